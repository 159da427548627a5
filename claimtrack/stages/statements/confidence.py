"""How often each rule is right."""

from __future__ import annotations

from typing import Final

from claimtrack.stages.statements.finding import Finding

# Of the findings of a rule on annotated news, the share in which content and source
# are right; rules with fewer than twenty findings have the share of all.
_OF_ALL: Final = 0.73
_OF_RULE: Final = {
    "adjective-of": 0.61,
    "adjective-that": 0.71,
    "adjective-to": 0.36,
    "adjunct-behind": 0.81,
    "adjunct-in-front": 0.91,
    "clause-subject-verb": 0.79,
    "clause-verb-source": 0.53,
    "colon-quote": 0.64,
    "hearsay": 0.52,
    "label": 0.73,
    "noun-for": 0.33,
    "noun-of": 0.39,
    "noun-on": 0.32,
    "noun-that": 0.26,
    "noun-to": 0.35,
    "participle-about": 0.31,
    "participle-clause": 0.55,
    "participle-infinitive": 0.48,
    "participle-noun": 0.41,
    "participle-person-clause": 0.45,
    "participle-person-infinitive": 0.54,
    "participle-person-of": 0.59,
    "participle-predicate": 0.60,
    "participle-quote": 0.71,
    "participle-that": 0.69,
    "participle-whether": 0.56,
    "passive-as": 0.59,
    "passive-by": 0.58,
    "passive-of": 0.44,
    "passive-request": 0.60,
    "passive-that": 0.74,
    "quotation-alone": 0.54,
    "quote-subject-verb": 0.93,
    "quote-verb-source": 0.91,
    "relative-clause": 0.63,
    "tweet": 0.73,
    "verb-about": 0.53,
    "verb-as": 0.68,
    "verb-clause": 0.76,
    "verb-gerund": 0.73,
    "verb-infinitive": 0.60,
    "verb-noun": 0.64,
    "verb-person-clause": 0.70,
    "verb-person-infinitive": 0.63,
    "verb-person-of": 0.70,
    "verb-predicate": 0.58,
    "verb-quote": 0.91,
    "verb-that": 0.85,
    "verb-whether": 0.68,
}


def confidence_of(finding: Finding) -> float:
    """Give what the finding knows of itself, or the precision of its rule."""
    if finding.confidence is not None:
        return round(finding.confidence, 4)
    return _OF_RULE.get(finding.rule, _OF_ALL)
