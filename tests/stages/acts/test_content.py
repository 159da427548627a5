"""what is said → what is done by saying it"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.acts import ContentSign, SignSubject, Wrong
from claimtrack.model.statement import Act
from claimtrack.stages.acts import act_adder
from claimtrack.stages.acts.vocabulary import Vocabulary

add_acts = act_adder(ENGLISH)
KNOWN = Vocabulary(ENGLISH)
FALSE = sorted(
    form
    for row in ENGLISH.of(ContentSign)
    if row.act is Act.DENY and row.subject is SignSubject.COPULA
    for form in row.words
    if not form.startswith("not ") and KNOWN.wrongs.keys().isdisjoint(form.split())
)
WRONGS = sorted(w for row in ENGLISH.of(Wrong) for w in row.words if w.endswith("ed"))


@pytest.fixture(scope="session")
def act(mark):
    """Read the act of the last statement of a marked text."""

    def read(marked):
        return mark(marked, add_acts).statements[-1].act

    return read


# Laws


@given(word=st.sampled_from(FALSE))
def test_what_is_called_false_is_denied(act, word):
    """To say of a report that it is false denies it, to say it is not does not."""
    assert act(f"[Lee] <said> {{the report was {word}}}.") is Act.DENY
    assert act(f"[Lee] <said> {{the report was not {word}}}.") is not Act.DENY


@given(word=st.sampled_from(WRONGS))
def test_who_negates_a_wrong_denies_it(act, word):
    """Nobody is accused of what is said not to have been done."""
    assert act(f"[Lee] <said> {{he had never {word} anybody}}.") is Act.DENY


@given(
    word=st.sampled_from(FALSE),
    adverb=st.sampled_from(["", "simply ", "completely and utterly "]),
)
def test_degrees_do_not_matter(act, word, adverb):
    """Adverbs between "is" and the sign change nothing."""
    assert act(f"[Lee] <said> {{the claim is {adverb}{word}}}.") is Act.DENY


# Cases


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        # what is denied may be left out
        ("[Roy] <insisted> {they did not}.", Act.DENY),
        ("“Did he?” ¦[Roy] <said> {he hadn't}.", Act.DENY),
        ("[Roy] <said> {he would not}.", Act.PROMISE),
        ("[Roy] <said> {she could not}.", Act.ASSERT),
        ("[Roy] <said> {the doors were not}.", Act.ASSERT),
        # what is false has many names
        ("[Roy] <said> {the tale was pure speculation}.", Act.DENY),
        ("[Roy] <said> {the claim was phony}.", Act.DENY),
        ("[Roy] <said> {the claims were unsupported by facts}.", Act.DENY),
        ("{“There is nothing to the rumors,”} [Roy] <said>.", Act.DENY),
        ("{“Don't believe everything you read,”} [Roy] <said>.", Act.DENY),
        ("[Roy] <said> {the roof was unsupported}.", Act.ASSERT),
        ("[Roy] <said> {the tax was on land speculation}.", Act.ASSERT),
        ("[Roy] <said> {there was nothing to the north}.", Act.ASSERT),
        # an article makes it a kind of a thing
        ("[Roy] <said> {it was fake art}.", Act.DENY),
        ("[Roy] <said> {it was a fake painting}.", Act.ASSERT),
        # asides
        ("[Roy] <said> {the charge was, in his view, made up}.", Act.DENY),
        ("[Roy] <said> {the jar was, like the lid, of glass}.", Act.ASSERT),
        # court
        ("[Roy] <told> the court {he had nothing to do with the fire}.", Act.DENY),
        ("[Roy] <insisted> {he had never touched the money}.", Act.DENY),
        ("[Roy] <insisted> {that he never left the house}.", Act.DENY),
        ("[His lawyer] <said> {Roy was not guilty}.", Act.DENY),
        ("[He] <maintained> {his innocence}.", Act.DENY),
        ("[Lee] <said> {the story is not entirely accurate}.", Act.DENY),
        ("[The bank] <said> {the account wasn't official}.", Act.DENY),
        ("{“He’s absolutely right,”} [Lee] <said>.", Act.CONFIRM),
        ("{“That is a complete fabrication,”} [Lee] <said>.", Act.DENY),
        ("[The union] <said> {the crew was not to blame}.", Act.DENY),
        ("{“You are correct,”} [Lee] <told> Roy.", Act.CONFIRM),
        # sport
        ("{“That’s nonsense,”} [the coach] <said>.", Act.DENY),
        ("[The agent] <called> {the story a lie}.", Act.DENY),
        ("[The league] <confirmed> {that there was no truth to the rumor}.", Act.DENY),
        # science
        ("[The museum] <said> {the letter was a hoax}.", Act.DENY),
        ("[The author] <said> {that the criticism was absurd}.", Act.DENY),
        # Middle East
        ("[The ministry] <said> {“We categorically deny these reports.”}", Act.DENY),
        ("{“It never happened,”} [the envoy] <said>.", Act.DENY),
        # business
        ("[The bank] <said> {it had done nothing illegal}.", Act.DENY),
        ("[The firm] <described> {the suit as meritless}.", Act.DENY),
        # other acts
        ("[The firm] <said> {it would build a dam}.", Act.PROMISE),
        ("[The firm] <announced> {plans to build a dam}.", Act.PROMISE),
        ("{“We will appeal,”} [Lee] <said>.", Act.PROMISE),
        ("{“We’re going to appeal,”} [Lee] <said>.", Act.PROMISE),
        ("[The miners] <said> {they’ll strike}.", Act.PROMISE),
        ("[Lee] <said> {she was to sell the farm}.", Act.PROMISE),
        ("[The firm] <announced> {its plans for a dam}.", Act.PROMISE),
        ("[The king] <announced> {withdrawal from the talks}.", Act.PROMISE),
        # a promise opens what is said, it is not told in passing
        ("{“It rained. We will appeal,”} [Lee] <said>.", Act.PROMISE),
        (
            "{“We saw rain, and so a whole town came home and we will pay,”} [Lee] <said>.",
            Act.ASSERT,
        ),
        # what others are asked
        ("{“I urge every driver to slow down,”} [Lee] <said>.", Act.REQUEST),
        ("{“Please stay at home,”} [the nurse] <said>.", Act.REQUEST),
        ("{“Let’s all go home,”} [the coach] <said>.", Act.REQUEST),
        # praise and blame
        ("[Lee] <said> {the verdict was a disgrace}.", Act.EXPRESS),
        ("[Lee] <said> {Roy was a humble and gentle man}.", Act.EXPRESS),
        ("{“Our hearts go out to the family,”} [Lee] <said>.", Act.EXPRESS),
        ("{“I applaud the crew,”} [Lee] <said>.", Act.EXPRESS),
        ("[Lee] <said> {praise from the mayor helped}.", Act.ASSERT),
        ("[Lee] <said> {a gentle rain had begun}.", Act.ASSERT),
        ("{“We are not going to wait,”} [Lee] <said>.", Act.PROMISE),
        ("{“We’re not going to comment,”} [Lee] <said>.", Act.DECLINE),
        ("{“I count on every driver to slow down,”} [Lee] <said>.", Act.REQUEST),
        ("[The coach] <said> {her goal was brilliant}.", Act.EXPRESS),
        ("[Lee] <said> {she hoped to win}.", Act.EXPRESS),
        ("[Lee] <said> {the crew hoped to win}.", Act.ASSERT),
        ("[Lee] <said> {the firm had broken the law}.", Act.ACCUSE),
        ("[Lee] <said> {the firm had put lives at risk}.", Act.ACCUSE),
        ("[Lee] <said> {the firm had put money at risk}.", Act.ASSERT),
        ("[Lee] <said> {the report was late and false}.", Act.DENY),
        ("[Lee] <said> {the report was late and a false start}.", Act.ASSERT),
        ("[Lee] <said> {votes were stolen from her party}.", Act.ACCUSE),
        ("[The firm] <issued> {a denial}.", Act.DENY),
        ("{“Our condolences to the family,”} [Lee] <wrote>.", Act.EXPRESS),
        ("{“I misspoke,”} [Lee] <said>.", Act.RETRACT),
        ("{“That’s right,”} [Lee] <said>.", Act.CONFIRM),
        ("[Lee] <said> {the mayor had rigged the vote}.", Act.ACCUSE),
        ("[Lee:] {“Why did you leave?”}", Act.ASK),
    ],
)
def test_the_content_tells_the_act(act, marked, wanted):
    """Behind a plain cue the words of the content decide."""
    assert act(marked) is wanted


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("We will not comment on the fire", Act.DECLINE),
        ("We won’t be commenting on the fire", Act.DECLINE),
        ("I am not going to comment on the fire", Act.DECLINE),
        ("I’m not yet able to elaborate", Act.DECLINE),
        ("I can’t speculate about the fire", Act.DECLINE),
        ("We are not going to discuss the fire", Act.DECLINE),
        ("I cannot discuss the fire", Act.DECLINE),
        ("We do not discuss our clients", Act.DECLINE),
        # who did not speak of it may not have been asked
        ("We did not discuss the price", Act.ASSERT),
        ("We did not answer the phone", Act.ASSERT),
        ("We will not sell the mill", Act.PROMISE),
        ("We will comment on the fire", Act.PROMISE),
        ("We will not sell it before they comment", Act.PROMISE),
        ("It was not a comment on the fire", Act.ASSERT),
        ("I had not seen any comment on the fire", Act.ASSERT),
        ("Nobody is here, and so to comment would be odd", Act.ASSERT),
    ],
)
def test_who_will_not_comment_declines(act, said, wanted):
    """To turn down speech is no promise; to turn down a deed may be one."""
    assert act(f"{{“{said},”}} [Lee] <said>.") is wanted


@pytest.mark.parametrize(
    "marked",
    [
        "[Lee] <said> {he gave a false name}.",
        "[Lee] <said> {he was fired for a false report}.",
        "[Lee] <said> {the band is made up of boys}.",
        "[Lee] <said> {the price was absurd}.",
        "[Lee] <said> {the team had never before played there}.",
        "[Lee] <said> {the shop is not open}.",
        "[Lee] <said> {the firm sold cars that never left the yard}.",
        "[Lee] <said> {there was no official word}.",
        "[Lee] <said> {it was not for the guilty}.",
        "[Lee] <admitted> {that the date was incorrect}.",
        "[Lee] <thought> {the report was false}.",
        "[Lee] <said> {it was a case of theft, not fraud}.",
        "[Fans] <voiced> {anger at the fake report}.",
        "[Lee] <said> {the editor knew the report was false}.",
        "{“They learned that the tale was a hoax,”} [Lee] <said>.",
        "[Lee] <said> {he realised the claim was untrue}.",
    ],
)
def test_not_every_negation_is_a_denial(act, marked):
    """Attributes, topics, prices, thoughts and own faults deny nothing."""
    assert act(marked) is not Act.DENY


@pytest.mark.parametrize(
    "marked",
    [
        "{“I knew the report was false,”} [Lee] <said>.",
        "[Lee] <said> {she knew nothing, and the report was false}.",
        "[Lee] <said> {nobody he knew was there and the report was false}.",
    ],
)
def test_a_verdict_of_ones_own_denies(act, marked):
    """What one knew oneself to be false, and what another clause calls so, is denied."""
    assert act(marked) is Act.DENY


@pytest.mark.parametrize(
    "marked",
    [
        "[Lee] <said> {it would rain}.",
        "[Lee] <said> {crime had fallen}.",
        "[Lee] <said> {the ship was new}.",
        "{“We’ll see,”} [Lee] <said>.",
        "{“The ship sails if we will it,”} [Lee] <said>.",
        "[Lee] <said> {drivers urged the city to act}.",
        "[Lee] <said> {an awful day lay behind her}.",
        "[Lee] <said> {the withdrawal had begun}.",
    ],
)
def test_a_plain_report_asserts(act, marked):
    """Weather, topics and facts are asserted."""
    assert act(marked) is Act.ASSERT


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        # who is called a wrongdoer is accused
        ("the mayor was a crook", Act.ACCUSE),
        ("“These men are murderers”", Act.ACCUSE),
        ("the vote was an attempted coup", Act.ACCUSE),
        ("the mayor was not a crook", Act.ASSERT),
        ("the novel was about a crook", Act.ASSERT),
        # the kind of a thing is no judgment on what was said
        ("it was a fake account of the siege", Act.DENY),
        ("it was a fake beard", Act.ASSERT),
        ("the paper is a satire magazine", Act.ASSERT),
        ("it was a puppet show", Act.ASSERT),
        ("the story was fake", Act.DENY),
    ],
)
def test_a_predicate_judges_and_an_epithet_does_not(act, said, wanted):
    """“A fake” denies and “a crook” accuses, but not before another noun."""
    assert act(f"[Lee] <said> {{{said}}}.") is wanted


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        # adjectives stand between a noun and its article
        ("“It is a blatant, shameless lie”", Act.DENY),
        ("the vote was a blatant and obvious coup", Act.ACCUSE),
        ("“She has been a “national” treasure”", Act.EXPRESS),
        ("it was a rather bad beard", Act.ASSERT),
        ("it was a long-running rumour column", Act.ASSERT),
        ("it was the man with a plan for lies", Act.ASSERT),
        # a harm, and somebody behind it
        ("the rebels were behind the recent bombing", Act.ACCUSE),
        ("the rebels are responsible for two bomb attacks", Act.ACCUSE),
        ("the rebels were behind the hill", Act.ASSERT),
        ("the motive behind the bombing was unclear", Act.ASSERT),
        ("the judge will find who was behind the bombing", Act.ASSERT),
        # what is only supposed
        ("he would resign if it was a lie", Act.PROMISE),
        ("he would publish it unless the mayor stops lying", Act.PROMISE),
        # what one took for true
        ("“I thought it was a prank”", Act.ASSERT),
        ("“It was a prank”", Act.DENY),
        # an adjective before its noun
        ("it was not true", Act.DENY),
        ("it was not true love", Act.ASSERT),
        # blame that is taken, and turned down
        ("“It was my fault”", Act.CONFIRM),
        ("“It was not my fault”", Act.DENY),
        ("“We made a mistake”", Act.CONFIRM),
        ("“They made a mistake”", Act.ASSERT),
        # threats
        ("such acts will not be tolerated", Act.PROMISE),
        ("such acts are tolerated", Act.ASSERT),
        ("“We're not going to sell it”", Act.PROMISE),
        ("“We're not going to discuss it”", Act.DECLINE),
        ("it would be inappropriate to comment", Act.DECLINE),
        ("it would be nice to comment", Act.ASSERT),
        ("“I'm innocent”", Act.DENY),
        ("her words had been misquoted", Act.DENY),
    ],
)
def test_what_stands_around_a_sign_counts(act, said, wanted):
    """Adjectives belong to a sign, suppositions and questions take its force."""
    assert act(f"[Lee] <said> {{{said}}}.") is wanted


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("there was fraud", Act.ACCUSE),
        ("there was no fraud", Act.DENY),
        # who found no sign of it charges nobody, nor need anybody have been charged
        ("there was no suggestion of fraud", Act.ASSERT),
        ("not he, but Oda knew of fraud", Act.ACCUSE),
        ("the delay was not its fault", Act.DENY),
        ("the general was mistaken", Act.DENY),
        ("“I was mistaken”", Act.RETRACT),
        ("it would be wrong to discuss the case", Act.DECLINE),
        ("it would not be making any further comment", Act.DECLINE),
        ("it would be making a further payment", Act.ASSERT),
    ],
)
def test_what_is_turned_down_counts(act, said, wanted):
    """A negation takes a charge away, and blame, and comment."""
    assert act(f"[Lee] <said> {{{said}}}.") is wanted


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        # what is to be is no charge, and what is not to be no denial
        ("“We will not be intimidated”", Act.ASSERT),
        ("“Nobody should ever be mistreated so”", Act.ASSERT),
        ("“The guards would have mistreated him”", Act.ACCUSE),
        ("“The guards may be lying”", Act.ACCUSE),
        ("“The guards mistreated him”", Act.ACCUSE),
        ("“It is absolute nonsense”", Act.DENY),
        ("“It is quiet nonsense”", Act.ASSERT),
        ("the memo was a forgery", Act.DENY),
        ("it knew nothing of a fight", Act.DENY),
        ("Oda knew nothing of Lee", Act.ASSERT),
        ("“Let's see”", Act.ASSERT),
        ("“Let's go”", Act.REQUEST),
    ],
)
def test_what_is_to_be_is_no_charge(act, said, wanted):
    """Modal verbs take the force of a wrong, strong adjectives add to that of a lie."""
    assert act(f"[The club] <said> {{{said}}}.") is wanted
