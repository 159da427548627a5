"""English words for work, trade and sport that mean the same in a headline."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.stance import Concept

CONCEPTS_WORK: Final = (
    Concept("resign, resignation, quit, step down, stepped down, steps down, stand down,"
            " stood down, give up his post, give up her post, gave up her post, gave up his"
            " post, leave office, left office, hand in his notice, hand in her notice, handed"
            " in, bow out, bowed out, abdicate, abdication, relinquish, vacate, walk out,"
            " walked out, tender his resignation, throw in the towel", "resign", "stay",
            example="The minister stepped down on Friday."),
    Concept("leave, left, leaving, depart, departure, exit, quit, part company, parted"
            " company, move on, moved on, walk out, walked out, say goodbye, said goodbye,"
            " goodbye, farewell, new club, cleared his locker, cleared her desk, cleared his"
            " desk, on his way out, on her way out, quits, are over, bid farewell, bids"
            " farewell", "leave", "stay", example="The pianist left the orchestra."),
    Concept("stay, stays, remain, still in her post, still in his post, still in office, keep"
            " his job, keeps his job, kept his job, keep her job, keeps her job, kept her job,"
            " in her post, in his post, stay put, stayed put, still in the country, going nowhere, not going"
            " anywhere, sign on, signs on, signed on, extend his contract, extend her"
            " contract, extends his contract, extends her contract, new contract, renew, cling"
            " on, clings on, clung on, cling to, clings to, clung to, soldier on, carry on, here to stay", "stay", "sack",
            example="The minister remains in office."),
    Concept("sack, fire, fired, dismiss, dismissal, axe, axed, oust, ouster, boot, booted,"
            " show the door, shown the door, shows the door, the door, given the boot,"
            " relieved of his duties, relieved of her duties, lay off, laid off, get rid of,"
            " got rid of, make redundant, made redundant, depose, topple, unseat, remove from"
            " office, removed from office, let go", "sack", "appoint hire resign",
            example="The club showed its trainer the door."),
    Concept("of his own accord, of her own accord, of its own accord, of their own accord,"
            " own free will, voluntarily, by choice, his own choice, her own choice", "resign",
            example="She went of her own accord."),
    Concept("appoint, appointment, name, named, hire, recruit, take on, took on, promote,"
            " promotion, install, pick as, chosen as, take the helm, took the helm, takes the"
            " helm, takes over as, took over as, take charge, takes charge, took charge,"
            " nominate, new chief", "appoint", example="The opera named a new director."),
    Concept("hire, employ, recruit, take on staff, create jobs, creates jobs, created jobs,"
            " add jobs, adds jobs, new jobs", "hire", example="The mill recruits forty weavers."),
    Concept("job, post, position, role, worker, staff, employee, workforce, redundancy,"
            " redundancies, layoff", "job", thing=True, example="The post was hers."),
    Concept("strike, walkout, walk out, walks out, walked out, on strike, industrial action, down tools, downed tools, stoppage, picket,"
            " stop work, stopped work", "strike", "working", example="Pilots downed tools."),
    Concept("working normally, at work, back at work, kept working, reported for work, turned"
            " up for work, call off the strike, called off the strike, strike is off", "working",
            example="Pilots are back at work."),
    Concept("cut, cuts, reduce, reduction, shed, slash, trim, lower, axe, scale back, scaled"
            " back, pare, shrink, shrank, shrunk, cutback, layoff, cull, halve",
            "cut", "raise add hire", example="The firm sheds ninety jobs."),
    Concept("raise, rise, rose, risen, increase, hike, up, lift, climb, grow, grew, grown,"
            " growth, soar, surge, jump, boost, higher, gain, go up, went up, gone up, is up, are up, up in, up by, double,"
            " triple, put up, record high, expand, more expensive, dearer", "raise", "fall steady",
            example="The bank raised its rate.", counter="She got up."),
    Concept("unchanged, hold steady, held steady, holds steady, leave alone, left alone,"
            " freeze, froze, frozen", "steady", "fall cut", example="The fee is unchanged."),
    Concept("add, create, expand, take on", "add", example="The firm adds ninety jobs."),
    Concept("fall, fell, fallen, drop, decline, decrease, plunge, slump, dip, tumble, sink,"
            " slide, slid, down, lower, shrink, shrank, go down, went down, dwindle, ease,"
            " cheaper, reduced, cut, lost, record low, halve, plummet", "fall",
            example="House prices fell in May."),
    Concept("buy, bought, purchase, acquire, acquisition, takeover, take over, took over,"
            " taken over, takes over, snap up, snapped up, swallow, merge, deal for, bid for",
            "buy", converse="sell", example="The brewer snapped up a rival."),
    Concept("sell, sold, sale, on sale, go on sale, goes on sale, went on sale, puts on sale,"
            " offload, dispose of, disposal, divest, auction, flog, put up for sale, puts up"
            " for sale, on the market, find a buyer, found a buyer", "sell",
            example="The brewer sold its rival."),
    Concept("own, owns, owner, belong, property of, possess", "own",
            example="The house belongs to a bank."),
    Concept("insolvent, bankrupt, bankruptcy, bust, go broke, went broke, goes broke, flat"
            " broke, ruined, ruin, can no longer pay, cannot pay, unable to pay, owes more, go"
            " under, went under, gone under, in administration, receivership, liquidation,"
            " insolvency, out of money, run out of money, ran out of money, empty coffers,"
            " collapse, failed, administrators, default, wound up, winding up",
            "insolvent", "solvent", example="The tailor went under in May."),
    Concept("solvent, profitable, profit, in the black, in good health, sound, healthy"
            " balance, well funded, pay its debts, paid its debts, cash in hand, record"
            " profit, can pay, money in the bank, thriving, flourish, comfortably",
            "solvent", "loss", example="The tailor is in the black."),
    Concept("loss, lose money, lost money, in the red, deficit, losses", "loss",
            example="The airline is in the red."),
    Concept("phase out, phased out, kill off, killed off, close, closure, shut, shutdown,"
            " shut down, shuts down, shutting down, shutter, close its doors, closed its"
            " doors, doors closed, cease trading, wind up, fold, discontinue, pull the plug,"
            " pulled the plug, switch off, switched off, turn off, turned off, knock out,"
            " knocked out, take offline, taken offline, blackout, cease operations, mothball,"
            " last day of, board up, boarded up, bring down, brought down", "close", "open",
            example="The cinema shuttered in June."),
    Concept("open, opening, reopen, inaugurate, unveil, open its doors, opened its doors,"
            " back in business, up and running, in operation, back on line, switch on,"
            " switched on, cut the ribbon, stays open, stay open, still running, business as"
            " usual, keep running, keeps running", "open", example="The cinema opened in June."),
    Concept("launch, roll out, rolled out, introduce, introduction, release, debut, unveil,"
            " ship, go on sale, goes on sale, went on sale, hit the shelves, hits the shelves,"
            " come out, comes out, reveal, available, coming, bring out, bring to market",
            "launch", "scrap", example="The maker rolled out a new phone."),
    Concept("scrap, shelve, abandon, ditch, kill off, withdraw, withdrew, withdrawn, pull,"
            " pulled, recall, off the market, pull the plug, axe", "scrap",
            example="The maker ditched its new phone."),
    Concept("cancel, cancellation, call off, calls off, called off, scrap, pull out of,"
            " pulled out of, pulls out of, abandon, axe, axed, postpone, postponed, put off,"
            " will not go ahead, wash out, washed out, is off, refund, refunded, no-show",
            "cancel", "ahead", example="The rally was called off."),
    Concept("go ahead, goes ahead, went ahead, as planned, take place, takes place, took"
            " place, as scheduled, on schedule, is on, hold, held, walked out to, came back"
            " for, on stage, perform, sang, sings, proceed, encore, kicked off, got under way,"
            " played on, plays on", "ahead", example="The rally went ahead in the rain."),
    Concept("delay, postpone, put off, hold up, held up, defer, push back, pushed back, late,"
            " setback, behind schedule", "delay", "punctual", example="The opening was put off."),
    Concept("on time, on schedule, punctual, punctually, to the minute, as planned", "punctual",
            example="The ship left on time."),
    Concept("concert, show, gig, performance, recital, tour, set", "concert", thing=True,
            example="The gig sold out."),
    Concept("win, won, beat, defeat, victory, victorious, triumph, overcome,"
            " overcame, outpoint, knock out, knocked out, take the title, took the title,"
            " takes the title, lift the trophy, lifted the trophy, lift the cup, lifted the"
            " cup, scoop, scooped, land, bag, clinch, crown, crowned, champion, go to, goes to, went to, take gold,"
            " took gold, edge, edged, thrash, see off, saw off, jackpot, top prize, first"
            " prize, prevail", "win", "lose draw", example="The rowers took the title."),
    Concept("lose, lost, loser, beaten, defeat, go down to, went down to, bow out, bowed out,"
            " crash out, crashed out, knocked out, knocked out of, runner-up, runners-up,"
            " second place, finished last, relegate, eliminated, empty-handed, fail to win,"
            " failed to win", "lose", example="The rowers crashed out in the semi-final."),
    Concept("draw, drew, drawn, tie, tied, honours even, stalemate, deadlock, share the"
            " points, shared the points, goalless", "draw", mutual=True,
            example="The match ended in a stalemate."),
    Concept("lottery, lotto, jackpot, prize draw, raffle", "lottery", thing=True,
            example="A baker won the raffle."),
    Concept("twice, second, second time, again, two times, double, doubly",
            "twice", "once", thing=True, example="She won a second time."),
    Concept("once, one time, single, only one, just one", "once", thing=True,
            example="She won once.", counter="Once upon a time."),
    Concept("sign, signed, signing, put pen to paper, put his name, put her name, into law,"
            " enact, ink, inked, ratify, approve", "sign", "veto reject",
            converse="join", example="The governor put her name to the bill."),
    Concept("unsigned, veto, vetoed, refuse to sign, refused to sign, lapse, send back, sent"
            " back, sends back, withheld his signature, withheld her signature", "veto",
            example="The governor vetoed the bill."),
    Concept("transfer, move, join, sign for, signs for, signed for, switch, loan, trade, new"
            " club, unveiled by", "join", "leave stay reject", example="The winger signs for a rival."),
    Concept("retire, retirement, hang up, hung up, hangs up, end his career, ended his"
            " career, ends his career, end her career, ends her career, ended her career, quit",
            "retire", "play", example="The keeper hangs up his gloves."),
    Concept("play on, plays on, comeback, return to the pitch, returns to the pitch, another"
            " season, keep playing, keeps playing", "play",
            example="The keeper wants another season."),
    Concept("score, net, goal, strike home", "score", example="The striker netted twice."),
    Concept("break the record, broke the record, sets a record, set a record, record time,"
            " new record, world record, fastest ever, smash the record, breaks the record",
            "record", example="She ran in record time."),
    Concept("pay, paid, wage, salary, fee, earn, settle the bill, remunerate", "pay", "unpaid",
            example="The farm paid its pickers."),
    Concept("unpaid, owe, not paid a penny, without pay, arrears, refuse to pay, refused to"
            " pay, nothing for their work", "unpaid", example="The pickers went unpaid."),
    Concept("cost, price, priced, retail, charge", "cost",
            example="The ticket is priced at nine crowns."),
    Concept("supply, provide, deliver, furnish, supplier, provider", "supply",
            example="The firm provides the glass."),
    Concept("build, built, construct, construction, erect, put up, groundbreaking, break"
            " ground, broke ground, going up", "build", example="The town built a bridge."),
    Concept("make, made, manufacture, produce, maker, assemble", "make",
            example="The firm produces pumps."),
    Concept("film, movie, picture, documentary, video, footage, clip, recording, audio",
            "film", thing=True, example="The footage is old."),
    Concept("company, firm, business, corporation, maker, group", "company", thing=True,
            example="The firm is small."),
)  # fmt: skip
"""Concepts with their opposites; the names stand in no order of their own."""
