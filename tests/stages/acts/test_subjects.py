"""what stands before a sign → whether the sign counts"""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.acts import ContentSign, SignSubject
from claimtrack.lexicon.rows.people import OrganizationNoun
from claimtrack.model.people import SpeakerKind
from claimtrack.model.span import Excerpt
from claimtrack.model.statement import Act, Form
from claimtrack.stages.acts import act_adder

add_acts = act_adder(ENGLISH)
TRUTHS, ANSWERS = (
    [
        form
        for row in ENGLISH.of(ContentSign)
        if row.subject is SignSubject.NEGATED and row.act is act
        for form in row.words
    ]
    for act in (Act.DENY, Act.DECLINE)
)
BODIES = sorted(
    row.words[0] for row in ENGLISH.of(OrganizationNoun) if row.general or row.public
)


@pytest.fixture
def act(mark):
    """Read the act of a marked statement whose speaker has some roles."""

    def read(marked, *roles, affiliations=()):
        document = mark(marked)
        speakers = tuple(
            attrs.evolve(speaker, roles=roles, affiliations=affiliations)
            for speaker in document.speakers
        )
        document = attrs.evolve(document, speakers=speakers)
        return add_acts(document).statements[-1].act

    return read


# Laws


@given(truth=st.sampled_from(TRUTHS), adverb=st.sampled_from(["", "quite ", "really "]))
def test_only_a_negated_truth_is_denied(mark, truth, adverb):
    """To say that something is true denies nothing, to say that it is not does."""

    def act_of(said):
        return mark(f"[Roy] <said> {{{said}}}.", add_acts).statements[0].act

    assert act_of(f"the story was not {adverb}{truth}") is Act.DENY
    assert act_of(f"the story was {adverb}{truth}") is not Act.DENY


@given(
    answer=st.sampled_from([word for word in ANSWERS if not word.endswith("ing")]),
    modal=st.sampled_from(["will", "can", "am going to", "am able to"]),
)
def test_only_a_negated_answer_is_declined(mark, answer, modal):
    """Who will comment does not decline to, and who will not does."""
    verb, _, rest = modal.partition(" ")

    def act_of(negation):
        said = " ".join(f"I {verb} {negation} {rest} {answer} on it".split())
        return mark(f"{{“{said},”}} [Roy] <said>.", add_acts).statements[0].act

    assert act_of("not") is Act.DECLINE
    assert act_of("") is not Act.DECLINE


@given(body=st.sampled_from(BODIES))
def test_everybody_speaks_for_what_is_his(mark, body):
    """What "her party" will do is promised, what "a party" will do is not."""

    def act_of(subject):
        said = f"{subject} {body} would mend the road"
        return mark(f"[Roy] <said> {{{said}}}.", add_acts).statements[0].act

    assert act_of("her") is Act.PROMISE
    assert act_of("a") is Act.ASSERT


# Cases


@pytest.mark.parametrize(
    ("marked", "role"),
    [
        ("[Roy] <said> {the firm would build a dam}.", "chairman"),
        ("[Roy] <said> {the ministry would quickly appeal}.", "deputy minister"),
        ("[A spokesman for Oda] <said> {Oda would appeal}.", "spokesman"),
        ("[Peru’s envoy] <said> {the Peruvian government would pay}.", "envoy"),
        ("{“The club will not sell,”} [Roy] <said>.", "director"),
        ("[The firm] <said> {the firm would pay}.", ""),
    ],
)
def test_heads_and_mouthpieces_promise_for_their_bodies(act, marked, role):
    """What a body will do is promised by its head, its mouthpiece and itself."""
    assert act(marked, role) is Act.PROMISE


