"""Places in a text: Python counts characters, Qt counts units of sixteen bits."""

_WIDE = "\U00010000"


def naar_qt(tekst: str, plek: int) -> int:
    """Return where Qt has the character at `plek`; an emoji before it counts for two."""
    if tekst.isascii() or max(tekst) < _WIDE:
        return plek
    return len(tekst[:plek].encode("utf-16-le")) // 2


def van_qt(tekst: str, plek: int) -> int:
    """Return which character Qt has at `plek`."""
    if tekst.isascii() or max(tekst) < _WIDE:
        return plek
    return len(tekst.encode("utf-16-le")[: 2 * plek].decode("utf-16-le", "ignore"))


def regels(tekst: str) -> str:
    """Return a text of a Qt block with its soft line ends as a text area gives them."""
    return tekst.replace("\u2028", "\n").replace("\u2029", "\n")
