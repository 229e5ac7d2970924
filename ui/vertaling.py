"""The words of Qt's own windows in Dutch: those that its translation misses or puts too stiffly."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from regisseur_desktop.compat import override

_WOORDEN = {
    "&Look in:": "&Kijk in:",
    "Files of &type:": "&Soort bestand:",
    "Folder": "Map",
    "File": "Bestand",
    "%1 File": "%1-bestand",
    "Type": "Soort",
    "%1 already exists.\nDo you want to replace it?": "%1 bestaat al.\nWil je het vervangen?",
    "Double Sided Printing": "Dubbelzijdig afdrukken",
    "Long side binding": "Omslaan langs de lange kant",
    "Short side binding": "Omslaan langs de korte kant",
    "Off": "Uit",
    "Page &Set:": "&Welke bladzijden:",
}
"""By the English words, in whatever window of Qt they stand; our own texts are never translated."""


class Woorden(QTranslator):
    """Goes before the translation of Qt; what it does not know is left to that."""

    @override
    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return _WOORDEN.get(sourceText) or None  # type: ignore[return-value] # None: not known

    @override
    def isEmpty(self) -> bool:
        return False


def speak_dutch(app: QCoreApplication) -> None:
    """Let the windows that Qt makes itself speak Dutch, to the user as we do: je."""
    ours, qt = Woorden(app), QTranslator(app)
    if qt.load("qtbase_nl", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qt)
    app.installTranslator(ours)  # the latest is asked first
