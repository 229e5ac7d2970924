"""The list of Ctrl+K: a model over the lines, and a delegate that paints the hits in bold."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from regisseur_desktop.compat import override
from ui.theme.apply import px, theme
from ui.theme.icons import icon_pixmap
from ui.zoeken.vondsten import Vondst

Index = QModelIndex | QPersistentModelIndex
VONDST = Qt.ItemDataRole.UserRole
FIRST_OF_GROUP = Qt.ItemDataRole.UserRole + 1


class VondstenModel(QAbstractListModel):
    """The lines; each first one of a group also carries the name of that group."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[Vondst] = []

    @property
    def lines(self) -> tuple[Vondst, ...]:
        """Return what is shown."""
        return tuple(self._lines)

    def show_lines(self, lines: Sequence[Vondst]) -> None:
        """Replace all lines."""
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        vondst = self._lines[index.row()]
        if role == VONDST:
            return vondst
        if role == FIRST_OF_GROUP:
            row = index.row()
            return row == 0 or self._lines[row - 1].groep != vondst.groep
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = (vondst.groep, vondst.titel, vondst.rechts)
            return ", ".join(part for part in parts if part)
        return None


class VondstDelegate(QStyledItemDelegate):
    """Paints a line: perhaps the group, then icon, title and fragment, and words at the right."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        vondst: Vondst = index.data(VONDST)
        height = px(56) if vondst.onder else px(38)
        return QSize(px(200), height + (px(30) if index.data(FIRST_OF_GROUP) else 0))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        vondst: Vondst = index.data(VONDST)
        rect: QRect = option.rect
        painter.save()
        if index.data(FIRST_OF_GROUP):
            _words(painter, rect.adjusted(px(12), px(8), 0, 0), vondst.groep, "text3", small=True)
            rect = rect.adjusted(0, px(30), 0, 0)
        state: QStyle.StateFlag = option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("accent_soft"))
            painter.drawRoundedRect(rect.adjusted(px(4), 1, -px(4), -1), px(6), px(6))
        self._line(painter, rect, vondst)
        painter.restore()

    def _line(self, painter: QPainter, rect: QRect, vondst: Vondst) -> None:
        size = px(18)
        ratio = painter.device().devicePixelRatioF()
        pixmap = icon_pixmap(vondst.icoon, theme().tokens["text2"], size, ratio=ratio)
        painter.drawPixmap(rect.left() + px(16), rect.top() + px(10), pixmap)
        inner = rect.adjusted(px(46), px(8), -px(16), 0)
        right = painter.fontMetrics().horizontalAdvance(vondst.rechts) + px(16)
        room = inner.adjusted(0, 0, -right, 0)
        title = painter.fontMetrics().elidedText(
            vondst.titel, Qt.TextElideMode.ElideRight, room.width()
        )
        _words(painter, room, title, "text")
        side = inner.adjusted(inner.width() - right, 0, 0, 0)
        _words(painter, side, vondst.rechts, "text3", align=Qt.AlignmentFlag.AlignRight)
        _fragment(painter, inner.adjusted(0, px(22), 0, 0), vondst.onder)


def _font(painter: QPainter, *, small: bool = False, bold: bool = False) -> QFont:
    font = QFont(painter.font())
    font.setPixelSize(px(13 if small else 14))
    font.setBold(bold)
    return font


def _words(
    painter: QPainter,
    rect: QRect,
    text: str,
    tone: str,
    *,
    small: bool = False,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    painter.setFont(_font(painter, small=small, bold=small))
    painter.setPen(theme().color(tone))
    painter.drawText(rect, int(align | Qt.AlignmentFlag.AlignTop), text)


def _fragment(painter: QPainter, rect: QRect, parts: Sequence[tuple[str, bool]]) -> None:
    """Write the fragment on one line, the hits in bold, as far as there is room."""
    left = rect.left()
    for text, is_hit in parts:
        one_line = " ".join(text.split(" ")).replace("\n", " ")
        painter.setFont(_font(painter, small=True, bold=is_hit))
        painter.setPen(theme().color("accent" if is_hit else "text2"))
        room = rect.right() - left
        if room <= 0:
            return
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(one_line, Qt.TextElideMode.ElideRight, room)
        painter.drawText(left, rect.top() + metrics.ascent(), shown)
        left += metrics.horizontalAdvance(one_line)
