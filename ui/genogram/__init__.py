"""The people of a household and how they belong together."""
