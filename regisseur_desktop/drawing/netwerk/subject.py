"""What the drawing of a netwerk is about: the household, and everybody around it as they look."""

from dataclasses import dataclass

from regisseur_desktop.domain.bandverloop import stand_op
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.netwerk import (
    Lijnsoort,
    Nabijheid,
    Netwerkband,
    Netwerkgroep,
    Richting,
    Steun,
)
from regisseur_desktop.domain.netwerk_overzicht import naam_van_band
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.tekst import opsomming, vouw
from regisseur_desktop.drawing.netwerk.figure import Figure, figure
from regisseur_desktop.drawing.netwerk.words import alt_of, spoken
from regisseur_desktop.drawing.wanted import Wanted

_GROEPWOORD = {
    Netwerkgroep.FAMILIE: "familie",
    Netwerkgroep.VRIENDEN_BUREN: "vriend of buur",
    Netwerkgroep.SCHOOL_WERK: "school of werk",
    Netwerkgroep.VRIJWILLIGER: "vrijwilliger",
    Netwerkgroep.HULPVERLENER: "hulpverlener",
}


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who lives in the household."""

    id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """Somebody around the household: labels and looks; `members` are those who are served.

    Who is not there on the day keeps the place free (`is_there`), so that others stay put.
    """

    id: str
    name: str
    role: str = ""
    serves: str = ""
    groep: Netwerkgroep = Netwerkgroep.HULPVERLENER
    nabijheid: Nabijheid = Nabijheid.GEWOON
    lijn: Lijnsoort = Lijnsoort.GEWOON
    richting: Richting = Richting.NAAR_GEZIN
    steun: tuple[Steun, ...] = ()
    members: tuple[str, ...] = ()
    is_there: bool = True
    spoken: str = ""

    @property
    def letters(self) -> str:
        """Return the letters of the support it gives: P, G, A and E."""
        return " ".join(LETTERS[steun] for steun in Steun if steun in self.steun)


LETTERS = {
    Steun.PRAKTISCH: "P",
    Steun.GEZELSCHAP: "G",
    Steun.ADVIES: "A",
    Steun.EMOTIONEEL: "E",
}
"""The letter on the line for each kind of support, as the Dutch ecogram has them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """A household with everybody around it on one day, in the order in which they were added.

    `figure` is the small genogram in the middle; without it the names of the members stand there.
    """

    household: str
    title: str
    alt: str = ""
    members: tuple[Member, ...] = ()
    ties: tuple[Tie, ...] = ()
    figure: Figure | None = None


def subject(dossier: Dossier, wanted: Wanted, *, with_genogram: bool = True) -> Subject:
    """Return what to draw of the netwerk of a household on the day that is wanted."""
    members = tuple(_members(dossier, wanted))
    shown = {member.id: member.name for member in members}
    ties = tuple(
        _tie(dossier, band, shown, wanted)
        for band in dossier.netwerk
        if _may_show(dossier, band, wanted)
    )
    name = dossier.huishouden.naam if wanted.with_names else "het huishouden"
    title = f"Netwerk van {name}"
    there = tuple(tie for tie in ties if tie.is_there)
    alt = alt_of(title, [(tie.nabijheid, tie.name) for tie in there])
    return Subject(
        household=dossier.id,
        title=title,
        alt=alt,
        members=members,
        ties=ties,
        figure=figure(dossier, wanted) if with_genogram else None,
    )


def _members(dossier: Dossier, wanted: Wanted) -> list[Member]:
    here = [p for p in dossier.bewoners() if p.op_tekening_gezin or not wanted.is_for_family]
    return [Member(p.id, _member_name(dossier, p, wanted)) for p in here]


def _member_name(dossier: Dossier, persoon: Persoon, wanted: Wanted) -> str:
    lid = dossier.lid(persoon.id)
    role = (lid.rol if lid else "") or ("ongeboren kind" if persoon.is_ongeboren else "persoon")
    return persoon.naam.kort or role if wanted.with_names else role


def _may_show(dossier: Dossier, band: Netwerkband, wanted: Wanted) -> bool:
    persoon = dossier.persoon(band.persoon) if band.persoon else None
    return persoon is None or persoon.op_tekening_gezin or not wanted.is_for_family


def _tie(dossier: Dossier, band: Netwerkband, shown: dict[str, str], wanted: Wanted) -> Tie:
    now = stand_op(band, wanted.day)
    state = now or band
    served = tuple(wie for wie in band.voor if wie in shown)
    name, role = _labels(dossier, band, wanted)
    serves = opsomming([shown[wie] for wie in served])
    lijn = state.lijn if wanted.with_feelings else Lijnsoort.GEWOON
    return Tie(
        id=band.id,
        name=name,
        role=role,
        serves=f"voor {serves}" if serves else "",
        groep=band.groep,
        nabijheid=state.nabijheid,
        lijn=lijn,
        richting=state.richting,
        steun=state.steun,
        members=served,
        is_there=now is not None,
        spoken=spoken(name, role, state, serves),
    )


def _labels(dossier: Dossier, band: Netwerkband, wanted: Wanted) -> tuple[str, str]:
    """Return the name and the role; without names only what nobody can be known by."""
    contact, name = dossier.contact(band.contact_id), naam_van_band(dossier, band)
    functie = contact.functie if contact else ""
    if not wanted.with_names:
        return (functie if _is_nameless(dossier, functie) else "") or _GROEPWOORD[band.groep], ""
    organisatie = contact.organisatie if contact else ""
    parts = [part for part in (functie, organisatie) if part and vouw(part) != vouw(name)]
    return name[:1].upper() + name[1:], " · ".join(parts)


def _is_nameless(dossier: Dossier, text: str) -> bool:
    """Say whether a role names nobody: "juf van Ivan" is not for a drawing without names."""
    names = [
        name
        for p in dossier.personen
        for name in (p.naam.voornaam, p.naam.roepnaam, p.naam.achternaam)
    ]
    names += [contact.naam for contact in dossier.contacten if vouw(contact.naam) != vouw(text)]
    words = set(vouw(text).split())
    return bool(text) and not any(words & set(vouw(name).split()) for name in names if name)
