"""English words of trade, sport, science and private life that mean the same in a headline."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.stance import Concept

CONCEPTS_PURSUITS: Final = (
    # trade
    Concept("beat expectations, beat forecasts, top forecasts, top expectations, better than expected,"
            " exceed expectations", "beat-forecast", "miss-forecast", example="Sales beat expectations."),
    Concept("miss expectations, miss forecasts, fall short of expectations, worse than expected,"
            " disappoint investors, profit warning", "miss-forecast", example="The brewers miss forecasts."),
    Concept("go public, float, flotation, list its shares, initial public offering, stock market debut",
            "float", "stay-private", example="The brewers go public."),
    Concept("stay private, remain private, shelve its flotation, pull its flotation, delist", "stay-private",
            example="The brewers stay private."),
    Concept("default, miss a payment, fail to repay, cannot repay", "default", "repay",
            example="The isle defaulted on its loan."),
    Concept("repay, repaid, pay back, honour its debts, meet its debts, clear its debt, pay off", "repay",
            example="The isle repaid its loan."),
    Concept("borrow, take out a loan, take a loan, raise debt", "borrow", example="The isles borrow."),
    Concept("file for bankruptcy, seek protection from creditors, creditor protection, file for "
            "insolvency, call in administrators, put into administration, out of business, fold",
            "insolvent", example="The tailors file for bankruptcy."),
    Concept("barred from, exclude from, keep out of, shut out of", "ban", example="He was barred from the track."),
    Concept("launder, wash money, money laundering", "launder", example="The bank may launder money."),
    Concept("price-fixing, collude, collusion, cartel, fix prices", "collude",
            example="The bakers fix prices."),
    Concept("evade tax, dodge tax, tax evasion, tax dodge, tax fraud, unpaid tax, hide income", "evade-tax",
            "pay-tax", example="The bakers dodge tax."),
    Concept("paid his taxes, tax affairs in order", "pay-tax",
            example="The baker paid his taxes."),
    Concept("factory, plant, works, mill, assembly line", "factory", thing=True, example="The plant is new."),
    Concept("refinery, oil works, petrochemical plant", "factory", thing=True, example="The refinery is new."),
    Concept("road, street, highway, motorway, lane", "road", thing=True, example="The lane is narrow."),
    Concept("lawyer, attorney, barrister, solicitor, counsel", "lawyer", thing=True, person=True,
            example="The solicitor nodded."),
    Concept("body, corpse, human remains, cadaver", "corpse", thing=True, example="The corpse was found."),
    Concept("bill, law, legislation, statute", "law", thing=True, example="The statute is old."),
    Concept("suit, lawsuit, case, complaint", "lawsuit", thing=True, example="The case is old."),
    Concept("gun, pistol, rifle, firearm, weapon", "weapon", thing=True, example="The rifle is old."),
    Concept("book, novel, memoir, volume", "book", thing=True, example="The novel is long."),
    Concept("song, album, tune", "song", thing=True, example="The tune is old."),
    Concept("farmer, grower, rancher, planter", "farmer", thing=True, person=True, example="A grower sang."),
    Concept("scientist, researcher, boffin, academic", "scientist", thing=True, person=True,
            example="A researcher sang."),
    Concept("rebel, insurgent, guerrilla, militant, militia, fighter", "rebel", thing=True, person=True,
            example="An insurgent sang."),
    Concept("migrant, refugee, asylum seeker", "migrant", thing=True, person=True, example="A refugee sang."),
    # sport
    Concept("send off, red card, shown a red card, see red", "sent-off", "stay-on",
            example="The keeper was shown a red card."),
    Concept("stay on, finish the match, finish the game, play the full match, last the distance, "
            "yellow card",
            "stay-on", example="The keepers finish the match."),
    Concept("miss the match, miss the game, miss the final, miss the season, ruled out of the match, ruled out for the season, sit out, sidelined, out of"
            " the final, out for the season, on the bench, rested, left out of the team, out of the team",
            "not-playing", "playing", example="The keeper is out of the final."),
    Concept("line up, start the match, start the final, take the field, play in, take part, in"
            " the squad, in the team, make his debut, named in the squad, return from injury,"
            " play the match",
            "playing", example="The keepers take the field."),
    Concept("extend his stay, commit his future, tie down, pen a deal, pen a new deal, agree new "
            "terms, sign a new deal, agree a new deal, new terms, hang on, refuse to go, refuse to "
            "quit, refuse to resign, keep her post, see out his contract, commit to the club, still "
            "in charge, stand by, keep faith with",
            "stay", example="The keeper agreed new terms."),
    Concept("reject a new contract, turn down a new contract, run down his contract, refuse a new deal,"
            " turn down a new deal, contract runs out, contract expires", "leave",
            example="His contract expires in May."),
    Concept("convert the penalty, find the net, on target, on the scoresheet, brace, hat-trick, equalise,"
            " equalize, header, slot home, tap in", "score", example="The wingers slot home."),
    Concept("miss a penalty, hit the post, hit the bar, miss from the spot, penalty saved, fire wide, blaze"
            " over", "goalless", example="The winger hit the post."),
    Concept("award the goal, goal stands, allow the goal, give the goal, goal counts", "goal-given", "goal-refused",
            example="The goal stands."),
    Concept("disallow, rule out the goal, chalk off, goal ruled out, no goal", "goal-refused",
            example="The judges disallow it."),
    Concept("escape relegation, avoid the drop, escape the drop, keep its place in the league", "stay-up",
            example="The clubs escape the drop."),
    Concept("forfeit, walkover, concede the match, disqualify, disqualification",
            "disqualified", "win", example="The judges disqualify the rower."),
    Concept("runner-up, come up short, go home empty-handed, beaten into second, miss out, settle for "
            "silver, exit, dumped out",
            "lose", example="The rowers go home empty-handed."),
    Concept("keep the title, defend the title, retain the title, retain the cup, hold on to the "
            "title, claim gold, topple, hammer, cruise past, come out on top, romp home, rout, sweep "
            "aside, eliminate, top the podium",
            "win", example="The rowers defend the title."),
    # science and health
    Concept("effective, effective against, protect, protection, give protection, work against, do the "
            "trick, does the job, save lives, pass the trial, successful",
            "effective", "ineffective", example="The jab gave protection."),
    Concept("ineffective, useless against, no protection, does not protect, no effect, do nothing "
            "against, no better than placebo, worthless, flop, no use, of no benefit, useless",
            "ineffective", "cure prevent", example="The jab gave no protection."),
    Concept("warm, heat up, get hotter, get warmer, hotter than", "warming", "cooling",
            example="The bays heat up."),
    Concept("cool, cool down, get colder, get cooler",
            "cooling", example="The bay cools down."),
    Concept("lifted off, blast off, launch into space, reach space, in space", "lift-off",
            "scrubbed", example="The rocket lifted off."),
    Concept("scrub the launch, launch scrubbed, abort launch, blow up on the pad, stay on the pad, never leave"
            " the pad, grounded by", "scrubbed", example="The rockets stay on the pad."),
    Concept("recover, rebound, bounce back, make a comeback, return in numbers", "rebound", "decline",
            example="The seals bounce back."),
    Concept("gravely ill, seriously ill, critically ill, in intensive care, heart failure, on life support, near"
            " death, in hospital, failing heart", "ill", example="The king is on life support."),
    Concept("up and about, back at work, discharged from hospital, out of hospital, given the all-clear,"
            " feeling well", "healthy", example="The king is up and about."),
    Concept("side effect, adverse effect, make sick, harm", "harmful", "harmless",
            example="The syrup has a side effect."),
    Concept("harmless, no side effects, no harm, well tolerated, pose no danger, pose no risk", "harmless",
            example="The syrup did no harm."),
    Concept("older than, oldest, date back, ancient",
            "old", "recent", example="The tomb is ancient."),
    Concept("modern, recent, only decades old, newer than", "recent", example="The tomb is modern."),
    Concept("escape into, escape from, gush, ooze, pour into, spew into, seep into, run into the river",
            "spill", "sealed", example="Syrup gushed from the tank."),
    Concept("sealed, watertight, no leak, no spill, held tight, contained", "sealed",
            example="The tank was watertight."),
    # private life
    Concept("is dating, are dating, was dating, in a relationship, romance, an item, seeing each "
            "other, love affair, affair with, new boyfriend, new girlfriend, dating, date, in love, "
            "more than friends, kiss",
            "dating", "just-friends", mutual=True, example="The two poets are an item."),
    Concept("just friends, only friends, good friends, never dated, hardly know each other", "just-friends",
            mutual=True, example="The two poets are just friends."),
    Concept("it is over between, go their separate ways, marriage is over, file for divorce",
            "divorce", mutual=True, example="The two poets go their separate ways."),
    Concept("exchanged vows, walk down the aisle, husband and wife, elope",
            "marry", mutual=True,
            example="The two poets exchanged vows."),
    Concept("enter rehab, check into rehab, in rehab, check into a clinic", "rehab", example="The poet is in rehab."),
    Concept("star in, cast as, land the role, land the part, get the part, join the cast", "cast", "not-cast",
            example="The poet was cast as a king."),
    Concept("turn down the role, turn down the part, drop out of the film, lose the role, lose the part, replaced in",
            "not-cast", example="The poets lose the part."),
    Concept("leave the band, quit the band, go solo, leave the group", "solo", "in-band",
            example="The drummers leave the band."),
    Concept("stay with the band, stay in the band, still in the band, rejoin the band", "in-band",
            example="The drummer is still in the band."),
    Concept("feud, row with, fall out with, at loggerheads, war of words, bad blood", "feud", "make-up",
            mutual=True, example="The two poets feud."),
    Concept("make up, bury the hatchet, on good terms, patch up, settle their differences", "make-up",
            mutual=True, example="The two poets bury the hatchet."),
    Concept("extinguish, put out the fire, douse, bring the blaze under control, fire out", "fire-out", "fire",
            example="The crew doused the barn."),
    Concept("go off, blow up, explode, set off a bomb", "bomb", "dud", example="The shells go off."),
    Concept("fail to go off, fail to explode, dud, misfire", "dud", example="The shell was a dud."),
    Concept("convert to, embrace the faith, baptise, baptize, become a", "convert-faith",
            example="The poet was baptised."),
)  # fmt: skip
"""Concepts with their opposites; the names stand in no order of their own."""
