"""words → tags: one letter for what each word may be in a noun phrase."""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.people import RoleNoun
from claimtrack.lexicon.rows.phrases import CompoundHead
from claimtrack.lexicon.rows.words import Ending, WordClass
from claimtrack.stages.mentions import letters, tags
from claimtrack.testing import texts

TAGGER = tags.tagger(ENGLISH)


@given(texts())
def test_each_word_has_one_tag(layered, text):
    """The tags of any text are as many as its words, each a letter of its own."""
    document = layered(text)

    assert len(TAGGER.tag(document)) == len(document.words)


@given(texts())
def test_tags_are_the_same_every_time(layered, text):
    """Nothing but the text decides about its tags."""
    document = layered(text)

    assert TAGGER.tag(document) == tags.tagger(ENGLISH).tag(document)


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        # nouns, in small letters and inside names
        ("It was the minister.", "minister", letters.ROLE),
        ("They were ministers.", "ministers", letters.GROUP),
        ("It was the firm.", "firm", letters.BODY),
        ("They met two firms.", "firms", letters.SEVERAL),
        ("It was in the memo.", "memo", letters.DOCUMENT),
        ("It was in the report.", "report", letters.EITHER),
        ("She met the Oda Council.", "Council", letters.NAMED_BODY),
        ("She met the Coast Guard.", "Guard", letters.NAMED_BODY),
        ("She met Prime Minister Oda.", "Minister", letters.TITLE),
        ("She met the Foreign Office Spokeswoman.", "Spokeswoman", letters.NAMED_ROLE),
        # letters before a surname are the title that they have been before a full name
        ("PC Ann Roy left. It was PC Oda who won.", "Oda", letters.NAME),
        ("It was PC Oda who won. PC Ann Roy left.", "PC", letters.TITLE),
        ("It was PC Oda who won.", "PC", letters.NAME),
        # the name of an account, but not where its owner is named
        ("It was @oda_1 who left.", "@oda_1", letters.NAME),
        ("It was Ann Roy (@oda_1) who left.", "@oda_1", letters.BREAK),
        # a verb behind "to" is no sort of whom it is done to
        ("They want to sue Roy.", "sue", letters.VERB),
        ("They gave it to striker Roy.", "striker", letters.ROLE),
        ("They gave it to pianist Ann Roy.", "pianist", letters.ROLE),
        ("It was the chief operating officer.", "operating", letters.MODIFIER),
        ("It was the firm operating it.", "operating", letters.VERBAL),
        # shapes
        ("A limnologist saw it.", "limnologist", letters.ROLE),
        ("It was the then-governor.", "then-governor", letters.ROLE),
        ("It was a Leeds-based firm.", "Leeds-based", letters.MODIFIER),
        ("A coastal town slid.", "coastal", letters.MODIFIER),
        ("She met the Oda Limnologist.", "Limnologist", letters.NAMED_ROLE),
        ("A badly damaged hull sank.", "badly", letters.ADVERB),
        ("It was a damaged hull.", "damaged", letters.VERBAL),
        # small words
        ("Some of them came.", "of", letters.OF),
        ("It was his aide.", "his", letters.POSSESSIVE),
        ("It was a man who left.", "who", letters.RELATIVE),
        ("It rained in the US all day.", "US", letters.NAME),
        ("It rained on us all day.", "us", letters.PRONOUN),
        ("They’ve left.", "They’ve", letters.PRONOUN),
        # a first word that is a name elsewhere, or before another such
        ("Oding left. We met Oding again.", "Oding", letters.NAME),
        ("Local Oda rose. We met Local Oda again.", "Local", letters.NAME),
        ("National Oda Inc. rose.", "National", letters.NAME),
        ("Allied Oda Inc. rose.", "Allied", letters.NAME),
        ("Allied militias met.", "Allied", letters.VERBAL),
        ("They met militias allied with Oda.", "allied", letters.VERBAL),
        ("National prosecutors met.", "National", letters.MODIFIER),
        ("National Judge Ann Oda left.", "National", letters.MODIFIER),
        ("Local Oda Inc. rose.", "Local", letters.MODIFIER),
        # a gerund before a name has no verb right behind both
        ("Marling Street said no.", "Marling", letters.NAME),
        ("Harding Bank said no.", "Harding", letters.NAME),
        ("Leaving Leeds, Roy said no.", "Leaving", letters.VERBAL),
        ("Visiting Senator Ann Roy said no.", "Visiting", letters.VERBAL),
        ("Everything Roy said was so.", "Everything", letters.VERBAL),
        ("Smiling Ann said no.", "Smiling", letters.VERBAL),
        # a verb between a name and its object
        ("Oda reports the loss.", "reports", letters.VERB),
        # documents are nouns, even those that make cues
        ("It was her official statement.", "statement", letters.DOCUMENT),
        # letters before a first name are a rank, and papers are no independents
        ("They met PC Peter Lima.", "PC", letters.TITLE),
        ("They met PC Oda.", "PC", letters.NAME),
        ("They met Oda Police Chief Ivo Lund.", "Chief", letters.TITLE),
        ("They met Chief Oda.", "Chief", letters.NAME),
        ("They met the Chief Oda Board.", "Chief", letters.NAME),
        ("They read the Independent.", "Independent", letters.NAME),
        ("They met Independent Ann Oda.", "Independent", letters.NAMED_ROLE),
        # times are no names, but some names hold one
        ("We read Oda Today.", "Today", letters.NAME),
        ("They told Harbour Today of it.", "Today", letters.NAME),
        ("She left on Friday.", "Friday", letters.TIME),
    ],
)
def test_tags(tagged, text, word, expected):
    """A word is tagged by the lexicon, its shape and its place."""
    assert tagged(text)[word] == expected


