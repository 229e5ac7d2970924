"""The courses of help of one household: each its own phases, all on the same people."""

from dataclasses import replace
from datetime import date

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit, added, replaced
from regisseur_desktop.domain.huishouden import Traject
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.methode import Sjabloon
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.methode import load_methode


def start_traject(dossier: Dossier, sjabloon: str, vandaag: date) -> Edit:
    """Return the edit that starts a course beside those that run; one of each kind at a time."""
    model = _model(sjabloon)
    if any(t.sjabloon == sjabloon and t.beeindigd_op is None for t in dossier.trajecten):
        raise Refused(f"{model.naam} loopt al bij dit huishouden.")
    traject = Traject(
        id=new_id(),
        huishouden_id=dossier.id,
        sjabloon=sjabloon,
        fase=model.fasen[0].sleutel,
        begonnen_op=vandaag,
    )
    return added(f"{model.naam} starten", dossier.id, traject)


def move_to_fase(traject: Traject, fase: str) -> Edit:
    """Return the edit that brings a course to a phase, forward or back."""
    gekozen = _model(traject.sjabloon).fase(fase)
    if gekozen is None:
        raise Refused("Deze fase hoort niet bij dit traject. Kies een fase uit de lijst.")
    after = replace(traject, fase=fase)
    return replaced(f"Naar fase {gekozen.naam}", traject.huishouden_id, traject, after)


def end_traject(traject: Traject, vandaag: date) -> Edit:
    """Return the edit that ends a course; it stays to be seen."""
    after = replace(traject, beeindigd_op=vandaag)
    naam = _model(traject.sjabloon).naam
    return replaced(f"{naam} afronden", traject.huishouden_id, traject, after)


def _model(sleutel: str) -> Sjabloon:
    model = load_methode().sjabloon(sleutel)
    if model is None:
        raise Refused("Dit traject kent het programma niet. Kies een traject uit de lijst.")
    return model
