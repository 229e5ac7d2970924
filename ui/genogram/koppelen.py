"""The relation tool: two people one after the other, then a menu of what they are."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.persoon import Oudersoort, Partnersoort
from regisseur_desktop.domain.tekening import Gevoelsgroep, Gevoelssoort
from regisseur_desktop.operations.gevoelsbanden import add_gevoelsband
from regisseur_desktop.operations.relaties import relate_ouder, relate_partners
from ui.formulieren.woorden import hoofdletter, wie
from ui.widgets.buttons import literal

_EERSTE = "Kies de eerste persoon. Met de pijltjes kan ook; Enter kiest. Esc stopt."
_TWEEDE = "Kies wie er bij {} hoort. Enter kiest ook. Esc stopt."


class Koppelaar(QObject):
    """Remembers the first of the two; `vraag` says what to choose now, '' when it is over."""

    vraag = Signal(str)
    paar = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_bezig = False
        self._eerste = ""

    def begin(self, eerste: str = "", naam: str = "") -> None:
        """Begin, with the first person when one is chosen already."""
        self.is_bezig, self._eerste = True, eerste
        self.vraag.emit(_TWEEDE.format(naam) if eerste else _EERSTE)

    def kies(self, persoon_id: str, naam: str) -> None:
        """Take a person; the second one ends the tool."""
        if not self._eerste:
            self._eerste = persoon_id
            self.vraag.emit(_TWEEDE.format(naam))
        elif persoon_id != self._eerste:
            eerste = self._eerste
            self.stop()
            self.paar.emit(eerste, persoon_id)

    def stop(self) -> None:
        """End the tool without a relation."""
        if self.is_bezig:
            self.is_bezig, self._eerste = False, ""
            self.vraag.emit("")


@dataclass(frozen=True, slots=True)
class Keus:
    """One line of the menu: in which part it stands, its words, and the edit it makes."""

    deel: str
    tekst: str
    maak: Callable[[Dossier], Edit]


def keuzen(dossier: Dossier, een: str, ander: str) -> Iterator[Keus]:
    """Return everything that two people can be to each other."""
    a, b = wie(dossier, een), wie(dossier, ander)
    for soort in Partnersoort:
        yield Keus(
            f"{a} en {b} zijn partners", hoofdletter(soort.label), _partners(een, ander, soort)
        )
    for boven, onder in ((een, ander), (ander, een)):
        deel = f"{wie(dossier, boven)} is ouder van {wie(dossier, onder)}"
        for oudersoort in Oudersoort:
            yield Keus(deel, hoofdletter(oudersoort.label), _ouder(boven, onder, oudersoort))
    for groep in Gevoelsgroep:
        for gevoel in (soort for soort in Gevoelssoort if soort.groep is groep):
            yield from _gevoelens(dossier, gevoel, een, ander)


def _gevoelens(dossier: Dossier, soort: Gevoelssoort, een: str, ander: str) -> Iterator[Keus]:
    deel = f"Gevoel: {soort.groep.label}"
    ways = [(een, ander), (ander, een)] if soort.is_gericht else [(een, ander)]
    for van, naar in ways:
        tekst = hoofdletter(soort.label)
        if soort.is_gericht:
            tekst = f"{tekst}: {wie(dossier, van)} → {wie(dossier, naar)}"
        yield Keus(deel, tekst, _gevoel(van, naar, soort))


def _partners(een: str, ander: str, soort: Partnersoort) -> Callable[[Dossier], Edit]:
    return lambda dossier: relate_partners(dossier, een, ander, soort)


def _ouder(ouder: str, kind: str, soort: Oudersoort) -> Callable[[Dossier], Edit]:
    return lambda dossier: relate_ouder(dossier, ouder, [kind], soort)


def _gevoel(van: str, naar: str, soort: Gevoelssoort) -> Callable[[Dossier], Edit]:
    return lambda dossier: add_gevoelsband(dossier, van, naar, soort)


def vul_menu(
    menu: QMenu, gekozen: Callable[[Keus], object], dossier: Dossier, paar: tuple[str, str]
) -> None:
    """Fill a menu with a part for each kind of relation."""
    parts: dict[str, QMenu] = {}
    for keus in keuzen(dossier, *paar):
        if keus.deel not in parts:
            if keus.deel.startswith("Gevoel") and not any(p.startswith("Gevoel") for p in parts):
                menu.addSeparator()
            parts[keus.deel] = menu.addMenu(literal(keus.deel))
        action = parts[keus.deel].addAction(literal(keus.tekst))
        action.triggered.connect(lambda _on=False, keus=keus: gekozen(keus))
