"""phrase → its bare name, without title, role, apposition and brackets."""

from __future__ import annotations

from collections.abc import Iterator

from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.lexicon.rows.people import Belonging, Country, GivenName, NameSuffix
from claimtrack.model.document import Document
from claimtrack.model.passage import Words
from claimtrack.model.span import Span
from claimtrack.stages.mentions.chunks import Chunk
from claimtrack.stages.mentions.joins import Phrase
from claimtrack.stages.mentions.letters import CAPITALS, DETERMINERS


class NameFinder:
    """
    Finds the bare name in a noun phrase.

    Args:
        lexicon: Its rows about names and about what ties words to nouns.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        belongings = lexicon.of(Belonging)
        self._topics = {w for row in belongings if row.topics for w in row.words}
        self._places = {w for row in belongings if row.places for w in row.words}
        suffixes = lexicon.of(NameSuffix)
        self._honours = {w for r in suffixes if r.behind for w in r.words}
        self._given = lexicon.forms(GivenName)
        self._countries = lexicon.forms(Country)

    def find(self, document: Document, tags: str, phrase: Phrase) -> Span | None:
        """Find the name on either side of an apposition; None if there is none."""
        full = _abbreviated(document, tags, phrase)
        if full is not None:
            return full
        if phrase.plural:
            return self._last_name(document, tags, phrase)
        for chunk in (phrase.core, phrase.apposed):
            if chunk is not None and name_start(tags, chunk) < chunk.last:
                return self._chunk_name(document, tags, phrase, chunk)
        if phrase.object is not None and tags[phrase.core.head] in "rRT":
            return self._name_in_object(document, tags, phrase.object)
        return None

    def _chunk_name(
        self, document: Document, tags: str, phrase: Phrase, chunk: Chunk
    ) -> Span:
        words = document.words
        start = name_start(tags, chunk)
        if chunk is phrase.core:
            if self._owns_name(words, tags, phrase):
                start = phrase.first + (tags[phrase.first] == "d")
            if phrase.object is not None:
                return self._linked_name(document, tags, phrase, start)
        last = chunk.last
        while last - 1 > start and words.norm[last - 1] in self._honours:
            last -= 1
        return words.span(self._behind_body(words, tags, start, last), last)

    def _behind_body(self, words: Words, tags: str, start: int, last: int) -> int:
        """Find the person in "Oda Institute Ann Roy", whose role stands before "of"."""
        body = tags.rfind("O", start + 1, max(last - 2, 0))
        if body < 0 or words.norm[body + 1] not in self._given:
            return start
        return body + 1 if set(tags[body + 1 : last]) <= set("Up.") else start

    def _owns_name(self, words: Words, tags: str, phrase: Phrase) -> bool:
        """Whether the possessor is part of a name, as in "Roy’s Bakery Inc."."""
        core, owner = phrase.core, phrase.owner
        if owner is None or tags[core.head] != "O" or tags[core.first] not in CAPITALS:
            return False
        first, last = owner
        is_country = " ".join(words.norm[first:last]) in self._countries
        # "the EPA’s Water Service" is the service of another body.
        is_body = words.text[last - 1].isupper() or "O" in tags[first:last]
        is_name = set(tags[first:last]) <= CAPITALS | {"d"}
        return is_name and not (is_country or is_body)

    def _linked_name(
        self, document: Document, tags: str, phrase: Phrase, start: int
    ) -> Span:
        """Find the name in "Ann Roy of Rome", "Bank of Rome", "House of Lords clerk Roy"."""
        words = document.words
        first, last = phrase.object or (0, 0)
        inner = tags[first:last]
        if _tail_is_name(inner):
            tail = Chunk(first, last, last - 1)
            return words.span(name_start(tags, tail), last)
        end = phrase.core.last
        head, begin = tags[phrase.core.head], tags[phrase.core.first]
        is_name = set(inner) <= CAPITALS | set("dc.&") and inner != "d"
        is_person = words.norm[start] in self._given or "T" in tags[start:end]
        if is_name and not is_person and tags[phrase.link] == "f":
            end = last if head in "OQ" or begin == "d" else end
        elif is_name and head == "O" and words.norm[phrase.link] in self._topics:
            end = last  # the Institute for Public Health
        elif is_name and not is_person and head == "O" and begin == "d":
            is_place = words.norm[phrase.link] in self._places
            end = last if "d" not in inner and not is_place else end
        return words.span(start, end)

    def _last_name(self, document: Document, tags: str, phrase: Phrase) -> Span | None:
        """Find the name in a coordination that means one."""
        first, last = phrase.core.first, phrase.last
        if tags[last - 1] == "O":
            first += tags[first] == "d"
        else:
            first = name_start(tags, Chunk(phrase.core.last, last, last - 1))
        return document.words.span(first, last)

    def _name_in_object(
        self, document: Document, tags: str, inner: tuple[int, int]
    ) -> Span | None:
        """Find the name in "ambassador to Peru Ann Roy", "secretary of state Ann Roy"."""
        words = document.words
        first, last = inner
        is_led = tags[first] in DETERMINERS
        first += is_led
        if set(tags[first:last]) - set("URTOpG."):
            return None
        for start in self._persons(words, tags, first, last):
            # Names with an article are those of bodies, unless a first name is in them:
            # "the United States Ann Roy", but "the Peru Daily Post".
            if not is_led or words.norm[start] in self._given:
                return words.span(start, last)
        return None

    def _persons(self, words: Words, tags: str, first: int, last: int) -> Iterator[int]:
        """Yield where a person's name may begin behind that of a body, the likeliest first."""
        for end in range(min(first + 3, last - 1), first, -1):
            if " ".join(words.norm[first:end]) in self._countries:
                yield end
        body = max((at for at in range(first, last) if tags[at] in "ORT"), default=-1)
        if first <= body < last - 1 and tags[body + 1] == "U":
            yield body + 1
        for start in range(first + 1, last - 1):
            is_particle = words.text[start + 1][0].islower()  # Abu al-Oda
            if words.norm[start] in self._given or is_particle:
                yield start
        if last - first == 3 and tags[last : last + 1] != ",":
            yield first + 1  # minister of information Abu Oda


