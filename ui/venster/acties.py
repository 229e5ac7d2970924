"""The actions of the workspace: what the menu, the keys, Ctrl+K and help all read."""

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from ui.acties import Actie, Acties
from ui.plek import TABS, Plek, Scherm
from ui.theme.apply import theme
from ui.venster.delen import next_part
from ui.venster.gezin_acties import GezinActies
from ui.venster.ruimte import Ruimte
from ui.venster.tip_acties import tip_acties
from ui.widgets.focus_ring import give_focus


def add_acties(acties: Acties, ruimte: Ruimte) -> None:
    """Add every action of the workspace to the registry."""
    for group in (_going, _editing, tip_acties, _household):
        for actie in group(ruimte):
            acties.add(actie)
    for actie in _looks():
        acties.add(actie)


def _going(ruimte: Ruimte) -> list[Actie]:
    def to(scherm: Scherm) -> Callable[[], object]:
        return lambda: ruimte.go(Plek(scherm))

    def tab(sleutel: str) -> Callable[[], object]:
        return lambda: _go_tab(ruimte, sleutel)

    go = "Ga naar"
    return [
        _actie("zoeken", "Zoek of doe iets", ruimte.open_zoeken, "Ctrl+K", go, "magnifying-glass"),
        _actie("vandaag", "Vandaag", to(Scherm.VANDAAG), "Ctrl+1", go, "sun"),
        _actie("huishoudens", "Huishoudens", to(Scherm.HUISHOUDENS), "Ctrl+2", go, "house"),
        _actie("agenda", "Agenda", to(Scherm.AGENDA), "Ctrl+3", go, "calendar-blank"),
        *(
            _actie(f"tab_{sleutel}", f"Tab {tekst}", tab(sleutel), f"Alt+{nummer}", go, "rows")
            for nummer, (sleutel, tekst) in enumerate(TABS, 1)
        ),
        _actie("volgende_tab", "Volgende tab", lambda: _step_tab(ruimte, 1), "Ctrl+Tab", go),
        _actie("vorige_tab", "Vorige tab", lambda: _step_tab(ruimte, -1), "Ctrl+Shift+Tab", go),
        _actie("terug", "Terug", ruimte.go_back, "Alt+Left", go, "arrow-left"),
        _actie(
            "volgend_deel",
            "Volgend deel van het scherm",
            lambda: next_part(ruimte.parts()),
            "F6",
            go,
        ),
        _actie("instellingen", "Instellingen", to(Scherm.INSTELLINGEN), "Ctrl+,", go, "gear"),
    ]


def _editing(ruimte: Ruimte) -> list[Actie]:
    edit = "Bewerken"
    werk = ruimte.werk
    undo = "arrow-u-up-left"
    redo = "arrow-u-up-right"
    return [
        _actie("ongedaan", "Ongedaan maken", lambda: _undo(ruimte), "Ctrl+Z", edit, undo),
        _actie("opnieuw", "Opnieuw doen", lambda: _redo(ruimte), "Ctrl+Y Ctrl+Shift+Z", edit, redo),
        _actie("afvinken", "Taak afvinken", lambda: _tick(ruimte), "Ctrl+D", edit, "check"),
        _actie("zoek_hier", "Zoek op dit scherm", lambda: _find_here(ruimte), "Ctrl+F", edit),
        _actie("bewaren", "Bewaren", lambda: werk.tell("Alles is al bewaard."), "Ctrl+S", edit),
        _actie("vergrendelen", "Vergrendelen", ruimte.lock, "Ctrl+L", edit, "lock-simple"),
        _actie("hulp", "Hulp bij dit scherm", ruimte.open_hulp, "F1 Ctrl+?", "Hulp", "question"),
    ]


