"""The cards on yourself: name and organisation, the look, and the lock."""

from dataclasses import replace
from functools import partial
from typing import Any

from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import instellingen, sleutels
from ui.slot.wachtveld import Wachtveld
from ui.theme.apply import Preference, theme
from ui.werk import Werk
from ui.widgets.autosave import Autosave
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.choice import ComboChoice
from ui.widgets.field import Field
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import line
from ui.widgets.text import TextLine

_SIZES = [(size / 100, f"{size} %") for size in range(100, 201, 10)]
_MINUTES = [
    (minuten, "1 minuut" if minuten == 1 else f"{minuten} minuten")
    for minuten in (1, 5, 10, 15, 30, 60)
]
_THEMES = [
    (Preference.SYSTEEM, "Zoals het systeem"),
    (Preference.LICHT, "Licht"),
    (Preference.DONKER, "Donker"),
    (Preference.CONTRAST, "Hoog contrast"),
]


class GegevensKaart(Card):
    """Name, organisation and telephone, as they stand on plans."""

    def __init__(self, werk: Werk) -> None:
        super().__init__("Jij en je organisatie", "identification-card")
        self._werk = werk
        self._saves: list[Autosave] = []
        now = instellingen.lees(werk.kluis)
        self.naam = Field("Je naam", TextLine(), hint="Deze naam staat op het plan.")
        self.organisatie = Field("Organisatie", TextLine(), is_optional=True)
        self.telefoon = Field("Telefoon", TextLine(), is_optional=True)
        for name in ("naam", "organisatie", "telefoon"):
            field: Field = getattr(self, name)
            field.control.set_value(getattr(now, name))
            self._saves.append(Autosave(field, partial(self._keep, name)))
            self.add(field)

    def _keep(self, name: str, value: str) -> None:
        if name == "naam" and not value:
            raise Refused("Vul je naam in. Een voornaam is genoeg.")
        now = instellingen.lees(self._werk.kluis)
        filled: dict[str, Any] = {name: value}
        instellingen.bewaar(self._werk.kluis, replace(now, **filled))
        self._werk.bewaard.emit(self._werk.nu())


class WeergaveKaart(Card):
    """Colours and text size; both hold at once and are remembered on this computer."""

    def __init__(self) -> None:
        super().__init__("Kleuren en tekst", "palette")
        self.thema = Field("Kleuren", ComboChoice(_THEMES))
        self.grootte = Field("Grootte van de tekst", ComboChoice(_SIZES))
        self.add(self.thema, self.grootte)
        self._show()
        self.thema.control.edited.connect(
            lambda: theme().set_preference(self.thema.control.value())
        )
        self.grootte.control.edited.connect(
            lambda: theme().set_text_size(self.grootte.control.value())
        )
        theme().changed.connect(self._show)

    def _show(self) -> None:
        self.thema.control.set_value(theme().preference)
        self.grootte.control.set_value(round(theme().text_size, 1))


class SlotKaart(Card):
    """After how many quiet minutes to lock, another passphrase, another recovery code."""

    def __init__(self, werk: Werk) -> None:
        super().__init__("Slot", "lock-simple")
        self._werk = werk
        self.minuten = Field("Op slot als je even weg bent, na", ComboChoice(_MINUTES))
        self.minuten.control.set_value(instellingen.lees(werk.kluis).vergrendel_minuten)
        self.minuten.control.edited.connect(self._keep_minuten)
        self.nieuw = Field(
            "Nieuwe wachtwoordzin",
            Wachtveld("Nieuwe wachtwoordzin tonen"),
            hint="Vier gewone woorden achter elkaar is sterk en goed te onthouden.",
        )
        self.again = Field("Nog een keer", Wachtveld("Tweede keer tonen"))
        change = Button("Wachtwoordzin veranderen", on_click=self._change)
        code = Button("Nieuwe herstelcode maken", "quiet", icon="key", on_click=self._new_code)
        self.code = PlainLabel("", "strong")
        self.code.hide()
        self.add(self.minuten, self.nieuw, self.again, line(change, code, None), self.code)

    def _keep_minuten(self) -> None:
        now = instellingen.lees(self._werk.kluis)
        minuten = self.minuten.control.value()
        instellingen.bewaar(self._werk.kluis, replace(now, vergrendel_minuten=minuten))
        self._werk.instellingen_gewijzigd.emit()

    def _change(self) -> None:
        kluis, nieuw = self._werk.kluis, self.nieuw.control.value()
        if nieuw != self.again.control.value():
            self.again.set_error("Deze is anders dan de eerste. Typ precies dezelfde zin.")
            return
        self._werk.jobs.start(
            "Wachtwoordzin veranderen",
            lambda _progress: sleutels.change_wachtzin(kluis, nieuw),
            on_result=lambda _none: self._changed(),
            on_refused=self.nieuw.set_error,
        )

    def _changed(self) -> None:
        self.nieuw.control.set_value("")
        self.again.control.set_value("")
        self._werk.tell("Je wachtwoordzin is veranderd. De oude werkt niet meer.")

    def _new_code(self) -> None:
        code = sleutels.new_herstelcode(self._werk.kluis)
        self.code.setText(f"{code}\nSchrijf deze code op papier. De oude werkt niet meer.")
        self.code.show()
