"""English small words that the act of a statement may hang on."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.acts import ActWord, SmallWord

ACT_WORDS: Final = (
    ActWord("this that these those", SmallWord.POINTING, example="He rejected that."),
    ActWord(
        "me him her us them", SmallWord.BEFALLEN, example="They denied her a seat."
    ),
    ActWord("without", SmallWord.LACKING, example="She left without saying why."),
    ActWord("never", SmallWord.NEVER, example="She never touched the money."),
    ActWord(
        "only merely", SmallWord.ADDING, example="She not only denied it, she laughed."
    ),
    ActWord(
        "will would shall won't wouldn't",
        SmallWord.FUTURE,
        example="She announced that it would close.",
    ),
    ActWord(
        "respond reply comment react answer elaborate explain clarify",
        SmallWord.REPLYING,
        example="Lee was asked to comment on the delay.",
        counter="Lee was asked to respond by Monday.",
    ),
    ActWord(
        "rate rates rated rating rule rules ruled ruling judge judges judged judging"
        " deem deems deemed deeming find finds found finding declare declares declared"
        " declaring",
        SmallWord.JUDGING,
        example="The site rated the claim false.",
        counter="The site found that the claim was old.",
    ),
    ActWord(
        "i'm we're you're they're",
        SmallWord.BEING,
        example="“I'm innocent,” she said.",
    ),
    ActWord(
        "thought believed assumed supposed suspected",
        SmallWord.MISTAKEN,
        example="“I thought it was a prank,” Lee said.",
        counter="Lee said he thought it was a prank.",
    ),
    ActWord(
        "absolute utter complete total pure sheer outright blatant downright plain",
        SmallWord.SHEER,
        example="“It is utter nonsense,” Lee said.",
        counter="“It is the utter limit,” Lee said.",
    ),
    ActWord("be", SmallWord.WISHED, example="She suggested that he be sent home."),
    ActWord("short", SmallWord.NEARLY, example="She stopped short of saying why."),
    ActWord("or", SmallWord.EITHER, example="He would not confirm or deny it."),
    ActWord(
        "should ought", SmallWord.DUE, example="Lee suggested that he should leave."
    ),
    ActWord(
        "if unless whether",
        SmallWord.SUPPOSING,
        example="If she refuses to answer, she will be fined.",
    ),
    ActWord(
        "knew realised realized learned learnt",
        SmallWord.KNOWING,
        example="Lee said the editor knew it was a lie.",
        counter="“I knew it was a lie,” Lee said.",
    ),
    ActWord(
        "word words phrase phrases oath pledge prayer prayers",
        SmallWord.RECITED,
        example="The guard refused to say the oath.",
        counter="The guard refused to say a word.",
    ),
    ActWord(
        "of for from about against",
        SmallWord.ATTACHED,
        example="She denied the reports of fraud.",
    ),
    ActWord(
        # The last one stands for “would” in “I’d”.
        "would must do can like d",
        SmallWord.POLITE,
        example="“I would urge you to go,” she said.",
    ),
    ActWord(
        # The last ones are what is contracted with a pronoun, but for “I’ve”.
        "do does don't doesn't m re s d ll",
        SmallWord.PRESENT,
        example="“We do not comment on it,” she said.",
        counter="“We did not comment on it,” she said.",
    ),
    ActWord(
        "going able unable prepared willing ready allowed",
        SmallWord.WILLING,
        example="“I am not prepared to discuss it,” she said.",
    ),
)