def _household(ruimte: Ruimte) -> list[Actie]:
    gezin = GezinActies(ruimte)
    home = "Huishouden"
    return [
        _actie("aanmelding", "Nieuwe aanmelding", gezin.aanmelding, "Ctrl+Shift+N", home, "plus"),
        _actie("notitie", "Notitie maken", gezin.notitie, "Ctrl+N", home, "note-pencil"),
        _actie("taak", "Taak maken", gezin.taak, "Ctrl+T", home, "list-checks"),
        _actie(
            "afdrukken", "Plan of tekening afdrukken", gezin.afdrukken, "Ctrl+P", home, "printer"
        ),
        _actie(
            "uitvoeren",
            "Plan of tekening naar een bestand",
            gezin.naar_bestand,
            "Ctrl+Shift+E",
            home,
            "download-simple",
        ),
        _actie(
            "aan_tafel",
            "Aan tafel: samen met het gezin",
            gezin.aan_tafel,
            "F11 Ctrl+Shift+G",
            home,
            "corners-out",
        ),
        _actie(
            "nakijken",
            "Plan nakijken: wat staat nog open",
            gezin.nakijken,
            "",
            home,
            "check-circle",
        ),
        _actie("logboek", "Logboek bekijken", gezin.logboek, "", home, "list-bullets"),
        _actie(
            "gegevens", "Gegevens van het huishouden", gezin.gegevens, "", home, "pencil-simple"
        ),
        _actie(
            "afsluiten", "Huishouden afsluiten of heropenen", gezin.afsluiten, "", home, "archive"
        ),
        _actie("verwijderen", "Huishouden verwijderen", gezin.verwijderen, "", home, "trash"),
    ]


def _looks() -> list[Actie]:
    view = "Beeld"
    return [
        _actie(
            "groter", "Tekst groter", lambda: theme().larger(), "Ctrl++ Ctrl+=", view, "text-aa"
        ),
        _actie("kleiner", "Tekst kleiner", lambda: theme().smaller(), "Ctrl+-", view, "text-aa"),
        _actie(
            "gewoon",
            "Tekst op 100 %",
            lambda: theme().set_text_size(1.0),
            "Ctrl+0",
            view,
            "text-aa",
        ),
    ]


def _actie(
    sleutel: str, tekst: str, doe: Callable[[], object], toetsen: str, menu: str, icoon: str = ""
) -> Actie:
    keys = tuple(toetsen.split())
    return Actie(sleutel=sleutel, tekst=tekst, doe=doe, toetsen=keys, icoon=icoon, menu=menu)


def _go_tab(ruimte: Ruimte, sleutel: str) -> None:
    if ruimte.plek.scherm is Scherm.HUISHOUDEN:
        ruimte.go_tab(sleutel)
    else:
        ruimte.werk.tell("Open eerst een huishouden. Kies er een bij Huishoudens.")


def _step_tab(ruimte: Ruimte, step: int) -> None:
    keys = [sleutel for sleutel, _ in TABS]
    here = keys.index(ruimte.plek.tab) if ruimte.plek.tab in keys else 0
    _go_tab(ruimte, keys[(here + step) % len(keys)])


def _undo(ruimte: Ruimte) -> None:
    stack = ruimte.werk.stack(ruimte.plek.huishouden_id)
    if not stack.canUndo():
        ruimte.werk.tell("Er is niets om ongedaan te maken.")
        return
    text = stack.undoText()
    stack.undo()
    ruimte.werk.tell(f"Ongedaan gemaakt: {text}")


def _redo(ruimte: Ruimte) -> None:
    stack = ruimte.werk.stack(ruimte.plek.huishouden_id)
    if not stack.canRedo():
        ruimte.werk.tell("Er is niets om opnieuw te doen.")
        return
    text = stack.redoText()
    stack.redo()
    ruimte.werk.tell(f"Opnieuw gedaan: {text}")


def _tick(ruimte: Ruimte) -> None:
    """Tick off the task whose row has the focus."""
    part: QWidget | None = QApplication.focusWidget()
    while part is not None and ruimte.page.isAncestorOf(part):
        part = part.parentWidget()
        found = [b for b in part.findChildren(QAbstractButton) if _ticks(b)] if part else []
        if len(found) == 1:
            found[0].click()
            return
        part = None if found else part
    ruimte.werk.tell("Kies eerst een taak. Ga er met Tab of de muis naartoe.")


def _ticks(button: QAbstractButton) -> bool:
    return button.accessibleName().startswith("Afvinken:") and button.isVisible()


def _find_here(ruimte: Ruimte) -> None:
    """Go to the filter of this screen; without one Ctrl+K searches everything."""
    for field in ruimte.page.findChildren(QLineEdit):
        if field.property("zoekveld") and field.isVisible():
            give_focus(field)
            field.selectAll()
            return
    ruimte.open_zoeken()
