"""English words for life, health and family that mean the same in a headline."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.stance import Concept

CONCEPTS_LIFE: Final = (
    Concept("die, dead, death, deceased, passed away, passing, perish, demise, lose his life, "
            "succumb, no more, laid to rest, buried, funeral, obituary, lose his battle, lose her "
            "battle, no longer with us, mourn",
            "die", "live", example="The singer passed away at home."),
    Concept("alive, survive, survivor, living, lives on, still with us, recover, in good health, in "
            "rude health, well and living, pulled through, out of danger, cling to life, still "
            "breathing, in stable condition",
            "live", example="The captain survived the wreck."),
    Concept("born, birth, give birth, deliver a baby, newborn, welcomes a baby, welcome a son, "
            "welcome a daughter, becomes a mother, had a baby, has a baby, new arrival, proud "
            "parents, baby boy arrives, baby girl arrives",
            "birth", example="The queen gave birth to a girl."),
    Concept("pregnant, pregnancy, expecting, expectant, with child, baby on the way, baby"
            " bump, mother-to-be, due in", "pregnant",
            example="The skier is expecting her second child."),
    Concept("marry, marriage, wed, tied the knot, bride, groom, say i do, said i do, newlywed, "
            "newlyweds, get hitched",
            "marry", "divorce", mutual=True, example="The two actors tied the knot in Rome."),
    Concept("divorce, split, split up, break up, separate, parted ways, call it quits, end their "
            "marriage, split from, breakup, estranged, over for, marriage over, walk out on, leave "
            "her husband, leave his wife, dump, single again",
            "divorce", mutual=True, example="The couple parted ways in March."),
    Concept("engaged, engagement, betrothed, fiance, propose marriage",
            "engaged", mutual=True, example="The prince is engaged."),
    Concept("ill, sick, illness, sickness, disease, ailing, unwell, infected, infection, tested"
            " positive, contract, caught the virus, came down with, falls ill, hospitalised,"
            " hospitalized, in hospital, taken to hospital",
            "ill", "healthy", example="The coach fell ill on the plane."),
    Concept("healthy, tested negative, clean bill of health, fit and well, free of the disease,"
            " in good health, fully fit, cured, healed", "healthy",
            example="The goalkeeper has a clean bill of health."),
    Concept("injure, injury, hurt, wound, maim, casualty, break a leg, fracture, torn ligament, knock "
            "unconscious, badly burned, scar",
            "injure", "unhurt", example="Two climbers were hurt in the fall."),
    Concept("unhurt, unharmed, uninjured, unscathed, escaped injury, without a scratch, not a "
            "scratch, nobody was hurt, no one was hurt, walked away, in one piece, no one injured, no "
            "injuries, nobody hurt",
            "unhurt", "die", example="The driver was unharmed."),
    Concept("cure, heal, remedy, treat, treatment, therapy, relieve", "cure", "fail",
            example="The new drug cures the fever."),
    Concept("vaccine, vaccination, vaccinate, jab, inoculate, inoculation, immunise,"
            " immunize, immunisation", "vaccine", thing=True,
            example="The jab is given at school."),
    Concept("baby, infant, newborn, toddler", "baby", thing=True, person=True, example="The infant slept."),
    Concept("child, children, kid, pupil, schoolchild, schoolchildren, youngster, boy, girl,"
            " son, daughter, teen, teenager, student, schoolboy, schoolgirl", "child", thing=True, person=True,
            example="Thirty pupils were on the bus."),
    Concept("man, men, male, guy, husband, gentleman, bloke, father, dad", "man", thing=True, person=True,
            example="A man jumped into the canal."),
    Concept("woman, women, female, lady, wife, mother, mom, mum", "woman", thing=True, person=True,
            example="A woman flew the plane."),
    Concept("people, person, human being", "people", thing=True, person=True,
            example="The people left."),
    Concept("doctor, physician, surgeon, medic, doc", "doctor", thing=True, person=True,
            example="Her physician agreed."),
    Concept("hair, bald, baldness, hairless", "hair", thing=True,
            example="The treatment left him bald."),
    Concept("operation, surgery, procedure, operate, transplant", "surgery", thing=True,
            example="The surgery took nine hours."),
    Concept("eat, ate, eaten, devour, swallow, feast, consume", "eat",
            example="The bear ate the honey."),
    Concept("drink, drank, drunk, sip, gulp", "drink", example="They drank from the well."),
    Concept("poison, toxic, poisonous, venom, contaminate, contamination, taint, pollute,"
            " pollution, unsafe to drink, undrinkable", "poison", "pure",
            example="The river was polluted."),
    Concept("pure, safe to drink, drinkable, uncontaminated, unpolluted, clean water", "pure",
            example="The well is safe to drink."),
    Concept("good for, benefit, beneficial, protect, healthier, keep healthy, do good", "good-for",
            "bad-for", example="The tea is good for them."),
    Concept("bad for, harm, harmful, take a toll on, do harm, hurt", "bad-for",
            example="The tea is bad for them."),
    Concept("cancer, tumour, tumor, malignant, leukaemia, leukemia", "cancer", thing=True,
            example="The tumour was small."),
    Concept("safe, harmless, nothing wrong with, no danger, poses no risk, no risk, safely",
            "safe", "dangerous poison steal capture crash", example="The toy is harmless."),
    Concept("dangerous, danger, unsafe, harmful, hazard, hazardous, risk, risky, peril,"
            " perilous, harm", "dangerous", example="The toy is a hazard."),
    Concept("overdose, drug abuse, addict, addiction, intoxicate", "drugs", thing=True,
            example="He died of an overdose."),
    Concept("dope, banned substance, steroid, failed a drug test, failed a doping test, positive test,"
            " test positive for, positive sample",
            "doping", "clean",
            example="The sprinter failed a drug test."),
    Concept("passed a drug test, passed every test, clean sample, came back clean, test clean",
            "clean", example="The sprinter passed every test."),
)  # fmt: skip
"""Concepts with their opposites; the names stand in no order of their own."""
