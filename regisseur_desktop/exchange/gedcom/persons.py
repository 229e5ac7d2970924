"""A person record of GEDCOM to a person and back."""

import re
from typing import Final

from regisseur_desktop.domain.moment import ONBEKEND, Moment
from regisseur_desktop.domain.persoon import Geslacht, Persoon, Persoonsoort
from regisseur_desktop.exchange.gedcom.dates import read_moment, write_moment, year_of
from regisseur_desktop.exchange.gedcom.names import read_name, write_name
from regisseur_desktop.exchange.gedcom.node import Node

_SEXES: Final = {"M": Geslacht.MAN, "F": Geslacht.VROUW, "X": Geslacht.ANDERS}
_UUID: Final = re.compile(r"[0-9a-f]{32}")
_BIRTHS: Final = ("BIRT", "CHR", "BAPM")
_DEATHS: Final = ("DEAT", "BURI", "CREM")


def read_person(record: Node) -> Persoon:
    """Return the person of a record, by the id of the record."""
    return Persoon(
        id=record.xref,
        naam=read_name(record),
        geslacht=_SEXES.get(record.value_of("SEX")[:1].upper(), Geslacht.ONBEKEND),
        geboren=_born(record),
        overleden=_died(record),
        soort=Persoonsoort.DOODGEBOREN if _is_stillborn(record) else Persoonsoort.MENS,
        telefoon=_reached(record, "PHON"),
        email=_reached(record, "EMAIL"),
    )


def identity(record: Node) -> str:
    """Return the identity that a person had in a store; '' when the file came from elsewhere."""
    mark = record.value_of("UID") or record.value_of("_UID")
    plain = mark.replace("-", "").lower()
    return plain if _UUID.fullmatch(plain) else mark


def birth_year(record: Node) -> int | None:
    """Return the year of birth or baptism, however long ago."""
    years = (year_of(event.value_of("DATE")) for event in record.every(*_BIRTHS))
    return next((year for year in years if year is not None), None)


def _born(record: Node) -> Moment | None:
    """Return the date of birth; a baptism alone says the year about."""
    moments = (read_moment(event.value_of("DATE")) for event in record.every("BIRT"))
    if found := next((moment for moment in moments if moment), None):
        return found
    baptised = (year_of(event.value_of("DATE")) for event in record.every("CHR", "BAPM"))
    year = next((year for year in baptised if year), None)
    return read_moment(f"ABT {year}") if year else None


def _died(record: Node) -> Moment | None:
    """Return the date of death; a grave tells that somebody died and not when."""
    events = [event for event in record.every(*_DEATHS) if event.value.upper() != "N"]
    if not events:
        return None
    dates = (read_moment(event.value_of("DATE")) for event in events if event.tag == "DEAT")
    return next((moment for moment in dates if moment), ONBEKEND)


def _is_stillborn(record: Node) -> bool:
    ages = [age for event in record.every("DEAT") for age in event.every("AGE")]
    said = [age.value for age in ages] + [age.value_of("PHRASE") for age in ages]
    return any(word.upper() == "STILLBORN" for word in said)


def _reached(record: Node, tag: str) -> str:
    """Return a telephone number or mail address, wherever it hangs."""
    places = [record, *record.every("RESI", "ADDR")]
    return next((found for place in places if (found := place.value_of(tag))), "")[:254]


def write_person(persoon: Persoon, xref: str, *, is_old: bool, with_contact: bool) -> Node:
    """Return the record of a person, with what GEDCOM itself has a place for."""
    record = Node("INDI", xref=xref)
    write_name(record, persoon.naam, is_old=is_old)
    sexes = {geslacht: letter for letter, geslacht in _SEXES.items()}
    record.add("SEX", sexes.get(persoon.geslacht, "U"))
    if line := write_moment(persoon.geboren):
        record.add("BIRT").add("DATE", line)
    if persoon.overleden or persoon.soort is Persoonsoort.DOODGEBOREN:
        _write_death(record, persoon, is_old=is_old)
    if with_contact and (persoon.telefoon or persoon.email):
        place = record.add("RESI")
        for tag, text in (("PHON", persoon.telefoon), ("EMAIL", persoon.email)):
            if text:
                place.add(tag, text)
    return record


def _write_death(record: Node, persoon: Persoon, *, is_old: bool) -> None:
    line = write_moment(persoon.overleden)
    event = record.add("DEAT", "" if line else "Y")
    if line:
        event.add("DATE", line)
    if persoon.soort is Persoonsoort.DOODGEBOREN:
        age = event.add("AGE", "STILLBORN" if is_old else "0y")
        if not is_old:
            age.add("PHRASE", "Stillborn")
