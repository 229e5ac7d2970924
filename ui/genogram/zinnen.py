"""What the genogram screen says about feelings, homes and removals, in plain sentences."""

from collections import Counter
from datetime import date

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.huishouden import Lidmaatschap
from regisseur_desktop.domain.persoon import Geslacht, Persoon
from regisseur_desktop.domain.regie import Taak
from regisseur_desktop.domain.tekening import Gevoelsband, Thuis
from regisseur_desktop.domain.tekst import opsomming
from ui.formulieren.woorden import STERKTES, hoofdletter, regel, van_tot, wie

_VOLWASSEN = 18
VORMEN = ("Man, jongen", "Vrouw, meisje", "Anders", "Onbekend", "Nog niet geboren")
"""The shapes of a symbol as the side panel offers them."""


def gevoel_zin(dossier: Dossier, band: Gevoelsband) -> str:
    """Return a feeling as a sentence: "Ivan en Jasper: ruzie", "Marina → Ivan: zorgt voor"."""
    een, ander = wie(dossier, band.persoon_a), wie(dossier, band.persoon_b)
    tussen = "→" if band.soort.is_gericht else "en"
    return f"{een} {tussen} {ander}: {band.soort.label}"


def gevoel_onder(band: Gevoelsband) -> str:
    """Return the small line below a feeling: how strong, and from when to when."""
    sterkte = "" if band.sterkte == 2 else dict(STERKTES).get(band.sterkte, "")
    return regel(sterkte, van_tot(band.van, band.tot))


def thuis_onder(dossier: Dossier, thuis: Thuis) -> str:
    """Return who live in another home."""
    return opsomming([wie(dossier, een) for een in thuis.bewoners]) or "nog niemand"


def vorm_teksten(persoon: Persoon, vandaag: date) -> tuple[str, ...]:
    """Return the shapes in the words for this age: a child is a jongen or a meisje."""
    leeftijd = persoon.geboren.leeftijd_op(vandaag) if persoon.geboren else None
    if leeftijd is None:
        return VORMEN
    is_child = leeftijd[1] < _VOLWASSEN
    return (*(("Jongen", "Meisje") if is_child else ("Man", "Vrouw")), *VORMEN[2:])


def vorm_van(persoon: Persoon) -> str:
    """Return the shape of a person as the panel offers it."""
    if persoon.is_ongeboren:
        return VORMEN[4]
    places = (Geslacht.MAN, Geslacht.VROUW, Geslacht.ANDERS, Geslacht.ONBEKEND)
    return VORMEN[places.index(persoon.geslacht)]


_GAAT_MEE = {"Toestemming": ("toestemming", "toestemmingen"), "Akkoord": ("akkoord", "akkoorden")}
_BANDEN = {"Gevoelsband": ("gevoel", "gevoelens")}


def weg_zin(naam: str, edit: Edit) -> str:
    """Return what goes to the bin together with a person: "Ivan … en 2 gevoelens gaan mee"."""
    gone = Counter(
        type(change.before).__name__
        for change in edit.changes
        if change.after is None and not isinstance(change.before, Lidmaatschap | Taak)
    )
    parts = [
        f"{gone[kind]} {words[0] if gone[kind] == 1 else words[1]}"
        for kind, words in {**_GAAT_MEE, **_BANDEN}.items()
        if gone[kind]
    ]
    told = f"{hoofdletter(naam)} staat in de prullenbak."
    if not parts:
        return told
    is_one = len(parts) == 1 and parts[0].startswith("1 ")
    return f"{told} {hoofdletter(opsomming(parts))} {'gaat' if is_one else 'gaan'} mee."
