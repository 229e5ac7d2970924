"""Search everything that is written down; what was searched for is logged, not with whom it hit."""

from dataclasses import dataclass
from difflib import get_close_matches

from regisseur_desktop.domain.huishouden import Huishouden
from regisseur_desktop.domain.kinds import kind_name
from regisseur_desktop.domain.tekst import vouw
from regisseur_desktop.operations import huishoudens
from regisseur_desktop.operations.kluis import Kluis
from regisseur_desktop.storage import search
from regisseur_desktop.storage.history import Logsoort, log_event

MOST = 40
_CLOSE = 0.75


@dataclass(frozen=True, slots=True, kw_only=True)
class Treffer:
    """Something found: its kind and household, its title, and a fragment with the hits marked."""

    soort: str
    id: str
    huishouden_id: str
    huishouden_naam: str
    titel: str
    fragment: tuple[tuple[str, bool], ...] = ()


def zoek(kluis: Kluis, woorden: str, most: int = MOST) -> tuple[Treffer, ...]:
    """Return what matches the words, households first; a typo in a name is forgiven."""
    if not woorden.strip():
        return ()
    names = huishoudens.names(kluis)
    found = [
        Treffer(soort="huishouden", id=id_, huishouden_id=id_, huishouden_naam=naam, titel=naam)
        for id_, naam in _named(names, woorden)
    ]
    hits = search.zoek(kluis.store, woorden, most)
    found += [
        Treffer(
            soort=kind_name(hit.kind),
            id=hit.item_id,
            huishouden_id=hit.huishouden_id,
            huishouden_naam=names.get(hit.huishouden_id, ""),
            titel=hit.titel,
            fragment=_marked(hit.fragment, hit.hits),
        )
        for hit in hits
        if hit.kind is not Huishouden
    ]
    return tuple(found)


def log_gezocht(kluis: Kluis, woorden: str) -> None:
    """Log what was searched for; once a search, not once a letter."""
    if woorden.strip():
        log_event(kluis.store, kluis.gebruiker, Logsoort.GEZOCHT, "", woorden.strip())


def _marked(text: str, hits: tuple[tuple[int, int], ...]) -> tuple[tuple[str, bool], ...]:
    """Cut a fragment at its hits: each piece with whether it is one."""
    pieces, at = [], 0
    for begin, end in hits:
        pieces += [(text[at:begin], False), (text[begin:end], True)]
        at = end
    return tuple(piece for piece in (*pieces, (text[at:], False)) if piece[0])


def _named(names: dict[str, str], woorden: str) -> list[tuple[str, str]]:
    wanted = vouw(woorden)
    direct = [(id_, naam) for id_, naam in names.items() if wanted in vouw(naam)]
    if direct:
        return direct
    words = {word: id_ for id_, naam in names.items() for word in vouw(naam).split()}
    close = get_close_matches(wanted, words, n=3, cutoff=_CLOSE)
    return [(words[word], names[words[word]]) for word in close]
