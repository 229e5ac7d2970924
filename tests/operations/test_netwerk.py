"""One line fills the netwerk, and one line fills the house."""

import pytest

from regisseur_desktop.domain.netwerk import Netwerkgroep
from regisseur_desktop.domain.toepassen import apply_edit
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.netwerk import add_contacten, group_of, spoken_with
from regisseur_desktop.operations.personen import add_personen
from tests.dossiers import VANDAAG, household


def test_that_one_line_adds_contacts_with_what_is_known_of_them() -> None:
    dossier = household("Marina, Ivan, Jasper")
    regel = "school van Ivan en Jasper; RSD: geld en werk; huisarts, 0343 00 00 04, h@arts.nl"
    edit = add_contacten(dossier, regel)
    after = apply_edit(dossier, edit)
    assert edit.text == "School, RSD en Huisarts toevoegen aan het netwerk"
    assert [(c.naam, c.telefoon, c.email) for c in after.contacten] == [
        ("School", "", ""),
        ("RSD", "", ""),
        ("Huisarts", "0343 00 00 04", "h@arts.nl"),
    ]
    served = [[after.naam_van(wie) for wie in band.voor] for band in after.netwerk]
    assert served == [["Ivan", "Jasper"], [], []]
    assert [band.waarvoor for band in after.netwerk] == ["", "geld en werk", ""]
    assert {band.laatste_contact for band in after.netwerk} == {None}
    spoken = apply_edit(after, spoken_with(after.netwerk[0], VANDAAG))
    assert [band.laatste_contact for band in spoken.netwerk] == [VANDAAG, None, None]


@pytest.mark.parametrize(
    ("woorden", "groep"),
    [
        ("vrijwilliger", Netwerkgroep.VRIJWILLIGER),
        ("Maatje van school", Netwerkgroep.VRIJWILLIGER),
        ("OMA", Netwerkgroep.FAMILIE),
        ("buurvrouw", Netwerkgroep.VRIENDEN_BUREN),
        ("basisschool", Netwerkgroep.SCHOOL_WERK),
        ("schoonzus", Netwerkgroep.FAMILIE),
        ("aromatherapeut", Netwerkgroep.HULPVERLENER),
        ("overbuurman", Netwerkgroep.VRIENDEN_BUREN),
        ("trainer van Ivan", Netwerkgroep.VRIENDEN_BUREN),
        ("maatschappelijk werker", Netwerkgroep.HULPVERLENER),
        ("psychiater", Netwerkgroep.HULPVERLENER),
        ("", Netwerkgroep.HULPVERLENER),
    ],
)
def test_that_a_word_points_to_a_group(woorden: str, groep: Netwerkgroep) -> None:
    assert group_of(woorden) is groep


def test_that_an_empty_line_is_asked_for_again() -> None:
    dossier = household("Marina")
    with pytest.raises(Refused, match="zoals huisarts"):
        add_contacten(dossier, " ; ")
    with pytest.raises(Refused, match="Een voornaam is genoeg"):
        add_personen(dossier, " ", VANDAAG)


def test_that_people_join_after_those_who_are_there_and_the_dead_do_not_live_there() -> None:
    dossier = household("Marina")
    after = apply_edit(dossier, add_personen(dossier, "vader overleden, Ivan 9 zoon", VANDAAG))
    assert [lid.volgorde for lid in after.leden] == [0, 1, 2]
    assert [lid.woont_hier for lid in after.leden] == [True, False, True]
    vader, ivan = after.personen[1:]
    assert vader.overleden is not None
    assert not vader.overleden.bekend
    assert ivan.overleden is None
