"""Time zones by the letters that English news uses, with their offsets."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.clock import Zone

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
    # In full; where clocks change, “standard” and “daylight” tell which.
    Zone("greenwich mean time, coordinated universal time, universal time", 0, example="They met at 9 a.m. Greenwich Mean Time."),
    Zone("british summer time, central european winter time", 60, example="They met at 9 a.m. British Summer Time."),
    Zone("central european summer time,", 120, example="They met at 9 a.m. Central European Summer Time."),
    Zone("arabia standard time,", 180, example="They met at 9 a.m. Arabia Standard Time."),
    Zone("gulf standard time,", 240, example="They met at 9 a.m. Gulf Standard Time."),
    Zone("indian standard time,", 330, example="They met at 9 a.m. Indian Standard Time."),
    Zone("japan standard time,", 540, example="They met at 9 a.m. Japan Standard Time."),
    Zone("eastern standard time, central daylight time", -300, example="They met at 9 a.m. Eastern Standard Time."),
    Zone("eastern daylight time,", -240, example="They met at 9 a.m. Eastern Daylight Time."),
    Zone("pacific standard time,", -480, example="They met at 9 a.m. Pacific Standard Time."),
    Zone("pacific daylight time,", -420, example="They met at 9 a.m. Pacific Daylight Time."),
    # Summer or winter: the letters do not tell which, so neither do we.
    Zone("et ct mt pt", None, capital=True, example="They met at 9 a.m. ET."),
    Zone("local time, eastern time, central time, mountain time, pacific time,"
         " central european time, moscow time, eastern, pacific, beijing time, israel time, iran time,"
         " iraq time, tehran time, baghdad time, damascus time, kabul time, kyiv time, kiev time,"
         " london time, uk time, british time, irish time, paris time, berlin time, new york time,"
         " washington time, tokyo time, japan time, korea time, hong kong time, sydney time", None,
         example="They met at 9 a.m. local time."),
)  # fmt: skip
