"""The fields that the drawing needs: illnesses, twins, the order of children, and feelings."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.namen import Naam
from regisseur_desktop.domain.persoon import (
    Aandoening,
    Aandoeningsoort,
    Aandoeningstaat,
    Persoon,
    Persoonsoort,
)
from regisseur_desktop.domain.tekening import Gevoelsband, Gevoelssoort
from regisseur_desktop.domain.verwantschap import woord_voor
from regisseur_desktop.operations.gevoelsbanden import add_gevoelsband
from tests.dossiers import called
from tests.ui.formulieren.hulp import (
    bewaar,
    dossier_van,
    doubles,
    focusbaar,
    inhoud,
    kies,
    spoken_name,
    typ,
    voorbeeld_werk,
)
from tests.ui.geheugen import GeheugenWerk
from ui.formulieren.aandoeningen import AandoeningenVeld
from ui.formulieren.openen import ItemDialog, open_formulier


@pytest.fixture
def werk() -> GeheugenWerk:
    return voorbeeld_werk()


@pytest.fixture
def venster(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1190, 900)
    window.show()
    return window


def persoon(dossier: Dossier, naam: str) -> Persoon:
    found = dossier.persoon(called(dossier, naam))
    assert found is not None
    return found


def formulier(werk: GeheugenWerk, value: object, venster: QWidget) -> ItemDialog:
    return open_formulier(werk, dossier_van(werk), value, venster)


def ziekten(dialog: ItemDialog) -> AandoeningenVeld:
    control = dialog.form.fields["aandoeningen"].control
    assert isinstance(control, AandoeningenVeld)
    return control


def test_that_illnesses_come_and_go_with_the_keyboard(
    qtbot: QtBot, werk: GeheugenWerk, venster: QWidget
) -> None:
    before = inhoud(dossier_van(werk))
    dialog = formulier(werk, persoon(dossier_van(werk), "Ivan"), venster)
    veld = ziekten(dialog)
    for tekst, soort, staat in (
        ("astma", "lichamelijk", "is er nu"),
        ("drank", "verslaving", "wordt vermoed"),
        ("verdriet", "psychisch", "is hersteld"),
    ):
        qtbot.keyClick(veld.toevoegen, Qt.Key.Key_Return)
        regel = veld.regels[-1]
        assert dialog.focusWidget() is regel.tekst.edit
        qtbot.keyClicks(regel.tekst.edit, tekst)
        kies(qtbot, regel.soort.combo, soort)
        kies(qtbot, regel.staat.combo, staat)
    qtbot.keyClick(veld.regels[1].knop, Qt.Key.Key_Space)
    assert dialog.focusWidget() is veld.toevoegen
    qtbot.keyClick(veld.regels[1].tick.box, Qt.Key.Key_Space)
    bewaar(qtbot, dialog)
    assert persoon(dossier_van(werk), "Ivan").aandoeningen == (
        Aandoening(tekst="astma"),
        Aandoening(
            tekst="verdriet",
            soort=Aandoeningsoort.PSYCHISCH,
            staat=Aandoeningstaat.HERSTELD,
            op_tekening_gezin=True,
        ),
    )
    werk.stack(dossier_van(werk).id).undo()
    assert inhoud(dossier_van(werk)) == before


def test_that_every_part_of_an_illness_is_spoken_differently(
    qtbot: QtBot, werk: GeheugenWerk, venster: QWidget
) -> None:
    dialog = formulier(werk, persoon(dossier_van(werk), "Ivan"), venster)
    for _ in range(3):
        ziekten(dialog).toevoegen.click()
    names = [spoken_name(widget) for widget in focusbaar(dialog)]
    assert all(names)
    assert doubles(names) == []
    bewaar(qtbot, dialog)  # three lines in which nothing was done
    assert not dialog.isVisible()
    assert persoon(dossier_van(werk), "Ivan").aandoeningen == ()


def test_that_an_illness_needs_a_name_and_waits_half_typed(
    qtbot: QtBot, werk: GeheugenWerk, venster: QWidget
) -> None:
    ivan = persoon(dossier_van(werk), "Ivan")
    dialog = formulier(werk, ivan, venster)
    ziekten(dialog).toevoegen.click()
    kies(qtbot, ziekten(dialog).regels[0].soort.combo, "verslaving")
    bewaar(qtbot, dialog)
    assert dialog.form.fields["aandoeningen"].error == (
        "Schrijf op wat het is, of haal de regel weg."
    )
    dialog.reject()
    again = formulier(werk, ivan, venster)
    (regel,) = ziekten(again).regels
    assert regel.value().soort is Aandoeningsoort.VERSLAVING
    again.reject()


def test_that_twins_are_chosen_among_brothers_and_sisters(
    qtbot: QtBot, werk: GeheugenWerk, venster: QWidget
) -> None:
    dialog = formulier(werk, persoon(dossier_van(werk), "Ivan"), venster)
    box = dialog.form.fields["is_eeneiig"].control.focus_target()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    bewaar(qtbot, dialog)
    assert dialog.isVisible()  # nobody was chosen yet
    typ(qtbot, dialog, "tweeling_met", "jas\n")
    bewaar(qtbot, dialog)
    dossier = dossier_van(werk)
    ivan, jasper = persoon(dossier, "Ivan"), persoon(dossier, "Jasper")
    assert woord_voor(dossier, jasper.id, ivan.id) == "tweelingbroer"
    assert (ivan.is_eeneiig, jasper.is_eeneiig) == (True, True)
    again = formulier(werk, jasper, venster)
    assert again.form.fields["tweeling_met"].control.value() == (ivan.id,)
    again.form.fields["tweeling_met"].control.set_value(())
    bewaar(qtbot, again)
    dossier = dossier_van(werk)
    assert {p.meerling for p in dossier.personen} == {""}
    assert not any(p.is_eeneiig for p in dossier.personen)


def test_that_who_has_no_brother_is_not_asked_about_twins(
    werk: GeheugenWerk, venster: QWidget
) -> None:
    for value in (persoon(dossier_van(werk), "Marina"), Persoon(id=new_id(), naam=Naam())):
        dialog = formulier(werk, value, venster)
        assert "tweeling_met" not in dialog.form.fields
        dialog.reject()


def test_that_a_lost_pregnancy_needs_no_name(
    qtbot: QtBot, werk: GeheugenWerk, venster: QWidget
) -> None:
    dialog = formulier(werk, Persoon(id=new_id(), naam=Naam()), venster)
    typ(qtbot, dialog, "soort", "miskraam")
    bewaar(qtbot, dialog)
    assert dossier_van(werk).personen[-1].soort is Persoonsoort.MISKRAAM


def test_that_the_order_on_the_drawing_may_be_set_free(
    qtbot: QtBot, werk: GeheugenWerk, venster: QWidget
) -> None:
    (paar,) = dossier_van(werk).partnerrelaties
    dialog = formulier(werk, paar, venster)
    box = dialog.form.fields["volgorde_vrij"].control.focus_target()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    typ(qtbot, dialog, "van", "2015")
    typ(qtbot, dialog, "tot", "2010")
    bewaar(qtbot, dialog)
    assert dialog.isVisible()  # the end lies before the beginning
    typ(qtbot, dialog, "tot", "2025")
    bewaar(qtbot, dialog)
    (after,) = dossier_van(werk).partnerrelaties
    assert (after.volgorde_vrij, after.van.jaar if after.van else 0) == (True, 2015)


def test_that_the_same_feeling_twice_is_refused_in_the_form(
    qtbot: QtBot, werk: GeheugenWerk, venster: QWidget
) -> None:
    dossier = dossier_van(werk)
    ivan, jasper = called(dossier, "Ivan"), called(dossier, "Jasper")
    werk.do(add_gevoelsband(dossier, ivan, jasper, Gevoelssoort.CONFLICT))
    same: Any = Gevoelsband(id=new_id(), huishouden_id=dossier.id, persoon_a=jasper, persoon_b=ivan)
    dialog = formulier(werk, same, venster)
    typ(qtbot, dialog, "soort", "Spanning: ruzie")
    bewaar(qtbot, dialog)
    assert dialog.isVisible()
    typ(qtbot, dialog, "soort", "Afstand: op afstand")
    qtbot.keyClick(dialog.form.fields["op_tekening_gezin"].control.focus_target(), Qt.Key.Key_Space)
    bewaar(qtbot, dialog)
    found = dossier_van(werk).zoek(same.id)
    assert isinstance(found, Gevoelsband)
    assert (found.soort, found.op_tekening_gezin) == (Gevoelssoort.AFSTANDELIJK, True)
