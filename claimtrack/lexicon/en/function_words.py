"""The closed classes of English words."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.words import FunctionWord, WordClass

FUNCTION_WORDS: Final = (
    FunctionWord("a an the", WordClass.DETERMINER, example="The mayor saw a boat."),
    FunctionWord(
        "this that these those", WordClass.DETERMINER, example="These talks failed."
    ),
    FunctionWord(
        # Quantifiers; some of them also stand alone and then speak: see `group_nouns`.
        "all another any both each either enough every few less many more most much"
        " neither no several some such",
        WordClass.DETERMINER,
        example="Several ministers left.",
    ),
    FunctionWord(
        "my your his her its our their whose",
        WordClass.POSSESSIVE,
        example="Their lawyer spoke.",
    ),
    FunctionWord(
        "i you he she it we they me him us them",
        WordClass.PRONOUN,
        example="She met them.",
    ),
    FunctionWord(
        "myself yourself himself herself itself ourselves yourselves themselves",
        WordClass.PRONOUN,
        example="The judge recused herself.",
    ),
    FunctionWord(
        # Indefinite pronouns point at nobody that could be found elsewhere in the text.
        "anybody anyone anything everybody everyone everything nobody none nothing"
        " somebody someone something one",
        WordClass.PRONOUN,
        example="Nobody answered.",
    ),
    FunctionWord(
        "who whom which that what", WordClass.RELATIVE, example="The man who left was Lee."
    ),
    FunctionWord(
        "about above across after against along amid among around at before behind below"
        " beneath beside besides between beyond by despite down during except for from in"
        " inside into like near of off on onto opposite out outside over past per since"
        " through throughout to toward towards under underneath until up upon via with"
        " within without",
        WordClass.PREPOSITION,
        example="They met at the border.",
    ),
    FunctionWord("and but or nor yet so", WordClass.CONJUNCTION, example="Lee and Roy left."),
    FunctionWord(
        "although as because if lest once since than that though unless until when"
        " whenever where whereas wherever whether while why how",
        WordClass.SUBORDINATOR,
        example="He left because it rained.",
    ),
    FunctionWord("a an the every", WordClass.ARTICLE, example="The mayor saw a boat."),
    FunctionWord(
        "am are be been being is was were do does did done doing has have had having"
        " isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't ain't",
        WordClass.AUXILIARY,
        example="They were late.",
    ),
    FunctionWord(
        "can could may might must shall should will would ought can't cannot couldn't"
        " mightn't mustn't shan't shouldn't won't wouldn't",
        WordClass.MODAL,
        example="It could rain.",
    ),
    FunctionWord(
        # Negators in the narrow sense; “hardly” and “scarcely” count, since they take
        # “ever” and “any” as “not” does.
        "not never neither nor hardly scarcely", WordClass.NEGATION, example="He did not go."
    ),
    FunctionWord(
        "no nobody none neither nothing", WordClass.NEGATIVE, example="Nobody left."
    ),
    FunctionWord(
        # Only adverbs that no ending shows; those in -ly are known by it.
        "again ago almost already also always even ever far here however indeed instead"
        " just later now often only perhaps quite rather really soon still then there"
        " therefore thus together too very well yesterday today tomorrow meanwhile"
        " moreover nevertheless nonetheless once twice long",
        WordClass.ADVERB,
        example="She also spoke.",
    ),
    FunctionWord(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen"
        " fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty"
        " sixty seventy eighty ninety hundred thousand million billion trillion dozen",
        WordClass.NUMBER,
        example="Two ships sank.",
    ),
    FunctionWord(
        "yes no oh well please ok okay",
        WordClass.INTERJECTION,
        example="Yes, that is right.",
    ),
    FunctionWord("the", WordClass.DEFINITE, example="The mayor saw a boat."),
    FunctionWord(
        "alike elsewhere furthermore likewise since",
        WordClass.MANNER,
        example="The bank likewise said that all was well.",
    ),
    FunctionWord(
        "earlier first further",
        WordClass.COMPARATIVE,
        example="The bank further said that all was well.",
    ),
    FunctionWord("to at against", WordClass.GOAL, example="She hit back at the claims."),
    FunctionWord("and or", WordClass.COORDINATOR, example="Lee and Roy left."),
    FunctionWord("of", WordClass.GENITIVE, example="The end of the war came."),
    FunctionWord("it", WordClass.EXPLETIVE, example="It is clear that they left."),
    FunctionWord(
        # Not “has”, “tried” or “managed”: who has to speak need not have done so, and
        # who managed to report in May did something else.
        "had continue continues continued continuing hastened proceeded rushed"
        " tended struggled forced compelled obliged quick",
        WordClass.IMPLICATIVE,
        example="The clerk had to deny that it rained.",
    ),
    FunctionWord(
        "half third quarter fifth quarters thirds percent",
        WordClass.SHARE,
        example="Nearly a third say that it rained.",
    ),
    FunctionWord("me him us them", WordClass.OBJECT, example="She met them."),
    FunctionWord(
        "myself yourself himself herself itself ourselves yourselves themselves",
        WordClass.REFLEXIVE,
        example="The judge recused herself.",
    ),
    FunctionWord("that", WordClass.COMPLEMENTIZER, example="She said that it rained."),
    FunctionWord(
        "whether if how why what when where who which",
        WordClass.INTERROGATIVE,
        example="She asked whether it rained.",
    ),
    FunctionWord("to", WordClass.INFINITIVAL, example="She wants to go."),
    FunctionWord("from", WordClass.ORIGIN, example="The letter came from a guard."),
    FunctionWord("by", WordClass.AGENT, example="He was seen by a guard."),
    FunctionWord(
        "about against for of on over regarding concerning",
        WordClass.TOPIC,
        example="They spoke about the war.",
    ),
    FunctionWord(
        "about on over regarding concerning",
        WordClass.MATTER,
        example="Reporters quizzed her about the war.",
    ),
    FunctionWord(
        "background behalf camera condition",
        WordClass.CIRCUMSTANCE,
        example="The envoy spoke on condition of anonymity.",
    ),
    FunctionWord("for", WordClass.PURPOSE, example="They asked for help."),
    FunctionWord(
        "of for from at in with on to",
        WordClass.LINK,
        example="The chief of police left.",
    ),
    FunctionWord(
        # No ending shows these plurals, and a plural verb must find its subject.
        "i we you they people police men women children some many others both several few"
        " most media",
        WordClass.PLURAL,
        example="Many people left.",
    ),
    FunctionWord("as", WordClass.ROLE, example="It was seen as a threat."),
    FunctionWord(
        # Contractions are one word each, but for those in ’s, which is a word of its own.
        "i'm you're he's she's it's we're they're i've you've we've they've i'd you'd"
        " he'd she'd we'd they'd i'll you'll he'll she'll we'll they'll",
        WordClass.PRONOUN,
        example="They've left.",
    ),
)  # fmt: skip
