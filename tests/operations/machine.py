"""A user who does, undoes and redoes at random, on a dossier that somebody keeps."""

from datetime import UTC, datetime
from typing import Protocol

from hypothesis import assume
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.plan import Oordeel, Planversie
from regisseur_desktop.domain.regie import Evaluatiesoort, Taaksoort
from regisseur_desktop.domain.verhaal import Kracht, Notitiesoort
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import items, plan, relaties, verwijderen
from regisseur_desktop.operations.aanmelding import NieuweAanmelding, new_aanmelding
from regisseur_desktop.operations.bijsturen import steer
from regisseur_desktop.operations.evaluaties import invite, plan_evaluatie, propose_evaluatie
from regisseur_desktop.operations.gebeurtenissen import add_gebeurtenis
from regisseur_desktop.operations.netwerk import add_contacten
from regisseur_desktop.operations.personen import add_personen, save_persoon
from tests.dossiers import VANDAAG, same
from tests.operations.tekenaar import Tekenaar, pick
from tests.strategies import of_kind, texts

NU = datetime(2026, 11, 23, 9, 14, tzinfo=UTC)
Snapshot = dict[str, dict[str, object]]


class Target(Protocol):
    """Something that keeps one dossier and applies edits to it."""

    @property
    def dossier(self) -> Dossier:
        """Return the dossier as it is kept now."""

    def apply(self, edit: Edit) -> None:
        """Apply one edit."""


