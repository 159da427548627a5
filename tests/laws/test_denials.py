"""
What is a denial and what is none, whoever denies, by whatever verb.

A verb of denial rejects a claim or refuses a good; which of the two, its object tells.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack
from claimtrack.model.statement import Act

RULES = claimtrack.Parser(weights=None)
NAMES = st.sampled_from(
    ("Ann Roy", "the mayor", "officials", "the bank", "a spokeswoman for the bank")
)
VERBS = st.sampled_from(
    (
        "denied",
        "rejected",
        "dismissed",
        "refuted",
        "disputed",
        "strongly denied",
        "has denied",
        "again rejected",
    )
)
CLAIMS = st.sampled_from(
    (
        "the claim",
        "the report",
        "the allegation",
        "accusations of fraud",
        "claims that it rained",
        "reports of a leak",
        "the rumour",
    )
)
FALSE = st.sampled_from(
    (
        "false",
        "untrue",
        "baseless",
        "a lie",
        "nonsense",
        "fabricated",
        "completely false",
        "without foundation",
        "not true",
        "wrong",
    )
)
NO_CLAIMS = (
    "denied Lee bail",
    "denied him entry",
    "denied the request",
    "rejected the offer",
    "rejected the appeal",
    "dismissed the coach",
    "dismissed the case",
    "disputed the bill",
    "refused to pay",
    "was denied a visa",
)


def acts(text, **parts):
    """Give act and negation of each statement of a sentence."""
    plain = text.format(**parts)
    found = RULES.parse(plain[0].upper() + plain[1:], published="2021-07-08").statements
    return [(said.act, said.negated) for said in found]


@given(NAMES, VERBS, CLAIMS, st.sampled_from(("", " on Monday", " in a statement")))
def test_to_reject_a_claim_is_to_deny_it(who, verb, claim, when):
    """Whoever rejects what was claimed denies, wherever and whenever it is."""
    found = acts(
        "{who} {verb} {claim}{when}.", who=who, verb=verb, claim=claim, when=when
    )

    assert found[0] == (Act.DENY, False)


@given(NAMES, CLAIMS, FALSE)
def test_to_call_a_claim_false_is_to_deny_it(who, claim, false):
    """What says so may be a plain "said", in indirect words or in quotation marks."""
    now, then = ("is", "was") if claim.startswith("the") else ("are", "were")
    whole = claim[0].upper() + claim[1:]

    assert acts(f"{who} said {claim} {then} {false}.")[0] == (Act.DENY, False)
    assert acts(f"“{whole} {now} {false},” {who} said.")[0] == (Act.DENY, False)


@given(
    NAMES, CLAIMS, st.sampled_from(("did not deny", "never denied", "would not deny"))
)
def test_who_does_not_deny_denies_nothing(who, claim, verb):
    """A negated denial is no denial."""
    assert (Act.DENY, False) not in acts(f"{who} {verb} {claim}.")


@given(NAMES, st.sampled_from(NO_CLAIMS))
def test_to_refuse_a_good_is_no_denial(who, deed):
    """Bail, offers, appeals and coaches are no claims."""
    assert not [act for act, _ in acts(f"{who} {deed}.") if act is Act.DENY]


@given(
    NAMES, st.sampled_from(("said", "claimed", "repeated", "heard of", "read")), CLAIMS
)
def test_to_make_a_claim_is_not_to_deny_it(who, verb, claim):
    """Without a verb or a word of denial nothing is denied."""
    assert not [act for act, _ in acts(f"{who} {verb} {claim}.") if act is Act.DENY]


@pytest.mark.parametrize("published", [None, "2021-07-08"])
@given(who=NAMES, verb=VERBS, claim=CLAIMS)
def test_a_denial_in_the_text_is_a_relation(published, who, verb, claim):
    """Each denial denies something: a statement, or the words that it names."""
    text = f"It rained in Leeds. The paper reported a leak. {who} {verb} {claim}."
    document = RULES.parse(text, published=published)
    denials = {said.id for said in document.statements if said.act is Act.DENY}

    assert (
        {r.origin for r in document.relations if r.kind == "denies"} == denials != set()
    )
