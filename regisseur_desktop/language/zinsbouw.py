"""Where a word stands: its clause, what links that clause, and whether the word closes it.

Rules of thumb for plain prose; where they do not know, they say so, and no proposal is made.
"""

from dataclasses import dataclass

from regisseur_desktop.language.functiewoorden import HEBBEN, HULP, VOEGWOORDEN, WORDEN, ZIJN
from regisseur_desktop.language.tokens import Token
from regisseur_desktop.language.woordset import woordset
from regisseur_desktop.language.zinnen import Zin

ONDERSCHIKKEND = VOEGWOORDEN - {"en", "of", "maar", "want", "dus"}
# These also point at something, and then the verb follows at once: "Dat begint morgen."
_POINTING = woordset("dat die wat wie waar")
ONDERWERPEN = woordset("ik je jij u hij ze zij we wij jullie men")
BEPALERS = woordset(
    "de het een deze die dit dat uw jouw je mijn onze ons hun haar zijn geen alle elke elk ieder "
    "iedere veel meer twee drie"
)
_HELPERS = HULP | woordset(
    "gaan gaat ga ging gingen laten laat liet lieten helpen helpt hielp komen komt kwam blijven "
    "blijft bleef leren leert durven durft proberen"
)


@dataclass(frozen=True)
class Plaats:
    """The place of one word among the tokens of its sentence."""

    zin: Zin
    nr: int

    @property
    def begin(self) -> int:
        """Where the clause of the word begins, its link word left out."""
        nr = self.nr
        while nr and not _cuts(self.zin.tokens[nr - 1]):
            nr -= 1
        return nr

    @property
    def eind(self) -> int:
        """Past the last token of the clause."""
        nr = self.nr + 1
        while nr < len(self.zin.tokens) and not _cuts(self.zin.tokens[nr]):
            nr += 1
        return nr

    @property
    def sluit(self) -> bool:
        """Tell whether the word is the last of its clause."""
        return self.eind == self.nr + 1

    @property
    def schakel(self) -> str:
        """The word or mark that links the clause; empty at the start of the sentence."""
        return self.zin.tokens[self.begin - 1].klein if self.begin else ""

    @property
    def volgende(self) -> str:
        """The token after the word in small letters; empty at the end."""
        return self.token(1).klein if self.nr + 1 < len(self.zin.tokens) else ""

    @property
    def vorige(self) -> str:
        """The token before the word in small letters; empty at the start."""
        return self.token(-1).klein if self.nr else ""

    def token(self, stap: int) -> Token:
        """Return the token so many places further on."""
        return self.zin.tokens[self.nr + stap]

    @property
    def ervoor(self) -> tuple[str, ...]:
        """The words of the clause before the word, in small letters."""
        return tuple(token.klein for token in self.zin.tokens[self.begin : self.nr])

    @property
    def erna(self) -> tuple[str, ...]:
        """The words of the clause after the word, in small letters."""
        return tuple(token.klein for token in self.zin.tokens[self.nr + 1 : self.eind])

    @property
    def is_bijzin(self) -> bool | None:
        """Tell whether the clause is subordinate; None when the link word does not tell."""
        if self.schakel == "of":
            return None
        if self.schakel not in ONDERSCHIKKEND:
            return False
        return None if self.schakel in _POINTING and not self.ervoor else True

    @property
    def is_heel(self) -> bool:
        """Tell whether the word, in the form of the dictionary, is an infinitive and no plural."""
        if any(word in _HELPERS for word in (*self.ervoor, *self.erna)):
            return True
        return self.sluit and self.vorige not in ONDERWERPEN and self.is_bijzin is False

    @property
    def na_onderwerp(self) -> bool:
        """Tell whether only a subject goes before it: then what follows it is the object."""
        words = self.ervoor
        if len(words) == 1:
            return words[0] in ONDERWERPEN or words[0] in ("het", "dit", "deze")
        return 1 < len(words) <= 3 and words[0] in BEPALERS

    @property
    def is_deelwoord(self) -> bool:
        """Tell whether a helper of a participle stands in the clause, before it or right after."""
        helpers = HEBBEN | WORDEN | ZIJN
        return any(word in helpers for word in self.ervoor) or self.volgende in helpers


def plaats(zin: Zin, token: Token) -> Plaats:
    """Return the place of the token."""
    return Plaats(zin, zin.nummer(token))


def _cuts(token: Token) -> bool:
    return token.klein in VOEGWOORDEN or not token.klein[0].isalnum()
