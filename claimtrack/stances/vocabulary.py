"""The words of a lexicon, laid out for looking up what stands in a passage."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from typing import Final

import attrs

from claimtrack.lexicon.lexicon import Lexicon, words_of
from claimtrack.lexicon.rows.base import Row
from claimtrack.lexicon.rows.calendar import MonthName, WeekdayName
from claimtrack.lexicon.rows.counting import (
    Cardinal,
    DecadeName,
    Magnitude,
    Ordinal,
    UnitLetter,
    UnitName,
)
from claimtrack.lexicon.rows.cues import CueVerb, Takes
from claimtrack.lexicon.rows.details import Outlet
from claimtrack.lexicon.rows.people import Country, OrganizationNoun, RoleNoun, Title
from claimtrack.lexicon.rows.stance import (
    Concept,
    CueRole,
    IrregularWord,
    LinkRole,
    LinkWord,
    NegativePrefix,
    StanceCue,
)
from claimtrack.lexicon.rows.times import TimeWord
from claimtrack.lexicon.rows.words import Ending, FunctionWord, WordClass
from claimtrack.model.passage import CLITIC
from claimtrack.model.statement import Act
from claimtrack.stances.concepts import Concepts, concepts_of
from claimtrack.stances.stems import stem
from claimtrack.stances.tokens import CONTRACTED, tokens_of
from claimtrack.text.headlines import small_in_headlines
from claimtrack.text.lookup import Phrases

_VERBAL: Final = (WordClass.AUXILIARY, WordClass.MODAL)
_INSIDE: Final = (WordClass.DETERMINER, WordClass.POSSESSIVE)
_OPEN_ACTS: Final = frozenset({Act.PROMISE, Act.REQUEST, Act.ASK, Act.BELIEF})
_REQUESTS: Final = frozenset({Act.REQUEST, Act.ASK})
_INFINITIVES: Final = frozenset({Takes.INFINITIVE, Takes.PERSON_INFINITIVE})
_CALENDAR: Final = (WeekdayName, MonthName, UnitName)
_OWNING: Final = frozenset({CLITIC, "'"})
_CLAUSAL: Final = (WordClass.RELATIVE, WordClass.SUBORDINATOR)
_EMPTY: Final = (
    WordClass.DETERMINER,
    WordClass.POSSESSIVE,
    WordClass.PRONOUN,
    WordClass.RELATIVE,
    WordClass.PREPOSITION,
    WordClass.CONJUNCTION,
    WordClass.SUBORDINATOR,
    WordClass.AUXILIARY,
    WordClass.MODAL,
    WordClass.NEGATION,
    WordClass.ADVERB,
    WordClass.INTERJECTION,
)


@attrs.frozen(eq=False)
class Vocabulary:
    """
    The words that decide about stance.

    Args:
        cues: The roles of cue words, by their normal forms.
        concepts: The words and phrases that name concepts.
        opposites: The concepts that cannot be true together with a concept.
        converses: The concepts of what the other party does.
        mutual: The concepts whose parties may change places.
        things: The concepts that are no events.
        persons: The concepts that are anybody of a kind.
        bases: The stems of base forms, by those of irregular ones.
        numbers: Numbers in words, by their value.
        magnitudes: Words that multiply the number before them.
        countries: Concepts of countries, by their names and adjectives of one word.
        bodies: The stems of what a body is called, which tell none by name: "bank".
        prefixes: What turns a word into its opposite: "un".
        roles: Titles and other words for what somebody is.
        speakers: Words for who may say something: roles, bodies and outlets.
        calendar: The stems of days, months and units of time.
        months: The months.
        weekdays: The days of the week.
        function: Words that carry no content.
        classes: The function words of each class.
        links: What links the parts of a sentence, by what it does.
        endings: The endings that show a class.
        verbal: Auxiliaries and modals.
        owning: Marks of who owns something.
        wishing: Verbs whose infinitive tells what need not come: ask, vow, want.
        requesting: Those by which somebody is asked to do it: ask, urge.
        demanding: Verbs whose object is asked for: demand.
        telling: Verbs of saying that something is so: declare.
        linking: Words that may stand inside an object.
        clausal: Words that begin a clause inside another.
        small: Words without a capital in headlines.
    """

    cues: Phrases[CueRole]
    concepts: Concepts
    opposites: Mapping[str, frozenset[str]]
    converses: Mapping[str, frozenset[str]]
    mutual: frozenset[str]
    things: frozenset[str]
    persons: frozenset[str]
    bases: Mapping[str, str]
    numbers: Mapping[str, int]
    magnitudes: Mapping[str, int]
    countries: Mapping[str, str]
    bodies: frozenset[str]
    prefixes: tuple[str, ...]
    roles: frozenset[str]
    speakers: frozenset[str]
    calendar: frozenset[str]
    months: frozenset[str]
    weekdays: frozenset[str]
    function: frozenset[str]
    classes: Mapping[WordClass, frozenset[str]]
    links: Mapping[LinkRole, frozenset[str]]
    endings: Mapping[WordClass, tuple[str, ...]]
    verbal: frozenset[str]
    owning: frozenset[str]
    wishing: frozenset[str]
    requesting: frozenset[str]
    demanding: frozenset[str]
    telling: frozenset[str]
    linking: frozenset[str]
    clausal: frozenset[str]
    small: frozenset[str]


def vocabulary_of(lexicon: Lexicon) -> Vocabulary:
    """
    Lay out the words of a lexicon.

    Args:
        lexicon: Its `StanceCue`, `Concept` and `FunctionWord` rows count.
    """
    words = lexicon.of(FunctionWord)
    concepts = lexicon.of(Concept)
    bases, links = _bases(lexicon), _links(lexicon)
    countries = _countries(lexicon)
    function = _forms(row for row in words if row.word_class in _EMPTY)
    return Vocabulary(
        cues=Phrases(_cues(lexicon)),
        concepts=concepts_of(concepts, bases, links, function),
        opposites=_both_ways((row.name, row.opposite) for row in concepts),
        converses=_both_ways((row.name, row.converse) for row in concepts),
        mutual=frozenset(row.name for row in concepts if row.mutual),
        things=frozenset(row.name for row in concepts if row.thing).union(
            countries.values()
        ),
        persons=frozenset(row.name for row in concepts if row.person),
        bases=bases,
        numbers=_values(lexicon, Cardinal),
        magnitudes=_values(lexicon, Magnitude),
        countries=countries,
        bodies=frozenset(map(stem, lexicon.forms(OrganizationNoun))),
        prefixes=tuple(sorted(lexicon.forms(NegativePrefix))),
        roles=lexicon.forms(Title) | lexicon.forms(RoleNoun),
        speakers=_speakers(lexicon),
        calendar=_calendar(lexicon),
        months=lexicon.forms(MonthName),
        weekdays=lexicon.forms(WeekdayName),
        function=function,
        classes={
            kind: _forms(row for row in words if row.word_class is kind)
            for kind in WordClass
        },
        links=links,
        endings={row.word_class: row.words for row in lexicon.of(Ending)},
        verbal=_forms(row for row in words if row.word_class in _VERBAL),
        clausal=_forms(row for row in words if row.word_class in _CLAUSAL),
        owning=_OWNING,
        wishing=_verbs(lexicon, _OPEN_ACTS, _INFINITIVES),
        requesting=_verbs(lexicon, _REQUESTS, {Takes.PERSON_INFINITIVE}),
        demanding=_verbs(lexicon, {Act.REQUEST}, {Takes.NOUN}),
        telling=_verbs(lexicon, {Act.ASSERT}, {Takes.CLAUSE}),
        linking=_OWNING
        | links[LinkRole.GENITIVE]
        | _forms(row for row in words if row.word_class in _INSIDE),
        small=lexicon.view(small_in_headlines),
    )


def _cues(lexicon: Lexicon) -> dict[str, CueRole]:
    """Give the role of each cue; a row may say of a negation what else it does."""
    negations = dict.fromkeys(words_of(lexicon, WordClass.NEGATION), CueRole.NEGATION)
    roles = {form: row.role for form, row in lexicon.by_form(StanceCue).items()}
    full = {_norms(form): role for form, role in {**negations, **roles}.items()}
    return {**_headlines(full, lexicon), **full}


def _headlines(cues: Mapping[str, CueRole], lexicon: Lexicon) -> dict[str, CueRole]:
    """Give the phrases also as headlines have them, without articles: "in running"."""
    articles = words_of(lexicon, WordClass.ARTICLE)
    bare = {
        " ".join(word for word in form.split() if word not in articles): role
        for form, role in cues.items()
    }
    return {form: role for form, role in bare.items() if " " in form}


def _links(lexicon: Lexicon) -> dict[LinkRole, frozenset[str]]:
    rows = lexicon.of(LinkWord)
    return {
        role: frozenset(form for row in rows if row.role is role for form in row.words)
        for role in LinkRole
    }


def _forms(rows: Iterable[FunctionWord]) -> frozenset[str]:
    """Gather the forms, those in n't also without it, as the tokens have them."""
    forms = [form for row in rows for form in row.words]
    return frozenset(forms).union(form.removesuffix(CONTRACTED) for form in forms)


