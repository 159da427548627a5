"""The building blocks of made-up news: invented people, plain events."""

from __future__ import annotations

from typing import Final

# Nobody real, and every shape that has been misread: titles, particles, bodies,
# pronouns.
PERSONS: Final = (
    "Mira Halloran",
    "Dr. Tomas Vega",
    "Ms. Ito",
    "Gen. Abe Oda",
    "Jean-Luc d’Arbois",
    "Harbour Minister Lena Roy",
    "Sam Lee Jr.",
)
"""Those who speak in their own name."""

NAMES: Final = (
    *PERSONS,
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

EXCHANGES: Final = (
    "{other} accused {name} of taking bribes. {name} denied the allegation.",
    "{name} said {clause}. {other} dismissed the claim that {clause}.",
    "{name} said that {clause}. {other} responded to {name}, saying it was wrong.",
    "{other} said in a letter that {clause}. She added that it was late.",
    "The Daily Herald interviewed {name}. {name} said {clause}.",
    "Asked whether {clause}, {name} declined to comment.",
    "{name} could not be reached for comment.",
    "It rained.\n\n— {name} (@herald) May 3, 2020",
)
"""How people react: one of each kind of relation, silence and signature."""
