"""Breaking text into lines.

A word is never lost and never sticks out: one that is wider than the line is broken,
after a hyphen or slash if it has one. Every line but the last ends in a space, so that
reading aloud and copying keep the words apart.
"""

from dataclasses import dataclass
from unicodedata import normalize

from regisseur_desktop.documents.blocks import Runs
from regisseur_desktop.documents.pdf.bidi import glue, has_rtl, split, unglue, visual
from regisseur_desktop.documents.pdf.faces import Face, split_by_face
from regisseur_desktop.documents.tekst import writable

_CUT_AFTER = "-/@_."


@dataclass(frozen=True, slots=True)
class Span:
    """Text in one face; `meaning` is what it stands for when it is drawn otherwise."""

    face: Face
    text: str
    width: float
    meaning: str | None = None


@dataclass(slots=True)
class Line:
    """The spans of one line and how wide they are together."""

    spans: list[Span]
    width: float = 0.0


@dataclass(frozen=True, slots=True)
class _Word:
    """What stays together: its spans, how wide they are, and whether a line ends after it."""

    spans: tuple[Span, ...]
    width: float
    ends_line: bool = False


def break_lines(
    runs: Runs, faces: tuple[Face, Face], size: float, width: float, *, bold: bool = False
) -> list[Line]:
    """Return `runs` as lines of at most `width` points."""
    scale = size / 1000
    if len(runs) == 1 and (
        lines := _quick(runs[0].text, faces[bold or runs[0].bold], scale, width)
    ):
        return lines
    words = [
        word
        for run in runs
        for word in _words(writable(run.text), faces[bold or run.bold], scale, width)
    ]
    return _fill(words, width)


def _quick(text: str, face: Face, scale: float, limit: float) -> list[Line] | None:
    """Break plain text in one face; None when anything about it is special."""
    if not text.isprintable():
        return None
    lines: list[Line] = []
    space, room = face.width(" "), limit / scale
    begin, taken = 0, 0.0
    words = text.split(" ")
    try:
        for at, word in enumerate(words):
            wide = face.width(word)
            if wide > room:
                return None
            if at > begin and taken + wide > room:
                lines.append(_plain_line(face, " ".join(words[begin:at]) + " ", taken * scale))
                begin, taken = at, 0.0
            taken += wide + space
    except KeyError:
        return None
    if not text.isascii() and has_rtl(text):
        return None
    lines.append(_plain_line(face, " ".join(words[begin:]), (taken - space) * scale))
    return lines


def _plain_line(face: Face, text: str, width: float) -> Line:
    return Line([Span(face, text, width)], width)


def _words(text: str, face: Face, scale: float, limit: float) -> list[_Word]:
    """Return the words of `text`, each with the space after it but the last."""
    words: list[_Word] = []
    space = Span(face, " ", face.width(" ") * scale)
    for paragraph in glue(normalize("NFC", text).replace("\t", " ")).split("\n"):
        for word in paragraph.split(" "):
            spans = (*_spans(word, face, scale, limit), space)
            words.append(_Word(spans, sum(span.width for span in spans)))
        words[-1] = _Word(words[-1].spans, words[-1].width, ends_line=True)
    last = words[-1]
    words[-1] = _Word(last.spans[:-1], last.width - space.width)
    return words


def _spans(word: str, face: Face, scale: float, limit: float) -> list[Span]:
    if word.isprintable() and (word.isascii() or not has_rtl(word)):
        try:
            return [Span(face, word, face.width(word) * scale)] if word else []
        except KeyError:
            pass
    spans: list[Span] = []
    for part, is_rtl in split(word):
        spans.extend(_rtl(part, face, scale, limit) if is_rtl else _drawn(part, face, scale))
    return spans


def _drawn(text: str, face: Face, scale: float) -> list[Span]:
    return [
        Span(each, shown, each.width(shown) * scale, meaning if shown != meaning else None)
        for each, shown, meaning in split_by_face(text, face)
    ]


def _rtl(text: str, face: Face, scale: float, limit: float) -> list[Span]:
    """Return a right-to-left stretch, in parts that fit on a line."""
    spans = _drawn(visual(text), face, scale)
    if sum(span.width for span in spans) > limit and len(text) > 1:
        half = len(text) // 2
        parts = text[:half], text[half:]
        return [span for part in parts for span in _rtl(part, face, scale, limit)]
    return [
        Span(span.face, span.text, span.width, unglue(text) if at == 0 else "")
        for at, span in enumerate(spans)
    ]


def _fill(words: list[_Word], limit: float) -> list[Line]:
    lines = [Line([])]
    for word in words:
        for part in _cut(word, limit):
            line = lines[-1]
            if line.spans and line.width + part.width - _space_after(part) > limit + 0.01:
                line = Line([])
                lines.append(line)
            line.spans.extend(part.spans)
            line.width += part.width
        if word.ends_line:
            lines.append(Line([]))
    return [Line(_merged(line.spans), line.width) for line in lines]


def _space_after(word: _Word) -> float:
    last = word.spans[-1] if word.spans else None
    return last.width if last and last.text == " " else 0.0


def _cut(word: _Word, limit: float) -> list[_Word]:
    """Return a word in parts that fit on a line."""
    if word.width - _space_after(word) <= limit:
        return [word]
    parts: list[_Word] = []
    for span in word.spans:
        if span.width <= limit or len(span.text) == 1:
            parts.append(_Word((span,), span.width))
        else:
            parts.extend(_cut_span(span, limit))
    return parts


def _cut_span(span: Span, limit: float) -> list[_Word]:
    """Return a span in parts that fit, cut after a hyphen or slash where there is one."""
    scale = span.width / span.face.width(span.text)
    parts, begin, taken, good = [], 0, 0.0, 0
    for at, char in enumerate(span.text):
        wide = span.face.width(char) * scale
        if at > begin and taken + wide > limit:
            end = good if good > begin else at
            parts.append(_slice(span, begin, end, scale))
            begin, taken = end, span.face.width(span.text[end:at]) * scale
        taken += wide
        if char in _CUT_AFTER:
            good = at + 1
    parts.append(_slice(span, begin, len(span.text), scale))
    return parts


def _slice(span: Span, begin: int, end: int, scale: float) -> _Word:
    text = span.text[begin:end]
    meaning = span.meaning[begin:end] if span.meaning is not None else None
    width = span.face.width(text) * scale
    return _Word((Span(span.face, text, width, meaning),), width)


def _merged(spans: list[Span]) -> list[Span]:
    """Return the spans with neighbours in one face drawn together."""
    merged: list[Span] = []
    for span in spans:
        last = merged[-1] if merged else None
        if last and last.face is span.face and last.meaning is None and span.meaning is None:
            merged[-1] = Span(span.face, last.text + span.text, last.width + span.width)
        else:
            merged.append(span)
    return merged
