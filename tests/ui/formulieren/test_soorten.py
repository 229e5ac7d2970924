"""Every kind of item through its own form: added, changed, removed, and each taken back."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.aanmelding import Toestemming, Verwijzing, Verzoek
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.huishouden import Regie, Traject
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.namen import Naam
from regisseur_desktop.domain.netwerk import Netwerkband
from regisseur_desktop.domain.persoon import Ouderrelatie, Partnerrelatie, Persoon
from regisseur_desktop.domain.plan import Regiecijfer
from regisseur_desktop.domain.regie import Evaluatie, Taak, Veiligheidscijfer
from regisseur_desktop.domain.tekening import Gevoelsband, Thuis
from regisseur_desktop.domain.verhaal import Gebeurtenis, Hulpvraag, Kracht, Notitie, Zorg
from tests.ui.formulieren.hulp import (
    NU,
    VANDAAG,
    bewaar,
    dossier_van,
    inhoud,
    meldingen,
    typ,
    voorbeeld_werk,
)
from tests.ui.geheugen import GeheugenWerk
from ui.formulieren.openen import ItemDialog, open_formulier

Velden = dict[str, str]


@dataclass(frozen=True, slots=True)
class Soort:
    """A kind: how a new one begins, what is typed, and what is changed later."""

    naam: str
    nieuw: Callable[[Dossier], Any]
    typen: Velden
    wijzigen: Velden
    klopt: Callable[[Any], bool]
    undo: str
    first: int = field(default=0)


def _nieuw(kind: type, **rest: object) -> Callable[[Dossier], Any]:
    return lambda dossier: kind(id=new_id(), huishouden_id=dossier.id, **rest)


SOORTEN = (
    Soort(
        "kracht",
        _nieuw(Kracht, tekst=""),
        {"tekst": "Ivan helpt graag", "zicht": "de mensen"},
        {"tekst": "Ivan helpt vaak"},
        lambda kracht: kracht.tekst == "Ivan helpt vaak" and kracht.zicht == "overleg",
        "Kracht toevoegen",
    ),
    Soort(
        "zorg",
        _nieuw(Zorg, tekst=""),
        {"tekst": "De huur is laat", "leefgebied": "Geld"},
        {"tekst": "De huur is te laat"},
        lambda zorg: zorg.tekst == "De huur is te laat" and zorg.leefgebied == "geld",
        "Zorg toevoegen",
    ),
    Soort(
        "hulpvraag",
        _nieuw(Hulpvraag, tekst=""),
        {"tekst": "Ik wil rust", "bron": "Marina"},
        {"verhelderd": "Minder ruzie"},
        lambda een: een.tekst == "Ik wil rust" and een.verhelderd == "Minder ruzie",
        "Hulpvraag toevoegen",
    ),
    Soort(
        "gebeurtenis",
        _nieuw(Gebeurtenis, tekst=""),
        {"tekst": "Verhuisd", "wanneer": "voorjaar 2024"},
        {"tekst": "Verhuisd naar Doorn"},
        lambda een: een.tekst == "Verhuisd naar Doorn" and een.wanneer.jaar == 2024,
        "Gebeurtenis toevoegen",
    ),
    Soort(
        "notitie",
        _nieuw(Notitie, tekst="", moment=NU),
        {"tekst": "School gebeld", "moment": "gisteren 14.00"},
        {"tekst": "School twee keer gebeld"},
        lambda een: een.tekst == "School twee keer gebeld" and een.moment.hour == 13,
        "Notitie toevoegen",
    ),
    Soort(
        "taak",
        _nieuw(Taak, wat=""),
        {"wat": "Bel de school", "uiterlijk": "vrijdag"},
        {"uiterlijk": "3 december"},
        lambda taak: taak.wat == "Bel de school" and taak.uiterlijk.month == 12,
        "Taak toevoegen",
    ),
    Soort(
        "persoon",
        lambda _dossier: Persoon(id=new_id(), naam=Naam()),
        {"voornaam": "Truus", "rol": "oma", "geboren": "71 jaar"},
        {"tussenvoegsel": "van der", "achternaam": "Berg"},
        lambda een: een.naam.volledig == "Truus van der Berg" and een.geboren.leeftijd == 71,
        "Truus toevoegen",
    ),
    Soort(
        "partnerrelatie",
        lambda _dossier: Partnerrelatie(id=new_id(), persoon_a="", persoon_b=""),
        {"persoon_a": "Ivan", "persoon_b": "Jasper"},
        {"soort": "wonen samen"},
        lambda een: een.soort == "samenwonend" and een.persoon_a != een.persoon_b,
        "Relatie toevoegen",
    ),
    Soort(
        "ouderrelatie",
        lambda _dossier: Ouderrelatie(id=new_id(), ouder_id="", kind_id=""),
        {"ouder_id": "Ivan", "kind_id": "Liselot"},
        {"soort": "pleegouder"},
        lambda een: een.soort == "pleeg",
        "Relatie toevoegen",
    ),
    Soort(
        "gevoelsband",
        _nieuw(Gevoelsband, persoon_a="", persoon_b=""),
        {"persoon_a": "Ivan", "persoon_b": "Jasper", "soort": "Spanning: ruzie"},
        {"van": "voorjaar 2024"},
        lambda een: een.soort == "conflict" and een.van.jaar == 2024,
        "Gevoel toevoegen",
    ),
    Soort(
        "thuis",
        _nieuw(Thuis, naam="", bewoners=()),
        {"naam": "bij oma", "bewoners": "iva\n"},
        {"naam": "bij oma en opa"},
        lambda een: een.naam == "bij oma en opa" and len(een.bewoners) == 1,
        "Thuis toevoegen",
    ),
    Soort(
        "netwerkband",
        lambda dossier: Netwerkband(id=new_id(), huishouden_id=dossier.id, contact_id=new_id()),
        {"naam": "Buurvrouw Els", "groep": "vrienden", "telefoon": "0343 99"},
        {"waarvoor": "oppassen"},
        lambda band: band.waarvoor == "oppassen" and band.groep == "vrienden_buren",
        "Buurvrouw Els toevoegen",
    ),
    Soort(
        "verwijzing",
        _nieuw(Verwijzing),
        {"van_contact": "Huisarts", "naar_contact": "RSD"},
        {"reden": "Schulden"},
        lambda een: een.reden == "Schulden" and een.van_contact != een.naar_contact,
        "Verwijzing toevoegen",
    ),
    Soort(
        "verzoek",
        _nieuw(Verzoek),
        {"van": "School", "vraag": "Wie houdt overzicht?"},
        {"antwoord": "Dat doe ik"},
        lambda een: een.antwoord == "Dat doe ik" and een.vraag == "Wie houdt overzicht?",
        "Verzoek opschrijven",
    ),
    Soort(
        "toestemming",
        _nieuw(Toestemming, persoon_id=""),
        {"persoon_id": "Marina", "contact_id": "Huisarts"},
        {"waarvoor": "medicijnen"},
        lambda een: een.waarvoor == "medicijnen" and bool(een.contact_id),
        "Toestemming opschrijven",
    ),
    Soort(
        "veiligheidscijfer",
        _nieuw(Veiligheidscijfer, cijfer=None, datum=VANDAAG),
        {"bron": "Jasper", "cijfer": "8"},
        {"waarom": "Het is rustig"},
        lambda een: een.cijfer == 8 and een.waarom == "Het is rustig",
        "Cijfer toevoegen",
    ),
    Soort(
        "regiecijfer",
        _nieuw(Regiecijfer, cijfer=None, datum=VANDAAG),
        {"bron": "Jasper", "cijfer": "7: veel"},
        {"waarom": "Ik mag kiezen"},
        lambda een: een.cijfer == 7 and een.waarom == "Ik mag kiezen" and een.over == (een.bron,),
        "Cijfer voor eigen regie",
    ),
    Soort(
        "evaluatie",
        _nieuw(Evaluatie, datum=VANDAAG),
        {"datum": "10 december", "begin": "15.30", "plaats": "op school"},
        {"agenda": "Voorstellen\nDe doelen"},
        lambda een: een.agenda == ("Voorstellen", "De doelen") and een.begin.hour == 15,
        "Evaluatie plannen",
    ),
    Soort(
        "traject",
        _nieuw(Traject, sjabloon="", fase=""),
        {"sjabloon": "Huishoudelijke"},
        {"fase": "Intake"},
        lambda een: een.sjabloon == "ho" and een.fase == "intake",
        "Huishoudelijke ondersteuning starten",
    ),
    Soort(
        "regie",
        _nieuw(Regie, naam="", van=VANDAAG),
        {"naam": "Sam de Boer"},
        {"reden": "Noor gaat met verlof"},
        lambda een: een.naam == "Sam de Boer" and een.reden == "Noor gaat met verlof",
        "Regie doorgeven aan Sam de Boer",
    ),
)
OP_SOORT = pytest.mark.parametrize("soort", SOORTEN, ids=[soort.naam for soort in SOORTEN])


@pytest.fixture
def venster(qtbot: QtBot) -> QWidget:
    """A window for the forms to stand over."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1190, 900)
    window.show()
    return window


