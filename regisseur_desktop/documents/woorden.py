"""The fixed words of the documents: titles of parts for each reader, and what words mean."""

from regisseur_desktop.documents.opdracht import Opdracht
from regisseur_desktop.domain.zicht import Lezer

_FAMILIE = {
    "titel": "Ons plan",
    "hulpvragen": "Dit willen wij",
    "aanleiding": "Waarom dit plan?",
    "waarom_hulp": "Waarom is er hulp?",
    "wat_verwachten": "Wat {kunt} {u} van ons verwachten?",
    "wat_vragen": "Wat vragen wij van {u}?",
    "krachten": "Dit gaat al goed",
    "zorgen": "Hier maken wij ons zorgen over",
    "doelen": "Dit gaan wij doen",
    "veiligheid": "Zo is het veilig thuis",
    "netwerk": "Wie helpt er mee?",
    "bellen": "Wie bel je?",
    "evaluatie": "Wij praten weer op",
    "akkoord": "Wij zijn het eens met dit plan:",
    "personen": "Over wie gaat dit plan?",
}
_PROFESSIONAL = {
    "titel": "Plan van aanpak",
    "hulpvragen": "Wat wil het gezin?",
    "aanleiding": "Aanleiding",
    "waarom_hulp": "Waarom is er hulp nodig?",
    "wat_verwachten": "Wat kan het gezin verwachten?",
    "wat_vragen": "Wat vragen wij van het gezin?",
    "krachten": "Krachten",
    "zorgen": "Zorgen",
    "doelen": "Doelen en afspraken",
    "veiligheid": "Veiligheid",
    "netwerk": "Netwerk: wie doet wat?",
    "bellen": "Wie bel je?",
    "evaluatie": "Evaluatie",
    "akkoord": "Akkoord met dit plan:",
    "personen": "Gezinsleden",
}
_KIND = {
    "wat_verwachten": "Wat doen wij voor jou?",
    "wat_vragen": "Wat vragen wij van jou?",
    "personen": "Wie horen erbij?",
}
UITLEG = {
    "regisseur": "Zorgt dat alle hulp bij elkaar past en houdt het plan bij.",
    "evaluatie": "Samen kijken hoe het gaat met het plan.",
    "integrale vroeghulp": "Kijkt met ouders hoe een jong kind zich ontwikkelt en helpt daarbij.",
    "psychiater": "Een dokter die helpt bij verdriet, angst of boosheid.",
    "lokale team": "Het team van de gemeente dat helpt bij vragen over zorg en gezin.",
    "rsd": "De sociale dienst. Die helpt bij geld en werk.",
    "ggz": "Hulp als je je somber, bang of in de war voelt.",
    "uitkering": "Geld van de overheid om van te leven.",
}
"""Words that a family may not know, for the list at the end of its version."""


def kop(naam: str, opdracht: Opdracht, u: str) -> str:
    """Return the title of a part for this reader."""
    words = _FAMILIE if opdracht.voor_familie else _PROFESSIONAL
    if opdracht.lezer is Lezer.KIND and opdracht.persoon_id:
        words = {**words, **_KIND}
    return words[naam].format(u=u, kunt="kunt" if u == "u" else "kunnen")
