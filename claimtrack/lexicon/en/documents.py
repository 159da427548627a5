"""English nouns for what is written and says something."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.people import DocumentNoun

DOCUMENTS: Final = (
    DocumentNoun("report study paper article review survey poll analysis book memoir biography",
                 "analyses surveys", example="The report says so."),
    # Who is meant by “the statement said” is whoever issued it.
    DocumentNoun("statement release communique letter memo email e-mail message tweet post note"
                 " speech announcement warning proclamation decree ruling verdict judgment lawsuit"
                 " suit complaint filing affidavit motion petition press-release disclaimer"
                 " advisory alert", issued=True, example="The letter says so."),
    DocumentNoun("editorial op-ed column story headline blog transcript piece publication",
                 example="The story says so."),
    DocumentNoun("indictment warrant brief decision opinion testimony", example="The opinion says so."),
    DocumentNoun("law bill act constitution treaty agreement accord resolution order"
                 " rule regulation legislation amendment clause charter contract deal"
                 " policy guideline", example="The law says so."),
    DocumentNoun("document record file cable leaflet sign placard banner ad advertisement video clip"
                 " footage recording photo picture screenshot script account",
                 example="The document says so."),
    # Singular in some papers and plural in others.
    DocumentNoun("data", "data", example="The data says so."),
    DocumentNoun("index figure statistic estimate forecast projection average census tally"
                 " calculation finding result investigation inquiry probe research evidence",
                 "indices", example="The estimate says so."),
    DocumentNoun("list page profile plan proposal agenda"
                 " manifesto platform summary draft", example="The summary says so."),
    DocumentNoun("rumor rumour media press legend tradition conventional-wisdom", "media",
                 example="The rumour says so."),
)  # fmt: skip
