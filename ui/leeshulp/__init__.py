"""The leeshulp while writing: marks in the text and one tip at a time beside it."""
