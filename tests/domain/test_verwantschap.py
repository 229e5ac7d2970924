"""What people are to each other: the word fits from both sides, whatever the family looks like."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.moment import Moment
from regisseur_desktop.domain.namen import Naam
from regisseur_desktop.domain.persoon import (
    Ouderrelatie,
    Oudersoort,
    Partnerrelatie,
    Partnersoort,
    Persoonsoort,
)
from regisseur_desktop.domain.verwantschap import naam_met_rol, relaties_van, woord_voor
from tests.gezinnen import familie, mens


def groot() -> Dossier:
    """Return four generations: Opa and Oma, their children, in-laws and what came of that."""
    return familie(
        [
            *("Opa m", "Oma v", "Marina v", "Tom m", "Els v", "Piet m"),
            *("Ivan m", "Liselot v", "Nina v", "Oud m", "Broer m", "Kees m"),
            *("Moe v", "Zwaag m", "Jong m"),
        ],
        ["Opa Oma", "Marina Tom", "Els Piet", "Nina Kees"],
        [
            *("Oud > Opa Broer", "Opa Oma > Marina Els", "Marina Tom > Ivan Liselot"),
            *("Els Piet > Nina", "Moe > Tom Zwaag", "Nina > Jong"),
        ],
    )


@pytest.mark.parametrize(
    ("wie", "voor", "woord"),
    [
        ("Marina", "Ivan", "moeder"),
        ("Tom", "Ivan", "vader"),
        ("Ivan", "Tom", "zoon"),
        ("Liselot", "Ivan", "zus"),
        ("Oma", "Liselot", "oma"),
        ("Liselot", "Oma", "kleindochter"),
        ("Oud", "Ivan", "overgrootvader"),
        ("Ivan", "Oud", "achterkleinzoon"),
        ("Oud", "Jong", "betovergrootvader"),
        ("Els", "Ivan", "tante"),
        ("Piet", "Ivan", "oom"),
        ("Ivan", "Els", "neef"),
        ("Liselot", "Piet", "nicht"),
        ("Nina", "Ivan", "nicht"),
        ("Broer", "Marina", "oom"),
        ("Broer", "Ivan", "oudoom"),
        ("Ivan", "Broer", "achterneef"),
        ("Jong", "Ivan", "achterneef"),
        ("Ivan", "Jong", "achterneef"),
        ("Tom", "Marina", "man"),
        ("Marina", "Tom", "vrouw"),
        ("Moe", "Marina", "schoonmoeder"),
        ("Marina", "Moe", "schoondochter"),
        ("Kees", "Els", "schoonzoon"),
        ("Zwaag", "Marina", "zwager"),
        ("Marina", "Zwaag", "schoonzus"),
        ("Piet", "Marina", "zwager"),
        ("Piet", "Tom", "zwager"),
        ("Kees", "Oud", ""),
        ("Marina", "Marina", ""),
        ("Marina", "niemand", ""),
        ("niemand", "Marina", ""),
    ],
)
def test_that_the_family_is_named_from_one_person(wie: str, voor: str, woord: str) -> None:
    assert woord_voor(groot(), wie, voor) == woord


def test_that_the_nearest_come_first() -> None:
    woorden = [woord for _wie, woord in relaties_van(groot(), "Ivan")]
    assert woorden[:3] == ["moeder", "vader", "zus"]
    assert woorden.index("oma") < woorden.index("tante") < woorden.index("oudoom")


@pytest.mark.parametrize(
    ("soort", "woord"),
    [
        (Partnersoort.GEHUWD, "man"),
        (Partnersoort.GEREGISTREERD, "man"),
        (Partnersoort.LEVEN_APART, "man"),
        (Partnersoort.SAMENWONEND, "partner"),
        (Partnersoort.VERLOOFD, "verloofde"),
        (Partnersoort.GESCHEIDEN, "ex-man"),
        (Partnersoort.UIT_ELKAAR, "ex-partner"),
    ],
)
def test_that_partners_are_called_by_what_they_are(soort: Partnersoort, woord: str) -> None:
    paar = familie(["Anna v", "Bram m"], [("Anna Bram", soort)])
    assert woord_voor(paar, "Bram", "Anna") == woord


def test_that_a_marriage_that_ended_makes_an_ex_and_death_does_not() -> None:
    paar = familie(["Anna v", "Bram m"], ["Anna Bram"])
    (relatie,) = paar.partnerrelaties
    ended = replace(paar, partnerrelaties=(replace(relatie, tot=Moment()),))
    assert woord_voor(ended, "Bram", "Anna") == "ex-man"
    dead = replace(ended, personen=(ended.personen[0], mens("Bram m", overleden=Moment())))
    assert woord_voor(dead, "Bram", "Anna") == "man"


def test_that_who_married_again_is_no_ex() -> None:
    paar = familie(["A v", "B m"], [("A B", Partnersoort.GESCHEIDEN), ("B A", Partnersoort.GEHUWD)])
    assert woord_voor(paar, "B", "A") == "man"


def samengesteld() -> Dossier:
    """Return Anna and Bram with Cas, Bram's Daan of Eva, and Anna's Fem of nobody known."""
    return familie(
        ["Anna v", "Bram m", "Eva v", "Cas m", "Daan m", "Fem v", "Opa m"],
        [("Anna Bram", Partnersoort.SAMENWONEND), ("Eva Bram", Partnersoort.GESCHEIDEN)],
        ["Anna Bram > Cas", "Eva Bram > Daan", "Anna > Fem", "Opa > Anna"],
    )


@pytest.mark.parametrize(
    ("wie", "voor", "woord"),
    [
        ("Cas", "Daan", "halfbroer"),
        ("Fem", "Cas", "halfzus"),
        ("Fem", "Daan", "stiefzus"),
        ("Anna", "Daan", "stiefmoeder"),
        ("Daan", "Anna", "stiefzoon"),
        ("Opa", "Daan", "stiefopa"),
        ("Eva", "Cas", ""),
        ("Eva", "Bram", "ex-vrouw"),
        ("Eva", "Anna", ""),
    ],
)
def test_that_a_blended_family_has_halves_and_steps(wie: str, voor: str, woord: str) -> None:
    assert woord_voor(samengesteld(), wie, voor) == woord


def test_that_a_friend_of_a_parent_is_no_stiefouder() -> None:
    gezin = familie(
        ["Anna v", "Bram m", "Fem v"], [("Anna Bram", Partnersoort.LAT)], ["Anna > Fem"]
    )
    assert woord_voor(gezin, "Bram", "Fem") == "partner van moeder"
    assert woord_voor(gezin, "Fem", "Bram") == "dochter van partner"


def test_that_two_parents_who_were_never_a_couple_share_a_child() -> None:
    gezin = familie(["Anna v", "Bram m", "Fem v"], [], ["Anna Bram > Fem"])
    assert woord_voor(gezin, "Bram", "Anna") == "andere ouder van het kind"


def test_that_children_of_one_known_parent_are_whole() -> None:
    gezin = familie(["Anna v", "Cas m", "Fem v"], [], ["Anna > Cas Fem"])
    assert woord_voor(gezin, "Cas", "Fem") == "broer"


def test_that_foster_and_adoption_are_said() -> None:
    gezin = familie(
        ["Moe v", "Pleeg v", "Adop m", "Kind m", "Eigen v", "Voogd v"],
        [],
        [
            "Moe > Kind",
            ("Pleeg > Kind", Oudersoort.PLEEG),
            ("Adop > Kind", Oudersoort.ADOPTIE),
            ("Voogd > Kind", Oudersoort.VOOGD),
            "Pleeg > Eigen",
        ],
    )
    assert dict(relaties_van(gezin, "Kind")) == {
        "Moe": "moeder",
        "Pleeg": "pleegmoeder",
        "Adop": "adoptievader",
        "Voogd": "voogd",
        "Eigen": "pleegzus",
    }
    assert woord_voor(gezin, "Kind", "Voogd") == "pupil"


def test_that_an_oma_who_fosters_stays_oma() -> None:
    gezin = familie(
        ["Oma v", "Moe v", "Kind m"],
        [],
        ["Oma > Moe", "Moe > Kind", ("Oma > Kind", Oudersoort.PLEEG)],
    )
    assert woord_voor(gezin, "Oma", "Kind") == "oma en pleegmoeder"
    assert woord_voor(gezin, "Kind", "Oma") == "kleinzoon en pleegzoon"


def test_that_twins_and_triplets_are_called_so() -> None:
    ouders = ["Anna > Bas Cato"]
    twee = familie(
        ["Anna v", mens("Bas m", meerling="x"), mens("Cato v", meerling="x")], [], ouders
    )
    assert woord_voor(twee, "Bas", "Cato") == "tweelingbroer"
    drie = familie([*twee.personen, mens("Dik m", meerling="x")], [], ["Anna > Bas Cato Dik"])
    assert woord_voor(drie, "Cato", "Bas") == "drielingzus"


def test_that_brothers_and_sisters_need_no_known_parents() -> None:
    nest = familie([mens("Jo m", zelfde_ouders="x"), mens("Riet v", zelfde_ouders="x"), "Fem v"])
    met_kind = familie(
        [mens("Jo m", zelfde_ouders="x"), mens("Riet v", zelfde_ouders="x"), "Fem v"],
        [],
        ["Jo > Fem"],
    )
    assert woord_voor(nest, "Riet", "Jo") == "zus"
    assert woord_voor(met_kind, "Riet", "Fem") == "tante"


def test_that_who_was_taken_out_is_no_brother_any_more() -> None:
    nest = familie([mens("Jo m", zelfde_ouders="x"), mens("Riet v", zelfde_ouders="x")])
    left = replace(nest, leden=nest.leden[:1])
    assert relaties_van(left, "Jo") == relaties_van(left, "Riet") == ()
    assert naam_met_rol(left, "Riet") == "Riet"


def test_that_a_pet_has_no_family_and_a_lost_pregnancy_only_parents() -> None:
    gezin = familie(
        [
            "Anna v",
            "Cas m",
            mens("Rex m", soort=Persoonsoort.HUISDIER),
            mens("Ster v", soort=Persoonsoort.MISKRAAM),
        ],
        [],
        ["Anna > Cas Rex Ster"],
    )
    assert dict(relaties_van(gezin, "Anna")) == {"Cas": "zoon", "Ster": "kind"}
    assert woord_voor(gezin, "Cas", "Ster") == ""


# -- who somebody is


def test_that_a_person_is_named_with_the_place_in_the_family() -> None:
    dossier = groot()
    assert naam_met_rol(dossier, "Marina") == "Marina, moeder van Ivan en Liselot"
    assert naam_met_rol(dossier, "Liselot") == "Liselot, dochter van Marina en Tom"
    assert naam_met_rol(samengesteld(), "Anna") == (
        "Anna, moeder van Cas en Fem en stiefmoeder van Daan"
    )
    paar = familie(["Stien v", "Aad m"], ["Stien Aad"])
    assert naam_met_rol(paar, "Aad") == "Aad, man van Stien"
    assert naam_met_rol(familie(["Jo m"]), "Jo") == "Jo"
    nest = familie([mens("Jo m", zelfde_ouders="x"), mens("Riet v", zelfde_ouders="x")])
    assert naam_met_rol(nest, "Riet") == "Riet, zus van Jo"


def test_that_who_has_no_name_has_a_role() -> None:
    dossier = groot()
    zonder = replace(
        dossier,
        personen=tuple(replace(p, naam=Naam()) if p.id == "Tom" else p for p in dossier.personen),
        leden=tuple(
            replace(lid, rol="vader") if lid.persoon_id == "Tom" else lid for lid in dossier.leden
        ),
    )
    assert naam_met_rol(zonder, "Tom") == "Vader van Ivan en Liselot"
    baby = familie([mens("Baby", naam=Naam(), is_ongeboren=True), "Anna v"], [], ["Anna > Baby"])
    assert naam_met_rol(baby, "Baby") == "Ongeboren kind, kind van Anna"
    los = familie([mens("X", naam=Naam())])
    assert naam_met_rol(los, "X") == "Iemand zonder naam"
    assert naam_met_rol(los, "niemand") == ""


# -- rules that hold in every family

OPPOSITE = {
    "ouder": {"kind"},
    "grootouder": {"kleinkind"},
    "overgrootouder": {"achterkleinkind"},
    "oom of tante": {"neef of nicht"},
    "oudoom of oudtante": {"achterneef of achternicht"},
    "schoonouder": {"schoonkind"},
    "voogd": {"pupil"},
    "stiefouder": {"stiefkind"},
    "pleegouder": {"pleegkind"},
    "adoptieouder": {"adoptiekind"},
    "stiefgrootouder": {"stiefkleinkind"},
    "partner van ouder": {"kind van partner"},
}
SYMMETRIC = (
    "broer of zus",
    "halfbroer of halfzus",
    "stiefbroer of stiefzus",
    "pleegbroer of pleegzus",
    "tweelingbroer of tweelingzus",
    "zwager of schoonzus",
    "partner",
    "ex-partner",
    "andere ouder van het kind",
)
NAMES = [f"p{number:02}" for number in range(9)]
_pairs = st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES))
_persons = st.lists(st.sampled_from(["", "x", "y"]), min_size=9, max_size=9)


def _made(
    nesten: list[str],
    paren: list[tuple[tuple[str, str], Partnersoort]],
    ouders: list[tuple[tuple[str, str], Oudersoort]],
) -> Dossier:
    people = [mens(name, zelfde_ouders=nest) for name, nest in zip(NAMES, nesten, strict=True)]
    return replace(
        familie(people),
        partnerrelaties=tuple(
            Partnerrelatie(id=str(i), persoon_a=a, persoon_b=b, soort=soort)
            for i, ((a, b), soort) in enumerate(paren)
        ),
        ouderrelaties=tuple(
            Ouderrelatie(id=str(i), ouder_id=a, kind_id=b, soort=soort)
            for i, ((a, b), soort) in enumerate(ouders)
        ),
    )


tangled = st.builds(
    _made,
    _persons,
    st.lists(st.tuples(_pairs, st.sampled_from(Partnersoort)), max_size=6),
    st.lists(st.tuples(_pairs, st.sampled_from(Oudersoort)), max_size=14),
)
"""Any relations at all, also somebody who is an own ancestor."""


_steps = st.sampled_from(
    [
        (boven, onder)
        for row in (0, 3)
        for boven in NAMES[row:][:3]
        for onder in NAMES[row + 3 :][:3]
    ]
)


_row = st.sampled_from(
    [(a, b) for row in (0, 3, 6) for a in NAMES[row:][:3] for b in NAMES[row:][:3]]
)
orderly = st.builds(
    _made,
    st.just([""] * 9),
    st.lists(st.tuples(_row, st.sampled_from(Partnersoort)), max_size=6),
    st.lists(st.tuples(_steps, st.sampled_from(Oudersoort)), max_size=14),
)
"""Three generations: parents stand right above, partners beside; nobody is an own uncle."""


@given(tangled)
def test_that_any_tangle_has_an_answer(dossier: Dossier) -> None:
    for name in NAMES:
        found = relaties_van(dossier, name)
        assert len({wie for wie, _ in found}) == len(found)
        assert name not in {wie for wie, _ in found}
        assert all(woord for _, woord in found)
        assert naam_met_rol(dossier, name)


@given(tangled)
def test_that_who_is_family_is_so_from_both_sides(dossier: Dossier) -> None:
    related = {name: {wie for wie, _ in relaties_van(dossier, name)} for name in NAMES}
    assert all(een in related[ander] for een in NAMES for ander in related[een])


@given(orderly)
def test_that_the_word_back_fits_the_word(dossier: Dossier) -> None:
    for een in NAMES:
        for ander, woord in relaties_van(dossier, een):
            back = woord_voor(dossier, een, ander)
            if woord in OPPOSITE:
                assert back in OPPOSITE[woord]
            if woord in SYMMETRIC:
                assert back == woord


@given(orderly)
def test_that_half_means_exactly_one_parent_in_common(dossier: Dossier) -> None:
    eigen = (Oudersoort.GEBOORTE, Oudersoort.ADOPTIE)
    ouders = {
        name: {r.ouder_id for r in dossier.ouderrelaties if r.kind_id == name and r.soort in eigen}
        for name in NAMES
    }
    for een in NAMES:
        for ander, woord in relaties_van(dossier, een):
            if woord.startswith("halfbroer"):
                assert len(ouders[een] & ouders[ander]) == 1
