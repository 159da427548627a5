"""The rows that decide about acts, arranged for look-up."""

from __future__ import annotations

from typing import TypeVar

from claimtrack.lexicon.cues import CueBook
from claimtrack.lexicon.lexicon import Lexicon, endings_of, words_of
from claimtrack.lexicon.negations import act_words, negations_of, negators_of
from claimtrack.lexicon.rows.acts import (
    AdvisingVerb,
    AskingVerb,
    ClaimNoun,
    ContentSign,
    Copula,
    DecreeingVerb,
    DeedVerb,
    DenialVerb,
    DeniedGood,
    Harm,
    HarmingVerb,
    Insistence,
    Refusal,
    RegretVerb,
    SeekingVerb,
    SignSubject,
    SilencePhrase,
    SilenceWord,
    SmallWord,
    Wrong,
)
from claimtrack.lexicon.rows.base import Row
from claimtrack.lexicon.rows.names import GivenName, Title
from claimtrack.lexicon.rows.people import OrganizationNoun, PersonalPronoun, RoleNoun
from claimtrack.lexicon.rows.silence import AnswerWord, QueryNoun
from claimtrack.lexicon.rows.words import FunctionWord, WordClass
from claimtrack.model.passage import CLITIC
from claimtrack.model.people import SpeakerKind
from claimtrack.text.lookup import Phrases

R = TypeVar("R", bound=Row)

_OPENING = frozenset({SignSubject.HEAD, SignSubject.START})

_TOLD = frozenset({SignSubject.COPULA, SignSubject.CLAIM})

_GENDERS = frozenset({"m", "f"})


