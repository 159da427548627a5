"""Passages of each kind are taken to pieces, each in somebody's voice."""

import attrs
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.model.document import Document
from claimtrack.model.relation import Relation
from claimtrack.model.span import Span
from claimtrack.model.statement import Act, Form, Statement
from claimtrack.stances.pieces import PieceReader
from claimtrack.stances.vocabulary import Vocabulary
from claimtrack.stances.voices import Voice

READER = PieceReader(ENGLISH, Vocabulary.of(ENGLISH))
TEXT = "Lee said the dam had burst. It was late. Roy denied it. All went home."


def words(piece):
    return " ".join(token.norm for token in piece.sentence.tokens)


def made(name, source, cue, content, act):
    def cut(part):
        at = TEXT.index(part)
        return Span(at, at + len(part)).cut(TEXT)

    return Statement(name, cut(source), cut(cue), (cut(content),), Form.INDIRECT, act)


SAID = made("s1", "Lee", "said", "the dam had burst", Act.ASSERT)
DENIED = made("s2", "Roy", "denied", "it. All"[:2], Act.DENY)
DOCUMENT = Document(TEXT, statements=(SAID, DENIED))


@given(st.text())
def test_a_text_is_dealt_out_to_its_sentences(text):
    """Each token of a text is in one piece, in order."""
    starts = [t.start for piece in READER.of_text(text) for t in piece.sentence.tokens]

    assert starts == sorted(set(starts))


@given(st.text())
def test_a_document_without_statements_is_its_text(text):
    """Where nobody says anything, a document has the pieces of its text."""
    left = [(words(p), p.voice) for p in READER.of_text(text)]
    right = [(words(p), p.voice) for p in READER.of_document(Document(text))]

    assert left == right


def test_sentences_are_pieces():
    """Each sentence is a piece in the passage's own voice."""
    pieces = list(READER.of_text("It rained. We left."))

    assert [words(piece) for piece in pieces] == ["it rained .", "we left ."]
    assert {piece.voice for piece in pieces} == {Voice.OWN}


def test_the_content_of_a_statement_is_its_piece():
    """A statement is read by its content, at its place in the text."""
    (piece,) = READER.of_statement(SAID)
    first, last = piece.sentence.tokens[0], piece.sentence.tokens[-1]

    assert TEXT[first.start : last.end] == "the dam had burst"
    assert piece.voice is Voice.OWN


def test_a_document_reports_what_is_said_in_it():
    """A sentence that is mostly somebody's content is his, not the document's."""
    voices = {words(p): p.voice for p in READER.of_document(DOCUMENT)}

    assert voices["lee said the dam had burst ."] is Voice.REPORTED
    assert voices["it was late ."] is Voice.OWN


def test_what_is_granted_is_the_documents_own():
    """A confirmation is no mere report."""
    granted = attrs.evolve(SAID, act=Act.CONFIRM)
    first = next(READER.of_document(Document(TEXT, statements=(granted,))))

    assert first.voice is Voice.OWN


def test_a_denial_brings_what_it_denies():
    """What is denied is a piece behind the sentence of the denial."""
    relation = Relation("denies", "s2", "s1")
    pieces = list(READER.of_document(attrs.evolve(DOCUMENT, relations=(relation,))))

    assert [words(p) for p in pieces if p.voice is Voice.REJECTED] == [
        "it",
        "the dam had burst",
    ]
    assert words(pieces[-1]) == "all went home ."


def test_other_relations_bring_nothing():
    """Only denials and retractions turn what they point at."""
    for relation in (
        Relation("confirms", "s2", "s1"),
        Relation("denies", "s2", None),
        Relation("denies", "s9", "s1"),
    ):
        document = attrs.evolve(DOCUMENT, relations=(relation,))
        plain = [words(p) for p in READER.of_document(DOCUMENT)]

        assert [words(p) for p in READER.of_document(document)] == plain


def test_overlapping_contents_are_joined():
    """A statement inside another's content does not count twice."""
    inner = made("s3", "Lee", "said", "dam had", Act.ASSERT)
    document = attrs.evolve(DOCUMENT, statements=(SAID, inner))

    assert next(READER.of_document(document)).voice is Voice.REPORTED
