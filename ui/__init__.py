"""The screens, in Qt widgets; reaches the data through `operations` alone."""
