"""Without surnames: nowhere in a document, its title and its files, whatever somebody typed."""

import re
from dataclasses import replace
from io import BytesIO

import docx
import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regisseur_desktop.documents.onderdelen.basis import leesbaar
from regisseur_desktop.documents.render import render_docx, render_pdf
from regisseur_desktop.documents.voornamen import voornaam, zonder_achternaam, zonder_achternamen
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.namen import Naam, lees_naam
from regisseur_desktop.domain.netwerk import Contact
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from tests.documents.families_samen import ACHTERNAMEN, samen
from tests.documents.helpers import SOORTEN, docx_text, make, pdf_text

_DRAWN = (Documentsoort.GENOGRAM, Documentsoort.NETWERK, Documentsoort.NETWERKLIJST)
_KINDS = [(soort, lezer) for soort in (*SOORTEN, *_DRAWN) for lezer in Lezer]
_SURNAMES = st.sampled_from(
    ("Verweij", "Zandstra", "Bakker", "de Groot", "van der Berg", "Jansen-de Vries", "El Amrani")
)
_SENTENCES = st.sampled_from(
    (
        "{v} {a} belt elke week.",
        "Mevrouw {A} komt langs; {v} ook.",
        "De auto van {a} staat op straat.",
        "{A}s hond blaft. {A}'s kat niet.",
        "Bel {v} {a}.",
        "Familie {a}/{a} en dochter {v}.",
        "“{v} {a}” (zo heet zij)",
    )
)


def _surname_in(text: str, names: tuple[str, ...]) -> str:
    found = re.search(rf"\b({'|'.join(names)})", text)
    return found[0] if found else ""


@pytest.mark.parametrize(("soort", "lezer"), _KINDS)
def test_that_no_surname_stands_in_any_document_for_any_reader(
    soort: Documentsoort, lezer: Lezer
) -> None:
    document = make("samen", soort, lezer, met_achternamen=False).document
    pdf, word = render_pdf(document), render_docx(document)

    said = " ".join(leesbaar((document.title, document.subtitle, document.blocks)))
    for text in (said, pdf_text(pdf), docx_text(word)):
        assert not _surname_in(text, ACHTERNAMEN)
    assert "Ivan" in said or lezer is Lezer.KIND
    with pikepdf.open(BytesIO(pdf)) as file:
        data = f"{dict(file.docinfo)} {file.Root.Metadata.read_bytes().decode()}"
    core = docx.Document(BytesIO(word)).core_properties
    assert not _surname_in(f"{data} {core.title} {core.subject} {core.author}", ACHTERNAMEN)


def test_that_with_surnames_they_are_there() -> None:
    text = pdf_text(render_pdf(make("samen", Documentsoort.PLAN, Lezer.PROFESSIONAL).document))

    assert all(name in text for name in ACHTERNAMEN)


def test_that_first_names_and_organisations_stay() -> None:
    dossier = samen()
    place = Contact(id="praktijk", naam="Praktijk Bakker", is_organisatie=True)
    helper = replace(dossier.contacten[0], organisatie="Stichting Verweij")
    more = replace(dossier, contacten=(helper, *dossier.contacten[1:], place))

    assert zonder_achternamen(more).contact("praktijk") == place
    told = "Noor Bakker van Praktijk Bakker belt Stichting Verweij over Karin Zandstra."
    assert zonder_achternaam(more, told) == (
        "Noor van Praktijk Bakker belt Stichting Verweij over Karin."
    )


def test_that_an_organisation_is_known_by_its_first_word() -> None:
    dossier = samen()
    places = [
        Contact(id=f"p{nr}", naam=naam) for nr, naam in enumerate(("Veilig Thuis", "GGZ Oost"))
    ]
    more = replace(dossier, contacten=(*dossier.contacten, *places))

    assert zonder_achternamen(more).contacten[-2:] == tuple(places)
    assert zonder_achternaam(more, "Bel Veilig Thuis.") == "Bel Veilig Thuis."


@pytest.mark.parametrize(
    ("typed", "called"),
    [
        ("Noor Bakker", "Noor"),
        ("Anna (Ans) van der Berg", "Ans"),
        ("mevrouw Jansen", "mevrouw J."),
        ("mevrouw A. de Vries", "A."),
        ("huisarts Smit", "huisarts"),
        ("Marina", "Marina"),
        ("Wilma Jansen-de Vries", "Wilma"),
        ("Anne-Marie Smit", "Anne-Marie"),
    ],
)
def test_that_people_are_called_by_their_first_names(typed: str, called: str) -> None:
    assert voornaam(lees_naam(typed)) == called


def test_that_a_trade_in_small_letters_is_no_name_and_a_sentence_keeps_its_end() -> None:
    dossier = samen()

    assert zonder_achternaam(dossier, "De bakker kent Bakker.") == "De bakker kent B."
    assert zonder_achternaam(dossier, "integrale vroeghulp") == "integrale vroeghulp"


def _named(first: str, last: str) -> Dossier:
    dossier = samen()
    marina = replace(dossier.personen[0], naam=lees_naam(f"{first} {last}"))
    return replace(dossier, personen=(marina, *dossier.personen[1:]))


@given(_SURNAMES, st.lists(_SENTENCES, min_size=1, max_size=4))
@settings(max_examples=60)
def test_that_no_surname_of_the_dossier_is_left_in_what_somebody_typed(
    last: str, sentences: list[str]
) -> None:
    dossier = _named("Wilma", last)
    shown = last[0].upper() + last[1:]
    text = " ".join(each.format(v="Wilma", a=last, A=shown) for each in sentences)
    telling = replace(
        dossier,
        plannen=(replace(dossier.plannen[0], aanleiding=text, waarom_hulp=text),),
        krachten=tuple(replace(each, tekst=text) for each in dossier.krachten),
        afspraken=tuple(replace(each, wat=text) for each in dossier.afspraken),
        huishouden=replace(dossier.huishouden, naam=f"Gezin {last}"),
    )
    parts = tuple(part for part in re.split(r"[ -]", last) if part not in ("de", "van", "der"))
    names = tuple(part for part in parts if part != "El")

    for soort in SOORTEN:
        made = make(telling, soort, Lezer.PROFESSIONAL, met_achternamen=False)
        said = " ".join((made.document.subtitle, *leesbaar(made.document.blocks), *made.meldingen))
        assert not _surname_in(said, names)
    assert not _surname_in(zonder_achternamen(telling).huishouden.naam, names)


@given(st.text(alphabet="abc XYZ.'-(\\[*", min_size=1, max_size=12), st.text(max_size=30))
@settings(max_examples=60)
def test_that_any_name_and_any_text_give_a_text(name: str, text: str) -> None:
    dossier = samen()
    odd = replace(dossier.personen[0], naam=Naam(voornaam=name[:3], achternaam=name))
    strange = replace(dossier, personen=(odd, *dossier.personen[1:]))

    assert isinstance(zonder_achternaam(strange, f"{text} {name} {text}"), str)
