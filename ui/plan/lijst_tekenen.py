"""How one line of the list at the left is measured and painted."""

from bisect import bisect_left
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from ui.plan.regel import Regel
from ui.theme.apply import px, theme
from ui.theme.icons import icon_pixmap
from ui.theme.tokens import tone_colours
from ui.widgets.labels import breakable

_PAD, _GAP, _LEAD, _ICON, _CHIP = 8, 8, 16, 20, 24
_LOW, _TIGHT, _LOW_CHIP, _GROUP = 28, 4, 20, 7
"""Of a compact line: height, padding, chip, and the room above one that begins a group."""
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_LINES = 3
_MIDDLE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def _font(base: QFont, pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont(base)
    font.setPixelSize(px(pixels))
    font.setWeight(weight)
    return font


def _chip_width(regel: Regel, base: QFont) -> int:
    if regel.chip is None:
        return 0
    metrics = QFontMetrics(_font(base, 13, QFont.Weight.DemiBold))
    return metrics.horizontalAdvance(regel.chip[0]) + px(20)


def _text_rect(regel: Regel, base: QFont, width: int) -> QRect:
    """Return where the words may stand in a line of this width, height still open."""
    left = px(_PAD + _GAP) + px(_ICON if regel.icoon else _LEAD)
    chip = _chip_width(regel, base)
    right = width - px(_PAD) - (chip + px(_GAP) if chip else 0)
    return QRect(left, 0, max(px(40), right - left), 10_000)


def shown_title(regel: Regel, base: QFont, width: int) -> tuple[str, int]:
    """Return the words of the title that fit, with … where some do not, and how tall they are."""
    # measured heavy, so that choosing a line never changes its height
    metrics = QFontMetrics(_font(base, 14, QFont.Weight.DemiBold))
    room, most = _text_rect(regel, base, width), metrics.lineSpacing() * _LINES

    def tall(text: str) -> int:
        return metrics.boundingRect(room, _WRAP, breakable(text) or " ").height()

    whole = tall(regel.titel)
    if whole <= most:
        return regel.titel, whole
    words = regel.titel.split()
    tries = [f"{' '.join(words[:count])}…" for count in range(1, len(words))]
    shown = tries[max(0, bisect_left(tries, most + 1, key=tall) - 1)] if tries else regel.titel
    return shown, min(tall(shown), most)


def height_of(regel: Regel, base: QFont, width: int) -> int:
    """Return how tall a line is: at most three lines of words, and the smaller line below."""
    small = QFontMetrics(_font(base, 13)).lineSpacing() if regel.onder else 0
    low, pad = (_LOW, _TIGHT) if regel.is_compact else (36, _PAD)
    tall = max(px(low), shown_title(regel, base, width)[1] + small + px(pad) * 2)
    return tall + _above(regel)


def _above(regel: Regel) -> int:
    return px(_GROUP) if regel.begint_groep else 0


@dataclass(frozen=True, slots=True)
class _Line:
    """A line with all that its painting asks for."""

    regel: Regel
    base: QFont
    width: int
    height: int
    titel: str  # as much of it as fits
    tall: int  # how tall that is
    is_chosen: bool


def draw_regel(painter: QPainter, option: QStyleOptionViewItem, regel: Regel) -> None:
    """Paint one line; the chosen one has a ground of its own and heavier words."""
    rect, state = option.rect, option.state
    is_chosen = bool(state & QStyle.StateFlag.State_Selected)
    above = _above(regel)
    shown = shown_title(regel, option.font, rect.width())
    line = _Line(regel, option.font, rect.width(), rect.height() - above, *shown, is_chosen)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    if above:
        painter.fillRect(QRectF(0, above / 2 - 0.5, rect.width(), 1), theme().color("line"))
        painter.translate(0, above)
    if is_chosen or state & QStyle.StateFlag.State_MouseOver:
        _draw_ground(painter, line)
    for draw in (_draw_lead, _draw_words, _draw_chip):
        draw(painter, line)
    painter.restore()


def _draw_ground(painter: QPainter, line: _Line) -> None:
    has_edge = line.is_chosen and theme().is_contrast
    painter.setBrush(theme().color("accent_soft" if line.is_chosen else "sunken"))
    painter.setPen(theme().color("accent") if has_edge else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(0.5, 1.5, line.width - 1, line.height - 3), px(6), px(6))


def _draw_lead(painter: QPainter, line: _Line) -> None:
    tone = "accent" if line.is_chosen else "text2"
    if line.regel.icoon:
        ratio = painter.device().devicePixelRatioF()
        pixmap = icon_pixmap(line.regel.icoon, theme().tokens[tone], px(18), ratio=ratio)
        painter.drawPixmap(QPointF(px(_PAD), (line.height - px(18)) / 2), pixmap)
        return
    painter.setFont(_font(line.base, 14, QFont.Weight.DemiBold))
    painter.setPen(theme().color(tone))
    place = QRect(px(_PAD), _words_top(line), px(_LEAD + 8), line.height)
    painter.drawText(place, _WRAP, line.regel.nummer)


def _small_height(line: _Line) -> int:
    return QFontMetrics(_font(line.base, 13)).lineSpacing() if line.regel.onder else 0


def _words_top(line: _Line) -> int:
    return (line.height - line.tall - _small_height(line)) // 2


def _draw_words(painter: QPainter, line: _Line) -> None:
    weight = QFont.Weight.DemiBold if line.is_chosen else QFont.Weight.Normal
    room = _text_rect(line.regel, line.base, line.width)
    top = _words_top(line)
    words = QRect(room.left(), top, room.width(), line.tall)
    painter.save()
    painter.setClipRect(words)
    painter.setFont(_font(line.base, 14, weight))
    painter.setPen(theme().color("text"))
    painter.drawText(words, _WRAP, breakable(line.titel))
    painter.restore()
    painter.setFont(_font(line.base, 13))
    painter.setPen(theme().color("text2"))
    below = QRect(room.left(), top + line.tall, room.width(), _small_height(line))
    painter.drawText(below, _MIDDLE, line.regel.onder)


def _draw_chip(painter: QPainter, line: _Line) -> None:
    if line.regel.chip is None:
        return
    text, tone = line.regel.chip
    ink, ground = tone_colours(theme().tokens, tone)
    wide, high = (
        _chip_width(line.regel, line.base),
        px(_LOW_CHIP if line.regel.is_compact else _CHIP),
    )
    pill = QRectF(line.width - px(_PAD) - wide, (line.height - high) / 2, wide, high)
    painter.setBrush(QColor(ground))
    painter.setPen(QColor(ink) if theme().is_contrast else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(pill, high / 2 - 1, high / 2 - 1)
    painter.setFont(_font(line.base, 13, QFont.Weight.DemiBold))
    painter.setPen(QColor(ink))
    painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), text)
