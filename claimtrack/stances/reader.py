"""The way from a claim and a passage to a stance."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from claimtrack.errors import ArgumentError
from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.model.document import Document
from claimtrack.model.stance import Stance
from claimtrack.model.statement import Statement
from claimtrack.stages.paragraphs import add_paragraphs
from claimtrack.stages.quotes.find import quote_adder
from claimtrack.stages.sentences import sentence_adder
from claimtrack.stances.claims import read_claim
from claimtrack.stances.decide import decide
from claimtrack.stances.passages import Sentence, read_sentence
from claimtrack.stances.tokens import Token, tokens_of
from claimtrack.stances.vocabulary import vocabulary_of


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
        self._vocabulary = vocabulary_of(lexicon)
        self._add_quotes = quote_adder(lexicon)
        self._add_sentences = sentence_adder(lexicon)

    def read(self, claim: str, passage: str | Statement | Document) -> Stance:
        """
        Tell where a passage stands towards a claim; see `stance`.

        Raises:
            ArgumentError: If the claim is no string, or the passage is neither a
                string, nor a statement, nor a document.
        """
        if not isinstance(claim, str):
            raise ArgumentError("claim", claim, "pass the claim as a str")
        if isinstance(passage, Document):
            passage = passage.text
        if not isinstance(passage, str):
            raise ArgumentError("passage", passage, "pass a str, Statement or Document")
        return decide(
            read_claim(claim, self._vocabulary),
            self._sentences(passage),
            self._vocabulary,
        )

    def _sentences(self, text: str) -> Iterator[Sentence]:
        document = self._add_quotes(add_paragraphs(Document(text)))
        spans = self._add_sentences(document).sentences
        ends = [span.end for span in spans]
        for tokens in _split(tokens_of(text), ends):
            yield read_sentence(tokens, self._vocabulary)


def _split(tokens: Iterable[Token], ends: list[int]) -> Iterator[tuple[Token, ...]]:
    """Deal the tokens out to the sentences that end at `ends`."""
    at = 0
    piece: list[Token] = []
    for token in tokens:
        while at < len(ends) and token.start >= ends[at]:
            at += 1
            if piece:
                yield tuple(piece)
                piece = []
        piece.append(token)
    if piece:
        yield tuple(piece)


@cache
def _default_reader() -> StanceReader:
    return StanceReader()


def stance(claim: str, passage: str | Statement | Document) -> Stance:
    """
    Tell whether a passage stands for or against a claim, or observes it.

    Args:
        claim: The claim, in a sentence.
        passage: A headline, a sentence, a text; a statement, which stands for what its
            speaker says; or a document.

    Returns:
        The stance; of any two strings there is one.

    Raises:
        ArgumentError: If an argument is of another type.

    >>> stance("The mayor resigned", "Mayor denies that she resigned").label.value
    'against'
    """
    return _default_reader().read(claim, passage)
