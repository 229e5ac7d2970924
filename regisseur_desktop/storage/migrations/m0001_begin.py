"""The first schema: a table for each kind, the history, the log, and the text to search in."""

from typing import Any

TABLES = (
    """
    CREATE TABLE "bestand" (
        "id" TEXT NOT NULL PRIMARY KEY, "sha256" TEXT NOT NULL, "inhoud" @BLOB@ NOT NULL
    )
    """,
    """
    CREATE TABLE "instelling" (
        "sleutel" TEXT NOT NULL PRIMARY KEY, "waarde" TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE "huishouden" (
        "id" TEXT NOT NULL PRIMARY KEY, "naam" TEXT NOT NULL, "aangemaakt_op" TEXT NOT NULL,
        "aanleiding" TEXT NOT NULL, "niveau" INTEGER, "aanspreekvorm" TEXT NOT NULL,
        "is_voorbeeld" BOOLEAN NOT NULL, "afgesloten_op" TEXT, "ingevoerd" BIGINT NOT NULL,
        "versie" INTEGER NOT NULL
    )
    """,
    """
    CREATE TABLE "persoon" (
        "id" TEXT NOT NULL PRIMARY KEY, "naam" TEXT NOT NULL, "geslacht" TEXT NOT NULL,
        "geslacht_woorden" TEXT NOT NULL, "geboren" TEXT, "overleden" TEXT,
        "is_ongeboren" BOOLEAN NOT NULL, "uitgerekend" TEXT, "telefoon" TEXT NOT NULL,
        "email" TEXT NOT NULL, "belangrijk" TEXT NOT NULL,
        "op_tekening_gezin" BOOLEAN NOT NULL, "ingevoerd" BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE "contact" (
        "id" TEXT NOT NULL PRIMARY KEY, "naam" TEXT NOT NULL, "functie" TEXT NOT NULL,
        "organisatie" TEXT NOT NULL, "is_organisatie" BOOLEAN NOT NULL,
        "telefoon" TEXT NOT NULL, "email" TEXT NOT NULL, "notitie" TEXT NOT NULL,
        "ingevoerd" BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE "lidmaatschap" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "huishouden_id" TEXT NOT NULL REFERENCES "huishouden" ("id") ON DELETE CASCADE,
        "persoon_id" TEXT NOT NULL REFERENCES "persoon" ("id"), "rol" TEXT NOT NULL,
        "woont_hier" BOOLEAN NOT NULL, "om_wie" BOOLEAN NOT NULL, "volgorde" INTEGER NOT NULL,
        "van" TEXT, "tot" TEXT, "ingevoerd" BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE "regie" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "huishouden_id" TEXT NOT NULL REFERENCES "huishouden" ("id") ON DELETE CASCADE,
        "naam" TEXT NOT NULL, "rol" TEXT NOT NULL, "van" TEXT, "tot" TEXT,
        "reden" TEXT NOT NULL, "ingevoerd" BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE "traject" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "huishouden_id" TEXT NOT NULL REFERENCES "huishouden" ("id") ON DELETE CASCADE,
        "sjabloon" TEXT NOT NULL, "fase" TEXT NOT NULL, "begonnen_op" TEXT,
        "beeindigd_op" TEXT, "opmerking" TEXT NOT NULL, "ingevoerd" BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE "partnerrelatie" (
        "id" TEXT NOT NULL PRIMARY KEY, "persoon_a" TEXT NOT NULL REFERENCES "persoon" ("id"),
        "persoon_b" TEXT NOT NULL REFERENCES "persoon" ("id"), "soort" TEXT NOT NULL,
        "van" TEXT, "tot" TEXT, "ingevoerd" BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE "ouderrelatie" (
        "id" TEXT NOT NULL PRIMARY KEY, "ouder_id" TEXT NOT NULL REFERENCES "persoon" ("id"),
        "kind_id" TEXT NOT NULL REFERENCES "persoon" ("id"), "soort" TEXT NOT NULL, "van" TEXT,
        "tot" TEXT, "ingevoerd" BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE "netwerkband" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "huishouden_id" TEXT NOT NULL REFERENCES "huishouden" ("id") ON DELETE CASCADE,
        "contact_id" TEXT NOT NULL REFERENCES "contact" ("id"), "groep" TEXT NOT NULL,
        "voor" TEXT NOT NULL, "waarvoor" TEXT NOT NULL, "nabijheid" TEXT NOT NULL,
        "lijn" TEXT NOT NULL, "richting" TEXT NOT NULL, "steun" TEXT NOT NULL,
        "laatste_contact" TEXT, "bellen_bij_nood" BOOLEAN NOT NULL, "ingevoerd" BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE "aanmelding" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "huishouden_id" TEXT NOT NULL REFERENCES "huishouden" ("id") ON DELETE CASCADE,
        "ontvangen_op" TEXT NOT NULL, "aanmelder" TEXT NOT NULL, "route" TEXT NOT NULL,
        "reden" TEXT NOT NULL, "beschikking" TEXT NOT NULL, "weet_ervan" TEXT NOT NULL,
        "weet_nog_niet" TEXT NOT NULL, "gevaar" TEXT NOT NULL, "contact_op" TEXT,
        "contact_uitkomst" TEXT, "ingevoerd" BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE "verwijzing" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "huishouden_id" TEXT NOT NULL REFERENCES "huishouden" ("id") ON DELETE CASCADE,
        "voor" TEXT NOT NULL, "van_contact" TEXT NOT NULL, "naar_contact" TEXT NOT NULL,
        "datum" TEXT, "reden" TEXT NOT NULL, "ingevoerd" BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE "verzoek" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "huishouden_id" TEXT NOT NULL REFERENCES "huishouden" ("id") ON DELETE CASCADE,
        "van" TEXT NOT NULL, "aan" TEXT NOT NULL, "datum" TEXT, "vraag" TEXT NOT NULL,
        "antwoord" TEXT NOT NULL, "ingevoerd" BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE "toestemming" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "huishouden_id" TEXT NOT NULL REFERENCES "huishouden" ("id") ON DELETE CASCADE,
        "persoon_id" TEXT NOT NULL REFERENCES "persoon" ("id"),
        "contact_id" TEXT REFERENCES "contact" ("id"), "waarvoor" TEXT NOT NULL,
        "gegeven_op" TEXT, "geldig_tot" TEXT, "ingetrokken_op" TEXT,
        "ingevoerd" BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE "gebeurtenis" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "huishouden_id" TEXT NOT NULL REFERENCES "huishouden" ("id") ON DELETE CASCADE,
        "over" TEXT NOT NULL, "bron" TEXT NOT NULL, "bron_beschermd" BOOLEAN NOT NULL,
        "zicht" TEXT NOT NULL, "tekst" TEXT NOT NULL, "wanneer" TEXT,
        "ingevoerd" BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE "hulpvraag" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "huishouden_id" TEXT NOT NULL REFERENCES "huishouden" ("id") ON DELETE CASCADE,
        "over" TEXT NOT NULL, "bron" TEXT NOT NULL, "bron_beschermd" BOOLEAN NOT NULL,
        "zicht" TEXT NOT NULL, "tekst" TEXT NOT NULL, "is_citaat" BOOLEAN NOT NULL,
        "verhelderd" TEXT NOT NULL, "datum" TEXT, "ingevoerd" BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE "kracht" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "huishouden_id" TEXT NOT NULL REFERENCES "huishouden" ("id") ON DELETE CASCADE,
        "over" TEXT NOT NULL, "bron" TEXT NOT NULL, "bron_beschermd" BOOLEAN NOT NULL,
        "zicht" TEXT NOT NULL, "tekst" TEXT NOT NULL, "leefgebied" TEXT NOT NULL, "sinds" TEXT,
        "sinds_gebeurtenis" TEXT NOT NULL, "gevolg" TEXT NOT NULL, "ingevoerd" BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE "zorg" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "huishouden_id" TEXT NOT NULL REFERENCES "huishouden" ("id") ON DELETE CASCADE,
        "over" TEXT NOT NULL, "bron" TEXT NOT NULL, "bron_beschermd" BOOLEAN NOT NULL,
        "zicht" TEXT NOT NULL, "tekst" TEXT NOT NULL, "leefgebied" TEXT NOT NULL, "sinds" TEXT,
        "sinds_gebeurtenis" TEXT NOT NULL, "gevolg" TEXT NOT NULL,
        "is_vermoeden" BOOLEAN NOT NULL, "is_signaal" BOOLEAN NOT NULL,
        "ingevoerd" BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE "notitie" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "huishouden_id" TEXT NOT NULL REFERENCES "huishouden" ("id") ON DELETE CASCADE,
        "over" TEXT NOT NULL, "bron" TEXT NOT NULL, "bron_beschermd" BOOLEAN NOT NULL,
        "zicht" TEXT NOT NULL, "tekst" TEXT NOT NULL, "moment" TEXT NOT NULL,
        "soort" TEXT NOT NULL, "nog_uitwerken" BOOLEAN NOT NULL, "ingevoerd" BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE "plan" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "huishouden_id" TEXT NOT NULL REFERENCES "huishouden" ("id") ON DELETE CASCADE,
        "aanleiding" TEXT NOT NULL, "waarom_hulp" TEXT NOT NULL,
        "wat_verwachten" TEXT NOT NULL, "wat_vragen" TEXT NOT NULL,
        "opgesteld_met" TEXT NOT NULL, "opgesteld_op" TEXT, "ingevoerd" BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE "doel" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "huishouden_id" TEXT NOT NULL REFERENCES "huishouden" ("id") ON DELETE CASCADE,
        "over" TEXT NOT NULL, "bron" TEXT NOT NULL, "bron_beschermd" BOOLEAN NOT NULL,
        "zicht" TEXT NOT NULL, "wat" TEXT NOT NULL, "hoe" TEXT NOT NULL,
        "leefgebied" TEXT NOT NULL, "pictogram" TEXT NOT NULL, "voortgang" TEXT NOT NULL,
        "volgorde" INTEGER NOT NULL, "ingevoerd" BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE "afspraak" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "huishouden_id" TEXT NOT NULL REFERENCES "huishouden" ("id") ON DELETE CASCADE,
        "over" TEXT NOT NULL, "bron" TEXT NOT NULL, "bron_beschermd" BOOLEAN NOT NULL,
        "zicht" TEXT NOT NULL, "wat" TEXT NOT NULL, "doel_id" TEXT REFERENCES "doel" ("id"),
        "wie" TEXT NOT NULL, "klaar_op" TEXT, "ritme" TEXT NOT NULL, "voortgang" TEXT NOT NULL,
        "volgorde" INTEGER NOT NULL, "ingevoerd" BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE "akkoord" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "huishouden_id" TEXT NOT NULL REFERENCES "huishouden" ("id") ON DELETE CASCADE,
        "persoon_id" TEXT NOT NULL REFERENCES "persoon" ("id"), "oordeel" TEXT NOT NULL,
        "zin" TEXT NOT NULL, "datum" TEXT, "ingevoerd" BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE "planversie" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "huishouden_id" TEXT NOT NULL REFERENCES "huishouden" ("id") ON DELETE CASCADE,
        "nummer" INTEGER NOT NULL, "datum" TEXT NOT NULL, "vastgesteld_door" TEXT NOT NULL,
        "reden" TEXT NOT NULL, "inhoud" TEXT NOT NULL, "ingevoerd" BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE "veiligheidscijfer" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "huishouden_id" TEXT NOT NULL REFERENCES "huishouden" ("id") ON DELETE CASCADE,
        "over" TEXT NOT NULL, "bron" TEXT NOT NULL, "bron_beschermd" BOOLEAN NOT NULL,
        "zicht" TEXT NOT NULL, "cijfer" INTEGER NOT NULL, "datum" TEXT NOT NULL,
        "waarom" TEXT NOT NULL, "ingevoerd" BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE "evaluatie" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "huishouden_id" TEXT NOT NULL REFERENCES "huishouden" ("id") ON DELETE CASCADE,
        "soort" TEXT NOT NULL, "datum" TEXT NOT NULL, "begin" TEXT, "einde" TEXT,
        "plaats" TEXT NOT NULL, "stand" TEXT NOT NULL, "genodigden" TEXT NOT NULL,
        "agenda" TEXT NOT NULL, "verslag" TEXT NOT NULL, "ingevoerd" BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE "taak" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "huishouden_id" TEXT NOT NULL REFERENCES "huishouden" ("id") ON DELETE CASCADE,
        "wat" TEXT NOT NULL, "soort" TEXT NOT NULL, "toelichting" TEXT NOT NULL,
        "uiterlijk" TEXT, "klaar_op" TEXT, "ingevoerd" BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE "documentrecord" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "huishouden_id" TEXT NOT NULL REFERENCES "huishouden" ("id") ON DELETE CASCADE,
        "soort" TEXT NOT NULL, "titel" TEXT NOT NULL, "formaat" TEXT NOT NULL, "lezer" TEXT,
        "versie" INTEGER NOT NULL, "gemaakt_op" TEXT NOT NULL, "sha256" TEXT NOT NULL,
        "bestand_id" TEXT REFERENCES "bestand" ("id"), "ontvangers" TEXT NOT NULL,
        "ingevoerd" BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE "geschiedenis" (
        "nummer" INTEGER NOT NULL PRIMARY KEY, "moment" TEXT NOT NULL, "wie" TEXT NOT NULL,
        "huishouden_id" TEXT NOT NULL, "soort" TEXT NOT NULL, "item_id" TEXT NOT NULL,
        "afdruk" TEXT NOT NULL, "voor" TEXT, "na" TEXT, "keten" TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE "logboek" (
        "nummer" INTEGER NOT NULL PRIMARY KEY, "moment" TEXT NOT NULL, "wie" TEXT NOT NULL,
        "gebeurtenis" TEXT NOT NULL, "huishouden_id" TEXT NOT NULL, "detail" TEXT NOT NULL,
        "keten" TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE "zoekregel" (
        "nummer" INTEGER NOT NULL PRIMARY KEY, "soort" TEXT NOT NULL,
        "item_id" TEXT NOT NULL UNIQUE, "huishouden_id" TEXT NOT NULL, "titel" TEXT NOT NULL,
        "tekst" TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE "schema_versie" (
        "nummer" INTEGER NOT NULL PRIMARY KEY, "naam" TEXT NOT NULL, "moment" TEXT NOT NULL
    )
    """,
)

