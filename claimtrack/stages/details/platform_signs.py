"""words around a candidate → what they show of it"""

from __future__ import annotations

from claimtrack.lexicon.cues import CueBook, longest
from claimtrack.lexicon.lexicon import Lexicon, endings_of, words_of
from claimtrack.lexicon.rows.cues import CueVerb, Takes
from claimtrack.lexicon.rows.details import (
    AddressWord,
    DocumentVerb,
    PlatformHolder,
    PublishingVerb,
    QuotingVerb,
)
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.model.passage import CLITIC, Words, is_mark
from claimtrack.model.span import Span
from claimtrack.model.statement import Act, Statement
from claimtrack.stages.details.bounds import ClauseBounds
from claimtrack.stages.details.candidates import Candidate
from claimtrack.stages.details.frames import Frame
from claimtrack.text.marks import OPENING_BRACKETS

_PHRASE = 7  # how many words may stand between a cue and one who is told
_PLACE = 3  # how many words may stand between an outlet and its verb of quoting


class PlatformSigns:
    """
    Reads off the words around a candidate how it belongs to a cue.

    Args:
        lexicon: Its rows about publishing, quoting, telling and documents are used.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._cues = lexicon.view(CueBook)
        self._issuing = lexicon.forms(PublishingVerb)
        self._documents = lexicon.forms(DocumentVerb)
        self._holders = lexicon.forms(PlatformHolder)
        self._quoting = lexicon.forms(QuotingVerb)
        self._telling = lexicon.forms(CueVerb, _tells)
        self._articles = words_of(lexicon, WordClass.DETERMINER, WordClass.POSSESSIVE)
        self._prepositions = words_of(lexicon, WordClass.PREPOSITION)
        self._relatives = words_of(lexicon, WordClass.RELATIVE)
        self._agents = words_of(lexicon, WordClass.AGENT)
        self._as = words_of(lexicon, WordClass.ROLE)
        self._links = self._prepositions | words_of(lexicon, WordClass.CONJUNCTION)
        # "told Ms. Roy of the BBC"
        self._inner = words_of(lexicon, WordClass.GENITIVE).union(
            lexicon.forms(AddressWord, lambda row: row.after_cue)
        )
        self._past = endings_of(lexicon, WordClass.VERB)
        self._bounds = ClauseBounds(lexicon)

    def is_bracketed(self, words: Words, candidate: Candidate) -> bool:
        """Whether it only passed the words on: "in a statement (via the BBC)"."""
        start = candidate.first if candidate.lead is None else candidate.lead
        return start > 0 and words.norm[start - 1] in OPENING_BRACKETS

    def is_held(self, words: Words, candidate: Candidate) -> bool:
        """Whether one speaks there by one's name: "a Reddit user", "a Facebook page"."""
        behind = words.norm[candidate.last : candidate.last + 2]
        named = candidate.proper and not candidate.told
        return named and not self._holders.isdisjoint(behind) and CLITIC not in behind

    def is_told(self, words: Words, frame: Frame, candidate: Candidate) -> bool:
        """Whether the candidate is told something: "told the court"."""
        if not candidate.told or not self._is_recipient(words, frame, candidate):
            return False
        row = self._cues.row_of(words.norm[frame.cue : frame.cue_end])
        if candidate.proper or not isinstance(row, CueVerb):
            return candidate.proper
        return _tells(row)

    def _is_recipient(self, words: Words, frame: Frame, candidate: Candidate) -> bool:
        """Whether only adjectives or "to" stand between the cue and the candidate."""
        between = words.norm[frame.cue_end : candidate.first]
        return (
            candidate.first < frame.content
            and len(between) <= _PHRASE
            and all(
                word[0].isalnum() and (word not in self._links or word in self._inner)
                for word in between
            )
        )

    def is_named(self, words: Words, frame: Frame) -> bool:
        """Whether the cue is a preposition, as "according to" is."""
        return longest(self._cues.phrases, words.norm, frame.cue) is not None

    def goes_by(self, words: Words, frame: Frame) -> bool:
        """Whether the cue makes a source a document: "according to", "reads"."""
        cue = words.norm[frame.cue : frame.cue_end]
        return self.is_named(words, frame) or not self._documents.isdisjoint(cue)

    def is_head(self, words: Words, source: Span, candidate: Candidate) -> bool:
        """Whether the candidate is what the source is: not in "the study's author"."""
        before = words.norm[words.at(source.start) : candidate.first]
        if any(word in self._links or word in self._relatives for word in before):
            return False
        after = candidate.last
        if after >= len(words) or words.start[after] >= source.end:
            return True
        word = words.norm[after]
        return (
            word in self._links
            or word.endswith(self._past)  # "a report published in May"
            or is_mark(word)
        )

    def is_issued(self, words: Words, first: int) -> bool:
        """Whether somebody issues it: "released a statement to fans, saying"."""
        return not self._issuing.isdisjoint(words.norm[max(0, first - 4) : first])

    def has_article(self, words: Words, first: int) -> bool:
        """Whether a noun phrase of its own ends here: not "the author of the study"."""
        for at in range(first - 1, max(-1, first - 4), -1):
            if words.norm[at] in self._links:
                return False
            if words.norm[at] in self._articles or words.norm[at] == CLITIC:
                return words.norm[at - 1] not in self._links
        return False

    def opens_relative(self, words: Words, statement: Statement) -> bool:
        """Whether one speaks in what stands before: "a post in which she thanked"."""
        source = statement.source
        at = words.at(source.start) if source is not None else 0
        return (
            at > 1
            and words.norm[at - 1] in self._relatives
            and words.norm[at - 2] in self._prepositions
        )

    def quotes(self, words: Words, frame: Frame, candidate: Candidate) -> bool:
        """Whether an outlet quotes somebody: "the BBC cited Lee as saying"."""
        near = words.norm[candidate.last : min(candidate.last + _PLACE, frame.cue)]
        # "the BBC, citing Lee, reported" says so itself
        return "," not in near and not self._quoting.isdisjoint(near)

    def is_quoter(self, words: Words, frame: Frame, candidate: Candidate) -> bool:
        """Whether somebody is quoted by an outlet: "was quoted as saying by the BBC"."""
        at = candidate.first - 1
        while at > frame.cue_end and words.norm[at] in self._articles:
            at -= 1
        quoted = not self._quoting.isdisjoint(words.norm[frame.cue : frame.cue_end])
        return quoted and candidate.outlet and words.norm[at] in self._agents

    def is_quoted(self, words: Words, frame: Frame, outer: Statement) -> bool:
        """Whether "as" joins a cue to one of quoting: "quoted Lee *as saying*"."""
        if outer.cue is None or self._as.isdisjoint(
            words.norm[max(0, frame.cue - 1) : frame.cue + 1]
        ):
            return False
        inside = words.within(outer.cue)
        return not self._quoting.isdisjoint(words.norm[inside.start : inside.stop])

    def is_claimant(self, words: Words, frame: Frame, candidate: Candidate) -> bool:
        """Whether it makes the claim that the cue names: "a claim by state television"."""
        lead = candidate.lead
        agent = lead is not None and words.norm[lead] in self._agents
        return (
            agent
            and candidate.told
            and lead == frame.cue_end
            and (words.norm[frame.cue_end - 1] in self._cues.nouns)
        )

    def is_behind_telling(self, words: Words, first: int) -> bool:
        """Whether it is told something before the cue: "told the BBC: “…”"."""
        at = first - 1
        while at >= 0 and words.norm[at] in self._articles:
            at -= 1
        return at >= 0 and words.norm[at] in self._telling

    def is_apart(
        self, words: Words, statement: Statement, frame: Frame, candidate: Candidate
    ) -> bool:
        """Whether a place before the cue belongs to another clause."""
        start = candidate.first if candidate.lead is None else candidate.lead
        source, subject = statement.source, frame.cue
        if source is not None and words.at(source.start) < subject:
            subject = words.at(source.start)
        if subject <= start:  # "the club has, in a statement, denied"
            return self._bounds.between(words, candidate.last, frame.cue, fronted=False)
        if self._bounds.is_other(words.norm[frame.first : start]):
            return True
        fronted = words.norm[frame.first] in self._prepositions
        if fronted and words.norm[subject - 1] == ",":
            return False  # "In a letter that lawyers wrote for Lee and Roy, they said"
        return self._bounds.between(words, candidate.last, subject, fronted=fronted)

    def is_read(self, words: Words, frame: Frame) -> bool:
        """Whether the cue is what documents do: "their statement reads: …"."""
        return words.norm[frame.cue] in self._documents

    def is_relative(self, words: Words, at: int) -> bool:
        """Whether a word opens a relative clause: "a report *which* said"."""
        return words.norm[at] in self._relatives

    def ends_source(self, words: Words, source: Span, candidate: Candidate) -> bool:
        """
        Whether a source was read too far, up to the end of a place.

        So it is in "Lee in a statement", but not in "Lee, whom the BBC saw" and "a man
        involved in the trial"; what is published somewhere may say so in a relative
        clause: ", which was posted on X".
        """
        if words.end[candidate.last - 1] != source.end:
            return False
        first = words.at(source.start)
        own = words.norm[first : candidate.first]
        described = not self._relatives.isdisjoint(own) or any(
            word[0].islower() and word.endswith(self._past)
            for word in words.text[first : candidate.first]
        )
        return not self._issuing.isdisjoint(own[-2:]) or not described


def _tells(row: CueVerb) -> bool:
    """Whether one tells something to somebody, and asks for nothing."""
    asks = row.act in (Act.REQUEST, Act.ASK)
    return Takes.PERSON_CLAUSE in row.takes and not asks
