"""Profil & Naskah: identity, letterhead, officials, units, staff, kendala, settings of the year, texts of the report."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...application.pengisian import baris_baru, hapus_baris
from ...application.sel import Sel, sel_kunci
from ...application.transaksi import Changes, Tambah, Transaksi, TransaksiError
from ...domain.laporan import Laporan
from ...domain.satker import Kop
from ...domain.tahun_kinerja import TahunKinerja
from .. import tema
from ..ikatan import Ikatan
from ..jendela import Jendela
from ..keadaan import pada_noun
from ..muat import anak, muat_ui
from ..sesi import Nada, Sesi
from ..tema import JARAK

DAFTAR: tuple[tuple[str, str, str, str], ...] = (
    ("Identitas", "gedung", "halIdentitas", "satker"),
    ("Kop surat", "laporan", "halKop", "kop"),
    ("Pejabat", "profil", "halPejabat", "pejabat"),
    ("Unit", "unit", "halUnit", "unit"),
    ("Pegawai", "orang", "halSdm", "sdm"),
    ("Aset", "tabel", "halAset", "aset"),
    ("Satker jajaran", "unit", "halJajaran", "satker_jajaran"),
    ("Kendala", "peringatan", "halKendala", "kendala"),
    ("Tindak lanjut", "renaksi", "halTindak", "tindak_lanjut"),
    ("Evaluasi", "centang", "halEvaluasi", "evaluasi"),
    ("Temuan pengawasan", "cari", "halTemuan", "temuan_pengawasan"),
    ("Pengaturan tahun", "atur", "halAtur", "tahun_anggaran"),
    ("Naskah laporan", "naskah", "halNaskah", "laporan"),
    ("Gambar", "gambar", "halGambar", "gambar"),
    ("Keputusan", "perjanjian", "halKeputusan", "keputusan"),
)
"""Words, icon, page of the form, noun."""
SENDIRI = {
    "keputusan": ("keputusan", "HalamanKeputusan"), "gambar": ("gambar", "HalamanGambar"),
    "evaluasi": ("evaluasi", "HalamanEvaluasi"), "temuan_pengawasan": ("temuan_pengawasan", "HalamanTemuan"),
}  # fmt: skip
"""Parts that are pages of their own, by noun: module and class, imported when first shown."""
_INDUK = {
    "narasi": "laporan", "keputusan_butir": "keputusan", "keputusan_anggota": "keputusan", "evaluasi_butir": "evaluasi",
}  # fmt: skip


class HalamanProfil(QWidget):
    """List at the left, the part chosen at the right; grids are made on first show."""

    minta_cetak = Signal(list)

    def __init__(self, sesi: Sesi, jendela: Jendela) -> None:
        super().__init__(jendela)
        self.sesi, self.jendela = sesi, jendela
        muat_ui("profil", self)
        # A file of its own: fields of satker and laporan share names.
        muat_ui("profil_naskah", anak(self, QWidget, "halNaskah"))
        self.daftar = anak(self, QListWidget, "daftar")
        self.tumpukan = anak(self, QStackedWidget, "isiHalaman")
        self.kisi: dict[str, Any] = {}
        self._susun_daftar()
        self._ikat_identitas()
        self._ikat_kop()
        self._ikat_tahun()
        self._ikat_naskah()
        sesi.berubah.connect(self._berubah)
        sesi.dibuka.connect(self.segarkan)
        tema.tema().berganti.connect(self._ikon_daftar)
        self.segarkan()
        self.daftar.currentRowChanged.connect(self._pilih)
        self.daftar.setCurrentRow(0)

    # Frame -----------------------------------------------------------------------------------------------------------

    def _susun_daftar(self) -> None:
        self.daftar.setSpacing(2)
        for kata, *_ in DAFTAR:
            butir = QListWidgetItem(kata)
            butir.setSizeHint(QSize(0, 4 * JARAK))
            self.daftar.addItem(butir)
        self._ikon_daftar()

    def _ikon_daftar(self) -> None:
        for nomor, (_, ikon, *_) in enumerate(DAFTAR):
            self.daftar.item(nomor).setIcon(tema.ikon(ikon, "teks2"))

    def _pilih(self, nomor: int) -> None:
        if nomor < 0:
            return
        _, _, halaman, noun = DAFTAR[nomor]
        if noun in SENDIRI and noun not in self.kisi:
            self._muat_bagian(noun, halaman)
        self.tumpukan.setCurrentWidget(anak(self, QWidget, halaman))
        if noun not in self.kisi and self.findChild(QWidget, f"{halaman}Kisi") is not None:
            self.kisi[noun] = self._kisi(noun, anak(self, QWidget, f"{halaman}Kisi"))

    def _muat_bagian(self, noun: str, nama: str) -> None:
        """A part that is a page of its own."""
        modul, kelas = SENDIRI[noun]
        bagian: Any = getattr(import_module(f".{modul}", __package__), kelas)(self.sesi, self)
        self.kisi[noun] = bagian
        bagian.setObjectName(nama)
        bagian.minta_cetak.connect(self.minta_cetak)
        self.tumpukan.addWidget(bagian)

    def _kisi(self, noun: str, wadah: QWidget) -> Any:
        from ..tabel import TabelLembar
        from ..tabel.tombol import PINTASAN
        from . import lembar_profil as lembar

        uraian = lembar.URAIAN[noun]
        tabel = TabelLembar(wadah)
        tabel.pasang(self.sesi, lembar.LembarNoun(uraian, Sesi.id_baru))
        deret = QHBoxLayout()
        deret.setSpacing(JARAK)
        for perintah, kata, ikon in (
            ("tambah", "Tambah", "tambah"), ("gandakan", "Gandakan", "salin"), ("naik", "Naik", "naik"),
            ("turun", "Turun", "turun"), ("hapus", "Hapus", "hapus"),
        ):  # fmt: skip
            tombol = QPushButton(kata)
            tombol.setToolTip(
                f"{kata} baris ({QKeySequence(PINTASAN[perintah]).toString(QKeySequence.SequenceFormat.NativeText)})"
            )
            tema.beri_ikon(tombol, ikon)
            tombol.clicked.connect(lambda _=False, p=perintah, t=tabel: t.lakukan(p))
            deret.addWidget(tombol)
        deret.addStretch()
        tata = wadah.layout()
        assert isinstance(tata, QVBoxLayout)
        tata.setSpacing(JARAK)
        tata.addLayout(deret)
        tata.addWidget(tabel, 1)
        return tabel

    def ke_temuan(self, noun: str, id_: str, kolom: str) -> None:
        """Show the part with that field and put the cursor there."""
        induk = _INDUK.get(noun, noun)
        if noun == "tindak_lanjut" and (pada := pada_noun(self.sesi.dokumen, noun, id_)) in SENDIRI:
            induk = pada
        nomor = next((n for n, d in enumerate(DAFTAR) if d[3] == induk), 0)
        self.daftar.setCurrentRow(nomor)
        if induk in SENDIRI:
            self.kisi[induk].ke_temuan(noun, id_, kolom)
        elif noun in self.kisi:
            self.kisi[noun].ke_sel(noun, id_, kolom)
        elif (isian := anak(self, QWidget, DAFTAR[nomor][2]).findChild(QWidget, kolom or "nama")) is not None:
            isian.setFocus(Qt.FocusReason.OtherFocusReason)

    def cari(self, teks: str) -> bool:
        """Ctrl+F: within the part shown, where that has a grid of its own to search."""
        bagian: Any = self.tumpukan.currentWidget()
        return hasattr(bagian, "cari") and bool(bagian.cari(teks))

    def segarkan(self) -> None:
        """What the binders do not show by themselves."""
        self._isi_pilihan_kop()
        self._judul_naskah()
        dokumen = self.sesi.dokumen
        baris = [
            f"{a.nama.replace('_', ' ').capitalize()}: {a.sumber or 'sumber tidak disebut'}" for a in dokumen.aturan
        ]
        anak(self, QLabel, "daftarAturan").setText("\n\n".join(baris) or "Belum ada tabel aturan di tahun ini.")

    def _berubah(self, perubahan: Changes) -> None:
        if perubahan.touches("kop"):
            self._isi_pilihan_kop()
        if perubahan.touches("laporan", "tahun_anggaran"):
            self._judul_naskah()

    # Identity, settings ----------------------------------------------------------------------------------------------

    def _ikat_identitas(self) -> None:
        def alamat(dokumen: TahunKinerja, kolom: str) -> Sel | None:
            return Sel("satker", dokumen.identitas.id, kolom) if dokumen.identitas else None

        self.ikatan_satker = Ikatan(anak(self, QWidget, "formSatker"), self.sesi, "satker", alamat)

    def _ikat_tahun(self) -> None:
        def alamat(dokumen: TahunKinerja, kolom: str) -> Sel | None:
            return sel_kunci("tahun_anggaran", kolom, tahun=dokumen.tahun) if dokumen.tahun else None

        self.ikatan_tahun = Ikatan(anak(self, QWidget, "formAtur"), self.sesi, "tahun_anggaran", alamat)

    # Letterhead ------------------------------------------------------------------------------------------------------

    def _ikat_kop(self) -> None:
        self.pilih_kop = anak(self, QComboBox, "pilihKop")

        def alamat(dokumen: TahunKinerja, kolom: str) -> Sel | None:
            id_ = self.pilih_kop.currentData()
            return Sel("kop", str(id_), kolom) if id_ and dokumen.ambil("kop", str(id_)) else None

        self.ikatan_kop = Ikatan(anak(self, QWidget, "formKop"), self.sesi, "kop", alamat)
        self.pilih_kop.currentIndexChanged.connect(lambda _: self._tampilkan_kop())
        anak(self, QPushButton, "tambahKop").clicked.connect(self._tambah_kop)
        anak(self, QPushButton, "hapusKop").clicked.connect(self._hapus_kop)

    def _isi_pilihan_kop(self) -> None:
        dokumen = self.sesi.dokumen
        berlaku = dokumen.kop_tahun
        kini = self.pilih_kop.currentData() or (berlaku.id if berlaku else None)
        self.pilih_kop.blockSignals(True)
        self.pilih_kop.clear()
        for kop in sorted(dokumen.kop, key=lambda k: -k.berlaku_mulai):
            tanda = f" · dipakai tahun {dokumen.tahun}" if kop is berlaku else ""
            self.pilih_kop.addItem(f"Mulai {kop.berlaku_mulai}{tanda}", kop.id)
        self.pilih_kop.setCurrentIndex(max(self.pilih_kop.findData(kini), 0) if dokumen.kop else -1)
        self.pilih_kop.blockSignals(False)
        self._tampilkan_kop()

    def _tampilkan_kop(self) -> None:
        self.ikatan_kop.segarkan()
        kop = self._kop_kini()
        isi = [kop.kementerian, kop.baris_dua, kop.baris_tiga, kop.nama_satker] if kop else []
        anak(self, QLabel, "tampilKop").setText("\n".join(b for b in isi if b) or "Belum ada kop: tekan “Tambah kop”.")
        anak(self, QPushButton, "hapusKop").setEnabled(kop is not None and not self.sesi.hanya_baca)

    def _kop_kini(self) -> Kop | None:
        kop: Kop | None = self.sesi.dokumen.ambil("kop", self.pilih_kop.currentData())
        return kop

    def _tambah_kop(self) -> None:
        dokumen, asal = self.sesi.dokumen, self._kop_kini()
        isi: dict[str, Any] = {"kementerian": "KEMENTERIAN", "nama_satker": "NAMA SATUAN KERJA"}
        if asal is not None:
            isi = {k: getattr(asal, k) for k in ("kementerian", "baris_dua", "baris_tiga", "nama_satker", "logo")}
        elif dokumen.identitas:
            isi["nama_satker"] = dokumen.identitas.nama.upper()
        baru = baris_baru("kop", Sesi.id_baru, berlaku_mulai=dokumen.tahun, **isi)
        if self.sesi.terapkan(Transaksi("tambah kop", (Tambah(baru),))):
            self.pilih_kop.setCurrentIndex(self.pilih_kop.findData(baru.id))

    def _hapus_kop(self) -> None:
        if (kop := self._kop_kini()) is not None:
            self._lakukan(lambda: hapus_baris(self.sesi.dokumen, [kop], "hapus kop"))

    def _lakukan(self, buat: Callable[[], Transaksi]) -> None:
        try:
            transaksi = buat()
        except TransaksiError as salah:
            self.sesi.pesan.emit(str(salah), Nada.PERINGATAN)
            return
        self.sesi.terapkan(transaksi)

    # Texts of the report ---------------------------------------------------------------------------------------------

    def _laporan(self, dokumen: TahunKinerja) -> Laporan:
        from ...reports.susun import laporan_bawaan

        return laporan_bawaan(dokumen, self.sesi.triwulan)

    def _ikat_naskah(self) -> None:
        self.pilih_bagian = anak(self, QComboBox, "pilihBagian")
        self.isi_narasi = anak(self, QPlainTextEdit, "isi")

        def alamat_laporan(dokumen: TahunKinerja, kolom: str) -> Sel | None:
            if not dokumen.tahun:
                return None
            laporan = self._laporan(dokumen)
            return Sel("laporan", laporan.id, kolom, {k: v for k, v in vars(laporan).items() if k != "id"})

        def alamat_narasi(dokumen: TahunKinerja, kolom: str) -> Sel | None:
            bagian = self.pilih_bagian.currentData()
            if kolom != "isi" or not bagian or not dokumen.tahun:
                return None
            id_laporan = self._laporan(dokumen).id
            if dokumen.ambil("laporan", id_laporan) is None:
                return None
            return sel_kunci("narasi", "isi", tahun=dokumen.tahun, laporan_id=id_laporan, bagian=str(bagian))

        self._isi_bagian()
        self.ikatan_laporan = Ikatan(anak(self, QWidget, "formLaporan"), self.sesi, "laporan", alamat_laporan)
        self.ikatan_narasi = Ikatan(anak(self, QWidget, "formNarasi"), self.sesi, "narasi", alamat_narasi)
        self.pilih_bagian.currentIndexChanged.connect(lambda _: self.ikatan_narasi.segarkan())
        self.isi_narasi.textChanged.connect(self._hitung_narasi)

    def _isi_bagian(self) -> None:
        from ...reports.katalog_bagian import BAGIAN

        for info in BAGIAN.values():
            self.pilih_bagian.addItem(info.judul, info.id)

    def _hitung_narasi(self) -> None:
        panjang = len(self.isi_narasi.toPlainText())
        teks = f"{panjang:,} dari 20.000 huruf".replace(",", ".") if panjang else ""
        anak(self, QLabel, "hitungNarasi").setText(teks)

    def _judul_naskah(self) -> None:
        dokumen = self.sesi.dokumen
        if not dokumen.tahun:
            return
        ada = dokumen.ambil("laporan", self._laporan(dokumen).id) is not None
        kata = f"Lampiran kiriman {self.sesi.triwulan.nama} {dokumen.tahun}: tanggal, tempat, dan penanda tangan."
        anak(self, QLabel, "NaskahKata").setText(kata)
        self.isi_narasi.setPlaceholderText(
            "Tulis uraian yang menyertai tabel bagian ini."
            if ada else "Isi dulu tanggal atau tempat laporan di atas; setelah itu uraian dapat ditulis."
        )  # fmt: skip

    def tutup(self) -> None:
        """The window closes: what is still being typed is kept."""
        for ikatan in (self.ikatan_satker, self.ikatan_kop, self.ikatan_tahun, self.ikatan_laporan, self.ikatan_narasi):
            ikatan.simpan_semua()
        for noun in SENDIRI:
            if noun in self.kisi:
                self.kisi[noun].tutup()
