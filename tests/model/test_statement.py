"""What is said, in which act, on which platform."""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.model.span import Span
from claimtrack.model.statement import Act, Form, Platform, Statement
from claimtrack.testing import documents


@given(documents())
def test_a_statement_reaches_from_its_first_to_its_last_part(document):
    """Source, cue and content lie between start and end, and touch both."""
    for each in document.statements:
        parts = [p for p in (each.source, each.cue, *each.content) if p is not None]
        whole = Span(each.start, each.end)

        assert all(whole.covers(part) for part in parts)
        assert any(part.start == whole.start for part in parts)
        assert any(part.end == whole.end for part in parts)


def test_the_least_statement_is_a_quotation_alone():
    """Neither a source nor a cue is needed, and the act is then an assertion."""
    words = Span(1, 4).cut("“No,” …")
    statement = Statement("s1", None, None, (words,), Form.DIRECT)

    assert (statement.start, statement.end) == (1, 4)
    assert statement.act is Act.ASSERT
    assert statement.confidence == 1


@pytest.mark.parametrize("kind", [Act, Form])
def test_acts_and_forms_are_plain_words(kind):
    """The values are what stands in the dictionary: words in lower case."""
    assert all(member.value == member.name.lower() for member in kind)


def test_an_inherited_platform_has_no_place():
    """A platform that is taken over from another statement has a name, but no words."""
    platform = Platform("Twitter", "social", 10, 17)

    assert platform.inherited() == Platform("Twitter", "social")
    assert platform.inherited().inherited() == platform.inherited()
