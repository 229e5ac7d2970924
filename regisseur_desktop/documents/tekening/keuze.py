"""What goes along in a drawing and what stays out, line by line, with the reason."""

from collections.abc import Iterator
from dataclasses import dataclass

from regisseur_desktop.documents.keuzeregel import ZELF_WEG, Keuze
from regisseur_desktop.documents.opdracht import Opdracht
from regisseur_desktop.documents.tekening.weglaten import condition_id
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.netwerk_overzicht import naam_van_band
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.verwantschap import naam_met_rol
from regisseur_desktop.drawing.genogram.members import members
from regisseur_desktop.drawing.wanted import Wanted

_NIET_VOOR_GEZIN = "Dit staat niet op de tekening van het gezin. Je kunt het daar wel aanvinken."
_ZONDER_MENS = "Een van hen staat niet op de tekening."


def kies_tekening(dossier: Dossier, opdracht: Opdracht) -> tuple[Keuze, ...]:
    """Return everything that could be drawn, in the order of the drawing."""
    kiezer = _Kiezer(dossier, opdracht)
    if opdracht.soort is Documentsoort.GENOGRAM:
        return tuple(kiezer.genogram())
    if opdracht.soort is Documentsoort.NETWERKLIJST:
        return tuple(kiezer.banden())
    return (*kiezer.bewoners(), *kiezer.banden())


@dataclass(frozen=True)
class _Kiezer:
    """Tells for each line whether this reader gets it."""

    dossier: Dossier
    opdracht: Opdracht

    def genogram(self) -> Iterator[Keuze]:
        """Yield everybody of the family, with what they have and what is between them."""
        wanted = Wanted(today=self.opdracht.vandaag)
        for persoon in members(self.dossier, wanted):
            yield self._persoon(persoon)
            yield from self._aandoeningen(persoon)
        yield from self._gevoelens()

    def bewoners(self) -> Iterator[Keuze]:
        """Yield who live here: the middle of the netwerk."""
        yield from map(self._persoon, self.dossier.bewoners())

    def banden(self) -> Iterator[Keuze]:
        """Yield everybody around the household."""
        for band in self.dossier.netwerk:
            persoon = self.dossier.persoon(band.persoon) if band.persoon else None
            hidden = persoon is not None and self._is_hidden(ticked=persoon.op_tekening_gezin)
            name = naam_van_band(self.dossier, band)
            text = f"{name}, {band.waarvoor}" if band.waarvoor else name
            yield self._keuze(band.id, "netwerk", text, _NIET_VOOR_GEZIN if hidden else "")

    def _persoon(self, persoon: Persoon) -> Keuze:
        hidden = self._is_hidden(ticked=persoon.op_tekening_gezin)
        text = naam_met_rol(self.dossier, persoon.id) or persoon.soort.label
        return self._keuze(persoon.id, "persoon", text, _NIET_VOOR_GEZIN if hidden else "")

    def _aandoeningen(self, persoon: Persoon) -> Iterator[Keuze]:
        for at, each in enumerate(persoon.aandoeningen):
            hidden = self._is_hidden(ticked=each.op_tekening_gezin)
            reason = _NIET_VOOR_GEZIN if hidden else ""
            if not self._is_drawn(persoon.id):
                reason = "Deze persoon staat niet op de tekening."
            text = each.tekst or each.soort.label
            yield self._keuze(condition_id(persoon, at), "aandoening", text, reason)

    def _gevoelens(self) -> Iterator[Keuze]:
        for band in self.dossier.gevoelsbanden:
            one, other = (self.dossier.naam_van(wie) for wie in (band.persoon_a, band.persoon_b))
            reason = _NIET_VOOR_GEZIN if self._is_hidden(ticked=band.op_tekening_gezin) else ""
            if not (self._is_drawn(band.persoon_a) and self._is_drawn(band.persoon_b)):
                reason = _ZONDER_MENS
            yield self._keuze(band.id, "gevoel", f"{one} en {other}: {band.soort.label}", reason)

    def _is_hidden(self, *, ticked: bool) -> bool:
        return self.opdracht.voor_familie and not ticked

    def _is_drawn(self, persoon_id: str) -> bool:
        persoon = self.dossier.persoon(persoon_id)
        return (
            persoon is not None
            and persoon_id not in self.opdracht.weggelaten
            and not self._is_hidden(ticked=persoon.op_tekening_gezin)
        )

    def _keuze(self, key: str, soort: str, tekst: str, reason: str) -> Keuze:
        reden = reason or (ZELF_WEG if key in self.opdracht.weggelaten else "")
        return Keuze(id=key, soort=soort, tekst=tekst, gaat_mee=not reden, reden=reden)