def _fill(qtbot: QtBot, dialog: ItemDialog, velden: Velden) -> None:
    for attribute, tekst in velden.items():
        typ(qtbot, dialog, attribute, tekst)


def _added(werk: GeheugenWerk, soort: Soort, before: dict[str, Any]) -> Any:  # noqa: ANN401
    """Return the new value of the kind; the others that came along are not looked at."""
    new = [v for key, v in inhoud(dossier_van(werk)).items() if key not in before]
    return next(v for v in new if type(v).__name__.lower() == soort.naam)


def _add(qtbot: QtBot, werk: GeheugenWerk, soort: Soort, venster: QWidget) -> Any:  # noqa: ANN401
    dossier = dossier_van(werk)
    before = inhoud(dossier)
    dialog = open_formulier(werk, dossier, soort.nieuw(dossier), venster)
    _fill(qtbot, dialog, soort.typen)
    bewaar(qtbot, dialog)
    return _added(werk, soort, before)


@OP_SOORT
@pytest.mark.eis("U-03")
def test_that_what_is_added_can_be_undone_and_redone(
    qtbot: QtBot, venster: QWidget, soort: Soort
) -> None:
    werk = voorbeeld_werk()
    before = inhoud(dossier_van(werk))
    _add(qtbot, werk, soort, venster)
    after, stack = inhoud(dossier_van(werk)), werk.stack(dossier_van(werk).id)
    assert stack.undoText() == soort.undo
    stack.undo()
    assert inhoud(dossier_van(werk)) == before
    stack.redo()
    assert inhoud(dossier_van(werk)) == after


