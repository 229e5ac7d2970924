"""What is different between two plans: new, gone, changed or moved, in words for everybody.

A plan is compared by the identity of its goals and agreements, and of the hulpvragen and krachten
it begins with, so that a goal with other words is the same goal. What only the program knows
(order of names, the reader of the leeshulp, tips that were left, "nakijken") is no difference.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from typing import Any

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import (
    Afspraak,
    Akkoord,
    Doel,
    Plan,
    Resultaatafspraak,
    Vaktekst,
)
from regisseur_desktop.domain.planwoorden import (
    OPGESTELD,
    PLANTEKSTEN,
    TEKSTVELDEN,
    VELDEN,
    Naamboek,
    Veld,
    titel,
)
from regisseur_desktop.domain.verhaal import Hulpvraag, Kracht
from regisseur_desktop.domain.verplaatst import verplaatst
from regisseur_desktop.domain.verschil import Plandeel, Veldverschil, Verschil, Verschilsoort

PLAATS = "Plaats in de rij"


def vergelijk(
    toen: Dossier, nu: Dossier, gebieden: Mapping[str, str] | None = None
) -> tuple[Verschil, ...]:
    """Return every item of the plan that is different, once, in the order of `Plandeel`.

    Names are those of `nu`, also of who left since; `gebieden` names the leefgebieden.
    """
    boek = Naamboek((nu, toen), gebieden or {})
    found = [
        *_teksten(toen, nu),
        *_opgesteld(toen, nu, boek),
        *_rijen(toen, nu, boek),
    ]
    order = list(Plandeel)
    return tuple(sorted(found, key=lambda verschil: order.index(verschil.deel)))


# -- the plan itself


def _teksten(toen: Dossier, nu: Dossier) -> Iterator[Verschil]:
    for naam, label in PLANTEKSTEN:
        was, now = (getattr(d.plan, naam, "").strip() for d in (toen, nu))
        if was != now:
            yield Verschil(
                id=f"plan:{naam}",
                deel=Plandeel.WAAROM,
                soort=_soort(was, now),
                titel=label,
                velden=(Veldverschil("Tekst", was, now),),
            )


def _soort(toen: object, nu: object) -> Verschilsoort:
    if toen and nu:
        return Verschilsoort.ANDERS
    return Verschilsoort.NIEUW if nu else Verschilsoort.WEG


def _opgesteld(toen: Dossier, nu: Dossier, boek: Naamboek) -> Iterator[Verschil]:
    was, now = (d.plan or Plan(id="", huishouden_id="") for d in (toen, nu))
    if changed := tuple(_veldverschillen(OPGESTELD, was, now, boek)):
        is_there = (bool(plan.opgesteld_met or plan.opgesteld_op) for plan in (was, now))
        yield Verschil(
            id="plan:opgesteld",
            deel=Plandeel.OPGESTELD,
            soort=_soort(*is_there),
            titel="Gemaakt met",
            velden=changed,
        )


def _veldverschillen(
    velden: Sequence[Veld], toen: object, nu: object, boek: Naamboek
) -> Iterator[Veldverschil]:
    for veld in velden:
        if veld.inhoud(toen) != veld.inhoud(nu):
            yield Veldverschil(veld.naam, veld.woorden(toen, boek), veld.woorden(nu, boek))


# -- what stands in rows


_RIJEN = (
    "hulpvragen",
    "krachten",
    "resultaten",
    "doelen",
    "afspraken",
    "vakteksten",
    "akkoorden",
)


def _rijen(toen: Dossier, nu: Dossier, boek: Naamboek) -> Iterator[Verschil]:
    plaatsen = _verplaatst(toen, nu)
    for naam in _RIJEN:
        was, now = ({een.id: een for een in _op_volgorde(d, naam)} for d in (toen, nu))
        for een_id in (*now, *(een_id for een_id in was if een_id not in now)):
            before, after = was.get(een_id), now.get(een_id)
            verschil = _verschil(before, after, boek, plaatsen.get(een_id))
            if verschil is not None:
                yield verschil


def _op_volgorde(dossier: Dossier, naam: str) -> Sequence[Any]:
    """Return the items of a part as they stand on the paper."""
    if naam == "doelen":
        return dossier.doelen_op_volgorde()
    if naam != "afspraken":
        part: Sequence[Any] = getattr(dossier, naam)
        return part
    doelen = [doel.id for doel in dossier.doelen_op_volgorde()]
    known = [een for doel_id in (*doelen, "") for een in dossier.afspraken_van(doel_id)]
    loose = [een for een in dossier.afspraken if een.doel_id not in (*doelen, "")]
    return [*known, *loose]


def _verschil(
    toen: Any,  # noqa: ANN401 - an item of any kind in the plan
    nu: Any,  # noqa: ANN401
    boek: Naamboek,
    plaats: Veldverschil | None,
) -> Verschil | None:
    shown = nu or toen
    velden = VELDEN[type(shown)]
    if toen is None or nu is None:
        soort = Verschilsoort.NIEUW if toen is None else Verschilsoort.WEG
        changed = tuple(_gegevens(velden, shown, boek, is_new=toen is None))
    else:
        changed = tuple(_veldverschillen(velden, toen, nu, boek))
        soort = Verschilsoort.ANDERS if changed else Verschilsoort.VERPLAATST
        changed += (plaats,) if plaats else ()
        if not changed:
            return None
    return Verschil(
        id=shown.id,
        deel=_deel(shown),
        soort=soort,
        titel=_naam(shown, boek),
        bij=_bij(shown, boek),
        velden=changed,
    )


def _gegevens(
    velden: Sequence[Veld], value: object, boek: Naamboek, *, is_new: bool
) -> Iterator[Veldverschil]:
    """Return what there is to say about an item that is new or gone, beside what it is called."""
    default = {een.name: een.default for een in fields(value)}  # type: ignore[arg-type]
    for veld in velden[1:]:
        is_default = all(getattr(value, naam) == default[naam] for naam in veld.attributen)
        words = "" if veld.is_stil or is_default else veld.woorden(value, boek)
        if words:
            yield Veldverschil(veld.naam, "" if is_new else words, words if is_new else "")


_DELEN: dict[type, Plandeel] = {
    Hulpvraag: Plandeel.HULPVRAGEN,
    Kracht: Plandeel.KRACHTEN,
    Resultaatafspraak: Plandeel.RESULTATEN,
    Doel: Plandeel.DOELEN,
    Vaktekst: Plandeel.VAKTEKSTEN,
    Akkoord: Plandeel.AKKOORD,
}


def _deel(value: object) -> Plandeel:
    if isinstance(value, Afspraak):
        return Plandeel.AFSPRAKEN if value.doel_id else Plandeel.VEILIG
    return _DELEN[type(value)]


def _naam(value: Any, boek: Naamboek) -> str:  # noqa: ANN401 - an item of any kind in the plan
    if isinstance(value, Vaktekst):
        return dict(TEKSTVELDEN).get(value.veld, value.veld)
    return titel(value, boek)


def _bij(value: object, boek: Naamboek) -> str:
    if isinstance(value, Afspraak) and value.doel_id:
        return boek.wat((value.doel_id,))
    if isinstance(value, Vaktekst) and value.veld in ("wat", "hoe"):
        return boek.wat((value.bij,))
    return ""


# -- what moved


def _verplaatst(toen: Dossier, nu: Dossier) -> dict[str, Veldverschil]:
    """Return what moved, with its old and new place."""
    moved = verplaatst(_ids(toen.doelen_op_volgorde()), _ids(nu.doelen_op_volgorde()))
    for doel_id in {een.doel_id for een in nu.afspraken}:
        was, now = _ids(toen.afspraken_van(doel_id)), _ids(nu.afspraken_van(doel_id))
        moved |= verplaatst(was, now)
    return {
        een_id: Veldverschil(PLAATS, f"plek {was}", f"plek {now}")
        for een_id, (was, now) in moved.items()
    }


def _ids(items: Sequence[Doel] | Sequence[Afspraak]) -> list[str]:
    return [een.id for een in items]
