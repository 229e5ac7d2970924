"""What another program will not understand of a family that we write, in sentences."""

from collections.abc import Iterator

from regisseur_desktop.domain.moment import Moment, MomentSoort
from regisseur_desktop.domain.persoon import Partnersoort, Persoon, Persoonsoort
from regisseur_desktop.exchange.gedcom.parents import IN_FAMILY
from regisseur_desktop.exchange.gedcom.write import Familie

_STANDARD = frozenset({Partnersoort.GEHUWD, Partnersoort.GESCHEIDEN, Partnersoort.VERLOOFD})
_ROUGH = frozenset({MomentSoort.SEIZOEN, MomentSoort.LEEFTIJD, MomentSoort.GELEDEN})


def for_others(familie: Familie) -> tuple[str, ...]:
    """Return what is lost in other programs; Regisseur itself reads it back, but for the last."""
    return (*_of_persons(familie), *_of_relations(familie), *_left_out(familie))


def _of_persons(familie: Familie) -> Iterator[str]:
    if any(_is_rough(p.geboren) or _is_rough(p.overleden) for p in familie.personen):
        yield "Een leeftijd, jaargetijde of “een jaar geleden” wordt een periode met twee datums."
    if any(p.is_ongeboren or _is_unusual(p) for p in familie.personen):
        yield (
            "Een ongeboren kind, een miskraam of een huisdier staat erin als een gewone persoon."
        )
    if any(p.geslacht_woorden for p in familie.personen):
        yield "De eigen woorden voor iemands geslacht leest alleen Regisseur."
    if any(p.is_eeneiig for p in familie.personen):
        yield "Dat een tweeling eeneiig is, leest alleen Regisseur."


def _is_rough(moment: Moment | None) -> bool:
    return moment is not None and moment.soort in _ROUGH


def _is_unusual(persoon: Persoon) -> bool:
    return persoon.soort not in (Persoonsoort.MENS, Persoonsoort.DOODGEBOREN)


def _of_relations(familie: Familie) -> Iterator[str]:
    if any(een.soort not in _STANDARD for een in familie.partnerrelaties):
        yield "Wat geen huwelijk of verloving is, wordt een gebeurtenis met een Nederlandse naam."
    if any(een.soort not in IN_FAMILY for een in familie.ouderrelaties):
        yield "Een stiefouder of voogd wordt een losse verwijzing, geen ouder."
    if any(een.van or een.tot for een in familie.ouderrelaties):
        yield "Van wanneer tot wanneer iemand ouder of pleegouder was, leest alleen Regisseur."
    if any(een.volgorde_vrij for een in familie.partnerrelaties):
        yield "Een eigen volgorde van de kinderen in de tekening leest alleen Regisseur."
    if familie.volledig and familie.gevoelsbanden:
        yield "De gevoelslijnen leest alleen Regisseur."
    if familie.volledig and any(p.aandoeningen or p.belangrijk for p in familie.personen):
        yield "Ziekte, verslaving en wat belangrijk is, leest alleen Regisseur."


def _left_out(familie: Familie) -> Iterator[str]:
    private = [p for p in familie.personen if p.aandoeningen or p.belangrijk]
    reached = [p for p in familie.personen if p.telefoon or p.email]
    if not familie.volledig and (private or reached or familie.gevoelsbanden):
        yield (
            "Niet in het bestand: telefoon en e-mail, ziekte en verslaving, wat belangrijk is, en"
            " de gevoelslijnen."
        )
    yield "Niet in het bestand: wie bij elkaar woont, het netwerk, het plan en de notities."
