"""English words for several people who are not a body."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.people import GroupNoun

ALONE: Final = True

GROUP_NOUNS: Final = (
    GroupNoun("people folks authorities personnel troops", example="Many people came."),
    GroupNoun("officials organizers organisers pundits elites masses", example="Officials came."),
    GroupNoun("clergy nobility faithful poor elderly", example="The clergy prayed."),
    GroupNoun("public community crowd audience electorate population majority minority",
              example="The public agreed."),
    GroupNoun("family couple pair trio duo crew team staff cast panel delegation generation"
              " entourage leadership management brass rank-and-file", example="The crew agreed."),
    GroupNoun("sides twins siblings parents relatives in-laws", example="Both sides agreed."),
    GroupNoun("americans britons europeans africans asians russians germans italians iraqis"
              " iranians israelis palestinians arabs muslims christians jews catholics"
              " protestants sunnis shiites kurds", example="Most Americans agreed."),
    GroupNoun("democrats republicans liberals conservatives tories socialists communists"
              " progressives libertarians independents evangelicals", example="Democrats agreed."),
    GroupNoun("others some many most few several both all half thousands hundreds dozens millions"
              " percent two-thirds everyone everybody someone somebody anyone nobody none"
              " those these any each one",
              ALONE, example="Others agreed."),
)  # fmt: skip
