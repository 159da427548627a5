"""English words for turns of events that rule each other out in a headline."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.stance import Concept

CONCEPTS_TURNS: Final = (
    # guilt
    Concept("clear, clear of, exonerate, acquit, did nothing wrong, no wrongdoing, innocent,"
            " vindicate, blameless", "blameless",
            "bribe cheat steal hide falsify copy doping abuse torture spy smuggle lie guilty poison"
            " kill rig", example="The panel cleared the clerk."),
    Concept("rig, fix, match-fixing, stuff ballot boxes", "rig",
            "fair-play", example="The race was rigged."),
    Concept("fair, above board, free and fair, by the book", "fair-play",
            example="The race was free and fair."),
    Concept("alibi, in another town, was elsewhere, were elsewhere, out of the country", "absent",
            example="The clerk was in another town."),
    Concept("unrepentant, unapologetic, no apology, makes no apology, refuse to apologise, stand"
            " by his words, no regrets",
            "unrepentant", "apologise", example="The comedian is unrepentant."),
    Concept("consult, warn in advance, tell beforehand", "consult", example="The town consulted its schools."),
    # found and lost
    Concept("found nothing, nothing found, drew a blank, came up empty, no trace of, no sign of",
            "nothing-found", "found",
            example="The divers drew a blank."),
    Concept("came to light, never seen before, unknown to science, stumble across, fish out",
            "found",
            example="A letter came to light."),
    Concept("resurface, turned up, safe in, safely stored, preserve, in safe hands",
            "resurface", "destroy missing burn-up", example="The letters turned up."),
    Concept("burn up, went up in flames, up in smoke, set alight, set fire to",
            "burn-up", "in-orbit",
            example="The letters went up in flames."),
    Concept("back in contact, still transmitting, still in its orbit",
            "in-orbit", example="The probe is still in its orbit."),
    Concept("burn, burnt, shred, pulp", "destroy", example="The clerk burned the file."),
    Concept("mixed up, swap, switch, wrong baby, wrong newborn, wrong body",
            "mix-up", example="The clerk mixed up two files."),
    Concept("invisible, too faint, hidden from view, out of sight", "unseen", "see",
            example="The moon was hidden from view."),
    Concept("visible, in view, seen with", "see", example="The moon was visible."),
    Concept("new species, unknown species, new to science", "new-species", "known-species",
            example="It is a new species."),
    Concept("known species, already known, long known, well known, described before", "known-species",
            example="It is a known species."),
    # health
    Concept("recover, recovery, back on his feet, discharged, out of hospital, well again, on the"
            " mend, free of the virus, shake off", "recover", "worsen",
            example="The bishop was discharged."),
    Concept("worsen, deteriorate, relapse, in intensive care, intensive care, on a ventilator,"
            " critical condition, fighting for his life, in a coma", "worsen",
            example="The bishop had a relapse."),
    Concept("trains with, back in training, no bone broken, no broken bones, no break, no"
            " fracture, fit to play, fully fit, passed fit, available again",
            "unhurt", example="The keeper is back in training."),
    Concept("fracture, snap, broken bone", "break", example="The keeper fractured a rib."),
    Concept("addictive, habit-forming, hooked on", "addictive", example="The syrup is addictive."),
    Concept("obese, obesity, overweight, fat, weight problem", "obesity", thing=True,
            example="Obesity is rare there."),
    Concept("curb, reduce, cut, bring down, lower, fewer", "reduce", "no-difference raise",
            example="The levy curbed smoking."),
    Concept("no effect, no difference, made no difference, no impact, little effect, no more likely, "
            "no less likely, just as likely, equally likely, no link, no benefit, did nothing for, do "
            "nothing to, no better than a placebo, not the cause, nothing to do with, no connection, "
            "does not affect, plays no part, unrelated to",
            "no-difference", "raise cause prevent riskier safer cure", example="The levy made no difference."),
    # votes and posts
    Concept("stand again, run again, seek a second term, seek a third term, stand for a second"
            " term, stand for a third term, run for a second term, run for a third term, third"
            " term, another term, seek re-election, seek another term, run for a term, announces"
            " run, enter the race, throw his hat in the ring, on the ballot, candidacy, run for,"
            " bid for a term", "candidacy", "bow-out", example="The mayor seeks another term."),
    Concept("leave politics, retire from politics, step aside, bow out, will not run, not seek,"
            " last term, pull out of the race", "bow-out",
            example="The mayor is to leave politics."),
    Concept("new deal, more years, longer contract, contract extended, extended deal, vote of"
            " confidence, in the job, keeps faith", "stay",
            example="The trainer has a new deal."),
    Concept("step down, gone, out of a job, given the sack, part with, marching orders, show the "
            "exit, lose his job, strip of his post, force out, push out, kick out, relieve of "
            "command, terminate, cut loose, part ways with",
            "sack", example="The trainer was given the sack."),
    Concept("unanimous, unanimously, to a man, with one voice, nem con", "unanimous", "divided",
            example="The vote was unanimous."),
    Concept("divided, narrow majority, narrowly, split vote, by one vote", "divided",
            example="The vote was divided."),
    Concept("abstain, abstention, sit out", "abstain", "vote", example="The isle abstained."),
    Concept("join, accede, accession, become a member, sign up to",
            "enter-union", "quit-union", example="The isle acceded to the pact."),
    Concept("quit the union, leave the union, pull out of the pact, stayed out of, go it alone",
            "quit-union",
            example="The isle stayed out of the pact."),
    Concept("called an election, snap election, early election",
            "snap-election", "full-term", example="The premier called an election."),
    Concept("full term, serve out her term, see out her term",
            "full-term", example="The premier will serve out her term."),
    # plans and deals
    Concept("drop, shelve, abandon, ditch, scrap, back down, u-turn, climb down, do a u-turn",
            "abandon", "press-ahead",
            example="The town shelved its plan."),
    Concept("pressed ahead, push ahead, stick to, go-ahead, stand firm", "press-ahead",
            example="The town pressed ahead with its plan."),
    Concept("go-ahead, given the go-ahead, the nod, rubber-stamp, sign off",
            "approve", example="The plan got the nod."),
    Concept("turned down, refuse permission, thrown out, sent back",
            "reject", example="The plan was turned down."),
    Concept("fell through, deal is off, takeover collapsed, turned down the bid, reject the bid,"
            " walk away from", "deal-off", "buy sell merge",
            example="The sale fell through."),
    Concept("not for sale, hold on to, refuse every offer, still owns, in the hands of, in the"
            " vault", "kept-back", "sell",
            example="The ring is not for sale."),
    Concept("pass into the hands, changed hands, new owner, gobble up, take control of, buyout",
            "buy", converse="sell", example="The castle changed hands."),
    Concept("foot the bill, picked up the bill, pick up the tab, cover the cost, bankroll",
            "pay",
            example="The duke picked up the bill."),
    Concept("compulsory, mandatory, obligatory, must", "compulsory", "optional", thing=True,
            example="Helmets are compulsory."),
    Concept("optional, voluntary, up to the rider", "optional", thing=True, example="Helmets are optional."),
    Concept("free of charge, at no cost, for nothing, free entry", "gratis", "cost",
            example="The tram is free of charge."),
    # numbers
    Concept("up from, up by, climbs, higher, jump, leap, edge up, grow, grew, best ever, highest, twice as many, twice as much,"
            " twice as fast, twice as high",
            "rise", example="Turnout was up from last year."),
    Concept("down from, down by, slip, slide, lowest, edge down, falling",
            "fall", example="Turnout was down from last year."),
    Concept("strengthen, firm up, gain ground", "strengthen", "weaken",
            example="The crown strengthened."),
    Concept("weaken, lose ground, lose value", "weaken",
            example="The crown weakened."),
    Concept("expand, enlarge, extend, widen", "expand", "contract-size", example="The port expands."),
    Concept("scaled back, narrow, downsize, trim", "contract-size",
            example="The port was scaled back."),
    Concept("sped up, faster, quicken, accelerate, hasten", "speed-up", "slow-down",
            example="The trams sped up."),
    Concept("slowed down, slow, slower, slacken, hold back, level off", "slow-down", "raise rise",
            example="The trams slowed down."),
    Concept("majority, most of, more than half", "majority", "minority", thing=True,
            example="A majority agreed."),
    Concept("minority, fewer than half, less than half", "minority", thing=True,
            example="A minority agreed."),
    # on the pitch and on the way
    Concept("first across the line, took gold, storm to victory, on top of the podium", "win",
            example="The rowers took gold."),
    Concept("second, finish second, third, came third, came second, finish third, silver medal,"
            " bronze medal, as runner-up, pulled out, gave up, also-ran, fourth, fifth, sixth, came last, finish last, last place,"
            " drop out of", "lose",
            example="The rowers finished third."),
    Concept("miss the record, short of the record, outside the record", "record-missed",
            "record", example="She was short of the record."),
    Concept("promote, promotion, go up a division", "promoted", "relegated stay-down",
            example="The club won promotion."),
    Concept("another year in the second, stays down", "stay-down",
            example="The club stays down."),
    Concept("goalless, blank, draw a blank, failed to score, no goals", "goalless", "score",
            example="The striker failed to score."),
    Concept("cross, voyage across, complete, traverse", "cross", "give-up",
            example="The rower crossed the strait."),
    Concept("gave up, turn back, call for rescue, halfway, fall short",
            "give-up", "succeed reach",
            example="The rower gave up at noon."),
    Concept("alone, solo, single-handed, single-handedly, unaccompanied, on her own, by himself,"
            " by herself", "alone", "accompanied", thing=True, example="She rowed solo."),
    Concept("companion, accompany, together with, in company, with a crew", "accompanied",
            thing=True, example="She had a companion."),
    # war and weather
    Concept("held fire, never fired, not fired, did not fire", "held-fire",
            "shoot bomb attack sink", example="The navy held fire."),
    Concept("went to the bottom, send to the bottom",
            "sink", example="The barge went to the bottom."),
    Concept("laid down its arms, disarm, hand in their weapons, handed their rifles, end its war",
            "disarm", "fight-on",
            example="The band laid down its arms."),
    Concept("fights on, take up arms, rearm, vow to fight, keep fighting",
            "fight-on", example="The band fights on."),
    Concept("besiege, siege, surround, encircle", "besiege", "siege-lifted", example="The town is under siege."),
    Concept("siege lifted, lifted the siege, break the siege", "siege-lifted",
            example="The king lifted the siege."),
    Concept("dug in, hold position, stay put, keep troops",
            "dug-in", "retreat withdrawal", example="The brigade dug in."),
    Concept("tore through, sweep through, rip through, pound, bear down on",
            "hit", example="The gale tore through the pier."),
    Concept("gates gave way, burst, burst open, breach, overflow, spill over",
            "flood", example="The brook burst its banks."),
    Concept("impassable, snowed in, snowbound, blocked, cut off, wind down, go dark, call time on, "
            "axe the plant",
            "close", "passable", example="The pass was impassable."),
    Concept("passable, open to traffic, stays open, remains open, kept open", "passable",
            "close", example="The pass is open to traffic."),
    Concept("contained, burnt out, end to the outbreak, declared over, stamped out, last case, no new cases",
            "end", example="There were no new cases."),
    Concept("spreading, still spreading, new cases, rage", "continue",
            example="There were new cases."),
    Concept("weak, feeble, substandard, shoddy, brittle, faulty, defective, flawed, crumbling", "faulty",
            "solid", thing=True, example="The beams were shoddy."),
    Concept("solid, sturdy, strong, sound, robust", "solid", thing=True, example="The beams were sturdy."),
    Concept("bail, on bail, out on bail", "free", example="The clerk is out on bail."),
    Concept("deny bail, remand, remanded in custody, kept in custody",
            "arrest", example="The clerk was remanded in custody."),
)  # fmt: skip
"""Concepts with their opposites; the names stand in no order of their own."""
