"""How the values of a dossier are said on screen, in few and plain words."""

from datetime import date, datetime, tzinfo

from regisseur_desktop.domain.aanmelding import Toestemming, Verwijzing
from regisseur_desktop.domain.datum_tonen import (
    toon_datum,
    toon_datum_kort,
    toon_leeftijd,
    toon_moment,
    toon_tijd,
)
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.familiewoorden import woord
from regisseur_desktop.domain.moment import Moment
from regisseur_desktop.domain.persoon import (
    Geslacht,
    Ouderrelatie,
    Oudersoort,
    Partnerrelatie,
    Partnersoort,
    Persoon,
)
from regisseur_desktop.domain.tekst import opsomming
from regisseur_desktop.domain.verwantschap import noem
from regisseur_desktop.domain.zicht import Item, Zicht

_PARTNERZIN = {
    Partnersoort.GEHUWD: "{} en {} zijn getrouwd",
    Partnersoort.GEREGISTREERD: "{} en {} zijn geregistreerd partner",
    Partnersoort.SAMENWONEND: "{} en {} wonen samen",
    Partnersoort.LAT: "{} en {} zijn een stel en wonen apart",
    Partnersoort.VERLOOFD: "{} en {} zijn verloofd",
    Partnersoort.RELATIE: "{} en {} hebben een relatie",
    Partnersoort.AFFAIRE: "{} en {} hebben een verhouding",
    Partnersoort.LEVEN_APART: "{} en {} zijn getrouwd en leven apart",
    Partnersoort.GESCHEIDEN: "{} en {} zijn gescheiden",
    Partnersoort.UIT_ELKAAR: "{} en {} zijn uit elkaar",
}
_ZONDER = "iemand zonder naam"

STERKTES = ((1, "een beetje"), (2, "gewoon"), (3, "heel sterk"))
"""How strong a feeling is, in words that a family uses."""


def hoofdletter(tekst: str) -> str:
    """Return the text with a capital at the start; the rest stays as it is."""
    return tekst[:1].upper() + tekst[1:]


def regel(*delen: str) -> str:
    """Join what there is to say in one small line."""
    return " · ".join(deel for deel in delen if deel)


def namen(dossier: Dossier, ids: tuple[str, ...]) -> str:
    """Return the names of these people as a person lists them."""
    return opsomming([wie(dossier, een) for een in ids])


def over_en_bron(dossier: Dossier, item: Item) -> str:
    """Return about whom an item is and who says it; what is obvious stays unsaid."""
    over = namen(dossier, item.over)
    zegt = f"zegt {wie(dossier, item.bron)}" if item.bron else ""
    if item.bron_beschermd and zegt:
        zegt = f"{zegt} (bron beschermd)"
    return regel(f"over {over}" if over else "", zegt)


def zicht_merk(item: Item) -> tuple[str, str]:
    """Return the chip that says for whose eyes an item is."""
    tones = {Zicht.GEZIN: "ok", Zicht.OVERLEG: "info"}
    return item.zicht.label, tones.get(item.zicht, "neutral")


# -- people


def mens(dossier: Dossier, persoon: Persoon) -> str:
    """Return what to call a person, also when there is no name."""
    return noem(dossier, persoon)


def leeftijd(persoon: Persoon, vandaag: date) -> str:
    """Return how old somebody is, when a child is due, or when somebody died."""
    if persoon.overleden is not None:
        return f"overleden {_wanneer(persoon.overleden)}".strip()
    if persoon.is_ongeboren:
        dag = persoon.uitgerekend
        return f"uitgerekend op {toon_datum(dag, met_weekdag=False)}" if dag else "nog niet geboren"
    jaren = toon_leeftijd(persoon.geboren, vandaag)
    return f"{jaren} jaar" if jaren[-1:].isdigit() else jaren


def _wanneer(moment: Moment) -> str:
    """Return the year when that is certain ("in 2025"), else all that is known."""
    vroegst, laatst = moment.earliest(), moment.latest()
    if moment.exact is not None:
        return f"op {toon_datum(moment.exact, met_weekdag=False)}"
    if vroegst and laatst and vroegst.year == laatst.year:
        return f"in {laatst.year}"
    return toon_moment(moment) if moment.bekend else ""


def partner_zin(dossier: Dossier, relatie: Partnerrelatie) -> str:
    """Return a partner relation as a sentence: "Stien en Aad zijn getrouwd"."""
    een, ander = wie(dossier, relatie.persoon_a), wie(dossier, relatie.persoon_b)
    return _PARTNERZIN[relatie.soort].format(een, ander)


def ouder_zin(dossier: Dossier, relatie: Ouderrelatie) -> str:
    """Return a parent relation as a sentence: "Marina is de moeder van Ivan"."""
    ouder = dossier.persoon(relatie.ouder_id)
    sleutel = "voogd" if relatie.soort is Oudersoort.VOOGD else "ouder"
    rol = woord(sleutel, ouder.geslacht if ouder else Geslacht.ONBEKEND, relatie.soort)
    return f"{wie(dossier, relatie.ouder_id)} is de {rol} van {wie(dossier, relatie.kind_id)}"


def wie(dossier: Dossier, een: str) -> str:
    """Return what to call a person, a contact or the regisseur; never nothing."""
    persoon = dossier.persoon(een)
    return mens(dossier, persoon) if persoon else dossier.naam_van(een) or _ZONDER


def van_tot(van: Moment | None, tot: Moment | None) -> str:
    """Return from when to when something was so."""
    begin = f"sinds {toon_moment(van)}" if van and van.bekend else ""
    return regel(begin, f"tot {toon_moment(tot)}" if tot and tot.bekend else "")


# -- days and hours


def dag_voluit(dag: date, vandaag: date) -> str:
    """Return "Donderdag 3 december", with the year when it is another one."""
    return hoofdletter(toon_datum(dag, met_jaar=dag.year != vandaag.year))


def tijdstip(moment: datetime, zone: tzinfo | None, vandaag: date) -> str:
    """Return when a note was made: "vr 20 nov, 14.05"."""
    local = moment.astimezone(zone)
    return f"{toon_datum_kort(local.date(), vandaag)}, {toon_tijd(local.time())} uur"


# -- who may know, who sent whom


def verwijzing_zin(dossier: Dossier, stap: Verwijzing) -> str:
    """Return one step of a referral: "huisarts → GGZ"."""
    van = wie(dossier, stap.van_contact) if stap.van_contact else "onbekend"
    naar = wie(dossier, stap.naar_contact) if stap.naar_contact else "onbekend"
    return f"{van} → {naar}"


def toestemming_zin(dossier: Dossier, toestemming: Toestemming) -> str:
    """Return who may be told: "Marina: delen met school"."""
    met = wie(dossier, toestemming.contact_id) if toestemming.contact_id else "het overleg"
    return f"{wie(dossier, toestemming.persoon_id)}: delen met {met}"
