"""What befalls somebody of the same kind with another name is no part of the claim."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stances.subjects import has_other_subject
from tests.stances.beside import VOCABULARY, beside


def other(claim, text):
    return has_other_subject(*beside(claim, text), VOCABULARY)


@given(st.text())
def test_a_claim_has_its_own_subject(claim):
    """No claim is about somebody else than itself."""
    assert not other(claim, claim)


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("Tarn city council banned kites", "Osk city council banned kites"),
        ("Tarn Bank passed the audit", "Osk Savings Bank passed the audit"),
        ("Coach Ada Roy was sacked", "Coach Lea Voss sacked on Monday"),
        ("Ada Roy won the cup", "Lea Voss won the cup"),
        ("Ada Roy resigned", "In Osk, Lea Voss resigned"),
    ],
)
def test_another_name_of_the_same_kind_is_another_subject(claim, text):
    """A council, a bank and a coach are told from others by their names."""
    assert other(claim, text)


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("Tarn city council banned kites", "City council banned kites"),
        ("Coach Ada Roy was sacked", "The coach was sacked by Osk"),
        ("Coach Ada Roy was sacked", "Coach Ada Voss sacked"),
        ("Coach Ada Roy was sacked", "Coach Lea Voss praised"),
        ("Coach Ada Roy was sacked", "Coach Lea Voss Sacked On Monday"),
        ("A coach was sacked", "Coach Lea Voss sacked on Monday"),
        ("Ada Roy resigned", "The mayor resigned"),
        ("Ada Roy resigned", "Voss resigned"),
        ("Ada Roy resigned", "Lea Voss says that Roy resigned"),
    ],
)
def test_nobody_else_is_named(claim, text):
    """Without a name, with a name of the claim, without the event, or in capitals."""
    assert not other(claim, text)
