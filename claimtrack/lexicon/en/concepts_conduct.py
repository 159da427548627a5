"""English words for conduct, care and punishment that mean the same in a headline."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.stance import Concept

CONCEPTS_CONDUCT: Final = (
    # conduct
    Concept("disobey, defy, flout, ignore orders, refuse orders, insubordination, disobedience",
            "disobey", "obey", example="The captain disobeyed."),
    Concept("obey, did as he was told, did as she was told, follow orders, comply, keep to the"
            " rules", "obey", example="The captain obeyed."),
    Concept("walk out of, stormed out, leave the room, flounce out", "walk-out", "sit-through",
            example="The envoy stormed out."),
    Concept("sat through, stay to the end, to the last minute",
            "sit-through", example="The envoy sat through the speech."),
    Concept("asleep, doze, dozed off, nodded off, fall asleep, nap, snooze",
            "asleep", "awake", example="The juror nodded off."),
    Concept("awake, alert, never closed his eyes", "awake",
            example="The juror was awake."),
    Concept("predict, foresee, foresaw, foreseen, saw it coming, warn that it would come,"
            " prophesy", "foresee", "surprised", example="The banker saw it coming."),
    Concept("taken by surprise, caught off guard, never saw it coming, blindsided", "surprised",
            example="The banker was caught off guard."),
    Concept("testify, took the stand, give evidence",
            "testify", "stay-silent", example="The clerk took the stand."),
    Concept("stayed silent, refuse to testify, right to silence",
            "stay-silent", example="The clerk stayed silent."),
    Concept("cooperate, co-operate, cooperation", "cooperate", "stonewall",
            example="The firm cooperates."),
    Concept("stonewall, obstruct, hinder, stand in the way", "stonewall",
            example="The firm stonewalled."),
    Concept("defect, defection, change sides, go over to",
            "defect", "loyal", example="The pilot defected."),
    Concept("loyal, loyalty, stand by the king, remain true", "loyal",
            example="The pilot remained loyal."),
    Concept("inherit, inheritance, leave everything to, heir to", "inherit",
            "disinherit", example="The niece inherits."),
    Concept("disinherit, cut out of the will, left nothing, not a penny to", "disinherit",
            example="The niece was cut out of the will."),
    Concept("stripped of, take back the prize", "strip-of", "keep",
            example="The rider was stripped of his title."),
    Concept("cover the walls, vandalise, vandalize, deface, daub", "vandalise", example="Boys daubed the wall."),
    # care and money
    Concept("turned away, send away, send home, refuse admission",
            "turn-away", "treat", example="The ward turned away nobody."),
    Concept("treat, admit, take in, found a bed, see every patient", "treat",
            example="The ward found a bed for her."),
    Concept("underpay, underpaid, short-change, cheat of wages", "underpay",
            "pay-in-full", example="The farm underpaid its pickers."),
    Concept("pay in full, every penny, all they were owed, full pay",
            "pay-in-full", "unpaid", example="The pickers got every penny."),
    Concept("without wages, wages withheld, withhold wages, withheld wages, went without pay, no"
            " wages", "unpaid", example="The pickers went without pay."),
    Concept("exceed, surpass, top, beat its target, above target, beat forecasts", "exceed", "below",
            example="Sales surpassed the plan."),
    Concept("below, fell short of, miss its target, below target",
            "below", example="Sales fell short of the plan."),
    Concept("bailed out, bailout, rescue package, state aid", "bailout", "let-fail",
            example="The state bailed out the bank."),
    Concept("let fail, no bailout, no state aid, left to fail", "let-fail",
            example="The bank was left to fail."),
    # sentence and punishment
    Concept("spared jail, spared prison, suspended sentence, avoids jail, community service,"
            " walks free", "spared-jail", "jail", example="The clerk avoids jail."),
    Concept("execute, execution, put to death, hang, firing squad, lethal injection",
            "execute", "reprieve", example="The spy was put to death."),
    Concept("reprieve, stay of execution, sentence commuted, commute", "reprieve",
            example="The spy won a reprieve."),
    Concept("evict, eviction, throw out of their homes", "evict", "let-stay",
            example="The bank evicted a widow."),
    Concept("let stay, allowed to stay, may stay, keeps her home", "let-stay",
            example="The widow may stay."),
    Concept("won her appeal,",
            "appeal-won", "appeal-lost", example="The clerk won her appeal."),
    Concept("lost her appeal, appeal dismissed",
            "appeal-lost", example="The clerk lost her appeal."),
    # nature and machines
    Concept("freeze over, ice over, covered in ice, on ice, freeze, froze",
            "freeze", "ice-free", example="The pond froze over."),
    Concept("ice-free, free of ice, no ice, open water", "ice-free", example="The pond was free of ice."),
    Concept("defuse, make safe, disarm the bomb", "defuse", "bomb",
            example="Divers defused the mine."),
    Concept("refloat, raise from the seabed, salvage", "refloat", "sink",
            example="The tug was refloated."),
    Concept("overtake, overtook, overtaken, pull ahead, took the lead",
            "overtake", "trail", example="The tug took the lead."),
    Concept("trail, lag, fell behind, behind in", "trail",
            example="The tug fell behind."),
    Concept("brought down, fallen, topple", "collapse",
            example="The quake brought down the mill."),
    Concept("lockdown, curfew, stay-at-home order, shut down the city", "lockdown", "lifted-lockdown",
            example="The city is in lockdown."),
    Concept("lift the lockdown, lockdown lifted, lifted the curfew, curfew lifted, end the curfew",
            "lifted-lockdown", example="The city lifted the curfew."),
)  # fmt: skip
"""Concepts with their opposites; the names stand in no order of their own."""
