"""Aan tafel: the plan made together with the family, on a screen that they read along."""
