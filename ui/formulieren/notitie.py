"""The form for a note or the record of a talk."""

from regisseur_desktop.domain.verhaal import Notitiesoort
from regisseur_desktop.operations import items
from ui.formulieren.besturing import DagEnTijd
from ui.formulieren.kern import Formulier, Vraag
from ui.formulieren.velden import item_velden, tekst, term, vinkje
from ui.formulieren.weg import weg
from ui.widgets.form import FieldSpec


def notitie(vraag: Vraag) -> Formulier:
    """Return the form for a note; it says that a family may ask to read it."""
    before, text = None if vraag.is_nieuw else vraag.waarde, "Notitie toevoegen"
    return Formulier(
        soort="notitie",
        titel=text if vraag.is_nieuw else "Notitie",
        velden=(
            tekst(
                "tekst",
                "Wat wil je onthouden?",
                required="Schrijf eerst je notitie.",
                hint="Het gezin mag vragen om dit te lezen. Schrijf het zo op.",
                lines=5,
            ),
            term("soort", "Wat voor notitie?", Notitiesoort),
            FieldSpec(
                attribute="moment",
                label="Wanneer?",
                make=lambda: DagEnTijd(vraag.werk.nu),
                required="Schrijf wanneer dit was. Bijvoorbeeld gisteren 14.00.",
            ),
            vinkje("nog_uitwerken", "Later", "Dit wil ik nog uitwerken"),
            *item_velden(vraag),
        ),
        waarde=vraag.waarde,
        bewaar=lambda after: items.save(
            vraag.dossier, before, after, "Notitie veranderen" if before else text
        ),
        weg=weg(vraag, "Notitie", vraag.waarde.tekst),
    )
