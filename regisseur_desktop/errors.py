"""The one family of errors that a user may read.

Everything else that is raised is a mistake of ours and is shown with the log.
"""


class Refused(Exception):  # noqa: N818 - it is an answer, not a mistake
    """The world or a rule says no; the text is a Dutch sentence that says what to do."""


class NotNow(Refused):
    """The disk or the store cannot take it now; the same may succeed later."""
