"""
Every cue reports in every construction that its row says it takes.

The examples of the rows show one construction each; here each cue of a table is
put into the frames of all its constructions, in every inflection it has.  A frame
names what stands in it: {past}, {third}, {part}, {base} or {ing} for a verb, {word}
and {tail} for a noun or an adjective.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from string import Formatter

import pytest

import claimtrack
from claimtrack.lexicon.cues import CueBook, VerbForm
from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.cues import (
    CueAdjective,
    CueNoun,
    CuePhrase,
    CueVerb,
    Takes,
)

RULES = claimtrack.Parser(weights=None)

INFLECTIONS = {
    "base": VerbForm.BASE,
    "third": VerbForm.THIRD,
    "past": VerbForm.PAST,
    "part": VerbForm.PARTICIPLE,
    "ing": VerbForm.ING,
}

# construction, frame, what is said in it
VERB_FRAMES = [
    # quotations: before the source, behind it, behind a colon, behind a participle
    (Takes.QUOTE, "“It is safe,” Ann Lee {past}.", ["“It is safe,”"]),
    (Takes.QUOTE, "“It is safe,” {past} Ann Lee.", ["“It is safe,”"]),
    (Takes.QUOTE, "“It is safe,” Ann Lee has {part}.", ["“It is safe,”"]),
    (
        Takes.QUOTE,
        "“It,” Ann Lee {past}, “is safe.”",
        ["“It,”", "“is safe.”"],
    ),
    (Takes.QUOTE, "Ann Lee {past}: “It is safe.”", ["“It is safe.”"]),
    (Takes.QUOTE, "Ann Lee left, {ing}: “It is safe.”", ["“It is safe.”"]),
    # clauses without "that", on either side and around the cue
    (Takes.CLAUSE, "Ann Lee {past} the dam was safe.", ["the dam was safe"]),
    (Takes.CLAUSE, "Ann Lee {third} the dam is safe.", ["the dam is safe"]),
    (Takes.CLAUSE, "Ann Lee had {part} the dam was safe.", ["the dam was safe"]),
    (Takes.CLAUSE, "Residents {base} the dam is safe.", ["the dam is safe"]),
    (Takes.CLAUSE, "The dam was safe, Ann Lee {past}.", ["The dam was safe"]),
    (Takes.CLAUSE, "The dam, Ann Lee {past}, was safe.", ["The dam", "was safe"]),
    # clauses with "that", behind a time, an apposition, a participle, a modal
    (Takes.THAT, "Ann Lee {past} that it was safe.", ["that it was safe"]),
    (Takes.THAT, "Ann Lee on Monday {past} that it was safe.", ["that it was safe"]),
    (
        Takes.THAT,
        "Ann Lee, the mayor, {past} that it was safe.",
        ["that it was safe"],
    ),
    (
        Takes.THAT,
        "Ann Lee left the hall, {ing} that it was safe.",
        ["that it was safe"],
    ),
    (Takes.THAT, "Ann Lee will {base} that it was safe.", ["that it was safe"]),
    # the rest, one frame each
    (
        Takes.WHETHER,
        "Ann Lee {past} whether the dam was safe.",
        ["whether the dam was safe"],
    ),
    (Takes.INFINITIVE, "Ann Lee {past} to close the dam.", ["to close the dam"]),
    (Takes.INFINITIVE, "Ann Lee has {part} to close the dam.", ["to close the dam"]),
    (
        Takes.PERSON_INFINITIVE,
        "Ann Lee {past} the council to close the dam.",
        ["to close the dam"],
    ),
    (
        Takes.PERSON_CLAUSE,
        "Ann Lee {past} the council that it was safe.",
        ["that it was safe"],
    ),
    (
        Takes.PERSON_CLAUSE,
        "Ann Lee {past} the council it was safe.",
        ["it was safe"],
    ),
    (Takes.NOUN, "Ann Lee {past} the closure of the dam.", ["the closure of the dam"]),
]

# How "to" goes on is the choice of each adjective.
ADJECTIVES_OF_THINGS = {"opposed", "grateful"}
TAILS = {
    "that": "that the dam was safe",
    "whether": "whether the dam was safe",
    "to": "to close the dam",
    "of": "of the closure",
    "about": "about the closure",
    "on": "on the closure",
    "for": "for the closure",
    "over": "over the closure",
    "in": "in the plan",
    "by": "by the closure",
    "at": "at the closure",
    "with": "with the closure",
    "if": "if the dam was closed",
    "why": "why the dam was closed",
    "how": "how the dam was closed",
    "who": "who closed the dam",
    "what": "what closed the dam",
}


@cache
def inflections():
    """Give each row of a verb with its forms by inflection."""
    forms = defaultdict(dict)
    for cues in CueBook(ENGLISH).verbs.values():
        for cue in cues:
            for name, flag in INFLECTIONS.items():
                if cue.form & flag:
                    forms[id(cue.row)].setdefault(name, " ".join(cue.words))
    return forms


def verbs(construction, inflection):
    """Give the forms of the verbs that take a construction."""
    for row in ENGLISH.of(CueVerb):
        form = inflections()[id(row)].get(inflection)
        # Of some, only what is said may be the object: "withdrew the remark".
        if form and construction in row.takes and not row.claims:
            yield form


def field(frame):
    [name] = [name for _, name, _, _ in Formatter().parse(frame) if name]
    return name


def by_ann_lee(sentence, cue):
    """Give the statements of a sentence that she makes by this cue."""
    return [
        said
        for said in RULES.parse(sentence).statements
        if said.cue
        and cue in said.cue.text.lower()
        and said.source
        and said.source.text.startswith(("Ann Lee", "Residents"))
    ]


@pytest.mark.parametrize(("construction", "frame", "content"), VERB_FRAMES)
def test_verbs_report_in_what_they_take(construction, frame, content):
    """Each verb is read with its source and its whole content."""
    name = field(frame)
    forms = list(verbs(construction, name))
    misread = [
        (sentence, found)
        for form in forms
        for sentence in [frame.format(**{name: form})]
        for found in [[[p.text for p in s.content] for s in by_ann_lee(sentence, form)]]
        if content not in found
    ]

    assert len(forms) > 10
    assert misread == []


@pytest.mark.parametrize(
    ("construction", "tail"),
    [
        (Takes.GERUND, "closing the dam"),
        (Takes.AS, "the plan as a disaster"),
        (Takes.PREDICATE, "the plan a disaster"),
        (Takes.PERSON_OF, "the council of lying"),
    ],
)
def test_verbs_report_of_things_and_deeds(construction, tail):
    """Where the content is no clause, the cue and its source are found all the same."""
    unread = [
        past
        for past in verbs(construction, "past")
        if not by_ann_lee(f"Ann Lee {past} {tail}.", past)
    ]

    assert unread == []


def test_negated_verbs_are_told_apart():
    """Behind "did not", every verb with a clause reports what was not said."""
    told = [
        base
        for base in verbs(Takes.THAT, "base")
        for sentence in [f"Ann Lee did not {base} that the dam was safe."]
        if not any(said.negated for said in by_ann_lee(sentence, base))
    ]

    assert told == []


@pytest.mark.parametrize("kind", [CueNoun, CueAdjective])
@pytest.mark.parametrize("link", TAILS)
def test_nouns_and_adjectives_report_behind_their_links(kind, link):
    """A noun or an adjective reports what any of its links joins to it."""
    frame = "Ann Lee’s {} {} was heard." if kind is CueNoun else "Ann Lee was {} {}."
    unread = []
    for row in ENGLISH.of(kind):
        word = row.words[0]
        tail = "to the closure" if word in ADJECTIVES_OF_THINGS else TAILS[link]
        if link in row.links:
            sentence = frame.format(word, tail if link == "to" else TAILS[link])
            found = RULES.parse(sentence).statements
            if not any(said.cue and word in said.cue.text for said in found):
                unread.append(sentence)

    assert unread == []


def test_every_link_has_a_tail():
    """No link of a noun or an adjective is left out above."""
    rows = (*ENGLISH.of(CueNoun), *ENGLISH.of(CueAdjective))

    assert {link for row in rows for link in row.links} <= set(TAILS)


@pytest.mark.parametrize(
    ("frame", "content"),
    [
        ("{} Ann Lee, the dam was safe.", ["the dam was safe"]),
        ("The dam was safe, {} Ann Lee.", ["The dam was safe"]),
        ("The dam, {} Ann Lee, was safe.", ["The dam", "was safe"]),
    ],
)
@pytest.mark.parametrize("phrase", sorted(ENGLISH.by_form(CuePhrase)))
def test_phrases_report_on_every_side(frame, content, phrase):
    """Phrases such as "according to" stand before, behind and inside what they report."""
    sentence = frame.format(phrase)
    [said] = by_ann_lee(sentence[0].upper() + sentence[1:], phrase)

    assert [piece.text for piece in said.content] == content


@pytest.mark.parametrize(
    "sentence",
    [
        # the form is there, and what it takes is not
        "Ann Lee saw the dam.",
        "Ann Lee figured in the film.",
        "Ann Lee added salt.",
        "Ann Lee held the rope.",
        "Ann Lee maintained the lift.",
        "Ann Lee observed the Sabbath.",
        "Ann Lee stated.",
        # nobody says it
        "It is clear that the dam was safe.",
        "It was uncertain whether the dam was safe.",
        "The critical patients were moved.",
    ],
)
def test_what_a_cue_does_not_take_is_no_content(sentence):
    """Without a construction that its row names, a form reports nothing."""
    assert RULES.parse(sentence).statements == ()
