"""What two partners are to each other: the events of a family record to a relation and back."""

from typing import Final

from regisseur_desktop.domain.moment import Moment
from regisseur_desktop.domain.persoon import Partnerrelatie, Partnersoort
from regisseur_desktop.domain.tekst import vouw
from regisseur_desktop.exchange.gedcom.dates import read_moment, write_moment
from regisseur_desktop.exchange.gedcom.node import Node

_END: Final = "einde"
_REGISTERED: Final = ("registered", "geregistreerd", "civil union", "partnership")
_TOGETHER: Final = ("samenwon", "cohab", "common law", "living together", "unmarried", "ongehuwd")
_APART: Final = ("separat", "leven apart", "scheiding van tafel")
_MARRIED: Final = frozenset(
    {
        Partnersoort.GEHUWD,
        Partnersoort.GEREGISTREERD,
        Partnersoort.GESCHEIDEN,
        Partnersoort.LEVEN_APART,
    }
)


def read_couple(record: Node, een: str, ander: str) -> Partnerrelatie:
    """Return the relation of the two partners of a family record, by the id of the record."""
    started, ended = _started(record), _ended(record)
    return Partnerrelatie(
        id=record.xref,
        persoon_a=een,
        persoon_b=ander,
        soort=_kind(record),
        van=_date(started),
        tot=_date(ended),
    )


def _divorce(record: Node) -> Node | None:
    """Return the end of a marriage; some programs write in so many words that there was none."""
    events = record.every("DIV", "ANUL")
    return next((event for event in events if event.value.upper() != "N"), None)


def _kind(record: Node) -> Partnersoort:
    if _divorce(record):
        return Partnersoort.GESCHEIDEN
    said = [vouw(event.value_of("TYPE")) for event in record.every("EVEN")]
    is_apart = any(word in text for text in said for word in _APART)
    if marriage := record.first("MARR"):
        way = vouw(marriage.value_of("TYPE"))
        if any(word in way for word in _REGISTERED):
            return Partnersoort.GEREGISTREERD
        if any(word in way for word in _TOGETHER):
            return Partnersoort.SAMENWONEND
        return Partnersoort.LEVEN_APART if is_apart else Partnersoort.GEHUWD
    if is_apart:
        return Partnersoort.UIT_ELKAAR
    return _told(said) or (Partnersoort.VERLOOFD if record.first("ENGA") else Partnersoort.RELATIE)


def _told(said: list[str]) -> Partnersoort | None:
    """Return the kind that an event names in our own words, or in those for living together."""
    if any(word in text for text in said for word in _TOGETHER):
        return Partnersoort.SAMENWONEND
    return next((soort for soort in Partnersoort if vouw(soort.label) in said), None)


def _started(record: Node) -> Node | None:
    if marriage := record.first("MARR"):
        return marriage
    told = [e for e in record.every("EVEN") if not vouw(e.value_of("TYPE")).startswith(_END)]
    return next(iter(told), None) or record.first("ENGA")


def _ended(record: Node) -> Node | None:
    if divorce := _divorce(record):
        return divorce
    told = record.every("EVEN")
    return next((e for e in told if vouw(e.value_of("TYPE")).startswith(_END)), None)


def _date(event: Node | None) -> Moment | None:
    return read_moment(event.value_of("DATE")) if event else None


def write_couple(record: Node, relatie: Partnerrelatie) -> None:
    """Add the events of a relation; what is no marriage becomes an event with a Dutch name."""
    soort = relatie.soort
    if soort in _MARRIED:
        way = "registered partnership" if soort is Partnersoort.GEREGISTREERD else ""
        _event(record, "MARR", relatie.van, way)
    elif soort is Partnersoort.VERLOOFD:
        _event(record, "ENGA", relatie.van)
    else:
        _event(record, "EVEN", relatie.van, soort.label)
    if soort is Partnersoort.LEVEN_APART:
        record.add("EVEN").add("TYPE", soort.label)
    if soort is Partnersoort.GESCHEIDEN:
        _event(record, "DIV", relatie.tot)
    elif relatie.tot:
        _event(record, "EVEN", relatie.tot, f"{_END} relatie")


def _event(record: Node, tag: str, moment: Moment | None, way: str = "") -> None:
    line = write_moment(moment)
    event = record.add(tag, "" if line or tag == "EVEN" else "Y")
    if way:
        event.add("TYPE", way)
    if line:
        event.add("DATE", line)
