"""The live trial of the indikator card: figures go in, with every key the result, its derivation and the capaian come out.

Nothing here is written to the file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QMenu, QPushButton, QWidget

from ...domain.angka import Ambigu, Terbaca, baca_angka, tulis_angka, tulis_isian
from ...domain.capaian import alasan, baris_capaian, hitung_capaian, tulis_capaian, tulis_realisasi, turunan
from ...domain.nilai import Angka, Hasil, Kosong, TidakDapatDihitung
from ...domain.periode import NAMA_BULAN, TAHUN
from ...domain.realisasi import NILAI
from ...domain.renstra import IndikatorTahun, JenisRumus
from ...domain.rumus import HasilRealisasi, coba_rumus, isi_berlaku, periksa_tetapan, setahun, variabel_indikator
from ...domain.tahun_kinerja import TahunKinerja
from .. import tema
from ..ikatan import tandai
from ..muat import anak
from ..sesi import Sesi
from ..tabel.model import bersatuan
from ..tombol import beri_menu
from ..unsur import LabelElide


class KartuCoba(QObject):
    """One input per variable; what was tried stays while the card shows the same indikator."""

    def __init__(self, sesi: Sesi, kartu: QWidget) -> None:
        super().__init__(kartu)
        self.sesi = sesi
        self.indikator: IndikatorTahun | None = None
        self.masukan: dict[str, QLineEdit] = {}
        self.tempat = anak(kartu, QWidget, "tempat_coba")
        self.hasil, self.capaian = anak(kartu, QLabel, "hasil_coba"), anak(kartu, QLabel, "capaian_coba")
        self.turunan = anak(kartu, QLabel, "turunan_coba")
        self.isi = anak(kartu, QPushButton, "tombol_isi_coba")
        self.kosong = anak(kartu, QPushButton, "tombol_kosong_coba")
        self.menu = QMenu(kartu)
        beri_menu(self.isi, self.menu)
        self.menu.aboutToShow.connect(self._isi_menu)
        self.kosong.clicked.connect(lambda: self.isikan({}))

    # Showing ---------------------------------------------------------------------------------------------------------

    def tampilkan(self, indikator: IndikatorTahun | None) -> None:
        """The settings to try, as they stand or are being typed."""
        lain = indikator is None or self.indikator is None or indikator.id != self.indikator.id
        self.indikator = indikator
        if indikator is None:
            return
        nama = variabel_indikator(indikator) or ((NILAI, "nilai"),)
        if lain or [n for n, _ in nama] != list(self.masukan):
            self._susun(nama, {} if lain else {n: m.text() for n, m in self.masukan.items()})
        for n, arti in nama:
            self.masukan[n].setToolTip(arti)
        self.isi.setEnabled(bool(self._bulan_berisi(indikator)))
        self.hitung()

    def _susun(self, nama: tuple[tuple[str, str], ...], isi: Mapping[str, str]) -> None:
        """Inputs for these variables, in two or three columns."""
        tata = self.tempat.layout()
        assert isinstance(tata, QGridLayout)
        while (butir := tata.takeAt(0)) is not None:
            if (lama := butir.widget()) is not None:
                lama.hide()
                lama.deleteLater()
        self.masukan = {}
        kolom, sebelum = (2 if len(nama) <= 4 else 3), self.kosong
        for nomor, (n, arti) in enumerate(nama):
            label = LabelElide((n or "nilai").replace("_", " "), kelas="samar")
            masukan = QLineEdit()
            masukan.setText(isi.get(n, ""))
            masukan.setAccessibleName(f"Coba {n or 'nilai'}")
            masukan.setAccessibleDescription(f"{arti or n}; angka untuk percobaan, tidak disimpan")
            masukan.textEdited.connect(lambda _: self.hitung())
            tata.addWidget(label, nomor // kolom * 2, nomor % kolom)
            tata.addWidget(masukan, nomor // kolom * 2 + 1, nomor % kolom)
            for satu in (label, masukan):
                satu.show()
            QWidget.setTabOrder(sebelum, masukan)
            self.masukan[n], sebelum = masukan, masukan  # type: ignore[assignment]
        for k in range(3):
            tata.setColumnStretch(k, 1 if k < kolom else 0)

    # Trying ----------------------------------------------------------------------------------------------------------

    def isikan(self, angka: Mapping[str, Decimal]) -> None:
        """Put figures in; what is not named becomes empty."""
        for nama, masukan in self.masukan.items():
            masukan.setText(tulis_angka(angka[nama]).replace(".", "") if nama in angka else "")
        self.hitung()

    def _angka(self) -> dict[str, Decimal]:
        hasil: dict[str, Decimal] = {}
        for nama, masukan in self.masukan.items():
            teks, sebab = masukan.text().strip(), ""
            baca = baca_angka(teks) if teks else None
            if isinstance(baca, Terbaca) and not baca.satuan:
                hasil[nama] = baca.nilai
            elif isinstance(baca, Terbaca):
                sebab = f"“{teks}” memuat satuan; tulis angkanya saja"
            elif isinstance(baca, Ambigu):
                sebab = f"{baca.alasan}; tulis dengan koma atau tanpa titik"
            elif baca is not None:
                sebab = baca.alasan
            tandai(masukan, sebab)
        return hasil

    def hitung(self) -> None:
        """Result, steps and capaian of the figures as they stand."""
        i, dokumen = self.indikator, self.sesi.dokumen
        if i is None:
            return
        angka, mode = self._angka(), dokumen.mode("capaian", i)
        hasil: Hasil = coba_rumus(i, angka, mode)[0]
        if i.rumus == JenisRumus.LANGSUNG:
            hasil = Angka(angka[NILAI]) if NILAI in angka else TidakDapatDihitung("isi nilai")
        if not isinstance(hasil, Angka):
            sebab = (
                alasan(hasil)
                if angka or periksa_tetapan(i)
                else "Isi angka percobaan; hasilnya langsung tampil di sini"
            )
            self._kata(f"{sebab[:1].upper()}{sebab[1:]}".rstrip(".") + ".", "", "", berhasil=False)
            return
        langkah, kata = self._capaian(dokumen, i, hasil, angka)
        nilai = tulis_realisasi(hasil, mode)
        satuan = bersatuan(Angka(Decimal(0)), i.satuan)[1:]
        self._kata(f"{nilai}{satuan}", kata, langkah, berhasil=True)

    @staticmethod
    def _capaian(dokumen: TahunKinerja, i: IndikatorTahun, hasil: Angka, isi: Mapping[str, Decimal]) -> tuple[str, str]:
        """Steps as they will be printed, and what it comes to against the year's target."""
        dasar = baris_capaian(dokumen, i, TAHUN)
        capaian = hitung_capaian(dasar.target, hasil, i.aturan)
        variabel = tuple((n, isi[n]) for n, _ in variabel_indikator(i))
        baris = replace(dasar, realisasi=hasil, capaian=capaian, sumber=HasilRealisasi(hasil, variabel))
        langkah = "\n".join(str(lk) for lk in turunan(baris))
        if isinstance(dasar.target, Kosong):
            return langkah, f"Target {dokumen.tahun} belum ditetapkan."
        target = bersatuan(dasar.target, i.satuan) or tulis_isian(dasar.target)
        if not isinstance(capaian.hasil, Angka):
            return langkah, f"Target {dokumen.tahun}: {target}. Capaian tidak dapat dihitung: {alasan(capaian.hasil)}."
        return langkah, f"Target {dokumen.tahun}: {target}. Capaian {tulis_capaian(capaian.hasil, baris.mode)} %."

    def _kata(self, hasil: str, capaian: str, langkah: str, *, berhasil: bool) -> None:
        tema.beri_kelas(self.hasil, "judul" if berhasil else "samar")
        for label, teks in ((self.hasil, hasil), (self.capaian, capaian), (self.turunan, langkah)):
            label.setText(teks)
            label.setVisible(bool(teks))

    # Figures of a month ----------------------------------------------------------------------------------------------

    def _bulan_berisi(self, i: IndikatorTahun) -> dict[int, dict[str, Decimal]]:
        """Figures of each month that has some, typed or proposed."""
        dokumen = self.sesi.dokumen
        nama = [n for n, _ in variabel_indikator(i)] or [NILAI]
        hasil = {}
        for bulan, isi in sorted(isi_berlaku(dokumen, i).items()):
            angka = {n: b.nilai.nilai for n, b in isi.items() if n in nama and isinstance(b.nilai, Angka)}
            if angka:
                hasil[bulan] = {n: u.nilai for n, u in setahun(dokumen, i, bulan).items()} | angka
        return hasil

    def _isi_menu(self) -> None:
        self.menu.clear()
        i = self.indikator
        for bulan, angka in self._bulan_berisi(i).items() if i is not None else ():
            aksi = self.menu.addAction(NAMA_BULAN[bulan - 1])
            aksi.triggered.connect(lambda _=False, a=angka: self.isikan(a))
