"""The form for a person: the parts of the name, when born, and the place in this household."""

from dataclasses import dataclass, replace
from datetime import date

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Change, Edit
from regisseur_desktop.domain.huishouden import Lidmaatschap
from regisseur_desktop.domain.moment import Moment
from regisseur_desktop.domain.namen import Naam
from regisseur_desktop.domain.persoon import Aandoening, Geslacht, Persoon, Persoonsoort
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.personen import join_household, save_persoon
from regisseur_desktop.operations.samen import together
from regisseur_desktop.operations.verwijderen import remove_persoon
from ui.formulieren.kern import Formulier, Vraag
from ui.formulieren.velden import dag, email, moment, tekst, term, vinkje, woord

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
)


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
    rol: str = ""
    woont_hier: bool = True
    om_wie: bool = False

    @classmethod
    def of(cls, persoon: Persoon, lid: Lidmaatschap | None) -> "Persoonsgegevens":
        """Lay the stored values side by side."""
        parts = {name: getattr(persoon.naam, name) for name in _NAAMDELEN}
        facts = {name: getattr(persoon, name) for name in _OPEN}
        made = cls(id=persoon.id, **parts, **facts)
        if lid is None:
            return made
        return replace(made, rol=lid.rol, woont_hier=lid.woont_hier, om_wie=lid.om_wie)

    def persoon(self) -> Persoon:
        """Return the person that the form describes."""
        naam = Naam(**{name: getattr(self, name) for name in _NAAMDELEN})
        return Persoon(id=self.id, naam=naam, **{name: getattr(self, name) for name in _OPEN})

    def check(self) -> None:
        """Refuse somebody nobody could point at: no name, no role and not unborn."""
        has_name = any((self.voornaam, self.roepnaam, self.achternaam))
        if not (has_name or self.rol or self.is_ongeboren):
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
    first = save_persoon(dossier, before, after.persoon())
    return together(dossier, first.text, [lambda _: first, lambda d: _place(d, before, after)])


def _place(dossier: Dossier, before: Persoon, after: Persoonsgegevens) -> Edit:
    lid = dossier.lid(before.id)
    if lid is None:
        return Edit("", dossier.id, ())
    has_just_died = after.overleden is not None and before.overleden is None
    lives_here = after.woont_hier and not has_just_died
    placed = replace(lid, rol=after.rol, woont_hier=lives_here, om_wie=after.om_wie)
    return Edit("", dossier.id, (Change(lid, placed),) if placed != lid else ())


def persoon(vraag: Vraag) -> Formulier:
    """Return the form for a person of the household."""
    mens: Persoon = vraag.waarde
    before = None if vraag.is_nieuw else mens
    naam = mens.naam.kort or "Persoon"
    told = f"{naam} is weggehaald."
    return Formulier(
        soort="persoon",
        titel="Persoon toevoegen" if before is None else naam,
        velden=(
            woord("voornaam", "Voornaam"),
            woord("tussenvoegsel", "Tussenvoegsel", voorbeeld="Bijvoorbeeld van der"),
            woord("achternaam", "Achternaam"),
            woord("rol", "Wie is dit in het gezin?", voorbeeld="Bijvoorbeeld moeder, oma, zoon"),
            moment(vraag, "geboren", "Geboren", hint="Een leeftijd mag ook: 9 jaar."),
            term("geslacht", "Geslacht", Geslacht),
            vinkje("woont_hier", "Wonen", "Woont in dit huishouden"),
            vinkje("om_wie", "Vraag", "Om deze persoon gaat het"),
            tekst("belangrijk", "Wat is belangrijk om te weten?"),
            woord("telefoon", "Telefoon"),
            email(),
            woord("roepnaam", "Roepnaam", hint="Zoals het gezin deze persoon noemt."),
            woord("geboortenaam", "Naam bij de geboorte"),
            woord("geslacht_woorden", "In eigen woorden", hint="Als de persoon het anders zegt."),
            moment(vraag, "overleden", "Overleden", hint="Ongeveer mag ook: 2025."),
            vinkje("is_ongeboren", "Zwangerschap", "Is nog niet geboren"),
            dag(vraag, "uitgerekend", "Uitgerekend op"),
            vinkje("op_tekening_gezin", "Tekening", "Op de tekening van het gezin tonen"),
        ),
        waarde=Persoonsgegevens.of(mens, vraag.dossier.lid(mens.id)),
        controle=lambda gegevens: gegevens.check(),
        bewaar=lambda after: save(vraag.dossier, before, after),
        weg=None if before is None else lambda: (remove_persoon(vraag.dossier, mens), told),
    )
