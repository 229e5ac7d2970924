"""Agree on the plan: a button that asks why, and keeps the plan of today as the next version."""

from PySide6.QtWidgets import QWidget

from regisseur_desktop.operations import plan
from ui.kladden import Klad, Teksten
from ui.werk import Werk
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.focus_ring import give_focus
from ui.widgets.layout import column, holder, line
from ui.widgets.text import TextLine

VOORBEELD = "Bijvoorbeeld: besproken in het overleg, of het gezin wil andere afspraken."


class Vaststellen(QWidget):
    """The button, and in its place the question for a reason."""

    def __init__(self, werk: Werk) -> None:
        super().__init__()
        self._werk, self._huishouden_id = werk, ""
        self.knop = Button("Dit plan vaststellen", "primary", icon="flag", on_click=self._ask)
        reden = TextLine()
        self.reden = Field("Waarom stel je dit plan vast?", reden, hint=VOORBEELD)
        self.bewaar = Button("Vaststellen", "primary", on_click=self._keep)
        terug = Button("Annuleren", name="Annuleren: plan vaststellen", on_click=self.stop_asking)
        self._vraag = holder(column(self.reden, line(self.bewaar, terug, None), spacing=12))
        self._vraag.hide()
        self.setLayout(column(self.knop, self._vraag, spacing=0))
        self._klad = Klad(werk, self, self._half_typed, self._bring_back)
        reden.edited.connect(self._klad.note)
        reden.edit.returnPressed.connect(self._keep)

    def go(self, huishouden_id: str) -> None:
        """Ask for this household; what was half typed for it comes back."""
        if self._huishouden_id and huishouden_id != self._huishouden_id:
            self.stop_asking()
        self._huishouden_id = huishouden_id
        self._klad.go(f"vaststellen:{huishouden_id}")

    def _half_typed(self) -> Teksten:
        return {"reden": self.reden.control.value()}

    def _bring_back(self, teksten: Teksten) -> None:
        self.reden.control.set_value(teksten.get("reden", ""))
        self._vraag.setVisible(bool(teksten))
        self.knop.setVisible(not teksten)

    def _ask(self) -> None:
        self._vraag.show()
        self.knop.hide()
        give_focus(self.reden.control.focus_target())

    def stop_asking(self) -> None:
        """Show the button again; what was typed stays for the next time."""
        had_focus = self._vraag.isAncestorOf(self._vraag.window().focusWidget() or self)
        self._vraag.hide()
        self.knop.show()
        self.reden.clear_error()
        if had_focus:
            give_focus(self.knop)

    def _keep(self) -> None:
        reden = self.reden.control.value()
        if not reden:
            self.reden.set_error("Schrijf kort waarom. Eén zin is genoeg.")
            give_focus(self.reden.control.focus_target())
            return
        dossier = self._werk.dossier(self._huishouden_id)
        if self._werk.do(plan.keep_version(dossier, reden, self._werk.vandaag())):
            self.reden.control.set_value("")
            self._klad.keep()
            self.stop_asking()
            nummer = max(v.nummer for v in self._werk.dossier(dossier.id).planversies)
            self._werk.tell(f"Versie {nummer} van het plan is bewaard.")
