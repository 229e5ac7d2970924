"""What the family reads on its sheet, and where each sentence of it stands."""

from collections.abc import Iterator, Sequence

from regisseur_desktop.documents import zinplekken as plekken
from regisseur_desktop.domain.dossier import Dossier

Zinplek = plekken.Zinplek
Vlak = plekken.Vlak


def zinnen(dossier: Dossier) -> tuple[tuple[str, str], ...]:
    """Return the sentences of a plan that can be changed on its page, by the id of their item."""
    return tuple(_zinnen(dossier))


def _zinnen(dossier: Dossier) -> Iterator[tuple[str, str]]:
    yield from ((vraag.id, vraag.tekst) for vraag in dossier.hulpvragen)
    yield from ((doel.id, doel.wat) for doel in dossier.doelen_op_volgorde())
    yield from ((kracht.id, kracht.tekst) for kracht in dossier.krachten)
    yield from ((afspraak.id, afspraak.wat) for afspraak in dossier.afspraken)


def vind(pdf: bytes, zinnen: Sequence[tuple[str, str]]) -> tuple[Zinplek, ...]:
    """Return where these sentences stand on the pages of a document that was made."""
    return plekken.zinplekken(pdf, zinnen)
