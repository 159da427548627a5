"""a denial and what it denies"""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack
from claimtrack.lexicon.en import ENGLISH
from claimtrack.model.relation import RelationKind
from claimtrack.model.span import Span
from claimtrack.stages.acts import act_adder
from claimtrack.stages.relations import relation_adder
from claimtrack.testing import exchanges, news

STAGES = (act_adder(ENGLISH), relation_adder(ENGLISH))


@pytest.fixture(scope="session")
def denied(mark):
    """Give what each denial of a marked text denies, and the words for it."""

    def read(marked):
        return [
            (r.origin, r.target, r.allegation and r.allegation.text)
            for r in mark(marked, *STAGES).relations
            if r.kind == RelationKind.DENIES
        ]

    return read


# Laws


@given(st.one_of(exchanges(), news()))
def test_nobody_denies_his_own_claim(text):
    """The target of a denial is somebody else's, unless it is reported inside it."""
    document = claimtrack.parse(text)

    for relation in document.relations:
        if relation.kind == RelationKind.DENIES and relation.target is not None:
            origin = document.statement(relation.origin)
            target = document.statement(relation.target)
            same = origin.speaker is not None and origin.speaker == target.speaker

            assert not same or target.parent == origin.id


@given(st.sampled_from(["denied", "rejected", "dismissed", "refuted"]))
def test_the_verb_does_not_matter(denied, verb):
    """Whatever the verb of denial, it denies the charge before it."""
    marked = (
        "[Lee] <said> {the mayor had taken bribes}. "
        f"¦[The mayor] <{verb}> {{the allegation}}."
    )

    assert denied(marked) == [("s2", "s1", "the allegation")]


# Cases


def test_the_words_point_to_the_claim(denied):
    """Of several claims, that is denied which says the same."""
    found = denied(
        "[Lee] <said> {the dam was cracked}. "
        "¦[Roy] <said> {the school would close in May}. "
        "¦[The ministry] <denied> {that the dam was cracked}."
    )

    assert found == [("s3", "s1", "that the dam was cracked")]


def test_a_pronoun_points_to_the_claim_before(denied):
    """“It”, “this” and “the claim” deny what was said right before."""
    found = denied("[Lee] <claimed> {the firm had lied}. ¦[The firm] <denied> {it}.")

    assert found == [("s2", "s1", "it")]


def test_the_allegation_may_be_nobodys(denied):
    """Without a claim in the text, the words of the denial say what is denied."""
    assert denied("[The bank] <denied> {any role in the sale}.") == [
        ("s1", None, "any role in the sale")
    ]


def test_the_claim_may_come_later(denied):
    """A denial in the headline points at the charge in the text."""
    found = denied(
        "[Mayor] <denies> {taking bribes}\n\n"
        "¦[Lee] <accused> {Mayor of taking bribes from a builder}."
    )

    assert found == [("s1", "s2", "taking bribes")]


def test_later_denials_point_at_the_same_claim(denied):
    """Who joins in a denial denies what was denied before."""
    found = denied(
        "[Lee] <claimed> {the striker had been sold}. "
        "¦[The club] <denied> {that the striker had been sold}. "
        "¦[The agent] <called> {the claim a lie}."
    )

    assert [target for _, target, _ in found] == ["s1", "s1"]


@pytest.mark.parametrize(
    ("denial", "wanted"),
    [
        ("called> {the story a hoax}", "s1"),
        ("disputed> {that the roads were full of cars}", "s3"),
    ],
)
def test_the_story_is_what_the_text_is_about(denied, denial, wanted):
    """“The story” is the claim that opens the text, unless what is denied is told."""
    found = denied(
        "[A website] <claimed> {the dam had cracked}. ¦[Lee] <said> {many families had left"
        " the valley}. ¦[Ito] <said> {the roads were full of cars}. "
        f"¦[The ministry] <{denial}."
    )

    assert [target for _, target, _ in found] == [wanted]


def test_a_turn_is_denied_at_its_head(denied):
    """What one speaker says in a row is as near as its last sentence."""
    found = denied(
        "[The police] <said> {an outlaw group fired three rockets}. "
        "¦<Adding>, {the first fell near a square}. "
        "¦[The group's leader] <denied> {any part in the rocket attack}."
    )

    assert found[0][:2] == ("s3", "s1")


