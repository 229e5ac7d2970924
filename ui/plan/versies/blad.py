"""The part Versies: agree on this plan, read what was agreed before, compare, and look back."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import Planversie
from regisseur_desktop.domain.plan_van_toen import PlanVanToen
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import terugkijken, versies
from regisseur_desktop.operations.documentopdracht import Documentopdracht
from ui.documenten import print_document
from ui.plan.deel import DeelBlad
from ui.plan.versies.keuze import NAAM_NU, DagKeuze, VergelijkKeuze, naam_van
from ui.plan.versies.terugblik import Terugblik
from ui.plan.versies.vaststellen import Vaststellen
from ui.werk import Werk
from ui.widgets.alive import is_alive
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.focus_ring import give_focus
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import clear, column, holder, line
from ui.widgets.row import separator

UITLEG = (
    "Stel het plan vast als jullie het samen hebben doorgenomen. Daarna kun je gewoon"
    " verder schrijven: de versie blijft bewaard zoals ze was."
)


class VersiesBlad(DeelBlad):
    """The versions with what can be done; in their place what is being looked back at."""

    def __init__(self, werk: Werk) -> None:
        super().__init__("Versies", UITLEG)
        self._werk = werk
        self._dossier: Dossier | None = None
        self._shown: tuple[Planversie, ...] | None = None
        self._looked_at: PlanVanToen | None = None
        self._compared: tuple[PlanVanToen, PlanVanToen | None] | None = None
        self._opener: QWidget | None = None
        self._asking = Vaststellen(werk)
        self.vaststellen, self.reden = self._asking.knop, self._asking.reden
        self._rows: QVBoxLayout = column(spacing=8)
        self.vergelijk, self.dag = VergelijkKeuze(), DagKeuze(werk)
        self._lijst = holder(column(self._asking, self._rows, self.vergelijk, self.dag, spacing=20))
        self.blad = Terugblik(self.close_blad)
        self.blad.hide()
        for part in (self._lijst, self.blad):
            self.body.addWidget(part)
        self.vergelijk.asked.connect(self._compare)
        self.dag.asked.connect(self._open_day)
        self.blad.day_asked.connect(self._open_day)
        self.blad.compare_asked.connect(self._compare_with_now)
        self.blad.print_asked.connect(self._print)

    @override
    def show_dossier(self, dossier: Dossier) -> None:
        """Show the versions of this household; a comparison with now follows what changes."""
        if self._dossier is not None and dossier.id != self._dossier.id:
            self.close_blad()
            self.dag.dag.control.set_value(None)
        self._asking.go(dossier.id)
        self._dossier = dossier
        if self._shown != dossier.planversies:
            self._shown = dossier.planversies
            self._show_rows()
        if self._compared is not None and not self.blad.isHidden():
            self._show_comparison()

    @property
    def _now(self) -> Dossier:
        assert self._dossier is not None  # noqa: S101 - shown before anything can be clicked
        return self._werk.dossier(self._dossier.id)

    def _show_rows(self) -> None:
        clear(self._rows)
        found = sorted(self._shown or (), key=lambda versie: -versie.nummer)
        if not found:
            self._rows.addWidget(PlainLabel("Er is nog geen vastgestelde versie.", "muted"))
        for versie in found:
            self._rows.addWidget(separator())
            self._rows.addWidget(self._row(versie))
        self.vergelijk.set_versies(found)

    def _row(self, versie: Planversie) -> QWidget:
        door = f"Vastgesteld door {versie.vastgesteld_door}" if versie.vastgesteld_door else ""
        waarom = " ".join(f"{deel.rstrip('.')}." for deel in (door, versie.reden) if deel)
        row = line(spacing=12)
        words = column(PlainLabel(naam_van(versie), "strong"), PlainLabel(waarom, "small"))
        row.addLayout(words, 1)
        knop = Button("Bekijken", name=f"Bekijken: versie {versie.nummer}")
        knop.clicked.connect(lambda: self._open_version(versie))
        row.addWidget(knop)
        return holder(row)

    # -- looking back

    def begin_vergelijken(self) -> None:
        """Go to the two lists in which plans to compare are chosen."""
        self.close_blad()
        first = self.vergelijk.toen if self._shown else self.vaststellen
        give_focus(first.control.focus_target() if isinstance(first, Field) else first)

    def begin_dag(self) -> None:
        """Go to the line in which the day to look back at is typed."""
        self.close_blad()
        give_focus(self.dag.dag.control.focus_target())

    def _open_version(self, versie: Planversie) -> None:
        def show() -> None:
            self._looked_at = terugkijken.van_versie(self._werk.kluis, versie)
            toen = self._looked_at.in_dossier(self._now)
            self.blad.show_version(toen, versie, self._werk.vandaag())

        self._open(show)

    def _open_day(self, dag: date) -> None:
        werk, zone = self._werk, self._werk.nu().tzinfo

        def show() -> None:
            home = self._now
            self._looked_at = terugkijken.toen_op(werk.kluis, home.id, dag, zone)
            dagen = terugkijken.plandagen(werk.kluis, home.id, zone)
            self.blad.show_day(self._looked_at.in_dossier(home), dag, werk.vandaag(), dagen)

        self._open(show)

    def _compare(self, toen: str, nu: str) -> None:
        self._open(lambda: self._show_pair(self._plan_of(toen), self._plan_of(nu)))

    def _compare_with_now(self) -> None:
        self._open(lambda: self._show_pair(self._looked_at, None))

    def _show_pair(self, toen: PlanVanToen | None, nu: PlanVanToen | None) -> None:
        if toen is not None:
            self._compared = toen, nu
            self._show_comparison()

    def _show_comparison(self) -> None:
        assert self._compared is not None  # noqa: S101 - asked for before it is shown
        (toen, nu), home = self._compared, self._now
        kop = f"{toen.naam[:1].upper()}{toen.naam[1:]}, naast {nu.naam if nu else NAAM_NU}."
        after = nu.in_dossier(home) if nu else home
        self.blad.show_comparison(kop, versies.verschillen(toen.in_dossier(home), after))

    def _print(self) -> None:
        """Open the comparison as a document; for the family, until another reader is chosen."""
        if self._compared is not None:
            toen, nu = self._compared
            soort, lezer = Documentsoort.VERSCHIL, Lezer.GEZIN
            wens = Documentopdracht(soort=soort, lezer=lezer, toen=toen, nu=nu)
            print_document(self._werk, self._now, self, wens)

    def _plan_of(self, versie_id: str) -> PlanVanToen | None:
        """Return the plan of a version, or nothing for the plan of now."""
        versie = self._now.zoek(versie_id) if versie_id else None
        if not isinstance(versie, Planversie):
            return None
        return terugkijken.van_versie(self._werk.kluis, versie)

    def _open(self, show: Callable[[], object]) -> None:
        """Show what is looked back at in place of the list; a refusal leaves the list."""
        self._compared = None
        try:
            show()
        except Refused as refused:
            self._werk.tell(str(refused))
            return
        if self.blad.isHidden():
            self._opener = self.window().focusWidget()
            self._lijst.hide()
            self.blad.show()
            give_focus(self.blad.terug)

    def close_blad(self) -> None:
        """Go back to the plan of now; the focus returns to what was pressed."""
        if self.blad.isHidden():
            return
        focus = self.window().focusWidget()
        had_focus = focus is not None and self.blad.isAncestorOf(focus)
        self._compared = None
        self.blad.hide()
        self._lijst.show()
        if had_focus:
            opener = self._opener
            # the rows are made again when a version is kept
            is_there = opener is not None and is_alive(opener) and opener.isVisible()
            give_focus(opener if opener is not None and is_there else self.vaststellen)
