"""The agenda: every meeting of every household, by day."""
