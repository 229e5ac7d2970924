"""The sentences in which the leeshulp says how a text reads."""

from regisseur_desktop.language.formules import Formules
from regisseur_desktop.language.score import MINSTE_WOORDEN, Oordeel
from regisseur_desktop.operations.planoordeel import Deeloordeel

LEZERS = (
    ("ouder", "een ouder"),
    ("kind", "een kind van 8 tot 12"),
    ("puber", "een puber"),
    ("professional", "een professional"),
)
"""For whom a plan can be written."""

OORDELEN = {
    Oordeel.MAKKELIJK: ("Makkelijk te lezen", "check-circle", "ok"),
    Oordeel.KAN_MAKKELIJKER: ("Kan makkelijker", "info", "warn"),
    Oordeel.MOEILIJK: ("Moeilijk te lezen", "warning-circle", "danger"),
}
"""The verdict in words, with its icon and tone; the word says it, the colour only helps."""

TE_KORT = ("Nog te kort voor een oordeel", "circle", "text2")
NIETS = ("Hier is niets om mee te lezen", "circle", "text2")
BLIJFT = "Wat het gezin zelf zegt, blijft zoals het is."
"""Beside a part with no text of the writer: quotations, names and days."""


def kop(deel: Deeloordeel) -> tuple[str, str, str]:
    """Return the verdict, its icon and its tone."""
    return OORDELEN[deel.oordeel] if deel.oordeel else TE_KORT


def telling(deel: Deeloordeel) -> str:
    """Return what was counted, in a line."""
    if not deel.woorden:
        return "Hier staat nog geen tekst."
    lengte = round(deel.zinslengte)
    delen = [f"Gemiddeld {lengte} {_woorden(lengte)} per zin."]
    if deel.lange_zinnen:
        delen.append(_aantal(deel.lange_zinnen, "lange zin", "lange zinnen"))
    if deel.moeilijke_woorden:
        delen.append(_aantal(deel.moeilijke_woorden, "moeilijk woord", "moeilijke woorden"))
    return f"{delen[0]} {', '.join(delen[1:])}.".replace(" .", "") if delen[1:] else delen[0]


def laten_staan(aantal: int) -> str:
    """Return how many tips were left."""
    return "Je laat 1 tip staan." if aantal == 1 else f"Je laat {aantal} tips staan."


def nooit(aantal: int) -> str:
    """Return how many words this user never wants marked, in any plan."""
    return f"Nooit een tip bij: {_aantal(aantal, 'woord', 'woorden')}. Zie Instellingen."


def regel(deel: Deeloordeel) -> str:
    """Return a part of the plan in one line: its verdict and its tips."""
    oordeel = kop(deel)[0]
    if not deel.tips:
        return oordeel
    return f"{oordeel} · {_aantal(deel.tips, 'tip', 'tips')}"


def knop(aantal: int) -> str:
    """Return what stands on the button where there is no room for the tips."""
    return f"Leeshulp: {_aantal(aantal, 'tip', 'tips')}" if aantal else "Leeshulp: geen tips"


def schatting(figures: Formules) -> str:
    """Return the figures of two old formulas as what they are: an estimate."""
    return (
        f"Schatting: Flesch-Douma {figures.flesch_douma:.0f} en Brouwer {figures.brouwer:.0f}. "
        "0 is heel moeilijk, 100 heel makkelijk. Laat iemand uit het gezin meelezen: "
        "dat zegt meer dan een cijfer."
    )


def leeg() -> str:
    """Return why a short text has no verdict."""
    return f"Vanaf {MINSTE_WOORDEN} woorden geeft de leeshulp een oordeel."


def _aantal(aantal: int, een: str, meer: str) -> str:
    return f"{aantal} {een if aantal == 1 else meer}"


def _woorden(aantal: int) -> str:
    return "woord" if aantal == 1 else "woorden"
