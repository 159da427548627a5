"""what one says, said with a negation"""

from __future__ import annotations

from functools import partial

import pytest

from claimtrack.model.relation import RelationKind

KINDS = (RelationKind.DENIES, RelationKind.CONTRADICTS, RelationKind.CONFIRMS)


@pytest.fixture
def kinds(related):
    """Give by which kinds the last of two statements goes to the first."""

    def read(marked):
        found = {kind: partial(related, kind)(marked) for kind in KINDS}
        return [kind for kind in KINDS if ("s2", "s1") in found[kind]]

    return read


@pytest.mark.parametrize(
    "marked",
    [
        "[A site] <claims> {Lee sold the bank}. ¦[His aide] <said> {Lee had not sold the bank}.",
        "[Roy] <accused> {Lee of selling letters}. ¦[Hill] <said> {he was selling no letters}.",
        "[Lee] <is rumored> {to buy a dam}. ¦[Roy] <confirmed> {he would not buy a dam}.",
        "[Roy] <alleged> {Oda would close the mill}. ¦[Oda] <said> {it would not close the mill}.",
    ],
)
def test_who_negates_a_claim_denies_it(kinds, marked):
    """What is told as a mere claim is denied in so many words, and not granted."""
    assert kinds(marked) == [RelationKind.DENIES]


def test_who_negates_a_fact_contradicts_it(kinds):
    """What is not told as a claim is only contradicted."""
    found = kinds("[Roy] <said> {Lee was ill}. ¦[The nurse] <said> {Lee was not ill}.")

    assert found == [RelationKind.CONTRADICTS]


@pytest.mark.parametrize(
    "marked",
    [
        "[A site] <claims> {Lee sold the house}. ¦[Roy] <said> {he did not like the house}.",
        "[A site] <claims> {Lee sold the house}. ¦[Roy] <said> {Lee sold the house}.",
        "[A site] <claims> {Lee never sold the house}. ¦[Roy] <said> {Lee had not sold the house}.",
        "[Roy] <claims> {Lee sold the house}. ¦[Roy] <said> {Lee had not sold the barn}.",
        "[A site] <claims> {Lee sold the house}. ¦[Roy] <asked> {if Lee had not sold the house}.",
    ],
)
def test_other_negations_deny_no_claim(kinds, marked):
    """Other matters, no negation, two of them, the same speaker, and a mere question."""
    assert kinds(marked) == []
