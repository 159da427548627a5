"""The way from a claim and a passage to a stance."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from claimtrack.errors import ArgumentError
from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.model.document import Document
from claimtrack.model.stance import Stance
from claimtrack.model.statement import Statement
from claimtrack.stances.claims import read_claim
from claimtrack.stances.decide import decide
from claimtrack.stances.pieces import PieceReader
from claimtrack.stances.vocabulary import Vocabulary
from claimtrack.stances.voices import Piece


class StanceReader:
    """
    Judges passages by the words of a lexicon of your own choice.

    Args:
        lexicon: The words to judge by.

    Raises:
        ArgumentError: If it is no lexicon.
    """

    def __init__(self, lexicon: Lexicon = ENGLISH) -> None:
        if not isinstance(lexicon, Lexicon):
            raise ArgumentError("lexicon", lexicon, "pass a Lexicon")
        self._vocabulary = Vocabulary.of(lexicon)
        self._pieces = PieceReader(lexicon, self._vocabulary)

    def read(self, claim: str, passage: str | Statement | Document) -> Stance:
        """
        Tell where a passage stands towards a claim; see `stance`.

        Args:
            claim: The claim, in a sentence.
            passage: A text, a statement or a document.

        Raises:
            ArgumentError: If the claim is no string, or the passage is none of these.
        """
        if not isinstance(claim, str):
            raise ArgumentError("claim", claim, "pass the claim as a str")
        pieces = self._read_passage(passage)
        return decide(read_claim(claim, self._vocabulary), pieces, self._vocabulary)

    def _read_passage(self, passage: str | Statement | Document) -> Iterator[Piece]:
        if isinstance(passage, str):
            return self._pieces.of_text(passage)
        if isinstance(passage, Document):
            return self._pieces.of_document(passage)
        if isinstance(passage, Statement):
            return self._pieces.of_statement(passage)
        raise ArgumentError("passage", passage, "pass a str, a Statement or a Document")


@cache
def _default_reader() -> StanceReader:
    return StanceReader()


def stance(claim: str, passage: str | Statement | Document) -> Stance:
    """
    Tell whether a passage stands for or against a claim, or observes it.

    Args:
        claim: The claim, in a sentence.
        passage: A headline, a sentence, a text; a statement, for the stance of its
            speaker; or a document, for the stance of its text, in which what somebody
            says is only observed, but what somebody denies counts against the claim.

    Returns:
        The stance; of any two strings there is one.

    Raises:
        ArgumentError: If an argument is of another type.

    >>> stance("The mayor resigned", "Mayor denies that she resigned").label.value
    'against'
    """
    return _default_reader().read(claim, passage)
