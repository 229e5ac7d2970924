"""Marina and the children, and Stien and Aad, straight from domain values."""

from datetime import date, time

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.huishouden import Aanspreekvorm, Huishouden, Lidmaatschap, Regie
from regisseur_desktop.domain.moment import Moment
from regisseur_desktop.domain.namen import Naam
from regisseur_desktop.domain.netwerk import Contact, Netwerkband, Netwerkgroep
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.plan import (
    REGISSEUR,
    Afspraak,
    Akkoord,
    Doel,
    Oordeel,
    Plan,
    Voortgang,
)
from regisseur_desktop.domain.regie import Evaluatie, Genodigde, Veiligheidscijfer
from regisseur_desktop.domain.verhaal import Gebeurtenis, Hulpvraag, Kracht, Zorg
from regisseur_desktop.domain.zicht import Zicht

VANDAAG = date(2026, 11, 23)
_M, _S = "huis-marina", "huis-stien"


def _persoon(sleutel: str, naam: str, jaren: int) -> Persoon:
    geboren = Moment.met_leeftijd(jaren, date(2026, 9, 10))
    return Persoon(id=sleutel, naam=Naam(voornaam=naam), geboren=geboren)


def _lid(huis: str, persoon: str, rol: str, volgorde: int) -> Lidmaatschap:
    return Lidmaatschap(
        id=f"lid-{persoon}", huishouden_id=huis, persoon_id=persoon, rol=rol, volgorde=volgorde
    )


def _kracht(huis: str, tekst: str, zicht: Zicht = Zicht.GEZIN, bron: str = "") -> Kracht:
    sleutel = f"kracht-{tekst[:18]}"
    return Kracht(id=sleutel, huishouden_id=huis, tekst=tekst, zicht=zicht, bron=bron)


def _doel(huis: str, at: int, wat: str, hoe: str, pictogram: str) -> Doel:
    return Doel(
        id=f"doel-{at}",
        huishouden_id=huis,
        wat=wat,
        hoe=hoe,
        pictogram=pictogram,
        volgorde=at,
        zicht=Zicht.GEZIN,
    )


def _afspraak(
    huis: str, doel: int | None, wat: str, wie: tuple[str, ...], klaar: date | str = ""
) -> Afspraak:
    return Afspraak(
        id=f"afspraak-{wat[:30]}",
        huishouden_id=huis,
        doel_id="" if doel is None else f"doel-{doel}",
        wat=wat,
        wie=wie,
        klaar_op=klaar if isinstance(klaar, date) else None,
        ritme=klaar if isinstance(klaar, str) else "",
        voortgang=Voortgang.BEGONNEN,
        zicht=Zicht.GEZIN,
    )


def _band(huis: str, contact: Contact, waarvoor: str, *, nood: bool = False) -> Netwerkband:
    return Netwerkband(
        id=f"band-{contact.id}",
        huishouden_id=huis,
        contact_id=contact.id,
        groep=Netwerkgroep.HULPVERLENER,
        waarvoor=waarvoor,
        bellen_bij_nood=nood,
    )


_SCHOOL = Contact(id="school", naam="school", is_organisatie=True, telefoon="0343 00 00 01")
_RSD = Contact(id="rsd", naam="RSD", is_organisatie=True, telefoon="0343 00 00 02")
_VROEGHULP = Contact(id="vroeghulp", naam="integrale vroeghulp", is_organisatie=True)
_HUISARTS = Contact(id="huisarts", naam="huisarts", telefoon="0343 00 00 04")
_PSYCHIATER = Contact(id="psychiater", naam="psychiater", functie="kinderpsychiater")
_VRIJWILLIGER = Contact(id="vrijwilliger", naam="vrijwilliger", telefoon="06 00 00 00 06")


