"""
words, quotes, mentions → statements: who says what

1. `page` lays the text out for the rules: one column a property, one entry a word.
2. `layouts`, `labels` and `signatures` read what the layout shows.
3. `rules` goes through the words that may report, by the kind of word: `verbs`,
   `inversions`, `passives`, `participles`, `infinitives`, `reduced`, `nouns`,
   `adjectives`, `adjuncts`, `views`.  Each takes its parts from `subjects` and
   `phrases` (who), `complements` and `openings` (where content begins), `spans`
   (where it ends).
4. `learned` weighs what the rules found, and finds more.
5. `orphans` takes the quotations that are left, `cutting` cuts statements out of the
   text, and `gather` puts all this together.
"""
