"""A kept version to read: nothing in it can be changed."""

from collections.abc import Callable, Iterator
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.kalender import MAANDEN
from regisseur_desktop.domain.plan import Afspraak, Doel, Planversie
from regisseur_desktop.domain.tekst import opsomming
from ui.plan.klaar_op import KlaarOp, toon_klaar_op
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import clear, column, line
from ui.widgets.row import FactRow, banner

_WAAROM = (
    ("Wat is er aan de hand?", "aanleiding"),
    ("Waarom hulp?", "waarom_hulp"),
    ("Wat kunnen jullie verwachten?", "wat_verwachten"),
    ("Wat vragen wij van jullie?", "wat_vragen"),
)


class VersieBlad(QWidget):
    """The words of a version, under a line that says which one it is."""

    def __init__(self, back: Callable[[], object]) -> None:
        super().__init__()
        self.terug = Button("Terug naar het plan van nu", icon="arrow-left", on_click=back)
        self._body: QVBoxLayout = column(spacing=12)
        self.setLayout(column(line(self.terug, None), self._body, spacing=16))

    def show_version(self, toen: Dossier, versie: Planversie, vandaag: date) -> None:
        """Show a version; names are those of today."""
        clear(self._body)
        dag = f"{versie.datum.day} {MAANDEN[versie.datum.month - 1]} {versie.datum.year}"
        self._body.addWidget(banner(f"Versie {versie.nummer}, zoals het was op {dag}.", "info"))
        for part in self._parts(toen, vandaag):
            self._body.addWidget(part)

    def _parts(self, toen: Dossier, vandaag: date) -> Iterator[QWidget]:
        for label, naam in _WAAROM:
            if tekst := getattr(toen.plan, naam, ""):
                yield PlainLabel(label, "h3")
                yield PlainLabel(tekst)
        for nummer, doel in enumerate(toen.doelen_op_volgorde(), start=1):
            yield from _goal(toen, doel, nummer, vandaag)
        if veilig := toen.afspraken_van(""):
            yield PlainLabel("Zo is het veilig thuis", "h3")
            yield from (_agreement(toen, afspraak, vandaag) for afspraak in veilig)
        if toen.akkoorden:
            yield PlainLabel("Akkoord", "h3")
        for akkoord in toen.akkoorden:
            zin = f": {akkoord.zin}" if akkoord.zin else ""
            naam = toen.naam_van(akkoord.persoon_id)
            yield PlainLabel(f"{naam}: {akkoord.oordeel.label}{zin}")


def _goal(toen: Dossier, doel: Doel, nummer: int, vandaag: date) -> Iterator[QWidget]:
    yield PlainLabel(f"{nummer}. {doel.wat} ({doel.voortgang.label})", "h3")
    if doel.hoe:
        yield PlainLabel(doel.hoe)
    yield from (_agreement(toen, een, vandaag) for een in toen.afspraken_van(doel.id))


def _agreement(toen: Dossier, afspraak: Afspraak, vandaag: date) -> QWidget:
    wie = opsomming([toen.naam_van(een) or "iemand" for een in afspraak.wie])
    wanneer = toon_klaar_op(KlaarOp(afspraak.klaar_op, afspraak.ritme), vandaag)
    below = " · ".join(deel for deel in (wie, wanneer, afspraak.voortgang.label) if deel)
    return FactRow(afspraak.wat, ("check-circle", "text2"), subtitle=below)