def marina() -> Dossier:
    """Return the household of Marina, with a whole plan."""
    namen = (
        ("marina", "Marina", 34, "moeder"),
        ("ivan", "Ivan", 9, "zoon"),
        ("jasper", "Jasper", 5, "zoon"),
        ("liselot", "Liselot", 2, "dochter"),
    )
    overleden = Gebeurtenis(
        id="overlijden",
        huishouden_id=_M,
        tekst="De vader van de kinderen is overleden.",
        wanneer=Moment.op(date(2025, 8, 1)),
    )
    return Dossier(
        versie=3,
        huishouden=Huishouden(
            id=_M, naam="Marina en de kinderen", aangemaakt_op=date(2026, 9, 1), niveau=2
        ),
        personen=tuple(_persoon(sleutel, naam, jaren) for sleutel, naam, jaren, _ in namen),
        leden=tuple(_lid(_M, s, rol, at) for at, (s, _n, _j, rol) in enumerate(namen)),
        regies=(
            Regie(
                id="regie",
                huishouden_id=_M,
                naam="Noor Bakker",
                van=date(2026, 9, 14),
                reden="Er spelen zorgen op meer leefgebieden.",
            ),
        ),
        contacten=(_SCHOOL, _RSD, _VROEGHULP, _HUISARTS, _PSYCHIATER, _VRIJWILLIGER),
        netwerk=(
            _band(_M, _SCHOOL, "les en een rustige plek"),
            _band(_M, _RSD, "geld en werk"),
            _band(_M, _VROEGHULP, "leren praten"),
            _band(_M, _HUISARTS, "gezondheid", nood=True),
            _band(_M, _PSYCHIATER, "praten over verdriet"),
            _band(_M, _VRIJWILLIGER, "elke week thuis", nood=True),
        ),
        gebeurtenissen=(overleden,),
        hulpvragen=(
            Hulpvraag(
                id="vraag-marina",
                huishouden_id=_M,
                tekst="Ik wil dat Ivan weer lacht. En ik wil weer werken, al is het maar een paar"
                " ochtenden.",
                bron="marina",
                datum=date(2026, 9, 10),
                zicht=Zicht.GEZIN,
            ),
        ),
        krachten=(
            _kracht(_M, "Marina vroeg zelf om hulp."),
            _kracht(_M, "Jasper gaat graag naar school."),
            _kracht(_M, "De vrijwilliger komt elke week."),
            _kracht(_M, "Marina heeft een nuchtere blik op geld.", Zicht.OVERLEG),
        ),
        zorgen=(
            Zorg(
                id="zorg-boos",
                huishouden_id=_M,
                tekst="Ivan is vaak boos sinds papa dood is.",
                gevolg="Hij heeft ruzie op school.",
                over=("ivan",),
                bron="marina",
                sinds_gebeurtenis="overlijden",
                zicht=Zicht.GEZIN,
            ),
            Zorg(
                id="zorg-droom",
                huishouden_id=_M,
                tekst="Ivan droomt vaak over zijn vader.",
                over=("ivan",),
                bron="ivan",
                zicht=Zicht.EIGEN,
            ),
            Zorg(
                id="zorg-praten",
                huishouden_id=_M,
                tekst="Liselot praat nog weinig voor haar leeftijd.",
                over=("liselot",),
                is_vermoeden=True,
                zicht=Zicht.OVERLEG,
            ),
            Zorg(
                id="zorg-ik",
                huishouden_id=_M,
                tekst="Marina lijkt heel moe.",
                over=("marina",),
            ),
        ),
        plannen=(
            Plan(
                id="plan",
                huishouden_id=_M,
                aanleiding="Marina vroeg zelf om hulp. Liselot praat nog weinig. Ivan mist zijn"
                " vader en is vaak boos.",
                waarom_hulp="Er gebeurt veel tegelijk. Met één plan weet iedereen wat hij doet.",
                wat_verwachten="Iedereen houdt zich aan de afspraken. Wij zijn eerlijk.",
                wat_vragen="Marina en Ivan zeggen het als iets niet lukt.",
                opgesteld_met=("marina", "ivan"),
                opgesteld_op=date(2026, 10, 1),
            ),
        ),
        doelen=(
            _doel(
                _M,
                0,
                "Ivan praat over papa. Hij is minder vaak boos.",
                "Ivan mist zijn vader. Als hij verdrietig is, wordt hij boos. De psychiater praat"
                " elke twee weken met Ivan.",
                "blij",
            ),
            _doel(_M, 1, "Marina gaat 2 ochtenden per week werken.", "Wij beginnen klein.", "werk"),
            _doel(_M, 2, "Liselot leert praten. Wij lezen elke dag voor.", "", "praten"),
            _doel(_M, 3, "Er is rust met het geld.", "Wij maken een lijst.", "geld"),
        ),
        afspraken=(
            _afspraak(_M, 0, "tekent of schrijft als hij boos is", ("ivan",), "elke dag"),
            _afspraak(_M, 0, "praat voor het slapen over papa", ("marina",), "elke avond"),
            _afspraak(_M, 0, "geeft Ivan een rustige plek", ("school",), date(2026, 12, 3)),
            _afspraak(_M, 1, "kijken welk werk past", ("marina", "rsd"), date(2027, 2, 1)),
            _afspraak(_M, 2, "leest Liselot voor", ("marina",), "elke dag"),
            _afspraak(_M, 2, "komt kijken hoe Liselot praat", ("vroeghulp",), date(2026, 12, 3)),
            _afspraak(_M, 3, "maken de lijst", ("marina", "rsd"), date(2027, 1, 1)),
            _afspraak(_M, None, "Wordt iemand boos? Dan stoppen wij even.", ()),
            _afspraak(_M, None, "Lukt het niet? Marina belt Noor of de huisarts.", ("marina",)),
        ),
        akkoorden=(
            Akkoord(
                id="akkoord-marina",
                huishouden_id=_M,
                persoon_id="marina",
                oordeel=Oordeel.EENS,
                datum=date(2026, 10, 1),
            ),
        ),
        veiligheidscijfers=(
            Veiligheidscijfer(
                id="cijfer-marina",
                huishouden_id=_M,
                cijfer=7,
                datum=date(2026, 10, 12),
                bron="marina",
                waarom="Soms is er ruzie.",
                zicht=Zicht.OVERLEG,
            ),
        ),
        evaluaties=(
            Evaluatie(
                id="overleg",
                huishouden_id=_M,
                datum=date(2026, 12, 3),
                begin=time(15, 30),
                plaats="bij Marina thuis",
                genodigden=(Genodigde(wie="marina"), Genodigde(wie=REGISSEUR)),
            ),
        ),
    )


