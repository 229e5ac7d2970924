"""A program of its own that types by itself and waits to be killed: `python -m ... FOLDER`.

Says on standard output what it is about to have typed for two seconds, and never ends.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from regisseur_desktop.operations.kluis import open_kluis
from tests.kluizen import WACHTZIN
from ui.application import make_app
from ui.plek import Plek, Scherm
from ui.programma import Programma

VERANDERD = "Elke ochtend samen ontbijten"
HALF = "Moeder van Marina belde over"


def main() -> None:
    """Type in a goal and half a line, tell it, and wait."""
    app, thema = make_app()
    programma = Programma(app, thema, Path(sys.argv[1]), stilte=lambda: 0.0)
    programma.venster.show()
    programma.open(open_kluis(Path(sys.argv[1]), WACHTZIN))
    assert programma.sessie is not None
    ruimte = programma.sessie.ruimte
    ruimte.go(Plek(Scherm.HUISHOUDEN, sys.argv[2], "plan"))
    _type(ruimte, "Hoe gaan we dat doen", VERANDERD)
    ruimte.go(Plek(Scherm.HUISHOUDEN, sys.argv[2], "overzicht"))
    QTest.mouseClick(_named(ruimte, "Notitie toevoegen"), Qt.MouseButton.LeftButton)
    _type(ruimte, "Notitie, nieuwe regel", HALF)
    typed = time.monotonic()
    while time.monotonic() - typed < 2.0:
        QApplication.processEvents()
        time.sleep(0.01)
    sys.stdout.write("getypt\n")
    sys.stdout.flush()
    app.exec()


def _named(part: QWidget, name: str) -> QWidget:
    found = (w for w in part.findChildren(QWidget) if w.accessibleName() == name)
    return next(w for w in found if w.isVisible())


def _type(part: QWidget, name: str, text: str) -> None:
    QApplication.processEvents()
    edit = _named(part, name)
    assert isinstance(edit, QLineEdit | QPlainTextEdit)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)


if __name__ == "__main__":
    main()
