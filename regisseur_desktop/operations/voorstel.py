"""What a file from outside would add, to look at before anything is added."""

from dataclasses import dataclass

from regisseur_desktop.exchange.contacten import Overgeslagen


@dataclass(frozen=True, slots=True, kw_only=True)
class Voorstelregel:
    """One line to tick; with a `reden` it cannot be ticked, because it stands there already."""

    id: str
    tekst: str
    onder: str = ""
    reden: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voorstel:
    """Everything to choose from, what was skipped, and what the file held beside that."""

    regels: tuple[Voorstelregel, ...] = ()
    overgeslagen: tuple[Overgeslagen, ...] = ()
    verloren: tuple[str, ...] = ()

    @property
    def te_kiezen(self) -> tuple[str, ...]:
        """Return the ids of what can be ticked."""
        return tuple(regel.id for regel in self.regels if not regel.reden)


def skipped_sentence(overgeslagen: tuple[Overgeslagen, ...]) -> str:
    """Return why lines were skipped: "2 overgeslagen omdat de naam ontbrak"; '' when none were."""
    if not overgeslagen:
        return ""
    reasons = {een.reden for een in overgeslagen}
    why = _PAST.get(reasons.pop(), "") if len(reasons) == 1 else ""
    return f"{len(overgeslagen)} overgeslagen{why}"


_PAST = {
    "de naam ontbreekt": " omdat de naam ontbrak",
    "deze regel is beschadigd": " omdat de regel beschadigd is",
}
