"""referents → speakers: ids, names and mentions as the document gives them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimtrack.model.people import SpeakerKind
from claimtrack.model.span import Span
from claimtrack.stages.speakers.referents import Referent
from claimtrack.stages.speakers.write import write_speakers

TEXT = "¦[Lima] <said> {no}. ¦[Ada Lima] <said> {so}. ¦[He] <said> {yes}."

# Whom each of the three sources means; 3 is nobody.
CHOICES = st.tuples(*[st.integers(0, 3)] * 3)

# Laws


def written_for(mark, choice):
    """Write the text with three who might speak."""
    people = [Referent(name, named=True) for name in ("Lima", "Lee", "Oda")]
    meant = [people[number] if number < 3 else None for number in choice]
    ids = ("s1", "s2", "s3")
    return write_speakers(mark(TEXT), dict(zip(ids, meant, strict=True)))


@given(CHOICES)
def test_speakers_are_numbered_in_the_order_of_the_text(mark, choice):
    """The ids are p1, p2 …, whoever comes first being the first."""
    speakers = written_for(mark, choice).speakers
    begins = [min(mention.start for mention in each.mentions) for each in speakers]

    assert [each.id for each in speakers] == [
        f"p{number}" for number in range(1, len(set(choice) - {3}) + 1)
    ]
    assert begins == sorted(begins)


@given(CHOICES)
def test_each_source_has_a_speaker_or_a_note(mark, choice):
    """Statements of the same speaker share the id, and of nobody there is a note."""
    document = written_for(mark, choice)
    given_ids = [each.speaker for each in document.statements]

    assert len(document.notes) == choice.count(3) == given_ids.count(None)
    assert len(set(zip(choice, given_ids, strict=True))) == len(set(choice))


# Cases


def test_ids_go_by_the_first_mention(mark):
    """Who is mentioned first is p1, even if another speaks first."""
    document = mark(TEXT)
    late = Referent("Lee", named=True, places=[Span(18, 26)])
    early = Referent("Lima", named=True, places=[Span(0, 4)])
    written = write_speakers(document, {"s1": late, "s2": early, "s3": None})

    assert [s.name for s in written.speakers] == ["Lee", "Lima"]
    assert [s.speaker for s in written.statements] == ["p1", "p2", None]


def test_the_unresolved_is_noted(mark):
    """A source that means nobody for sure is told in a note."""
    document = mark(TEXT)
    someone = Referent("Lima", named=True)
    written = write_speakers(document, {"s1": someone, "s2": someone, "s3": None})
    (note,) = written.notes

    assert note.code == "unresolved-speaker"
    assert document.text[note.start : note.end] == "He"


def test_aliases_leave_the_name_out(mark):
    """Other names are aliases, in the order of their use and once each."""
    document = mark(TEXT)
    someone = Referent("Ada Lima", named=True, names=["Lima", "Ada Lima", "Lima"])
    written = write_speakers(document, dict.fromkeys(("s1", "s2", "s3"), someone))

    assert written.speakers[0].aliases == ("Lima",)


def test_a_principal_is_a_speaker_too(mark):
    """Who is spoken for has an id, although he says nothing himself."""
    document = mark(TEXT)
    boss = Referent("Oda", named=True, trust=-3, places=[Span(18, 22)])
    voice = Referent("spokesperson for Oda", principal=boss)
    written = write_speakers(document, dict.fromkeys(("s1", "s2", "s3"), voice))
    by_name = {speaker.name: speaker for speaker in written.speakers}

    assert by_name["spokesperson for Oda"].principal == by_name["Oda"].id
    assert by_name["Oda"].kind is SpeakerKind.ORGANIZATION


def test_kinds(mark):
    """A name is a person's or a body's by what spoke for it; several are a group."""
    document = mark(TEXT)
    kinds = {}
    for referent in (
        Referent("Ada Lima", named=True, trust=2),
        Referent("Oda", named=True, trust=-2),
        Referent("residents", plural=True),
        Referent("source", kind=SpeakerKind.ANONYMOUS),
    ):
        written = write_speakers(document, dict.fromkeys(("s1", "s2", "s3"), referent))
        kinds[referent.name] = written.speakers[0].kind.value

    assert kinds == {
        "Ada Lima": "person",
        "Oda": "organization",
        "residents": "group",
        "source": "anonymous",
    }
