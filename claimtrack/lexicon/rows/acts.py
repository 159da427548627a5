"""Rows about what one does by saying something."""

from __future__ import annotations

import enum

import attrs

from claimtrack.lexicon.rows.base import Row
from claimtrack.model.statement import Act


class SignSubject(str, enum.Enum):
    """What must stand before the words of a `ContentSign`."""

    ANY = "any"
    """Nothing in particular."""
    COPULA = "copula"
    """A form of "to be": the report *was* false."""
    CLAIM = "claim"
    """A word for a claim and a form of "to be": the *charge was* absurd."""
    NEGATED = "negated"
    """A negation, with nothing but adverbs, or "going to", between: *not* entirely
    accurate."""
    LACKED = "lacked"
    """A word that says there is none, and what describes it: *no* reliable evidence
    for, *not* seen *any* evidence for."""
    SELF = "self"
    """The speaker, or the body he speaks for: *I* will, *he* would, *the firm* will."""
    HEAD = "head"
    """Nothing: the words begin the content, and it goes on."""
    START = "start"
    """Nothing: the words begin the content, and a mark follows."""
    HARM = "harm"
    """A form of "to be", while a word for a harm follows: was *behind* the attack."""


class SmallWord(str, enum.Enum):
    """What a small word does that the act of a statement may hang on."""

    POINTING = "pointing"
    """Stands alone for what was said: "rejected *that*"."""
    BEFALLEN = "befallen"
    """Stands for whom something is refused: "denied *her* a seat"."""
    LACKING = "lacking"
    """Makes silence of a gerund of saying: "*without* explaining why"."""
    NEVER = "never"
    """Negates a deed at any time."""
    EITHER = "either"
    """Offers a verb beside another: "confirm *or* deny"."""
    ATTACHED = "attached"
    """Joins to a noun what it is of: "reports *of* fraud"."""
    FUTURE = "future"
    """Tells what is to be: "announced that schools *would* close"."""
    ADDING = "adding"
    """Makes of "not" the first half of a list: "not *only* denied it but laughed"."""
    DUE = "due"
    """Tells what ought to be: "suggested that he *should* leave"."""
    SUPPOSING = "supposing"
    """Opens a clause that is only supposed: "*if* they did not answer"."""
    KNOWING = "knowing"
    """Tells what somebody else found out: "the editor *knew* it was a lie"."""
    MISTAKEN = "mistaken"
    """Tells what somebody took for true: "I *thought* it was a lie"."""
    RECITED = "recited"
    """Names words that are said by heart, and so hide nothing: "say the *oath*"."""
    REPLYING = "replying"
    """Makes a question of what one is asked to do: "was asked to *comment*"."""
    JUDGING = "judging"
    """Finds a thing to be so: "*rated* the claim false"."""
    WISHED = "wished"
    """Tells what is wanted, behind no helper: "suggested that he *be* sent home"."""
    NEARLY = "nearly"
    """Stands before "of" and what is not said: "stopped *short* of saying why"."""
    BEING = "being"
    """Holds a form of "to be": "*I’m* innocent"."""
    SHEER = "sheer"
    """Strengthens the noun for what is false: "is *utter* nonsense"."""
    POLITE = "polite"
    """Softens what one does by saying so: "I *would* urge you to go"."""
    PRESENT = "present"
    """Helps a verb in the present tense: "we *do* not comment"."""
    WILLING = "willing"
    """Stands between a negation and "to": "I am not *prepared* to say"."""


@attrs.frozen
class ActWord(Row):
    """
    Small words that the act of a statement may hang on.

    Args:
        forms: The words.
        does: What they do.
    """

    does: SmallWord


@attrs.frozen
class Copula(Row):
    """
    A form of "to be", which makes passives and says what something is.

    Args:
        forms: The forms, negated ones included.
    """


@attrs.frozen
class DenialVerb(Row):
    """
    A verb that denies a claim, but does something else with other objects.

    "Rejected the allegation" is a denial, "rejected the offer" is none.

    Args:
        forms: Base form, third person, past, participle if it differs, -ing form.
        otherwise: What one does with an object that is no claim.
        certain: True if every object is taken for a claim that is no `DeniedGood`, as
            of "deny"; False if the object must be named a claim.
        negative: True if its negation is part of it, as in "plead not guilty".
    """

    otherwise: Act
    certain: bool = False
    negative: bool = False


@attrs.frozen
class Insistence(Row):
    """
    A word by which one answers a doubt, so that a negation denies: "insisted he had not".

    Args:
        forms: The forms of a verb, or the adverbs that make any verb do so.
    """


