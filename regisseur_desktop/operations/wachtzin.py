"""How long a new passphrase must be: the lock is as strong as the sentence, wherever it is made."""

from regisseur_desktop.errors import Refused

KORTSTE_WACHTZIN = 12
TE_KORT = f"Kies minstens {KORTSTE_WACHTZIN} tekens, zoals vier gewone woorden achter elkaar."


def require_long(wachtzin: str) -> None:
    """Refuse a passphrase that is quickly guessed."""
    if len(wachtzin.strip()) < KORTSTE_WACHTZIN:
        raise Refused(TE_KORT)
