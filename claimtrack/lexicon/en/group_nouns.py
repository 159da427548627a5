"""English words for several people who are not a body."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.people import GroupNoun

ALONE: Final = True

GROUP_NOUNS: Final = (
    # Plurals without the ending of one, and plurals of no single role.
    GroupNoun("people folks authorities personnel troops", example="Many people came."),
    GroupNoun("officials organizers organisers pundits elites masses", example="Officials came."),
    GroupNoun("clergy nobility faithful poor elderly", example="The clergy prayed."),
    GroupNoun("public community crowd audience electorate population majority minority",
              example="The public agreed."),
    # Collectives: British papers write “the crew say”, American ones “the crew says”.
    GroupNoun("couple pair duo", size=2, example="The pair agreed.", counter="A couple of days went by."),
    GroupNoun("trio", size=3, example="The trio agreed."),
    GroupNoun("family crew staff cast panel delegation generation"
              " entourage leadership management brass rank-and-file", example="The crew agreed."),
    GroupNoun("team", covers="scientist researcher colleague", example="The team agreed."),
    GroupNoun("sides twins siblings parents relatives in-laws", example="Both sides agreed."),
    # Peoples and faiths speak as groups; their adjectives do not, as in “an American”.
    GroupNoun("americans britons europeans africans asians russians germans italians iraqis"
              " iranians israelis palestinians arabs muslims christians jews catholics"
              " protestants sunnis shiites kurds", example="Most Americans agreed."),
    GroupNoun("democrats republicans liberals conservatives tories socialists communists"
              " progressives libertarians independents evangelicals", example="Democrats agreed."),
    # Quantifiers that stand without a noun: “Some say …”, “hundreds shouted …”.
    GroupNoun("others some many most few several all half thousands hundreds dozens millions"
              " percent two-thirds everyone everybody someone somebody anyone nobody none"
              " those these any each one",
              ALONE, example="Others agreed."),
    GroupNoun("both", ALONE, size=2, example="Both agreed."),
)  # fmt: skip
