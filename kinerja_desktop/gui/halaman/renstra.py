"""Tab Renstra: the plan of several years. Targets and alokasi, roadmap, monitoring and evaluasi, isu, visi and misi."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QSplitter, QStackedWidget, QWidget

from ...application import renstra_gestur as g
from ...application.renstra_isi import pantau, sel_pantau
from ...application.sel import Sel, sel_baris
from ...application.transaksi import Changes
from ...domain.rencana_strategis import JenisButirRenstra, JenisPantau, JenisSimpul, Renstra, RenstraSimpul
from ...domain.tahun_kinerja import TahunKinerja
from ..ikatan import Ikatan
from ..muat import anak, muat_ui
from ..sesi import Sesi
from ..tabel.tabel import TabelLembar
from .alat import Segmen, TanpaRoda, cari_di_tabel, taruh
from .bilah_renstra import BilahRenstra
from .dasar import HalamanLembar
from .isi_renstra import IsiAspek, IsiPantau
from .kartu_indikator import KartuIndikator
from .kosong_renstra import KosongRenstra
from .lembar_isu import LembarButir, LembarIsu
from .lembar_pantau import LembarPantau
from .lembar_renstra import LembarRenstra
from .lembar_roadmap import LembarRoadmap
from .menu_renstra import MenuRenstra
from .peta_strategi import KartuPeta

TAMPILAN = ("target", "roadmap", "pantau", "isu", "visi")
TOMBOL = {
    "baris": "target", "susunan": "target", "tahun": "target", "aspek": "roadmap", "butir": "roadmap",
    "status": "roadmap", "monitoring": "pantau", "evaluasi": "pantau", "isu": "isu", "misi": "visi", "tujuan": "visi",
    "nilai": "visi",
}  # fmt: skip
"""Buttons above the sheets and the view they belong to."""
TAMPILAN_NOUN = {
    "renstra_simpul": "target", "renstra_target": "target", "renstra_dana": "target", "renstra_alokasi": "target",
    "renstra_pantau": "pantau", "roadmap_aspek": "roadmap", "roadmap_butir": "roadmap", "isu": "isu", "renstra": "visi",
    "renstra_butir": "visi",
}  # fmt: skip


class HalamanRenstra(HalamanLembar):
    """One Renstra in five views; the card of the indikator under the cursor stands below its targets."""

    def __init__(self, sesi: Sesi, parent: QWidget | None = None) -> None:
        super().__init__(sesi, parent)
        muat_ui("renstra", self)
        self.lembar: dict[str, Any] = {
            "target": LembarRenstra(sesi.id_baru), "roadmap": LembarRoadmap(sesi.id_baru), "pantau": LembarPantau(),
            "isu": LembarIsu(sesi.id_baru), "visi": LembarButir(sesi.id_baru),
        }  # fmt: skip
        self.tabel_utama, self.tabel_visi = TabelLembar(), TabelLembar()
        taruh(self, "tempat", self.tabel_utama)
        taruh(self, "tempat_visi", self.tabel_visi)
        self.pilih = anak(self, QComboBox, "pilih_renstra")
        self.pilih.installEventFilter(TanpaRoda(self))
        self.isi = anak(self, QStackedWidget, "isi")
        self.kartu = KartuIndikator(sesi, self)
        taruh(self, "tempat_kartu", self.kartu)
        self._di_kartu: tuple[str, RenstraSimpul | None] | None = None
        self.peta = KartuPeta(sesi, self)
        self.bilah = BilahRenstra(sesi, self, self._bilah_selesai)
        self.menu = MenuRenstra(self, self.tabel_utama, self.bilah, lambda: self.renstra)
        self.kosong = KosongRenstra(sesi, self, self.bilah, self.menu)
        self._renstra_id: str | None = None
        self._berkas: object = None
        self.tampilan = Segmen(self, "tampilan", {k: f"tampilan_{k}" for k in TAMPILAN}, self._ganti_tampilan)
        self._atur_lembar()
        self.tabel_utama.pasang(sesi, self.lembar["target"])
        self.tabel_visi.pasang(sesi, self.lembar["visi"])
        self.ikatan = Ikatan(anak(self, QWidget, "kartu_visi"), sesi, "renstra", self._alamat)
        self._sambung()
        self.segarkan()

    def _sambung(self) -> None:
        self.pilih.activated.connect(lambda _: self._pilih_renstra(self.pilih.currentData()))
        self.tabel_utama.baris_kini.connect(lambda _: self._tampilkan_kartu())
        self.tabel_utama.sel_kini.connect(self._kursor)
        kerja = {
            "aspek": lambda: self.tabel_utama.lakukan("tambah"), "butir": self._buka_butir,
            "monitoring": lambda: self._buka_pantau(JenisPantau.MONITORING),
            "evaluasi": lambda: self._buka_pantau(JenisPantau.EVALUASI),
            "misi": lambda: self._tambah_butir(JenisButirRenstra.MISI),
            "tujuan": lambda: self._tambah_butir(JenisButirRenstra.TUJUAN),
            "nilai": lambda: self._tambah_butir(JenisButirRenstra.TATA_NILAI),
        }  # fmt: skip
        for nama, jalankan in kerja.items():
            anak(self, QPushButton, f"tombol_{nama}").clicked.connect(lambda _=False, j=jalankan: j())
        belah = anak(self, QSplitter, "belah")
        belah.setSizes([300, 230])
        belah.setStretchFactor(0, 2)
        belah.setStretchFactor(1, 1)
        belah.setCollapsible(1, True)  # a small screen may want the whole tree
        self.sesi.berubah.connect(self._berubah)
        self.sesi.dibuka.connect(self._dibuka)

    # Showing ---------------------------------------------------------------------------------------------------------

    @property
    def renstra(self) -> Renstra | None:
        """The Renstra shown; the one the year falls in while none was chosen."""
        dokumen = self.sesi.dokumen
        dipilih: Renstra | None = dokumen.ambil("renstra", self._renstra_id)
        return dipilih or dokumen.renstra_berlaku

    @property
    def tabel(self) -> TabelLembar:
        """The chief grid of the view."""
        return self.tabel_visi if self.tampilan.kini == "visi" else self.tabel_utama

    def segarkan(self) -> None:
        """Show the document as it stands."""
        self._basi = False
        self._isi_pilihan()
        self._atur_lembar()
        self._ganti_tampilan(self.tampilan.kini)
        self.ikatan.segarkan()
        self.peta.tampilkan(self.renstra)

    def _berubah(self, perubahan: Changes) -> None:
        if not self.isVisible():
            self._basi = True
            return
        if perubahan.touches("renstra"):
            self.segarkan()
        elif perubahan.touches("renstra_simpul", "sasaran_tahun", "indikator_tahun"):
            self._atur_isi()
            self._tampilkan_kartu()
        if perubahan.touches("renstra_target", "renstra_alokasi", "roadmap_butir"):
            self._atur_petunjuk()

    def _dibuka(self) -> None:
        if self.sesi.berkas is not self._berkas:
            self._berkas, self._renstra_id = self.sesi.berkas, None
            self.bilah.bingkai.hide()
        self.tandai_basi()

    def _isi_pilihan(self) -> None:
        dokumen, kini = self.sesi.dokumen, self.renstra
        self.pilih.clear()
        for satu in sorted(dokumen.renstra, key=lambda r: (r.dari, r.sampai, r.id)):
            kembar = sum(r.rentang == satu.rentang for r in dokumen.renstra) > 1
            nama = f"{g.sebut_renstra(satu)} · {satu.nama or 'tanpa nama'}" if kembar else g.sebut_renstra(satu)
            self.pilih.addItem(nama, satu.id)
            self.pilih.setItemData(self.pilih.count() - 1, satu.nama or nama, Qt.ItemDataRole.ToolTipRole)
        self.pilih.setCurrentIndex(self.pilih.findData(kini.id) if kini else -1)
        self.pilih.setToolTip(kini.nama if kini else "")
        self.pilih.setVisible(bool(dokumen.renstra))

    def _pilih_renstra(self, id_: str | None) -> None:
        self._renstra_id = id_
        self.segarkan()

    def _atur_lembar(self) -> None:
        for lembar in self.lembar.values():
            lembar.renstra = self.renstra

    def _ganti_tampilan(self, nama: str) -> None:
        if nama != "visi" and self.tabel_utama.lembar is not self.lembar[nama]:
            self.tabel_utama.pasang(self.sesi, self.lembar[nama])
            if (awal := self.tabel_utama.tampilan.gerak.pertama()) is not None:
                self.tabel_utama.tampilan.ke(*awal)
        else:
            self.tabel.segarkan()
        self._atur_isi()
        self._tampilkan_kartu()

    def _atur_isi(self) -> None:
        """Which of the pages below shows, which buttons above: an empty place names the first step instead."""
        nama, baca, renstra = self.tampilan.kini, self.sesi.hanya_baca, self.renstra
        berbaris = renstra is not None and renstra.id in self.sesi.dokumen.per("renstra_simpul", "renstra_id")
        kosong = renstra is None or (nama == "target" and not berbaris)
        if kosong:
            self.kosong.isi(renstra)
        else:
            self.kosong.kosongkan()
        halaman = "halaman_kosong" if kosong else "halaman_visi" if nama == "visi" else "halaman_tabel"
        self.isi.setCurrentWidget(anak(self, QWidget, halaman))
        self.tampilan.bingkai.setVisible(renstra is not None)
        for tombol_, milik in TOMBOL.items():
            widget = anak(self, QPushButton, f"tombol_{tombol_}")
            widget.setVisible(milik == nama and renstra is not None)
            widget.setEnabled(not baca)
        anak(self, QPushButton, "tombol_renstra").setEnabled(not baca)
        anak(self, QPushButton, "tombol_tahun").setText(f"Ta&hun {self.sesi.tahun}")
        self._atur_petunjuk()

    def _atur_petunjuk(self) -> None:
        renstra = self.renstra
        luar = g.luar_tahun(self.sesi.dokumen, renstra) if renstra else g.LuarTahun()
        petunjuk = anak(self, QLabel, "petunjuk")
        petunjuk.setVisible(bool(luar))
        if luar and renstra:
            petunjuk.setText(
                f"{luar.rincian.capitalize()} berada di luar kolom tahun Renstra ini; tetap tersimpan, dan tampak lagi bila "
                "tahunnya diperluas lewat Kelola."
            )

    def _tampilkan_kartu(self) -> None:
        """The card of the indikator under the cursor; it follows the document by itself."""
        tampak = self.tampilan.kini == "target"
        anak(self, QWidget, "tempat_kartu").setVisible(tampak)
        if not tampak:
            return
        simpul = LembarRenstra.simpul(self.tabel_utama.baris_sekarang())
        simpul = simpul if simpul is not None and simpul.jenis == JenisSimpul.INDIKATOR else None
        indikator = self.sesi.dokumen.indikator_tahun_id.get(simpul.indikator_id or "") if simpul else None
        kini = (indikator.id if indikator else "", simpul)
        if kini != self._di_kartu:
            self._di_kartu = kini
            self.kartu.tampilkan(indikator, simpul)

    def _kursor(self, sel: Sel | None) -> None:
        kini = self.tabel_utama.tampilan.kini()
        if self.tampilan.kini == "pantau" and kini is not None:
            lembar: LembarPantau = self.lembar["pantau"]
            lembar.di_evaluasi = self.tabel_utama.model.kolom[kini[1]].id.endswith(JenisPantau.EVALUASI)

    def _alamat(self, dokumen: TahunKinerja, kolom: str) -> Sel | None:
        renstra = self.renstra
        return sel_baris(renstra, kolom) if renstra is not None else None

    # Gestures --------------------------------------------------------------------------------------------------------

    def _bilah_selesai(self, id_: str | None) -> None:
        if id_ is not None:
            self._pilih_renstra(id_)
        self.tabel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _buka_butir(self) -> None:
        """One more line for the aspek under the cursor; a butir begins when it is typed."""
        baris, tabel = self.tabel_utama.baris_sekarang(), self.tabel_utama
        isi, kini = baris.isi if baris else None, tabel.tampilan.kini()
        if not isinstance(isi, IsiAspek) or kini is None:
            return
        self.lembar["roadmap"].terbuka = isi.aspek.id
        tabel.segarkan()
        milik = [r for r, b in enumerate(tabel.model.baris) if b.isi.aspek.id == isi.aspek.id]
        tabel.tampilan.ke(milik[-1], max(kini[1], 3))
        tabel.tampilan.setFocus(Qt.FocusReason.OtherFocusReason)

    def _buka_pantau(self, jenis: JenisPantau) -> None:
        """The next open line of the indikator under the cursor."""
        tabel = self.tabel_utama
        baris = tabel.baris_sekarang()
        isi = baris.isi if baris else None
        if not isinstance(isi, IsiPantau):
            return
        self.lembar["pantau"].terbuka = (isi.simpul.id, jenis)
        tabel.segarkan()
        ke = len(pantau(self.sesi.dokumen, isi.simpul, jenis))
        sel = sel_pantau(self.sesi.dokumen, isi.simpul, jenis, ke, "bentuk")
        tabel.ke_sel(sel.noun, sel.id, "bentuk")

    def _tambah_butir(self, jenis: JenisButirRenstra) -> None:
        lembar: LembarButir = self.lembar["visi"]
        kini = self.tabel_visi.baris_sekarang()
        self.tabel_visi.sisipkan(lambda: lembar.sisip(self.sesi.dokumen, kini, jenis))

    # Ways in ---------------------------------------------------------------------------------------------------------

    def ke_temuan(self, noun: str, id_: str, kolom: str = "") -> None:
        """Show the cell of a finding or of a search result, in the Renstra it belongs to."""
        dokumen = self.sesi.dokumen
        baris = dokumen.ambil(noun, id_)
        milik = id_ if noun == "renstra" else _milik(dokumen, baris)
        if milik:
            self._renstra_id = milik
        self.segarkan()
        nama = TAMPILAN_NOUN.get(noun, "target")
        self.tampilan.pilih(nama)
        if noun == "renstra":
            (self.ikatan.input.get(kolom) or self.tabel_visi).setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.tabel.ke_sel(noun, id_, kolom)

    def cari(self, teks: str) -> bool:
        """Ctrl+F: the next row with these words."""
        return cari_di_tabel(self.tabel, teks)

    def tutup(self) -> None:
        """The window closes: what is still being typed is kept."""
        self.ikatan.simpan_semua()
        self.kartu.tutup()


def _milik(dokumen: TahunKinerja, baris: Any) -> str | None:
    """Id of the Renstra a row belongs to."""
    kini = baris
    for kolom, noun in (
        ("dana_id", "renstra_dana"),
        ("simpul_id", "renstra_simpul"),
        ("aspek_id", "roadmap_aspek"),
    ):
        if hasattr(kini, kolom):
            kini = dokumen.ambil(noun, getattr(kini, kolom))
    return getattr(kini, "renstra_id", None)
