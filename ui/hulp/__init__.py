"""Help: a page for each screen, and the list of keys made from the registry."""
