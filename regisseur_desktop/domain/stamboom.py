"""Who are the parents, children, partners, brothers and sisters of whom, read once from a dossier.

Every question is answered from both sides alike: who is above somebody has that person below.
Nothing walks further than one step, so that a relation that goes round in a circle does no harm.
"""

from collections.abc import Iterable
from typing import Final, TypeAlias

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.persoon import (
    Ouderrelatie,
    Oudersoort,
    Partnerrelatie,
    Partnersoort,
    Persoon,
)

Ouders: TypeAlias = dict[str, Oudersoort]
"""Persons one step up or down, each with the way in which one is the parent of the other."""

VOORBIJ: Final = frozenset({Partnersoort.GESCHEIDEN, Partnersoort.UIT_ELKAAR})
"""The kinds of a couple that is no couple any more."""

SAMEN: Final = frozenset(
    {Partnersoort.GEHUWD, Partnersoort.GEREGISTREERD, Partnersoort.SAMENWONEND}
)
"""The kinds of a couple that shares a home, by which one becomes the stiefouder of the children."""

EIGEN: Final = frozenset({Oudersoort.GEBOORTE, Oudersoort.ADOPTIE})
_BEWAARD: Final = "_stamboom"
_NABIJ: Final = (
    Oudersoort.GEBOORTE,
    Oudersoort.ADOPTIE,
    Oudersoort.PLEEG,
    Oudersoort.STIEF,
)


def stamboom_van(dossier: Dossier) -> "Stamboom":
    """Return the family of a dossier; read once, since a drawing asks for everybody in turn.

    It is kept with the dossier itself, which never changes, and goes when that goes.
    """
    kept = dossier.__dict__.get(_BEWAARD)
    boom = kept if isinstance(kept, Stamboom) else Stamboom(dossier)
    dossier.__dict__[_BEWAARD] = boom
    return boom


