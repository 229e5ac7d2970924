"""A family from a family tree file: look who is known already, and add who was chosen."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace

from regisseur_desktop.domain.datum_tonen import toon_moment
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Change, Edit
from regisseur_desktop.domain.huishouden import Lidmaatschap
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.domain.moment import Moment
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.tekst import vouw
from regisseur_desktop.errors import Refused
from regisseur_desktop.exchange.gedcom.ingelezen import Ingelezen
from regisseur_desktop.exchange.gedcom.loops import without_loops
from regisseur_desktop.operations.voorstel import Voorstel, Voorstelregel

MEESTE = 300
"""As many as one drawing can still show."""

STAAT_ER_AL = "staat al in dit dossier"
_ZONDER_NAAM = "Iemand zonder naam"


def voorstel_familie(dossier: Dossier, ingelezen: Ingelezen) -> Voorstel:
    """Return whom to choose from; refuse a family that is too large for one dossier."""
    if len(ingelezen.personen) > MEESTE:
        raise Refused(
            f"In dit bestand staan {len(ingelezen.personen)} mensen en in een dossier passen er"
            f" {MEESTE}. Maak in het andere programma een deel van de stamboom."
        )
    known = _known(dossier, ingelezen)
    return Voorstel(
        regels=tuple(
            Voorstelregel(
                id=persoon.id,
                tekst=persoon.naam.volledig or _ZONDER_NAAM,
                onder=_facts(persoon),
                reden=STAAT_ER_AL if persoon.id in known else "",
            )
            for persoon in ingelezen.personen
        ),
        verloren=ingelezen.verloren,
    )


def _facts(persoon: Persoon) -> str:
    facts = (("geboren", persoon.geboren), ("overleden", persoon.overleden))
    return ", ".join(_fact(word, moment) for word, moment in facts if moment)


def _fact(word: str, moment: Moment) -> str:
    return f"{word} {toon_moment(moment)}" if moment.bekend else word


def _known(dossier: Dossier, ingelezen: Ingelezen) -> dict[str, str]:
    """Return who of the file is in the dossier: by identity, or by a name and birth of one."""
    here = {persoon.id for persoon in dossier.personen}
    found = {one: mark for one, mark in ingelezen.kenmerken.items() if mark in here}
    own, others = _alone(dossier.personen), _alone(ingelezen.personen)
    taken = set(found.values())
    for key, one in others.items():
        if one not in found and key in own and own[key] not in taken:
            found[one] = own[key]
    return found


def _alone(personen: Collection[Persoon]) -> dict[tuple[object, ...], str]:
    """Return who is the only one with this name and date of birth; a first name alone is little."""
    keys = {
        persoon.id: (vouw(persoon.naam.volledig), persoon.geboren and persoon.geboren.betekenis)
        for persoon in personen
        if persoon.naam.volledig and (persoon.naam.familienaam or persoon.geboren)
    }
    count = Counter(keys.values())
    return {key: one for one, key in keys.items() if count[key] == 1}


@dataclass(frozen=True, slots=True)
class _Coming:
    """Who comes along: new identities for the new, their own for the known."""

    dossier: Dossier
    ids: Mapping[str, str]
    words: Callable[[str], str]

    def has(self, *ends: str) -> bool:
        return all(end in self.ids for end in ends)


def importeer_familie(
    dossier: Dossier, ingelezen: Ingelezen, gekozen: Collection[str] | None = None
) -> Edit:
    """Return the edit that adds the chosen people and how they belong together.

    Nobody is added twice, and nobody is said to live here: a family tree does not tell that.
    """
    known = _known(dossier, ingelezen)
    wanted = {persoon.id for persoon in ingelezen.personen} if gekozen is None else set(gekozen)
    new = [p for p in ingelezen.personen if p.id in wanted and p.id not in known]
    coming = _Coming(dossier, {**known, **{p.id: new_id() for p in new}}, _Words())
    values = [*_people(coming, new), *_relations(coming, ingelezen)]
    if not values:
        raise Refused("Iedereen die je koos, staat al in dit dossier.")
    wie = new[0].naam.kort or _ZONDER_NAAM if len(new) == 1 else f"{len(new)} mensen"
    text = f"{wie} toevoegen" if new else "Relaties toevoegen"
    return Edit(text, dossier.id, tuple(Change(None, value) for value in values))


class _Words(dict[str, str]):
    """Gives a word of the file a word that no dossier has; '' stays ''."""

    def __call__(self, word: str) -> str:
        return self.setdefault(word, new_id()) if word else ""


def _people(coming: _Coming, new: list[Persoon]) -> list[Value]:
    first = max((lid.volgorde for lid in coming.dossier.leden), default=-1) + 1
    persons = [
        replace(
            persoon,
            id=coming.ids[persoon.id],
            meerling=coming.words(persoon.meerling),
            zelfde_ouders=coming.words(persoon.zelfde_ouders),
        )
        for persoon in new
    ]
    places = [
        Lidmaatschap(
            id=new_id(),
            huishouden_id=coming.dossier.id,
            persoon_id=persoon.id,
            woont_hier=False,
            volgorde=first + at,
        )
        for at, persoon in enumerate(persons)
    ]
    return [*persons, *places]


def _relations(coming: _Coming, ingelezen: Ingelezen) -> list[Value]:
    return [
        *_couples(coming, ingelezen),
        *_parents(coming, ingelezen),
        *_feelings(coming, ingelezen),
    ]


def _couples(coming: _Coming, ingelezen: Ingelezen) -> list[Value]:
    there = [{een.persoon_a, een.persoon_b} for een in coming.dossier.partnerrelaties]
    found = (
        replace(
            een,
            id=new_id(),
            persoon_a=coming.ids[een.persoon_a],
            persoon_b=coming.ids[een.persoon_b],
        )
        for een in ingelezen.partnerrelaties
        if coming.has(een.persoon_a, een.persoon_b)
    )
    return [een for een in found if {een.persoon_a, een.persoon_b} not in there]


def _parents(coming: _Coming, ingelezen: Ingelezen) -> list[Value]:
    """Return the parents that are new and make nobody an own ancestor."""
    there = coming.dossier.ouderrelaties
    pairs = {(een.ouder_id, een.kind_id) for een in there}
    found = [
        replace(
            een, id=new_id(), ouder_id=coming.ids[een.ouder_id], kind_id=coming.ids[een.kind_id]
        )
        for een in ingelezen.ouderrelaties
        if coming.has(een.ouder_id, een.kind_id)
    ]
    sound = without_loops((*there, *found))
    return [een for een in found if een in sound and (een.ouder_id, een.kind_id) not in pairs]


def _feelings(coming: _Coming, ingelezen: Ingelezen) -> list[Value]:
    there = {(een.persoon_a, een.persoon_b, een.soort) for een in coming.dossier.gevoelsbanden}
    found = (
        replace(
            een,
            id=new_id(),
            huishouden_id=coming.dossier.id,
            persoon_a=coming.ids[een.persoon_a],
            persoon_b=coming.ids[een.persoon_b],
        )
        for een in ingelezen.gevoelsbanden
        if coming.has(een.persoon_a, een.persoon_b)
    )
    return [een for een in found if (een.persoon_a, een.persoon_b, een.soort) not in there]
