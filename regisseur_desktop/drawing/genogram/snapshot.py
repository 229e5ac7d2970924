"""An order of the blocks to come back to."""

from dataclasses import dataclass

from regisseur_desktop.drawing.genogram.rows import Rows

GAIN = 1e-9
"""The least that counts as cheaper."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """An order to come back to."""

    order: tuple[tuple[int, ...], ...]
    units: tuple[tuple[int, ...], ...]
    turn: tuple[int, ...]
    cost: float


def take(rows: Rows) -> Snapshot:
    """Return the order as it is now."""
    return Snapshot(
        tuple(map(tuple, rows.order)), tuple(map(tuple, rows.units)), tuple(rows.turn), rows.total()
    )


def put(rows: Rows, kept: Snapshot) -> None:
    """Bring a kept order back."""
    rows.order = [list(row) for row in kept.order]
    rows.units = [list(units) for units in kept.units]
    rows.turn = list(kept.turn)
    for row, blocks in enumerate(rows.order):
        for block in blocks:
            rows.spell(block)
        rows.refresh(row)
