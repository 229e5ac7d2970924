"""Everybody says a figure and why; who says nothing is left open."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.veiligheid import Cijfer
from ui.formulieren.besturing import Keuze
from ui.formulieren.bewerker import Bewerker
from ui.kladden import Klad, Teksten
from ui.theme.apply import px
from ui.widgets.announce import announce
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, fix, line, zone
from ui.widgets.scroll import PageScroll
from ui.widgets.text import TextLine

Cijfers = Sequence[tuple[int, str]]
"""The figures to choose from, each with its words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CijferVraag:
    """What is asked of whom: `mensen` by identity and name, `sleutel` keeps what is half typed.

    `breed` is how wide the figures stand, in pixels at 100 %; `onder` is asked once for all, and
    `bewaar` makes the edit of what was said.
    """

    titel: str
    kop: str
    uitleg: str
    sleutel: str
    mensen: Sequence[tuple[str, str]]
    cijfers: Cijfers
    onder: Field
    bewaar: Callable[[list[Cijfer]], Edit]
    breed: int = 190


class CijferRegel(QWidget):
    """One person: the figure, and why."""

    def __init__(self, bron: str, naam: str, vraag: CijferVraag) -> None:
        super().__init__()
        self.bron = bron
        choice = Keuze(list(vraag.cijfers), niets=None, tekst="–")
        self.cijfer = Field(naam, choice, name=f"Cijfer van {naam}")
        self.waarom = Field("Waarom?", TextLine(), name=f"Waarom zegt {naam} dat?")
        fix(self.cijfer, min_width=vraag.breed - 40, max_width=vraag.breed)
        row = line(spacing=12)
        row.addWidget(self.cijfer)
        row.addWidget(self.waarom, 1)
        row.setAlignment(self.cijfer, Qt.AlignmentFlag.AlignBottom)
        self.setLayout(row)

    def value(self) -> Cijfer | None:
        """Return what this person said; nothing when no figure was chosen."""
        cijfer = self.cijfer.control.value()
        if cijfer is None:
            return None
        return Cijfer(bron=self.bron, cijfer=cijfer, waarom=self.waarom.control.value())

    def teksten(self) -> Teksten:
        """Return what stands in the line."""
        cijfer = self.cijfer.control.value()
        return {
            f"{self.bron}/cijfer": "" if cijfer is None else str(cijfer),
            f"{self.bron}/waarom": self.waarom.control.value(),
        }

    def show_teksten(self, teksten: Teksten) -> None:
        """Put back what stood in the line."""
        cijfer = teksten.get(f"{self.bron}/cijfer")
        self.cijfer.control.set_value(int(cijfer) if cijfer else None)
        self.waarom.control.set_value(teksten.get(f"{self.bron}/waarom", ""))


class CijferDialoog(QDialog):
    """One line per person; what was refused stands above the buttons."""

    def __init__(self, bewerker: Bewerker, vraag: CijferVraag, parent: QWidget) -> None:
        super().__init__(parent)
        self._werk, self._vraag = bewerker.werk, vraag
        self.setWindowTitle(vraag.titel)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.regels = [CijferRegel(bron, naam, vraag) for bron, naam in vraag.mensen]
        self.reden = PlainLabel("", "error")
        self.reden.hide()
        self.bewaar = Button("Bewaren", "primary", on_click=self._save)
        self.bewaar.setDefault(True)
        self._lay_out(parent)
        self._is_saved = False
        self._klad = Klad(bewerker.werk, self, self._half_filled, self._put_back)
        self._klad.go(f"{vraag.sleutel}:{bewerker.huishouden_id}")
        for regel in self.regels:
            regel.cijfer.control.edited.connect(self._klad.note)
            regel.waarom.control.edited.connect(self._klad.note)
        self.rejected.connect(self._klad.flush)

    def _half_filled(self) -> Teksten:
        found: Teksten = {}
        for regel in () if self._is_saved else self.regels:
            found |= regel.teksten()
        return found

    def _put_back(self, teksten: Teksten) -> None:
        for regel in self.regels:
            regel.show_teksten(teksten)

    def _lay_out(self, parent: QWidget) -> None:
        head = column(
            PlainLabel(self._vraag.kop, "h2"),
            PlainLabel(self._vraag.uitleg, "muted"),
            sides=(24, 20, 24, 8),
            spacing=2,
        )
        inner = column(*self.regels, self._vraag.onder, None, sides=(24, 8, 24, 16), spacing=12)
        foot = line(
            self.bewaar,
            Button("Annuleren", on_click=self.reject),
            None,
            sides=(24, 12, 24, 20),
        )
        told = column(self.reden, sides=(24, 0, 24, 0))
        body = PageScroll(zone("none", inner))
        self.setLayout(column(head, body, told, foot, spacing=0))
        fix(self, min_width=560)
        room = round(parent.window().height() * 0.86)
        self.resize(px(640), min(px(230 + 84 * len(self.regels)), max(px(420), room)))
        if self.regels:
            self.regels[0].cijfer.control.focus_target().setFocus()

    def _save(self) -> None:
        said = [een for regel in self.regels if (een := regel.value())]
        try:
            edit = self._vraag.bewaar(said)
        except Refused as refused:
            self.reden.setText(str(refused))
            self.reden.show()
            announce(self, str(refused))
            return
        if self._werk.do(edit):
            self._is_saved = True
            self._klad.keep()
            self.accept()
