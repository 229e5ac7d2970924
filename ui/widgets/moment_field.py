"""A date that may be uncertain: `voorjaar 2020`, `ongeveer 2019`, `9 jaar`."""

from collections.abc import Callable
from datetime import date

from regisseur_desktop.compat import override
from regisseur_desktop.domain.datum_lezen import lees_moment
from regisseur_desktop.domain.datum_tonen import toon_moment
from regisseur_desktop.domain.moment import Moment
from ui.widgets.date_field import UnderstoodLine


class MomentField(UnderstoodLine):
    """Its value is a `Moment`, or `None` when it is empty; an unchanged value comes back as is.

    `today` is the day that `9 jaar` and `een jaar geleden` count from. What lies behind is meant
    unless `is_past` is off.
    """

    def __init__(
        self,
        today: Callable[[], date] = date.today,
        *,
        is_past: bool = True,
        placeholder: str = "Bijvoorbeeld voorjaar 2020",
    ) -> None:
        super().__init__(placeholder)
        self._today, self._is_past = today, is_past
        self._shown: tuple[str, Moment | None] = ("", None)

    @override
    def value(self) -> Moment | None:
        text = self.edit.text().strip()
        if text == self._shown[0]:
            return self._shown[1]
        return lees_moment(text, self._today(), verleden=self._is_past) if text else None

    @override
    def set_value(self, value: Moment | None) -> None:
        text = toon_moment(value) if value is not None and value.bekend else ""
        self._shown = (text, value)
        self.edit.setText(text)
        self._show_meaning()

    @override
    def explain(self) -> str:
        moment = self.value()
        said = toon_moment(moment) if moment is not None else ""
        return "" if said == self.edit.text().strip() else said
