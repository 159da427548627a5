"""
The letters that stand for what a word may be in a noun phrase.

Capitals are for words with a capital.  A rule asks for several at once by a set.
"""

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
NAMED_ROLE: Final = "R"
NAMED_GROUP: Final = "G"
NAMED_BODY: Final = "O"
NAMED_DOCUMENT: Final = "Q"
CAPITAL: Final = {
    ROLE: NAMED_ROLE,
    GROUP: NAMED_GROUP,
    BODY: NAMED_BODY,
    DOCUMENT: NAMED_DOCUMENT,
    SEVERAL: NAMED_BODY,
}
"""The letter of a noun inside a name, by that of the noun."""
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
"""What is a part of a name."""
DETERMINERS: Final = frozenset({DETERMINER, POSSESSIVE, ALONE})
"""What opens a noun phrase."""
OFFICES: Final = frozenset({ROLE, NAMED_ROLE, TITLE})
"""What says what one person is."""
GROUPS: Final = frozenset({GROUP, NAMED_GROUP})
"""What says what several persons are."""
BODIES: Final = frozenset({BODY, NAMED_BODY})
"""What says that a body is meant."""
PERSONAL: Final = frozenset({NAME, TITLE})
"""What may be the name of a person; a name may be one of anything else as well."""
NAMED_BODIES: Final = frozenset({NAMED_BODY, NAMED_DOCUMENT})
"""A noun that ends the name of a body or of a paper."""
ENDS_NAME: Final = frozenset({NAME, TITLE, NAMED_ROLE, NAMED_BODY, NAMED_DOCUMENT})
"""What may be the last word of one name."""
TOWNS: Final = frozenset({NAME, NAMED_BODY})
"""What may be the name of a place or of a body."""
NAME_MARKS: Final = frozenset({STOP, AMPERSAND, REGIONAL})
"""The marks inside names."""
NAME_OR_OFFICE: Final = OFFICES | {NAME}
"""What may be one person."""
MANY: Final = GROUPS | {SEVERAL}
"""What is a plural."""
LINKS: Final = frozenset({OF, PREPOSITION})
"""What a noun phrase hangs by on another."""
LOOSE: Final = frozenset({OPEN, MODIFIER})
"""What may be a noun for a thing, or say something of the noun behind it."""
