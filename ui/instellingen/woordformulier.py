"""The form for one word of the organisation: what it likes better, or what the word means."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from regisseur_desktop.errors import Refused
from regisseur_desktop.language.buigen import Klasse
from regisseur_desktop.operations import eigen_woorden
from regisseur_desktop.operations.eigen_woorden import Laag
from ui.kladden import Klad, Teksten
from ui.werk import Werk
from ui.widgets.buttons import Button
from ui.widgets.choice import ComboChoice
from ui.widgets.field import Field
from ui.widgets.layout import column, line
from ui.widgets.text import TextLine

_SOORTEN = [
    (Klasse.DE, "Een ding met ‘de’, zoals de brief"),
    (Klasse.HET, "Een ding met ‘het’, zoals het plan"),
    (Klasse.WERKWOORD, "Iets wat je doet, zoals regelen"),
    (Klasse.BIJVOEGLIJK, "Hoe iets is, zoals lastig"),
    (Klasse.AFKORTING, "Een afkorting, zoals vve"),
    (Klasse.VAST, "Iets anders"),
]


class WoordFormulier(QWidget):
    """Adds a word with Enter or its button; `on_added` gets the word, a refusal stands below it."""

    def __init__(self, werk: Werk, on_added: Callable[[str], object]) -> None:
        super().__init__()
        self._werk, self._on_added = werk, on_added
        self.woord = Field("Nieuw woord", TextLine(max_length=80))
        self.soort = Field("Wat voor woord is het?", ComboChoice(_SOORTEN))
        self.liever = Field(
            "Wat lees je liever?",
            TextLine(max_length=200),
            hint="Zet een komma tussen twee woorden. Schrijf ‘het’ ervoor als dat erbij hoort.",
        )
        self.uitleg = Field("Of: wat betekent het?", TextLine(max_length=200))
        self.erbij = Button("Woord toevoegen", icon="plus", on_click=self._add)
        fields = (self.woord, self.soort, self.liever, self.uitleg)
        self.setLayout(column(*fields, line(self.erbij, None), spacing=12))
        self._klad = Klad(werk, self, self._half_typed, self._bring_back)
        self._klad.go("instellingen/woorden")
        for field in self._texts().values():
            field.control.edited.connect(self._typed)
            edit = field.control.focus_target()
            if isinstance(edit, QLineEdit):
                edit.returnPressed.connect(self._add)

    def _texts(self) -> dict[str, Field]:
        return {"woord": self.woord, "liever": self.liever, "uitleg": self.uitleg}

    def _half_typed(self) -> Teksten:
        return {name: field.control.value() for name, field in self._texts().items()}

    def _bring_back(self, teksten: Teksten) -> None:
        for name, field in self._texts().items():
            field.control.set_value(teksten.get(name, ""))

    def _typed(self) -> None:
        self.liever.clear_error()  # it may be about the two together
        self._klad.note()

    def _add(self) -> None:
        """Add the word, or say at the first field that needs it what to do."""
        woord, klasse = self.woord.control.value(), self.soort.control.value()
        if klasse is None:
            klasse = _by_article(woord)
        if not self._is_word(woord):
            return
        if klasse is None:
            self._refuse(self.soort, "Kies wat voor woord het is.")
            return
        liever, uitleg = self.liever.control.value(), self.uitleg.control.value()
        laag = Laag.ORGANISATIE
        try:
            eigen_woorden.voeg_toe(
                self._werk.kluis, laag, woord, klasse, liever=liever, uitleg=uitleg
            )
        except Refused as refused:
            self._refuse(self.liever, str(refused))
            return
        self._bring_back({})
        self._klad.keep()
        self.woord.control.focus_target().setFocus()
        self._on_added(woord)

    def _is_word(self, woord: str) -> bool:
        try:
            eigen_woorden.controleer(woord)
        except Refused as refused:
            self._refuse(self.woord, str(refused))
            return False
        return True

    def _refuse(self, field: Field, sentence: str) -> None:
        field.set_error(sentence)
        field.control.focus_target().setFocus()


def _by_article(woord: str) -> Klasse | None:
    """Return the kind that a typed article tells."""
    first, _, rest = woord.partition(" ")
    return {"de": Klasse.DE, "het": Klasse.HET}.get(first.lower()) if rest else None
