"""The notation of the rules, and how they run."""

from __future__ import annotations

import pytest

from claimtrack.errors import PatternError
from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.times.classes import read_classes
from claimtrack.stages.times.grammar import MACROS, Level, Rule, expand
from claimtrack.stages.times.scan import read_tape
from claimtrack.text.patterns import compile_pattern

CLASSES = read_classes(ENGLISH)


def run(text, *rules):
    tape = read_tape(text, CLASSES)
    findings = {}
    letters = Level(rules, CLASSES).run(tape, tape.letters, findings)
    return [
        (each.rule, " ".join(tape.words[each.first : each.last]), each.reading)
        for _, each in sorted(findings.items())
    ], letters


DAY = Rule(
    "day",
    "day",
    "{m:month}_{d:mday}",
    lambda hit: (hit.get("m", "month"), hit.number("d")),
)
MONTH = Rule("month", "span", "{m:month}", lambda hit: hit.get("m", "month"))


def test_a_rule_sees_roles_and_gaps():
    """The pattern asks for classes of words and for what stands between them."""
    assert run("On May 5 it broke.", DAY)[0] == [("day", "may 5", (5, 5))]
    assert run("On May-5 it broke.", DAY)[0] == []


def test_the_longest_finding_wins():
    """Of two rules at one place the longer hit stays, whatever their order."""
    assert run("On May 5 it broke.", MONTH, DAY)[0][0][0] == "day"
    assert run("In May it broke.", MONTH, DAY)[0][0][0] == "month"


def test_of_two_equals_the_first_rule_wins():
    """The order of the rules settles what length does not."""
    other = Rule("other", "span", "{m:month}", lambda _: "other")

    assert run("In May it broke.", other, MONTH)[0][0][0] == "other"


def test_a_build_may_refuse():
    """None is no reading, and lets other rules have the words."""
    never = Rule("never", "day", "{month}_{mday}", lambda _: None)

    assert run("On May 5 it broke.", never, MONTH)[0][0][0] == "month"


def test_a_finding_is_one_word_to_the_next_level():
    """The tape has the kind in the place of the first word, and joins the others."""
    _, letters = run("On May 5 it broke.", DAY)

    assert CLASSES.of("day") + "_J" in letters


def test_a_hit_knows_what_is_not_there():
    """An optional word that is missing is None and not in the hit."""
    seen = []

    def build(hit):
        seen.append(
            ("y" in hit, hit.get("y", "year"), hit.number("y"), "nobody" in hit)
        )

    run("In May it broke.", Rule("month", "span", "{m:month}(?:_{y:year})?", build))

    assert seen == [(False, None, None, False)]


def test_numbers_have_commas_and_points():
    """A named number is read with its marks."""
    rule = Rule("days", "dur", "{n:number}_{units}", lambda hit: hit.number("n"))

    assert run("It took 1,250 days.", rule)[0][0][2] == 1250
    assert run("It took 2.5 days.", rule)[0][0][2] == 2.5
    assert run("It took seven days.", rule)[0][0][2] == 7


@pytest.mark.parametrize("macro", MACROS)
def test_each_macro_can_be_compiled(macro):
    """Every piece that rules share is a pattern of its own."""
    assert compile_pattern("=" + expand(f"{{{macro}}}", CLASSES))


def test_a_role_without_words_never_matches():
    """A lexicon may lack the words of a role; its rules then find nothing."""
    assert expand("{nobody}", CLASSES) == "(?:(?!))"


def test_a_rule_that_matches_nothing_at_all_is_refused():
    """A pattern for the empty string is wrong."""
    with pytest.raises(PatternError):
        run("In May it broke.", Rule("empty", "day", "{month}?", lambda _: 1))
