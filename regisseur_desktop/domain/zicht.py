"""Who may see what: every item says about whom, by whom, and for whose eyes.

The shared plan holds what is needed and agreed; worries belong to the person they
are about until they are shared (Toezicht Sociaal Domein, `informatie delen`).
"""

from dataclasses import dataclass

from regisseur_desktop.domain.kern import Term


class Zicht(Term):
    """For whose eyes an item is."""

    GEZIN = "gezin", "gezin"
    OVERLEG = "overleg", "overleg"
    ALLEEN_IK = "alleen_ik", "alleen ik"
    EIGEN = "eigen", "alleen de persoon zelf"


class Lezer(Term):
    """The reader a document is made for."""

    GEZIN = "gezin", "het gezin"
    KIND = "kind", "het kind"
    PROFESSIONAL = "professional", "de professionals"
    OVERLEG = "overleg", "het overleg"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """What is written down about a household, with its source and its readers.

    `over` names persons; empty means the whole household. `bron` is the person or
    contact who says it; empty means the regisseur. A protected source is never named
    to others (`bron_beschermd`).
    """

    id: str
    huishouden_id: str
    over: tuple[str, ...] = ()
    bron: str = ""
    bron_beschermd: bool = False
    zicht: Zicht = Zicht.ALLEEN_IK


_LEZERS: dict[Zicht, frozenset[Lezer]] = {
    Zicht.GEZIN: frozenset(Lezer),
    Zicht.OVERLEG: frozenset({Lezer.PROFESSIONAL, Lezer.OVERLEG}),
    Zicht.ALLEEN_IK: frozenset(),
    Zicht.EIGEN: frozenset(),
}


def mag_zien(item: Item, lezer: Lezer, persoon_id: str = "") -> bool:
    """Say whether `lezer` may see `item`; `persoon_id` when the copy is for one person.

    An item for the person alone is in no shared copy, not even one for a brother or sister.
    """
    if item.zicht is Zicht.EIGEN:
        is_own_copy = lezer in (Lezer.GEZIN, Lezer.KIND) and bool(persoon_id)
        return is_own_copy and item.over == (persoon_id,)
    return lezer in _LEZERS[item.zicht]
