"""Setting a family out for the screen: near the last places, and beside the screen when large."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from regisseur_desktop.drawing.genogram.family import Family, Layout, Offset, Place
from regisseur_desktop.drawing.genogram.layout import Arrangement, arrange, connect
from ui.jobs import Job, Progress
from ui.werk import Werk

AT_ONCE = 120
"""Up to so many persons are set out before the screen draws again."""

Places = Mapping[str, Place]
Offsets = Mapping[str, Offset]


@dataclass(frozen=True, slots=True)
class Opgesteld:
    """A family with its arrangement, without what was moved by hand."""

    family: Family
    arrangement: Arrangement

    def layout(self, offsets: Offsets) -> Layout:
        """Return it with everybody moved by hand in place; fast enough for every frame."""
        return connect(self.family, self.arrangement, offsets)


class Opstelling(QObject):
    """Keeps the last arrangement of each household; `klaar` tells when a large one is there."""

    klaar = Signal(str)

    def __init__(self, werk: Werk) -> None:
        super().__init__(werk)
        self._werk = werk
        self._last: dict[str, Opgesteld] = {}
        self._places: dict[str, Places] = {}
        self._job: Job | None = None
        self._waiting: tuple[str, Family] | None = None

    def remember(self, huishouden_id: str, places: Places) -> None:
        """Begin near places that were kept from another day."""
        self._places.setdefault(huishouden_id, places)

    def knows(self, huishouden_id: str) -> bool:
        """Say whether this household was set out or remembered before."""
        return huishouden_id in self._places

    def places(self, huishouden_id: str) -> Places:
        """Return where everybody stood last, without what was moved by hand."""
        return self._places.get(huishouden_id, {})

    def opgesteld(
        self, huishouden_id: str, family: Family, *, is_look: bool = False
    ) -> Opgesteld | None:
        """Return the family set out; of a large one the last that is ready, or `None`.

        With `is_look` the places are not remembered, as for another day or another reader.
        """
        last = self._last.get(huishouden_id)
        if last is not None and last.family == family:
            return last
        if len(family.persons) > AT_ONCE:
            self._begin(huishouden_id, family)
            return last
        made = Opgesteld(family, arrange(family, self.places(huishouden_id)))
        self._keep(huishouden_id, made, is_look=is_look)
        return made

    def _keep(self, huishouden_id: str, made: Opgesteld, *, is_look: bool = False) -> None:
        self._last[huishouden_id] = made
        if not is_look:
            self._places[huishouden_id] = made.layout({}).places

    # -- large families

    def _begin(self, huishouden_id: str, family: Family) -> None:
        if self._waiting == (huishouden_id, family):
            return
        self.stop()
        self._waiting = (huishouden_id, family)
        previous = self.places(huishouden_id)

        def work(progress: Progress) -> Opgesteld:
            return Opgesteld(family, arrange(family, previous, _stopper(progress)))

        self._job = self._werk.jobs.start(
            "Tekening maken", work, on_result=lambda made: self._ready(huishouden_id, made)
        )

    def _ready(self, huishouden_id: str, made: Opgesteld) -> None:
        if self._waiting == (huishouden_id, made.family):
            self._waiting, self._job = None, None
            self._keep(huishouden_id, made)
            self.klaar.emit(huishouden_id)

    def stop(self) -> None:
        """Stop what is being set out; what was ready stays."""
        if self._job is not None:
            self._job.cancel()
        self._job, self._waiting = None, None


def _stopper(progress: Progress) -> Callable[[], bool]:
    """Return what the layout asks now and then: a stop that was asked for ends it at once."""

    def stop() -> bool:
        progress.check()
        return False

    return stop
