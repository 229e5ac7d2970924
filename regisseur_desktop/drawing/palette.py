"""The colours of a drawing on paper and in a file; the screen has its own table.

Every meaning is told by shape or dash as well, and no two inks that may meet share a grey, so a
copy without colour says the same.
"""

from collections.abc import Mapping

from regisseur_desktop.drawing.shapes import Ink

PRINT: Mapping[Ink, str] = {
    Ink.LINE: "#17212B",
    Ink.MUTED: "#46535E",
    Ink.PAPER: "#FFFFFF",
    Ink.INDEX: "#DDEEF1",
    Ink.HOUSEHOLD: "#0B5C6B",
    Ink.CONDITION: "#7C8891",
    Ink.SUPPORT: "#1C6239",
    Ink.TENSION: "#A85B00",
    Ink.DISTANCE: "#1D4F91",
    Ink.DANGER: "#A8201A",
    Ink.NEW: "#1C6239",
    Ink.GONE: "#A8201A",
    Ink.SECTOR: "#F4F6F7",
}
"""What is printed, and written to SVG and PNG."""
