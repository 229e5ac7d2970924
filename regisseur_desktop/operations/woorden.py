"""How a stored value is called in one line, for lists that hold every kind."""

from regisseur_desktop.domain.huishouden import Huishouden
from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.domain.netwerk import Contact
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.plan import Afspraak, Doel
from regisseur_desktop.domain.regie import Documentrecord, Evaluatie, Taak
from regisseur_desktop.domain.verhaal import Gebeurtenis, Hulpvraag, Kracht, Notitie, Zorg


def text_of(value: Value) -> str:
    """Return what the value says, in one line; '' for what only ties others together."""
    match value:
        case Hulpvraag() | Kracht() | Zorg() | Gebeurtenis() | Notitie():
            return value.tekst
        case Doel() | Afspraak() | Taak():
            return value.wat
        case Documentrecord():
            return value.titel
        case Evaluatie():
            return f"{value.soort.label} op {value.datum:%d-%m-%Y}"
        case Persoon():
            return value.naam.kort
        case Contact() | Huishouden():
            return value.naam
        case _:
            return ""
