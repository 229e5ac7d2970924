"""The cards that look back: what was thrown away, and who looked at what."""

from regisseur_desktop.domain.datum_tonen import toon_datum_kort, toon_tijd
from regisseur_desktop.operations import logboek, prullenbak
from regisseur_desktop.operations.prullenbak import Prullenbakregel
from ui.werk import Werk
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import clear
from ui.widgets.row import FactRow

_MOST = 12


class PrullenbakKaart(Card):
    """What was removed in the last 30 days, each with a way back."""

    def __init__(self, werk: Werk) -> None:
        super().__init__("Prullenbak", "trash")
        self._werk = werk
        self.refresh()

    def refresh(self) -> None:
        """Show what can be put back."""
        regels = prullenbak.lijst(self._werk.kluis, self._werk.nu())[:_MOST]
        clear(self.body)
        if not regels:
            self.add(EmptyState("trash", "De prullenbak is leeg.", is_small=True))
        for regel in regels:
            self.add(self._row(regel))

    def _row(self, regel: Prullenbakregel) -> FactRow:
        back = Button(
            "Terugzetten",
            "quiet",
            name=f"Terugzetten: {regel.tekst}",
            on_click=lambda: self._werk.do(prullenbak.terugzetten(regel)),
        )
        when = toon_datum_kort(regel.moment.astimezone().date())
        onder = f"{regel.huishouden_naam} · weggehaald op {when}"
        return FactRow(regel.tekst, ("trash", "text2"), subtitle=onder, parts=(back,))


class LogboekKaart(Card):
    """Who opened, printed or exported what, the last first."""

    def __init__(self, werk: Werk) -> None:
        super().__init__("Logboek", "list-bullets")
        self._werk = werk
        self.refresh()

    def refresh(self) -> None:
        """Show the latest lines."""
        clear(self.body)
        for regel in logboek.lijst(self._werk.kluis)[:_MOST]:
            here = regel.moment.astimezone()
            when = f"{toon_datum_kort(here.date())} {toon_tijd(here.time())}"
            parts = (regel.gebeurtenis, regel.huishouden_naam, regel.wie)
            self.add(PlainLabel(f"{when}  {' · '.join(part for part in parts if part)}", "small"))
