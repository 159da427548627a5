"""English words for silence that is nobody's statement."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.silence import UnclaimedSign

_ASKED: Final = (
    "request requests question questions query queries inquiry inquiries enquiry enquiries"
    " call calls email emails e-mail e-mails letter letters message messages voicemail text"
    " texts comment comments interview fax"
)
"""What one asks somebody by, or for."""

_CHARGED: Final = (
    " allegation allegations accusation accusations claim claims charge charges report"
    " reports criticism story article lawsuit complaint"
)
"""What one may be expected to answer."""

UNCLAIMED_SIGNS: Final = (
    UnclaimedSign(
        # With a negation in the clause; without one, somebody does claim it.
        "claim of responsibility, claims of responsibility, claimed responsibility,"
        " claim responsibility, claiming responsibility, claimed credit, claim credit,"
        " claimed the attack, claimed the attacks, admitted responsibility,"
        " been claimed by, claimed by any, claimed by anyone, said it carried out,"
        " said it was behind, said they were behind",
        "no_claim_of_responsibility",
        example="No group claimed responsibility.",
        counter="The army claimed responsibility.",
    ),
    UnclaimedSign(
        "taken responsibility, took responsibility, take responsibility",
        "no_claim_of_responsibility",
        nobody=True,
        example="Nobody took responsibility for the blast.",
        counter="He did not take responsibility for his son.",
    ),
    UnclaimedSign(
        # Of bodies and people who were asked; that they were is mostly not said.
        "respond, responded, reply, replied",
        "no_comment",
        asked=_ASKED + _CHARGED,
        example="The firm did not respond to a request.",
        counter="Mr. Ito did not respond to the drug.",
    ),
    UnclaimedSign(
        "be reached, been reached, available for comment",
        "no_comment",
        asked="comment",
        example="Mr. Ito could not be reached.",
        counter="The hilltop could not be reached.",
    ),
    UnclaimedSign(
        "return calls, return a call, return phone calls, returned calls, return emails,"
        " return messages, return a request, return requests, returned messages,"
        " return telephone calls, answer calls, answer emails, answer messages,"
        " answer questions, answer repeated calls, return several calls, return a message,"
        " returned a request, returned requests, immediately return a request,"
        " immediately available, reached for comment, commented, commented on,"
        " issued a comment, spoken out, yet spoken out, get on the phone",
        "no_comment",
        example="The firm did not return calls.",
        counter="The firm returned calls.",
    ),
    UnclaimedSign(
        # The negation is part of these.
        "no response, no immediate response, no reply, no immediate comment,"
        " no word from, no answer, unavailable for comment, no comment for now,"
        " no immediate reaction, went unanswered, go unanswered, remained unanswered,"
        " had no comment, had no further comment, offered no comment, no comment from,"
        " yet to comment, not comment, not immediately comment, not elaborate, didn't comment,"
        " didn't elaborate, wouldn't comment, wouldn't elaborate, won't comment",
        "no_comment",
        negated=False,
        example="There was no response from the firm.",
    ),
    UnclaimedSign(
        # Who attempts to reach somebody may be a rescuer.
        "attempts to contact, efforts to contact",
        "no_comment",
        negated=False,
        asked="attempts efforts",
        example="Attempts to contact Mr. Ito were unsuccessful.",
    ),
    UnclaimedSign(
        "not returned, not answered, not immediately returned, not immediately answered,"
        " yet to respond, yet to reply, yet to answer",
        "no_comment",
        negated=False,
        asked=_ASKED + _CHARGED,
        example="Calls to the firm were not returned.",
        counter="The keys were not returned.",
    ),
)
