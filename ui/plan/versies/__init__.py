"""Versions of the plan: agree on one, read one back, compare two, look at any day."""

from ui.plan.versies.blad import VersiesBlad

__all__ = ["VersiesBlad"]
