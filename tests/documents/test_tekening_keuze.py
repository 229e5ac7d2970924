"""What goes along in a drawing and the list around it; what stays out is told, with the reason."""

from dataclasses import replace
from datetime import date

import pytest

from regisseur_desktop.documents.keuzeregel import Keuze
from regisseur_desktop.documents.render import render_docx, render_pdf
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.persoon import Aandoening, Aandoeningsoort
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.operations.documentopdracht import Documentopdracht, keuze
from regisseur_desktop.operations.tekening import Wanted, maak_tekening
from tests.documents.helpers import docx_text, pdf_text, squeezed
from tests.documents.tekeningen import (
    ECOGRAM,
    GENOGRAM,
    NETWERK,
    everything_in,
    groot,
    marina,
    plates,
    teken,
    ziek,
)
from tests.dossiers import VANDAAG, called
from tests.gezinnen import samengesteld

LIJST = Documentsoort.NETWERKLIJST
_DRANK = Aandoening(tekst="te veel drinken", soort=Aandoeningsoort.VERSLAVING)


def gezin() -> Dossier:
    """Return the blended family in which Wim has an illness that the family does not show."""
    return ziek(samengesteld(), "Wim", _DRANK)


def chosen(
    dossier: Dossier, soort: Documentsoort, lezer: Lezer, weg: frozenset[str] = frozenset()
) -> dict[str, Keuze]:
    opdracht = Documentopdracht(soort=soort, lezer=lezer, weggelaten=weg)
    return {regel.tekst: regel for regel in keuze(dossier, opdracht, VANDAAG)}


def test_that_feelings_and_illness_stay_out_of_the_drawing_of_the_family() -> None:
    for_family, for_meeting = (
        chosen(gezin(), GENOGRAM, lezer) for lezer in (Lezer.GEZIN, Lezer.OVERLEG)
    )

    assert all(regel.gaat_mee for regel in for_meeting.values())
    out = {tekst: regel for tekst, regel in for_family.items() if not regel.gaat_mee}
    assert {regel.soort for regel in out.values()} == {"aandoening", "gevoel"}
    assert "te veel drinken" in out
    assert all("niet op de tekening van het gezin" in regel.reden for regel in out.values())


@pytest.mark.parametrize("formaat", ["pdf", "docx", "svg"])
def test_that_what_is_not_ticked_is_not_in_the_file_of_the_family(formaat: str) -> None:
    hidden = replace(
        gezin(),
        personen=tuple(
            replace(p, op_tekening_gezin=p.naam.kort != "Ruud") for p in gezin().personen
        ),
    )
    texts = {
        lezer: maak_tekening(hidden, GENOGRAM, Wanted(today=VANDAAG, lezer=lezer), formaat)
        for lezer in (Lezer.GEZIN, Lezer.OVERLEG)
    }
    family, meeting = (plates(teken(hidden, lezer=lezer).document) for lezer in texts)

    assert b"Ruud" not in b"".join(everything_in(texts[Lezer.GEZIN]))
    assert b"Ruud" in b"".join(everything_in(texts[Lezer.OVERLEG]))
    assert "Ruud" not in family[0].alt
    assert "verslaving" not in family[1].alt
    assert "ruzie" not in family[1].alt
    assert "Ruud" in meeting[0].alt
    assert "verslaving" in meeting[1].alt


def test_that_what_the_user_unticks_stays_out_with_what_hangs_on_it() -> None:
    daan = called(gezin(), "Daan")
    rows = chosen(gezin(), GENOGRAM, Lezer.OVERLEG, frozenset({daan}))
    drawing = plates(teken(gezin(), weggelaten=frozenset({daan})).document)[0]

    (line,) = (regel for regel in rows.values() if regel.id == daan)
    assert line.reden == "Dit laat je zelf weg."
    feelings = {tekst: regel.reden for tekst, regel in rows.items() if regel.soort == "gevoel"}
    assert feelings["Daan en Sem: heel erg verbonden"] == "Een van hen staat niet op de tekening."
    assert feelings["Lotte en Evi: hechte band"] == ""
    assert "Daan" not in drawing.alt
    assert "Sem" in drawing.alt


def test_that_a_condition_can_be_left_out_by_itself() -> None:
    rows = chosen(gezin(), GENOGRAM, Lezer.OVERLEG).values()
    (line,) = (regel for regel in rows if regel.soort == "aandoening")
    with_it, without = (
        plates(teken(gezin(), weggelaten=weg).document)[1].alt
        for weg in (frozenset[str](), frozenset({line.id}))
    )

    assert "verslaving" in with_it
    assert "verslaving" not in without


