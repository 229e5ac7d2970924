"""What keeps everybody safe at home: agreements that belong to no goal."""

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from ui.plan.afspraken import AfsprakenTabel
from ui.plan.deel import DeelBlad
from ui.werk import Werk


class VeiligBlad(DeelBlad):
    """The table of agreements, without a goal."""

    def __init__(self, werk: Werk) -> None:
        super().__init__(
            "Zo is het veilig thuis",
            "Wat doen jullie als het spannend wordt? Bijvoorbeeld: dan stoppen we even.",
        )
        self.afspraken = AfsprakenTabel(werk)
        self.afspraken.leeg.setText("Nog geen afspraken over veiligheid.")
        self.afspraken.add_button.setAccessibleName("Afspraak over veiligheid toevoegen")
        self.body.addWidget(self.afspraken)

    @override
    def show_dossier(self, dossier: Dossier) -> None:
        """Show the agreements about safety."""
        self.afspraken.show_dossier(dossier, "")

    @override
    def flush(self) -> None:
        """Save at once what was typed."""
        self.afspraken.flush()
