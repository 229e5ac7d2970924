"""The form kit: fields, cards, chips, lists and messages."""
