"""English spellings of the small words inside names."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.people import NameParticle

NAME_PARTICLES: Final = (
    NameParticle("al el bin ibn bint abu ben", example="Omar bin Said left."),
    NameParticle("de da di do dos das del della la le los van von der den ter ten du",
                 example="Ana de Souza left."),
    NameParticle("y e zu af av", example="Ana Ruiz y Lopez left."),
)  # fmt: skip
