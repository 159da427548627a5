"""findings → statements"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.model.statement import Form
from claimtrack.stages.statements.cutting import cut_findings
from claimtrack.stages.statements.finding import Finding

TEXT = "a b c d e f g h i j k l m n o p"
RANGES = st.tuples(st.integers(0, 15), st.integers(1, 8)).map(
    lambda pair: (pair[0], min(16, pair[0] + pair[1]))
)
FINDINGS = st.lists(
    st.builds(
        Finding,
        st.none() | RANGES,
        st.none() | RANGES,
        st.lists(RANGES, min_size=1, max_size=2).map(tuple),
        st.just("rule"),
    ),
    max_size=8,
)


@given(FINDINGS)
def test_all_findings_are_cut_in_order(page, findings):
    """Each finding gives one statement; they come in the order of the text."""
    found = list(cut_findings(page(TEXT), findings))

    assert len(found) == len(findings)
    assert [each.start for each in found] == sorted(each.start for each in found)


@given(FINDINGS)
def test_parents_never_run_in_a_ring(page, findings):
    """From parent to parent one always comes to an end."""
    found = {each.id: each for each in cut_findings(page(TEXT), findings)}
    for each in found.values():
        steps = 0
        above = each
        while above.parent is not None:
            above = found[above.parent]
            steps += 1
            assert steps <= len(found)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("“The road is closed,” Lee said.", Form.DIRECT),
        ("Lee said the road was closed.", Form.INDIRECT),
        ("Lee said the road was “closed”.", Form.MIXED),
        ("Lee called the plan “mad”.", Form.MIXED),
    ],
)
def test_the_form_tells_what_is_quoted(read, text, form):
    """All, none or some of the words of the content stand in quotation marks."""
    assert read(text)[0].form is form


def test_the_innermost_statement_is_the_parent(read):
    """A statement inside two others belongs to the inner one."""
    found = read("Lee said that Roy said that Ito said that it rained.")

    assert [each.parent for each in found] == [None, "s1", "s2"]