def _norms(form: str) -> str:
    return " ".join(token.norm for token in tokens_of(form))


def _values(lexicon: Lexicon, kind: type[Cardinal]) -> dict[str, int]:
    rows = lexicon.of(kind)
    counting = (row for row in rows if not isinstance(row, Ordinal | DecadeName))
    return {form: row.value for row in counting for form in row.words}


def _speakers(lexicon: Lexicon) -> frozenset[str]:
    """Gather what tells in a headline that somebody speaks."""
    kinds: tuple[type[Row], ...] = (Title, RoleNoun, OrganizationNoun, Outlet)
    forms = [form for kind in kinds for form in lexicon.forms(kind)]
    return frozenset(forms).union(f"{form}s" for form in forms)


def _verbs(
    lexicon: Lexicon, acts: AbstractSet[Act], takes: AbstractSet[Takes]
) -> frozenset[str]:
    """Gather the verbs of some acts by their first words, if they take one of these."""
    return frozenset(
        form.split()[0]
        for form in lexicon.forms(
            CueVerb,
            lambda row: row.act in acts and not takes.isdisjoint(row.takes),
        )
    )


def _calendar(lexicon: Lexicon) -> frozenset[str]:
    """Gather the stems of what a calendar has; "m" may stand for anything."""
    rows: list[TimeWord] = [row for kind in _CALENDAR for row in lexicon.of(kind)]
    full = (row for row in rows if not isinstance(row, UnitLetter))
    return frozenset(stem(form) for row in full for form in row.words)


def _countries(lexicon: Lexicon) -> dict[str, str]:
    """Give each country one concept: "US", "American"."""
    return {
        form: f"country:{row.words[0]}"
        for row in lexicon.of(Country)
        for form in (*row.words, *row.demonyms)
        if " " not in form
    }


def _bases(lexicon: Lexicon) -> dict[str, str]:
    return {
        stem(form): stem(row.words[0])
        for row in lexicon.of(IrregularWord)
        for form in row.words[1:]
    }


def _both_ways(pairs: Iterable[tuple[str, str]]) -> dict[str, frozenset[str]]:
    """Opposition goes both ways, whichever row names it."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name, others in pairs:
        for other in others.split():
            found[name].add(other)
            found[other].add(name)
    return {name: frozenset(others) for name, others in found.items()}
