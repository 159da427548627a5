"""
text → times

`scan` writes the text as a tape of word classes, `rules` find the expressions on
it, `resolve` gives them values, and `find` puts these together.
"""
