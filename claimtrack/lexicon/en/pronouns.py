"""English pronouns that stand for a speaker."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.people import PersonalPronoun

PRONOUNS: Final = (
    PersonalPronoun("i me myself", 1, example="I saw it."),
    # “We” may be a body or several people, so it tells neither gender nor name.
    PersonalPronoun("we us ourselves", 1, None, True, example="We saw it."),
    PersonalPronoun("you yourself", 2, example="You saw it."),
    PersonalPronoun("he him himself", 3, "m", example="He saw it."),
    PersonalPronoun("she herself", 3, "f", example="She saw it."),
    PersonalPronoun("it itself", 3, "n", example="It said so in May."),
    # One person, too, of unknown gender: singular “they” is settled by who is near.
    PersonalPronoun("they them themselves", 3, None, True, example="They saw it."),
    PersonalPronoun("who whom", 3, relative=True, human=True, example="Lee, who saw it, left."),
    PersonalPronoun("which", 3, "n", relative=True, example="The bank, which failed, owed it."),
    # Only behind a noun; elsewhere it opens a clause or points at something.
    PersonalPronoun("that", 3, relative=True, example="The bank that failed owed it."),
    # Possessives do not speak, but say whose lawyer or brother does.
    PersonalPronoun("my", 1, possessive=True, example="My view is plain."),
    PersonalPronoun("our", 1, None, True, possessive=True, example="Our view is plain."),
    PersonalPronoun("your", 2, possessive=True, example="Your view is plain."),
    PersonalPronoun("his", 3, "m", possessive=True, example="His view is plain."),
    PersonalPronoun("her", 3, "f", possessive=True, example="Her view is plain."),
    PersonalPronoun("its", 3, "n", possessive=True, example="Its view is plain."),
    PersonalPronoun("their", 3, None, True, possessive=True, example="Their view is plain."),
    PersonalPronoun("whose", 3, relative=True, possessive=True, example="Lee, whose view is plain, left."),
)  # fmt: skip
