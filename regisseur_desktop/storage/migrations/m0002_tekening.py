"""What the genogram and the netwerk need: kinds of persons, feelings, homes, places, the past."""

from typing import Any

ADDED = (
    ("persoon", "soort", "TEXT NOT NULL DEFAULT 'mens'"),
    ("persoon", "aandoeningen", "TEXT NOT NULL DEFAULT '[]'"),
    ("persoon", "meerling", "TEXT NOT NULL DEFAULT ''"),
    ("persoon", "is_eeneiig", "BOOLEAN NOT NULL DEFAULT FALSE"),
    ("partnerrelatie", "volgorde_vrij", "BOOLEAN NOT NULL DEFAULT FALSE"),
    ("netwerkband", "persoon", "TEXT NOT NULL DEFAULT ''"),
    ("netwerkband", "sinds", "TEXT"),
    ("netwerkband", "gestopt_op", "TEXT"),
    ("netwerkband", "eerder", "TEXT NOT NULL DEFAULT '[]'"),
)

TABLES = (
    """
    CREATE TABLE "gevoelsband" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "huishouden_id" TEXT NOT NULL REFERENCES "huishouden" ("id") ON DELETE CASCADE,
        "persoon_a" TEXT NOT NULL REFERENCES "persoon" ("id"),
        "persoon_b" TEXT NOT NULL REFERENCES "persoon" ("id"), "soort" TEXT NOT NULL,
        "sterkte" INTEGER NOT NULL, "van" TEXT, "tot" TEXT,
        "op_tekening_gezin" BOOLEAN NOT NULL, "ingevoerd" BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE "thuis" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "huishouden_id" TEXT NOT NULL REFERENCES "huishouden" ("id") ON DELETE CASCADE,
        "naam" TEXT NOT NULL, "bewoners" TEXT NOT NULL, "ingevoerd" BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE "verschuiving" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "huishouden_id" TEXT NOT NULL REFERENCES "huishouden" ("id") ON DELETE CASCADE,
        "persoon_id" TEXT NOT NULL REFERENCES "persoon" ("id"), "dx" INTEGER NOT NULL,
        "dy" INTEGER NOT NULL, "ingevoerd" BIGINT NOT NULL
    )
    """,
)

INDEXES = (
    ("gevoelsband", "huishouden_id"),
    ("gevoelsband", "persoon_a"),
    ("gevoelsband", "persoon_b"),
    ("thuis", "huishouden_id"),
    ("verschuiving", "huishouden_id"),
    ("verschuiving", "persoon_id"),
)


def up(db: Any) -> None:  # noqa: ANN401 - a migration knows nothing of today's program
    """Add the columns and tables; what is there gets the value that it had all along."""
    for table, column, kind in ADDED:
        db.execute_sql(f'ALTER TABLE "{table}" ADD COLUMN "{column}" {kind}')
    for table in TABLES:
        db.execute_sql(table)
    for table, column in INDEXES:
        db.execute_sql(f'CREATE INDEX "{table}_{column}" ON "{table}" ("{column}")')