@attrs.frozen
class AskingVerb(Row):
    """
    A verb that asks questions before a topic: "was pressed *on* the delay".

    Args:
        forms: Base form, third person, past, participle if it differs, -ing form.
    """


@attrs.frozen
class DecreeingVerb(Row):
    """
    A verb by which one settles what is to be: "announced that schools would close".

    Args:
        forms: Base form, third person, past, participle if it differs, -ing form.
    """


@attrs.frozen
class AdvisingVerb(Row):
    """
    A verb by which one asks for what ought to be: "suggested that he should leave".

    Args:
        forms: Base form, third person, past, participle if it differs, -ing form.
    """


@attrs.frozen
class SeekingVerb(Row):
    """
    A verb that asks somebody for a thing, and plans a deed: "sought *a permit*".

    Args:
        forms: Base form, third person, past, participle if it differs, -ing form.
    """


@attrs.frozen
class ClaimNoun(Row):
    """
    A noun for what can be true or false, and so be denied: "allegation", "report".

    Args:
        forms: Singular and plural.
        act: What those do who make it: accuse, assert, express …
    """

    act: Act


@attrs.frozen
class DeniedGood(Row):
    """
    A noun for what is refused, not contradicted, when it is denied: "bail".

    Args:
        forms: Singular and plural.
    """


@attrs.frozen
class SilenceWord(Row):
    """
    A word of saying whose refusal or negation is silence: "declined to comment".

    Args:
        forms: Base form, third person, past, participle if it differs, -ing form.
        negated: True if a bare negation is enough: "did not elaborate".
        noun: True if it can be refused as such: "declined an *interview*".
        willed: True if a negated will is enough, or an indirect question behind it:
            "would not *discuss* it", "did not *explain* why".
        given: True if it is a noun for what is said, which must be given by another
            word of saying: "did not give *details*".
        own: True if it is silence to say so of oneself: "we do not *comment*", but
            hardly "we do not *respond*", which may be to an attack.
    """

    negated: bool = False
    noun: bool = attrs.field(default=False, kw_only=True)
    willed: bool = attrs.field(default=False, kw_only=True)
    given: bool = attrs.field(default=False, kw_only=True)
    own: bool = attrs.field(default=False, kw_only=True)


@attrs.frozen
class Refusal(Row):
    """
    Words before a verb of saying that make it silence: "declined", "refused".

    Args:
        forms: The words.
        negated: True if they do so only beside a negation: "did not *want* to say",
            "*chose* not to say".
        evades: True if it takes what is asked, and no verb: "*dodged* the question".
    """

    negated: bool = False
    evades: bool = attrs.field(default=False, kw_only=True)


@attrs.frozen
class SilencePhrase(Row):
    """
    Words that are silence by themselves: "no comment", "could not be reached".

    Args:
        forms: The phrases, separated by commas.
        negated: True if they are silence only behind a negation or a refusal: "did not
            *return calls*".
        own: True if it is silence to say so of oneself, too: "I can’t *get into that*".
    """

    negated: bool = False
    own: bool = attrs.field(default=False, kw_only=True)


@attrs.frozen
class ContentSign(Row):
    """
    Words inside a content that tell what is done by saying it.

    Args:
        forms: The phrases, separated by commas.
        act: What is done.
        subject: What must stand before the words for them to count.
    """

    act: Act
    subject: SignSubject


@attrs.frozen
class RegretVerb(Row):
    """
    A verb that takes back what one said if it is said of words: "regrets her remarks".

    Args:
        forms: Base form, third person, past, participle if it differs, -ing form.
    """


@attrs.frozen
class Wrong(Row):
    """
    A word for a wrong: who says that another did it accuses, who negates it denies.

    Args:
        forms: The words.
        accuses: True if the word alone is an accusation; False if it is as often a
            mere topic, as "crime" is, so that only its negation tells something.
    """

    accuses: bool = False


@attrs.frozen
class Harm(Row):
    """
    A noun for a harm that somebody did: "the rebels were behind the *bombing*".

    Args:
        forms: Singular and plural.
    """


@attrs.frozen
class HarmingVerb(Row):
    """
    A verb of harm, so that who has not done it denies it: "I did not *kill* her".

    Args:
        forms: Base form and participle.
    """


@attrs.frozen
class DeedVerb(Row):
    """
    A verb for what one may be said to have done: "he never *touched* her".

    Args:
        forms: The past forms that stand behind "never".
    """
