"""The list of households, and the sheet for a new aanmelding."""
