"""Families and contacts in and out of a real store, and what is logged of it."""

from dataclasses import replace
from pathlib import Path

import pytest

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import added
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.moment import Moment, MomentSoort
from regisseur_desktop.domain.namen import Naam
from regisseur_desktop.domain.persoon import (
    Aandoening,
    Ouderrelatie,
    Oudersoort,
    Partnerrelatie,
    Partnersoort,
    Persoon,
)
from regisseur_desktop.domain.tekening import Gevoelsband, Gevoelssoort
from regisseur_desktop.domain.toepassen import apply_edit
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import edits, huishoudens, logboek, uitwisseling
from regisseur_desktop.operations.kluis import Kluis
from regisseur_desktop.operations.personen import join_household
from regisseur_desktop.operations.uitwisseling import (
    Versie,
    dossier_van,
    exporteer_gedcom,
    importeer_contacten,
    importeer_familie,
    lees_contacten,
    lees_gedcom,
    voorstel_contacten,
    voorstel_familie,
)
from tests.dossiers import called, household


def enriched(kluis: Kluis, marina: Dossier) -> Dossier:
    """Return the example with what is hard to write: care, twins, conditions and feelings."""
    oma = Persoon(
        id=new_id(),
        naam=Naam(voornaam="Riet", aanhef="mevrouw"),
        geboren=Moment(soort=MomentSoort.JAAR, jaar=1948, ongeveer=True, woorden="rond 1948"),
        aandoeningen=(Aandoening(tekst="reuma"),),
    )
    ivan, own = called(marina, "Ivan"), called(marina, "Marina")
    values = (
        *join_household(marina, [(oma, "oma")]),
        Ouderrelatie(id=new_id(), ouder_id=oma.id, kind_id=own),
        Ouderrelatie(id=new_id(), ouder_id=oma.id, kind_id=ivan, soort=Oudersoort.VOOGD),
        Gevoelsband(
            id=new_id(),
            huishouden_id=marina.id,
            persoon_a=oma.id,
            persoon_b=ivan,
            soort=Gevoelssoort.HECHT,
        ),
        Partnerrelatie(
            id=new_id(), persoon_a=oma.id, persoon_b=own, soort=Partnersoort.LAT, van=oma.geboren
        ),
    )
    edits.apply(kluis, added("oma", marina.id, *values))
    return huishoudens.load_dossier(kluis, marina.id)


def family(dossier: Dossier) -> object:
    """Return the people and their relations by name, for identities differ between dossiers."""
    name = {een.id: een.naam.volledig or een.id[:0] for een in dossier.personen}
    return (
        sorted(str(replace(een, id="")) for een in dossier.personen),
        {(name[r.persoon_a], name[r.persoon_b], r.soort, r.van) for r in dossier.partnerrelaties},
        {(name[r.ouder_id], name[r.kind_id], r.soort, r.van) for r in dossier.ouderrelaties},
        {(name[r.persoon_a], name[r.persoon_b], r.soort) for r in dossier.gevoelsbanden},
    )


@pytest.mark.eis("B-26")
@pytest.mark.parametrize("versie", Versie)
def test_that_the_own_family_comes_back_unchanged_in_another_dossier(
    kluis: Kluis, marina: Dossier, tmp_path: Path, versie: Versie
) -> None:
    own = enriched(kluis, marina)
    pad = tmp_path / "stamboom.ged"
    exporteer_gedcom(kluis, own, pad, versie, volledig=True)
    empty = replace(household("Nieuw"), personen=(), leden=())
    back = apply_edit(empty, importeer_familie(empty, lees_gedcom(pad)))
    assert family(back) == family(own)
    assert {een.id for een in back.personen}.isdisjoint(een.id for een in own.personen)


@pytest.mark.eis("B-26")
def test_that_the_losses_are_listed(kluis: Kluis, marina: Dossier) -> None:
    own = enriched(kluis, marina)
    told = uitwisseling.verlies(own)
    assert any("voogd" in sentence for sentence in told)
    assert any("ziekte en verslaving" in sentence for sentence in told)
    assert any("gevoelslijnen leest" in one for one in uitwisseling.verlies(own, volledig=True))


def test_that_nobody_is_doubled_when_a_file_comes_in_twice(
    kluis: Kluis, marina: Dossier, tmp_path: Path
) -> None:
    pad = tmp_path / "stamboom.ged"
    exporteer_gedcom(kluis, marina, pad)
    found = lees_gedcom(pad)
    assert voorstel_familie(marina, found).te_kiezen == ()
    with pytest.raises(Refused, match="staat al in dit dossier"):
        importeer_familie(marina, found)


