"""Plain language: what is hard in a Dutch text, why, and what may stand instead. No Qt."""
