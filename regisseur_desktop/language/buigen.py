"""Give a replacement the form of the word it replaces: capital, number, person, tense, -e.

`herken` says in which form a word of a known lemma stands, `buig` puts another lemma into it,
`in_vorm_van` does both. A form that Dutch does not have gives None: better no proposal than a
wrong one.
"""

from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache

from regisseur_desktop.language import lemma
from regisseur_desktop.language.frequentie import zipf
from regisseur_desktop.language.werkwoord import Vervoeging, leesbaar, split, vervoeg
from regisseur_desktop.language.woordset import woordset


class Klasse(StrEnum):
    """What kind of word it is; the article of a noun is part of its kind."""

    DE = "de"
    HET = "het"
    MEERVOUD = "mv"
    WERKWOORD = "ww"
    BIJVOEGLIJK = "bn"
    BIJWOORD = "bw"
    VAST = "vast"  # preposition, conjunction, pronoun: one form
    UITDRUKKING = "uitdr"
    AFKORTING = "afk"


class Vorm(StrEnum):
    """The forms that are told apart."""

    BASIS = "basis"  # as in the dictionary
    MEERVOUD = "meervoud"
    VERBOGEN = "verbogen"  # adjective or participle with -e
    BEPAALD = "bepaald"  # "het lokale team", where the dictionary has "lokaal team"
    IK = "ik"
    HIJ = "hij"
    VERLEDEN = "verleden"
    VERLEDEN_MV = "verleden_mv"
    DEELWOORD = "deelwoord"
    TE = "te"  # "aan te vangen"


NOUNS = frozenset({Klasse.DE, Klasse.HET})
# What has no regular plural and what the spelling rules cannot guess.
_PLURALS = {
    "kind": "kinderen", "stad": "steden", "lid": "leden", "ei": "eieren", "schip": "schepen",
    "middel": "middelen", "vraag": "vragen", "zorg": "zorgen", "deel": "delen", "plan": "plannen",
    "raad": "raden", "idee": "ideeën", "museum": "musea", "gesprek": "gesprekken",
    "reden": "redenen", "oordeel": "oordelen", "maatregel": "maatregelen",
    "criterium": "criteria", "stadium": "stadia",
    "maximum": "maxima", "minimum": "minima", "individu": "individuen",
    "fenomeen": "fenomenen", "cyclus": "cycli",
    "gevoel": "gevoelens", "maat": "maten",
}  # fmt: skip
_UNCOUNTED = woordset(
    "hulp steun geld rust uitleg toezicht gedrag werk eten geweld overleg aandacht informatie duur "
    "ik onrust geluk afkomst toekomst afwezigheid vervuiling twee drie tien"
)
_WRITTEN = 1.5  # Zipf: a form below it is a slip of the pen, or of a rule
_DEGREES = {"heel", "erg", "niet", "minder", "meer", "te"}
_NEVER_BEFORE_NOUN = {
    "vaak", "soms", "samen", "thuis", "steeds", "altijd", "vooraf", "genoeg", "veel", "niets",
    "zo", "dit", "binnen", "hierbij", "meer", "weinig", "meestal", "hetzelfde", "anders",
    "tegelijk", "alleen", "koop", "jammer", "expres", "misschien", "en", "daarna",
}  # fmt: skip
_AFTER_HEAD = ("van", "over", "met", "om", "naar", "voor", "bij", "in")
_RELATIVES = {"wie", "wat", "die", "dat", "hoe", "hoeveel", "waar", "te", "en", "of", *_AFTER_HEAD}
_FIXED_ADJECTIVES = ("en", "a", "o", "é", "gratis")
_TONELESS = ("el", "er", "em", "en", "aar", "je", "ster")


def vormen(woord: str, klasse: Klasse) -> dict[Vorm, str]:
    """Return every form of the lemma as it stands in one piece ("uitlegt", not "legt uit")."""
    if klasse in NOUNS:
        plural, definite = meervoud(woord), bepaald(woord)
        found = {Vorm.BASIS: woord} | ({Vorm.MEERVOUD: plural} if plural else {})
        return found | ({Vorm.BEPAALD: definite} if definite != woord else {})
    if klasse is Klasse.BIJVOEGLIJK:
        return {Vorm.BASIS: woord, Vorm.VERBOGEN: met_e(woord)}
    if klasse is Klasse.WERKWOORD:
        return _of_verb(vervoeg(woord))
    return {Vorm.BASIS: woord}


