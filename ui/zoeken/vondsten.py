"""What Ctrl+K offers for what was typed: households, people, texts, actions and help."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from regisseur_desktop.domain.tekst import vouw
from regisseur_desktop.operations import huishoudens, zoeken
from regisseur_desktop.operations.zoeken import Treffer
from ui.acties import Actie
from ui.plek import Plek, Scherm
from ui.werk import Werk

_PER_GROUP = 6
_LIKELY = ("aanmelding", "notitie", "taak", "afdrukken", "vandaag")

_GROUPS: dict[str, tuple[str, str, str]] = {
    "huishouden": ("Huishoudens", "overzicht", "house"),
    "persoon": ("Mensen", "genogram", "user"),
    "contact": ("Mensen", "netwerk", "phone"),
    "doel": ("Doelen", "plan", "target"),
    "afspraak": ("Doelen", "plan", "check-circle"),
    "plan": ("Doelen", "plan", "clipboard-text"),
    "hulpvraag": ("Krachten en zorgen", "overzicht", "chat-text"),
    "kracht": ("Krachten en zorgen", "overzicht", "heart"),
    "zorg": ("Krachten en zorgen", "overzicht", "cloud-lightning"),
    "gebeurtenis": ("Krachten en zorgen", "genogram", "flag"),
    "notitie": ("Notities", "overzicht", "notebook"),
    "taak": ("Taken", "overzicht", "list-checks"),
    "evaluatie": ("Overleggen", "evaluaties", "calendar-check"),
    "documentrecord": ("Documenten", "documenten", "file-text"),
}
"""For each kind that can be found: its group, the tab to open, and an icon."""

_ORDER = tuple(dict.fromkeys(group for group, _, _ in _GROUPS.values()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Vondst:
    """One line of the list: what it says, and what Enter does."""

    groep: str
    titel: str
    kies: Callable[[], object]
    icoon: str = ""
    onder: tuple[tuple[str, bool], ...] = ()
    rechts: str = ""


def find(
    werk: Werk, acties: Iterable[Actie], typed: str, recent: Sequence[str] = ()
) -> list[Vondst]:
    """Return the lines for what was typed, in groups; nothing typed gives what is likely."""
    acties = list(acties)
    if not typed.strip():
        likely = [_doen(actie) for actie in acties if actie.sleutel in _LIKELY]
        return [*_recently(werk, recent), *likely]
    treffers = zoeken.zoek(werk.kluis, typed)
    found = [_gevonden(werk, treffer) for treffer in treffers if treffer.soort in _GROUPS]
    lines = []
    for groep in _ORDER:
        lines += [vondst for vondst in found if vondst.groep == groep][:_PER_GROUP]
    return lines + [_doen(actie) for actie in matching(acties, typed)][:_PER_GROUP]


def _recently(werk: Werk, recent: Sequence[str]) -> list[Vondst]:
    """Return the households that were open lately."""
    names = huishoudens.names(werk.kluis)
    found = [
        Treffer(soort="huishouden", id=id_, huishouden_id=id_, huishouden_naam="", titel=names[id_])
        for id_ in recent
        if id_ in names
    ]
    return [_gevonden(werk, treffer) for treffer in found]


def matching(acties: list[Actie], typed: str) -> list[Actie]:
    """Return the actions whose words hold what was typed; a typo is forgiven."""
    wanted = vouw(typed).split()
    exact = [actie for actie in acties if all(word in vouw(actie.tekst) for word in wanted)]
    if exact:
        return exact
    by_word = {word: actie for actie in acties for word in vouw(actie.tekst).split()}
    close = get_close_matches(vouw(typed), by_word, n=3, cutoff=0.7)
    return [by_word[word] for word in close]


def _doen(actie: Actie) -> Vondst:
    return Vondst(
        groep="Doen",
        titel=actie.tekst.replace("&&", "&"),
        kies=actie.doe,
        icoon=actie.icoon or "arrow-right",
        rechts=actie.toets,
    )


def _gevonden(werk: Werk, treffer: Treffer) -> Vondst:
    groep, tab, icoon = _GROUPS[treffer.soort]
    is_household = treffer.soort == "huishouden"
    item_id = "" if is_household else treffer.id
    plek = Plek(Scherm.HUISHOUDEN, treffer.huishouden_id, tab, item_id)
    return Vondst(
        groep=groep,
        titel=treffer.titel,
        kies=lambda: werk.go(plek),
        icoon=icoon,
        onder=treffer.fragment,
        rechts="" if is_household else treffer.huishouden_naam,
    )
