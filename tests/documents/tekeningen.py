"""Five families to draw on paper, and what the tests of drawings share."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from io import BytesIO
from itertools import islice, product
from zipfile import ZipFile

import pikepdf

from regisseur_desktop.documents.blocks import Document, Plate
from regisseur_desktop.documents.opdracht import Opdracht, Resultaat
from regisseur_desktop.documents.render import build
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.moment import Moment
from regisseur_desktop.domain.persoon import Aandoening, Persoon
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.operations.voorbeeld import voorbeelden
from tests.documents.helpers import pdf_text
from tests.dossiers import VANDAAG, applied
from tests.gezinnen import drie_generaties, familie, mens, pleeggezin, samengesteld

GENOGRAM, NETWERK, ECOGRAM = (
    Documentsoort.GENOGRAM,
    Documentsoort.NETWERK,
    Documentsoort.ECOGRAM,
)


@cache
def marina() -> Dossier:
    """Return the first example household."""
    return applied(voorbeelden(VANDAAG, "Noor Bakker")[0])


@cache
def stien_en_aad() -> Dossier:
    """Return the second example household."""
    return applied(voorbeelden(VANDAAG, "Noor Bakker")[1])


def _oud(naam: str, jaar: int) -> Persoon:
    return replace(mens(naam), geboren=Moment.op(VANDAAG.replace(year=jaar)))


@cache
def vijfentwintig() -> Dossier:
    """Return twenty-five people in three generations, four of whom live here."""
    ouderen = ("Jan m", "Riet v", "Kees m", "Truus v")
    ouders = (
        *("Bert m", "Anja v", "Gerrit m", "Els v", "Henk m"),
        *("Joke v", "Rob m", "Frans m", "Petra v", "Mieke v"),
    )
    kinderen = (
        *("Tim m", "Eva v", "Luc m", "Fleur v", "Sem m", "Isa v"),
        *("Bram m", "Noa v", "Jesse m", "Mila v", "Finn m"),
    )
    made = familie(
        (
            *(_oud(naam, 1938 + at) for at, naam in enumerate(ouderen)),
            *(_oud(naam, 1962 + at) for at, naam in enumerate(ouders)),
            *(_oud(naam, 1990 + at) for at, naam in enumerate(kinderen)),
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
    hier = {"Gerrit", "Els", "Fleur", "Sem"}
    leden = tuple(replace(lid, woont_hier=lid.persoon_id in hier) for lid in made.leden)
    return replace(made, leden=leden)


GEZINNEN = {
    "marina": marina,
    "stien": stien_en_aad,
    "samengesteld": samengesteld,
    "generaties": drie_generaties,
    "pleeggezin": pleeggezin,
    "vijfentwintig": vijfentwintig,
}


_BEGIN = ("Al", "Ber", "Cor", "Dor", "El", "Fem", "Ger", "Han")
_MIDDEN = ("be", "di", "ma", "ne", "ri")
_EIND = ("ke", "lo", "na", "ta", "wi")


def groot(aantal: int) -> Dossier:
    """Return a family of so many people, in which everybody has three children."""
    namen = ["".join(parts) for parts in islice(product(_BEGIN, _MIDDEN, _EIND), aantal)]
    personen = [_oud(f"{naam} {'mv'[at % 2]}", 1900 + at // 12) for at, naam in enumerate(namen)]
    ouders = [f"{namen[(at - 1) // 3]} > {naam}" for at, naam in enumerate(namen) if at > 0]
    return familie(personen, (), ouders)


def ziek(dossier: Dossier, naam: str, aandoening: Aandoening) -> Dossier:
    """Return a dossier in which somebody has a condition."""
    personen = tuple(
        replace(persoon, aandoeningen=(aandoening,)) if persoon.naam.kort == naam else persoon
        for persoon in dossier.personen
    )
    return replace(dossier, personen=personen)


def teken(
    dossier: Dossier,
    soort: Documentsoort = GENOGRAM,
    lezer: Lezer = Lezer.OVERLEG,
    **rest: object,
) -> Resultaat:
    """Build a drawing document as a user asks for it."""
    opdracht = Opdracht(soort=soort, lezer=lezer, vandaag=VANDAAG, versie=1)
    return build(dossier, replace(opdracht, **rest))  # type: ignore[arg-type]


def plates(document: Document) -> list[Plate]:
    """Return the drawings of a document."""
    return [block for block in document.blocks if isinstance(block, Plate)]


def images(pdf: bytes) -> list[str]:
    """Return the names of everything in a PDF that is pixels."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        inline = [
            "inline"
            for page in opened.pages
            for step in pikepdf.parse_content_stream(page)
            if isinstance(step, pikepdf.ContentStreamInlineImage)
        ]
        named = [str(name) for page in opened.pages for name in page.Resources.get("/XObject", {})]
        return named + inline


def everything_in(data: bytes) -> Iterator[bytes]:
    """Yield all the bytes of a file: as they stand, unpacked, and each part of a package."""
    yield data
    if data.startswith(b"PK"):
        with ZipFile(BytesIO(data)) as package:
            for name in package.namelist():
                yield name.encode()
                yield from everything_in(package.read(name))
    elif data.startswith(b"%PDF"):
        yield pdf_text(data).encode()
        with pikepdf.open(BytesIO(data)) as opened:
            for thing in opened.objects:
                if isinstance(thing, pikepdf.Stream):
                    yield thing.read_bytes()
                yield from _strings(thing)


def _strings(thing: object) -> Iterator[bytes]:
    """Yield the texts in an object of a PDF, whatever way they were written."""
    if isinstance(thing, pikepdf.String):
        yield str(thing).encode()
    elif isinstance(thing, pikepdf.Array):
        for value in thing:
            yield from _strings(value)
    elif isinstance(thing, pikepdf.Dictionary):
        for value in thing.as_dict().values():
            # what stands elsewhere in the file has its own turn
            if not getattr(value, "is_indirect", False):
                yield from _strings(value)
