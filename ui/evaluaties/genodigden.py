"""Who is invited to the next meeting; the answer of each is one click."""

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import REGISSEUR
from regisseur_desktop.domain.regie import Antwoord, Evaluatie, Genodigde
from regisseur_desktop.operations.evaluaties import record_antwoord
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.lijst import Groep
from ui.formulieren.lijstkaart import Kaart, LijstKaart
from ui.formulieren.regel import Daad, Regel
from ui.formulieren.woorden import hoofdletter, wie

_KAART = Kaart(
    titel="Wie komen er?",
    soort="Genodigde",
    toevoegen="Iemand uitnodigen",
    leeg="Kies bij het overleg wie je uitnodigt.",
    icoon="envelope-simple",
)
_TOON = {
    Antwoord.KOMT: ("check-circle", "ok"),
    Antwoord.KOMT_NIET: ("x-circle", "danger"),
    Antwoord.WEET_NIET: ("question", "text2"),
    Antwoord.WEIGERT: ("minus-circle", "warn"),
}


class GenodigdenKaart(LijstKaart):
    """The invited of the next meeting, or of the last one when nothing comes."""

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__(bewerker, _KAART)
        self._evaluatie_id = ""

    def vul(self, dossier: Dossier) -> None:
        """Show who is invited and what they answered."""
        evaluatie = meeting_in_hand(dossier, self._bewerker)
        self.setVisible(evaluatie is not None)
        if evaluatie is None:
            return
        self._evaluatie_id = evaluatie.id
        regels = tuple(self._regel(dossier, evaluatie, een) for een in evaluatie.genodigden)
        self.toon((Groep("", regels),))

    def _regel(self, dossier: Dossier, evaluatie: Evaluatie, een: Genodigde) -> Regel:
        naam = _naam(dossier, een.wie)
        icon, tone = _TOON[een.antwoord]
        return Regel(
            id=f"{evaluatie.id}:{een.wie}",
            titel=naam,
            icoon=(icon, tone),
            merken=((een.antwoord.label, "neutral" if tone == "text2" else tone),),
            open=self.begin,
            menu=tuple(self._answer(een, antwoord) for antwoord in Antwoord),
        )

    def _answer(self, een: Genodigde, antwoord: Antwoord) -> Daad:
        return Daad(
            hoofdletter(antwoord.label), lambda: self._record(een.wie, antwoord), _TOON[antwoord][0]
        )

    def _record(self, who: str, antwoord: Antwoord) -> None:
        now = self._bewerker.dossier.zoek(self._evaluatie_id)
        if isinstance(now, Evaluatie):
            self._bewerker.werk.do(record_antwoord(now, who, antwoord))

    @override
    def begin(self) -> None:
        """Open the meeting itself: its form has who is invited."""
        now = self._bewerker.dossier.zoek(self._evaluatie_id)
        if isinstance(now, Evaluatie):
            self._bewerker.open(now)


def _naam(dossier: Dossier, who: str) -> str:
    return f"{dossier.naam_van(who)} (jij)" if who == REGISSEUR else hoofdletter(wie(dossier, who))


def meeting_in_hand(dossier: Dossier, bewerker: Bewerker) -> Evaluatie | None:
    """Return the next meeting; when none is planned the last one."""
    coming = dossier.volgende_evaluatie(bewerker.werk.vandaag())
    return coming or max(dossier.evaluaties, key=lambda een: een.datum, default=None)
