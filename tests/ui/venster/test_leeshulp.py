"""The leeshulp reads along in the plan: marks, one tip at a time, and what the writer chooses."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.plan import Doel
from regisseur_desktop.language.leeshulp import lees
from regisseur_desktop.operations import eigen_woorden, huishoudens
from regisseur_desktop.operations.kluis import Kluis
from ui.leeshulp.leeshulp import Leeshulp
from ui.leeshulp.paneel import Leespaneel
from ui.leeshulp.tip import Merk
from ui.plan.page import PlanPage
from ui.plek import Plek, Scherm
from ui.venster.werkruimte import Werkruimte

LEFT = Qt.MouseButton.LeftButton
MOEILIJK = "Indien de hulp stagneert, bellen we elkaar."
LIJDEND = "De brief wordt morgen verstuurd door de school."


class Schrijver:
    """A writer at the first goal of Marina, with a keyboard and a mouse."""

    def __init__(self, qtbot: QtBot, ruimte: Werkruimte, kluis: Kluis) -> None:
        self.qtbot, self.ruimte, self.kluis = qtbot, ruimte, kluis
        names = huishoudens.names(kluis)
        self.id = next(id_ for id_, naam in names.items() if "Marina" in naam)
        ruimte.go(Plek(Scherm.HUISHOUDEN, self.id, "plan"))
        (self.page,) = ruimte.findChildren(PlanPage)
        qtbot.waitUntil(lambda: self.hulp.is_klaar, timeout=20_000)
        edit = self.page.bladen.doel.hoe.control.focus_target()
        assert isinstance(edit, QPlainTextEdit)
        self.hoe = edit

    @property
    def hulp(self) -> Leeshulp:
        return self.page.leeshulp

    @property
    def paneel(self) -> Leespaneel:
        return self.page.paneel

    @property
    def doel(self) -> Doel:
        return huishoudens.load_dossier(self.kluis, self.id).doelen_op_volgorde()[0]

    def schrijf(self, tekst: str) -> None:
        """Put the caret in "Hoe gaan we dat doen?" and type over what stands there."""
        self.hoe.setFocus()
        self.hoe.selectAll()
        self.qtbot.keyClicks(self.hoe, tekst)
        self.rust()

    def rust(self) -> None:
        """Wait until the tips have followed what was typed."""
        self.qtbot.waitUntil(
            lambda: all(
                veld.markeerder.is_bij and not veld.is_oud for veld in self.hulp.velden.in_zicht()
            ),
            timeout=5_000,
        )
        self.hulp.lees()

    def strepen(self) -> dict[str, set[Merk]]:
        """Return each piece of the text that is marked, with its marks."""
        (veld,) = (een for een in self.hulp.velden if een.edit is self.hoe)
        text = self.hoe.toPlainText()
        return {text[start:end]: set(merken) for start, end, merken in veld.markeerder.strepen}

    def toets(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        self.qtbot.keyClick(self.ruimte.window().focusWidget() or self.ruimte, key, held)
        self.rust()

    def naar(self, tekst: str) -> None:
        """Press F8 until the tip about these words is shown."""
        for _tip in (*self.hulp.tips, None):
            self.toets(Qt.Key.Key_F8)
            if self.hulp.huidig is not None and self.hulp.huidig.tekst == tekst:
                return
        raise AssertionError(tekst)

    def teksten(self) -> str:
        """Return every visible text of the panel."""
        labels = self.paneel.findChildren(QLabel)
        return " ".join(label.text() for label in labels if label.isVisible())


@pytest.fixture
def schrijver(qtbot: QtBot, ruimte: Werkruimte, kluis: Kluis) -> Schrijver:
    return Schrijver(qtbot, ruimte, kluis)


CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.eis("S3-15")
@pytest.mark.eis("C-05")
def test_that_hard_words_and_passives_are_marked_while_typing(schrijver: Schrijver) -> None:
    schrijver.schrijf(f"{MOEILIJK} {LIJDEND}")
    strepen = schrijver.strepen()
    assert Merk.WOORD in strepen["Indien"]
    assert Merk.WOORD in next(m for text, m in strepen.items() if "stagneert" in text)
    assert any(Merk.BOUW in merken for text, merken in strepen.items() if "wordt" in text)
    schrijver.schrijf("Ivan praat over papa.")
    assert schrijver.strepen() == {}


@pytest.mark.eis("C-05")
def test_that_a_long_sentence_is_marked_from_begin_to_end(schrijver: Schrijver) -> None:
    long = (
        "Ivan praat elke week met de dokter over papa en over school en dan gaat hij daarna "
        "met mama naar huis om samen te eten en te spelen met zijn broer en zus."
    )
    schrijver.schrijf(long)
    marked = [text for text, merken in schrijver.strepen().items() if Merk.ZIN in merken]
    assert "".join(marked) in long
    assert sum(map(len, marked)) > len(long) * 0.9


@pytest.mark.eis("U-20")
def test_that_the_panel_counts_words_and_long_sentences(schrijver: Schrijver) -> None:
    schrijver.schrijf("Ivan praat over papa. Mama luistert naar hem.")
    schrijver.page.bladen.doel.wat.control.set_value("Ivan lacht.")
    schrijver.rust()
    assert "Gemiddeld" in schrijver.paneel.telling.text()
    assert schrijver.hulp.oordeel.lange_zinnen == 0
    schrijver.schrijf("woord " * 24 + "klaar.")
    assert schrijver.hulp.oordeel.lange_zinnen == 1
    assert "1 lange zin" in schrijver.paneel.telling.text()


@pytest.mark.eis("U-20")
def test_that_words_of_the_family_are_never_touched(schrijver: Schrijver) -> None:
    schrijver.schrijf('Ivan zegt: "Indien mama stagneert, bel ik oma." Dat mag.')
    assert schrijver.strepen() == {}
    schrijver.page.choose("willen")
    schrijver.rust()
    assert schrijver.hulp.velden.in_zicht() == []
    told = schrijver.teksten()
    assert "Hier is niets om mee te lezen. Wat het gezin zelf zegt, blijft zoals het is." in told
    assert "te kort" not in told


@pytest.mark.eis("B-38")
def test_that_nothing_is_replaced_without_the_writer(schrijver: Schrijver) -> None:
    schrijver.schrijf(MOEILIJK)
    schrijver.page.bladen.flush()
    assert schrijver.doel.hoe == MOEILIJK
    assert schrijver.paneel.kaart.neem.isVisible()


@pytest.mark.eis("B-38")
def test_that_a_suggestion_is_taken_over_by_keys_and_back_in_one_step(
    schrijver: Schrijver,
) -> None:
    schrijver.schrijf(MOEILIJK)
    schrijver.naar("Indien")
    tip = schrijver.hulp.huidig
    assert tip is not None
    schrijver.toets(Qt.Key.Key_Period, CTRL)
    assert schrijver.doel.hoe.startswith(f"{tip.over_te_nemen[0]} de hulp")
    schrijver.toets(Qt.Key.Key_Z, CTRL)
    assert schrijver.doel.hoe == MOEILIJK
    assert schrijver.hoe.toPlainText() == MOEILIJK


def test_that_f7_and_f8_walk_every_tip_in_order(schrijver: Schrijver) -> None:
    schrijver.schrijf(MOEILIJK)
    order = [tip for _veld, tip in schrijver.hulp.tips]
    assert len(order) > 2
    schrijver.naar(order[0].tekst)
    walked = [schrijver.hulp.huidig]
    for _tip in order[1:]:
        schrijver.toets(Qt.Key.Key_F8)
        walked.append(schrijver.hulp.huidig)
    assert walked == order
    schrijver.toets(Qt.Key.Key_F7)
    assert schrijver.hulp.huidig == order[-2]


def test_that_a_tip_can_be_left_until_its_words_change(schrijver: Schrijver) -> None:
    schrijver.schrijf("Indien het lukt, bellen we.")
    schrijver.naar("Indien")
    schrijver.qtbot.mouseClick(schrijver.paneel.kaart.laat, LEFT)
    schrijver.rust()
    assert "Indien" not in schrijver.strepen()
    plan = huishoudens.load_dossier(schrijver.kluis, schrijver.id).plan
    assert plan is not None
    assert len(plan.laat_staan) == 1
    assert "Je laat 1 tip staan." in schrijver.teksten()
    schrijver.qtbot.mouseClick(schrijver.paneel.weer, LEFT)
    schrijver.rust()
    assert "Indien" in schrijver.strepen()


def test_that_a_word_can_be_left_for_good_and_is_counted(schrijver: Schrijver) -> None:
    schrijver.schrijf("Indien het lukt, bellen we.")
    schrijver.naar("Indien")
    schrijver.qtbot.mouseClick(schrijver.paneel.kaart.nooit_dit, LEFT)
    schrijver.rust()
    assert "Indien" not in schrijver.strepen()
    assert eigen_woorden.uitgezonderd(schrijver.kluis) == ("indien",)
    assert "1 woord" in schrijver.teksten()


@pytest.mark.eis("C-05")
@pytest.mark.eis("S3-15")
def test_that_the_verdict_is_in_words_for_each_part_and_never_a_level(
    schrijver: Schrijver,
) -> None:
    plan = schrijver.paneel.plan
    plan.vouw.kop.click()
    schrijver.qtbot.waitUntil(lambda: bool(plan.heel.text()), timeout=10_000)
    told = schrijver.teksten()
    verdicts = ("Makkelijk te lezen", "Kan makkelijker", "Moeilijk te lezen")
    assert any(word in told for word in verdicts)
    assert "Nog te kort voor een oordeel" in told
    schrijver.qtbot.mouseClick(plan.cijfers, LEFT)
    assert "Schatting: Flesch-Douma" in plan.schatting.text()
    assert "B1" not in schrijver.teksten()


def test_that_spelling_is_marked_and_can_be_taken_over(schrijver: Schrijver) -> None:
    schrijver.schrijf("Ivan gaat naar schoool.")
    schrijver.qtbot.waitUntil(
        lambda: Merk.SPELLING in schrijver.strepen().get("schoool", set()), timeout=30_000
    )
    schrijver.naar("schoool")
    schrijver.toets(Qt.Key.Key_Period, CTRL)
    assert schrijver.doel.hoe == "Ivan gaat naar school."


def test_that_a_slip_of_the_pen_is_one_tip(schrijver: Schrijver) -> None:
    zin = "Zij leest de beschiking."
    assert lees(zin).bevindingen, "a word that is in no list is rare"
    schrijver.schrijf(zin)
    schrijver.qtbot.waitUntil(
        lambda: schrijver.strepen().get("beschiking") == {Merk.SPELLING}, timeout=30_000
    )
    schrijver.rust()
    assert [tip.titel for _veld, tip in schrijver.hulp.tips if tip.tekst == "beschiking"] == [
        "Spelling"
    ]


def test_that_a_passive_asks_who_and_offers_the_people_of_the_household(
    schrijver: Schrijver,
) -> None:
    schrijver.schrijf(LIJDEND)
    passive = next(t.tekst for _v, t in schrijver.hulp.tips if t.vraagt_wie)
    schrijver.naar(passive)
    people = [button.text() for button in schrijver.paneel.kaart.mensen.buttons]
    assert {"Marina", "Ivan"} <= set(people)
    schrijver.qtbot.mouseClick(schrijver.paneel.kaart.mensen.buttons[0], LEFT)
    schrijver.rust()
    assert schrijver.hoe.toPlainText() == LIJDEND, "only the writer rewrites a sentence"
    assert schrijver.hoe.textCursor().position() == 0
    assert schrijver.hoe.hasFocus()


def test_that_a_narrow_window_has_a_button_with_the_number_of_tips(schrijver: Schrijver) -> None:
    schrijver.ruimte.window().resize(1280, 800)
    schrijver.schrijf(MOEILIJK)
    knop = schrijver.page.kolommen.toon_leeshulp
    schrijver.qtbot.waitUntil(knop.isVisible)
    schrijver.qtbot.waitUntil(lambda: f"{len(schrijver.hulp.tips)} tips" in knop.text())
    assert not schrijver.paneel.isVisible()
    schrijver.qtbot.mouseClick(knop, LEFT)
    schrijver.qtbot.waitUntil(schrijver.paneel.isVisible)
    schrijver.toets(Qt.Key.Key_Escape)
    schrijver.qtbot.waitUntil(lambda: not schrijver.paneel.isVisible())
