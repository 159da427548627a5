"""
words, sentences → mentions: the noun phrases that could speak

`known` and `tags` give each word a letter, `chunks` finds phrases among the letters,
`joins` adds what hangs on them, `describe` says of each what its words tell, and `find`
puts these together.
"""
