"""What the family says, what goes well and what weighs: krachten stand before zorgen."""

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.verhaal import Hulpvraag, Kracht, Zorg
from regisseur_desktop.domain.zicht import Zicht
from regisseur_desktop.operations.items import add_hulpvraag, add_kracht, add_zorg
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.itemregels import hulpvraag_regel, kracht_regel, zorg_regel
from ui.formulieren.lijstkaart import Kaart, LijstKaart
from ui.plek import Plek, Scherm
from ui.widgets.buttons import Button

_WIL = Kaart(
    titel="Wat het gezin wil",
    soort="Hulpvraag",
    toevoegen="Hulpvraag toevoegen",
    leeg="Wat willen zij dat er verandert? Schrijf het op in hun eigen woorden.",
    icoon="chat-circle-text",
    toon="quote",
    voorbeeld="In hun eigen woorden",
)
_KRACHTEN = Kaart(
    titel="Krachten",
    soort="Kracht",
    toevoegen="Kracht toevoegen",
    leeg="Wat gaat er goed? Ook kleine dingen tellen.",
    icoon="heart",
    toon="ok",
    voorbeeld="Wat gaat er goed?",
)
_ZORGEN = Kaart(
    titel="Zorgen",
    soort="Zorg",
    toevoegen="Zorg toevoegen",
    leeg="Er staan nog geen zorgen. Waar maakt iemand zich zorgen over?",
    icoon="cloud-lightning",
    toon="warn",
    voorbeeld="Waar maak je je zorgen over?",
)


def om_wie(dossier: Dossier) -> str:
    """Return the one person it is about; nothing when it is about several."""
    chosen = [lid.persoon_id for lid in dossier.leden if lid.om_wie]
    return chosen[0] if len(chosen) == 1 else ""


class WatWij(LijstKaart):
    """The family's own words, in purple."""

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__(bewerker, _WIL, snel=self._quick, nieuw=self._new)
        self.add_action(Button("Plan openen", "quiet", icon="arrow-right", on_click=self._to_plan))

    def vul(self, dossier: Dossier) -> None:
        """Show what was said, the latest first."""
        naam = dossier.naam_van(om_wie(dossier)) if om_wie(dossier) else "het gezin"
        self.title.setText(f"Wat {naam or 'het gezin'} wil")
        said = sorted(dossier.hulpvragen, key=lambda h: str(h.datum or ""))
        self.toon_regels([hulpvraag_regel(self._bewerker, een) for een in said])

    def _quick(self, tekst: str) -> Edit:
        dossier, vandaag = self._bewerker.dossier, self._bewerker.werk.vandaag()
        return add_hulpvraag(dossier, tekst, om_wie(dossier), vandaag)

    def _new(self, begun: str) -> Hulpvraag:
        bron = om_wie(self._bewerker.dossier)
        return Hulpvraag(
            id=new_id(),
            huishouden_id=self._bewerker.huishouden_id,
            tekst=begun,
            bron=bron,
            over=(bron,) if bron else (),
            datum=self._bewerker.werk.vandaag(),
            zicht=Zicht.GEZIN,
        )

    def _to_plan(self) -> None:
        self._bewerker.werk.go(Plek(Scherm.HUISHOUDEN, self._bewerker.huishouden_id, "plan"))


class Krachten(LijstKaart):
    """What goes well."""

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__(bewerker, _KRACHTEN, snel=self._quick, nieuw=self._new)

    def vul(self, dossier: Dossier) -> None:
        """Show the krachten."""
        self.toon_regels([kracht_regel(self._bewerker, een) for een in dossier.krachten])

    def _quick(self, tekst: str) -> Edit:
        return add_kracht(self._bewerker.dossier, tekst)

    def _new(self, begun: str) -> Kracht:
        household = self._bewerker.huishouden_id
        return Kracht(id=new_id(), huishouden_id=household, tekst=begun, zicht=Zicht.GEZIN)


class Zorgen(LijstKaart):
    """What weighs; for the eyes of the regisseur until it is shared."""

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__(bewerker, _ZORGEN, snel=self._quick, nieuw=self._new)

    def vul(self, dossier: Dossier) -> None:
        """Show the zorgen, signals of danger first."""
        ordered = sorted(dossier.zorgen, key=lambda zorg: not zorg.is_signaal)
        self.toon_regels([zorg_regel(self._bewerker, een) for een in ordered])

    def _quick(self, tekst: str) -> Edit:
        return add_zorg(self._bewerker.dossier, tekst)

    def _new(self, begun: str) -> Zorg:
        household = self._bewerker.huishouden_id
        return Zorg(id=new_id(), huishouden_id=household, tekst=begun)
