"""Regisseur: one household, one plan, one regisseur, on an ordinary workstation."""

__version__ = "0.1.0"
