"""Settings by page: of the year (figures, paper, rule tables, holidays, due dates) and of this computer (looks, officer).

Whatever belongs to the year is a Transaksi: it stands in the history and can be undone. The pages of tables live in
:mod:`.pengaturan_tabel`, the due dates in :mod:`.pengaturan_tenggat`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from ...application import aturan_gestur as g
from ...application.pengisian import isi_sel
from ...application.sel import Sel, sel_kunci
from ...application.transaksi import Transaksi, TransaksiError
from ...domain.angka import MODE_KODE, baca_mode, bulatkan
from ...domain.tahun_kinerja import TahunKinerja
from .. import tema, ukuran
from ..ikatan import Ikatan
from ..jendela import Jendela
from ..muat import anak
from .dasar import Dialog
from .pengaturan_tabel import HalamanAturan, HalamanLibur
from .pengaturan_tenggat import HalamanTenggat

_BAGIAN = (
    ("Angka", "pena", True), ("Kertas & tata letak", "naskah", True), ("Tabel aturan", "tabel", True),
    ("Hari libur", "jam", True), ("Tenggat", "peringatan", True), ("Tampilan", "atur", False), ("Petugas", "orang", False),
)  # fmt: skip
"""Title, icon, whether it belongs to the year of the open file."""

_MODE = ("capaian", "anggaran", "triwulan")
_SKEMA: tuple[tema.Skema | None, ...] = (None, "terang", "gelap")


def buka(jendela: Jendela, bagian: int = 0) -> None:
    """Show the settings."""
    jendela.selesaikan_isian()
    DialogPengaturan(jendela, bagian).exec()


class DialogPengaturan(Dialog):
    """A list at the left, a page at the right; what is changed holds at once."""

    PANDUAN = "berkas"

    def __init__(self, jendela: Jendela, bagian: int = 0) -> None:
        super().__init__("dialog_pengaturan", jendela)
        self.jendela, self.sesi = jendela, jendela.sesi
        self.halaman = anak(self, QStackedWidget, "halaman")
        self.bagian = anak(self, QListWidget, "bagian")
        self.bagian.setIconSize(QSize(18, 18))
        for judul, ikon, tahun in _BAGIAN:
            butir = QListWidgetItem(tema.ikon(ikon), judul)
            butir.setSizeHint(QSize(0, 36))
            self.bagian.addItem(butir)
            butir.setHidden(tahun and self.sesi.berkas is None)
        for tombol in self.findChildren(QPushButton):
            tombol.setAutoDefault(False)  # Enter finishes a field, it does not close the settings
        self.bagian.currentRowChanged.connect(self.halaman.setCurrentIndex)
        self._siapkan_mode()
        self._siapkan_kertas()
        self.tenggat = HalamanTenggat(self, self.sesi)
        self.aturan = HalamanAturan(self, self.sesi)
        self.libur = HalamanLibur(self, self.sesi)
        self._siapkan_tampilan()
        self._siapkan_petugas()
        self._ikatan = Ikatan(anak(self, QWidget, "formTahun"), self.sesi, "tahun_anggaran", self._alamat)
        self.sesi.berubah.connect(self.segarkan)
        self.segarkan()
        ada = bagian if self.sesi.berkas is not None or not _BAGIAN[bagian][2] else 5
        self.bagian.setCurrentRow(ada)
        self.bagian.setFocus()

    @staticmethod
    def _alamat(dokumen: TahunKinerja, kolom: str) -> Sel | None:
        return sel_kunci("tahun_anggaran", kolom, tahun=dokumen.tahun) if dokumen.tahun else None

    def segarkan(self, _: object = None) -> None:
        """Show what stands in the year now."""
        self._tampil_mode()
        self._tampil_kertas()
        self.tenggat.segarkan()
        self.aturan.segarkan()
        self.libur.segarkan()
        for nomor, (*_, tahun) in enumerate(_BAGIAN):
            if tahun and (halaman := self.halaman.widget(nomor)) is not None:
                halaman.setEnabled(not self.sesi.hanya_baca)

    def _lakukan(self, buat: Callable[[], Transaksi], salah: str = "") -> None:
        """Make and commit a gesture; a refusal is said on its page."""
        alasan = ""
        try:
            self.sesi.terapkan(buat())
        except TransaksiError as galat:
            alasan = str(galat)
        if salah:
            anak(self, QLabel, salah).setText(alasan)

    # Figures ---------------------------------------------------------------------------------------------------------

    def _siapkan_mode(self) -> None:
        for jenis in _MODE:
            kotak = anak(self, QComboBox, jenis)
            for kode in MODE_KODE:
                kotak.addItem(baca_mode(kode).keterangan.capitalize(), kode)
            kotak.activated.connect(
                lambda _, j=jenis, k=kotak: self._lakukan(
                    lambda: g.ubah_mode(self.sesi.dokumen, j, str(k.currentData()))
                )
            )

    def _tampil_mode(self) -> None:
        from decimal import Decimal

        from ...domain.angka import tulis_angka

        dokumen = self.sesi.dokumen
        contoh = []
        for jenis in _MODE:
            kotak, mode = anak(self, QComboBox, jenis), dokumen.mode(jenis)
            kotak.setCurrentIndex(kotak.findData(mode.kode))
            nilai = bulatkan(Decimal("85.1063829787"), mode)
            contoh.append(f"{jenis} {tulis_angka(nilai.normalize() if mode.potong else nilai)}")
        anak(self, QLabel, "contohAngka").setText(f"Contoh 85,1063829…: {', '.join(contoh)}.")

    # Paper -----------------------------------------------------------------------------------------------------------

    def _siapkan_kertas(self) -> None:
        for nama, kolom in (("kertasBawaan", "kertas"), ("tataLetak", "tata_letak_renaksi")):
            kotak = anak(self, QComboBox, nama)
            kotak.activated.connect(lambda _, k=kotak, c=kolom: self._lakukan(lambda: self._isi_tahun(c, k)))

    def _isi_tahun(self, kolom: str, kotak: QComboBox) -> Transaksi:
        nilai = kotak.currentData() if kolom == "tata_letak_renaksi" else kotak.currentText()
        sel = sel_kunci("tahun_anggaran", kolom, tahun=self.sesi.dokumen.tahun)
        label = "ubah kertas" if kolom == "kertas" else "ubah tata letak rencana aksi"
        return isi_sel(self.sesi.dokumen, [(sel, str(nilai or ""), "")], label)

    def _tampil_kertas(self) -> None:
        atur = self.sesi.dokumen.pengaturan
        anak(self, QComboBox, "kertasBawaan").setCurrentText(atur.kertas if atur else "A4")
        kotak = anak(self, QComboBox, "tataLetak")
        kotak.clear()
        daftar = g.isi_aturan(self.sesi.dokumen, "tata_letak_renaksi") or []
        for nomor, satu in enumerate(daftar):
            kotak.addItem(f"{satu['nama']} ({satu['sumber']})", "" if nomor == 0 else satu["nama"])
        if not daftar:
            kotak.addItem("Bawaan program", "")
        kini = atur.tata_letak_renaksi if atur else ""
        nomor = next((n for n, s in enumerate(daftar) if s["nama"] == kini), 0)
        kotak.setCurrentIndex(nomor)
        kotak.setEnabled(bool(daftar))
        kolom = ", ".join(k["judul"] for k in daftar[nomor]["kolom"]) if daftar else ""
        anak(self, QLabel, "kataTataLetak").setText(f"Kolom: {kolom}." if kolom else "")

    # This computer ---------------------------------------------------------------------------------------------------

    def _siapkan_tampilan(self) -> None:
        skema, besar = anak(self, QComboBox, "skema"), anak(self, QComboBox, "ukuran")
        skema.setCurrentIndex(_SKEMA.index(tema.tema().paksa))
        besar.setCurrentIndex(ukuran.PILIHAN.index(ukuran.persen()))
        skema.activated.connect(self._ganti_skema)
        besar.activated.connect(self._ganti_ukuran)

    def _ganti_skema(self, nomor: int) -> None:
        self.jendela.setelan.setValue("tampilan/skema", _SKEMA[nomor] or "")
        tema.ganti_skema(_SKEMA[nomor])

    def _ganti_ukuran(self, nomor: int) -> None:
        self.jendela.setelan.setValue("tampilan/ukuran", str(ukuran.PILIHAN[nomor]))
        tema.ganti_ukuran(ukuran.PILIHAN[nomor])

    def _siapkan_petugas(self) -> None:
        nama = anak(self, QLineEdit, "petugas")
        nama.setText(str(self.jendela.setelan.value("petugas/nama") or ""))

        def simpan() -> None:
            bersih = " ".join(nama.text().split())
            self.jendela.setelan.setValue("petugas/nama", bersih)
            if self.sesi.berkas is not None:
                self.sesi.berkas.petugas = bersih

        nama.editingFinished.connect(simpan)
