"""The people around Marina: five professionals, a volunteer, the referral and the consents."""

from dataclasses import replace
from datetime import timedelta

from regisseur_desktop.domain.aanmelding import Toestemming, Verwijzing
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.moment import Moment
from regisseur_desktop.domain.netwerk import Contact, Lijnsoort, Nabijheid, Netwerkband, Steun
from regisseur_desktop.operations.netwerk import add_contacten, spoken_with, wijzig_band
from regisseur_desktop.operations.toestemmingen import give_toestemming
from regisseur_desktop.operations.verwijzingen import add_verwijzing
from regisseur_desktop.operations.voorbeeld.opbouw import Opbouw

_REGEL = (
    "school van Ivan en Jasper; huisarts; psychiater: Ivan; RSD: geld en werk; "
    "integrale vroeghulp: Liselot; vrijwilliger"
)


def add_netwerk(opbouw: Opbouw) -> None:
    """Add the six contacts in one line, then what is known about each."""
    opbouw.doe(add_contacten(opbouw.dossier, _REGEL))
    _addresses(opbouw)
    _ties(opbouw)
    _changes(opbouw)
    _referral(opbouw)
    _consents(opbouw)
    spoken = {"school": -5, "huisarts": -33, "psychiater": -14, "rsd": -8, "integrale": -26}
    for naam, dagen in {**spoken, "vrijwilliger": -3}.items():
        opbouw.doe(spoken_with(opbouw.band(naam), opbouw.dag(dagen)))


def _addresses(opbouw: Opbouw) -> None:
    def vul(before: Contact, after: Contact) -> None:
        opbouw.save(before, after, "Contact veranderen")

    school, rsd = opbouw.contact("school"), opbouw.contact("rsd")
    vul(school, replace(school, is_organisatie=True, telefoon="0343 00 00 01"))
    vul(rsd, replace(rsd, is_organisatie=True, telefoon="0343 00 00 02", notitie="sociale dienst"))
    vroeghulp = opbouw.contact("integrale")
    vul(vroeghulp, replace(vroeghulp, is_organisatie=True, telefoon="030 000 00 03"))
    huisarts = opbouw.contact("huisarts")
    vul(huisarts, replace(huisarts, functie="huisarts", telefoon="0343 00 00 04"))
    psychiater = opbouw.contact("psychiater")
    vul(psychiater, replace(psychiater, functie="kinderpsychiater", telefoon="030 000 00 05"))
    vrijwilliger = opbouw.contact("vrijwilliger")
    vul(vrijwilliger, replace(vrijwilliger, functie="vrijwilliger", telefoon="06 00 00 00 06"))


def _ties(opbouw: Opbouw) -> None:
    def vul(before: Netwerkband, after: Netwerkband) -> None:
        opbouw.save(before, after, "Netwerk veranderen")

    vrijwilliger, huisarts = opbouw.band("vrijwilliger"), opbouw.band("huisarts")
    sinds, steun = opbouw.dag(-60), (Steun.PRAKTISCH, Steun.GEZELSCHAP)
    elke_week = replace(vrijwilliger, waarvoor="elke week thuis", steun=steun, sinds=sinds)
    vul(vrijwilliger, replace(elke_week, bellen_bij_nood=True))
    vul(huisarts, replace(huisarts, bellen_bij_nood=True, waarvoor="gezondheid"))
    rsd = opbouw.band("rsd")
    marina = (opbouw.persoon("Marina").id,)
    geld = replace(rsd, voor=marina, steun=(Steun.PRAKTISCH, Steun.ADVIES))
    vul(rsd, replace(geld, sinds=opbouw.dag(-68)))
    for naam, waarvoor, sinds_dag in (
        ("school", "les en een rustige plek", None),
        ("psychiater", "praten over verdriet", opbouw.dag(-115)),
        ("integrale", "leren praten", opbouw.dag(-68)),
    ):
        band = opbouw.band(naam)
        vul(band, replace(band, waarvoor=waarvoor, steun=(Steun.ADVIES,), sinds=sinds_dag))
    spanning = opbouw.band("school")
    vul(spanning, replace(spanning, lijn=Lijnsoort.SPANNING))


def _changes(opbouw: Opbouw) -> None:
    """Tell what changed since the intake: less quarrel at school, and somebody came nearer."""
    school, vrijwilliger = opbouw.band("school"), opbouw.band("vrijwilliger")
    dichtbij = replace(vrijwilliger, nabijheid=Nabijheid.DICHTBIJ, lijn=Lijnsoort.STERK)
    opbouw.doe(wijzig_band(vrijwilliger, dichtbij, opbouw.dag(-30)))
    opbouw.doe(wijzig_band(school, replace(school, lijn=Lijnsoort.GEWOON), opbouw.dag(-26)))


def _referral(opbouw: Opbouw) -> None:
    verwijzing = Verwijzing(
        id=new_id(),
        huishouden_id=opbouw.dossier.id,
        voor=opbouw.persoon("Ivan").id,
        van_contact=opbouw.contact("huisarts").id,
        naar_contact=opbouw.contact("psychiater").id,
        datum=Moment.op(opbouw.dag(-120)),
        reden="Ivan is vaak boos sinds het overlijden van zijn vader.",
    )
    opbouw.doe(add_verwijzing(opbouw.dossier, verwijzing))


def _consents(opbouw: Opbouw) -> None:
    gegeven = opbouw.dag(-70)
    for naam in ("school", "psychiater", "rsd", "integrale"):
        toestemming = Toestemming(
            id=new_id(),
            huishouden_id=opbouw.dossier.id,
            persoon_id=opbouw.persoon("Marina").id,
            contact_id=opbouw.contact(naam).id,
            waarvoor="samen praten over het plan",
            gegeven_op=gegeven,
            geldig_tot=gegeven + timedelta(days=365),
        )
        opbouw.doe(give_toestemming(opbouw.dossier, toestemming))
