"""English words for work, trade and sport that mean the same in a headline."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.stance import Concept

CONCEPTS_WORK: Final = (
    Concept("resign, resignation, quit, stepped down, stand down, give up his post, leave office, "
            "hand in his notice, handed in, bow out, abdicate, abdication, relinquish, vacate, walk "
            "out, tender his resignation, throw in the towel, hand over the reins, leave his job, "
            "give up her seat, pack it in, bow to pressure",
            "resign", "stay", example="The minister stepped down on Friday."),
    Concept("leave, left, depart, departure, exit, quit, part company, move on, walk out, say"
            " goodbye, said goodbye, goodbye, farewell, new club, cleared his locker, cleared her"
            " desk, on his way out, are over, bid farewell, split from",
            "leave", "stay", example="The pianist left the orchestra."),
    Concept("stay, remain, still in her post, still in office, keep his job, in her post, stay"
            " put, stay on, stay on as, still in the country, going nowhere, not going anywhere, sign on, extend his"
            " contract, new contract, renew, cling on, cling to, soldier on, carry on, here to"
            " stay", "stay", "sack",
            example="The minister remains in office."),
    Concept("sack, fire, dismiss, dismissal, axe, oust, ouster, boot, show the door, the door,"
            " given the boot, relieved of his duties, lay off, get rid of, make redundant,"
            " depose, topple, unseat, remove from office, let go", "sack", "appoint hire resign",
            example="The club showed its trainer the door."),
    Concept("of her own accord, own free will, voluntarily, by choice, his own choice",
            "resign",
            example="She went of her own accord."),
    Concept("appoint, appointment, name, hire, recruit, take on, promote, promotion, install, pick "
            "as, chosen as, take the helm, takes over as, take charge, nominate, new chief, tap to "
            "lead, pick to lead, choose to lead, put in charge, sworn in as, hand the job, land the "
            "job, get the top job",
            "appoint", "refuse", example="The opera named a new director."),
    Concept("hire, employ, recruit, take on staff, create jobs, add jobs, new jobs",
            "hire", "refuse", example="The mill recruits forty weavers."),
    Concept("job, post, position, role, worker, staff, employee, workforce, redundancy, layoff",
            "job", thing=True, example="The post was hers."),
    Concept("strike, walkout, walk out, on strike, industrial action, downed tools, stoppage,"
            " picket, stop work", "strike", "working", example="Pilots downed tools."),
    Concept("working normally, at work, back at work, kept working, reported for work, turned up"
            " for work, call off the strike, strike is off", "working",
            example="Pilots are back at work."),
    Concept("cut, reduce, reduction, shed, slash, trim, lower, axe, scale back, pare, shrink, shrank, "
            "shrunk, cutback, layoff, cull, halve, prune, chop, lay off, shave, downsize, drop, job "
            "losses",
            "cut", "raise add hire", example="The firm sheds ninety jobs."),
    Concept("raise, rise, rose, risen, increase, hike, up, lift, climb, grow, grew, grown, growth, "
            "soar, surge, jump, boost, higher, gain, go up, is up, are up, up in, up by, double, "
            "triple, put up, record high, expand, more expensive, dearer, swell, add",
            "raise", "fall steady", example="The bank raised its rate.", counter="She got up."),
    Concept("unchanged, hold steady, leave alone, freeze, froze, frozen",
            "steady", "fall cut", example="The fee is unchanged."),
    Concept("add, create, expand, take on", "add", example="The firm adds ninety jobs."),
    Concept("fall, fell, fallen, drop, decline, decrease, plunge, slump, dip, tumble, sink,"
            " slide, down, lower, shrink, shrank, go down, dwindle, ease, cheaper, reduced, cut,"
            " lost, record low, halve, plummet", "fall",
            example="House prices fell in May."),
    Concept("buy, bought, purchase, acquire, acquisition, takeover, take over, snapped up,"
            " swallow, merge, deal for, bid for, now belong to",
            "buy", converse="sell", example="The brewer snapped up a rival."),
    Concept("sell, sold, sale, on sale, go on sale, puts on sale, offload, dispose of, disposal, "
            "divest, auction, flog, put up for sale, on the market, find a buyer, get rid of, cash in "
            "on, spin off",
            "sell", example="The brewer sold its rival."),
    Concept("own, owner, belong, property of, possess", "own",
            example="The house belongs to a bank."),
    Concept("insolvent, bankrupt, bankruptcy, bust, go broke, flat broke, ruined, can no longer"
            " pay, cannot pay, unable to pay, owes more, went under, in administration,"
            " receivership, liquidation, insolvency, out of money, run out of money, empty"
            " coffers, collapse, failed, administrators, default, wound up",
            "insolvent", "solvent", example="The tailor went under in May."),
    Concept("solvent, profitable, profit, in the black, in good health, sound, healthy balance, well "
            "funded, pay its debts, cash in hand, record profit, can pay, money in the bank, "
            "thriving, flourish, comfortably, in good shape",
            "solvent", "loss", example="The tailor is in the black."),
    Concept("loss, lose money, in the red, deficit", "loss",
            example="The airline is in the red."),
    Concept("phase out, kill off, close, closure, shut, shutdown, shut down, shutter, close its"
            " doors, doors closed, cease trading, wind up, fold, discontinue, pull the plug,"
            " switch off, turn off, knock out, take offline, blackout, cease operations,"
            " mothball, last day of, board up, bring down", "close", "open",
            example="The cinema shuttered in June."),
    Concept("open, reopen, open to traffic, inaugurate, unveil, open its doors, back in"
            " business, up and running, in operation, back on line, switch on, cut the ribbon,"
            " stays open, still running, business as usual, keep running, launch",
            "open", example="The cinema opened in June."),
    Concept("launch, rolled out, introduce, introduction, release, debut, unveil, ship, go on"
            " sale, hit the shelves, come out, reveal, available, coming, bring out, bring to"
            " market",
            "launch", "scrap", example="The maker rolled out a new phone."),
    Concept("scrap, shelve, abandon, ditch, kill off, withdraw, withdrew, withdrawn, pull, recall, "
            "off the market, pull the plug, axe, discontinue, cancel, phase out",
            "scrap", example="The maker ditched its new phone."),
    Concept("cancel, cancellation, called off, scrap, pull out of, abandon, axe, postpone, put off, "
            "will not go ahead, wash out, is off, refund, no-show, pull the plug on, nix, ditch",
            "cancel", "ahead", example="The rally was called off."),
    Concept("went ahead, as planned, take place, as scheduled, on schedule, is on, hold, held, walked "
            "out to, came back for, on stage, perform, sang, sings, proceed, encore, kicked off, got "
            "under way, played on, presses ahead, on track, back on",
            "ahead", example="The rally went ahead in the rain."),
    Concept("delay, postpone, put off, hold up, defer, push back, late, setback, behind schedule, "
            "rescheduled, moved back, put back, put on hold, on ice",
            "delay", "punctual", example="The opening was put off."),
    Concept("on time, on schedule, punctual, punctually, to the minute, as planned, on track, ahead "
            "of schedule, no delay",
            "punctual", example="The ship left on time."),
    Concept("concert, show, gig, performance, recital, tour, set", "concert", thing=True,
            example="The gig sold out."),
    Concept("win, won, beat, defeat, victory, victorious, triumph, overcome, overcame, outpoint,"
            " knock out, took the title, lift the trophy, lift the cup, scoop, land, bag, clinch,"
            " crown, champion, go to, take gold, edge, thrash, see off, jackpot, top prize, first"
            " prize, prevail", "win", "lose draw", example="The rowers took the title."),
    Concept("lose, lost, loser, beaten, defeat, go down to, bow out, crashed out, knocked out,"
            " knocked out of, runner-up, second place, finished last, relegate, eliminated,"
            " empty-handed, fail to win",
            "lose", example="The rowers crashed out in the semi-final."),
    Concept("draw, drew, drawn, tie, honours even, stalemate, deadlock, share the points,"
            " goalless", "draw", mutual=True,
            example="The match ended in a stalemate."),
    Concept("lottery, lotto, jackpot, prize draw, raffle", "lottery", thing=True,
            example="A baker won the raffle."),
    Concept("twice, second, second time, again, two times, double, doubly",
            "twice", "once", thing=True, example="She won a second time."),
    Concept("once, one time, single, only one, just one", "once", thing=True,
            example="She won once.", counter="Once upon a time."),
    Concept("sign, put pen to paper, put her name, into law, enact, ink, ratify, approve",
            "sign", "veto reject",
            converse="join", example="The governor put her name to the bill."),
    Concept("unsigned, veto, refuse to sign, lapse, send back, withheld his signature", "veto",
            example="The governor vetoed the bill."),
    Concept("transfer, move, join, signs for, switch, loan, trade, new club, unveiled by",
            "join", "leave stay reject", example="The winger signs for a rival."),
    Concept("retire, retirement, hangs up, end his career, quit",
            "retire", "play", example="The keeper hangs up his gloves."),
    Concept("play on, comeback, return to the pitch, another season, keep playing", "play",
            example="The keeper wants another season."),
    Concept("score, net, goal, strike home", "score", example="The striker netted twice."),
    Concept("break the record, sets a record, record time, new record, world record, fastest ever, "
            "smash the record, world best, rewrite the record books",
            "record", example="She ran in record time."),
    Concept("pay, paid, wage, salary, fee, earn, settle the bill, remunerate", "pay", "unpaid",
            example="The farm paid its pickers."),
    Concept("unpaid, owe, not paid a penny, without pay, arrears, refuse to pay, nothing for"
            " their work", "unpaid", example="The pickers went unpaid."),
    Concept("cost, price, retail, charge", "cost",
            example="The ticket is priced at nine crowns."),
    Concept("supply, provide, deliver, furnish, supplier, provider", "supply",
            example="The firm provides the glass."),
    Concept("build, built, construct, construction, erect, put up, groundbreaking, break ground,"
            " going up", "build", example="The town built a bridge."),
    Concept("make, made, manufacture, produce, maker, assemble", "make",
            example="The firm produces pumps."),
    Concept("film, movie, picture, documentary, video, footage, clip, recording, audio",
            "film", thing=True, example="The footage is old."),
    Concept("company, firm, business, corporation, maker, group", "company", thing=True,
            example="The firm is small."),
)  # fmt: skip
"""Concepts with their opposites; the names stand in no order of their own."""
