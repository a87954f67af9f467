"""The line above the sheets in which the years of a Renstra are typed: of a new one, or of the one that is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QWidget

from ...application import renstra_gestur as g
from ...application.sel import bersihkan
from ...application.transaksi import Transaksi, TransaksiError
from ...domain.rencana_strategis import Renstra
from ..muat import anak
from ..sesi import Nada, Sesi
from .alat import gestur


class BilahRenstra(QObject):
    """Asks for years and name; ``selesai(id of a new Renstra or None)`` once it is closed."""

    def __init__(self, sesi: Sesi, halaman: QWidget, selesai: Callable[[str | None], None]) -> None:
        super().__init__(halaman)
        self.sesi, self._selesai = sesi, selesai
        self.bingkai = anak(halaman, QFrame, "bilah_tahun")
        self.judul = anak(halaman, QLabel, "judul_bilah")
        self.simpan = anak(halaman, QPushButton, "tombol_simpan_tahun")
        self.isian = {k: anak(halaman, QLineEdit, f"isian_{k}") for k in ("dari", "sampai", "kolom", "nama")}
        self._renstra: Renstra | None = None
        self.simpan.clicked.connect(lambda: self.kerjakan())
        anak(halaman, QPushButton, "tombol_batal_tahun").clicked.connect(lambda: self.tutup())
        for isian in self.isian.values():
            isian.returnPressed.connect(self.kerjakan)

    def buka(self, renstra: Renstra | None) -> None:
        """Ask for the years of a new Renstra (None) or of this one."""
        self._renstra = renstra
        tahun = self.sesi.tahun or self.sesi.hari_ini.year
        # National plans run five years: 2020-2024, 2025-2029.
        awal = tahun - tahun % 5
        teks = (str(awal), str(awal + 4), "", "")
        if renstra is not None:
            teks = (str(renstra.dari), str(renstra.sampai), str(renstra.kolom_dari or ""), renstra.nama)
        for isian, isi in zip(self.isian.values(), teks, strict=True):
            isian.setText(isi)
            isian.setCursorPosition(0)
        self.judul.setText("Tahun dan nama Renstra" if renstra else "Renstra baru")
        self.simpan.setText("Simpan" if renstra else "Buat")
        self.bingkai.show()
        self.isian["dari"].setFocus(Qt.FocusReason.OtherFocusReason)
        self.isian["dari"].selectAll()

    def tutup(self, id_: str | None = None) -> None:
        """Put the line away."""
        self.bingkai.hide()
        self._selesai(id_)

    def kerjakan(self) -> None:
        """Make or change the Renstra; a refusal is said and the line stays."""
        lama, asal = set(self.sesi.dokumen.peta("renstra")), self._renstra
        if not gestur(self.sesi, lambda: self._transaksi(asal)):
            return
        baru = set(self.sesi.dokumen.peta("renstra")) - lama
        if asal is not None and (kini := self.sesi.dokumen.ambil("renstra", asal.id)) is not None:
            luar = g.luar_tahun(self.sesi.dokumen, kini)
            if luar:
                self.sesi.pesan.emit(
                    f"{luar.rincian.capitalize()} di luar kolom {kini.rentang} tetap tersimpan; tampak lagi bila tahunnya "
                    "dikembalikan.", Nada.PERINGATAN,
                )  # fmt: skip
        self.tutup(next(iter(baru), None))

    def _transaksi(self, asal: Renstra | None) -> Transaksi:
        dokumen = self.sesi.dokumen
        dari, sampai, kolom = (_tahun(self.isian[k].text()) for k in ("dari", "sampai", "kolom"))
        nama = " ".join(bersihkan(self.isian["nama"].text()).split())
        if asal is None:
            return g.renstra_baru(dokumen, self.sesi.id_baru, dari, sampai, kolom, nama)
        hasil = g.ubah_tahun(dokumen, asal, dari, sampai, kolom, nama)
        if not hasil:
            raise TransaksiError("Tahun dan nama Renstra ini belum berubah; ganti isinya, atau tekan Batal.")
        return hasil


def _tahun(teks: str) -> int | None:
    bersih = bersihkan(teks).strip()
    if bersih and not (bersih.isascii() and bersih.isdigit()):
        raise TransaksiError(f"“{bersih}” bukan tahun; isi empat angka, misalnya 2025.")
    return int(bersih) if bersih else None
