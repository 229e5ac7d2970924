"""Print the real pages of a document; without a printer say what can be done instead."""

from collections.abc import Callable

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from regisseur_desktop.operations.bladen import bladmaat
from ui.documenten.beeld import images_of
from ui.werk import Werk

GEEN_PRINTER = "Er is geen printer gevonden. Je kunt dit document als PDF bewaren."
SHARPEST = 300
_A4 = 210.0, 297.0


def make_printer(*, grijs: bool, maat: tuple[float, float] = _A4) -> QPrinter:
    """Return a printer set to the sheet (`maat` is its width and height in millimetres).

    Pages are pictures, so 300 dots an inch is enough.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(min(printer.resolution(), SHARPEST))
    short, long = sorted(maat)
    printer.setPageSize(QPageSize(QSizeF(short, long), QPageSize.Unit.Millimeter))
    if maat[0] > maat[1]:
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    colour = QPrinter.ColorMode.GrayScale if grijs else QPrinter.ColorMode.Color
    printer.setColorMode(colour)
    return printer


def has_printer() -> bool:
    """Say whether there is a printer on this computer."""
    return bool(QPrinterInfo.availablePrinterNames())


def paint_pages(printer: QPrinter, images: tuple[QImage, ...]) -> bool:
    """Send the pages that were asked for to the printer; False when it did not take them."""
    first, last = printer.fromPage() or 1, printer.toPage() or len(images)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for place, image in enumerate(images[first - 1 : last]):
        if place:
            printer.newPage()
        paper = printer.paperRect(QPrinter.Unit.DevicePixel)
        painter.drawImage(_centred(image, paper), image)
    return painter.end()


def _centred(image: QImage, paper: QRectF) -> QRectF:
    size = QSizeF(image.size()).scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left = (paper.width() - size.width()) / 2
    return QRectF(left, (paper.height() - size.height()) / 2, size.width(), size.height())


def print_pdf(
    werk: Werk, pdf: bytes, ouder: QWidget, *, grijs: bool, on_printed: Callable[[], object]
) -> QPrintDialog | None:
    """Ask for the printer and print; `on_printed` when the pages were sent."""
    if not has_printer():
        werk.tell(GEEN_PRINTER)
        return None
    printer = make_printer(grijs=grijs, maat=bladmaat(pdf))
    dialog = QPrintDialog(printer, ouder.window())
    dialog.setWindowTitle("Afdrukken")
    dialog.accepted.connect(lambda: send(werk, pdf, printer, on_printed))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # the one of QPrintDialog wants a receiver
    return dialog


def send(werk: Werk, pdf: bytes, printer: QPrinter, on_printed: Callable[[], object]) -> None:
    """Draw the pages at the resolution of the printer beside the screen, then print them."""
    grijs = printer.colorMode() == QPrinter.ColorMode.GrayScale
    sheet = printer.pageLayout().fullRect(QPageLayout.Unit.Inch)
    width = round(sheet.width() * printer.resolution())

    def paint(images: tuple[QImage, ...]) -> None:
        if paint_pages(printer, images):
            on_printed()
        else:
            werk.tell("De printer nam het niet aan. Kijk of hij aan staat en probeer het opnieuw.")

    werk.jobs.start(
        "Afdrukken", lambda _progress: images_of(pdf, width, grijs=grijs), on_result=paint
    )
