"""document → what all who find out whom a word means look at."""

from __future__ import annotations

from hypothesis import given

from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.mentions.find import mention_adder
from claimtrack.stages.speakers.scene import Scene
from claimtrack.stages.speakers.words import PeopleWords
from claimtrack.testing import news

ADD = mention_adder(ENGLISH)
WORDS = PeopleWords.of(ENGLISH)


@given(news())
def test_nobody_is_present_before_reading(mark, text):
    """A scene knows who is named in the text, but nobody has come in yet."""
    scene = Scene.of(mark(text, ADD), WORDS)
    cast = [r for unit in scene.units.all for r in scene.cast.meant(unit)]

    assert all(referent.named and referent.count == 0 for referent in cast)
    assert scene.focus.best(lambda _: 1.0) is None


def test_sources_are_known_by_where_they_begin(mark):
    """The scene has the places where somebody speaks."""
    document = mark("¦[Ada Lima] <said> {no}. Then ¦[Oda] <said> {so}.", ADD)

    assert Scene.of(document, WORDS).sources == {0, document.text.index("Oda")}


def test_a_source_is_no_mere_first_word(mark):
    """A lone capital at the head of a sentence is a name where it is a source."""
    said = Scene.of(mark("¦[Sales] <said> {no}.", ADD), WORDS)
    rose = Scene.of(mark("Sales rose.", ADD), WORDS)
    speaks = [scene.cast.meant(scene.units.all[0])[0].speaks for scene in (said, rose)]

    assert speaks == [True, False]
