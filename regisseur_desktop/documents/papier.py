"""The sheet that a document is written on."""

from dataclasses import dataclass

MM = 72 / 25.4
"""A millimetre in points."""


@dataclass(frozen=True, slots=True)
class Papier:
    """The size of a sheet in points."""

    width: float
    height: float

    @property
    def is_wide(self) -> bool:
        """Say whether the sheet lies on its side, as drawings want it."""
        return self.width > self.height


A4 = Papier(595.276, 841.89)
A4_LIGGEND = Papier(841.89, 595.276)
A3_LIGGEND = Papier(1190.551, 841.89)
