"""English verbs that say what their subject is or becomes, besides "to be"."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.phrases import LinkingVerb

LINKING_VERBS: Final = (
    LinkingVerb("become becomes became remain remains remained", example="Lee became mayor."),
    LinkingVerb("serve serves served serving", example="Lee served as mayor."),
    LinkingVerb("elected re-elected reelected appointed named sworn", example="Lee was elected mayor."),
)  # fmt: skip
