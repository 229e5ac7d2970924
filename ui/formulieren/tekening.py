"""Forms for what only the drawing knows: a feeling between two people, and a second home."""

from regisseur_desktop.domain.tekening import Gevoelsband, Gevoelssoort, Thuis
from regisseur_desktop.operations.gevoelsbanden import save_gevoelsband
from regisseur_desktop.operations.thuizen import save_thuis
from ui.formulieren.kern import Formulier, Vraag
from ui.formulieren.velden import OP_TEKENING, gezin, keuze, mensen, moment, vinkje, woord
from ui.formulieren.weg import weg
from ui.formulieren.woorden import STERKTES, hoofdletter
from ui.widgets.choice import ComboChoice, RadioChoice
from ui.widgets.form import FieldSpec

_WIE = "Kies een naam."
_SOORTEN = [(een, f"{hoofdletter(een.groep.label)}: {een.label}") for een in Gevoelssoort]


def gevoelsband(vraag: Vraag) -> Formulier:
    """Return the form for what is between two people."""
    wie = gezin(vraag.dossier)
    band: Gevoelsband = vraag.waarde
    return Formulier(
        soort="gevoelsband",
        titel="Gevoel toevoegen" if vraag.is_nieuw else hoofdletter(band.soort.label),
        velden=(
            keuze("persoon_a", "Wie?", wie, required=_WIE),
            keuze("persoon_b", "En wie?", wie, required=_WIE),
            FieldSpec(
                attribute="soort",
                label="Hoe is het tussen hen?",
                make=lambda: ComboChoice(_SOORTEN, empty=""),
                hint="Gaat het één kant op? Dan gaat het van de eerste naar de tweede.",
                is_marked=False,
            ),
            FieldSpec(
                attribute="sterkte",
                label="Hoe sterk?",
                make=lambda: RadioChoice(STERKTES),
                is_marked=False,
            ),
            moment(vraag, "van", "Sinds wanneer?"),
            moment(vraag, "tot", "Tot wanneer?", hint="Leeg als het nog zo is."),
            vinkje("op_tekening_gezin", "Tekening", OP_TEKENING),
        ),
        waarde=band,
        bewaar=lambda after: save_gevoelsband(vraag.dossier, after),
        weg=weg(vraag, "Gevoel", "Het gevoel"),
    )


def thuis(vraag: Vraag) -> Formulier:
    """Return the form for another home in the drawing."""
    een: Thuis = vraag.waarde
    return Formulier(
        soort="thuis",
        titel="Thuis toevoegen" if vraag.is_nieuw else een.naam,
        velden=(
            woord(
                "naam",
                "Hoe noem je dit thuis?",
                required="Geef dit thuis een naam, zoals bij vader.",
                voorbeeld="Bijvoorbeeld bij vader",
            ),
            mensen(
                "bewoners",
                "Wie wonen daar?",
                gezin(vraag.dossier),
                hint="Een kind mag ook hier wonen.",
            ),
        ),
        waarde=een,
        bewaar=lambda after: save_thuis(vraag.dossier, after),
        weg=weg(vraag, "Thuis", een.naam),
    )
