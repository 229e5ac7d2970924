"""The Lijst side of the genogram: the same people, relations, feelings and homes as text."""

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.moment import ONBEKEND
from regisseur_desktop.domain.namen import lees_naam
from regisseur_desktop.domain.persoon import Ouderrelatie, Partnerrelatie, Persoon
from regisseur_desktop.domain.tekening import Gevoelsband, Gevoelssoort, Thuis
from regisseur_desktop.domain.verhaal import Gebeurtenis
from regisseur_desktop.domain.zicht import Zicht
from regisseur_desktop.operations.gebeurtenissen import add_gebeurtenis
from regisseur_desktop.operations.personen import add_personen
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.itemregels import gebeurtenis_regel, persoon_regel
from ui.formulieren.lijst import Groep
from ui.formulieren.lijstkaart import Kaart, LijstKaart
from ui.formulieren.regel import Regel
from ui.formulieren.tab import HuishoudenTab
from ui.formulieren.woorden import ouder_zin, partner_zin, van_tot
from ui.genogram.zinnen import gevoel_onder, gevoel_zin, thuis_onder
from ui.werk import Werk
from ui.widgets.buttons import Button
from ui.widgets.layout import add
from ui.widgets.page import Columns

_MENSEN = Kaart(
    titel="Mensen",
    soort="Persoon",
    toevoegen="Persoon toevoegen",
    knop_tekst="Persoon",
    leeg="Begin met de persoon om wie het gaat. De rest hangt daaraan.",
    icoon="users-three",
    voorbeeld="Bijvoorbeeld: Ivan 9 zoon, Jasper 5 zoon",
    met_lijnen=True,
)
_RELATIES = Kaart(
    titel="Relaties",
    soort="Relatie",
    toevoegen="Ouder en kind toevoegen",
    knop_tekst="Ouder en kind",
    leeg="Er zijn nog geen relaties. Wie is de ouder van wie?",
    icoon="tree-structure",
)
_GEVOELENS = Kaart(
    titel="Hoe is het tussen mensen?",
    soort="Gevoel",
    toevoegen="Gevoel toevoegen",
    knop_tekst="Gevoel",
    leeg="Wie steunt wie, en waar wringt het? Dit staat niet op de tekening van het gezin.",
    icoon="heart",
)
_THUIZEN = Kaart(
    titel="Tweede thuis",
    soort="Thuis",
    toevoegen="Thuis toevoegen",
    knop_tekst="Thuis",
    leeg="Woont een kind ook bij iemand anders? Dan kan het in twee huizen staan.",
    icoon="house",
)
_GEBEURTENISSEN = Kaart(
    titel="Gebeurtenissen",
    soort="Gebeurtenis",
    toevoegen="Gebeurtenis toevoegen",
    knop_tekst="Gebeurtenis",
    leeg="Wat heeft het gezin meegemaakt? Denk aan verhuizen, ziek zijn of iemand die overleed.",
    icoon="flag",
    voorbeeld="Bijvoorbeeld: verhuisd naar Doorn",
)


class Mensen(LijstKaart):
    """Everybody of the family: who lives here first, then the others."""

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__(bewerker, _MENSEN, snel=self._quick, nieuw=self._new)

    def vul(self, dossier: Dossier) -> None:
        """Show the people in the order of the household."""
        leden = sorted(dossier.leden, key=lambda lid: lid.volgorde)
        pairs = [(lid, p) for lid in leden if (p := dossier.persoon(lid.persoon_id))]
        here = [p for lid, p in pairs if lid.woont_hier]
        others = [p for lid, p in pairs if not lid.woont_hier]
        self.toon(
            [
                Groep("Wonen hier", tuple(persoon_regel(self._bewerker, p) for p in here)),
                Groep("Horen erbij", tuple(persoon_regel(self._bewerker, p) for p in others)),
            ]
        )

    def _quick(self, tekst: str) -> Edit:
        return add_personen(self._bewerker.dossier, tekst, self._bewerker.werk.vandaag())

    def _new(self, begun: str) -> Persoon:
        return Persoon(id=new_id(), naam=lees_naam(begun))


