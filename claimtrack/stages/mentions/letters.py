"""The letters that stand for what a word may be in a noun phrase."""

from __future__ import annotations

from typing import Final

# Lower-case words.
DETERMINER: Final = "d"
POSSESSIVE: Final = "h"  # his, their: a determiner that stands for somebody
ALONE: Final = "e"  # some, many: a determiner that may do without a noun
NUMBER: Final = "#"
MODIFIER: Final = "m"
ADVERB: Final = "l"  # newly
OPEN: Final = "a"  # some noun or adjective
VERBAL: Final = "y"  # may be a participle: retired, leading, accused
EITHER: Final = "z"  # noun or reporting verb: claims, reports
ROLE: Final = "r"
GROUP: Final = "g"
BODY: Final = "o"
DOCUMENT: Final = "q"
SEVERAL: Final = "k"  # bodies or documents: companies, reports
# Capitalised words.
NAME: Final = "U"
TITLE: Final = "T"
CAPITAL: Final = {ROLE: "R", GROUP: "G", BODY: "O", DOCUMENT: "Q", SEVERAL: "O"}
# Links.
PARTICLE: Final = "p"
STOP: Final = "."  # of an abbreviation or an initial
AMPERSAND: Final = "&"
REGIONAL: Final = "+"  # the comma of "Reno, Nev."
OWNER: Final = "s"  # ’s
OF: Final = "f"
PREPOSITION: Final = "P"
COORDINATOR: Final = "c"
COMMA: Final = ","
OPENING: Final = "("
CLOSING: Final = ")"
PRONOUN: Final = "n"
RELATIVE: Final = "w"
TIME: Final = "t"
VERB: Final = "v"
BREAK: Final = "x"

# Several at once.
CAPITALS: Final = frozenset({NAME, TITLE, *CAPITAL.values()})
DETERMINERS: Final = frozenset({DETERMINER, POSSESSIVE, ALONE})
