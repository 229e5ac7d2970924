"""The steps from one schema to the next; each knows nothing of the program of today."""