def name_start(tags: str, chunk: Chunk) -> int:
    """Find where the bare name begins: behind the last role, title or small word."""
    head = tags[chunk.head]
    if head == "#" and chunk.head > chunk.first:
        head = tags[chunk.head - 1]
    if head not in "UTROQ":
        return chunk.last
    # "Republican Party" is a name, but in "Republican Ann Roy" only the latter part is.
    inside = "UORTGQp.&+#" if head in "OQ" else "UOQp.&+#"
    at = chunk.last
    while at > chunk.first and tags[at - 1] in inside:
        at -= 1
    while at < chunk.last - 1 and tags[at] in ".#&+":
        at += 1
    return at


def _abbreviated(document: Document, tags: str, phrase: Phrase) -> Span | None:
    """Find the name that the letters in brackets behind it stand for: "… (WHO)"."""
    last = phrase.last
    if tags[last - 1] != ")" or tags[last - 3 : last - 2] != "(":
        return None
    words = document.words
    letters = words.norm[last - 2]
    at, behind = last - 3, len(letters)
    while at > phrase.first and behind:
        at -= 1
        if words.norm[at][:1] == letters[behind - 1]:
            behind -= 1
        elif tags[at] not in "fPcd&":
            return None
    is_core = phrase.core.first <= at < phrase.core.last
    is_name = not behind and len(letters) > 1 and words.text[at][:1].isupper()
    if not is_core:
        return None
    return words.span(at, last - 3) if is_name else None


def _tail_is_name(inner: str) -> bool:
    """Whether a role or a title and then a name end the words with these tags."""
    # “House of Lords clerk Roy”: what is behind the role is the person.
    bare = inner.rstrip("U.")
    return inner.endswith("U") and bare[-1:] in ("R", "T", "r")
