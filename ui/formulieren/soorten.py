"""Which form belongs to which kind."""

from regisseur_desktop.domain.aanmelding import Aanmelding, Toestemming, Verwijzing, Verzoek
from regisseur_desktop.domain.huishouden import Huishouden, Regie, Traject
from regisseur_desktop.domain.netwerk import Netwerkband
from regisseur_desktop.domain.persoon import Ouderrelatie, Partnerrelatie, Persoon
from regisseur_desktop.domain.plan import Regiecijfer
from regisseur_desktop.domain.regie import Evaluatie, Taak, Veiligheidscijfer
from regisseur_desktop.domain.tekening import Gevoelsband, Thuis
from regisseur_desktop.domain.verhaal import Gebeurtenis, Hulpvraag, Kracht, Notitie, Zorg
from ui.formulieren.aanmelding import aanmelding
from ui.formulieren.cijfer import veiligheidscijfer
from ui.formulieren.contact import netwerkband
from ui.formulieren.evaluatie import evaluatie
from ui.formulieren.gebeurtenis import gebeurtenis
from ui.formulieren.huishouden import huishouden, regie, traject
from ui.formulieren.hulpvraag import hulpvraag
from ui.formulieren.kern import Maker
from ui.formulieren.kracht import kracht
from ui.formulieren.notitie import notitie
from ui.formulieren.persoon import persoon
from ui.formulieren.regiecijfer import regiecijfer
from ui.formulieren.relatie import ouderrelatie, partnerrelatie
from ui.formulieren.taak import taak
from ui.formulieren.tekening import gevoelsband, thuis
from ui.formulieren.verwijzing import toestemming, verwijzing, verzoek
from ui.formulieren.zorg import zorg

MAKERS: dict[type, Maker] = {
    Aanmelding: aanmelding,
    Evaluatie: evaluatie,
    Gebeurtenis: gebeurtenis,
    Gevoelsband: gevoelsband,
    Huishouden: huishouden,
    Hulpvraag: hulpvraag,
    Kracht: kracht,
    Netwerkband: netwerkband,
    Notitie: notitie,
    Ouderrelatie: ouderrelatie,
    Partnerrelatie: partnerrelatie,
    Persoon: persoon,
    Regie: regie,
    Regiecijfer: regiecijfer,
    Taak: taak,
    Thuis: thuis,
    Toestemming: toestemming,
    Traject: traject,
    Veiligheidscijfer: veiligheidscijfer,
    Verwijzing: verwijzing,
    Verzoek: verzoek,
    Zorg: zorg,
}
