"""Choosing several things by name: they stand as tags, and a click opens the list."""

from textwrap import shorten

from PySide6.QtCore import QEvent, QObject

from regisseur_desktop.compat import override
from ui.widgets.buttons import Button, literal
from ui.widgets.field import Field
from ui.widgets.person_chooser import People, PersonChooser

_LONGEST = 32


class Kiezer(PersonChooser):
    """A chooser whose list opens on a click too, so that a mouse is enough.

    With `may_add` what is not in the list is offered as new, and told by `new_wanted`.
    """

    def __init__(self, placeholder: str, *, may_add: bool = False) -> None:
        super().__init__((), may_add=may_add)
        self.edit.setPlaceholderText(placeholder)

    def offer(self, options: People) -> None:
        """Offer these; what was chosen and is gone by now is no longer shown."""
        self.set_people(options)

    @override
    def _tag(self, persoon_id: str, naam: str) -> Button:
        """Cut a sentence between words; its whole is spoken, and stands in the list."""
        tag = super()._tag(persoon_id, naam)
        tag.setText(literal(shorten(naam, _LONGEST, placeholder="…")))
        return tag

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_press = watched is self.edit and event.type() == QEvent.Type.MouseButtonPress
        if is_press and self.suggestions.isHidden():
            self._suggest()
        return super().eventFilter(watched, event)


def kiezer_van(field: Field) -> Kiezer:
    """Return the chooser that a field was made with."""
    control = field.control
    assert isinstance(control, Kiezer)  # noqa: S101 - only asked of such fields
    return control
