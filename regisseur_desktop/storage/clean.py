"""Take out of a value what no file may hold: control characters and lone surrogates."""

from dataclasses import replace
from typing import Any

from regisseur_desktop.domain.codec import from_plain, to_plain
from regisseur_desktop.domain.edit import Change
from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.domain.tekst import clean


def cleaned(value: Value | None) -> Value | None:
    """Return the value with clean texts, composed as NFC; itself if they already were."""
    if value is None:
        return None
    plain = to_plain(value)
    neat = _clean(plain)
    return value if neat == plain else from_plain(type(value), neat)


def cleaned_change(change: Change) -> Change:
    """Return the change with clean values on both sides."""
    return replace(change, before=cleaned(change.before), after=cleaned(change.after))


def _clean(plain: Any) -> Any:  # noqa: ANN401 - JSON data
    if isinstance(plain, str):
        return plain if plain.isascii() and plain.isprintable() else clean(plain)
    if isinstance(plain, list):
        return [_clean(part) for part in plain]
    if isinstance(plain, dict):
        return {name: _clean(part) for name, part in plain.items()}
    return plain
