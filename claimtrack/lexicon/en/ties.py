"""English words that tie one statement to another."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.relations import QuestionVerb, SpeechNoun, Tie, TieWord

TIES: Final = (
    TieWord(
        "respond, responds, responded, responding, reply, replies, replied, replying,"
        " answers, answered, answering, retort, retorts, retorted, retorting,"
        " counter, counters, countered, countering, rejoined, react, reacts, reacted,"
        " reacting, shot back, shoots back, shooting back, fired back, fires back,"
        " firing back, hit back, hits back, hitting back, hit out, struck back,"
        " snapped back, snaps back, snapping back, shouted back, shouts back, shouting back,"
        " wrote back, writes back, writing back, tweeted back, tweets back, tweeting back,"
        " yelled back, yells back, yelling back, clapped back, pushed back, push back, pushes back,"
        " pushing back, in response, in reply, in a response, in a reply, in answer,"
        " rebutted, rebuts, rebutting",
        Tie.RESPONSE,
        example="“No,” she replied.",
    ),
    TieWord(
        # Adverbs as well, since “he also said” goes on as “he added” does.
        "add, adds, added, adding, continue, continues, continued, continuing, go on,"
        " goes on, went on, going on, also, further, concluded, concluding, furthermore,"
        " additionally, elsewhere, at the same time, in addition, too, moreover",
        Tie.CONTINUATION,
        example="She added that it was late.",
    ),
    TieWord(
        # A reason given beside an act; behind “said” it would be a statement of its
        # own.
        "cite, cites, cited, citing, quoting, explaining, pointing to, pointed to, reasoning,"
        " reasoned, because, as evidence, blaming",
        Tie.REASON,
        example="He resigned, citing his health.",
    ),
    TieWord(
        # Common participles, so they count only behind an act that needs a reason.
        "saying, arguing, stating, explained",
        Tie.GROUNDS,
        example="He refused the prize, saying that it was too late.",
    ),
    TieWord(
        # A perfect or an adverb moves the statement to an earlier day, so it is no
        # sequel.
        "has, have, had, previously, earlier, once, repeatedly, long, often, always",
        Tie.OCCASION,
        example="She had previously said so.",
        counter="She said he had left.",
    ),
    TieWord(
        # The writer keeps a distance by these, and so expects a denial.
        "claim, claims, claimed, claiming, allege, alleges, alleged, alleging, allegation,"
        " allegations, accusation, accusations, accuse, accuses, accused, accusing, report,"
        " reports, reported, reporting, rumor, rumors, rumored, rumour, rumours, rumoured,"
        " suggestion, speculation, charges, charged, insinuated",
        Tie.CLAIM,
        example="She alleged that it was late.",
    ),
    TieWord(
        "agree, agrees, agreed, agreeing, concur, concurs, concurred, concurring, echo,"
        " echoes, echoed, echoing, corroborate, corroborates, corroborated, seconded,"
        " backed up, vouched",
        Tie.AGREEMENT,
        example="The coach agreed that they were tired.",
    ),
    TieWord(
        "right, correct",
        Tie.VERDICT,
        example="The coach said Lee was right.",
        counter="The coach said the right foot hurt.",
    ),
    TieWord(
        # Not "while" or "as", which set two speakers side by side.
        "when, after",
        Tie.UPON,
        example="When Lee said it was late, Roy left.",
        counter="It rained after lunch.",
    ),
    TieWord(
        "repeat, repeats, repeated, repeating, reiterate, reiterates, reiterated,"
        " reiterating, restate, restated, reaffirm, reaffirmed, reaffirms",
        Tie.REPETITION,
        example="She repeated that it was late.",
    ),
    TieWord(
        "contradict, contradicts, contradicted, contradicting, disagree, disagrees,"
        " disagreed, disagreeing, dispute, disputes, disputed, disputing, by contrast,"
        " in contrast, different account, on the contrary, however",
        Tie.OPPOSITION,
        example="The nurse contradicted him.",
    ),
)

SPEECH_NOUNS: Final = (
    SpeechNoun(
        "accusation accusations admission allegation allegations announcement"
        " announcements apology appeal appeals argument arguments assertion assertions"
        " bid call calls charge charges claim claims comment comments complaint"
        " complaints criticism decision declaration"
        " demand demands finding findings invitation objections offer order proposal"
        " proposals question questions remark remarks request requests ruling speech"
        " statement statements suggestion suggestions threat threats tweet tweets verdict"
        " warning warnings withdrawal withdrawals",
        example="The union criticized the announcement.",
    ),
    SpeechNoun(
        "article articles lawsuit lawsuits post posts report reports rumor rumors rumour"
        " rumours speculation story stories",
        passed_on=True,
        example="Responding to the report, the union said it was late.",
        counter="The union defended the story.",
    ),
)

QUESTION_VERBS: Final = (
    QuestionVerb(
        "ask asks asked asking inquire inquires inquired inquiring enquire enquires"
        " enquired enquiring press presses pressed pressing quiz quizzes quizzed quizzing"
        " grill grills grilled grilling",
        example="The judge asked whether it was late.",
        counter="The judge pressed the button.",
    ),
    # A verb of wanting, and then: "demanded to know"
    QuestionVerb("know", example="She demanded to know whether it was late."),
)
