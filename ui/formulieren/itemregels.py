"""How each kind of item looks as a row: the same on every tab and card."""

from datetime import date

from regisseur_desktop.domain.datum_tonen import toon_dag_nabij, toon_moment, toon_verschil
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.regie import Taak
from regisseur_desktop.domain.verhaal import (
    Gebeurtenis,
    Hulpvraag,
    Kracht,
    Notitie,
    Notitiesoort,
    Zorg,
)
from regisseur_desktop.operations.items import finish_taak
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.regel import Daad, Regel
from ui.formulieren.weg import kort
from ui.formulieren.woorden import (
    dag_voluit,
    hoofdletter,
    leeftijd,
    mens,
    over_en_bron,
    regel,
    tijdstip,
    wie,
    zicht_merk,
)

_LONGEST = 280


def _sinds(dossier: Dossier, item: Kracht | Zorg) -> str:
    gebeurtenis = dossier.zoek(item.sinds_gebeurtenis) if item.sinds_gebeurtenis else None
    if item.sinds and item.sinds.bekend:
        return f"sinds {toon_moment(item.sinds)}"
    return f"sinds: {kort(gebeurtenis.tekst)}" if isinstance(gebeurtenis, Gebeurtenis) else ""


def kracht_regel(bewerker: Bewerker, kracht: Kracht) -> Regel:
    """Return the row of a kracht."""
    return Regel(
        id=kracht.id,
        titel=kracht.tekst,
        onder=regel(over_en_bron(bewerker.dossier, kracht), _sinds(bewerker.dossier, kracht)),
        icoon=("plus-circle", "ok"),
        labels=(zicht_merk(kracht),),
        open=bewerker.opener(kracht),
        weg=bewerker.wegdoener(kracht, "Kracht", kracht.tekst),
    )


def zorg_regel(bewerker: Bewerker, zorg: Zorg) -> Regel:
    """Return the row of a zorg; a vermoeden and a signal are named as such."""
    labels = [zicht_merk(zorg)]
    if zorg.is_vermoeden:
        labels.insert(0, ("vermoeden", "warn"))
    if zorg.is_signaal:
        labels.insert(0, ("signaal", "danger"))
    return Regel(
        id=zorg.id,
        titel=zorg.tekst,
        onder=regel(over_en_bron(bewerker.dossier, zorg), _sinds(bewerker.dossier, zorg)),
        icoon=("warning-circle", "danger") if zorg.is_signaal else ("minus-circle", "warn"),
        labels=tuple(labels),
        open=bewerker.opener(zorg),
        weg=bewerker.wegdoener(zorg, "Zorg", zorg.tekst),
    )


def hulpvraag_regel(bewerker: Bewerker, hulpvraag: Hulpvraag) -> Regel:
    """Return somebody's own words, with who said them and when."""
    dossier, vandaag = bewerker.dossier, bewerker.werk.vandaag()
    gezegd = toon_dag(hulpvraag.datum, vandaag) if hulpvraag.datum else ""
    said = f"{wie(dossier, hulpvraag.bron)}, {gezegd}".rstrip(", ")
    return Regel(
        id=hulpvraag.id,
        titel=f"“{hulpvraag.tekst}”" if hulpvraag.is_citaat else hulpvraag.tekst,
        onder=regel(said, hulpvraag.verhelderd),
        vorm="citaat",
        open=bewerker.opener(hulpvraag),
        weg=bewerker.wegdoener(hulpvraag, "Hulpvraag", hulpvraag.tekst),
    )


def toon_dag(dag: date, vandaag: date) -> str:
    """Return "10 september", with the year when it is another one."""
    voluit = dag_voluit(dag, vandaag)
    return voluit.partition(" ")[2]


def gebeurtenis_regel(bewerker: Bewerker, gebeurtenis: Gebeurtenis) -> Regel:
    """Return the row of an event."""
    wanneer = gebeurtenis.wanneer
    return Regel(
        id=gebeurtenis.id,
        titel=gebeurtenis.tekst,
        onder=regel(
            toon_moment(wanneer) if wanneer and wanneer.bekend else "",
            over_en_bron(bewerker.dossier, gebeurtenis),
        ),
        icoon=("flag", "text2"),
        labels=(zicht_merk(gebeurtenis),),
        open=bewerker.opener(gebeurtenis),
        weg=bewerker.wegdoener(gebeurtenis, "Gebeurtenis", gebeurtenis.tekst),
    )


