"""What a form is, whatever it is about: its words, its fields, and the edit it makes."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from ui.werk import Werk
from ui.widgets.form import FieldSpec


@dataclass(frozen=True, slots=True, kw_only=True)
class Formulier:
    """A form about one value.

    `waarde` is what the fields edit: the stored value itself, or a flat copy of it where one
    form fills several stored values. `controle` refuses what several fields make together;
    its sentence stands at the first field. `bewaar` turns the filled-in copy into one edit; `weg`
    is the edit of the button Weghalen, with the sentence that tells it.
    """

    soort: str
    titel: str
    velden: tuple[FieldSpec, ...]
    waarde: Any
    bewaar: Callable[[Any], Edit]
    controle: Callable[[Any], object] | None = None
    weg: Callable[[], tuple[Edit, str]] | None = None


@dataclass(frozen=True, slots=True)
class Vraag:
    """What a form is made for: the work, the dossier as it is now, and the value."""

    werk: Werk
    dossier: Dossier
    waarde: Any

    @property
    def is_nieuw(self) -> bool:
        """Tell whether the value is not in the dossier yet."""
        return self.dossier.zoek(self.waarde.id) is None


Maker = Callable[[Vraag], Formulier]
"""Makes the form for a value; one per kind."""
