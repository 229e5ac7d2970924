"""Is het veilig? When it was last discussed, and everybody's own figures over time."""

from itertools import groupby

from regisseur_desktop.compat import override
from regisseur_desktop.domain.datum_tonen import toon_datum
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.regie import Veiligheidscijfer
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.lijst import Groep
from ui.formulieren.lijstkaart import Kaart, LijstKaart
from ui.formulieren.regel import Regel
from ui.formulieren.woorden import dag_voluit, hoofdletter, regel, wie, zicht_merk
from ui.veiligheid.bespreken import BespreekDialoog
from ui.widgets.labels import PlainLabel

_KAART = Kaart(
    titel="Is het veilig?",
    soort="Cijfer",
    toevoegen="Veiligheid bespreken",
    knop_tekst="Opnieuw bespreken",
    knop_icoon="chat-circle-text",
    leeg="De veiligheid is nog niet besproken. Vraag iedereen om een eigen cijfer.",
    icoon="shield-check",
)


class Cijfers(LijstKaart):
    """Figures by day, the last talk first; differences are to talk about, so no average."""

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__(bewerker, _KAART)
        self._laatst = PlainLabel("", "muted")
        self.body.insertWidget(0, self._laatst)

    def vul(self, dossier: Dossier) -> None:
        """Show every figure under the day of its talk."""
        vandaag, last = self._bewerker.werk.vandaag(), dossier.laatste_veiligheid()
        self._laatst.setVisible(last is not None)
        if last is not None:
            said = dag_voluit(last, vandaag).lower()
            self._laatst.setText(f"Laatst besproken op {said}. {_verschil(dossier)}".strip())
        ordered = sorted(dossier.veiligheidscijfers, key=lambda c: c.datum, reverse=True)
        self.toon(
            [
                Groep(hoofdletter(toon_datum(day)), tuple(self._regel(dossier, c) for c in found))
                for day, found in groupby(ordered, key=lambda cijfer: cijfer.datum)
            ]
        )

    def _regel(self, dossier: Dossier, cijfer: Veiligheidscijfer) -> Regel:
        naam = hoofdletter(wie(dossier, cijfer.bron))
        return Regel(
            id=cijfer.id,
            titel=f"{naam}: {cijfer.cijfer}",
            onder=regel(cijfer.waarom, self._earlier(dossier, cijfer)),
            avatar=(naam, "neutral"),
            labels=(zicht_merk(cijfer),),
            open=self._bewerker.opener(cijfer),
            weg=self._bewerker.wegdoener(cijfer, "Cijfer", f"Het cijfer van {naam}"),
        )

    def _earlier(self, dossier: Dossier, cijfer: Veiligheidscijfer) -> str:
        """Return what the same person said the time before."""
        before = [
            een
            for een in dossier.veiligheidscijfers
            if een.bron == cijfer.bron and een.datum < cijfer.datum
        ]
        last = max(before, key=lambda een: een.datum, default=None)
        return f"vorige keer {last.cijfer}" if last else ""

    @override
    def begin(self) -> None:
        """Open the talk about safety."""
        BespreekDialoog(self._bewerker, self).open()


def _verschil(dossier: Dossier) -> str:
    """Point at a difference in the last talk: that is what to talk about."""
    last = dossier.laatste_veiligheid()
    said = [c for c in dossier.veiligheidscijfers if c.datum == last]
    lowest, highest = min(said, key=lambda c: c.cijfer), max(said, key=lambda c: c.cijfer)
    if highest.cijfer - lowest.cijfer < 2:
        return ""
    laag, hoog = wie(dossier, lowest.bron), wie(dossier, highest.bron)
    return f"{hoofdletter(hoog)} zegt {highest.cijfer}, {laag} {lowest.cijfer}: praat hierover."
