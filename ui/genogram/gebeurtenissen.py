"""Events in the drawing: those of one person, and the line that adds one."""

from datetime import date

from regisseur_desktop.domain.datum_lezen import lees_moment
from regisseur_desktop.domain.datum_tonen import toon_moment
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.moment import ONBEKEND, Moment
from regisseur_desktop.domain.verhaal import Gebeurtenis
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.gebeurtenissen import add_gebeurtenis
from ui.formulieren.woorden import regel


def gebeurtenissen_van(dossier: Dossier, persoon_id: str) -> list[tuple[str, str]]:
    """Return the events about somebody, the earliest first: an id and the words."""
    own = [een for een in dossier.gebeurtenissen if persoon_id in een.over]
    own.sort(key=lambda een: (een.wanneer or ONBEKEND).sort_key)
    return [(een.id, gebeurtenis_zin(een)) for een in own]


def gebeurtenis_zin(gebeurtenis: Gebeurtenis) -> str:
    """Return an event in one line: "vader overleden · 2025"."""
    wanneer = gebeurtenis.wanneer
    return regel(gebeurtenis.tekst, toon_moment(wanneer) if wanneer and wanneer.bekend else "")


def lees_gebeurtenis(regel_tekst: str, vandaag: date) -> tuple[str, Moment | None]:
    """Read `vader overleden, 2025`: what follows the last comma may be the moment."""
    tekst, komma, rest = regel_tekst.rpartition(",")
    if not komma or not tekst.strip():
        return regel_tekst.strip(), None
    try:
        wanneer = lees_moment(rest.strip(), vandaag, verleden=True)
    except Refused:
        return regel_tekst.strip(), None
    return (tekst.strip(), wanneer) if wanneer.bekend else (regel_tekst.strip(), None)


def voeg_toe(dossier: Dossier, regel_tekst: str, over: str, vandaag: date) -> Edit:
    """Return the edit that adds the event of a line, about one person or the whole family."""
    tekst, wanneer = lees_gebeurtenis(regel_tekst, vandaag)
    return add_gebeurtenis(dossier, tekst, wanneer, (over,) if over else ())