INDEXES = (
    ("lidmaatschap", "huishouden_id"),
    ("lidmaatschap", "persoon_id"),
    ("regie", "huishouden_id"),
    ("traject", "huishouden_id"),
    ("partnerrelatie", "persoon_a"),
    ("partnerrelatie", "persoon_b"),
    ("ouderrelatie", "ouder_id"),
    ("ouderrelatie", "kind_id"),
    ("netwerkband", "huishouden_id"),
    ("netwerkband", "contact_id"),
    ("aanmelding", "huishouden_id"),
    ("verwijzing", "huishouden_id"),
    ("verzoek", "huishouden_id"),
    ("toestemming", "huishouden_id"),
    ("toestemming", "persoon_id"),
    ("toestemming", "contact_id"),
    ("gebeurtenis", "huishouden_id"),
    ("hulpvraag", "huishouden_id"),
    ("kracht", "huishouden_id"),
    ("zorg", "huishouden_id"),
    ("notitie", "huishouden_id"),
    ("plan", "huishouden_id"),
    ("doel", "huishouden_id"),
    ("afspraak", "huishouden_id"),
    ("afspraak", "doel_id"),
    ("akkoord", "huishouden_id"),
    ("akkoord", "persoon_id"),
    ("planversie", "huishouden_id"),
    ("veiligheidscijfer", "huishouden_id"),
    ("evaluatie", "huishouden_id"),
    ("taak", "huishouden_id"),
    ("documentrecord", "huishouden_id"),
    ("documentrecord", "bestand_id"),
    ("geschiedenis", "huishouden_id"),
    ("geschiedenis", "item_id"),
    ("logboek", "huishouden_id"),
    ("zoekregel", "huishouden_id"),
)


def up(db: Any) -> None:  # noqa: ANN401 - a migration knows nothing of today's program
    """Make every table of an empty store."""
    for table in TABLES:
        db.execute_sql(table.replace("@BLOB@", db.blob_type))
    for table, column in INDEXES:
        db.execute_sql(f'CREATE INDEX "{table}_{column}" ON "{table}" ("{column}")')
    db.create_search_index()
