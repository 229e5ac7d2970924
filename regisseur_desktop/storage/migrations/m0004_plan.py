"""What the plan editor needs: two wordings, results, figures for regie, and who reads how."""

from typing import Any

ADDED = (
    ("persoon", "taal", "TEXT NOT NULL DEFAULT ''"),
    ("persoon", "leeswijze", "TEXT NOT NULL DEFAULT '[]'"),
    ("plan", "leesprofiel", "TEXT NOT NULL DEFAULT 'ouder'"),
    ("plan", "laat_staan", "TEXT NOT NULL DEFAULT '[]'"),
    ("doel", "krachten", "TEXT NOT NULL DEFAULT '[]'"),
    ("doel", "resultaten", "TEXT NOT NULL DEFAULT '[]'"),
    ("doel", "samen_met", "TEXT NOT NULL DEFAULT '[]'"),
    ("doel", "let_op", "TEXT NOT NULL DEFAULT '[]'"),
    ("doel", "regie", "TEXT NOT NULL DEFAULT 'nog_niet'"),
    ("afspraak", "krachten", "TEXT NOT NULL DEFAULT '[]'"),
)

TABLES = (
    """
    CREATE TABLE "resultaatafspraak" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "huishouden_id" TEXT NOT NULL REFERENCES "huishouden" ("id") ON DELETE CASCADE,
        "over" TEXT NOT NULL, "bron" TEXT NOT NULL, "bron_beschermd" BOOLEAN NOT NULL,
        "zicht" TEXT NOT NULL, "tekst" TEXT NOT NULL, "met_wie" TEXT NOT NULL, "datum" TEXT,
        "ingevoerd" BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE "vaktekst" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "huishouden_id" TEXT NOT NULL REFERENCES "huishouden" ("id") ON DELETE CASCADE,
        "bij" TEXT NOT NULL, "veld" TEXT NOT NULL, "tekst" TEXT NOT NULL,
        "nakijken" TEXT NOT NULL, "ingevoerd" BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE "regiecijfer" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "huishouden_id" TEXT NOT NULL REFERENCES "huishouden" ("id") ON DELETE CASCADE,
        "over" TEXT NOT NULL, "bron" TEXT NOT NULL, "bron_beschermd" BOOLEAN NOT NULL,
        "zicht" TEXT NOT NULL, "cijfer" INTEGER NOT NULL, "datum" TEXT NOT NULL,
        "moment" TEXT NOT NULL, "waarom" TEXT NOT NULL, "ingevoerd" BIGINT NOT NULL
    )
    """,
)

# a contact may agree too: then no person is named, which the first table did not allow
AKKOORD = (
    'ALTER TABLE "akkoord" RENAME TO "akkoord_eerder"',
    """
    CREATE TABLE "akkoord" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "huishouden_id" TEXT NOT NULL REFERENCES "huishouden" ("id") ON DELETE CASCADE,
        "persoon_id" TEXT REFERENCES "persoon" ("id"), "oordeel" TEXT NOT NULL,
        "zin" TEXT NOT NULL, "datum" TEXT, "contact_id" TEXT REFERENCES "contact" ("id"),
        "gezicht" TEXT NOT NULL, "ingevoerd" BIGINT NOT NULL
    )
    """,
    """
    INSERT INTO "akkoord"
        ("id", "huishouden_id", "persoon_id", "oordeel", "zin", "datum", "gezicht", "ingevoerd")
    SELECT "id", "huishouden_id", "persoon_id", "oordeel", "zin", "datum", 'geen', "ingevoerd"
    FROM "akkoord_eerder"
    """,
    'DROP TABLE "akkoord_eerder"',
)

INDEXES = (
    ("resultaatafspraak", "huishouden_id"),
    ("vaktekst", "huishouden_id"),
    ("regiecijfer", "huishouden_id"),
    ("akkoord", "huishouden_id"),
    ("akkoord", "persoon_id"),
    ("akkoord", "contact_id"),
)


def up(db: Any) -> None:  # noqa: ANN401 - a migration knows nothing of today's program
    """Add the columns and tables; what is there gets the value that it had all along."""
    for table, column, kind in ADDED:
        db.execute_sql(f'ALTER TABLE "{table}" ADD COLUMN "{column}" {kind}')
    for statement in (*TABLES, *AKKOORD):
        db.execute_sql(statement)
    for table, column in INDEXES:
        db.execute_sql(f'CREATE INDEX "{table}_{column}" ON "{table}" ("{column}")')