class Stamboom:
    """The family of one dossier, ready for questions about two persons."""

    def __init__(self, dossier: Dossier) -> None:
        """Read the relations; what points at nobody or at oneself is left out."""
        self.personen: dict[str, Persoon] = {p.id: p for p in dossier.personen}
        self.gezegd: dict[str, dict[str, str]] = {}  # by person the words that were found before
        self._ouders: dict[str, Ouders] = {}
        self._kinderen: dict[str, Ouders] = {}
        self._voogden: set[tuple[str, str]] = set()
        self._paren: dict[str, dict[str, Partnerrelatie]] = {}
        self._nesten: dict[str, set[str]] = {}
        for ouder in dossier.ouderrelaties:
            self._add_ouder(ouder)
        for paar in dossier.partnerrelaties:
            self._add_paar(paar)
        # who was taken out of a household comes along without relations, and with this word
        here = {lid.persoon_id for lid in dossier.leden} or self.personen.keys()
        for persoon in dossier.personen:
            if persoon.zelfde_ouders and persoon.id in here:
                self._nesten.setdefault(persoon.zelfde_ouders, set()).add(persoon.id)

    def _add_ouder(self, relatie: Ouderrelatie) -> None:
        ouder, kind = relatie.ouder_id, relatie.kind_id
        if ouder == kind or not {ouder, kind} <= self.personen.keys():
            return
        if relatie.soort is Oudersoort.VOOGD:
            self._voogden.add((ouder, kind))
            return
        known = self._ouders.setdefault(kind, {}).get(ouder)
        nearest = min((relatie.soort, known or relatie.soort), key=_NABIJ.index)
        self._ouders[kind][ouder] = nearest
        self._kinderen.setdefault(ouder, {})[kind] = nearest

    def _add_paar(self, relatie: Partnerrelatie) -> None:
        een, ander = relatie.persoon_a, relatie.persoon_b
        if een == ander or not {een, ander} <= self.personen.keys():
            return
        known = self._paren.get(een, {}).get(ander)
        if known is None or self.is_voorbij(known):
            self._paren.setdefault(een, {})[ander] = relatie
            self._paren.setdefault(ander, {})[een] = relatie

    # -- partners

    def is_voorbij(self, relatie: Partnerrelatie) -> bool:
        """Tell whether a couple parted; a couple that death parted did not."""
        if relatie.soort in VOORBIJ:
            return True
        has_died = any(
            self.personen[wie].overleden is not None
            for wie in (relatie.persoon_a, relatie.persoon_b)
        )
        return relatie.tot is not None and not has_died

    def paren(self, wie: str) -> dict[str, Partnerrelatie]:
        """Return the partner relation with everybody who is or was a partner."""
        return self._paren.get(wie, {})

    def partners(self, wie: str) -> dict[str, Partnerrelatie]:
        """Return who is a partner still, or was until death."""
        return {
            ander: relatie
            for ander, relatie in self.paren(wie).items()
            if not self.is_voorbij(relatie)
        }

    def aangetrouwd(self, wie: Iterable[str]) -> set[str]:
        """Return the partners of these people by whom one gets family: an affair gives none."""
        return {
            ander
            for een in wie
            for ander, relatie in self.partners(een).items()
            if relatie.soort is not Partnersoort.AFFAIRE
        }

    def _huisgenoten(self, wie: str) -> set[str]:
        return {ander for ander, paar in self.partners(wie).items() if paar.soort in SAMEN}

    # -- parents and children

    def ouders(self, wie: str) -> Ouders:
        """Return the parents of somebody, as they were written down; a voogd is none."""
        return self._ouders.get(wie, {})

    def kinderen(self, wie: str) -> Ouders:
        """Return the children of somebody, as they were written down."""
        return self._kinderen.get(wie, {})

    def voogden(self, wie: str) -> set[str]:
        """Return who has custody of somebody without being a parent by that."""
        return {ouder for ouder, kind in self._voogden if kind == wie}

    def pupillen(self, wie: str) -> set[str]:
        """Return the children of whom somebody has custody."""
        return {kind for ouder, kind in self._voogden if ouder == wie}

    def boven(self, wie: str) -> Ouders:
        """Return the parents, and as stiefouder the partner with whom a parent lives."""
        own = self.ouders(wie)
        stief = {
            ander: Oudersoort.STIEF
            for ouder, soort in own.items()
            if soort is not Oudersoort.STIEF
            for ander in self._huisgenoten(ouder)
            if ander != wie and ander not in own
        }
        return own | stief

    def onder(self, wie: str) -> Ouders:
        """Return everybody who has this person above."""
        own = self.kinderen(wie)
        stief = {
            kind: Oudersoort.STIEF
            for ander in self._huisgenoten(wie)
            for kind, soort in self.kinderen(ander).items()
            if soort is not Oudersoort.STIEF and kind != wie and kind not in own
        }
        return own | stief

    # -- brothers and sisters

    def broers_zussen(self, wie: str) -> dict[str, str]:
        """Return the brothers and sisters: "vol", "half", "pleeg", "stief", or how many at birth.

        Who have one parent in common and each another one are half; a foster child that shares
        nothing else is a pleegbroer or pleegzus.
        """
        if wie not in self.personen:
            return {}
        others = {kind for ouder in self.boven(wie) for kind in self.onder(ouder)}
        nest = self._nesten.get(self.personen[wie].zelfde_ouders, set())
        others = (others | nest if wie in nest else others) - {wie}
        return {ander: self._hoe(wie, ander) for ander in sorted(others)}

    def _hoe(self, een: str, ander: str) -> str:
        own, others = self._eigen(een), self._eigen(ander)
        shared = own & others
        if len(shared) > 1 or (shared and own == others) or self._zelfde_nest(een, ander):
            return self._samen_geboren(een, ander)
        return "half" if shared else self._niet_eigen(een, ander)

    def _eigen(self, wie: str) -> set[str]:
        return {ouder for ouder, soort in self.ouders(wie).items() if soort in EIGEN}

    def _zelfde_nest(self, een: str, ander: str) -> bool:
        nest = self._nesten.get(self.personen[een].zelfde_ouders, set())
        return {een, ander} <= nest

    def _samen_geboren(self, een: str, ander: str) -> str:
        woord = self.personen[een].meerling
        if not woord or woord != self.personen[ander].meerling:
            return "vol"
        count = sum(persoon.meerling == woord for persoon in self.personen.values())
        return {2: "twee", 3: "drie"}.get(count, "vol")

    def _niet_eigen(self, een: str, ander: str) -> str:
        mine, others = self.ouders(een), self.ouders(ander)
        shared = mine.keys() & others.keys()
        is_pleeg = any(Oudersoort.STIEF not in (mine[ouder], others[ouder]) for ouder in shared)
        return "pleeg" if is_pleeg else "stief"