class Vocabulary:
    """
    What the rules for acts know of words.

    Args:
        lexicon: Its rows about cues and acts are used.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self.cues = lexicon.view(CueBook)
        self.denials = Phrases(lexicon.by_form(DenialVerb))
        self.insisting = lexicon.forms(Insistence)
        self.asking = lexicon.forms(AskingVerb)
        self.advising = lexicon.forms(AdvisingVerb)
        self.decreeing = lexicon.forms(DecreeingVerb)
        self.seeking = lexicon.forms(SeekingVerb)
        self.claims = lexicon.by_form(ClaimNoun)
        self.goods = lexicon.forms(DeniedGood)
        self.silence = lexicon.by_form(SilenceWord)
        self.answers = lexicon.forms(AnswerWord)
        self.queries = lexicon.by_form(QueryNoun)
        self.refusals = lexicon.by_form(Refusal)
        self.wrongs = lexicon.by_form(Wrong)
        self.deeds = lexicon.forms(DeedVerb)
        self.regrets = lexicon.forms(RegretVerb)
        self.bodies = lexicon.forms(OrganizationNoun)
        self.heads = lexicon.forms(RoleNoun, lambda row: row.leads or row.voice)
        self.silent = Phrases(lexicon.by_form(SilencePhrase))
        self.signs = Phrases(_signs(lexicon, opening=False))
        self.openers = Phrases(_signs(lexicon, opening=True))
        self.kinds = _kinds(lexicon)
        self.harms = lexicon.forms(Harm)
        self.harming = lexicon.forms(HarmingVerb)
        self.copulas = lexicon.forms(Copula)
        # “It’s” says what something is, too.
        self.is_forms = self.copulas | {CLITIC} | act_words(lexicon, SmallWord.BEING)
        self._add_negations(lexicon)
        self._add_verbal(lexicon)
        self._add_clausal(lexicon)
        self._add_nominal(lexicon)
        self._add_pronouns(lexicon)

    def _add_negations(self, lexicon: Lexicon) -> None:
        """Sort the words that turn something down, and what takes part of it back."""
        self.negations = negations_of(lexicon)
        self.negators = negators_of(lexicon)
        self.nevers = act_words(lexicon, SmallWord.NEVER)
        self.negatives = words_of(lexicon, WordClass.NEGATIVE)
        self.lacking = act_words(lexicon, SmallWord.LACKING)
        self.supposing = act_words(lexicon, SmallWord.SUPPOSING)
        self.replying = act_words(lexicon, SmallWord.REPLYING)
        self.judging = act_words(lexicon, SmallWord.JUDGING)
        self.mistaken = act_words(lexicon, SmallWord.MISTAKEN)
        self.nearly = act_words(lexicon, SmallWord.NEARLY)
        self.knowing = act_words(lexicon, SmallWord.KNOWING)
        self.recited = act_words(lexicon, SmallWord.RECITED)
        self.adding = act_words(lexicon, SmallWord.ADDING)
        self.exceptions = self.adding | words_of(lexicon, WordClass.CONJUNCTION)

    def _add_verbal(self, lexicon: Lexicon) -> None:
        """Sort the words that stand in a group of verbs, and the endings of verbs."""
        self.modals = words_of(lexicon, WordClass.MODAL)
        self.perfects = words_of(lexicon, WordClass.AUXILIARY) - self.copulas
        self.dues = act_words(lexicon, SmallWord.DUE)
        self.futures = act_words(lexicon, SmallWord.FUTURE)
        self.to = words_of(lexicon, WordClass.INFINITIVAL)
        # "to deny", "to confirm or deny"
        self.infinitives = self.to | act_words(lexicon, SmallWord.EITHER)
        self.adverbs = words_of(lexicon, WordClass.ADVERB)
        self.polite = act_words(lexicon, SmallWord.POLITE)
        self.softening = self.polite | self.adverbs | self.to
        self.present = act_words(lexicon, SmallWord.PRESENT)
        self.pasts = self.perfects - self.present
        self.wished = act_words(lexicon, SmallWord.WISHED)
        self.finite = (
            self.modals | self.perfects | self.copulas | self.to
        ) - self.wished
        # "will not be bullied", "should bully"
        self.unreal = self.futures | self.dues
        # what may stand between a pronoun and its verb
        self.helpers = (self.modals | self.perfects | self.copulas | self.to).union(
            self.negations,
            self.adverbs,
            self.present,
            act_words(lexicon, SmallWord.WILLING),
        )
        self.manner = endings_of(lexicon, WordClass.MANNER)
        self.gerund = endings_of(lexicon, WordClass.GERUND)

    def _add_clausal(self, lexicon: Lexicon) -> None:
        """Sort the words that open a clause, a question or a topic."""
        self.questions = words_of(lexicon, WordClass.INTERROGATIVE)
        self.complementizers = words_of(lexicon, WordClass.COMPLEMENTIZER)
        self.wanted = self.complementizers | words_of(lexicon, WordClass.PURPOSE)
        # "pressed on the delay", "pressed why he had left", but not "pressed for more"
        self.topics = (self.questions | words_of(lexicon, WordClass.TOPIC)) - words_of(
            lexicon, WordClass.GENITIVE, WordClass.PURPOSE
        )
        # "comment on it", "respond to it", "explain why", "explain the delay"
        self.answered = self.topics | self.to | words_of(lexicon, WordClass.DETERMINER)
        self.relatives = words_of(lexicon, WordClass.RELATIVE)
        self.clauses = self.relatives | words_of(lexicon, WordClass.SUBORDINATOR)
        self.dependent = self.clauses - self.complementizers
        self.circumstances = self.dependent - self.relatives

    def _add_nominal(self, lexicon: Lexicon) -> None:
        """Sort the words that stand before a noun, and those that end its phrase."""
        self.possessives = words_of(lexicon, WordClass.POSSESSIVE)
        self.definite = words_of(lexicon, WordClass.DEFINITE)
        self.determiners = self.possessives | words_of(lexicon, WordClass.DETERMINER)
        self.articles = words_of(lexicon, WordClass.ARTICLE)
        self.indefinite = self.articles - self.definite
        self.degrees = words_of(
            lexicon,
            WordClass.ADVERB,
            WordClass.DETERMINER,
            WordClass.CONJUNCTION,
            WordClass.NUMBER,
        )
        self.sheer = act_words(lexicon, SmallWord.SHEER)
        self.coordinators = words_of(lexicon, WordClass.COORDINATOR)
        # adverbs, "yet" among them
        self.asides = self.degrees - self.determiners - self.coordinators
        self.attached = act_words(lexicon, SmallWord.ATTACHED)
        self.objects = act_words(lexicon, SmallWord.BEFALLEN)
        self.closed = lexicon.forms(FunctionWord)
        self.ends_modifiers = self.closed - self.coordinators
        self.ends_noun = (
            words_of(lexicon, WordClass.PREPOSITION, WordClass.SUBORDINATOR) | self.to
        ) - (self.relatives | self.attached)

    def _add_pronouns(self, lexicon: Lexicon) -> None:
        """Sort the pronouns by whom they may mean."""
        plain = [
            row
            for row in lexicon.of(PersonalPronoun)
            if not row.relative and not row.possessive
        ]
        self.first_person = frozenset(r.words[0] for r in plain if r.person == 1)
        self.third_person = frozenset(r.words[0] for r in plain if r.person == 3)
        self.people = self.first_person | self.third_person
        gendered = frozenset(r.words[0] for r in plain if r.gender in _GENDERS)
        # the pronouns that a speaker of some sort cannot mean himself by
        self.others: dict[SpeakerKind | None, frozenset[str]] = {
            SpeakerKind.PERSON: frozenset(
                row.words[0] for row in plain if row.gender == "n"
            ),
            SpeakerKind.ORGANIZATION: gendered,
            SpeakerKind.GROUP: gendered,
        }
        self.prepositions = words_of(lexicon, WordClass.PREPOSITION)
        # the courts and offices to which things are told
        self.public = lexicon.forms(OrganizationNoun, lambda row: row.public)
        # what only people have: titles, given names, "he" and "she"
        self.personal = lexicon.forms(Title) | lexicon.forms(GivenName) | gendered
        self.reflexives = words_of(lexicon, WordClass.REFLEXIVE)
        self.pronouns = frozenset(
            word
            for row in plain
            if row.person == 3 and row.gender not in _GENDERS
            for word in row.words
        )
        self.demonstratives = self.pronouns | act_words(lexicon, SmallWord.POINTING)


def _signs(lexicon: Lexicon, *, opening: bool) -> dict[str, tuple[ContentSign, ...]]:
    """Give all signs of each phrase; one phrase may be several, as "false" is."""
    found: dict[str, tuple[ContentSign, ...]] = {}
    for row in lexicon.of(ContentSign):
        if (row.subject in _OPENING) is opening:
            for form in row.words:
                found[form] = (*found.get(form, ()), row)
    return found


def _kinds(lexicon: Lexicon) -> dict[str, tuple[ContentSign, ...]]:
    """Give the signs that are a noun with its article, "a lie", by that noun."""
    found: dict[str, tuple[ContentSign, ...]] = {}
    articles = words_of(lexicon, WordClass.ARTICLE)
    for row in lexicon.of(ContentSign):
        for article, *nouns in map(str.split, row.words):
            if row.subject in _TOLD and article in articles and len(nouns) == 1:
                found[nouns[0]] = (*found.get(nouns[0], ()), row)
    return found
