"""How the household came in: the aanmelding, consents, referrals, and who directs the care."""

from regisseur_desktop.domain.aanmelding import Aanmelding, Toestemming, Verwijzing, Verzoek
from regisseur_desktop.domain.datum_tonen import toon_datum_kort, toon_moment
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.huishouden import Regie
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.tekst import opsomming
from regisseur_desktop.operations.coordinatie import leefgebieden_met_zorgen
from regisseur_desktop.operations.methode import load_methode
from regisseur_desktop.operations.verwijzingen import chain_for
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.lijst import Groep
from ui.formulieren.lijstkaart import Kaart, LijstKaart
from ui.formulieren.regel import Regel
from ui.formulieren.woorden import (
    hoofdletter,
    namen,
    regel,
    toestemming_zin,
    verwijzing_zin,
    wie,
)
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, holder

_TOESTEMMING = Kaart(
    titel="Toestemming",
    soort="Toestemming",
    toevoegen="Toestemming opschrijven",
    leeg="Er is nog geen toestemming opgeschreven. Vraag met wie je mag praten.",
    icoon="signature",
)
_VERWIJZING = Kaart(
    titel="Verwijzingen",
    soort="Verwijzing",
    toevoegen="Verwijzing toevoegen",
    leeg="Er zijn geen verwijzingen opgeschreven.",
    icoon="sign-in",
)
_REGIE = Kaart(
    titel="Wie heeft de regie?",
    soort="Regie",
    toevoegen="Verzoek om coördinatie toevoegen",
    leeg="Er is nog geen regisseur.",
    icoon="compass",
)


class AanmeldingKaart(Card):
    """The facts of the aanmelding."""

    def __init__(self, bewerker: Bewerker) -> None:
        self.wijzig = Button("Veranderen", "quiet", name="Aanmelding veranderen")
        super().__init__("Aanmelding", "tray", action=self.wijzig)
        self._bewerker = bewerker
        self.wijzig.clicked.connect(lambda _on=False: self._open())
        self._feiten: dict[str, tuple[PlainLabel, PlainLabel]] = {}
        self._rows = column(spacing=8)
        begin = Button("Aanmelding invullen", icon="plus", on_click=self._open)
        self._leeg = EmptyState(
            "tray", "Er is nog niets bekend over de aanmelding.", begin, is_small=True
        )
        self._feitenblok = holder(self._rows)
        self.add(self._feitenblok, self._leeg)

    def vul(self, dossier: Dossier) -> None:
        """Show what is known; a fact that is not known is left out."""
        aanmelding = dossier.aanmelding
        self._feitenblok.setVisible(aanmelding is not None)
        self.wijzig.setVisible(aanmelding is not None)
        self._leeg.setVisible(aanmelding is None)
        if aanmelding is not None:
            vandaag = self._bewerker.werk.vandaag()
            self._show(
                {
                    "Binnengekomen": regel(
                        toon_datum_kort(aanmelding.ontvangen_op, vandaag), aanmelding.route.label
                    ),
                    "Aangemeld door": wie(dossier, aanmelding.aanmelder)
                    if aanmelding.aanmelder
                    else "",
                    "Aanleiding": dossier.huishouden.aanleiding or aanmelding.reden,
                    "Beschikking": aanmelding.beschikking.label,
                    "Weet nog niets": namen(dossier, aanmelding.weet_nog_niet),
                }
            )

    def _show(self, feiten: dict[str, str]) -> None:
        for naam, waarde in feiten.items():
            if naam not in self._feiten:
                pair = (PlainLabel(naam, "section"), PlainLabel(""))
                self._feiten[naam] = pair
                self._rows.addLayout(column(*pair, spacing=0))
            for label in self._feiten[naam]:
                label.setVisible(bool(waarde))
            self._feiten[naam][1].setText(hoofdletter(waarde))

    def _open(self) -> None:
        found = self._bewerker.dossier.aanmelding
        vandaag, household = self._bewerker.werk.vandaag(), self._bewerker.huishouden_id
        self._bewerker.open(
            found or Aanmelding(id=new_id(), huishouden_id=household, ontvangen_op=vandaag)
        )


class Toestemmingen(LijstKaart):
    """Who may be told what, and until when."""

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__(bewerker, _TOESTEMMING, nieuw=self._new)

    def vul(self, dossier: Dossier) -> None:
        """Show the consents."""
        self.toon_regels([self._regel(dossier, een) for een in dossier.toestemmingen])

    def _regel(self, dossier: Dossier, een: Toestemming) -> Regel:
        vandaag = self._bewerker.werk.vandaag()
        tot = f"tot {toon_datum_kort(een.geldig_tot, vandaag)}" if een.geldig_tot else ""
        zin = toestemming_zin(dossier, een)
        return Regel(
            id=een.id,
            titel=zin,
            onder=regel(een.waarvoor, tot),
            icoon=("signature", "text2"),
            merken=(toestemming_merk(een, vandaag),),
            open=self._bewerker.opener(een),
            weg=self._bewerker.wegdoener(een, "Toestemming", zin),
        )

    def _new(self, _begun: str) -> Toestemming:
        return Toestemming(
            id=new_id(),
            huishouden_id=self._bewerker.huishouden_id,
            persoon_id="",
            gegeven_op=self._bewerker.werk.vandaag(),
        )


