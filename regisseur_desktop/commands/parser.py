"""The words of the command line, in Dutch."""

import argparse
import re
import sys
from pathlib import Path
from typing import Any, NoReturn

from regisseur_desktop import __version__
from regisseur_desktop.compat import override

UITLEG = """\
Regisseur: één gezin, één plan, één regisseur.

Zonder opdracht start het programma. Met --voorbeeld start het met twee
voorbeeldgezinnen in een wegwerpkluis.
"""

SLOT = """\
wachtwoordzin:
  Een opdracht die een kluis opent, leest de wachtwoordzin uit REGISSEUR_WACHTZIN.
  Is die leeg? Dan telt de eerste regel van de standaardinvoer.

einde:
  0    gelukt
  1    niet gelukt; op stderr staat in één zin waarom
  2    de opdracht klopt niet
  141  wie de uitvoer las, stopte eerder, zoals bij "| head"
"""

_MESSAGES: tuple[tuple[str, str], ...] = (
    (r"the following arguments are required: (.+)", r"Deze opdracht mist nog: \1."),
    (
        r"argument (\S+): invalid choice: '(.*?)' \(choose from (.+)\)",
        r"\1 kan niet '\2' zijn. Kies uit: \3.",
    ),
    (r"unrecognized arguments: (.+)", r"Dit kent de opdracht niet: \1."),
    (r"argument (\S+): expected one argument", r"Na \1 hoort nog een woord."),
    (r"argument (\S+): not allowed with argument (\S+)", r"Kies één van de twee: \1 of \2."),
    (r"one of the arguments (\S+) (\S+) is required", r"Deze opdracht mist nog: \1 of \2."),
)


class Parser(argparse.ArgumentParser):
    """An argument parser that speaks Dutch."""

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401 - as argparse takes them
        super().__init__(**{**kwargs, "add_help": False})
        self.formatter_class = argparse.RawDescriptionHelpFormatter
        self._positionals.title = "opdracht"
        self._optionals.title = "keuzes"
        self.add_argument("-h", "--help", action="help", help="toon deze uitleg")

    @override
    def format_usage(self) -> str:
        return super().format_usage().replace("usage:", "gebruik:", 1)

    @override
    def format_help(self) -> str:
        return super().format_help().replace("usage:", "gebruik:", 1)

    @override
    def error(self, message: str) -> NoReturn:
        for pattern, answer in _MESSAGES:
            if found := re.fullmatch(pattern, message):
                message = found.expand(answer)
                break
        print(f"{message} Zie: {self.prog} --help", file=sys.stderr)
        sys.exit(2)


def build_parser() -> Parser:
    """Return the parser of the whole command line."""
    parser = Parser(prog="regisseur", description=UITLEG, epilog=SLOT)
    parser.set_defaults(kluis=None)
    version = f"Regisseur {__version__}"
    parser.add_argument("--version", action="version", version=version, help="toon de versie")
    parser.add_argument("--voorbeeld", action="store_true", help="start met de voorbeeldgezinnen")
    _place(parser)
    commands = parser.add_subparsers(dest="opdracht", metavar="OPDRACHT")
    commands.add_parser("check", help="kijk of alles werkt; duurt hooguit 5 seconden")
    _document(commands)
    _tekening(commands)
    _leeshulp(commands)
    _kluis(commands)
    return parser


def _place(parser: argparse._ActionsContainer) -> None:
    uitleg = "map van de kluis (meestal de eigen gegevensmap)"
    parser.add_argument("--kluis", type=Path, metavar="MAP", default=argparse.SUPPRESS, help=uitleg)


def _place_or_example(parser: Parser) -> None:
    """Offer a store, or the example households in its place."""
    place = parser.add_mutually_exclusive_group()
    _place(place)
    place.add_argument(
        "--voorbeeld",
        action="store_true",
        default=argparse.SUPPRESS,
        help="gebruik de voorbeeldgezinnen",
    )


