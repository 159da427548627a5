"""English words for coming, going, making and unmaking that mean the same in a headline."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.stance import Concept

CONCEPTS_MOVES: Final = (
    Concept("expel, expelled, expulsion, deport, deportation, persona non grata, told to leave, ordered to leave, kick out, kicked out, kicks out,"
            " throw out of, thrown out of, send packing, sent packing, banish, exile", "expel",
            "admit", example="The island expelled two envoys."),
    Concept("admit, let in, lets in, granted asylum, grant asylum, grants asylum, take in, took"
            " in, takes in, give refuge, gave refuge, let stay", "admit",
            example="The island granted asylum to two envoys."),
    Concept("move, moves, moved, relocate, relocation, shift, transfer, move house, new home,"
            " settle in, settled in, resettle", "move", "stay", example="The fair relocates."),
    Concept("host, hosts, stage, venue, home of", "host",
            example="The city hosts the games."),
    Concept("ransom, pay a ransom, paid a ransom, pays ransom", "ransom",
            example="The ransom was paid in gold."),
    Concept("abolish, scrap, repeal, do away with, did away with, axe, end, revoke, rescind, lift,"
            " strike down, struck down", "abolish", "introduce",
            example="The state abolished the salt tax."),
    Concept("introduce, impose, bring in, brought in, brings in, levy, slap on, slapped on, adopt,"
            " new tax, enforce", "introduce", example="The state introduced a salt tax."),
    Concept("suspend, suspension, sideline, put on leave, placed on leave, barred", "suspend",
            "reinstate", example="The club suspended its captain."),
    Concept("reinstate, restore, brought back, bring back, back in the team, back at work,"
            " returns to work, recall to the team", "reinstate",
            example="The club reinstated its captain."),
    Concept("merge, merger, join forces, joined forces, unite, team up, teamed up, combine, tie-up",
            "merge", "split", mutual=True, example="The two banks merge."),
    Concept("split, break up, broke up, demerge, spin off, spun off, break into, hive off", "split",
            mutual=True, example="The firm was split in two."),
    Concept("born, birthplace, native of, hails from, grew up in", "native",
            example="The singer hails from Osk."),
    Concept("ground, grounded, halt flights, stop flying, not flying", "ground", "fly",
            example="The fleet was grounded."),
    Concept("fly, flew, flown, take off, took off, takes off, flight, airborne, in the air", "fly",
            example="The airship took off."),
    Concept("blackout, power cut, outage, without power, without electricity, lights went out,"
            " lights out", "outage", "power", example="The outage lasted a day."),
    Concept("power restored, lights are on, lights stayed on, electricity is back, back on line",
            "power", example="Power restored after a day, lights are on."),
    Concept("escape, break out, broke out, jailbreak, flee, fled, abscond, on the run, slip away,"
            " slipped away, gets away, got away, tunnelled out", "escape", "recaptured",
            example="Two forgers broke out of prison."),
    Concept("recapture, recaptured, caught again, still in his cell, still in her cell, back in jail,"
            " back behind bars", "recaptured", example="Two forgers are back in jail."),
    Concept("refuse, refusal, decline, turn down, turned down, turns down, say no to, said no to,"
            " rebuff, spurn", "refuse", "accept", example="The poet turned down the prize."),
    Concept("accept, take up, took up, takes up, say yes to, said yes to, agree to", "accept",
            example="The poet accepted the prize."),
    Concept("withdraw troops, pull out troops, bring troops home, troops home, troops leave, troops"
            " left, pull out, pulled out", "withdrawal", "deploy",
            example="The king pulled out his guards."),
    Concept("deploy, send troops, sent troops, sends troops, boots on the ground, station, garrison",
            "deploy", example="The king sent troops to the isle."),
    Concept("betray, spy, espionage, spying, pass secrets, passed secrets, passes secrets, double"
            " agent, informant", "spy", example="The clerk passed secrets to a rival."),
    Concept("fake his death, faked his death, fake her death, faked her death, stage his death,"
            " staged his death", "faked", example="The banker faked his death."),
    Concept("plagiarise, plagiarize, plagiarism, copy, copied, lift passages, lifted passages, cribbed",
            "copy", "original", example="The dean copied his thesis."),
    Concept("wrote it himself, wrote it herself, all her own work, all his own work, own words",
            "original", example="The thesis is all his own work."),
    Concept("contaminate, taint, spoil, tainted, bacteria, salmonella, listeria, mould", "taint",
            "wholesome", example="The cheese was tainted."),
    Concept("wholesome, free of bacteria, fit to eat, safe to eat", "wholesome",
            example="The cheese is safe to eat."),
    Concept("strand, stranded, stuck, trapped, run aground, ran aground, runs aground, aground, sandbank, marooned, cut off", "stranded", "rescue afloat",
            example="Forty hikers were stranded."),
    Concept("rescue, save, saved, pull from, pulled from, winch to safety, winched to safety, bring"
            " out alive, brought out alive, lifeline", "rescue", "drown",
            example="Forty hikers were winched to safety."),
    Concept("drown, drowned, drowning", "drown", example="The goat drowned."),
    Concept("starve, hunger, famine, starvation, go hungry, went hungry, run out of food", "famine",
            "plenty", example="The valley went hungry."),
    Concept("plenty, enough food, food enough, bumper harvest, good harvest, full granaries", "plenty",
            example="The valley has plenty."),
    Concept("polluted, smog, filthy, foul, dirty", "dirty", "tidy", example="The air was foul."),
    Concept("tidy, clean, crystal clear, spotless", "tidy", example="The air was clean."),
    Concept("grow, thrive, flourish, boom, prosper", "thrive", "decline",
            example="The port thrives."),
    Concept("wither, shrink, decline, decay, dwindle, die out", "decline",
            example="The port decays."),
    Concept("melt, thaw, retreating ice, ice loss, losing ice", "melt",
            example="The glacier melts."),
    Concept("ban lifted, allowed again, legal again, permit again", "allowed", "ban",
            example="Kites are legal again."),
    Concept("repair, mend, fix, restore, renovate, refurbish", "repair", "damage",
            example="The crew mended the crane."),
    Concept("crown, coronation, enthrone, take the throne, took the throne, ascend the throne,"
            " becomes king, became king, becomes queen, became queen", "crown", "dethrone",
            example="The prince took the throne."),
    Concept("dethrone, abdicate, overthrow, overthrew, overthrown, coup, depose, topple", "dethrone",
            example="Officers deposed the prince."),
    Concept("lead the race, ahead in polls, leads polls, in front, out in front", "ahead-in-polls",
            example="The brewer leads polls."),
    Concept("carry, transport, haul, ferry passengers", "carry", example="The boats carry goats."),
    Concept("weigh, weight, ton, tonne, kilo, pound", "weight", thing=True,
            example="The bell weighs a ton."),
    Concept("smuggle, smuggling, traffic, trafficking, contraband, sneak in, sneaked in", "smuggle",
            example="The crew smuggled silk."),
    Concept("haunt, ghost, spectre, poltergeist", "ghost", thing=True,
            example="A ghost was heard."),
    Concept("prize, award, medal, trophy, honour", "prize", thing=True, example="The medal is tin."),
    Concept("photo, photograph, picture, image, snapshot", "photo", thing=True,
            example="The picture is old."),
    Concept("town, city, village, settlement", "town", thing=True, example="The village is old."),
    Concept("army, troops, soldiers, forces, military", "army", thing=True,
            example="Troops slept in barns."),
    Concept("school, academy, college", "school", thing=True, example="The academy is new."),
    Concept("plane, aircraft, jet, airliner, airplane", "plane", thing=True,
            example="The jet is new."),
    Concept("ship, vessel, boat, ferry, freighter, trawler", "ship", thing=True,
            example="The vessel is new."),
    Concept("car, automobile, vehicle", "car", thing=True, example="The car is new."),
    Concept("house, home, residence, villa, flat, apartment", "house", thing=True,
            example="The villa is new."),
    Concept("drug, medicine, pill, medication, remedy", "drug", thing=True,
            example="The pill is new."),
    Concept("virus, bug, disease, epidemic, outbreak", "virus", thing=True,
            example="The bug is new."),
    Concept("police, officers, cops, constabulary", "police", thing=True,
            example="Officers searched the shed."),
    Concept("goods, cargo, freight, shipment, consignment", "cargo", thing=True,
            example="The freight is new."),
)  # fmt: skip
"""Concepts with their opposites; the names stand in no order of their own."""