@pytest.mark.parametrize(
    ("text", "word", "wrong"),
    [
        ("Officials came.", "Officials", letters.NAME),
        ("Taking a bow, she left.", "Taking", letters.NAME),
        ("Local Oda rose. We met local Oda again.", "Local", letters.NAME),
        ("Oda reports of rain.", "reports", letters.VERB),
        ("Today it rained.", "Today", letters.NAME),
        ("Said Oda of the plan.", "Said", letters.NAME),
        ("We bought a Roy-Oda bond.", "Roy-Oda", letters.MODIFIER),
        ("They ate a meal.", "meal", letters.MODIFIER),
        ("Reportedly, Oda left.", "Reportedly", letters.NAME),
        ("A judge claims Oda left.", "claims", letters.EITHER),
        ("A judge snubs Oda.", "snubs", letters.OPEN),
    ],
)
def test_what_is_not_so_tagged(tagged, text, word, wrong):
    """A first word is no name by its capital, and a word is not always what it looks like."""
    assert tagged(text)[word] != wrong


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bank of Oda left.", letters.NAMED_BODY),
        ("“Bank of Oda left.”", letters.NAMED_BODY),
        ("Department of the Interior rules changed.", letters.NAMED_BODY),
        ("Bank of rice left.", letters.BODY),
        ("Bank to Oda left.", letters.BODY),
        ("Clerk of Oda left.", letters.ROLE),
        ("Banks of Oda left.", letters.SEVERAL),
        ("Bank of", letters.BODY),
        ("Bank of the", letters.BODY),
        ("Bank", letters.BODY),
    ],
)
def test_a_body_that_opens_a_sentence(tagged, text, expected):
    """A noun for one body has no article only if it begins a name."""
    assert tagged(text)[text.strip("“").split()[0]] == expected


def test_a_family_name_in_ly_stays_a_name(tagged):
    """A first word in -ly before a comma is an adverb only if it is long."""
    assert tagged("Kelly, a clerk, left.")["Kelly"] == letters.NAME


def test_capitals_tell_nothing_in_a_headline(tagged):
    """Where every word has a capital, a reporting verb stays a verb."""
    assert tagged("Mayor Roy Says Dam Is Safe")["Says"] == letters.VERB
    assert (
        tagged("They followed Karim Said to the old harbour.")["Said"] == letters.NAME
    )


def test_a_row_of_ones_own_is_read(tagged):
    """A role that a user adds is tagged as one, its plural as a group."""
    own = tags.tagger(ENGLISH.with_rows(RoleNoun("dowser", example="The dowser left.")))

    assert tagged("It was the dowser.", own)["dowser"] == letters.ROLE
    assert tagged("They were dowsers.", own)["dowsers"] == letters.GROUP
    assert tagged("It was the dowser.")["dowser"] == letters.OPEN


