"""What Python 3.11 lacks and every room uses."""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

__all__ = ["override"]

_F = TypeVar("_F", bound=Callable[..., object])

if TYPE_CHECKING:
    from typing_extensions import override
elif sys.version_info >= (3, 12):
    from typing import override
else:

    def override(method: _F) -> _F:
        """Mark a method that replaces one of its base class."""
        return method
