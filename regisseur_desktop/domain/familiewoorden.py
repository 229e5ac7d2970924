"""The Dutch words for family: for a woman, for a man, and for who is neither or unknown."""

from typing import Final

from regisseur_desktop.domain.persoon import Geslacht, Oudersoort, Partnersoort

_GELIJK: Final = {Oudersoort.GEBOORTE: "", Oudersoort.VOOGD: ""}
_VERVOLG: Final = {Geslacht.VROUW: 0, Geslacht.MAN: 1}

_WOORDEN: Final[dict[str, tuple[str, str, str]]] = {
    "gehuwd": ("vrouw", "man", "partner"),
    "partner": ("partner", "partner", "partner"),
    "verloofd": ("verloofde", "verloofde", "verloofde"),
    "gescheiden": ("ex-vrouw", "ex-man", "ex-partner"),
    "uit_elkaar": ("ex-partner", "ex-partner", "ex-partner"),
    "ouder": ("moeder", "vader", "ouder"),
    "kind": ("dochter", "zoon", "kind"),
    "vol": ("zus", "broer", "broer of zus"),
    "half": ("halfzus", "halfbroer", "halfbroer of halfzus"),
    "pleeg": ("pleegzus", "pleegbroer", "pleegbroer of pleegzus"),
    "stief": ("stiefzus", "stiefbroer", "stiefbroer of stiefzus"),
    "twee": ("tweelingzus", "tweelingbroer", "tweelingbroer of tweelingzus"),
    "drie": ("drielingzus", "drielingbroer", "drielingbroer of drielingzus"),
    "grootouder": ("oma", "opa", "grootouder"),
    "kleinkind": ("kleindochter", "kleinzoon", "kleinkind"),
    "overgrootouder": ("overgrootmoeder", "overgrootvader", "overgrootouder"),
    "achterkleinkind": ("achterkleindochter", "achterkleinzoon", "achterkleinkind"),
    "betovergrootouder": ("betovergrootmoeder", "betovergrootvader", "betovergrootouder"),
    "achterachterkleinkind": (
        "achterachterkleindochter",
        "achterachterkleinzoon",
        "achterachterkleinkind",
    ),
    "oom": ("tante", "oom", "oom of tante"),
    "neef": ("nicht", "neef", "neef of nicht"),
    "oudoom": ("oudtante", "oudoom", "oudoom of oudtante"),
    "achterneef": ("achternicht", "achterneef", "achterneef of achternicht"),
    "schoonouder": ("schoonmoeder", "schoonvader", "schoonouder"),
    "schoonkind": ("schoondochter", "schoonzoon", "schoonkind"),
    "zwager": ("schoonzus", "zwager", "zwager of schoonzus"),
    "voogd": ("voogd", "voogd", "voogd"),
    "pupil": ("pupil", "pupil", "pupil"),
    "medeouder": ("andere ouder van het kind",) * 3,
    "partner_van_vrouw": ("partner van moeder",) * 3,
    "partner_van_man": ("partner van vader",) * 3,
    "partner_van_ouder": ("partner van ouder",) * 3,
    "kind_van_partner": ("dochter van partner", "zoon van partner", "kind van partner"),
}

PARTNERWOORD: Final = {
    Partnersoort.GEHUWD: "gehuwd",
    Partnersoort.GEREGISTREERD: "gehuwd",
    Partnersoort.LEVEN_APART: "gehuwd",
    Partnersoort.VERLOOFD: "verloofd",
    Partnersoort.GESCHEIDEN: "gescheiden",
    Partnersoort.UIT_ELKAAR: "uit_elkaar",
}
"""Which word a couple uses for each other; who is not here is "partner"."""

EX_WOORD: Final = {"gehuwd": "gescheiden", "partner": "uit_elkaar", "verloofd": "uit_elkaar"}
"""What the word becomes when the relation ended."""


def woord(sleutel: str, geslacht: Geslacht, soort: Oudersoort = Oudersoort.GEBOORTE) -> str:
    """Return the word for somebody of this sex, as in `stiefmoeder`."""
    prefix = _GELIJK.get(soort, soort.value)
    return f"{prefix}{_WOORDEN[sleutel][_VERVOLG.get(geslacht, 2)]}"
