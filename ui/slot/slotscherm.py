"""The lock screen: the passphrase opens the store; the recovery code is the way round."""

from pathlib import Path

from PySide6.QtCore import QTimer, Signal

from ui.jobs import Jobs
from ui.slot.blad import Blad
from ui.slot.wachtveld import Wachtveld
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.layout import column, holder, line
from ui.widgets.text import TextLine

_LUKT_NIET = "Openen lukt nu niet. Start het programma opnieuw en probeer het nog een keer."
_WAITS = (0, 1, 2, 4, 8, 16, 30)


class Slotscherm(Blad):
    """`geopend` gives the open `Kluis`; a wrong passphrase waits longer each time."""

    geopend = Signal(object)
    terugzetten = Signal()

    def __init__(self, map_: Path, jobs: Jobs, *, was_open: bool = False) -> None:
        uitleg = "Het programma is op slot. Je werk is bewaard." if was_open else ""
        super().__init__("Open je dossiers", uitleg)
        self._map, self._jobs = map_, jobs
        self._tries = 0
        self.wachtzin = Field("Je wachtwoordzin", Wachtveld())
        self.code = Field(
            "Je herstelcode",
            TextLine(),
            hint="Deze staat op je herstelblad: acht groepjes van vier tekens en nog één teken.",
        )
        self.nieuw = Field("Kies een nieuwe wachtwoordzin", Wachtveld("Nieuwe wachtwoordzin tonen"))
        self._with_code = holder(column(self.code, self.nieuw, spacing=16))
        self._with_code.hide()
        self.open_button = Button("Openen", "primary", icon="lock-simple-open", on_click=self._open)
        self.switch = Button("Wachtwoordzin vergeten?", "quiet", on_click=self._switch)
        self.restore_button = Button(
            "Reservekopie terugzetten", "quiet", icon="cloud-check", on_click=self.terugzetten.emit
        )
        self.restore_button.hide()  # only who cannot come in needs it
        self.add(
            self.wachtzin,
            self._with_code,
            line(self.open_button, self.switch, None, spacing=12),
            line(self.restore_button, None),
        )
        self.wachtzin.control.committed.connect(self._open)
        self.nieuw.control.committed.connect(self._open)

    def focus_first(self) -> None:
        """Put the cursor in the passphrase."""
        self.wachtzin.control.focus_target().setFocus()

    @property
    def _by_code(self) -> bool:
        return not self._with_code.isHidden()

    def _switch(self) -> None:
        by_code = not self._by_code
        self._with_code.setVisible(by_code)
        self.wachtzin.setVisible(not by_code)
        other = "Toch met de wachtwoordzin" if by_code else "Wachtwoordzin vergeten?"
        self.switch.setText(other)
        (self.code if by_code else self.wachtzin).control.focus_target().setFocus()

    def _open(self) -> None:
        if self.message.text():
            return
        field = self.code if self._by_code else self.wachtzin
        if field.control.is_empty():
            name = "herstelcode" if self._by_code else "wachtwoordzin"
            field.set_error(f"Vul je {name} in.")
            return
        if self._by_code and self.nieuw.control.is_empty():
            self.nieuw.set_error("Kies een nieuwe wachtwoordzin. Vier gewone woorden is goed.")
            return
        self.say("Even geduld, het slot gaat open…")
        map_, by_code = self._map, self._by_code
        typed, nieuw = field.control.value(), self.nieuw.control.value()

        def work(_progress: object) -> object:
            from regisseur_desktop.operations import kluis  # noqa: PLC0415 - after the screen

            if by_code:
                return kluis.open_met_herstelcode(map_, typed, nieuw)
            return kluis.open_kluis(map_, typed)

        job = self._jobs.start("Openen", work, on_result=self._opened, on_refused=self._refused)
        job.failed.connect(lambda _problem: self._refused(_LUKT_NIET))

    def _opened(self, kluis: object) -> None:
        self.wachtzin.control.set_value("")
        self.nieuw.control.set_value("")
        self.geopend.emit(kluis)

    def _refused(self, sentence: str) -> None:
        self._tries = min(self._tries + 1, len(_WAITS) - 1)
        field = self.code if self._by_code else self.wachtzin
        field.set_error(sentence)
        self.restore_button.show()
        wait = _WAITS[self._tries]
        self.say(f"Wacht {wait} {'seconde' if wait == 1 else 'seconden'}.")
        QTimer.singleShot(wait * 1000, self, lambda: self.say(""))
        target = field.control.focus_target()
        target.setFocus()
