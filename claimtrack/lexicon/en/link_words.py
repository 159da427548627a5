"""English words that link the parts of a sentence in which a claim stands."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.stance import LinkRole, LinkWord

LINK_WORDS: Final = (
    LinkWord("but", LinkRole.ADVERSATIVE, example="He called, but nobody came."),
    LinkWord("or", LinkRole.ALTERNATIVE, example="Is the picture real or fake?"),
    LinkWord("of", LinkRole.GENITIVE, example="The walls of the fort fell."),
    LinkWord("against by to", LinkRole.PARTY, example="The rowers lost to Osk."),
    LinkWord(
        "after following amid since before because",
        LinkRole.BACKGROUND,
        example="The council sold the pier after a long debate.",
    ),
    LinkWord(
        "apart aside away back down off out up",
        LinkRole.PARTICLE,
        example="The rebels shot the drone down.",
        counter="The rebels slept down by the river.",
    ),
    LinkWord(
        "alleged apparent possible potential suspected",
        LinkRole.ASCRIBED,
        example="Guards shot a suspected thief.",
        counter="Guards suspected a thief.",
    ),
    LinkWord(
        "a an the this that these those every each any all some another my your his"
        " her its our their it them him",
        LinkRole.SPECIFIER,
        example="The rower passed every test.",
        counter="The rower passed no test.",
    ),
)
"""In the order of `LinkRole`."""
