"""One test for each kind of family that other programs draw wrongly."""

import pytest

from regisseur_desktop.drawing.genogram.family import (
    SYMBOL,
    Child,
    ChildKind,
    Family,
    Layout,
    Person,
    Side,
    Union,
)
from regisseur_desktop.drawing.genogram.layout import layout

MAN, WOMAN = Side.LEFT, Side.RIGHT


def people(text: str) -> tuple[Person, ...]:
    """Return persons from `name m 1980` words; a wide label for each."""
    sides = {"m": MAN, "v": WOMAN, "x": Side.NONE}
    rows = [row.split() for row in text.split(",")]
    return tuple(
        Person(row[0], sides[row[1]], float(row[2]) if len(row) > 2 else None, 60.0) for row in rows
    )


def union(name: str, partners: str, children: str = "", start: float | None = None) -> Union:
    """Return a union from names."""
    return Union(name, tuple(partners.split()), tuple(map(Child, children.split())), start)


def x(made: Layout, name: str) -> float:
    """Return how far right somebody stands."""
    return made.places[name].x


def row(made: Layout, name: str) -> int:
    """Return somebody's row."""
    return made.places[name].row


MARINA = Family(
    (
        Person("Vader", MAN, 1984, 110.0, 34.0),
        *people("Marina v 1986, Ivan m 2017, Jasper m 2021, Liselot v 2024"),
    ),
    (union("samen", "Marina Vader", "Liselot Ivan Jasper"),),
    focus="Marina",
)


def test_that_the_family_of_marina_is_symmetrical() -> None:
    made = layout(MARINA)
    middle = (x(made, "Vader") + x(made, "Marina")) / 2
    assert x(made, "Vader") < x(made, "Marina")
    assert x(made, "Ivan") < x(made, "Jasper") < x(made, "Liselot")
    assert x(made, "Jasper") == pytest.approx(middle, abs=0.01)
    assert (x(made, "Ivan") + x(made, "Liselot")) / 2 == pytest.approx(middle, abs=0.01)
    (bracket,) = made.brackets
    assert bracket.points[0] == (x(made, "Vader") + SYMBOL / 2, made.places["Vader"].y)
    assert bracket.points[-1] == (x(made, "Marina") - SYMBOL / 2, made.places["Marina"].y)


@pytest.mark.parametrize("known", [("Ivan",), ("Ivan", "Jasper")])
def test_that_a_small_family_stays_symmetrical_while_it_grows(known: tuple[str, ...]) -> None:
    first = Family(
        tuple(p for p in MARINA.persons if p.id in ("Vader", "Marina", *known)),
        (union("samen", "Marina Vader", " ".join(known)),),
    )
    made = layout(MARINA, layout(first).places)
    middle = (x(made, "Vader") + x(made, "Marina")) / 2
    assert (x(made, "Ivan") + x(made, "Liselot")) / 2 == pytest.approx(middle, abs=1.0)


def test_that_several_partners_stand_in_order_of_time() -> None:
    family = Family(
        people("Cor m 1968, nu v 1975, ex v 1969, jong m 2005, oud m 1990"),
        (union("later", "Cor nu", "jong", 2003), union("eerder", "Cor ex", "oud", 1988)),
    )
    made = layout(family)
    assert x(made, "ex") < x(made, "Cor") < x(made, "nu")
    assert x(made, "oud") < x(made, "jong")


def test_that_the_third_partner_gets_a_bracket_below_the_labels() -> None:
    family = Family(
        people("a m 1950, b v 1951, c v 1955, d v 1960"),
        (
            union("1", "a b", start=1970),
            union("2", "a c", start=1980),
            union("3", "a d", start=1990),
        ),
    )
    made = layout(family)
    assert x(made, "b") < x(made, "c") < x(made, "d")
    bent = [line for line in made.brackets if len(line.points) == 4]
    assert len(bent) == 1
    assert min(y for _, y in bent[0].points[1:3]) >= made.places["a"].y + SYMBOL / 2 + 18


def test_that_a_foster_child_hangs_on_carers_and_on_birth_parents() -> None:
    foster = Child("kind", ChildKind.FOSTER, is_primary=True)
    birth = Child("kind", ChildKind.BIRTH, is_primary=False)
    family = Family(
        people("pa m, ma v, bm v, kind m 2015"),
        (Union("zorg", ("pa", "ma"), (foster,)), Union("geboorte", ("bm",), (birth,))),
    )
    made = layout(family)
    assert {line.union for line in made.drops if line.child == "kind"} == {"zorg", "geboorte"}
    assert x(made, "kind") == pytest.approx((x(made, "pa") + x(made, "ma")) / 2, abs=12)
    first, second = (line.points[-1] for line in made.drops)
    assert first[0] != second[0]


