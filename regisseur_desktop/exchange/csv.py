"""Contacts from a CSV file, as an address book or spreadsheet makes it."""

import csv
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Final

from regisseur_desktop.domain.tekst import vouw
from regisseur_desktop.errors import Refused
from regisseur_desktop.exchange.contacten import (
    BESCHADIGD,
    MOST,
    Contactenlijst,
    Contactregel,
    Overgeslagen,
    contact,
    listed,
)
from regisseur_desktop.exchange.deadline import check_size
from regisseur_desktop.exchange.text import decode, split_lines

_MARKS: Final = (";", "\t", ",", "|")
_WIDEST: Final = 200
# the heads of Outlook, Google, Apple and a sheet made by hand, in Dutch and English
_HEADS: Final = {
    "naam": ("naam", "volledige naam", "name", "full name", "display name", "weergavenaam", "wie"),
    "voornaam": ("voornaam", "first name", "given name", "roepnaam", "firstname"),
    "tussenvoegsel": (
        "tussenvoegsel",
        "middle name",
        "additional name",
        "tweede naam",
        "voorvoegsel",
    ),
    "achternaam": ("achternaam", "last name", "family name", "surname", "lastname"),
    "functie": ("functie", "beroep", "rol", "job title", "title", "role", "organization title"),
    "organisatie": ("organisatie", "bedrijf", "instelling", "company", "organization", "school"),
    "telefoon": ("telefoon", "telefoonnummer", "mobiel", "phone", "mobile", "tel"),
    "email": ("e-mail", "email", "e-mailadres", "mail", "mailadres"),
    "notitie": ("notitie", "notities", "opmerking", "opmerkingen", "notes", "note"),
}
_NAMES: Final = ("voornaam", "tussenvoegsel", "achternaam")


def read_csv(raw: bytes) -> Contactenlijst:
    """Return the contacts of a file whose first line names its columns."""
    check_size(raw)
    rows = list(_rows(split_lines(decode(raw))))
    head = next(((at, row) for at, row in rows if any(cell.strip() for cell in row)), (0, []))
    columns = [_column(cell) for cell in head[1]]
    if not {"naam", "voornaam", "achternaam", "organisatie"} & set(columns):
        raise Refused(
            "De eerste regel moet zeggen wat in elke kolom staat. "
            "Begin het bestand met bijvoorbeeld: naam;functie;telefoon;e-mail."
        )
    below = [(at, row) for at, row in rows if at > head[0] and any(cell.strip() for cell in row)]
    if len(below) > MOST:
        raise Refused(f"In dit bestand staan meer dan {MOST} mensen. Deel het op.")
    return listed([_contact(at, columns, row) for at, row in below])


def _rows(lines: list[str]) -> Iterator[tuple[int, list[str]]]:
    """Return each row with the number of its first line."""
    mark = _mark(lines)
    told = [f"{line}\n" for line in lines if not line.lower().startswith("sep=")]
    shift = len(lines) - len(told)
    reader = csv.reader(told, delimiter=mark, skipinitialspace=True)
    begin = 1 + shift
    try:
        for row in reader:
            yield begin, row
            begin = reader.line_num + 1 + shift
    except csv.Error as problem:
        raise Refused("Dit bestand is beschadigd. Bewaar het opnieuw als CSV.") from problem


def _mark(lines: list[str]) -> str:
    """Return the sign between the columns: the one that the first line has most."""
    first = next((line for line in lines if line.strip()), "")
    if first.lower().startswith("sep=") and len(first) > 4:
        return first[4]
    return max(_MARKS, key=first.count)


def _column(head: str) -> str:
    """Return what a column holds, by its head; '' when we have no place for it."""
    words = vouw(head).strip(" :*")
    exact = (field for field, names in _HEADS.items() if words in names)
    if found := next(exact, ""):
        return found
    for field in ("email", "telefoon"):  # "E-mail 1 - Value", "Telefoon werk", "Mobile Phone"
        if any(name in words for name in _HEADS[field]) and "label" not in words:
            return "" if words.endswith(("type", "fax")) else field
    return ""


def _contact(at: int, columns: Sequence[str], row: Sequence[str]) -> Contactregel | Overgeslagen:
    if len(row) > max(len(columns), 1) + 20 or len(row) > _WIDEST:
        return Overgeslagen(at, " ".join(row)[:60], BESCHADIGD)
    fields: dict[str, str] = {}
    for column, cell in zip_longest(columns, row, fillvalue=""):
        if column and cell.strip():
            fields.setdefault(column, cell)
    whole = " ".join(fields[name].strip() for name in _NAMES if name in fields)
    for name in _NAMES:
        fields.pop(name, None)
    fields.setdefault("naam", whole)
    return contact(at, fields)
