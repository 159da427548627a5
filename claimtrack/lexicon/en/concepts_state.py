"""English words for state, court and knowledge that mean the same in a headline."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.stance import Concept

CONCEPTS_STATE: Final = (
    Concept("found guilty, convict, conviction, guilty, guilty verdict",
            "guilty", "innocent", example="The jury convicted the banker."),
    Concept("clear, acquit, acquittal, not guilty, innocent, innocence, exonerate, exoneration, "
            "cleared of, case dismissed, charges dropped, dropped charges, threw out the case, quash, "
            "overturn, walks free, case thrown out, vindicate, wrongly convicted, did nothing wrong",
            "innocent", "charge jail", example="The jury acquitted the banker."),
    Concept("charge, indict, indictment, prosecute, prosecution, accuse, stand trial, in the dock, "
            "arraign, put on trial, face trial, brought before the court, bring to court, bring to "
            "trial",
            "charge", example="The banker is to stand trial."),
    Concept("sue, lawsuit, took to court, legal action, damages claim, file suit",
            "sue", example="The village took to court whoever it could."),
    Concept("fine, penalty, penalise, penalize, made to pay, order to pay, must pay",
            "fine", example="The bank was fined."),
    Concept("rule, court ruled, judgment, judgement, verdict, decide, decision", "ruling",
            example="The court decided in May."),
    Concept("ban, prohibit, prohibition, bar, outlaw, forbid, forbade, forbidden, block,"
            " blacklist, suspend, no longer allowed, off limits, censor, veto",
            "ban", "allow", example="The school barred telephones."),
    Concept("allow, permit, permission, let, lift the ban, end the ban, ban ends, ban is over, drop "
            "the ban, welcome, green light, greenlight, give the go-ahead, authorise, authorize, "
            "legalise, legalize, still free to, may still, free to use, clear the way, open the door "
            "to, okay, now legal",
            "allow", example="The school permits telephones."),
    Concept("approve, approval, pass, adopt, back, endorse, endorsement, vote for, say yes, said yes, "
            "wave through, green light, ratify, accept, agree, give the nod, vote yes, in favour, "
            "clear, okay, nod through, give its blessing, give the thumbs up, greenlight, grant "
            "permission",
            "approve", "reject", example="The council approved the plan."),
    Concept("reject, rejection, vote against, vote no, vote down, throw out, turn down, say no, said "
            "no, say no to, said no to, refuse, refusal, block, veto, defeat, oppose, against, "
            "rebuff, spurn, snub, thumbs down, knock back, torpedo, sink the bill, kill the bill, "
            "strike down",
            "reject", "accept", example="The council rejected the plan."),
    Concept("support, back, endorse, favour, favor, in favour of, champion, advocate, stood"
            " behind", "support", "oppose",
            example="The union stood behind her."),
    Concept("oppose, opposition, against, object, fight against, condemn, resist", "oppose",
            example="The union resisted."),
    Concept("agree, agree to, agreement, deal, pact, accord, treaty, reach a deal, shake hands,"
            " settle, settlement, compromise, strike a deal",
            "agree", "breakdown", mutual=True, example="The two firms reached a deal."),
    Concept("break down, breakdown, talks fail, walk away, walk away from, without a deal, no"
            " deal, no agreement, collapse of talks, talks collapsed, deadlock, stalemate,"
            " empty-handed, without agreement",
            "breakdown", mutual=True, example="The talks ended without a deal."),
    Concept("elect, election, win the vote, win office, voted in, take office, sworn in, swept to "
            "power, win the presidency, win his seat",
            "elect", "outvoted", example="The town elected her."),
    Concept("outvoted, voted out, lose the vote, unseated, fail to win, lose the election, lose his "
            "seat, thrown out by voters",
            "outvoted", example="The mayor was voted out."),
    Concept("visit, travel to, arrive in, fly to, trip, tour, land in, set foot, meet in",
            "visit", "absent",
            example="The king set foot on the island."),
    Concept("absent, abroad, stayed away, never came, never arrived, was not there, skip, miss,"
            " elsewhere, snub, failed to appear, never set foot, never set", "absent",
            example="The king stayed away."),
    Concept("attend, present, be there, was there, took part, participate, show up, turned out,"
            " sat in", "attend", "absent",
            example="The king took part in the march."),
    Concept("meet, met, talks with, sat down with, hold talks, encounter, summit, face to face, talks "
            "between, shake hands with, host",
            "meet", mutual=True, example="The two sat down with a judge."),
    Concept("sanction, embargo, impose, boycott, blockade", "sanction", "lift",
            example="The bloc put an embargo on oil."),
    Concept("lift sanctions, lift the embargo, ease sanctions, end the blockade, lift",
            "lift", example="The bloc lifted sanctions."),
    Concept("announce, announcement, declare, declaration, proclaim, reveal, disclose", "announce",
            example="The palace proclaimed a holiday."),
    Concept("order, command, instruct, direct, directive, decree, gave the order, at the behest",
            "order", example="The general gave the order."),
    Concept("name, identified, identity, identified as, unmask, known as, pick out",
            "identify", example="Police identified the driver."),
    Concept("know, aware, awareness, told of, informed, learn of, in the know", "know",
            "unaware", example="The mayor was aware of it."),
    Concept("unaware, knew nothing, in the dark, kept from", "unaware",
            example="The mayor was kept in the dark."),
    Concept("pardon, amnesty, clemency, commute", "pardon", example="The king pardoned him."),
    Concept("vote, ballot, referendum, poll", "vote", example="The town votes."),
    Concept("choose, chose, chosen, pick, select, opt for, plump for, settle on", "choose",
            example="The city picked a site."),
    Concept("see, saw, seen, spot, sight, glimpse, notice, watch, witness, photograph, catch on"
            " camera, film", "see", example="Hikers spotted a lynx."),
    Concept("catch, caught, trap, capture, hook, reel in, haul in, land",
            "catch", example="Anglers hooked a pike."),
    Concept("lead, led, head, run, ran, chair, in charge of, at the helm", "lead",
            example="She heads the fund."),
    Concept("ask, request, demand, urge, call for, appeal", "ask",
            example="The union demanded a vote."),
    Concept("promise, pledge, vow, commit", "promise", example="The town pledged a park."),
    Concept("send, sent, dispatch, deploy, ship", "send", "recall",
            example="The king dispatched two ships."),
    Concept("recall, call back, bring home", "recall",
            example="The king recalled the ships."),
    Concept("give, gave, given, donate, donation, hand, hand over, grant, award, present",
            "give", "withhold", example="The bank donated a piano."),
    Concept("withhold, withheld, deny funds, refuse aid, keep back", "withhold",
            example="The bank withheld the money."),
    Concept("receive, get, got, win, obtain, awarded", "receive",
            example="The school received a piano."),
    Concept("wear, wore, worn, don, dressed in, clad, sport", "wear",
            example="The guard wore a mask."),
    Concept("sing, sang, sung, perform", "sing", example="The choir sang."),
    Concept("help, aid, assist, assistance, relief", "help", example="Neighbours helped."),
    Concept("threaten, threat, menace, warn of", "threaten",
            example="The firm threatened to leave."),
    Concept("insult, mock, ridicule, slur, offend, taunt", "insult",
            example="The comedian mocked the king."),
    Concept("apologise, apologize, apology, say sorry, said sorry, regret", "apologise",
            example="The comedian said sorry."),
    Concept("criticise, criticize, condemn, slam, blast, denounce, attack, lambast",
            "criticise", "praise", example="The bishop condemned the law."),
    Concept("praise, applaud, hail, laud, welcome, commend", "praise",
            example="The bishop praised the law."),
    Concept("write, wrote, written, author, pen, compose", "write",
            example="A nun penned the hymn."),
    Concept("publish, print, carry, post, put online, release", "publish",
            example="The paper printed the letter."),
    Concept("genuine, authentic, authenticity, real, original, bona fide, as old as, the real thing, "
            "not a copy, verified, true, no fake, unaltered",
            "genuine", "fake", example="The coin is the real thing."),
    Concept("fake, forgery, forged, counterfeit, replica, copy, imitation, reproduction, hoax, "
            "phoney, phony, sham, bogus, doctored, made of plastic, modern copy, alter, manufacture, "
            "photoshopped, staged, manipulated, edited",
            "fake", example="The coin is a replica."),
    Concept("clone, replicate, copy", "clone", example="The lab cloned a goat."),
    Concept("cause, make, made, lead to, trigger, bring about, result in, bring on, responsible for, "
            "to blame for, fault, behind, because of, due to, give rise to, source of, spark, "
            "produce, set off, linked to",
            "cause", "prevent", example="The mould causes a cough."),
    Concept("prevent, stop, ward off, protect against, protect, guard against, keep away, reduces the "
            "risk, lowers the risk, cuts the risk, shield, keep at bay, stave off, reduce the chance",
            "prevent", example="The tea can prevent a cold."),
    Concept("fell out, shed, loss, lost", "shedding",
            example="His teeth fell out."),
    Concept("start, begin, began, begun, kick off, get under way, commence, set off, originate, trace "
            "to, trace back to, launch, trigger, under way, first day of",
            "start", "end", example="The trial began."),
    Concept("end, finish, conclude, over, come to an end, stop, halt, cease, wrap up",
            "end", "continue",
            example="The trial came to an end.", counter="They drove over the bridge."),
    Concept("continue, go on, carry on, keep going, last, still going, dragged on, persist",
            "continue",
            example="The trial dragged on."),
    Concept("succeed, success, work, effective, effectively, successful, pass the test, pays off",
            "succeed", "fail",
            example="The trial flight was a success."),
    Concept("fail, failure, flop, useless, ineffective, no better than, no effect, fall flat, did"
            " nothing, does nothing, miss, abort, in vain", "fail",
            example="The trial flight was a failure."),
    Concept("pass, qualify, graduate", "pass", "fail",
            example="The bridge passed its inspection."),
    Concept("overload, too many people, too heavy, times the load, overcrowd, too much cargo, too"
            " many passengers, too much weight, over capacity",
            "overload", example="The van was over capacity."),
    Concept("first, inaugural, maiden, debut", "first", thing=True,
            example="It was her maiden speech."),
    Concept("biggest, largest, greatest, record, most", "largest", "smallest", thing=True,
            example="It is the largest lake."),
    Concept("smallest, tiniest, least, fewest", "smallest", thing=True,
            example="It is the tiniest lake."),
    Concept("own, secret, secretly, covert, in private, behind closed doors, clandestine",
            "secret", "public", example="The two met behind closed doors."),
    Concept("public, publicly, openly, in the open, in full view", "public",
            example="The two met in full view."),
    Concept("store, keep, kept, save, hold, held", "store",
            example="The clinic stored the samples."),
    Concept("unencrypted, in plain text, plain text, unprotected, unscrambled, in the clear",
            "unencrypted", "encrypted", example="The keys lay there in plain text."),
    Concept("encrypt, scrambled, encryption, cipher", "encrypted",
            example="The keys were encrypted."),
    Concept("remove, take away, strip, delete, erase, wipe",
            "remove", example="The clerk erased the file."),
    Concept("warn, alert, alarm", "warn", example="The tower sounded the alarm."),
    Concept("increase spending, more money for, invest", "invest",
            example="The state is to invest in rails."),
    Concept("extinct, died out, wiped out, last of its kind, gone for good",
            "extinct", "extant", example="The island finch died out."),
    Concept("rediscovered, seen again, alive after all, not extinct, still exists, survives,"
            " extant, thrive", "extant", example="The island finch was seen again."),
    Concept("habitable, life on, signs of life, microbes", "alien", thing=True,
            example="Nobody knows of life on Mars."),
    Concept("water, ice, moisture, watery, frozen water", "water", thing=True,
            example="Ice covers the moon."),
)  # fmt: skip
"""Concepts with their opposites; the names stand in no order of their own."""
