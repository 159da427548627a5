"""words around a cue → addressee"""

from __future__ import annotations

import pytest
from hypothesis import example, given

import claimtrack
from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.details import detail_adder
from claimtrack.stages.mentions.find import mention_adder
from claimtrack.testing import news

STAGES = mention_adder(ENGLISH), detail_adder(ENGLISH)


@pytest.fixture
def addressee(mark):
    """Read the addressee of the last statement of a marked text."""

    def read(marked):
        found = mark(marked, *STAGES).statements[-1].addressee
        return None if found is None else found.text

    return read


# Laws


@given(news())
@example(
    "“No,” Lee said.\n\nShe said in a letter to the court that it was. “No,” Roy said."
)
def test_nobody_addresses_his_own_cue(text):
    """An addressee overlaps neither the cue nor the source."""
    for statement in claimtrack.parse(text).statements:
        found = statement.addressee
        if found is not None:
            assert statement.cue is None or not found.overlaps(statement.cue)
            assert statement.source is None or not found.overlaps(statement.source)


# Cases


@pytest.mark.parametrize(
    ("marked", "whom"),
    [
        ("[Lee] <told> reporters {that it was over}.", "reporters"),
        ("[Lee] <told> the board of trustees on Monday {it was over}.", "the board of trustees"),
        ("{“It is over,”} [Lee] <told> his players.", "his players"),
        ("{“It is over,”} [Lee] <told> reporters at a news conference.", "reporters"),
        ("[Lee] <told> his players in a letter {that it was over}.", "his players"),
        ("[The envoy] <urged> both sides {to stop}.", "both sides"),
        ("[The envoy] <urged> {both sides to stop}.", "both sides"),
        ("[Lee] <called on> Thursday, {the United States to attack}.", "the United States"),
        ("[The coach] <asked> his players {to run}.", "his players"),
        ("[Lee] <said> to the crowd {that it was over}.", "the crowd"),
        ("Speaking to fans, [Lee] <said> {it was over}.", "fans"),
        ("Residents <were told> {to leave}.", "Residents"),
        ("[Lee] <told> Mr. Ito {that it was over}.", "Mr. Ito"),
        ("[Lee] <urged> {Sen. Ann Roy to stay}.", "Sen. Ann Roy"),
        ("Mr. Ito <was told> {to leave}.", "Mr. Ito"),
        ("After residents <were told> {to leave}, Lee stayed.", "residents"),
        ("In Leeds residents <were told> {to leave}.", "Leeds residents"),
        ("{“Sir, we are late,”} [Lee] <said>.", "Sir"),
        ("{“Mr. President, we are late,”} [Lee] <said>.", "Mr. President"),
        ("[The firm] <disclosed> {the leak} to the agency.", "the agency"),
        ("[The firm] <told> investors two weeks ago {that it was over}.", "investors"),
        ("[The envoy] <urged> states {to act}.", "states"),
        ("[The envoy] <urged> {states not to act}.", "states"),
        ("[The envoy] <urged> US {to act}.", "US"),
        ("[Lee] <was warning> residents {that it rained}.", "residents"),
        ("Residents <were told> on Monday {that it was over}.", "Residents"),
        ("The farm <was ordered> by [the minister] {to close}.", "The farm"),
        ("Residents, young and old, <were told> {to leave}.", "Residents"),
        ("Lee addressed the public<:> {“Stay.”}", "the public"),
        ("[Lee] wrote to the embassy <asking> {to see her}.", "the embassy"),
        ("[Lee] <told> Ann Roy of the BBC {it was over}.", "Ann Roy of the BBC"),
        ("[Lee] <told> the BBC's Ann Roy {that it was over}.", "the BBC's Ann Roy"),
        ("[Lee] <told> CNN’s Ann Roy {that it was over}.", "CNN’s Ann Roy"),
    ],
)  # fmt: skip
def test_who_is_spoken_to_is_found(addressee, marked, whom):
    """Objects of telling and urging, "to", passives and calls give the addressee."""
    assert addressee(marked) == whom


@pytest.mark.parametrize(
    "marked",
    [
        "[Lee] <said> {it was over}.",
        "[Lee] <told> the BBC {it was over}.",
        "[Lee] <wanted> {the mayor to resign}.",
        "[Lee] <responded> to the new rules: {“No.”}",
        "[The envoy] <called for> {more effort}.",
        "{“Sir Roy is late,”} [Lee] <said>.",
        "{The dam was safe}, <according to> [the mayor].",
        "[Lee] <told> us {it was over}.",
        # only "to" and "with" lead to whom one speaks, and not where they refer
        "[Lee] <said> before the players {that it was over}.",
        "[Lee] <said> thanks to the players {it was over}.",
        "[Lee] <told> the Daily Mail, {“The dam will hold.”}",
        "[Lee] <told> the Harbour Herald {it was over}.",
        "[Lee] <told> the Harbour Herald’s {paper of record}.",
        "[Lee] <ordered> {airstrikes on the camp}.",
        "{The bank is talking to Roy}, [Lee] <said>.",
        "A check <was requested> by [the mayor] {and police}.",
        "[Lee] had called friends in Oda but <had been told> {to go}.",
    ],
)
def test_nobody_in_particular_is_addressed(addressee, marked):
    """Outlets, wishes, rules and calls for things are no addressees."""
    assert addressee(marked) is None


@pytest.mark.parametrize(
    ("marked", "whom"),
    [
        # who is to give what is asked for
        ("[Lee] <demanded> {an explanation from the bank}.", "the bank"),
        ("[The union] <requested> {more money} from the mayor.", "the mayor"),
        ("[The firm] <requested> {approval of the sale from Judge Roy}.", "Judge Roy"),
        ("[Lee] <demanded> {a withdrawal from Syria}.", None),
        ("[Lee] <demanded> {an answer from Monday on}.", None),
        # who is asked is the subject of a passive
        ("Ann Roy <was questioned> about {the fire}.", "Ann Roy"),
        ("She <was questioned on> {the delay}.", "She"),
        ("[Critics] <questioned> {the mayor's role}.", None),
        ("[Police] <questioned> the driver {about the fire}.", "the driver"),
        ("Ann Roy <was asked> by [a guard] {whether it rained}.", "Ann Roy"),
        ("Ann Roy <was asked>: {“Is it late?”}", "Ann Roy"),
        ("Ann Roy <was described> by [a guard] {as late}.", None),
    ],
)
def test_who_is_asked_for_something_is_addressed(addressee, marked, whom):
    """One asks a thing from somebody, and questions are put to him."""
    assert addressee(marked) == whom
