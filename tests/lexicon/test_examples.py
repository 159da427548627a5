"""
Every example of every row is read as the row says, and no counter-example is.

`READINGS` tells for each kind of row how to see that.  To add a kind, add a
function that says whether a sentence is read as a row of the kind wants; a
kind without one is only looked for among the words of its example.
"""

from __future__ import annotations

from functools import cache

import pytest

import claimtrack
from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows import (
    calendar,
    clock,
    counting,
    cues,
    deixis,
    details,
    names,
    people,
    phrases,
    text,
    times,
    words,
)
from claimtrack.text.folding import fold

RULES = claimtrack.Parser(weights=None)


@cache
def read(sentence):
    return RULES.parse(sentence, published="2021-07-08")


def places(row, sentence):
    """Give the ends of each form in the sentence, where it stands as words of its own."""
    low = fold(sentence)
    plural = getattr(row, "plural", "")
    for form in (*row.words, *(plural.split() if isinstance(plural, str) else ())):
        at = low.find(form.lower())
        while at >= 0:
            around = low[at - 1 : at] + low[at + len(form) : at + len(form) + 1]
            if not any(sign.isalnum() for sign in around):
                yield at, at + len(form)
            at = low.find(form.lower(), at + 1)


def stands(row, sentence):
    """A form begins a word of the sentence, inflected or not, or a part behind digits."""
    if isinstance(row, words.Ending):
        return ends_a_word(row, sentence)
    low = f" {fold(sentence)}"
    forms = [form.lower() for form in row.words]
    at = range(1, len(low))
    return any(
        low.startswith(f, i) and not low[i - 1].isalpha() for f in forms for i in at
    )


def keeps_its_stop(row, sentence):
    """A form with a full stop behind it stands inside a sentence."""
    ends = [span.end for span in read(sentence).sentences]
    found = [end for _, end in places(row, sentence) if sentence[end : end + 1] == "."]
    return any(end + 1 not in ends[:-1] for end in found)


def opens_no_quotation(row, sentence):
    """The mark before a form opens no quotation."""
    opened = {quote.inner.start for quote in read(sentence).quotes}
    return any(start not in opened for start, _ in places(row, sentence))


def begins_a_sentence(row, sentence):
    """A form is the first word of a sentence other than the first."""
    begins = {span.start for span in read(sentence).sentences[1:]}
    return any(start in begins for start, _ in places(row, sentence))


def covered(row, sentence, spans):
    """A form lies in one of the spans, or one of them in the form."""
    return any(
        start < span.end and span.start < end
        for start, end in places(row, sentence)
        for span in spans
    )


def reports(row, sentence):
    """A form is the cue of a statement, or part of it."""
    said = read(sentence).statements
    return covered(row, sentence, [each.cue for each in said if each.cue])


def could_speak(row, sentence):
    """A form is part of a noun phrase that could speak."""
    return covered(row, sentence, read(sentence).mentions)


def stands_before_a_name(row, sentence):
    """A form is part of a noun phrase, and a name follows it there."""
    return any(
        mention.name is not None and mention.start <= start < mention.name.end
        for start, _ in places(row, sentence)
        for mention in read(sentence).mentions
    )


def is_a_platform(row, sentence):
    """A statement is made on a platform of the kind that the row tells."""
    found = [each.platform for each in read(sentence).statements if each.platform]
    return any(platform.kind == row.kind for platform in found)


def is_a_time(row, sentence):
    """A form is part of a time expression."""
    return covered(row, sentence, read(sentence).times)


def is_a_vague_time(row, sentence):
    """A form is part of a time expression that has the value of the row."""
    found = [time for time in read(sentence).times if time.value == row.value]
    return covered(row, sentence, found)


def is_no_time(row, sentence):
    """No form is part of a time expression."""
    return stands(row, sentence) and not is_a_time(row, sentence)


def ends_a_word(row, sentence):
    """A word of no closed class ends so."""
    ends = sentence.lower().rstrip(".").split()
    closed = {w for other in ENGLISH.of(words.FunctionWord) for w in other.words}
    return any(w.endswith(row.words) and w not in closed for w in ends)


READINGS = {
    text.Abbreviation: keeps_its_stop,
    text.Elision: opens_no_quotation,
    text.SentenceStarter: begins_a_sentence,
    cues.CueVerb: reports,
    cues.CueNoun: reports,
    cues.CueView: reports,
    cues.CueAdjective: reports,
    cues.CuePhrase: reports,
    names.Title: stands_before_a_name,
    people.RoleNoun: could_speak,
    people.GroupNoun: could_speak,
    people.OrganizationNoun: could_speak,
    people.PersonalPronoun: could_speak,
    names.GivenName: could_speak,
    names.NameParticle: could_speak,
    phrases.CompoundHead: could_speak,
    details.PlatformMark: is_a_platform,
    details.PlatformNoun: is_a_platform,
    details.PlatformVerb: is_a_platform,
    details.Outlet: is_a_platform,
    deixis.VagueNoun: is_a_vague_time,
    deixis.VagueTime: is_a_vague_time,
    times.NotTime: is_no_time,
    **dict.fromkeys(
        (
            calendar.Holiday,
            calendar.MonthName,
            calendar.NamedDay,
            calendar.SeasonName,
            calendar.WeekdayName,
            calendar.WeekdayPlural,
            clock.ClockName,
            clock.DaypartName,
            clock.DaypartPlural,
            clock.HalfDay,
            clock.Zone,
            counting.Cardinal,
            counting.DecadeName,
            counting.Magnitude,
            counting.Ordinal,
            counting.Ten,
            counting.UnitLetter,
            counting.UnitName,
            counting.UnitPlural,
            deixis.DayWord,
            deixis.Deictic,
            deixis.DeicticDaypart,
        ),
        is_a_time,
    ),
}


def sentences(name):
    """Give each row that has such a sentence, with a readable id."""
    return [
        pytest.param(row, id=f"{type(row).__name__}: {row.words[0]}")
        for row in ENGLISH.rows
        if getattr(row, name)
    ]


@pytest.mark.parametrize("row", sentences("example"))
def test_examples_are_read_as_the_row_says(row):
    """The example of a row shows what the row says."""
    assert READINGS.get(type(row), stands)(row, row.example), row.example


@pytest.mark.parametrize("row", sentences("counter"))
def test_counter_examples_are_not(row):
    """The counter-example of a row has a form that is not read so."""
    assert stands(row, row.counter)
    if type(row) in READINGS:
        assert not READINGS[type(row)](row, row.counter), row.counter
