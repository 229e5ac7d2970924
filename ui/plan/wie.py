"""Who does it: names typed with commas or picked from a menu, kept as identities."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QEnterEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import REGISSEUR
from regisseur_desktop.domain.tekst import opsomming, vouw
from regisseur_desktop.errors import Refused
from ui.widgets.buttons import IconButton, literal
from ui.widgets.control import Control
from ui.widgets.layout import column
from ui.widgets.text import TextArea

Namen = Mapping[str, str]
"""The name under which each person, contact and the regisseur is typed, by identity."""

_NIET_MEER = "iemand die hier niet meer staat"


def namen_van(dossier: Dossier) -> dict[str, str]:
    """Return everybody who can do something; who shares a short name gets a longer one."""
    kort = {p.id: p.naam.kort for p in dossier.personen if p.naam.kort}
    lang = {p.id: p.naam.volledig for p in dossier.personen if p.naam.kort}
    for contact in dossier.contacten:
        kort[contact.id] = contact.naam
        extra = contact.functie or contact.organisatie or contact.telefoon
        lang[contact.id] = f"{contact.naam} ({extra})" if extra else contact.naam
    kort[REGISSEUR] = lang[REGISSEUR] = dossier.naam_van(REGISSEUR)
    counted = Counter(vouw(naam) for naam in kort.values())
    return {key: naam if counted[vouw(naam)] == 1 else lang[key] for key, naam in kort.items()}


def schrijf_wie(wie: Sequence[str], namen: Namen) -> str:
    """Return the names with commas."""
    return ", ".join(namen.get(een, _NIET_MEER) for een in wie)


def lees_wie(tekst: str, namen: Namen) -> tuple[str, ...]:
    """Return who is meant; the first letters are enough while only one name begins so."""
    found = [_find(deel, namen) for deel in _delen(tekst, namen)]
    return tuple(dict.fromkeys(found))


def _delen(tekst: str, namen: Namen) -> Iterator[str]:
    """Cut at commas and "en", but never inside a known name that holds one itself."""
    rest = vouw(tekst).strip(" ,")
    known = sorted({vouw(naam) for naam in namen.values()}, key=len, reverse=True)
    while rest:
        deel = next((naam for naam in known if _begins(rest, naam)), "")
        if not deel:
            before, comma, _ = rest.partition(",")
            deel = before if comma else rest
            deel = deel.split(" en ")[0]
        yield deel.strip()
        rest = rest[len(deel) :].strip(" ,").removeprefix("en ").strip(" ,")


def _begins(rest: str, naam: str) -> bool:
    after = rest[len(naam) :]
    return rest.startswith(naam) and (after == "" or after.lstrip().startswith((",", "en ")))


def _find(deel: str, namen: Namen) -> str:
    exact = [key for key, naam in namen.items() if vouw(naam) == deel]
    near = exact[:1] or [key for key, naam in namen.items() if vouw(naam).startswith(deel)]
    if len(near) == 1:
        return near[0]
    if near:
        raise Refused(f"Wie bedoel je: {opsomming([namen[key] for key in near])}? Schrijf de naam.")
    raise Refused(
        f"{deel[:60].capitalize()} staat nog niet in dit dossier. Kies een naam, of voeg iemand"
        " toe bij Netwerk."
    )


class WieLine(Control):
    """Names in a growing field, with a menu behind the arrow (F4) to pick from."""

    def __init__(self, namen: Namen, placeholder: str = "") -> None:
        super().__init__()
        self._namen, self._typed = namen, ""
        self._kept: tuple[str, ...] = ()
        self.area = TextArea(placeholder, lines=1, most=5)
        self.edit = self.area.edit
        self.setLayout(column(self.area))
        self.arrow = IconButton("caret-down", "Kies wie", on_click=self.open_menu, parent=self)
        self.arrow.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.arrow.hide()
        self.setFocusProxy(self.area)
        self.menu = QMenu(self)
        self.edit.installEventFilter(self)
        self.area.edited.connect(self.edited)
        self.area.committed.connect(self.committed)

    def set_namen(self, namen: Namen) -> None:
        """Know other names from now on; who is shown keeps being shown."""
        self._namen = namen

    @override
    def value(self) -> tuple[str, ...]:
        text = self.edit.toPlainText()
        return self._kept if text == self._typed else lees_wie(text, self._namen)

    @override
    def set_value(self, value: tuple[str, ...]) -> None:
        self._kept = tuple(value)
        self._typed = schrijf_wie(value, self._namen)
        self.area.set_value(self._typed)

    @override
    def focus_target(self) -> QWidget:
        return self.edit

    @override
    def set_name(self, name: str) -> None:
        self.edit.setAccessibleName(name)
        self.arrow.set_name(f"{name}: kiezen")

    def open_menu(self) -> None:
        """Show everybody with a tick; picking adds or takes away and keeps the menu open."""
        self.menu.clear()
        try:
            chosen = self.value()
        except Refused:
            chosen = self._kept
        for key, naam in self._namen.items():
            action = self.menu.addAction(literal(naam))
            action.setCheckable(True)
            action.setChecked(key in chosen)
            action.setData(key)
            action.toggled.connect(lambda _on: self._picked())
        self.menu.installEventFilter(self)
        self.menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _picked(self) -> None:
        self.set_value(tuple(str(a.data()) for a in self.menu.actions() if a.isChecked()))
        self.edited.emit()
        self.committed.emit()

    def _show_arrow(self) -> None:
        """Show the arrow where it is wanted, so that names keep the room elsewhere."""
        self.arrow.setVisible(self.underMouse() or self.edit.hasFocus() or self.menu.isVisible())
        size = self.arrow.sizeHint()
        self.arrow.setGeometry(self.width() - size.width() - 1, 1, size.width(), size.height())
        self.arrow.raise_()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._show_arrow()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._show_arrow()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_arrow()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.menu:
            return self._keeps_open(event)
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            QTimer.singleShot(0, self, self._show_arrow)
        is_press = event.type() == QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F4:
            self.open_menu()
            return True
        return False

    def _keeps_open(self, event: QEvent) -> bool:
        action: QAction | None = self.menu.activeAction()
        is_space = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        is_pick = event.type() == QEvent.Type.MouseButtonRelease or (
            event.type() == QEvent.Type.KeyPress and is_space
        )
        if is_pick and action is not None:
            action.toggle()
            return True
        return False
