"""The log of one household: who changed what, and who looked."""
