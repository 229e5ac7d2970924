"""Who does what, over the whole plan: the family itself, the people around it, the helpers."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.aandeel import Aandeel, Drager, aandeel, dragers
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import Afspraak
from ui.plan.balk import VULLING, Balk, Staal
from ui.plan.deel import DeelBlad
from ui.plan.sprong import AfspraakSprongen
from ui.werk import Werk
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import add, column, holder, line

LEEG = "Er zijn nog geen afspraken. Ze staan hier zodra je ze bij een doel maakt."
_NIEMAND = "Nog niemand gekozen"
_KOPPEN = {
    Drager.GEZIN: "Dit doet het gezin zelf",
    Drager.NETWERK: "Dit doen mensen om het gezin heen",
    Drager.PROFESSIONAL: "Dit doen hulpverleners",
}


def aandeel_zin(deel: Aandeel) -> str:
    """Return in one sentence how much the family and the people around it carry."""
    if deel.niemand == deel.totaal:
        return "Bij nog geen enkele afspraak staat wie het doet."
    return f"Het gezin en de mensen eromheen doen {_hoeveel(deel.eigen)} ({deel.eigen} procent)."


def _hoeveel(procent: int) -> str:
    if procent in (0, 100):
        return "alles" if procent else "nog niets"
    if procent == 50:
        return "de helft"
    return "meer dan de helft" if procent > 50 else "minder dan de helft"


def _telling(aantal: int) -> str:
    return f"{aantal} {'afspraak' if aantal == 1 else 'afspraken'}"


class _Kant(QWidget):
    """One side of the plan: its title with how many, and its agreements."""

    def __init__(self, werk: Werk, titel: str, vulling: str, icoon: tuple[str, str]) -> None:
        super().__init__()
        self._titel = titel
        self.kop = PlainLabel(titel, "h3")
        head = line(spacing=8)
        if vulling:
            head.addWidget(Staal(vulling))
        head.addWidget(self.kop, 1)
        self.lijst = AfspraakSprongen(werk, titel, icoon)
        self._geen = PlainLabel("Nog geen afspraken.", "muted")
        self.setLayout(column(head, self.lijst, self._geen, spacing=4))

    def show_afspraken(self, dossier: Dossier, afspraken: Sequence[Afspraak]) -> None:
        """Show these agreements of this side."""
        telling = f" ({_telling(len(afspraken))})" if afspraken else ""
        self.kop.setText(f"{self._titel}{telling}")
        self.lijst.show_afspraken(dossier, afspraken)
        self.lijst.setVisible(bool(afspraken))
        self._geen.setVisible(not afspraken)


class WieDoetWatBlad(DeelBlad):
    """Computed from the agreements; nothing is typed here. What nobody does yet comes first."""

    def __init__(self, werk: Werk) -> None:
        super().__init__(
            "Wie doet wat",
            "Wat kan het gezin zelf, wat doen mensen eromheen, en wat doet de hulp?",
        )
        self.zin, self.balk = PlainLabel("", "strong"), Balk()
        self.samen = PlainLabel("Wat mensen samen doen, telt bij ieder van hen mee.", "small")
        self._aandeel = holder(column(self.zin, self.balk, self.samen, spacing=8))
        self.niemand = _Kant(werk, _NIEMAND, "", ("warning-circle", "warn"))
        self.kanten = {
            kant: _Kant(werk, kop, vulling, ("circle", "text2"))
            for (kant, kop), vulling in zip(_KOPPEN.items(), VULLING, strict=True)
        }
        self._leeg = PlainLabel(LEEG, "muted")
        add(self.body, self._leeg, self._aandeel, self.niemand, *self.kanten.values())

    @override
    def show_dossier(self, dossier: Dossier) -> None:
        """Show who does the agreements as they are now."""
        afspraken = _op_volgorde(dossier)
        sides = {afspraak.id: dragers(dossier, afspraak) for afspraak in afspraken}
        vrij = [afspraak for afspraak in afspraken if not sides[afspraak.id]]
        self.niemand.show_afspraken(dossier, vrij)
        for kant, blok in self.kanten.items():
            blok.show_afspraken(dossier, [een for een in afspraken if kant in sides[een.id]])
            blok.setVisible(bool(afspraken))
        self.niemand.setVisible(bool(vrij))
        self._leeg.setVisible(not afspraken)
        self._aandeel.setVisible(bool(afspraken))
        self._show_aandeel(aandeel(dossier, afspraken))

    def _show_aandeel(self, deel: Aandeel) -> None:
        self.zin.setText(aandeel_zin(deel))
        parts = (deel.gezin, deel.netwerk, deel.professional)
        self.balk.set_delen(parts, _in_woorden(parts))
        self.balk.setVisible(any(parts))
        self.samen.setVisible(sum(parts) > deel.totaal - deel.niemand)


def _in_woorden(parts: tuple[int, int, int]) -> str:
    return ", ".join(
        f"{kant.label} {_telling(aantal)}" for kant, aantal in zip(Drager, parts, strict=True)
    )


def _op_volgorde(dossier: Dossier) -> list[Afspraak]:
    """Return the agreements in the order of the plan, those about safety last."""
    order = [doel.id for doel in dossier.doelen_op_volgorde()]
    return [afspraak for doel in (*order, "") for afspraak in dossier.afspraken_van(doel)]
