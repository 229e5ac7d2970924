"""What every value of the domain is made of: an identity, and terms with a Dutch label."""

from enum import StrEnum
from typing import Self
from uuid import uuid4


def new_id() -> str:
    """Return a new identity, unique in every store."""
    return uuid4().hex


class Term(StrEnum):
    """A fixed word of the method: the value is stored, the label is shown."""

    label: str

    def __new__(cls, slug: str, label: str = "") -> Self:
        """Make a member from the stored word and the Dutch label."""
        member = str.__new__(cls, slug)
        member._value_ = slug
        member.label = label or slug.replace("_", " ")
        return member
