"""The method is data: what is read from it is complete, and stands nowhere in code."""

from regisseur_desktop.domain.netwerk import Netwerkgroep
from regisseur_desktop.operations.methode import load_methode
from tests.source import modules


def test_that_every_group_has_words() -> None:
    groups = [een.groep for een in load_methode().netwerkwoorden]
    assert sorted(groups) == sorted(Netwerkgroep)
    assert all(een.woorden for een in load_methode().netwerkwoorden)


def test_that_whom_to_call_is_said_in_every_place() -> None:
    hulp = load_methode().noodhulp
    assert "112" in hulp.gevaar
    assert all("0800-2000" in text for text in (hulp.overleg, hulp.bij_aanmelding, hulp.taak))
    assert len(load_methode().gids_eerste_contact) == 5


def test_that_no_code_knows_the_number_of_veilig_thuis() -> None:
    found = [
        module.at(node) for module in modules() for text, node in module.texts() if "0800" in text
    ]
    assert found == []
