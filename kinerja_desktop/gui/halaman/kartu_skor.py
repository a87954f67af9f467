"""Card below the scores of the budget: final value with its category, aspects, and the rule it follows with its source."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from ... import resources
from ...application.aturan_gestur import kembalikan_bawaan
from ...application.perencanaan import aturan_tahun
from ...application.transaksi import Changes
from ...domain.angka import tulis_mode
from ...domain.indikator_anggaran import MODE_SKOR, NAMA_SKOR, HasilSkor, sebut_bulan_skor, skor
from ...domain.portal import JenisSkor
from .. import tema
from ..muat import anak, muat_ui
from ..sesi import Sesi
from ..unsur import LabelElide, Pil
from .alat import gestur

_NADA: dict[str, tuple[tema.Nada, str]] = {
    "Sangat Baik": ("hijau", "centang"),
    "Baik": ("hijau", "centang"),
    "Cukup": ("kuning", "peringatan"),
    "Kurang": ("merah", "peringatan"),
    "Sangat Kurang": ("merah", "peringatan"),
}


class KartuSkor(QFrame):
    """IKPA or NKA of the latest month up to the period of the sitting."""

    def __init__(self, sesi: Sesi, jenis: JenisSkor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sesi, self.jenis = sesi, jenis
        muat_ui("kartu_skor", self)
        self.tombol = anak(self, QPushButton, "tombol_aturan")
        self.tombol.clicked.connect(lambda: self._pasang())
        sesi.berubah.connect(self._berubah)
        sesi.dibuka.connect(self.segarkan)
        self.segarkan()

    def _berubah(self, perubahan: Changes) -> None:
        if perubahan.touches("skor_anggaran", "aturan"):
            self.segarkan()

    def _pasang(self) -> None:
        """The rule table that is shipped for this year, for a year that was opened before there was one."""
        bawaan = resources.aturan_bawaan()
        gestur(self.sesi, lambda: kembalikan_bawaan(self.sesi.dokumen, self.jenis.casefold(), bawaan))

    def segarkan(self) -> None:
        dokumen = self.sesi.dokumen
        hasil = skor(dokumen, self.jenis, self.sesi.periode.akhir)
        bulan = sebut_bulan_skor(dokumen, hasil)
        anak(self, LabelElide, "judul_skor").setText(f"{NAMA_SKOR[self.jenis]} {bulan}".rstrip())
        nilai = anak(self, QLabel, "nilai_skor")
        nilai.setText("–" if hasil.nilai is None else tulis_mode(hasil.nilai, MODE_SKOR))
        pil = anak(self, Pil, "kategori_skor")
        pil.setVisible(bool(hasil.kategori))
        if hasil.kategori:
            pil.isi(hasil.kategori, *_NADA.get(hasil.kategori, ("abu", "")))
        anak(self, QLabel, "aspek_skor").setText(_rincian(hasil))
        anak(self, LabelElide, "aturan_skor").setText(hasil.aturan.sumber if hasil.aturan else "")
        ada = any(a.nama == self.jenis.casefold() for a in aturan_tahun(dokumen.tahun, resources.aturan_bawaan()))
        self.tombol.setVisible(hasil.aturan is None and bool(dokumen.tahun_anggaran) and ada)
        self.tombol.setEnabled(not self.sesi.hanya_baca)


def _rincian(hasil: HasilSkor) -> str:
    """The aspects, or why there is no value."""
    if hasil.alasan:
        return f"Tidak dapat dihitung: {hasil.alasan}."
    if not hasil.dihitung:
        return "Nilai akhir dari portal; rinciannya belum diisi."
    baris = [f"{nama} {tulis_mode(n, MODE_SKOR)}" for _, nama, n in hasil.aspek if n is not None]
    return "\n".join(baris)
