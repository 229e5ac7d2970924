"""The meetings of a household."""
