"""Forms for the household itself: its name, who is regisseur, and along which phases."""

from dataclasses import dataclass, replace
from datetime import date

from regisseur_desktop.domain.edit import Edit, replaced
from regisseur_desktop.domain.huishouden import Aanspreekvorm, Regie, Traject
from regisseur_desktop.operations import coordinatie, trajecten
from regisseur_desktop.operations.huishouden import change_niveau
from regisseur_desktop.operations.methode import load_methode
from regisseur_desktop.operations.samen import Stap, together
from ui.formulieren.kern import Formulier, Vraag
from ui.formulieren.velden import dag, keuze, tekst, term, woord
from ui.formulieren.weg import weg


@dataclass(frozen=True, slots=True, kw_only=True)
class Huishoudengegevens:
    """The household as one form sees it, with the reason for another level."""

    id: str
    naam: str
    aanspreekvorm: Aanspreekvorm
    aanleiding: str
    niveau: int | None
    waarom: str = ""


def huishouden(vraag: Vraag) -> Formulier:
    """Return the form for the household."""
    before = vraag.dossier.huishouden
    niveaus = [(n.nummer, f"{n.nummer}: {n.naam}") for n in load_methode().niveaus]
    return Formulier(
        soort="huishouden",
        titel="Huishouden",
        velden=(
            woord("naam", "Naam", required="Vul een naam in, zoals Marina en de kinderen."),
            term("aanspreekvorm", "Hoe spreek je het gezin aan op papier?", Aanspreekvorm),
            tekst("aanleiding", "Wat was de aanleiding?"),
            keuze("niveau", "Niveau van de regiekaart", niveaus, niets="nog niet gekozen"),
            tekst("waarom", "Waarom een ander niveau?", hint="Alleen nodig als je het verandert."),
        ),
        waarde=Huishoudengegevens(
            id=before.id,
            naam=before.naam,
            aanspreekvorm=before.aanspreekvorm,
            aanleiding=before.aanleiding,
            niveau=before.niveau,
        ),
        bewaar=lambda after: _save_huishouden(vraag, after),
    )


def _save_huishouden(vraag: Vraag, after: Huishoudengegevens) -> Edit:
    before = vraag.dossier.huishouden
    named = replace(
        before,
        naam=after.naam,
        aanspreekvorm=after.aanspreekvorm,
        aanleiding=after.aanleiding,
    )
    stappen: list[Stap] = [lambda d: replaced("", d.id, before, named)]
    if after.niveau and after.niveau != before.niveau:
        nummer = after.niveau
        stappen.append(lambda d: change_niveau(d, nummer, after.waarom, vraag.werk.nu()))
    return together(vraag.dossier, "Huishouden veranderen", stappen)


def regie(vraag: Vraag) -> Formulier:
    """Return the form for who is regisseur; a new one takes over from the one of now."""
    return Formulier(
        soort="regie",
        titel="Regie doorgeven" if vraag.is_nieuw else "Regisseur",
        velden=(
            woord("naam", "Wie is de regisseur?", required="Vul de naam van de regisseur in."),
            woord("rol", "In welke rol?", voorbeeld="Bijvoorbeeld casusregisseur"),
            dag(vraag, "van", "Vanaf wanneer?"),
            dag(vraag, "tot", "Tot wanneer?", hint="Leeg als het nog zo is."),
            tekst("reden", "Waarom?"),
        ),
        waarde=vraag.waarde,
        bewaar=lambda after: _save_regie(vraag, after),
        weg=weg(vraag, "Regisseur", vraag.waarde.naam),
    )


def _save_regie(vraag: Vraag, after: Regie) -> Edit:
    if vraag.is_nieuw:
        return coordinatie.hand_over_regie(vraag.dossier, after)
    return replaced("Regisseur veranderen", vraag.dossier.id, vraag.waarde, after)


def traject(vraag: Vraag) -> Formulier:
    """Return the form for a course of help: which phases, and in which phase it is."""
    methode = load_methode()
    soorten = [(model.sleutel, model.naam) for model in methode.sjablonen]
    model = methode.sjabloon(vraag.waarde.sjabloon)
    fasen = [(fase.sleutel, fase.naam) for fase in model.fasen] if model else []
    welke = keuze("sjabloon", "Welk traject?", soorten, required="Kies een traject.")
    fase = keuze("fase", "In welke fase?", fasen, required="Kies een fase.")
    return Formulier(
        soort="traject",
        titel="Traject starten" if model is None else model.naam,
        velden=(
            welke if vraag.is_nieuw else fase,
            dag(vraag, "begonnen_op", "Begonnen op"),
            dag(vraag, "beeindigd_op", "Afgerond op"),
            tekst("opmerking", "Opmerking"),
        ),
        waarde=vraag.waarde,
        bewaar=lambda after: _save_traject(vraag, after),
        weg=weg(vraag, "Traject", model.naam if model else "Het traject"),
    )


def _save_traject(vraag: Vraag, after: Traject) -> Edit:
    if not vraag.is_nieuw:
        return replaced("Traject veranderen", vraag.dossier.id, vraag.waarde, after)
    start: date = after.begonnen_op or vraag.werk.vandaag()
    return trajecten.start_traject(vraag.dossier, after.sjabloon, start)
