"""Voorbeeld 1: Marina, a mother alone with three children, and worries in several areas of life."""

from dataclasses import replace
from datetime import date, time

from regisseur_desktop.domain.aanmelding import (
    Beschikking,
    Contactuitkomst,
    Gevaar,
    Verwijsroute,
)
from regisseur_desktop.domain.datum_lezen import lees_moment
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.namen import Naam
from regisseur_desktop.domain.persoon import Geslacht, Partnersoort, Persoon
from regisseur_desktop.domain.tekening import Gevoelssoort
from regisseur_desktop.domain.verhaal import Zorg
from regisseur_desktop.domain.zicht import Zicht
from regisseur_desktop.operations.aanmelding import NieuweAanmelding, record_contact
from regisseur_desktop.operations.coordinatie import start_coordinatie
from regisseur_desktop.operations.evaluaties import change_evaluatie, hold_evaluatie
from regisseur_desktop.operations.gebeurtenissen import add_gebeurtenis
from regisseur_desktop.operations.gevoelsbanden import add_gevoelsband
from regisseur_desktop.operations.huishouden import change_niveau, rename_huishouden
from regisseur_desktop.operations.items import add_hulpvraag
from regisseur_desktop.operations.relaties import add_kinderen, add_partner
from regisseur_desktop.operations.voorbeeld.marina_netwerk import add_netwerk
from regisseur_desktop.operations.voorbeeld.marina_plan import make_plan
from regisseur_desktop.operations.voorbeeld.marina_verloop import follow
from regisseur_desktop.operations.voorbeeld.opbouw import Opbouw, werkdag_bij

_AANMELDING, _CONTACT, _INTAKE, _START = -84, -83, -74, -70


def marina(vandaag: date, regisseur: str) -> tuple[Edit, ...]:
    """Return the edits that make the household of Marina."""
    antwoorden = NieuweAanmelding(
        wie="Marina",
        ontvangen_op=werkdag_bij(vandaag, _AANMELDING),
        route=Verwijsroute.ZELF,
        reden="Liselot lijkt langzamer te leren praten dan andere kinderen. "
        "Daarom vroeg Marina het lokale team om hulp.",
        beschikking=Beschikking.AFGEGEVEN,
        gevaar=Gevaar.NEE,
    )
    opbouw = Opbouw(antwoorden, regisseur, vandaag)
    _family(opbouw)
    _intake(opbouw)
    _krachten(opbouw)
    _zorgen(opbouw)
    add_netwerk(opbouw)
    _start(opbouw)
    make_plan(opbouw)
    follow(opbouw)
    return tuple(opbouw.edits)


def _family(opbouw: Opbouw) -> None:
    """Add the husband who died, whose name nobody wrote down, and the three children."""
    overleden = lees_moment("ruim een jaar geleden", opbouw.vandaag)
    vader = Persoon(id=new_id(), naam=Naam(), geslacht=Geslacht.MAN, overleden=overleden)
    opbouw.geslacht("Marina", Geslacht.VROUW)
    ouders = (opbouw.persoon("Marina").id, vader.id)
    opbouw.doe(add_partner(opbouw.dossier, ouders[0], vader, Partnersoort.GEHUWD, "vader"))
    regel = "Ivan 9 zoon, Jasper 5 zoon, Liselot 2 dochter"
    opbouw.doe(add_kinderen(opbouw.dossier, ouders, regel, opbouw.vandaag))
    opbouw.doe(rename_huishouden(opbouw.dossier, "Marina en de kinderen"))
    hecht = add_gevoelsband(opbouw.dossier, opbouw.persoon("Ivan").id, vader.id, Gevoelssoort.HECHT)
    opbouw.doe(hecht)
    tekst = "De vader van Ivan, Jasper en Liselot is overleden."
    opbouw.doe(add_gebeurtenis(opbouw.dossier, tekst, overleden))