@pytest.mark.parametrize("soort", [NETWERK, ECOGRAM, LIJST])
def test_that_everybody_around_the_family_can_be_left_out(soort: Documentsoort) -> None:
    rows = chosen(marina(), soort, Lezer.GEZIN)
    school = next(regel for regel in rows.values() if regel.tekst.startswith("School"))
    document = teken(marina(), soort, Lezer.GEZIN, weggelaten=frozenset({school.id})).document

    assert school.soort == "netwerk"
    assert "les en een rustige plek" not in squeezed(pdf_text(render_pdf(document)))
    assert not any("School," in plate.alt for plate in plates(document))


# -- the plan


def test_that_the_plan_holds_the_drawings_that_its_reader_may_see() -> None:
    counted = {
        lezer: len(plates(teken(marina(), Documentsoort.PLAN, lezer).document)) for lezer in Lezer
    }

    assert counted == {
        Lezer.GEZIN: 1,
        Lezer.KIND: 0,
        Lezer.PROFESSIONAL: 2,
        Lezer.OVERLEG: 2,
    }
    without = teken(marina(), Documentsoort.PLAN, met_tekening=False).document
    assert plates(without) == []


def test_that_the_plan_is_made_when_nobody_may_be_drawn() -> None:
    nobody = tuple(replace(persoon, op_tekening_gezin=False) for persoon in marina().personen)
    stopped = tuple(replace(band, gestopt_op=date(2026, 1, 1)) for band in marina().netwerk)
    dossier = replace(marina(), personen=nobody, netwerk=stopped)

    assert plates(teken(dossier, Documentsoort.PLAN, Lezer.GEZIN).document) == []
    assert len(plates(teken(dossier, Documentsoort.PLAN).document)) == 1


def test_that_the_plan_of_the_family_hides_what_its_drawing_hides() -> None:
    document = teken(gezin(), Documentsoort.PLAN, Lezer.GEZIN).document
    texts = squeezed(pdf_text(render_pdf(document)))

    assert plates(document)
    assert "verslaving" not in texts
    assert "ruzie" not in texts
    assert "verslaving" in squeezed(
        pdf_text(render_pdf(teken(gezin(), Documentsoort.PLAN).document))
    )


def test_that_a_family_too_wide_for_the_plan_is_said_to_stand_on_its_own_sheet() -> None:
    document = teken(groot(60), Documentsoort.PLAN).document

    assert plates(document) == []
    assert "staat op een eigen blad" in pdf_text(render_pdf(document))


# -- the list


@pytest.mark.eis("S2-07")
@pytest.mark.eis("S2-08")
def test_that_the_list_tells_who_works_with_whom_and_how_to_reach_them() -> None:
    dossier = marina()
    since, until = date(2026, 3, 2), date(2026, 6, 1)
    first, second, *others = dossier.netwerk
    stopped = replace(second, sinds=since, gestopt_op=until)
    known = replace(dossier, netwerk=(replace(first, sinds=since), stopped, *others))
    document = teken(known, LIJST, Lezer.PROFESSIONAL).document

    for text in (pdf_text(render_pdf(document)), docx_text(render_docx(document))):
        read = squeezed(text)
        for contact in known.contacten:
            for fact in (contact.naam, contact.functie, contact.telefoon.replace(" ", "\u00a0")):
                assert squeezed(fact).replace("\u00a0", " ") in read.replace("\u00a0", " ")
        assert "sinds 2 maart 2026" in read
        assert "Niet meer betrokken" in read
        assert "tot 1 juni 2026" in read
        assert "Noor Bakker" in read


@pytest.mark.eis("S2-08")
def test_that_all_professionals_stand_on_one_sheet() -> None:
    document = teken(marina(), LIJST, Lezer.OVERLEG).document
    (professionals,) = (
        block for block in document.blocks if getattr(block, "description", "") == "Professionals"
    )

    assert len(professionals.rows) == 5  # type: ignore[union-attr]
    assert "blad 1 van 1" in pdf_text(render_pdf(document))


def test_that_the_list_of_the_family_has_no_addresses_and_nobody_who_left() -> None:
    dossier = marina()
    first, *others = dossier.netwerk
    known = replace(dossier, netwerk=(replace(first, gestopt_op=date(2026, 6, 1)), *others))
    read = squeezed(pdf_text(render_pdf(teken(known, LIJST, Lezer.GEZIN).document)))
    gone = dossier.contact(first.contact_id)

    assert gone is not None
    assert gone.naam not in read
    assert "Hulpverleners" in read
    assert not any(each.telefoon and each.telefoon in read for each in known.contacten)
