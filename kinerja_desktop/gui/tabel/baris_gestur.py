"""Row gestures of a grid: insert, copy, delete, move. Each is the sheet's own; a refusal is said."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from ...application.transaksi import Transaksi, TransaksiError
from ..sesi import Nada
from .dasar import DasarTabel
from .lembar import Baris

_TERURUT = "Baris tidak dapat dipindah selama disaring atau diurutkan; kembalikan urutan aslinya dengan Ctrl+Shift+L."


class GesturBaris:
    """Gestures on the row of the cursor or the rows of the selection."""

    def __init__(self, tabel: DasarTabel) -> None:
        self._t = tabel

    def _kini(self) -> Baris | None:
        t, kini = self._t, self._t.tampilan.kini()
        return t.model.baris[kini[0]] if kini and kini[0] < len(t.model.baris) else None

    def jalankan(self, buat: Callable[[], Transaksi | None]) -> bool:
        """Make a row gesture's Transaksi and commit it; a refusal is said."""
        try:
            transaksi = buat()
        except TransaksiError as salah:
            self._t.sesi.pesan.emit(str(salah), Nada.PERINGATAN)
            return False
        return transaksi is not None and self._t.sesi.terapkan(transaksi)

    def tambah(self) -> None:
        self.sisipkan(lambda: self._t.lembar.tambah(self._t.sesi.dokumen, self._kini()))

    def gandakan(self) -> None:
        baris = self._kini()
        if baris is not None and baris.jenis == "isi":
            self.sisipkan(lambda: self._t.lembar.gandakan(self._t.sesi.dokumen, baris))

    def sisipkan(self, buat: Callable[[], Transaksi | None]) -> None:
        """Commit a gesture that makes a row, and put the cursor on its first open cell."""
        t = self._t
        lama = {b.kunci for b in t.model.semua}
        if not self.jalankan(buat):
            return
        baru = next((r for r, b in enumerate(t.model.baris) if b.jenis == "isi" and b.kunci not in lama), None)
        if baru is not None:
            kolom = [c for c in range(len(t.model.kolom)) if t.model.isi(baru, c).terbuka]
            t.tampilan.ke(baru, kolom[0] if kolom else 0)
            t.tampilan.setFocus(Qt.FocusReason.OtherFocusReason)

    def hapus(self, baris: list[Baris]) -> None:
        t = self._t
        if baris and self.jalankan(lambda: t.lembar.hapus(t.sesi.dokumen, baris)):
            kata = "Baris dihapus" if len(baris) == 1 else f"{len(baris)} baris dihapus"
            t.sesi.pesan.emit(f"{kata}. Ctrl+Z mengurungkannya.", Nada.KABAR)

    def pindah(self, langkah: int) -> None:
        t, baris = self._t, self._kini()
        if baris is None or baris.jenis != "isi":
            return
        if t.model.pandangan.aktif:
            t.sesi.pesan.emit(_TERURUT, Nada.KABAR)
            return
        self.jalankan(lambda: t.lembar.pindah(t.sesi.dokumen, baris, langkah))
