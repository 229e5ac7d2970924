"""The people and organisations around a household."""