def test_that_only_who_was_chosen_comes_along_and_nobody_lives_here(tmp_path: Path) -> None:
    pad = tmp_path / "a.ged"
    lines = ["0 HEAD", "1 GEDC", "2 VERS 5.5.1"]
    lines += [f"0 @I{n}@ INDI\n1 NAME {naam}" for n, naam in enumerate(("Kees", "Els", "Bo"))]
    lines += ["0 @F1@ FAM", "1 HUSB @I0@", "1 WIFE @I1@", "1 CHIL @I2@", "1 MARR Y", "0 TRLR"]
    pad.write_text("\n".join(lines), "utf-8")
    dossier = household("Marina")
    after = apply_edit(dossier, importeer_familie(dossier, lees_gedcom(pad), {"I0", "I2"}))
    assert [een.naam.kort for een in after.personen] == ["Marina", "Kees", "Bo"]
    assert [lid.woont_hier for lid in after.leden] == [True, False, False]
    assert len(after.ouderrelaties) == 1
    assert after.partnerrelaties == ()


def test_that_somebody_is_known_again_by_name_and_birth_and_not_by_a_first_name(
    tmp_path: Path,
) -> None:
    pad = tmp_path / "a.ged"
    lines = ["0 HEAD", "0 @I1@ INDI", "1 NAME Marina", "0 @I2@ INDI", "1 NAME Aad /Vos/", "0 TRLR"]
    pad.write_text("\n".join(lines), "utf-8")
    dossier = household("Marina, Aad Vos")
    reasons = [een.reden for een in voorstel_familie(dossier, lees_gedcom(pad)).regels]
    assert reasons == ["", "staat al in dit dossier"]


def test_that_a_family_too_large_for_a_dossier_is_refused(tmp_path: Path) -> None:
    pad = tmp_path / "groot.ged"
    people = "".join(f"0 @I{n}@ INDI\n" for n in range(301))
    pad.write_text(f"0 HEAD\n{people}0 TRLR\n", "utf-8")
    with pytest.raises(Refused, match="301 mensen"):
        voorstel_familie(household("Marina"), lees_gedcom(pad))


def test_that_a_family_in_no_store_keeps_the_ids_of_its_file(tmp_path: Path) -> None:
    pad = tmp_path / "a.ged"
    pad.write_text("0 HEAD\n0 @I7@ INDI\n1 NAME Bo\n0 TRLR\n", "utf-8")
    dossier = dossier_van(lees_gedcom(pad))
    assert [een.id for een in dossier.personen] == ["I7"]
    assert [lid.persoon_id for lid in dossier.leden] == ["I7"]


def test_that_a_family_tree_that_leaves_is_logged(
    kluis: Kluis, marina: Dossier, tmp_path: Path
) -> None:
    exporteer_gedcom(kluis, marina, tmp_path / "stamboom.ged")
    line = logboek.lijst(kluis, marina.id)[0]
    assert (line.gebeurtenis, line.detail) == ("geëxporteerd", "stamboom")


def test_that_what_cannot_be_written_or_read_gets_a_sentence(
    kluis: Kluis, marina: Dossier, tmp_path: Path
) -> None:
    with pytest.raises(Refused, match="andere map"):
        exporteer_gedcom(kluis, marina, tmp_path / "weg" / "stamboom.ged")
    for read in (lees_gedcom, lees_contacten):
        with pytest.raises(Refused, match="niet te lezen"):
            read(tmp_path / "weg.ged")
    assert logboek.lijst(kluis, marina.id)[0].gebeurtenis != "geëxporteerd"


def test_that_who_is_known_already_is_told_and_not_doubled(tmp_path: Path) -> None:
    dossier = household("Marina")
    pad = tmp_path / "boek.csv"
    pad.write_text(
        "naam;telefoon\nHuisarts;0343 1\nHUISARTS;0343 2\nhuisarts;\nJuf Els;\njuf els;\n", "utf-8"
    )
    lijst = lees_contacten(pad)
    reasons = [een.reden for een in voorstel_contacten(dossier, lijst).regels]
    assert reasons == ["", "", _TWICE, "", _TWICE]
    after = apply_edit(dossier, importeer_contacten(dossier, lijst.regels))
    assert [een.naam for een in after.contacten] == ["Huisarts", "HUISARTS", "Juf Els"]
    again = [een.reden for een in voorstel_contacten(after, lijst).regels]
    assert set(again) == {"staat al in het netwerk"}
    with pytest.raises(Refused, match="staat al in het netwerk"):
        importeer_contacten(after, lijst.regels)


_TWICE = "staat twee keer in het bestand"


def test_that_a_card_is_known_by_what_is_in_it(tmp_path: Path) -> None:
    pad = tmp_path / "zonder-achtervoegsel.txt"
    pad.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Juf Els\nEND:VCARD\n", "utf-8")
    assert [een.naam for een in lees_contacten(pad).regels] == ["Juf Els"]
