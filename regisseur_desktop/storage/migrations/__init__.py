"""The steps from one schema to the next; a step knows nothing of today's program."""