def test_the_text_tells_what_its_headline_denies():
    """Below the headline, that is denied which the text itself reports."""
    document = claimtrack.parse(
        "Brewer rejects report of dirty tanks\n\nOda Ltd on Monday rejected a newspaper"
        " report that it had hidden a leak in one of its tanks."
    )
    headline, lead = (r.target for r in document.relations if r.kind == "denies")

    assert "dirty tanks" in document.statement(headline).content[0].text
    assert "hidden a leak" in document.statement(lead).content[0].text


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # a claim inside without a name is never the denier's own
        ("The bank denied rumors of a sale of the mint.", "a sale of the mint"),
        ("The union dismissed Lee's claim that it lied.", "that it lied"),
        (
            "Oda has pleaded not guilty to claims that she hid a gun.",
            "that she hid a gun",
        ),
    ],
)
def test_a_claim_that_is_told(text, wanted):
    """A denial that tells the claim denies what it reports, or who says the same."""
    document = claimtrack.parse(text)
    targets = [r.target for r in document.relations if r.kind == RelationKind.DENIES]

    said = document.statement(targets[0]).content[0].text if targets[0] else None
    assert said == wanted


@pytest.mark.parametrize(
    ("claim", "wanted"), [("the bank lost money", None), ("the dam has cracked", "s1")]
)
def test_a_claim_told_in_full_is_that_of_who_says_it(denied, claim, wanted):
    """What a denial tells in full, and nobody else says, is nobody's."""
    found = denied(
        f"[Oda] <said> {{{claim}}}. ¦{{Reports that the dam has cracked are also untrue}},"
        " [the ministry] <said>."
    )

    assert [target for _, target, _ in found] == [wanted]


@pytest.mark.parametrize(
    ("noun", "wanted"), [("claim", "s2"), ("report", "s3"), ("rumor", "s4")]
)
def test_what_is_denied_is_called_as_it_was_told(denied, noun, wanted):
    """“The claim” is what somebody claimed, “the report” what a report said."""
    found = denied(
        "[Moe] <feared> {it was late}. ¦[Lee] <claimed> {the dam was cracked}. "
        "¦[A report] <said> {the road was wet}. ¦[A rumor] <said> {the seals matched}. "
        f"¦[Kim] <feared> {{rain}}. ¦[Oda] <dismissed> {{the {noun}}}."
    )

    assert [target for _, target, _ in found] == [wanted]


@pytest.mark.parametrize(
    ("name", "denial", "wanted"),
    [
        ("Lee", "called> {the rumor a lie}", "s2"),
        ("Roy", "called> {the rumor a lie}", "s3"),
        # what she tells herself says what is meant
        ("Lee", "denied> {that the bridge in the old town was closed}", "s3"),
    ],
)
def test_a_claim_about_who_denies_is_meant(denied, name, denial, wanted):
    """Where a denial leaves open what it denies, it is what is said of the denier."""
    found = denied(
        "[Moe] <feared> {it was late}. ¦[A blog] <wrote> {Ann Lee had left the band}. "
        "¦[Ito] <said> {the bridge in the old town was closed}. "
        f"¦[Kim] <feared> {{rain}}. ¦[{name}] <{denial}."
    )

    assert [target for _, target, _ in found] == [wanted]


def test_who_speaks_for_somebody_denies_for_him():
    """A lawyer denies what is said of his principal."""
    document = claimtrack.parse(
        "Roy said that the bridge was closed. A website said that Ann Lee had left the"
        " band. Fans feared rain. Ann Lee's lawyer denied the allegation."
    )
    (found,) = (r.target for r in document.relations if r.kind == "denies")

    assert found is not None
    assert "left the band" in document.statement(found).content[0].text


def test_what_is_no_denial_denies_nothing(denied):
    """Refusals and non-denials have no such relation."""
    assert denied("[Lee] <said> {he had lied}. ¦[Roy] <rejected> {the offer}.") == []
    assert denied("[Lee] <said> {he had lied}. ¦[Roy] <did not deny> {it}.") == []


def test_thoughts_are_not_denied(denied):
    """A denial points at what was said, not at what was thought."""
    found = denied("[Lee] <feared> {the dam was cracked}. ¦[Roy] <denied> {it}.")

    assert found == [("s2", None, "it")]


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        # what is denied again is what was denied before
        (
            (
                "[Lee] <claimed> {the dam was cracked}. ¦[The ministry] <denied> {the "
                "claim}. ¦[Roy] <said> {the road was wet}. ¦[The builder] <said> "
                "{the allegation was baseless}."
            ),
            ["s1", "s1"],
        ),
        # “that” and “they did not” deny what was said right before
        (
            (
                "[Lee] <alleged> {the dam was cracked}. ¦[Roy] <alleged> {he was never "
                "paid}. ¦[The builder] <disputed> {that}."
            ),
            ["s2"],
        ),
        ("[Lee] <said> {the seals matched}. ¦[Roy] <insisted> {they did not}.", ["s1"]),
        (
            "[Lee] <said> {the dam was cracked}. ¦[Roy] <said> {that was untrue}.",
            ["s1"],
        ),
        # what tells of the rumor is no rumor
        (
            (
                "[A blog] <wrote> {the singer had drowned}. ¦[A poll] <found> {that most"
                " fans had heard those rumors}. ¦[Her agent] <said> {the rumors were "
                "false}. "
            ),
            ["s1"],
        ),
        # who is named made the claim
        (
            (
                "[Lee] <accused> {the bank of fraud}. ¦[Roy] <accused> {the bank of "
                "neglect}. ¦[The bank] <rejected> {the accusations by Lee}."
            ),
            ["s1"],
        ),
        # nobody here says what is denied
        (
            "[Lee] <said> {it rained}. ¦[The bank] <denied> {plans to close a mint}.",
            [None],
        ),
    ],
)
def test_which_claim_is_denied(denied, marked, wanted):
    """Denials find their claims by what was denied, by place and by name."""
    assert [target for _, target, _ in denied(marked)] == wanted


