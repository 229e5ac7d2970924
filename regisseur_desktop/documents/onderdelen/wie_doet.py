"""Who does what: the family itself, people around it, and professionals (S4-03).

What the family does stands under what is asked of it (S3-04), so that it is read once.
"""

from regisseur_desktop.documents.blik import Blik
from regisseur_desktop.documents.blocks import BulletList, Paragraph, Run, Runs, runs
from regisseur_desktop.documents.onderdelen.basis import Blocks, nog, titled
from regisseur_desktop.documents.woorden import kop
from regisseur_desktop.domain.aandeel import Aandeel, Drager, aandeel, dragers
from regisseur_desktop.domain.plan import Afspraak
from regisseur_desktop.domain.zicht import Lezer

_MEESTE, _HELFT = 60, 40
"""From which share, in percents, the family does most of the plan, and about half of it."""


def wie_doet_wat(blik: Blik) -> Blocks:
    """Return all agreements by who does them, and how much of the plan is the family's own."""
    sides: dict[str, list[Afspraak]] = {"zelf": [], "om_gezin": [], "hulpverleners": []}
    for afspraak in blik.van_doelen:
        if afspraak.wie:
            sides[_side(blik, afspraak)].append(afspraak)
    blocks: Blocks = [Paragraph(runs(text))] if (text := deel_in_woorden(blik)) else []
    blocks += _asked(blik, sides["zelf"])
    for name in ("om_gezin", "hulpverleners"):
        if sides[name]:
            blocks += titled(blik, name, [_list(blik, sides[name])], 2)
    return titled(blik, "wie_doet_wat", blocks)


def _side(blik: Blik, afspraak: Afspraak) -> str:
    """Return where an agreement stands; what the family shares with others is its own."""
    if any(blik.vraagt_van(wie) for wie in afspraak.wie):
        return "zelf"
    is_alone = dragers(blik.dossier, afspraak) <= {Drager.PROFESSIONAL}
    return "hulpverleners" if is_alone else "om_gezin"


def _asked(blik: Blik, own: list[Afspraak]) -> Blocks:
    asked = [part for part in blik.plan.wat_vragen.split("\n") if part.strip()]
    blocks: Blocks = [Paragraph(runs(part)) for part in asked]
    if own:
        blocks.append(Paragraph(runs(kop("zelf", blik.opdracht, blik.u))))
        blocks.append(_list(blik, own))
    return titled(blik, "wat_vragen", blocks or [nog()], 2)


def _list(blik: Blik, afspraken: list[Afspraak]) -> BulletList:
    return BulletList(tuple(runs_of(blik, afspraak) for afspraak in afspraken))


def runs_of(blik: Blik, afspraak: Afspraak) -> Runs:
    """Return an agreement as one line: who does what, and when."""
    return (
        Run(f"{blik.samen(afspraak.wie)}: ", bold=True),
        Run(f"{afspraak.wat} ({blik.klaar(afspraak)})"),
    )


def deel_in_woorden(blik: Blik) -> str:
    """Return how much the family and its network do: in words, or in figures (S3-50, S3-51)."""
    deel = aandeel(blik.dossier, blik.alle_afspraken)
    if deel.niemand == deel.totaal or blik.opdracht.lezer is Lezer.KIND:
        return ""
    if blik.opdracht.voor_familie:
        return _friendly(blik, deel)
    return _figures(deel, has_veilig=bool(blik.afspraken("")))


def _friendly(blik: Blik, deel: Aandeel) -> str:
    who = "U doet" if blik.u == "u" else "Jullie doen"
    around = f", samen met mensen om {blik.u} heen" if deel.netwerk else ""
    if deel.eigen >= _MEESTE:
        return f"{who} het meeste zelf{around}. Dat is sterk."
    if deel.eigen >= _HELFT:
        return f"{who} ongeveer de helft zelf{around}."
    return (
        f"Hulpverleners doen nu het meeste. Wij kijken samen wat {blik.u} zelf {_kan(blik)} doen."
    )


def _kan(blik: Blik) -> str:
    return "kunt" if blik.u == "u" else "kunnen"


def _figures(deel: Aandeel, *, has_veilig: bool) -> str:
    """Return the counts; those about safety count too, though they stand in a part of their own."""
    ook = ", ook die over veilig thuis," if has_veilig else ""
    done = deel.totaal - deel.niemand
    nobody = f" Bij {deel.niemand} staat nog geen naam." if deel.niemand else ""
    return (
        f"Van {done} {_afspraken(done)} met een naam erbij{ook} doet het gezin {deel.gezin},"
        f" het netwerk {deel.netwerk} en de hulp {deel.professional}."
        f" Wat zij samen doen, telt bij elk mee.{nobody}"
        f" Het aandeel van gezin en netwerk is {deel.eigen} procent."
    )


def _afspraken(count: int) -> str:
    return "afspraak" if count == 1 else "afspraken"
