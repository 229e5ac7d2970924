"""Forms for who sent whom where, who asked for coördinatie, and who may share what."""

from regisseur_desktop.domain.aanmelding import Toestemming, Verwijzing
from regisseur_desktop.domain.edit import Edit, replaced
from regisseur_desktop.operations import items
from regisseur_desktop.operations.toestemmingen import give_toestemming
from regisseur_desktop.operations.verwijzingen import add_verwijzing
from ui.formulieren.kern import Formulier, Vraag
from ui.formulieren.velden import dag, gezin, iedereen, keuze, moment, netwerk, tekst, woord
from ui.formulieren.weg import weg


def verwijzing(vraag: Vraag) -> Formulier:
    """Return the form for one step of a referral."""
    contacten = netwerk(vraag.dossier)
    return Formulier(
        soort="verwijzing",
        titel="Verwijzing toevoegen" if vraag.is_nieuw else "Verwijzing",
        velden=(
            keuze("voor", "Voor wie?", gezin(vraag.dossier), niets="het hele huishouden"),
            keuze("van_contact", "Wie verwijst?", contacten, niets="niet bekend"),
            keuze(
                "naar_contact",
                "Naar wie?",
                contacten,
                niets="niet bekend",
                hint="Staat iemand er niet bij? Voeg die eerst toe aan het netwerk.",
            ),
            moment(vraag, "datum", "Wanneer?"),
            tekst("reden", "Waarom?"),
        ),
        waarde=vraag.waarde,
        bewaar=lambda after: _save_verwijzing(vraag, after),
        weg=weg(vraag, "Verwijzing", "De verwijzing"),
    )


def _save_verwijzing(vraag: Vraag, after: Verwijzing) -> Edit:
    checked = add_verwijzing(vraag.dossier, after)
    if vraag.is_nieuw:
        return checked
    return replaced("Verwijzing veranderen", vraag.dossier.id, vraag.waarde, after)


def verzoek(vraag: Vraag) -> Formulier:
    """Return the form for a request for coördinatie van zorg."""
    mensen, before = iedereen(vraag.dossier), None if vraag.is_nieuw else vraag.waarde
    ik = f"ik ({vraag.dossier.naam_van('')})"
    return Formulier(
        soort="verzoek",
        titel="Verzoek om coördinatie toevoegen" if before is None else "Verzoek om coördinatie",
        velden=(
            keuze("van", "Wie vraagt het?", mensen, required="Kies wie om coördinatie vraagt."),
            keuze("aan", "Aan wie?", mensen, niets=ik),
            dag(vraag, "datum", "Wanneer?", verleden=True),
            tekst("vraag", "Wat is de vraag?"),
            tekst("antwoord", "Wat is het antwoord?"),
        ),
        waarde=vraag.waarde,
        bewaar=lambda after: items.save(
            vraag.dossier, before, after, "Verzoek veranderen" if before else "Verzoek opschrijven"
        ),
        weg=weg(vraag, "Verzoek", "Het verzoek"),
    )


def toestemming(vraag: Vraag) -> Formulier:
    """Return the form for a consent."""
    return Formulier(
        soort="toestemming",
        titel="Toestemming opschrijven" if vraag.is_nieuw else "Toestemming",
        velden=(
            keuze(
                "persoon_id",
                "Wie geeft toestemming?",
                gezin(vraag.dossier),
                required="Kies wie er toestemming geeft.",
            ),
            keuze(
                "contact_id",
                "Met wie mag je delen?",
                netwerk(vraag.dossier),
                niets="met iedereen bij het overleg",
            ),
            woord("waarvoor", "Wat mag je delen?", voorbeeld="Bijvoorbeeld hoe het op school gaat"),
            dag(vraag, "gegeven_op", "Gegeven op", verleden=True),
            dag(vraag, "geldig_tot", "Geldig tot en met"),
            dag(vraag, "ingetrokken_op", "Ingetrokken op", verleden=True),
        ),
        waarde=vraag.waarde,
        bewaar=lambda after: _save_toestemming(vraag, after),
        weg=weg(vraag, "Toestemming", "De toestemming"),
    )


def _save_toestemming(vraag: Vraag, after: Toestemming) -> Edit:
    checked = give_toestemming(vraag.dossier, after)
    if vraag.is_nieuw:
        return checked
    return replaced("Toestemming veranderen", vraag.dossier.id, vraag.waarde, after)
