"""acts → statements without thoughts, wishes, fears and plans"""

from __future__ import annotations

from claimtrack.model.document import Document
from claimtrack.model.statement import Act


def keep_speech(document: Document) -> Document:
    """
    Leave out the statements that report a belief.

    Speakers stay as they are: who only thinks is still spoken of.
    """
    return document.keep(lambda statement: statement.act is not Act.BELIEF)
