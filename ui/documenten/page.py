"""The Documenten tab: the list, adding by button or by dropping, and what to do with each."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.regie import Documentrecord
from regisseur_desktop.operations import documenten_bewaren
from regisseur_desktop.operations.changes import Changes
from regisseur_desktop.operations.verwijderen import remove
from ui.acties import Actie
from ui.documenten import print_plan
from ui.documenten.bekijken import open_document
from ui.documenten.kopie import ask_file, offer_copy
from ui.documenten.ontvanger import ask_ontvanger
from ui.documenten.rij import DocumentRij, naam_van
from ui.jobs import Progress
from ui.werk import Werk
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.focus_ring import give_focus
from ui.widgets.layout import column, line
from ui.widgets.page import Page
from ui.widgets.progress import ProgressLine
from ui.widgets.rows import Rows

LEEG = "Sleep hier een bestand naartoe of maak een plan of verslag."


class DocumentenPage(Page):
    """Rows by identity, the newest first; a file that is dropped is kept in the store."""

    def __init__(self, werk: Werk) -> None:
        super().__init__()
        self._werk = werk
        self._dossier: Dossier | None = None
        self._rijen: Rows[DocumentRij] = Rows()
        self.setAcceptDrops(True)
        self.maak = Button("Maak een document", "primary", icon="file-plus", on_click=self.make)
        self.toevoegen = Button("Toevoegen", icon="upload-simple", on_click=self.ask_add)
        self.toevoegen.setAccessibleName("Bestand toevoegen")
        eerste = Button("Bestand toevoegen", icon="upload-simple", on_click=self.ask_add)
        eerste.setAccessibleName("Eerste bestand toevoegen")
        self.leeg = EmptyState("files", LEEG, eerste)
        self._jobs: QVBoxLayout = column(spacing=8)
        card = Card("Documenten", "files")
        card.add(self._rijen.box, self.leeg)
        self.add(line(self.maak, self.toevoegen, None), self._jobs, card)

    # -- showing

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the documents of this household."""
        self._dossier = dossier
        records = sorted(dossier.documenten, key=lambda een: een.gemaakt_op, reverse=True)
        self._rijen.keep([record.id for record in records])
        for at, record in enumerate(records):
            self._rijen.place(record.id, at, partial(self._make_row, record.id)).show_record(record)
        self.leeg.setVisible(not records)
        self.toevoegen.setVisible(bool(records))

    def _make_row(self, record_id: str) -> DocumentRij:
        rij = DocumentRij()
        rij.view_asked.connect(lambda: self._with(record_id, self._view))
        rij.wie_asked.connect(lambda: self._with(record_id, self._ask_wie))
        rij.copy_asked.connect(lambda: self._with(record_id, self._copy))
        rij.replace_asked.connect(lambda: self._with(record_id, self._ask_replace))
        rij.removal_asked.connect(lambda: self._with(record_id, self._remove))
        return rij

    def rij(self, record_id: str) -> DocumentRij | None:
        """Return the row of a document."""
        return self._rijen.get(record_id)

    def focus_item(self, item_id: str) -> None:
        """Bring a document into view."""
        rij = self._rijen.get(item_id)
        if rij is not None:
            give_focus(rij.bekijken)

    def acties(self) -> Sequence[Actie]:
        """Return what can be done on this page."""
        return (
            Actie(sleutel="document", tekst="Document maken", doe=self.make, icoon="file-plus"),
            Actie(
                sleutel="bestand",
                tekst="Bestand toevoegen",
                doe=self.ask_add,
                icoon="upload-simple",
            ),
        )

    # -- making and adding

    def _now(self) -> Dossier:
        assert self._dossier is not None  # noqa: S101 - a page is shown with a dossier
        return self._werk.dossier(self._dossier.id)

    def make(self) -> None:
        """Open the preview with its choices."""
        print_plan(self._werk, self._now(), self)

    def ask_add(self) -> None:
        """Ask which file must be kept."""
        ask_file(self, "Bestand toevoegen", self.add_file)

    def add_file(self, pad: Path) -> None:
        """Keep a file from outside in the store."""
        dossier = self._now()
        self._run(
            f"{pad.name} toevoegen",
            lambda: documenten_bewaren.voeg_bestand_toe(self._werk.kluis, dossier, pad),
            f"{pad.name} staat veilig in het dossier. Het bestand zelf staat ook nog op zijn plek.",
        )

    def _run(self, text: str, call: Callable[[], Changes], done: str) -> None:
        def work(progress: Progress) -> Changes:
            progress.check()
            return call()

        def finish(changes: Changes) -> None:
            self._werk.changed(changes)
            self._werk.tell(done)

        job = self._werk.jobs.start(text, work, on_result=finish, on_refused=self._werk.tell)
        job.cancelled.connect(lambda: self._werk.tell("Gestopt. Er is niets veranderd."))
        job.failed.connect(lambda _problem: self._werk.tell("Dit bestand toevoegen lukt niet."))
        self._jobs.addWidget(ProgressLine(job))

    # -- what can be done with one

    def _with(self, record_id: str, do: Callable[[Documentrecord], object]) -> None:
        record = self._now().zoek(record_id)
        if isinstance(record, Documentrecord):
            do(record)

    def _view(self, record: Documentrecord) -> None:
        if record.formaat == "pdf":
            open_document(self._werk, record, self)
        else:
            offer_copy(self._werk, self._now(), record, self, _open_outside)

    def _ask_wie(self, record: Documentrecord) -> None:
        ask_ontvanger(self._werk, record, self)

    def _copy(self, record: Documentrecord) -> None:
        offer_copy(self._werk, self._now(), record, self)

    def _ask_replace(self, record: Documentrecord) -> None:
        def replace(pad: Path) -> None:
            self._run(
                f"{pad.name} toevoegen",
                lambda: documenten_bewaren.vervang(self._werk.kluis, record, pad),
                f"{record.titel} heeft nu versie {record.versie + 1}.",
            )

        ask_file(self, "Vervangen door nieuwe versie", replace)

    def _remove(self, record: Documentrecord) -> None:
        edit = remove(self._now(), record, f"{record.titel} weghalen")
        if self._werk.do_removal(edit, f"{naam_van(record)} is weggehaald."):
            give_focus(self.maak)

    # -- dropping

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.add_file(Path(url.toLocalFile()))
        event.acceptProposedAction()


def _open_outside(pad: Path) -> None:
    """Open the copy with the program of the computer."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(pad)))