def notitie_regel(bewerker: Bewerker, notitie: Notitie) -> Regel:
    """Return the row of a note: when, what kind, and how it begins."""
    werk = bewerker.werk
    soort = "" if notitie.soort is Notitiesoort.NOTITIE else notitie.soort.label
    merken = (("uitwerken", "warn"),) if notitie.nog_uitwerken else ()
    is_long = len(notitie.tekst) > _LONGEST
    return Regel(
        id=notitie.id,
        titel=f"{notitie.tekst[:_LONGEST].rstrip()}…" if is_long else notitie.tekst,
        onder=regel(
            tijdstip(notitie.moment, werk.nu().tzinfo, werk.vandaag()),
            soort,
            over_en_bron(bewerker.dossier, notitie),
        ),
        icoon=("chat-text" if soort == "gesprek" else "note", "text2"),
        labels=(zicht_merk(notitie), *merken),
        open=bewerker.opener(notitie),
        weg=bewerker.wegdoener(notitie, "Notitie", notitie.tekst),
    )


def taak_regel(bewerker: Bewerker, taak: Taak) -> Regel:
    """Return the row of a task: late, today or on a day, and Afvinken."""
    vandaag = bewerker.werk.vandaag()
    merk, icoon, moest = _deadline(taak, vandaag)
    return Regel(
        id=taak.id,
        titel=taak.wat,
        onder=regel(moest, taak.toelichting),
        icoon=icoon,
        merken=(merk,) if merk[0] else (),
        vorm="sterk",
        open=bewerker.opener(taak),
        weg=bewerker.wegdoener(taak, "Taak", taak.wat),
        knoppen=(Daad("Afvinken", lambda: _tick_off(bewerker, taak)),),
    )


def _deadline(taak: Taak, vandaag: date) -> tuple[tuple[str, str], tuple[str, str], str]:
    """Return chip, icon and words for the day a task is due."""
    if taak.uiterlijk is None:
        return ("", ""), ("circle", "text2"), ""
    days = (taak.uiterlijk - vandaag).days
    near = hoofdletter(toon_dag_nabij(taak.uiterlijk, vandaag))
    if days < 0:
        moest = f"Moest {dag_voluit(taak.uiterlijk, vandaag).lower()}"
        return (
            (toon_verschil(taak.uiterlijk, vandaag), "danger"),
            ("warning-circle", "danger"),
            moest,
        )
    if days == 0:
        return (near, "warn"), ("clock", "warn"), ""
    return (near, "neutral"), ("circle", "text2"), ""


def _tick_off(bewerker: Bewerker, taak: Taak) -> None:
    now = next((een for een in bewerker.dossier.open_taken() if een.id == taak.id), None)
    if now is not None:
        edit = finish_taak(now, bewerker.werk.nu())
        bewerker.werk.do_removal(edit, f"Afgevinkt: {kort(now.wat)}.")


def persoon_regel(bewerker: Bewerker, persoon: Persoon, *, kort_adres: bool = False) -> Regel:
    """Return the row of a person: name, age, place in the family, and where they live."""
    dossier, vandaag = bewerker.dossier, bewerker.werk.vandaag()
    lid, naam = dossier.lid(persoon.id), mens(dossier, persoon)
    rol = lid.rol if lid else ""
    merken = []
    if lid and lid.om_wie and not kort_adres:
        merken.append(("om wie het gaat", "accent"))
    if lid and not lid.woont_hier and persoon.overleden is None:
        merken.append(("woont ergens anders", "neutral"))
    extra = "" if kort_adres else regel(persoon.telefoon, persoon.belangrijk)
    return Regel(
        id=persoon.id,
        titel=naam,
        onder=regel(
            "" if rol.casefold() == naam.casefold() else rol, leeftijd(persoon, vandaag), extra
        ),
        avatar=(naam, "accent" if lid and lid.woont_hier else "neutral"),
        merken=tuple(merken),
        open=bewerker.opener(persoon),
        weg=bewerker.wegdoener(persoon, "Persoon", naam),
    )
