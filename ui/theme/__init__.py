"""Colours, style sheet and icons, from one table of tokens."""