def test_that_uncle_and_niece_become_a_skewed_couple() -> None:
    family = Family(
        people("a m, b v, broer m 1960, oom m 1968, nicht v 1985, kind m 2005"),
        (
            union("1", "a b", "broer oom"),
            union("2", "broer", "nicht"),
            union("3", "oom nicht", "kind"),
        ),
    )
    made = layout(family)
    assert row(made, "oom") <= row(made, "nicht") < row(made, "kind")
    assert "3" in {line.union for line in made.brackets}


def test_that_cousins_who_marry_join_two_sibships_without_crossings() -> None:
    family = Family(
        people("a m, b v, c m 1940, d v 1942, e v, f m, g m 1970, h v 1972, k m 2000"),
        (
            union("top", "a b", "c d"),
            union("links", "c e", "g"),
            union("rechts", "d f", "h"),
            union("samen", "g h", "k"),
        ),
    )
    made = layout(family)
    assert made.cost < 4
    assert x(made, "g") < x(made, "h")


def test_that_an_unknown_second_parent_needs_no_symbol() -> None:
    made = layout(Family(people("moeder v, kind m"), (union("1", "moeder", "kind"),)))
    assert len(made.places) == 2
    assert made.brackets == ()
    assert x(made, "moeder") == pytest.approx(x(made, "kind"), abs=0.01)


def test_that_brothers_and_sisters_without_known_parents_share_a_bar() -> None:
    made = layout(Family(people("b m 1990, a v 1980"), (union("1", "", "b a"),)))
    (bar,) = made.bars
    assert made.stems == ()
    assert x(made, "a") < x(made, "b")
    assert bar.points[0][1] < made.places["a"].y - SYMBOL / 2
    assert bar.points[0][1] >= 0


def test_that_the_drops_of_twins_meet_in_one_point() -> None:
    twins = tuple(Person(name, WOMAN, 2005, twins="t") for name in ("t1", "t2"))
    family = Family(
        (*people("p m, m v, oud m 2001, jong m 2009"), *twins),
        (union("1", "p m", "t1 jong oud t2"),),
    )
    made = layout(family)
    starts = {line.child: line.points[0] for line in made.drops}
    assert starts["t1"] == starts["t2"] != starts["oud"]
    assert x(made, "oud") < x(made, "t1") < x(made, "t2") < x(made, "jong")


def test_that_an_unknown_birth_year_keeps_its_place_of_entry() -> None:
    made = layout(Family(people("p m, a m 2000, b v, c m 1990"), (union("1", "p", "a b c"),)))
    assert x(made, "c") < x(made, "a") < x(made, "b")


def test_that_separate_parts_stand_beside_each_other() -> None:
    family = Family(
        people("a m, b v, c m, d v, e x"), (union("1", "a b", "c"), union("2", "d", ""))
    )
    made = layout(family)
    assert max(x(made, name) for name in "abc") < x(made, "d") < x(made, "e")


def crossing_family(*, may_reorder: bool) -> Family:
    """Return two oldest children who marry, each with a younger parent alone beside them."""
    return Family(
        people("p m, q v, oud m 1980, jong m 1990, lief v 1981, zus v 1992, k1 m, k2 m, k3 v"),
        (
            Union("1", ("p",), (Child("oud"), Child("jong")), may_reorder=may_reorder),
            union("2", "q", "lief zus"),
            union("3", "oud lief", "k1"),
            union("4", "jong", "k2"),
            union("5", "zus", "k3"),
        ),
    )


def test_that_a_family_may_leave_the_order_of_birth_where_its_switch_says_so() -> None:
    strict, free = (layout(crossing_family(may_reorder=on)) for on in (False, True))
    assert x(strict, "oud") < x(strict, "jong")
    assert free.cost < strict.cost
    assert free.twisted == ("jong",)
    assert strict.twisted == ()
    assert x(free, "jong") < x(free, "oud")


def test_that_an_empty_family_gives_an_empty_picture() -> None:
    assert layout(Family(())).places == {}
