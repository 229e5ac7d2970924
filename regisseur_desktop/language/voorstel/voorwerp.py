"""The object of a verb, when the other verb wants a preposition before it.

"het gezin vertegenwoordigen" becomes "voor het gezin spreken".
"""

from regisseur_desktop.language.bevinding import Span
from regisseur_desktop.language.functiewoorden import FUNCTIEWOORDEN, VOORZETSELS, WORDEN, ZIJN
from regisseur_desktop.language.voorstel.lidwoord import is_verbogen
from regisseur_desktop.language.voorstel.soort import Kandidaat
from regisseur_desktop.language.zinsbouw import BEPALERS, Plaats


def met_voorzetsel(place: Plaats, woord: str, voorzetsel: str, tekst: str) -> Kandidaat | None:
    """Return object and verb with the preposition before them; None without a sure object.

    `place` is that of the first word of the verb, "te" included; `woord` is the verb as it comes.
    """
    begin = _begin(place)
    if begin is None:
        return None
    noun, verb = place.token(-1), place.token(1 if place.token(0).klein == "te" else 0)
    return Span(begin, verb.end), f"{voorzetsel} {tekst[begin : noun.end]} {woord}"


def _begin(place: Plaats) -> int | None:
    """Return where "het (grote) gezin" begins that closes before the verb."""
    if place.nr < 3 or not place.token(-1).is_woord or place.vorige in FUNCTIEWOORDEN:
        return None
    back = 3 if is_verbogen(place.token(-2).klein) else 2
    article, before = Plaats(place.zin, place.nr - back), place.ervoor
    is_object = article.token(0).klein in BEPALERS and article.nr > place.begin
    is_passive = any(word in WORDEN | ZIJN for word in before)
    if not is_object or is_passive or article.vorige in VOORZETSELS - {"om"}:
        return None
    return article.token(0).start
