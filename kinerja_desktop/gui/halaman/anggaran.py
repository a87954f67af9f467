"""Tab Anggaran: the chain, RPD per month, jenis belanja, sources with their reconciliation, IKPA and NKA."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...application import anggaran_gestur as g
from ...application.aturan_gestur import kembalikan_bawaan
from ...application.perencanaan import bagi_rpd, tambah_versi_pagu
from ...application.sel import bersihkan
from ...application.transaksi import Changes, Transaksi, TransaksiError
from ...domain.anggaran import Anggaran, TingkatNode
from ...domain.deviasi import ATURAN, TANPA_ATURAN
from ...domain.periode import TAHUN
from ...domain.portal import JenisSkor
from ...domain.serapan import pagu_node, sumber_belanja, sumber_utama
from ..muat import anak, muat_ui
from ..sesi import Sesi
from ..tabel.tabel import TabelLembar
from ..tombol import beri_menu
from ..unsur import Pil
from .alat import MasukanTanggal, Segmen, cari_di_tabel, gestur, ke_baris_isi, taruh
from .dasar import HalamanLembar
from .kartu_skor import KartuSkor
from .lembar_amatan import IsiAmatan, LembarAmatan, LembarRekonsiliasi
from .lembar_anggaran import LembarKegiatan, LembarRantai
from .lembar_belanja import LembarBelanja
from .lembar_deret import LembarDeret
from .lembar_rpd import LembarRpd
from .lembar_skor import LembarSkor
from .lembar_volume import LembarVolume
from .tampilan_tahun import AlatTahun, milik_deret

PETUNJUK = {
    "kegiatan": "",
    "bulan": "RPD diisi; realisasi dihitung dari amatan yang berurutan.",
    "belanja": "",
    "volume": "Volume diisi sejak Januari sampai akhir bulan; bulan yang belum ada laporannya dibiarkan kosong.",
    "skor": "",
    "sumber": "Sumber dan tanggal terpilih terbuka untuk diisi di baris teratas.",
    "tahun": "Jumlah dan capaian dihitung; tahun ini dibaca dari anggarannya sendiri.",
}
TANPA_SUMBER = ("volume", "tahun")
"""Views whose figures hang on no source and date chosen above them."""


class HalamanAnggaran(HalamanLembar):
    """Five sheets of the same budget, one source and one date chosen above them."""

    def __init__(self, sesi: Sesi, parent: QWidget | None = None) -> None:
        super().__init__(sesi, parent)
        muat_ui("anggaran", self)
        self.lembar: dict[str, LembarRantai | LembarAmatan | LembarSkor | LembarDeret] = {
            "kegiatan": LembarKegiatan(sesi.id_baru),
            "bulan": LembarRpd(sesi.id_baru),
            "belanja": LembarBelanja(sesi.id_baru),
            "volume": LembarVolume(sesi.id_baru),
            "sumber": LembarAmatan(),
            "skor": LembarSkor(),
        }
        self.lembar["tahun"] = lembar_tahun = LembarDeret(sesi.id_baru)
        self.lembar_rekonsiliasi = LembarRekonsiliasi()
        self.tabel, self.tabel_rekonsiliasi = TabelLembar(), TabelLembar()
        self.pil_utama = Pil("sumber utama", "hijau", "centang")
        for tempat, isi in (
            ("tempat", self.tabel), ("tempat_rekonsiliasi", self.tabel_rekonsiliasi), ("tempat_utama", self.pil_utama)
        ):  # fmt: skip
            taruh(self, tempat, isi)
        self.alat_tahun = AlatTahun(self, sesi, self.tabel, lembar_tahun)
        self.sumber = anak(self, QComboBox, "sumber")
        self.tanggal = MasukanTanggal(anak(self, QLineEdit, "per_tanggal"), sesi)
        self.tanggal_revisi = MasukanTanggal(anak(self, QLineEdit, "revisi_tanggal"), sesi)
        self.bilah_revisi = anak(self, QFrame, "bilah_revisi")
        self.tampilan = Segmen(self, "tampilan", {k: f"tampilan_{k}" for k in self.lembar}, self._ganti_tampilan)
        self._sumber: dict[str, str] = {}
        """Source chosen per sheet: jenis belanja is often read from another one than the chain (002 gambar 3.1, T3.6)."""
        self.kartu_skor = QWidget()
        tata_skor = QHBoxLayout(self.kartu_skor)
        tata_skor.setContentsMargins(0, 0, 0, 0)
        tata_skor.setSpacing(12)
        for jenis in JenisSkor:
            tata_skor.addWidget(KartuSkor(sesi, jenis), 1)
        anak(self, QVBoxLayout, "tata").addWidget(self.kartu_skor)
        self._milik: tuple[object, int] = (None, 0)
        self._sambung()
        self.segarkan()

    def _sambung(self) -> None:
        kerja = {
            "tombol_baris": self._tambah_baris,
            "tombol_revisi": lambda: self._buka_revisi(True),
            "tombol_bagi": self._bagi_rpd,
            "tombol_utama": lambda: self._gestur(lambda: g.pakai_sumber_utama(self.sesi.dokumen, self.sumber_kini)),
            "tombol_aturan": self._pakai_aturan,
            "tombol_revisi_simpan": self._tambah_revisi,
            "tombol_revisi_batal": lambda: self._buka_revisi(False),
        }
        for nama, jalankan in kerja.items():
            anak(self, QPushButton, nama).clicked.connect(lambda _=False, j=jalankan: j())
        beri_menu(anak(self, QPushButton, "tombol_susunan"), self._menu_susunan())
        anak(self, QLineEdit, "revisi_alasan").returnPressed.connect(self._tambah_revisi)
        self.sumber.activated.connect(lambda _: self._ganti_sumber())
        masukan = self.sumber.lineEdit()
        assert masukan is not None
        masukan.setMaxLength(60)
        masukan.editingFinished.connect(self._ganti_sumber)
        self.tanggal.berganti.connect(lambda _: self._atur_lembar())
        self.sesi.berubah.connect(self._berubah)
        self.sesi.dibuka.connect(self._dibuka)

    def _menu_susunan(self) -> QMenu:
        menu = QMenu(self)
        for judul, kerja in (
            ("&Rincian baru di bawah baris ini", self._tambah_rincian),
            ("&Jadikan rincian baris di atasnya", lambda: self._node_gestur(g.masukkan)),
            ("&Keluarkan satu tingkat", lambda: self._node_gestur(g.keluarkan)),
        ):
            menu.addAction(judul, kerja)
        menu.addSeparator()
        menu.addActions([self.tabel.aksi(nama) for nama in ("naik", "turun", "gandakan", "hapus")])
        return menu

    # Showing ---------------------------------------------------------------------------------------------------------

    def segarkan(self) -> None:
        """Choose main source and its newest date again, and show the document as it stands."""
        self._basi = False
        self._milik = (self.sesi.berkas, self.sesi.tahun)
        self._sumber.clear()
        self._ganti_tampilan(self.tampilan.kini)

    def _berubah(self, perubahan: Changes) -> None:
        if self._basi or not perubahan.touches("observasi", "tahun_anggaran", "pagu_versi", "aturan"):
            return
        self._isi_sumber(self.sumber_kini)
        self._segarkan_alat()

    def _dibuka(self) -> None:
        milik = (self.sesi.berkas, self.sesi.tahun)
        if milik == self._milik:
            return  # another period was chosen: source and date here stay
        self.tandai_basi()

    @property
    def sumber_kini(self) -> str:
        return " ".join(bersihkan(self.sumber.currentText()).split())

    def _isi_sumber(self, kini: str) -> None:
        self.sumber.blockSignals(True)
        self.sumber.clear()
        self.sumber.addItems(list(g.pilihan_sumber(self.sesi.dokumen)))
        self.sumber.setCurrentText(kini)
        self.sumber.blockSignals(False)

    def _isi_tanggal(self) -> None:
        tahun = self.sesi.tahun or self.sesi.hari_ini.year
        hari = g.tanggal_amatan(self.sesi.dokumen, self.sumber_kini) or self.sesi.hari_ini
        akhir = self.sesi.periode.tanggal_akhir(tahun)
        self.tanggal.isi(hari if hari.year == tahun else akhir)

    def _ganti_sumber(self) -> None:
        if self.sumber_kini and self.sumber_kini != self.lembar[self.tampilan.kini].sumber:
            self._sumber[self.tampilan.kini] = self.sumber_kini
            if g.tanggal_amatan(self.sesi.dokumen, self.sumber_kini):
                self._isi_tanggal()
            self._atur_lembar()

    def _ganti_tampilan(self, nama: str) -> None:
        lembar = self.lembar[nama]
        sumber = self._sumber.get(nama) or self._sumber_bawaan(nama)
        if sumber != self.sumber_kini or not self._sumber:
            self._isi_sumber(sumber)
            self._isi_tanggal()
        self._sumber[nama] = sumber
        lembar.atur(sumber, self.tanggal.hari)
        if self.tabel.lembar is not lembar:
            self.tabel.pasang(self.sesi, lembar)
            ke_baris_isi(self.tabel)
        self._atur_lembar()

    def _sumber_bawaan(self, nama: str) -> str:
        belanja = sumber_belanja(self.sesi.dokumen) if nama == "belanja" else ()
        return next(iter(belanja), "") or sumber_utama(self.sesi.dokumen) or g.SUMBER_UMUM[0]

    def _atur_lembar(self) -> None:
        nama, hari = self.tampilan.kini, self.tanggal.hari
        self.lembar[nama].atur(self.sumber_kini, hari)
        self.tabel.segarkan()
        self.lembar_rekonsiliasi.atur(g.sampai(hari))
        if nama == "sumber":
            if self.tabel_rekonsiliasi.lembar is not self.lembar_rekonsiliasi:
                self.tabel_rekonsiliasi.pasang(self.sesi, self.lembar_rekonsiliasi)
            self.tabel_rekonsiliasi.segarkan()
        anak(self, QWidget, "bagian_rekonsiliasi").setVisible(nama == "sumber")
        anak(self, QWidget, "baris_saringan").setVisible(nama != "skor")
        self.kartu_skor.setVisible(nama == "skor")
        self._segarkan_alat()

    def _segarkan_alat(self) -> None:
        nama, baca = self.tampilan.kini, self.sesi.hanya_baca
        tanpa_aturan = nama == "bulan" and ATURAN not in self.sesi.dokumen.aturan_nama
        anak(self, QLabel, "petunjuk").setText(TANPA_ATURAN if tanpa_aturan else PETUNJUK[nama])
        anak(self, QPushButton, "tombol_aturan").setVisible(tanpa_aturan and not baca)
        utama = sumber_utama(self.sesi.dokumen)
        bersumber = nama not in TANPA_SUMBER
        self.pil_utama.setVisible(bersumber and self.sumber_kini == utama != "")
        tawarkan = bersumber and bool(utama) and self.sumber_kini != utama and not baca
        anak(self, QPushButton, "tombol_utama").setVisible(tawarkan)
        self.alat_tahun.atur(nama == "tahun", bersumber=bersumber)
        tampak = {
            "tombol_baris": nama in ("kegiatan", "belanja"), "tombol_susunan": nama == "kegiatan",
            "tombol_revisi": nama in ("kegiatan", "belanja"), "tombol_bagi": nama == "bulan",
        }  # fmt: skip
        for tombol, ada in tampak.items():
            anak(self, QPushButton, tombol).setVisible(ada)
            anak(self, QPushButton, tombol).setEnabled(not baca)
        if not tampak["tombol_revisi"]:
            self.bilah_revisi.hide()

    # Gestures --------------------------------------------------------------------------------------------------------

    def _gestur(self, buat: object) -> bool:
        assert callable(buat)
        return gestur(self.sesi, buat)

    def _node(self) -> Anggaran | None:
        return LembarRantai.node(self.tabel.baris_sekarang())

    def _tambah_baris(self) -> None:
        self.tabel.lakukan("tambah")

    def _node_gestur(self, buat: object) -> None:
        node = self._node()
        if node is not None and callable(buat):
            self._gestur(lambda: buat(self.sesi.dokumen, node))

    def _tambah_rincian(self) -> None:
        lama = set(self.sesi.dokumen.peta("anggaran"))
        node = self._node()
        if node and self._gestur(
            lambda: g.tambah_node(self.sesi.dokumen, self.sesi.id_baru, setelah=node, rincian=True)
        ):
            baru = set(self.sesi.dokumen.peta("anggaran")) - lama
            self.tabel.ke_sel("anggaran", baru.pop(), "nama")

    def _bagi_rpd(self) -> None:
        node = self._node()

        def buat() -> Transaksi:
            if node is None:
                raise TransaksiError("Pilih dahulu baris kegiatan yang RPD-nya hendak dibagi.")
            pagu = pagu_node(self.sesi.dokumen, node, TAHUN)
            if pagu is None:
                raise TransaksiError(f"Pagu {node.nama} belum diisi; isi pada tampilan Menurut kegiatan.")
            return bagi_rpd(self.sesi.dokumen, node, pagu)

        self._gestur(buat)

    def _pakai_aturan(self) -> None:
        from ... import resources

        self._gestur(lambda: kembalikan_bawaan(self.sesi.dokumen, ATURAN, resources.aturan_bawaan()))

    def _buka_revisi(self, buka: bool) -> None:
        self.bilah_revisi.setVisible(buka)
        if buka:
            ke = max((v.ke for v in self.sesi.dokumen.pagu_versi), default=-1) + 1
            anak(self, QLabel, "judul_revisi").setText(f"Revisi {ke}" if ke else "Pagu awal")
            self.tanggal_revisi.isi(self.tanggal.hari)
            alasan = anak(self, QLineEdit, "revisi_alasan")
            alasan.clear()
            alasan.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tambah_revisi(self) -> None:
        alasan = " ".join(bersihkan(anak(self, QLineEdit, "revisi_alasan").text()).split())
        if not self.tanggal_revisi.baca():
            return
        hari = self.tanggal_revisi.hari

        def buat() -> Transaksi:
            if not alasan:
                raise TransaksiError("Revisi pagu perlu alasan; tulis alasannya, misalnya penambahan belanja pegawai.")
            return tambah_versi_pagu(self.sesi.dokumen, alasan, tanggal=hari)

        if self._gestur(buat):
            self._buka_revisi(False)
            self.tabel.setFocus(Qt.FocusReason.OtherFocusReason)

    # Ways in ---------------------------------------------------------------------------------------------------------

    def ke_temuan(self, noun: str, id_: str, kolom: str = "") -> None:
        """Show the cell of a finding or of a search result."""
        self.tampil()
        dokumen = self.sesi.dokumen
        if noun == "skor_anggaran":
            self.tampilan.pilih("skor")
            self.tabel.ke_sel(noun, id_, kolom)
            return
        baris = dokumen.ambil(noun, id_)
        if milik_deret(baris):
            self.tampilan.pilih("tahun")
            self.alat_tahun.ke_temuan(noun, id_, kolom)
            return
        node = baris if isinstance(baris, Anggaran) else dokumen.ambil("anggaran", getattr(baris, "anggaran_id", None))
        belanja = isinstance(node, Anggaran) and node.tingkat == TingkatNode.BELANJA
        nama = "belanja" if belanja else "kegiatan"
        if noun == "volume_ro" or kolom in ("volume", "satuan"):
            nama = "volume"
        elif noun == "rpd" or kolom == "rpd":
            nama = "bulan"
        elif noun == "observasi" or kolom == "observasi":
            nama = "sumber"
        self.tampilan.pilih(nama)
        if node is None or self.tabel.ke_sel(noun, id_, kolom):
            return
        letak = next((r for r, b in enumerate(self.tabel.model.baris) if self._id_baris(b.isi) == node.id), None)
        id_kolom = {"pagu": "pagu-0", "rpd": "B01", "": "nama"}.get(kolom, kolom)
        if letak is not None:
            semua = [k.id for k in self.tabel.model.kolom]
            self.tabel.tampilan.ke(letak, semua.index(id_kolom) if id_kolom in semua else 0)

    @staticmethod
    def _id_baris(isi: object) -> str:
        node = isi.node if isinstance(isi, IsiAmatan) else getattr(isi, "node", None)
        return node.id if isinstance(node, Anggaran) else ""

    def cari(self, teks: str) -> bool:
        """Put the cursor on the next row that shows ``teks``."""
        return cari_di_tabel(self.tabel, teks)
