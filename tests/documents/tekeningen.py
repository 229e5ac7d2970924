"""Five families to draw on paper, and what the tests of drawings share."""

from dataclasses import replace
from datetime import date
from functools import cache

from regisseur_desktop.documents.blocks import Document, Plate
from regisseur_desktop.documents.opdracht import Opdracht, Resultaat
from regisseur_desktop.documents.render import build
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.moment import Moment
from regisseur_desktop.domain.persoon import Oudersoort, Partnersoort, Persoon
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.tekening import Gevoelsband, Gevoelssoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.operations.voorbeeld import voorbeelden
from tests.dossiers import VANDAAG, applied
from tests.gezinnen import familie, mens


@cache
def marina() -> Dossier:
    """Return the first example household."""
    return applied(voorbeelden(VANDAAG, "Noor Bakker")[0])


@cache
def stien_en_aad() -> Dossier:
    """Return the second example household."""
    return applied(voorbeelden(VANDAAG, "Noor Bakker")[1])


def _oud(wie: str, jaar: int, **rest: object) -> Persoon:
    return mens(wie, geboren=Moment.op(date(jaar, 3, 1)), **rest)


@cache
def samengesteld() -> Dossier:
    """Return two parents with children of before and a child together, with feelings."""
    made = familie(
        (
            _oud("Karin v", 1984),
            _oud("Peter m", 1981),
            _oud("Wim m", 1979),
            _oud("Sandra v", 1983),
            _oud("Tess v", 2009),
            _oud("Daan m", 2012),
            _oud("Bo", 2011),
            _oud("Lieke v", 2019),
        ),
        (
            "Peter Karin",
            ("Wim Karin", Partnersoort.GESCHEIDEN),
            ("Peter Sandra", Partnersoort.UIT_ELKAAR),
        ),
        ("Wim Karin > Tess Daan", "Peter Sandra > Bo", "Peter Karin > Lieke"),
    )
    buiten = {"Wim", "Sandra"}
    leden = tuple(
        replace(lid, woont_hier=lid.persoon_id not in buiten, om_wie=lid.persoon_id == "Daan")
        for lid in made.leden
    )
    banden = tuple(
        Gevoelsband(
            id=f"gevoel {a} {b}", huishouden_id="huis", persoon_a=a, persoon_b=b, soort=soort
        )
        for a, b, soort in (
            ("Daan", "Peter", Gevoelssoort.CONFLICT),
            ("Tess", "Karin", Gevoelssoort.HECHT),
            ("Wim", "Daan", Gevoelssoort.AFSTANDELIJK),
        )
    )
    return replace(made, leden=leden, gevoelsbanden=banden)


@cache
def drie_generaties() -> Dossier:
    """Return twenty-five people in three generations."""
    return familie(
        (
            _oud("Jan m", 1940, overleden=Moment.op(date(2015, 5, 1))),
            _oud("Riet v", 1943),
            _oud("Kees m", 1938),
            _oud("Truus v", 1941, overleden=Moment.op(date(2020, 5, 1))),
            *(_oud(f"{naam} m", 1962 + at) for at, naam in enumerate(("Bert", "Gerrit", "Henk"))),
            *(_oud(f"{naam} v", 1963 + at) for at, naam in enumerate(("Anja", "Els", "Joke"))),
            *(_oud(f"{naam} m", 1966 + at) for at, naam in enumerate(("Rob", "Frans"))),
            *(_oud(f"{naam} v", 1967 + at) for at, naam in enumerate(("Petra", "Mieke"))),
            *(
                _oud(f"{naam} {'mv'[at % 2]}", 1990 + at)
                for at, naam in enumerate(
                    (
                        "Tim",
                        "Eva",
                        "Luc",
                        "Fleur",
                        "Sem",
                        "Isa",
                        "Bram",
                        "Noa",
                        "Jesse",
                        "Mila",
                        "Finn",
                    )
                )
            ),
        ),
        ("Jan Riet", "Kees Truus", "Bert Anja", "Gerrit Els", "Rob Joke", "Frans Petra"),
        (
            "Jan Riet > Bert Gerrit Henk Joke",
            "Kees Truus > Anja Frans Mieke",
            "Bert Anja > Tim Eva Luc",
            "Gerrit Els > Fleur Sem",
            "Rob Joke > Isa Bram Noa",
            "Frans Petra > Jesse Mila Finn",
        ),
    )


@cache
def pleeggezin() -> Dossier:
    """Return a child with birth parents and foster parents, and their own children."""
    made = familie(
        (
            _oud("Ria v", 1975),
            _oud("Theo m", 1973),
            _oud("Mees m", 2005),
            _oud("Sara v", 1995),
            _oud("Youri m", 1993),
            _oud("Dani m", 2017),
            _oud("Amy v", 2020),
        ),
        ("Theo Ria", ("Youri Sara", Partnersoort.UIT_ELKAAR)),
        (
            "Theo Ria > Mees",
            "Youri Sara > Dani Amy",
            ("Theo Ria > Dani", Oudersoort.PLEEG),
        ),
    )
    hier = {"Ria", "Theo", "Mees", "Dani"}
    leden = tuple(
        replace(lid, woont_hier=lid.persoon_id in hier, om_wie=lid.persoon_id == "Dani")
        for lid in made.leden
    )
    return replace(made, leden=leden)


GEZINNEN = {
    "marina": marina,
    "stien": stien_en_aad,
    "samengesteld": samengesteld,
    "generaties": drie_generaties,
    "pleeggezin": pleeggezin,
}


def groot(aantal: int) -> Dossier:
    """Return a family of so many people: couples with three children, each of whom has a couple."""
    namen = [f"Mens{at}" for at in range(aantal)]
    personen = [_oud(f"{naam} {'mv'[at % 2]}", 1940 + at // 3) for at, naam in enumerate(namen)]
    ouders = [f"{namen[(at - 1) // 3]} > {naam}" for at, naam in enumerate(namen) if at > 0]
    return familie(personen, (), ouders)


def teken(
    dossier: Dossier,
    soort: Documentsoort = Documentsoort.GENOGRAM,
    lezer: Lezer = Lezer.OVERLEG,
    **rest: object,
) -> Resultaat:
    """Build a drawing document as a user asks for it."""
    opdracht = Opdracht(soort=soort, lezer=lezer, vandaag=VANDAAG, versie=1)
    return build(dossier, replace(opdracht, **rest))  # type: ignore[arg-type]


def plates(document: Document) -> list[Plate]:
    """Return the drawings of a document."""
    return [block for block in document.blocks if isinstance(block, Plate)]
