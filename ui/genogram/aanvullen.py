"""Adding to the drawing by one line: relatives, people, events, a birth and a second home."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.tekening import Thuis
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.personen import add_personen
from regisseur_desktop.operations.thuizen import verhuis
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.woorden import wie
from ui.genogram import gebeurtenissen, toevoegen
from ui.genogram.grepen import Wie
from ui.genogram.menu import Menu
from ui.genogram.snelblad import Antwoord, Snelblad, Snelvraag
from ui.genogram.tekening import Tekening
from ui.genogram.toevoegen import Plaats
from ui.theme.apply import px
from ui.widgets.announce import announce
from ui.widgets.buttons import literal

ANDERE_DAG = "Je kijkt naar een andere dag. Ga eerst terug naar vandaag."
_NIET_BEWAARD = "Dit is nog niet bewaard. Probeer het zo nog eens."


class Aanvuller(QObject):
    """Opens the small sheet and makes what is typed there; `kies` says what to choose next."""

    kies = Signal(str)

    def __init__(self, bewerker: Bewerker, tekening: Tekening, menu: Menu) -> None:
        super().__init__(tekening)
        self._bewerker, self._werk = bewerker, bewerker.werk
        self._tekening, self._menu = tekening, menu
        self.blad = Snelblad(bewerker.werk, tekening)
        self.blad.closed.connect(tekening.view.setFocus)

    @property
    def _dossier(self) -> Dossier:
        return self._bewerker.dossier

    # -- relatives

    def voeg_toe(self, soort: Wie, owner: str) -> None:
        """Open the line for a relative; with several partners first ask of whom."""
        places = toevoegen.plaatsen(self._dossier, soort, owner)
        at = self._tekening.place_of(owner, soort)
        if len(places) == 1:
            self._ask_place(places[0], at)
            return
        self._menu.clear()
        for plaats in places:
            tekst = literal(toevoegen.titel(self._dossier, plaats))
            self._menu.add(tekst, partial(self._ask_place, plaats, at))
        self._menu.open(self._tekening.mapToGlobal(at))

    def _ask_place(self, plaats: Plaats, at: QPoint) -> None:
        def maak(antwoord: Antwoord) -> None:
            edit = toevoegen.maak(self._dossier, plaats, antwoord, self._werk.vandaag())
            self._make(edit)
            self.kies.emit(toevoegen.hierna(edit, plaats))

        self._ask(toevoegen.vraag(self._dossier, plaats), maak, at)

    # -- people, events, a birth

    def persoon(self) -> None:
        """Open the line for people of whom it is not yet known how they belong."""
        vraag = Snelvraag(
            sleutel=f"genogram:persoon:{self._dossier.id}",
            titel="Persoon toevoegen",
            label="Wie hoort erbij? Meer namen mag ook.",
            voorbeeld="Oma Ria 68, buurman Wim",
        )

        def maak(antwoord: Antwoord) -> None:
            edit = add_personen(self._dossier, antwoord.tekst, self._werk.vandaag())
            self._make(edit)
            self.kies.emit(toevoegen.nieuwe(edit)[0])

        self._ask(vraag, maak)

    def gebeurtenis(self) -> None:
        """Open the line for an event, about the chosen person or the whole family."""
        dossier, over = self._dossier, self._chosen_person()
        vraag = Snelvraag(
            sleutel=f"genogram:gebeurtenis:{dossier.id}:{over}",
            titel=f"Gebeurtenis van {wie(dossier, over)}" if over else "Gebeurtenis in het gezin",
            label="Wat gebeurde er, en wanneer?",
            voorbeeld="vader overleden, 2025",
            met_mensen=False,
        )

        def maak(antwoord: Antwoord) -> None:
            vandaag = self._werk.vandaag()
            self._make(gebeurtenissen.voeg_toe(self._dossier, antwoord.tekst, over, vandaag))

        self._ask(vraag, maak)

    def geboren(self, owner: str) -> None:
        """Open the line by which a child on the way is born; nothing is asked twice."""
        vraag = Snelvraag(
            sleutel=f"genogram:geboren:{owner}",
            titel="Het kind is geboren",
            label="Hoe heet het, en wanneer is het geboren?",
            voorbeeld="Sam 20-11-2026 zoon",
        )

        def maak(antwoord: Antwoord) -> None:
            self._make(toevoegen.geboorte(self._dossier, owner, antwoord, self._werk.vandaag()))

        self._ask(vraag, maak, self._tekening.place_of(owner))

    # -- second homes

    def nieuw_thuis(self) -> None:
        """Open the form of a second home, with the chosen person in it."""
        if self._tekening.beeld.is_kijken:
            self._werk.tell(ANDERE_DAG)
            return
        chosen = self._chosen_person()
        bewoners = (chosen,) if chosen else ()
        huis = Thuis(id=new_id(), huishouden_id=self._dossier.id, naam="", bewoners=bewoners)
        self._bewerker.open(huis)

    def woont_ook(self, owner: str, thuis: Thuis, woont_er: bool) -> None:  # noqa: FBT001 - Qt's
        """Let somebody live in a second home as well, or no longer."""
        try:
            self._werk.do(verhuis(self._dossier, thuis, owner, woont_er=woont_er))
        except Refused as refused:
            self._werk.tell(str(refused))

    # -- the sheet

    def _ask(
        self,
        vraag: Snelvraag,
        maak: Callable[[Antwoord], object],
        at: QPoint | None = None,
    ) -> None:
        if self._tekening.beeld.is_kijken:
            self._werk.tell(ANDERE_DAG)
            return
        self.blad.ask(vraag, at or QPoint(0, px(40)), maak, self._tekening.bezet())

    def _make(self, edit: Edit) -> None:
        if not self._werk.do(edit):
            raise Refused(_NIET_BEWAARD)
        announce(self._tekening, f"Gedaan: {edit.text}.")

    def _chosen_person(self) -> str:
        chosen = self._tekening.view.chosen
        return chosen if isinstance(self._dossier.zoek(chosen), Persoon) else ""
