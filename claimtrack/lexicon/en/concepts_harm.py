"""English words for war, crime and accident that mean the same in a headline."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.stance import Concept

CONCEPTS_HARM: Final = (
    Concept("kill, slay, slain, slew, murder, assassinate, execute, behead, decapitate, shot"
            " dead, gun down, gunned down, take out, took out, claim the life, claims the"
            " life, claimed the life, claim the lives, claimed the lives, leaves dead, left"
            " dead, death toll, dead, die, died, dies, death, fatal, fatality, perish, lost"
            " their lives, their lives, massacre, lynch", "kill", "spare live unhurt",
            example="The avalanche claimed the lives of six skiers."),
    Concept("spare, nobody died, no one died, no deaths, no fatalities, no casualties, no lives", "spare",
            example="The flood spared the old town."),
    Concept("attack, assault, raid, strike, ambush, storm, assail, offensive, beat up, beaten"
            " up, hit, onslaught", "attack", example="Rebels raided the port."),
    Concept("bomb, bombard, fire rockets, fire missiles, fire shells, shell, shelling, shelled, pound, air strike, airstrike, missile,"
            " rocket, blast, explosion, explode, blow up, blew up, blown up, detonate,"
            " detonation, artillery, guns", "bomb", example="Artillery pounded the hills."),
    Concept("shoot, shot, shot dead, gun down, gunfire, open fire, opened fire, gunshot, fired on, gunman, gunmen,"
            " shooter", "shoot", "unhurt", example="Guards opened fire at the gate."),
    Concept("break, broke, broken, fracture, snap, rupture, crack", "break",
            example="She broke her wrist."),
    Concept("stab, knife, knifed, slash, knifing", "stab", example="The guard was knifed."),
    Concept("rape, sexual assault, molest, sexually abuse, grope, harass, harassment", "abuse",
            example="He was charged with sexual assault."),
    Concept("steal, stole, stolen, theft, thief, thieves, rob, robbery, robber, burgle,"
            " burglar, burglary, heist, loot, swipe, pilfer, embezzle, made off with, makes"
            " off with, make off with, snatch, pocketed, pocket, syphon, siphon, helped"
            " himself", "steal", "return", example="Thieves made off with the crown."),
    Concept("return, gave back, give back, given back, hand back, handed back, recovered,"
            " bring back, brought back, repatriate, restitution", "return", "keep",
            example="The museum gave back the mask."),
    Concept("keep, kept, retain, hold on to, hang on to, hung on to, cling to, clung to", "keep",
            example="The museum kept the mask."),
    Concept("bribe, bribery, kickback, backhander, take money, took money, taken money, took"
            " cash, take cash, taken cash, accept money, accepted money, on the payroll, slush"
            " fund, payoff, sweetener, corrupt, corruption, graft", "bribe",
            example="The minister took cash from a builder."),
    Concept("money, cash, payment, fund, sum, usd, eur, gbp, dollar, pound, euro, crown,"
            " payoff, million, envelope", "money", thing=True,
            example="The cash was in a shoebox."),
    Concept("fraud, defraud, swindle, scam, con, embezzlement, dupe, cheat, rig, rigging,"
            " rigged", "cheat", example="He swindled his aunt."),
    Concept("kidnap, abduct, take hostage, taken hostage, took hostage, seize, capture,"
            " captive, held hostage, hostage, hijack", "capture", "free",
            example="Pirates hijacked the tanker."),
    Concept("free, freed, release, liberate, let go, escape, set free, walk free, walks free,"
            " walked free, on the loose, at large, rescue, bailed", "free", "jail arrest kill",
            example="The captain walked free."),
    Concept("arrest, detain, detention, extend detention, keep in detention, take into custody, taken into custody, in custody, custody, nab,"
            " apprehend, round up, rounded up, collar, handcuff, led away, behind bars, held"
            " by police, hold, held", "arrest", example="Police detained the singer."),
    Concept("jail, gaol, imprison, prison, behind bars, sentenced, sentence, locked up, lock"
            " up, incarcerate, years in prison, serve time, put away", "jail",
            example="The banker is behind bars."),
    Concept("sink, sank, sunk, sunken, go down, went down, gone down, capsize, founder, to"
            " the bottom, keel over, wreck, shipwreck", "sink", "afloat",
            example="The trawler went down in a storm."),
    Concept("afloat, seaworthy, reached port, reached harbour, sailed on, sails on, sail safely, sails safely, sailed safely, into port, arrived"
            " safely, docked safely, reach port, made port, limped into port", "afloat",
            example="The trawler reached port."),
    Concept("crash, come off his bike, come off her bike, hit the barrier, go off the road, leave the road,"
            " skid off, veer off, overturn, roll over, collide, collision, plunge, plummet, derail, derailment, come off the"
            " rails, came off the rails, jumped the rails, pile-up, smash", "crash", "landed",
            example="The train jumped the rails."),
    Concept("land, landed, land safely, landed safely, touch down, touched down, lands"
            " safely, arrived safely, reached its destination, safe landing", "landed",
            example="The plane touched down at noon."),
    Concept("collapse, cave in, caved in, fall down, fell down, give way, gave way, crumble,"
            " come down, came down, topple", "collapse", "stand", example="The roof gave way."),
    Concept("stand, stood, intact, still standing, undamaged, unscathed, sound, holds firm,"
            " held firm, withstand, withstood, survived", "stand", "destroy damage",
            example="The tower stood the quake."),
    Concept("damage, wreck, tear away, tears away, tore away, torn away, batter, devastate,"
            " ruin, cripple, cracked, crack, smash, shatter, gut, gutted, ravage, sweep away,"
            " swept away, sweeps away, washed away, wash away, washes away, carried away", "damage",
            example="The storm tore away the pier."),
    Concept("destroy, demolish, demolition, raze, level, tear down, tore down, torn down,"
            " pull down, pulled down, knock down, knocked down, bulldoze, flatten, dismantle,"
            " come down, wrecking, wrecker, obliterate, nothing left of, nothing will be left,"
            " burn down, burned down, burnt down, reduced to rubble, blown up, wiped out",
            "destroy", "keep build", example="The mill was torn down."),
    Concept("fire, blaze, burn, burnt, inferno, flame, arson, went up in smoke, ablaze", "fire",
            example="The barn was ablaze."),
    Concept("flood, flooding, inundate, deluge, floodwater, submerge, under water, waterlog,"
            " burst its banks", "flood", "dry", example="The river burst its banks."),
    Concept("drought, dry, parched, arid", "dry", example="The lake was dry."),
    Concept("earthquake, quake, tremor, seismic, temblor", "quake",
            example="The tremor was felt in the capital."),
    Concept("erupt, eruption, spew, lava, volcanic", "erupt", "dormant",
            example="The mountain spewed ash."),
    Concept("dormant, asleep, quiet for, extinct", "dormant", example="The volcano is dormant."),
    Concept("hack, hacker, cyberattack, cyber attack, breach, break into, broke into,"
            " infiltrate, malware, ransomware, data theft, compromised", "hack",
            example="Spies broke into the network."),
    Concept("leak, spill, seep, escape of", "spill", example="Oil seeped into the bay."),
    Concept("retreat, withdraw, withdrew, withdrawal, pull out, pulled out, pull back, pulled"
            " back, fall back, fell back, pullout", "retreat", "advance",
            example="The brigade fell back to the river."),
    Concept("advance, push forward, pushed forward, gain ground, gained ground, press on,"
            " pressed on, march on, marched on", "advance", example="The brigade gained ground."),
    Concept("invade, invasion, cross the border, crossed the border, occupy, occupation,"
            " overrun, march into, marched into", "invade", example="Troops crossed the border."),
    Concept("ceasefire, cease-fire, truce, armistice, lay down arms, laid down arms, stop"
            " fighting, peace deal, silenced their guns", "truce", "fight", mutual=True,
            example="The rebels agreed to a truce."),
    Concept("fight, fought, fighting, battle, clash, combat, war, hostilities, bout",
            "fight", mutual=True, example="The two armies clashed."),
    Concept("surrender, capitulate, give up, gave up, give himself up, gave himself up, turn"
            " himself in, turned himself in, lay down their weapons, white flag", "surrender",
            example="The fort surrendered."),
    Concept("missing, vanish, disappear, disappearance, lost without trace, unaccounted for,"
            " nowhere to be found", "missing", "found", example="The boat vanished."),
    Concept("find, found, discover, discovery, unearth, dig up, dug up, uncover, turn up,"
            " turned up, locate, spot, come across, came across, detect, stumble upon,"
            " stumbled upon, stumble on", "found", example="A farmer dug up a helmet."),
    Concept("castrate, castration, chop off, chopped off, cut off, sever, testicle, penis,"
            " genital, bobbitt", "castrate", example="The farmer castrated the bull."),
    Concept("illegal, unlawful, outlaw, criminalise, criminalize, illicit, against the law,"
            " illegally", "illegal", "legal", example="Selling it is against the law."),
    Concept("legal, lawful, legalise, legalize, within the law, decriminalise, decriminalize,"
            " legally", "legal", example="Selling it is lawful."),
    Concept("torture, mistreat, abuse, ill-treat, brutalise, brutalize", "torture",
            example="Guards mistreated the men."),
    Concept("protest, demonstrate, demonstration, rally, took to the streets, take to the"
            " streets, marched through, riot", "protest", example="Nurses took to the streets."),
    Concept("evacuate, evacuation, flee, fled, clear out, leave the country, left the country, moved to safety, leave their homes,"
            " left their homes", "flee", "stay", example="Villagers fled the fire."),
)  # fmt: skip
"""Concepts with their opposites; the names stand in no order of their own."""
