"""The sidebar keeps saying where the user is."""

from dataclasses import replace

from regisseur_desktop.domain.edit import replaced
from ui.plek import Plek, Scherm
from ui.venster.werkruimte import Werkruimte
from ui.widgets.buttons import Button


def _marked(ruimte: Werkruimte) -> list[str]:
    buttons = ruimte.zijbalk.findChildren(Button)
    return [one.accessibleName() for one in buttons if one.isChecked() and one.isVisible()]


def test_that_the_open_household_stays_marked_after_a_change(
    ruimte: Werkruimte, marina: str
) -> None:
    ruimte.go(Plek(Scherm.HUISHOUDEN, marina, "plan"))
    before = _marked(ruimte)
    assert [name for name in before if "Marina" in name] == before
    assert before
    dossier = ruimte.werk.dossier(marina)
    doel = dossier.doelen_op_volgorde()[0]
    assert ruimte.werk.do(replaced("Doel veranderen", marina, doel, replace(doel, wat="Rust")))
    assert _marked(ruimte) == before
