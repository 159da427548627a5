"""English words by which one says nothing."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.acts import Refusal, SilencePhrase, SilenceWord

SILENCE_WORDS: Final = (
    SilenceWord(
        "commented commenting drawn elaborate elaborates elaborated"
        " elaborating specify specifies specified specifying disclose discloses"
        " disclosed disclosing respond responds responded responding reply replies"
        " replied replying divulge divulged divulging clarify clarified clarifying",
        negated=True,
        example="The bank did not elaborate.",
    ),
    SilenceWord(
        # Silence only if negated and with nothing said: “did not say who paid”.
        "say says said saying identify identified"
        " identifying reveal revealed revealing provide provided providing release"
        " released releasing announce announced announcing name named naming",
        negated=True,
        example="He did not say who paid.",
    ),
    SilenceWord(
        # Bare negation is not enough: “did not speak French” keeps nothing back.
        "explain explained explaining answer answered answering discuss discussed discussing detailed"
        " detailing define defined defining offer offered offering give gave given"
        " giving speak spoke speaking talk talked talking speculate speculated address"
        " addressed addressing expand expanded share shared add added adding",
        example="She declined to discuss the case.",
        counter="He did not speak French.",
    ),
    SilenceWord(
        # Nouns: “would give no details”, “had no comment”.
        "details detail comment comments specifics explanation reason reasons",
        negated=True,
        example="The firm would not offer details.",
    ),
    SilenceWord(
        # What one is asked for in words, so that whoever refuses it gives no answer.
        "interview interviews questions question request requests",
        noun=True,
        example="The embassy declined the request.",
        counter="The interview was short.",
    ),
    SilenceWord(
        # Neither a confirmation nor a denial once it is negated or declined.
        "confirm confirms confirmed confirming verify verified verifying deny denied"
        " denying",
        negated=True,
        example="Police would not confirm the report.",
    ),
)

REFUSALS: Final = (
    Refusal(
        "decline declines declined declining refuse refuses refused refusing",
        example="He declined to answer.",
    ),
    Refusal(
        "want wants wanted wish wishes wished care cares cared",
        negated=True,
        example="She did not want to comment.",
        counter="She wanted to comment.",
    ),
    # Adjectives of refusal, behind a form of “to be”.
    Refusal("unwilling reluctant", example="She was unwilling to answer."),
)

SILENCE_PHRASES: Final = (
    SilencePhrase(
        "no comment, without comment, not available for comment, unavailable for comment,"
        " could not be reached, couldn't be reached, could not immediately be reached,"
        " cannot be reached, not reachable, not immediately available, no response,"
        " no reply, no immediate response, no immediate comment, no details,"
        " no information, no reason, remained silent, kept silent, stayed silent,"
        " kept mum, remains silent",
        example="The firm had no comment.",
    ),
    SilencePhrase(
        # The refusal is in the negation before these, not in the words.
        "return calls, return a call, return phone calls, returned calls, return emails,"
        " return messages, return a request, return requests, return telephone calls,"
        " return several calls, return a message, return repeated calls, go into detail,"
        " go into details, go into specifics, be drawn on, be drawn into",
        example="He did not return calls.",
    ),
    SilencePhrase(
        "neither confirm nor deny, neither confirmed nor denied, confirm or deny,"
        " neither confirms nor denies, neither confirming nor denying",
        example="They would neither confirm nor deny it.",
    ),
)
