"""How much there is room for on Ons plan in het kort, whatever the texts (`ux.md` 3.11)."""

MAX_DOELEN = 4
"""How many goals at most: more is too much to do at once."""
MAX_REGELS = 3
"""How many lines at most of what goes well, of safety at home, and of whom to call."""
