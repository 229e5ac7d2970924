"""Whether each person and contact agrees; not agreeing, with a sentence, is a valid end."""

from functools import partial

from PySide6.QtWidgets import QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.kalender import MAANDEN
from regisseur_desktop.domain.meedoen import deelnemers, is_kind
from regisseur_desktop.domain.plan import Akkoord, Gezicht, Oordeel
from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.operations import plan
from ui.formulieren.woorden import wie as noem
from ui.plan.binding import Binding
from ui.plan.deel import DeelBlad
from ui.plan.gezicht import GezichtKeuze
from ui.werk import Werk
from ui.widgets.choice import RadioChoice
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import add, column, holder
from ui.widgets.rows import Rows
from ui.widgets.text import TextArea

NIET_GEVRAAGD = "Nog niets gekozen."
NIEMAND = "Er woont nog niemand in dit huishouden."


class _Antwoord(QWidget):
    """The answer of one person or contact: the choice, the sentence, a child's face, the day."""

    def __init__(self, werk: Werk, huishouden_id: str, wie: str) -> None:
        super().__init__()
        self._werk, self._huishouden_id, self.wie = werk, huishouden_id, wie
        self.naam = PlainLabel("", "field")
        self.oordeel = RadioChoice([(een, een.label) for een in Oordeel])
        self.zin = TextArea("Waarom niet? Dit komt in het plan te staan.", lines=1, most=4)
        self.gezicht = GezichtKeuze()
        self.gezichten = holder(
            column(PlainLabel("Welk gezicht hoort bij dit plan?", "small"), self.gezicht, spacing=4)
        )
        self.sinds = PlainLabel("", "small")
        self._oordeel = Binding(self.oordeel, self._save_oordeel)
        self._zin = Binding(self.zin, self._save_zin)
        self._gezicht = Binding(self.gezicht, self._save_gezicht)
        parts = (self.naam, self.oordeel, self.zin, self.gezichten, self.sinds)
        self.setLayout(column(*parts, spacing=6, sides=(0, 10, 0, 10)))

    def show_akkoord(self, dossier: Dossier, akkoord: Akkoord | None) -> None:
        """Show what this person or contact thinks."""
        naam = noem(dossier, self.wie)
        self.naam.setText(naam)
        self.oordeel.set_name(naam)
        self.zin.set_name(f"Waarom is {naam} het niet eens?")
        self.gezicht.set_name(naam)
        self.oordeel.describe("" if akkoord else NIET_GEVRAAGD)
        self._oordeel.show_value(akkoord.oordeel if akkoord else None)
        self._zin.show_value(akkoord.zin if akkoord else "")
        self._gezicht.show_value(akkoord.gezicht if akkoord else Gezicht.GEEN)
        self.zin.setVisible(bool(akkoord and akkoord.oordeel is Oordeel.NIET_EENS))
        persoon = dossier.persoon(self.wie)
        chose = akkoord is not None and akkoord.gezicht is not Gezicht.GEEN
        may_choose = persoon is not None and is_kind(dossier, persoon, self._werk.vandaag())
        self.gezichten.setVisible(chose or may_choose)
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
        own = (een for een in dossier.akkoorden if een.wie == self.wie)
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
        self._werk.do(plan.set_akkoord(dossier, self.wie, oordeel, vandaag, zin))

    def _save_gezicht(self, gezicht: Gezicht) -> None:
        dossier, _akkoord = self._stored()
        self._werk.do(plan.set_gezicht(dossier, self.wie, gezicht, self._werk.vandaag()))


class AkkoordBlad(DeelBlad):
    """Who lives here, and below them the contacts who take part in the plan."""

    def __init__(self, werk: Werk) -> None:
        super().__init__("Zijn jullie het eens?", "Vraag het ieder apart. Niet eens zijn mag.")
        self._werk, self._huishouden_id = werk, ""
        self._gezin: Rows[_Antwoord] = Rows()
        self._anderen: Rows[_Antwoord] = Rows()
        self._leeg = PlainLabel(NIEMAND, "muted")
        self._kop = PlainLabel("Wie doen er nog meer mee?", "h3")
        add(self.body, self._leeg, self._gezin.box, self._kop, self._anderen.box)

    @override
    def show_dossier(self, dossier: Dossier) -> None:
        """Show everybody whose answer is asked, with what they think."""
        if dossier.id != self._huishouden_id:
            self.flush()
            for rows in (self._gezin, self._anderen):
                rows.keep(())
        self._huishouden_id = dossier.id
        gevraagd = deelnemers(dossier)
        gezin = [wie for wie in gevraagd if dossier.persoon(wie) is not None]
        anderen = [wie for wie in gevraagd if dossier.persoon(wie) is None]
        self._show_rows(dossier, self._gezin, gezin)
        self._show_rows(dossier, self._anderen, anderen)
        self._leeg.setVisible(not gezin)
        self._kop.setVisible(bool(anderen))

    def _show_rows(self, dossier: Dossier, rows: Rows[_Antwoord], wie: list[str]) -> None:
        akkoorden = {akkoord.wie: akkoord for akkoord in dossier.akkoorden}
        rows.keep(wie)
        for at, een in enumerate(wie):
            rij = rows.place(een, at, partial(_Antwoord, self._werk, dossier.id, een))
            rij.show_akkoord(dossier, akkoorden.get(een))

    @override
    def flush(self) -> None:
        """Save at once what was typed."""
        for rows in (self._gezin, self._anderen):
            for antwoord in rows:
                antwoord.flush()

    def antwoord(self, wie: str) -> _Antwoord | None:
        """Return the lines of a person or contact who is shown."""
        return self._gezin.get(wie) or self._anderen.get(wie)
