"""Brothers and sisters whose parents nobody wrote down, tied by one word."""

from typing import Any


def up(db: Any) -> None:  # noqa: ANN401 - a migration knows nothing of today's program
    """Add the column; nobody has had such brothers or sisters yet."""
    db.execute_sql('ALTER TABLE "persoon" ADD COLUMN "zelfde_ouders" TEXT NOT NULL DEFAULT \'\'')
