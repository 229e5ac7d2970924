"""Flow b: from a fresh aanmelding to a drawn family and its netwerk, counted, and on paper.

A click is a press of the mouse or a key with Alt or Ctrl; the Enter that ends a typed line
belongs to the field, as in the design.
"""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.netwerk import Nabijheid, Netwerkband, Netwerkgroep, Netwerksoort
from regisseur_desktop.domain.netwerk_overzicht import naam_van_band
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.verwantschap import naam_met_rol
from regisseur_desktop.domain.zicht import Lezer
from tests.ui.programma.conftest import Start
from tests.ui.programma.hand import ALT, CTRL, Hand
from tests.ui.programma.stappen import eerste_start, open_dossier
from ui.genogram.page import GenogramPage
from ui.netwerk.page import NetwerkPage

_KLIKS, _VELDEN = 7, 5
"""What the genogram takes of the whole flow."""

_ALLE_KLIKS, _ALLE_VELDEN = 11, 6
_NETWERK = (
    "school van Ivan en Jasper; huisarts; psychiater: Ivan; RSD: geld en werk; "
    "vroeghulp: Liselot; vrijwilliger"
)


class Tekenhand:
    """The hand of the user on the drawing; it counts on the hand it belongs to."""

    def __init__(self, hand: Hand) -> None:
        self.hand = hand
        page = hand.programma.venster.findChild(GenogramPage)
        assert page is not None
        self.page: GenogramPage = page

    @property
    def dossier(self) -> Dossier:
        """Return what is kept."""
        return self.page.bewerker.dossier

    def _klik(self, at: QPoint) -> None:
        self.hand.kliks += 1
        view = self.page.blad.tekening.view
        assert view.viewport().rect().contains(at)
        self.hand._qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def greep(self, key: str) -> None:
        """Click a grip of what is chosen."""
        QApplication.processEvents()  # what just came has no place on the screen yet
        view = self.page.blad.tekening.view
        at = next(item.pos() for item in view.selection.grips if item.grip.key == key)
        self._klik(view.mapFromScene(at))

    def persoon(self, naam: str) -> None:
        """Click a person."""
        QApplication.processEvents()
        drawing = self.page.blad.tekening.drawing
        wie = next(p.id for p in self.dossier.personen if p.naam.kort == naam)
        area = next(area for area in drawing.areas if area.owner == wie)
        self._klik(self.page.blad.tekening.view.mapFromScene(QPointF(*area.symbol.centre)))

    def typ(self, tekst: str) -> None:
        """Fill in the field that has the cursor, and end it with Enter."""
        self.hand.velden += 1
        self.hand.schrijf(tekst)

    def plekken(self) -> dict[str, tuple[float, float]]:
        """Return where everybody stands."""
        areas = self.page.blad.tekening.drawing.areas
        return {
            area.owner: area.symbol.centre for area in areas if self.dossier.persoon(area.owner)
        }


def _aanmelding(hand: Hand) -> None:
    hand.typ("Om wie gaat het", "Marina 34 v")
    hand.typ("Wie meldt aan", "Marina zelf")
    hand.klik("Bewaren")
    hand.ziet("Bewaard. Bel uiterlijk")


def _flow_b(hand: Hand) -> Tekenhand:
    hand.kliks = hand.velden = 0
    hand.toets(Qt.Key.Key_2, ALT)
    hand.kliks += 1
    tekenen = Tekenhand(hand)
    tekenen.greep("partner")
    tekenen.typ("vader")
    hand.klik("Overleden")
    tekenen.typ("2025")
    hand.enter()
    tekenen.greep("kind")
    tekenen.typ("Ivan 9 zoon, Jasper 5 zoon, Liselot 2 dochter")
    hand.enter()
    tekenen.persoon("Ivan")
    hand.klik_op(hand.veld("Wat is belangrijk om te weten"))
    tekenen.typ("Is vaak boos sinds papa dood is.")
    hand.klik("Gebeurtenis van deze persoon")
    tekenen.typ("vader overleden, 2025")
    hand.enter()
    return tekenen


