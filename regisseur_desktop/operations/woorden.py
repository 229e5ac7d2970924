"""How a stored value is called in one line, for lists that hold every kind."""

from regisseur_desktop.domain.datum_tonen import toon_datum_kort
from regisseur_desktop.domain.huishouden import Huishouden
from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.domain.netwerk import Contact
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.plan import Afspraak, Doel, Resultaatafspraak, Vaktekst
from regisseur_desktop.domain.regie import Documentrecord, Evaluatie, Taak
from regisseur_desktop.domain.tekening import Thuis
from regisseur_desktop.domain.verhaal import Gebeurtenis, Hulpvraag, Kracht, Notitie, Zorg

_FIELDS: tuple[tuple[type[Value], str], ...] = (
    *((kind, "tekst") for kind in (Hulpvraag, Kracht, Zorg, Gebeurtenis, Notitie)),
    *((kind, "tekst") for kind in (Resultaatafspraak, Vaktekst)),
    *((kind, "wat") for kind in (Doel, Afspraak, Taak)),
    (Documentrecord, "titel"),
    (Contact, "naam"),
    (Huishouden, "naam"),
    (Thuis, "naam"),
)


def text_of(value: Value) -> str:
    """Return what the value says, in one line; '' for what only ties others together."""
    if isinstance(value, Evaluatie):
        return f"{value.soort.label} op {toon_datum_kort(value.datum)}"
    if isinstance(value, Persoon):
        return value.naam.kort
    return next((getattr(value, field) for kind, field in _FIELDS if isinstance(value, kind)), "")
