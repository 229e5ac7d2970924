"""The household as it was on a day: who was there, who were together, and which ties held.

Where a moment is uncertain, what may have been counts as having been: it began on the first day
on which it can have begun. What began nobody knows when was always there.
"""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from regisseur_desktop.domain.bandverloop import stand_op
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.huishouden import Lidmaatschap
from regisseur_desktop.domain.moment import Moment
from regisseur_desktop.domain.persoon import (
    Ouderrelatie,
    Oudersoort,
    Partnerrelatie,
    Partnersoort,
    Persoon,
    Persoonsoort,
)
from regisseur_desktop.domain.stamboom import SAMEN
from regisseur_desktop.domain.tekening import Gevoelsband

_ZWANGER: Final = timedelta(days=280)
# What a couple that parted was before: what they were to each other is then all that is known.
_TOEN: Final = {
    Partnersoort.GESCHEIDEN: Partnersoort.GEHUWD,
    Partnersoort.UIT_ELKAAR: Partnersoort.RELATIE,
}


def dossier_op(dossier: Dossier, dag: date) -> Dossier:
    """Return the dossier as the genogram and the netwerk were on `dag`."""
    personen = tuple(_als_toen(p, dag) for p in dossier.personen if _was_er(p, dag))
    ids = {persoon.id for persoon in personen}
    paren = tuple(
        _paar_toen(paar, dag)
        for paar in dossier.partnerrelaties
        if {paar.persoon_a, paar.persoon_b} <= ids and begonnen(paar.van, dag)
    )
    return replace(
        dossier,
        personen=personen,
        leden=_leden(dossier, paren, ids, dag),
        partnerrelaties=paren,
        ouderrelaties=tuple(o for o in dossier.ouderrelaties if _gold(o, ids, dag)),
        gevoelsbanden=tuple(
            replace(band, tot=None) for band in dossier.gevoelsbanden if _gevoeld(band, ids, dag)
        ),
        thuizen=tuple(
            replace(thuis, bewoners=tuple(wie for wie in thuis.bewoners if wie in ids))
            for thuis in dossier.thuizen
        ),
        verschuivingen=tuple(v for v in dossier.verschuivingen if v.persoon_id in ids),
        netwerk=tuple(toen for band in dossier.netwerk if (toen := stand_op(band, dag))),
    )


def begonnen(moment: Moment | None, dag: date) -> bool:
    """Say whether what began at `moment` may have begun by `dag`; unknown began long ago."""
    eerste = moment.earliest() if moment else None
    return eerste is None or eerste <= dag


def voorbij(moment: Moment | None, dag: date) -> bool:
    """Say whether what ended at `moment` may have ended by `dag`; no moment is no end."""
    return moment is not None and begonnen(moment, dag)


# -- persons


def _was_er(persoon: Persoon, dag: date) -> bool:
    if persoon.is_ongeboren:
        return persoon.uitgerekend is None or persoon.uitgerekend - _ZWANGER <= dag
    if persoon.soort in (Persoonsoort.MENS, Persoonsoort.HUISDIER):
        return begonnen(persoon.geboren, dag)
    return begonnen(persoon.geboren or persoon.overleden, dag)


def _als_toen(persoon: Persoon, dag: date) -> Persoon:
    lives = persoon.overleden is not None and not voorbij(persoon.overleden, dag)
    return replace(persoon, overleden=None) if lives else persoon


# -- relations


def _paar_toen(paar: Partnerrelatie, dag: date) -> Partnerrelatie:
    """Return a couple as it was: one that parted later was together still."""
    if paar.tot is None or voorbij(paar.tot, dag):
        return paar
    return replace(paar, tot=None, soort=_TOEN.get(paar.soort, paar.soort))


def _gold(ouder: Ouderrelatie, ids: set[str], dag: date) -> bool:
    if not {ouder.ouder_id, ouder.kind_id} <= ids:
        return False
    if ouder.soort is Oudersoort.GEBOORTE:
        return True  # from birth, and for good
    return begonnen(ouder.van, dag) and not voorbij(ouder.tot, dag)


def _gevoeld(band: Gevoelsband, ids: set[str], dag: date) -> bool:
    is_known = {band.persoon_a, band.persoon_b} <= ids
    return is_known and begonnen(band.van, dag) and not voorbij(band.tot, dag)


# -- who lived here


def _leden(
    dossier: Dossier, paren: tuple[Partnerrelatie, ...], ids: set[str], dag: date
) -> tuple[Lidmaatschap, ...]:
    leden = [_lid_toen(lid, dag) for lid in dossier.leden if lid.persoon_id in ids]
    hier = {lid.persoon_id for lid in leden if lid.woont_hier}
    leefden = {p.id for p in dossier.personen if p.overleden and not voorbij(p.overleden, dag)}
    thuis = {
        wie
        for paar in paren
        if paar.soort in SAMEN and paar.tot is None
        for wie, ander in ((paar.persoon_a, paar.persoon_b), (paar.persoon_b, paar.persoon_a))
        if ander in hier and wie in leefden
    }
    return tuple(
        replace(lid, woont_hier=True) if lid.persoon_id in thuis and lid.tot is None else lid
        for lid in leden
    )


def _lid_toen(lid: Lidmaatschap, dag: date) -> Lidmaatschap:
    """Return a place as it was: who left later lived here, who came later did not yet."""
    if not begonnen(lid.van, dag):
        return replace(lid, woont_hier=False)
    if lid.tot is None:
        return lid
    return replace(lid, woont_hier=not voorbij(lid.tot, dag))
