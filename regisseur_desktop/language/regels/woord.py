"""Hard, formal and sector words, with what to write instead or how to explain them."""

from collections.abc import Iterator

from regisseur_desktop.language.bevinding import Bevinding, Bevindingsoort, Ernst, Span
from regisseur_desktop.language.buigen import Klasse
from regisseur_desktop.language.ingang import Soort
from regisseur_desktop.language.profiel import Profiel
from regisseur_desktop.language.tokens import Token
from regisseur_desktop.language.treffers import Plek
from regisseur_desktop.language.voorstel import voorstellen
from regisseur_desktop.language.voorstel.dienen import is_dienen
from regisseur_desktop.language.voorstel.samenstelling import samengesteld
from regisseur_desktop.language.woordenlijst import Woordenlijst
from regisseur_desktop.language.zeldzaam import is_zeldzaam
from regisseur_desktop.language.zinnen import Zin


class Woorden:
    """The words of one text for one reader; a term is explained once, a rare word marked once."""

    def __init__(self, tekst: str, profiel: Profiel, lijst: Woordenlijst) -> None:
        self._tekst = tekst
        self._profiel = profiel
        self._lijst = lijst
        self._seen: set[str] = set()

    def vind(self, zin: Zin, plekken: tuple[Plek, ...]) -> Iterator[Bevinding]:
        """Mark the hits of the list and the words that are rare."""
        for plek in plekken:
            yield from self._of_list(plek, zin)
        covered = {token.start for plek in plekken for token in plek.woorden}
        for token in zin.woorden:
            rare = token.start not in covered and is_zeldzaam(token, self._profiel)
            if rare and self._is_first(token.tekst):
                yield self._rare(token, zin)

    def _rare(self, token: Token, zin: Zin) -> Bevinding:
        """Mark a rare word; if its last part is on the list there is a plainer one."""
        reason = f"‘{token.tekst}’ is een woord dat weinig mensen gebruiken."
        hit = samengesteld(token.tekst, self._lijst)
        kind, ernst, span = Bevindingsoort.MOEILIJK_WOORD, Ernst.TIP, Span(token.start, token.end)
        if hit is None:
            return Bevinding(span, kind, ernst, f"{reason} Kan het anders?")
        whole, voorstel = voorstellen(Plek(hit, (token,)), zin, self._tekst)
        reason = f"{reason} Schrijf liever ‘{hit.ingang.alternatieven[0].tekst}’."
        return Bevinding(whole, kind, ernst, reason, voorstel, "" if whole == span else token.tekst)

    def _is_first(self, woord: str) -> bool:
        is_new = woord not in self._seen
        self._seen.add(woord)
        return is_new

    def _of_list(self, plek: Plek, zin: Zin) -> Iterator[Bevinding]:
        entry = plek.treffer.ingang
        if entry.soort is Soort.VERVANG:
            if entry.onderwerp not in self._profiel.eigen_taal:
                found = self._replaced(plek, zin)
                if found.suggestions or not is_dienen(plek):  # "dient om ..." is no "moet"
                    yield found
        elif self._needs_explaining(plek):
            yield self._explained(plek)

    def _needs_explaining(self, plek: Plek) -> bool:
        entry = plek.treffer.ingang
        is_term = entry.soort is Soort.LEG_UIT and not self._profiel.mag_vakwoord
        return is_term and self._is_first(entry.tekst)

    def _replaced(self, plek: Plek, zin: Zin) -> Bevinding:
        span, voorstel = voorstellen(plek, zin, self._tekst)
        said = "" if span == plek.span else self._tekst[plek.span.start : plek.span.end]
        word = plek.treffer.ingang.tekst
        if plek.treffer.ingang.klasse is Klasse.AFKORTING:
            reason = f"Schrijf ‘{word}’ voluit. Niet iedereen kent deze afkorting."
            return Bevinding(span, Bevindingsoort.AFKORTING, Ernst.TIP, reason, voorstel, said)
        reason = f"‘{word}’ is een moeilijk woord. Schrijf liever ‘{_other(plek)}’."
        kind, ernst = Bevindingsoort.MOEILIJK_WOORD, Ernst.DUIDELIJK
        return Bevinding(span, kind, ernst, reason, voorstel, said)

    def _explained(self, plek: Plek) -> Bevinding:
        entry = plek.treffer.ingang
        said = self._tekst[plek.span.start : plek.span.end]
        uitleg = entry.uitleg.rstrip(".")
        end = "" if uitleg.endswith("?") else "."
        reason = f"‘{entry.tekst}’ is een vakwoord: {uitleg}{end} Leg het één keer uit."
        voorstel = (f"{said} ({uitleg})",)
        return Bevinding(plek.span, Bevindingsoort.VAKWOORD, Ernst.TIP, reason, voorstel)


def _other(plek: Plek) -> str:
    return plek.treffer.ingang.alternatieven[0].tekst
