"""words → findings, by the rules of cues and their complements"""

from __future__ import annotations

from claimtrack.lexicon.cues import CueBook
from claimtrack.stages.statements.adjectives import find_adjectives, read_adjective
from claimtrack.stages.statements.adjuncts import find_adjuncts, read_adjunct
from claimtrack.stages.statements.candidates import find_candidates
from claimtrack.stages.statements.clauses import clauses_of
from claimtrack.stages.statements.denied import find_denied
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.heads import heads_of
from claimtrack.stages.statements.nouns import find_nouns, read_noun
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.quoted_as import without_quoters
from claimtrack.stages.statements.verbs import read_verb
from claimtrack.stages.statements.views import find_views, read_view


def find_by_rules(page: Page, cues: CueBook) -> list[Finding]:
    """
    Find the statements that a verb, noun, adjective or adjunct reports.

    Args:
        page: The words.
        cues: The words that report.
    """
    clauses = clauses_of(page, find_candidates(page, cues))
    adjuncts = list(find_adjuncts(page, cues))
    heads = heads_of(page, clauses)
    heads.update((first, True) for first, _ in adjuncts)
    verbs = [read_verb(page, clause, heads) for clause in clauses]
    # "will claim that", "did not report that": a word is a verb or a noun, not both.
    spent = {n for each in verbs if each and each.cue for n in range(*each.cue)}
    nouns = (cue for cue in find_nouns(page, cues) if cue.first not in spent)
    named = [read_noun(page, cue, heads) for cue in nouns]
    # What its owner or a link shows to be a claim needs no denial to be one.
    spent.update(each.cue[0] for each in named if each and each.cue)
    denied = find_denied(page, cues, clauses, heads)
    found = (
        *verbs,
        *(read_adjunct(page, cue, heads) for cue in adjuncts),
        *(read_view(page, view, heads) for view in find_views(page, cues)),
        *named,
        *(each for each in denied if each.cue and each.cue[0] not in spent),
        *(read_adjective(page, cue, heads) for cue in find_adjectives(page, cues)),
    )
    sound = (each.sound() for each in found if each is not None)
    told = without_quoters(each for each in sound if each is not None)
    return _without_places(told)


def _without_places(found: list[Finding]) -> list[Finding]:
    """Leave out the noun of "said in a statement that …", where the verb reports."""
    starts = {each.content[0][0] for each in found if each.family == "verb"}
    return [
        each
        for each in found
        if not (each.family == "noun" and each.content[0][0] in starts)
    ]
