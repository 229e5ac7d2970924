"""Pregnancies and births: a child on the way, one that did not come, and twins."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Change, Edit, added
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.domain.moment import Moment
from regisseur_desktop.domain.namen import lees_naam
from regisseur_desktop.domain.persoon import Geslacht, Ouderrelatie, Persoon, Persoonsoort
from regisseur_desktop.domain.stamboom import Stamboom
from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.personen import join_household, save_persoon
from regisseur_desktop.operations.samen import together

_KIND: Final = {Geslacht.MAN: "zoon", Geslacht.VROUW: "dochter"}
_ROL_VOORAF: Final = frozenset({"", "kind", "baby", "ongeboren"})
_VERLOREN: Final = (Persoonsoort.MISKRAAM, Persoonsoort.AFGEBROKEN, Persoonsoort.DOODGEBOREN)


def add_ongeboren(
    dossier: Dossier, ouders: Sequence[str], uitgerekend: date | None = None, naam: str = ""
) -> Edit:
    """Return the edit that adds a child on the way; it needs no name."""
    kind = Persoon(id=new_id(), naam=lees_naam(naam), is_ongeboren=True, uitgerekend=uitgerekend)
    return _add(dossier, ouders, kind, "Ongeboren kind toevoegen")


def add_verloren(
    dossier: Dossier,
    ouders: Sequence[str],
    soort: Persoonsoort,
    wanneer: Moment | None = None,
    naam: str = "",
) -> Edit:
    """Return the edit that adds a miskraam, an ended pregnancy or a child that was born dead."""
    if soort not in _VERLOREN:
        raise Refused("Kies een miskraam, een afgebroken zwangerschap of een doodgeboren kind.")
    kind = Persoon(id=new_id(), naam=lees_naam(naam), soort=soort, overleden=wanneer or Moment())
    return _add(dossier, ouders, kind, f"{soort.label.capitalize()} toevoegen")


def _add(dossier: Dossier, ouders: Sequence[str], kind: Persoon, text: str) -> Edit:
    rol = "kind" if kind.soort is Persoonsoort.MENS else kind.soort.label
    homes = (lid.woont_hier for ouder in ouders if (lid := dossier.lid(ouder)))
    values: list[Value] = join_household(dossier, [(kind, rol)], hier=any(homes) or not ouders)
    values += [Ouderrelatie(id=new_id(), ouder_id=ouder, kind_id=kind.id) for ouder in ouders]
    return added(text, dossier.id, *values)


def is_geboren(
    dossier: Dossier,
    kind: Persoon,
    geboren: Moment,
    geslacht: Geslacht = Geslacht.ONBEKEND,
    naam: str = "",
) -> Edit:
    """Return the edit by which an unborn child is born; all that is known of it stays.

    The name may come later. The role in the family becomes `zoon` or `dochter`, unless somebody
    gave it another one.
    """
    if not kind.is_ongeboren:
        raise Refused("Dit kind is al geboren. Open het formulier om iets te veranderen.")
    named = lees_naam(naam) if clean(naam).strip() else kind.naam
    born = replace(kind, naam=named, geboren=geboren, geslacht=geslacht, is_ongeboren=False)
    text = f"{named.kort or 'Kind'} is geboren"
    return together(dossier, text, [lambda d: save_persoon(d, kind, born), lambda d: _rol(d, born)])


def _rol(dossier: Dossier, born: Persoon) -> Edit:
    lid = dossier.lid(born.id)
    if lid is None or lid.rol not in _ROL_VOORAF:
        return Edit("", dossier.id, ())
    after = replace(lid, rol=_KIND.get(born.geslacht, "kind"))
    return Edit("", dossier.id, (Change(lid, after),) if after != lid else ())


# -- twins


def maak_meerling(dossier: Dossier, kinderen: Sequence[str], *, eeneiig: bool = False) -> Edit:
    """Return the edit that makes brothers and sisters twins, or more than two at once."""
    personen = [p for wie in dict.fromkeys(kinderen) if (p := dossier.persoon(wie))]
    _check_meerling(dossier, personen, eeneiig=eeneiig)
    woord = next((p.meerling for p in personen if p.meerling), new_id())
    groep = [p for p in dossier.personen if p in personen or p.meerling == woord]
    pairs = [(p, replace(p, meerling=woord, is_eeneiig=eeneiig)) for p in groep]
    changes = tuple(Change(before, after) for before, after in pairs if before != after)
    return Edit("Meerling maken" if len(groep) > 2 else "Tweeling maken", dossier.id, changes)


def splits_meerling(dossier: Dossier, kind: Persoon) -> Edit:
    """Return the edit by which somebody is no twin; who is left alone is none either."""
    groep = meerling_van(dossier, kind)
    if len(groep) > 2:
        groep = tuple(p for p in groep if p.id == kind.id)
    changes = (Change(p, replace(p, meerling="", is_eeneiig=False)) for p in groep)
    return Edit("Geen tweeling", dossier.id, tuple(changes))


def kies_meerling(
    dossier: Dossier, kind: Persoon, met: Sequence[str], *, eeneiig: bool = False
) -> Edit:
    """Return the edit by which somebody is twin of exactly these brothers and sisters."""
    others = tuple(dict.fromkeys(een for een in met if een != kind.id))
    if not others:
        return splits_meerling(dossier, kind)

    def free(inner: Dossier) -> Edit:
        groep = [p for p in meerling_van(inner, kind) if p.id not in (kind.id, *others)]
        pairs = ((p, replace(p, meerling="", is_eeneiig=False)) for p in groep)
        return Edit("", inner.id, tuple(Change(before, after) for before, after in pairs))

    def tie(inner: Dossier) -> Edit:
        return maak_meerling(inner, (kind.id, *others), eeneiig=eeneiig)

    return together(dossier, "Tweeling kiezen", [free, tie])


def meerling_van(dossier: Dossier, kind: Persoon) -> tuple[Persoon, ...]:
    """Return who were born together with somebody; the person too, or nobody at all."""
    return tuple(p for p in dossier.personen if kind.meerling and p.meerling == kind.meerling)


def _check_meerling(dossier: Dossier, personen: Sequence[Persoon], *, eeneiig: bool) -> None:
    if len(personen) < 2:
        raise Refused("Kies twee of meer kinderen die tegelijk geboren zijn.")
    first, *others = personen
    nest = Stamboom(dossier).broers_zussen(first.id)
    if any(nest.get(p.id, "stief") in ("stief", "pleeg") for p in others):
        raise Refused("Een tweeling heeft dezelfde ouders. Voeg eerst de ouders toe.")
    if eeneiig and {Geslacht.MAN, Geslacht.VROUW} <= {p.geslacht for p in personen}:
        raise Refused("Een eeneiige tweeling is twee meisjes of twee jongens. Haal het vinkje weg.")
