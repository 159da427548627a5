"""English abbreviations that end in a full stop."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.text import Abbreviation, MarkedName

BEFORE_NAME: Final = True
ANYWHERE: Final = False
ONLY_BEFORE_NUMBER: Final = True

ABBREVIATIONS: Final = (
    # titles
    Abbreviation("mr mrs ms messrs mme mlle", BEFORE_NAME, example="We met Mr. Ito."),
    Abbreviation("dr prof fr sr st rev hon", BEFORE_NAME, example="Dr. Roy denied it."),
    Abbreviation("gov sen rep reps sens amb", BEFORE_NAME, example="Sen. Lee agreed."),
    Abbreviation(
        "gen lt col capt maj sgt cpl cmdr adm brig pvt",
        BEFORE_NAME,
        example="Lt. Gen. Abe Oda spoke.",
    ),
    Abbreviation("supt insp det atty asst", BEFORE_NAME, example="Insp. Roy was there."),
    Abbreviation("pres sec treas dir", BEFORE_NAME, example="Pres. Lee signed it."),
    # numbers and references
    # Words of their own, too, so that only a number behind the stop tells.
    Abbreviation("no art fig", BEFORE_NAME, ONLY_BEFORE_NUMBER,
                 example="It is No. 5 on the list.", counter="She said no. Then she left."),
    Abbreviation("nos vol pp", BEFORE_NAME, example="It is on pp. 5 and 6."),
    Abbreviation("vs v cf ca approx", BEFORE_NAME, example="The case was Roy v. Lee."),
    # As papers write them that leave out the inner stops.
    Abbreviation("eg ie viz", BEFORE_NAME, example="Fruit, eg. Apples, rots."),
    Abbreviation("e.g i.e a.k.a", BEFORE_NAME, example="Fruit, e.g. Apples, rots."),
    # calendar
    Abbreviation(
        # May is too short to be abbreviated.
        "jan feb mar apr jun jul aug sep sept oct nov dec",
        BEFORE_NAME,
        capital=True,
        example="It opened on Sept. 11 in Rome.",
    ),
    # A sentence ends behind these as often as not; the next word tells.
    Abbreviation("mon tue tues wed thu thur thurs fri", ANYWHERE, capital=True,
                 example="It is on Tues. at 5.", counter="They wed. Then they left."),
    Abbreviation("a.m p.m", ANYWHERE, example="It began at 2 a.m. on Thursday."),
    # places
    # Not “st”, which stands above: “St. Paul” is more frequent than “Main St. It”.
    Abbreviation("ave blvd mt ft", BEFORE_NAME, example="They climbed Mt. Hood."),
    Abbreviation(
        # The states as the wire services abbreviate them; Alaska, Hawaii, Idaho, Iowa,
        # Maine, Ohio and Utah are written out.
        "ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss"
        " mo mont neb nev okla ore pa tenn tex va vt wash wis wyo",
        ANYWHERE,
        capital=True,
        example="He lives in Reno, Nev. with his son.",
        counter="He fell ill. Lee left.",
    ),
    # bodies and people
    Abbreviation("inc corp co ltd bros llc plc dept pty sdn bhd kft", ANYWHERE, example="Oda Inc. said it lost."),
    # Behind a name, so what follows with a capital begins a sentence.
    Abbreviation("jr", ANYWHERE, example="Sam Roy Jr. won."),
    Abbreviation("etc al", ANYWHERE, example="Roy et al. found it."),
    Abbreviation("est min hr hrs sq", ANYWHERE, example="It is 40 sq. miles."),
)  # fmt: skip

MARKED_NAMES: Final = (
    MarkedName("yahoo e jeopardy", example="Roy told Yahoo! News so.", counter="He shouted. E-mail him!"),
)  # fmt: skip
