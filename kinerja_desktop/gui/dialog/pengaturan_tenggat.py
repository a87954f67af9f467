"""The due dates in the settings: day of the monthly report, shift to a working day, and the day of every other duty."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QTableWidget, QTableWidgetItem, QWidget

from ...application import aturan_gestur as g
from ...application.transaksi import Transaksi, TransaksiError
from ...domain.jadwal import LAPOR, PERIODE_TENGGAT, RENAKSI, AturanTenggat, batas, daftar_tenggat
from ...domain.kelengkapan import tenggat
from ...domain.periode import BULAN, tulis_tanggal
from ..muat import anak
from ..sesi import Sesi
from .pengaturan_tabel import isi_tabel, siapkan

_HARI = 1
"""Column that can be typed into."""


class HalamanTenggat(QObject):
    """Each change holds at once; due dates everywhere follow."""

    def __init__(self, akar: QWidget, sesi: Sesi) -> None:
        super().__init__(akar)
        self.akar, self.sesi = akar, sesi
        self.hari, self.geser = anak(akar, QLineEdit, "laporBulanan"), anak(akar, QCheckBox, "geserHariKerja")
        self.tabel = anak(akar, QTableWidget, "tenggatLain")
        self.tambah = anak(akar, QPushButton, "tambahTenggat")
        self.lain: tuple[AturanTenggat, ...] = ()
        self._mengisi = False
        siapkan(self.tabel)
        self.hari.editingFinished.connect(self._ubah_bulanan)
        self.geser.clicked.connect(lambda _: self._ubah_bulanan())
        self.tabel.itemChanged.connect(self._ubah_lain)
        self.tambah.clicked.connect(lambda _=False: self._tambah_bawaan())

    def segarkan(self) -> None:
        """Show what stands in the year now."""
        dokumen = self.sesi.dokumen
        isi = g.isi_aturan(dokumen, "tenggat") or {}
        self.hari.setText(str(isi.get("lapor_bulanan", 5)))
        self.geser.setChecked(bool(isi.get("geser_hari_kerja", True)))
        self.lain = tuple(a for a in daftar_tenggat(dokumen) if a.jenis not in (LAPOR, RENAKSI))
        self.tambah.setVisible(not self.lain)
        self.tabel.setVisible(bool(self.lain))
        kata = "Hari setiap kewajiban dapat diganti. Arahkan ke barisnya untuk membaca sumbernya."
        if not self.lain:
            kata = (
                "Tahun ini dibuka sebelum program mengenal tenggat lain: kirim ke Kanwil, rapat, evaluasi, dan LKjIP."
            )
        anak(self.akar, QLabel, "kataTenggatLain").setText(kata)
        if dokumen.tahun:
            contoh = "; ".join(f"{b.nama} ditunggu {tulis_tanggal(tenggat(dokumen, b.akhir))}" for b in BULAN[:3])
            anak(self.akar, QLabel, "contohTenggat").setText(f"{contoh}.")
            self._isi_tabel()

    def _isi_tabel(self) -> None:
        dokumen = self.sesi.dokumen
        baris = [
            (
                f"{a.nama}, setiap {a.periode}", str(a.n), a.sebut_kapan.replace(f"{a.n} ", "", 1),
                tulis_tanggal(batas(dokumen, a, PERIODE_TENGGAT[a.periode][0])),
            )
            for a in self.lain
        ]  # fmt: skip
        self._mengisi = True
        isi_tabel(self.tabel, (("Kewajiban", "Hari", "Dihitung", "Yang pertama"), baris), (_HARI,))
        for nomor, a in enumerate(self.lain):
            for kolom in range(4):
                if (butir := self.tabel.item(nomor, kolom)) is not None:
                    butir.setToolTip(a.sumber)
        self._mengisi = False

    def _ubah_bulanan(self) -> None:
        if self.sesi.berkas is not None:
            hari, geser = self.hari.text(), self.geser.isChecked()
            self._lakukan(lambda: g.ubah_tenggat(self.sesi.dokumen, hari, geser))

    def _ubah_lain(self, butir: QTableWidgetItem) -> None:
        if not self._mengisi and butir.column() == _HARI:
            jenis, hari = self.lain[butir.row()].jenis, butir.text()
            if not self._lakukan(lambda: g.ubah_hari_tenggat(self.sesi.dokumen, jenis, hari)):
                self._isi_tabel()

    def _tambah_bawaan(self) -> None:
        from ... import resources

        self._lakukan(lambda: g.tambah_tenggat_bawaan(self.sesi.dokumen, resources.aturan_bawaan()))

    def _lakukan(self, buat: Callable[[], Transaksi]) -> bool:
        alasan = ""
        try:
            self.sesi.terapkan(buat())
        except TransaksiError as galat:
            alasan = str(galat)
        anak(self.akar, QLabel, "salahTenggat").setText(alasan)
        return not alasan
