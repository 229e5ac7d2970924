from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from regisseur_desktop.domain.codec import from_plain, to_plain
from regisseur_desktop.domain.datum_lezen import lees_moment
from regisseur_desktop.domain.datum_tonen import toon_moment
from regisseur_desktop.domain.kalender import jaren_tussen, plus_maanden
from regisseur_desktop.domain.moment import ONBEKEND, Moment, MomentSoort, Seizoen

VANDAAG = date(2026, 11, 21)

dagen = st.dates(date(1900, 1, 1), date(2100, 12, 31))
jaren = st.integers(1900, 2100)
misschien = st.booleans()
_GELEDEN = (
    "ruim een jaar geleden",
    "bijna twee jaar geleden",
    "een paar maanden geleden",
    "ongeveer 3 weken geleden",
    "een half jaar geleden",
    "ruim 10 dagen geleden",
    "anderhalf jaar geleden",
    "zo'n 2 kwartalen geleden",
    "meer dan 20 jaar geleden",
)


def _met_maanden(maanden: int, peildatum: date, *, ongeveer: bool) -> Moment:
    return Moment(
        soort=MomentSoort.LEEFTIJD,
        leeftijd=maanden // 12,
        leeftijd_maanden=maanden,
        peildatum=peildatum,
        ongeveer=ongeveer,
    )


def _tussen(een: date, twee: date) -> Moment:
    return Moment(soort=MomentSoort.PERIODE, van=min(een, twee), tot=max(een, twee))


def _kop(jaar: int, wat: str) -> Moment:
    return lees_moment(f"{wat} {jaar}", VANDAAG)


momenten = st.one_of(
    st.just(ONBEKEND),
    st.builds(lambda dag, ca: replace(Moment.op(dag), ongeveer=ca), dagen, misschien),
    st.builds(
        Moment,
        soort=st.just(MomentSoort.MAAND),
        jaar=jaren,
        maand=st.integers(1, 12),
        ongeveer=misschien,
    ),
    st.builds(
        Moment,
        soort=st.just(MomentSoort.SEIZOEN),
        jaar=jaren,
        seizoen=st.sampled_from(Seizoen),
        ongeveer=misschien,
    ),
    st.builds(Moment, soort=st.just(MomentSoort.JAAR), jaar=jaren, ongeveer=misschien),
    st.builds(
        lambda leeftijd, dag, ca: replace(Moment.met_leeftijd(leeftijd, dag), ongeveer=ca),
        st.integers(0, 110).filter(bool),
        dagen.filter(lambda dag: dag.year > 2020),
        misschien,
    ),
    st.builds(
        lambda maanden, dag, ca: _met_maanden(maanden, dag, ongeveer=ca),
        st.integers(0, 60),
        dagen,
        misschien,
    ),
    st.builds(_tussen, dagen, dagen),
    st.builds(lambda dag: Moment(soort=MomentSoort.PERIODE, van=dag), dagen),
    st.builds(lambda dag: Moment(soort=MomentSoort.PERIODE, tot=dag), dagen),
    st.builds(
        _kop, jaren, st.sampled_from(["begin", "half", "eind", "begin mei", "eind februari"])
    ),
    st.builds(_kop, st.integers(190, 209).map(lambda tien: tien * 10), st.just("jaren")),
    st.builds(lees_moment, st.sampled_from(_GELEDEN), dagen),
)


@given(momenten)
def test_that_the_first_possible_day_is_never_after_the_last(moment: Moment) -> None:
    van, tot = moment.earliest(), moment.latest()
    assert van is None or tot is None or van <= tot


@given(momenten, st.dates(date(2020, 1, 1), date(2039, 12, 31)))
@example(lees_moment("jaren 90", VANDAAG), VANDAAG)
def test_that_shown_words_are_read_back_as_the_same_moment(moment: Moment, nu: date) -> None:
    assert lees_moment(toon_moment(moment), nu).zelfde_als(moment)


@given(momenten, momenten)
def test_that_moments_can_always_be_sorted_with_unknown_last(een: Moment, twee: Moment) -> None:
    op_rij = sorted([een, twee, ONBEKEND], key=lambda moment: moment.sort_key)
    assert not op_rij[-1].bekend
    eerste, tweede = (moment.latest() or moment.earliest() for moment in op_rij[:2])
    vroegste = op_rij[0].earliest() or eerste
    assert vroegste is None or tweede is None or vroegste <= tweede


