"""One edit by every builder of the drawing, on the household of Marina."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit, added
from regisseur_desktop.domain.moment import Moment, MomentSoort
from regisseur_desktop.domain.namen import Naam
from regisseur_desktop.domain.netwerk import Lijnsoort, Nabijheid, Netwerkgroep
from regisseur_desktop.domain.persoon import Persoon, Persoonsoort
from regisseur_desktop.domain.tekening import Gevoelssoort, Thuis, Verschuiving
from regisseur_desktop.domain.toepassen import apply_edit
from regisseur_desktop.exchange.contacten import Contactregel
from regisseur_desktop.exchange.gedcom.ingelezen import Ingelezen
from regisseur_desktop.operations import (
    contacten_inlezen,
    familie_inlezen,
    genogram,
    gevoelsbanden,
    gezinssjablonen,
    netwerk,
    relaties,
    tekenplek,
    thuizen,
    zwangerschap,
)
from tests.dossiers import VANDAAG, called

IN_2025 = Moment(soort=MomentSoort.JAAR, jaar=2025)


def drawn(dossier: Dossier) -> Dossier:
    """Return Marina's household with more to draw: twins, oma, a baby, a home and a moved Ivan."""
    marina, ivan, jasper = (called(dossier, naam) for naam in ("Marina", "Ivan", "Jasper"))
    thuis = Thuis(id="c" * 32, huishouden_id=dossier.id, naam="bij oma", bewoners=(ivan,))
    plek = Verschuiving(id="d" * 32, huishouden_id=dossier.id, persoon_id=ivan, dx=12)
    dossier = apply_edit(dossier, added("Tekenen", dossier.id, thuis, plek))
    dossier = apply_edit(dossier, netwerk.stop_contact(dossier.netwerk[-1], VANDAAG))
    dossier = apply_edit(dossier, zwangerschap.maak_meerling(dossier, [ivan, jasper]))
    dossier = apply_edit(dossier, genogram.add_ouders(dossier, marina, "Gré 70 oma", VANDAAG))
    return apply_edit(dossier, zwangerschap.add_ongeboren(dossier, [marina], date(2027, 3, 1)))


def _ivan(dossier: Dossier) -> str:
    return called(dossier, "Ivan")


def _marina(dossier: Dossier) -> str:
    return called(dossier, "Marina")


TEKENBOUWERS: dict[Callable[..., Edit], Callable[[Dossier], Edit]] = {
    contacten_inlezen.importeer_contacten: lambda d: contacten_inlezen.importeer_contacten(
        d, [Contactregel(regel=1, naam="fysiotherapeut")]
    ),
    familie_inlezen.importeer_familie: lambda d: familie_inlezen.importeer_familie(
        d, Ingelezen(personen=(Persoon(id="I1", naam=Naam(voornaam="Kees")),))
    ),
    genogram.add_partner_regel: lambda d: genogram.add_partner_regel(
        d, _marina(d), "Tom 41 m", VANDAAG
    ),
    genogram.add_ouders: lambda d: genogram.add_ouders(d, _marina(d), "Jan 70 vader", VANDAAG),
    genogram.add_broers_zussen: lambda d: genogram.add_broers_zussen(
        d, _marina(d), "Els 40 zus", VANDAAG
    ),
    gevoelsbanden.add_gevoelsband: lambda d: gevoelsbanden.add_gevoelsband(
        d, _marina(d), _ivan(d), Gevoelssoort.GERICHT_OP
    ),
    gevoelsbanden.save_gevoelsband: lambda d: gevoelsbanden.save_gevoelsband(
        d, replace(d.gevoelsbanden[0], sterkte=3)
    ),
    gezinssjablonen.add_sjabloon: lambda d: gezinssjablonen.add_sjabloon(
        d, _marina(d), "grootouders", VANDAAG
    ),
    netwerk.add_familie: lambda d: netwerk.add_familie(d, called(d, "Gré"), "oma"),
    netwerk.dichterbij: lambda d: netwerk.dichterbij(d.netwerk[0], VANDAAG),
    netwerk.verder_weg: lambda d: netwerk.verder_weg(d.netwerk[0], VANDAAG),
    netwerk.verplaats: lambda d: netwerk.verplaats(
        d.netwerk[0], Netwerkgroep.VRIENDEN_BUREN, Nabijheid.GEWOON, VANDAAG
    ),
    netwerk.wijzig_band: lambda d: netwerk.wijzig_band(
        d.netwerk[0], replace(d.netwerk[0], lijn=Lijnsoort.STERK), VANDAAG
    ),
    netwerk.stop_contact: lambda d: netwerk.stop_contact(d.netwerk[0], VANDAAG),
    netwerk.hervat_contact: lambda d: netwerk.hervat_contact(
        next(band for band in d.netwerk if band.gestopt_op)
    ),
    relaties.change_partnerrelatie: lambda d: relaties.change_partnerrelatie(
        d, d.partnerrelaties[0], replace(d.partnerrelaties[0], volgorde_vrij=True)
    ),
    relaties.end_partnerrelatie: lambda d: relaties.end_partnerrelatie(
        d, d.partnerrelaties[0], IN_2025
    ),
    tekenplek.verschuif: lambda d: tekenplek.verschuif(d, {_ivan(d): (4, 0)}),
    tekenplek.netjes_maken: tekenplek.netjes_maken,
    thuizen.add_thuis: lambda d: thuizen.add_thuis(d, "bij opa", [_ivan(d)]),
    thuizen.save_thuis: lambda d: thuizen.save_thuis(d, replace(d.thuizen[0], naam="bij tante")),
    thuizen.verhuis: lambda d: thuizen.verhuis(d, d.thuizen[0], _marina(d), woont_er=True),
    zwangerschap.add_ongeboren: lambda d: zwangerschap.add_ongeboren(d, [_marina(d)]),
    zwangerschap.add_verloren: lambda d: zwangerschap.add_verloren(
        d, [_marina(d)], Persoonsoort.DOODGEBOREN, IN_2025
    ),
    zwangerschap.is_geboren: lambda d: zwangerschap.is_geboren(
        d, d.personen[-1], Moment.op(VANDAAG), naam="Noor"
    ),
    zwangerschap.maak_meerling: lambda d: zwangerschap.maak_meerling(
        d, [_ivan(d), called(d, "Liselot")]
    ),
    zwangerschap.kies_meerling: lambda d: zwangerschap.kies_meerling(
        d, d.personen[2], [called(d, "Liselot")]
    ),
    zwangerschap.splits_meerling: lambda d: zwangerschap.splits_meerling(d, d.personen[2]),
}
"""By builder the edit that it makes of `drawn`."""