def test_an_ending_of_ones_own_is_read(tagged):
    """Endings and the words behind hyphens are rows, so that users may add some."""
    own = tags.tagger(
        ENGLISH.with_rows(
            Ending("wright", WordClass.PROFESSION, example="A wheelwright left."),
            CompoundHead("funded", example="An Oda-funded firm left."),
        )
    )

    assert tagged("A wheelwright left.", own)["wheelwright"] == letters.ROLE
    assert tagged("A wheelwright left.")["wheelwright"] == letters.OPEN
    assert tagged("An Oda-funded firm left.", own)["Oda-funded"] == letters.MODIFIER
    assert tagged("An Oda-funded firm left.")["Oda-funded"] == letters.NAME


def test_a_first_name_may_look_like_a_participle(tagged):
    """At the head of a sentence a known first name stays a name."""
    assert tagged("Mohammed Roy left.")["Mohammed"] == letters.NAME
    assert tagged("Tired Ann Roy left.")["Tired"] == letters.VERBAL


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Lee, chief of the Leeds Board, left.", "chief"),
        ("They named her chief of staff.", "chief"),
        ("The board’s chief said no.", "chief"),
        ("The board’s deputy chief, who left, said no.", "chief"),
        ("The police chief, Ann Roy, left.", "chief"),
        ("The police chief Ann Roy left.", "chief"),
        ("On Monday, Oda chief Ann Roy left.", "chief"),
        ("His deputy has left.", "deputy"),
        ("Ann Roy, a senior fellow at the school, left.", "fellow"),
        ("A veteran of the war left.", "veteran"),
    ],
)
def test_a_modifier_without_a_noun_is_an_office(tagged, text, word):
    """A word for an office is the noun where no other can follow."""
    assert tagged(text)[word] == letters.ROLE


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The chief executive left.", "chief"),
        ("The deputy mayor left.", "deputy"),
        ("They met fellow Democrats.", "fellow"),
        ("It was his chief, and only, aim.", "chief"),
        ("The local, state and federal police came.", "local"),
        ("There were reasons, chief among them the rain.", "chief"),
    ],
)
def test_a_modifier_before_a_noun_is_no_office(tagged, text, word):
    """Where a noun follows, or the modifier has no determiner, it is none itself."""
    assert tagged(text)[word] == letters.MODIFIER


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("That plan failed.", letters.DETERMINER),
        ("The judge in that case left.", letters.DETERMINER),
        ("The end of that war came.", letters.DETERMINER),
        ("They said that plans failed.", letters.RELATIVE),
        ("The plan that failed was theirs.", letters.RELATIVE),
    ],
)
def test_what_points_is_a_determiner(tagged, text, expected):
    """At the head of a sentence and behind a preposition, "that" points."""
    found = {word.lower(): tag for word, tag in tagged(text).items()}

    assert found["that"] == expected


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("A senior banking official left.", "banking", letters.MODIFIER),
        ("The US shipping company left.", "shipping", letters.MODIFIER),
        ("An oil drilling company left.", "drilling", letters.MODIFIER),
        ("A car carrying officials left.", "carrying", letters.VERBAL),
        ("A bank lending money left.", "lending", letters.VERBAL),
        ("A car carrying the minister left.", "carrying", letters.VERBAL),
        ("The firm hiring workers left.", "hiring", letters.VERBAL),
    ],
)
def test_gerunds_inside_noun_phrases(tagged, text, word, expected):
    """A gerund before a noun without article is part of its phrase, unless it has it as object."""
    assert tagged(text)[word] == expected


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("We read “Ann Roy Denies It” today.", "Denies", letters.VERB),
        ("We read “Ann Roy Appears to Win” today.", "Appears", letters.VERB),
        ("We met Sam Means in Leeds.", "Means", letters.NAME),
        ("They say Means Jones won.", "Means", letters.NAME),
    ],
)
def test_titles_inside_a_sentence(tagged, text, word, expected):
    """A capital makes no name of a verb that stands between a name and what it rules."""
    assert tagged(text)[word] == expected