@given(momenten, dagen)
def test_that_the_youngest_age_is_never_above_the_oldest(moment: Moment, dag: date) -> None:
    leeftijd = moment.leeftijd_op(dag)
    assert leeftijd is None or 0 <= leeftijd[0] <= leeftijd[1]


@given(st.integers(0, 110), dagen)
@example(9, date(2024, 2, 29))
@example(9, date(2026, 2, 28))
def test_that_an_age_is_certain_on_the_day_it_was_given(leeftijd: int, dag: date) -> None:
    assert Moment.met_leeftijd(leeftijd, dag).leeftijd_op(dag) == (leeftijd, leeftijd)


@given(dagen, dagen)
def test_that_a_birth_date_lies_within_what_its_age_says(geboren: date, dag: date) -> None:
    if geboren <= dag:
        leeftijd = jaren_tussen(geboren, dag)
        if leeftijd <= 130:
            moment = Moment.met_leeftijd(leeftijd, dag)
            vroegst, laatst = moment.earliest(), moment.latest()
            assert vroegst is not None
            assert laatst is not None
            assert vroegst <= geboren <= laatst


@given(momenten)
def test_that_a_moment_survives_storage(moment: Moment) -> None:
    assert from_plain(Moment, to_plain(moment)) == moment


@pytest.mark.parametrize(
    ("woorden", "van", "tot"),
    [
        ("3 december 2020", date(2020, 12, 3), date(2020, 12, 3)),
        ("rond 3 december 2020", date(2020, 11, 26), date(2020, 12, 10)),
        ("maart 2020", date(2020, 3, 1), date(2020, 3, 31)),
        ("rond maart 2020", date(2020, 2, 1), date(2020, 4, 30)),
        ("voorjaar 2020", date(2020, 3, 1), date(2020, 5, 31)),
        ("zomer 2020", date(2020, 6, 1), date(2020, 8, 31)),
        ("najaar 2020", date(2020, 9, 1), date(2020, 11, 30)),
        ("winter 2020", date(2020, 1, 1), date(2020, 12, 31)),
        ("rond het voorjaar van 2020", date(2020, 2, 1), date(2020, 6, 30)),
        ("2019", date(2019, 1, 1), date(2019, 12, 31)),
        ("ongeveer 2019", date(2018, 1, 1), date(2020, 12, 31)),
        ("9 jaar op 10 september 2026", date(2016, 9, 11), date(2017, 9, 10)),
        ("ongeveer 9 jaar op 10 september 2026", date(2015, 9, 11), date(2018, 9, 10)),
        ("6 maanden op 10 september 2026", date(2026, 2, 11), date(2026, 3, 10)),
        ("ongeveer 0 maanden op 10 september 2026", date(2026, 7, 11), date(2026, 9, 10)),
        ("ruim een jaar geleden", date(2024, 11, 21), date(2025, 11, 21)),
        ("voor 2019", None, date(2018, 12, 31)),
        ("na mei 2020", date(2020, 6, 1), None),
        ("onbekend", None, None),
    ],
)
def test_that_words_set_the_outer_days(woorden: str, van: date | None, tot: date | None) -> None:
    moment = lees_moment(woorden, VANDAAG)
    assert (moment.earliest(), moment.latest()) == (van, tot)


def test_that_an_age_grows_with_the_years_and_becomes_uncertain() -> None:
    ivan = Moment.met_leeftijd(9, date(2026, 9, 10))
    assert ivan.leeftijd_op(date(2026, 9, 10)) == (9, 9)
    assert ivan.leeftijd_op(date(2027, 3, 1)) == (9, 10)
    assert ivan.leeftijd_op(date(2027, 9, 10)) == (10, 10)
    assert ivan.leeftijd_op(date(2016, 1, 1)) is None


def test_that_no_age_follows_from_an_unknown_or_open_date() -> None:
    assert ONBEKEND.leeftijd_op(VANDAAG) is None
    assert lees_moment("voor 2019", VANDAAG).leeftijd_op(VANDAAG) is None
    assert lees_moment("na 2019", VANDAAG).leeftijd_op(VANDAAG) is None


