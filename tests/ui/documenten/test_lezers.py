"""For whom a document is: a copy for one person, what helps to read, what is not seen."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.edit import added, replaced
from regisseur_desktop.domain.persoon import Leeswijze
from regisseur_desktop.domain.plan import Nakijken, Vaktekst
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer, Zicht
from regisseur_desktop.operations import eigen_woorden
from regisseur_desktop.operations.documentopdracht import keuze
from regisseur_desktop.operations.leestips import laat_staan
from tests.ui.documenten.conftest import dossier_of
from tests.ui.documenten.test_maak import pick, ready
from ui.documenten.leesregel import LUKT_NIET
from ui.documenten.maak import MaakDocument
from ui.documenten.soorten import SOORTEN
from ui.plek import Plek, Scherm
from ui.werk import Werk
from ui.widgets.choice import ComboChoice


def read(qtbot: QtBot, dialog: MaakDocument) -> str:
    """Wait for the verdict of the leeshulp and return it."""
    ready(qtbot, dialog)
    regel = dialog.paneel.leesregel
    qtbot.waitUntil(lambda: bool(regel.oordeel.text()) and not regel.is_reading, timeout=15_000)
    return regel.oordeel.text()


def person_id(werk: Werk, naam: str) -> str:
    return next(p.id for p in dossier_of(werk).personen if p.naam.kort == naam)


def test_that_a_copy_for_one_person_also_has_what_is_for_that_person_alone(
    maak: MaakDocument, werk: Werk, qtbot: QtBot
) -> None:
    pick(qtbot, maak.paneel.soort.control, "Plan van aanpak")
    shared = maak.paneel.keuze.kop_niet.text()
    pick(qtbot, maak.paneel.voorwie.persoon.control, "Ivan")
    ready(qtbot, maak)

    own = [zorg for zorg in dossier_of(werk).zorgen if zorg.zicht is Zicht.EIGEN]
    assert own
    assert shared == "Dit ziet het gezin niet (5)"
    assert maak.paneel.keuze.kop_niet.text() == "Dit ziet Ivan niet (4)"
    assert all(zorg.id in maak.paneel.keuze.vakjes for zorg in own)
    assert maak.paneel.opdracht().persoon_id == person_id(werk, "Ivan")


def test_that_a_copy_for_one_is_asked_only_where_somebody_of_the_family_reads(
    maak: MaakDocument, qtbot: QtBot
) -> None:
    persoon = maak.paneel.voorwie.persoon
    assert isinstance(persoon.control, ComboChoice)
    box = persoon.control.combo
    names = {}
    for reader in ("het gezin", "het kind", "het overleg"):
        pick(qtbot, maak.paneel.voorwie.lezer.control, reader)
        names[reader] = [box.itemText(at) for at in range(box.count())] * persoon.isVisible()
    pick(qtbot, maak.paneel.soort.control, "Genogram")

    assert names == {
        "het gezin": ["het hele gezin", "Marina", "Ivan", "Jasper", "Liselot"],
        "het kind": ["alle kinderen", "Ivan", "Jasper", "Liselot"],
        "het overleg": [],
    }
    assert not persoon.isVisible()
    assert not maak.paneel.leeskeuze.isVisible()
    assert not maak.paneel.leesregel.isVisible()


@pytest.mark.eis("S3-15")
def test_that_the_dialog_says_what_helps_the_readers(
    maak: MaakDocument, werk: Werk, qtbot: QtBot
) -> None:
    marina = dossier_of(werk).persoon(person_id(werk, "Marina"))
    assert marina is not None
    ways = (Leeswijze.GROTE_LETTERS, Leeswijze.TOLK)
    after = replace(marina, leeswijze=ways, taal="Spaans")
    assert werk.do(replaced("Lezen", dossier_of(werk).id, marina, after))
    pick(qtbot, maak.paneel.voorwie.persoon.control, "Marina")
    raad = maak.paneel.leeskeuze.raad
    before = raad.text()
    qtbot.mouseClick(maak.paneel.leeskeuze.groot.box, Qt.MouseButton.LeftButton)

    tolk = "Lees dit samen met Marina en een tolk (Spaans)."
    assert before == f"Grote letters helpen Marina. {tolk}"
    assert raad.text() == tolk
    assert maak.paneel.opdracht().groot
    ready(qtbot, maak)


def test_that_surnames_stay_out_by_keyboard(maak: MaakDocument, qtbot: QtBot) -> None:
    tick = maak.paneel.leeskeuze.voornamen.box
    tick.setFocus()
    qtbot.keyClick(tick, Qt.Key.Key_Space)
    assert not maak.paneel.opdracht().met_achternamen
    ready(qtbot, maak)


@pytest.mark.eis("S3-15")
def test_that_the_leeshulp_counts_what_will_be_printed_for_this_reader(
    maak: MaakDocument, werk: Werk, qtbot: QtBot
) -> None:
    pick(qtbot, maak.paneel.soort.control, "Plan van aanpak")
    before = read(qtbot, maak)
    dossier = dossier_of(werk)
    goal = dossier.doelen_op_volgorde()[0]
    long = "Ivan gaat elke week naar zijn vriend Sam en ze maken daar samen eerst hun huiswerk af "
    long += "en daarna gaan ze naar buiten om op het plein met de bal te spelen."
    assert werk.do(replaced("Doel", dossier.id, goal, replace(goal, hoe=long)))
    qtbot.waitUntil(lambda: "lange zin" in read(qtbot, maak), timeout=15_000)
    after = read(qtbot, maak)
    qtbot.mouseClick(maak.paneel.keuze.vakjes[goal.id], Qt.MouseButton.LeftButton)
    without = read(qtbot, maak)

    assert before.startswith("Makkelijk voor een ouder.")
    assert "1 lange zin" in after
    assert "lange zin" not in without


def test_that_words_that_were_let_be_do_not_count(
    maak: MaakDocument, werk: Werk, qtbot: QtBot
) -> None:
    dossier = dossier_of(werk)
    goal = dossier.doelen_op_volgorde()[0]
    after = replace(goal, hoe="Indien het lukt, gaat Ivan inzake zijn huiswerk naar Sam.")
    assert werk.do(replaced("Doel", dossier.id, goal, after))
    pick(qtbot, maak.paneel.soort.control, "Plan van aanpak")
    qtbot.waitUntil(lambda: "2 moeilijke woorden" in read(qtbot, maak), timeout=15_000)
    eigen_woorden.nooit_dit_woord(werk.kluis, "inzake")
    word = "moeilijk woord:indien"
    assert werk.do(laat_staan(dossier_of(werk), word))
    qtbot.waitUntil(lambda: "moeilijk" not in read(qtbot, maak).lower(), timeout=15_000)


@pytest.mark.eis("S3-15")
def test_that_checking_never_blocks_saving(
    maak: MaakDocument, werk: Werk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_what: object) -> None:
        raise RuntimeError("the leeshulp is away")

    monkeypatch.setattr("ui.documenten.leesregel.beoordeel_document", fails)
    pick(qtbot, maak.paneel.voorwie.lezer.control, "het overleg")
    for button in (maak.meenemen.afdrukken, maak.meenemen.bewaren, maak.meenemen.alleen):
        assert button.isEnabled(), "also before anything was read"
    assert read(qtbot, maak) == LUKT_NIET
    qtbot.mouseClick(maak.meenemen.alleen, Qt.MouseButton.LeftButton)
    assert len(dossier_of(werk).documenten) == 1


def test_that_the_tips_are_one_press_away(maak: MaakDocument, werk: Werk, qtbot: QtBot) -> None:
    asked: list[Plek] = []
    werk.ga_naar.connect(asked.append)
    read(qtbot, maak)
    button = maak.paneel.leesregel.tips
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)

    assert asked == [Plek(Scherm.HUISHOUDEN, dossier_of(werk).id, "plan")]
    assert not maak.isVisible()


@pytest.mark.parametrize(
    ("mark", "reader", "is_behind"),
    [
        (Nakijken.GEZIN, "het gezin", True),
        (Nakijken.VAK, "het gezin", False),
        (Nakijken.VAK, "de professionals", True),
    ],
)
def test_that_a_text_that_is_behind_is_named_to_who_reads_it(
    maak: MaakDocument, werk: Werk, qtbot: QtBot, mark: Nakijken, reader: str, is_behind: bool
) -> None:
    dossier = dossier_of(werk)
    assert dossier.plan is not None
    goal = dossier.doelen_op_volgorde()[1]
    for at, (bij, veld) in enumerate(((goal.id, "wat"), (dossier.plan.id, "aanleiding"))):
        tekst = Vaktekst(
            id=f"v{at}",
            huishouden_id=dossier.id,
            bij=bij,
            veld=veld,
            tekst="In andere woorden.",
            nakijken=mark,
        )
        assert werk.do(added("Tekst", dossier.id, tekst))
    pick(qtbot, maak.paneel.soort.control, "Plan van aanpak")
    pick(qtbot, maak.paneel.voorwie.lezer.control, reader)
    ready(qtbot, maak)

    regel = maak.paneel.leesregel
    wat = "In andere woorden." if mark is Nakijken.VAK else goal.wat
    told = f"Kijk nog na: het doel “{wat.rstrip('.')}” en de aanleiding."
    assert regel.nakijken.text() == (told if is_behind else "")
    assert regel.naar_tekst.isVisible() == is_behind
    assert "nog na" not in maak.meldingen.text(), "told once"
    if is_behind:
        asked: list[Plek] = []
        werk.ga_naar.connect(asked.append)
        qtbot.mouseClick(regel.naar_tekst, Qt.MouseButton.LeftButton)
        assert asked[0].item_id == goal.id


def test_that_what_the_reader_will_not_see_is_counted_with_its_reason(
    maak: MaakDocument, werk: Werk, qtbot: QtBot
) -> None:
    pick(qtbot, maak.paneel.soort.control, "Plan van aanpak")
    for reader, verb in (("het gezin", "ziet"), ("de professionals", "zien")):
        pick(qtbot, maak.paneel.voorwie.lezer.control, reader)
        regels = keuze(dossier_of(werk), maak.paneel.opdracht(), werk.vandaag())
        shut = [regel for regel in regels if not regel.gaat_mee]
        assert shut
        assert all(regel.reden for regel in shut)
        assert maak.paneel.keuze.kop_niet.text() == f"Dit {verb} {reader} niet ({len(shut)})"
    ready(qtbot, maak)


@pytest.mark.eis("B-39")
def test_that_the_page_of_a_child_is_made_for_the_child_that_is_chosen(
    maak: MaakDocument, werk: Werk, qtbot: QtBot
) -> None:
    pick(qtbot, maak.paneel.soort.control, "Mijn plan: voor een kind")
    ready(qtbot, maak)
    first = maak.gemaakt
    pick(qtbot, maak.paneel.voorwie.persoon.control, "Jasper")
    ready(qtbot, maak)
    second = maak.gemaakt
    qtbot.mouseClick(maak.meenemen.alleen, Qt.MouseButton.LeftButton)

    assert first is not None
    assert second is not None
    assert first.record.titel == "Mijn plan van Ivan"
    assert not maak.paneel.voorwie.lezer.isVisible(), "a child reads it, nobody else"
    (record,) = dossier_of(werk).documenten
    assert (record.titel, record.lezer) == ("Mijn plan van Jasper", Lezer.KIND)
    pick(qtbot, maak.paneel.soort.control, "Plan van aanpak")
    assert maak.paneel.voorwie.lezer.isVisible()
    ready(qtbot, maak)


@pytest.mark.eis("C-17")
def test_that_the_page_for_the_fridge_is_made_by_keyboard(
    maak: MaakDocument, werk: Werk, qtbot: QtBot
) -> None:
    pick(qtbot, maak.paneel.soort.control, "Wie doet wat: voor op de koelkast")
    ready(qtbot, maak)
    button = maak.meenemen.alleen
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)

    (record,) = dossier_of(werk).documenten
    assert (record.soort, record.lezer) == (Documentsoort.WIE_DOET_WAT, Lezer.GEZIN)
    assert not maak.paneel.voorwie.persoon.isVisible()
    assert len(maak.kijker.images) == 1
    assert read(qtbot, maak).startswith("Makkelijk"), "names of who helps are no hard words"
    assert "moeilijk" not in read(qtbot, maak)


@pytest.mark.parametrize("name", [keuzes.naam for keuzes in SOORTEN.values()])
def test_that_every_kind_on_offer_can_be_made_with_every_choice_it_offers(
    maak: MaakDocument, qtbot: QtBot, name: str
) -> None:
    pick(qtbot, maak.paneel.soort.control, name)
    for tick in (maak.paneel.leeskeuze.groot, maak.paneel.leeskeuze.voornamen):
        if tick.isVisible():
            qtbot.mouseClick(tick.box, Qt.MouseButton.LeftButton)
    ready(qtbot, maak)
    opdracht = maak.paneel.opdracht()
    assert opdracht.groot == SOORTEN[opdracht.soort].met_vorm
    assert opdracht.met_achternamen != SOORTEN[opdracht.soort].met_vorm
