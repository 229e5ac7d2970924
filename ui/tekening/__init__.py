"""The screen part that genogram and netwerk share: one view for any display list."""