def test_that_children_of_known_age_sort_from_old_to_young() -> None:
    leeftijden = [2, 9, 5]
    kinderen = [Moment.met_leeftijd(leeftijd, VANDAAG) for leeftijd in leeftijden]
    op_rij = sorted(kinderen, key=lambda kind: kind.sort_key)
    assert [kind.leeftijd for kind in op_rij] == [9, 5, 2]


def test_that_an_approximate_year_sorts_by_its_middle() -> None:
    woorden = ["onbekend", "2020", "ongeveer 2019", "mei 2018", "na 2021", "voor 2010"]
    momenten_in_tijd = sorted(
        (lees_moment(woord, VANDAAG) for woord in woorden), key=lambda moment: moment.sort_key
    )
    assert [moment.woorden for moment in momenten_in_tijd] == [
        "voor 2010",
        "mei 2018",
        "ongeveer 2019",
        "2020",
        "na 2021",
        "onbekend",
    ]


def test_that_only_a_certain_day_counts_as_exact() -> None:
    dag = Moment.op(VANDAAG, "vandaag")
    assert dag.exact == VANDAAG
    assert replace(dag, ongeveer=True).exact is None
    assert lees_moment("mei 2020", VANDAAG).exact is None
    assert not ONBEKEND.bekend
    assert dag.bekend


def test_that_the_typed_words_do_not_change_the_meaning() -> None:
    assert lees_moment("lente 2020", VANDAAG).zelfde_als(lees_moment("voorjaar 2020", VANDAAG))
    assert not lees_moment("2020", VANDAAG).zelfde_als(lees_moment("ongeveer 2020", VANDAAG))


@pytest.mark.parametrize(
    "velden",
    [
        {"soort": MomentSoort.DAG, "jaar": 2020, "maand": 1},
        {"soort": MomentSoort.DAG, "jaar": 2020, "maand": 2, "dag": 30},
        {"soort": MomentSoort.MAAND, "jaar": 2020, "maand": 13},
        {"soort": MomentSoort.JAAR},
        {"soort": MomentSoort.JAAR, "jaar": 2020, "dag": 3},
        {"soort": MomentSoort.JAAR, "jaar": 20200},
        {"soort": MomentSoort.ONBEKEND, "jaar": 2020},
        {"soort": MomentSoort.ONBEKEND, "ongeveer": True},
        {"soort": MomentSoort.LEEFTIJD, "leeftijd": 9},
        {"soort": MomentSoort.LEEFTIJD, "leeftijd": -1, "peildatum": VANDAAG},
        {"soort": MomentSoort.LEEFTIJD, "leeftijd": 131, "peildatum": VANDAAG},
        {
            "soort": MomentSoort.LEEFTIJD,
            "leeftijd": 1,
            "leeftijd_maanden": 6,
            "peildatum": VANDAAG,
        },
        {"soort": MomentSoort.LEEFTIJD, "leeftijd": 1, "peildatum": date(1, 1, 1)},
        {"soort": MomentSoort.PERIODE},
        {"soort": MomentSoort.PERIODE, "van": VANDAAG, "tot": date(2020, 1, 1)},
        {"soort": MomentSoort.GELEDEN, "peildatum": VANDAAG},
    ],
)
def test_that_a_moment_that_cannot_be_is_refused(velden: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        Moment(**velden)


@given(dagen, st.integers(-600, 600))
def test_that_moving_by_months_keeps_the_day_or_takes_the_last(dag: date, maanden: int) -> None:
    anders = plus_maanden(dag, maanden)
    assert anders.day <= dag.day
    assert (anders.year * 12 + anders.month) - (dag.year * 12 + dag.month) == maanden
    assert anders.day == dag.day or plus_maanden(anders, 1).month != anders.month


def test_that_who_was_born_on_29_february_turns_on_1_march() -> None:
    assert jaren_tussen(date(2020, 2, 29), date(2021, 2, 28)) == 0
    assert jaren_tussen(date(2020, 2, 29), date(2021, 3, 1)) == 1
    assert jaren_tussen(date(2020, 2, 29), date(2024, 2, 29)) == 4
