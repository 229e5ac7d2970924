"""What the drawing of a family can do without a form: the grips and their quick lines."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Change, Edit
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.domain.moment import Moment
from regisseur_desktop.domain.persoon import (
    Ouderrelatie,
    Oudersoort,
    Partnerrelatie,
    Partnersoort,
    Persoon,
)
from regisseur_desktop.domain.stamboom import EIGEN, Stamboom
from regisseur_desktop.domain.tekst import vouw
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.invoer import capital
from regisseur_desktop.operations.personen import join_household, people_in
from regisseur_desktop.operations.relaties import add_kinderen, called, way_of
from regisseur_desktop.operations.zwangerschap import (
    add_ongeboren,
    add_verloren,
    is_geboren,
    kies_meerling,
    maak_meerling,
    meerling_van,
    splits_meerling,
)

__all__ = [
    "add_broers_zussen",
    "add_kinderen",
    "add_ongeboren",
    "add_ouders",
    "add_partner_regel",
    "add_verloren",
    "is_geboren",
    "kies_meerling",
    "maak_meerling",
    "meerling_van",
    "splits_meerling",
]

ELDERS: Final = frozenset(
    {
        Partnersoort.LAT,
        Partnersoort.AFFAIRE,
        Partnersoort.LEVEN_APART,
        Partnersoort.GESCHEIDEN,
        Partnersoort.UIT_ELKAAR,
    }
)
"""The kinds of a couple that does not share a home."""

_PAARWOORDEN: Final = {
    Partnersoort.GEHUWD: "man vrouw echtgenoot echtgenote vader moeder opa oma",
    Partnersoort.SAMENWONEND: "partner",
    Partnersoort.GESCHEIDEN: "ex ex-man ex-vrouw",
    Partnersoort.UIT_ELKAAR: "ex-partner ex-vriend ex-vriendin",
}
_TWEE_OUDERS: Final = (
    "Deze persoon heeft al twee ouders. Schrijf erbij wat voor ouder het is, zoals pleegmoeder."
)
_EEN_OUDER: Final = (
    "Kies eerst de ouder die zij samen hebben. Voeg het kind daar toe, dan klopt de tekening."
)
_HALF: Final = ("half", "stief")


# -- a partner


def add_partner_regel(
    dossier: Dossier,
    bij: str,
    regel: str,
    vandaag: date,
    *,
    soort: Partnersoort | None = None,
    overleden: Moment | None = None,
) -> Edit:
    """Return the edit that adds one partner from a line, as in `Tom 41` or only `vader`.

    Without `soort` the word decides: an `ex-man` is divorced, who is called by no word has a
    relation. A partner who died, or with whom one does not live, lives elsewhere.
    """
    pairs = people_in(regel, vandaag)
    if len(pairs) > 1:
        raise Refused("Voeg hier één partner tegelijk toe.")
    ((persoon, rol),) = pairs
    if overleden is not None:
        persoon = replace(persoon, overleden=overleden)
    soort = soort or _paarsoort(rol, persoon)
    hier = _woont_hier(dossier, bij) and soort not in ELDERS
    values = join_household(dossier, [(persoon, rol or "partner")], hier=hier)
    paar = Partnerrelatie(id=new_id(), persoon_a=bij, persoon_b=persoon.id, soort=soort)
    return _new(dossier, f"{called([(persoon, rol or 'partner')])} toevoegen", [*values, paar])


def _paarsoort(rol: str, persoon: Persoon) -> Partnersoort:
    woord = vouw(rol)
    named = (soort for soort, woorden in _PAARWOORDEN.items() if woord in woorden.split())
    default = Partnersoort.GEHUWD if persoon.overleden else Partnersoort.RELATIE
    return next(named, default)


def _woont_hier(dossier: Dossier, persoon_id: str) -> bool:
    lid = dossier.lid(persoon_id)
    return lid is not None and lid.woont_hier


# -- parents


def add_ouders(
    dossier: Dossier,
    kind: str,
    regel: str,
    vandaag: date,
    *,
    samen: Partnersoort | None = Partnersoort.GEHUWD,
) -> Edit:
    """Return the edit that adds one or two parents, as in `Jan 70 vader, Riet 68 moeder`.

    A parent by birth becomes that of the brothers and sisters too, who else would be half ones.
    Two in one line are a couple, of the kind `samen`. A word as `pleegmoeder` says what parent
    it is; such a parent is only that of this one child.
    """
    pairs = [(ouder, rol or "ouder") for ouder, rol in people_in(regel, vandaag)]
    if len(pairs) > 2:
        raise Refused("Voeg hier hooguit twee ouders tegelijk toe.")
    _check_room(dossier, kind, [way_of(rol) for _, rol in pairs])
    values = join_household(dossier, pairs, hier=_is_child_of_house(dossier, kind))
    nest = _nest(dossier, kind)
    values += [
        Ouderrelatie(id=new_id(), ouder_id=ouder.id, kind_id=een, soort=way_of(rol))
        for ouder, rol in pairs
        for een in (nest if way_of(rol) is Oudersoort.GEBOORTE else (kind,))
    ]
    if len(pairs) == 2 and samen:
        een, ander = (ouder.id for ouder, _ in pairs)
        values.append(Partnerrelatie(id=new_id(), persoon_a=een, persoon_b=ander, soort=samen))
    return _new(dossier, f"{called(pairs)} toevoegen", values)


def _check_room(dossier: Dossier, kind: str, new: Sequence[Oudersoort]) -> None:
    """Refuse a third parent by birth."""
    known = list(Stamboom(dossier).ouders(kind).values())
    if [*known, *new].count(Oudersoort.GEBOORTE) > 2 and Oudersoort.GEBOORTE in new:
        raise Refused(_TWEE_OUDERS)


def _nest(dossier: Dossier, kind: str) -> tuple[str, ...]:
    """Return the person with the brothers and sisters who have the same parents so far."""
    boom = Stamboom(dossier)
    if kind not in boom.personen:
        raise Refused("Kies eerst van wie dit een ouder is.")
    nest = boom.broers_zussen(kind).items()
    return (kind, *(wie for wie, hoe in nest if hoe not in ("half", "pleeg", "stief")))


def _is_child_of_house(dossier: Dossier, persoon_id: str) -> bool:
    """Say whether somebody lives here as a child: who has a partner or child of the own is grown.

    The parents, brothers and sisters of somebody who is grown live somewhere else, as a rule.
    """
    boom = Stamboom(dossier)
    is_grown = bool(boom.paren(persoon_id) or boom.kinderen(persoon_id))
    return _woont_hier(dossier, persoon_id) and not is_grown


# -- brothers and sisters


def add_broers_zussen(dossier: Dossier, van: str, regel: str, vandaag: date) -> Edit:
    """Return the edit that adds brothers and sisters, with the same parents as somebody has.

    When no parents are known, one word ties them together: nobody is made up.
    """
    pairs = [(broer, rol or "broer of zus") for broer, rol in people_in(regel, vandaag)]
    if any(vouw(rol).startswith(_HALF) for _, rol in pairs):
        raise Refused(_EEN_OUDER)
    ouders = Stamboom(dossier).ouders(van)
    own = {wie: soort for wie, soort in ouders.items() if soort in EIGEN} or ouders
    if not own:
        return _add_nest(dossier, van, pairs)
    values = join_household(dossier, pairs, hier=_is_child_of_house(dossier, van))
    values += [
        Ouderrelatie(id=new_id(), ouder_id=ouder, kind_id=broer.id, soort=soort)
        for broer, _ in pairs
        for ouder, soort in own.items()
    ]
    return _new(dossier, f"{called(pairs)} toevoegen", values)


def _add_nest(dossier: Dossier, van: str, pairs: Sequence[tuple[Persoon, str]]) -> Edit:
    persoon = dossier.persoon(van)
    if persoon is None:
        raise Refused("Kies eerst van wie dit een broer of zus is.")
    tied = replace(persoon, zelfde_ouders=persoon.zelfde_ouders or new_id())
    new = [(replace(broer, zelfde_ouders=tied.zelfde_ouders), rol) for broer, rol in pairs]
    values = join_household(dossier, new, hier=_is_child_of_house(dossier, van))
    added = _new(dossier, f"{called(pairs)} toevoegen", values)
    first = (Change(persoon, tied),) if tied != persoon else ()
    return replace(added, changes=(*first, *added.changes))


def _new(dossier: Dossier, text: str, values: Sequence[Value]) -> Edit:
    return Edit(capital(text), dossier.id, tuple(Change(None, value) for value in values))
