"""A very large family is set out beside the screen; the last drawing stays until it is ready."""

from tests.gezinnen import familie
from tests.ui.formulieren.hulp import dossier_van, leeg_werk, voorbeeld_werk
from tests.ui.genogram.conftest import Open
from ui.genogram.opstelling import AT_ONCE


def _stam(aantal: int) -> tuple[list[str], list[str]]:
    """Return a line of persons, each with two children, until there are enough."""
    personen = [f"P{i} {'mv'[i % 2]}" for i in range(aantal)]
    ouders = [
        f"P{i} > {' '.join(f'P{k}' for k in (2 * i + 1, 2 * i + 2) if k < aantal)}"
        for i in range(aantal)
        if 2 * i + 1 < aantal
    ]
    return personen, ouders


def test_that_a_large_family_is_set_out_beside_the_screen(open_dossier: Open) -> None:
    personen, ouders = _stam(AT_ONCE + 10)
    werk, jobs = leeg_werk(), list[str]()
    werk.jobs.started.connect(lambda job: jobs.append(job.text))
    venster = open_dossier(familie(personen, ouders=ouders), werk)
    assert jobs == ["Tekening maken"]
    tekening = venster.page.blad.tekening
    venster.qtbot.waitUntil(lambda: len(tekening.drawing.areas) > AT_ONCE, timeout=30_000)
    assert not tekening.hint_text


def test_that_the_last_drawing_stays_in_sight_meanwhile(open_dossier: Open) -> None:
    personen, ouders = _stam(AT_ONCE)
    small, large = familie(personen, ouders=ouders), familie(*_as_familie(AT_ONCE + 6))
    venster = open_dossier(small)
    tekening = venster.page.blad.tekening
    before = tekening.drawing
    venster.werk.in_memory[venster.id] = large
    venster.page.show_dossier(large)
    assert tekening.drawing is before
    venster.qtbot.waitUntil(lambda: tekening.drawing is not before, timeout=30_000)
    drawn = {area.owner for area in tekening.drawing.areas}
    assert {persoon.id for persoon in large.personen} <= drawn


def test_that_another_household_is_out_of_sight_meanwhile(open_dossier: Open) -> None:
    small, large = dossier_van(voorbeeld_werk()), familie(*_as_familie(AT_ONCE + 6))
    venster = open_dossier(small)
    tekening = venster.page.blad.tekening
    assert tekening.view.drawing.areas
    venster.werk.in_memory[large.id] = large
    venster.page.show_dossier(large)
    assert tekening.hint_text == "De tekening komt eraan…"
    assert not tekening.view.drawing.areas
    venster.qtbot.waitUntil(lambda: bool(tekening.view.drawing.areas), timeout=30_000)


def _as_familie(aantal: int) -> tuple[list[str], list[str], list[str]]:
    personen, ouders = _stam(aantal)
    return personen, [], ouders
