"""
The way from text to document, as one table.

`default_chain` is the table; nothing else decides the order of the stages.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from os import PathLike
from pathlib import Path
from typing import Final, NoReturn

from claimtrack.chain import Chain, Stage
from claimtrack.errors import RangeError
from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.model.document import Document
from claimtrack.model.when import Published, TimeExpression, read_published
from claimtrack.options import MIN_CONFIDENCE, OPTIONS, check_type, read_codes, refuse
from claimtrack.registry import Registry
from claimtrack.stages.acts import act_adder
from claimtrack.stages.details import detail_adder
from claimtrack.stages.mentions.find import mention_adder
from claimtrack.stages.occasions import occasion_adder
from claimtrack.stages.paragraphs import add_paragraphs
from claimtrack.stages.quotes.find import quote_adder
from claimtrack.stages.relations import relation_adder
from claimtrack.stages.sentences import sentence_adder
from claimtrack.stages.speakers.find import speaker_adder
from claimtrack.stages.speech import keep_speech
from claimtrack.stages.statements.finding import Weigher
from claimtrack.stages.statements.gather import statement_adder
from claimtrack.stages.statements.learned.read import lazy_reader
from claimtrack.stages.statements.learned.weights import shipped_weights
from claimtrack.stages.times.find import time_adder, time_finder
from claimtrack.stages.unclaimed import unclaimed_adder
from claimtrack.stages.words import add_words

SHIPPED: Final = "shipped"
"""Names the weights that come with the package, for the language of the lexicon."""


def default_chain(  # noqa: PLR0913  every option is named by who gives it
    lexicon: Lexicon = ENGLISH,
    registry: Registry | None = None,
    languages: tuple[str, ...] = (),
    *,
    day_first: bool = False,
    weights: str | PathLike[str] | None = SHIPPED,
    min_confidence: float = MIN_CONFIDENCE,
    speech_only: bool = False,
) -> Chain:
    """
    Make the chain that a `Parser` uses unless it is given another.

    Args:
        lexicon: The words to read with.
        registry: Custom parsers; None for none.
        languages: Other languages of which absolute dates are found: "fr", "ar".
        day_first: True if "3/4/2021" is in April.
        weights: A file of learned weights that weigh what the rules find and find more;
            `SHIPPED` for those of the lexicon's language, if there are any; None for
            the rules alone, which read about twice as fast.
        min_confidence: How likely a statement found by weights must be to be given.
        speech_only: Whether beliefs, wishes and plans are left out.

    Raises:
        WeightsError: If there is no such file.
    """
    lex = lexicon
    weigh = _weigher(lexicon, weights, min_confidence)
    # name, work, needs → gives
    chain = Chain(
        (
            Stage("paragraphs", add_paragraphs, ("text",), ("paragraphs",)),
            Stage("quotes", quote_adder(lex), ("paragraphs",), ("quotes", "notes")),
            Stage("sentences", sentence_adder(lex), ("paragraphs", "quotes"), ("sentences",)),
            Stage("words", add_words, ("text",), ("words",)),
            Stage("times", time_adder(lex, registry, languages, day_first=day_first), ("text",), ("times",)),
            Stage("mentions", mention_adder(lex), ("sentences", "words"), ("mentions",)),
            Stage("statements", statement_adder(lex, registry, weigh), ("quotes", "sentences", "words", "mentions"), ("statements",)),
            Stage("details", detail_adder(lex), ("sentences", "words", "times", "statements"), ("statements",)),
            Stage("speakers", speaker_adder(lex), ("sentences", "words", "mentions", "statements"), ("speakers", "statements", "notes")),
            Stage("acts", act_adder(lex), ("words", "statements"), ("statements",)),
            Stage("relations", relation_adder(lex, registry), ("sentences", "words", "statements", "speakers"), ("relations",)),
            Stage("occasions", occasion_adder(lex), ("sentences", "words", "speakers", "statements", "relations"), ("statements",)),
            Stage("unclaimed", unclaimed_adder(lex), ("quotes", "sentences", "words", "mentions", "speakers"), ("unclaimed", "speakers")),
        )
    )  # fmt: skip
    speech = Stage("speech", keep_speech, ("statements",), ("statements",))
    return chain.after("acts", speech) if speech_only else chain


def _weigher(
    lexicon: Lexicon, weights: str | PathLike[str] | None, least: float
) -> Weigher | None:
    if weights is None:
        return None
    path = Path(weights)
    if weights == SHIPPED:
        path = shipped_weights(lexicon.language)
        if not path.is_file():
            return None
    return lazy_reader(path, lexicon, least)


class Parser:
    """
    Reads texts, with words, custom parsers and stages of your own choice.

    A parser never changes, so one may serve many threads.

    Args:
        lexicon: The words to read with.
        registry: Custom parsers; None for none.
        chain: The stages; None for `default_chain` of all the other options.
        languages: Codes of other languages of which absolute dates are found, too:
            "8 juillet 2021" by ("fr",).
        day_first: Whether the day comes first in "3/4/2021"; the other order is kept as
            an alternative.
        weights: A file of learned weights that weigh what the rules find and find more;
            `SHIPPED` for those of the lexicon's language, if there are any; None for
            the rules alone, which read about twice as fast.
        min_confidence: How likely a statement found by weights must be to be given,
            from 0 to 1; a higher one gives fewer statements, more of them right.
        speech_only: Whether to leave out what is thought, wished, feared or planned,
            but not said: the statements with the act `belief`.

    Raises:
        OptionError: If there is no option of that name.
        ArgumentError: If an option is of the wrong type.
        RangeError: If `min_confidence` is no probability.
        LanguageError: If a language is unknown.
        WeightsError: If there is no such file of weights.
    """

    def __init__(  # noqa: PLR0913  every option is named by who gives it
        self,
        *,
        lexicon: Lexicon = ENGLISH,
        registry: Registry | None = None,
        chain: Chain | None = None,
        languages: Iterable[str] = (),
        day_first: bool = False,
        weights: str | PathLike[str] | None = SHIPPED,
        min_confidence: float = MIN_CONFIDENCE,
        speech_only: bool = False,
        **unknown: NoReturn,
    ) -> None:
        refuse(unknown, OPTIONS)
        check_type("lexicon", lexicon, Lexicon)
        check_type("registry", registry, Registry, None)
        check_type("chain", chain, Chain, None)
        check_type("weights", weights, str, PathLike, None)
        check_type("min_confidence", min_confidence, float, int)
        if not 0 <= min_confidence <= 1:
            remedy = "pass a probability, from 0 to 1"
            raise RangeError("min_confidence", min_confidence, remedy)
        check_type("day_first", day_first, bool)
        check_type("speech_only", speech_only, bool)
        codes = read_codes(languages)
        self._chain = chain or default_chain(
            lexicon,
            registry,
            codes,
            day_first=day_first,
            weights=weights,
            min_confidence=min_confidence,
            speech_only=speech_only,
        )
        self._find_times = time_finder(lexicon, registry, codes, day_first=day_first)

    def parse(
        self,
        text: str,
        *,
        published: Published | str | None = None,
        **unknown: NoReturn,
    ) -> Document:
        """
        Read a text.

        Args:
            text: Any string, as it is.
            published: When it was published: an ISO 8601 string, a date, a datetime, or
                None; without it, relative times are found but stay unresolved.
            unknown: There are no other options; those of reading belong to `Parser`.

        Returns:
            What was found; of any text, there is a document.

        Raises:
            ArgumentError: If the text is no string.
            OptionError: If there is an option besides `published`.
            PublishedError: If `published` is no date.
            ParserFailedError: If a custom parser raises.
            FindingError: If a custom parser returns what it must not.
        """
        refuse(unknown)
        check_type("text", text, str)
        return self._chain.run(Document(text, read_published(published)))

    def find_times(
        self,
        text: str,
        *,
        published: Published | str | None = None,
        **unknown: NoReturn,
    ) -> tuple[TimeExpression, ...]:
        """
        Find the time expressions of a text, without the rest of the work.

        Args:
            text: Any string, as it is.
            published: When it was published; see `parse`.
            unknown: There are no other options; see `parse`.

        Returns:
            The expressions in the order of the text; they never overlap.

        Raises:
            ArgumentError: If the text is no string.
            OptionError: If there is an option besides `published`.
            PublishedError: If `published` is no date.
            ParserFailedError: If a custom parser raises.
            FindingError: If a custom parser returns what it must not.
        """
        refuse(unknown)
        check_type("text", text, str)
        return self._find_times(text, read_published(published))


@cache
def _default_parser() -> Parser:
    return Parser()


def parse(
    text: str, *, published: Published | str | None = None, **unknown: NoReturn
) -> Document:
    """
    Read a text with the default `Parser`.

    Args:
        text: Any string, as it is.
        published: When it was published: an ISO 8601 string, a date, a datetime, or
            None; without it, relative times are found but stay unresolved.
        unknown: There are no other options; those of reading belong to `Parser`.

    Returns:
        What was found; of any text, there is a document.

    Raises:
        ArgumentError: If the text is no string.
        OptionError: If there is an option besides `published`.
        PublishedError: If `published` is no date.

    >>> [said.source.text for said in parse("“No,” said Ann Lee.").statements]
    ['Ann Lee']
    """
    return _default_parser().parse(text, published=published, **unknown)
