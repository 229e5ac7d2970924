"""One line of the list at the left of the plan, as it is shown and spoken."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Regel:
    """One line: number or icon, words, a smaller line below, and a chip (text and tone).

    A compact line is lower, for a long list; `begint_groep` draws a hairline above it.
    """

    sleutel: str
    titel: str
    nummer: str = ""
    icoon: str = ""
    onder: str = ""
    chip: tuple[str, str] | None = None
    is_compact: bool = False
    begint_groep: bool = False

    @property
    def gesproken(self) -> str:
        """Return the line as a screen reader says it."""
        delen = (self.nummer, self.titel, self.onder, self.chip[0] if self.chip else "")
        return ", ".join(deel for deel in delen if deel)
