"""Read an age as a date of birth: "9 jaar", "9 jaar en 3 maanden", "6 maanden op 3 mei"."""

import re
from datetime import date

from regisseur_desktop.domain.dag_lezen import zoek_dag
from regisseur_desktop.domain.dag_rekenen import Blik
from regisseur_desktop.domain.datum_woorden import lees_breuk, lees_duur
from regisseur_desktop.domain.moment import OUDSTE, Moment, MomentSoort
from regisseur_desktop.errors import Refused


def leeftijd(match: re.Match[str], blik: Blik) -> Moment | None:
    """Return the birth of somebody of "9 jaar"; who is "bijna 9" is still 8."""
    maanden = match["maanden"]
    teller, noemer = lees_breuk(match["getal"])
    if maanden or noemer > 1:
        los = lees_breuk(maanden)[0] if maanden else 0
        return _leeftijd_in_maanden(12 * teller // noemer + los, match["op"], blik)
    jaren = teller - 1 if match["hoe"] == "bijna" and teller else teller
    _controleer_leeftijd(jaren)
    peildatum = _peildatum(match["op"], blik)
    return Moment.met_leeftijd(jaren, peildatum) if peildatum else None


def leeftijd_klein(match: re.Match[str], blik: Blik) -> Moment | None:
    """Return the birth of a baby of "6 maanden" or "3 weken"."""
    duur = lees_duur(match["getal"], match["eenheid"])
    return _leeftijd_in_maanden(duur.maanden + duur.dagen // 30, match["op"], blik)


def _leeftijd_in_maanden(maanden: int, op: str | None, blik: Blik) -> Moment | None:
    peildatum = _peildatum(op, blik)
    _controleer_leeftijd(maanden // 12)
    if peildatum is None:
        return None
    return Moment(
        soort=MomentSoort.LEEFTIJD,
        leeftijd=maanden // 12,
        leeftijd_maanden=maanden,
        peildatum=peildatum,
    )


def _peildatum(op: str | None, blik: Blik) -> date | None:
    return zoek_dag(op, blik) if op else blik.vandaag


def _controleer_leeftijd(jaren: int) -> None:
    if jaren > OUDSTE:
        raise Refused(f"Een leeftijd is hooguit {OUDSTE} jaar. Kijk het getal nog eens na.")
