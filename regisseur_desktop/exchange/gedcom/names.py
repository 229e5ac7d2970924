"""The name lines of GEDCOM to a name and back: `Anna /van der Berg/` with its parts."""

from typing import Final

from regisseur_desktop.domain.namen import Naam
from regisseur_desktop.domain.tekst import TUSSENVOEGSELS, vouw
from regisseur_desktop.exchange.gedcom.node import Node

_AT_BIRTH: Final = frozenset({"BIRTH", "MAIDEN"})
_LONGEST: Final = 120
_NOBODY: Final = frozenset(
    {"?", "??", "???", "N.N.", "N. N.", "NN", "_____", "UNKNOWN", "ONBEKEND"}
)


def read_name(person: Node) -> Naam:
    """Return the name of a person; a second name of the kind maiden is the name at birth."""
    every = person.every("NAME")
    if not every:
        return Naam()
    main = next((name for name in every if _kind(name) not in {"MAIDEN", "AKA"}), every[0])
    voornaam, achter = _split(main)
    tussen, achternaam = _surname(main, achter)
    at_birth = (_split(name)[1] for name in every if name is not main and _kind(name) in _AT_BIRTH)
    return Naam(
        voornaam=_short(voornaam),
        tussenvoegsel=_short(tussen),
        achternaam=_short(achternaam),
        roepnaam=_short(main.value_of("NICK")),
        geboortenaam=_short(next(at_birth, "")),
        aanhef=_short(main.value_of("NPFX")),
    )


def _kind(name: Node) -> str:
    return name.value_of("TYPE").upper()


def _split(name: Node) -> tuple[str, str]:
    """Return given name and surname, as the line has them or else as its parts have."""
    given, slash, rest = name.value.partition("/")
    surname = rest.partition("/")[0] if slash else ""
    parts = name.value_of("SPFX"), name.value_of("SURN")
    prefix = name.value_of("NPFX")
    given = given.removeprefix(prefix).strip() if prefix else given.strip()
    return _known(given or name.value_of("GIVN")), _known(
        surname.strip() or " ".join(part for part in parts if part)
    )


def _known(text: str) -> str:
    text = " ".join(text.split())
    return "" if text.upper() in _NOBODY else text


def _surname(name: Node, whole: str) -> tuple[str, str]:
    """Split "van der Berg" into what comes before and the surname itself."""
    before = " ".join(name.value_of("SPFX").split())
    if before and whole.lower().startswith(f"{before.lower()} "):
        return whole[: len(before)], whole[len(before) :].strip()
    words = whole.split()
    at = 0
    while at < len(words) - 1 and vouw(words[at]) in TUSSENVOEGSELS:
        at += 1
    return " ".join(words[:at]), " ".join(words[at:])


def _short(text: str) -> str:
    return " ".join(text.split())[:_LONGEST]


def write_name(person: Node, naam: Naam, *, is_old: bool) -> None:
    """Add the name lines of a person; a person without a name gets none."""
    if naam == Naam():
        return
    achter = _plain(f"{naam.tussenvoegsel} {naam.achternaam}".strip())
    line = f"{_plain(naam.voornaam)} /{achter}/" if achter else _plain(naam.voornaam)
    name = person.add("NAME", f"{_plain(naam.aanhef)} {line}".strip())
    for tag, text in (
        ("NPFX", naam.aanhef),
        ("GIVN", naam.voornaam),
        ("NICK", naam.roepnaam),
        ("SPFX", naam.tussenvoegsel),
        ("SURN", naam.achternaam),
    ):
        if _plain(text):
            name.add(tag, _plain(text))
    if naam.geboortenaam:
        person.add("NAME", f"{line.partition('/')[0]}/{_plain(naam.geboortenaam)}/".strip()).add(
            "TYPE", "maiden" if is_old else "MAIDEN"
        )


def _plain(text: str) -> str:
    """Return the text on one line without the slash that marks a surname."""
    return " ".join(text.replace("/", " ").split())
