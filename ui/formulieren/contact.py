"""The form for somebody in the netwerk: the address, and the tie with this household."""

from dataclasses import dataclass, fields, replace
from datetime import date

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Change, Edit
from regisseur_desktop.domain.netwerk import (
    Bandstand,
    Contact,
    Lijnsoort,
    Nabijheid,
    Netwerkband,
    Netwerkgroep,
    Richting,
    Steun,
)
from regisseur_desktop.domain.netwerk_overzicht import naam_van_band
from regisseur_desktop.domain.netwerk_verloop import met_verloop
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.verwijderen import remove
from ui.formulieren.besturing import Vinkjes
from ui.formulieren.kern import Formulier, Vraag
from ui.formulieren.velden import dag, email, gezin, mensen, tekst, term, vinkje, woord
from ui.formulieren.weg import kort
from ui.widgets.form import FieldSpec

_ADRES = (
    "naam",
    "functie",
    "organisatie",
    "is_organisatie",
    "telefoon",
    "email",
    "notitie",
)
_VAN_PERSOON = ("naam", "organisatie", "is_organisatie", "telefoon", "email")


@dataclass(frozen=True, slots=True, kw_only=True)
class Netwerkgegevens:
    """A contact and the tie with this household, side by side for one form."""

    id: str
    contact_id: str
    huishouden_id: str
    naam: str = ""
    functie: str = ""
    organisatie: str = ""
    is_organisatie: bool = False
    telefoon: str = ""
    email: str = ""
    notitie: str = ""
    groep: Netwerkgroep = Netwerkgroep.HULPVERLENER
    voor: tuple[str, ...] = ()
    waarvoor: str = ""
    nabijheid: Nabijheid = Nabijheid.GEWOON
    lijn: Lijnsoort = Lijnsoort.GEWOON
    richting: Richting = Richting.NAAR_GEZIN
    steun: tuple[Steun, ...] = ()
    laatste_contact: date | None = None
    bellen_bij_nood: bool = False
    persoon: str = ""
    sinds: date | None = None
    gestopt_op: date | None = None
    eerder: tuple[Bandstand, ...] = ()

    @classmethod
    def of(cls, contact: Contact, band: Netwerkband) -> "Netwerkgegevens":
        """Lay the stored values side by side."""
        tie = {field.name: getattr(band, field.name) for field in fields(band)}
        return cls(**tie, **{name: getattr(contact, name) for name in _ADRES})

    def contact(self) -> Contact:
        """Return the contact that the form describes."""
        return Contact(id=self.contact_id, **{name: getattr(self, name) for name in _ADRES})

    def band(self, band: Netwerkband) -> Netwerkband:
        """Return the tie that the form describes."""
        names = [field.name for field in fields(band)]
        return replace(band, **{name: getattr(self, name) for name in names})


def save(dossier: Dossier, band: Netwerkband, after: Netwerkgegevens, vandaag: date) -> Edit:
    """Return the edit that saves address and tie as one; how the tie was until today stays."""
    contact, known = dossier.contact(band.contact_id), dossier.zoek(band.id)
    tie = after.band(band)
    pairs = [
        Change(contact, after.contact()),
        Change(band if known else None, met_verloop(band, tie, vandaag) if known else tie),
    ]
    changes = tuple(change for change in pairs if change.before != change.after)
    text = f"{kort(after.naam)} veranderen" if known else f"{kort(after.naam)} toevoegen"
    return Edit(text, dossier.id, changes)


def netwerkband(vraag: Vraag) -> Formulier:
    """Return the form for somebody in the netwerk; the value is the tie."""
    band: Netwerkband = vraag.waarde
    contact = vraag.dossier.contact(band.contact_id) or Contact(id=band.contact_id, naam="")
    naam = contact.naam if vraag.is_nieuw else naam_van_band(vraag.dossier, band)
    told = f"{kort(naam)} is weggehaald uit het netwerk."
    return Formulier(
        soort="netwerkband",
        titel="Iemand toevoegen aan het netwerk" if vraag.is_nieuw else naam,
        velden=_velden(vraag),
        waarde=Netwerkgegevens.of(contact, band),
        bewaar=lambda after: save(vraag.dossier, band, after, vraag.werk.vandaag()),
        controle=_check_days,
        weg=None
        if vraag.is_nieuw
        else lambda: (remove(vraag.dossier, band, "Uit het netwerk halen"), told),
    )


def _check_days(after: Netwerkgegevens) -> None:
    if after.sinds and after.gestopt_op and after.gestopt_op < after.sinds:
        raise Refused("De laatste dag ligt voor de eerste. Kijk de twee datums na.")


def _velden(vraag: Vraag) -> tuple[FieldSpec, ...]:
    """Return the fields; what stands with a person of the family is not asked here again."""
    is_familie = vraag.dossier.persoon(vraag.waarde.persoon) is not None
    hidden = _VAN_PERSOON if is_familie else ()
    return tuple(veld for veld in _alle_velden(vraag) if veld.attribute not in hidden)


def _alle_velden(vraag: Vraag) -> tuple[FieldSpec, ...]:
    return (
        woord("naam", "Naam", required="Vul een naam of beroep in, zoals huisarts."),
        term("groep", "Waar hoort deze persoon bij?", Netwerkgroep),
        woord("functie", "Functie", voorbeeld="Bijvoorbeeld wijkverpleegkundige"),
        woord("organisatie", "Organisatie"),
        vinkje("is_organisatie", "Soort", "Dit is een organisatie, geen persoon"),
        woord("telefoon", "Telefoon", voorbeeld="Bijvoorbeeld 0343 12 34 56"),
        email(),
        mensen("voor", "Voor wie?", gezin(vraag.dossier), hint="Leeg is het hele huishouden."),
        woord("waarvoor", "Helpt met", voorbeeld="Bijvoorbeeld geld en werk"),
        FieldSpec(
            attribute="steun",
            label="Wat voor steun?",
            make=lambda: Vinkjes([(steun, steun.label) for steun in Steun]),
        ),
        term("nabijheid", "Hoe dichtbij?", Nabijheid),
        term("lijn", "Hoe sterk is de band?", Lijnsoort),
        term("richting", "Wie steunt wie?", Richting),
        dag(vraag, "laatste_contact", "Laatst gesproken", verleden=True),
        dag(vraag, "sinds", "In beeld sinds", verleden=True),
        dag(vraag, "gestopt_op", "Niet meer betrokken vanaf"),
        vinkje("bellen_bij_nood", "Nood", "Het gezin kan deze persoon bellen bij nood"),
        tekst("notitie", "Notitie bij dit contact"),
    )
