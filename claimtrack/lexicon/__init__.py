"""Which words: typed rows, one table a file, and the lexicon that gathers them."""
