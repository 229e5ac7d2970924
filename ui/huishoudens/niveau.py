"""The level in the table: five blocks and the number, painted like the meter in the head."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from regisseur_desktop.compat import override
from ui.huishoudens.model import REGEL
from ui.theme.apply import px, theme

_BLOCKS, _WIDTH, _HEIGHT, _GAP = 5, 13, 10, 3


class NiveauDelegate(QStyledItemDelegate):
    """Paints the number and so many full blocks; the text says it for a screen reader."""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        level = index.data(REGEL).niveau or 0
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect
        left = rect.left() + px(32)
        top = rect.center().y() - px(_HEIGHT) / 2
        for number in range(_BLOCKS):
            is_full = number < level
            painter.setPen(QPen(theme().color("accent" if is_full else "control"), 1))
            painter.setBrush(theme().color("accent") if is_full else Qt.BrushStyle.NoBrush)
            x = left + number * px(_WIDTH + _GAP)
            painter.drawRoundedRect(QRectF(x, top, px(_WIDTH), px(_HEIGHT)), px(3), px(3))
        painter.restore()

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(px(40 + _BLOCKS * (_WIDTH + _GAP)), size.height())
