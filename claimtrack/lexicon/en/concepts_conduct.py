"""English words for conduct, care and punishment that mean the same in a headline."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.stance import Concept

CONCEPTS_CONDUCT: Final = (
    # conduct
    Concept("disobey, defy, flout, ignore orders, ignored orders, refuse orders, refused orders,"
            " insubordination, disobedience", "disobey", "obey", example="The captain disobeyed."),
    Concept("obey, did as he was told, did as she was told, follow orders, followed orders, comply,"
            " keep to the rules, kept to the rules", "obey", example="The captain obeyed."),
    Concept("walk out of, walked out of, walks out of, storm out, storms out, stormed out, leave the"
            " room, left the room, flounce out", "walk-out", "sit-through",
            example="The envoy stormed out."),
    Concept("sit through, sat through, sits through, stay to the end, stayed to the end, to the last"
            " minute", "sit-through", example="The envoy sat through the speech."),
    Concept("asleep, doze, dozed off, doze off, nod off, nodded off, nods off, fall asleep, fell asleep,"
            " falls asleep, nap, snooze", "asleep", "awake", example="The juror nodded off."),
    Concept("awake, alert, never closed his eyes, never closed her eyes", "awake",
            example="The juror was awake."),
    Concept("predict, foresee, foresaw, foreseen, saw it coming, warn that it would come, warned that"
            " it would come, prophesy", "foresee", "surprised", example="The banker saw it coming."),
    Concept("taken by surprise, caught off guard, never saw it coming, blindsided", "surprised",
            example="The banker was caught off guard."),
    Concept("testify, take the stand, took the stand, takes the stand, give evidence, gave evidence",
            "testify", "stay-silent", example="The clerk took the stand."),
    Concept("stay silent, stayed silent, stays silent, refuse to testify, refused to testify, right to"
            " silence", "stay-silent", example="The clerk stayed silent."),
    Concept("cooperate, co-operate, cooperation", "cooperate", "stonewall",
            example="The firm cooperates."),
    Concept("stonewall, obstruct, hinder, stand in the way, stood in the way", "stonewall",
            example="The firm stonewalled."),
    Concept("defect, defection, change sides, changed sides, go over to, goes over to, went over to", "defect", "loyal", example="The pilot defected."),
    Concept("loyal, loyalty, stand by the king, stood by the king, remain true, remained true", "loyal",
            example="The pilot remained loyal."),
    Concept("inherit, inheritance, leave everything to, left everything to, heir to", "inherit",
            "disinherit", example="The niece inherits."),
    Concept("disinherit, cut out of the will, left nothing, not a penny to", "disinherit",
            example="The niece was cut out of the will."),
    Concept("strip of, stripped of, strips of, take back the prize, took back the prize", "strip-of", "keep",
            example="The rider was stripped of his title."),
    Concept("cover the walls, vandalise, vandalize, deface, daub", "vandalise", example="Boys daubed the wall."),
    # care and money
    Concept("turn away, turned away, turns away, turning away, send home, sent home, sends home, refuse"
            " admission, refused admission", "turn-away", "treat", example="The ward turned away nobody."),
    Concept("treat, admit, take in, took in, find a bed, found a bed, see every patient", "treat",
            example="The ward found a bed for her."),
    Concept("underpay, underpaid, underpays, short-change, short-changed, cheat of wages", "underpay",
            "pay-in-full", example="The farm underpaid its pickers."),
    Concept("pay in full, paid in full, pays in full, every penny, all they were owed, full pay",
            "pay-in-full", "unpaid", example="The pickers got every penny."),
    Concept("without wages, wages withheld, withhold wages, withheld wages, went without pay, go without"
            " pay, no wages", "unpaid", example="The pickers went without pay."),
    Concept("exceed, surpass, top, beat its target, above target, beat forecasts", "exceed", "below",
            example="Sales surpassed the plan."),
    Concept("below, fall short of, fell short of, falls short of, miss its target, missed its target,"
            " below target", "below", example="Sales fell short of the plan."),
    Concept("bail out, bailed out, bailout, rescue package, state aid", "bailout", "let-fail",
            example="The state bailed out the bank."),
    Concept("let fail, no bailout, no state aid, left to fail", "let-fail",
            example="The bank was left to fail."),
    # sentence and punishment
    Concept("spared jail, spared prison, suspended sentence, avoid jail, avoids jail, avoided jail,"
            " community service, walks free", "spared-jail", "jail", example="The clerk avoids jail."),
    Concept("execute, executed, execution, put to death, hang, hanged, firing squad, lethal injection",
            "execute", "reprieve", example="The spy was put to death."),
    Concept("reprieve, stay of execution, sentence commuted, commute", "reprieve",
            example="The spy won a reprieve."),
    Concept("evict, eviction, throw out of their homes, thrown out of their homes", "evict", "let-stay",
            example="The bank evicted a widow."),
    Concept("let stay, allowed to stay, may stay, keeps her home, keep their homes", "let-stay",
            example="The widow may stay."),
    Concept("win the appeal, wins appeal, won the appeal, won his appeal, won her appeal, wins his appeal, wins her appeal",
            "appeal-won", "appeal-lost", example="The clerk won her appeal."),
    Concept("lose the appeal, loses appeal, lost the appeal, lost his appeal, lost her appeal, appeal"
            " dismissed", "appeal-lost", example="The clerk lost her appeal."),
    # nature and machines
    Concept("freeze over, froze over, frozen over, freezes over, ice over, iced over, covered in ice,"
            " on ice, freeze, froze", "freeze", "ice-free", example="The pond froze over."),
    Concept("ice-free, free of ice, no ice, open water", "ice-free", example="The pond was free of ice."),
    Concept("defuse, defused, make safe, made safe, disarm the bomb", "defuse", "bomb",
            example="Divers defused the mine."),
    Concept("refloat, refloated, raise from the seabed, raised from the seabed, salvage", "refloat", "sink",
            example="The tug was refloated."),
    Concept("overtake, overtook, overtaken, pull ahead, pulled ahead, pulls ahead, take the lead, took"
            " the lead, takes the lead", "overtake", "trail", example="The tug took the lead."),
    Concept("trail, trails, lag, fall behind, fell behind, falls behind, behind in", "trail",
            example="The tug fell behind."),
    Concept("bring down, brought down, brings down, fallen, topple", "collapse",
            example="The quake brought down the mill."),
    Concept("lockdown, curfew, stay-at-home order, shut down the city", "lockdown", "lifted-lockdown",
            example="The city is in lockdown."),
    Concept("lift the lockdown, lifted the lockdown, lockdown lifted, lift the curfew, lifted the curfew,"
            " curfew lifted, end the curfew", "lifted-lockdown", example="The city lifted the curfew."),
)  # fmt: skip
"""Concepts with their opposites; the names stand in no order of their own."""
