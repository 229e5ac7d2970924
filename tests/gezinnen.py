"""Families for tests of drawings; the names are invented.

`familie` makes one in few words. The three households below were made as a user makes them, with
identities that are the same in every run.
"""

import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cache

from regisseur_desktop.domain.codec import from_plain, to_plain
from regisseur_desktop.domain.datum_lezen import lees_moment
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Change, Edit
from regisseur_desktop.domain.huishouden import Huishouden, Lidmaatschap
from regisseur_desktop.domain.namen import Naam
from regisseur_desktop.domain.persoon import (
    Geslacht,
    Ouderrelatie,
    Oudersoort,
    Partnerrelatie,
    Partnersoort,
    Persoon,
    Persoonsoort,
)
from regisseur_desktop.domain.tekening import Gevoelssoort
from regisseur_desktop.domain.toepassen import apply_edit
from regisseur_desktop.operations.genogram import (
    add_broers_zussen,
    add_kinderen,
    add_ongeboren,
    add_ouders,
    add_partner_regel,
    add_verloren,
    maak_meerling,
)
from regisseur_desktop.operations.gevoelsbanden import add_gevoelsband
from regisseur_desktop.operations.huishouden import rename_huishouden
from regisseur_desktop.operations.personen import save_persoon
from regisseur_desktop.operations.relaties import change_partnerrelatie, relate_ouder
from regisseur_desktop.operations.thuizen import add_thuis
from tests.dossiers import VANDAAG, called, household


def mens(wie: str, **rest: object) -> Persoon:
    """Return a person whose identity is the name: `Anna v`, `Bram m`, or without a sex."""
    kort, _, teken = wie.partition(" ")
    geslacht = {"v": Geslacht.VROUW, "m": Geslacht.MAN}.get(teken, Geslacht.ONBEKEND)
    made = Persoon(id=kort, naam=Naam(voornaam=kort), geslacht=geslacht)
    return replace(made, **rest)  # type: ignore[arg-type]


def familie(
    personen: Iterable[Persoon | str],
    paren: Iterable[str | tuple[str, Partnersoort]] = (),
    ouders: Iterable[str | tuple[str, Oudersoort]] = (),
) -> Dossier:
    """Return a dossier: couples as `Anna Bram`, parents as `Anna Bram > Cato Daan`."""
    mensen = tuple(mens(p) if isinstance(p, str) else p for p in personen)
    dossier = Dossier(
        versie=1,
        huishouden=Huishouden(id="huis", naam="Familie", aangemaakt_op=VANDAAG),
        personen=mensen,
        leden=tuple(
            Lidmaatschap(id=f"lid {p.id}", huishouden_id="huis", persoon_id=p.id, volgorde=plek)
            for plek, p in enumerate(mensen)
        ),
    )
    return replace(
        dossier,
        partnerrelaties=tuple(_paar(paar) for paar in paren),
        ouderrelaties=tuple(een for regel in ouders for een in _ouders(regel)),
    )


def _paar(paar: str | tuple[str, Partnersoort]) -> Partnerrelatie:
    tekst, soort = (paar, Partnersoort.GEHUWD) if isinstance(paar, str) else paar
    een, ander = tekst.split()
    return Partnerrelatie(id=f"paar {tekst}", persoon_a=een, persoon_b=ander, soort=soort)


def _ouders(regel: str | tuple[str, Oudersoort]) -> list[Ouderrelatie]:
    tekst, soort = (regel, Oudersoort.GEBOORTE) if isinstance(regel, str) else regel
    boven, _, onder = tekst.partition(">")
    return [
        Ouderrelatie(id=f"{ouder} > {kind} {soort}", ouder_id=ouder, kind_id=kind, soort=soort)
        for ouder in boven.split()
        for kind in onder.split()
    ]


# -- three households, made with the operations of the drawing


