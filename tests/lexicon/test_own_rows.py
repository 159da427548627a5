"""
What a user's row says is what a reader with that row does, and no other does.

Each case has a row with a word that English lacks, a text, and what is asked of its
document; the answer with the row must be the one given, and without it another.
"""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given

import claimtrack
from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows import (
    acts,
    cues,
    details,
    documents,
    names,
    people,
    phrases,
    relations,
    text,
)
from claimtrack.lexicon.rows.calendar import Holiday
from claimtrack.lexicon.rows.silence import UnclaimedSign
from claimtrack.model.statement import Act
from claimtrack.testing import news
from tests.answers import (
    act,
    addressee,
    kind,
    name,
    platform,
    principal,
    quotes,
    roles,
    sentences,
    silence,
    source,
    ties,
    times,
)

RULES = claimtrack.Parser(weights=None)
PARRY = cues.CueVerb(
    "parry parries parried parrying",
    Act.ASSERT,
    (cues.Takes.QUOTE, cues.Takes.NOUN),
    example="“No,” he parried.",
)
BALK = cues.CueVerb(
    "balk balks balked balking",
    Act.EXPRESS,
    (cues.Takes.INFINITIVE,),
    example="He balked to go.",
)


CASES = [
    # people
    (
        [names.Title("portreeve", "f", example="Portreeve Roy left.")],
        "Portreeve Oda Kerr said it rained.",
        roles,
        ("Portreeve",),
    ),
    (
        [people.RoleNoun("dowser", example="A dowser left.")],
        "Lee Oda, a dowser, said it rained.",
        roles,
        ("dowser",),
    ),
    (
        [people.RoleNoun("dowser", "dowserim", example="A dowser left.")],
        "“It rained,” dowserim said.",
        kind,
        "group",
    ),
    (
        [people.RoleNoun("dowser", mouthpiece=True, example="A dowser left.")],
        "A dowser for Oda Steel said it rained.",
        principal,
        "Oda Steel",
    ),
    (
        [people.RoleNoun("dowser", covers="senator", example="A dowser left.")],
        "Senator Ann Lee left. “It rained,” the dowser said.",
        name,
        "Ann Lee",
    ),
    (
        [people.RoleNoun("dowser", epithet=True, example="A dowser left.")],
        "Ann Lee left the hall. “It rained,” the dowser said.",
        name,
        "Ann Lee",
    ),
    (
        [people.GroupNoun("huzzars", example="The huzzars left.")],
        "Huzzars said it rained.",
        kind,
        "group",
    ),
    (
        [people.OrganizationNoun("soviet", example="The soviet left.")],
        "Oda Soviet said it rained.",
        kind,
        "organization",
    ),
    (
        [documents.DocumentNoun("scroll", issued=True, example="The scroll says so.")],
        "Ann Lee wrote a scroll. The scroll said it rained.",
        name,
        "Ann Lee",
    ),
    (
        [names.NameParticle("vov", example="Ann vov Roy left.")],
        "Ann vov Roy said it rained.",
        name,
        "Ann vov Roy",
    ),
    (
        [phrases.CompoundHead("funded", example="An Oda-funded firm left.")],
        "Oda-funded lawyers said it rained.",
        kind,
        "group",
    ),
    # spelling
    (
        [text.Abbreviation("mgr", before_name=True, example="Mgr. Roy left.")],
        "We met Mgr. Roy at noon.",
        sentences,
        1,
    ),
    (
        [text.SentenceStarter("verily", example="It is noon. Verily, it rained.")],
        "He left the U.S. Verily, it rained.",
        sentences,
        2,
    ),
    (
        [text.Elision("gainst", example="They voted ’gainst it.")],
        "‘Gainst it were the workers’ leaders.",
        quotes,
        0,
    ),
    # cues
    (
        [
            cues.CuePhrase(
                "as told by,", Act.ASSERT, example="It rained, as told by Ann Lee."
            )
        ],
        "It rained, as told by Ann Lee.",
        source,
        "Ann Lee",
    ),
    (
        [
            cues.CueNoun(
                "yarn yarns",
                Act.ASSERT,
                ("that",),
                example="His yarn that it rained was dull.",
            )
        ],
        "Ann Lee’s yarn that it rained was dull.",
        source,
        "Ann Lee",
    ),
    (
        [
            cues.CueAdjective(
                "agog", Act.EXPRESS, ("that",), example="Lee was agog that it rained."
            )
        ],
        "Ann Lee was agog that it rained.",
        act,
        "express",
    ),
    # acts
    (
        [
            PARRY,
            acts.DenialVerb(
                "parry parries parried parrying",
                Act.EXPRESS,
                example="He parried the claim.",
            ),
        ],
        "Ann Lee parried the claim.",
        act,
        "deny",
    ),
    (
        [
            acts.ClaimNoun(
                "canard canards", Act.ASSERT, example="He rejected the canard."
            )
        ],
        "Ann Lee rejected the canard.",
        act,
        "deny",
    ),
    (
        [acts.DeniedGood("furlough", example="They denied him furlough.")],
        "The judge denied furlough.",
        act,
        "express",
    ),
    (
        [BALK, acts.Refusal("balked", example="He balked to answer.")],
        "Ann Lee balked to comment.",
        act,
        "decline",
    ),
    (
        [acts.SilenceWord("blab blabbed", example="He refused to blab.")],
        "Ann Lee refused to blab about the sale.",
        act,
        "decline",
    ),
    (
        [
            acts.ContentSign(
                "twaddle,",
                Act.DENY,
                acts.SignSubject.COPULA,
                example="It was twaddle.",
            )
        ],
        "Ann Lee said the report was twaddle.",
        act,
        "deny",
    ),
    (
        [acts.Insistence("doggedly", example="She doggedly said it was not so.")],
        "Ann Lee doggedly said that the dam was not leaking.",
        act,
        "deny",
    ),
    (
        [acts.DecreeingVerb("noted", example="He noted that it would close.")],
        "Ann Lee noted that schools would close.",
        act,
        "promise",
    ),
    (
        [acts.AdvisingVerb("hinted", example="He hinted that it should close.")],
        "Ann Lee hinted that schools should close.",
        act,
        "request",
    ),
    (
        [acts.SeekingVerb("wishes", example="The bank wishes a permit.")],
        "Ann Lee wishes “a pay rise”.",
        act,
        "request",
    ),
    (
        [acts.Wrong("filched", accuses=True, example="She filched it.")],
        "Ann Lee said the mayor had filched it.",
        act,
        "accuse",
    ),
    (
        [
            UnclaimedSign(
                "fessed to,",
                "no_claim_of_responsibility",
                example="Nobody fessed to it.",
            )
        ],
        "Nobody fessed to the attack.",
        silence,
        ["no_claim_of_responsibility"],
    ),
    # relations
    (
        [
            PARRY,
            relations.TieWord(
                "parried", relations.Tie.RESPONSE, example="“No,” he parried."
            ),
        ],
        "“The dam broke,” Ann Lee said. “It held,” Sam Roy parried.",
        ties,
        [("responds", "s2", "s1")],
    ),
    (
        [relations.SpeechNoun("harangue", example="He left the harangue.")],
        "Ann Lee said the mayor had lied. Mayor Sam Roy condemned the harangue.",
        ties,
        [("responds", "s2", "s1")],
    ),
    # details
    (
        [
            details.PlatformNoun(
                "yapper,", "social", "on", bare=True, example="She said so on Yapper."
            )
        ],
        "“It rained,” Ann Lee said on Yapper.",
        platform,
        ("Yapper", "social"),
    ),
    (
        [
            PARRY,
            details.PlatformVerb(
                "parried", "Parry", "social", example="She parried it."
            ),
        ],
        "“It rained,” Ann Lee parried.",
        platform,
        ("Parry", "social"),
    ),
    (
        [
            details.Outlet(
                "harbour lantern,", "press", example="She told the Harbour Lantern so."
            )
        ],
        "Ann Lee told the Harbour Lantern that it rained.",
        platform,
        ("Harbour Lantern", "press"),
    ),
    (
        [
            details.OutletWord(
                "lantern", "press", example="She told the Daily Lantern so."
            )
        ],
        "Ann Lee told the Harbour Lantern that it rained.",
        platform,
        ("Harbour Lantern", "press"),
    ),
    (
        [details.Vocative("guv", example="“Guv, it rained,” he said.")],
        "“Guv, it rained,” Ann Lee said.",
        addressee,
        "Guv",
    ),
    (
        [
            details.AskedThing(
                "palaver", example="She demanded a palaver from the bank."
            )
        ],
        "Ann Lee demanded a palaver from the bank.",
        addressee,
        "the bank",
    ),
    # times
    (
        [Holiday("dowsing day", "03-09", example="It closed on Dowsing Day.")],
        "It closed on Dowsing Day.",
        times,
        ["2021-03-09"],
    ),
]


def title(case):
    rows, _, asked, _ = case
    return f"{type(rows[-1]).__name__}: {asked.__name__}"


@pytest.mark.parametrize(
    ("rows", "sentence", "asked", "expected"),
    [pytest.param(*c, id=title(c)) for c in CASES],
)
def test_a_row_does_as_it_says(rows, sentence, asked, expected):
    """With the row the text is read as it says, and without it otherwise."""
    own = claimtrack.Parser(lexicon=ENGLISH.with_rows(*rows))

    assert asked(own.parse(sentence, published="2021-07-08")) == expected
    # What weights make of an unknown word is another matter.
    assert asked(RULES.parse(sentence, published="2021-07-08")) != expected


@cache
def with_all_rows():
    """Make a parser that knows the words of all cases."""
    rows = dict.fromkeys(row for own, *_ in CASES for row in own)
    return claimtrack.Parser(lexicon=ENGLISH.with_rows(*rows))


@given(news())
def test_rows_for_words_that_do_not_occur_change_nothing(article):
    """A text in which none of the new words stands is read as before."""
    assert with_all_rows().parse(article) == claimtrack.parse(article)
