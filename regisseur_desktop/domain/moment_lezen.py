"""Read a date that may be uncertain: "voorjaar 2020", "9 jaar", "ruim een jaar geleden"."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Final

from regisseur_desktop.domain.dag_lezen import maak_gelijk, zoek_dag
from regisseur_desktop.domain.dag_rekenen import STAPPEN, Blik, maak_jaar, zonder_jaar
from regisseur_desktop.domain.datum_woorden import EENHEID, GETAL, MAAND, MAAND_NUMMERS
from regisseur_desktop.domain.geleden_lezen import MEER, MINDER, geleden
from regisseur_desktop.domain.kalender import laatste_dag, plus_dagen, plus_maanden
from regisseur_desktop.domain.leeftijd_lezen import leeftijd, leeftijd_klein
from regisseur_desktop.domain.moment import Moment, MomentSoort, Seizoen
from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.errors import Refused

MOMENT_NIET_BEGREPEN: Final = (
    "Deze datum begrijpt het programma niet. Schrijf bijvoorbeeld 3-12-2026, mei 2020,"
    " ongeveer 2019, 9 jaar of onbekend."
)

_SEIZOENEN: Final = {
    "voorjaar": Seizoen.VOORJAAR,
    "lente": Seizoen.VOORJAAR,
    "zomer": Seizoen.ZOMER,
    "najaar": Seizoen.NAJAAR,
    "herfst": Seizoen.NAJAAR,
    "winter": Seizoen.WINTER,
}

_BEGINMAAND: Final = {
    Seizoen.VOORJAAR: 3,
    Seizoen.ZOMER: 6,
    Seizoen.NAJAAR: 9,
    Seizoen.WINTER: 12,
}

_STAP: Final = "|".join(STAPPEN)

_SEIZOEN: Final = "|".join(_SEIZOENEN)

_JAAR: Final = "[0-9]{4}|'[0-9]{2}"

_EEN_JAAR: Final = f"(?P<jaar>{_JAAR})"

_EEN_MAAND: Final = rf"(?P<maand>{MAAND})\.?"

_DEEL: Final = r"(?P<deel>begin|half|halverwege|midden|medio|eind|einde)\s(?:van\s)?"

_OP: Final = r"(?:\soud)?(?:\sop\s(?P<op>.+))?"


_ZOIETS: Final = "ongeveer|ongev\\.?|rond|omstreeks|circa|ca\\.?|zo'n|plusminus|±|~|waarschijnlijk"

_ONBEKEND: Final = re.compile(
    r"(?:datum |is |nog )*(?:onbekend|niet bekend)|(?:ik )?weet (?:ik |het )*niet|\?+"
)

_ONGEVEER: Final = re.compile(
    rf"(?:{_ZOIETS})\s?(?:in\s)?(?P<voor>.+)|(?P<na>.+)\s(?:ongeveer|of zo)"
)

_INLEIDING: Final = re.compile(r"(?:in|sinds|tijdens|het|de)\s(?:het\s|de\s)?(?=.)")

_GEZEGD: Final = re.compile(r"(?P<woorden>.+?)\s?\(?gezegd op (?P<dag>[^()]+)\)?")

Lezer = Callable[[re.Match[str], Blik], Moment | None]


def lees_moment(tekst: str, vandaag: date, *, verleden: bool = True) -> Moment:
    """Return what the text says about a date; without a year it looks back, as a history does.

    Raises `Refused` with a sentence that says what to write instead.
    """
    woorden, blik = _gezegd_op(tekst, Blik(vandaag, verleden=verleden))
    try:
        moment = zoek_moment(maak_gelijk(woorden), blik)
    except ValueError as oorzaak:  # the value itself refuses years such as 1026
        raise Refused("Dat is te lang geleden of te ver weg. Kijk het nog eens na.") from oorzaak
    if moment is None:
        raise Refused(MOMENT_NIET_BEGREPEN)
    return replace(moment, woorden=woorden)


def zoek_moment(tekst: str, blik: Blik) -> Moment | None:
    """Return the moment that a folded text names, or None when it names none."""
    for patroon, lees in _VORMEN:
        if match := patroon.fullmatch(tekst):
            return lees(match, blik)
    if match := _ONGEVEER.fullmatch(tekst):
        return _ongeveer(zoek_moment(match["voor"] or match["na"], blik))
    if match := _INLEIDING.match(tekst):
        return zoek_moment(tekst[match.end() :], blik)
    dag = zoek_dag(tekst, blik)
    return Moment.op(dag) if dag else None


def _gezegd_op(tekst: str, blik: Blik) -> tuple[str, Blik]:
    """Split off from which day "een jaar geleden" was said."""
    woorden = " ".join(clean(tekst).split())
    if match := _GEZEGD.fullmatch(maak_gelijk(woorden)):
        dag = zoek_dag(match["dag"].strip(), blik)
        einde = re.search(r"\s*\(?\s*gezegd op ", woorden, re.IGNORECASE)
        if dag and einde:
            return woorden[: einde.start()], replace(blik, vandaag=dag)
    return woorden, blik


def _ongeveer(moment: Moment | None) -> Moment | None:
    if moment is None or not moment.mag_ongeveer:
        return moment
    return replace(moment, ongeveer=True)


def _onbekend(_match: re.Match[str], _blik: Blik) -> Moment:
    return Moment()


def _jaar(match: re.Match[str], blik: Blik) -> Moment:
    return Moment(soort=MomentSoort.JAAR, jaar=maak_jaar(match["jaar"], blik))


def _maand(match: re.Match[str], blik: Blik) -> Moment:
    return _in_maand(*_jaar_en_maand(match, blik))


def _maand_in_cijfers(match: re.Match[str], _blik: Blik) -> Moment | None:
    maand = int(match["maand"])
    return _in_maand(int(match["jaar"]), maand) if 1 <= maand <= 12 else None


def _jaar_en_maand(match: re.Match[str], blik: Blik) -> tuple[int, int]:
    maand, jaar = MAAND_NUMMERS[match["maand"]], match["jaar"]
    return maak_jaar(jaar, blik) if jaar else _maand_jaar(maand, blik), maand


def _maand_jaar(maand: int, blik: Blik) -> int:
    eerste = blik.vandaag.replace(day=1)
    return zonder_jaar(1, maand, replace(blik, vandaag=eerste)).year


def _in_maand(jaar: int, maand: int) -> Moment:
    return Moment(soort=MomentSoort.MAAND, jaar=jaar, maand=maand)


def _seizoen(match: re.Match[str], blik: Blik) -> Moment:
    seizoen, jaar = _SEIZOENEN[match["seizoen"]], match["jaar"]
    begin = zonder_jaar(1, _BEGINMAAND[seizoen], blik).year
    return _in_seizoen(maak_jaar(jaar, blik) if jaar else begin, seizoen)


def _in_seizoen(jaar: int, seizoen: Seizoen) -> Moment:
    return Moment(soort=MomentSoort.SEIZOEN, jaar=jaar, seizoen=seizoen)


def _winter(match: re.Match[str], _blik: Blik) -> Moment | None:
    jaar, volgend = int(match["van"]), match["tot"]
    if not str(jaar + 1).endswith(volgend):
        return None
    return _periode(date(jaar, 12, 1), date(jaar + 1, 2, laatste_dag(jaar + 1, 2)))


def _naast_nu(match: re.Match[str], blik: Blik) -> Moment:
    """Read "vorig jaar", "vorige maand", "afgelopen week" and "vorige zomer"."""
    stap, wat, nu = STAPPEN[match["stap"]], match["wat"], blik.vandaag
    if wat == "jaar":
        return Moment(soort=MomentSoort.JAAR, jaar=nu.year + stap)
    if wat == "maand":
        toen = plus_maanden(nu, stap)
        return _in_maand(toen.year, toen.month)
    if wat == "week":
        maandag = plus_dagen(nu, 7 * stap - nu.weekday())
        return _periode(maandag, plus_dagen(maandag, 6))
    seizoen = _SEIZOENEN[wat]
    anker = zonder_jaar(1, _BEGINMAAND[seizoen], Blik(nu, verleden=stap < 0))
    return _in_seizoen(anker.year if stap else nu.year, seizoen)


def _deel_van_jaar(match: re.Match[str], blik: Blik) -> Moment:
    derde, jaar = _derde(match["deel"]), maak_jaar(match["jaar"], blik)
    maand = 4 * derde + 4
    return _periode(date(jaar, maand - 3, 1), date(jaar, maand, laatste_dag(jaar, maand)))


def _deel_van_maand(match: re.Match[str], blik: Blik) -> Moment:
    jaar, maand = _jaar_en_maand(match, blik)
    derde, eerste = _derde(match["deel"]), date(jaar, maand, 1)
    einde = laatste_dag(jaar, maand) if derde == 2 else 10 * derde + 10
    return _periode(eerste.replace(day=10 * derde + 1), eerste.replace(day=einde))


def _derde(deel: str) -> int:
    return {"b": 0, "e": 2}.get(deel[0], 1)


def _jaren(match: re.Match[str], blik: Blik) -> Moment:
    cijfers = match["jaren"]
    begin = int(cijfers) if len(cijfers) == 4 else maak_jaar(cijfers, replace(blik, verleden=True))
    return _periode(date(begin, 1, 1), date(begin + 9, 12, 31))


def _tussen(match: re.Match[str], blik: Blik) -> Moment | None:
    van, tot = zoek_moment(match["van"], blik), zoek_moment(match["tot"], blik)
    begin, eind = van and van.earliest(), tot and tot.latest()
    if not begin or not eind:
        return None
    if begin > eind:
        raise Refused("De eerste datum ligt na de tweede. Draai ze om.")
    return _periode(begin, eind)


def _voor(match: re.Match[str], blik: Blik) -> Moment | None:
    grens = zoek_moment(match["wat"], blik)
    eerste = grens and grens.earliest()
    return _periode(None, plus_dagen(eerste, -1)) if eerste else None


def _na(match: re.Match[str], blik: Blik) -> Moment | None:
    grens = zoek_moment(match["wat"], blik)
    laatste = grens and grens.latest()
    return _periode(plus_dagen(laatste, 1), None) if laatste else None


def _periode(van: date | None, tot: date | None) -> Moment:
    return Moment(soort=MomentSoort.PERIODE, van=van, tot=tot)


_VORMEN: Final[tuple[tuple[re.Pattern[str], Lezer], ...]] = tuple(
    (re.compile(patroon), lees)
    for patroon, lees in (
        (_ONBEKEND.pattern, _onbekend),
        (_EEN_JAAR, _jaar),
        (rf"{_EEN_MAAND}(?:\s(?:van\s)?{_EEN_JAAR})?", _maand),
        (r"(?P<maand>[0-9]{1,2})\s?[-/]\s?(?P<jaar>[0-9]{4})", _maand_in_cijfers),
        (r"(?P<jaar>[0-9]{4})-(?P<maand>[0-9]{2})", _maand_in_cijfers),
        (rf"(?P<seizoen>{_SEIZOEN})(?:\s(?:van\s)?{_EEN_JAAR})?", _seizoen),
        (r"winter\s(?P<van>[0-9]{4})\s?[-/]\s?(?P<tot>[0-9]{4}|[0-9]{2})", _winter),
        (rf"(?P<stap>{_STAP})\s(?P<wat>jaar|maand|week|{_SEIZOEN})", _naast_nu),
        (rf"(?P<hoe>)(?P<getal>[0-9]{{1,3}})(?P<maanden>)(?:\s?j)?{_OP}", leeftijd),
        (
            rf"(?:(?P<hoe>bijna|ruim|net|al)\s)?(?P<getal>{GETAL})\s?(?:jaar|jaren|jr\.?)"
            rf"(?:\s(?:en\s)?(?P<maanden>{GETAL})\s?(?:maand|maanden|mnd))?{_OP}",
            leeftijd,
        ),
        (
            rf"(?P<getal>{GETAL})\s?(?P<eenheid>maanden|maand|mnd|weken|week|dagen|dag){_OP}",
            leeftijd_klein,
        ),
        (
            rf"(?:(?P<hoe>{MEER}|{MINDER}|{_ZOIETS}|al)\s)?(?:(?P<getal>{GETAL})|een\spaar|enkele)"
            rf"\s?(?P<eenheid>{EENHEID})\sgeleden",
            geleden,
        ),
        (rf"{_DEEL}{_EEN_JAAR}", _deel_van_jaar),
        (rf"{_DEEL}{_EEN_MAAND}(?:\s{_EEN_JAAR})?", _deel_van_maand),
        (r"(?:de\s)?jaren\s'?(?P<jaren>[0-9]{2}|[0-9]{4})", _jaren),
        (r"tussen\s(?P<van>.+?)\sen\s(?P<tot>.+)", _tussen),
        (r"voor\s(?P<wat>.+)", _voor),
        (r"na\s(?P<wat>.+)", _na),
    )
)
