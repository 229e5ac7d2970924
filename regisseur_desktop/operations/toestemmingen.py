"""What a person agrees to share, with whom and until when; and taking that back."""

from dataclasses import replace
from datetime import date

from regisseur_desktop.domain.aanmelding import Toestemming
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit, added, replaced
from regisseur_desktop.errors import Refused


def give_toestemming(dossier: Dossier, toestemming: Toestemming) -> Edit:
    """Return the edit that records a consent; it needs a person and ends after it begins."""
    if dossier.lid(toestemming.persoon_id) is None:
        raise Refused("Kies wie er toestemming geeft.")
    van, tot = toestemming.gegeven_op, toestemming.geldig_tot
    if van and tot and tot < van:
        raise Refused("De toestemming eindigt voor zij begint. Kijk de twee datums na.")
    return added("Toestemming opschrijven", dossier.id, toestemming)


def withdraw_toestemming(toestemming: Toestemming, vandaag: date) -> Edit:
    """Return the edit that takes a consent back from today; the record itself stays."""
    after = replace(toestemming, ingetrokken_op=vandaag)
    return replaced("Toestemming stoppen", toestemming.huishouden_id, toestemming, after)


def may_share(dossier: Dossier, contact_id: str, dag: date) -> bool:
    """Say whether somebody's consent for sharing with this contact holds on `dag`."""
    return any(een.contact_id == contact_id and _holds(een, dag) for een in dossier.toestemmingen)


def _holds(toestemming: Toestemming, dag: date) -> bool:
    if toestemming.gegeven_op is None or dag < toestemming.gegeven_op:
        return False
    if toestemming.ingetrokken_op and dag >= toestemming.ingetrokken_op:
        return False
    return toestemming.geldig_tot is None or dag <= toestemming.geldig_tot
