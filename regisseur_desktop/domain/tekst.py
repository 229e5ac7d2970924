"""Text that a person typed or pasted: cleaned, folded for searching, sorted and listed."""

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

_TUSSENVOEGSELS: Final = (
    "aan al auf bij d da de del den der di do dos du el in la las le les lo los of onder op"
    " over s t te ten ter tot uijt uit van vande vanden vander vd ver von vor voor y zu zum zur"
    " 's 't d' l' v. v.d. v.d v/d"
)
TUSSENVOEGSELS: Final = frozenset(_TUSSENVOEGSELS.split())

_SPATIES: Final = re.compile(r"\s+")
_EMAIL: Final = re.compile(
    r"[^\s@<>(),;:\"\[\]\\]+@(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_]{2,}", re.UNICODE
)
# letters that have no accent to take away, but that people search for without it
_LETTERS: Final = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "æ": "ae",
        "œ": "oe",
        "ı": "i",
        "ħ": "h",
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "`": "'",
        "´": "'",
    }
)


def clean(text: str) -> str:
    """Return the text without what no one can see and no file should hold.

    Line ends become one newline; control characters, NUL and lone surrogates go; everything
    visible stays, composed as NFC.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", "".join(sign for sign in lines if _may_stay(sign)))


def _may_stay(sign: str) -> bool:
    return sign in "\t\n" or unicodedata.category(sign) not in {"Cc", "Cs"}


def vouw(text: str) -> str:
    """Fold a text for searching: no capitals, no accents, single spaces."""
    plain = clean(text).casefold().translate(_LETTERS)
    apart = unicodedata.normalize("NFKD", plain)
    bare = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return _SPATIES.sub(" ", bare.casefold()).strip()


def dutch_sort_key(naam: str) -> tuple[str, str]:
    """Sort by the name itself: `van der Berg` under B, the ligature ĳ as i and j."""
    woorden = vouw(naam).replace("'s-", "'s ").split()
    begin = 0
    while begin < len(woorden) - 1 and woorden[begin] in TUSSENVOEGSELS:
        begin += 1
    return " ".join(woorden[begin:]), " ".join(woorden[:begin])


def opsomming(delen: Sequence[str]) -> str:
    """Join as people write it: "a, b en c"."""
    if len(delen) < 2:
        return "".join(delen)
    return f"{', '.join(delen[:-1])} en {delen[-1]}"


def email_is_plausible(adres: str) -> bool:
    """Say whether an e-mail address looks complete; only sending can prove that it is."""
    adres = adres.strip()
    naam = adres.partition("@")[0]
    punten = naam.startswith(".") or naam.endswith(".") or ".." in naam
    return bool(_EMAIL.fullmatch(adres)) and not punten and len(adres) <= 254
