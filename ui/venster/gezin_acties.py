"""The actions on a household: they ask for one when none is open."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import replaced
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.domain.regie import Taak
from regisseur_desktop.domain.verhaal import Notitie
from regisseur_desktop.operations import huishoudens
from ui.aantafel.plek import Tafelplek, VoorDeTafel
from ui.plek import Scherm
from ui.venster.ruimte import Ruimte
from ui.widgets.confirm import confirm

GEEN_HUISHOUDEN = "Open eerst een huishouden. Kies er een bij Huishoudens."


class GezinActies:
    """What the menu Huishouden does."""

    def __init__(self, ruimte: Ruimte) -> None:
        self._ruimte = ruimte
        self._werk = ruimte.werk

    def _with_dossier(self, doe: Callable[[Dossier], object]) -> None:
        if self._ruimte.plek.scherm is not Scherm.HUISHOUDEN:
            self._werk.tell(GEEN_HUISHOUDEN)
            return
        doe(self._werk.dossier(self._ruimte.plek.huishouden_id))

    def aanmelding(self) -> None:
        """Open the sheet for a new household."""
        from ui.huishoudens.aanmelding import open_aanmelding  # noqa: PLC0415 - loads on use

        open_aanmelding(self._werk, self._ruimte.window())

    def notitie(self) -> None:
        """Open a new note on this household."""
        nu = self._werk.nu().astimezone(UTC)
        self._with_dossier(
            lambda d: self._form(d, Notitie(id=new_id(), huishouden_id=d.id, tekst="", moment=nu))
        )

    def taak(self) -> None:
        """Open a new task on this household."""
        self._with_dossier(lambda d: self._form(d, Taak(id=new_id(), huishouden_id=d.id, wat="")))

    def afdrukken(self) -> None:
        """Show the plan, or the drawing of the tab in sight, as it will be printed."""
        self._with_dossier(self._print)

    def naar_bestand(self) -> None:
        """Make the plan, or the drawing of the tab in sight, as a file."""
        self._with_dossier(self._print)

    def _print(self, dossier: Dossier) -> None:
        from ui.documenten import Printable, print_document  # noqa: PLC0415 - loads on use

        page = self._ruimte.page
        wens = page.to_print() if isinstance(page, Printable) else None
        print_document(self._werk, dossier, self._ruimte.window(), wens)

    def aan_tafel(self) -> None:
        """Lay on the table what this tab has for it; the other tabs lay the plan there."""
        page = self._ruimte.page
        if isinstance(page, VoorDeTafel):
            page.toon_aan_tafel()
        else:
            self._with_dossier(lambda dossier: self._werk.naar_tafel.emit(Tafelplek(dossier.id)))

    def nakijken(self) -> None:
        """Show what is left to look at in the plan."""
        from ui.aantafel.nakijken import toon_nakijken  # noqa: PLC0415 - loads on use

        self._with_dossier(lambda d: toon_nakijken(self._werk, d.id, self._ruimte.window()))

    def gegevens(self) -> None:
        """Open the form with the facts of the household itself."""
        self._with_dossier(lambda dossier: self._form(dossier, dossier.huishouden))

    def _form(self, dossier: Dossier, value: Value) -> None:
        from ui.formulieren.openen import open_formulier  # noqa: PLC0415 - loads on use

        open_formulier(self._werk, dossier, value, self._ruimte.window())

    def logboek(self) -> None:
        """Show who changed what, and who looked."""
        from ui.logboek.venster import open_logboek  # noqa: PLC0415 - loads on use

        self._with_dossier(lambda dossier: open_logboek(self._werk, dossier, self._ruimte.window()))

    def afsluiten(self) -> None:
        """Close this household, or open it again."""
        self._with_dossier(self._close)

    def _close(self, dossier: Dossier) -> None:
        before = dossier.huishouden
        is_closed = before.afgesloten_op is not None
        after = replace(before, afgesloten_op=None if is_closed else self._werk.vandaag())
        text = "Huishouden heropenen" if is_closed else "Huishouden afsluiten"
        done = f"{before.naam} is heropend." if is_closed else f"{before.naam} is afgesloten."
        self._werk.do_removal(replaced(text, dossier.id, before, after), done)

    def verwijderen(self) -> None:
        """Ask, and then remove this household for good."""
        self._with_dossier(self._ask_removal)

    def _ask_removal(self, dossier: Dossier) -> None:
        naam = dossier.huishouden.naam
        confirm(
            self._ruimte.window(),
            f"{naam} definitief verwijderen?",
            "Dit kan niet terug. Alles van dit huishouden gaat weg, ook de documenten. "
            "Er blijft alleen een regel over dat het dossier is verwijderd.",
            verb="Definitief verwijderen",
            on_yes=lambda: self._remove(dossier),
        )

    def _remove(self, dossier: Dossier) -> None:
        if self._werk.run(lambda: huishoudens.destroy(self._werk.kluis, dossier.id)):
            self._werk.stacks.forget(dossier.id)
            self._ruimte.leave_huishouden(dossier.id)
            self._werk.tell(f"{dossier.huishouden.naam} is verwijderd.")
