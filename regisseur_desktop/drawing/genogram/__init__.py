"""The genogram: who is family of whom, set out by generation, and the picture of it."""
