"""A part of the plan that is a list: items written in place, taken away, and a line that adds."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import items
from regisseur_desktop.operations.verwijderen import remove
from ui.kladden import klad_of_line
from ui.plan.binding import Binding
from ui.plan.deel import DeelBlad
from ui.werk import Werk
from ui.widgets.inline_add import InlineAdd
from ui.widgets.rows import Rows


class Item(Protocol):
    """What stands in such a list: something that is kept in a household."""

    @property
    def id(self) -> str:
        """By which it is found again."""

    @property
    def huishouden_id(self) -> str:
        """The household it belongs to."""


V = TypeVar("V", bound=Item)


class Rij(QWidget, Generic[V]):
    """One item; subclasses lay out its fields, and name each in `bindings` to save it."""

    removal_asked = Signal()
    naam = ""
    """What the item is called in an undo step, as in `Kracht veranderen`."""
    zeg_wat = ""
    """The refusal of an empty text."""

    def __init__(self, werk: Werk, item: V) -> None:
        super().__init__()
        self._werk, self.item = werk, item
        self.bindings: dict[str, Binding] = {}

    def show_item(self, dossier: Dossier, item: V, nummer: int) -> None:
        """Show the item as it is stored: each field that is named as one of it."""
        self.item = item
        for name, binding in self.bindings.items():
            binding.show_value(getattr(item, name))

    def flush(self) -> None:
        """Save at once what was typed."""
        for binding in self.bindings.values():
            binding.flush()

    def save_tekst(self, tekst: str) -> None:
        """Save the words of the item, which are on one line."""
        tekst = " ".join(clean(tekst).split())
        if not tekst:
            raise Refused(self.zeg_wat)
        self.save(tekst=tekst)

    def save(self, **values: Any) -> None:  # noqa: ANN401 - the fields of an item differ
        """Save fields of the item, unless it was taken away meanwhile."""
        dossier = self.stored_in()
        stored = dossier.zoek(self.item.id)
        if stored is not None:
            after = replace(stored, **values)
            self._werk.do(items.save(dossier, stored, after, f"{self.naam} veranderen"))

    def stored_in(self) -> Dossier:
        """Return the dossier of the item as it is stored now."""
        return self._werk.dossier(self.item.huishouden_id)


R = TypeVar("R", bound=Rij[Any])


class LijstBlad(DeelBlad, Generic[R]):
    """The rows by identity; subclasses say which items, make a row, and put it all in `body`."""

    plek = ""
    """Under which name the line keeps what was half typed, after the name of the household."""
    weggehaald = ""
    """What is said when an item was taken away."""

    def __init__(self, werk: Werk, kop: tuple[str, str], nieuw: InlineAdd, gap: int = 0) -> None:
        super().__init__(*kop)
        self._werk, self._huishouden_id = werk, ""
        self.rijen: Rows[R] = Rows(gap)
        self.nieuw = nieuw
        self.nieuw.added.connect(self.add_item)
        self._klad = klad_of_line(werk, self.nieuw)

    def items(self, dossier: Dossier) -> Sequence[Any]:
        """Return what stands in the list."""
        raise NotImplementedError

    def make_rij(self, item: Any, nummer: int) -> R:  # noqa: ANN401 - what `items` holds
        """Return a new row."""
        raise NotImplementedError

    def add_item(self, tekst: str) -> None:
        """Add what was typed in the line."""
        raise NotImplementedError

    @override
    def show_dossier(self, dossier: Dossier) -> None:
        """Show the items of this household; what is being typed stays."""
        if dossier.id != self._huishouden_id:
            self.flush()
        self._huishouden_id = dossier.id
        self._klad.go(self.plek.format(dossier.id))
        shown = self.items(dossier)
        self.rijen.keep([item.id for item in shown])
        for at, item in enumerate(shown):
            rij = self.rijen.place(item.id, at, partial(self._make, item, at + 1))
            rij.show_item(dossier, item, at + 1)

    def _make(self, item: Item, nummer: int) -> R:
        made = self.make_rij(item, nummer)
        made.removal_asked.connect(lambda: self._remove(made))
        return made

    @override
    def flush(self) -> None:
        """Save at once what was typed."""
        for rij in self.rijen:
            rij.flush()

    def dossier(self) -> Dossier:
        """Return the household that is shown, as it is stored now."""
        return self._werk.dossier(self._huishouden_id)

    def _remove(self, rij: R) -> None:
        dossier = self.dossier()
        item = dossier.zoek(rij.item.id)
        if item is not None:
            self.nieuw.edit.setFocus()
            edit = remove(dossier, item, f"{rij.naam} weghalen")
            self._werk.do_removal(edit, self.weggehaald)
