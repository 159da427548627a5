"""Words in front of a headline that tell what sort of piece it is, not who speaks."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.text import Kicker

KICKERS: Final = (
    Kicker(
        "the latest, news, breaking, breaking news, latest news, just in, update, updated, live, live"
        " updates, developing, alert",
        example="The Latest: Mayor urges residents to boil water",
    ),
    Kicker(
        "opinion, op-ed, editorial, comment, commentary, column, letters, essay, blog",
        example="Opinion: The mayor must go",
    ),
    Kicker(
        "analysis, explainer, background, factbox, timeline, profile, interview, feature,"
        " review, preview, recap, roundup, special report, in depth, obituary",
        example="Analysis: A port without ships",
    ),
    Kicker(
        "exclusive, revealed, watch, video, photos, in pictures, gallery, podcast, listen,"
        " audio, transcript, quiz, q&a",
        example="Exclusive: Bank hid losses for years",
    ),
    Kicker(
        "fact check, fact-check, fact file, reality check, rumor, rumour, false, correction",
        example="Fact check: Did the mayor close the school?",
    ),
)
