"""The three questions of the first start, one sheet each."""

from PySide6.QtCore import Signal

from regisseur_desktop.operations.wachtzin import KORTSTE_WACHTZIN, TE_KORT
from ui.slot.blad import Blad
from ui.slot.wachtveld import Wachtveld
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.layout import line
from ui.widgets.text import TextLine


class WachtzinStap(Blad):
    """Question 1: a passphrase, typed twice; long beats difficult."""

    gekozen = Signal(str)
    reservekopie = Signal()

    def __init__(self) -> None:
        super().__init__(
            "Welkom. Kies een wachtwoordzin",
            "Alles wat je opschrijft, staat versleuteld op deze computer. "
            "Met de wachtwoordzin kun alleen jij erbij.",
            "key",
        )
        self.eerste = Field(
            "Je wachtwoordzin",
            Wachtveld(),
            hint="Vier gewone woorden achter elkaar is sterk en goed te onthouden.",
        )
        self.tweede = Field("Nog een keer", Wachtveld("Tweede keer tonen"))
        self.verder = Button("Verder", "primary", icon="arrow-right", on_click=self._next)
        self.terug = Button("Ik heb een reservekopie", "quiet", on_click=self.reservekopie.emit)
        self.add(self.eerste, self.tweede, line(self.verder, self.terug, None))
        self.eerste.control.committed.connect(self.tweede.control.focus_target().setFocus)
        self.tweede.control.committed.connect(self._next)

    def _next(self) -> None:
        wachtzin, again = self.eerste.control.value(), self.tweede.control.value()
        if len(wachtzin.strip()) < KORTSTE_WACHTZIN:
            self.eerste.set_error(TE_KORT)
        elif wachtzin != again:
            self.tweede.set_error("Deze is anders dan de eerste. Typ precies dezelfde zin.")
        elif not self.message.text():
            self.say("Even geduld, het programma maakt je kluis…")
            self.gekozen.emit(wachtzin)

    def show_refusal(self, sentence: str) -> None:
        """Say why the store could not be made."""
        self.say("")
        self.eerste.set_error(sentence)


class NaamStap(Blad):
    """Question 2: who you are, for letters and plans."""

    gekozen = Signal(str, str)

    def __init__(self) -> None:
        super().__init__("Hoe heet je?", "Je naam komt op het plan en op brieven.", "user")
        self.naam = Field("Je naam", TextLine(), hint="Zoals gezinnen je kennen.")
        self.organisatie = Field("Je organisatie", TextLine(), is_optional=True)
        self.verder = Button("Verder", "primary", icon="arrow-right", on_click=self._next)
        self.add(self.naam, self.organisatie, line(self.verder, None))
        self.organisatie.control.focus_target().setObjectName("organisatie")
        for field in (self.naam, self.organisatie):
            control = field.control
            assert isinstance(control, TextLine)  # noqa: S101 - made above
            control.edit.returnPressed.connect(self._next)

    def _next(self) -> None:
        if self.naam.control.is_empty():
            self.naam.set_error("Vul je naam in. Een voornaam is genoeg.")
            self.naam.control.focus_target().setFocus()
            return
        self.gekozen.emit(self.naam.control.value(), self.organisatie.control.value())


class KeuzeStap(Blad):
    """Question 3: look at the examples first, or begin."""

    gekozen = Signal(str)

    def __init__(self) -> None:
        super().__init__(
            "Waar wil je beginnen?",
            "De voorbeelden kun je met één klik weer weghalen.",
            "compass",
        )
        self.aanmelding = Button(
            "Begin met een aanmelding",
            "primary",
            icon="plus",
            on_click=lambda: self.gekozen.emit("aanmelding"),
        )
        self.voorbeeld = Button(
            "Bekijk eerst de voorbeeldgezinnen",
            icon="graduation-cap",
            on_click=lambda: self.gekozen.emit("voorbeeld"),
        )
        self.add(self.voorbeeld, self.aanmelding)

    def focus_first(self) -> None:
        """Put the focus on the examples, the safe way in."""
        self.voorbeeld.setFocus()
