"""chunks → phrases: with possessors, prepositions, appositions and coordination."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stages.mentions.chunks import find_chunks
from claimtrack.stages.mentions.joins import Joiner

letters = st.text("adefghklmnopqrswxyzURGOQTPct#.&,()v", max_size=60)


def join(tags):
    chunks = find_chunks(tags, 0, len(tags))
    return list(Joiner(tags, chunks, len(tags)).join())


def cut(tags):
    return {tags[phrase.first : phrase.last] for phrase in join(tags)}


@given(letters)
def test_phrases_stay_inside_the_sentence(tags):
    """A phrase covers its noun and ends with the sentence at the latest."""
    for phrase in join(tags):
        assert 0 <= phrase.first <= phrase.core.first < phrase.last <= len(tags)


@given(letters)
def test_every_chunk_that_stands_alone_is_a_phrase(tags):
    """Joining adds phrases and takes none away."""
    found = {(phrase.first, phrase.last) for phrase in join(tags)}
    for chunk in find_chunks(tags, 0, len(tags)):
        assert chunk.bare or (chunk.first, chunk.last) in found


@pytest.mark.parametrize(
    "unit", ["Us", "Uf", "U,", "Uc", "gw", "U(U)", "drf", "UPs", "U+"]
)
def test_the_work_is_linear(unit):
    """However often a link is repeated, each beginning has few readings."""
    many = unit * 300

    assert len(join(many)) < 60 * len(many)


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        ("UsrUU", "UsrUU"),  # Roy’s aide Sam Lee
        ("drfU", "drfU"),  # the mayor of Rome
        ("drPUfU", "drPUfU"),  # an envoy to Rome of Oda
        ("UU,drfU", "UU,drfU"),  # Sam Lee, the mayor of Rome
        ("drfU,UU", "drfU,UU"),  # the mayor of Rome, Sam Lee
        ("UU,#,drfU", "UU,#,drfU"),  # Sam Lee, 42, a clerk of Rome
        ("UcU", "UcU"),  # Lee and Roy
        ("U,UcU", "U,UcU"),  # Lee, Oda and Roy
        ("U,U,cU", "U,U,cU"),  # Lee, Oda, and Roy
        ("UU(U)", "UU(U)"),  # Sam Lee (R)
        ("UU,#,fU+U,v", "UU,#,fU+U"),  # Sam Lee, 42, of Reno, Nev., said
        ("UUO,U+U,v", "UUO,U+U"),  # Oda Steel Inc., Reno, Nev., said
        ("UU,wvda,v", "UU,wvda"),  # Sam Lee, who won the cup, said
        ("gwvda", "gwvda"),  # officials who won the cup
        ("gaPda", "gaPda"),  # sources close to the team
        ("dqyPU", "dqyPU"),  # a report released by Oda
        ("RfO(U)UU", "RfO(U)UU"),  # member of Parliament (MP) Sam Lee
        ("rfO(R)UU", "rfO(R)UU"),  # member of Parliament (MP) Sam Lee
        ("dro,dUO,v", "dro,dUO"),  # the rebel group, the Oda Front, said
        ("dacao", "dacao"),  # the oil and gas company
        ("UPU(U)", "UPU(U)"),  # Oda for Rome (OfR)
        ("PUU,drwv", "UU,dr"),  # with Sam Lee, a judge who left
        ("PUU,drx", "UU,dr"),  # with Sam Lee, a judge.
        ("fUU,dr,v", "UU,dr"),  # of Sam Lee, the mayor, said
        ("dOfUPdUOv", "dOfUPdUO"),  # the Court of Appeals for the Lima Bench ruled
        ("rfU,dT.UUv", "rfU,dT.UU"),  # leader of Peru, the Rev. Ann Lee, said
        ("UU,dT,v", "UU,dT"),  # Ann Roy, a Democrat, said
        ("UU,tdr,v", "UU,tdr"),  # Ann Roy, formerly a clerk, said
        ("UU,tdrPdO,v", "UU,tdrPdO"),  # Ann Roy, now an aide to the Board, said
    ],
)
def test_joined(tags, expected):
    """What belongs to a noun phrase is joined to it."""
    assert expected in cut(tags)


@pytest.mark.parametrize(
    ("tags", "wrong"),
    [
        ("dqf,U", "dqf,U"),  # nothing stands behind "of"
        ("PdrU,cU", "U,cU"),  # …, and Roy: a new clause
        ("Phr,Uv", "hr,U"),  # According to her lawyer, Roy left
        ("T.U,dT", "T.U,dT"),  # the prime minister, the Queen
        ("UU,dT,cgv", "UU,dT"),  # Ann Roy, the Queen, and others said
        ("Pda,UU,hrcdr,v", "da,UU,hrcdr"),  # In a letter, Ann Roy, his wife and a nurse
        ("PU,dr,UU,v", "U,dr,UU"),  # According to Oda, the mayor, Ann Roy, said
        ("UUPU", "UUPU"),  # Sam Lee in Rome
        ("vfU,drv", "U,dr"),  # died of Oda, the mayor said
        ("Pda,U,dov", "U,do"),  # in a town, Oda, the paper said
        ("drPU,dUao,v", "drPU,dU"),  # an aide to Lee, the Lima wine company, said
        ("drPU,dacao,v", "drPU,dacao"),  # an aide to Lee, the oil and gas company, said
        ("drfUPdUOv", "drfUPdUO"),  # the mayor of Oda on the Lake Board said
        ("xvU,tdrv", "U,tdr"),  # when he saw Roy, today the mayor left
        ("U,trv", "U,tr"),  # Roy, once mayor said
        ("vrsr", "r"),  # a bare role is no phrase of its own
    ],
)
def test_not_joined(tags, wrong):
    """What only stands near a noun phrase is not."""
    assert wrong not in cut(tags)


@pytest.mark.parametrize(
    ("tags", "owner"),
    [
        ("dOfUsr", (0, 4)),  # the Bank of Oda’s clerk
        ("dOfUsUO", (0, 4)),  # the Bank of Oda’s Lake Fund
        ("drfUsr", None),  # the friend of Roy’s clerk
        ("UUfUsO", None),  # Sam Lee of Oda’s Board
        ("dOPUsr", None),  # the Board for Oda’s clerk
    ],
)
def test_what_owns_behind_of(tags, owner):
    """A possessor that ends the name of a body is the whole body."""
    whole = [p for p in join(tags) if (p.first, p.last) == (0, len(tags))]

    assert {phrase.owner for phrase in whole} == {owner}


@pytest.mark.parametrize(
    ("tags", "noun"),
    [
        ("dOfUr", "r"),  # the Bank of Oda clerk
        ("OfUg", "g"),  # University of Oda scientists
        ("OfUo", "o"),  # the House of Oda board
        ("OfUrUU", "U"),  # Bank of Oda governor Ann Roy
        ("dOfUrPU", "r"),  # the Bank of Oda envoy to Rome
        ("dofUr", "o"),  # the team of Oda clerk: a body without a name
        ("dOfdr", "O"),  # the Office of the President
        ("dOPUr", "O"),  # the Office for Oda staff
        ("dOfU", "O"),  # the Bank of Oda
        ("OfUU", "O"),  # House of Ann Roy
    ],
)
def test_what_a_whole_name_tells_of(tags, noun):
    """A noun behind the name of a body with "of" is the noun of the phrase."""
    whole = [p for p in join(tags) if (p.first, p.last) == (0, len(tags))]

    assert {tags[phrase.core.head] for phrase in whole} == {noun}


def test_a_coordination_is_several():
    """Two who are joined by "and" are several, unless they end one name."""
    plural = {p.last - p.first: p.plural for p in join("drcdr")}
    body = {p.last - p.first: p.plural for p in join("dOfOcO")}

    assert plural[5]
    assert not body[6]


@pytest.mark.parametrize(
    ("tags", "is_one"),
    [
        ("dacao", True),  # the oil and gas company
        ("dUcUOq", True),  # a Fish and Game Board filing
        ("dUcUO", False),  # the Oda and Marsh Board
        ("dUcUq", False),  # an Oda and Marsh filing
        ("UUfOcrPO", True),  # Sam Lee of Oda and editor at Marsh News
        ("drcdo", False),  # the mayor and the company
        ("UUcrU", False),  # Sam Lee and pilot Oda
    ],
)
def test_one_or_several(tags, is_one):
    """A bare noun behind "and" tells more of the one before it."""
    whole = [p for p in join(tags) if (p.first, p.last) == (0, len(tags))]

    assert [phrase.plural for phrase in whole] == [not is_one]
