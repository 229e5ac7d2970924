"""The list of households: type to filter, chips for a part, Enter to open."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QButtonGroup, QHeaderView, QTableView, QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.tekst import vouw
from regisseur_desktop.operations import huishoudens, voorbeelden
from regisseur_desktop.operations.huishoudens import Huishoudenregel
from ui.huishoudens.aanmelding import open_aanmelding
from ui.huishoudens.model import NIVEAU_COLUMN, REGEL, HuishoudensModel
from ui.huishoudens.niveau import NiveauDelegate
from ui.plek import Plek, Scherm
from ui.theme.apply import px
from ui.werk import Werk
from ui.widgets.buttons import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import fix
from ui.widgets.page import Page
from ui.widgets.resized import when_resized
from ui.widgets.text import TextLine

Test = Callable[[Huishoudenregel], bool]
_PARTS: tuple[tuple[str, Test], ...] = (
    ("Mijn huishoudens", lambda r: not r.is_afgesloten),
    ("Te laat", lambda r: r.te_laat > 0 and not r.is_afgesloten),
    ("Niveau 3 of hoger", lambda r: (r.niveau or 0) >= 3 and not r.is_afgesloten),
    ("Geen overleg gepland", lambda r: r.volgend_overleg is None and not r.is_afgesloten),
    ("Afgesloten", lambda r: r.is_afgesloten),
)
_SORT = "huishoudens/volgorde"
_ROW_HEIGHT = 44
_NAAM, _LEDEN, _STAP, _OVERLEG, _VEILIG = 0, 1, 4, 5, 6
# below which width of the page a column makes room for the name
_ROOM = ((_LEDEN, 1160), (_STAP, 980), (_VEILIG, 700), (_OVERLEG, 600))


class HuishoudensPage(Page):
    """Every household in a table; the order is remembered on this computer."""

    def __init__(self, werk: Werk) -> None:
        super().__init__("Huishoudens")
        self._werk = werk
        self._regels: tuple[Huishoudenregel, ...] = ()
        self.nieuw = Button("Nieuwe aanmelding", "primary", icon="plus", on_click=self._new)
        self.action_bar.addWidget(self.nieuw)
        self.filter = TextLine("Typ om te zoeken")
        self.filter.edit.setProperty("zoekveld", "ja")
        self.filter.set_name("Zoek in de lijst met huishoudens")
        fix(self.filter, min_width=260, max_width=320)
        self.parts = QButtonGroup(self)
        self.model = HuishoudensModel(werk.vandaag)
        self.table = self._make_table()
        self.empty = EmptyState(
            "house",
            "Hier komen de huishoudens die jij begeleidt.",
            Button("Bekijk het voorbeeld", icon="graduation-cap", on_click=self._load_examples),
        )
        self.nothing = PlainLabel("Niets gevonden. Kijk of het goed gespeld is.", "muted")
        self.bar = self._filter_bar()
        self.add(self.bar, self.empty, self.nothing, self.table)
        self._restore_order()
        self.filter.edited.connect(self._show)
        self.filter.edit.returnPressed.connect(self._open)
        self.parts.idClicked.connect(lambda _id: self._show())
        when_resized(self, self._fold)

    def _filter_bar(self) -> QWidget:
        bar = QWidget()
        flow = FlowLayout(8, bar)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.addWidget(self.filter)
        for nummer, (name, _test) in enumerate(_PARTS):
            button = Button(name, "choice")
            button.setCheckable(True)
            button.setChecked(nummer == 0)
            self.parts.addButton(button, nummer)
            flow.addWidget(button)
        return bar

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName("Lijst van huishoudens")
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setSortingEnabled(True)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(px(_ROW_HEIGHT))
        head = table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for wide in (_NAAM, _LEDEN, _STAP):
            head.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.sortIndicatorChanged.connect(self._keep_order)
        table.setItemDelegateForColumn(NIVEAU_COLUMN, NiveauDelegate(table))
        table.doubleClicked.connect(lambda _index: self._open())
        table.installEventFilter(self)
        return table

    def _fold(self) -> None:
        """Leave out what there is no room for; the names stay."""
        for column, needed in _ROOM:
            self.table.setColumnHidden(column, self.width() < px(needed))

    def _restore_order(self) -> None:
        column, _, order = self._werk.settings.text(_SORT, "0 0").partition(" ")
        is_down = order == "1"
        way = Qt.SortOrder.DescendingOrder if is_down else Qt.SortOrder.AscendingOrder
        self.table.sortByColumn(int(column) if column.isdigit() else 0, way)

    def _keep_order(self, column: int, order: Qt.SortOrder) -> None:
        is_down = order == Qt.SortOrder.DescendingOrder
        self._werk.settings.set_text(_SORT, f"{column} {int(is_down)}")

    def refresh(self) -> None:
        """Show what is true now and keep the chosen row."""
        regels = huishoudens.lijst(self._werk.kluis, self._werk.vandaag())
        if regels != self._regels:
            self._regels = regels
            self._show()
        has_any = bool(regels)
        self.bar.setVisible(has_any)
        self.empty.setVisible(not has_any)
        open_ones = sum(not regel.is_afgesloten for regel in regels)
        many = "huishouden" if open_ones == 1 else "huishoudens"
        self.set_title("Huishoudens", f"{open_ones} {many}" if has_any else "")

    def _show(self) -> None:
        chosen = self._chosen()
        wanted = vouw(self.filter.value())
        test = _PARTS[max(0, self.parts.checkedId())][1]
        shown = [r for r in self._regels if test(r) and wanted in vouw(f"{r.naam} {r.leden}")]
        self.model.show_regels(shown)
        self.nothing.setVisible(bool(self._regels) and not shown)
        self.table.setVisible(bool(shown))
        self._fit()
        row = self.model.row_of(chosen.id) if chosen else 0
        if shown:
            self.table.setCurrentIndex(self.model.index(max(0, row), 0))

    def _fit(self) -> None:
        """Be as tall as the rows, so that the page scrolls and not the table within it."""
        rows = self.model.rowCount()
        head = self.table.horizontalHeader().sizeHint().height()
        height = head + rows * self.table.verticalHeader().defaultSectionSize() + px(4)
        self.table.setMinimumHeight(min(height, px(2000)))
        self.table.setMaximumHeight(max(height, px(80)))

    def _chosen(self) -> Huishoudenregel | None:
        regel: Huishoudenregel | None = self.table.currentIndex().data(REGEL)
        return regel

    def _open(self) -> None:
        chosen = self._chosen()
        if chosen:
            self._werk.go(Plek(Scherm.HUISHOUDEN, chosen.id))

    def _new(self) -> None:
        open_aanmelding(self._werk, self)

    def _load_examples(self) -> None:
        self._werk.run(lambda: voorbeelden.load(self._werk.kluis, self._werk.vandaag()))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.filter.edit.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter:
            self._open()
        return is_enter
