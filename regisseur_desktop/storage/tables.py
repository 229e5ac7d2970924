"""One Peewee table per kind of the domain, made from the kind itself.

A column has the name of its field. Text, numbers and yes/no are columns as they are; dates are
ISO text; what has parts (names, uncertain dates, lists) is JSON text. `ingevoerd` keeps the order
in which things were written down and `versie` counts the changes of a household: both belong to
the row and not to the value.
"""

import types
from dataclasses import MISSING, Field, fields
from typing import Any, get_args, get_type_hints

from peewee import (
    BigIntegerField,
    BlobField,
    BooleanField,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
)

from regisseur_desktop.domain.kinds import KINDS, kind_name

Kind = type[Any]
"""One of `domain.kinds.KINDS`."""

ROW_ONLY = {"ingevoerd", "versie"}
# the fields that name another value, and what they name; the household owns its items
REFERENCES = {
    "huishouden_id": "huishouden",
    "persoon_id": "persoon",
    "persoon_a": "persoon",
    "persoon_b": "persoon",
    "ouder_id": "persoon",
    "kind_id": "persoon",
    "contact_id": "contact",
    "doel_id": "doel",
    "bestand_id": "bestand",
}
OWNER = "huishouden_id"


class Row(Model):
    """What every table shares; queries name the database that they run on."""

    class Meta:
        """No table is bound to a database: a test or a backup opens a second one."""

        legacy_table_names = False
        only_save_dirty = True


class BestandRow(Row):
    """The bytes of a document, encrypted with the rest."""

    id = TextField(primary_key=True)
    sha256 = TextField()
    inhoud = BlobField()

    class Meta:
        """Name the table as the migrations do."""

        table_name = "bestand"


class InstellingRow(Row):
    """One setting of the work, or a half-typed line; encrypted with the rest."""

    sleutel = TextField(primary_key=True)
    waarde = TextField()

    class Meta:
        """Name the table as the migrations do."""

        table_name = "instelling"


class GeschiedenisRow(Row):
    """One value before and after one change; rows are only ever added."""

    nummer = IntegerField(primary_key=True)
    moment = TextField()
    wie = TextField()
    huishouden_id = TextField(index=True)
    soort = TextField()
    item_id = TextField(index=True)
    afdruk = TextField()
    voor = TextField(null=True)
    na = TextField(null=True)
    keten = TextField()

    class Meta:
        """Name the table as the migrations do."""

        table_name = "geschiedenis"


class LogboekRow(Row):
    """Who did what with which dossier, looking included; rows are only ever added."""

    nummer = IntegerField(primary_key=True)
    moment = TextField()
    wie = TextField()
    gebeurtenis = TextField()
    huishouden_id = TextField(index=True)
    detail = TextField()
    keten = TextField()

    class Meta:
        """Name the table as the migrations do."""

        table_name = "logboek"


class ZoekregelRow(Row):
    """The text by which a value is found; the search index follows this table."""

    nummer = IntegerField(primary_key=True)
    soort = TextField()
    item_id = TextField(unique=True)
    huishouden_id = TextField(index=True)
    titel = TextField()
    tekst = TextField()

    class Meta:
        """Name the table as the migrations do."""

        table_name = "zoekregel"


class SchemaRow(Row):
    """A migration that this store has had."""

    nummer = IntegerField(primary_key=True)
    naam = TextField()
    moment = TextField()

    class Meta:
        """Name the table as the migrations do."""

        table_name = "schema_versie"


def _column(kind: Kind, field: Field[Any], made: dict[str, type[Row]]) -> Any:  # noqa: ANN401
    hint = get_type_hints(kind)[field.name]
    is_optional = isinstance(hint, types.UnionType) and types.NoneType in get_args(hint)
    target = made.get(REFERENCES.get(field.name, ""))
    if field.name == "id":
        return TextField(primary_key=True)
    if target is not None:
        options: dict[str, Any] = {
            "column_name": field.name,
            "object_id_name": f"{field.name}_raw",
            "backref": "+",
            "on_delete": "CASCADE" if field.name == OWNER else "NO ACTION",
            "null": is_optional or field.default is not MISSING,
        }
        return ForeignKeyField(target, **options)
    plain = next((arg for arg in get_args(hint) if arg is not types.NoneType), hint)
    known = {int: IntegerField, bool: BooleanField}
    return known.get(plain if is_optional else hint, TextField)(null=is_optional)


def _table(kind: Kind, made: dict[str, type[Row]]) -> type[Row]:
    name = kind_name(kind)
    columns: dict[str, Any] = {field.name: _column(kind, field, made) for field in fields(kind)}
    columns["ingevoerd"] = BigIntegerField()
    if name == "huishouden":
        columns["versie"] = IntegerField()
    columns["Meta"] = type("Meta", (), {"table_name": name})
    columns["__doc__"] = f"The table of {kind.__name__}."
    return types.new_class(f"{kind.__name__}Row", (Row,), exec_body=lambda ns: ns.update(columns))


def _tables() -> dict[Kind, type[Row]]:
    made: dict[str, type[Row]] = {"bestand": BestandRow}
    for kind in KINDS:
        made[kind_name(kind)] = _table(kind, made)
    return {kind: made[kind_name(kind)] for kind in KINDS}


TABLES: dict[Kind, type[Row]] = _tables()
"""The table of each kind."""

ALL_TABLES: tuple[type[Row], ...] = (
    BestandRow,
    InstellingRow,
    *TABLES.values(),
    GeschiedenisRow,
    LogboekRow,
    ZoekregelRow,
    SchemaRow,
)
"""Every table of a store."""
