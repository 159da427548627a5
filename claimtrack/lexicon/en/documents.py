"""English nouns for what is written and says something."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.documents import DocumentNoun, Genre

NEWS: Final = (Genre.NEWS,)
STUDY: Final = (Genre.STUDY,)
RULING: Final = (Genre.RULING,)
NOTICE: Final = (Genre.NOTICE,)

OUTLETS: Final = "newspaper outlet website site blog magazine publication"
RESEARCHERS: Final = (
    "researchers scientists authors researcher scientist author team colleagues"
)
COURTS: Final = "court tribunal judge"

DOCUMENTS: Final = (
    DocumentNoun("report", genres=NEWS + STUDY, issuers=f"{RESEARCHERS} {OUTLETS}",
                 example="The report says so."),
    DocumentNoun("study paper survey analysis", "analyses surveys", genres=STUDY, issuers=RESEARCHERS,
                 example="The study says so."),
    DocumentNoun("article", genres=NEWS, issuers=OUTLETS, example="The article says so."),
    DocumentNoun("review poll book memoir biography", example="The poll says so."),
    # Who is meant by “the statement said” is whoever issued it.
    DocumentNoun("statement release communique letter memo email e-mail message tweet note"
                 " speech announcement warning proclamation decree"
                 " press-release disclaimer advisory alert", issued=True, genres=NOTICE, example="The letter says so."),
    # “A bank board filing” lies with the board, but is of whoever is the applicant.
    DocumentNoun("lawsuit suit complaint filing affidavit motion petition", issued=True, lodged=True,
                 genres=NOTICE, example="The filing says so."),
    DocumentNoun("post", issued=True, genres=NEWS + NOTICE, example="The post says so."),
    DocumentNoun("ruling verdict judgment", issued=True, genres=RULING, issuers=COURTS,
                 example="The ruling says so."),
    DocumentNoun("editorial op-ed column story headline transcript piece hoax", "hoaxes", genres=NEWS,
                 issuers=OUTLETS, example="The story says so."),
    DocumentNoun("writeup write-up", issued=True, genres=NEWS, issuers=OUTLETS, example="The writeup says so."),
    DocumentNoun("blog publication", example="The blog says so."),
    DocumentNoun("decision opinion order summary", genres=RULING, issuers=COURTS,
                 example="The opinion says so."),
    # These are bodies as well, and say what their owners do: “the bank’s website”.
    DocumentNoun("website site feed homepage", example="The website says so."),
    DocumentNoun("indictment warrant brief testimony", example="The indictment says so."),
    DocumentNoun("law bill act constitution treaty agreement accord resolution"
                 " rule regulation legislation amendment clause charter contract deal"
                 " policy", example="The law says so."),
    DocumentNoun("guideline", genres=NOTICE, example="The guideline says so."),
    DocumentNoun("placard banner sign poster slogan", held=True, example="The placard says so."),
    DocumentNoun("document record file cable leaflet ad advertisement video clip"
                 " footage recording photo picture screenshot script account",
                 example="The document says so."),
    # Singular in some papers and plural in others.
    DocumentNoun("data", "data", example="The data says so."),
    DocumentNoun("finding result", genres=STUDY, issuers=RESEARCHERS, example="The finding says so."),
    DocumentNoun("index figure statistic estimate forecast projection average census tally"
                 " calculation investigation inquiry probe research evidence",
                 "indices", example="The estimate says so."),
    DocumentNoun("list page profile plan proposal agenda"
                 " manifesto platform draft", example="The list says so."),
    DocumentNoun("rumor rumour media press legend tradition conventional-wisdom", "media",
                 example="The rumour says so."),
)  # fmt: skip
