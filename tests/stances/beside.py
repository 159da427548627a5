"""A claim beside a sentence, as the rules of stance see the two."""

from __future__ import annotations

from claimtrack.lexicon.en import ENGLISH
from claimtrack.stances.claims import read_claim
from claimtrack.stances.comparison import compare
from claimtrack.stances.passages import read_sentence
from claimtrack.stances.tokens import tokens_of
from claimtrack.stances.vocabulary import Vocabulary

VOCABULARY = Vocabulary.of(ENGLISH)


def beside(claim, text):
    """Give the claim, the sentence, and what of the one stands in the other."""
    sentence = read_sentence(tokens_of(text), VOCABULARY)
    read = read_claim(claim, VOCABULARY)
    return read, sentence, compare(read, sentence, VOCABULARY)
