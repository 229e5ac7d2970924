"""What is drawn: the dossier as this reader may see it, as a drawing with its legend."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from regisseur_desktop.documents.opdracht import Opdracht
from regisseur_desktop.documents.tekening.weglaten import without
from regisseur_desktop.domain.bandverloop import stand_op
from regisseur_desktop.domain.datum_tonen import toon_datum
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.netwerk_vergelijken import verandering
from regisseur_desktop.domain.op_dag import dossier_op
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.tekst import opsomming
from regisseur_desktop.drawing.genogram.layout import layout
from regisseur_desktop.drawing.genogram.legend import legend as genogram_legend
from regisseur_desktop.drawing.genogram.picture import picture as genogram_picture
from regisseur_desktop.drawing.genogram.subject import subject as genogram_subject
from regisseur_desktop.drawing.legend import LegendEntry
from regisseur_desktop.drawing.netwerk.compare import compare
from regisseur_desktop.drawing.netwerk.legend import legend as netwerk_legend
from regisseur_desktop.drawing.netwerk.picture import picture as netwerk_picture
from regisseur_desktop.drawing.netwerk.subject import subject as netwerk_subject
from regisseur_desktop.drawing.shapes import Drawing
from regisseur_desktop.drawing.wanted import Wanted
from regisseur_desktop.errors import Refused

Legend = tuple[LegendEntry, ...]
_TITELS = {
    Documentsoort.GENOGRAM: ("Onze familie", "Genogram"),
    Documentsoort.NETWERK: ("Ons netwerk", "Netwerk"),
    Documentsoort.ECOGRAM: ("Ons netwerk, toen en nu", "Netwerk, toen en nu"),
}
"""What a drawing is called, for the family and for those who work with it."""

_ON_ONE_LINE = 8


@dataclass(frozen=True, slots=True)
class Beeld:
    """A drawing ready for paper, with the legend of what occurs in it."""

    drawing: Drawing
    legend: Legend
    title: str
    subtitle: str


def beeld_van(dossier: Dossier, opdracht: Opdracht) -> Beeld:
    """Return what was asked for, without what this reader may not see or the user left out."""
    drawing, legend = _DRAWN[opdracht.soort](
        without(dossier, opdracht.weggelaten), opdracht.wanted, opdracht
    )
    return Beeld(
        drawing=drawing,
        legend=legend,
        title=_TITELS[opdracht.soort][not opdracht.voor_familie],
        subtitle=_subtitle(dossier, opdracht),
    )


def _subtitle(dossier: Dossier, opdracht: Opdracht) -> str:
    names = [persoon.naam.kort for persoon in dossier.bewoners() if persoon.naam.kort]
    called = opsomming(names) if 0 < len(names) <= _ON_ONE_LINE else dossier.huishouden.naam
    who = f"Van {called}" if called and opdracht.met_namen else ""
    return "  ·  ".join(part for part in (who, _days(dossier, opdracht)) if part)


def _days(dossier: Dossier, opdracht: Opdracht) -> str:
    last = toon_datum(opdracht.dag or opdracht.vandaag, met_weekdag=False)
    if opdracht.soort is Documentsoort.ECOGRAM:
        return f"{toon_datum(first_day(dossier, opdracht), met_weekdag=False)} en {last}"
    return f"zoals het was op {last}" if opdracht.dag else last


def first_day(dossier: Dossier, opdracht: Opdracht) -> date:
    """Return the day an ecogram is compared with: the beginning, unless another was chosen."""
    begun = dossier.huishouden.aangemaakt_op
    coordinated = [regie.van for regie in dossier.regies if regie.van]
    return opdracht.eerder or min([begun, *coordinated])


def _genogram(dossier: Dossier, wanted: Wanted, opdracht: Opdracht) -> tuple[Drawing, Legend]:
    now = dossier_op(dossier, wanted.on) if wanted.on else dossier
    subject = genogram_subject(now, wanted)
    if not subject.family.persons:
        raise Refused("Er is nog niemand om te tekenen. Zet eerst iemand op het tabblad Genogram.")
    offsets = {each.persoon_id: (float(each.dx), float(each.dy)) for each in now.verschuivingen}
    places = layout(subject.family, opdracht.plaatsen, offsets)
    return genogram_picture(subject, places), genogram_legend(subject)


def _netwerk(dossier: Dossier, wanted: Wanted, _opdracht: Opdracht) -> tuple[Drawing, Legend]:
    subject = netwerk_subject(dossier, wanted)
    if not any(tie.is_there for tie in subject.ties):
        raise Refused("Er is nog niemand om te tekenen. Zet eerst iemand op het tabblad Netwerk.")
    return netwerk_picture(subject), netwerk_legend(subject)


def _ecogram(dossier: Dossier, wanted: Wanted, opdracht: Opdracht) -> tuple[Drawing, Legend]:
    if not dossier.netwerk:
        raise Refused("Er is nog niemand om te tekenen. Zet eerst iemand op het tabblad Netwerk.")
    first, last = first_day(dossier, opdracht), wanted.day
    then, now = (netwerk_subject(dossier, replace(wanted, on=day)) for day in (first, last))
    changes = [verandering(stand_op(band, first), stand_op(band, last)) for band in dossier.netwerk]
    both = replace(now, ties=(*then.ties, *now.ties))
    legend = netwerk_legend(both, [change for change in changes if change])
    return compare(dossier, first, last, wanted), legend


_Draw = Callable[[Dossier, Wanted, Opdracht], tuple[Drawing, Legend]]
_DRAWN: dict[Documentsoort, _Draw] = {
    Documentsoort.GENOGRAM: _genogram,
    Documentsoort.NETWERK: _netwerk,
    Documentsoort.ECOGRAM: _ecogram,
}
