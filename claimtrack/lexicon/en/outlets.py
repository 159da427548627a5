"""Names of newspapers, broadcasters and agencies, and words that make such names."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.details import Outlet, OutletWord

OUTLETS: Final = (
    Outlet(
        # By the way they reach people, not by who owns them: what counts is where it
        # was said.
        "bbc, bbc news, cnn, cnbc, msnbc, nbc, nbc news, cbs, cbs news, abc, abc news,"
        " fox news, fox business, fox, pbs, npr, c-span, espn, sky news, itv, itv news,"
        " channel 4, channel 4 news, al jazeera, al arabiya, al mayadeen, al-manar,"
        " france 24, deutsche welle, dw, rt, russia today, cgtn, nhk, cbc, ctv, euronews,"
        " voice of america, rte, rté, press tv, bloomberg tv, ndtv, geo news, abs-cbn,"
        " meet the press, good morning america, fox & friends, face the nation,"
        " new day, today show, 60 minutes, newsnight, state of the union",
        "broadcast",
        example="The minister told the BBC that talks would resume.",
    ),
    Outlet(
        # Agencies are told things, and are sources of reports, but print none
        # themselves.
        "reuters, associated press, the ap, ap, agence france-presse, afp, upi,"
        " united press international, bloomberg, xinhua, tass, itar-tass, interfax,"
        " ria novosti, dpa, ansa, kyodo, kyodo news, yonhap, irna, fars, anadolu,"
        " anadolu agency, pti, press trust of india, efe, sana, kuna, dow jones,"
        " shafaq news, wafa, mehr, tasnim, isna, korean central news agency, kcna",
        "agency",
        example="The minister told Reuters that talks would resume.",
    ),
    Outlet(
        "new york times, washington post, guardian, wall street journal, usa today,"
        " financial times, los angeles times, daily mail, daily telegraph, independent,"
        " times of london, economist, politico, huffington post, huffpost, buzzfeed,"
        " buzzfeed news, vox, vice, vice news, slate, newsweek, time magazine, atlantic,"
        " new yorker, rolling stone, vanity fair, people magazine, le monde, le figaro,"
        " der spiegel, bild, el pais, el país, haaretz, jerusalem post, times of israel,"
        " asharq al-awsat, al-hayat, dawn, hindu, times of india, hindustan times,"
        " south china morning post, global times, people's daily, sydney morning herald,"
        " the age, toronto star, globe and mail, irish times, verge, wired, techcrunch,"
        " mashable, gizmodo, wikinews, daily beast, breitbart, axios, business insider,"
        " national geographic, scientific american, new scientist, nature, science,"
        " mediaite, new republic, washington examiner, lancet, new england journal of medicine, forbes, fortune, daily caller",
        "press",
        example="She told the Guardian that it was a mistake.",
        counter="She said the guardian had left.",
    ),
)

OUTLET_WORDS: Final = (
    OutletWord(
        "times post herald tribune journal gazette telegraph courier chronicle dispatch"
        " bulletin examiner inquirer observer register sun star mirror daily newspaper"
        " magazine weekly review monitor mail express globe reporter",
        "press",
        example="He told the Daily Star that he was well.",
        counter="He told the sun worshippers to leave.",
    ),
    OutletWord(
        "news radio tv television channel network broadcasting fm show tonight",
        "broadcast",
        example="She told Sky News that it was over.",
        counter="She told them the news.",
    ),
    OutletWord(
        # Top-level domains: whatever ends so is a site, and sites are counted as press.
        "com org net info uk au br ca hu de fr ru in ie nl pl cz se dk fi es pt gr tr ir il"
        " za ng ke pk ph jp kr nz",
        "press",
        ending=True,
        example="He told Harbour.com that he had won.",
    ),
)
