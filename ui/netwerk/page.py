"""The tab Netwerk as a list: who helps whom with what, and when they were last spoken to."""

from regisseur_desktop.compat import override
from regisseur_desktop.domain.datum_tonen import toon_dag_nabij
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.netwerk import Contact, Netwerkband, Netwerkgroep
from regisseur_desktop.operations.netwerk import add_contacten, spoken_with
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.lijst import Groep
from ui.formulieren.lijstkaart import Kaart, LijstKaart
from ui.formulieren.regel import Daad, Regel
from ui.formulieren.tab import HuishoudenTab
from ui.formulieren.woorden import hoofdletter, namen, regel, wie
from ui.overzicht.mensen import toon_van
from ui.werk import Werk

_KAART = Kaart(
    titel="Wie helpen mee",
    soort="Contact",
    toevoegen="Iemand toevoegen",
    knop_tekst="Iemand toevoegen",
    leeg="Wie helpt er al? Denk aan familie, buren, school, de huisarts.",
    icoon="users-three",
    voorbeeld="Bijvoorbeeld: huisarts, 0343 12 34 56; psychiater: Ivan; vrijwilliger",
    met_lijnen=True,
)


class Netwerklijst(LijstKaart):
    """Everybody around the household, by group."""

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__(bewerker, _KAART, snel=self._quick, nieuw=self._new)

    def vul(self, dossier: Dossier) -> None:
        """Show the groups in the order of closeness that the method knows."""
        self.toon(
            [
                Groep(
                    hoofdletter(groep.label),
                    tuple(
                        self._regel(dossier, band)
                        for band in dossier.netwerk
                        if band.groep is groep
                    ),
                )
                for groep in Netwerkgroep
            ]
        )

    def _regel(self, dossier: Dossier, band: Netwerkband) -> Regel:
        vandaag = self._bewerker.werk.vandaag()
        contact = dossier.contact(band.contact_id)
        naam = hoofdletter(wie(dossier, band.contact_id))
        voor = f"voor {namen(dossier, band.voor)}" if band.voor else "voor het hele gezin"
        werk = regel(contact.functie, contact.organisatie) if contact else ""
        bereik = regel(contact.telefoon, contact.email) if contact else ""
        merken = (("bellen bij nood", "info"),) if band.bellen_bij_nood else ()
        is_today = band.laatste_contact == vandaag
        spoken = band.laatste_contact and toon_dag_nabij(band.laatste_contact, vandaag)
        return Regel(
            id=band.id,
            titel=naam,
            onder=regel(werk, voor, band.waarvoor, bereik),
            avatar=(naam, toon_van(band.groep)),
            merken=(
                *merken,
                (f"gesproken: {spoken}" if spoken else "nog niet gesproken", "neutral"),
            ),
            vorm="sterk",
            open=self._bewerker.opener(band),
            weg=self._bewerker.wegdoener(band, "Contact", naam),
            knoppen=()
            if is_today
            else (Daad("Vandaag gesproken", lambda: self._spoken(band, naam)),),
        )

    def _spoken(self, band: Netwerkband, naam: str) -> None:
        now = self._bewerker.dossier.zoek(band.id)
        if isinstance(now, Netwerkband):
            edit = spoken_with(now, self._bewerker.werk.vandaag())
            self._bewerker.werk.do_removal(edit, f"Vastgelegd: vandaag gesproken met {naam}.")

    def _quick(self, tekst: str) -> Edit:
        return add_contacten(self._bewerker.dossier, tekst)

    def _new(self, begun: str) -> Netwerkband:
        # the contact is made by the form: until then there is a tie to nobody
        contact = Contact(id=new_id(), naam=begun)
        return Netwerkband(
            id=new_id(),
            huishouden_id=self._bewerker.huishouden_id,
            contact_id=contact.id,
            waarvoor="",
        )


class NetwerkPage(HuishoudenTab):
    """The people and organisations around the household."""

    sleutel = "netwerk"

    def __init__(self, werk: Werk) -> None:
        super().__init__(werk)
        self.lijst = Netwerklijst(self.bewerker)
        self.add(self.lijst)

    @override
    def vul(self, dossier: Dossier) -> None:
        self.lijst.vul(dossier)

    @override
    def focus_item(self, item_id: str) -> None:
        """Bring an item into view; a contact stands there by its tie."""
        ties = (band.id for band in self.dossier.netwerk if band.contact_id == item_id)
        super().focus_item(next(ties, item_id))
