"""Wie heeft de regie? Per goal who has the say now, beside the last time (S4-21)."""

from functools import partial

from regisseur_desktop.domain.datum_tonen import toon_datum
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import Doel, Regiehouder
from regisseur_desktop.operations.regiehouders import (
    Regiestand,
    Verloop,
    give_regie,
    regiestanden,
    samengevat,
    vorige_keer,
)
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.lijst import Groep, ItemLijst
from ui.formulieren.regel import Daad, Regel
from ui.plek import Plek, Scherm
from ui.widgets.card import Card
from ui.widgets.labels import PlainLabel

_TOON = {
    Verloop.DICHTERBIJ: "ok",
    Verloop.VERDERAF: "warn",
    Verloop.GELIJK: "neutral",
    Verloop.NIEUW: "info",
    Verloop.ONBEKEND: "neutral",
}


class WieRegie(Card):
    """A row per goal; its menu records who has the say, Enter opens the goal."""

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__("Wie heeft de regie?", "handshake")
        self._bewerker = bewerker
        self.zin = PlainLabel("", "muted")
        self.lijst = ItemLijst("Doel", met_lijnen=True)
        self.add(self.zin, self.lijst)

    def vul(self, dossier: Dossier) -> None:
        """Show every goal beside the plan of the last time; nothing while there is no goal."""
        versie = vorige_keer(dossier, self._bewerker.werk.vandaag())
        standen = regiestanden(dossier, versie)
        words = samengevat(standen)
        if versie is not None:
            dag = toon_datum(versie.datum, met_weekdag=False)
            words += f" Toen: versie {versie.nummer}, van {dag}."
        self.zin.setText(words)
        self.setVisible(bool(standen))
        self.lijst.toon([Groep("", tuple(self._regel(stand) for stand in standen))])

    def _regel(self, stand: Regiestand) -> Regel:
        doel = stand.doel
        return Regel(
            id=doel.id,
            titel=doel.wat,
            onder=f"{stand.zin}.",
            icoon=("target", "accent"),
            labels=((stand.verloop.label, _TOON[stand.verloop]),),
            open=partial(self._go, doel.id),
            menu=tuple(
                Daad(f"De regie heeft: {een.label}", partial(self._give, doel.id, een))
                for een in Regiehouder
                if een not in (Regiehouder.NOG_NIET, doel.regie)
            ),
        )

    def _give(self, doel_id: str, regie: Regiehouder) -> None:
        dossier = self._bewerker.dossier
        doel = dossier.zoek(doel_id)
        if isinstance(doel, Doel):
            self._bewerker.werk.do(give_regie(dossier, doel, regie))

    def _go(self, doel_id: str) -> None:
        home = self._bewerker.huishouden_id
        self._bewerker.werk.go(Plek(Scherm.HUISHOUDEN, home, "plan", doel_id))
