"""How people belong together: partners, parents and children, new or already known."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Change, Edit, replaced
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.domain.moment import Moment
from regisseur_desktop.domain.persoon import (
    Ouderrelatie,
    Oudersoort,
    Partnerrelatie,
    Partnersoort,
    Persoon,
)
from regisseur_desktop.domain.tekst import opsomming, vouw
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.invoer import capital
from regisseur_desktop.operations.personen import (
    join_household,
    people_in,
)


def add_partner(
    dossier: Dossier,
    bij: str,
    persoon: Persoon,
    soort: Partnersoort = Partnersoort.RELATIE,
    rol: str = "partner",
) -> Edit:
    """Return the edit that adds a new person as the partner of `bij`; no name is needed."""
    relatie = Partnerrelatie(id=new_id(), persoon_a=bij, persoon_b=persoon.id, soort=soort)
    values = [*join_household(dossier, [(persoon, rol)]), relatie]
    return _new(dossier, "Partner toevoegen", values)


def add_kinderen(dossier: Dossier, ouders: Sequence[str], regel: str, vandaag: date) -> Edit:
    """Return the edit that adds the children in the line, as in `Ivan 9 zoon, Jasper 5 zoon`.

    They live where one of their parents lives. A word as `pleegzoon` says how they belong.
    """
    pairs = [(kind, rol or "kind") for kind, rol in people_in(regel, vandaag)]
    if len(ouders) > 1 and any(way_of(rol) is Oudersoort.STIEF for _, rol in pairs):
        raise Refused("Een stiefkind heeft één ouder van zichzelf. Voeg het bij die ouder toe.")
    homes = (lid.woont_hier for ouder in ouders if (lid := dossier.lid(ouder)))
    values = join_household(dossier, pairs, hier=any(homes) or not ouders)
    values += [
        Ouderrelatie(id=new_id(), ouder_id=ouder, kind_id=kind.id, soort=way_of(rol))
        for kind, rol in pairs
        for ouder in ouders
    ]
    return _new(dossier, capital(f"{called(pairs)} toevoegen"), values)


def way_of(rol: str) -> Oudersoort:
    """Return in what way a word says that somebody is a parent or a child: `pleegmoeder`."""
    woord = vouw(rol)
    return next((soort for soort in Oudersoort if woord.startswith(soort)), Oudersoort.GEBOORTE)


def called(pairs: Sequence[tuple[Persoon, str]]) -> str:
    """Return what to call new people in the name of an edit, as in "Ivan, Jasper en baby"."""
    return opsomming([persoon.naam.kort or rol or "kind" for persoon, rol in pairs])


def add_ouder(
    dossier: Dossier,
    kinderen: Sequence[str],
    persoon: Persoon,
    soort: Oudersoort = Oudersoort.GEBOORTE,
    rol: str = "ouder",
) -> Edit:
    """Return the edit that adds a new person as a parent of `kinderen`."""
    values = join_household(dossier, [(persoon, rol)])
    values += [
        Ouderrelatie(id=new_id(), ouder_id=persoon.id, kind_id=kind, soort=soort)
        for kind in kinderen
    ]
    return _new(dossier, "Ouder toevoegen", values)


def relate_partners(
    dossier: Dossier, een: str, ander: str, soort: Partnersoort = Partnersoort.RELATIE
) -> Edit:
    """Return the edit that makes two known persons partners; once is enough."""
    if een == ander:
        raise Refused("Kies twee verschillende mensen.")
    if any({r.persoon_a, r.persoon_b} == {een, ander} for r in dossier.partnerrelaties):
        raise Refused("Deze relatie staat er al. Kies de relatie om hem te veranderen.")
    relatie = Partnerrelatie(id=new_id(), persoon_a=een, persoon_b=ander, soort=soort)
    return _new(dossier, "Relatie toevoegen", [relatie])


def relate_ouder(
    dossier: Dossier, ouder: str, kinderen: Sequence[str], soort: Oudersoort = Oudersoort.GEBOORTE
) -> Edit:
    """Return the edit that makes a known person the parent of known children."""
    known = {r.kind_id for r in dossier.ouderrelaties if r.ouder_id == ouder}
    new = [kind for kind in kinderen if kind not in known]
    if not new:
        raise Refused("Deze relatie staat er al. Kies de relatie om hem te veranderen.")
    if not _ancestors(dossier, ouder).isdisjoint(new):
        raise Refused("Zo wordt iemand zijn eigen voorouder. Kies een andere ouder of een kind.")
    values = [Ouderrelatie(id=new_id(), ouder_id=ouder, kind_id=kind, soort=soort) for kind in new]
    return _new(dossier, "Ouder toevoegen", values)


def change_partnerrelatie(dossier: Dossier, before: Partnerrelatie, after: Partnerrelatie) -> Edit:
    """Return the edit that gives a couple another kind, other dates or other partners."""
    check_span(after.van, after.tot)
    others = tuple(r for r in dossier.partnerrelaties if r.id != before.id)
    relate_partners(replace(dossier, partnerrelaties=others), after.persoon_a, after.persoon_b)
    return replaced("Relatie veranderen", dossier.id, before, after)


def end_partnerrelatie(
    dossier: Dossier, relatie: Partnerrelatie, tot: Moment, soort: Partnersoort | None = None
) -> Edit:
    """Return the edit by which a couple parts; a marriage becomes `gescheiden` unless told."""
    was_gehuwd = relatie.soort in (Partnersoort.GEHUWD, Partnersoort.GEREGISTREERD)
    parted = Partnersoort.GESCHEIDEN if was_gehuwd else Partnersoort.UIT_ELKAAR
    ended = replace(relatie, soort=soort or parted, tot=tot)
    return replace(change_partnerrelatie(dossier, relatie, ended), text="Relatie stoppen")


def check_span(van: Moment | None, tot: Moment | None) -> None:
    """Refuse an end that certainly lies before the beginning."""
    begin, end = (van.earliest() if van else None), (tot.latest() if tot else None)
    if begin and end and end < begin:
        raise Refused("Het einde ligt voor het begin. Kijk de datums nog eens na.")


def _ancestors(dossier: Dossier, persoon_id: str) -> set[str]:
    """Return the person and everybody above, by way of the known parents."""
    found, waiting = set[str](), [persoon_id]
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += [r.ouder_id for r in dossier.ouderrelaties if r.kind_id == one]
    return found


def _new(dossier: Dossier, text: str, values: Sequence[Value]) -> Edit:
    return Edit(text, dossier.id, tuple(Change(None, value) for value in values))
