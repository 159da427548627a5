"""declined to comment, did not elaborate, had no comment"""

from __future__ import annotations

import pytest

from claimtrack.lexicon.en import ENGLISH
from claimtrack.model.statement import Act
from claimtrack.stages.acts import act_adder

add_acts = act_adder(ENGLISH)


@pytest.fixture
def act(mark):
    """Read the act of the last statement of a marked text."""

    def read(marked):
        return mark(marked, add_acts).statements[-1].act

    return read


@pytest.mark.parametrize(
    "marked",
    [
        "[The bank] <declined> {to comment}.",
        "[The bank] <declined to comment on> {the report}.",
        "[Roy] <refused to say> {who had paid}.",
        "[Roy] <refused to say> {whether he had paid}.",
        "[The coach] <declined to discuss> {the injury}.",
        "[The agency] <declined> {to publicly discuss its plans}.",
        "[The agency] <declined> {to say whether he was still paid}.",
        "[The firm] <did not respond to> {a request for comment}.",
        "[The firm] <did not elaborate on> {the sale}.",
        "[Police] <gave no details about> {the raid}.",
        "[The ministry] <had no comment> on {the raid}.",
        "[Police] <have not confirmed> {the report}.",
        "[Police] <would neither confirm nor deny> {the report}.",
        "[The firm] <would not offer details of> {the deal}.",
        "[Lee] <said> {“We will have no comment.”}",
        "[The striker] <did not want> {to discuss her contract}.",
        "[The nurse] <did not wish> {to speak about the trial}.",
        "[The club] <declined> {several requests for an interview}.",
        "[The embassy] <declined> {the request}.",
        "[The court] <refused> {a request to name the witness}.",
        "[The judge] <refused> {all interviews}.",
        "[The envoy] <declined> {to go into details}.",
        "[The envoy] <refused> {to be drawn on the date}.",
        "[The palace] would neither confirm nor <deny> {the report}.",
        "[The coach] left <without explaining> {why he was late}.",
        "[The firm] closed the plant without <specifying> {when it would reopen}.",
        "[The envoy] <never said> {who had paid}.",
        "[The clinic] <did not return> {our messages}.",
        "[The vet] <could not be reached for> {comment}.",
        "[The singer] <was not available for> {interviews}.",
        "[The firm] <did not respond to> {a request for help with comment}.",
        "[The firm] <did not respond to> {requests to discuss the sale}.",
        "[The nurse] <would not discuss> {the vote}.",
        "[The nurse] <won't explain> {the delay}.",
        "[The palace] <refused> {comment}.",
        "[The coach] <declined> {to weigh in on the vote}.",
        "[The coach] <declined> {to be interviewed}.",
        "[The coach] <did not take questions on> {the injury}.",
        "When asked, [the coach] <declined to comment on> {it}.",
        "Because [the coach] <refused to answer> {it}, fans left.",
        "[The nurse] <did not explain> {why she had left}.",
        "[The nurse] <did not announce> {when the ward would close}.",
        "[Police] <did not give details about> {the raid}.",
        "[The firm] <is not disclosing> {the price}.",
        "[No official] <said> {who had paid}.",
        "[The guard] <refused to say> {a word about the raid}.",
        "[The guard] <refused to say> {the name of the driver}.",
        "[The ministry] <remained tight-lipped about> {the talks}.",
        "[The firm] <gave> {no further details of the sale}.",
        "[The firm] <has not yet commented on> {the sale}.",
        "[The firm] has not yet <commented on> {the sale}.",
        "[The nurse] <chose> {not to comment}.",
        "[The nurse] <opted> {not to say who had paid}.",
        "[The envoy] <ignored> {a request for comment}.",
        "[The college] <declined> {to make him available for interview}.",
        "[The envoy] <dodged questions about> {his pay}.",
        "[The envoy] stopped short of <saying> {who was to blame}.",
    ],
)
def test_saying_nothing_is_an_act(act, marked):
    """Refusals to speak, missing answers and “no comment” decline."""
    assert act(marked) is Act.DECLINE


@pytest.mark.parametrize(
    "marked",
    [
        "[The actor] <declined> {the prize}.",
        "[The senator] <declined> {to run}.",
        "[The witness] <declined> {to be named}.",
        "[The club] <refused> {to sell its striker}.",
        "[The firm] <responded to> {the request}.",
        "[Lee] <commented on> {the match}.",
        "[The striker] <wanted> {to discuss her contract}.",
        "[The winner] <refused> {to be drawn again}.",
        "[The palace] would confirm or <deny> {the report}.",
        "[The striker] <did not want> {to go home}.",
        "[The witness] <may not want> {to answer}.",
        "[The witness] <will refuse> {to answer}.",
        "[The singer] <declined> {when asked to answer the anthem}.",
        "[The singer] <should not have said> {that she was ill}.",
        "[The singer] <declined> {the chance to speak}.",
        "[The singer] <declined> when offered {the chance to speak}.",
        "[The envoy] <never said> {that the road was safe}.",
        "[The envoy] <has never actually said> {the road was safe}.",
        "[The army] <did not respond to> {calls for calm}.",
        "[The firm] <did not respond to> {a request to sell}.",
        "[The nurse] <did not discuss> {the vote}.",
        "[The nurse] <could not explain> {the delay}.",
        "[The palace] <refused> {the comments}.",
        "If [the coach] <refused to answer> {the question}, he was fined.",
        "Unless [the firm] <declines to comment on> {it}, we will know.",
        "He wondered whether [she] <had no comment on> {the vote}.",
        "[The coach] <agreed to take questions on> {the injury}.",
        "[The senator] <returned calls about> {the vote}.",
        "[The coach] left without a word and <said> {it was late}.",
        "[The nurse] <could not explain> {why the ward had closed}.",
        "[The firm] <has not announced> {its plans for the site}.",
        "[The nurse] <does not see details about> {the raid}.",
        "<It has never been verified> {that the vase is old}.",
        "[The driver] <was not publicly identified as> {the winner}.",
        "[Nobody] <ever said> {the road was safe}.",
        "[He] <said - not about> {the nurse}.",
        "[The guard] <refused to say> {the oath}.",
        "[The nurse] <refused to say> {the words “I am sorry”}.",
        "[The pupils] <declined> {to say the prayer of the day}.",
        "[The firm] <gave> {all the details of the sale}.",
        "[The firm] <gave> {no money to the club}.",
        "[The firm] has <commented on> {the sale}.",
        "[The nurse] <chose> {to comment}.",
        "[The nurse] <opted> {not to run}.",
        "[The envoy] <ignored> {the red light}.",
        "[The envoy] <avoided saying> {it was late}.",
        "[The envoy] stopped in <saying> {who was to blame}.",
    ],
)
def test_refusing_to_act_is_no_silence(act, marked):
    """Who declines a prize, an office or to be named does not decline to speak."""
    assert act(marked) is not Act.DECLINE
