"""English words for war, crime and accident that mean the same in a headline."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.stance import Concept

CONCEPTS_HARM: Final = (
    Concept("kill, slay, slain, slew, murder, assassinate, execute, behead, decapitate, shot"
            " dead, gun down, take out, claimed the lives, leaves dead, death toll, dead, die,"
            " death, fatal, fatality, perish, lost their lives, their lives, massacre, lynch",
            "kill", "spare live unhurt",
            example="The avalanche claimed the lives of six skiers."),
    Concept("spare, nobody died, no one died, no deaths, no fatalities, no casualties, no lives", "spare",
            example="The flood spared the old town."),
    Concept("attack, assault, raid, strike, ambush, storm, assail, offensive, beat up, hit,"
            " onslaught", "attack", example="Rebels raided the port."),
    Concept("bomb, bombard, fire rockets, fire missiles, fire shells, shell, pound, air strike, "
            "airstrike, missile, rocket, blast, explosion, explode, blow up, detonate, detonation, "
            "artillery, guns, strike, bombardment, air raid",
            "bomb", example="Artillery pounded the hills."),
    Concept("shoot, shot, shot dead, gun down, gunfire, opened fire, gunshot, fired on, gunman,"
            " gunmen, shooter", "shoot", "unhurt", example="Guards opened fire at the gate."),
    Concept("break, broke, broken, break a leg, fracture, snap, rupture, crack", "break",
            example="She broke her wrist."),
    Concept("stab, knife, slash", "stab", example="The guard was knifed."),
    Concept("rape, sexual assault, molest, sexually abuse, grope, harass, harassment", "abuse",
            example="He was charged with sexual assault."),
    Concept("steal, stole, stolen, theft, thief, thieves, rob, robbery, robber, burgle, burglar, "
            "burglary, heist, loot, swipe, pilfer, embezzle, made off with, snatch, pocketed, syphon, "
            "siphon, helped himself, walk off with, pinch",
            "steal", "return", example="Thieves made off with the crown."),
    Concept("return, gave back, hand back, recovered, bring back, repatriate, restitution",
            "return", "keep",
            example="The museum gave back the mask."),
    Concept("keep, kept, retain, hold on to, hang on to, cling to", "keep",
            example="The museum kept the mask."),
    Concept("bribe, bribery, kickback, backhander, take money, took cash, accept money, on the "
            "payroll, slush fund, payoff, sweetener, corrupt, corruption, graft, on the take, in the "
            "pay of, accept cash, cash for",
            "bribe", example="The minister took cash from a builder."),
    Concept("money, cash, payment, fund, sum, usd, eur, gbp, dollar, pound, euro, crown,"
            " payoff, million, envelope", "money", thing=True,
            example="The cash was in a shoebox."),
    Concept("fraud, defraud, swindle, scam, con, embezzlement, dupe, cheat, rig",
            "cheat", example="He swindled his aunt."),
    Concept("kidnap, abduct, take hostage, seize, capture, captive, held hostage, hostage, hijack",
            "capture", "free",
            example="Pirates hijacked the tanker."),
    Concept("free, release, liberate, let go, escape, set free, walk free, on the loose, at"
            " large, rescue, bailed", "free", "jail arrest kill",
            example="The captain walked free."),
    Concept("arrest, detain, detention, extend detention, keep in detention, take into custody,"
            " in custody, custody, nab, apprehend, round up, collar, handcuff, led away, behind"
            " bars, held by police, hold, held", "arrest", example="Police detained the singer."),
    Concept("jail, gaol, imprison, prison, behind bars, sentenced, locked up, incarcerate, years"
            " in prison, serve time, put away", "jail",
            example="The banker is behind bars."),
    Concept("sink, sank, sunk, sunken, went down, capsize, founder, to the bottom, keel over, wreck, "
            "shipwreck, lost at sea, go under",
            "sink", "afloat", example="The trawler went down in a storm."),
    Concept("afloat, seaworthy, reached port, reached harbour, sailed on, sail safely, into port,"
            " arrived safely, docked safely, made port, limped into port", "afloat",
            example="The trawler reached port."),
    Concept("crash, come off his bike, hit the barrier, go off the road, leave the road, skid off, "
            "veer off, overturn, roll over, collide, collision, plunge, plummet, derail, derailment, "
            "come off the rails, jumped the rails, pile-up, smash, come down, nosedive, run off the "
            "road, hit a tree, slam into, plough into",
            "crash", "landed", example="The train jumped the rails."),
    Concept("land, land safely, touched down, arrived safely, reached its destination, safe"
            " landing", "landed",
            example="The plane touched down at noon."),
    Concept("collapse, cave in, fall down, gave way, crumble, come down, topple",
            "collapse", "stand", example="The roof gave way."),
    Concept("stand, stood, intact, still standing, undamaged, unscathed, sound, holds firm,"
            " withstand, withstood, survived", "stand", "destroy damage",
            example="The tower stood the quake."),
    Concept("damage, wreck, tore away, batter, devastate, ruin, cripple, cracked, smash, shatter,"
            " gut, ravage, sweep away, washed away, carried away", "damage",
            example="The storm tore away the pier."),
    Concept("destroy, demolish, demolition, raze, level, torn down, pull down, knock down,"
            " bulldoze, flatten, dismantle, come down, wrecking, wrecker, obliterate, nothing"
            " left of, nothing will be left, burn down, reduced to rubble, blown up, wiped out",
            "destroy", "keep build", example="The mill was torn down."),
    Concept("fire, blaze, burn, burnt, inferno, flame, arson, went up in smoke, ablaze, torch, set "
            "alight, gut",
            "fire", example="The barn was ablaze."),
    Concept("flood, inundate, deluge, floodwater, submerge, under water, waterlog, burst its banks, "
            "swamp",
            "flood", "dry", example="The river burst its banks."),
    Concept("drought, dry, parched, arid", "dry", example="The lake was dry."),
    Concept("earthquake, quake, tremor, seismic, temblor", "quake",
            example="The tremor was felt in the capital."),
    Concept("erupt, eruption, spew, lava, volcanic", "erupt", "dormant",
            example="The mountain spewed ash."),
    Concept("dormant, asleep, quiet for, extinct", "dormant", example="The volcano is dormant."),
    Concept("hack, hacker, cyberattack, cyber attack, breach, broke into, infiltrate, malware, "
            "ransomware, data theft, compromised, crack, steal data",
            "hack", example="Spies broke into the network."),
    Concept("leak, spill, seep, escape of, pour out, discharge",
            "spill", example="Oil seeped into the bay."),
    Concept("retreat, withdraw, withdrew, withdrawal, pull out, pull back, fell back, pullout",
            "retreat", "advance",
            example="The brigade fell back to the river."),
    Concept("advance, push forward, gained ground, press on, march on",
            "advance", example="The brigade gained ground."),
    Concept("invade, invasion, crossed the border, occupy, occupation, overrun, march into,"
            " roll into, pour into, push into, storm across",
            "invade", example="Troops crossed the border."),
    Concept("ceasefire, cease-fire, truce, armistice, lay down arms, stop fighting, peace deal, "
            "silenced their guns, end hostilities, calm returns",
            "truce", "fight", mutual=True, example="The rebels agreed to a truce."),
    Concept("fight, fought, battle, clash, combat, war, hostilities, bout",
            "fight", mutual=True, example="The two armies clashed."),
    Concept("surrender, capitulate, give up, give himself up, turn himself in, lay down their"
            " weapons, white flag", "surrender",
            example="The fort surrendered."),
    Concept("missing, vanish, disappear, disappearance, lost without trace, unaccounted for,"
            " nowhere to be found", "missing", "found", example="The boat vanished."),
    Concept("find, found, discover, discovery, unearth, dug up, uncover, turn up, locate, spot,"
            " come across, detect, stumble upon, stumble on",
            "found", example="A farmer dug up a helmet."),
    Concept("castrate, castration, chop off, cut off, sever, testicle, penis, genital, bobbitt",
            "castrate", example="The farmer castrated the bull."),
    Concept("illegal, unlawful, outlaw, criminalise, criminalize, illicit, against the law,"
            " illegally", "illegal", "legal", example="Selling it is against the law."),
    Concept("legal, lawful, legalise, legalize, within the law, decriminalise, decriminalize,"
            " legally", "legal", example="Selling it is lawful."),
    Concept("torture, mistreat, abuse, ill-treat, brutalise, brutalize", "torture",
            example="Guards mistreated the men."),
    Concept("protest, demonstrate, demonstration, rally, took to the streets, marched through, riot, "
            "demonstrator, protester, clash",
            "protest", example="Nurses took to the streets."),
    Concept("evacuate, evacuation, flee, fled, clear out, leave the country, moved to safety,"
            " leave their homes", "flee", "stay", example="Villagers fled the fire."),
)  # fmt: skip
"""Concepts with their opposites; the names stand in no order of their own."""
