"""A set of words, written as a sentence."""


def woordset(tekst: str) -> frozenset[str]:
    """Return the words of the text."""
    return frozenset(tekst.split())
