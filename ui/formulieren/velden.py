"""Fields that many forms share: the text, the people, and who says, sees and is it about."""

from collections.abc import Callable
from typing import Any

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.kern import Term
from regisseur_desktop.domain.plan import REGISSEUR
from regisseur_desktop.domain.tekst import email_is_plausible
from regisseur_desktop.domain.zicht import Zicht
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.methode import load_methode
from ui.formulieren.besturing import Keuze
from ui.formulieren.kern import Vraag
from ui.formulieren.woorden import mens
from ui.widgets.choice import ComboChoice, Tick
from ui.widgets.date_field import DateField
from ui.widgets.form import FieldSpec
from ui.widgets.moment_field import MomentField
from ui.widgets.person_chooser import PersonChooser
from ui.widgets.text import TextArea, TextLine

Mensen = list[tuple[Any, str]]

ZICHT_UITLEG: dict[Zicht, str] = {
    Zicht.GEZIN: "het gezin, en iedereen bij het overleg",
    Zicht.OVERLEG: "de mensen bij het overleg, niet op papier van het gezin",
    Zicht.ALLEEN_IK: "alleen ik",
    Zicht.EIGEN: "alleen de persoon over wie het gaat",
}
"""Who may see an item, said in full."""

OP_TEKENING = "Op de tekening van het gezin tonen"
"""What the tick says by which something stands in the family's own drawing."""


def tekst(
    attribute: str, label: str, *, required: str = "", hint: str = "", lines: int = 2
) -> FieldSpec:
    """Return a field for a text that may be long."""
    return FieldSpec(
        attribute=attribute,
        label=label,
        make=lambda: TextArea(lines=lines),
        hint=hint,
        required=required,
    )


def woord(
    attribute: str,
    label: str,
    *,
    required: str = "",
    hint: str = "",
    voorbeeld: str = "",
    check: Callable[[Any], object] | None = None,
) -> FieldSpec:
    """Return a field for one line of text."""
    return FieldSpec(
        attribute=attribute,
        label=label,
        make=lambda: TextLine(voorbeeld),
        hint=hint,
        required=required,
        check=check,
    )


def vinkje(attribute: str, label: str, zin: str) -> FieldSpec:
    """Return a field that is ticked or not."""
    return FieldSpec(attribute=attribute, label=label, make=lambda: Tick(zin), is_marked=False)


def dag(
    vraag: Vraag,
    attribute: str,
    label: str,
    *,
    required: str = "",
    hint: str = "",
    verleden: bool = False,
) -> FieldSpec:
    """Return a field for a day, read from `vrijdag` or `3 dec`."""
    return FieldSpec(
        attribute=attribute,
        label=label,
        make=lambda: DateField(vraag.werk.vandaag, is_past=verleden),
        hint=hint,
        required=required,
    )


def moment(vraag: Vraag, attribute: str, label: str, *, hint: str = "") -> FieldSpec:
    """Return a field for a day that may be uncertain."""
    return FieldSpec(
        attribute=attribute,
        label=label,
        make=lambda: MomentField(vraag.werk.vandaag),
        hint=hint,
    )


def term(attribute: str, label: str, soort: type[Term], *, hint: str = "") -> FieldSpec:
    """Return a field that chooses one word of the method."""
    options = [(een, een.label) for een in soort]
    return FieldSpec(
        attribute=attribute,
        label=label,
        make=lambda: ComboChoice(options, empty=""),
        hint=hint,
        is_marked=False,
    )


def keuze(
    attribute: str,
    label: str,
    options: Mensen,
    *,
    niets: str = "Kies …",
    required: str = "",
    hint: str = "",
) -> FieldSpec:
    """Return a field that chooses one of a list, or nothing."""
    return FieldSpec(
        attribute=attribute,
        label=label,
        make=lambda: Keuze(options, tekst=niets),
        required=required,
        hint=hint,
        is_marked=False,
    )


def mensen(attribute: str, label: str, options: Mensen, *, hint: str = "") -> FieldSpec:
    """Return a field that chooses any number of people."""
    return FieldSpec(
        attribute=attribute, label=label, make=lambda: PersonChooser(options), hint=hint
    )


def email(attribute: str = "email", label: str = "E-mail") -> FieldSpec:
    """Return a field for an e-mail address, told apart from half an address."""
    return woord(attribute, label, check=_check_email)


def _check_email(adres: str) -> None:
    if adres and not email_is_plausible(adres):
        raise Refused("Dit e-mailadres lijkt niet compleet. Bijvoorbeeld naam@school.nl.")


def leefgebied() -> FieldSpec:
    """Return the field for the area of life."""
    options = [(gebied.sleutel, gebied.naam) for gebied in load_methode().leefgebieden]
    return keuze("leefgebied", "Waar gaat het over?", options, niets="nog niet gekozen")


# -- people


def gezin(dossier: Dossier) -> Mensen:
    """Return the persons of the household, in its order."""
    leden = sorted(dossier.leden, key=lambda lid: lid.volgorde)
    found = (dossier.persoon(lid.persoon_id) for lid in leden)
    return [(p.id, mens(dossier, p)) for p in found if p]


def netwerk(dossier: Dossier) -> Mensen:
    """Return the contacts of the household by name."""
    known = sorted(dossier.contacten, key=lambda contact: contact.naam.casefold())
    return [(contact.id, contact.naam) for contact in known]


def iedereen(dossier: Dossier) -> Mensen:
    """Return everybody who can be named: the family first, then the netwerk."""
    return [*gezin(dossier), *netwerk(dossier)]


def met_regisseur(dossier: Dossier) -> Mensen:
    """Return everybody who can be invited or do something, the regisseur last."""
    return [*iedereen(dossier), (REGISSEUR, f"{dossier.naam_van(REGISSEUR)} (regisseur)")]


def item_velden(vraag: Vraag, *, bron_label: str = "Wie zegt het?") -> tuple[FieldSpec, ...]:
    """Return the fields of every item: about whom, who says it, and who may see it."""
    dossier = vraag.dossier
    ik = f"ik ({dossier.naam_van('')})"
    return (
        mensen("over", "Over wie?", gezin(dossier), hint="Leeg is het hele huishouden."),
        keuze("bron", bron_label, iedereen(dossier), niets=ik),
        vinkje("bron_beschermd", "Bron beschermen", "Noem op papier niet wie dit zei"),
        zicht(),
    )


def zicht() -> FieldSpec:
    """Return the field for whose eyes an item is."""
    options = list(ZICHT_UITLEG.items())
    return FieldSpec(
        attribute="zicht",
        label="Wie mag het zien?",
        make=lambda: ComboChoice(options, empty=""),
        is_marked=False,
    )
