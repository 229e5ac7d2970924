"""The list at the left: goals with number and progress, or parts with a chip."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QKeyEvent,
    QPainter,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from regisseur_desktop.compat import override
from ui.plan.lijst_tekenen import draw_regel, height_of
from ui.plan.regel import Regel
from ui.theme.apply import theme

_REGEL = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class _Delegate(QStyledItemDelegate):
    """Draws a line as plain text in the colours of the theme."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        draw_regel(painter, option, index.data(_REGEL))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        view = option.widget
        assert isinstance(view, PlanLijst)  # noqa: S101 - the one list that has this delegate
        return QSize(view.viewport().width(), view.height_of(index.data(_REGEL)))


class PlanLijst(QListView):
    """As tall as its lines; arrows choose, Alt+arrows ask to move, Del asks to remove."""

    chosen = Signal(str)
    move_asked = Signal(str, int)
    removal_asked = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights: dict[Regel, int] = {}
        self.setProperty("kind", "plain")
        self.setAccessibleName(name)
        self.setModel(QStandardItemModel(self))
        self.setItemDelegate(_Delegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self._is_showing = False
        self.selectionModel().currentChanged.connect(self._tell)
        theme().changed.connect(self._remeasure)

    @property
    def regels(self) -> tuple[Regel, ...]:
        """The lines from top to bottom."""
        items = self._items()
        return tuple(items.item(row).data(_REGEL) for row in range(items.rowCount()))

    @property
    def current(self) -> str:
        """The key of the chosen line, or nothing."""
        regel = self.currentIndex().data(_REGEL)
        return regel.sleutel if isinstance(regel, Regel) else ""

    def _items(self) -> QStandardItemModel:
        model = self.model()
        assert isinstance(model, QStandardItemModel)  # noqa: S101 - set in the constructor
        return model

    def show_regels(self, regels: Sequence[Regel]) -> None:
        """Show these lines; the chosen one stays chosen wherever it went."""
        if tuple(regels) == self.regels:
            return
        kept, self._is_showing = self.current, True
        items = self._items()
        items.setRowCount(len(regels))
        for row, regel in enumerate(regels):
            items.setItem(row, _item(regel))
        self._is_showing = False
        self.choose(kept)
        self._remeasure()

    def choose(self, sleutel: str) -> None:
        """Choose a line without telling anyone; an unknown key chooses nothing."""
        self._is_showing = True
        row = next((i for i, regel in enumerate(self.regels) if regel.sleutel == sleutel), -1)
        self.setCurrentIndex(self._items().index(row, 0))
        if row < 0:
            self.clearSelection()
        self._is_showing = False

    def _tell(self, index: QModelIndex) -> None:
        regel = index.data(_REGEL)
        if not self._is_showing and isinstance(regel, Regel):
            self.chosen.emit(regel.sleutel)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if is_alt and key in steps and self.current:
            self.move_asked.emit(self.current, steps[key])
        elif key == Qt.Key.Key_Delete and self.current:
            self.removal_asked.emit(self.current)
        else:
            super().keyPressEvent(event)

    def height_of(self, regel: Regel) -> int:
        """Return how tall a line is, measured once: layout asks it over and over."""
        if regel not in self._heights:
            self._heights[regel] = height_of(regel, self.font(), self.viewport().width())
        return self._heights[regel]

    def _remeasure(self) -> None:
        self._heights.clear()
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        high = sum(map(self.height_of, self.regels))
        return QSize(self.minimumWidth(), high + 2 * self.frameWidth())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._remeasure()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._remeasure()


def _item(regel: Regel) -> QStandardItem:
    item = QStandardItem(regel.titel)
    item.setData(regel, _REGEL)
    item.setData(regel.gesproken, Qt.ItemDataRole.AccessibleTextRole)
    return item
