"""The two example households, built by the same edits as a user's clicks.

Their facts are those of the two examples in the regional overview of coördinatie van zorg;
words, dates and telephone numbers are made up.
"""

from datetime import date

from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.operations.voorbeeld.marina import marina
from regisseur_desktop.operations.voorbeeld.stien_en_aad import stien_en_aad


def voorbeelden(vandaag: date, regisseur: str) -> tuple[tuple[Edit, ...], ...]:
    """Return the edits of each example household, in the order in which to apply them."""
    return marina(vandaag, regisseur), stien_en_aad(vandaag, regisseur)