class _Bouw:
    """A household that grows step by step, in names instead of identities."""

    def __init__(self, wie: str, naam: str) -> None:
        """Begin with who was signed up."""
        self.dossier = household(wie)
        self.doe(rename_huishouden(self.dossier, naam))

    def doe(self, edit: Edit) -> None:
        """Apply one edit."""
        self.dossier = apply_edit(self.dossier, edit)

    def id(self, naam: str) -> str:
        """Return the identity of somebody."""
        return called(self.dossier, naam)

    def partner(self, bij: str, regel: str, soort: Partnersoort | None = None) -> None:
        """Add a partner in one line."""
        self.doe(add_partner_regel(self.dossier, self.id(bij), regel, VANDAAG, soort=soort))

    def ouders(self, van: str, regel: str, samen: Partnersoort | None = None) -> None:
        """Add parents in one line; together they are married unless told."""
        soort = samen or Partnersoort.GEHUWD
        self.doe(add_ouders(self.dossier, self.id(van), regel, VANDAAG, samen=soort))

    def kinderen(self, van: str, regel: str) -> None:
        """Add children of these people, whose names are separated by a space."""
        ids = [self.id(naam) for naam in van.split()]
        self.doe(add_kinderen(self.dossier, ids, regel, VANDAAG))

    def broers(self, van: str, regel: str) -> None:
        """Add brothers and sisters."""
        self.doe(add_broers_zussen(self.dossier, self.id(van), regel, VANDAAG))

    def mens(self, naam: str, change: Callable[[Persoon], Persoon]) -> None:
        """Save what a form about somebody would."""
        before = next(p for p in self.dossier.personen if p.naam.kort == naam)
        self.doe(save_persoon(self.dossier, before, change(before)))

    def jaren(self, een: str, ander: str, van: str, tot: str = "") -> None:
        """Give a couple its years."""
        pair = {self.id(een), self.id(ander)}
        before = next(r for r in self.dossier.partnerrelaties if {r.persoon_a, r.persoon_b} == pair)
        end = lees_moment(tot, VANDAAG) if tot else None
        after = replace(before, van=lees_moment(van, VANDAAG), tot=end)
        self.doe(change_partnerrelatie(self.dossier, before, after))

    def gevoel(self, een: str, soort: Gevoelssoort, ander: str) -> None:
        """Draw what is between two people."""
        self.doe(add_gevoelsband(self.dossier, self.id(een), self.id(ander), soort))

    def klaar(self) -> Dossier:
        """Return the household with identities counted from one, the same in every run."""
        text = json.dumps(to_plain(self.dossier))
        words = [value.id for value in self.dossier.alles()]
        for person in self.dossier.personen:
            words += [word for word in (person.meerling, person.zelfde_ouders) if word]
        for number, word in enumerate(dict.fromkeys(words), 1):
            text = text.replace(word, f"{number:032x}")
        return from_plain(Dossier, json.loads(text))


@cache
def samengesteld() -> Dossier:
    """Return Petra and Wim with a child of hers, twins of his, a child together, one on the way.

    Wim's children live half the week with their mother Conny, who has a new partner.
    """
    bouw = _Bouw("Petra 36 v", "Petra, Wim en de kinderen")
    bouw.partner("Petra", "Ruud 39 ex-man")
    bouw.kinderen("Petra Ruud", "Lotte 12 dochter")
    bouw.partner("Petra", "Wim 41 partner m")
    bouw.partner("Wim", "Conny 40 ex-vrouw")
    bouw.kinderen("Wim Conny", "Daan 10 zoon, Sem 10 zoon")
    bouw.kinderen("Petra Wim", "Evi 3 dochter")
    bouw.partner("Conny", "Hans 44 m", Partnersoort.LAT)
    bouw.doe(maak_meerling(bouw.dossier, [bouw.id("Daan"), bouw.id("Sem")], eeneiig=True))
    ouders = [bouw.id("Petra"), bouw.id("Wim")]
    verlies = lees_moment("2021", VANDAAG)
    bouw.doe(add_verloren(bouw.dossier, ouders, Persoonsoort.MISKRAAM, verlies))
    bouw.doe(add_ongeboren(bouw.dossier, ouders, VANDAAG.replace(year=VANDAAG.year + 1, month=2)))
    thuis = [bouw.id(naam) for naam in ("Conny", "Daan", "Sem")]
    bouw.doe(add_thuis(bouw.dossier, "bij Conny", thuis))
    bouw.jaren("Petra", "Ruud", "2012", "2018")
    bouw.jaren("Wim", "Conny", "2014", "2019")
    bouw.jaren("Petra", "Wim", "2021")
    bouw.gevoel("Ruud", Gevoelssoort.CONFLICT, "Petra")
    bouw.gevoel("Lotte", Gevoelssoort.HECHT, "Evi")
    bouw.gevoel("Daan", Gevoelssoort.VERSMOLTEN, "Sem")
    return bouw.klaar()


