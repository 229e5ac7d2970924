"""What mouse and keys do in the drawing: add relatives, relate, rename, open and remove."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.persoon import Ouderrelatie, Partnerrelatie, Persoon
from regisseur_desktop.domain.tekening import Gevoelsband, Thuis
from regisseur_desktop.domain.verhaal import Gebeurtenis
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.personen import add_personen
from regisseur_desktop.operations.verwijderen import remove, remove_persoon
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.woorden import mens, wie
from ui.genogram import gebeurtenissen, toevoegen
from ui.genogram.grepen import Wie, mogelijk
from ui.genogram.koppelen import Keus, Koppelaar, vul_menu
from ui.genogram.menu import Menu
from ui.genogram.paneel import Paneel
from ui.genogram.snelblad import Antwoord, Snelblad, Snelvraag
from ui.genogram.tekening import Tekening
from ui.genogram.toevoegen import Plaats
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
    Gebeurtenis: ("Gebeurtenis weghalen", "De gebeurtenis staat in de prullenbak."),
}


class Bediening(QObject):
    """Between the drawing, its small sheet and its panel; `kies` asks to choose something."""

    kies = Signal(str)

    def __init__(self, bewerker: Bewerker, tekening: Tekening, paneel: Paneel) -> None:
        super().__init__(tekening)
        self._bewerker, self._werk = bewerker, bewerker.werk
        self._tekening, self._paneel = tekening, paneel
        self.blad = Snelblad(bewerker.werk, tekening)
        self.menu = Menu(tekening)
        self.koppelaar = Koppelaar(self)
        self._via_pijl = ""
        self._connect()

    def _connect(self) -> None:
        view = self._tekening.view
        view.grip.connect(lambda key: self.voeg_toe(Wie(key), view.chosen))
        view.insert.connect(self.invoegen)
        view.opened.connect(self._open)
        view.rename.connect(self._rename)
        view.removed.connect(self.haal_weg)
        view.context.connect(self._context)
        view.chosen_changed.connect(self._chosen)
        self.koppelaar.vraag.connect(self._tekening.hint)
        self.koppelaar.paar.connect(self._relate)
        self.blad.closed.connect(self._back_to_drawing)

    @property
    def _dossier(self) -> Dossier:
        return self._bewerker.dossier

    @property
    def is_kijken(self) -> bool:
        """Whether nothing can be changed, because another day is shown."""
        return self._tekening.beeld.is_kijken

    # -- adding people

    def voeg_toe(self, soort: Wie, owner: str) -> None:
        """Open the line for a relative; with several partners first ask of whom."""
        places = toevoegen.plaatsen(self._dossier, soort, owner)
        at = self._tekening.place_of(owner, soort)
        if len(places) == 1:
            self._ask(places[0], at)
            return
        self.menu.clear()
        for plaats in places:
            tekst = literal(toevoegen.titel(self._dossier, plaats))
            self.menu.add(tekst, partial(self._ask, plaats, at))
        self.menu.open(self._tekening.mapToGlobal(at))

    def voeg_toe_bij(self, owner: str) -> None:
        """Open the line for a child of a couple or person."""
        self.voeg_toe(Wie.KIND, owner)

    def leave(self) -> None:
        """Put the sheet and the relation tool away, as before another household."""
        self.blad.leave()
        self.koppelaar.stop()

    def _ask(self, plaats: Plaats, at: QPoint) -> None:
        def doe(antwoord: Antwoord) -> None:
            dossier = self._dossier
            edit = toevoegen.maak(dossier, plaats, antwoord, self._werk.vandaag())
            self._make(edit)
            self.kies.emit(_after(edit, plaats))

        self.blad.ask(toevoegen.vraag(self._dossier, plaats), at, doe, self._tekening.bezet())

    def persoon(self) -> None:
        """Open the line for people of whom it is not yet known how they belong."""
        vraag = Snelvraag(
            sleutel=f"genogram:persoon:{self._dossier.id}",
            titel="Persoon toevoegen",
            label="Wie hoort erbij? Meer namen mag ook.",
            voorbeeld="Oma Ria 68, buurman Wim",
        )

        def doe(antwoord: Antwoord) -> None:
            edit = add_personen(self._dossier, antwoord.tekst, self._werk.vandaag())
            self._make(edit)
            self.kies.emit(toevoegen.nieuwe(edit)[0])

        self.blad.ask(vraag, self._top(), doe)

    def gebeurtenis(self) -> None:
        """Open the line for an event, about the chosen person or the whole family."""
        dossier, chosen = self._dossier, self._tekening.view.chosen
        over = chosen if isinstance(dossier.zoek(chosen), Persoon) else ""
        vraag = Snelvraag(
            sleutel=f"genogram:gebeurtenis:{dossier.id}:{over}",
            titel=f"Gebeurtenis van {wie(dossier, over)}" if over else "Gebeurtenis in het gezin",
            label="Wat gebeurde er, en wanneer?",
            voorbeeld="vader overleden, 2025",
            met_mensen=False,
        )
        self.blad.ask(vraag, self._top(), lambda antwoord: self._add_event(antwoord.tekst, over))

    def nieuw_thuis(self) -> None:
        """Open the form of a second home, with the chosen person in it."""
        dossier, chosen = self._dossier, self._tekening.view.chosen
        wie_er = (chosen,) if isinstance(dossier.zoek(chosen), Persoon) else ()
        self._bewerker.open(Thuis(id=new_id(), huishouden_id=dossier.id, naam="", bewoners=wie_er))

    def _add_event(self, tekst: str, over: str) -> None:
        self._make(gebeurtenissen.voeg_toe(self._dossier, tekst, over, self._werk.vandaag()))

    def _top(self) -> QPoint:
        return QPoint(0, 40)

    def _make(self, edit: Edit) -> None:
        if not self._werk.do(edit):
            raise Refused("Dit is nog niet bewaard. Probeer het zo nog eens.")

    def _back_to_drawing(self) -> None:
        self._tekening.view.setFocus()

    # -- menus

    def invoegen(self, owner: str) -> None:
        """Offer by keyboard what the grips offer: P partner, K kind, O ouder, B broer of zus."""
        value = self._dossier.zoek(owner) if owner else None
        self.menu.clear()
        if self.is_kijken:
            return
        if isinstance(value, Persoon):
            for soort in mogelijk(self._dossier, value):
                self.menu.add(_INVOEGEN[soort], partial(self.voeg_toe, soort, owner), "plus")
        elif isinstance(value, Partnerrelatie):
            self.menu.add("&Kind", lambda: self.voeg_toe(Wie.KIND, owner), "plus")
        else:
            self.persoon()
            return
        at = self._tekening.place_of(owner)
        self.menu.open(self._tekening.mapToGlobal(at))

    def _context(self, owner: str, at: QPoint) -> None:
        value = self._dossier.zoek(owner) if owner else None
        self.menu.clear()
        if self.is_kijken:
            return
        if value is None:
            self.menu.add("Persoon &toevoegen…", self.persoon, "user-plus")
        else:
            self._fill_context(owner, value)
        self.menu.open(at)

    def _fill_context(self, owner: str, value: object) -> None:
        self.menu.add("&Wijzigen…", lambda: self.open_formulier(owner), "pencil-simple")
        if isinstance(value, Persoon):
            for soort in mogelijk(self._dossier, value):
                tekst = f"{_INVOEGEN[soort]} toevoegen…"
                self.menu.add(tekst, partial(self.voeg_toe, soort, owner), "plus")
            self.menu.add("&Relatie met iemand anders…", lambda: self.koppel(owner), "handshake")
            self.menu.add("&Gebeurtenis toevoegen…", self.gebeurtenis, "calendar-plus")
        if isinstance(value, Partnerrelatie):
            self.menu.add("&Kind toevoegen…", lambda: self.voeg_toe(Wie.KIND, owner), "plus")
        self.menu.add_line()
        self.menu.add("&Verwijderen", lambda: self.haal_weg(owner), "trash")

    # -- relating two people

    def koppel(self, eerste: str = "") -> None:
        """Begin the relation tool, with the chosen person as the first of the two."""
        value = self._dossier.persoon(eerste) if eerste else None
        naam = mens(self._dossier, value) if value else ""
        self.koppelaar.begin(eerste if value else "", naam)
        self._tekening.view.setFocus()

    def _chosen(self, owner: str) -> None:
        self.blad.leave()
        if not self.koppelaar.is_bezig:
            return
        if not owner:
            self.koppelaar.stop()
        elif self._tekening.is_pressed:
            self._take(owner)

    def _take(self, owner: str) -> None:
        value = self._dossier.zoek(owner)
        if isinstance(value, Persoon):
            self.koppelaar.kies(owner, mens(self._dossier, value))

    def _relate(self, een: str, ander: str) -> None:
        vul_menu(self.menu.clear(), self._made, self._dossier, (een, ander))
        self.menu.open(self._tekening.mapToGlobal(self._tekening.place_of(ander)))

    def _made(self, keus: Keus) -> None:
        try:
            edit = keus.maak(self._dossier)
        except Refused as refused:
            self._werk.tell(str(refused))
            return
        if self._werk.do(edit):
            added = [c.after.id for c in edit.changes if c.before is None and c.after]
            self.kies.emit(added[0] if added else "")

    # -- one thing

    def _open(self, owner: str) -> None:
        if self.koppelaar.is_bezig:
            self._take(owner)
        elif not self.is_kijken:
            self.open_formulier(owner)

    def open_formulier(self, owner: str) -> None:
        """Open the full form of what is chosen."""
        value = self._dossier.zoek(owner)
        if value is not None:
            self._paneel.flush()
            self._bewerker.opener(value)()

    def _rename(self, owner: str) -> None:
        self.kies.emit(owner)
        self._paneel.focus_first()

    def haal_weg(self, owner: str) -> None:
        """Put something in the bin, tell what goes along, and choose whoever is beside it."""
        value = self._dossier.zoek(owner)
        if value is None or self.is_kijken:
            return
        near = stap(self._dossier, self._tekening.drawing.areas, owner, Kant.LINKS)
        if isinstance(value, Persoon):
            edit = remove_persoon(self._dossier, value)
            told = weg_zin(mens(self._dossier, value), edit)
        else:
            tekst, told = _WEG.get(type(value), ("Weghalen", "Het staat in de prullenbak."))
            edit = remove(self._dossier, value, tekst)
        if self._werk.do_removal(edit, told):
            self.kies.emit(near if near != owner else "")


def _after(edit: Edit, plaats: Plaats) -> str:
    """Return what to choose after adding: the new couple, so that a child is the next step."""
    couples = (c.after for c in edit.changes if isinstance(c.after, Partnerrelatie))
    couple = next(couples, None)
    if couple is not None and plaats.wie is Wie.PARTNER:
        return couple.id
    people = toevoegen.nieuwe(edit)
    return people[0] if people else plaats.bij
