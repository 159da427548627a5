"""English words for what people, firms and storms do that mean the same in a headline."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.stance import Concept

CONCEPTS_DEEDS: Final = (
    # word and truth
    Concept("lie, lied, lies, mislead, misled, deceive, tell a lie, told a lie, tell lies, told lies,"
            " perjury, perjure", "lie", "honest", example="The witness lied."),
    Concept("tell the truth, told the truth, nothing but the truth, honest, truthful", "honest",
            example="The witness told the truth."),
    Concept("falsify, fabricate, invent, make up, made up, making up, cook the books, tamper, doctor,"
            " manipulate, rig, massage", "falsify", "accurate", example="The clerk made up the figures."),
    Concept("accurate, correct, every figure matched, figures matched, figures match, in order, sound",
            "accurate", example="The accounts were in order."),
    Concept("hide, hid, hidden, conceal, cover up, covered up, cover-up, keep quiet about, kept quiet"
            " about, keep from, kept from, keep secret, kept secret, hush up, hushed up, bury,"
            " suppress", "hide", "disclose", example="The firm hushed up the leak."),
    Concept("disclose, reveal, own up, come clean, came clean, make public, made public, publish, report to",
            "disclose", example="The firm came clean about the leak."),
    Concept("admit to, confess, plead guilty, pleaded guilty, pled guilty", "confess", "plead-innocence",
            example="The clerk pleaded guilty."),
    Concept("plead not guilty, pleaded not guilty, pleads not guilty, protest his innocence, protests her"
            " innocence, maintain his innocence, maintain her innocence", "plead-innocence",
            example="The clerk pleads not guilty."),
    # court and rule
    Concept("uphold, upheld, let stand, lets stand, affirm, confirm the verdict, dismiss the appeal,"
            " dismissed the appeal", "uphold", "overturn", example="The court upheld the fine."),
    Concept("overturn, quash, annul, set aside, sets aside, strike down, struck down, strikes down,"
            " reverse, void, nullify", "overturn", example="The court set aside the fine."),
    Concept("extradite, extradition, hand over, handed over, hands over, surrender to", "extradite",
            "shelter", example="The isle extradited the banker."),
    Concept("shelter, harbour, harbor, refuse to extradite, block extradition, safe haven", "shelter",
            example="The isle shelters the banker."),
    Concept("nationalise, nationalize, state takeover, taken into public hands, public ownership",
            "nationalise", "privatise", example="The railway was nationalised."),
    Concept("privatise, privatize, privatisation, privatization, sell off, sold off, private hands",
            "privatise", example="The railway was sold off."),
    Concept("cut ties, cuts ties, sever ties, severs ties, severed ties, break off relations, broke off"
            " relations, recall its ambassador, expel the ambassador", "cut-ties", "restore-ties",
            mutual=True, example="The two states cut ties."),
    Concept("restore ties, restores ties, restored ties, resume relations, resumed relations, reopen its"
            " embassy, reopened its embassy, exchange ambassadors", "restore-ties", mutual=True,
            example="The two states restored ties."),
    Concept("recognise, recognize, recognition", "recognise", example="The bloc recognised the state."),
    Concept("invite, invitation, guest list, on the list, ask along, asked along", "invite", "exclude",
            example="The palace invited the poet."),
    Concept("exclude, leave off, left off, leave out, left out, leaves out, shut out, uninvited, snub, not on the"
            " list, barred from", "exclude", "include", example="The palace left out the poet."),
    Concept("include, contain, comprise, feature, among those", "include",
            example="The set includes a spoon."),
    Concept("turn against, turned against, turns against, change sides, changed sides, break with,"
            " broke with, speak out against, spoke out against, rail against", "turned-against", "support",
            example="The senator turned against the levy."),
    Concept("come out for, came out for, come out in favour, came out in favour, speak up for, spoke up"
            " for, rally behind, rallied behind", "support", example="The senator came out for the levy."),
    # war and rescue
    Concept("hold, holds, held, holding, in force, in effect, intact, respect, last", "in-force",
            "collapse breakdown violate", example="The truce holds."),
    Concept("violate, breach, break the truce, broke the truce, break the ceasefire, broke the"
            " ceasefire", "violate", example="The rebels violated the truce."),
    Concept("fall apart, fell apart, falls apart, break down, broke down, breaks down, breaking down, unravel, in"
            " tatters, fighting resumes, fighting resumed, fighting flares, resume fighting, resumed fighting", "collapse",
            example="The truce broke down."),
    Concept("take control, took control, takes control, overrun, overran, conquer, fall to, fell to,"
            " falls to, in the hands of, seize, capture, take the town, took the town, storm", "conquer",
            "repel", example="The town fell to the rebels."),
    Concept("repel, repulse, beat back, beats back, drive back, drove back, driven back, hold out, held"
            " out, holds out, fight off, fought off, fights off", "repel",
            example="The garrison beat back the rebels."),
    Concept("shoot down, shot down, shoots down, bring down, brought down, brings down, downed, down a helicopter,"
            " down a plane, down a jet, down a drone, down an army helicopter",
            "shoot-down", "return-safely", example="Gunners shot down a drone."),
    Concept("return safely, returned safely, come back safely, came back safely, back at base, back at"
            " its base", "return-safely", example="The drone returned safely."),
    Concept("still hold, still holds, still holding, still held, captivity, remain captive, remains"
            " captive, in custody, still behind bars", "arrest", example="The band still holds two nuns."),
    Concept("set free, sets free, walk free, hand over, handed over, out of captivity, reunited with",
            "free", example="The band set free two nuns."),
    Concept("target, aim at, take aim", "target", example="The raid targeted a depot."),
    Concept("hit, hits, strike, struck, slam, impact, slam into, plough into,"
            " lash, batter, make landfall, made landfall, makes landfall, pummel", "hit", "miss",
            example="The gale lashed the pier."),
    Concept("miss, misses, veer away, veered away, veers away, bypass, pass by, passed by, passes by,"
            " fly past, flew past, flies past, steer clear, narrowly avoid, spare", "miss",
            example="The gale veered away from the pier."),
    Concept("reach, reaches, reached, in orbit, arrive at, arrived at, get to, got to, wash ashore, washed ashore,"
            " washes ashore, wash up, washed up, washes up, make it to, made it to", "reach", "short-of",
            example="The slick washed ashore."),
    Concept("stop short of, stopped short of, stops short of, short of, turn back, turned back, turns back, never reached, dissipate,"
            " go without, going without", "short-of",
            example="The slick stopped short of the bay."),
    Concept("slip across, slipped across, slips across, skip the country, skipped the country, skips"
            " the country, leave the country, left the country, flee the country, fled the country,"
            " go into hiding, went into hiding, go on the run", "escape", "surrender",
            example="The banker skipped the country."),
    Concept("under arrest, hand himself in, handed himself in, turned herself in, gave herself up, give"
            " herself up", "surrender", example="The banker handed himself in."),
    Concept("cut off, isolate, inaccessible, unreachable, marooned", "isolated", "accessible",
            example="The hamlet was cut off."),
    Concept("accessible, reachable, ran on time, run on time, runs on time, running on time, road open, roads open, still"
            " reachable", "accessible", example="The hamlet was still reachable."),
    # health and risk
    Concept("raise the risk, raises the risk, raised the risk, increase the risk, increases the risk,"
            " more likely, likelier, linked to, link to, tied to, heighten the risk", "riskier", "prevent safer",
            example="The fumes raise the risk of gout."),
    Concept("less likely, fewer, lower risk, lower the risk, lowers the risk, lowered the risk, reduced"
            " risk, not linked, unrelated to", "safer", example="Runners are less likely to have gout."),
    Concept("tested clean, tests clean, test clean, sample was clean, samples were clean, clean"
            " samples, negative sample, sample was negative", "clean", example="The rower tested clean."),
    Concept("anti-doping, anti-doping agency, drug agency, drugs agency", "watchdog", thing=True,
            example="The anti-doping agency met."),
    Concept("flunk, fail the test, failed the test, fails the test, did not pass", "fail",
            example="The van flunked its inspection."),
    Concept("sail through, sailed through, sails through, clear the bar, with room to spare, with flying"
            " colours, cleared it", "pass", example="The van sailed through its inspection."),
    Concept("spread, spreads, contagious, infect, transmit, transmission", "spread", "contained",
            example="The rust spread."),
    Concept("contain, contained, under control, stamp out, stamped out, eradicate", "contained",
            example="The rust is under control."),
    # trade and work
    Concept("recruit, land, lands, landed, snap up, snaps up, snapped up, swoop for, capture, secure, secures,"
            " new signing, unveil, bring in, brought in, lure", "recruit", converse="join",
            example="The club landed a keeper."),
    Concept("back to work, back at work, return to work, returned to work, end walkout,"
            " end the walkout, call off the strike, called off the strike", "end",
            example="The crews are back at work."),
    Concept("stay out, stayed out, strike on, drag on, enter, no end in sight, vow to strike, walk out"
            " again, still on strike", "continue", example="The crews stay out."),
    Concept("halve, cut in half, cut by half, fall by half, fell by half, fallen by half, fall by 50,"
            " fell by 50, fallen by 50, slash", "fall", example="The drought halved the crop."),
    Concept("record harvest, bumper crop, record crop, record high, all-time high, double, treble,"
            " triple, surge", "rise", example="The growers had a bumper crop."),
    Concept("unchanged, hold steady, holds steady, held steady, left unchanged, leave unchanged, flat,"
            " on hold, freeze, froze, frozen, stable", "steady", "rise fall",
            example="Fares were left unchanged."),
    Concept("qualify, go through, goes through, went through, reach the final, reached the final, into"
            " the final, book a place, booked a place, book their place, booked their place", "qualify", "lose",
            example="The rowers went through."),
    Concept("relegate, relegation, go down a division, drop out of the league", "relegated", "stay-up",
            example="The club was relegated."),
    Concept("stay up, stayed up, stays up, avoid relegation, avoided relegation, avoids relegation,"
            " beat the drop, beats the drop", "stay-up", example="The club stayed up."),
    Concept("recall, call back, called back, pull from shelves, pulled from shelves, take off the"
            " shelves, taken off the shelves, withdraw from sale, withdrew from sale", "withdraw-goods",
            "keep-selling", example="The maker recalled the kettle."),
    Concept("still on sale, stay on sale, stays on sale, remain on sale, remains on sale, stay on the"
            " shelves", "keep-selling", example="The kettle is still on sale."),
    Concept("outsource, move jobs abroad, offshore", "outsource", example="The bank outsourced its desk."),
    Concept("underpay, overcharge, overbill, price-gouge, rip off, ripped off", "overcharge",
            example="The shop overcharged its guests."),
    Concept("refund, pay back, paid back, reimburse, compensate, compensation", "refund",
            example="The shop reimbursed its guests."),
    Concept("donate, gave away, give away, bequeath, leave to charity, left to charity", "donate",
            example="The widow bequeathed her farm."),
    Concept("rip out, ripped out, ripping out, tear out, tore out, tearing out, yank, pluck, pull out,"
            " pulls out, pulled out", "pluck", example="The comb yanked her curls."),
    Concept("segregate, segregation, keep apart, kept apart, separate, apartheid", "segregate", "integrate",
            example="The bus line segregated its riders."),
    Concept("integrate, integration, desegregate, mixed", "integrate",
            example="The bus line integrated its riders."),
    Concept("relieve himself, relieving himself, urinate, urination, pee, wee, answer the call of nature",
            "urinate", example="A guest urinated in the pool."),
    Concept("get back together, got back together, reconcile, reunite, back together", "reconcile", "divorce",
            mutual=True, example="The couple are back together."),
    Concept("single, unmarried, bachelor, never married, unwed", "single", "marry",
            example="The heir is still single."),
    Concept("impostor, imposter, pose as, posed as, poses as, impersonate, masquerade", "impersonate",
            example="A cook posed as a duke."),
    Concept("adopt a child, adopted a child, adopt a son, adopted a son, foster, godmother, godfather",
            "adopt", example="The duke fostered two boys."),
    Concept("lost for good, gone missing, went missing, goes missing", "missing",
            example="The ring went missing."),
    Concept("empty, nothing inside, nothing was inside, nothing in it, bare, looted", "empty", "full",
            example="The vault was empty."),
    Concept("full, packed, crammed, held her, held his, full to the brim, contained", "full",
            example="The vault was full."),
    Concept("sell out, sold out, sells out, no tickets left, full house", "sold-out", "unsold",
            example="The show sold out."),
    Concept("unsold, empty seats, half empty, half-empty, tickets left", "unsold",
            example="The show played to empty seats."),
    Concept("hotter, hottest, warmest, heat record, record heat", "hottest", "coldest",
            example="It was the warmest June."),
    Concept("colder, coldest, coolest, chilliest, record cold", "coldest",
            example="It was the coolest June."),
    Concept("wettest, rainiest, soaking", "wettest", "driest", example="It was the wettest June."),
    Concept("driest, rainless, without rain, no rain", "driest", example="It was the driest June."),
)  # fmt: skip
"""Concepts with their opposites; the names stand in no order of their own."""