@cache
def drie_generaties() -> Dossier:
    """Return Truus, her daughter and grandchildren in one house, with uncles, aunts and cousins."""
    bouw = _Bouw("Sanne 34 v", "Sanne, oma Truus en de kinderen")
    bouw.kinderen("Sanne", "Milan 11 zoon, Yara 7 dochter")
    bouw.ouders("Sanne", "Truus 66 moeder, Gerrit 70 vader overleden")
    bouw.broers("Sanne", "Mark 38 broer, Ilse 31 zus")
    bouw.partner("Mark", "Joyce 37 vrouw")
    bouw.kinderen("Mark Joyce", "Finn 6 zoon, Saar 4 dochter")
    bouw.partner("Ilse", "Noa 33 vrouw")
    bouw.broers("Truus", "Riet 63 zus, Kees 69 broer")
    bouw.ouders("Gerrit", "Antje moeder overleden, Jacob vader overleden")
    truus = bouw.dossier.lid(bouw.id("Truus"))
    assert truus is not None
    hier = Change(truus, replace(truus, woont_hier=True))
    bouw.doe(Edit("Woont hier", bouw.dossier.id, (hier,)))
    bouw.jaren("Truus", "Gerrit", "1984")
    bouw.gevoel("Truus", Gevoelssoort.ZORGT_VOOR, "Yara")
    bouw.gevoel("Sanne", Gevoelssoort.VERBROKEN, "Mark")
    return bouw.klaar()


@cache
def pleeggezin() -> Dossier:
    """Return Bilal and Amina in foster care with Joke and Henk, with their own parents."""
    bouw = _Bouw("Bilal 8 zoon, Amina 5 dochter", "Bilal en Amina")
    bouw.ouders("Bilal", "Salma 29 moeder, Karim 33 vader", Partnersoort.UIT_ELKAAR)
    bouw.doe(relate_ouder(bouw.dossier, bouw.id("Salma"), [bouw.id("Amina")]))
    bouw.doe(relate_ouder(bouw.dossier, bouw.id("Karim"), [bouw.id("Amina")]))
    bouw.ouders("Bilal", "Joke 52 pleegmoeder, Henk 55 pleegvader")
    for pleeg in ("Joke", "Henk"):
        soort = Oudersoort.PLEEG
        bouw.doe(relate_ouder(bouw.dossier, bouw.id(pleeg), [bouw.id("Amina")], soort))
    bouw.kinderen("Joke Henk", "Tess 17 dochter")
    bouw.kinderen("Salma", "Nour 1 dochter")
    bouw.ouders("Salma", "Fatima 58 oma")
    for naam in ("Salma", "Karim", "Nour", "Fatima"):
        lid = bouw.dossier.lid(bouw.id(naam))
        assert lid is not None
        elders = Change(lid, replace(lid, woont_hier=False))
        bouw.doe(Edit("Woont ergens anders", bouw.dossier.id, (elders,)))
    thuis = [bouw.id(naam) for naam in ("Salma", "Nour")]
    bouw.doe(add_thuis(bouw.dossier, "bij Salma", thuis))
    bouw.gevoel("Bilal", Gevoelssoort.HECHT, "Joke")
    bouw.gevoel("Bilal", Gevoelssoort.AFSTANDELIJK, "Karim")
    return bouw.klaar()
