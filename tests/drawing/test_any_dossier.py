"""Any dossier can be drawn, also one with relations that cannot be."""

from hypothesis import given, settings
from hypothesis import strategies as st

from regisseur_desktop.domain.persoon import (
    Aandoening,
    Aandoeningsoort,
    Aandoeningstaat,
    Geslacht,
    Oudersoort,
    Partnersoort,
    Persoonsoort,
)
from regisseur_desktop.domain.tekening import Gevoelssoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.drawing.genogram.layout import layout
from regisseur_desktop.drawing.genogram.legend import legend
from regisseur_desktop.drawing.genogram.picture import picture
from regisseur_desktop.drawing.legend import with_frame
from regisseur_desktop.drawing.svg import to_svg
from tests.drawing.huisgezin import Gezin
from tests.drawing.meten import people
from tests.strategies import texts

_CONDITIONS = st.lists(
    st.builds(
        Aandoening,
        tekst=texts,
        soort=st.sampled_from(Aandoeningsoort),
        staat=st.sampled_from(Aandoeningstaat),
        op_tekening_gezin=st.booleans(),
    ),
    max_size=6,
)


@st.composite
def households(draw: st.DrawFn) -> Gezin:
    """Draw a household with relations at random: also parents of themselves and loops."""
    gezin = Gezin(draw(texts))
    count = draw(st.integers(1, 7))
    for number in range(count):
        gezin.persoon(
            f"{number}{draw(texts)}",
            draw(st.sampled_from(Geslacht)),
            draw(st.one_of(st.none(), st.integers(1930, 2026))),
            lid=draw(st.booleans()),
            soort=draw(st.sampled_from(Persoonsoort)),
            is_ongeboren=draw(st.booleans()),
            aandoeningen=tuple(draw(_CONDITIONS)),
            op_tekening_gezin=draw(st.booleans()),
            meerling=draw(st.sampled_from(["", "t"])),
            is_eeneiig=draw(st.booleans()),
        )
    who = st.sampled_from([*(p.id for p in gezin.dossier.personen), "weg"])
    for _ in range(draw(st.integers(0, 4))):
        gezin.paar(draw(who), draw(who), draw(st.sampled_from(Partnersoort)), 2010)
    for _ in range(draw(st.integers(0, 6))):
        gezin.kind(draw(who), draw(who), draw(who), soort=draw(st.sampled_from(Oudersoort)))
    for _ in range(draw(st.integers(0, 2))):
        gezin.band(draw(who), draw(who), draw(st.sampled_from(Gevoelssoort)))
    gezin.thuis(draw(texts), draw(who), draw(who))
    return gezin


@settings(max_examples=60)
@given(households(), st.sampled_from(Lezer), st.booleans())
def test_that_any_dossier_can_be_drawn(gezin: Gezin, lezer: Lezer, with_names: bool) -> None:
    subject = gezin.subject(lezer=lezer, with_names=with_names, with_pets=True, with_years=True)
    drawing = picture(subject, layout(subject.family))
    expected = {
        persoon.id
        for persoon in gezin.dossier.personen
        if persoon.op_tekening_gezin or lezer not in (Lezer.GEZIN, Lezer.KIND)
    }
    assert set(people(drawing)) == expected
    framed = with_frame(drawing, legend(subject), subject.title)
    assert to_svg(framed).startswith("<?xml")
