"""Which tip is shown: it stays the same while the text changes round it, and follows the caret."""

from collections.abc import Callable

from ui.leeshulp.tip import Tip
from ui.leeshulp.veld import Veld

Plaats = tuple[Veld, Tip]


class Wandeling:
    """Walks the tips of the fields in sight, in reading order and round again at the end."""

    def __init__(self, velden: Callable[[], list[Veld]]) -> None:
        self._velden = velden
        self._kept: Plaats | None = None

    @property
    def tips(self) -> list[Plaats]:
        """Every tip in sight."""
        return [(veld, tip) for veld in self._velden() for tip in veld.tips]

    @property
    def huidig(self) -> Plaats | None:
        """The tip that is shown: the one that was chosen, or else the first."""
        tips = self.tips
        return self._kept if self._kept in tips else next(iter(tips), None)

    @property
    def nummer(self) -> int:
        """The place of the shown tip among all, from 1; 0 when there is none."""
        huidig = self.huidig
        return self.tips.index(huidig) + 1 if huidig else 0

    def kies(self, plaats: Plaats | None) -> None:
        """Show this tip."""
        self._kept = plaats

    def stap(self, richting: int) -> Plaats | None:
        """Go to the next tip (1) or the one before (-1), as seen from the caret."""
        tips = self.tips
        if tips:
            self._kept = tips[self._place(tips, richting) % len(tips)]
        return self._kept if tips else None

    def _place(self, tips: list[Plaats], richting: int) -> int:
        veld = self._in_focus()
        if self._kept in tips and (veld is None or self._stands_in(veld)):
            return tips.index(self._kept) + richting
        if veld is None:
            return 0 if richting > 0 else -1
        order = self._velden()
        here = (order.index(veld), veld.plek)
        before = sum((order.index(one), tip.start) < here for one, tip in tips)
        return before if richting > 0 else before - 1

    def volg_tekst(self) -> None:
        """Keep to the shown tip now that texts were read again; the next one when it is gone."""
        if self._kept is None:
            return
        veld, tip = self._kept
        velden = self._velden()
        if veld not in velden:
            self._kept = None
            return
        same = [one for one in veld.tips if one.sleutel == tip.sleutel]
        near = min(same, key=lambda one: abs(one.start - tip.start), default=None)
        rest = [(veld, one) for one in veld.tips if one.start >= tip.start]
        rest += [(one, t) for one in velden[velden.index(veld) + 1 :] for t in one.tips]
        self._kept = (veld, near) if near else next(iter(rest), None)

    def volg_caret(self) -> None:
        """Show the tip in which the user put the caret."""
        veld = self._in_focus()
        if veld is None or self._stands_in(veld):
            return
        tip = veld.tip_op(veld.plek)
        if tip is not None:
            self._kept = (veld, tip)

    def _stands_in(self, veld: Veld) -> bool:
        """Tell whether the caret of this field is in the shown tip."""
        return bool(self._kept and self._kept[0] is veld and self._kept[1].holds(veld.plek))

    def _in_focus(self) -> Veld | None:
        return next((veld for veld in self._velden() if veld.edit.hasFocus()), None)
