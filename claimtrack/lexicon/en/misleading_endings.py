"""English nouns whose ending is that of an adverb or a verb."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.words import MisleadingEnding

MISLEADING_ENDINGS: Final = (
    MisleadingEnding("family ally assembly", example="The family said he was ill."),
    MisleadingEnding("rally tally folly volley", example="The rally drew thousands."),
    MisleadingEnding(
        "supply reply monopoly oligopoly", example="The reply denied the claim."
    ),
    MisleadingEnding(
        "anomaly homily bully belly butterfly", example="The bully claimed it was a joke."
    ),
    MisleadingEnding("king wing ring spring string", example="The king said he would go."),
    MisleadingEnding("feed seed shed sled", example="The feed said it was live."),
)  # fmt: skip
