"""Genogram and netwerk: from a dossier to shapes and texts, in plain Python, the same each time."""
