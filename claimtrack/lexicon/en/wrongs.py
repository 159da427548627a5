"""English words for wrongs that one is accused of, and for deeds that one denies."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.acts import DeedVerb, Harm, HarmingVerb, Wrong

WRONGS: Final = (
    Wrong(
        # Words that have no innocent use, so that to say them of somebody accuses.
        "lied lying liar liars misled mislead deceive deceived deceiving deceitful"
        " deceptive cheat cheated cheating cheater dishonest dishonesty hypocrisy"
        " hypocrite hypocritical exaggerating ploy sham cover-up coverup witch-hunt"
        " smeared scapegoat scapegoating double-dealing",
        accuses=True,
        example="She said the mayor had lied.",
    ),
    Wrong(
        "fraud fraudulent corrupt bribed bribing embezzled rigged rigging violated"
        " violation plagiarized colluded conspired perjured swindled",
        accuses=True,
        example="She said the mayor had rigged the vote.",
    ),
    Wrong(
        "rape raped harassed harassing discriminating discriminated retaliated bully"
        " bullying groped molested yanked mistreated inciting incited traitor cruelty"
        " disrespecting disrespected betrayed betrayal sabotaged undermining undermined"
        " wrongfully unlawfully violating misused misusing abused"
        " manipulated manipulating fascist dictator undemocratic anti-democratic"
        " propaganda stunt pretext bigot extremist extremists oppressive cronyism"
        " destabilizing mismanaged neglected negligence incompetent incompetence"
        " recklessly inhumane sold-out",
        accuses=True,
        example="She said the guards had harassed him.",
    ),
    Wrong(
        # Mere topics as often as not: “crime had fallen”. Only “did nothing illegal”
        # tells.
        "lie lies misleading crime crimes criminal guilty wrongdoing misconduct"
        " malpractice corruption bribe bribes bribery embezzlement steal stole stolen"
        " stealing theft illegal illegally unlawful violate violates"
        " violations breach breached plagiarism collusion perjury blackmail"
        " extortion assault assaulted assaulting abuse abuses abusing abusive"
        " harass harassment discriminate discrimination retaliate retaliation racist"
        " racism sexist torture tortured massacre genocide atrocities intimidate"
        " intimidated pressure pressured coerced grabbed improper improperly"
        " inappropriate unethical unfair unfairly mistreat cheats negligent doping"
        " meddling interfering interfered plot plotting terrorism terrorist",
        example="She said the firm had done nothing illegal.",
        counter="She said crime had fallen.",
    ),
)

HARMS: Final = (
    Harm(
        "attack attacks bombing bombings killing killings murder murders massacre"
        " massacres assassination assassinations explosion explosions blast blasts"
        " shooting shootings bloodshed violence raid raids hijacking hijackings kidnapping"
        " kidnappings abduction abductions poisoning poisonings assault assaults arson"
        " genocide atrocity atrocities death deaths sabotage theft thefts robbery"
        " robberies hack leak leaks cyberattack cyberattacks",
        example="She said the rebels were behind the bombing.",
        counter="She said the bombing was over.",
    ),
)

HARMING_VERBS: Final = (
    HarmingVerb(
        "kill killed attack attacked murder murdered stab stabbed bomb bombed poison"
        " poisoned strangle strangled steal stolen rob robbed rape raped assault assaulted"
        " harm harmed threaten threatened cheat cheated bribe bribed rig rigged leak"
        " leaked hack hacked kidnap kidnapped torture tortured abuse abused harass"
        " harassed betray betrayed forge forged fake faked",
        example="“I did not kill her,” he said.",
        counter="“The dog did not kill the hen,” he said.",
    ),
)

DEED_VERBS: Final = (
    DeedVerb(
        # Past forms only, since “never touch” is a rule or a promise, and “never
        # touched” a denial.
        "accepted agreed approved asked attacked attempted authorized called claimed"
        " committed contacted did discussed done engaged gave given got had held"
        " handled harmed hit hurt intended involved killed knew left made"
        " offered ordered owned paid participated planned possessed promised put"
        " received said saw sent served signed sold spoke spoken supported"
        " taken threatened told took touched tried used visited voted went"
        " worked wrote written",
        example="He said he never touched the money.",
        counter="He said he would never touch the money.",
    ),
)
