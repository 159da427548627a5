"""English words that stand before a noun for people or bodies."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.phrases import NounModifier

NOUN_MODIFIERS: Final = (
    # Adverbs and participles among them would end the phrase without this row.
    NounModifier("former ex then retired incoming outgoing acting interim longtime veteran late"
                 " one-time onetime current sitting newly elected appointed", example="A former mayor left."),
    NounModifier("senior junior top chief principal lead leading key high-ranking ranking",
                 example="A senior aide left."),
    NounModifier("deputy vice assistant associate", below=True, example="A deputy mayor left."),
    NounModifier("unnamed anonymous unidentified", example="An unnamed aide left."),
    NounModifier("local regional provincial municipal overseas domestic lower appellate neighbouring"
                 " neighboring opposing", other=True, example="Local police came."),
    NounModifier("state federal national international foreign global central", naming=True,
                 other=True, example="Federal police came."),
    # Numbers are here as well, since a number alone is read as an amount.
    NounModifier("other same fellow two three four five six seven eight nine ten first second third",
                 other=True, example="The other man left."),
    NounModifier("young old new big large small major prominent famous influential powerful rich"
                 " recent early early-stage preliminary initial latest last previous next",
                 example="A young man left."),
    NounModifier("right-wing left-wing far-right far-left centre-left centre-right center-left"
                 " center-right mainstream hardline moderate secular", example="A right-wing mob came."),
    NounModifier("black white female male gay", example="A female voter left."),
    # Nouns that are nearly always the first part of a compound: “health officials”.
    NounModifier("foreign-affairs law enforcement county congressional",
                 example="Law enforcement officials came."),
    # “United Airlines said”; elsewhere they are what they look like.
    NounModifier("united allied associated consolidated amalgamated federated unified", naming=True,
                 participle=True, example="Allied troops came."),
    NounModifier("health interior intelligence security", naming=True,
                 example="Health officials came."),
)  # fmt: skip
