"""The fixed words of the documents: the titles of the parts for each reader."""

from regisseur_desktop.documents.opdracht import Opdracht
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer

_FAMILIE = {
    "titel": "Ons plan",
    "hulpvragen": "Dit willen wij",
    "aanleiding": "Waarom dit plan?",
    "waarom_hulp": "Waarom is er hulp?",
    "wat_verwachten": "Wat {kunt} {u} van ons verwachten?",
    "wie_doet_wat": "Wie doet wat?",
    "wat_vragen": "Wat vragen wij van {u}?",
    "zelf": "Dit {doet} {u} zelf:",
    "om_gezin": "Dit doen mensen om {u} heen",
    "hulpverleners": "Dit doen hulpverleners",
    "resultaten": "Dit is afgesproken met de gemeente",
    "krachten": "Dit gaat al goed",
    "zorgen": "Hier maken wij ons zorgen over",
    "doelen": "Dit gaan wij doen",
    "veiligheid": "Zo is het veilig thuis",
    "netwerk": "Wie helpt er mee?",
    "bellen": "Wie bel je?",
    "evaluatie": "Wij praten weer op",
    "akkoord": "Wij zijn het eens met dit plan:",
    "personen": "Voor wie is dit plan?",
    "doel_van": "Wie doen mee",
    "doel_kracht": "Dit helpt",
    "doel_regie": "Wie beslist",
    "doel_let_op": "Wie let op",
}
_PROFESSIONAL = {
    "titel": "Plan van aanpak",
    "hulpvragen": "Wat wil het gezin?",
    "aanleiding": "Aanleiding",
    "waarom_hulp": "Waarom is er hulp nodig?",
    "wat_verwachten": "Wat kan het gezin verwachten?",
    "wie_doet_wat": "Wie doet wat?",
    "wat_vragen": "Wat vragen wij van het gezin?",
    "zelf": "Dit doet het gezin zelf:",
    "om_gezin": "Dit doen mensen om het gezin heen",
    "hulpverleners": "Dit doen hulpverleners",
    "resultaten": "Resultaten, afgesproken met de gemeente",
    "krachten": "Krachten",
    "zorgen": "Zorgen",
    "doelen": "Doelen en afspraken",
    "veiligheid": "Veiligheid",
    "netwerk": "Netwerk: wie helpt waarmee?",
    "bellen": "Wie bel je?",
    "evaluatie": "Evaluatie",
    "akkoord": "Akkoord met dit plan:",
    "personen": "Voor wie",
    "doel_van": "Gedeeld door",
    "doel_kracht": "Bouwt op",
    "doel_regie": "Regie",
    "doel_let_op": "Wie let op",
}
_KIND = {
    "wat_verwachten": "Wat doen wij voor jou?",
    "wat_vragen": "Wat vragen wij van jou?",
    "zelf": "Dit doe jij zelf:",
    "om_gezin": "Dit doen mensen om jou heen",
    "personen": "Wie horen erbij?",
}
_EINDE_FAMILIE = {
    "titel": "Zo ging het",
    "hulpvragen": "Dit wilden wij",
    "krachten": "Dit gaat nu goed",
    "veiligheid": "Zo blijft het veilig thuis",
    "personen": "Over wie gaat dit?",
    "akkoord": "Wij zijn het eens met dit verslag:",
    "doelen": "Zo gaat het nu",
    "regie": "Zelf beslissen",
    "let_op": "Wie let op wat?",
    "gaat_door": "Dit gaat door",
}
_EINDE_PROFESSIONAL = {
    "titel": "Eindevaluatie",
    "hulpvragen": "Wat wilde het gezin?",
    "krachten": "Krachten nu",
    "veiligheid": "Veiligheid",
    "personen": "Over wie",
    "akkoord": "Akkoord met dit verslag:",
    "doelen": "Doelen: zo gaat het nu",
    "regie": "Eigen regie",
    "let_op": "Wie let op wat?",
    "gaat_door": "Dit gaat door",
}

_VERSCHIL_FAMILIE = {
    "titel": "Wat is er veranderd?",
    "waarom": "Waarom dit plan?",
    "afspraken": "Wie doet wat?",
    "opgesteld": "Wie maakten het plan?",
    "akkoord": "Wie is het eens met het plan?",
}
_VERSCHIL_PROFESSIONAL = {
    "titel": "Wat is er veranderd?",
    "waarom": "Waarom hulp?",
    "doelen": "Doelen",
    "afspraken": "Afspraken",
    "opgesteld": "Gemaakt met",
    "akkoord": "Akkoord met het plan",
}


def kop(naam: str, opdracht: Opdracht, u: str) -> str:
    """Return the title of a part for this reader."""
    words = _words(opdracht)
    is_u = u == "u"
    return words[naam].format(
        u=u, kunt="kunt" if is_u else "kunnen", doet="doet" if is_u else "doen"
    )


def _words(opdracht: Opdracht) -> dict[str, str]:
    family = opdracht.voor_familie
    words = _FAMILIE if family else _PROFESSIONAL
    if opdracht.soort is Documentsoort.EINDEVALUATIE:
        words = {**words, **(_EINDE_FAMILIE if family else _EINDE_PROFESSIONAL)}
    if opdracht.soort is Documentsoort.VERSCHIL:
        words = {**words, **(_VERSCHIL_FAMILIE if family else _VERSCHIL_PROFESSIONAL)}
    if opdracht.lezer is Lezer.KIND and opdracht.persoon_id:
        words = {**words, **_KIND}
    return words
