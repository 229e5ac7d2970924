"""Tables and lists as the program shows them: no grid, headings at the left, no tab trap."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QListView, QTableView

from ui.theme import scale
from ui.theme.apply import theme

ROW_HEIGHT = 40


def prepare_table(view: QTableView, name: str) -> None:
    """Give a table its look and its name; Tab leaves it, whole rows are chosen."""
    view.setAccessibleName(name)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setCornerButtonEnabled(False)
    view.verticalHeader().hide()
    head = view.horizontalHeader()
    head.setHighlightSections(False)
    head.setStretchLastSection(True)
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    head.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scale.remember_row(view, ROW_HEIGHT)
    scale.refresh_widget(view, theme().k)


def prepare_list(view: QListView, name: str) -> None:
    """Give a list its look and its name, before it gets its rows."""
    view.setAccessibleName(name)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setTextElideMode(Qt.TextElideMode.ElideRight)
    # a list that is asked for its rows before it is polished keeps their unstyled height
    view.ensurePolished()
