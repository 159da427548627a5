"""How often each rule is right."""

from __future__ import annotations

from typing import Final

from claimtrack.stages.statements.finding import Finding

# Of the findings of a rule on annotated news, the share in which content and source
# are right; rules with fewer than twenty findings have the share of all.
# Rounded to two places: with a few hundred findings a rule, no third place is known.
_OF_ALL: Final = 0.74
_OF_RULE: Final = {
    "adjective-of": 0.58,
    "adjective-that": 0.91,
    "adjective-to": 0.43,
    "adjunct-behind": 0.78,
    "adjunct-in-front": 0.90,
    "clause-subject-verb": 0.81,
    "clause-verb-source": 0.56,
    "colon-quote": 0.63,
    "hearsay": 0.63,
    "label": 0.71,
    "noun-for": 0.32,
    "noun-of": 0.30,
    "noun-on": 0.26,
    "noun-that": 0.36,
    "noun-to": 0.33,
    "participle-clause": 0.60,
    "participle-infinitive": 0.55,
    "participle-noun": 0.49,
    "participle-person-clause": 0.38,
    "participle-person-infinitive": 0.53,
    "participle-person-of": 0.74,
    "participle-predicate": 0.58,
    "participle-quote": 0.70,
    "participle-that": 0.71,
    "participle-whether": 0.52,
    "passive-as": 0.56,
    "passive-by": 0.64,
    "passive-of": 0.37,
    "passive-opening": 0.77,
    "passive-request": 0.45,
    "passive-that": 0.70,
    "quotation-alone": 0.53,
    "quote-subject-verb": 0.94,
    "quote-verb-source": 0.91,
    "relative-clause": 0.63,
    "tweet": 0.77,
    "verb-about": 0.51,
    "verb-as": 0.67,
    "verb-clause": 0.78,
    "verb-gerund": 0.70,
    "verb-infinitive": 0.60,
    "verb-noun": 0.63,
    "verb-person-clause": 0.69,
    "verb-person-infinitive": 0.59,
    "verb-person-of": 0.69,
    "verb-predicate": 0.58,
    "verb-quote": 0.90,
    "verb-that": 0.84,
    "verb-whether": 0.69,
}


def confidence_of(finding: Finding) -> float:
    """Give what the finding knows of itself, or the precision of its rule."""
    if finding.confidence is not None:
        return round(finding.confidence, 4)
    return _OF_RULE.get(finding.rule, _OF_ALL)
