"""Where clauses begin that end what stands before them."""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.stages.statements.heads import heads_of
from claimtrack.testing import news


@given(news())
def test_a_head_is_the_beginning_of_a_clause(clauses, text):
    """No other word ends what stands before it."""
    found, all_ = clauses(text)

    assert set(heads_of(found, all_)) <= {each.head for each in all_}


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("It rained, Lee said.", [3]),
        ("It rained, saying that it was over.", [3]),
        ("The man who said that it rained left.", []),
        ("Lee wants to say that it rained.", []),
        ("Lee said it rained and vowed to go.", [4]),
        ("Lee said it rained and would argue that it snowed.", []),
        ("Lee said it rained and he was named captain.", []),
    ],
)
def test_heads(clauses, text, heads):
    """Relative clauses and infinitives end nothing before them."""
    found, all_ = clauses(text)

    assert [head for head in heads_of(found, all_) if head] == heads
