"""Whether each person agrees; not agreeing, with a sentence, is a valid end of the plan."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.kalender import MAANDEN
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.plan import Akkoord, Oordeel
from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.operations import plan
from ui.plan.binding import Binding
from ui.plan.deel import DeelBlad
from ui.werk import Werk
from ui.widgets.choice import RadioChoice
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column
from ui.widgets.text import TextArea


class _Persoon(QWidget):
    """One person: the name, the choice, and the sentence when it is not agreed."""

    def __init__(self, werk: Werk, huishouden_id: str, persoon: Persoon) -> None:
        super().__init__()
        self._werk, self._huishouden_id, self._persoon = werk, huishouden_id, persoon
        self.naam = PlainLabel(persoon.naam.kort, "field")
        self.oordeel = RadioChoice([(een, een.label) for een in Oordeel])
        self.zin = TextArea("Waarom niet? Dit komt in het plan te staan.", lines=1, most=4)
        self.sinds = PlainLabel("", "small")
        self._oordeel = Binding(self.oordeel, self._save_oordeel)
        self._zin = Binding(self.zin, self._save_zin)
        self.setLayout(column(self.naam, self.oordeel, self.zin, self.sinds, spacing=6))

    def show_akkoord(self, persoon: Persoon, akkoord: Akkoord | None) -> None:
        """Show what this person thinks."""
        self._persoon = persoon
        self.naam.setText(persoon.naam.kort)
        self.oordeel.set_name(persoon.naam.kort)
        self.zin.set_name(f"Waarom is {persoon.naam.kort} het niet eens?")
        self._oordeel.show_value(akkoord.oordeel if akkoord else Oordeel.LATER)
        self._zin.show_value(akkoord.zin if akkoord else "")
        self.zin.setVisible(bool(akkoord and akkoord.oordeel is Oordeel.NIET_EENS))
        dag = akkoord.datum if akkoord else None
        self.sinds.setText(
            f"Gezegd op {dag.day} {MAANDEN[dag.month - 1]} {dag.year}" if dag else ""
        )
        self.sinds.setVisible(dag is not None)

    def flush(self) -> None:
        """Save at once what was typed."""
        self._zin.flush()

    def _stored(self) -> tuple[Dossier, Akkoord | None]:
        dossier = self._werk.dossier(self._huishouden_id)
        own = (een for een in dossier.akkoorden if een.persoon_id == self._persoon.id)
        return dossier, next(own, None)

    def _save_oordeel(self, oordeel: Oordeel) -> None:
        dossier, akkoord = self._stored()
        self._set(dossier, oordeel, akkoord.zin if akkoord else "")
        if oordeel is Oordeel.NIET_EENS:
            self.zin.edit.setFocus()

    def _save_zin(self, zin: str) -> None:
        dossier, akkoord = self._stored()
        self._set(dossier, akkoord.oordeel if akkoord else Oordeel.NIET_EENS, clean(zin))

    def _set(self, dossier: Dossier, oordeel: Oordeel, zin: str) -> None:
        vandaag = self._werk.vandaag()
        self._werk.do(plan.set_akkoord(dossier, self._persoon.id, oordeel, vandaag, zin))


class AkkoordBlad(DeelBlad):
    """The persons who live here, one under the other."""

    def __init__(self, werk: Werk) -> None:
        super().__init__("Zijn jullie het eens?", "Vraag het ieder apart. Niet eens zijn mag.")
        self._werk = werk
        self._huishouden_id = ""
        self._personen: dict[str, _Persoon] = {}
        self._rows: QVBoxLayout = column(spacing=20)
        self._leeg = PlainLabel("Er woont nog niemand in dit huishouden.", "muted")
        self.body.addLayout(self._rows)
        self.body.addWidget(self._leeg)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show everybody who lives here, with what they think."""
        if dossier.id != self._huishouden_id:
            self.flush()
            self._drop(set())
        self._huishouden_id = dossier.id
        bewoners = dossier.bewoners()
        self._drop({persoon.id for persoon in bewoners})
        akkoorden = {akkoord.persoon_id: akkoord for akkoord in dossier.akkoorden}
        for persoon in bewoners:
            if persoon.id not in self._personen:
                made = _Persoon(self._werk, dossier.id, persoon)
                self._personen[persoon.id] = made
                self._rows.addWidget(made)
            self._personen[persoon.id].show_akkoord(persoon, akkoorden.get(persoon.id))
        self._leeg.setVisible(not bewoners)

    def _drop(self, staying: set[str]) -> None:
        for key in [key for key in self._personen if key not in staying]:
            gone = self._personen.pop(key)
            gone.hide()
            gone.deleteLater()

    @override
    def flush(self) -> None:
        """Save at once what was typed."""
        for persoon in self._personen.values():
            persoon.flush()

    def persoon(self, persoon_id: str) -> _Persoon | None:
        """Return the lines of a person who is shown."""
        return self._personen.get(persoon_id)
