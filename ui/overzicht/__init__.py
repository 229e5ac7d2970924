"""The first tab of a household: what to do, what the family says, and where we are."""
