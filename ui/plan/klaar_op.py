"""When an agreement is ready: a day the way people type it, or a rhythm such as "elke dag"."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from regisseur_desktop.compat import override
from regisseur_desktop.domain.datum_lezen import lees_datum
from regisseur_desktop.domain.kalender import MAANDEN, MAANDEN_KORT
from regisseur_desktop.domain.tekst import vouw
from regisseur_desktop.errors import Refused
from ui.widgets.text import TextArea

_RITME = re.compile(
    r"\b(elke?|iedere?|dagelijks|wekelijks|maandelijks|jaarlijks|altijd|steeds|keer|om de)\b"
)
_DAGACHTIG = re.compile(rf"\d|\b({'|'.join((*MAANDEN, *MAANDEN_KORT))})\b")
NIET_BEGREPEN = (
    "Deze datum begrijpt het programma niet. Schrijf bijvoorbeeld 3 december, of elke dag."
)


@dataclass(frozen=True, slots=True)
class KlaarOp:
    """A day or a rhythm; both empty when nothing is agreed yet."""

    dag: date | None = None
    ritme: str = ""


def lees_klaar_op(tekst: str, vandaag: date) -> KlaarOp:
    """Read what was typed; what is no day and holds no digit is a rhythm in own words."""
    tekst = " ".join(tekst.split())
    if not tekst:
        return KlaarOp()
    if _RITME.search(vouw(tekst)):
        return KlaarOp(ritme=tekst)
    try:
        return KlaarOp(dag=lees_datum(tekst, vandaag))
    except Refused as refused:
        if not _DAGACHTIG.search(vouw(tekst)):
            return KlaarOp(ritme=tekst)
        raise Refused(_sentence(refused)) from refused


def _sentence(refused: Refused) -> str:
    """Keep a sentence that says more ("29 februari bestaat niet in 2027"), else give ours."""
    sentence = str(refused)
    return NIET_BEGREPEN if "begrijpt" in sentence else sentence


def toon_klaar_op(klaar_op: KlaarOp, vandaag: date) -> str:
    """Return the day or the rhythm as people write it; the year only when it could mislead."""
    dag = klaar_op.dag
    if dag is None:
        return klaar_op.ritme
    zonder_jaar = f"{dag.day} {MAANDEN[dag.month - 1]}"
    return zonder_jaar if _is_near(dag, vandaag) else f"{zonder_jaar} {dag.year}"


def _is_near(dag: date, vandaag: date) -> bool:
    """Tell whether the day without its year would be read as this same day again."""
    return 0 <= (dag - vandaag).days < 360


class KlaarOpLine(TextArea):
    """The line in which a day or a rhythm is typed; `value` is a `KlaarOp`."""

    def __init__(self, vandaag: date, placeholder: str = "") -> None:
        super().__init__(placeholder, lines=1, most=4)
        self._vandaag = vandaag
        self._kept, self._shown = KlaarOp(), ""

    @override
    def value(self) -> Any:
        text = self.edit.toPlainText()
        return self._kept if text == self._shown else lees_klaar_op(text, self._vandaag)

    @override
    def set_value(self, value: Any) -> None:
        self._kept = value
        self._shown = toon_klaar_op(value, self._vandaag)
        super().set_value(self._shown)

    def set_text(self, text: str) -> None:
        """Show what was typed before, understood or not."""
        super().set_value(text)
