"""The tab Netwerk: everybody around the family as a map, or the same as a list."""

from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFrame, QStackedWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.netwerk import Netwerkband
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.verwantschap import naam_met_rol
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.drawing.netwerk.picture import picture
from regisseur_desktop.drawing.netwerk.subject import subject
from regisseur_desktop.drawing.shapes import Drawing
from regisseur_desktop.drawing.wanted import Wanted
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.documentopdracht import Documentopdracht
from regisseur_desktop.operations.netwerk import add_familie, familie_elders
from ui.acties import Actie
from ui.formulieren.bewerker import Bewerker
from ui.genogram.menu import Menu
from ui.importeren import open_contacten_import
from ui.netwerk.doen import Doen
from ui.netwerk.kaartblad import Kaartblad
from ui.netwerk.lijst import NetwerkLijst
from ui.netwerk.meer import Meermenu
from ui.netwerk.werkbalk import Werkbalk
from ui.tekening.aan_tafel import open_aan_tafel
from ui.tekening.switch import Switch, Weergave
from ui.werk import Werk
from ui.widgets.layout import column, holder


class NetwerkPage(QFrame):
    """Shows the map or the list, as was chosen last; both change the same dossier."""

    def __init__(self, werk: Werk) -> None:
        super().__init__()
        self.setProperty("zone", "page")
        self.werk = werk
        self.bewerker = Bewerker(werk, self)
        self.doen = Doen(self.bewerker)
        self.switch = Switch(werk.settings, "netwerk")
        self.werkbalk = Werkbalk(self.switch)
        self.blad = Kaartblad(self.bewerker, self.doen, self.werkbalk.regel)
        self.lijst = NetwerkLijst(werk)
        self._stack = QStackedWidget()
        for side in (self.blad, self.lijst):
            self._stack.addWidget(side)
        self.meermenu, self.familiemenu = Meermenu(self), Menu(self)
        self._balk = holder(column(self.werkbalk, sides=(32, 16, 32, 10)))
        box = column(self._balk, spacing=0)
        box.addWidget(self._stack, 1)
        self.setLayout(box)
        self._connect()
        self._show_side()

    def _connect(self) -> None:
        balk = self.werkbalk
        balk.importeer.connect(self.importeer)
        self.blad.leeg.importeren.clicked.connect(self.importeer)
        balk.vergelijk.connect(self.vergelijk)
        balk.meer.connect(lambda: self.meermenu.open(balk.meer_knop))
        self.switch.switched.connect(lambda _side: self._show_side())
        self.blad.voet.full_screen.connect(self.toon_aan_tafel)
        # two days have a bar of their own, and nothing can be added to them
        self.blad.vergelijkt.connect(self._balk.setHidden)

    # -- showing

    def show_dossier(self, dossier: Dossier) -> None:
        """Show a household, or what has changed in it; only the side in sight is filled."""
        if dossier.id != self.bewerker.huishouden_id and self.bewerker.huishouden_id:
            self.blad.flush()
            dossier = self.werk.dossier(dossier.id)
        self.bewerker.switch(dossier.id)
        side = self.blad if self.is_kaart else self.lijst
        side.show_dossier(dossier)
        self.werkbalk.show_tools(is_kaart=self.is_kaart)

    @property
    def is_kaart(self) -> bool:
        """Whether the map is shown, and not the list."""
        return self.switch.value is Weergave.TEKENING

    def _show_side(self) -> None:
        self.blad.flush()
        self._stack.setCurrentWidget(self.blad if self.is_kaart else self.lijst)
        if self.bewerker.huishouden_id:
            self.show_dossier(self.bewerker.dossier)

    def focus_item(self, item_id: str) -> None:
        """Bring somebody into view on the side in sight; a contact stands there by its tie."""
        dossier = self.bewerker.dossier
        ties = (band.id for band in dossier.netwerk if item_id in (band.id, band.contact_id))
        found = next(ties, "")
        if self.is_kaart and found:
            self.blad.kies(found)
            self.blad.kaart.view.setFocus()
        elif not self.is_kaart:
            self.lijst.focus_item(found or item_id)

    # -- doing

    def acties(self) -> list[Actie]:
        """Return what can be done here, for Ctrl+K."""
        if not self.is_kaart:
            return [*self.lijst.acties(), self._tafel()]
        return [
            Actie(
                sleutel=f"netwerk.{sleutel}",
                tekst=tekst,
                doe=doe,
                icoon=icoon,
            )
            for sleutel, tekst, doe, icoon in (
                ("contact", "Iemand toevoegen", self.blad.begin, "user-plus"),
                ("familie", "Familie op de kaart zetten", self.kies_familie, "tree-structure"),
                ("importeer", "Contacten importeren", self.importeer, "upload-simple"),
                ("vergelijk", "Netwerk op twee data vergelijken", self.vergelijk, "calendar-check"),
                ("dag", "Netwerk zoals het was op een dag", self.blad.toon_dagen, "clock"),
            )
        ] + [self._tafel()]

    def _tafel(self) -> Actie:
        return Actie(
            sleutel="netwerk.aan_tafel",
            tekst="Netwerk aan tafel",
            doe=self.toon_aan_tafel,
            icoon="eye",
        )

    def voeg_toe(self) -> None:
        """Open the form for somebody new."""
        household, vandaag = self.bewerker.huishouden_id, self.werk.vandaag()
        self.bewerker.open(
            Netwerkband(id=new_id(), huishouden_id=household, contact_id=new_id(), sinds=vandaag)
        )

    def importeer(self) -> None:
        """Ask for an address book and show whom of it to add."""
        open_contacten_import(self, self.bewerker)

    def vergelijk(self) -> None:
        """Put two days of the map beside each other."""
        if not self.is_kaart:
            self.switch.set_value(Weergave.TEKENING)
        self.blad.vergelijk()

    def kies_familie(self) -> None:
        """Offer who of the family lives elsewhere and is not on the map."""
        dossier, menu = self.bewerker.dossier, self.familiemenu
        elders = familie_elders(dossier)
        if not elders:
            self.werk.tell(
                "Er is geen familie die ergens anders woont. Voeg die eerst toe bij Genogram."
            )
            return
        menu.clear()
        for wie in elders:
            menu.add(
                naam_met_rol(dossier, wie).replace("&", "&&"), partial(self._zet_op_kaart, wie)
            )
        knop = self.werkbalk.meer_knop
        menu.open(knop.mapToGlobal(QPoint(0, knop.height())))

    def _zet_op_kaart(self, wie: str) -> None:
        dossier = self.bewerker.dossier
        lid = dossier.lid(wie)
        try:
            edit = add_familie(dossier, wie, lid.rol if lid else "", self.werk.vandaag())
        except Refused as refused:
            self.werk.tell(str(refused))
            return
        if self.werk.do(edit):
            bands = (band.id for band in self.bewerker.dossier.netwerk if band.persoon == wie)
            self.focus_item(next(bands, ""))

    # -- for others

    def aan_tafel(self) -> Drawing | None:
        """Return the map as the family may see it; `None` while nobody is on it."""
        wanted = Wanted(today=self.werk.vandaag(), lezer=Lezer.GEZIN)
        made = subject(self.bewerker.dossier, wanted)
        return picture(made) if any(tie.is_there for tie in made.ties) else None

    def toon_aan_tafel(self) -> None:
        """Show that map over the whole screen."""
        drawing = self.aan_tafel()
        if drawing is None:
            self.werk.tell("Er staat nog niemand op de kaart. Voeg eerst iemand toe.")
        else:
            open_aan_tafel(self.werk, self, drawing)

    def to_print(self) -> Documentopdracht:
        """Return what Ctrl+P makes here: the map as it is looked at, or the list."""
        if not self.is_kaart:
            return Documentopdracht(soort=Documentsoort.NETWERKLIJST, lezer=Lezer.OVERLEG)
        beeld = self.blad.kaart.beeld
        lezer = Lezer.GEZIN if beeld.zoals_gezin else Lezer.OVERLEG
        if beeld.vergelijk is not None:
            first, second = beeld.vergelijk
            return Documentopdracht(
                soort=Documentsoort.ECOGRAM, lezer=lezer, eerder=first, dag=second
            )
        return Documentopdracht(soort=Documentsoort.NETWERK, lezer=lezer, dag=beeld.op)
