"""One line each: what is written is kept, and for whose eyes."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.regie import Taaksoort
from regisseur_desktop.domain.toepassen import apply_edit
from regisseur_desktop.domain.verhaal import Notitiesoort
from regisseur_desktop.domain.zicht import Zicht
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.gebeurtenissen import add_gebeurtenis
from regisseur_desktop.operations.huishouden import change_niveau, rename_huishouden
from regisseur_desktop.operations.items import (
    add_hulpvraag,
    add_kracht,
    add_notitie,
    add_taak,
    add_zorg,
    finish_taak,
    save_zorg,
)
from regisseur_desktop.operations.samen import together
from regisseur_desktop.operations.veiligheid import Cijfer, discuss_veiligheid
from tests.dossiers import VANDAAG, called, household, same

AMSTERDAM = timezone(timedelta(hours=1))
NU = datetime(2026, 11, 23, 9, 14, tzinfo=AMSTERDAM)


def without_tasks() -> Dossier:
    """Return a household whose first tasks are done."""
    dossier = household("Stien, Aad")
    for taak in dossier.open_taken():
        dossier = apply_edit(dossier, finish_taak(taak, NU))
    return dossier


def test_that_a_strength_is_for_the_family_and_a_worry_is_not_until_it_is_shared() -> None:
    dossier = household("Marina")
    own = [called(dossier, "Marina")]
    dossier = apply_edit(dossier, add_kracht(dossier, " Vroeg zelf om hulp. ", own))
    dossier = apply_edit(dossier, add_zorg(dossier, "Het geld is op.", own))
    kracht, zorg = dossier.krachten[0], dossier.zorgen[0]
    assert (kracht.tekst, kracht.over, kracht.zicht) == (
        "Vroeg zelf om hulp.",
        tuple(own),
        Zicht.GEZIN,
    )
    assert (zorg.over, zorg.zicht) == (tuple(own), Zicht.ALLEEN_IK)


def test_that_a_quotation_is_literal_and_has_a_speaker() -> None:
    dossier = household("Ivan")
    ivan = called(dossier, "Ivan")
    woorden = "ik wil dat papa effe terug komp"
    vraag = apply_edit(dossier, add_hulpvraag(dossier, woorden, ivan, VANDAAG)).hulpvragen[0]
    assert (vraag.tekst, vraag.bron, vraag.over, vraag.is_citaat) == (woorden, ivan, (ivan,), True)


@pytest.mark.parametrize(
    "make",
    [
        lambda d: add_kracht(d, " "),
        lambda d: add_zorg(d, "\n"),
        lambda d: add_hulpvraag(d, "", "", VANDAAG),
        lambda d: add_notitie(d, "\t", NU),
        lambda d: add_taak(d, ""),
        lambda d: add_gebeurtenis(d, "  "),
        lambda d: rename_huishouden(d, ""),
        lambda d: change_niveau(d, 2, " ", NU),
        lambda d: change_niveau(d, 6, "reden", NU),
        lambda d: discuss_veiligheid(d, [], NU),
    ],
)
def test_that_an_empty_line_is_asked_for_again_in_one_plain_sentence(make: object) -> None:
    assert callable(make)
    with pytest.raises(Refused) as refusal:
        make(household("Marina"))
    text = str(refusal.value)
    assert text[0].isupper()
    assert text.endswith(".")
    assert not [word for word in ("ongeldig", "error", "fout") if word in text.lower()]


def test_that_what_cannot_be_stored_is_cleaned_away() -> None:
    dossier = household("Marina")
    kracht = apply_edit(dossier, add_kracht(dossier, "Goed\x00\r\nzo")).krachten[0]
    assert kracht.tekst == "Goed\nzo"


def test_that_moments_are_kept_in_universal_time() -> None:
    dossier = household("Marina")
    edit = add_notitie(dossier, "Gebeld.", NU, soort=Notitiesoort.GESPREK, uitwerken=True)
    note = apply_edit(dossier, edit).notities[0]
    assert note.moment == NU
    assert note.moment.tzinfo is UTC
    assert (note.soort, note.nog_uitwerken) == (Notitiesoort.GESPREK, True)
    done = apply_edit(dossier, finish_taak(dossier.taken[0], NU)).taken[0]
    assert done.klaar_op == NU
    assert done not in replace(dossier, taken=(done,)).open_taken()


def test_that_a_safety_signal_asks_a_check_today_once() -> None:
    dossier = without_tasks()
    dossier = apply_edit(dossier, add_zorg(dossier, "Aad wordt woedend."))
    zorg = dossier.zorgen[0]
    edit = save_zorg(dossier, zorg, replace(zorg, is_signaal=True), VANDAAG)
    dossier = apply_edit(dossier, edit)
    assert [(t.soort, t.uiterlijk) for t in dossier.open_taken()] == [
        (Taaksoort.VEILIGHEID, VANDAAG)
    ]
    again = replace(dossier.zorgen[0], tekst="Aad kan woedend worden.")
    dossier = apply_edit(dossier, save_zorg(dossier, dossier.zorgen[0], again, VANDAAG))
    second = replace(again, id="tweede")
    dossier = apply_edit(dossier, save_zorg(dossier, None, second, VANDAAG))
    assert len(dossier.open_taken()) == 1


def test_that_a_new_signal_after_the_talk_asks_a_new_check() -> None:
    dossier = without_tasks()
    first = replace(apply_edit(dossier, add_zorg(dossier, "Ruzie.")).zorgen[0], is_signaal=True)
    dossier = apply_edit(dossier, save_zorg(dossier, None, first, VANDAAG))
    dossier = apply_edit(dossier, discuss_veiligheid(dossier, [Cijfer(cijfer=4)], NU))
    assert dossier.open_taken() == ()
    second = replace(first, id="tweede")
    dossier = apply_edit(dossier, save_zorg(dossier, None, second, VANDAAG))
    assert [t.soort for t in dossier.open_taken()] == [Taaksoort.VEILIGHEID]


def test_that_an_ordinary_worry_asks_no_check() -> None:
    dossier = without_tasks()
    zorg = apply_edit(dossier, add_zorg(dossier, "Het geld is op.")).zorgen[0]
    after = apply_edit(dossier, save_zorg(dossier, None, zorg, VANDAAG))
    assert after.open_taken() == ()


@pytest.mark.parametrize("cijfer", [-1, 11, 100])
def test_that_a_figure_lies_between_nothing_and_ten(cijfer: int) -> None:
    with pytest.raises(Refused, match="van 0 tot en met 10"):
        discuss_veiligheid(household("Marina"), [Cijfer(cijfer=cijfer)], NU)


def test_that_a_safety_talk_keeps_every_figure_apart_and_closes_the_task() -> None:
    dossier = household("Marina, Ivan")
    marina, ivan = called(dossier, "Marina"), called(dossier, "Ivan")
    cijfers = [Cijfer(bron=marina, cijfer=0), Cijfer(bron=ivan, cijfer=10, waarom=" Het is fijn. ")]
    edit = discuss_veiligheid(dossier, cijfers, NU)
    after = apply_edit(dossier, edit)
    assert [(c.bron, c.cijfer, c.waarom) for c in after.veiligheidscijfers] == [
        (marina, 0, ""),
        (ivan, 10, "Het is fijn."),
    ]
    assert {c.zicht for c in after.veiligheidscijfers} == {Zicht.ALLEEN_IK}
    assert after.laatste_veiligheid() == VANDAAG
    assert [t.soort for t in after.open_taken()] == [Taaksoort.EERSTE_CONTACT]
    assert same(apply_edit(after, edit.inverse())) == same(dossier)


def test_that_a_level_is_a_decision_that_stands_in_the_log() -> None:
    dossier = household("Marina")
    after = apply_edit(dossier, change_niveau(dossier, 3, "Er is geweld.", NU))
    assert after.huishouden.niveau == 3
    assert [(n.soort, n.tekst) for n in after.notities] == [
        (Notitiesoort.BIJSTURING, "Niveau 3: onveilig in huis. Er is geweld.")
    ]


def test_that_each_step_of_a_joined_edit_sees_the_step_before() -> None:
    dossier = household("Marina")
    stappen = [lambda d: add_taak(d, f"taak {len(d.taken)}")] * 3
    edit = together(dossier, "Drie taken", stappen)
    assert [t.wat for t in apply_edit(dossier, edit).taken[-3:]] == ["taak 2", "taak 3", "taak 4"]
    assert (edit.text, edit.huishouden_id) == ("Drie taken", dossier.id)
