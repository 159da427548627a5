"""How often each rule is right."""

from __future__ import annotations

from typing import Final

from claimtrack.stages.statements.finding import Finding

# Of the findings of a rule on annotated news, the share in which content and source
# are right; rules with fewer than twenty findings have the share of all.
# Rounded to two places: with a few hundred findings a rule, no third place is known.
_OF_ALL: Final = 0.73
_OF_RULE: Final = {
    "adjective-of": 0.61,
    "adjective-that": 0.71,
    "adjective-to": 0.37,
    "adjunct-behind": 0.76,
    "adjunct-in-front": 0.91,
    "clause-subject-verb": 0.78,
    "clause-verb-source": 0.47,
    "colon-quote": 0.63,
    "hearsay": 0.52,
    "label": 0.77,
    "noun-for": 0.33,
    "noun-of": 0.39,
    "noun-on": 0.31,
    "noun-that": 0.26,
    "noun-to": 0.35,
    "participle-about": 0.31,
    "participle-clause": 0.56,
    "participle-infinitive": 0.47,
    "participle-noun": 0.41,
    "participle-person-clause": 0.44,
    "participle-person-infinitive": 0.54,
    "participle-person-of": 0.51,
    "participle-predicate": 0.59,
    "participle-quote": 0.71,
    "participle-that": 0.68,
    "participle-whether": 0.57,
    "passive-as": 0.59,
    "passive-by": 0.59,
    "passive-of": 0.42,
    "passive-request": 0.59,
    "passive-that": 0.74,
    "quotation-alone": 0.53,
    "quote-subject-verb": 0.93,
    "quote-verb-source": 0.91,
    "relative-clause": 0.67,
    "tweet": 0.73,
    "verb-about": 0.53,
    "verb-as": 0.68,
    "verb-clause": 0.77,
    "verb-gerund": 0.73,
    "verb-infinitive": 0.61,
    "verb-noun": 0.64,
    "verb-person-clause": 0.70,
    "verb-person-infinitive": 0.62,
    "verb-person-of": 0.69,
    "verb-predicate": 0.57,
    "verb-quote": 0.92,
    "verb-that": 0.85,
    "verb-whether": 0.68,
}


def confidence_of(finding: Finding) -> float:
    """Give what the finding knows of itself, or the precision of its rule."""
    if finding.confidence is not None:
        return round(finding.confidence, 4)
    return _OF_RULE.get(finding.rule, _OF_ALL)
