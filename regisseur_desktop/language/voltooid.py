"""Tell a Dutch participle (besproken, gemaakt) by its form; there is no list of all of them."""

import re

from regisseur_desktop.language.woordset import woordset

_GE = re.compile(
    r"(?:aan|achter|af|bij|binnen|deel|door|goed|in|klaar|los|mee|na|neer|om|onder|op|open|over|"
    r"plaats|samen|tegen|terug|toe|uit|vast|vol|voor|vrij|weg)?ge[a-zë]{2,}(?:d|t|en)"
)
_PREFIX = re.compile(r"(?:her|be|ver|ont|er|over|onder|door|vol|mis)[a-zë]{2,}(?:d|[tkfschp]t)")
_STRONG = woordset(
    "bedacht bedrogen begonnen begrepen begraven behouden bekeken beschreven besloten "
    "besproken betrokken bevolen bewezen bezocht bezeten bedolven herzien onderhouden "
    "ondernomen onderbroken onderschreven ondervonden onderzocht onthouden ontnomen ontslagen "
    "ontvangen ontworpen ontbonden ontzien overwogen overschreden overdreven overgenomen "
    "verboden verbonden verbroken verdreven vergeleken vergeten verkocht verkregen verloren "
    "vermeden verschoven verstoten vervangen verwezen verworpen verworven verzonden verzonnen "
    "voltrokken voorzien misbruikt herroepen toebedeeld doorbroken doorlopen"
)
_NOT = woordset(
    "gebeden gebied gebieden gebouwen gebruiken gedachten gedicht gedichten geduld gedurend "
    "geen geheimen gelden geld geluid geluiden gelukkigen gemeenten gemoed genieten genoten "
    "gerecht gerechten gesprekken geven gevecht gevechten gevoelen gewaad geweten gewicht "
    "gewichten gewoonten gezicht gezichten gezinnen gezond gezinsleden geloven getuigen "
    "gebeuren gebrek gevaren geboden gebrand geest geschikt gewend gehecht bereid bestand "
    "bericht begint behoeft bekend verband verstand verdriet verschikt betreft besluit beleid "
    "beeld beroemd oververmoeid verliefd verkeerd verplicht geliefd geleden overheid "
    "onderhoud overzicht onderwerpt overlegt geboren benieuwd bewust beurt bezit gerust "
    "getrouwd vermoeid verslaafd bezorgd verlegen gescheiden voorzichtig volwassen herfst "
    "ernst gehandicapt gezegend gemotiveerd opgewonden tevreden verdrietig ontroerd overbodig "
    "voldoend gepast verbaasd gekleed beperkt ervaart erft verder verhuist"
)
# These go with `zijn` without anybody doing it to anything.
_VANZELF = woordset(
    "geweest gegaan gekomen gebleven gebeurd begonnen gestart gestopt geslaagd gelukt "
    "verhuisd gegroeid gestorven overleden gevallen ontstaan verdwenen vertrokken veranderd "
    "toegenomen afgenomen gestegen gedaald geëindigd opgestaan opgegroeid geworden verbeterd "
    "verslechterd gereisd gelopen gefietst gereden gevlucht ontsnapt uitgevallen meegegaan "
    "meegekomen opgehouden vergeten verloren verschenen gezakt gebroken afgelopen "
    "voorbijgegaan opgeknapt gewezen geschrokken weggelopen teruggekomen aangekomen "
    "thuisgekomen ingetrokken gaan"
)


def is_voltooid(woord: str) -> bool:
    """Tell whether the word (small letters) has the form of a participle."""
    if woord in _NOT or len(woord) < 5:
        return False
    return woord in _STRONG or bool(_GE.fullmatch(woord) or _PREFIX.fullmatch(woord))


def gaat_vanzelf(woord: str) -> bool:
    """Tell whether `zijn` with this participle is no passive: is gekomen."""
    return woord in _VANZELF
