"""Tab Risiko: the register, the 5×5 map that filters it, where a risk belongs, and the card of its long form."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLabel, QMenu, QPushButton, QSplitter, QWidget

from ...application import risiko_gestur as g
from ...application.pengisian import isi_sel
from ...application.sel import bersihkan, sel_baris
from ...application.transaksi import Changes
from ...domain.matriks_risiko import uraian_aturan
from ...domain.periode import PERIODE, TRIWULAN
from ...domain.risiko import Perlakuan, Risiko, RisikoPantau
from ...domain.risiko_aturan import Sisi
from ..muat import anak, muat_ui
from ..sesi import Sesi
from ..tabel.tabel import TabelLembar
from ..tombol import beri_menu
from .alat import NYALA, Segmen, TanpaRoda, cari_di_tabel, gestur, isi_unit, ke_baris_isi, taruh
from .dasar import HalamanLembar
from .kartu_dukung import KartuDukung
from .kartu_risiko import KartuRisiko
from .lembar_risiko import IsiRisiko, LembarRisiko, perlakuan_baris
from .peta_risiko import PetaRisiko

_TERKAIT = (
    "risiko", "indikator_tahun", "aturan", "perlakuan", "keberhasilan", "risiko_pantau", "kejadian_risiko", "unit",
    "data_dukung",
)  # fmt: skip
_DI_DAFTAR = (
    "", "pernyataan", "penanggung_jawab", "kemungkinan", "dampak", "uraian", "program", "bidang", "indikator_id",
)  # fmt: skip
"""Fields that are found without the card of the long form."""
PANJANG = 80
"""Characters of a perlakuan on the heading of its card."""


class HalamanRisiko(HalamanLembar):
    """Register on the left, the long form below it on demand; map and grouping of the current risk on the right."""

    def __init__(self, sesi: Sesi, parent: QWidget | None = None) -> None:
        super().__init__(sesi, parent)
        muat_ui("risiko", self)
        self.lembar = LembarRisiko(sesi.id_baru)
        self.tabel, self.peta = TabelLembar(), PetaRisiko()
        taruh(self, "tempat", self.tabel)
        taruh(self, "tempat_peta", self.peta)
        self.program = anak(self, QComboBox, "program")
        self.bidang = anak(self, QComboBox, "bidang")
        self.indikator = anak(self, QComboBox, "indikator_id")
        self.semua = anak(self, QCheckBox, "semua")
        self.kartu = KartuDukung(sesi, self)
        self.tabel_dukung = self.kartu.tabel
        anak(self, QWidget, "kartu_dukung").hide()
        self._kini: Risiko | None = None
        self.rinci = KartuRisiko(sesi, self)
        anak(self, QWidget, "tempat_rinci").hide()
        belah = anak(self, QSplitter, "belah")
        belah.setSizes([330, 260, 170])
        belah.setStretchFactor(0, 1)
        self.sisi = Segmen(self, "segmen_sisi", {s: f"sisi_{s}" for s in Sisi}, self._ganti_sisi)
        self.saring_unit = anak(self, QComboBox, "saring_unit")
        self.saring_pantau = anak(self, QComboBox, "saring_pantau")
        self.saring_pantau.addItem("Semua pemantauan", None)
        for kata, sudah in (("Belum", False), ("Sudah", True)):
            for tw in TRIWULAN:
                self.saring_pantau.addItem(f"{kata} dipantau {tw.singkat}", (tw.kode, sudah))
        self._sambung()
        self.tabel.pasang(sesi, self.lembar)
        self.segarkan()

    def _sambung(self) -> None:
        tombol = anak(self, QPushButton, "tombol_risiko")
        tombol.clicked.connect(lambda: self.tabel.lakukan("tambah"))
        menu = QMenu(self)
        menu.addAction("&Bidang baru pada program ini", lambda: self._kelompok_baru("bidang"))
        menu.addAction("&Program baru", lambda: self._kelompok_baru("program"))
        beri_menu(anak(self, QPushButton, "tombol_kelompok"), menu)
        for noun in ("perlakuan", "keberhasilan"):
            anak(self, QPushButton, f"tombol_{noun}").clicked.connect(lambda _=False, n=noun: self._buka_baris(n))
        anak(self, QPushButton, "tombol_saringan").clicked.connect(self._tampilkan_semua)
        self.saring_unit.activated.connect(lambda _: self._saring(self.lembar.peta))
        self.saring_pantau.activated.connect(lambda _: self._saring(self.lembar.peta))
        rincian = anak(self, QPushButton, "tombol_rincian")
        rincian.setStyleSheet(NYALA)
        rincian.toggled.connect(self._buka_rinci)
        self.rinci.pada_berganti.connect(self._segarkan_dukung)
        dukung = anak(self, QPushButton, "tombol_dukung")
        dukung.setStyleSheet(NYALA)
        dukung.toggled.connect(self._buka_kartu)
        self.peta.dipilih.connect(self._saring)
        self.tabel.baris_kini.connect(self._baris_kini)
        for kolom, masukan in (("program", self.program), ("bidang", self.bidang)):
            masukan.activated.connect(lambda _, k=kolom: self._kelompokkan(k))
            baris = masukan.lineEdit()
            assert baris is not None
            baris.setMaxLength(500)
            baris.editingFinished.connect(lambda k=kolom: self._kelompokkan(k))
        penjaga = TanpaRoda(self)
        for kotak in (self.program, self.bidang, self.indikator, self.saring_unit, self.saring_pantau):
            kotak.installEventFilter(penjaga)
        self.indikator.activated.connect(lambda _: self._isi_indikator())
        self.sesi.berubah.connect(self._berubah)
        self.sesi.dibuka.connect(self._dibuka)

    # Showing ---------------------------------------------------------------------------------------------------------

    def segarkan(self) -> None:
        """Show the document as it stands."""
        self._basi = False
        isi_unit(self.saring_unit, self.sesi.dokumen)
        self._atur_lembar()
        self.tabel.segarkan()
        ke_baris_isi(self.tabel)
        self._segarkan_alat()

    def _berubah(self, perubahan: Changes) -> None:
        if not perubahan.touches(*_TERKAIT):
            return
        if not self.isVisible():
            self._basi = True
            return
        if perubahan.touches("unit"):
            isi_unit(self.saring_unit, self.sesi.dokumen)
        self._segarkan_alat()

    def _dibuka(self) -> None:
        self.lembar.peta = self.lembar.terbuka = None
        self.saring_unit.setCurrentIndex(0)
        self.saring_pantau.setCurrentIndex(0)
        self.tandai_basi()

    def _atur_lembar(self) -> None:
        self.lembar.sisi, self.lembar.sampai = Sisi(self.sisi.kini), self.sesi.periode
        self.lembar.unit = self.saring_unit.currentData() or ""
        self.lembar.pantau = self.saring_pantau.currentData()

    def _segarkan_alat(self) -> None:
        dokumen, peta = self.sesi.dokumen, self.lembar.peta
        jumlah, tersaring = self.lembar.hitung_peta(dokumen), self.lembar.tersaring(dokumen)
        self.peta.isi(dokumen, jumlah, peta)
        saring = peta is not None or self.lembar.unit or self.lembar.pantau is not None
        kalimat = f"{len(dokumen.risiko)} risiko" if dokumen.risiko else ""
        if saring:
            kalimat = f"{jumlah.get(peta, 0) if peta else len(tersaring)} dari {kalimat or '0 risiko'}"
        if peta:
            sisi = "" if self.lembar.sisi is Sisi.INHEREN else f" {self.lembar.sisi}"
            kalimat += f" · kemungkinan{sisi} {peta[0]}, dampak{sisi} {peta[1]}"
        elif tersaring and (tanpa := len(tersaring) - sum(jumlah.values())):
            kalimat += f" · {tanpa} belum bernilai {self.lembar.sisi}"
        anak(self, QLabel, "petunjuk").setText(kalimat)
        anak(self, QPushButton, "tombol_saringan").setVisible(bool(saring))
        aturan = dokumen.aturan_nama.get("matriks_risiko")
        selera = f" · selera sampai {aturan.isi.get('selera')}" if aturan and aturan.isi.get("selera") else ""
        anak(self, QLabel, "judul_peta").setText(f"Peta risiko{selera}")
        anak(self, QLabel, "aturan_peta").setText("\n".join(uraian_aturan(dokumen)))
        baca = self.sesi.hanya_baca
        for nama in ("risiko", "kelompok", "perlakuan", "keberhasilan"):
            anak(self, QPushButton, f"tombol_{nama}").setEnabled(not baca)
        self._isi_kartu()

    def _ganti_sisi(self, sisi: str) -> None:
        if self.lembar.peta is not None:
            self.peta.pilihan = None
        self._saring(None)

    def _tampilkan_semua(self) -> None:
        self.saring_unit.setCurrentIndex(0)
        self.saring_pantau.setCurrentIndex(0)
        self._saring(None)

    def _saring(self, peta: tuple[int, int] | None) -> None:
        self.lembar.peta = peta
        self._atur_lembar()
        self.tabel.segarkan()
        ke_baris_isi(self.tabel)
        self._segarkan_alat()

    # Current risk ------------------------------------------------------------------------------------------------------

    def _baris_kini(self, baris: object) -> None:
        isi = getattr(baris, "isi", None)
        risiko = isi.risiko if isinstance(isi, IsiRisiko) else None
        if risiko != self._kini:
            self._kini = risiko
            self._isi_kartu()
        self._segarkan_dukung()

    def _isi_kartu(self) -> None:
        dokumen = self.sesi.dokumen
        kini = dokumen.ambil("risiko", self._kini.id) if self._kini else None
        self._kini = kini
        if not anak(self, QWidget, "tempat_rinci").isHidden():
            self.rinci.tampilkan(kini)
        kartu = anak(self, QFrame, "kartu_kelompok")
        kartu.setEnabled(kini is not None and not self.sesi.hanya_baca)
        program = tuple(dict.fromkeys(r.program for r in dokumen.risiko if r.program))
        bidang = tuple(
            dict.fromkeys(r.bidang for r in dokumen.risiko if r.bidang and kini and r.program == kini.program)
        )
        for masukan, pilihan, teks in (
            (self.program, program, kini.program if kini else ""), (self.bidang, bidang, kini.bidang if kini else ""),
        ):  # fmt: skip
            _isi_combo(masukan, pilihan, teks)
        self.indikator.clear()
        self.indikator.addItem("–", None)
        for i in dokumen.indikator_urut:
            self.indikator.addItem(f"{i.kode} {i.uraian}", i.indikator_id)
        self.indikator.setCurrentIndex(max(self.indikator.findData(kini.indikator_id if kini else None), 0))

    def _kelompokkan(self, kolom: str) -> None:
        masukan = self.program if kolom == "program" else self.bidang
        nama = " ".join(bersihkan(masukan.currentText()).split())
        risiko = self._kini
        if risiko is None or nama == getattr(risiko, kolom):
            return
        semua = self.semua.isChecked()
        if gestur(self.sesi, lambda: g.kelompokkan(self.sesi.dokumen, risiko, kolom, nama, semua=semua)):
            self.semua.setChecked(False)
            self.tabel.ke_sel("risiko", risiko.id, "pernyataan")

    def _isi_indikator(self) -> None:
        risiko = self._kini
        if risiko is not None:
            sel, nilai = sel_baris(risiko, "indikator_id"), self.indikator.currentData()
            gestur(self.sesi, lambda: isi_sel(self.sesi.dokumen, [(sel, nilai, "")], "isi indikator yang terancam"))

    def _buka_rinci(self, nyala: bool) -> None:
        anak(self, QWidget, "tempat_rinci").setVisible(nyala)
        if nyala:
            self.rinci.tampilkan(self._kini)
        self._segarkan_dukung()

    # Evidence --------------------------------------------------------------------------------------------------------

    def _buka_kartu(self, nyala: bool) -> None:
        anak(self, QWidget, "kartu_dukung").setVisible(nyala)
        self._segarkan_dukung()

    def _segarkan_dukung(self) -> None:
        """Evidence of the perlakuan (or, on the card's page of monitoring, of the triwulan) under the cursor."""
        if anak(self, QWidget, "kartu_dukung").isHidden():
            return
        baris = self.tabel.baris_sekarang()
        isi = baris.isi if baris is not None and isinstance(baris.isi, IsiRisiko) else None
        pada: Perlakuan | RisikoPantau | None = perlakuan_baris(self.sesi.dokumen, isi) if isi else None
        if self.rinci.mengatur_dukung:
            pada = self.rinci.pada()
        self.kartu.tampilkan(pada, None)
        teks = "Data dukung perlakuan"
        if isinstance(pada, RisikoPantau):
            teks = f"Data dukung pemantauan {PERIODE[pada.periode].singkat}"
        elif pada is not None:
            teks += f" · {pada.uraian if len(pada.uraian) <= PANJANG else pada.uraian[: PANJANG - 1] + '…'}"
        anak(self, QLabel, "judul_dukung").setText(teks)

    # Rows ------------------------------------------------------------------------------------------------------------

    def _buka_baris(self, noun: str) -> None:
        """One more line below the current risk; it is stored once something is typed there."""
        if self._kini is None:
            return
        risiko = self._kini
        self.lembar.terbuka = (noun, risiko.id)
        self.tabel.segarkan()
        ada = (
            g.perlakuan(self.sesi.dokumen, risiko) if noun == "perlakuan" else g.keberhasilan(self.sesi.dokumen, risiko)
        )
        sel = g.sel_rincian(self.sesi.dokumen, noun, risiko, len(ada))
        self.tabel.ke_sel(noun, sel.id, "uraian")

    def _kelompok_baru(self, kolom: str) -> None:
        """A risk that opens a new bidang or program; its name is then typed on the card."""
        isi = {"bidang": g.BIDANG_BARU} | ({"program": g.PROGRAM_BARU} if kolom == "program" else {})
        lama = set(self.sesi.dokumen.peta("risiko"))
        if gestur(self.sesi, lambda: g.tambah_risiko(self.sesi.dokumen, self.sesi.id_baru, self._kini, **isi)):
            baru = set(self.sesi.dokumen.peta("risiko")) - lama
            self.tabel.ke_sel("risiko", baru.pop(), "pernyataan")
            masukan = self.program if kolom == "program" else self.bidang
            masukan.setFocus(Qt.FocusReason.OtherFocusReason)
            baris = masukan.lineEdit()
            assert baris is not None
            baris.selectAll()

    # Ways in ---------------------------------------------------------------------------------------------------------

    def ke_temuan(self, noun: str, id_: str, kolom: str = "") -> None:
        """Show the cell of a finding or of a search result."""
        self.tampil()
        self._tampilkan_semua()
        if noun == "data_dukung":
            self._ke_dukung(id_, kolom)
            return
        if noun == "risiko" and kolom in ("perlakuan", "keberhasilan"):
            risiko = self.sesi.dokumen.ambil("risiko", id_)
            if risiko is not None:
                sel = g.sel_rincian(self.sesi.dokumen, kolom, risiko, 0)
                self.tabel.ke_sel(kolom, sel.id, "uraian")
            return
        di_daftar = noun in ("risiko", "perlakuan", "keberhasilan") and kolom in _DI_DAFTAR
        if di_daftar or not self._ke_rincian(noun, id_, kolom):
            self.tabel.ke_sel(noun, id_, kolom)

    def _ke_rincian(self, noun: str, id_: str, kolom: str) -> bool:
        """To a field of the long form, the risk it belongs to under the cursor of the register."""
        dokumen = self.sesi.dokumen
        baris = dokumen.ambil(noun, id_)
        if baris is None:
            return False
        risiko: Risiko | None = baris if noun == "risiko" else dokumen.ambil("risiko", baris.risiko_id)
        if risiko is None or not self.tabel.ke_sel("risiko", risiko.id, "pernyataan"):
            return False
        anak(self, QPushButton, "tombol_rincian").setChecked(True)
        self.rinci.tampilkan(risiko)
        if kolom.startswith("pantau:"):
            sel = g.sel_pantau(dokumen, risiko, kolom.partition(":")[2], "status")
            noun, id_, kolom = sel.noun, sel.id, sel.kolom
        return self.rinci.ke(noun, id_, kolom)

    def _ke_dukung(self, id_: str, kolom: str) -> None:
        """To a piece of evidence on the card of its perlakuan or triwulan."""
        baris = self.sesi.dokumen.ambil("data_dukung", id_)
        if baris is None:
            return
        if baris.pada_noun == "risiko_pantau":
            ada = self._ke_rincian("risiko_pantau", baris.pada_id, "catatan")
        else:
            ada = self.tabel.ke_sel("perlakuan", baris.pada_id, "uraian")
        if ada:
            anak(self, QPushButton, "tombol_dukung").setChecked(True)
            self.tabel_dukung.ke_sel("data_dukung", id_, kolom)

    def cari(self, teks: str) -> bool:
        """Put the cursor on the next row that shows ``teks``."""
        return cari_di_tabel(self.tabel, teks)


def _isi_combo(masukan: QComboBox, pilihan: tuple[str, ...], teks: str) -> None:
    masukan.blockSignals(True)
    masukan.clear()
    masukan.addItems(list(pilihan))
    masukan.setCurrentText(teks)
    baris = masukan.lineEdit()
    assert baris is not None
    baris.setCursorPosition(0)
    masukan.setToolTip(teks)
    masukan.blockSignals(False)
