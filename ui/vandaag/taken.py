"""A card with tasks: what, of which household, how late, and the verb that helps."""

from collections.abc import Sequence

from regisseur_desktop.domain.datum_tonen import toon_datum_kort, toon_verschil
from regisseur_desktop.domain.regie import Taaksoort
from regisseur_desktop.operations import items
from regisseur_desktop.operations.vandaag import Taakregel
from ui.plek import Plek, Scherm
from ui.werk import Werk
from ui.widgets.buttons import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.layout import clear
from ui.widgets.row import RowAction, TaskRow, separator

_TABS = {Taaksoort.VEILIGHEID: "veiligheid"}


class TakenKaart(Card):
    """One part of Vandaag; hides itself when there is nothing in it."""

    def __init__(
        self, werk: Werk, title: str, icon: str, tone: str, *, is_folded: bool = False
    ) -> None:
        super().__init__(title, icon, tone=tone)
        self._werk, self._tone, self._name = werk, tone, title
        self._is_folded = is_folded
        self._regels: Sequence[Taakregel] = ()
        self.aantal = Chip("", "danger" if tone == "danger" else "neutral")
        self.add_action(self.aantal)
        self.unfold = Button("", "quiet", name=f"{title} tonen of verbergen", on_click=self._toggle)
        self.add_action(self.unfold)
        if not is_folded:
            self.unfold.hide()

    def show_regels(self, regels: Sequence[Taakregel]) -> None:
        """Show these tasks."""
        self._regels = regels
        self.setVisible(bool(regels))
        self.aantal.setText(str(len(regels)))
        self.unfold.setText("Tonen" if self._is_folded else "Verbergen")
        clear(self.body)
        for plek, regel in enumerate(() if self._is_folded else regels):
            if plek:
                self.body.addWidget(separator())
            self.body.addWidget(self._row(regel))

    def _toggle(self) -> None:
        self._is_folded = not self._is_folded
        self.show_regels(self._regels)

    def _row(self, regel: Taakregel) -> TaskRow:
        taak = regel.taak
        title = taak.wat
        onder = " · ".join(part for part in (regel.huishouden.naam, taak.toelichting) if part)
        row = TaskRow(
            title,
            onder,
            icon=(_ICONS[self._tone], self._tone if self._tone != "accent" else "text2"),
            chip=self._chip(regel),
            action=self._verb(regel),
        )
        row.button.setAccessibleName(f"{row.button.text()}: {title}, {regel.huishouden.naam}")
        done = IconButton(
            "check",
            f"Afvinken: {title}, {regel.huishouden.naam}",
            "framed",
            on_click=lambda: self._finish(regel),
        )
        layout = row.layout()
        if layout is not None:
            layout.addWidget(done)
        return row

    def _chip(self, regel: Taakregel) -> tuple[str, str]:
        vandaag, tot = self._werk.vandaag(), regel.taak.uiterlijk
        if tot is None:
            return "geen datum", "neutral"
        if tot < vandaag:
            return toon_verschil(tot, vandaag), "danger"
        if tot == vandaag:
            is_last = regel.taak.soort is Taaksoort.EERSTE_CONTACT
            return "laatste dag" if is_last else "vandaag", "warn"
        return toon_datum_kort(tot, vandaag), "neutral"

    def _verb(self, regel: Taakregel) -> RowAction:
        verb = "Bel nu" if regel.taak.soort is Taaksoort.EERSTE_CONTACT else "Openen"
        return RowAction(verb, lambda: self._open(regel))

    def _open(self, regel: Taakregel) -> None:
        tab = _TABS.get(regel.taak.soort, "overzicht")
        item = regel.taak.id if tab == "overzicht" else ""
        self._werk.go(Plek(Scherm.HUISHOUDEN, regel.huishouden.id, tab, item))

    def _finish(self, regel: Taakregel) -> None:
        edit = items.finish_taak(regel.taak, self._werk.nu())
        self._werk.do_removal(edit, f"Afgevinkt: {regel.taak.wat}")


_ICONS = {"danger": "warning-circle", "warn": "clock", "accent": "circle"}
