"""Versions of the plan: agree on this one with a reason, and read earlier ones."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.kalender import MAANDEN
from regisseur_desktop.domain.plan import Planversie
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import plan
from regisseur_desktop.operations.versies import dossier_van_toen
from ui.kladden import Klad, Teksten
from ui.plan.deel import DeelBlad
from ui.plan.versie_lezen import VersieBlad
from ui.werk import Werk
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.focus_ring import give_focus
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import clear, column, holder, line
from ui.widgets.row import separator
from ui.widgets.text import TextLine


class VersiesBlad(DeelBlad):
    """The button with its reason, and below it the versions, the newest first."""

    def __init__(self, werk: Werk) -> None:
        super().__init__(
            "Versies",
            "Stel het plan vast als jullie het samen hebben doorgenomen. Daarna kun je gewoon"
            " verder schrijven: de versie blijft bewaard zoals ze was.",
        )
        self._werk = werk
        self._dossier: Dossier | None = None
        self._shown: tuple[Planversie, ...] | None = None
        self.vaststellen = Button(
            "Dit plan vaststellen", "primary", icon="flag", on_click=self._ask_reason
        )
        self.reden = Field(
            "Waarom stel je dit plan vast?",
            TextLine(),
            hint="Bijvoorbeeld: besproken in het overleg, of het gezin wil andere afspraken.",
        )
        self.bewaar = Button("Vaststellen", "primary", on_click=self._keep)
        terug = Button("Annuleren", name="Annuleren: plan vaststellen", on_click=self._stop_asking)
        self._vraag = holder(column(self.reden, line(self.bewaar, terug, None), spacing=12))
        self._rows: QVBoxLayout = column(spacing=8)
        self._lijst = holder(column(self.vaststellen, self._vraag, self._rows, spacing=16))
        self.blad = VersieBlad(self._close_version)
        for part in (self._lijst, self.blad):
            self.body.addWidget(part)
        self._vraag.hide()
        self.blad.hide()
        self._klad = Klad(werk, self, self._half_typed, self._bring_back)
        self.reden.control.edited.connect(self._klad.note)
        line_edit = self.reden.control
        assert isinstance(line_edit, TextLine)  # noqa: S101 - made above
        line_edit.edit.returnPressed.connect(self._keep)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the versions of this household."""
        if self._dossier is not None and dossier.id != self._dossier.id:
            self._stop_asking()
            self._close_version()
        self._klad.go(f"vaststellen:{dossier.id}")
        self._dossier = dossier
        if self._shown != dossier.planversies:
            self._shown = dossier.planversies
            self._show_rows()

    def _show_rows(self) -> None:
        clear(self._rows)
        versies = sorted(self._shown or (), key=lambda versie: -versie.nummer)
        if not versies:
            self._rows.addWidget(PlainLabel("Er is nog geen vastgestelde versie.", "muted"))
        for versie in versies:
            self._rows.addWidget(separator())
            self._rows.addWidget(self._row(versie))

    def _row(self, versie: Planversie) -> QWidget:
        dag = versie.datum
        kop = f"Versie {versie.nummer} · {dag.day} {MAANDEN[dag.month - 1]} {dag.year}"
        door = f"Vastgesteld door {versie.vastgesteld_door}" if versie.vastgesteld_door else ""
        waarom = ". ".join(deel.rstrip(".") for deel in (door, versie.reden) if deel)
        row = line(spacing=12)
        row.addLayout(column(PlainLabel(kop, "strong"), PlainLabel(waarom, "small"), spacing=2), 1)
        knop = Button("Bekijken", name=f"Bekijken: versie {versie.nummer}")
        knop.clicked.connect(lambda: self._open_version(versie))
        row.addWidget(knop)
        return holder(row)

    # -- agreeing

    def _half_typed(self) -> Teksten:
        return {"reden": self.reden.control.value()}

    def _bring_back(self, teksten: Teksten) -> None:
        self.reden.control.set_value(teksten.get("reden", ""))
        self._vraag.setVisible(bool(teksten))
        self.vaststellen.setVisible(not teksten)

    def _ask_reason(self) -> None:
        self._vraag.show()
        self.vaststellen.hide()
        give_focus(self.reden.control.focus_target())

    def _stop_asking(self) -> None:
        had_focus = self._vraag.isAncestorOf(self._vraag.window().focusWidget() or self)
        self._vraag.hide()
        self.vaststellen.show()
        self.reden.clear_error()
        if had_focus:
            give_focus(self.vaststellen)

    def _keep(self) -> None:
        reden = self.reden.control.value()
        if not reden:
            self.reden.set_error("Schrijf kort waarom. Eén zin is genoeg.")
            give_focus(self.reden.control.focus_target())
            return
        assert self._dossier is not None  # noqa: S101 - shown before anything can be clicked
        dossier = self._werk.dossier(self._dossier.id)
        if self._werk.do(plan.keep_version(dossier, reden, self._werk.vandaag())):
            self.reden.control.set_value("")
            self._klad.keep()
            self._stop_asking()
            nummer = max(v.nummer for v in self._werk.dossier(dossier.id).planversies)
            self._werk.tell(f"Versie {nummer} van het plan is bewaard.")

    # -- reading

    def _open_version(self, versie: Planversie) -> None:
        assert self._dossier is not None  # noqa: S101 - shown before anything can be clicked
        try:
            toen = dossier_van_toen(self._dossier, versie)
        except Refused as refused:
            self._werk.tell(str(refused))
            return
        self.blad.show_version(toen, versie, self._werk.vandaag())
        self._lijst.hide()
        self.blad.show()
        give_focus(self.blad.terug)

    def _close_version(self) -> None:
        had_focus = self.blad.terug.hasFocus()
        self.blad.hide()
        self._lijst.show()
        if had_focus:
            give_focus(self.vaststellen)
