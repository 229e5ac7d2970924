"""Text as both writers can hold it: nothing lost, nothing that a file format forbids.

A control character has no picture and XML refuses it; it becomes U+FFFD, the mark that
something stood here. Every kind of line end becomes one line feed.
"""

from re import compile as compile_pattern

MISSING = "\N{REPLACEMENT CHARACTER}"

_LINE_ENDS = compile_pattern("\r\n|[\r\v\f\x85\u2028\u2029]")
_UNWRITABLE = compile_pattern("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_ODD = compile_pattern(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)


def writable(text: str) -> str:
    """Return `text` with what no document can hold made visible."""
    if _ODD.search(text) is None:
        return text
    return _UNWRITABLE.sub(MISSING, _LINE_ENDS.sub("\n", text))
