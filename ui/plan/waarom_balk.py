"""A slim bar while the plan differs from its last version: one sentence says why (S3-22).

It asks and never blocks: who goes on writing is left alone, and "Later" keeps it away for the
rest of the day.
"""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QPlainTextEdit

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.verhaal import Notitiesoort
from regisseur_desktop.operations.bijsturen import SOORTEN, explain_change
from regisseur_desktop.operations.versies import gewijzigd_sinds, laatste_versie
from ui.kladden import Klad, Teksten
from ui.plan.versies.terugblik import dag_in_zin
from ui.werk import Werk
from ui.widgets.buttons import Button
from ui.widgets.choice import ComboChoice
from ui.widgets.focus_ring import give_focus
from ui.widgets.labels import IconLabel, PlainLabel
from ui.widgets.layout import column, holder, line
from ui.widgets.text import TextLine

LEEG = "Schrijf kort waarom. Eén zin is genoeg."
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class WaaromBalk(QFrame):
    """Shows itself when the plan went on since its last version."""

    def __init__(self, werk: Werk) -> None:
        super().__init__()
        self._werk = werk
        self._dossier: Dossier | None = None
        self._later: dict[str, date] = {}
        self.setProperty("zone", "info")
        self.zin = PlainLabel("")
        self.reden = TextLine("Bijvoorbeeld: elke avond was te veel", max_length=400)
        self.reden.set_name("Waarom is het plan veranderd?")
        self.soort = ComboChoice([(een, een.label) for een in SOORTEN], empty="")
        self.soort.set_name("Zo komt het in het logboek")
        self.bewaar = Button("Bewaren", on_click=self._keep)
        self.later = Button("Later", "quiet", on_click=self._put_off)
        self.later.setAccessibleName("Later: zeggen waarom het plan is veranderd")
        self._fout = PlainLabel("", "error")
        self._meer = holder(
            line(PlainLabel("In het logboek heet dit", "small", wrap=False), self.soort, None)
        )
        self._lay_out()
        self._klad = Klad(werk, self, self._half_typed, self._bring_back)
        self.reden.edited.connect(self._typed)
        self.reden.edit.returnPressed.connect(self._keep)
        self._is_waiting = False
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - widgets have one
        app.focusChanged.connect(self._come)
        self.hide()

    def _lay_out(self) -> None:
        head = line(spacing=10)
        head.addWidget(IconLabel("flag", "info", 20), 0, _MIDDLE)
        head.addWidget(self.zin, 1)
        head.addWidget(self.later, 0, _MIDDLE)
        ask = line(spacing=8)
        ask.addWidget(self.reden, 1)
        ask.addWidget(self.bewaar)
        self._meer.hide()
        self._fout.hide()
        self.setLayout(column(head, ask, self._fout, self._meer, sides=(16, 8, 12, 12), spacing=6))

    # -- showing

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the bar for this household, or keep it away."""
        self._dossier = dossier
        self._klad.go(f"waarom:{dossier.id}")
        if not self._is_due(dossier):
            self._close()
            return
        versie = laatste_versie(dossier)
        assert versie is not None  # noqa: S101 - without one nothing is due
        dag = dag_in_zin(versie.datum, self._werk.vandaag())
        self.zin.setText(f"Het plan is veranderd sinds versie {versie.nummer} van {dag}. Waarom?")
        self.bewaar.setText(f"Bewaren als versie {versie.nummer + 1}")
        self._open_when_calm()

    def _is_due(self, dossier: Dossier) -> bool:
        is_put_off = self._later.get(dossier.id) == self._werk.vandaag()
        return not is_put_off and gewijzigd_sinds(dossier)

    def _open_when_calm(self) -> None:
        """Come into view, but not while somebody types: the text would jump away."""
        focus = self.window().focusWidget()
        is_typing = isinstance(focus, QPlainTextEdit | QLineEdit)
        self._is_waiting = self.isHidden() and is_typing
        if not self._is_waiting:
            self.show()

    def _come(self) -> None:
        if self._is_waiting:
            self._is_waiting = False
            self.show()

    def _close(self) -> None:
        self._is_waiting = False
        focus = self.window().focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self.focusNextChild()
        self.hide()

    # -- what is half typed

    def _half_typed(self) -> Teksten:
        reden = self.reden.value()
        return {"reden": reden, "soort": self.soort.value() if reden else ""}

    def _bring_back(self, teksten: Teksten) -> None:
        self.reden.set_value(teksten.get("reden", ""))
        self.soort.set_value(Notitiesoort(teksten.get("soort") or Notitiesoort.BIJSTURING))
        self._show_more()

    def _typed(self) -> None:
        self._klad.note()
        self._show_more()

    def _show_more(self) -> None:
        self._fout.hide()
        self.reden.mark_error(is_wrong=False)
        self._meer.setVisible(bool(self.reden.value()))

    # -- doing

    def _keep(self) -> None:
        reden = self.reden.value()
        if not reden:
            self._fout.setText(LEEG)
            self._fout.show()
            self.reden.mark_error(is_wrong=True)
            self.reden.describe(LEEG)
            give_focus(self.reden.edit)
            return
        assert self._dossier is not None  # noqa: S101 - shown before anything can be clicked
        dossier = self._werk.dossier(self._dossier.id)
        edit = explain_change(dossier, self.soort.value(), reden, self._werk.nu())
        self.reden.set_value("")
        if not self._werk.do(edit):
            self.reden.set_value(reden)
            return
        self._klad.keep()
        self._show_more()
        self.soort.set_value(Notitiesoort.BIJSTURING)
        versie = laatste_versie(self._werk.dossier(dossier.id))
        if versie is not None:
            self._werk.tell(f"Versie {versie.nummer} van het plan is bewaard.")

    def _put_off(self) -> None:
        """Stay away for the rest of the day; what was typed is kept."""
        if self._dossier is not None:
            self._later[self._dossier.id] = self._werk.vandaag()
        self._close()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._put_off()
        else:
            super().keyPressEvent(event)
