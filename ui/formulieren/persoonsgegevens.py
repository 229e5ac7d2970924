"""A person as one form sees it: the parts of the name, the facts, and the place at home."""

from dataclasses import dataclass, replace
from datetime import date

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Change, Edit
from regisseur_desktop.domain.huishouden import Lidmaatschap
from regisseur_desktop.domain.moment import Moment
from regisseur_desktop.domain.namen import Naam
from regisseur_desktop.domain.persoon import (
    Aandoening,
    Geslacht,
    Leeswijze,
    Persoon,
    Persoonsoort,
)
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.genogram import kies_meerling, meerling_van
from regisseur_desktop.operations.personen import join_household, save_persoon
from regisseur_desktop.operations.samen import Stap, together

_NAAMDELEN = ("voornaam", "tussenvoegsel", "achternaam", "roepnaam", "geboortenaam", "aanhef")
_OPEN = (
    "geslacht",
    "geslacht_woorden",
    "geboren",
    "overleden",
    "is_ongeboren",
    "uitgerekend",
    "telefoon",
    "email",
    "belangrijk",
    "op_tekening_gezin",
    "soort",
    "aandoeningen",
    "meerling",
    "is_eeneiig",
    "zelfde_ouders",
    "taal",
    "leeswijze",
)
_ZONDER_NAAM = (Persoonsoort.MISKRAAM, Persoonsoort.AFGEBROKEN, Persoonsoort.DOODGEBOREN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Persoonsgegevens:
    """A person and the place in this household, side by side for one form."""

    id: str
    voornaam: str = ""
    tussenvoegsel: str = ""
    achternaam: str = ""
    roepnaam: str = ""
    geboortenaam: str = ""
    aanhef: str = ""
    geslacht: Geslacht = Geslacht.ONBEKEND
    geslacht_woorden: str = ""
    geboren: Moment | None = None
    overleden: Moment | None = None
    is_ongeboren: bool = False
    uitgerekend: date | None = None
    telefoon: str = ""
    email: str = ""
    belangrijk: str = ""
    op_tekening_gezin: bool = True
    soort: Persoonsoort = Persoonsoort.MENS
    aandoeningen: tuple[Aandoening, ...] = ()
    meerling: str = ""
    is_eeneiig: bool = False
    zelfde_ouders: str = ""
    taal: str = ""
    leeswijze: tuple[Leeswijze, ...] = ()
    tweeling_met: tuple[str, ...] = ()
    rol: str = ""
    woont_hier: bool = True
    om_wie: bool = False

    @classmethod
    def of(cls, dossier: Dossier, persoon: Persoon) -> "Persoonsgegevens":
        """Lay the stored values side by side."""
        parts = {name: getattr(persoon.naam, name) for name in _NAAMDELEN}
        facts = {name: getattr(persoon, name) for name in _OPEN}
        twins = tuple(p.id for p in meerling_van(dossier, persoon) if p.id != persoon.id)
        made = cls(id=persoon.id, tweeling_met=twins, **parts, **facts)
        lid = dossier.lid(persoon.id)
        if lid is None:
            return made
        return replace(made, rol=lid.rol, woont_hier=lid.woont_hier, om_wie=lid.om_wie)

    def persoon(self) -> Persoon:
        """Return the person that the form describes."""
        naam = Naam(**{name: getattr(self, name) for name in _NAAMDELEN})
        return Persoon(id=self.id, naam=naam, **{name: getattr(self, name) for name in _OPEN})

    def check(self) -> None:
        """Refuse somebody nobody could point at: no name, no role, not unborn and not lost."""
        has_name = any((self.voornaam, self.roepnaam, self.achternaam))
        is_seen = self.soort in _ZONDER_NAAM or self.is_ongeboren
        if not (has_name or self.rol or is_seen):
            raise Refused("Vul een naam in. Een voornaam is genoeg.")


def save(dossier: Dossier, before: Persoon | None, after: Persoonsgegevens) -> Edit:
    """Return the edit that saves the person and the place in the household as one."""
    if before is None:
        values = join_household(dossier, [(after.persoon(), after.rol)])
        placed = [
            replace(v, woont_hier=v.woont_hier and after.woont_hier, om_wie=after.om_wie)
            if isinstance(v, Lidmaatschap)
            else v
            for v in values
        ]
        text = f"{after.persoon().naam.kort or 'Persoon'} toevoegen"
        return Edit(text, dossier.id, tuple(Change(None, value) for value in placed))
    if after.is_eeneiig and not (before.is_eeneiig or after.tweeling_met):
        raise Refused("Kies eerst met wie deze persoon een tweeling is.")
    # whether twins are identical is said of all of them at once
    person = replace(after.persoon(), is_eeneiig=before.is_eeneiig)
    first = save_persoon(dossier, before, person)
    steps: list[Stap] = [lambda _: first, lambda d: _place(d, before, after)]
    if after.tweeling_met or before.meerling:
        met, eeneiig = after.tweeling_met, after.is_eeneiig
        steps.append(lambda d: kies_meerling(d, person, met, eeneiig=eeneiig))
    return together(dossier, first.text, steps)


def _place(dossier: Dossier, before: Persoon, after: Persoonsgegevens) -> Edit:
    lid = dossier.lid(before.id)
    if lid is None:
        return Edit("", dossier.id, ())
    has_just_died = after.overleden is not None and before.overleden is None
    lives_here = after.woont_hier and not has_just_died
    placed = replace(lid, rol=after.rol, woont_hier=lives_here, om_wie=after.om_wie)
    return Edit("", dossier.id, (Change(lid, placed),) if placed != lid else ())
