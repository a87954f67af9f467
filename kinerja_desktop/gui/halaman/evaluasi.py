"""Profil & Naskah, part Evaluasi: what the year owes and has, and the editor of one evaluasi."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QMenu, QPushButton, QStackedWidget, QWidget

from ...application import evaluasi_gestur as g
from ...application.sel import Sel, sel_baris
from ...application.transaksi import Changes, Transaksi
from ...domain.evaluasi import Evaluasi, JenisEvaluasi
from ...domain.evaluasi_aturan import belum_ada, irama_mandiri, kelengkapan_evaluasi, sudah_lewat
from ...domain.periode import PERIODE
from ...domain.tahun_kinerja import TahunKinerja
from ...domain.tindak_lanjut import sebut_evaluasi
from ..ikatan import Ikatan
from ..muat import anak, muat_ui
from ..sesi import Nada, Sesi
from ..tabel import TabelLembar
from ..tombol import beri_menu
from ..unsur import LabelElide
from .alat import Segmen, cari_di_tabel, gestur, taruh
from .dasar import HalamanLembar
from .lembar_evaluasi import IsiDaftar, LembarButir, LembarEvaluasi
from .lembar_tindak import LembarTindak

_NOUN = ("evaluasi", "evaluasi_butir", "tindak_lanjut", "unit", "pejabat", "renaksi", "renaksi_periode", "renaksi_bulan",
         "kendala", "indikator_tahun", "realisasi", "aturan", "tahun_anggaran")  # fmt: skip
_BUTIR = ("tombolSusun",)
_TINDAK = ("tombolAmbil",)
_BARIS = ("tombolBaris", "tombolNaik", "tombolTurun", "tombolHapusBaris")


class HalamanEvaluasi(HalamanLembar):
    """The list, or one evaluasi; ``minta_cetak(sections)`` asks for the preview of its printed pages."""

    minta_cetak = Signal(list)

    def __init__(self, sesi: Sesi, parent: QWidget | None = None) -> None:
        super().__init__(sesi, parent)
        muat_ui("profil_evaluasi", self)
        self.tumpukan = anak(self, QStackedWidget, "tumpukanEvaluasi")
        self.bagian = anak(self, QStackedWidget, "tumpukanBagian")
        self._id: str | None = None
        self.lembar = LembarEvaluasi(sesi.hari_ini)
        self.lembar_butir, self.lembar_tindak = LembarButir(sesi.id_baru), LembarTindak(sesi.id_baru)
        self.daftar, self.tabel_butir, self.tabel_tindak = TabelLembar(), TabelLembar(), TabelLembar()
        for tempat, tabel, lembar in (
            ("tempatDaftar", self.daftar, self.lembar), ("tempatButir", self.tabel_butir, self.lembar_butir),
            ("tempatTindak", self.tabel_tindak, self.lembar_tindak),
        ):  # fmt: skip
            taruh(self, tempat, tabel)
            tabel.pasang(sesi, lembar)
        self.irama = anak(self, QComboBox, "irama")
        self.menu_baru, self.menu_susun = QMenu(self), QMenu(self)
        self.menu_baru.aboutToShow.connect(self._isi_menu_baru)
        beri_menu(anak(self, QPushButton, "tombolEvaluasiBaru"), self.menu_baru)
        self.menu_susun.addAction("Dari &rencana aksi").triggered.connect(lambda: self._susun(g.susun_renaksi))
        self.menu_susun.addAction("Dari &indikator").triggered.connect(lambda: self._susun(g.susun_indikator))
        beri_menu(anak(self, QPushButton, "tombolSusun"), self.menu_susun)
        self.ikatan = Ikatan(anak(self, QWidget, "halIsi"), sesi, "evaluasi", self._alamat)
        self._sambung()
        self.segmen = Segmen(
            self, "segmenEvaluasi", {"butir": "pilihButir", "uraian": "pilihUraian", "tindak": "pilihTindak"},
            self._pilih_bagian,
        )  # fmt: skip
        self.segmen.pilih("butir")

    def _sambung(self) -> None:
        kerja: dict[str, Callable[[], object]] = {
            "tombolBuka": self.buka_kini, "tombolHapusEvaluasi": lambda: self.daftar.lakukan("hapus"),
            "tombolKembali": lambda: self.buka(None), "tombolLihatEvaluasi": self._lihat, "tombolAmbil": self._ambil,
            "tombolBaris": self._baris_baru, "tombolNaik": lambda: self.tabel_isi.lakukan("naik"),
            "tombolTurun": lambda: self.tabel_isi.lakukan("turun"),
            "tombolHapusBaris": lambda: self.tabel_isi.lakukan("hapus"),
        }  # fmt: skip
        for nama, satu in kerja.items():
            anak(self, QPushButton, nama).clicked.connect(lambda _=False, k=satu: k())
        self.irama.activated.connect(
            lambda _: gestur(self.sesi, lambda: g.ganti_irama(self.sesi.dokumen, self.irama.currentText()))
        )
        self.sesi.dibuka.connect(self._dibuka)
        self.sesi.berubah.connect(self._berubah)

    # Showing ---------------------------------------------------------------------------------------------------------

    @property
    def evaluasi(self) -> Evaluasi | None:
        """The one in the editor."""
        kini: Evaluasi | None = self.sesi.dokumen.ambil("evaluasi", self._id)
        return kini

    @property
    def tabel_isi(self) -> TabelLembar:
        """The grid of the editor's part in front."""
        return self.tabel_tindak if self.bagian.currentIndex() == 2 else self.tabel_butir

    @property
    def tabel(self) -> TabelLembar:
        """The grid in sight."""
        return self.daftar if self.evaluasi is None else self.tabel_isi

    def _alamat(self, dokumen: TahunKinerja, kolom: str) -> Sel | None:
        kini = dokumen.ambil("evaluasi", self._id)
        return sel_baris(kini, kolom) if kini is not None else None

    def _dibuka(self) -> None:
        self._id = None
        self.tandai_basi()

    def _berubah(self, perubahan: Changes) -> None:
        if perubahan.touches(*_NOUN):
            self.tandai_basi()

    def segarkan(self) -> None:
        """Show the document as it stands."""
        self._basi = False
        dokumen, kini, hari = self.sesi.dokumen, self.evaluasi, self.sesi.hari_ini
        self.lembar.hari_ini = self.lembar_tindak.hari_ini = hari
        self.tumpukan.setCurrentIndex(0 if kini is None else 1)
        lain = kini != self.lembar_butir.evaluasi
        self.lembar_butir.evaluasi = self.lembar_tindak.evaluasi = kini
        if kini is None:
            self.daftar.segarkan()
        elif lain:
            self.tabel_butir.segarkan()
            self.tabel_tindak.segarkan()
        self.ikatan.segarkan()
        self.irama.setCurrentText(irama_mandiri(dokumen))
        boleh = bool(dokumen.tahun) and not self.sesi.hanya_baca
        for nama in ("tombolEvaluasiBaru", "tombolHapusEvaluasi", *_BUTIR, *_TINDAK, *_BARIS):
            anak(self, QPushButton, nama).setEnabled(boleh)
        self.irama.setEnabled(boleh)
        anak(self, LabelElide, "hitungEvaluasi").setText(self._hitung_daftar(dokumen))
        if kini is not None:
            anak(self, LabelElide, "judulEvaluasi").setText(sebut_evaluasi(dokumen, kini))
            hitung = kelengkapan_evaluasi(dokumen, kini, hari)
            tindak = f"{hitung.terbuka} dari {hitung.tindak} tindak lanjut terbuka" if hitung.tindak else ""
            anak(self, LabelElide, "hitungButir").setText(" · ".join(t for t in (str(hitung), tindak) if t))

    def _hitung_daftar(self, dokumen: TahunKinerja) -> str:
        lewat = sum(sudah_lewat(w.periode, dokumen.tahun, self.sesi.hari_ini) for w in belum_ada(dokumen))
        ada = f"{len(dokumen.evaluasi)} evaluasi" if dokumen.evaluasi else ""
        return ", ".join(t for t in (ada, f"{lewat} belum dibuat padahal periodenya berakhir" if lewat else "") if t)

    def _pilih_bagian(self, kunci: str) -> None:
        """Rows, words or follow-up, with the buttons of each."""
        self.bagian.setCurrentIndex({"butir": 0, "uraian": 1, "tindak": 2}[kunci])
        for nama in _BUTIR:
            anak(self, QPushButton, nama).setVisible(kunci == "butir")
        for nama in _TINDAK:
            anak(self, QPushButton, nama).setVisible(kunci == "tindak")
        for nama in _BARIS:
            anak(self, QPushButton, nama).setVisible(kunci != "uraian")

    # The list --------------------------------------------------------------------------------------------------------

    def _isi_menu_baru(self) -> None:
        """Kinds, below each its periods, below evaluasi mandiri the units of each."""
        self.menu_baru.clear()
        dokumen = self.sesi.dokumen
        for jenis in JenisEvaluasi:
            menu = self.menu_baru.addMenu(str(jenis).capitalize())
            for kode in g.PERIODE_JENIS[jenis]:
                if jenis != JenisEvaluasi.MANDIRI:
                    aksi = menu.addAction(PERIODE[kode].nama)
                    aksi.triggered.connect(lambda _=False, j=jenis, k=kode: self.buat(j, k, None))
                    continue
                submenu = menu.addMenu(PERIODE[kode].nama)
                for unit in dokumen.unit:
                    aksi = submenu.addAction(unit.nama.replace("&", "&&"))
                    aksi.triggered.connect(lambda _=False, k=kode, u=unit.id: self.buat(JenisEvaluasi.MANDIRI, k, u))

    def buat(self, jenis: JenisEvaluasi, kode: str, unit_id: str | None) -> None:
        """Begin an evaluasi and open it."""
        lama = {e.id for e in self.sesi.dokumen.evaluasi}
        if gestur(self.sesi, lambda: g.buat_evaluasi(self.sesi.dokumen, jenis, kode, unit_id, self.sesi.id_baru)):
            self.buka(next(e.id for e in self.sesi.dokumen.evaluasi if e.id not in lama))

    def buka_kini(self) -> None:
        """Open the evaluasi of the row; one that is owed is made first."""
        baris = self.daftar.baris_sekarang()
        if baris is None or baris.jenis != "isi":
            self.sesi.pesan.emit("Pilih dahulu barisnya, lalu tekan Buka.", Nada.KABAR)
            return
        isi: IsiDaftar = baris.isi
        if isi.evaluasi is not None:
            self.buka(isi.evaluasi.id)
        elif isi.wajib is not None:
            self.buat(isi.wajib.jenis, isi.wajib.periode.kode, isi.wajib.unit_id)

    def buka(self, id_: str | None) -> None:
        """Show one evaluasi, or the list again."""
        self.ikatan.simpan_semua()
        self._id = id_
        self.segarkan()
        if id_ is None:
            self.daftar.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.segmen.pilih("butir")

    # The editor ------------------------------------------------------------------------------------------------------

    def _susun(self, cara: Callable[[TahunKinerja, Evaluasi, Callable[[], str]], Transaksi]) -> None:
        kini = self.evaluasi
        if kini is None:
            return
        awal = len(self.sesi.dokumen.evaluasi_butir)
        gestur(self.sesi, lambda: cara(self.sesi.dokumen, kini, self.sesi.id_baru))
        banyak = len(self.sesi.dokumen.evaluasi_butir) - awal
        if banyak:
            kata = f"{banyak} butir disusun; target, capaian, dan kendalanya mengikuti sumbernya sampai diketik lain."
            self.sesi.pesan.emit(kata, Nada.BERHASIL)

    def _ambil(self) -> None:
        kini = self.evaluasi
        if kini is None:
            return
        langkah = g.angkat_tindak(self.sesi.dokumen, kini, self.sesi.id_baru)
        if not langkah.edits:
            self.sesi.pesan.emit("Tidak ada yang baru di kolom Tindak lanjut pada butir.", Nada.KABAR)
        elif gestur(self.sesi, lambda: langkah):
            kata = f"{len(langkah.edits)} tindak lanjut diambil; periksa PIC dan isi tenggatnya."
            self.sesi.pesan.emit(kata, Nada.BERHASIL)

    def _baris_baru(self) -> None:
        self.tabel_isi.lakukan("tambah")
        self.tabel_isi.lakukan("timpa")

    def _lihat(self) -> None:
        self.ikatan.simpan_semua()
        kini = self.evaluasi
        if kini is not None:
            self.minta_cetak.emit(["evaluasi-mandiri" if kini.jenis == JenisEvaluasi.MANDIRI else "evaluasi"])

    # Ways in ---------------------------------------------------------------------------------------------------------

    def ke_temuan(self, noun: str, id_: str, kolom: str = "") -> None:
        """Show the evaluasi of a finding and put the cursor in its field; without one, the list."""
        baris = self.sesi.dokumen.ambil(noun, id_)
        self.buka(id_ if noun == "evaluasi" and baris else getattr(baris, "evaluasi_id", None))
        if noun == "tindak_lanjut":
            self.segmen.pilih("tindak")
        if noun != "evaluasi":
            self.tabel_isi.ke_sel(noun, id_, kolom)
        elif (isian := self.ikatan.input.get(kolom)) is not None:
            if kolom in ("peserta", "penilaian", "hasil"):
                self.segmen.pilih("uraian")
            isian.setFocus(Qt.FocusReason.OtherFocusReason)

    def cari(self, teks: str) -> bool:
        """Ctrl+F: the next row with these words."""
        return cari_di_tabel(self.tabel, teks)

    def tutup(self) -> None:
        """The window closes: what is still being typed is kept."""
        self.ikatan.simpan_semua()
