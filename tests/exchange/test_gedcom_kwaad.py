"""Files that are broken or meant to do harm get one sentence, never a crash and never a wait."""

import re
import time
from graphlib import TopologicalSorter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regisseur_desktop.domain.codec import to_plain
from regisseur_desktop.domain.namen import lees_naam
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.errors import Refused
from regisseur_desktop.exchange import deadline
from regisseur_desktop.exchange.deadline import LARGEST, MOST_LINES, Deadline
from regisseur_desktop.exchange.gedcom.ingelezen import Ingelezen
from regisseur_desktop.exchange.gedcom.read import MOST_PERSONS, read_gedcom
from regisseur_desktop.exchange.gedcom.write import Familie, Versie, write_gedcom

HEAD = "0 HEAD\n1 GEDC\n2 VERS 5.5.1\n1 CHAR UTF-8\n"
I1 = "0 @I1@ INDI\n"
SENTENCE = re.compile(r"[A-Z][^\n]+[.]")


def whole(body: str) -> bytes:
    return f"{HEAD}{body}0 TRLR\n".encode("utf-8", "surrogatepass")


def sound(found: Ingelezen) -> None:
    """Check what every dossier counts on: relations between known people, nobody an ancestor."""
    ids = {een.id for een in found.personen}
    assert len(ids) == len(found.personen)
    assert all({een.persoon_a, een.persoon_b} <= ids for een in found.partnerrelaties)
    assert all(een.persoon_a != een.persoon_b for een in found.partnerrelaties)
    order: TopologicalSorter[str] = TopologicalSorter()
    for een in found.ouderrelaties:
        assert {een.ouder_id, een.kind_id} <= ids
        order.add(een.kind_id, een.ouder_id)
    order.prepare()  # raises on a circle
    assert all(isinstance(line, str) and line.endswith(".") for line in found.verloren)


def read_or_refuse(raw: bytes) -> None:
    """Read a file; a refusal is one Dutch sentence and everything else is a mistake."""
    begun = time.monotonic()
    told = ""
    try:
        sound(read_gedcom(raw))
    except Refused as refused:
        told = str(refused)
    assert not told or SENTENCE.fullmatch(told)
    assert time.monotonic() - begun < 20


def _people(many: int) -> str:
    return "".join(f"0 @I{number}@ INDI\n" for number in range(many))


def _chain(many: int) -> str:
    """Everybody the parent of the next, and the last of the first."""
    return _people(many) + "".join(
        f"0 @F{number}@ FAM\n1 HUSB @I{number}@\n1 CHIL @I{(number + 1) % many}@\n"
        for number in range(many)
    )


REFUSED = {
    "nothing": b"",
    "only zeros": b"\x00" * 5000,
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20,
    "a zip": b"PK\x03\x04" + bytes(range(256)) * 20,
    "a letter": b"Beste Marina,\nhierbij de stamboom.\nGroet",
    "no head": b"0 @I1@ INDI\n1 NAME A\n0 TRLR\n",
    "no people": whole("0 @F1@ FAM\n"),
    "half a head": b"0 HEA",
    "too large": b"0 HEAD\n" + b"1 NOTE " + b"x" * LARGEST,
    "too many lines": b"0 HEAD\n" + b"1 NOTE\n" * (MOST_LINES + 2),
    "too deep": whole("0 @I1@ INDI\n" + "".join(f"{n} NOTE\n" for n in range(1, 90))),
    "too many people": whole(_people(MOST_PERSONS + 1)),
    "a level of a thousand digits": b"9" * 1000 + b" HEAD\n",
}
READ = {
    "own parent": whole("0 @I1@ INDI\n0 @F1@ FAM\n1 HUSB @I1@\n1 CHIL @I1@\n"),
    "partner of oneself": whole("0 @I1@ INDI\n0 @F1@ FAM\n1 HUSB @I1@\n1 WIFE @I1@\n"),
    "a circle of two": whole(_chain(2)),
    "a circle of six thousand": whole(_chain(6000)),
    "pointers to nobody": whole(f"{I1}1 FAMC @F9@\n1 FAMS @F9@\n1 ASSO @I9@\n2 RELA twin\n"),
    "a number twice": whole(f"{I1}1 NAME A\n{I1}1 NAME B\n0 @F1@ FAM\n0 @F1@ FAM\n"),
    "a family of a person": whole("0 @I1@ INDI\n0 @F1@ FAM\n1 HUSB @F1@\n1 CHIL @F1@\n"),
    "ten partners": whole(
        _people(10) + "0 @F1@ FAM\n" + "".join(f"1 HUSB @I{n}@\n" for n in range(10))
    ),
    "a child of everybody": whole(
        _people(40) + "".join(f"0 @F{n}@ FAM\n1 HUSB @I{n}@\n1 CHIL @I0@\n" for n in range(40))
    ),
    "twins in a ring": whole(
        "".join(f"0 @I{n}@ INDI\n1 ASSO @I{(n + 1) % 9}@\n2 RELA twin\n" for n in range(9))
    ),
    "twenty thousand twins": whole(
        "".join(f"0 @I{n}@ INDI\n1 ASSO @I{n + 1}@\n2 RELA twin\n" for n in range(MOST_PERSONS))
    ),
    "twenty thousand children": whole(
        _people(MOST_PERSONS)
        + "0 @F1@ FAM\n1 HUSB @I0@\n1 WIFE @I1@\n"
        + "".join(f"1 CHIL @I{n}@\n" for n in range(2, MOST_PERSONS))
    ),
    "a child of three thousand families": whole(
        _people(2)
        + "".join(f"1 FAMC @F{n}@\n" for n in range(3000))
        + "".join(f"0 @F{n}@ FAM\n1 HUSB @I0@\n" for n in range(3000))
    ),
    "no end": f"{HEAD}0 @I1@ INDI\n1 NAME A".encode(),
    "levels that jump": whole("0 @I1@ INDI\n5 NAME A\n2 DATE 1990\n9 X\n1 BIRT\n3 DATE 1990\n"),
    "lines of noise": whole("0 @I1@ INDI\n1 NAME A\nzomaar\n@@@\n1\n1 \n"),
    "bare at signs": whole("0 @I1@ INDI\n1 NAME @@\n1 NOTE @\n1 FAMC @@@\n1 FAMS @ @\n"),
    "a name of a megabyte": whole(f"0 @I1@ INDI\n1 NAME {'x' * 1_000_000}\n"),
    "names of slashes": whole("0 @I1@ INDI\n1 NAME ////////\n0 @I2@ INDI\n1 NAME /\n"),
    "control signs": whole("0 @I1@ INDI\n1 NAME A\x07\x1b[31m\x85B\u2028C\n"),
    "half of UTF-16": b"\xff\xfe" + f"{HEAD}0 @I1@ INDI\n0 TRLR\n".encode("utf-16-le") + b"\x00",
    "broken UTF-8 after its mark": b"\xef\xbb\xbf" + whole(I1).replace(b"I1", b"I\xff"),
    "impossible dates": whole(
        "0 @I1@ INDI\n1 BIRT\n2 DATE 99 FEB 9999\n1 DEAT\n2 DATE BET AND\n1 BIRT\n2 DATE 0000\n"
    ),
    "our line with nonsense": whole(
        '0 @I1@ INDI\n1 _REGISSEUR {"geboren":{"soort":"dag"},"telefoon":5}\n'
        '0 @I2@ INDI\n1 _REGISSEUR [[[[\n0 @I3@ INDI\n1 _REGISSEUR {"id":"x","naam":null}\n'
        '0 @I4@ INDI\n1 _REGISSEUR {"telefoon":"\\u0000\\ud800","soort":"draak"}\n'
    ),
    "our line a thousand deep": whole(f"0 @I1@ INDI\n1 _REGISSEUR {'[' * 90_000}\n"),
}  # fmt: skip


