"""The relation tool: two people one after the other, then a menu of what they are."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.naaste_familie import (
    is_kind,
    zijn_broer_of_zus,
    zijn_naaste_familie,
)
from regisseur_desktop.domain.persoon import Oudersoort, Partnersoort
from regisseur_desktop.domain.stamboom import stamboom_van
from regisseur_desktop.domain.tekening import Gevoelsgroep, Gevoelssoort
from regisseur_desktop.operations.gevoelsbanden import add_gevoelsband
from regisseur_desktop.operations.relaties import relate_ouder, relate_partners
from ui.formulieren.woorden import hoofdletter, wie
from ui.widgets.buttons import literal

_EERSTE = "Kies de eerste persoon. Met de pijltjes kan ook; Enter kiest. Esc stopt."
_GEVOEL = "Gevoel: "
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


def keuzen(dossier: Dossier, een: str, ander: str, vandaag: date) -> Iterator[Keus]:
    """Return what two people can be to each other, the likeliest first.

    Brothers and sisters are asked what they feel; children are no couple within their family.
    """
    boom = stamboom_van(dossier)
    may_pair = not (
        zijn_naaste_familie(boom, een, ander)
        and any(is_kind(dossier.persoon(wie), vandaag) for wie in (een, ander))
    )
    if zijn_broer_of_zus(boom, een, ander):
        yield from _gevoelens(dossier, een, ander)
        for boven, onder in ((een, ander), (ander, een)):
            if not is_kind(dossier.persoon(boven), vandaag):
                yield from _ouders(dossier, boven, onder)
        if may_pair:
            yield from _paren(dossier, een, ander)
        return
    if may_pair:
        yield from _paren(dossier, een, ander)
    yield from _ouders(dossier, een, ander)
    yield from _ouders(dossier, ander, een)
    yield from _gevoelens(dossier, een, ander)


def _paren(dossier: Dossier, een: str, ander: str) -> Iterator[Keus]:
    deel = f"{wie(dossier, een)} en {wie(dossier, ander)} zijn partners"
    for soort in Partnersoort:
        yield Keus(deel, hoofdletter(soort.label), _partners(een, ander, soort))


def _ouders(dossier: Dossier, boven: str, onder: str) -> Iterator[Keus]:
    deel = f"{wie(dossier, boven)} is ouder van {wie(dossier, onder)}"
    for soort in Oudersoort:
        yield Keus(deel, hoofdletter(soort.label), _ouder(boven, onder, soort))


def _gevoelens(dossier: Dossier, een: str, ander: str) -> Iterator[Keus]:
    for groep in Gevoelsgroep:
        for soort in (soort for soort in Gevoelssoort if soort.groep is groep):
            yield from _van_soort(dossier, soort, een, ander)


def _van_soort(dossier: Dossier, soort: Gevoelssoort, een: str, ander: str) -> Iterator[Keus]:
    deel = f"{_GEVOEL}{soort.groep.label}"
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


def vul_menu(menu: QMenu, gekozen: Callable[[Keus], object], keuzes: Iterable[Keus]) -> None:
    """Fill a menu with a part for each kind of relation, and a line between facts and feelings."""
    parts: dict[str, QMenu] = {}
    was_feeling = False
    for keus in keuzes:
        if keus.deel not in parts:
            is_feeling = keus.deel.startswith(_GEVOEL)
            if parts and is_feeling != was_feeling:
                menu.addSeparator()
            was_feeling = is_feeling
            parts[keus.deel] = menu.addMenu(literal(keus.deel))
        action = parts[keus.deel].addAction(literal(keus.tekst))
        action.triggered.connect(lambda _on=False, keus=keus: gekozen(keus))
