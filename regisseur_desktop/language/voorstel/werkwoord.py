"""Proposals for verbs: each form has its place in the clause.

finite in a main clause   De gemeente implementeert het plan.   voert het plan in
finite in a subordinate   ... dat de gemeente het plan implementeert   invoert
infinitive                Wij willen participeren.              meedoen
with te                   om te participeren                    mee te doen
in two parts              De hulp vangt morgen aan.             begint morgen
"""

from collections.abc import Iterator

from regisseur_desktop.language.bevinding import Span
from regisseur_desktop.language.buigen import Vorm, buig, gescheiden, met_hoofdletter_van
from regisseur_desktop.language.functiewoorden import HULP, VOORZETSELS
from regisseur_desktop.language.ingang import Alternatief
from regisseur_desktop.language.treffers import Plek
from regisseur_desktop.language.voorstel.dienen import bij_dienen, is_dienen
from regisseur_desktop.language.voorstel.soort import Kandidaat
from regisseur_desktop.language.voorstel.voorwerp import met_voorzetsel
from regisseur_desktop.language.voorstel.zinseinde import zinseinde
from regisseur_desktop.language.werkwoord import split
from regisseur_desktop.language.woordset import woordset
from regisseur_desktop.language.zinnen import Zin
from regisseur_desktop.language.zinsbouw import BEPALERS, ONDERWERPEN, Plaats, plaats

_FINITE = frozenset({Vorm.IK, Vorm.HIJ, Vorm.VERLEDEN, Vorm.VERLEDEN_MV})
_SECOND_PERSON = {"u", "je", "jij"}
# what stands before the verb in "advies geven", and what shows that no object goes before it
_OBJECTS = woordset(
    "brief nadruk plek namen rekening redenen toestemming best kritiek contact geld raad advies "
    "verschil afstand onderdak handtekening hulp uitleg regels probleem reclame werk baan winst "
    "pijn misdaad recht ja nee zin tijd zoeken ideeën evenwicht rechter schuld"
)
_NO_OBJECT = ONDERWERPEN | HULP | {"te", "niet", "graag", "ook", "dan"}
# with these the object is a clause, which no preposition goes before
_CLAUSES = {"dat", "of", "hoe", "waarom", "wat"}


def bij_werkwoord(plek: Plek, zin: Zin, tekst: str) -> Iterator[Kandidaat]:
    """Return the alternatives in the form that the clause wants."""
    place = plaats(zin, plek.woorden[0])
    if is_dienen(plek):
        yield from bij_dienen(plek, place, tekst)
        return
    for other in plek.treffer.ingang.alternatieven:
        found = _one(plek, place, other, tekst) if _has_room(plek, place, other) else None
        if found is not None:
            span, text = found
            yield span, met_hoofdletter_van(tekst[span.start : span.start + 1], text)


def _has_room(plek: Plek, place: Plaats, other: Alternatief) -> bool:
    """Tell whether "advies geven" fits: it brings its own object, so there may be no other."""
    part, tail = _parts(other)
    if _is_preposition(tail):
        return True  # "advies vragen aan de huisarts"
    if part.rpartition(" ")[2] not in _OBJECTS or " " in plek.treffer.ingang.woord:
        return True
    after = place.erna[: len(place.erna) - plek.is_split]
    is_free = not after or after[0] in VOORZETSELS or (len(after) == 1 and after[0] in ONDERWERPEN)
    return is_free and place.vorige in _NO_OBJECT


def _one(plek: Plek, place: Plaats, other: Alternatief, tekst: str) -> Kandidaat | None:
    vorm = plek.treffer.vorm
    if plek.is_split:
        return _in_two(plek, place, other, tekst)
    if vorm is Vorm.BASIS and place.vorige == "te":
        te = Plaats(place.zin, place.nr - 1)
        return _whole(plek, te, other, Vorm.TE, tekst)
    last = plaats(place.zin, plek.woorden[-1])
    is_finite = vorm in _FINITE or (vorm is Vorm.BASIS and not last.is_heel)
    if not is_finite:
        return _whole(plek, place, other, vorm, tekst)
    if last.is_bijzin is None:
        return None if "".join(_parts(other)) else _core(plek, other)
    if last.is_bijzin:
        return _whole(plek, place, other, vorm, tekst)
    return _in_main(plek, last, other, tekst)


def _parts(other: Alternatief) -> tuple[str, str]:
    part, _, tail = split(other.woord)
    return part.strip(), tail.strip()


def _whole(
    plek: Plek, place: Plaats, other: Alternatief, vorm: Vorm, tekst: str
) -> Kandidaat | None:
    """Return the form in one piece; a preposition goes before the object of the verb."""
    _, tail = _parts(other)
    if _is_preposition(tail) and not _has_tail(plek):
        bare = buig(other.woord.partition("~")[0], other.klasse, vorm)
        return met_voorzetsel(place, bare, tail, tekst) if bare else None
    text = buig(other.woord, other.klasse, vorm)
    return (Span(place.token(0).start, plek.span.end), text) if text else None


def _has_tail(plek: Plek) -> bool:
    return "~" in plek.treffer.ingang.woord


def _is_preposition(tail: str) -> bool:
    """Tell whether the tail wants an object; "zien" in "laten zien" wants none."""
    is_verb = " " not in tail and tail.endswith("n") and tail not in VOORZETSELS
    return bool(tail) and not is_verb


def _core(plek: Plek, other: Alternatief) -> Kandidaat:
    return plek.span, gescheiden(other.woord, plek.treffer.vorm)[0]


def _in_main(plek: Plek, last: Plaats, other: Alternatief, tekst: str) -> Kandidaat | None:
    """Return the verb where it stands, with its second part at the end of the clause."""
    part, tail = _parts(other)
    core, rest = gescheiden(other.woord, plek.treffer.vorm)
    if core == "is" and _SECOND_PERSON & {last.vorige, last.volgende}:
        return None
    if not rest:
        return plek.span, core
    if _is_preposition(tail):
        return _with_preposition(plek, last, f"{core} {rest}", part)
    end = zinseinde(last)
    if end is None or tekst[end:].split(maxsplit=1)[:1] == [rest]:
        return None  # no: voert het plan in in de zomer
    between = tekst[plek.span.end : end]
    return Span(plek.span.start, end), f"{core}{between} {rest}"


def _with_preposition(plek: Plek, last: Plaats, text: str, part: str) -> Kandidaat | None:
    """Return "zorgen voor" where the object follows at once."""
    if _has_tail(plek):
        return (plek.span, text) if not part else None
    if last.volgende in _CLAUSES:
        return plek.span, text.rpartition(" ")[0]  # "vreest dat" is "is bang dat"
    has_object = last.volgende in BEPALERS or (not last.sluit and last.token(1).tekst.istitle())
    return (plek.span, text) if last.na_onderwerp and has_object else None


def _in_two(plek: Plek, place: Plaats, other: Alternatief, tekst: str) -> Kandidaat | None:
    """Put the alternative round the words between the two parts of the hit."""
    core, rest = gescheiden(other.woord, plek.treffer.vorm)
    part, tail = _parts(other)
    between = tekst[plek.woorden[0].end : plek.woorden[plek.kern].start].rstrip()
    if core == "is" and _SECOND_PERSON & {place.vorige, place.volgende}:
        return None
    if _is_preposition(tail) and not _has_tail(plek):
        if part or not place.na_onderwerp or place.volgende not in BEPALERS:
            return None
        return plek.span, f"{core} {rest}{between}"
    return plek.span, f"{core}{between} {rest}".rstrip()
