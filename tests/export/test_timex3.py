"""document → TimeML"""

from __future__ import annotations

import datetime as dt
from xml.etree import ElementTree as ET

import attrs
from hypothesis import given

import claimtrack
from claimtrack.export.timex3 import timex3_text, to_timex3
from claimtrack.model.document import Document
from claimtrack.testing import news, texts


def read(xml):
    return ET.fromstring(xml)  # noqa: S314  it is what we have just written


def timeml(text, published="2021-07-08"):
    times = claimtrack.find_times(text, published=published)
    day = dt.date.fromisoformat(published) if published else None
    return to_timex3(Document(text, day, times=times))


# Laws


@given(texts())
def test_any_text_gives_well_formed_xml(text):
    """A parser of XML reads what is written, whatever the text holds."""
    read(timeml(text))


@given(news())
def test_the_text_is_kept(text):
    """Without its tags the text is what it was."""
    root = read(timeml(text))
    plain = "".join(root.find("TEXT").itertext())

    # A parser of XML turns carriage returns into line feeds.
    assert plain == text.replace("\r\n", "\n").replace("\r", "\n")


@given(news())
def test_each_time_is_an_element(text):
    """There are as many elements as times, with their words inside."""
    times = claimtrack.find_times(text, published="2021-07-08")
    found = read(timeml(text)).find("TEXT").findall("TIMEX3")

    assert [each.get("tid") for each in found] == [time.id for time in times]
    assert [each.get("value") for each in found] == [time.value for time in times]


# Cases


def test_a_time_says_all_it_knows():
    """Id, type, value, mod and anchor are attributes; the publication is t0."""
    root = read(timeml("It broke early on Thursday. The next day it was mended."))
    first, second = root.find("TEXT")

    assert first.attrib == {
        "tid": "t1",
        "type": "DATE",
        "value": "2021-07-08",
        "mod": "START",
        "anchorTimeID": "t0",
    }
    assert second.get("anchorTimeID") == "t1"
    assert root.find("DCT/TIMEX3").get("value") == "2021-07-08"


def test_without_a_publication_there_is_no_creation_time():
    """Nothing is said of a date that is not known."""
    assert "DCT" not in timeml("It broke on Monday.", None)


def test_what_xml_cannot_hold_is_replaced():
    """NUL and lone surrogates become replacement marks, line breaks stay."""
    assert timex3_text("a\0b\ud800c\n<d>", ()) == "a\ufffdb\ufffdc\n&lt;d&gt;"


def test_ids_are_kept_and_made_where_there_are_none():
    """A time keeps the id that relations and anchors name; one without gets its number."""
    named, bare = claimtrack.find_times("It rained on Monday and on Tuesday.")
    times = (attrs.evolve(named, id="t7"), attrs.evolve(bare, id=""))
    found = read(
        to_timex3(Document("It rained on Monday and on Tuesday.", times=times))
    )

    assert [each.get("tid") for each in found.find("TEXT")] == ["t7", "t2"]
