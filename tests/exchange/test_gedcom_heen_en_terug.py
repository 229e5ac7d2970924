"""Our own family tree file comes back unchanged, in both versions."""

from dataclasses import replace
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regisseur_desktop.domain.moment import Moment, MomentSoort, Seizoen
from regisseur_desktop.domain.namen import Naam
from regisseur_desktop.domain.persoon import (
    Geslacht,
    Ouderrelatie,
    Oudersoort,
    Partnerrelatie,
    Partnersoort,
    Persoon,
)
from regisseur_desktop.exchange.gedcom.losses_out import for_others
from regisseur_desktop.exchange.gedcom.read import read_gedcom
from regisseur_desktop.exchange.gedcom.write import Familie, Versie, write_gedcom
from tests.exchange.gezinnen import families, public, renamed


def bare(relaties: Any) -> set[Any]:  # noqa: ANN401 - any relation
    """Return relations without the identity that a file does not keep."""
    gone = {"id": "", "huishouden_id": ""}
    return {replace(een, **{name: "" for name in gone if hasattr(een, name)}) for een in relaties}


@settings(max_examples=50)
@given(families(), st.sampled_from(Versie))
def test_that_every_family_comes_back_as_it_went(familie: Familie, versie: Versie) -> None:
    found = renamed(read_gedcom(write_gedcom(familie, versie)))
    own = public(familie)
    assert found.personen == own.personen
    assert bare(found.partnerrelaties) == bare(own.partnerrelaties)
    assert bare(found.ouderrelaties) == bare(own.ouderrelaties)
    assert bare(found.gevoelsbanden) == bare(own.gevoelsbanden)


ANNA = Persoon(
    id="a" * 32,
    naam=Naam(voornaam="Anna", tussenvoegsel="van der", achternaam="Berg", roepnaam="An/ny"),
    geslacht=Geslacht.VROUW,
    geboren=Moment(soort=MomentSoort.SEIZOEN, jaar=1990, seizoen=Seizoen.VOORJAAR),
    telefoon="06 12345678",
)
BO = Persoon(id="b" * 32, naam=Naam(voornaam="Bo"), geslacht=Geslacht.ANDERS)
KIM = Persoon(id="c" * 32, naam=Naam(voornaam="Kim"))


def text(familie: Familie, versie: Versie = Versie.OUD) -> str:
    return write_gedcom(familie, versie).decode("utf-8-sig")


def test_that_what_another_program_changed_is_newer_than_what_we_kept() -> None:
    written = text(Familie(personen=(ANNA,)))
    line = "2 DATE BET 1 MAR 1990 AND 31 MAY 1990"
    assert line in written
    (found,) = read_gedcom(written.replace(line, "2 DATE 12 MAY 1991").encode()).personen
    assert found.geboren is not None
    assert str(found.geboren.exact) == "1991-05-12"
    assert found.naam == ANNA.naam


@pytest.mark.parametrize("versie", Versie)
def test_that_every_kind_of_couple_and_parent_comes_back(versie: Versie) -> None:
    for couple, parent in product(Partnersoort, Oudersoort):
        familie = Familie(
            personen=(ANNA, BO, KIM),
            partnerrelaties=(
                Partnerrelatie(id="", persoon_a=BO.id, persoon_b=ANNA.id, soort=couple),
            ),
            ouderrelaties=(
                Ouderrelatie(id="", ouder_id=ANNA.id, kind_id=KIM.id),
                Ouderrelatie(id="", ouder_id=BO.id, kind_id=KIM.id, soort=parent),
            ),
        )
        found = renamed(read_gedcom(write_gedcom(familie, versie)))
        assert bare(found.partnerrelaties) == set(familie.partnerrelaties)
        assert bare(found.ouderrelaties) == set(familie.ouderrelaties)


def test_that_other_programs_get_the_lines_they_know() -> None:
    familie = Familie(
        personen=(ANNA, BO, KIM),
        partnerrelaties=(
            Partnerrelatie(id="", persoon_a=ANNA.id, persoon_b=BO.id, soort=Partnersoort.GEHUWD),
        ),
        ouderrelaties=(
            Ouderrelatie(id="", ouder_id=ANNA.id, kind_id=KIM.id, soort=Oudersoort.PLEEG),
            Ouderrelatie(id="", ouder_id=BO.id, kind_id=KIM.id, soort=Oudersoort.VOOGD),
        ),
    )
    written = text(familie).splitlines()
    for line in (
        "2 VERS 5.5.1",
        "1 NAME Anna /van der Berg/",
        "2 SPFX van der",
        "1 SEX X",
        "1 MARR Y",
        "2 PEDI foster",
        "2 RELA voogd",
    ):
        assert line in written
    assert "2 PEDI FOSTER" in text(familie, Versie.NIEUW)


def test_that_no_line_is_longer_than_the_old_version_allows() -> None:
    long = replace(KIM, naam=Naam(voornaam="@ " * 200), belangrijk="é@ " * 300)
    familie = Familie(personen=(long,), volledig=True)
    assert max(len(line) for line in text(familie).splitlines()) <= 255
    assert renamed(read_gedcom(write_gedcom(familie, Versie.OUD))).personen == (long,)


def test_that_only_a_whole_file_holds_what_the_regisseur_alone_should_see() -> None:
    private = replace(ANNA, belangrijk="gaat over schulden", email="anna@voorbeeld.nl")
    familie = Familie(personen=(private,))
    for secret in ("06 12345678", "schulden", "anna@voorbeeld.nl"):
        assert secret not in text(familie)
        assert secret in text(replace(familie, volledig=True)).replace("@@", "@")


def test_that_losses_are_told_in_sentences() -> None:
    familie = Familie(
        personen=(ANNA, BO),
        partnerrelaties=(
            Partnerrelatie(id="", persoon_a=ANNA.id, persoon_b=BO.id, soort=Partnersoort.LAT),
        ),
        ouderrelaties=(
            Ouderrelatie(id="", ouder_id=ANNA.id, kind_id=BO.id, soort=Oudersoort.STIEF),
        ),
    )
    told = for_others(familie)
    for word in ("jaargetijde", "geen huwelijk", "stiefouder", "telefoon", "netwerk"):
        assert any(word in sentence for sentence in told)
    assert all(sentence.endswith(".") for sentence in told)