def _of_verb(forms: Vervoeging) -> dict[Vorm, str]:
    part, tail = forms.deeltje, forms.staart
    found = {
        Vorm.BASIS: part + forms.hele + tail,
        Vorm.HIJ: part + forms.hij + tail,
        Vorm.IK: part + forms.ik + tail,
        Vorm.VERLEDEN: part + forms.verleden + tail,
        Vorm.VERLEDEN_MV: part + forms.verleden_mv + tail,
        Vorm.TE: f"{part.strip()} te {forms.hele}{tail}".strip(),
    }
    if forms.hele != "laten" or not tail:  # "heeft laten zien" has no participle
        found[Vorm.DEELWOORD] = part + forms.deelwoord + tail
    if not tail and not forms.deelwoord.endswith("en"):
        found[Vorm.VERBOGEN] = part + met_e(forms.deelwoord)
    return found


def gescheiden(woord: str, vorm: Vorm) -> tuple[str, str]:
    """Return a verb as a main clause splits it: ("legt", "uit"); ("geeft", "") has no part."""
    part, verb, tail = split(woord)
    return vormen(verb, Klasse.WERKWOORD)[vorm], f"{part.strip()}{tail}".strip()


def is_hele_vorm(woord: str) -> bool:
    """Tell whether it is a verb as the dictionary has it: "bellen", not "regelen" of "regel"."""
    return len(woord) > 3 and woord.endswith("n") and lemma.table().get(vervoeg(woord).hij) == woord


def telbaar(noun: str) -> bool:
    """Tell whether "een" may go before it: not "een hulp" and not "een meedoen"."""
    head = noun.split(" ", maxsplit=1)[0]
    has_plural = meervoud(noun) is not None or (head != noun and heeft_meervoud(head))
    return has_plural and head not in _UNCOUNTED


def herken(woord: str, lemma_: str, klasse: Klasse) -> Vorm | None:
    """Return the form in which the word stands, None when it is no form of the lemma."""
    small = woord.lower()
    return next((vorm for vorm, text in vormen(lemma_, klasse).items() if text == small), None)


@lru_cache(maxsize=4096)
def buig(woord: str, klasse: Klasse, vorm: Vorm) -> str | None:
    """Return the word in the form, None when there is no such form."""
    if vorm is Vorm.BASIS:
        return leesbaar(woord)
    forms = vormen(woord, klasse)
    if vorm is Vorm.BEPAALD:
        return forms.get(vorm, forms[Vorm.BASIS])
    if vorm is Vorm.VERBOGEN and klasse is Klasse.WERKWOORD and "~" not in woord:
        return forms.get(vorm, forms[Vorm.DEELWOORD])  # "gesloten" has no other form
    if vorm is Vorm.VERBOGEN and not staat_voor_naamwoord(woord):
        return None
    return _in_use(forms.get(vorm), vorm)


def _in_use(tekst: str | None, vorm: Vorm) -> str | None:
    """Return the form unless nobody writes it: no "opeense" and no "blijdschapen"."""
    if tekst is None or vorm not in (Vorm.VERBOGEN, Vorm.MEERVOUD):
        return tekst
    word = tekst.rpartition(" ")[2] if vorm is Vorm.VERBOGEN else tekst.partition(" ")[0]
    return tekst if zipf(word) >= _WRITTEN else None


def staat_voor_naamwoord(woord: str) -> bool:
    """Tell whether it can stand before a noun: "heel belangrijk" can, "vaak" cannot."""
    *before, last = woord.split(" ")
    is_infinitive = before[-1:] == ["te"] and last.endswith("n")  # "te bewijzen" stands alone
    is_fit = last not in _NEVER_BEFORE_NOUN and not is_infinitive
    return is_fit and all(word in _DEGREES for word in before)


def in_vorm_van(woord: str, lemma_: str, vervanging: str, klasse: Klasse) -> str | None:
    """Return the replacement in the form and with the capitals of the word."""
    vorm = herken(woord, lemma_, klasse)
    bent = buig(vervanging, klasse, vorm) if vorm else None
    return met_hoofdletter_van(woord, bent) if bent else None


def met_hoofdletter_van(woord: str, vervanging: str) -> str:
    """Return the replacement with the capitals of the word: none, the first (IJ as one), all."""
    if len(woord) > 1 and woord.isupper():
        return vervanging.upper()
    if not woord[:1].isupper():
        return vervanging
    first = 2 if vervanging.startswith("ij") else 1
    return vervanging[:first].upper() + vervanging[first:]


