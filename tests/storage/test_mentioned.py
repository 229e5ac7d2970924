"""Who left a household is still named by what was said about them and by them."""

from datetime import date

from regisseur_desktop.operations.verwijderen import remove_persoon
from regisseur_desktop.operations.voorbeeld import voorbeelden
from regisseur_desktop.storage.rows import load_dossier
from regisseur_desktop.storage.store import Store
from regisseur_desktop.storage.write import write_edit


def test_that_a_quotation_keeps_the_name_of_somebody_who_left(store: Store) -> None:
    marina = voorbeelden(date(2026, 11, 23), "Noor")[0]
    for edit in marina:
        write_edit(store, edit, "Noor", 0)
    dossier = load_dossier(store, marina[0].huishouden_id)
    ivan = next(p for p in dossier.personen if p.naam.kort == "Ivan")
    write_edit(store, remove_persoon(dossier, ivan), "Noor", dossier.versie)
    after = load_dossier(store, dossier.id)
    assert after.lid(ivan.id) is None
    said = [vraag for vraag in after.hulpvragen if vraag.bron == ivan.id]
    assert said
    assert after.naam_van(ivan.id) == "Ivan"
