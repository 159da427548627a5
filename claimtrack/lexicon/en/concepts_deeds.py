"""English words for what people, firms and storms do that mean the same in a headline."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.stance import Concept

CONCEPTS_DEEDS: Final = (
    # word and truth
    Concept("lie, mislead, misled, deceive, tell a lie, perjury, perjure, tell untruths, false "
            "statements, false testimony, fib",
            "lie", "honest", example="The witness lied."),
    Concept("told the truth, nothing but the truth, honest, truthful, speak the truth",
            "honest", example="The witness told the truth."),
    Concept("falsify, fabricate, invent, made up, cook the books, tamper, doctor, manipulate,"
            " rig, massage", "falsify", "accurate", example="The clerk made up the figures."),
    Concept("accurate, correct, every figure matched, in order, sound",
            "accurate", example="The accounts were in order."),
    Concept("hide, hidden, conceal, cover up, keep quiet about, keep from, keep secret, hushed up, "
            "bury, suppress, whitewash, sweep under the carpet, withhold",
            "hide", "disclose", example="The firm hushed up the leak."),
    Concept("disclose, reveal, own up, came clean, make public, publish, report to",
            "disclose", example="The firm came clean about the leak."),
    Concept("admit to, confess, pleaded guilty, pled guilty", "confess", "plead-innocence",
            example="The clerk pleaded guilty."),
    Concept("pleads not guilty, protest his innocence, maintain his innocence",
            "plead-innocence",
            example="The clerk pleads not guilty."),
    # court and rule
    Concept("uphold, upheld, let stand, affirm, confirm the verdict, dismiss the appeal",
            "uphold", "overturn", example="The court upheld the fine."),
    Concept("overturn, quash, annul, set aside, strike down, reverse, void, nullify",
            "overturn", example="The court set aside the fine."),
    Concept("extradite, extradition, hand over, surrender to", "extradite",
            "shelter", example="The isle extradited the banker."),
    Concept("shelter, harbour, harbor, refuse to extradite, block extradition, safe haven", "shelter",
            example="The isle shelters the banker."),
    Concept("nationalise, nationalize, state takeover, taken into public hands, public ownership",
            "nationalise", "privatise", example="The railway was nationalised."),
    Concept("privatise, privatize, privatisation, privatization, sold off, private hands",
            "privatise", example="The railway was sold off."),
    Concept("cut ties, sever ties, break off relations, recall its ambassador, expel the"
            " ambassador", "cut-ties", "restore-ties",
            mutual=True, example="The two states cut ties."),
    Concept("restored ties, resume relations, reopen its embassy, exchange ambassadors",
            "restore-ties", mutual=True,
            example="The two states restored ties."),
    Concept("recognise, recognize, recognition", "recognise", example="The bloc recognised the state."),
    Concept("invite, invitation, guest list, on the list, ask along", "invite", "exclude",
            example="The palace invited the poet."),
    Concept("exclude, leave off, left out, shut out, uninvited, snub, not on the list, barred"
            " from", "exclude", "include", example="The palace left out the poet."),
    Concept("include, contain, comprise, feature, among those", "include",
            example="The set includes a spoon."),
    Concept("turned against, change sides, break with, speak out against, rail against",
            "turned-against", "support",
            example="The senator turned against the levy."),
    Concept("came out for, come out in favour, speak up for, rally behind",
            "support", example="The senator came out for the levy."),
    # war and rescue
    Concept("hold, held, in force, in effect, intact, respect, last, stay in force, remain in force, stay in place,"
            " remain in place", "in-force",
            "collapse breakdown violate", example="The truce holds."),
    Concept("violate, breach, break the truce, break the ceasefire",
            "violate", example="The rebels violated the truce."),
    Concept("fall apart, broke down, unravel, in tatters, fighting resumes, fighting flares,"
            " resume fighting", "collapse",
            example="The truce broke down."),
    Concept("take control, overrun, overran, conquer, fell to, in the hands of, seize, capture, take "
            "the town, storm, in rebel hands, in government hands, in enemy hands, under the control "
            "of, retake, retook, win control of, now hold, take back, raise its flag over",
            "conquer", "repel", example="The town fell to the rebels."),
    Concept("repel, repulse, beat back, drive back, hold out, fight off, hold off, drive out, fend "
            "off, thwart the assault, keep hold of, still hold, hang on to",
            "repel", example="The garrison beat back the rebels."),
    Concept("shoot down, bring down, downed, down a helicopter, down a plane, down a jet, down a"
            " drone, down an army helicopter",
            "shoot-down", "return-safely", example="Gunners shot down a drone."),
    Concept("returned safely, come back safely, back at base",
            "return-safely", example="The drone returned safely."),
    Concept("still hold, captivity, remain captive, in custody, still behind bars, pick up by police, "
            "seized by police, caught by police, cuff",
            "arrest", example="The band still holds two nuns."),
    Concept("set free, walk free, hand over, out of captivity, reunited with, walk out of jail, walk "
            "out of prison, out of prison, out of jail, let out, no longer in custody, back home",
            "free", example="The band set free two nuns."),
    Concept("target, aim at, take aim", "target", example="The raid targeted a depot."),
    Concept("hit, strike, struck, slam, impact, slam into, plough into, lash, batter, make"
            " landfall, pummel", "hit", "miss",
            example="The gale lashed the pier."),
    Concept("miss, veered away, bypass, pass by, fly past, steer clear, narrowly avoid, spare",
            "miss",
            example="The gale veered away from the pier."),
    Concept("reach, in orbit, arrive at, get to, washed ashore, wash up, make it to",
            "reach", "short-of",
            example="The slick washed ashore."),
    Concept("stop short of, short of, turn back, never reached, dissipate, go without",
            "short-of",
            example="The slick stopped short of the bay."),
    Concept("slip across, skipped the country, leave the country, flee the country, go into hiding, "
            "go on the run, slip out, bolt, at large, on the loose",
            "escape", "surrender", example="The banker skipped the country."),
    Concept("under arrest, handed himself in, turned herself in, gave herself up",
            "surrender", example="The banker handed himself in."),
    Concept("cut off, isolate, inaccessible, unreachable, marooned", "isolated", "accessible",
            example="The hamlet was cut off."),
    Concept("accessible, reachable, ran on time, road open, still reachable",
            "accessible", example="The hamlet was still reachable."),
    # health and risk
    Concept("raise the risk, increase the risk, more likely, likelier, linked to, tied to,"
            " heighten the risk", "riskier", "prevent safer",
            example="The fumes raise the risk of gout."),
    Concept("less likely, fewer, lower risk, reduced risk, not linked, unrelated to",
            "safer", example="Runners are less likely to have gout."),
    Concept("tested clean, sample was clean, samples were clean, clean samples, negative sample,"
            " sample was negative", "clean", example="The rower tested clean."),
    Concept("anti-doping, anti-doping agency, drug agency", "watchdog", thing=True,
            example="The anti-doping agency met."),
    Concept("flunk, fail the test, did not pass", "fail",
            example="The van flunked its inspection."),
    Concept("sailed through, clear the bar, with room to spare, with flying colours, cleared it",
            "pass", example="The van sailed through its inspection."),
    Concept("spread, contagious, infect, transmit, transmission", "spread", "contained",
            example="The rust spread."),
    Concept("contain, under control, stamp out, eradicate", "contained",
            example="The rust is under control."),
    # trade and work
    Concept("recruit, land, snap up, swoop for, capture, secure, new signing, unveil, bring in,"
            " lure", "recruit", converse="join",
            example="The club landed a keeper."),
    Concept("back to work, back at work, return to work, end walkout, call off the strike, draw to a "
            "close, final day of, call it a day",
            "end", example="The crews are back at work."),
    Concept("stay out, strike on, drag on, enter, no end in sight, vow to strike, walk out again,"
            " still on strike", "continue", example="The crews stay out."),
    Concept("halve, cut in half, cut by half, fall by half, fall by 50, slash, new low, nosedive, "
            "crater, shrinking, fewer than before",
            "fall", example="The drought halved the crop."),
    Concept("record harvest, bumper crop, record crop, record high, all-time high, double, treble, "
            "triple, surge, soar, spike, swell, skyrocket, accelerate, new high, more than ever",
            "rise", example="The growers had a bumper crop."),
    Concept("unchanged, hold steady, left unchanged, flat, on hold, freeze, froze, frozen, stable",
            "steady", "rise fall",
            example="Fares were left unchanged."),
    Concept("qualify, went through, reach the final, into the final, book a place",
            "qualify", "lose",
            example="The rowers went through."),
    Concept("relegate, relegation, go down a division, drop out of the league", "relegated", "stay-up",
            example="The club was relegated."),
    Concept("stayed up, avoid relegation, beat the drop",
            "stay-up", example="The club stayed up."),
    Concept("recall, call back, pull from shelves, take off the shelves, withdraw from sale, off "
            "sale, pull from sale, withdraw",
            "withdraw-goods", "keep-selling", example="The maker recalled the kettle."),
    Concept("still on sale, stay on sale, remain on sale, stay on the shelves",
            "keep-selling", example="The kettle is still on sale."),
    Concept("outsource, move jobs abroad, offshore", "outsource", example="The bank outsourced its desk."),
    Concept("underpay, overcharge, overbill, price-gouge, rip off", "overcharge",
            example="The shop overcharged its guests."),
    Concept("refund, pay back, money back, reimburse, compensate, compensation", "refund",
            example="The shop reimbursed its guests."),
    Concept("donate, gave away, bequeath, leave to charity", "donate",
            example="The widow bequeathed her farm."),
    Concept("rip out, tear out, yank, pluck, pull out",
            "pluck", example="The comb yanked her curls."),
    Concept("segregate, segregation, keep apart, separate, apartheid", "segregate", "integrate",
            example="The bus line segregated its riders."),
    Concept("integrate, integration, desegregate, mixed", "integrate",
            example="The bus line integrated its riders."),
    Concept("relieve himself, urinate, urination, pee, wee, answer the call of nature",
            "urinate", example="A guest urinated in the pool."),
    Concept("get back together, reconcile, reunite, back together, still together, stronger than "
            "ever, hand in hand, still a couple, still married, happily married, loved up",
            "reconcile", "divorce", mutual=True, example="The couple are back together."),
    Concept("single, unmarried, bachelor, never married, unwed", "single", "marry",
            example="The heir is still single."),
    Concept("impostor, imposter, posed as, impersonate, masquerade", "impersonate",
            example="A cook posed as a duke."),
    Concept("adopt a child, adopt a son, foster, godmother, godfather",
            "adopt", example="The duke fostered two boys."),
    Concept("lost for good, went missing, not seen since, last seen, whereabouts unknown",
            "missing", example="The ring went missing."),
    Concept("empty, nothing inside, nothing was inside, nothing in it, bare, looted", "empty", "full",
            example="The vault was empty."),
    Concept("full, packed, crammed, held her, held his, full to the brim, contained", "full",
            example="The vault was full."),
    Concept("sold out, no tickets left, full house", "sold-out", "unsold",
            example="The show sold out."),
    Concept("unsold, empty seats, half empty, tickets left", "unsold",
            example="The show played to empty seats."),
    Concept("hotter, hottest, warmest, heat record, record heat", "hottest", "coldest",
            example="It was the warmest June."),
    Concept("colder, coldest, cooler, coolest, chilliest, record cold", "coldest",
            example="It was the coolest June."),
    Concept("wettest, rainiest, soaking", "wettest", "driest", example="It was the wettest June."),
    Concept("driest, rainless, without rain, no rain", "driest", example="It was the driest June."),
)  # fmt: skip
"""Concepts with their opposites; the names stand in no order of their own."""
