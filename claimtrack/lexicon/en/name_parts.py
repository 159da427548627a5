"""English spellings of the small words and letters that belong to names."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.names import NameArticle, NameParticle, NameSuffix

NAME_PARTICLES: Final = (
    # Arabic and Hebrew: articles and “son of”, often written with a small letter.
    NameParticle("al el bin ibn bint abu ben", example="Omar bin Said left."),
    # Romance and Germanic: prepositions that have become part of the family name.
    NameParticle("de da di do dos das del della la le los van von der den ter ten du",
                 example="Ana de Souza left."),
    # Between two family names in Spanish and Portuguese, and in noble names.
    NameParticle("y e zu af av", example="Ana Ruiz y Lopez left."),
)  # fmt: skip

NAME_ARTICLES: Final = (
    NameArticle("al el ul as ash an ar at", example="Sami al-Amin left.",
                counter="Sami stayed at home."),
)  # fmt: skip

NAME_SUFFIXES: Final = (
    NameSuffix("jr sr ii iii iv", example="Sam Roy Jr. left."),
    NameSuffix("qc kc obe mbe cbe mp mep phd md esq", behind=True, example="Ann Roy QC left."),
)  # fmt: skip
