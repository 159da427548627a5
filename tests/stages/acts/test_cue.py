"""how it is reported → what is done by saying it"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.acts import DenialVerb, Refusal
from claimtrack.lexicon.rows.cues import CueVerb
from claimtrack.model.statement import Act
from claimtrack.stages.acts import act_adder
from claimtrack.stages.acts.cue import read_cue
from claimtrack.stages.acts.parts import Parts, Reading
from claimtrack.stages.acts.vocabulary import Vocabulary

KNOWN = Vocabulary(ENGLISH)
add_acts = act_adder(ENGLISH)
SPECIAL = {
    w for row in (*ENGLISH.of(DenialVerb), *ENGLISH.of(Refusal)) for w in row.words
}
PLAIN = [
    row
    for row in ENGLISH.of(CueVerb)
    if row.act in (Act.ASSERT, Act.EXPRESS, Act.PROMISE, Act.BELIEF, Act.ACCUSE)
    and SPECIAL.isdisjoint(row.words)
    and " " not in row.words[0]
]


def reading(*cue, content=()):
    return read_cue(Parts(cue, content, not KNOWN.negations.isdisjoint(cue)), KNOWN)


# Laws


@given(row=st.sampled_from(PLAIN))
def test_every_form_of_a_verb_does_the_same(row):
    """Inflection changes no act."""
    acts = {reading(form).act for form in row.words}

    assert len(acts) == 1


@given(row=st.sampled_from(PLAIN))
def test_negation_is_told(row):
    """A negated cue says so, and the same cue without negation does not."""
    base = row.words[0]

    assert reading("did", "not", base).negated
    assert not reading("did", base).negated


# Cases


@pytest.mark.parametrize(
    ("source", "act"),
    [
        ("the court", Act.ASSERT),
        ("a tribunal in Leeds", Act.ASSERT),
        ("Lee", Act.BELIEF),
        ("Lee of the court", Act.BELIEF),
        ("", Act.BELIEF),
    ],
)
def test_a_court_hears_what_somebody_says(source, act):
    """What is heard in court is said there; others who heard it only know it."""
    parts = Parts(
        ("heard",), ("that", "it"), False, source=tuple(source.lower().split())
    )

    assert read_cue(parts, KNOWN).act is act


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        # who is told to act is asked to
        ("Police <told> residents {to leave}.", Act.REQUEST),
        ("[Lee] <warned> them {not to swim}.", Act.REQUEST),
        ("[Lee] <told> them {that it rained}.", Act.ASSERT),
        ("[The court] <asked for> {new maps}.", Act.REQUEST),
        ("[The court] <asked> {that the maps be redrawn}.", Act.REQUEST),
        ("[The court] <asked> {“How are we to know?”}", Act.ASK),
        ("[The judge] <demanded to know> {whether he had lied}.", Act.ASK),
        ("[The court] <asked> {for new maps}.", Act.REQUEST),
        ("[The court] <asked> {about new maps}.", Act.ASK),
        ("[The panel] <proposed> {that the pier be closed}.", Act.REQUEST),
        # plans that are told, and plans that are only had
        ("[The firm] <announced plans> {to build a dam}.", Act.PROMISE),
        ("[The firm] <had plans> {to build a dam}.", Act.BELIEF),
        ("[Lee] has stated her <intention> {to run}.", Act.PROMISE),
        ("[Lee] had a deeply held <belief> {that it would rain}.", Act.BELIEF),
        # a feeling that is told, and one that is only had
        ("[Parents] have openly <expressed concern> {about the pier}.", Act.EXPRESS),
        ("[Parents] <expressed fears> {that the pier would sink}.", Act.EXPRESS),
        ("[Parents] <had concerns> {about the pier}.", Act.BELIEF),
        # a thing is sought from somebody, a deed is only planned
        ("[The firm] <sought> {a permit}.", Act.REQUEST),
        ("[Lee] <is seeking> {damages of $2 million}.", Act.REQUEST),
        ("[The union] <had sought> {the court's leave to appeal}.", Act.REQUEST),
        ("[The firm] <sought> {to grow}.", Act.BELIEF),
        ("[The firm] <sought to> {grow}.", Act.BELIEF),
        # what is settled by being announced
        ("[The mayor] <announced> {that schools would close}.", Act.PROMISE),
        ("[The mayor] <declared> {the flags would be lowered}.", Act.PROMISE),
        (
            "[The mayor] <announced> {classes in all schools, public and private, would stop}.",
            Act.PROMISE,
        ),
        ("[The mayor] <announced> {that schools had closed}.", Act.ASSERT),
        ("[The mayor] <announced> {a plan that would close schools}.", Act.ASSERT),
        ("[The mayor] <noted> {that schools would close}.", Act.ASSERT),
        ("[The bank] <assured> savers {that it would pay}.", Act.PROMISE),
        ("[The bank] <assured> savers {that it was safe}.", Act.ASSERT),
        # what is to be behind no helper is wanted
        ("[The board] <suggested> {that the coach be sent home}.", Act.REQUEST),
        ("[The board] <insisted> {the pier not be closed}.", Act.REQUEST),
        ("[The board] <suggested> {that the coach would be sent home}.", Act.ASSERT),
        ("[The board] <insisted> {the pier is to be closed}.", Act.ASSERT),
        ("[The coach] <said> {“I'll be sent home.”}", Act.ASSERT),
        # what one is asked to say is a question
        ("[Lee] was <asked> {to comment on the delay}.", Act.ASK),
        ("[Reporters] <asked> Lee {to explain why she left}.", Act.ASK),
        ("[The judge] <asked> Lee {to respond by Monday}.", Act.REQUEST),
        ("[The judge] <asked> Lee {not speak of it}.", Act.REQUEST),
        ("[Lee] <was pressed> by a rival about {the delay}.", Act.ASK),
        ("[Lee] <was pressed> by a rival for {a new law}.", Act.REQUEST),
        # who blames himself admits it
        ("[The captain] <blamed> {himself for the goal}.", Act.CONFIRM),
        ("[The captain] <blamed> {Oda for the goal}.", Act.ACCUSE),
        # verdicts
        ("[The site] <rated> {the claim false}.", Act.DENY),
        ("[The site] <rated> {the claim true}.", Act.ASSERT),
        ("[The site] <described> {the report as satire}.", Act.DENY),
        ("[The site] <describes> {itself as satire}.", Act.ASSERT),
        # what ought to be is asked for by whoever suggests it
        ("[The nurse] <suggested> {that he should rest}.", Act.REQUEST),
        ("[The nurse] <suggested> {visitors should not stay}.", Act.REQUEST),
        ("[The coach] <warned> {that fans ought to leave early}.", Act.REQUEST),
        ("[The nurse] <suggested> {that he had rested}.", Act.ASSERT),
        ("[The nurse] <suggested> {that he should have rested}.", Act.ASSERT),
        ("[The nurse] <suggested> {a rest that should help}.", Act.ASSERT),
        ("[The nurse] <suggested> {he might know who should rest}.", Act.ASSERT),
        ("[The nurse] <knew> {that he should rest}.", Act.BELIEF),
        # one hopes to do something in silence, but aloud that it will be
        ("[The striker] <hopes> {to play on Sunday}.", Act.BELIEF),
        ("[The firms] <had hoped> {to sell the mill}.", Act.BELIEF),
        ("[The striker] <hopes> {that the rain stops}.", Act.EXPRESS),
        ("[The striker] <hoped> {it would go to plan}.", Act.EXPRESS),
        # what is offered is a deed, or else words
        ("[The pilot] <offered> {to pay}.", Act.PROMISE),
        ("[The pilot] <offered> {“to pay for the fence”}.", Act.PROMISE),
        ("[The pilot] <offered> {a ride home}.", Act.PROMISE),
        ("[The pilot] <offered> {“It may have been the ice.”}", Act.ASSERT),
        ("[The pilot] <offered> {“condolences to all of them”}.", Act.EXPRESS),
        ("[The pilot] <promised> {“a safe ride home”}.", Act.PROMISE),
        # what one wishes to say, one says
        ("[The club] <would like to thank> {its fans}.", Act.EXPRESS),
        ("[The club] <would like> {to thank its fans}.", Act.BELIEF),
        ("[The club] <did not want to thank> {its fans}.", Act.BELIEF),
        # who insists answers a doubt
        ("[Lee] <insisted> {he had not seen the letter}.", Act.DENY),
        ("[The firm] <maintains> {that no waste was dumped}.", Act.DENY),
        ("[Lee] <stated categorically> {that it was not hers}.", Act.DENY),
        ("[Lee] <insisted> {he had seen the letter}.", Act.ASSERT),
        ("[Lee] <insisted> {that not only Roy had seen it}.", Act.ASSERT),
        ("[Lee] <insisted> {he had seen nothing but rain}.", Act.ASSERT),
        ("[Lee] <insisted> {she was still No. 1 in golf}.", Act.ASSERT),
        ("[Lee] <insisted> {he would not sell}.", Act.PROMISE),
        ("[Lee] <noted> {that no waste was dumped}.", Act.ASSERT),
        # who says it again grants it
        ("[The envoy] <echoed> {the claim}.", Act.CONFIRM),
        # what somebody is called
        ("[Lee] <called> {the mayor a liar}.", Act.ACCUSE),
        ("[Lee] <called> {the mayor an old friend}.", Act.EXPRESS),
        # a name that many use, or that one bears, is no judgement
        ("[The striker] <is called> {the Bull}.", Act.ASSERT),
        ("[The club] <calls> {itself neutral}.", Act.ASSERT),
        ("[The rival] <calls> {the club neutral}.", Act.EXPRESS),
        ("[The striker] <was called> {a liar}.", Act.ACCUSE),
        ("[Lee] <regretted> {calling the mayor a liar}.", Act.EXPRESS),
        # questions put to somebody, and questions about something
        ("Lee <was questioned about> {the fire}.", Act.ASK),
        ("Lee <was pressed on> {the delay}.", Act.ASK),
        ("Lee <was grilled> {about the delay}.", Act.ASK),
        ("<Pressed on> {why she had left}, Lee wept.", Act.ASK),
        ("Lee <was questioned> about {the fire}.", Act.ASK),
        ("[Lee] <pressed for> {more pay}.", Act.REQUEST),
        ("[Lee] <questioned> {the award}.", Act.EXPRESS),
        # what is quoted was said aloud
        ("[Lee] <reacted>: {“They played well.”}", Act.ASSERT),
        ("[Lee] <reacted to> {the news}.", Act.BELIEF),
        ("“Thieves <seek> {to divide us},” Lee said.", Act.BELIEF),
        ("[Lee] <said> {it was late}.", Act.ASSERT),
        ("[Lee] <confirmed> {that it was late}.", Act.CONFIRM),
        ("[Lee] <agreed> {to pay}.", Act.PROMISE),
        ("[Lee] <admitted> {to paying}.", Act.CONFIRM),
        ("[Lee] <agreed> {that it was late}.", Act.CONFIRM),
        ("[Lee] <accused> {Roy of lying}.", Act.ACCUSE),
        ("[Lee] <criticized> {the ruling}.", Act.EXPRESS),
        ("[Lee] <vowed> {to fight on}.", Act.PROMISE),
        ("[Lee] <urged> {Roy to stop}.", Act.REQUEST),
        ("[Lee] <asked> {Roy to stop}.", Act.REQUEST),
        ("[Lee] <asked> {whether it was late}.", Act.ASK),
        ("[Lee] <retracted> {the story}.", Act.RETRACT),
        ("[Lee] <regretted> {her remarks}.", Act.RETRACT),
        ("[Lee] <regretted> {the delay}.", Act.EXPRESS),
        ("[Lee] <believed> {it was late}.", Act.BELIEF),
        ("{It was late}, <according to> [Lee].", Act.ASSERT),
        ("[Lee's] <claim that> {it was late}", Act.ASSERT),
        ("[Lee's] <allegations of> {fraud}", Act.ACCUSE),
        ("[Lee] <declined> {the prize}.", Act.EXPRESS),
    ],
)
def test_the_cue_tells_the_act(mark, marked, wanted):
    """Verbs, phrases and nouns that report say what is done."""
    assert mark(marked, add_acts).statements[0].act is wanted


def test_an_unknown_cue_asserts():
    """Words without a row, and no words at all, assert."""
    assert reading("blurgled") == Reading(Act.ASSERT)
    assert reading().act is Act.ASSERT
