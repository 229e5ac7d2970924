"""The table of households: a read-only model with named roles, and the order of each column."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from regisseur_desktop.compat import override
from regisseur_desktop.domain.datum_tonen import toon_datum_kort
from regisseur_desktop.domain.tekst import dutch_sort_key
from regisseur_desktop.operations.huishoudens import Huishoudenregel

Index = QModelIndex | QPersistentModelIndex
REGEL = Qt.ItemDataRole.UserRole
NIVEAU_COLUMN = 3


@dataclass(frozen=True, slots=True)
class _Column:
    """A column: its head, its text, and what it is sorted by."""

    head: str
    text: Callable[[Huishoudenregel, date], str]
    key: Callable[[Huishoudenregel], object]


def _day(dag: date | None, vandaag: date, none: str) -> str:
    return toon_datum_kort(dag, vandaag) if dag else none


_COLUMNS: tuple[_Column, ...] = (
    _Column("Naam", lambda r, _v: r.naam, lambda r: dutch_sort_key(r.naam)),
    _Column("Leden", lambda r, _v: ", ".join(r.leden), lambda r: len(r.leden)),
    _Column("Fase", lambda r, _v: r.fase, lambda r: r.fase),
    _Column("Niveau", lambda r, _v: str(r.niveau or "–"), lambda r: r.niveau or 0),
    _Column("Volgende stap", lambda r, _v: r.volgende_stap, lambda r: r.volgende_stap.casefold()),
    _Column(
        "Volgend overleg",
        lambda r, v: _day(r.volgend_overleg, v, "niet gepland"),
        lambda r: r.volgend_overleg or date.max,
    ),
    _Column(
        "Veiligheid besproken",
        lambda r, v: _day(r.veiligheid_besproken, v, "nog niet"),
        lambda r: r.veiligheid_besproken or date.min,
    ),
)


class HuishoudensModel(QAbstractTableModel):
    """Shows lines of households; `show_regels` replaces them all."""

    def __init__(self, vandaag: Callable[[], date]) -> None:
        super().__init__()
        self._vandaag = vandaag
        self._regels: list[Huishoudenregel] = []
        self._order = (0, Qt.SortOrder.AscendingOrder)

    def show_regels(self, regels: Sequence[Huishoudenregel]) -> None:
        """Show these lines in the chosen order."""
        self.beginResetModel()
        self._regels = self._sorted(regels)
        self.endResetModel()

    def regel(self, row: int) -> Huishoudenregel:
        """Return the line at a row."""
        return self._regels[row]

    def row_of(self, huishouden_id: str) -> int:
        """Return the row of a household, or -1."""
        ids = [regel.id for regel in self._regels]
        return ids.index(huishouden_id) if huishouden_id in ids else -1

    def _sorted(self, regels: Sequence[Huishoudenregel]) -> list[Huishoudenregel]:
        column, order = self._order
        key = _COLUMNS[column].key
        is_down = order == Qt.SortOrder.DescendingOrder
        return sorted(regels, key=key, reverse=is_down)  # type: ignore[arg-type]

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(_COLUMNS):
            self._order = (column, order)
            self.layoutAboutToBeChanged.emit()
            self._regels = self._sorted(self._regels)
            self.layoutChanged.emit()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._regels)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(_COLUMNS)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        is_head = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return _COLUMNS[section].head if is_head and section < len(_COLUMNS) else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        regel = self._regels[index.row()]
        if role == REGEL:
            return regel
        text = _COLUMNS[index.column()].text(regel, self._vandaag())
        if role == Qt.ItemDataRole.DisplayRole:
            is_example = regel.is_voorbeeld and index.column() == 0
            return f"{text} (voorbeeld)" if is_example else text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{_COLUMNS[index.column()].head}: {text}"
        return None
