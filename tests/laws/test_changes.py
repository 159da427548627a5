"""
What a change of the text may change, and what it must not.

Nobody knows the right document of a made-up text, but of two texts that differ in
one thing it is known in what their documents must differ.  (Metamorphic testing:
Chen, Cheung and Yiu 1998.)
"""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import claimtrack
from claimtrack.model.statement import Act
from claimtrack.model.when import TimeType
from claimtrack.testing import exchanges, news

PUBLISHED = "2021-07-08"
RULES = claimtrack.Parser(weights=None)
# As long as the name that they replace, so that all places stay, and as little known,
# since a first name may tell whether "he" can be meant.
NAMED = "Mira Halloran"
OTHERS = ("Ilka Fenwater", "Zadi Morrowel", "Quil Tarkovin")


def read(text, published=PUBLISHED):
    return claimtrack.parse(text, published=published)


def told(document):
    """Give what a reader is told of each statement: by whom, how, what and where."""
    return [
        (
            said.source and squeezed(said.source.text),
            said.cue and squeezed(said.cue.text),
            [squeezed(piece.text) for piece in said.content],
            said.act,
            said.form,
            said.platform and said.platform.name,
        )
        for said in document.statements
    ]


def squeezed(text):
    return " ".join(text.split())


def by_rules(text):
    return RULES.parse(text, published=PUBLISHED)


def articles():
    """
    Make texts in which people speak or react to each other, each with a reader.

    Reactions are read by rules alone, as weights may change with each training.
    """
    return st.one_of(
        st.tuples(news(), st.just(read)), st.tuples(exchanges(), st.just(by_rules))
    )


@given(articles(), st.sampled_from(OTHERS))
def test_another_name_is_another_speaker_and_nothing_else(article, other):
    """Renaming a person throughout renames the speaker, and changes nothing else."""
    text, reader = article
    before, after = reader(text), reader(text.replace(NAMED, other))

    assert renamed(before.to_dict(), other) == renamed(after.to_dict(), other)


def renamed(value, other):
    """
    Give plain data with the name replaced, without how sure each thing is and why.

    The weights hear of a name by its last letters, too, as they do of any word.
    """
    if isinstance(value, dict):
        kept = value.keys() - {"confidence", "evidence"}
        return {key: renamed(value[key], other) for key in sorted(kept)}
    if isinstance(value, list):
        return [renamed(part, other) for part in value]
    if isinstance(value, str):
        return value.replace(NAMED, other)
    return value


@given(news(), st.sampled_from(["«»", '""']))
def test_marks_of_another_style_quote_the_same(text, style):
    """Curly, angled and straight marks give the same statements."""
    assume("„" not in text)  # its partner opens elsewhere
    plain = text.translate(str.maketrans("«»", "“”")).replace('"', "")
    opening, closing = style
    other = plain.translate(str.maketrans("“”", style))

    assert without_marks(read(plain), "“”") == without_marks(
        read(other), opening + closing
    )


def without_marks(document, marks):
    table = str.maketrans("", "", marks)
    return [
        (source, cue, [piece.translate(table) for piece in content], *rest)
        for source, cue, content, *rest in told(document)
    ]


@given(articles())
def test_line_ends_of_another_system_change_nothing(article):
    """Lines that end in CR LF are read as those that end in LF."""
    text, reader = article
    unix = text.replace("\r\n", "\n")

    assert told(reader(unix)) == told(reader(unix.replace("\n", "\r\n")))


@given(articles(), st.sampled_from(["\n", "\n\n", "  ", "\r\n"]))
def test_white_space_around_a_text_moves_it_only(article, blank):
    """What stands before and behind the text shifts its places, and no more."""
    text, reader = article

    assert told(reader(text)) == told(reader(f"{blank}{text}{blank}"))


@given(articles())
def test_a_paragraph_in_which_nobody_speaks_adds_no_statement(article):
    """A sentence about the weather at the end changes nothing that was said before."""
    text, reader = article
    before, after = reader(text), reader(f"{text}\n\nIt rained.")

    assert told(before) == told(after)
    assert before.speakers == after.speakers
    assert before.relations == after.relations


@given(st.one_of(news(), exchanges()))
def test_a_paragraph_in_front_moves_what_is_said_behind_it(text):
    """By rules, a sentence about the weather at the beginning only moves what is said."""
    # The weights know what a title is like, and relations what stands below one.
    before, after = by_rules(text), by_rules(f"It rained.\n\n{text}")

    assert told(before) == told(after)
    assert [one.name for one in before.speakers] == [one.name for one in after.speakers]


@given(st.dates(dt.date(1950, 1, 1), dt.date(2050, 1, 1)), st.integers(1, 500))
def test_weekdays_move_with_the_publication_date(published, weeks):
    """Moving the publication date by whole weeks moves "Tuesday" by as many."""
    text = "Ann Lee left on Tuesday, two days ago, last Friday and yesterday."
    moved = published + dt.timedelta(weeks=weeks)
    before = claimtrack.find_times(text, published=published)
    after = claimtrack.find_times(text, published=moved)

    assert len(before) == 4
    for one, other in zip(before, after, strict=True):
        assert other.interval.start - one.interval.start == moved - published
        assert (other.grain, other.rule) == (one.grain, one.rule)


@given(news())
def test_absolute_dates_stay_where_they_are(text):
    """What is not counted from the publication date has one value on every date."""
    for left, right in zip(
        claimtrack.find_times(text, published="2021-07-08"),
        claimtrack.find_times(text, published="1999-03-02"),
        strict=True,
    ):
        # Of a month or a weekday, the year or the week is counted.
        if left.anchor is None and left.type is not TimeType.SET:
            assert left.value == right.value


@given(news())
def test_a_date_only_resolves(text):
    """With a publication date the same expressions are found as without."""
    found = [(each.start, each.end) for each in claimtrack.find_times(text)]
    dated = claimtrack.find_times(text, published=PUBLISHED)

    assert [(each.start, each.end) for each in dated] == found


@pytest.mark.parametrize(
    ("act", "cue"),
    [
        (Act.ASSERT, "claimed that it was closed"),
        (Act.ACCUSE, "accused the firm of lying"),
        (Act.PROMISE, "promised to close it"),
        (Act.REQUEST, "urged the firm to close it"),
        (Act.ASK, "asked whether it was closed"),
        (Act.EXPRESS, "praised the firm for closing it"),
        (Act.DECLINE, "declined to comment"),
        (Act.RETRACT, "retracted the statement"),
        (Act.BELIEF, "believed that it was closed"),
    ],
)
def test_a_negated_cue_keeps_its_act(act, cue):
    """Negation is told beside the act, and not instead of it."""
    [plain] = read(f"Ann Lee {cue}.").statements
    [negated] = read(f"Ann Lee never {cue}.").statements

    assert (plain.act, plain.negated) == (act, False)
    assert (negated.act, negated.negated) == (act, True)


@pytest.mark.parametrize("verb", ["say", "confirm", "deny", "specify", "reveal"])
def test_who_does_not_say_it_keeps_silent(verb):
    """Of what nobody says, confirms or denies, the negation makes silence."""
    [negated] = read(f"Ann Lee did not {verb} that it was closed.").statements

    assert (negated.act, negated.negated) == (Act.DECLINE, True)
