"""How people belong together: partners, parents and children, new or already known."""

from collections.abc import Sequence
from datetime import date

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Change, Edit
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.domain.persoon import (
    Ouderrelatie,
    Oudersoort,
    Partnerrelatie,
    Partnersoort,
    Persoon,
)
from regisseur_desktop.domain.tekst import opsomming
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.personen import (
    join_household,
    persoon_from_snel,
    read_personen,
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
    """Return the edit that adds the children in the line, as in `Ivan 9 zoon, Jasper 5 zoon`."""
    snel = read_personen(regel, vandaag)
    if not snel:
        raise Refused("Vul een naam in. Een voornaam is genoeg.")
    kinderen = [persoon_from_snel(een) for een in snel]
    rollen = [een.rol or "kind" for een in snel]
    values = join_household(dossier, list(zip(kinderen, rollen, strict=True)))
    values += [
        Ouderrelatie(id=new_id(), ouder_id=ouder, kind_id=kind.id)
        for kind in kinderen
        for ouder in ouders
    ]
    namen = opsomming([kind.naam.kort for kind in kinderen])
    return _new(dossier, f"{namen} toevoegen", values)


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
