"""Abbreviations of Dutch prose, and what to write instead of them."""

VOLUIT = {
    "a.u.b.": "alstublieft",
    "b.v.": "bijvoorbeeld",
    "bijv.": "bijvoorbeeld",
    "bv.": "bijvoorbeeld",
    "ca.": "ongeveer",
    "c.q.": "of",
    "d.d.": "van",
    "d.m.v.": "met",
    "d.w.z.": "dat betekent",
    "e.a.": "en anderen",
    "e.d.": "en zo",
    "enz.": "enzovoort",
    "etc.": "enzovoort",
    "evt.": "misschien",
    "excl.": "zonder",
    "i.c.m.": "samen met",
    "i.g.v.": "bij",
    "i.h.k.v.": "voor",
    "i.o.m.": "samen met",
    "i.p.v.": "in plaats van",
    "i.v.m.": "vanwege",
    "incl.": "met",
    "jl.": "van dit jaar",
    "m.a.w.": "met andere woorden",
    "m.b.t.": "over",
    "m.b.v.": "met hulp van",
    "m.i.": "volgens mij",
    "m.i.v.": "vanaf",
    "m.n.": "vooral",
    "m.u.v.": "behalve",
    "max.": "hooguit",
    "min.": "minstens",
    "n.a.v.": "door",
    "n.v.t.": "geldt hier niet",
    "nl.": "namelijk",
    "o.a.": "onder andere",
    "o.b.v.": "door",
    "o.i.d.": "of zoiets",
    "o.l.v.": "onder leiding van",
    "o.m.": "onder andere",
    "o.v.v.": "met",
    "resp.": "en",
    "t.a.v.": "over",
    "t.b.v.": "voor",
    "t.g.v.": "door",
    "t.o.v.": "vergeleken met",
    "t.z.t.": "later",
    "tel.": "telefoon",
    "v.w.b.": "over",
    "z.g.": "zogenoemde",
    "z.s.m.": "zo snel mogelijk",
    "zgn.": "zogenoemde",
}
# Before a name or a number; no sentence ends here.
TITELS = (
    "dhr", "hr", "mw", "mevr", "mej", "dr", "drs", "mr", "ir", "ing", "prof", "ds", "st", "fam",
    "nr", "blz", "art", "afd", "pag", "par", "vgl", "gem", "plm", "ong",
    "jan", "feb", "mrt", "apr", "aug", "sept", "okt", "nov", "dec",
)  # fmt: skip
# These may end a sentence when a capital follows.
SLUITEND = frozenset(
    ("a.u.b.", "e.a.", "e.d.", "enz.", "etc.", "jl.", "n.v.t.", "o.i.d.", "t.z.t.", "z.s.m.")
)
_WITH_CAPITAL = ("dhr", "hr", "mw", "mevr", "mej", "dr", "drs", "mr", "ir", "prof", "fam", "st")
# Words that lose their point to a token of their own; a month only without its capital (Jan.).
MET_PUNT = frozenset(
    rf"{word}"
    for word in (
        *TITELS,
        *(word.capitalize() for word in _WITH_CAPITAL),
        *(kort[:-1] for kort in VOLUIT if kort.count(".") == 1),
        *(kort[:-1].capitalize() for kort in VOLUIT if kort.count(".") == 1),
    )
)
# Capitals that every reader knows, or that are no abbreviation.
BEKEND = frozenset(
    ("TV", "PC", "WC", "DVD", "CD", "SMS", "OK", "NL", "EU", "VS", "ID", "USB", "KM", "APK", "EHBO",
     "II", "III", "IV", "VI", "VII", "VIII", "IX", "XX", "XXL", "XL", "AH", "NS", "HEMA", "IKEA",
     "NAVO", "VN", "USA", "VVD", "CDA", "SP", "AOW", "BTW", "ANWB", "KNMI", "NOS", "RTL", "VRT",
     "WK", "EK", "PSV", "FC", "KLM", "ING", "DNA", "HIV", "AIDS", "HBO", "MBO", "VMBO", "HAVO",
     "VWO", "PIN", "WIFI", "GPS", "FBI", "CIA", "BBC", "CNN", "FIFA", "UEFA", "VIP", "UK")
)  # fmt: skip
