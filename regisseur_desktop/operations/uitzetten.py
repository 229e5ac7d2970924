"""One drawing as a file, of a household or of a family tree that is in no store."""

import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.drawing.genogram.family import Child, Family, Layout, Union
from regisseur_desktop.drawing.genogram.layout import layout
from regisseur_desktop.drawing.genogram.subject import subject
from regisseur_desktop.drawing.netwerk.picture import picture as netwerk_picture
from regisseur_desktop.drawing.netwerk.subject import subject as netwerk_subject
from regisseur_desktop.drawing.wanted import Wanted
from regisseur_desktop.errors import Refused
from regisseur_desktop.exchange.gedcom.ingelezen import Ingelezen
from regisseur_desktop.operations.plekken_json import as_json, netwerk_json, places
from regisseur_desktop.operations.tekening import maak_tekening
from regisseur_desktop.operations.tekenplek import verschuivingen


@dataclass(frozen=True, slots=True, kw_only=True)
class Tekenwens:
    """Which drawing, in which form, for whom; `vorige` is an earlier json to stay near."""

    soort: str
    formaat: str
    lezer: Lezer
    vandaag: date
    met_namen: bool = True
    vorige: bytes | None = None


def draw(dossier: Dossier, wens: Tekenwens, bron: Ingelezen | None = None) -> bytes:
    """Return the file of a drawing."""
    wanted = Wanted(today=wens.vandaag, lezer=wens.lezer, with_names=wens.met_namen)
    is_netwerk = wens.soort == Documentsoort.NETWERK
    if wens.vorige is not None and (is_netwerk or wens.formaat != "json"):
        raise Refused("Een vorige tekening telt alleen bij een genogram met --formaat json.")
    if wens.formaat != "json":
        return maak_tekening(dossier, Documentsoort(wens.soort), wanted, wens.formaat)
    if is_netwerk:
        start = time.perf_counter()
        drawing = netwerk_picture(netwerk_subject(dossier, wanted))
        return netwerk_json(drawing, time.perf_counter() - start)
    return as_json(genogram(dossier, wanted, bron, wens.vorige))


def genogram(
    dossier: Dossier, wanted: Wanted, bron: Ingelezen | None = None, vorige: bytes | None = None
) -> Layout:
    """Return the genogram of a dossier set out, near the places of an earlier json.

    `bron` is the file a dossier was made from; it knows years that no dossier holds.
    """
    family = subject(dossier, wanted).family
    if bron is not None:
        family = as_in_file(family, bron)
    return layout(family, None if vorige is None else places(vorige), verschuivingen(dossier))


def as_in_file(family: Family, bron: Ingelezen) -> Family:
    """Return the family in the order of a file: its children as they stand in their record.

    A year of birth counts where it is known of all brothers and sisters.
    """
    rank = {(een.ouder_id, een.kind_id): at for at, een in enumerate(bron.ouderrelaties)}
    loose = {
        child.id
        for union in family.unions
        if any(one.id not in bron.jaren for one in union.children)
        for child in union.children
    }
    years = {key: year for key, year in bron.jaren.items() if key not in loose}
    return replace(
        family,
        persons=tuple(replace(person, born=years.get(person.id)) for person in family.persons),
        unions=tuple(_in_order(union, rank, bron.jaren) for union in family.unions),
    )


def _in_order(
    union: Union, rank: Mapping[tuple[str, str], int], jaren: Mapping[str, float]
) -> Union:
    years = [jaren.get(child.id) for child in union.children]
    is_nest = not union.partners and None not in years

    def place(child: Child) -> float:
        if is_nest:  # brothers and sisters without parents stand in no relation of the file
            return jaren[child.id]
        ranks = (rank.get((parent, child.id)) for parent in union.partners)
        return min((at for at in ranks if at is not None), default=len(rank))

    children = tuple(sorted(union.children, key=place))
    return replace(union, children=children)
