"""A `Werk` on dossiers in memory: for tests of single screens that need no store."""

import tempfile
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.toepassen import apply_edit, begin
from regisseur_desktop.operations.changes import Changes
from ui.jobs import Jobs
from ui.settings import Settings
from ui.werk import Werk


class GeheugenWerk(Werk):
    """Keeps whole dossiers instead of an open store; everything else is the real thing."""

    def __init__(self, *edits: Sequence[Edit], nu: datetime) -> None:
        QObject.__init__(self)
        settings = Settings(Path(tempfile.mkdtemp()) / "venster.ini")
        self._set_up(Jobs(self), settings, lambda: nu)
        self.in_memory: dict[str, Dossier] = {}
        for first, *rest in edits:
            dossier = begin(first)
            for edit in rest:
                dossier = apply_edit(dossier, edit)
            self.in_memory[dossier.id] = dossier

    @override
    def dossier(self, huishouden_id: str) -> Dossier:
        return self.in_memory[huishouden_id]

    @override
    def _apply(self, edit: Edit) -> bool:
        known = self.in_memory.get(edit.huishouden_id)
        self.in_memory[edit.huishouden_id] = apply_edit(known, edit) if known else begin(edit)
        self.changed(Changes.of(edit))
        return True
