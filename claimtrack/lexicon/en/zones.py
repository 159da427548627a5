"""Time zones by the letters that English news uses, with their offsets."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.times import Zone

ZONES: Final = (
    Zone("gmt utc ut z zulu", 0, capital=True, example="They met at 0600 GMT."),
    # British Summer Time; that of Bangladesh is not written so there.
    Zone("bst", 60, capital=True, example="They met at 9 a.m. BST."),
    Zone("cet", 60, capital=True, example="They met at 9 a.m. CET."),
    Zone("cest", 120, capital=True, example="They met at 9 a.m. CEST."),
    Zone("eet sast", 120, capital=True, example="They met at 9 a.m. EET."),
    Zone("eest msk", 180, capital=True, example="They met at 9 a.m. MSK."),
    Zone("irst", 210, capital=True, example="They met at 9 a.m. IRST."),
    Zone("pkt", 300, capital=True, example="They met at 9 a.m. PKT."),
    # Indian; Irish and Israeli time share the letters, and stand less often in English
    # news.
    Zone("ist", 330, capital=True, example="They met at 9 a.m. IST."),
    Zone("hkt sgt awst", 480, capital=True, example="They met at 9 a.m. HKT."),
    Zone("jst kst", 540, capital=True, example="They met at 9 a.m. JST."),
    Zone("aest", 600, capital=True, example="They met at 9 a.m. AEST."),
    Zone("aedt", 660, capital=True, example="They met at 9 a.m. AEDT."),
    Zone("nzst", 720, capital=True, example="They met at 9 a.m. NZST."),
    Zone("nzdt", 780, capital=True, example="They met at 9 a.m. NZDT."),
    # Atlantic; Arabia Standard Time has the same letters, and is mostly called “local
    # time”.
    Zone("ast edt", -240, capital=True, example="They met at 9 a.m. EDT."),
    Zone("est cdt", -300, capital=True, example="They met at 9 a.m. EST."),
    Zone("cst mdt", -360, capital=True, example="They met at 9 a.m. CST."),
    Zone("mst pdt", -420, capital=True, example="They met at 9 a.m. PDT."),
    Zone("pst", -480, capital=True, example="They met at 9 a.m. PST."),
    Zone("hst", -600, capital=True, example="They met at 9 a.m. HST."),
    # Summer or winter: the letters do not tell which, so neither do we.
    Zone("et ct mt pt", None, capital=True, example="They met at 9 a.m. ET."),
    Zone("local time, eastern time, central time, mountain time, pacific time,"
         " central european time, moscow time, eastern, pacific, beijing time", None,
         example="They met at 9 a.m. local time."),
)  # fmt: skip
