"""phrase → its bare name, without title, role, apposition and brackets."""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.testing import news


@given(news())
def test_a_name_has_a_capital(mark, mentions, text):
    """In every bare name some word has a capital, and it lies in its mention."""
    document = mark(text, mentions)
    for mention in document.mentions:
        if mention.name is not None:
            assert mention.covers(mention.name)
            assert any(
                letter.isupper() for letter in mention.name.cut(document.text).text
            )


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann Roy left.", "Ann Roy"),
        ("Mr. Roy left.", "Roy"),
        ("Sen. Ann B. Roy (R-Wis.) left.", "Ann B. Roy"),
        ("Harbour spokeswoman Ann Roy left.", "Ann Roy"),
        ("The mayor of Rome, Ann Roy, left.", "Ann Roy"),
        ("Ann Roy, a former mayor of Rome, left.", "Ann Roy"),
        ("Lee’s wife Ann Roy left.", "Ann Roy"),
        ("President of Argentina Ada Lima left.", "Ada Lima"),
        ("Secretary of State Ann Roy left.", "Ann Roy"),
        ("Ambassador to Germany Ann Roy left.", "Ann Roy"),
        ("President and chief executive Ann Roy left.", "Ann Roy"),
        ("Oda Institute Ann Roy left.", "Ann Roy"),
        ("Rome Police Chief Oda Lima left.", "Oda Lima"),
        ("Rome Fire Chief Ann Roy left.", "Ann Roy"),
        ("Rome Chief Executive Ann Roy left.", "Ann Roy"),
        ("Oda Institute Roy left.", "Oda Institute Roy"),
        ("The director of the Harbour Board Ann Roy left.", "Ann Roy"),
        ("The director of the Harbour Board Abebe Roy left.", "Abebe Roy"),
        ("Director of Oda Institute Ann Roy left.", "Ann Roy"),
        ("Director of Oda Rescue Mei-kin Roy left.", "Mei-kin Roy"),
        ("Director and heartthrob Ann Roy left.", "Ann Roy"),
        ("Director and biochemist Ann Roy left.", "Ann Roy"),
        ("Abu Oda of the Harbour Board left.", "Abu Oda"),
        ("Ann Roy QC left.", "Ann Roy"),
        ("Minister of Peace Abu al-Oda, left.", "Abu al-Oda"),
        ("Ann Roy, 33, of Reno, Nev., left.", "Ann Roy"),
        ("Ann Roy, a lawyer close to Oda, left.", "Ann Roy"),
        # whose aide or spokesman it is
        ("An aide to Mayor Ann Roy left.", None),
        ("The wife of Sen. Ann B. Roy left.", None),
        ("A spokesman for Danish Prime Minister Ann Roy left.", None),
        ("The ambassador to Peru Ann Roy left.", "Ann Roy"),
        # bodies
        ("The Ministry of Culture left.", "Ministry of Culture"),
        ("The Institute for Bird Research left.", "Institute for Bird Research"),
        ("The Marsh Bird Council of the Alps left.", "Marsh Bird Council of the Alps"),
        ("Reno, Nevada, left.", "Reno, Nevada"),
        ("The Oda Party in Rome left.", "Oda Party"),
        ("The Bank of Oda’s Lake Fund left.", "Lake Fund"),
        ("The University of Oda’s Ann Roy left.", "Ann Roy"),
        ("The Bank of Oda’s governor left.", None),
        ("Ann Roy of Oda’s Lake Fund left.", "Ann Roy"),
        ("Peru’s Sport and Youth Board left.", "Sport and Youth Board"),
        ("Oda Steel Inc., Reno, Nev., left.", "Oda Steel Inc."),
        (
            "The Department of Trade and Industry left.",
            "Department of Trade and Industry",
        ),
        (
            "The Securities and Exchange Commission left.",
            "Securities and Exchange Commission",
        ),
        ("The Marsh Bird Council (MBC) left.", "Marsh Bird Council"),
        ("Roy’s Bakery Inc. left.", "Roy’s Bakery Inc."),
        ("The small news retailer Roy’s Bakery Inc. left.", "Roy’s Bakery Inc."),
        ("The far-left Oda People’s Union left.", "Oda People’s Union"),
        ("The small town’s Union left.", "Union"),
        ("Oda Gas and Steam (OG&S) left.", "Oda Gas and Steam"),
        ("Roy and Lee (Ohio) left.", None),
        (
            "The Court of Appeals for the 6th Circuit left.",
            "Court of Appeals for the 6th Circuit",
        ),
        (
            "The Institute for the Study of Lakes left.",
            "Institute for the Study of Lakes",
        ),
        ("The Society for the mayor of Lund left.", "Society"),
        (
            "The Office of Lakes, Rivers and Rain left.",
            "Office of Lakes, Rivers and Rain",
        ),
        ("The Office of Oda, Ivo Lund and Ada Lima left.", "Office"),
        ("The Lund County Sheriff’s Office left.", "Lund County Sheriff’s Office"),
        ("The EPA’s Lake Bureau left.", "Lake Bureau"),
        ("Oda Council’s Lake Bureau left.", "Lake Bureau"),
        ("Iraq’s Security Media Cell left.", "Security Media Cell"),
        ("Oda.com left.", "Oda.com"),
        ("The Republican Party left.", "Republican Party"),
        (
            "The Court of Appeals for the Lund Circuit left.",
            "Court of Appeals for the Lund Circuit",
        ),
        ("The Court of Appeals in Lund left.", "Court of Appeals"),
        ("The Bank of Oda at the Harbour Board left.", "Bank of Oda"),
        # no names
        ("The mayor left.", None),
        ("A spokesman for Oda left.", None),
        ("Republicans left.", None),
        ("Roy and Lee left.", None),
        ("A reporter for the Peru Daily Post left.", None),
        ("The head of the Bank Markaz Oda left.", None),
        ("The head of the Harbour Bank Markaz left.", None),
        ("Director of Oda Rescue Al-Roy Oda left.", None),
        ("A blogger with the Peru Lake Watch left.", None),
        ("The director and the Oda Board left.", None),
    ],
)
def test_names(first, text, name):
    """The bare name stands without title, role, apposition and brackets."""
    found = first(text).name

    assert (found and found.cut(text).text) == name
