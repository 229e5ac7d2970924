"""Settings: who you are, the look, the lock, the backups and the examples."""