@given(news())
def test_what_a_denial_denies_is_never_sure(text):
    """Confidence in a target stays between a third and a half, as measured."""
    for relation in claimtrack.parse(text).relations:
        if relation.kind == RelationKind.DENIES:
            assert 0.25 <= relation.confidence <= 0.5


def test_who_is_accused_denies_the_accusation():
    """The allegation that she denies names her, though another claim opens the text."""
    document = claimtrack.parse(
        "A video on Facebook claims that a new dam has cracked. Engineers say it has not."
        "\n\nIn the clip, former guard Alan Roy alleges that the builder, Oda, hid the results"
        " of a test. “They knew, and they lied to you,” he says.\n\nOda has denied the allegation."
    )
    *_, denial = document.statements
    (target,) = (r.target for r in document.relations if r.origin == denial.id)

    assert "hid the results" in document.statement(target).content[0].text


def test_denials_vote():
    """One that tells the claim shows what the others mean, wherever it stands."""
    text = (
        "Lee said on Monday that the mayor had been paid by a bank.\n\n"
        "A website said that the fair would open. “The claim is a lie,” said Roy."
    )
    plain = claimtrack.parse(text)
    voted = claimtrack.parse(
        f"{text}\n\nSand denied that the mayor had been paid by a bank. "
        "Moss denied that a bank had paid the mayor."
    )

    def denied_by_roy(document):
        (target,) = (r.target for r in document.relations if r.origin == "s3")
        return target

    assert denied_by_roy(plain) == "s2"
    assert denied_by_roy(voted) == "s1"


def test_nobodys_claims_do_not_vote(denied):
    """That others deny what nobody says makes no claim nobody's."""
    found = denied(
        "[Roy] <denied> {having met him}. ¦[Lee] <said> {the dam was cracked}. "
        "¦[Moss] <denied> {that the dam was cracked}."
    )

    assert found[-1][:2] == ("s3", "s2")


@pytest.mark.parametrize(
    ("lead", "target"),
    [
        ("that the old dam above Oda is cracked in three places", "s2"),
        ("that the harvest of pears was poor in the whole valley", "s1"),
    ],
)
def test_the_fullest_telling_is_denied(lead, target):
    """A headline only announces the claim that its speaker makes below."""
    document = claimtrack.parse(
        f"Lee says old dam is cracked\n\nLee said on Monday {lead}.\n\n"
        "The ministry denied that the dam was cracked."
    )
    (found,) = (r.target for r in document.relations if r.kind == "denies")

    assert found == target


def test_who_is_named_is_denied_rather_than_hearsay():
    """Of two tellings, that of a known speaker is denied, be the other nearer."""
    document = claimtrack.parse(
        "Lee said that the dam was cracked. It was also said that the dam was cracked. "
        "The ministry denied that the dam was cracked."
    )
    (found,) = (r.target for r in document.relations if r.kind == "denies")

    assert found == "s1"


@pytest.mark.parametrize(
    ("inner", "target"), [("the road was closed", "s3"), ("absurd", "s1")]
)
def test_what_only_judges_is_no_claim(mark, inner, target):
    """“Called the claim absurd” tells nothing that could be denied."""
    document = mark(
        "[Lee] <said> {the dam was cracked}. ¦[Roy] <dismissed> "
        f"{{the claim}} ¦<claim> {{{inner}}}."
    )
    first, denial, told = document.statements
    told = attrs.evolve(told, parent=denial.id, source=None)
    wide = told.content[0].end
    span = Span(denial.content[0].start, wide).cut(document.text)
    denial = attrs.evolve(denial, content=(span,))
    document = attrs.evolve(document, statements=(first, denial, told))
    for stage in STAGES:
        document = stage(document)

    found = [(r.origin, r.target) for r in document.relations if r.kind == "denies"]
    assert found == [("s2", target)]
