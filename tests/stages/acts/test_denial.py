"""denials told from what only looks like one"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.acts import DenialVerb
from claimtrack.model.statement import Act
from claimtrack.stages.acts import act_adder

add_acts = act_adder(ENGLISH)
PAST = sorted(
    row.words[2]
    for row in ENGLISH.of(DenialVerb)
    if " " not in row.words[0] and len(row.words) == 4
)


@pytest.fixture
def act(mark):
    """Read the act of the last statement of a marked text."""

    def read(marked):
        return mark(marked, add_acts).statements[-1].act

    return read


# Laws


@pytest.mark.parametrize("verb", PAST)
def test_every_verb_of_denial_denies_a_claim(act, verb):
    """Whatever else the verb does, with a claim as its object it denies."""
    assert act(f"[Lee] <{verb}> {{the allegation}}.") is Act.DENY


@given(
    verb=st.sampled_from(ENGLISH.of(DenialVerb)),
    noun=st.sampled_from(["claim", "report", "charge"]),
)
def test_who_does_not_deny_denies_nothing(mark, verb, noun):
    """Negating the cue changes the act, and the statement says that it is negated."""
    base = verb.words[0]
    negated = mark(f"[Lee] <did not {base}> {{the {noun}}}.", add_acts).statements[0]

    if not verb.negative:
        assert negated.act is not Act.DENY
        assert negated.negated


@pytest.mark.parametrize("modal", ["could", "may", "should", "must", "would"])
@pytest.mark.parametrize("verb", ["deny", "reject", "dismiss", "refute"])
def test_what_one_might_deny_is_not_denied(act, modal, verb):
    """A modal verb tells of no denial that was made."""
    assert act(f"[Lee] <{modal} {verb}> {{the claim}}.") is not Act.DENY


# Cases


@pytest.mark.parametrize(
    "marked",
    [
        # court
        "[Roy] <denied> {the charge}.",
        "[Roy] <pleaded not guilty to> {two counts of theft}.",
        "[Roy] <denies> {one count of theft and one of perverting the course of justice}.",
        "[Roy] <denied> {having approved any loan}.",
        "[Roy] <denied> {taking a visa}.",
        "[The militia] <denies> {firing on an aid convoy}.",
        "{The charge} <was denied by> [Roy's lawyer].",
        # sport
        "[The club] <dismissed> {reports that its coach would leave}.",
        "[The agent] <shot down> {rumors of a transfer}.",
        # somebody's claim, where "her bail" is what she does not get
        "[Roy] <denied> {her claim}.",
        # science
        "[The team] <disputed> {the finding}.",
        "[The team] <not only disputed> {the finding}, it laughed.",
        "[The team] <brushed> {aside the finding}.",
        "[The journal] <refuted> {the theory}.",
        # Middle East
        "[The ministry] <has denied> {any involvement in the raid}.",
        "[The envoy] <denied> {that the border was shut}.",
        "[The general] <flatly denied> {it}.",
        # business
        "[The bank] <rejected> {accusations of fraud}.",
        "[The firm] <pushed back against> {critics who say it lied}.",
        "[The chairman] <dismissed> {the idea that he would sell}.",
        "[The chairman] <denied> {selling the shares}.",
        "[The union] <rejected> {that the plant would close}.",
        "[The union] <disputes> {this}.",
    ],
)
def test_a_claim_is_denied(act, marked):
    """Charges, reports, ideas, clauses, pronouns and deeds are denied."""
    assert act(marked) is Act.DENY


@pytest.mark.parametrize(
    "marked",
    [
        "[The judge] <denied> {him bail}.",
        "[The navy] <denied> {him leave}.",
        "[The officer] <denied> {the family entry}.",
        "[The court] <denied> {the appeal}.",
        "[The referee] <denied> {Lee a third goal}.",
        "[The referee] <denied> {her a third goal}.",
        "[The law] <denying> {workers their rest}.",
        "[The board] <rejected> {the offer}.",
        "[The senate] <rejected> {the bill}.",
        "[The club] <dismissed> {the coach}.",
        "[The critic] <dismissed> {him as a singer}.",
        "[The army] <disputed> {the border}.",
        "[The party] <disavowed> {the ideology that its voters share}.",
        "[The mayor] <reject> {any proposal to close the pool on account of the cost}.",
        "[The senator] <disagreed with> {her boss}.",
        "[The champion] <challenged> {the winner}.",
        "[He] declined to confirm or <deny> {the report}.",
        "[Their] many <disputes> {that kept the sisters apart}.",
        "[The reporter] <questions about> {his campaign}.",
    ],
)
def test_what_only_looks_like_denial_is_none(act, marked):
    """Bail, offers, bills, coaches, borders and hypotheses are not denied."""
    assert act(marked) is not Act.DENY


def test_not_to_deny_is_silence_or_consent(act):
    """Who does not deny is silent, who does not dispute grants it, who does not refute fails."""
    assert act("[Lee] <did not deny> {the report}.") is Act.DECLINE
    assert act("[The answer] <did not refute> {the report}.") is Act.ASSERT
    assert act("[Lee] <did not dispute> {that he was there}.") is Act.CONFIRM


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        ("{Lee took the money}, a charge that [Roy] <rejected>.", Act.DENY),
        ("{Lee took the money}, an allegation which [the club] <disputes>.", Act.DENY),
        ("It made {public a claim} that [the firm] <dismissed>.", Act.DENY),
        ("{Lee was paid twice}, an offer that [Roy] <rejected>.", Act.EXPRESS),
        ("{Lee was paid twice}, a bill that [the club] <disputes>.", Act.EXPRESS),
    ],
)
def test_a_claim_is_denied_in_a_clause_about_it(act, marked, wanted):
    """“A charge that Roy rejected” denies as “Roy rejected the charge” does."""
    assert act(marked) is wanted