@pytest.mark.eis("S2-34")
def test_that_the_genogram_of_marina_takes_seven_clicks_and_five_fields(start: Start) -> None:
    hand = start()
    eerste_start(hand, "Begin met een aanmelding")
    _aanmelding(hand)
    tekenen = _flow_b(hand)
    assert hand.kliks <= _KLIKS
    assert hand.velden <= _VELDEN
    dossier = tekenen.dossier
    marina, vader, *kinderen = dossier.personen
    assert naam_met_rol(dossier, marina.id) == "Marina, moeder van Ivan, Jasper en Liselot"
    assert vader.overleden is not None
    assert {p.naam.kort for p in dossier.bewoners()} == {"Marina", "Ivan", "Jasper", "Liselot"}
    assert [p.naam.kort for p in kinderen] == ["Ivan", "Jasper", "Liselot"]
    assert dossier.gebeurtenissen[-1].over == (kinderen[0].id,)
    hand.wacht(
        lambda: "boos" in str(getattr(tekenen.dossier.zoek(kinderen[0].id), "belangrijk", ""))
    )


@pytest.mark.eis("S2-41", "S2-42", "S3-13")
def test_that_the_whole_flow_takes_eleven_clicks_and_six_fields(start: Start) -> None:
    hand = start()
    eerste_start(hand, "Begin met een aanmelding")
    _aanmelding(hand)
    tekenen = _flow_b(hand)
    hand.toets(Qt.Key.Key_3, ALT)
    hand.kliks += 1
    tekenen.typ(_NETWERK)
    hand.enter()
    hand.wacht(lambda: len(tekenen.dossier.netwerk) == 6, "zes contacten")
    _drag_nearer(hand, "Vrijwilliger")
    hand.wacht(lambda: _band(tekenen.dossier, "Vrijwilliger").nabijheid is Nabijheid.DICHTBIJ)
    hand.toets(Qt.Key.Key_P, CTRL)
    hand.kliks += 1
    hand.ziet("Wat gaat mee?")
    hand.klik("Alleen in het dossier")
    hand.wacht(lambda: bool(tekenen.dossier.documenten), "het document")
    assert hand.kliks <= _ALLE_KLIKS
    assert hand.velden <= _ALLE_VELDEN
    groepen = {naam_van_band(tekenen.dossier, b): b.groep for b in tekenen.dossier.netwerk}
    assert groepen["Vrijwilliger"] is Netwerkgroep.VRIJWILLIGER
    assert sum(groep.soort is Netwerksoort.PROFESSIONAL for groep in groepen.values()) == 5
    made = tekenen.dossier.documenten[-1]
    assert (made.soort, made.lezer) == (Documentsoort.NETWERK, Lezer.OVERLEG)


def _band(dossier: Dossier, naam: str) -> Netwerkband:
    return next(b for b in dossier.netwerk if naam_van_band(dossier, b) == naam)


def _drag_nearer(hand: Hand, naam: str) -> None:
    """Drag somebody of the netwerk half the way to the household."""
    QApplication.processEvents()
    page = hand.programma.venster.findChild(NetwerkPage)
    assert page is not None
    view, band = page.blad.kaart.view, _band(page.bewerker.dossier, naam)
    areas = {area.owner: area for area in view.drawing.areas}
    home = areas[page.bewerker.dossier.id].box
    begin = view.mapFromScene(QPointF(*areas[band.id].symbol.centre))
    there = QPointF(areas[band.id].symbol.centre[0], home.bottom + 45)
    hand.kliks += 1
    hand.sleep(view.viewport(), begin, view.mapFromScene(there))


def test_that_a_restart_shows_everybody_where_they_stood(start: Start) -> None:
    hand = start()
    eerste_start(hand, "Begin met een aanmelding")
    _aanmelding(hand)
    tekenen = _flow_b(hand)
    tekenen.persoon("Liselot")
    for _ in range(4):
        hand.toets(Qt.Key.Key_Right, CTRL)
    hand.wacht(lambda: bool(tekenen.dossier.verschuivingen), "verschoven")
    before = tekenen.plekken()
    hand.programma.venster.close()
    again = start()
    open_dossier(again)
    again.toets(Qt.Key.Key_2, CTRL)
    again.open_regel("Marina")
    again.toets(Qt.Key.Key_2, ALT)
    after = Tekenhand(again).plekken()
    assert after.keys() == before.keys()
    for wie, plek in before.items():
        assert after[wie] == pytest.approx(plek, abs=1)
