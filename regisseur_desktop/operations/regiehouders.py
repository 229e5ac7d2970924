"""Who has the say over each goal now, beside the last time it was talked about (S4-21)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.kern import Term
from regisseur_desktop.domain.plan import Doel, Planversie, Regiehouder
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.items import save
from regisseur_desktop.operations.versies import dossier_van_toen

_AFSTAND = (Regiehouder.GEZIN, Regiehouder.NETWERK, Regiehouder.PROFESSIONAL)


class Verloop(Term):
    """What became of the say over a goal."""

    DICHTERBIJ = "dichterbij", "dichter bij het gezin"
    VERDERAF = "verderaf", "verder van het gezin"
    GELIJK = "gelijk", "hetzelfde"
    NIEUW = "nieuw", "nieuw gevraagd"
    ONBEKEND = "onbekend", "nog niet gevraagd"


@dataclass(frozen=True, slots=True, kw_only=True)
class Regiestand:
    """The say over one goal; `toen` is nothing when it was not asked then."""

    doel: Doel
    toen: Regiehouder | None
    nu: Regiehouder

    @property
    def verloop(self) -> Verloop:
        """Return in which direction the say went."""
        if self.nu is Regiehouder.NOG_NIET:
            return Verloop.ONBEKEND
        if self.toen is None:
            return Verloop.NIEUW
        grown = _AFSTAND.index(self.toen) - _AFSTAND.index(self.nu)
        if grown == 0:
            return Verloop.GELIJK
        return Verloop.DICHTERBIJ if grown > 0 else Verloop.VERDERAF

    @property
    def zin(self) -> str:
        """Return who has it and who had it: "Nu het gezin zelf, toen een hulpverlener"."""
        if self.verloop is Verloop.GELIJK:
            return f"Toen en nu {self.nu.label}"
        toen = f", toen {self.toen.label}" if self.toen else ""
        return f"Nu {self.nu.label}{toen}"


def vorige_keer(dossier: Dossier, vandaag: date) -> Planversie | None:
    """Return the version that held at the last evaluatie, else the first one that was kept."""
    versies = sorted(dossier.planversies, key=lambda versie: versie.nummer)
    held = max((een.datum for een in dossier.evaluaties if een.datum < vandaag), default=None)
    before = [versie for versie in versies if held is not None and versie.datum <= held]
    return before[-1] if before else next(iter(versies), None)


def regiestanden(dossier: Dossier, versie: Planversie | None) -> tuple[Regiestand, ...]:
    """Return the say over each goal, in the order of the family, beside that of a version."""
    toen = {doel.id: doel.regie for doel in _doelen_van(dossier, versie)}
    toen = {doel_id: regie for doel_id, regie in toen.items() if regie is not Regiehouder.NOG_NIET}
    return tuple(
        Regiestand(doel=doel, toen=toen.get(doel.id), nu=doel.regie)
        for doel in dossier.doelen_op_volgorde()
    )


def _doelen_van(dossier: Dossier, versie: Planversie | None) -> tuple[Doel, ...]:
    try:
        return dossier_van_toen(dossier, versie).doelen if versie else ()
    except Refused:
        return ()  # a version that cannot be read tells nothing of then


def samengevat(standen: Sequence[Regiestand]) -> str:
    """Return in a sentence over how many goals the family has the say, and what changed."""
    if not standen:
        return ""
    gezin = sum(stand.nu is Regiehouder.GEZIN for stand in standen)
    meer = sum(stand.verloop is Verloop.DICHTERBIJ for stand in standen)
    minder = sum(stand.verloop is Verloop.VERDERAF for stand in standen)
    zin = f"Het gezin heeft zelf de regie bij {gezin} van de {len(standen)} doelen."
    zin += f" Bij {meer} kwam de regie dichter bij het gezin." if meer else ""
    return zin + (f" Bij {minder} ging de regie verder van het gezin af." if minder else "")


def give_regie(dossier: Dossier, doel: Doel, regie: Regiehouder) -> Edit:
    """Return the edit that records who has the say over a goal."""
    return save(dossier, doel, replace(doel, regie=regie), "Regie over een doel")