class DossierMachine(Tekenaar):
    """Random work on one household; a subclass says in `start` who keeps the dossier."""

    def start(self, edit: Edit) -> Target:
        """Return a target that holds what the first edit makes."""
        raise NotImplementedError

    def __init__(self) -> None:
        """Begin with nothing done."""
        super().__init__()
        self.undone: list[tuple[Edit, Snapshot, Snapshot]] = []
        self.done: list[tuple[Edit, Snapshot, Snapshot]] = []
        self.count = 1

    @initialize()
    def begin(self) -> None:
        """Take in a household of three."""
        antwoorden = NieuweAanmelding(wie="Marina, Ivan 9 zoon, Aad 63", ontvangen_op=VANDAAG)
        self.target = self.start(new_aanmelding(antwoorden, "Noor"))

    @property
    @override
    def dossier(self) -> Dossier:
        """Return the dossier as the target keeps it."""
        return self.target.dossier

    @override
    def do(self, edit: Edit) -> None:
        """Apply a new edit, after which nothing can be redone."""
        before = same(self.dossier)
        self.target.apply(edit)
        self.count += 1
        self.done.append((edit, before, same(self.dossier)))
        self.undone.clear()

    def one(self, values: tuple[Value, ...], which: int) -> Value:
        """Return one of the values; with none left there is nothing to do."""
        assume(values)
        return values[which % len(values)]

    # what a user adds

    @rule(regel=st.sampled_from(["Jasper 5 zoon", "Stien 59, Els", "baby ongeboren"]))
    def add_people(self, regel: str) -> None:
        """Add people by a line."""
        self.do(add_personen(self.dossier, regel, VANDAAG))

    @rule(een=pick, ander=pick, is_ouder=st.booleans())
    def relate(self, een: int, ander: int, *, is_ouder: bool) -> None:
        """Tie two people together when that is possible."""
        people = self.dossier.bewoners()
        if not people:
            return
        one, other = people[een % len(people)].id, people[ander % len(people)].id
        try:
            if is_ouder:
                self.do(relaties.relate_ouder(self.dossier, one, [other]))
            else:
                self.do(relaties.relate_partners(self.dossier, one, other))
        except Refused:
            return

    @rule(regel=st.sampled_from(["school van Ivan; huisarts", "RSD: geld", "oma, 0343 00 00 09"]))
    def add_network(self, regel: str) -> None:
        """Add contacts by a line."""
        self.do(add_contacten(self.dossier, regel))

    @rule(tekst=texts)
    def add_items(self, tekst: str) -> None:
        """Add a strength, an event and a goal with the same words."""
        if not tekst.strip():
            return
        self.do(items.add_kracht(self.dossier, tekst))
        self.do(add_gebeurtenis(self.dossier, tekst))
        self.do(plan.add_doel(self.dossier, tekst, "werk"))

    @rule(which=pick, tekst=st.text("abc", min_size=1, max_size=5))
    @precondition(lambda self: self.dossier.doelen)
    def add_afspraak(self, which: int, tekst: str) -> None:
        """Add an agreement to one of the goals."""
        doel = self.one(self.dossier.doelen, which)
        self.do(plan.add_afspraak(self.dossier, doel.id, tekst))

    @rule(is_signaal=st.booleans(), which=pick)
    def add_zorg(self, which: int, *, is_signaal: bool) -> None:
        """Add a worry, now and then a signal, since one of the events."""
        self.do(items.add_zorg(self.dossier, "Er is ruzie."))
        events = self.dossier.gebeurtenissen
        since = self.one(events, which).id if events else ""
        before = self.dossier.zorgen[-1]
        after = type(before)(
            id=before.id,
            huishouden_id=before.huishouden_id,
            tekst=before.tekst,
            is_signaal=is_signaal,
            sinds_gebeurtenis=since,
        )
        self.do(items.save_zorg(self.dossier, before, after, VANDAAG))

    @rule(soort=st.sampled_from(Evaluatiesoort), which=pick)
    @precondition(lambda self: self.dossier.personen)
    def add_meeting(self, soort: Evaluatiesoort, which: int) -> None:
        """Plan a meeting and invite somebody."""
        self.do(plan_evaluatie(self.dossier, propose_evaluatie(self.dossier, soort, VANDAAG)))
        who = self.one(self.dossier.personen, which)
        self.do(invite(self.dossier.evaluaties[-1], who.id))

    # what a user changes

    @rule(data=st.data(), which=pick)
    @precondition(lambda self: self.dossier.personen)
    def change_persoon(self, data: st.DataObject, which: int) -> None:
        """Save the form of a person with whatever may stand in it."""
        before = self.dossier.personen[which % len(self.dossier.personen)]
        after = data.draw(of_kind(Persoon, id=st.just(before.id)))
        self.do(save_persoon(self.dossier, before, after))

    @rule(data=st.data(), which=pick)
    @precondition(lambda self: self.dossier.krachten)
    def change_kracht(self, data: st.DataObject, which: int) -> None:
        """Save the form of a strength with whatever may stand in it."""
        before = self.dossier.krachten[which % len(self.dossier.krachten)]
        own = {"id": before.id, "huishouden_id": before.huishouden_id, "sinds_gebeurtenis": ""}
        fixed = {name: st.just(value) for name, value in own.items()}
        after = data.draw(of_kind(Kracht, **fixed))
        self.do(items.save(self.dossier, before, after, "Kracht veranderen"))

    @rule(which=pick, steps=st.integers(-3, 3))
    @precondition(lambda self: self.dossier.doelen)
    def move_doel(self, which: int, steps: int) -> None:
        """Move a goal."""
        doel = self.dossier.doelen[which % len(self.dossier.doelen)]
        self.do(plan.move_doel(self.dossier, doel, steps))

    @rule(which=pick, oordeel=st.sampled_from(Oordeel))
    @precondition(lambda self: self.dossier.personen)
    def agree(self, which: int, oordeel: Oordeel) -> None:
        """Keep what somebody thinks of the plan."""
        who = self.one(self.dossier.personen, which)
        self.do(plan.set_akkoord(self.dossier, who.id, oordeel, VANDAAG))

    @rule()
    def steer_plan(self) -> None:
        """Step in: a reason, a goal and a version in one."""
        ingrijpen = Notitiesoort.INGRIJPEN
        stappen = [lambda d: plan.add_doel(d, "Eerst rust")]
        self.do(steer(self.dossier, ingrijpen, "Het is te veel.", NU, stappen))

    # what a user takes away, back and forth

    @rule(which=pick)
    def remove_anything(self, which: int) -> None:
        """Remove any value, with what hangs on it."""
        values = [v for v in self.dossier.alles() if v.id != self.dossier.id]
        edit = verwijderen.remove(self.dossier, self.one(tuple(values), which), "Weghalen")
        if edit:
            self.do(edit)

    @rule()
    @precondition(lambda self: self.done)
    def undo(self) -> None:
        """Take the last edit back: all is as it was before it."""
        edit, before, after = self.done.pop()
        self.target.apply(edit.inverse())
        self.count += 1
        assert same(self.dossier) == before
        self.undone.append((edit, before, after))

    @rule()
    @precondition(lambda self: self.undone)
    def redo(self) -> None:
        """Do it again: all is as it was after it."""
        edit, before, after = self.undone.pop()
        self.target.apply(edit)
        self.count += 1
        assert same(self.dossier) == after
        self.done.append((edit, before, after))

    # what always holds

    @invariant()
    def every_value_is_there_once(self) -> None:
        """No identity occurs twice, and each edit counts one version."""
        values = self.dossier.alles()
        assert len({value.id for value in values}) == len(values)
        assert self.dossier.versie == self.count

    @invariant()
    def nothing_points_nowhere(self) -> None:
        """Ties have both ends, agreements their goal, worries their event."""
        dossier = self.dossier
        people, contacts = {p.id for p in dossier.personen}, {c.id for c in dossier.contacten}
        assert {lid.persoon_id for lid in dossier.leden} <= people
        assert {wie for r in dossier.ouderrelaties for wie in (r.ouder_id, r.kind_id)} <= people
        here = {lid.persoon_id for lid in dossier.leden}
        assert {wie for g in dossier.gevoelsbanden for wie in (g.persoon_a, g.persoon_b)} <= here
        assert {een.persoon_id for een in dossier.verschuivingen} <= here
        assert {b.contact_id for b in dossier.netwerk} <= contacts
        assert {a.doel_id for a in dossier.afspraken} <= {d.id for d in dossier.doelen} | {""}
        events = {g.id for g in dossier.gebeurtenissen} | {""}
        assert {zorg.sinds_gebeurtenis for zorg in dossier.zorgen} <= events

    @invariant()
    def the_rules_of_the_method_hold(self) -> None:
        """One plan, one regisseur, one open safety task; versions count on; each akkoord once."""
        dossier = self.dossier
        assert len(dossier.plannen) <= 1
        assert len([regie for regie in dossier.regies if regie.tot is None]) <= 1
        safety = [t for t in dossier.open_taken() if t.soort is Taaksoort.VEILIGHEID]
        assert len(safety) <= 1
        assert _no_twice([versie.nummer for versie in dossier.planversies])
        assert _no_twice([akkoord.persoon_id for akkoord in dossier.akkoorden])
        assert _no_twice([doel.volgorde for doel in dossier.doelen])
        assert _no_twice([een.persoon_id for een in dossier.verschuivingen])
        assert all(isinstance(versie, Planversie) for versie in dossier.planversies)


def _no_twice(values: list[int] | list[str]) -> bool:
    return len(set(values)) == len(values)
