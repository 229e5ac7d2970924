"""Every kind of value that the store keeps, in an order in which one may refer to the earlier."""

from typing import TypeAlias

from regisseur_desktop.domain.aanmelding import Aanmelding, Toestemming, Verwijzing, Verzoek
from regisseur_desktop.domain.huishouden import Huishouden, Lidmaatschap, Regie, Traject
from regisseur_desktop.domain.netwerk import Contact, Netwerkband
from regisseur_desktop.domain.persoon import Ouderrelatie, Partnerrelatie, Persoon
from regisseur_desktop.domain.plan import (
    Afspraak,
    Akkoord,
    Doel,
    Plan,
    Planversie,
    Regiecijfer,
    Resultaatafspraak,
    Vaktekst,
)
from regisseur_desktop.domain.regie import Documentrecord, Evaluatie, Taak, Veiligheidscijfer
from regisseur_desktop.domain.tekening import Gevoelsband, Thuis, Verschuiving
from regisseur_desktop.domain.verhaal import Gebeurtenis, Hulpvraag, Kracht, Notitie, Zorg

Value: TypeAlias = (
    Huishouden
    | Persoon
    | Contact
    | Lidmaatschap
    | Regie
    | Traject
    | Partnerrelatie
    | Ouderrelatie
    | Gevoelsband
    | Thuis
    | Verschuiving
    | Netwerkband
    | Aanmelding
    | Verwijzing
    | Verzoek
    | Toestemming
    | Gebeurtenis
    | Hulpvraag
    | Kracht
    | Zorg
    | Notitie
    | Plan
    | Resultaatafspraak
    | Doel
    | Afspraak
    | Akkoord
    | Vaktekst
    | Planversie
    | Regiecijfer
    | Veiligheidscijfer
    | Evaluatie
    | Taak
    | Documentrecord
)
"""Any stored value."""

KINDS: tuple[type[Value], ...] = (
    Huishouden,
    Persoon,
    Contact,
    Lidmaatschap,
    Regie,
    Traject,
    Partnerrelatie,
    Ouderrelatie,
    Gevoelsband,
    Thuis,
    Verschuiving,
    Netwerkband,
    Aanmelding,
    Verwijzing,
    Verzoek,
    Toestemming,
    Gebeurtenis,
    Hulpvraag,
    Kracht,
    Zorg,
    Notitie,
    Plan,
    Resultaatafspraak,
    Doel,
    Afspraak,
    Akkoord,
    Vaktekst,
    Planversie,
    Regiecijfer,
    Veiligheidscijfer,
    Evaluatie,
    Taak,
    Documentrecord,
)

KIND_BY_NAME: dict[str, type[Value]] = {kind.__name__.lower(): kind for kind in KINDS}
"""The kinds by the name under which history and search know them."""


def kind_name(value: Value | type[Value]) -> str:
    """Return the name under which history and search know this kind."""
    kind = value if isinstance(value, type) else type(value)
    return kind.__name__.lower()
