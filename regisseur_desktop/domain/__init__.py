"""The field itself: frozen values and rules, standard library only."""
