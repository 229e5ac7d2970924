"""The lock: first start, the lock screen, and when to lock."""
