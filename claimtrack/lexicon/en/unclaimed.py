"""English words for silence that is nobody's statement."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.silence import UnclaimedSign

UNCLAIMED_SIGNS: Final = (
    UnclaimedSign(
        # With a negation in the clause; without one, somebody does claim it.
        "claim of responsibility, claims of responsibility, claimed responsibility,"
        " claim responsibility, claiming responsibility, claimed credit, claim credit,"
        " claimed the attack, claimed the attacks, taken responsibility,"
        " took responsibility, take responsibility, admitted responsibility,"
        " been claimed by",
        "no_claim_of_responsibility",
        example="No group claimed responsibility.",
        counter="The army claimed responsibility.",
    ),
    UnclaimedSign(
        # Of bodies and people who were asked; that they were is mostly not said.
        "respond, responded, reply, replied, return calls, return a call,"
        " return phone calls, returned calls, return emails, return messages,"
        " return a request, return requests, returned messages, return telephone calls,"
        " answer calls, answer emails, answer messages, answer questions,"
        " answer repeated calls, return several calls, return a message,"
        " available for comment, immediately available, reached for comment, be reached,"
        " commented, commented on, issued a comment, been reached, returned a request,"
        " returned requests, spoken out, yet spoken out, get on the phone",
        "no_comment",
        example="The firm did not respond to a request.",
        counter="The firm responded to the request.",
    ),
    UnclaimedSign(
        # The negation is part of these.
        "no response, no immediate response, no reply, no immediate comment,"
        " no word from, no answer, unavailable for comment, no comment for now,"
        " no immediate reaction, went unanswered, go unanswered, remained unanswered",
        "no_comment",
        negated=False,
        example="There was no response from the firm.",
    ),
)
