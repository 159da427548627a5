"""States and provinces, as they stand behind the name of a town."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.places import Region

REGIONS: Final = (
    Region(
        "alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware,"
        " florida, georgia, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky,"
        " louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi,"
        " missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico,"
        " new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania,"
        " rhode island, south carolina, south dakota, tennessee, texas, utah, vermont,"
        " virginia, washington, west virginia, wisconsin, wyoming",
        example="Ann Roy, of Reno, Nevada, said it was over.",
    ),
    Region(
        "ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss"
        " mo mont neb nev okla ore pa tenn tex va vt wash wis wyo d.c. n.c. n.d. n.h. n.j."
        " n.m. n.y. r.i. s.c. s.d. w.va.",
        example="Ann Roy, of Reno, Nev., said it was over.",
    ),
    Region(
        "alberta, british columbia, manitoba, new brunswick, newfoundland, nova scotia,"
        " ontario, quebec, saskatchewan, new south wales, queensland, tasmania, victoria",
        example="Ann Roy, of Barrie, Ontario, said it was over.",
    ),
    Region(
        "scotland, wales, northern ireland, bavaria, catalonia, punjab, kashmir, bengal",
        example="Ann Roy, of Oban, Scotland, said it was over.",
    ),
)  # fmt: skip
