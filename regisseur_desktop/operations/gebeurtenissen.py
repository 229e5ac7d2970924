"""What happened in the family: something that a worry or a strength can date from."""

from collections.abc import Sequence

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit, added
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.moment import Moment
from regisseur_desktop.domain.verhaal import Gebeurtenis
from regisseur_desktop.domain.zicht import Zicht
from regisseur_desktop.operations.invoer import filled


def add_gebeurtenis(
    dossier: Dossier, tekst: str, wanneer: Moment | None = None, over: Sequence[str] = ()
) -> Edit:
    """Return the edit that adds an event; what a family went through is theirs to read."""
    gebeurtenis = Gebeurtenis(
        id=new_id(),
        huishouden_id=dossier.id,
        tekst=filled(tekst, "Schrijf eerst wat er gebeurd is."),
        wanneer=wanneer,
        over=tuple(over),
        zicht=Zicht.GEZIN,
    )
    return added("Gebeurtenis toevoegen", dossier.id, gebeurtenis)