@pytest.mark.parametrize("raw", REFUSED.values(), ids=REFUSED)
def test_that_what_is_no_family_tree_gets_one_sentence(raw: bytes) -> None:
    with pytest.raises(Refused) as refused:
        read_gedcom(raw)
    assert SENTENCE.fullmatch(str(refused.value))


@pytest.mark.parametrize("raw", READ.values(), ids=READ)
def test_that_a_damaged_family_tree_is_read_as_far_as_it_goes(raw: bytes) -> None:
    begun = time.monotonic()
    sound(read_gedcom(raw))
    assert time.monotonic() - begun < 20


def test_that_a_circle_loses_only_the_link_that_closes_it() -> None:
    assert len(read_gedcom(whole(_chain(6000))).ouderrelaties) == 5999


def test_that_nonsense_in_our_own_line_changes_nobody() -> None:
    for persoon in read_gedcom(READ["our line with nonsense"]).personen:
        assert to_plain(persoon) == to_plain(Persoon(id=persoon.id, naam=persoon.naam))


def test_that_reading_stops_when_the_time_is_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deadline, "monotonic", iter(range(0, 10_000, 1000)).__next__)
    with pytest.raises(Refused, match="duurt te lang"):
        read_gedcom(whole("0 @I1@ INDI\n"))


def test_that_a_deadline_lets_quick_work_go_on() -> None:
    Deadline().check()


_TAGS = st.sampled_from(
    ["INDI", "FAM", "NAME", "SEX", "BIRT", "DEAT", "DATE", "FAMC", "FAMS", "HUSB", "WIFE", "CHIL",
     "PEDI", "ASSO", "RELA", "MARR", "DIV", "EVEN", "TYPE", "CONC", "CONT", "_REGISSEUR", "_OUDER",
     "_GEVOEL", "_VAN", "_NAAR", "TRLR", "HEAD", "X"]
)  # fmt: skip
_VALUES = st.one_of(
    st.sampled_from(
        ["", "@I1@", "@I2@", "@F1@", "@@", "Y", "M", "1990", "BET 1990 AND 1991", "A /B/", "{}",
         '{"soort":"stief"}', '{"van":{"soort":"jaar","jaar":1990}}', "twin", "stiefouder"]
    ),
    st.text(max_size=12),
)  # fmt: skip


@st.composite
def lines(draw: st.DrawFn) -> str:
    """Return a line that looks like GEDCOM, or nearly."""
    xref = draw(st.sampled_from(["", "", "@I1@ ", "@I2@ ", "@F1@ ", "@"]))
    return f"{draw(st.integers(0, 4))} {xref}{draw(_TAGS)} {draw(_VALUES)}"


@given(st.lists(lines(), max_size=40))
def test_that_any_lines_are_read_or_refused(body: list[str]) -> None:
    read_or_refuse(whole("\n".join([*body, ""])))


@given(st.binary(max_size=400))
def test_that_any_bytes_are_read_or_refused(raw: bytes) -> None:
    read_or_refuse(raw)


def test_that_a_file_that_was_cut_off_is_read_or_refused() -> None:
    anna = Persoon(id="a" * 32, naam=lees_naam("Anna van der Berg"))
    good = write_gedcom(Familie(personen=(anna,)), Versie.OUD)
    for at in range(len(good)):
        read_or_refuse(good[:at])
