"""Who keeps an eye on what: one or more people for each goal, and who keeps the whole in view."""

from functools import partial

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import REGISSEUR, Doel
from ui.formulieren.velden import met_regisseur
from ui.plan.binding import bind
from ui.plan.deel import DeelBlad
from ui.plan.kiezer import Kiezer
from ui.plan.rijen import Rij
from ui.werk import Werk
from ui.widgets.field import Field
from ui.widgets.labels import IconLabel, PlainLabel
from ui.widgets.layout import add, column, line, zone
from ui.widgets.rows import Rows

LEEG = "Er is nog geen doel. Bij elk doel kies je hier wie erop let."


def overzicht_zin(dossier: Dossier) -> str:
    """Return who coordinates the whole plan."""
    naam = dossier.naam_van(REGISSEUR)
    rol = dossier.regie.rol if dossier.regie else ""
    who = f"{naam} ({rol})" if rol and dossier.regie and dossier.regie.naam else naam
    return f"{who[:1].upper()}{who[1:]} houdt het overzicht over het hele plan."


class _DoelRij(Rij[Doel]):
    """One goal, with who keeps an eye on it."""

    naam = "Wie let op wat"

    def __init__(self, werk: Werk, doel: Doel, nummer: int) -> None:
        super().__init__(werk, doel)
        self.kiezer = Kiezer("Typ of kies een naam")
        naam = f"Doel {nummer}: wie let erop"
        self.veld = Field(f"{nummer}. {doel.wat}", self.kiezer, name=naam)
        self.bindings = {"let_op": bind(self.veld, lambda wie: self.save(let_op=wie))}
        self.setLayout(column(self.veld, sides=(0, 10, 0, 10)))

    @override
    def show_item(self, dossier: Dossier, item: Doel, nummer: int) -> None:
        """Show the goal as it is stored."""
        self.veld.label.setText(f"{nummer}. {item.wat}")
        self.kiezer.offer(met_regisseur(dossier))
        super().show_item(dossier, item, nummer)


class LetOpBlad(DeelBlad):
    """The goals under each other, and above them who coordinates."""

    def __init__(self, werk: Werk) -> None:
        super().__init__(
            "Wie let op wat",
            "Wie merkt het als een doel stilstaat, en zegt het dan? Liefst iemand van dichtbij.",
        )
        self._werk, self._huishouden_id = werk, ""
        self._rijen: Rows[_DoelRij] = Rows()
        self.overzicht = PlainLabel("")
        row = line(IconLabel("eye", "info", 20), sides=(12, 8, 12, 8), spacing=12)
        row.addWidget(self.overzicht, 1)
        self._leeg = PlainLabel(LEEG, "muted")
        add(self.body, zone("info", row), self._leeg, self._rijen.box)

    @override
    def show_dossier(self, dossier: Dossier) -> None:
        """Show the goals of this household."""
        if dossier.id != self._huishouden_id:
            self._rijen.keep(())
        self._huishouden_id = dossier.id
        self.overzicht.setText(overzicht_zin(dossier))
        doelen = dossier.doelen_op_volgorde()
        self._rijen.keep([doel.id for doel in doelen])
        for at, doel in enumerate(doelen):
            rij = self._rijen.place(doel.id, at, partial(_DoelRij, self._werk, doel, at + 1))
            rij.show_item(dossier, doel, at + 1)
        self._leeg.setVisible(not doelen)

    def rij(self, doel_id: str) -> _DoelRij | None:
        """Return the row of a goal that is shown."""
        return self._rijen.get(doel_id)

    @override
    def flush(self) -> None:
        """Nothing is half chosen here."""
