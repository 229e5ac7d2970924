"""Make a document: choose, see the real pages, and take it along on paper or as a file."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.operations.changes import Changes
from regisseur_desktop.operations.documenten_maken import Gemaakt
from regisseur_desktop.operations.documentopdracht import Documentopdracht
from ui.documenten.kijker import BladKijker
from ui.documenten.maker import Maker
from ui.documenten.meenemen import Meenemen
from ui.documenten.opdracht import OpdrachtPaneel
from ui.plek import Plek, Scherm
from ui.theme.apply import px
from ui.werk import Melding, Werk
from ui.widgets.buttons import Button
from ui.widgets.focus_ring import give_focus
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, fix, holder, line, zone
from ui.widgets.progress import ProgressArea
from ui.widgets.reading_order import go_on
from ui.widgets.resized import when_resized
from ui.widgets.scroll import PageScroll
from ui.widgets.toast import toast

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
        self._werk = werk
        self.setWindowTitle("Document maken")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.paneel = OpdrachtPaneel(werk, dossier, wens)
        self.maker = Maker(werk, dossier, self.paneel, self)
        self.kijker = BladKijker(werk)
        self.meldingen = PlainLabel("", "small")
        self.sluiten = Button("Sluiten", on_click=self.close)
        self.bekijken = Button("Bladzijden bekijken", icon="eye", on_click=self._turn_over)
        self.kiezen = Button("Kiezen wat meegaat", icon="list-checks", on_click=self._turn_over)
        beside = self.kiezen, self.sluiten
        self.meenemen = Meenemen(werk, self.maker, self.paneel, self.kijker, beside)
        self._is_choosing = True
        self._lay_out()
        self._connect()
        self.maker.make()

    def _connect(self) -> None:
        self.paneel.changed.connect(self.maker.make_soon)
        self.paneel.leesregel.go_asked.connect(self._go_to_plan)
        self.maker.made.connect(self._show)
        self.maker.told.connect(self._say_why)
        when_resized(self, self._fold)
        self._werk.melding.connect(self._tell)
        self._werk.notifier.changed.connect(self._follow)

    def _lay_out(self) -> None:
        choices = PageScroll(zone("none", column(self.paneel, sides=(24, 20, 16, 20))))
        self._turn = holder(line(self.bekijken, None, sides=(24, 8, 16, 16)))
        self._left = zone("header", column(choices, self._turn, spacing=0))
        right = column(sides=(20, 20, 24, 20), spacing=12)
        right.addWidget(self.meldingen)
        right.addWidget(self.kijker, 1)
        right.addWidget(ProgressArea(self._werk.jobs))
        right.addWidget(self.meenemen)
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
        fix(self._left, min_width=300 if is_narrow else 360, max_width=10_000 if is_narrow else 360)

    def _turn_over(self) -> None:
        self._is_choosing = not self._is_choosing
        self._fold()
        give_focus(self.bekijken if self._is_choosing else self.meenemen.afdrukken)

    @override
    def focusNextPrevChild(self, next: bool, /) -> bool:
        return go_on(self, is_forward=next) or super().focusNextPrevChild(next)

    @property
    def gemaakt(self) -> Gemaakt | None:
        """The document of which the pages are shown, when they are those of the choices."""
        return self.maker.gemaakt

    def _show(self, wanted: Documentopdracht, gemaakt: Gemaakt) -> None:
        self.meldingen.setText(self.paneel.leesregel.others(gemaakt.meldingen))
        self.meldingen.setVisible(bool(self.meldingen.text()))
        self.kijker.show_pdf(gemaakt.inhoud)
        self.paneel.leesregel.read(self.maker.dossier, wanted, gemaakt)

    def _say_why(self, why: str) -> None:
        self.kijker.say(why)
        self.paneel.leesregel.forget()

    def _follow(self, changes: Changes) -> None:
        """Show what changed in the plan meanwhile."""
        if self.maker.dossier.id in changes.huishouden_ids:
            dossier = self._werk.dossier(self.maker.dossier.id)
            self.maker.show_dossier(dossier)
            self.paneel.show_dossier(dossier)

    def _go_to_plan(self, item_id: str) -> None:
        """Close, and go to the tab where the text is written."""
        self.close()
        self._werk.go(Plek(Scherm.HUISHOUDEN, self.maker.dossier.id, "plan", item_id))

    def _tell(self, melding: Melding) -> None:
        if self.isVisible():
            toast(self, melding.tekst, melding.actie_tekst, melding.actie)