def _document(commands: "argparse._SubParsersAction[Parser]") -> None:
    document = commands.add_parser("document", help="maak een document zonder venster")
    bladen = ("plan", "kort", "kind", "wie_doet_wat", "verschil", "eindevaluatie")
    soorten = (*bladen, "genogram", "netwerk", "ecogram", "netwerklijst")
    document.add_argument("soort", choices=soorten, metavar="SOORT", help=", ".join(soorten))
    document.add_argument("--huishouden", required=True, metavar="NAAM", help="naam of begin ervan")
    lezers = ("gezin", "kind", "professional", "overleg")
    document.add_argument(
        "--lezer", required=True, choices=lezers, metavar="LEZER", help=", ".join(lezers)
    )
    document.add_argument(
        "--formaat",
        required=True,
        choices=("docx", "pdf", "svg", "png"),
        metavar="FORMAAT",
        help="docx of pdf; een tekening ook svg of png",
    )
    document.add_argument(
        "--uit", required=True, type=Path, metavar="MAP", help="map voor het bestand"
    )
    document.add_argument(
        "--persoon", default="", metavar="NAAM", help="van wie het blad is; nodig bij kind"
    )
    document.add_argument("--groot", action="store_true", help="grote letters")
    document.add_argument(
        "--zonder-achternamen", action="store_true", help="noem mensen alleen bij hun voornaam"
    )
    _place_or_example(document)


def _tekening(commands: "argparse._SubParsersAction[Parser]") -> None:
    tekening = commands.add_parser("tekening", help="maak een genogram of netwerk zonder venster")
    tekening.add_argument(
        "soort", choices=("genogram", "netwerk"), metavar="SOORT", help="genogram of netwerk"
    )
    bron = tekening.add_mutually_exclusive_group(required=True)
    bron.add_argument("--huishouden", metavar="NAAM", help="naam of begin ervan")
    bron.add_argument(
        "--gedcom", type=Path, metavar="BESTAND", help="een stamboom uit een ander programma"
    )
    formaten = ("svg", "pdf", "png", "json")
    tekening.add_argument(
        "--formaat",
        required=True,
        choices=formaten,
        metavar="FORMAAT",
        help=f"{', '.join(formaten)}; json heeft de plek van iedereen, als getallen",
    )
    tekening.add_argument(
        "--uit", required=True, type=Path, metavar="BESTAND", help="naam van het nieuwe bestand"
    )
    tekening.add_argument(
        "--voor",
        choices=("gezin", "overleg"),
        default="overleg",
        metavar="LEZER",
        help="gezin of overleg (meestal overleg)",
    )
    tekening.add_argument("--zonder-namen", action="store_true", help="zet letters voor de namen")
    tekening.add_argument(
        "--vorige", type=Path, metavar="BESTAND", help="een eerdere json om dichtbij te blijven"
    )
    _place_or_example(tekening)


def _leeshulp(commands: "argparse._SubParsersAction[Parser]") -> None:
    leeshulp = commands.add_parser("leeshulp", help="kijk wat er moeilijk leest in een tekst")
    leeshulp.add_argument(
        "bestand", nargs="+", metavar="BESTAND", help="tekst of Word; - is de standaardinvoer"
    )
    lezers = ("ouder", "kind", "puber", "professional")
    leeshulp.add_argument(
        "--profiel",
        choices=lezers,
        default="ouder",
        metavar="LEZER",
        help=f"{', '.join(lezers)} (meestal ouder)",
    )
    leeshulp.add_argument(
        "--formules", action="store_true", help="schat ook Flesch-Douma en Brouwer"
    )
    leeshulp.add_argument("--json", action="store_true", help="geef de uitslag als JSON")


def _kluis(commands: "argparse._SubParsersAction[Parser]") -> None:
    kluis = commands.add_parser("kluis", help="maak, controleer, bewaar of herstel een kluis")
    acts = kluis.add_subparsers(dest="handeling", required=True, metavar="HANDELING")
    for naam, uitleg in (
        ("nieuw", "maak een nieuwe kluis en toon de herstelcode"),
        ("controleer", "lees de hele kluis na"),
        ("reservekopie", "maak een reservekopie en lees die na"),
    ):
        act = acts.add_parser(naam, help=uitleg)
        _place(act)
    # for the test that kills the program while it saves; not in the help
    acts.add_parser("schrijf").add_argument("map", type=Path)
    lees = acts.add_parser("verifieer")
    lees.add_argument("map", type=Path)
    lees.add_argument("tokens", type=Path)
    herstel = acts.add_parser("herstel", help="zet een reservekopie terug; de kluis van nu blijft")
    _place(herstel)
    herstel.add_argument(
        "--van", type=Path, metavar="MAP", help="de reservekopie (anders de laatste)"
    )
