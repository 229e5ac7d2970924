"""One line of the list at the left of the plan, as it is shown and spoken."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Regel:
    """One line: number or icon, words, a smaller line below, and a chip (text and tone)."""

    sleutel: str
    titel: str
    nummer: str = ""
    icoon: str = ""
    onder: str = ""
    chip: tuple[str, str] | None = None

    @property
    def gesproken(self) -> str:
        """Return the line as a screen reader says it."""
        delen = (self.nummer, self.titel, self.onder, self.chip[0] if self.chip else "")
        return ", ".join(deel for deel in delen if deel)
