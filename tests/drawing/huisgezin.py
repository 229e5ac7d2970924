"""Small families by hand, as dossiers, for the tests of the picture."""

from dataclasses import replace
from datetime import date

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.huishouden import Huishouden, Lidmaatschap
from regisseur_desktop.domain.moment import Moment, MomentSoort
from regisseur_desktop.domain.namen import Naam
from regisseur_desktop.domain.persoon import (
    Geslacht,
    Ouderrelatie,
    Oudersoort,
    Partnerrelatie,
    Partnersoort,
    Persoon,
)
from regisseur_desktop.domain.tekening import Gevoelsband, Gevoelssoort, Thuis
from regisseur_desktop.drawing.genogram.layout import layout
from regisseur_desktop.drawing.genogram.looks import Subject
from regisseur_desktop.drawing.genogram.picture import picture
from regisseur_desktop.drawing.genogram.subject import subject
from regisseur_desktop.drawing.shapes import Drawing
from regisseur_desktop.drawing.wanted import Wanted

VANDAAG = date(2026, 11, 23)


class Gezin:
    """A dossier being written down; a person's identity is the name in small letters."""

    def __init__(self, naam: str = "Voorbeeld") -> None:
        self.dossier = Dossier(
            versie=1, huishouden=Huishouden(id="h", naam=naam, aangemaakt_op=VANDAAG)
        )

    def add(self, **parts: object) -> None:
        """Put values at the end of parts of the dossier."""
        more = {name: (*getattr(self.dossier, name), value) for name, value in parts.items()}
        self.dossier = replace(self.dossier, **more)  # type: ignore[arg-type]

    def persoon(
        self,
        naam: str,
        geslacht: Geslacht = Geslacht.ONBEKEND,
        geboren: int | None = None,
        *,
        lid: bool = False,
        **more: object,
    ) -> str:
        """Add a person of the family, born in a year; with `lid` one who lives in the house."""
        one = naam.casefold()
        moment = Moment(soort=MomentSoort.JAAR, jaar=geboren) if geboren else None
        self.add(
            personen=Persoon(
                id=one,
                naam=Naam(voornaam=naam),
                geslacht=geslacht,
                geboren=moment,
                **more,  # type: ignore[arg-type]
            )
        )
        self.add(
            leden=Lidmaatschap(
                id=f"l-{one}",
                huishouden_id="h",
                persoon_id=one,
                woont_hier=lid,
                om_wie=lid and not any(other.om_wie for other in self.dossier.leden),
                volgorde=len(self.dossier.leden),
            )
        )
        return one

    def man(self, naam: str, geboren: int | None = None, **more: object) -> str:
        """Add a man."""
        return self.persoon(naam, Geslacht.MAN, geboren, **more)  # type: ignore[arg-type]

    def vrouw(self, naam: str, geboren: int | None = None, **more: object) -> str:
        """Add a woman."""
        return self.persoon(naam, Geslacht.VROUW, geboren, **more)  # type: ignore[arg-type]

    def paar(
        self,
        een: str,
        twee: str,
        soort: Partnersoort = Partnersoort.GEHUWD,
        van: int | None = None,
        tot: int | None = None,
    ) -> None:
        """Make two people partners."""
        self.add(
            partnerrelaties=Partnerrelatie(
                id=f"p-{een}-{twee}",
                persoon_a=een,
                persoon_b=twee,
                soort=soort,
                van=Moment(soort=MomentSoort.JAAR, jaar=van) if van else None,
                tot=Moment(soort=MomentSoort.JAAR, jaar=tot) if tot else None,
            )
        )

    def kind(self, kind: str, *ouders: str, soort: Oudersoort = Oudersoort.GEBOORTE) -> None:
        """Give a child its parents."""
        for ouder in ouders:
            self.add(
                ouderrelaties=Ouderrelatie(
                    id=f"o-{ouder}-{kind}", ouder_id=ouder, kind_id=kind, soort=soort
                )
            )

    def band(self, een: str, twee: str, soort: Gevoelssoort, **more: object) -> None:
        """Put a feeling between two people."""
        self.add(
            gevoelsbanden=Gevoelsband(
                id=f"g-{een}-{twee}-{soort.value}",
                huishouden_id="h",
                persoon_a=een,
                persoon_b=twee,
                soort=soort,
                **more,  # type: ignore[arg-type]
            )
        )

    def thuis(self, naam: str, *bewoners: str) -> None:
        """Add another home."""
        one = f"t{len(self.dossier.thuizen) + 1}"
        self.add(thuizen=Thuis(id=one, huishouden_id="h", naam=naam, bewoners=bewoners))

    def subject(self, **wanted: object) -> Subject:
        """Return the subject of the dossier."""
        return subject(self.dossier, Wanted(today=VANDAAG, **wanted))  # type: ignore[arg-type]

    def picture(self, **wanted: object) -> Drawing:
        """Return the picture of the dossier."""
        one = self.subject(**wanted)
        return picture(one, layout(one.family))
