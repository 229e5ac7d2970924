"""Netwerken for tests: of any size, and how to look at their drawing."""

from hypothesis import strategies as st

from regisseur_desktop.domain.netwerk import Lijnsoort, Nabijheid, Netwerkgroep, Richting, Steun
from regisseur_desktop.drawing.netwerk.household import Centre, centre
from regisseur_desktop.drawing.netwerk.picture import layout
from regisseur_desktop.drawing.netwerk.seating import Placing
from regisseur_desktop.drawing.netwerk.subject import Member, Subject, Tie

NAMEN = (
    "Huisarts",
    "Oma",
    "RSD",
    "Integrale vroeghulp",
    "Wijkverpleegkundige van de thuiszorg",
    "Jo",
    "Buurvrouw Els",
)
LEDEN = (Member("m", "Marina"), Member("i", "Ivan"), Member("j", "Jasper"))


@st.composite
def ties(draw: st.DrawFn, most: int = 16) -> tuple[Tie, ...]:
    """Return people in any sector and ring, with any line, letters and labels."""
    count = draw(st.integers(0, most))
    return tuple(
        Tie(
            id=f"t{number}",
            name=draw(st.sampled_from(NAMEN)),
            role=draw(st.sampled_from(("", "kinderpsychiater"))),
            serves=draw(st.sampled_from(("", "voor Ivan en Jasper"))),
            groep=draw(st.sampled_from(Netwerkgroep)),
            nabijheid=draw(st.sampled_from(Nabijheid)),
            lijn=draw(st.sampled_from(Lijnsoort)),
            richting=draw(st.sampled_from(Richting)),
            steun=tuple(draw(st.sets(st.sampled_from(Steun)))),
        )
        for number in range(count)
    )


def around(these: tuple[Tie, ...]) -> Subject:
    """Return a household with these people around it."""
    return Subject(household="h", title="Netwerk van Marina", members=LEDEN, ties=these)


def placed(these: tuple[Tie, ...]) -> tuple[Centre, Placing]:
    """Return where these people stand."""
    subject = around(these)
    middle = centre(subject)
    return middle, layout(subject, middle)
