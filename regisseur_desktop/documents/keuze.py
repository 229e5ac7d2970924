"""Which items go along in a document and which stay out, each with the reason.

The user sees this list before a document is made and may leave out more.
"""

from regisseur_desktop.documents.keuzeregel import Keuze
from regisseur_desktop.documents.lezing import in_woorden
from regisseur_desktop.documents.meegaan import hoort_erbij, items, reden
from regisseur_desktop.documents.opdracht import Opdracht
from regisseur_desktop.documents.tekening.keuze import kies_tekening
from regisseur_desktop.documents.verschil.keuze import kies_verschil
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.regie import Documentsoort


def kies(dossier: Dossier, opdracht: Opdracht) -> tuple[Keuze, ...]:
    """Return every item that could stand in the document, in its order."""
    if opdracht.soort.is_tekening or opdracht.soort is Documentsoort.NETWERKLIJST:
        return kies_tekening(dossier, opdracht)
    if opdracht.soort is Documentsoort.VERSCHIL:
        return kies_verschil(dossier, opdracht)
    worded = in_woorden(dossier, opdracht)
    return tuple(
        Keuze(id=item.id, soort=soort, tekst=tekst, gaat_mee=not why, reden=why)
        for soort, item, tekst in items(worded)
        for why in [reden(dossier, opdracht, item)]
        if hoort_erbij(dossier, opdracht, item)
    )
