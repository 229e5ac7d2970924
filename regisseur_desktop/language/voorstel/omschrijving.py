"""Proposals that say in a clause what a noun says in a word: de aanmelder, wie zich aanmeldt."""

from regisseur_desktop.language import lemma
from regisseur_desktop.language.bevinding import Span
from regisseur_desktop.language.buigen import Vorm, met_hoofdletter_van
from regisseur_desktop.language.functiewoorden import VOORZETSELS
from regisseur_desktop.language.ingang import Alternatief
from regisseur_desktop.language.treffers import Plek
from regisseur_desktop.language.voorstel.soort import Kandidaat
from regisseur_desktop.language.zinsbouw import Plaats

_BEGINS = ("wie", "wat", "hoe", "hoeveel", "waar", "dat", "of", "om")
_MODALS = {"moet": "moeten", "mag": "mogen", "kan": "kunnen", "wil": "willen", "zal": "zullen"}


def is_omschrijving(other: Alternatief) -> bool:
    """Tell whether the alternative is a clause."""
    return other.woord.split(" ")[0] in _BEGINS


def omschrijving(plek: Plek, place: Plaats, other: Alternatief) -> Kandidaat | None:
    """Return the clause in the place of the noun with its article, None where it breaks."""
    text = other.tekst
    is_who = text.startswith("wie ")
    before = place.token(-1) if place.nr else None
    if plek.treffer.vorm is Vorm.MEERVOUD:
        return (plek.span, _capital(plek, f"mensen die {_of_more(text[4:])}")) if is_who else None
    if before is not None and place.vorige in ("de", "het"):
        span = Span(before.start, plek.span.end)
        return span, met_hoofdletter_van(before.tekst, text)
    if before is not None and place.vorige == "een" and is_who:
        words = met_hoofdletter_van(before.tekst, f"iemand die {text[4:]}")
        return Span(before.start, plek.span.end), words
    fits = before is None or place.vorige in VOORZETSELS
    return (plek.span, _capital(plek, text)) if fits else None


def _capital(plek: Plek, text: str) -> str:
    return met_hoofdletter_van(plek.woorden[0].tekst, text)


def _of_more(clause: str) -> str:
    """Return "schade hebben" for "schade heeft"; the verb is a modal, or it closes the clause."""
    words = clause.split(" ")
    if any(word in _MODALS for word in words):
        return " ".join(_MODALS.get(word, word) for word in words)
    known = lemma.table().get(words[-1], words[-1])
    return " ".join((*words[:-1], known if known.endswith("n") else words[-1]))
