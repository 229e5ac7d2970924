"""Choose one or several people: type a part of the name, Enter takes it, and it stands as a tag."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from regisseur_desktop.compat import override
from ui.theme.apply import px
from ui.widgets.buttons import Button, literal
from ui.widgets.control import Control
from ui.widgets.flow import FlowLayout
from ui.widgets.layout import column, holder, margins
from ui.widgets.table import prepare_list

People = Sequence[tuple[str, str]]
_ID = Qt.ItemDataRole.UserRole


class PersonChooser(Control):
    """Its value is a tuple of ids; with `is_single` a tuple of at most one.

    Arrows walk through the names, Enter takes one, Backspace on an empty line takes the last
    tag off. A name that is not there is offered to `new_wanted` when `may_add` is on.
    """

    new_wanted = Signal(str)

    def __init__(self, people: People, *, is_single: bool = False, may_add: bool = False) -> None:
        super().__init__()
        self._people, self._is_single, self._may_add = tuple(people), is_single, may_add
        self._chosen: list[str] = []
        self._name = "Persoon"
        self.edit = QLineEdit()
        self.edit.setPlaceholderText("Typ een naam" if is_single else "Typ een naam, of kies")
        self.edit.installEventFilter(self)
        self.suggestions = self._make_suggestions()
        self._tags = FlowLayout()
        self._tag_holder = holder(self._tags)
        self._tag_holder.hide()
        margins(self._tags, 0)
        self.setLayout(column(self._tag_holder, self.edit, self.suggestions, spacing=6))
        self.setFocusProxy(self.edit)
        self.edit.textEdited.connect(lambda _text: self._suggest())

    def _make_suggestions(self) -> QListWidget:
        listed = QListWidget()
        listed.setProperty("kind", "suggestions")
        prepare_list(listed, "Namen")
        listed.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        listed.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        listed.itemClicked.connect(self._take_item)
        listed.hide()
        return listed

    def set_people(self, people: People) -> None:
        """Change who can be chosen; who is chosen stays chosen."""
        if tuple(people) == self._people:
            return
        self._people = tuple(people)
        self._show_tags()

    @override
    def value(self) -> tuple[str, ...]:
        return tuple(self._chosen)

    @override
    def set_value(self, value: Sequence[str]) -> None:
        # the tags stay when nothing changed: one of them may have the focus
        if list(value) == self._chosen:
            return
        self._chosen = list(value)
        self._show_tags()

    @override
    def focus_target(self) -> QWidget:
        return self.edit

    @override
    def set_name(self, name: str) -> None:
        self._name = name
        self.edit.setAccessibleName(name)
        self.suggestions.setAccessibleName(f"Namen bij {name}")
        self._show_tags()

    def choose(self, persoon_id: str) -> None:
        """Take someone, as a click on the name does."""
        if self._is_single:
            self._chosen = [persoon_id]
        elif persoon_id not in self._chosen:
            self._chosen.append(persoon_id)
        self.edit.clear()
        self.suggestions.hide()
        self._tell()

    def remove(self, persoon_id: str) -> None:
        """Take someone off."""
        self._chosen.remove(persoon_id)
        self._tell()
        self.edit.setFocus()

    def _tell(self) -> None:
        self._show_tags()
        self.edited.emit()
        self.committed.emit()

    def _show_tags(self) -> None:
        self._tags.clear()
        names = dict(self._people)
        for persoon_id in self._chosen:
            self._tags.addWidget(self._tag(persoon_id, names.get(persoon_id, "onbekend")))
        self._tag_holder.setVisible(bool(self._chosen))

    def _tag(self, persoon_id: str, naam: str) -> Button:
        return Button(
            literal(naam),
            "tag",
            icon="x",
            name=f"{self._name}: haal {naam} weg",
            on_click=lambda: self.remove(persoon_id),
        )

    def _suggest(self) -> None:
        typed = self.edit.text().strip().casefold()
        self.suggestions.clear()
        for persoon_id, naam in self._people:
            if persoon_id not in self._chosen and typed in naam.casefold():
                self._list(naam, persoon_id)
        if self._may_add and typed and not self.suggestions.count():
            self._list(f"Nieuw: {self.edit.text().strip()}", "")
        count = self.suggestions.count()
        self.suggestions.setVisible(bool(count))
        if count:
            self._point_at(0)
            shown = min(count, 6) * self.suggestions.sizeHintForRow(0)
            self.suggestions.setFixedHeight(shown + px(8) + 2 * self.suggestions.frameWidth())

    def _list(self, text: str, persoon_id: str) -> None:
        item = QListWidgetItem(text)
        item.setData(_ID, persoon_id)
        self.suggestions.addItem(item)

    def _take_item(self, item: QListWidgetItem) -> None:
        persoon_id = str(item.data(_ID))
        if persoon_id:
            self.choose(persoon_id)
            return
        text = self.edit.text().strip()
        self.edit.clear()
        self.suggestions.hide()
        self.new_wanted.emit(text)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.suggestions.hide()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event.key())
        return False

    def _key(self, key: int) -> bool:
        is_open = not self.suggestions.isHidden()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._walk(1 if key == Qt.Key.Key_Down else -1, is_open=is_open)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and is_open:
            self._take_item(self.suggestions.currentItem())
            return True
        if key == Qt.Key.Key_Escape and is_open:
            self.suggestions.hide()
            return True
        if key == Qt.Key.Key_Backspace and not self.edit.text() and self._chosen:
            self.remove(self._chosen[-1])
            return True
        return False

    def _walk(self, step: int, *, is_open: bool) -> None:
        if not is_open:
            self._suggest()
            return
        row = (self.suggestions.currentRow() + step) % self.suggestions.count()
        self._point_at(row)

    def _point_at(self, row: int) -> None:
        """Mark a name and let a screen reader say it; the focus stays in the line."""
        self.suggestions.setCurrentRow(row)
        naam = self.suggestions.item(row).text()
        self.edit.setAccessibleDescription(f"{naam}, {row + 1} van {self.suggestions.count()}")
