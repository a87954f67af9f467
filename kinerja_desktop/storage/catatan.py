"""What the file keeps beside the nouns: history, drafts, packages sent."""

from __future__ import annotations

from ..application.transaksi import Transaksi
from .dasar import BerkasDasar
from .riwayat import Catatan, CatatanSel, baca_riwayat, baca_riwayat_sel, baca_transaksi


class BerkasCatatan(BerkasDasar):
    """History of an open file."""

    def riwayat(self, batas: int = 200) -> tuple[Catatan, ...]:
        """The newest entries of the history, newest first."""
        with self._membaca() as driver:
            return baca_riwayat(driver, batas)

    def riwayat_sel(self, noun: str, id_: str) -> tuple[CatatanSel, ...]:
        """Everything that happened to one row, newest first."""
        with self._membaca() as driver:
            return baca_riwayat_sel(driver, noun, id_)

    def transaksi_riwayat(self, nomor: int) -> Transaksi | None:
        """The transaction behind an entry; "kembalikan" applies its inverse, which refuses if the rows changed since."""
        with self._membaca() as driver:
            return baca_transaksi(driver, nomor)
