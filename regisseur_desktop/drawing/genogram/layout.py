"""The layout of a genogram: `layout`, or its two halves `arrange` (slow) and `connect` (fast)."""

import time
from collections.abc import Callable, Mapping
from dataclasses import replace

from regisseur_desktop.drawing.genogram.arrangement import Arrangement, arrange
from regisseur_desktop.drawing.genogram.connect import connect
from regisseur_desktop.drawing.genogram.family import Family, Layout, Offset, Place

__all__ = ["Arrangement", "arrange", "connect", "layout"]


def layout(
    family: Family,
    previous: Mapping[str, Place] | None = None,
    offsets: Mapping[str, Offset] | None = None,
    stop: Callable[[], bool] | None = None,
) -> Layout:
    """Return the family set out, near the previous places and moved by the hand offsets.

    Give `previous` without hand offsets in it. `stop` is asked now and then; when it says yes the
    best order so far is used.
    """
    start = time.perf_counter()
    arrangement = arrange(family, previous, stop)
    made = connect(family, arrangement, offsets)
    return replace(made, seconds=time.perf_counter() - start)
