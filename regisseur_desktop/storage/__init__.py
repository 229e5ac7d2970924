"""The encrypted store: Peewee tables, keys, backups, history and search."""
