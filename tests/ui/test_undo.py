"""Undo and redo, through the same stack and menu that a user works."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from regisseur_desktop.domain.edit import Edit, added, replaced
from regisseur_desktop.domain.huishouden import Huishouden
from regisseur_desktop.operations.changes import Changes
from ui.notifier import Notifier
from ui.undo import EditCommand, UndoStacks

DAG = date(2026, 9, 10)
MARINA = Huishouden(id="h1", naam="Marina", aangemaakt_op=DAG)
MET_KINDEREN = replace(MARINA, naam="Marina en de kinderen")


class Store:
    """Keeps values in memory, as storage does in tables."""

    def __init__(self) -> None:
        self.values: dict[str, object] = {}
        self.refuses = False

    def apply(self, edit: Edit) -> bool:
        if self.refuses:
            return False
        for change in edit.changes:
            if change.after is None:
                self.values.pop(change.before.id)  # type: ignore[union-attr]
            else:
                self.values[change.after.id] = change.after
        return True


@pytest.fixture
def work(qapp: QApplication) -> tuple[Store, UndoStacks, Callable[[Edit], None]]:
    store, stacks = Store(), UndoStacks()

    def do(edit: Edit) -> None:
        assert store.apply(edit)
        stacks.of(edit.huishouden_id).push(EditCommand(edit, store.apply))

    return store, stacks, do


Work = tuple[Store, UndoStacks, Callable[[Edit], None]]


def test_that_undo_and_redo_give_the_same_values_back(work: Work) -> None:
    store, stacks, do = work
    do(added("Huishouden toevoegen", "h1", MARINA))
    do(replaced("Naam veranderen", "h1", MARINA, MET_KINDEREN))
    assert store.values == {"h1": MET_KINDEREN}
    stack = stacks.of("h1")
    stack.undo()
    assert store.values == {"h1": MARINA}
    stack.undo()
    assert store.values == {}
    stack.redo()
    stack.redo()
    assert store.values == {"h1": MET_KINDEREN}


def test_that_pushing_does_not_make_the_edit_a_second_time(work: Work) -> None:
    store, stacks, _do = work
    store.refuses = True
    stacks.of("h1").push(EditCommand(added("x", "h1", MARINA), store.apply))
    assert store.values == {}


def test_that_the_menu_names_what_it_takes_back(work: Work) -> None:
    store, stacks, do = work
    menu = QObject()
    undo, redo = stacks.undo_action(menu), stacks.redo_action(menu)
    assert (undo.text(), undo.isEnabled()) == ("Ongedaan maken", False)
    stacks.activate("h1")
    do(added("Kracht toevoegen", "h1", MARINA))
    assert (undo.text(), undo.isEnabled()) == ("Ongedaan maken: Kracht toevoegen", True)
    undo.trigger()
    assert store.values == {}
    assert (redo.text(), redo.isEnabled()) == ("Opnieuw doen: Kracht toevoegen", True)
    assert (undo.text(), undo.isEnabled()) == ("Ongedaan maken", False)
    redo.trigger()
    assert store.values == {"h1": MARINA}


def test_that_each_household_has_its_own_stack(work: Work) -> None:
    _store, stacks, do = work
    do(added("Kracht toevoegen", "h1", MARINA))
    assert not stacks.of("h2").canUndo()
    undo = stacks.undo_action(stacks)
    stacks.activate("h2")
    assert not undo.isEnabled()
    stacks.activate("h1")
    assert undo.isEnabled()
    stacks.activate("")
    assert not undo.isEnabled()


def test_that_a_refused_undo_is_dropped_and_harms_nothing(work: Work) -> None:
    store, stacks, do = work
    do(added("Huishouden toevoegen", "h1", MARINA))
    do(replaced("Naam veranderen", "h1", MARINA, MET_KINDEREN))
    store.refuses = True
    stacks.of("h1").undo()
    assert store.values == {"h1": MET_KINDEREN}
    assert stacks.of("h1").count() == 1


def test_that_a_closed_household_forgets_its_stack(work: Work) -> None:
    _store, stacks, do = work
    do(added("Kracht toevoegen", "h1", MARINA))
    stacks.forget("h1")
    assert not stacks.of("h1").canUndo()
    stacks.forget("onbekend")


def test_that_views_hear_what_changed(qapp: QApplication) -> None:
    heard: list[Changes] = []
    notifier = Notifier()
    notifier.changed.connect(heard.append)
    changes = Changes.of(added("x", "h1", MARINA))
    notifier.tell(changes)
    assert heard == [changes]
