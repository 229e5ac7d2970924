"""Small words of Dutch by what they do in a sentence."""

from regisseur_desktop.language.woordset import woordset

WORDEN = woordset("word wordt worden werd werden geworden")
ZIJN = woordset("ben bent is zijn was waren")
HEBBEN = woordset("heb hebt heeft hebben had hadden")
MODAAL = woordset(
    "kan kun kunt kunnen kon konden mag mogen mocht mochten moet moeten moest moesten wil "
    "wilt willen wilde wilden zal zult zullen zou zouden hoeft hoeven"
)
HULP = WORDEN | ZIJN | HEBBEN | MODAAL
VOORZETSELS = woordset(
    "aan achter bij binnen boven buiten door gedurende in langs met middels na naar naast om "
    "omtrent onder op over per rond sinds te ten ter tegen tijdens tot tussen uit van vanaf "
    "vanuit vanwege via volgens voor zonder conform inzake jegens krachtens"
)
VOEGWOORDEN = woordset(
    "en of maar want dus omdat doordat zodat dat die wat wie waar als wanneer terwijl hoewel "
    "toen nadat voordat totdat tenzij mits waarbij waarin waardoor waarmee waarna waarop "
    "waarvan waarvoor waaruit waarover indien zodra sinds aangezien opdat"
)
LIDWOORDEN = woordset("de het een")
VOORNAAMWOORDEN = woordset(
    "ik je jij jou jouw u uw hij hem ze zij haar het we wij ons onze jullie hen hun mij me "
    "mijn zich zichzelf dit deze dat die er men iemand niemand iets niets alles iedereen"
)
BIJWOORDEN = woordset(
    "niet geen wel ook al nog nu dan daar hier zo heel erg veel meer minder weinig alle elke "
    "ieder andere ander eens weer toch maar even altijd nooit soms vaak samen wat hoe waarom "
    "te om ja nee echt graag goed"
)
# Words that say little by themselves; what is left over carries the meaning.
FUNCTIEWOORDEN = (
    HULP
    | VOORZETSELS
    | VOEGWOORDEN
    | LIDWOORDEN
    | VOORNAAMWOORDEN
    | BIJWOORDEN
    | woordset("geweest gehad wezen gaan gaat ging laten laat doet doen zelf één")
)
