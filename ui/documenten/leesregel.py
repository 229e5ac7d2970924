"""What the leeshulp says of the document in sight, in one line; it never stands in the way."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.tekst import opsomming
from regisseur_desktop.operations.documenten_maken import Gemaakt
from regisseur_desktop.operations.documentopdracht import Documentopdracht, NaTeKijken
from regisseur_desktop.operations.eigen_woorden import eigen
from regisseur_desktop.operations.leesoordeel import Leesoordeel, beoordeel_document
from ui.documenten.soorten import SOORTEN
from ui.jobs import Progress
from ui.werk import Werk
from ui.widgets.alive import while_alive
from ui.widgets.buttons import Button
from ui.widgets.labels import IconLabel, PlainLabel
from ui.widgets.layout import column, holder, line

LEEST = "De leeshulp leest mee…"
LUKT_NIET = "De leeshulp leest nu niet mee. Afdrukken en bewaren kan gewoon."
GOED = "Niets gevonden dat makkelijker kan."


class LeesRegel(QWidget):
    """Reads beside the screen; `go_asked` with the item of the plan to go to ('' for the plan)."""

    go_asked = Signal(str)

    def __init__(self, werk: Werk) -> None:
        super().__init__()
        self._werk = werk
        self._reading: Gemaakt | None = None
        self._after: tuple[NaTeKijken, ...] = ()
        self.oordeel = PlainLabel("", "small")
        self.tips = Button("Naar de tips", "quiet", on_click=lambda: self.go_asked.emit(""))
        self.nakijken = PlainLabel("", "small")
        self.naar_tekst = Button("Naar de tekst", "quiet", on_click=self._go_to_text)
        mark = IconLabel("warning-circle", "warn", 18)
        self._found = holder(column(self.oordeel, line(self.tips, None), spacing=4))
        self._behind = holder(
            column(
                line(mark, self.nakijken, spacing=8),
                line(self.naar_tekst, None),
                spacing=4,
            )
        )
        head = PlainLabel("Leeshulp", "field")
        self.setLayout(column(head, self._found, self._behind, spacing=4))
        self._show_after()

    @property
    def is_reading(self) -> bool:
        """Whether the verdict is still being made."""
        return self.oordeel.text() == LEEST

    def show_soort(self, opdracht: Documentopdracht) -> None:
        """Show it only for documents of running text."""
        self.setVisible(SOORTEN[opdracht.soort].met_leeshulp)

    def show_nakijken(self, texts: tuple[NaTeKijken, ...]) -> None:
        """Name the texts of which the other wording was changed."""
        self._after = texts
        self._show_after()

    def _show_after(self) -> None:
        names = opsomming([text.naam.replace(".”", "”") for text in self._after])
        self.nakijken.setText(f"Kijk nog na: {names}." if names else "")
        self._behind.setVisible(bool(names))

    def others(self, told: Iterable[str]) -> str:
        """Return what a document tells, without the texts that are named here already."""
        here = {text.zin for text in self._after}
        return " ".join(each for each in told if each not in here)

    def _go_to_text(self) -> None:
        if self._after:
            self.go_asked.emit(self._after[0].bij)

    # -- reading

    def forget(self) -> None:
        """Say nothing: there is no document in sight."""
        self._reading = None
        self._say("")

    def read(self, dossier: Dossier, opdracht: Documentopdracht, gemaakt: Gemaakt) -> None:
        """Read a document beside the screen; the last one wins."""
        if not SOORTEN[opdracht.soort].met_leeshulp:
            return
        self._reading = gemaakt
        self._say(LEEST)

        kluis = self._werk.kluis

        def work(progress: Progress) -> Leesoordeel:
            progress.check()
            return beoordeel_document(dossier, gemaakt, opdracht.lezer, eigen(kluis))

        def show(found: Leesoordeel) -> None:
            if self._reading is gemaakt:
                self._say(in_words(found), has_tips=bool(found.aantal))

        job = self._werk.jobs.start(
            "Leeshulp", work, on_result=while_alive(self, show), is_quiet=True
        )
        job.failed.connect(while_alive(self, lambda _why: self._say(LUKT_NIET)))

    def _say(self, text: str, *, has_tips: bool = False) -> None:
        self.oordeel.setText(text)
        self.tips.setVisible(has_tips)


def in_words(found: Leesoordeel) -> str:
    """Return the verdict and the counts: "Kan makkelijker. 2 lange zinnen en 1 andere tip."."""
    parts = [
        _count(found.lange_zinnen, "lange zin", "lange zinnen"),
        _count(found.moeilijke_woorden, "moeilijk woord", "moeilijke woorden"),
        _count(found.andere, "andere tip", "andere tips"),
    ]
    counts = opsomming([part for part in parts if part])
    verdict = f"{found.oordeel.capitalize()} voor {found.voor}." if found.oordeel else ""
    return f"{verdict} {counts}.".strip() if counts else f"{verdict} {GOED}".strip()


def _count(count: int, one: str, more: str) -> str:
    return f"{count} {one if count == 1 else more}" if count else ""
