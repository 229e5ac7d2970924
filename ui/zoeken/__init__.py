"""Ctrl+K: find anything or do anything."""