@pytest.mark.parametrize(
    ("marked", "role"),
    [
        ("[Roy] <said> {the firm would build a dam}.", "analyst"),
        ("[Roy] <said> {the firm would build a dam}.", ""),
        ("[Roy] <said> {the firm would be sold}.", "chairman"),
        ("[New York’s mayor] <said> {New Zealand would pay}.", "mayor"),
        ("[Peru’s envoy] <said> {the Chilean government would pay}.", "envoy"),
        ("[Roy] <said> {the firm’s rivals would pay}.", "chairman"),
        ("[Roy] <said> {the rain would stop}.", "chairman"),
        ("[Roy] <said> {the men in the firm would pay}.", "chairman"),
    ],
)
def test_others_only_foretell(act, marked, role):
    """Analysts, and heads of other bodies, assert what will come."""
    assert act(marked, role) is Act.ASSERT


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        ("{“We will be leaving,”} [Roy] <said>.", Act.PROMISE),
        ("{“We will be safe,”} [Roy] <said>.", Act.ASSERT),
        ("[Roy] <said> {he would be surprised}.", Act.ASSERT),
        ("[Roy] <said> {he would be looking into it}.", Act.PROMISE),
        ("[Roy] <said> {she stood ready to pay}.", Act.PROMISE),
    ],
)
def test_a_state_is_no_promise(act, marked, wanted):
    """What one will be is foretold, what one will be doing is promised."""
    assert act(marked) is wanted


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        ("[Roy] <said> {he and Oda would mend it}.", Act.PROMISE),
        ("[Roy] <said> {he and the new cook will surely mend it}.", Act.PROMISE),
        ("[Roy] <said> {they or their heirs would mend it}.", Act.PROMISE),
        ("[Roy] <said> {Oda and he would mend it}.", Act.ASSERT),
        ("[Roy] <said> {he is late and Oda would mend it}.", Act.ASSERT),
        ("[Roy] <said> {he was and Oda would be blind}.", Act.ASSERT),
        ("[Roy] <said> {“He and Oda will mend it.”}", Act.ASSERT),
    ],
)
def test_one_promises_for_oneself_and_another(act, marked, wanted):
    """Whoever tells what he and another will do promises it, unless he is quoted."""
    assert act(marked) is wanted


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        ("{“This is wrong,”} [Roy] <said>.", Act.DENY),
        ("{“This claim is wrong,”} [Roy] <said>.", Act.DENY),
        ("{“This road is wrong,”} [Roy] <said>.", Act.ASSERT),
        ("{“I saw this, and the road is wrong,”} [Roy] <said>.", Act.ASSERT),
    ],
)
def test_a_claim_or_a_pronoun_for_one_is_called_wrong(act, marked, wanted):
    """Other things may be wrong, and nobody denies anything by saying so."""
    assert act(marked) is wanted


@pytest.mark.parametrize(
    ("parent", "wanted"),
    [
        ("s0", Act.PROMISE),
        (None, Act.ASSERT),
    ],
)
def test_who_is_quoted_may_report_a_promise(mark, parent, wanted):
    """Inside a quotation, "he" may be whom it tells of; elsewhere it is another."""
    document = mark("[Roy] <says> {he will mend it}.")
    inner = attrs.evolve(
        document.statements[0],
        form=Form.DIRECT,
        parent=parent,
    )
    document = attrs.evolve(document, statements=(inner,))

    assert add_acts(document).statements[0].act is wanted


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        ("[Sources] <said> {he would pay}.", Act.ASSERT),
        ("[Sources] <said> {they would pay}.", Act.PROMISE),
    ],
)
def test_nobody_of_several_is_he(mark, marked, wanted):
    """Several promise as "they"; "he" is somebody else of whom they tell."""
    document = mark(marked)
    speakers = tuple(
        attrs.evolve(speaker, kind=SpeakerKind.GROUP) for speaker in document.speakers
    )
    document = add_acts(attrs.evolve(document, speakers=speakers))

    assert document.statements[0].act is wanted


def test_a_name_may_stand_in_the_affiliation(act):
    """A body is the speaker's own if the text ties him to it."""
    marked = "[Roy] <said> {Oda Steel would pay}."

    assert act(marked, "director", affiliations=("Oda Steel",)) is Act.PROMISE
    assert act(marked, "director", affiliations=("Ito Glass",)) is Act.ASSERT


@pytest.mark.parametrize(
    ("mentions", "wanted"),
    [
        (("Oda", "Oda"), Act.PROMISE),
        (("Oda",), Act.ASSERT),
        (("Oda", "he"), Act.ASSERT),
        (("Oda", "Mr. Oda"), Act.ASSERT),
        (("Oda", "Ann Oda"), Act.ASSERT),
    ],
)
def test_it_may_be_a_name_without_a_sign_of_a_person(mark, mentions, wanted):
    """A name that often stands without title, given name or "he" may be one of a firm."""
    document = mark("[Oda] <said> {it would offer $3 a share}.")
    told = tuple(Excerpt(0, len(text), text) for text in mentions)
    speakers = tuple(attrs.evolve(s, mentions=told) for s in document.speakers)
    document = add_acts(attrs.evolve(document, speakers=speakers))

    assert document.statements[0].act is wanted


@pytest.mark.parametrize(
    ("said", "denied"),
    [
        ("there was no proof that he lied", True),
        ("they had found no evidence for the claim", True),
        ("there was no reliable scientific evidence to back up the story", True),
        ("they had not seen any evidence supporting the claim", True),
        ("there was evidence for the claim", False),
        ("they did not destroy the evidence that he lied", False),
        ("no man had destroyed the evidence that he lied", False),
        ("they would share any evidence that he lied", False),
    ],
)
def test_who_finds_no_evidence_denies(act, said, denied):
    """A claim is denied by "no evidence", and described evidence is evidence."""
    assert (act(f"[The police] <said> {{{said}}}.") is Act.DENY) is denied
