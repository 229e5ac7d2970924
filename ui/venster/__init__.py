"""The main window: sidebar, household header, tabs, status line and navigation."""
