"""Opnieuw bespreken: everybody says a figure and why; who says nothing is left open."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from regisseur_desktop.domain.zicht import Zicht
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.veiligheid import Cijfer, discuss_veiligheid
from ui.formulieren.besturing import Keuze
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.cijfer import CIJFERS, UITLEG
from ui.formulieren.velden import ZICHT_UITLEG, iedereen
from ui.kladden import Klad, Teksten
from ui.theme.apply import px
from ui.widgets.announce import announce
from ui.widgets.buttons import Button
from ui.widgets.choice import ComboChoice
from ui.widgets.field import Field
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, fix, line, zone
from ui.widgets.scroll import PageScroll
from ui.widgets.text import TextLine


class CijferRegel(QWidget):
    """One person: the figure, and why."""

    def __init__(self, bron: str, naam: str) -> None:
        super().__init__()
        self.bron = bron
        self.cijfer = Field(naam, Keuze(CIJFERS, niets=None, tekst="–"), name=f"Cijfer van {naam}")
        self.waarom = Field("Waarom?", TextLine(), name=f"Waarom zegt {naam} dat?")
        fix(self.cijfer, min_width=150, max_width=190)
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


class BespreekDialoog(QDialog):
    """The talk about safety: one line per person of the household, the netwerk, and you."""

    def __init__(self, bewerker: Bewerker, parent: QWidget) -> None:
        super().__init__(parent)
        self._bewerker = bewerker
        self.setWindowTitle("Veiligheid bespreken")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dossier = bewerker.dossier
        living = {p.id for p in dossier.personen if p.overleden is None and not p.is_ongeboren}
        known = [
            pair for pair in iedereen(dossier) if dossier.contact(pair[0]) or pair[0] in living
        ]
        ik = f"{dossier.naam_van('')} (jij)"
        self.regels = [CijferRegel(bron, naam) for bron, naam in [*known, ("", ik)]]
        self.zicht = Field("Wie mag het zien?", ComboChoice(list(ZICHT_UITLEG.items()), empty=""))
        self.zicht.control.set_value(Zicht.ALLEEN_IK)
        self.reden = PlainLabel("", "error")
        self.reden.hide()
        self.bewaar = Button("Bewaren", "primary", on_click=self._save)
        self.bewaar.setDefault(True)
        self._lay_out(parent)
        self._is_saved = False
        self._klad = Klad(bewerker.werk, self, self._half_filled, self._put_back)
        self._klad.go(f"veiligheid:{dossier.id}")
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
            PlainLabel("Hoe veilig is het thuis?", "h2"),
            PlainLabel(f"Vraag het iedereen apart. {UITLEG}", "muted"),
            sides=(24, 20, 24, 8),
            spacing=2,
        )
        inner = column(*self.regels, self.zicht, None, sides=(24, 8, 24, 16), spacing=12)
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
        self.regels[0].cijfer.control.focus_target().setFocus()

    def _save(self) -> None:
        said = [een for regel in self.regels if (een := regel.value())]
        werk = self._bewerker.werk
        try:
            edit = discuss_veiligheid(
                self._bewerker.dossier, said, werk.nu(), self.zicht.control.value()
            )
        except Refused as refused:
            self.reden.setText(str(refused))
            self.reden.show()
            announce(self, str(refused))
            return
        if werk.do(edit):
            self._is_saved = True
            self._klad.keep()
            self.accept()