@OP_SOORT
@pytest.mark.eis("U-03")
def test_that_what_is_changed_can_be_undone_and_redone(
    qtbot: QtBot, venster: QWidget, soort: Soort
) -> None:
    werk = voorbeeld_werk()
    value = _add(qtbot, werk, soort, venster)
    before = inhoud(dossier_van(werk))
    dialog = open_formulier(werk, dossier_van(werk), value, venster)
    _fill(qtbot, dialog, soort.wijzigen)
    bewaar(qtbot, dialog)
    after, stack = inhoud(dossier_van(werk)), werk.stack(dossier_van(werk).id)
    assert soort.klopt(after[value.id])
    stack.undo()
    assert inhoud(dossier_van(werk)) == before
    stack.redo()
    assert inhoud(dossier_van(werk)) == after


@OP_SOORT
@pytest.mark.eis("U-04")
def test_that_what_is_taken_away_comes_back_from_the_message(
    qtbot: QtBot, venster: QWidget, soort: Soort
) -> None:
    werk = voorbeeld_werk()
    value = _add(qtbot, werk, soort, venster)
    before, told = inhoud(dossier_van(werk)), meldingen(werk)
    dialog = open_formulier(werk, dossier_van(werk), value, venster)
    qtbot.mouseClick(dialog.weg, Qt.MouseButton.LeftButton)
    assert not any(
        type(v).__name__.lower() == soort.naam and v.id == value.id
        for v in _in_household(dossier_van(werk))
    )
    stack = werk.stack(dossier_van(werk).id)
    assert stack.undoText()
    (melding,) = told
    assert melding.actie_tekst == "Ongedaan maken"
    assert "weggehaald" in melding.tekst
    assert melding.actie is not None
    melding.actie()
    assert inhoud(dossier_van(werk)) == before


def _in_household(dossier: Dossier) -> list[Any]:
    """Return what belongs to the household: a person who left is still known elsewhere."""
    gone = {p.id for p in dossier.personen} - {lid.persoon_id for lid in dossier.leden}
    return [value for value in dossier.alles() if value.id not in gone]