class Relaties(LijstKaart):
    """How they belong together, in sentences."""

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__(bewerker, _RELATIES, nieuw=self._new)
        self.partners = Button(
            "Partners", "quiet", icon="plus", name="Partners toevoegen", on_click=self._partners
        )
        self.add_action(self.partners)

    def vul(self, dossier: Dossier) -> None:
        """Show partners first, then parents and children."""
        here = {lid.persoon_id for lid in dossier.leden}  # who left takes the sentences along
        partners = tuple(
            self._partner(dossier, een)
            for een in dossier.partnerrelaties
            if {een.persoon_a, een.persoon_b} <= here
        )
        ouders = tuple(
            self._ouder(dossier, een)
            for een in dossier.ouderrelaties
            if {een.ouder_id, een.kind_id} <= here
        )
        self.toon([Groep("Partners", partners), Groep("Ouders en kinderen", ouders)])

    def _partner(self, dossier: Dossier, een: Partnerrelatie) -> Regel:
        return self._regel(een, partner_zin(dossier, een), "handshake")

    def _ouder(self, dossier: Dossier, een: Ouderrelatie) -> Regel:
        return self._regel(een, ouder_zin(dossier, een), "tree-structure")

    def _regel(self, een: Partnerrelatie | Ouderrelatie, zin: str, icoon: str) -> Regel:
        return Regel(
            id=een.id,
            titel=zin,
            onder=van_tot(een.van, een.tot),
            icoon=(icoon, "text2"),
            open=self._bewerker.opener(een),
            weg=self._bewerker.wegdoener(een, "Relatie", "De relatie"),
        )

    def _new(self, _begun: str) -> Ouderrelatie:
        return Ouderrelatie(id=new_id(), ouder_id="", kind_id="")

    def _partners(self) -> None:
        self._bewerker.open(Partnerrelatie(id=new_id(), persoon_a="", persoon_b=""))


class Gevoelens(LijstKaart):
    """What is between people, by group: support first."""

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__(bewerker, _GEVOELENS, nieuw=self._new)

    def vul(self, dossier: Dossier) -> None:
        """Show the feelings in the order of their groups."""
        soorten = list(Gevoelssoort)
        order = sorted(dossier.gevoelsbanden, key=lambda band: soorten.index(band.soort))
        self.toon_regels([self._regel(dossier, band) for band in order])

    def _regel(self, dossier: Dossier, band: Gevoelsband) -> Regel:
        merken = (("bij het gezin", "ok"),) if band.op_tekening_gezin else ()
        return Regel(
            id=band.id,
            titel=gevoel_zin(dossier, band),
            onder=gevoel_onder(band),
            icoon=("heart", "text2"),
            labels=merken,
            open=self._bewerker.opener(band),
            weg=self._bewerker.wegdoener(band, "Gevoel", "Het gevoel"),
        )

    def _new(self, _begun: str) -> Gevoelsband:
        household = self._bewerker.huishouden_id
        return Gevoelsband(id=new_id(), huishouden_id=household, persoon_a="", persoon_b="")


class Thuizen(LijstKaart):
    """Other homes; a child may stand in two."""

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__(bewerker, _THUIZEN, nieuw=self._new)

    def vul(self, dossier: Dossier) -> None:
        """Show each home with who live there."""
        self.toon_regels(
            [
                Regel(
                    id=een.id,
                    titel=een.naam or "Tweede thuis",
                    onder=thuis_onder(dossier, een),
                    icoon=("house", "text2"),
                    open=self._bewerker.opener(een),
                    weg=self._bewerker.wegdoener(een, "Thuis", een.naam or "Het tweede thuis"),
                )
                for een in dossier.thuizen
            ]
        )

    def _new(self, begun: str) -> Thuis:
        return Thuis(id=new_id(), huishouden_id=self._bewerker.huishouden_id, naam=begun)


class Gebeurtenissen(LijstKaart):
    """What happened, in the order in which it happened."""

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__(bewerker, _GEBEURTENISSEN, snel=self._quick, nieuw=self._new)

    def vul(self, dossier: Dossier) -> None:
        """Show the events, the earliest first; undated ones last."""
        ordered = sorted(dossier.gebeurtenissen, key=lambda g: (g.wanneer or ONBEKEND).sort_key)
        self.toon_regels([gebeurtenis_regel(self._bewerker, een) for een in ordered])

    def _quick(self, tekst: str) -> Edit:
        return add_gebeurtenis(self._bewerker.dossier, tekst)

    def _new(self, begun: str) -> Gebeurtenis:
        household = self._bewerker.huishouden_id
        return Gebeurtenis(id=new_id(), huishouden_id=household, tekst=begun, zicht=Zicht.GEZIN)


class GenogramLijst(HuishoudenTab):
    """Everything of the drawing as lists, with the same actions."""

    sleutel = "genogram"

    def __init__(self, werk: Werk) -> None:
        super().__init__(werk)
        self.mensen = Mensen(self.bewerker)
        self.relaties = Relaties(self.bewerker)
        self.gevoelens = Gevoelens(self.bewerker)
        self.thuizen = Thuizen(self.bewerker)
        self.gebeurtenissen = Gebeurtenissen(self.bewerker)
        columns = Columns()
        add(columns.main, self.mensen, self.gebeurtenissen, None)
        add(columns.side, self.relaties, self.gevoelens, self.thuizen, None)
        self.add(columns)

    @override
    def vul(self, dossier: Dossier) -> None:
        self.mensen.vul(dossier)
        self.relaties.vul(dossier)
        self.gevoelens.vul(dossier)
        self.thuizen.vul(dossier)
        self.gebeurtenissen.vul(dossier)
