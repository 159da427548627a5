"""English words of court, state and war that mean the same in a headline."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.stance import Concept

CONCEPTS_PUBLIC: Final = (
    # court
    Concept("dismiss, dismissal, throw out, toss out, strike out", "case-dropped", "case-heard charge",
            example="The courts toss out the claim."),
    Concept("drop the charges, charges dropped, drop the case, case dropped, no charges, case"
            " collapses, no case to answer",
            "case-dropped", example="Prosecutors drop the charges."),
    Concept("proceed, go to trial, goes to court, go forward, may go on, case goes on, let it proceed",
            "case-heard", example="The suit may proceed."),
    Concept("sue, take to court, file a suit, file a lawsuit, bring a lawsuit, lawsuit, legal action, "
            "lodge a claim, drag to court, seek damages",
            "sue", "settle", example="The tenants filed a lawsuit."),
    Concept("settle, settlement, out of court, drop the suit, drop the lawsuit, agree a payout, drop "
            "the case",
            "settle", example="The firm settled with its tenants."),
    Concept("admit the charge, admit guilt, own up to, change his plea",
            "confess", example="The clerks admit the charge."),
    Concept("deny bail, refuse bail, remand, remand in custody, held without bail, kept in custody, bail"
            " denied", "remanded", "bailed", example="The clerk was remanded in custody."),
    Concept("free on bail, release on bail, grant bail, out on bail, post bail, make bail", "bailed",
            example="The clerk is out on bail."),
    Concept("appeal, lodge an appeal, challenge the verdict, contest the verdict, challenge the ruling",
            "appeal", "accept-verdict", example="The clerk lodged an appeal."),
    Concept("accept the verdict, accept the ruling, will not appeal, abide by the ruling",
            "accept-verdict", example="The clerks accept the ruling."),
    Concept("plant evidence, frame, set up, trumped up", "frame",
            example="The clerk was framed."),
    Concept("murder, homicide, foul play, manslaughter", "homicide", "natural-death",
            example="Police speak of foul play."),
    Concept("natural causes, heart attack, old age, took his own life, suicide, kill himself,"
            " kill herself", "natural-death", example="The duke died of natural causes."),
    Concept("arson, set on fire, deliberately lit, torch", "arson", "by-accident",
            example="Somebody torched the barn."),
    Concept("accident, accidental, accidentally, electrical fault, short circuit, by mistake",
            "by-accident", "on-purpose", example="It was an accident."),
    Concept("deliberate, deliberately, on purpose, intentional, intentionally, wilful", "on-purpose",
            example="He did it on purpose."),
    Concept("armed, carry a gun, carry a weapon, wield, brandish", "armed", "unarmed",
            example="The guard was armed."),
    Concept("unarmed, no weapon, empty hands", "unarmed", example="The guard was unarmed."),
    Concept("drunk, over the limit, drink-driving, intoxicated", "drunk", "sober",
            example="The driver was over the limit."),
    Concept("sober, under the limit, passed a breath test", "sober", example="The driver was sober."),
    # state
    Concept("government falls, government collapses, bring down the government, lose the confidence vote,"
            " lose a vote of confidence, topple the government", "ousted",
            example="They bring down the government."),
    Concept("impeach, impeachment, remove from office, vote out", "ousted", "survive-vote",
            example="The house impeached the judge."),
    Concept("survive the vote, cleared by the senate, win confidence vote, see off a challenge",
            "survive-vote", example="The premiers survive the vote."),
    Concept("concede, concede defeat, admit defeat, accept the result, accept defeat", "concede",
            "contest-result", example="The brewer conceded defeat."),
    Concept("contest the result, contest the election, claim victory, refuse to concede, cry foul, reject"
            " the result, challenge the result", "contest-result", example="The brewers contest the result."),
    Concept("visit, tour, pay a visit, travel to, trip to, arrive in, fly to, touch down in", "visit",
            "stay-away", example="The queen toured the docks."),
    Concept("stays away, cancel his visit, cancel her trip,"
            " skip, boycott, shun, pull out of", "stay-away", "attend", example="The queen stays away."),
    Concept("state of emergency, martial law, emergency rule, declare an emergency", "emergency",
            "emergency-over", example="The isle is under martial law."),
    Concept("lift the emergency, end martial law, lift martial law, emergency lifted", "emergency-over",
            example="The isles end martial law."),
    Concept("evacuate, evacuation, leave their homes, flee their homes, ordered out, clear the area",
            "evacuate", "stay-home", example="The village was evacuated."),
    Concept("return home, return to their homes, stay in their homes, remain in their homes, allowed home",
            "stay-home", example="The villagers return home."),
    Concept("grant citizenship, give citizenship, naturalise, naturalize, new passport", "citizen",
            "stateless", example="The isles give citizenship to the cook."),
    Concept("stripped of citizenship, revoke citizenship, lose citizenship, stateless", "stateless",
            example="The cook is stateless."),
    Concept("close the border, seal the border, shut the border, border closed", "border-closed",
            "border-open", example="The isles close the border."),
    Concept("open the border, reopen the border, border open, let refugees in", "border-open",
            example="The isles open the border."),
    Concept("criminalise, criminalize, ban, outlaw, make illegal, crackdown on, clamp down on, keep "
            "out, kept out",
            "ban", "legal", example="The isle outlawed kites."),
    Concept("cut funding, slash funding, withdraw funding, defund, stop funding, cut off aid, cut aid,"
            " freeze aid", "defund", "fund-more", example="The state cut funding for rails."),
    Concept("increase funding, restore funding, boost funding, fund, finance, resume aid, restore aid",
            "fund-more", example="The state boosted funding for rails."),
    Concept("spare from tax, exempt, exemption, waive, let off", "exempt", "liable",
            example="The isle exempted its bakers."),
    Concept("liable, must pay, subject to, have to pay", "liable", example="The bakers must pay."),
    Concept("censor, gag, muzzle, silence", "censor", example="The junta gagged the press."),
    Concept("spy on, wiretap, eavesdrop, bug, snoop, tap the phone, listen in on", "eavesdrop",
            example="The agency eavesdropped on the envoy."),
    # war
    Concept("is over, are over, was over, comes to nothing, lie in tatters, no longer holds, shatter", "collapse",
            example="The truce is over."),
    Concept("observe the truce, observe the ceasefire, silence holds, guns stay silent,"
            " guns fall silent", "in-force", example="The guns fall silent."),
    Concept("supply weapons, send weapons, ship arms, deliver arms, send arms, supply arms, arm the rebels,"
            " arms shipment", "arm", "arms-stopped", example="The kings send arms to the isle."),
    Concept("halt arms, stop arms, arms embargo, stop weapons, halt weapons, withhold weapons",
            "arms-stopped", example="The kings halt arms to the isle."),
    Concept("claim responsibility, take responsibility, own the attack, say it carried out", "take-blame",
            "disown", example="The bands claim responsibility."),
    Concept("disown, distance itself from, deny responsibility, had no part in", "disown",
            example="The band disowned the raid."),
    Concept("blockade, seal off, close off, choke off, cut the supply", "blockade", "let-through",
            example="The fleet blockaded the port."),
    Concept("let through, lift the blockade, end the blockade, break the blockade, open a corridor",
            "let-through", example="The fleet let through a convoy."),
    Concept("execute, hang, put to death, firing squad, lethal injection", "execute",
            example="The captain was put to death."),
    Concept("conscript, draft, call up, mobilise, mobilize", "mobilise", "demobilise",
            example="The king mobilised the isle."),
    Concept("demobilise, demobilize, stand down troops, send home", "demobilise",
            example="The king demobilised his guards."),
    Concept("strike a deal, reach a deal, reach an agreement, clinch a deal, seal a deal, make"
            " peace", "agree", example="The two isles make peace."),
    Concept("talks fail, talks collapse, talks break down, walk away from talks, end without a deal, "
            "without agreement, without a deal, no breakthrough, end in failure, talks falter, "
            "impasse, fail to agree, talks end without",
            "breakdown", example="The talks end in failure."),
)  # fmt: skip
"""Concepts with their opposites; the names stand in no order of their own."""
