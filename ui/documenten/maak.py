"""Make a document: choose, see the real pages, and take it along on paper or as a file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.operations import documenten
from regisseur_desktop.operations.changes import Changes
from regisseur_desktop.operations.documenten import Documentopdracht, Gemaakt
from ui.documenten.afdrukken import print_pdf
from ui.documenten.kijker import BladKijker, flow
from ui.documenten.kopie import BUITEN, ask_save, write_out
from ui.documenten.ontvanger import ask_ontvanger
from ui.documenten.opdracht import FORMATEN, PDF, OpdrachtPaneel
from ui.jobs import Job, Progress
from ui.theme.apply import px, theme
from ui.werk import Melding, Werk
from ui.widgets.alive import is_alive, while_alive
from ui.widgets.announce import announce
from ui.widgets.buttons import Button
from ui.widgets.focus_ring import give_focus
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, fix, holder, line, zone
from ui.widgets.progress import ProgressArea
from ui.widgets.reading_order import go_on
from ui.widgets.scroll import PageScroll
from ui.widgets.toast import toast

_WACHT_MS = 250
_SMALLEST, _FOLD_AT = (900, 580), 760


class MaakDocument(QDialog):
    """Previews while you choose; nothing is kept until you print or save."""

    def __init__(
        self,
        werk: Werk,
        dossier: Dossier,
        ouder: QWidget,
        wens: Documentopdracht | None = None,
    ) -> None:
        super().__init__(ouder)
        self._werk, self._dossier = werk, dossier
        self._shown: tuple[Documentopdracht, Gemaakt] | None = None
        self._making: Job | None = None
        self._kept: set[str] = set()
        self._last: Gemaakt | None = None
        self.setWindowTitle("Document maken")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.paneel = OpdrachtPaneel(werk, dossier, wens)
        self.kijker = BladKijker(werk)
        self.meldingen = PlainLabel("", "small")
        self.afdrukken = Button("Afdrukken", "primary", icon="printer", on_click=self.print_pages)
        self.bewaren = Button("Bewaren als PDF", icon="download-simple", on_click=self.save_file)
        self.alleen = Button("Alleen in het dossier", on_click=self.keep_only)
        self.sluiten = Button("Sluiten", on_click=self.close)
        self.wie = Button("Wie kreeg dit?", "secondary", icon="user-plus", on_click=self._ask_wie)
        self.bekijken = Button("Bladzijden bekijken", icon="eye", on_click=self._turn_over)
        self.kiezen = Button("Kiezen wat meegaat", icon="list-checks", on_click=self._turn_over)
        self._is_choosing = True
        self.klaar = PlainLabel("", "strong")
        self._timer = QTimer(self, singleShot=True, interval=_WACHT_MS)
        self._timer.timeout.connect(self._draw)
        self._lay_out()
        self.paneel.changed.connect(self._timer.start)
        self.paneel.formaat_changed.connect(self._show_formaat)
        theme().changed.connect(self._fold)
        werk.melding.connect(self._tell)
        werk.notifier.changed.connect(self._follow)
        self._draw()

    def _lay_out(self) -> None:
        choices = PageScroll(zone("none", column(self.paneel, sides=(24, 20, 16, 20))))
        self._turn = holder(line(self.bekijken, None, sides=(24, 8, 16, 16)))
        self._left = zone("header", column(choices, self._turn, spacing=0))
        done = line(sides=(12, 8, 12, 8), spacing=12)
        done.addWidget(self.klaar, 1)
        done.addWidget(self.wie)
        self._done = zone("ok", done)
        self._done.hide()
        self._jobs = ProgressArea(self._werk.jobs)
        buttons = flow(self.afdrukken, self.bewaren, self.alleen, self.kiezen, self.sluiten)
        right = column(sides=(20, 20, 24, 20), spacing=12)
        right.addWidget(self.meldingen)
        right.addWidget(self.kijker, 1)
        right.addWidget(self._jobs)
        right.addWidget(self._done)
        told = PlainLabel(f"Bewaar je een bestand? {BUITEN}", "small")
        right.addLayout(column(told, holder(buttons)))
        self._right = holder(right)
        row = line(self._left, spacing=0)
        row.addWidget(self._right, 1)
        self.setLayout(row)
        # not larger with the text: it must fit the smallest window at every text size
        self.setMinimumSize(*_SMALLEST)
        self._size()

    def _size(self) -> None:
        """Fill most of the window below, and never more than the screen."""
        room = self.screen().availableSize()
        below = self.parentWidget()
        window = below.size() if below is not None else room
        width = max(self.minimumWidth(), min(px(1240), window.width() - px(64)))
        height = max(self.minimumHeight(), min(px(980), window.height() - px(48)))
        self.resize(min(width, room.width()), min(height, room.height()))

    def _fold(self) -> None:
        """Show choices and pages beside each other, or one of both where text is large."""
        is_narrow = self.width() < px(_FOLD_AT)
        self._left.setVisible(self._is_choosing or not is_narrow)
        self._right.setVisible(not self._is_choosing or not is_narrow)
        self._turn.setVisible(is_narrow)
        self.kiezen.setVisible(is_narrow)
        widest = 10_000 if is_narrow else 380
        fix(self._left, min_width=300, max_width=widest)

    def _turn_over(self) -> None:
        self._is_choosing = not self._is_choosing
        self._fold()
        give_focus(self.bekijken if self._is_choosing else self.afdrukken)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    @override
    def focusNextPrevChild(self, next: bool, /) -> bool:
        return go_on(self, is_forward=next) or super().focusNextPrevChild(next)

    # -- the preview

    @property
    def gemaakt(self) -> Gemaakt | None:
        """The document of which the pages are shown, when they are those of the choices."""
        if self._shown is None or self._shown[0] != self.paneel.opdracht():
            return None
        return self._shown[1]

    def _draw(self) -> None:
        """Make the document that was chosen, beside the screen; the last choice wins."""
        if self._making is not None:
            return
        wanted = self.paneel.opdracht()
        if self._shown is not None and self._shown[0] == wanted:
            return
        self._making = self._start(wanted, lambda gemaakt: self._show(wanted, gemaakt))
        self._making.refused.connect(while_alive(self, self.kijker.say))
        self._making.finished.connect(while_alive(self, self._drawn))
        self._making.failed.connect(while_alive(self, lambda _why: self.kijker.say(_LUKT_NIET)))
        self._asked = wanted

    def _start(self, wanted: Documentopdracht, then: Callable[[Gemaakt], object]) -> Job:
        werk, dossier = self._werk, self._dossier
        kluis, vandaag = werk.kluis, werk.vandaag()

        def work(progress: Progress) -> Gemaakt:
            progress.check()
            made = documenten.maak(kluis, dossier, wanted, vandaag)
            progress.check()
            return made

        return werk.jobs.start("Document maken", work, on_result=while_alive(self, then))

    def _show(self, wanted: Documentopdracht, gemaakt: Gemaakt) -> None:
        self._shown = wanted, gemaakt
        later = [f"Dit doel wacht tot de volgende keer: {wat}" for wat in gemaakt.volgende_keer]
        self.meldingen.setText(" ".join((*gemaakt.meldingen, *later)))
        self.meldingen.setVisible(bool(self.meldingen.text()))
        self.kijker.show_pdf(gemaakt.inhoud)

    def _drawn(self) -> None:
        self._making = None
        if self._asked != self.paneel.opdracht():
            self._timer.start()

    def _follow(self, changes: Changes) -> None:
        """Show what changed in the plan meanwhile; making a document is no such change."""
        if self._dossier.id in changes.huishouden_ids:
            dossier = self._werk.dossier(self._dossier.id)
            if _content(dossier) != _content(self._dossier):
                self._shown = None
                self._timer.start()
            self._dossier = dossier
            self.paneel.show_dossier(dossier)

    # -- taking it along

    def _show_formaat(self) -> None:
        naam = dict(FORMATEN)[self.paneel.formaat.control.value()]
        self.bewaren.setText(f"Bewaren als {naam}")

    def _with_made(self, formaat: str, then: Callable[[Gemaakt], object]) -> None:
        """Hand over the document that is shown; make it first when there is none like it."""
        made = self.gemaakt
        if made is not None and formaat == PDF:
            then(made)
            return
        job = self._start(self.paneel.opdracht(formaat), then)
        job.refused.connect(self._werk.tell)
        job.failed.connect(lambda _problem: self._werk.tell(_LUKT_NIET))
        job.cancelled.connect(lambda: self._werk.tell("Gestopt. Er is niets veranderd."))

    def print_pages(self) -> None:
        """Print the pages that are shown."""
        self._with_made(PDF, self._print)

    def _print(self, gemaakt: Gemaakt) -> None:
        def printed() -> None:
            documenten.log_printed(self._werk.kluis, gemaakt.record)
            self._keep(gemaakt, "is afgedrukt en staat bij Documenten")

        grijs = bool(self.kijker.grijs.value())
        print_pdf(self._werk, gemaakt.inhoud, self, grijs=grijs, on_printed=printed)

    def save_file(self) -> None:
        """Save the document as a file in the form that was chosen."""
        self._with_made(self.paneel.formaat.control.value(), self._ask_where)

    def _ask_where(self, gemaakt: Gemaakt) -> None:
        naam = documenten.file_name(self._dossier, gemaakt.record)

        def write(pad: Path) -> None:
            if write_out(self._werk, gemaakt.record, gemaakt.inhoud, pad):
                self._keep(gemaakt, "is bewaard en staat bij Documenten")

        ask_save(self, naam, gemaakt.record.formaat, write)

    def keep_only(self) -> None:
        """Keep the document in the store, without a copy outside it."""
        formaat = self.paneel.formaat.control.value()
        self._with_made(formaat, lambda gemaakt: self._keep(gemaakt, "staat bij Documenten"))

    def _keep(self, gemaakt: Gemaakt, what: str) -> None:
        """Record the document with its version, reader and fingerprint; once."""
        if gemaakt.record.id not in self._kept:
            if not self._werk.run(lambda: documenten.bewaar(self._werk.kluis, gemaakt)):
                return
            self._kept.add(gemaakt.record.id)
        if not is_alive(self):  # printed after the dialog was closed
            return
        self._last = gemaakt
        words = f"{gemaakt.record.titel}, versie {gemaakt.record.versie}, {what}."
        self.klaar.setText(words)
        self._done.show()
        announce(self, words)

    def _ask_wie(self) -> None:
        if self._last is not None:
            ask_ontvanger(self._werk, self._last.record, self)

    def _tell(self, melding: Melding) -> None:
        if self.isVisible():
            toast(self, melding.tekst, melding.actie_tekst, melding.actie)


_LUKT_NIET = "Het document maken lukt nu niet. Je plan is wel bewaard."


def _content(dossier: Dossier) -> tuple[object, ...]:
    """Return all that can stand in a document: everything but the documents themselves."""
    return tuple(value for value in dossier.alles() if value not in dossier.documenten)
