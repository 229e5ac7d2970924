"""The list of hard words: ours, with what the organisation and the user add and leave out.

lijst = woordenlijst()                      # ours, read once
lijst = met_eigen(woordenlijst(), eigen)    # with the overlay of this user
lijst.zoek("aangevangen")                   # (Treffer(ingang, vorm), ...)
lijst.zoek_gescheiden("vangt", "aan")       # a verb that the sentence splits
lijst.zinsdelen["kader"]                    # phrases that hold the word "kader"
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from threading import Lock

from regisseur_desktop.errors import Refused
from regisseur_desktop.language import lemma
from regisseur_desktop.language.buigen import (
    Klasse,
    Vorm,
    buig,
    gescheiden,
    is_hele_vorm,
    met_hoofdletter_van,
    vormen,
)
from regisseur_desktop.language.frequentie import zipf
from regisseur_desktop.language.ingang import Alternatief, Ingang, Onleesbaar, lees_regel
from regisseur_desktop.paths import shipped

_lock = Lock()
_ours: "list[Woordenlijst]" = []


@dataclass(frozen=True, slots=True)
class Treffer:
    """An entry that was met, and the form in which it stood."""

    ingang: Ingang
    vorm: Vorm

    def voorstellen(self, woord: str) -> tuple[tuple[str, Alternatief], ...]:
        """Return each alternative in the form and with the capitals of the word, best first."""
        bent = ((buig(a.woord, a.klasse, self.vorm), a) for a in self.ingang.alternatieven)
        return tuple((met_hoofdletter_van(woord, text), a) for text, a in bent if text)


Kernen = Mapping[str, tuple[tuple[tuple[str, ...], Treffer], ...]]
"""For each form of a verb, such as "stelt", its second parts ("ter", "hand") with their hits."""


@dataclass(frozen=True, slots=True)
class Eigen:
    """What an organisation or a user adds to the list and what it never wants marked."""

    toegevoegd: tuple[Ingang, ...] = ()
    uitgezonderd: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Woordenlijst:
    """Entries with their lookups; a value, so an overlay makes a new one."""

    ingangen: tuple[Ingang, ...]

    @cached_property
    def _with_forms(self) -> tuple[tuple[Ingang, Mapping[Vorm, str]], ...]:
        """Every entry with its forms, once for the single words and the phrases."""
        return tuple((entry, vormen(entry.woord, entry.klasse)) for entry in self.ingangen)

    @cached_property
    def _forms(self) -> Mapping[str, tuple[Treffer, ...]]:
        found: dict[str, tuple[Treffer, ...]] = {}
        for entry, forms in self._with_forms:
            for form, text in forms.items():
                if " " not in text and not _is_another_word(text, form, entry):
                    key = text if entry.klasse is Klasse.AFKORTING else text.lower()
                    found[key] = (*found.get(key, ()), Treffer(entry, form))
        # "indien" is itself before it is "dat ik indien"; "inzet" is the noun first
        for key, hits in found.items():
            if len(hits) > 1:
                found[key] = tuple(sorted(hits, key=lambda hit: hit.vorm is not Vorm.BASIS))
        return found

    @cached_property
    def gescheiden(self) -> Mapping[str, Kernen]:
        """The verbs of two parts, under the last word of the second part."""
        found: dict[str, dict[str, tuple[tuple[tuple[str, ...], Treffer], ...]]] = {}
        for entry in self.ingangen:
            if entry.klasse is Klasse.WERKWOORD and set(entry.woord) & set("|~ "):
                for form in (Vorm.HIJ, Vorm.BASIS, Vorm.IK, Vorm.VERLEDEN, Vorm.VERLEDEN_MV):
                    core, rest = gescheiden(entry.woord, form)
                    words = tuple(rest.split())
                    kernen = found.setdefault(words[-1], {})
                    kernen[core] = (*kernen.get(core, ()), (words, Treffer(entry, form)))
        return found

    @cached_property
    def zinsdelen(self) -> Mapping[str, tuple[tuple[tuple[str, ...], Treffer], ...]]:
        """The forms of more than one word, in small letters, under their longest word."""
        found: dict[str, tuple[tuple[tuple[str, ...], Treffer], ...]] = {}
        for entry, forms in self._with_forms:
            for form, text in forms.items():
                if " " in text:
                    words = tuple(text.lower().split())
                    key = max(words, key=len)
                    found[key] = (*found.get(key, ()), (words, Treffer(entry, form)))
        return found

    @cached_property
    def kernwoorden(self) -> frozenset[str]:
        """The words under which the phrases stand; a sentence without any holds none."""
        return frozenset(self.zinsdelen)

    def zoek(self, woord: str) -> tuple[Treffer, ...]:
        """Return what the list says of the word in this form; an abbreviation minds capitals.

        More than one when the form is: "verstrekt" is of "hij" and a participle, in this order.
        """
        return self._forms.get(woord) or self._forms.get(woord.lower(), ())

    def zoek_gescheiden(self, kern: str, deel: str) -> Treffer | None:
        """Return what it says of a verb in two parts, such as "vangt" with "aan"."""
        words = tuple(deel.lower().split())
        found = self.gescheiden.get(words[-1], {}).get(kern.lower(), ())
        return next((hit for rest, hit in found if rest == words), None)

    def zoek_lemma(self, woord: str) -> tuple[Ingang, ...]:
        """Return the entries of the dictionary form."""
        return tuple(entry for entry in self.ingangen if entry.tekst.lower() == woord.lower())


_OTHERS = (Vorm.DEELWOORD, Vorm.VERLEDEN, Vorm.VERLEDEN_MV)
_BENT = (Vorm.MEERVOUD, Vorm.VERBOGEN, Vorm.VERLEDEN)
_ODD = (Vorm.HIJ, Vorm.IK, Vorm.MEERVOUD, Vorm.VERLEDEN, Vorm.VERBOGEN)


def _is_another_word(text: str, form: Vorm, entry: Ingang) -> bool:
    """Tell whether the form is far more common than its word: "acht" is seldom of "achten".

    A plural or an -e that the lemma table knows may be: "criteria", "diverse". What that table
    gives to a more common word is of that one: "gedacht" is of "denken", not of "gedenken". A
    plural that it does not know but that is a verb is that verb: "vervolgen".
    """
    if form is Vorm.BASIS:
        return False
    word, known = entry.tekst, lemma.table().get(text, text)
    if form in _OTHERS and known not in (word, text) and zipf(known) > zipf(word):
        return True
    if form is Vorm.MEERVOUD and known == text and is_hele_vorm(text):
        return True
    if form not in _ODD or (form in _BENT and known == word):
        return False
    return zipf(text) > max(zipf(word) + 1, 5 if form is Vorm.HIJ else 4)


def lees(tekst: str, onderwerp: str) -> tuple[Ingang, ...]:
    """Return the entries of a list; `Refused` names each wrong line. `#` starts a remark."""
    entries, wrong = [], []
    for number, line in enumerate(tekst.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        try:
            entries.append(lees_regel(line, onderwerp))
        except Onleesbaar as error:
            wrong.append(f"{onderwerp}, regel {number}: {error}")
    if wrong:
        raise Refused("\n".join(wrong))
    return tuple(entries)


def lees_bestand(path: Path) -> tuple[Ingang, ...]:
    """Return the entries of the file; its name is their subject."""
    try:
        return lees(path.read_text("utf-8"), path.stem)
    except UnicodeDecodeError:
        raise Refused(f"Bewaar {path.name} als UTF-8 en probeer het opnieuw.") from None


def woordenlijst() -> Woordenlijst:
    """Return our own list, read once whatever thread asks first."""
    if not _ours:
        with _lock:
            if not _ours:
                files = sorted((shipped("resources") / "taal/woorden").glob("*.txt"))
                _ours.append(Woordenlijst(tuple(e for file in files for e in lees_bestand(file))))
    return _ours[0]


def met_eigen(lijst: Woordenlijst, *lagen: Eigen) -> Woordenlijst:
    """Return the list with the overlays on it; a later one goes before an earlier one.

    Where they say nothing it is the same list, whose lookups are there already.
    """
    said = [eigen for eigen in lagen if eigen.toegevoegd or eigen.uitgezonderd]
    if not said:
        return lijst
    entries: Iterable[Ingang] = lijst.ingangen
    for eigen in said:
        gone = {word.lower() for word in eigen.uitgezonderd}
        ours = {entry.tekst.lower() for entry in eigen.toegevoegd}
        kept = (entry for entry in entries if entry.tekst.lower() not in gone | ours)
        entries = (*kept, *eigen.toegevoegd)
    return replace(lijst, ingangen=tuple(entries))