def _intake(opbouw: Opbouw) -> None:
    """Call Marina the next day, and visit her for the intake."""
    gebeld, dag = opbouw.moment(_CONTACT, 10, 15), opbouw.dag(_INTAKE)
    opbouw.doe(record_contact(opbouw.dossier, Contactuitkomst.GESPROKEN, gebeld, dag))
    intake = opbouw.dossier.evaluaties[-1]
    filled = replace(intake, begin=time(10), einde=time(11, 30), plaats="bij Marina thuis")
    opbouw.doe(change_evaluatie(intake, filled))
    verslag = (
        "Marina vertelde over het overlijden van haar man en over de kinderen. Ze wil een plan."
    )
    opbouw.doe(hold_evaluatie(filled, verslag))
    marina, ivan = opbouw.persoon("Marina").id, opbouw.persoon("Ivan").id
    wens = "Ik wil dat Ivan weer lacht. En ik wil weer werken, al is het maar een paar ochtenden."
    opbouw.doe(add_hulpvraag(opbouw.dossier, wens, marina, dag))
    opbouw.doe(add_hulpvraag(opbouw.dossier, "Ik wil dat het thuis weer leuk is.", ivan, dag))


def _krachten(opbouw: Opbouw) -> None:
    """Write down first what goes well."""
    marina, jasper = opbouw.persoon("Marina").id, opbouw.persoon("Jasper").id
    opbouw.kracht("Marina vroeg zelf om hulp.", "", marina)
    opbouw.kracht("Jasper gaat graag naar school.", "school", jasper)
    opbouw.kracht("De vrijwilliger komt elke week.", "netwerk")
    opbouw.kracht("Marina wil graag weer werken.", "werk", marina)


def _zorgen(opbouw: Opbouw) -> None:
    """Write down the worries: shared ones, a suspicion, and one for Ivan's own eyes."""
    marina, ivan = opbouw.persoon("Marina").id, opbouw.persoon("Ivan").id
    liselot = opbouw.persoon("Liselot").id
    overlijden = opbouw.dossier.gebeurtenissen[0].id
    boos = opbouw.zorg("Ivan is vaak boos sinds papa dood is.", ivan)
    sinds = replace(boos, sinds_gebeurtenis=overlijden, gevolg="Hij heeft ruzie op school.")
    _share(opbouw, boos, replace(sinds, leefgebied="relaties", bron=marina))
    praten = opbouw.zorg("Liselot praat nog weinig voor haar leeftijd.", liselot)
    vermoeden = replace(praten, is_vermoeden=True, leefgebied="ontwikkeling", bron=marina)
    _share(opbouw, praten, vermoeden)
    werk = opbouw.zorg("Marina heeft geen werk.", marina)
    _share(opbouw, werk, replace(werk, leefgebied="werk"))
    geld = opbouw.zorg("Het geld is aan het eind van de maand op.")
    _share(opbouw, geld, replace(geld, leefgebied="geld", bron=marina))
    droom = opbouw.zorg("Ivan droomt vaak over zijn vader.", ivan)
    own = replace(droom, bron=ivan, leefgebied="gezondheid", zicht=Zicht.EIGEN)
    opbouw.vul_zorg(droom, own)


def _share(opbouw: Opbouw, before: Zorg, after: Zorg) -> None:
    """Save a worry that the family agreed to have in the plan."""
    opbouw.vul_zorg(before, replace(after, zicht=Zicht.GEZIN))


def _start(opbouw: Opbouw) -> None:
    """Start coördinatie van zorg: several things at once, in several areas of life."""
    reden = (
        "Er spelen zorgen op meer leefgebieden: verdriet en boosheid, leren praten, werk en geld."
    )
    rol = "professional van het lokale team"
    opbouw.doe(start_coordinatie(opbouw.dossier, reden, rol, opbouw.dag(_START)))
    waarom = "Er zijn meer zorgen tegelijk. Thuis is het veilig."
    opbouw.doe(change_niveau(opbouw.dossier, 2, waarom, opbouw.moment(_START, 14)))
