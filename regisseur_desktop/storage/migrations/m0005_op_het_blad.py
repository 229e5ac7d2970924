"""Which krachten the family chose for its short plan; nothing there means that nobody chose."""

from typing import Any


def up(db: Any) -> None:  # noqa: ANN401 - a migration knows nothing of today's program
    """Add the column; no plan has chosen yet."""
    db.execute_sql('ALTER TABLE "plan" ADD COLUMN "op_het_blad" TEXT')
