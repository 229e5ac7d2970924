"""The recovery code: 160 random bits that a person can write down and type again.

Eight groups of four characters and one check character. The characters are Crockford's base 32
(no I, L, O and U). The check character is a remainder over GF(32): it finds every single wrong
character and every swap of two neighbours.
"""

import secrets

from regisseur_desktop.errors import Refused

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 33
_ALIKE = str.maketrans(
    {"O": "0", "I": "1", "L": "1", " ": "", "-": "", "–": "", "\n": "", "\t": ""}
)


def new_code() -> str:
    """Make a fresh code, in the form in which it is shown: `7Q2F-…-X`."""
    number = secrets.randbits(160)
    digits = [(number >> shift) & 31 for shift in range(155, -1, -5)]
    return shown("".join(ALPHABET[digit] for digit in [*digits, _check(digits)]))


def shown(code: str) -> str:
    """Put dashes between the groups of four."""
    return "-".join(code[start : start + 4] for start in range(0, len(code), 4))


def read_code(typed: str) -> bytes:
    """Return the 20 bytes of a typed code; spaces, dashes and small letters do not matter."""
    code = typed.upper().translate(_ALIKE)
    if len(code) != LENGTH:
        raise Refused(
            f"De herstelcode heeft {LENGTH} tekens; je hebt er {len(code)} getypt. "
            "Kijk of er een groepje mist."
        )
    strange = next((char for char in code if char not in ALPHABET), None)
    if strange is not None:
        raise Refused(f"Het teken “{strange}” komt niet voor in een herstelcode. Kijk het na.")
    digits = [ALPHABET.index(char) for char in code]
    if _check(digits[:-1]) != digits[-1]:
        raise Refused(
            "Er zit een tikfout in de herstelcode. Vergelijk hem teken voor teken met je papier."
        )
    number = 0
    for digit in digits[:-1]:
        number = number << 5 | digit
    return number.to_bytes(20, "big")


def _check(digits: list[int]) -> int:
    """Remainder of the digits as a polynomial over GF(32), with x^5 + x^2 + 1."""
    state = 0
    for digit in digits:
        state = _times_x(state ^ digit)
    return state


def _times_x(value: int) -> int:
    doubled = value << 1
    return doubled ^ 0b100101 if doubled & 0b100000 else doubled
