"""The form for the facts of the aanmelding."""

from regisseur_desktop.domain.aanmelding import Beschikking, Gevaar, Verwijsroute
from regisseur_desktop.operations import items
from ui.formulieren.kern import Formulier, Vraag
from ui.formulieren.velden import dag, gezin, iedereen, keuze, mensen, tekst, term


def aanmelding(vraag: Vraag) -> Formulier:
    """Return the form for the aanmelding."""
    dossier, before = vraag.dossier, None if vraag.is_nieuw else vraag.waarde
    return Formulier(
        soort="aanmelding",
        titel="Aanmelding",
        velden=(
            keuze("aanmelder", "Wie meldde aan?", iedereen(dossier), niets="niet bekend"),
            term("route", "Langs welke weg?", Verwijsroute),
            dag(
                vraag,
                "ontvangen_op",
                "Binnengekomen op",
                required="Vul in wanneer de aanmelding kwam.",
                verleden=True,
            ),
            tekst("reden", "Waarom?"),
            term("beschikking", "Is er een beschikking?", Beschikking),
            term("gevaar", "Is er nu gevaar?", Gevaar),
            mensen("weet_ervan", "Wie weet ervan?", gezin(dossier)),
            mensen("weet_nog_niet", "Wie weet het nog niet?", gezin(dossier)),
        ),
        waarde=vraag.waarde,
        bewaar=lambda after: items.save(dossier, before, after, "Aanmelding veranderen"),
    )
