"""Tips in a plan: which stand, which the writer left, and how easy the whole plan is."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.toepassen import apply_edit
from regisseur_desktop.domain.verhaal import Hulpvraag
from regisseur_desktop.domain.zicht import Zicht
from regisseur_desktop.language.bevinding import Bevindingsoort
from regisseur_desktop.language.leeshulp import lees
from regisseur_desktop.language.profiel import OUDER, PROFIELEN
from regisseur_desktop.language.score import Oordeel
from regisseur_desktop.operations import leestips, plan
from regisseur_desktop.operations.leestips import Meelezer, staande_tips, tipsleutel
from regisseur_desktop.operations.planoordeel import (
    beoordeel,
    beoordeel_teksten,
    plan_teksten,
    schatting,
)
from regisseur_desktop.operations.voorbeeld import voorbeelden
from tests.dossiers import VANDAAG, applied

WOORD = "We starten een traject."
HARD = (
    "Indien de gedragsproblematiek stagneert wordt door de casusregisseur in overleg met de "
    "gecertificeerde instelling een traject geïndiceerd waarbij de draagkracht van het systeem "
    "wordt gemonitord en de inzet van de ketenpartners wordt geëvalueerd. Daarnaast wordt ter "
    "bevordering van de zelfredzaamheid een plan van aanpak opgesteld dat wordt geïmplementeerd."
)
EASY = (
    "Ivan mist zijn vader. Als hij verdriet heeft, wordt hij boos. Wij praten elke week met hem. "
    "Mama mag erbij zijn. Ivan tekent of schrijft als hij boos is. Dat helpt hem. "
    "Op school krijgt hij een rustige plek. De juf weet het. Daar gaat hij zelf heen."
)


def marina() -> Dossier:
    return applied(voorbeelden(VANDAAG, "Noor Bakker")[0])


def with_plan(dossier: Dossier, **texts: object) -> Dossier:
    after = replace(plan.current_plan(dossier), **texts)  # type: ignore[arg-type]
    return apply_edit(dossier, plan.change_plan(dossier, after))


def keys(tekst: str) -> list[str]:
    return [tipsleutel(tip, tekst) for tip in Meelezer().tips(tekst)]


def test_that_a_word_keeps_its_key_wherever_it_stands_and_whatever_its_capital() -> None:
    assert keys(WOORD) == keys("Traject? Dat duurt even.") == ["moeilijk woord:traject"]


def test_that_a_sentence_loses_its_key_as_soon_as_its_words_change() -> None:
    (before,) = (key for key in keys(HARD) if key.startswith("lange zin") and key in keys(HARD)[:9])
    assert before in keys(f"{EASY} {HARD}")
    assert before not in keys(HARD.replace("stagneert", "stilstaat"))
    assert "gedrag" not in before


def test_that_a_tip_that_was_left_is_counted_and_does_not_stand() -> None:
    standing, left = staande_tips(WOORD, Meelezer(), frozenset(keys(WOORD)))
    assert (standing, left) == ((), 1)


def test_that_a_word_that_the_text_explains_stands_no_longer() -> None:
    text = "Er is een indicatie.\nDe indicatie loopt af."
    assert [tip.kind for tip in staande_tips(text, Meelezer())[0]] == [Bevindingsoort.VAKWOORD] * 2
    explained = text.replace("een indicatie", "een indicatie (een besluit over hulp)")
    assert staande_tips(explained, Meelezer())[0] == ()


@given(st.lists(st.sampled_from([WOORD, HARD, EASY, "", "Er is een indicatie."]), max_size=5))
def test_that_every_tip_stands_on_the_words_it_is_about(lines: list[str]) -> None:
    text = "\n".join(lines)
    found = [text[tip.span.start : tip.span.end] for tip in Meelezer().tips(text)]
    alone = [line[tip.span.start : tip.span.end] for line in lines for tip in Meelezer().tips(line)]
    assert found == alone


def test_that_leaving_a_tip_twice_changes_nothing() -> None:
    before = marina()
    dossier = apply_edit(before, leestips.laat_staan(before, "vakwoord:ots"))
    assert not leestips.laat_staan(dossier, "vakwoord:ots")
    assert not leestips.toon_weer(before)
    assert apply_edit(dossier, leestips.toon_weer(dossier)).plan == before.plan


def test_that_quotations_and_what_is_not_shared_are_no_texts_of_the_plan() -> None:
    dossier = marina()
    texts = [tekst.tekst for tekst in plan_teksten(dossier)]
    quoted = {vraag.tekst for vraag in dossier.hulpvragen if vraag.is_citaat}
    assert quoted
    assert quoted.isdisjoint(texts)
    doel = dossier.doelen_op_volgorde()[0]
    assert doel.wat in texts
    hidden = replace(dossier, doelen=(replace(doel, zicht=Zicht.ALLEEN_IK),))
    assert doel.wat not in [tekst.tekst for tekst in plan_teksten(hidden)]


def test_that_a_wish_in_the_words_of_the_regisseur_is_a_text_of_the_plan() -> None:
    vraag = Hulpvraag(id="v", huishouden_id="h", tekst=WOORD, is_citaat=False, zicht=Zicht.GEZIN)
    dossier = replace(marina(), hulpvragen=(vraag,))
    assert ("willen", WOORD) in [(tekst.sleutel, tekst.tekst) for tekst in plan_teksten(dossier)]


def test_that_the_plan_is_judged_per_part_and_as_a_whole() -> None:
    dossier = with_plan(marina(), aanleiding=HARD, waarom_hulp="", wat_verwachten="", wat_vragen="")
    planoordeel = beoordeel(dossier, OUDER)
    part = next(deel for deel in planoordeel.delen if deel.sleutel == "waarom")
    assert part.oordeel is Oordeel.MOEILIJK
    assert part.lange_zinnen == 1
    assert part.redenen
    assert planoordeel.heel.tips == sum(deel.tips for deel in planoordeel.delen)
    assert planoordeel.heel.woorden == sum(deel.woorden for deel in planoordeel.delen)
    left = with_plan(dossier, laat_staan=tuple(keys(HARD)))
    part = next(deel for deel in beoordeel(left, OUDER).delen if deel.sleutel == "waarom")
    assert (part.tips, part.blijven_staan) == (0, len(keys(HARD)))


def test_that_a_short_text_gets_no_verdict_and_an_empty_plan_no_parts() -> None:
    assert beoordeel_teksten([WOORD], Meelezer()).oordeel is None
    empty = applied(voorbeelden(VANDAAG, "Noor Bakker")[1])
    bare = replace(empty, plannen=(), krachten=(), hulpvragen=(), afspraken=(), doelen=())
    assert beoordeel(bare).heel.oordeel is None
    assert beoordeel(bare).heel.woorden == 0


@pytest.mark.parametrize("naam", PROFIELEN)
def test_that_lines_judged_apart_give_the_verdict_on_the_whole(naam: str) -> None:
    profiel = PROFIELEN[naam]
    for text in (EASY, HARD, f"{EASY}\n{HARD}"):
        ended = beoordeel_teksten([text], Meelezer(profiel))
        assert ended.oordeel == lees(text, profiel).oordeel
        assert ended.redenen == lees(text, profiel).redenen


def test_that_the_estimate_counts_each_text_as_its_own_sentence() -> None:
    apart, whole = (
        schatting(["Ivan lacht", "Marina werkt"]),
        schatting(["Ivan lacht. Marina werkt."]),
    )
    assert apart == whole
    assert schatting([]) is None
