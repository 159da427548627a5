"""
findings of the rules → findings weighed by learned numbers, and more of them

1. `reading` turns the text into strips of units: words, and quotations as one.
2. `cue_features` tell how likely each unit is to report.
3. `labeller` gives the best ways to see source, cue and content around it; `proposals`
   puts those of the rules beside them.
4. `analysis_features` describe each way, one model ranks them, another one says how
   likely the best is to be right.
5. `conflicts` keeps those that can stand together, `findings` writes them down.

`weights` is the file of numbers, and `read` puts all this together.
"""
