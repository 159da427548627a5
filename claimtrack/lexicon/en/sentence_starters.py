"""English words that, with a capital, begin a sentence rather than go on with a name."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.text import SentenceStarter

SENTENCE_STARTERS: Final = (
    SentenceStarter("a an the", example="It left the U.S. The ship was old."),
    SentenceStarter(
        "he she it they we you i", example="She moved to the U.S. She stayed there."
    ),
    SentenceStarter(
        "this that these those", example="They export to the U.K. This will end."
    ),
    SentenceStarter(
        "his her its their our my your",
        example="He works for the E.U. His wife does not.",
    ),
    SentenceStarter(
        "but and or so yet nor", example="It is made in the U.S. But few know it."
    ),
    SentenceStarter(
        "in on at by for from with as after before during since under over",
        example="They fled to the U.S. In May they came back.",
    ),
    SentenceStarter(
        "when while if although though because once until",
        example="He ran the U.N. When he left, nobody noticed.",
    ),
    SentenceStarter(
        "there here some many most all both no not only",
        example="It flew to the U.S. There it was sold.",
    ),
    SentenceStarter(
        "what who where how why which",
        example="She called the F.B.I. What else could she do?",
    ),
    SentenceStarter(
        "however meanwhile instead still also then now",
        example="It was built in the U.S. However, it failed.",
    ),
)
