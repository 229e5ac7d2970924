"""The tab Evaluaties: every meeting by day, who comes, what about, and what was said."""

from datetime import date, timedelta

from PySide6.QtCore import Qt

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.regie import Evaluatie, Evaluatiesoort, Evaluatiestand
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.evaluaties import invitations_sent, propose_evaluatie
from regisseur_desktop.operations.methode import load_methode
from ui.acties import Actie
from ui.evaluaties.eigen_regie import EigenRegie
from ui.evaluaties.genodigden import GenodigdenKaart
from ui.evaluaties.inhoud import Inhoud
from ui.evaluaties.wie_regie import WieRegie
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.lijst import Groep
from ui.formulieren.lijstkaart import Kaart, LijstKaart
from ui.formulieren.regel import Daad, Regel
from ui.formulieren.tab import HuishoudenTab
from ui.formulieren.woorden import dag_voluit, hoofdletter, regel
from ui.overzicht.overleg import telling, tijden
from ui.werk import Melding, Werk
from ui.widgets.layout import add
from ui.widgets.page import Columns

_KAART = Kaart(
    titel="Overleggen",
    soort="Overleg",
    toevoegen="Overleg plannen",
    knop_tekst="Overleg plannen",
    knop_icoon="calendar-plus",
    leeg="Er is nog geen overleg gepland.",
    icoon="calendar-check",
    met_lijnen=True,
)
_TOON = {
    Evaluatiestand.GEPLAND: "neutral",
    Evaluatiestand.UITGENODIGD: "info",
    Evaluatiestand.GEHOUDEN: "warn",
    Evaluatiestand.VERSLAG: "ok",
    Evaluatiestand.VERSPREID: "ok",
}


class Overleggen(LijstKaart):
    """The meetings that come, and those that were."""

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__(bewerker, _KAART, nieuw=self._new)

    def vul(self, dossier: Dossier) -> None:
        """Show what comes first, then what was, the latest first."""
        vandaag = self._bewerker.werk.vandaag()
        ordered = sorted(dossier.evaluaties, key=lambda e: (e.datum, str(e.begin)))
        coming = [een for een in ordered if een.datum >= vandaag]
        past = [een for een in reversed(ordered) if een.datum < vandaag]
        self.toon(
            [
                Groep("Komt eraan", tuple(self._regel(een) for een in coming)),
                Groep("Geweest", tuple(self._regel(een) for een in past)),
            ]
        )

    def _regel(self, een: Evaluatie) -> Regel:
        dag = dag_voluit(een.datum, self._bewerker.werk.vandaag())
        is_coming = een.datum >= self._bewerker.werk.vandaag()
        answers = ", ".join(words for _icon, _tone, words in telling(een)) if is_coming else ""
        may_invite = een.stand is Evaluatiestand.GEPLAND and een.genodigden
        sent = Daad("Uitgenodigd", lambda: self._sent(een))
        return Regel(
            id=een.id,
            titel=dag,
            onder=regel(hoofdletter(een.soort.label), tijden(een), een.plaats, answers),
            icoon=("calendar-check", "accent"),
            merken=((een.stand.label, _TOON[een.stand]),),
            vorm="sterk",
            open=self._bewerker.opener(een),
            weg=self._bewerker.wegdoener(een, "Overleg", f"Het overleg van {dag.lower()}"),
            menu=(sent,) if may_invite else (),
        )

    def _sent(self, een: Evaluatie) -> None:
        werk, now = self._bewerker.werk, self._bewerker.dossier.zoek(een.id)
        if not isinstance(now, Evaluatie):
            return
        try:
            werk.do_removal(invitations_sent(now), "Opgeschreven: de uitnodiging is verstuurd.")
        except Refused as refused:
            werk.melding.emit(Melding(str(refused)))

    def _new(self, _begun: str) -> Evaluatie:
        dossier = self._bewerker.dossier
        datum = next_date(dossier, self._bewerker.werk.vandaag())
        return propose_evaluatie(dossier, Evaluatiesoort.EVALUATIE, datum)


def next_date(dossier: Dossier, vandaag: date) -> date:
    """Return a day for the next meeting, by the rhythm that belongs to the level."""
    last = max((een.datum for een in dossier.evaluaties), default=vandaag)
    weken = load_methode().evaluatie_weken(dossier.huishouden.niveau)
    return max(vandaag, last + timedelta(weeks=weken))


class EvaluatiesPage(HuishoudenTab):
    """The meetings with what about, and own say; at the right who comes and who has the say."""

    sleutel = "evaluaties"

    def __init__(self, werk: Werk) -> None:
        super().__init__(werk)
        self.overleggen = Overleggen(self.bewerker)
        self.genodigden = GenodigdenKaart(self.bewerker)
        self.inhoud = Inhoud(self.bewerker)
        self.eigen_regie = EigenRegie(self.bewerker)
        self.wie_regie = WieRegie(self.bewerker)
        columns = Columns()
        add(columns.main, self.overleggen, self.inhoud, self.eigen_regie, None)
        for kaart in (self.genodigden, self.wie_regie):
            columns.side.addWidget(kaart, 0, Qt.AlignmentFlag.AlignTop)
        columns.side.addStretch(1)
        self.add(columns)

    @override
    def vul(self, dossier: Dossier) -> None:
        self.overleggen.vul(dossier)
        self.inhoud.vul(dossier)
        self.genodigden.vul(dossier)
        self.eigen_regie.vul(dossier)
        self.wie_regie.vul(dossier)

    @override
    def acties(self) -> list[Actie]:
        vraag = Actie(
            sleutel="evaluaties.eigen_regie",
            tekst="Eigen regie vragen",
            doe=self.eigen_regie.begin,
            icoon="compass",
        )
        return [*super().acties(), vraag]
