"""The one grid of all tabs: sheets as data (:mod:`.lembar`), one model, one view, delegates, paste, fill."""

from .lembar import Baris, Kolom, Lembar, Status, Tanda
from .tabel import TabelLembar

__all__ = ["Baris", "Kolom", "Lembar", "Status", "TabelLembar", "Tanda"]
