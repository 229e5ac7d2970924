"""Read "ruim een jaar geleden": the words stay, the outer days are worked out."""

import re
from datetime import date
from typing import Final

from regisseur_desktop.domain.dag_rekenen import Blik
from regisseur_desktop.domain.datum_woorden import Duur, lees_breuk, lees_duur
from regisseur_desktop.domain.moment import Moment, MomentSoort

MEER: Final = "ruim|meer dan|dik|een dikke|een goede|goed|al meer dan"

MINDER: Final = "bijna|krap|minder dan|een kleine|nog geen"

# how many half units before and after the counted day
_RUIMTE: Final = {"meer": (2, 0), "minder": (0, 1), "zoiets": (2, 2), "": (1, 1)}

_HALVE: Final = {
    "w": Duur(0, 3),
    "m": Duur(0, 15),
    "k": Duur(1, 15),
    "j": Duur(6, 0),
}


def geleden(match: re.Match[str], blik: Blik) -> Moment:
    """Return the span that the words leave open; "3 dagen geleden" is an exact day."""
    eenheid, hoe, getal = match["eenheid"], match["hoe"], match["getal"]
    if getal and not hoe and eenheid.startswith("dag"):
        return Moment.op(lees_duur(getal, eenheid).na(blik.vandaag, -1))
    if getal is None:
        van, tot = (lees_duur(aantal, eenheid).na(blik.vandaag, -1) for aantal in "52")
    else:
        basis = lees_duur(getal, eenheid).na(blik.vandaag, -1)
        voor, na = _RUIMTE[_hoe(hoe)]
        speling = _speling(eenheid, lees_breuk(getal)[1])
        van, tot = _verschuif(basis, speling, -voor), _verschuif(basis, speling, na)
    tot = min(tot, blik.vandaag)
    return Moment(soort=MomentSoort.GELEDEN, peildatum=blik.vandaag, van=van, tot=tot)


def _hoe(woord: str | None) -> str:
    if not woord:
        return ""
    if re.fullmatch(MEER, woord):
        return "meer"
    return "minder" if re.fullmatch(MINDER, woord) else "zoiets"


def _speling(eenheid: str, noemer: int) -> Duur:
    halve = _HALVE.get(eenheid[0], Duur(0, 1))
    return halve if noemer == 1 else Duur(halve.maanden // 2, halve.dagen // 2)


def _verschuif(dag: date, speling: Duur, keer: int) -> date:
    return Duur(speling.maanden * keer, speling.dagen * keer).na(dag)
