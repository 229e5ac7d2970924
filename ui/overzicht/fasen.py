"""Waar zijn we? The phases of each running course of help, to be changed with two keys."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.huishouden import Traject
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.methode import Sjabloon
from regisseur_desktop.operations.methode import load_methode
from regisseur_desktop.operations.trajecten import move_to_fase
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.itemregels import toon_dag
from ui.widgets.buttons import Button, literal
from ui.widgets.card import Card
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column
from ui.widgets.stepper import Stepper

_FEW = 5


class _Traject(QWidget):
    """One course: its steps, and what this phase is for."""

    def __init__(self, traject: Traject, model: Sjabloon, *, is_only: bool) -> None:
        super().__init__()
        self._model = model
        self._names = [fase.naam for fase in model.fasen]
        has_room = len(self._names) <= _FEW
        self.stappen = Stepper(self._names if has_room else [""] * len(self._names))
        kop = PlainLabel(model.naam, "h3")
        kop.setVisible(not is_only)
        self._nu = PlainLabel("", "strong")
        self._nu.setVisible(not has_room)
        self._uitleg = PlainLabel("", "muted")
        self.setLayout(column(kop, self.stappen, self._nu, self._uitleg, spacing=6))

    def vul(self, traject: Traject, hierna: str) -> None:
        """Show the phase of now; `hierna` is what comes next when it is not a phase."""
        keys = [fase.sleutel for fase in self._model.fasen]
        place = keys.index(traject.fase) if traject.fase in keys else 0
        fase = self._model.fasen[place]
        self.stappen.set_present(place)
        self.stappen.setAccessibleName(f"Fase {place + 1} van {len(keys)}: {fase.naam}")
        self._nu.setText(f"{place + 1} van {len(keys)}: {fase.naam}")
        following = self._names[place + 1] if place + 1 < len(keys) else ""
        next_step = hierna or (f"Hierna: {following.lower()}." if following else "")
        self._uitleg.setText(" ".join(part for part in (fase.uitleg, next_step) if part))
        self._uitleg.setVisible(bool(self._uitleg.text()))


class WaarZijnWe(Card):
    """The card with every running course; one menu moves them, starts one and opens the form."""

    def __init__(self, bewerker: Bewerker) -> None:
        self.wijzig = Button("Veranderen", "quiet", icon="caret-down", name="Fase veranderen")
        super().__init__("Waar zijn we?", "path", action=self.wijzig)
        self._bewerker = bewerker
        self._shown: dict[str, _Traject] = {}
        self.menu = QMenu(self)
        self.wijzig.clicked.connect(lambda _on=False: self._open_menu())

    def vul(self, dossier: Dossier) -> None:
        """Show the courses that run; nothing here takes the focus but the button."""
        running = _running(dossier)
        if [t.id for t in running] != list(self._shown) or not self._shown:
            self._rebuild(running)
        vandaag = self._bewerker.werk.vandaag()
        meeting = dossier.volgende_evaluatie(vandaag)
        hierna = f"Hierna: overleg op {toon_dag(meeting.datum, vandaag)}." if meeting else ""
        for place, traject in enumerate(running):
            if traject.id in self._shown:
                self._shown[traject.id].vul(traject, hierna if place == 0 else "")

    def _rebuild(self, running: list[Traject]) -> None:
        models = {t.id: load_methode().sjabloon(t.sjabloon) for t in running}
        self._shown = {
            t.id: _Traject(t, model, is_only=len(running) == 1)
            for t in running
            if (model := models[t.id])
        }
        leeg = PlainLabel("Er loopt nu geen traject.", "muted")
        self.show_body(*(self._shown.values() or [leeg]))

    def _open_menu(self) -> None:
        self.menu.clear()
        for traject in _running(self._bewerker.dossier):
            self._add_traject(traject)
        begin = self.menu.addAction("Traject starten…")
        begin.triggered.connect(lambda _on=False: self._begin())
        self.menu.popup(self.wijzig.mapToGlobal(QPoint(0, self.wijzig.height())))

    def _add_traject(self, traject: Traject) -> None:
        model = load_methode().sjabloon(traject.sjabloon)
        for fase in model.fasen if model else ():
            action = self.menu.addAction(literal(fase.naam))
            action.setCheckable(True)
            action.setChecked(fase.sleutel == traject.fase)
            action.triggered.connect(lambda _on=False, key=fase.sleutel: self._move(traject, key))
        more = self.menu.addAction(f"Meer over {literal(model.naam if model else 'dit traject')}…")
        more.triggered.connect(lambda _on=False: self._bewerker.open(traject))
        self.menu.addSeparator()

    def _move(self, traject: Traject, fase: str) -> None:
        self._bewerker.werk.do(move_to_fase(traject, fase))

    def _begin(self) -> None:
        household, vandaag = self._bewerker.huishouden_id, self._bewerker.werk.vandaag()
        self._bewerker.open(
            Traject(id=new_id(), huishouden_id=household, sjabloon="", fase="", begonnen_op=vandaag)
        )


def _running(dossier: Dossier) -> list[Traject]:
    return [traject for traject in dossier.trajecten if traject.beeindigd_op is None]
