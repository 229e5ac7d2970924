"""Filling pages with pieces."""

from dataclasses import dataclass

from regisseur_desktop.documents.pdf.pieces import NewPage, Piece


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece at its place on a page; a repeat is decoration."""

    piece: Piece
    top: float
    is_repeat: bool = False


class _Filler:
    """Places pieces one after the other and turns the page when one is full."""

    def __init__(self, top: float, height: float) -> None:
        self.pages: list[list[Placed]] = [[]]
        self._top = top
        self._height = height
        self._used = 0.0

    def add_chain(self, chain: list[Piece]) -> None:
        """Place pieces that stay together, unless no page can hold them all."""
        whole = sum(piece.before + piece.height for piece in chain)
        alone = whole - chain[0].before + sum(piece.height for piece in chain[0].header)
        if self._used + whole > self._height and self._used and alone <= self._height:
            self._turn(chain[0])
        for piece in chain:
            self._place(piece)

    def turn(self) -> None:
        """Start a new page unless this one is still empty."""
        if self._used:
            self.pages.append([])
            self._used = 0.0

    def _turn(self, coming: Piece) -> None:
        self.turn()
        for piece in coming.header:
            self._put(piece, is_repeat=True)

    def _place(self, piece: Piece) -> None:
        if self._used and self._used + piece.before + piece.height > self._height:
            self._turn(piece)
        if self._used:
            self._used += piece.before
        self._put(piece)

    def _put(self, piece: Piece, *, is_repeat: bool = False) -> None:
        self.pages[-1].append(Placed(piece, self._top + self._used, is_repeat))
        self._used += piece.height


def fill(pieces: list[Piece], top: float, height: float) -> list[list[Placed]]:
    """Return the pages; each begins at `top` and has room for `height` points."""
    filler = _Filler(top, height)
    chain: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, NewPage):
            filler.turn()
            continue
        chain.append(piece)
        if not piece.keep:
            filler.add_chain(chain)
            chain = []
    if chain:
        filler.add_chain(chain)
    return filler.pages
