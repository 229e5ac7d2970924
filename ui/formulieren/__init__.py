"""The forms, one module per kind, and the list that every tab shows its items in."""
