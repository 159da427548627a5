"""English verbs in the past tense, as far as no ending shows it."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.time_signs import PastForm

PAST_FORMS: Final = (
    # Only forms that are no present: "put" and "read" do not tell when.
    PastForm("was were did had", example="They were late."),
    PastForm("arose ate beat became began bit blew bore born bought broke brought built burst came"
             " caught chose crept dealt died drank drew drove dug", example="It began on Monday."),
    PastForm("fed fell felt fled flew fought found froze gave got grew hanged held hid kept knelt"
             " knew laid lay led left lent lost", example="They left on Monday."),
    PastForm("made met paid ran rang resold rode rose sang sank sat saw seized sent shone shook"
             " shot shrank slew slept slid sold spent sprang stole stood struck swam swept swore",
             example="They met on Monday."),
    PastForm("taught thought threw told took tore underwent understood undertook went withdrew won"
             " woke wore wrote said", example="They won on Monday."),
)  # fmt: skip
"""All rows about the past tense."""
