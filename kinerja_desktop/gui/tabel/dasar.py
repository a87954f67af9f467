"""What the parts of a grid (editing, blocks, commands) know of the widget they belong to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from ...application.sel import Sel
from ..sesi import Sesi
from .draf import Draf
from .lembar import Lembar
from .model import ModelLembar
from .tampilan import TampilanLembar
from .tanya import TanyaSebaris


class DasarTabel(QWidget):
    """A sitting, a sheet, and the view that shows it; :class:`.tabel.TabelLembar` puts the parts together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sesi = Sesi(self)
        self.lembar = Lembar()
        self.model = ModelLembar(self)
        self.tampilan = TampilanLembar(self.model, self)
        self.tanya = TanyaSebaris(self)
        self.draf = Draf(self.sesi, self)
        self.tambahan: Callable[[QMenu], object] | None = None
        """What the page adds to the context menu."""

    def sel_sekarang(self) -> Sel | None:
        """The cell under the cursor, if it is one to be filled."""
        kini = self.tampilan.kini()
        return self.model.isi(*kini).sel if kini and kini[0] < len(self.model.baris) else None

    def lakukan(self, nama: str) -> None:
        """Carry out a command by name."""
        raise NotImplementedError
