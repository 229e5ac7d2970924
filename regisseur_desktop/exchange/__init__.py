"""File formats of others: read into values with a list of what was left out, and written."""
