"""The picture of any family: every text readable, everybody there, the same in every frame."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from regisseur_desktop.drawing.genogram.labels import box_of
from regisseur_desktop.drawing.genogram.layout import arrange, connect, layout
from regisseur_desktop.drawing.genogram.looks import Subject
from regisseur_desktop.drawing.genogram.picture import corner, picture
from regisseur_desktop.drawing.shapes import AreaKind, Box
from tests.drawing.beelden import subjects
from tests.drawing.meten import loose_texts, overlaps, paths, people, points_of, texts


@settings(max_examples=40)
@given(subjects())
def test_that_no_text_overlaps_another(subject: Subject) -> None:
    drawing = picture(subject, layout(subject.family))
    assert list(overlaps(loose_texts(drawing))) == []


@settings(max_examples=40)
@given(subjects())
def test_that_no_text_lies_over_a_symbol(subject: Subject) -> None:
    drawing = picture(subject, layout(subject.family))
    symbols = [(one, area.symbol) for one, area in people(drawing).items()]
    for text, box in loose_texts(drawing):
        assert not [one for one, symbol in symbols if symbol.overlaps(box.grown(-0.2))], text


@settings(max_examples=30)
@given(subjects())
def test_that_everybody_and_every_text_is_on_the_sheet(subject: Subject) -> None:
    drawing = picture(subject, layout(subject.family))
    assert set(people(drawing)) == {person.id for person in subject.family.persons}
    sheet = Box(0.0, 0.0, drawing.width, drawing.height)
    for text in texts(drawing):
        box = box_of(text)
        assert box.x >= sheet.x
        assert box.right <= sheet.right
        assert box.y >= sheet.y
        assert box.bottom <= sheet.bottom
    for path in paths(drawing):
        for x, y in (point for stroke in points_of(path) for point in stroke):
            assert -0.01 <= x <= drawing.width + 0.01
            assert -0.01 <= y <= drawing.height + 0.01


@settings(max_examples=30)
@given(subjects())
def test_that_every_feeling_is_drawn_and_can_be_pointed_at(subject: Subject) -> None:
    drawing = picture(subject, layout(subject.family))
    ties = {area.owner for area in drawing.areas if area.kind is AreaKind.TIE}
    assert ties == {tie.owner for tie in subject.ties}
    assert ties <= {path.owner for path in paths(drawing)}


@settings(max_examples=30)
@given(subjects(), st.data())
def test_that_a_frame_of_a_drag_equals_a_new_picture(subject: Subject, data: st.DataObject) -> None:
    who = data.draw(st.sampled_from(subject.family.persons)).id
    moves = st.integers(-80, 80).map(float)
    arrangement = arrange(subject.family, None)
    origin = corner(subject, connect(subject.family, arrangement))
    for _ in range(2):
        offset = data.draw(moves), data.draw(moves)
        moved = connect(subject.family, arrangement, {who: offset})
        fresh = replace(subject, drawn={})
        assert picture(subject, moved, origin) == picture(fresh, moved, origin)


@settings(max_examples=30)
@given(subjects())
def test_that_with_a_given_origin_the_rest_stays_where_it_is(subject: Subject) -> None:
    first = layout(subject.family)
    origin = corner(subject, first)
    who = subject.family.persons[0].id
    before = people(picture(subject, first, origin))
    after = people(picture(subject, layout(subject.family, None, {who: (-300.0, 0.0)}), origin))
    same_rows = {one for one in before if one != who}
    assert all(before[one].symbol.x == after[one].symbol.x for one in same_rows)
