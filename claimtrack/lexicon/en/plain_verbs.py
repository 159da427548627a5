"""Common English verbs that do not report, in forms that look like nouns."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.phrases import PlainVerb

PLAIN_VERBS: Final = (
    # Without these, an unknown word in lower case may be a noun, and a subject would
    # swallow its verb.
    PlainVerb("went came took made got gave left kept held met sat stood ran led fell rose grew"
              " drew flew threw knew saw won lost paid cost sent spent built broke brought"
              " bought caught fought sought taught died became began", example="Lee went home."),
    PlainVerb("goes comes takes makes gets gives leaves keeps holds meets sits stands runs falls"
              " rises grows draws flies wins loses pays sends spends builds breaks brings buys"
              " catches fights seeks dies becomes begins remains seems appears",
              example="Lee goes home."),
    PlainVerb("tries chooses decides enjoys joins owns provides receives requires serves allows avoids"
              " behaves carries creates enters happens hears includes involves opens marries"
              " produces raises reaches remembers retires sells settles speaks steals survives"
              " throws follows intends", example="Lee joins the board."),
    PlainVerb("go come take make get give keep bring become begin remain seem appear",
              example="They go home."),
    # Without a passive, so that none of them describes the noun before it.
    PlainVerb("appeared emerged occurred happened arrived remained seemed resigned vanished"
              " disappeared existed lived stayed belonged prevailed",
              example="The video emerged in May."),
    # No verbs, but they end a noun phrase in the same way.
    PlainVerb("further later earlier yesterday today tomorrow tonight", example="She further agreed."),
    PlainVerb("put set hit let cut shut hurt quit", example="Lee put it down."),
)  # fmt: skip
