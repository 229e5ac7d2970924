"""Families for tests of drawings, in few words; the names are invented."""

from collections.abc import Iterable
from dataclasses import replace

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.huishouden import Huishouden, Lidmaatschap
from regisseur_desktop.domain.namen import Naam
from regisseur_desktop.domain.persoon import (
    Geslacht,
    Ouderrelatie,
    Oudersoort,
    Partnerrelatie,
    Partnersoort,
    Persoon,
)
from tests.dossiers import VANDAAG


def mens(wie: str, **rest: object) -> Persoon:
    """Return a person whose identity is the name: `Anna v`, `Bram m`, or without a sex."""
    kort, _, teken = wie.partition(" ")
    geslacht = {"v": Geslacht.VROUW, "m": Geslacht.MAN}.get(teken, Geslacht.ONBEKEND)
    made = Persoon(id=kort, naam=Naam(voornaam=kort), geslacht=geslacht)
    return replace(made, **rest)  # type: ignore[arg-type]


def familie(
    personen: Iterable[Persoon | str],
    paren: Iterable[str | tuple[str, Partnersoort]] = (),
    ouders: Iterable[str | tuple[str, Oudersoort]] = (),
) -> Dossier:
    """Return a dossier: couples as `Anna Bram`, parents as `Anna Bram > Cato Daan`."""
    mensen = tuple(mens(p) if isinstance(p, str) else p for p in personen)
    dossier = Dossier(
        versie=1,
        huishouden=Huishouden(id="huis", naam="Familie", aangemaakt_op=VANDAAG),
        personen=mensen,
        leden=tuple(
            Lidmaatschap(id=f"lid {p.id}", huishouden_id="huis", persoon_id=p.id, volgorde=plek)
            for plek, p in enumerate(mensen)
        ),
    )
    return replace(
        dossier,
        partnerrelaties=tuple(_paar(paar) for paar in paren),
        ouderrelaties=tuple(een for regel in ouders for een in _ouders(regel)),
    )


def _paar(paar: str | tuple[str, Partnersoort]) -> Partnerrelatie:
    tekst, soort = (paar, Partnersoort.GEHUWD) if isinstance(paar, str) else paar
    een, ander = tekst.split()
    return Partnerrelatie(id=f"paar {tekst}", persoon_a=een, persoon_b=ander, soort=soort)


def _ouders(regel: str | tuple[str, Oudersoort]) -> list[Ouderrelatie]:
    tekst, soort = (regel, Oudersoort.GEBOORTE) if isinstance(regel, str) else regel
    boven, _, onder = tekst.partition(">")
    return [
        Ouderrelatie(id=f"{ouder} > {kind} {soort}", ouder_id=ouder, kind_id=kind, soort=soort)
        for ouder in boven.split()
        for kind in onder.split()
    ]
