"""English nouns for what is written and says something."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.people import DocumentNoun

DOCUMENTS: Final = (
    DocumentNoun("report study paper article review survey poll analysis book memoir biography",
                 "analyses surveys", example="The report says so."),
    DocumentNoun("statement release communique letter memo email e-mail message tweet post note"
                 " editorial op-ed column story headline blog transcript", example="The letter says so."),
    DocumentNoun("lawsuit suit complaint filing affidavit indictment warrant petition motion brief"
                 " ruling verdict decision judgment opinion testimony", example="The lawsuit says so."),
    DocumentNoun("law bill act constitution treaty agreement accord resolution decree order"
                 " proclamation rule regulation legislation amendment clause charter contract deal"
                 " policy guideline", example="The law says so."),
    DocumentNoun("document record file cable leaflet sign placard banner ad advertisement video clip"
                 " footage recording photo picture screenshot script speech account",
                 example="The document says so."),
    DocumentNoun("data", "data", example="The data says so."),
    DocumentNoun("index figure statistic estimate forecast projection average census tally"
                 " calculation finding result investigation inquiry probe research evidence",
                 "indices", example="The estimate says so."),
    DocumentNoun("list website page profile disclaimer announcement warning plan proposal agenda"
                 " manifesto platform summary draft source", example="The summary says so."),
    DocumentNoun("rumor rumour media press legend tradition conventional-wisdom", "media",
                 example="The rumour says so."),
)  # fmt: skip
