"""Safety at home and the level of the regiekaart."""
