"""The plan of a household as it was before: something is new since, gone, or in other words."""

from dataclasses import replace
from typing import Any

from regisseur_desktop.documents.opdracht import Vergelijking
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.verhaal import Kracht
from regisseur_desktop.domain.zicht import Zicht

_TEKSTEN = {
    "hulpvragen": "tekst",
    "krachten": "tekst",
    "resultaten": "tekst",
    "doelen": "wat",
    "afspraken": "wat",
}
_BESLOTEN = (
    ("Ivan droomt vaak naar.", Zicht.EIGEN),
    ("Marina lijkt heel moe.", Zicht.ALLEEN_IK),
    ("Aad drinkt minder.", Zicht.OVERLEG),
    ("De buurvrouw helpt graag.", Zicht.GEZIN),
)


def eerder(dossier: Dossier) -> Dossier:
    """Return the plan of before: of every three items one had other words and one was not there.

    What went since stands in it too, for every kind of reader something.
    """
    parts: dict[str, Any] = {
        naam: tuple(
            replace(een, **{veld: f"Toen: {getattr(een, veld)}"}) if at % 3 == 0 else een
            for at, een in enumerate(getattr(dossier, naam))
            if at % 3 != 1
        )
        for naam, veld in _TEKSTEN.items()
    }
    gone = tuple(
        Kracht(
            id=f"weg-{at}",
            huishouden_id=dossier.id,
            tekst=tekst,
            zicht=zicht,
            over=("ivan",),
            bron="stien" if dossier.persoon("stien") else "ivan",
            bron_beschermd=at == len(_BESLOTEN) - 1,
        )
        for at, (tekst, zicht) in enumerate(_BESLOTEN)
    )
    parts["krachten"] += gone
    plannen = tuple(replace(p, aanleiding="Er was veel ruzie thuis.") for p in dossier.plannen)
    return replace(dossier, plannen=plannen, **parts)


def naast(toen: Dossier, nu: Dossier) -> Vergelijking:
    """Return two plans beside each other, as the store names them."""
    return Vergelijking(
        toen_naam="versie 1, van 1 oktober 2026",
        toen=toen,
        nu_naam="het plan van nu, 23 november 2026",
        nu=nu,
    )
