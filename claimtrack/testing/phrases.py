"""The building blocks of made-up news: invented people, plain events."""

from __future__ import annotations

from typing import Final

# Nobody real, and every shape that has been misread: titles, particles, bodies,
# pronouns.
NAMES: Final = (
    "Mira Halloran",
    "Dr. Tomas Vega",
    "Ms. Ito",
    "Gen. Abe Oda",
    "Jean-Luc d’Arbois",
    "Harbour Minister Lena Roy",
    "Sam Lee Jr.",
    "the Port Authority",
    "Oda Inc.",
    "a spokesman for the city council",
    "officials",
    "he",
    "she",
)
"""Those who speak."""

# Full stops, apostrophes and dates inside, which must not end the clause.
CLAUSES: Final = (
    "the bridge was safe",
    "nobody had been told about the leak",
    "the U.S. would send two ships",
    "it will never happen again",
    "we have not signed any contract",
    "the workers’ rights come first",
    "prices rose by 3.5 per cent in the third quarter",
    "the talks had been broken off on Tuesday",
    "the company’s plan won’t work",
)
"""What they say, as a clause that fits behind "that"."""

CHARGES: Final = (
    "any role in the fire",
    "taking bribes",
    "the claim that the dam had cracked",
    "reports of a merger",
)
"""What they deny."""

TIMES: Final = (
    "on Thursday",
    "yesterday",
    "last June",
    "at 2:30 p.m. on March 4, 2021",
    "earlier this month",
    "two weeks ago",
    "in the 1990s",
)
"""When; each fits at the end of a sentence."""

PLATFORMS: Final = (
    "in a statement",
    "on Twitter",
    "in an interview with a local broadcaster",
    "at a news conference",
    "in a letter to the court",
)
"""Where; each fits behind a verb."""

VERBS: Final = ("said", "claimed", "warned", "confirmed", "added", "insisted")
"""How; each takes a clause."""
