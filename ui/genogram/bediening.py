"""What mouse and keys do in the drawing: its menus, opening, renaming and removing."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.persoon import Ouderrelatie, Partnerrelatie, Persoon
from regisseur_desktop.domain.tekening import Gevoelsband, Thuis
from regisseur_desktop.domain.verhaal import Gebeurtenis
from regisseur_desktop.operations.verwijderen import remove, remove_persoon
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.woorden import mens
from ui.genogram.aanvullen import Aanvuller
from ui.genogram.grepen import Wie, mogelijk
from ui.genogram.menu import Menu
from ui.genogram.paneel import Paneel
from ui.genogram.tekening import Tekening
from ui.genogram.verbinden import Verbinder
from ui.genogram.wandelen import Kant, stap
from ui.genogram.zinnen import weg_zin
from ui.widgets.buttons import literal

_INVOEGEN = {
    Wie.PARTNER: "&Partner",
    Wie.KIND: "&Kind",
    Wie.OUDER: "&Ouder",
    Wie.BROER_ZUS: "&Broer of zus",
}
_WEG = {
    Ouderrelatie: ("Relatie weghalen", "De relatie staat in de prullenbak."),
    Partnerrelatie: ("Relatie weghalen", "De relatie staat in de prullenbak."),
    Gevoelsband: ("Gevoel weghalen", "Het gevoel staat in de prullenbak."),
    Thuis: ("Thuis weghalen", "Het thuis staat in de prullenbak."),
    Gebeurtenis: ("Gebeurtenis weghalen", "De gebeurtenis staat in de prullenbak."),
}

_WEGBAAR = (Persoon, *_WEG)
"""What may be put in the bin from the drawing; the household itself may not."""


class Bediening(QObject):
    """Between the view, the small sheet and the panel; `kies` asks to choose something."""

    kies = Signal(str)

    def __init__(self, bewerker: Bewerker, tekening: Tekening, paneel: Paneel) -> None:
        super().__init__(tekening)
        self._bewerker, self._werk = bewerker, bewerker.werk
        self._tekening, self._paneel = tekening, paneel
        self.menu = Menu(tekening)
        self.aanvuller = Aanvuller(bewerker, tekening, self.menu)
        self.verbinder = Verbinder(bewerker, tekening, self.menu)
        self._connect()

    def _connect(self) -> None:
        view = self._tekening.view
        view.grip.connect(lambda key: self.aanvuller.voeg_toe(Wie(key), view.chosen))
        view.insert.connect(self.invoegen)
        view.opened.connect(self._open)
        view.rename.connect(self._rename)
        view.removed.connect(self.haal_weg)
        view.context.connect(self._context)
        view.chosen_changed.connect(lambda _owner: self.aanvuller.blad.leave())
        self.aanvuller.kies.connect(self.kies)
        self.verbinder.kies.connect(self.kies)

    @property
    def _dossier(self) -> Dossier:
        return self._bewerker.dossier

    @property
    def is_kijken(self) -> bool:
        """Whether nothing can be changed, because another day is shown."""
        return self._tekening.beeld.is_kijken

    def leave(self) -> None:
        """Put the sheet and the relation tool away, as before another household."""
        self.aanvuller.blad.leave()
        self.verbinder.stop()

    # -- menus

    def invoegen(self, owner: str) -> None:
        """Offer by keyboard what the grips offer: P partner, K kind, O ouder, B broer of zus."""
        value = self._dossier.zoek(owner) if owner else None
        self.menu.clear()
        if not isinstance(value, Persoon | Partnerrelatie) or self.is_kijken:
            self.aanvuller.persoon()
            return
        for soort in self._soorten(value):
            doe = partial(self.aanvuller.voeg_toe, soort, owner)
            self.menu.add(_INVOEGEN[soort], doe, "plus")
        self.menu.open(self._tekening.mapToGlobal(self._tekening.place_of(owner)))

    def _soorten(self, value: Persoon | Partnerrelatie) -> tuple[Wie, ...]:
        return (Wie.KIND,) if isinstance(value, Partnerrelatie) else mogelijk(self._dossier, value)

    def _context(self, owner: str, at: QPoint) -> None:
        value = self._dossier.zoek(owner) if owner else None
        self.menu.clear()
        if self.is_kijken:
            return
        if value is None:
            self.menu.add("Persoon &toevoegen…", self.aanvuller.persoon, "user-plus")
        else:
            self._fill(owner, value)
        self.menu.open(at)

    def _fill(self, owner: str, value: object) -> None:
        add, aanvuller = self.menu.add, self.aanvuller
        add("Ver&anderen…", lambda: self.open_formulier(owner), "pencil-simple")
        if isinstance(value, Persoon | Partnerrelatie):
            for soort in self._soorten(value):
                doe = partial(aanvuller.voeg_toe, soort, owner)
                add(f"{_INVOEGEN[soort]} toevoegen…", doe, "plus")
        if isinstance(value, Persoon):
            add("&Relatie met iemand…", lambda: self.verbinder.begin(owner), "handshake")
            add("&Gebeurtenis toevoegen…", aanvuller.gebeurtenis, "calendar-plus")
            self._add_homes(owner)
        if type(value) in _WEGBAAR:
            self.menu.add_line()
            add("&Weghalen", lambda: self.haal_weg(owner), "trash")

    def _add_homes(self, owner: str) -> None:
        """Offer the second homes, as for a child that lives with both parents."""
        for thuis in self._dossier.thuizen:
            zet = partial(self.aanvuller.woont_ook, owner, thuis)
            tekst = literal(f"Woont ook {thuis.naam}")
            self.menu.add_tick(tekst, zet, aan=owner in thuis.bewoners)
        self.menu.add("Woont &ook ergens anders…", self.aanvuller.nieuw_thuis, "house")

    # -- one thing

    def _open(self, owner: str) -> None:
        if self.verbinder.is_bezig:
            self.verbinder.neem(owner)
        elif not self.is_kijken:
            self.open_formulier(owner)

    def open_formulier(self, owner: str) -> None:
        """Open the full form of what is chosen."""
        self._paneel.flush()
        value = self._dossier.zoek(owner)
        if value is not None:
            self._bewerker.opener(value)()

    def _rename(self, owner: str) -> None:
        self.kies.emit(owner)
        self._paneel.focus_first()

    def haal_weg(self, owner: str) -> None:
        """Put something in the bin, tell what goes along, and choose whoever is beside it."""
        value = self._dossier.zoek(owner)
        if type(value) not in _WEGBAAR or value is None or self.is_kijken:
            return
        near = stap(self._dossier, self._tekening.drawing.areas, owner, Kant.LINKS)
        if isinstance(value, Persoon):
            edit = remove_persoon(self._dossier, value)
            told = weg_zin(mens(self._dossier, value), edit)
        else:
            tekst, told = _WEG[type(value)]
            edit = remove(self._dossier, value, tekst)
        if self._werk.do_removal(edit, told):
            self.kies.emit(near if near != owner else "")
