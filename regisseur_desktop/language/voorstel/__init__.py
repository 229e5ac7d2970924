"""What may stand in place of a word of the list, so that the sentence stays right.

Each kind of word has its own module. A proposal may take in words beside the hit: the article
of a noun (het traject, de hulp) or the end of the clause (zet ... in, begint met ...). What
cannot be put in without a doubt is not proposed at all.
"""

from collections.abc import Iterable

from regisseur_desktop.language.bevinding import Span
from regisseur_desktop.language.buigen import NOUNS, Klasse
from regisseur_desktop.language.treffers import Plek
from regisseur_desktop.language.voorstel.bijvoeglijk import bij_bijvoeglijk
from regisseur_desktop.language.voorstel.bijwoord import bij_bijwoord
from regisseur_desktop.language.voorstel.soort import Kandidaat
from regisseur_desktop.language.voorstel.werkwoord import bij_werkwoord
from regisseur_desktop.language.voorstel.zelfstandig import bij_zelfstandig
from regisseur_desktop.language.zinnen import Zin


def voorstellen(plek: Plek, zin: Zin, tekst: str) -> tuple[Span, tuple[str, ...]]:
    """Return the piece that is replaced and what may stand there, best first."""
    klasse = plek.treffer.ingang.klasse
    if klasse is Klasse.WERKWOORD:
        found = bij_werkwoord(plek, zin, tekst)
    elif klasse in NOUNS or klasse is Klasse.MEERVOUD:
        found = bij_zelfstandig(plek, zin)
    elif klasse is Klasse.BIJVOEGLIJK:
        found = bij_bijvoeglijk(plek, zin)
    else:
        found = bij_bijwoord(plek, zin, tekst)
    return _samen(plek.span, tuple(found), tekst)


def _samen(span: Span, kandidaten: Iterable[Kandidaat], tekst: str) -> tuple[Span, tuple[str, ...]]:
    """Put all on one piece of the text: the shorter ones keep the words around them."""
    found = tuple(kandidaten)
    start = min((one.start for one, _ in found), default=span.start)
    end = max((one.end for one, _ in found), default=span.end)
    texts = (tekst[start : one.start] + text + tekst[one.end : end] for one, text in found)
    return Span(start, end), tuple(dict.fromkeys(texts))
