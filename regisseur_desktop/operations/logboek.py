"""Who opened, changed, printed and exported what: log and history as a person reads them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from regisseur_desktop.domain.codec import Plain, to_plain
from regisseur_desktop.domain.kinds import Value, kind_name
from regisseur_desktop.operations.kluis import Kluis
from regisseur_desktop.operations.woorden import text_of
from regisseur_desktop.storage import overzicht as queries
from regisseur_desktop.storage import rows, terugblik

_SILENT = frozenset({"id", "huishouden_id", "bestand_id", "sha256", "volgorde", "inhoud"})
LEEG = "leeg"


@dataclass(frozen=True, slots=True, kw_only=True)
class Logregel:
    """One line of the log."""

    moment: datetime
    wie: str
    gebeurtenis: str
    huishouden_naam: str
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wijzigingsregel:
    """One value that changed: who did it, what it is, and each field before and after."""

    moment: datetime
    wie: str
    soort: str
    tekst: str
    velden: tuple[tuple[str, str, str], ...]


def lijst(kluis: Kluis, huishouden_id: str = "", most: int = 200) -> tuple[Logregel, ...]:
    """Return the latest lines, of one household or of all, the last first."""
    names = queries.names(kluis.store)
    return tuple(
        Logregel(
            moment=line.moment,
            wie=line.wie,
            gebeurtenis=line.gebeurtenis,
            huishouden_naam=names.get(line.huishouden_id, ""),
            detail=line.detail,
        )
        for line in terugblik.latest_log(kluis.store, huishouden_id, most)
    )


def wijzigingen(kluis: Kluis, huishouden_id: str, most: int = 200) -> tuple[Wijzigingsregel, ...]:
    """Return what changed in a household, field by field, the last change first."""
    names = _names(kluis, huishouden_id)
    found = []
    for change in terugblik.latest_changes(kluis.store, huishouden_id, most):
        value = change.na or change.voor
        if value is not None:
            found.append(
                Wijzigingsregel(
                    moment=change.moment,
                    wie=change.wie,
                    soort=kind_name(value),
                    tekst=text_of(value),
                    velden=tuple(_fields(change.voor, change.na, names)),
                )
            )
    return tuple(found)


def _names(kluis: Kluis, huishouden_id: str) -> dict[str, str]:
    """Return the name of everybody in the household by identity, to show instead of it."""
    dossier = rows.load_dossier(kluis.store, huishouden_id)
    people = {persoon.id: persoon.naam.kort for persoon in dossier.personen}
    return people | {contact.id: contact.naam for contact in dossier.contacten}


def _fields(
    before: Value | None, after: Value | None, names: dict[str, str]
) -> Iterator[tuple[str, str, str]]:
    old: dict[str, Plain] = to_plain(before) if before else {}
    new: dict[str, Plain] = to_plain(after) if after else {}
    for name in {**old, **new}:
        was, now = _words(old.get(name), names), _words(new.get(name), names)
        if was != now and name not in _SILENT:
            yield name.replace("_", " "), was or LEEG, now or LEEG


def _words(content: Plain, names: dict[str, str]) -> str:
    """Return stored content as words: names for identities, yes and no for truth."""
    if isinstance(content, bool):
        return "ja" if content else "nee"
    if isinstance(content, list):
        return ", ".join(_words(part, names) for part in content)
    if isinstance(content, dict):
        return " ".join(_words(part, names) for part in content.values() if part)
    text = "" if content is None else str(content)
    return names.get(text, text)