def stien_en_aad() -> Dossier:
    """Return the couple: said "u", no plan yet, and a source that must stay hidden."""
    namen = (("stien", "Stien", 59, ""), ("aad", "Aad", 63, ""))
    ggz = Contact(id="ggz", naam="GGZ-instelling", is_organisatie=True, telefoon="030 000 00 11")
    return Dossier(
        versie=1,
        huishouden=Huishouden(
            id=_S,
            naam="Stien en Aad",
            aangemaakt_op=date(2026, 11, 18),
            aanspreekvorm=Aanspreekvorm.U,
            aanleiding="De behandelaar van Stien vraagt om één plan.",
        ),
        personen=tuple(_persoon(sleutel, naam, jaren) for sleutel, naam, jaren, _ in namen),
        leden=tuple(_lid(_S, s, rol, at) for at, (s, _n, _j, rol) in enumerate(namen)),
        contacten=(ggz, _HUISARTS),
        netwerk=(_band(_S, ggz, ""), _band(_S, _HUISARTS, "")),
        hulpvragen=(
            Hulpvraag(
                id="vraag-stien",
                huishouden_id=_S,
                tekst="Ik wil weer zin hebben in de dag.",
                bron="stien",
                datum=date(2026, 11, 18),
                zicht=Zicht.GEZIN,
            ),
        ),
        krachten=(_kracht(_S, "Stien zoekt zelf hulp.", Zicht.OVERLEG, "stien"),),
        zorgen=(
            Zorg(
                id="zorg-rond",
                huishouden_id=_S,
                tekst="Stien en Aad komen bijna niet rond.",
                zicht=Zicht.GEZIN,
            ),
            Zorg(
                id="zorg-drank",
                huishouden_id=_S,
                tekst="Aad drinkt te veel.",
                over=("aad",),
                bron="stien",
                bron_beschermd=True,
                zicht=Zicht.OVERLEG,
            ),
            Zorg(
                id="zorg-klachten",
                huishouden_id=_S,
                tekst="Stien heeft depressieve klachten.",
                over=("stien",),
                bron="stien",
                zicht=Zicht.EIGEN,
            ),
        ),
        evaluaties=(
            Evaluatie(id="overleg", huishouden_id=_S, datum=date(2026, 12, 2), begin=time(14, 0)),
        ),
    )
