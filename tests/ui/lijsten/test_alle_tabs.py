"""What holds on every tab: names, the walk by Tab, empty states, sizes, and text as typed."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.edit import added
from regisseur_desktop.domain.huishouden import Lidmaatschap
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.namen import Naam
from regisseur_desktop.domain.netwerk import Contact, Netwerkband
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.regie import Evaluatie, Taak, Veiligheidscijfer
from regisseur_desktop.domain.verhaal import Gebeurtenis, Hulpvraag, Kracht, Notitie, Zorg
from regisseur_desktop.operations.gebeurtenissen import add_gebeurtenis
from tests.ui.formulieren.hulp import (
    NU,
    VANDAAG,
    dossier_van,
    doubles,
    focusbaar,
    leeg_werk,
    open_dialogen,
    spoken_name,
    toon,
    voorbeeld_werk,
)
from tests.ui.geheugen import GeheugenWerk
from ui.evaluaties.page import EvaluatiesPage
from ui.formulieren.lijst import ItemLijst
from ui.formulieren.lijstkaart import LijstKaart
from ui.formulieren.tab import HuishoudenTab
from ui.genogram.lijst import GenogramLijst
from ui.netwerk.lijst import NetwerkLijst
from ui.overzicht.page import OverzichtPage
from ui.theme.apply import theme
from ui.veiligheid.bespreken import BespreekDialoog
from ui.veiligheid.page import VeiligheidPage

TABS = (OverzichtPage, GenogramLijst, NetwerkLijst, VeiligheidPage, EvaluatiesPage)
OP_TAB = pytest.mark.parametrize("tab", TABS, ids=[tab.__name__ for tab in TABS])
Tab = Callable[[GeheugenWerk], HuishoudenTab]
EVIL = "<b>x</b><img src=x>"


@OP_TAB
@pytest.mark.parametrize("place", [0, 1])
@pytest.mark.eis("U-23")
def test_that_everything_in_focus_has_a_name_of_its_own(qtbot: QtBot, tab: Tab, place: int) -> None:
    werk = voorbeeld_werk()
    page = toon(qtbot, tab(werk), dossier_van(werk, place))
    for kaart in page.findChildren(LijstKaart):
        if kaart.plus.isVisible():
            kaart.plus.click()
            for dialog in [*open_dialogen(), *page.findChildren(BespreekDialoog)]:
                dialog.reject()
    names = [spoken_name(widget) for widget in focusbaar(page)]
    assert all(names)
    assert doubles(names) == []


@OP_TAB
@pytest.mark.eis("U-25")
def test_that_tab_reaches_everything_in_reading_order_and_comes_back(
    qtbot: QtBot, tab: Tab
) -> None:
    werk = voorbeeld_werk()
    page = toon(qtbot, tab(werk), dossier_van(werk))
    # the arrows walk a group of radio buttons: Tab stops at the chosen one
    wanted = [w for w in focusbaar(page) if not isinstance(w, QRadioButton) or w.isChecked()]
    first = _walk(page, wanted[0])
    seen = [first]
    while (following := _walk(page, seen[-1])) is not first:
        assert following not in seen, "a trap"
        seen.append(following)
    assert {spoken_name(w) for w in wanted} <= {spoken_name(w) for w in seen}
    for lijst in page.findChildren(ItemLijst):
        inside = [w for w in seen if lijst.isAncestorOf(w)]
        tops = [w.mapTo(page, QPoint()).y() for w in inside]
        assert [round(t / 60) for t in tops] == sorted(round(t / 60) for t in tops)


def _walk(page: QWidget, widget: QWidget) -> QWidget:
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    assert page.focusNextChild()
    found = QApplication.focusWidget()
    assert found is not None
    return found


@OP_TAB
@pytest.mark.eis("U-35")
def test_that_what_is_empty_says_so_with_one_thing_to_do(qtbot: QtBot, tab: Tab) -> None:
    werk = leeg_werk()
    page = toon(qtbot, tab(werk), dossier_van(werk))
    kaarten = [kaart for kaart in page.findChildren(LijstKaart) if kaart.isVisible()]
    assert kaarten
    for kaart in kaarten:
        assert kaart.leeg.isVisible()
        (knop,) = focusbaar(kaart.leeg)
        qtbot.mouseClick(knop, Qt.MouseButton.LeftButton)
        dialogs = [*open_dialogen(), *(d for d in page.findChildren(BespreekDialoog))]
        assert kaart.regel.edit.hasFocus() or len(dialogs) == 1
        for dialog in dialogs:
            dialog.reject()
    names = [spoken_name(widget) for widget in focusbaar(page)]
    assert all(names)
    assert doubles(names) == []


@OP_TAB
@pytest.mark.parametrize(("k", "width"), [(1.0, 1030), (1.5, 1030), (2.0, 1200)])
@pytest.mark.eis("U-29")
def test_that_no_text_is_cut_at_1280(qtbot: QtBot, tab: Tab, k: float, width: int) -> None:
    theme().set_text_size(k)
    werk = voorbeeld_werk()
    page = toon(qtbot, tab(werk), dossier_van(werk), width)
    for _ in range(4):
        QApplication.processEvents()
    cut = [
        (label.text(), label.size(), label.sizeHint())
        for label in page.findChildren(QLabel)
        if label.isVisibleTo(page) and label.text() and _is_cut(label)
    ]
    assert cut == []
    content = page.scroller.widget()
    assert content is not None
    assert content.width() <= page.scroller.viewport().width()


def _is_cut(label: QLabel) -> bool:
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + 1
    return label.minimumSizeHint().width() > label.width() + 1


def _evil_werk() -> GeheugenWerk:
    werk = leeg_werk()
    hid, who, contact = dossier_van(werk).id, new_id(), new_id()
    item = {"huishouden_id": hid, "over": (who,), "bron": contact}
    values = (
        Persoon(id=who, naam=Naam(voornaam=EVIL), belangrijk=EVIL),
        Lidmaatschap(id=new_id(), huishouden_id=hid, persoon_id=who, rol=EVIL, om_wie=True),
        Contact(id=contact, naam=EVIL, functie=EVIL),
        Netwerkband(id=new_id(), huishouden_id=hid, contact_id=contact, waarvoor=EVIL),
        Kracht(id=new_id(), tekst=EVIL, **item),  # type: ignore[arg-type]
        Zorg(id=new_id(), tekst=EVIL, is_signaal=True, **item),  # type: ignore[arg-type]
        Hulpvraag(id=new_id(), tekst=EVIL, **item),  # type: ignore[arg-type]
        Gebeurtenis(id=new_id(), tekst=EVIL, **item),  # type: ignore[arg-type]
        Notitie(id=new_id(), tekst=EVIL, moment=NU, **item),  # type: ignore[arg-type]
        Veiligheidscijfer(id=new_id(), cijfer=3, datum=VANDAAG, waarom=EVIL, **item),  # type: ignore[arg-type]
        Taak(id=new_id(), huishouden_id=hid, wat=EVIL, toelichting=EVIL),
        Evaluatie(
            id=new_id(), huishouden_id=hid, datum=VANDAAG, plaats=EVIL, agenda=(EVIL,), verslag=EVIL
        ),
    )
    werk.do(added("Alles", hid, *values))
    return werk


@OP_TAB
def test_that_markup_is_shown_as_typed(qtbot: QtBot, tab: Tab) -> None:
    werk = _evil_werk()
    page = toon(qtbot, tab(werk), dossier_van(werk))
    shown = [label for label in page.findChildren(QLabel) if EVIL in label.text()]
    assert shown
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in shown)
    tips = [w.toolTip() for w in page.findChildren(QWidget) if w.toolTip()]
    assert not any("<b>" in tip for tip in tips)


@OP_TAB
def test_that_a_search_hit_comes_into_view_and_focus(qtbot: QtBot, tab: Tab) -> None:
    werk = voorbeeld_werk()
    page = toon(qtbot, tab(werk), dossier_van(werk))
    last = [rij for lijst in page.findChildren(ItemLijst) for rij in lijst.rijen()][-1]
    page.focus_item(last.regel.id)
    assert last.hasFocus()
    QApplication.processEvents()
    assert not last.visibleRegion().isEmpty()


@OP_TAB
def test_that_lines_to_type_in_have_a_name(qtbot: QtBot, tab: Tab) -> None:
    werk = voorbeeld_werk()
    page = toon(qtbot, tab(werk), dossier_van(werk))
    assert all(edit.accessibleName() for edit in page.findChildren(QLineEdit))


@OP_TAB
def test_that_what_can_be_added_is_offered_as_an_action(qtbot: QtBot, tab: Tab) -> None:
    werk = voorbeeld_werk()
    page = toon(qtbot, tab(werk), dossier_van(werk))
    keys = [actie.sleutel for actie in page.acties()]
    assert doubles(keys) == []
    kaarten = page.findChildren(LijstKaart)
    for kaart, actie in zip(kaarten, page.acties()[: len(kaarten)], strict=True):
        actie.doe()
        dialogs = [*open_dialogen(), *page.findChildren(BespreekDialoog)]
        assert kaart.regel.edit.hasFocus() or len(dialogs) == 1
        for dialog in dialogs:
            dialog.reject()


def test_that_the_focus_stays_in_the_card_when_it_is_empty_no_more(qtbot: QtBot) -> None:
    werk = leeg_werk()
    page = GenogramLijst(werk)
    toon(qtbot, page, dossier_van(werk))
    (knop,) = focusbaar(page.gebeurtenissen.leeg)
    knop.setFocus()
    werk.do(add_gebeurtenis(dossier_van(werk), "Verhuisd"))
    assert page.gebeurtenissen.plus.hasFocus()
