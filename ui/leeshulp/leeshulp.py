"""The leeshulp of one page: it reads the fields along, and does what the writer asks of a tip."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.operations import leestips
from regisseur_desktop.operations.planoordeel import Deeloordeel, beoordeel_teksten
from ui.leeshulp.lezers import Lezers, zet_klaar
from ui.leeshulp.menu import Bijvoegsel
from ui.leeshulp.spelling import Spellezer
from ui.leeshulp.tip import Tip
from ui.leeshulp.veld import Veld
from ui.leeshulp.velden import Velden
from ui.leeshulp.wandeling import Wandeling
from ui.leeshulp.woorden import EigenWoorden
from ui.theme.apply import theme
from ui.werk import Werk
from ui.widgets.alive import while_alive
from ui.widgets.announce import announce
from ui.widgets.control import Control
from ui.widgets.field import Field
from ui.widgets.focus_ring import give_focus
from ui.widgets.text import TextArea

WACHT_MS = 250
"""How long typing pauses before the tips beside the text follow; marks follow every key."""


class Leeshulp(QObject):
    """Owns the fields of a page; `gelezen` when tips or the verdict may be others.

    It never changes a text of its own accord: `neem_over` is what the writer asks for.
    """

    gelezen = Signal()
    gestapt = Signal()

    def __init__(self, werk: Werk, page: QWidget) -> None:
        super().__init__(page)
        self._werk, self._page = werk, page
        self._huishouden_id = ""
        self._weg: frozenset[str] = frozenset()
        self._is_asked = self.is_klaar = False
        self._velden, self._lezers = Velden(page), Lezers()
        self._wandeling = Wandeling(self._velden.in_zicht)
        self.woorden = EigenWoorden(werk)
        self._spelling = Spellezer(werk, self._velden.in_zicht, self)
        self._spelling.nagekeken.connect(self.lees)
        werk.instellingen_gewijzigd.connect(self._again)
        self._timer = QTimer(self, singleShot=True, interval=WACHT_MS)
        self._timer.timeout.connect(self.lees)
        theme().changed.connect(self._show_theme)

    # -- which fields, and whose

    def volg(self, veld: Field | Control) -> None:
        """Read a field along; a quotation or another kind of field is left alone."""
        self._velden.volg(veld.control if isinstance(veld, Field) else veld, self._begin_with)

    def volg_in(self, blad: QWidget) -> None:
        """Read every text of a part of the page along, also what has come since."""
        for area in blad.findChildren(TextArea):
            self.volg(area)
        self._timer.start(0)

    def _begin_with(self, veld: Veld) -> None:
        veld.typed.connect(self._wait)
        veld.moved.connect(self._wait)
        Bijvoegsel(self, veld)
        self._show_in(veld)

    def _wait(self) -> None:
        self._timer.start(WACHT_MS)

    def toon(self, dossier: Dossier) -> None:
        """Read along with this household; the tables are fetched at the first time."""
        if dossier.id != self._huishouden_id:
            self._wandeling.kies(None)
        self._huishouden_id = dossier.id
        self._weg = frozenset(dossier.plan.laat_staan) if dossier.plan else frozenset()
        eigen = self.woorden.lees()
        self._lezers.show(dossier, eigen)
        is_aan = self.woorden.is_spelling_aan
        self._spelling.show(dossier, self.woorden.spelwoorden(), is_aan=is_aan)
        if not self._is_asked:
            self._is_asked = True
            ready = partial(zet_klaar, eigen=eigen)
            job = self._werk.jobs.start("Leeshulp klaarzetten", ready, is_quiet=True)
            job.succeeded.connect(while_alive(self, self._begin))
        for veld in self._velden:
            self._show_in(veld)
        self._timer.start(0)

    def _begin(self, _nothing: object) -> None:
        self.is_klaar = True
        for veld in self._velden:
            self._show_in(veld)
        self.lees()

    def _show_in(self, veld: Veld) -> None:
        if self.is_klaar and self._huishouden_id:
            veld.show_reading(self._lezers.van(veld.profiel), self._weg)

    def _show_theme(self) -> None:
        for veld in self._velden:
            veld.show_theme()

    def lees(self) -> None:
        """Read what changed, keep to the tip that was shown, and tell."""
        if not self.is_klaar:
            return
        is_other = [veld.lees() for veld in self._velden.in_zicht()]
        if any(is_other):
            self._wandeling.volg_tekst()
        self._wandeling.volg_caret()
        self._spelling.kijk_na()
        self.gelezen.emit()

    @property
    def velden(self) -> Velden:
        """Every field that is read along."""
        return self._velden

    # -- what is shown

    @property
    def tips(self) -> list[tuple[Veld, Tip]]:
        """Every tip in sight, in reading order."""
        return self._wandeling.tips

    @property
    def huidig(self) -> Tip | None:
        """The tip that is shown."""
        found = self._wandeling.huidig
        return found[1] if found else None

    @property
    def nummer(self) -> int:
        """The place of the shown tip among all, from 1; 0 when there is none."""
        return self._wandeling.nummer

    @property
    def zin(self) -> str:
        """The sentence in which the shown tip stands."""
        found = self._wandeling.huidig
        return found[0].zin_om(found[1]) if found else ""

    @property
    def profiel(self) -> str:
        """The reader the plan is written for."""
        return self._lezers.profiel

    @property
    def oordeel(self) -> Deeloordeel:
        """What there is to say of the texts in sight that are for the reader of the plan."""
        return beoordeel_teksten(self.teksten, self._lezers.van(), self._weg)

    @property
    def teksten(self) -> list[str]:
        """The texts in sight that are for the reader of the plan."""
        found = (veld.tekst for veld in self._velden.in_zicht() if not veld.profiel)
        return [tekst for tekst in found if tekst.strip()]

    @property
    def blijven_staan(self) -> int:
        """How many tips in sight were left."""
        return sum(veld.blijven_staan for veld in self._velden.in_zicht())

    def meelezer(self) -> leestips.Meelezer:
        """Return who reads for the reader of the plan, with what was read already."""
        return self._lezers.van()

    # -- what the user does

    def volgende(self) -> None:
        """Go to the next tip."""
        self._step(1)

    def vorige(self) -> None:
        """Go to the tip before."""
        self._step(-1)

    def _step(self, richting: int) -> None:
        self.lees()
        found = self._wandeling.stap(richting)
        if found is None:
            self._werk.tell("Er staan hier geen tips. Fijn.")
            return
        veld, tip = found
        for other in self._velden:
            other.laat_los()
        give_focus(veld.edit)
        veld.ga_naar(tip)
        self.gestapt.emit()
        self.gelezen.emit()
        self._say(f"{tip.titel}: {tip.tekst}. {tip.reden}")

    def kies(self, veld: Veld, tip: Tip) -> None:
        """Show this tip beside the text."""
        self._wandeling.kies((veld, tip))
        self.gelezen.emit()

    def neem_over(self, voorstel: str = "") -> None:
        """Put a suggestion of the shown tip in the text; without one the first."""
        found = self._wandeling.huidig
        if found is None or not found[1].over_te_nemen:
            self._werk.tell("Bij deze tip is er niets om over te nemen. Verander de zin zelf.")
            return
        self._wandeling.kies(found)
        chosen = voorstel or found[1].over_te_nemen[0]
        taken = found[0].neem_over(found[1], chosen)
        self.lees()
        self._say(f"Overgenomen: {chosen}." if taken else "Deze woorden staan er niet meer.")

    def laat_staan(self) -> None:
        """Leave the shown tip alone, in this plan, until its words change."""
        if found := self._wandeling.huidig:
            self._wandeling.kies(found)
            self._do(leestips.laat_staan(self._dossier(), found[1].sleutel))
            self._say("Deze tip blijft weg tot je de woorden verandert.")

    def nooit(self) -> None:
        """Never mark the word of the shown tip again, in any plan of this user."""
        found = self._wandeling.huidig
        if found is not None and found[1].is_woord:
            self._wandeling.kies(found)
            if self.woorden.nooit(found[1].tekst):
                self._say(f"{found[1].tekst} krijgt geen tip meer.")

    def toon_weer(self) -> None:
        """Show every tip of this plan again that was left."""
        self._do(leestips.toon_weer(self._dossier()))

    def kies_lezer(self, naam: str) -> None:
        """Write the plan for another reader."""
        self._do(leestips.kies_lezer(self._dossier(), naam))

    def begin_met(self, naam: str) -> None:
        """Put the caret at the sentence of the shown tip, so that it can begin with who does it."""
        if found := self._wandeling.huidig:
            self._wandeling.kies(found)
            give_focus(found[0].edit)
            found[0].ga_naar_zin(found[1])
            self._say(f"Begin de zin met {naam}.")

    def _do(self, edit: Edit) -> None:
        self._werk.do(edit)
        self._again()

    def _again(self) -> None:
        if self._huishouden_id:
            self.toon(self._dossier())
            self.lees()

    def _dossier(self) -> Dossier:
        return self._werk.dossier(self._huishouden_id)

    def _say(self, tekst: str) -> None:
        total = len(self.tips)
        place = f"Tip {self.nummer} van {total}." if total else "Er zijn geen tips meer."
        announce(self._page, f"{tekst} {place}")
