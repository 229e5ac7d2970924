"""The tags of our own, which other programs leave alone."""

from typing import Final

OUDER: Final = "_OUDER"
"""Beside a child: points to a parent and holds what is known of that relation."""

GEEN_STEL: Final = "_GEEN_STEL"
"""In a family record: these two have a child together and were never partners."""

GEVOEL: Final = "_GEVOEL"
"""A record: what is between two persons, from `_VAN` to `_NAAR`."""