def toestemming_merk(een: Toestemming, vandaag: object) -> tuple[str, str]:
    """Return the chip that says whether a consent holds today."""
    if een.ingetrokken_op is not None:
        return "ingetrokken", "danger"
    if een.geldig_tot is not None and str(een.geldig_tot) < str(vandaag):
        return "verlopen", "warn"
    return ("geldt", "ok") if een.gegeven_op else ("nog vragen", "warn")


class Verwijzingen(LijstKaart):
    """Who sent whom where; per person, the first step first."""

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__(bewerker, _VERWIJZING, nieuw=self._new)

    def vul(self, dossier: Dossier) -> None:
        """Show the chains."""
        wie_allemaal = dict.fromkeys(stap.voor for stap in dossier.verwijzingen)
        self.toon(
            [
                Groep(
                    f"Voor {wie(dossier, voor)}" if voor else "Voor het hele huishouden",
                    tuple(self._regel(dossier, stap) for stap in chain_for(dossier, voor)),
                )
                for voor in wie_allemaal
            ]
        )

    def _regel(self, dossier: Dossier, stap: Verwijzing) -> Regel:
        wanneer = toon_moment(stap.datum) if stap.datum and stap.datum.bekend else ""
        zin = verwijzing_zin(dossier, stap)
        return Regel(
            id=stap.id,
            titel=zin,
            onder=regel(wanneer, stap.reden),
            icoon=("arrow-right", "text2"),
            open=self._bewerker.opener(stap),
            weg=self._bewerker.wegdoener(stap, "Verwijzing", "De verwijzing"),
        )

    def _new(self, _begun: str) -> Verwijzing:
        return Verwijzing(id=new_id(), huishouden_id=self._bewerker.huishouden_id)


class RegieKaart(LijstKaart):
    """Who is regisseur, in which role and why; and the requests for coördinatie."""

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__(bewerker, _REGIE, nieuw=self._new)
        self.overdragen = Button("Regie doorgeven…", "quiet", on_click=self._hand_over)
        self._gebieden = PlainLabel("", "small")
        self.add(self._gebieden, self.overdragen)
        self.body.addStretch(1)

    def vul(self, dossier: Dossier) -> None:
        """Show the regisseurs, the one of now first, and then the requests."""
        self._show_gebieden(dossier)
        regies = sorted(dossier.regies, key=lambda r: (r.tot is not None, str(r.van)))
        self.toon(
            [
                Groep("", tuple(self._regie(een) for een in regies)),
                Groep(
                    "Verzoek om coördinatie",
                    tuple(self._verzoek(dossier, een) for een in dossier.verzoeken),
                ),
            ]
        )

    def _show_gebieden(self, dossier: Dossier) -> None:
        """Say on how many areas of life there are worries: more than one asks coördinatie."""
        methode = load_methode()
        found = [methode.leefgebied(key) for key in leefgebieden_met_zorgen(dossier)]
        gebieden = [gebied.naam.lower() for gebied in found if gebied]
        self._gebieden.setVisible(bool(gebieden))
        woord = "leefgebied" if len(gebieden) == 1 else "leefgebieden"
        self._gebieden.setText(f"Zorgen op {len(gebieden)} {woord}: {opsomming(gebieden)}.")

    def _regie(self, een: Regie) -> Regel:
        vandaag = self._bewerker.werk.vandaag()
        van = f"vanaf {toon_datum_kort(een.van, vandaag)}" if een.van else ""
        tot = f"tot {toon_datum_kort(een.tot, vandaag)}" if een.tot else ""
        return Regel(
            id=een.id,
            titel=een.naam,
            onder=regel(een.rol, f"{van} {tot}".strip(), een.reden),
            avatar=(een.naam, "accent" if een.tot is None else "neutral"),
            open=self._bewerker.opener(een),
            weg=self._bewerker.wegdoener(een, "Regisseur", een.naam),
        )

    def _verzoek(self, dossier: Dossier, een: Verzoek) -> Regel:
        vandaag = self._bewerker.werk.vandaag()
        datum = toon_datum_kort(een.datum, vandaag) if een.datum else ""
        zin = f"{wie(dossier, een.van)} vraagt {wie(dossier, een.aan)}"
        antwoord = f"antwoord: {een.antwoord}" if een.antwoord else "nog geen antwoord"
        return Regel(
            id=een.id,
            titel=zin,
            onder=regel(datum, een.vraag, antwoord),
            icoon=("handshake", "text2"),
            open=self._bewerker.opener(een),
            weg=self._bewerker.wegdoener(een, "Verzoek", "Het verzoek"),
        )

    def _new(self, _begun: str) -> Verzoek:
        return Verzoek(
            id=new_id(),
            huishouden_id=self._bewerker.huishouden_id,
            datum=self._bewerker.werk.vandaag(),
        )

    def _hand_over(self) -> None:
        self._bewerker.open(
            Regie(
                id=new_id(),
                huishouden_id=self._bewerker.huishouden_id,
                naam="",
                van=self._bewerker.werk.vandaag(),
            )
        )
