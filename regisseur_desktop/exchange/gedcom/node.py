"""One line of a GEDCOM file with what hangs below it."""

from dataclasses import dataclass, field

from regisseur_desktop.domain.tekst import clean


@dataclass(slots=True)
class Node:
    """A tag with its value; it is built up, so it is the one value here that is not frozen.

    A value of more lines holds newlines; `CONT` and `CONC` do not occur. `xref` and pointers
    are written without their `@`: a pointer is a value for which `is_pointer` holds.
    """

    tag: str
    value: str = ""
    xref: str = ""
    is_pointer: bool = False
    parts: list["Node"] = field(default_factory=list)

    def add(self, tag: str, value: str = "") -> "Node":
        """Add a line below this one and return it."""
        part = Node(tag, clean(value).strip())
        self.parts.append(part)
        return part

    def point(self, tag: str, xref: str) -> "Node":
        """Add a line that points to a record and return it."""
        part = Node(tag, xref, is_pointer=True)
        self.parts.append(part)
        return part

    def first(self, tag: str) -> "Node | None":
        """Return the first part with this tag."""
        return next((part for part in self.parts if part.tag == tag), None)

    def every(self, *tags: str) -> list["Node"]:
        """Return every part with one of these tags, in the order of the file."""
        return [part for part in self.parts if part.tag in tags]

    def value_of(self, tag: str) -> str:
        """Return the value of the first part with this tag; '' when there is none."""
        part = self.first(tag)
        return part.value if part else ""

    def pointers(self, *tags: str) -> list[str]:
        """Return where the parts with one of these tags point to."""
        return [part.value for part in self.every(*tags) if part.is_pointer]