@lru_cache(maxsize=4096)
def meervoud(noun: str) -> str | None:
    """Return the plural; of a group of words the noun before the first preposition."""
    if " " in noun:
        return _of_group(noun)
    if noun in _UNCOUNTED or noun in _PLURALS:
        return _PLURALS.get(noun)
    if is_meervoud(noun):
        return noun  # "regels" for "regelingen" is more than one already
    if noun.endswith("en") and zipf(noun + "s") < 3:
        return noun if noun in lemma.table() else None  # "mensen"; "het meedoen" has none
    if noun.endswith("heid"):
        return noun.removesuffix("heid") + "heden"
    found = _known_plurals(noun)
    return max(found, key=zipf) if found else _of_compound(noun)


def is_meervoud(noun: str) -> bool:
    """Tell whether the noun is more than one already: "regels", but not "reden" of "rede"."""
    return lemma.table().get(noun, noun) != noun and not heeft_meervoud(noun)


def _known_plurals(noun: str) -> list[str]:
    return [guess for guess in _plural_guesses(noun) if lemma.table().get(guess) == noun]


def _of_compound(noun: str) -> str:
    """Return the plural that the last part of the word has, if it is a word we know."""
    for cut in range(2, len(noun) - 3):
        tail = noun[cut:]
        if tail in _PLURALS:
            return noun[:cut] + _PLURALS[tail]
        if zipf(tail) > 3.5 and (found := _known_plurals(tail)):
            return noun[:cut] + max(found, key=zipf)
    return max(_plural_guesses(noun), key=zipf)


def _of_group(group: str) -> str | None:
    """Return "manieren van werken" or "eerste gesprekken"; None where no noun is known in it."""
    head, _, rest = group.partition(" ")
    if head in _UNCOUNTED:
        return None
    if rest.startswith(tuple(f"{word} " for word in _AFTER_HEAD)):
        return f"{meervoud(head)} {rest}" if heeft_meervoud(head) else None
    before, _, noun = bepaald(group).rpartition(" ")
    return f"{before} {meervoud(noun)}" if heeft_meervoud(noun) and _is_described(group) else None


def heeft_meervoud(word: str) -> bool:
    """Tell whether the lemma table knows a plural of it, so that it is one itself: reden, les."""
    return word not in _UNCOUNTED and (word in _PLURALS or bool(_known_plurals(word)))


def _is_described(group: str) -> bool:
    """Tell whether only adjectives go before the last word."""
    before = group.split(" ")[:-1]
    return _RELATIVES.isdisjoint(before) and zipf(met_e(before[-1])) > 2


@lru_cache(maxsize=4096)
def bepaald(noun: str) -> str:
    """Return a group of words as it stands after "het": "lokaal team" becomes "lokale team"."""
    before, space, last = noun.rpartition(" ")
    if not space or not _is_described(noun):
        return noun
    return f"{met_e(before)} {last}"


def _plural_guesses(noun: str) -> list[str]:
    if noun.endswith(_TONELESS) and zipf(noun + "s") > 2:
        return [noun + "s"]
    if noun.endswith(("a", "i", "o", "u", "y")):
        return [noun + "'s"]
    if noun.endswith("ie"):
        return [noun + "s", noun + "ën"]
    if noun.endswith("e"):
        return [noun + "s", noun + "n"]
    return [f"{stem}en" for stem in _open(noun)] + [noun + "s"]


@lru_cache(maxsize=4096)
def met_e(adjective: str) -> str:
    """Return the adjective with -e; of a group of words the last one bends."""
    head, space, last = adjective.rpartition(" ")
    is_fixed = last.endswith(("e", *_FIXED_ADJECTIVES)) and not last.endswith(("een", "oen"))
    if is_fixed and last not in ("twee",):
        return adjective  # "een houten huis", but "een algemeen plan", "het algemene plan"
    if last.endswith(("ieel", "ëel")):  # initieel initiële, reëel reële
        return head + space + last.removesuffix("eel").removesuffix("ëel") + "ële"
    return head + space + max((f"{stem}e" for stem in _open(last)), key=zipf)


def _open(word: str) -> Iterator[str]:
    """Yield the spellings before an ending that opens the last part: dik dikk, groot grot."""
    if len(word) < 3 or word[-1] in "aeiou":
        yield word
        return
    if word[-2] == word[-3] and word[-2] in "aeou":
        yield word[:-2] + word[-1]
        yield word[:-2] + _voiced(word[-1])
    yield word
    if word[-2] in "aeiou" and word[-3] not in "aeiou":
        yield word + word[-1]
    yield word[:-1] + _voiced(word[-1])


def _voiced(letter: str) -> str:
    return {"f": "v", "s": "z"}.get(letter, letter)
