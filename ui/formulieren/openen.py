"""Open the form that belongs to a value, over the window; Esc leaves it and keeps what stands."""

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any, cast

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.huishouden import Lidmaatschap
from regisseur_desktop.domain.netwerk import Contact
from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.errors import Refused
from ui.formulieren.ingevuld import Ingevuld
from ui.formulieren.kern import Formulier, Vraag
from ui.formulieren.soorten import MAKERS
from ui.kladden import Klad, Teksten
from ui.theme.apply import px
from ui.werk import Werk
from ui.widgets.buttons import Button
from ui.widgets.form_dialog import FormDialog, FormTask
from ui.widgets.row import banner
from ui.widgets.scroll import PageScroll

_WIDTH, _TALL = 600, 0.86
HERSTELD = "Dit had je al ingevuld, maar nog niet bewaard."
NIET_BEWAARD = "Dit is nog niet bewaard. Het staat nog in het formulier. Probeer het zo nog eens."

Klaar = Callable[[], object]


def open_formulier(
    werk: Werk,
    dossier: Dossier,
    value: Any,  # noqa: ANN401 - any kind that has a form
    parent: QWidget,
    klaar: Klaar | None = None,
) -> "ItemDialog":
    """Open the form for a stored or new value; `klaar` is called after saving or removing."""
    vraag = Vraag(werk, dossier, _with_form(dossier, value))
    dialog = ItemDialog(parent, vraag, MAKERS[type(vraag.waarde)](vraag))
    if klaar is not None:
        dialog.accepted.connect(klaar)
    dialog.open()
    return dialog


class ItemDialog(FormDialog):
    """The form of one item: Bewaren is one edit, Weghalen has undo, leaving keeps the text."""

    def __init__(self, parent: QWidget, vraag: Vraag, formulier: Formulier) -> None:
        self._vraag, self.formulier, self._over = vraag, formulier, parent.window()
        task = FormTask(
            title=formulier.titel,
            specs=formulier.velden,
            value=formulier.waarde,
            on_save=self._keep,
            check=formulier.controle,
        )
        super().__init__(parent, task)
        self._is_edited = False
        self._klad = Klad(vraag.werk, self, self._half_filled, self._put_back)
        self._klad.go(_sleutel(formulier.soort, vraag))
        self.form.edited.connect(self._note_edit)
        self.rejected.connect(self._klad.flush)
        if formulier.weg is not None:
            self._add_weg()
        self._fit()

    @override
    def _save(self) -> None:
        super()._save()
        if self._refusal.count() and self.isVisible():
            # what was refused stands at the top, the button at the bottom
            self.scroller.verticalScrollBar().setValue(0)

    @property
    def scroller(self) -> PageScroll:
        """The part with the fields."""
        return cast("PageScroll", self.findChild(PageScroll))

    def _note_edit(self) -> None:
        self._is_edited = True
        self._klad.note()

    def _half_filled(self) -> Teksten:
        ingevuld = Ingevuld.of(self.form.fields)
        return ingevuld.to_teksten(self.formulier.waarde) if self._is_edited else {}

    def _put_back(self, kept: Teksten) -> None:
        """Fill in what stood there when the form was left, and say so."""
        ingevuld = Ingevuld.from_teksten(kept, self.formulier.waarde)
        if ingevuld != Ingevuld():
            ingevuld.put_back(self.form.fields)
            self._is_edited = True
            again = Button("Begin opnieuw", "quiet", on_click=self._start_over)
            self.terug = banner(HERSTELD, "info", icon="arrow-u-up-left", action=again)
            self._refusal.addWidget(self.terug)

    def _start_over(self) -> None:
        fields = self.form.fields
        Ingevuld({name: getattr(self.formulier.waarde, name) for name in fields}).put_back(fields)
        self._forget()
        self.terug.hide()
        self.form.focus_first()

    def _forget(self) -> None:
        self._is_edited = False
        self._klad.keep()

    def _keep(self, value: Any) -> None:  # noqa: ANN401 - each form has its own value
        if not self._vraag.werk.do(self.formulier.bewaar(_cleaned(value))):
            raise Refused(NIET_BEWAARD)
        self._forget()

    def _add_weg(self) -> None:
        self.weg = Button("Weghalen", "quietdanger", icon="trash", on_click=self._remove)
        self.foot.addWidget(self.weg)

    def _remove(self) -> None:
        if self.formulier.weg is None:
            return
        edit, told = self.formulier.weg()
        if self._vraag.werk.do_removal(edit, told):
            self._forget()
            self.accept()

    def _fit(self) -> None:
        """Take the height of the fields, and never more than the screen has."""
        screen = self._over.screen() or QGuiApplication.primaryScreen()
        room = min(self._over.height(), screen.availableGeometry().height())
        self.form.ensurePolished()
        wanted = self.form.sizeHint().height() + px(190)
        self.resize(px(_WIDTH), min(wanted, max(px(420), round(room * _TALL))))


def _sleutel(soort: str, vraag: Vraag) -> str:
    """Return under which name a form is kept: one new item of a kind per household at a time."""
    return f"{soort}:{vraag.dossier.id}" if vraag.is_nieuw else f"{soort}:{vraag.waarde.id}"


def _cleaned(value: Any) -> Any:  # noqa: ANN401
    """Return the value without signs that nobody can see."""
    texts = {
        field.name: clean(getattr(value, field.name))
        for field in fields(value)
        if type(getattr(value, field.name)) is str
    }
    return replace(value, **texts)


def _with_form(dossier: Dossier, value: object) -> object:
    """Return what the form is about: a contact is shown with its tie, a place with its person."""
    if isinstance(value, Contact):
        return next((band for band in dossier.netwerk if band.contact_id == value.id), value)
    if isinstance(value, Lidmaatschap):
        return dossier.persoon(value.persoon_id) or value
    return value
