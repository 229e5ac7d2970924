"""The Word file of the organisation in which documents are made."""

from pathlib import Path

from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.kluis import Kluis
from regisseur_desktop.storage import instellingen as stored

_NAME, _DOCX = "huisstijl_naam", "huisstijl"


def naam(kluis: Kluis) -> str:
    """Return the name of the house style in use; '' for ours."""
    return stored.get(kluis.store, _NAME) or ""


def template(kluis: Kluis) -> bytes | None:
    """Return the house style in use; nothing for ours."""
    kept = stored.get(kluis.store, _DOCX)
    return bytes.fromhex(kept) if kept else None


def use(kluis: Kluis, path: Path) -> tuple[str, ...]:
    """Check a Word file, mend what is missing, and use it; return what was found."""
    from regisseur_desktop.documents.word.huisstijl import check_huisstijl  # noqa: PLC0415 - heavy

    found = check_huisstijl(path)
    if not found.bruikbaar:
        raise Refused(" ".join(found.redenen))
    stored.put(kluis.store, _DOCX, found.sjabloon.hex())
    stored.put(kluis.store, _NAME, path.name)
    return found.meldingen


def reset(kluis: Kluis) -> None:
    """Use our own house style again."""
    stored.put(kluis.store, _NAME, "")
    stored.put(kluis.store, _DOCX, "")
