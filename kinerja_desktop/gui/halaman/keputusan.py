"""Profil & Naskah, part Keputusan: the year's decrees, one editor for every kind."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QPushButton, QStackedWidget, QWidget

from ...application import keputusan_gestur as g
from ...application.keputusan_templat import dasar_hukum_berlaku, usul_nomor
from ...application.sel import Sel, sel_baris
from ...application.transaksi import Changes, Transaksi
from ...domain.keputusan import JenisButir, JenisKeputusan, Keputusan
from ...domain.naskah_keputusan import (
    ada_naskah,
    anggota_tim,
    menetapkan_keputusan,
    pejabat_keputusan,
    tempat_keputusan,
)
from ...domain.tahun_kinerja import TahunKinerja
from ...layanan.naskah import katalog_dasar_hukum, templat_keputusan
from ..ikatan import Ikatan
from ..muat import anak, muat_ui
from ..sesi import Nada, Sesi
from ..tabel import TabelLembar
from ..tombol import beri_menu
from ..ukuran import skala
from ..unsur import KeadaanKosong
from .alat import Segmen, cari_di_tabel, gestur, taruh
from .cetakan_keputusan import CetakanKeputusan
from .dasar import HalamanLembar
from .lembar_keputusan import LembarAnggota, LembarButir
from .menu_keputusan import BAGIAN, NAMA, MenuBaru, MenuDasar

KOSONG = (
    "Keputusan menetapkan rencana aksi atas Perjanjian Kinerja dan tim penyusun LKjIP. Naskah bakunya terisi dari"
    " identitas satuan kerja; setelah itu setiap kalimat dapat disunting."
)


LUAS = 1250
"""Width from which the printed pages stand beside the editor; below it there is the button."""


class HalamanKeputusan(HalamanLembar):
    """One decree at a time; ``minta_cetak(sections)`` asks for the preview of its printed pages."""

    minta_cetak = Signal(list)

    def __init__(self, sesi: Sesi, parent: QWidget | None = None) -> None:
        super().__init__(sesi, parent)
        muat_ui("profil_keputusan", self)
        self.pilihan = anak(self, QComboBox, "pilihKeputusan")
        self.tumpukan = anak(self, QStackedWidget, "tumpukanKeputusan")
        self.lembar, self.lembar_anggota = LembarButir(sesi.id_baru), LembarAnggota(sesi.id_baru)
        self.tabel, self.tabel_anggota = TabelLembar(), TabelLembar()
        taruh(self, "tempatButir", self.tabel)
        taruh(self, "tempatAnggota", self.tabel_anggota)
        self.tumpukan_isi = anak(self, QStackedWidget, "tumpukanIsi")
        ukuran = self.pilihan.sizePolicy()
        ukuran.setRetainSizeWhenHidden(True)
        self.pilihan.setSizePolicy(ukuran)
        self._id: str | None = None
        self.menu_baru, self.menu_dasar = MenuBaru(self, self), MenuDasar(self, self)
        beri_menu(anak(self, QPushButton, "tombolBaru"), self.menu_baru)
        beri_menu(anak(self, QPushButton, "tombolDasar"), self.menu_dasar)
        self.mulai = [QPushButton(NAMA[j]) for j in (JenisKeputusan.RENAKSI, JenisKeputusan.TIM)]
        self.mulai[0].setProperty("kelas", "utama")
        for mulai in self.mulai:
            mulai.setToolTip("Buat dari naskah baku; semua kalimatnya dapat diubah")
        self.tumpukan.addWidget(KeadaanKosong("naskah", "Belum ada keputusan tahun ini", KOSONG, self.mulai))
        self.tabel.pasang(sesi, self.lembar)
        self.tabel_anggota.pasang(sesi, self.lembar_anggota)
        self.form = anak(self, QWidget, "formKeputusan")
        self.cetakan = CetakanKeputusan(anak(self, QFrame, "mejaCetakan"), sesi)
        self.ikatan = Ikatan(self.form, sesi, "keputusan", self._alamat)
        self._sambung()
        self.segmen = Segmen(self, "segmenIsi", {"isi": "pilihIsi", "anggota": "pilihAnggota"}, self._pilih_isi)
        self.segmen.pilih("isi")

    def _sambung(self) -> None:
        self.pilihan.activated.connect(lambda _: self._pilih(self.pilihan.currentData()))
        for tombol, jenis in zip(self.mulai, (JenisKeputusan.RENAKSI, JenisKeputusan.TIM), strict=True):
            tombol.clicked.connect(lambda _=False, j=jenis: self.buat(j))
        pasangan: list[tuple[str, Callable[[], object]]] = [
            ("tombolHapusKeputusan", self._hapus),
            ("tombolLihat", self._lihat),
            ("tombolMenimbang", lambda: self.tambah(JenisButir.MENIMBANG)),
            ("tombolDiktum", lambda: self.tambah(JenisButir.DIKTUM)),
            ("tombolPoin", lambda: self.tambah(JenisButir.POIN)),
            ("tombolAnggota", self._tambah_anggota),
        ]
        for nama, perintah in (("tombolNaik", "naik"), ("tombolTurun", "turun"), ("tombolHapus", "hapus")):
            pasangan.append((nama, lambda p=perintah: self._tabel_kini.lakukan(p)))  # type: ignore[misc]
        for nama, kerja in pasangan:
            anak(self, QPushButton, nama).clicked.connect(lambda _=False, k=kerja: k())
        self.sesi.dibuka.connect(self.tandai_basi)
        self.sesi.berubah.connect(self._berubah)

    # Showing ---------------------------------------------------------------------------------------------------------

    @property
    def keputusan(self) -> Keputusan | None:
        """The decree shown; the first of the year while none was chosen."""
        dokumen = self.sesi.dokumen
        dipilih: Keputusan | None = dokumen.ambil("keputusan", self._id)
        return dipilih or next(iter(dokumen.keputusan), None)

    def _alamat(self, dokumen: TahunKinerja, kolom: str) -> Sel | None:
        dipilih: Keputusan | None = dokumen.ambil("keputusan", self._id)
        kini = dipilih or next(iter(dokumen.keputusan), None)
        return sel_baris(kini, kolom) if kini is not None else None

    def _berubah(self, perubahan: Changes) -> None:
        # The grids follow their own cells; what is derived and the list of decrees do not.
        if perubahan.touches("keputusan", "keputusan_butir", "keputusan_anggota", "satker", "tahun_anggaran"):
            self.tandai_basi()

    def segarkan(self) -> None:
        """Show the document as it stands."""
        self._basi = False
        dokumen, kini = self.sesi.dokumen, self.keputusan
        self.pilihan.clear()
        for k in dokumen.keputusan:
            ket = k.nomor or ("belum bernomor" if ada_naskah(dokumen, k) else "hanya tempat dan tanggal")
            self.pilihan.addItem(f"{NAMA[k.jenis]} · {ket}", k.id)
        self.pilihan.setCurrentIndex(self.pilihan.findData(kini.id) if kini else -1)
        self.pilihan.setVisible(bool(dokumen.keputusan))
        baru = kini != self.lembar.keputusan
        self.lembar.keputusan = self.lembar_anggota.keputusan = kini
        self.tumpukan.setCurrentIndex(0 if kini else 1)
        if baru:
            self.tabel.segarkan()
            self.tabel_anggota.segarkan()
        self.ikatan.segarkan()
        self._bawaan(dokumen, kini)
        tim = kini is not None and (kini.jenis == JenisKeputusan.TIM or bool(anggota_tim(dokumen, kini)))
        self.segmen.bingkai.setVisible(tim)
        anak(self, QLabel, "judulIsi").setVisible(not tim)
        if not tim:
            self.segmen.pilih("isi")
        self._boleh(dokumen, kini)
        self._cetakan()

    def _cetakan(self) -> None:
        kini = self.keputusan
        ada = kini is not None and ada_naskah(self.sesi.dokumen, kini)
        self.cetakan.tampilkan(kini if ada else None, muat=self.width() >= skala(LUAS))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._basi:
            self._cetakan()

    def _boleh(self, dokumen: TahunKinerja, kini: Keputusan | None) -> None:
        """Which buttons can be used."""
        baca = self.sesi.hanya_baca
        for nama in ("tombolHapusKeputusan", "tombolLihat"):
            anak(self, QPushButton, nama).setVisible(kini is not None)
        anak(self, QPushButton, "tombolLihat").setEnabled(kini is not None and ada_naskah(dokumen, kini))
        for nama in (
            "tombolBaru", "tombolHapusKeputusan", "tombolMenimbang", "tombolDasar", "tombolDiktum", "tombolPoin",
            "tombolAnggota", "tombolNaik", "tombolTurun", "tombolHapus",
        ):  # fmt: skip
            anak(self, QPushButton, nama).setEnabled(not baca)
        for tombol in self.mulai:
            tombol.setEnabled(not baca)

    @property
    def _tabel_kini(self) -> TabelLembar:
        return self.tabel if self.tumpukan_isi.currentIndex() == 0 else self.tabel_anggota

    def _pilih_isi(self, kunci: str) -> None:
        """Points or members, with the buttons of either."""
        isi = kunci == "isi"
        self.tumpukan_isi.setCurrentIndex(0 if isi else 1)
        for nama in ("tombolMenimbang", "tombolDasar", "tombolDiktum", "tombolPoin"):
            anak(self, QPushButton, nama).setVisible(isi)
        anak(self, QPushButton, "tombolAnggota").setVisible(not isi)

    def _bawaan(self, dokumen: TahunKinerja, kini: Keputusan | None) -> None:
        """Empty fields say what is printed in their stead."""
        if kini is None:
            return
        lalu = next((k.nomor for k in self.tahun_lalu().keputusan if k.jenis == kini.jenis and k.nomor), "")
        usul = usul_nomor(dokumen, lalu, templat_keputusan(kini.jenis))
        for kolom, teks in (
            ("nomor", f"pola: {usul}" if usul else ""),
            ("pejabat", pejabat_keputusan(dokumen, kini)),
            ("menetapkan", menetapkan_keputusan(dokumen, kini)),
            ("tempat", tempat_keputusan(dokumen, kini)),
        ):
            masukan = anak(self.form, QLineEdit, kolom)
            masukan.setPlaceholderText(teks)
            # The binder's own tooltips say why a field is locked or refused.
            if not masukan.isReadOnly() and not masukan.property("salah"):
                masukan.setToolTip(f"Bila kosong: {teks}" if teks else "")

    def tahun_lalu(self) -> TahunKinerja:
        """Last year of the file; an empty one where it has none."""
        lalu = self.sesi.dokumen_lalu
        return lalu if lalu is not None else TahunKinerja(self.sesi.tahun - 1)

    def _pilih(self, id_: str | None) -> None:
        self._id = id_
        self.segarkan()

    # Decrees ---------------------------------------------------------------------------------------------------------

    def buat(self, jenis: JenisKeputusan) -> None:
        """A decree from its template, with the legal bases valid this year."""

        def transaksi() -> Transaksi:
            dokumen = self.sesi.dokumen
            hukum: list[str] = []
            if (templat := templat_keputusan(jenis)) is not None:
                hukum = [d["sitasi"] for d in dasar_hukum_berlaku(katalog_dasar_hukum(), dokumen, jenis)]
            return g.buat_keputusan(dokumen, jenis, templat, hukum, self.sesi.id_baru)

        self.buka(transaksi)

    def buka(self, buat: Callable[[], Transaksi]) -> None:
        """Commit a gesture that makes a decree, and show that one with the cursor in its number."""
        langkah = buat()
        if gestur(self.sesi, lambda: langkah):
            self._pilih(next(e.id for e in langkah.edits if e.noun == "keputusan"))
            anak(self.form, QLineEdit, "nomor").setFocus(Qt.FocusReason.OtherFocusReason)

    def _hapus(self) -> None:
        kini = self.keputusan
        if kini is not None and gestur(self.sesi, lambda: g.hapus_keputusan(self.sesi.dokumen, kini)):
            self.sesi.pesan.emit(f"{NAMA[kini.jenis]} dihapus. Ctrl+Z mengembalikannya.", Nada.KABAR)

    def _lihat(self) -> None:
        kini = self.keputusan
        self.ikatan.simpan_semua()
        if kini is not None:
            self.minta_cetak.emit([BAGIAN[kini.jenis]])

    # Points, members -------------------------------------------------------------------------------------------------

    def ambil(self, sitasi: list[str]) -> None:
        """Legal bases into Mengingat, the cursor on the last of them."""
        kini = self.keputusan
        if kini is None:
            return
        langkah = g.ambil_dasar_hukum(self.sesi.dokumen, kini, sitasi, self.sesi.id_baru)
        if gestur(self.sesi, lambda: langkah):
            self.tabel.ke_sel("keputusan_butir", langkah.edits[-1].id, "uraian")

    def tambah(self, jenis: JenisButir) -> None:
        """A point of a part below the cursor, to be typed over."""
        kini = self.tabel.baris_sekarang()
        self._sisip(self.tabel, lambda: self.lembar.tambah_jenis(self.sesi.dokumen, kini, jenis))

    def _tambah_anggota(self) -> None:
        kini = self.tabel_anggota.baris_sekarang()
        self._sisip(self.tabel_anggota, lambda: self.lembar_anggota.tambah(self.sesi.dokumen, kini))

    def _sisip(self, tabel: TabelLembar, buat: Callable[[], Transaksi | None]) -> None:
        """A new row, its stand-in words selected to be typed over."""
        lama = {b.kunci for b in tabel.model.baris}
        tabel.sisipkan(buat)
        kini = tabel.baris_sekarang()
        if kini is not None and kini.jenis == "isi" and kini.kunci not in lama:
            tabel.lakukan("timpa")

    # Ways in ---------------------------------------------------------------------------------------------------------

    def ke_temuan(self, noun: str, id_: str, kolom: str = "") -> None:
        """Show the decree of a finding and put the cursor in its field."""
        baris = self.sesi.dokumen.ambil(noun, id_)
        if baris is not None:
            self._id = id_ if noun == "keputusan" else baris.keputusan_id
        self.segarkan()
        if noun == "keputusan":
            (self.ikatan.input.get(kolom) or self.pilihan).setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.segmen.pilih("isi" if noun == "keputusan_butir" else "anggota")
            self._tabel_kini.ke_sel(noun, id_, kolom)

    def cari(self, teks: str) -> bool:
        """Ctrl+F: the next row with these words."""
        return self.keputusan is not None and cari_di_tabel(self._tabel_kini, teks)

    def tutup(self) -> None:
        """The window closes: what is still being typed is kept, the preview stops."""
        self.ikatan.simpan_semua()
        self.cetakan.tutup()
