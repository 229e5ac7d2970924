"""The tab Netwerk as a list: who helps whom with what, and when they were last spoken to."""

from collections.abc import Sequence
from functools import partial

from regisseur_desktop.compat import override
from regisseur_desktop.domain.datum_tonen import toon_dag_nabij, toon_datum
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.netwerk import Contact, Netwerkband, Netwerkgroep, Netwerksoort
from regisseur_desktop.domain.netwerk_overzicht import Netwerkrij, netwerk_overzicht
from regisseur_desktop.operations.netwerk import add_contacten
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.lijst import Groep
from ui.formulieren.lijstkaart import Kaart, LijstKaart
from ui.formulieren.regel import Daad, Regel
from ui.formulieren.tab import HuishoudenTab
from ui.formulieren.woorden import hoofdletter, regel
from ui.netwerk.doen import Doen
from ui.netwerk.menu import daden
from ui.overzicht.mensen import toon_van
from ui.werk import Werk
from ui.widgets.choice import RadioChoice

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
_GESTOPT = "Niet meer betrokken"
_FILTERS = (
    ("", "Alles"),
    (Netwerksoort.EIGEN, "Eigen netwerk"),
    (Netwerksoort.VRIJWILLIGER, "Vrijwilligers"),
    (Netwerksoort.PROFESSIONAL, "Professionals"),
)


class Netwerklijst(LijstKaart):
    """Everybody around the household, by group; who stopped stands last."""

    def __init__(self, bewerker: Bewerker, doen: Doen) -> None:
        super().__init__(bewerker, _KAART, snel=self._quick, nieuw=self._new)
        self._doen = doen
        self.soort: Netwerksoort | None = None

    def vul(self, dossier: Dossier) -> None:
        """Show the groups in the order of closeness that the method knows."""
        vandaag = self._bewerker.werk.vandaag()
        rijen = netwerk_overzicht(dossier, vandaag, self.soort, met_gestopt=True)
        now = {rij.band_id for rij in netwerk_overzicht(dossier, vandaag, self.soort)}
        here = [rij for rij in rijen if rij.band_id in now]
        gone = [rij for rij in rijen if rij.band_id not in now]
        groepen = [
            Groep(
                hoofdletter(groep.label),
                self._regels(dossier, [rij for rij in here if rij.groep is groep]),
            )
            for groep in Netwerkgroep
        ]
        self.toon([*groepen, Groep(_GESTOPT, self._regels(dossier, gone))])

    def _regels(self, dossier: Dossier, rijen: Sequence[Netwerkrij]) -> tuple[Regel, ...]:
        banden = {band.id: band for band in dossier.netwerk}
        return tuple(self._regel(banden[rij.band_id], rij) for rij in rijen)

    def _regel(self, band: Netwerkband, rij: Netwerkrij) -> Regel:
        vandaag = self._bewerker.werk.vandaag()
        naam = hoofdletter(rij.naam)
        organisatie = rij.organisatie if rij.organisatie != rij.naam else ""
        merken = (("bellen bij nood", "info"),) if band.bellen_bij_nood else ()
        spoken = rij.laatste_contact and toon_dag_nabij(rij.laatste_contact, vandaag)
        is_done = band.laatste_contact == vandaag or band.gestopt_op is not None
        return Regel(
            id=band.id,
            titel=naam,
            onder=regel(
                rij.functie,
                organisatie,
                f"voor {rij.voor_wie}",
                rij.waarvoor,
                rij.telefoon,
                rij.email,
                _van_tot(rij),
            ),
            avatar=(naam, toon_van(band.groep)),
            merken=(
                *merken,
                (f"gesproken: {spoken}" if spoken else "nog niet gesproken", "neutral"),
            ),
            vorm="sterk",
            open=self._bewerker.opener(band),
            weg=self._bewerker.wegdoener(band, "Contact", naam),
            knoppen=()
            if is_done
            else (Daad("Vandaag gesproken", partial(self._doen.gesproken, band.id)),),
            menu=daden(self._doen, band),
        )

    def _quick(self, tekst: str) -> Edit:
        vandaag = self._bewerker.werk.vandaag()
        return add_contacten(self._bewerker.dossier, tekst, vandaag)

    def _new(self, begun: str) -> Netwerkband:
        # the contact is made by the form: until then there is a tie to nobody
        contact = Contact(id=new_id(), naam=begun)
        return Netwerkband(
            id=new_id(),
            huishouden_id=self._bewerker.huishouden_id,
            contact_id=contact.id,
            sinds=self._bewerker.werk.vandaag(),
        )


def _van_tot(rij: Netwerkrij) -> str:
    """Return from when to when somebody was involved, as far as known."""
    van = f"sinds {toon_datum(rij.van, met_weekdag=False)}" if rij.van else ""
    tot = f"tot {toon_datum(rij.tot, met_weekdag=False)}" if rij.tot else ""
    return " ".join(part for part in (van, tot) if part)


class NetwerkLijst(HuishoudenTab):
    """The people and organisations around the household, with a filter by kind of network."""

    sleutel = "netwerk"

    def __init__(self, werk: Werk) -> None:
        super().__init__(werk)
        self.doen = Doen(self.bewerker)
        self.filter = RadioChoice(_FILTERS)
        self.filter.set_name("Toon")
        self.filter.set_value("")
        self.filter.edited.connect(self._filter)
        self.lijst = Netwerklijst(self.bewerker, self.doen)
        self.add(self.filter, self.lijst)

    @override
    def vul(self, dossier: Dossier) -> None:
        self.filter.setVisible(bool(dossier.netwerk))
        self.lijst.vul(dossier)

    def _filter(self) -> None:
        self.lijst.soort = self.filter.value() or None
        self.lijst.vul(self.dossier)

    @override
    def focus_item(self, item_id: str) -> None:
        """Bring an item into view; a contact stands there by its tie."""
        ties = (band.id for band in self.dossier.netwerk if band.contact_id == item_id)
        super().focus_item(next(ties, item_id))
