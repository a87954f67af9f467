"""Tab Realisasi: a month of every indikator or kegiatan, the month strip above it, what belongs to the current row below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QSplitter, QWidget

from ...application import realisasi_gestur as g
from ...application.laporan_renaksi import salin_uraian_kegiatan
from ...application.tempat_sel import tempat_bulan
from ...application.transaksi import Changes, Transaksi
from ...domain.kelengkapan import kelengkapan_bulan, kelengkapan_kegiatan
from ...domain.periode import BULAN, NAMA_BULAN
from ..muat import anak, muat_ui
from ..sesi import Nada, Sesi
from ..tabel import Baris, TabelLembar
from ..tabel.kolom import pengaturan
from .alat import Segmen, cari_di_tabel, gestur, isi_unit, ke_baris_isi, taruh
from .dasar import HalamanLembar
from .isi_realisasi import IsiRealisasi
from .kartu_dukung import KartuDukung
from .kartu_kendala import KartuKendala
from .kartu_turunan import isi_kartu
from .lembar_kegiatan import IsiKegiatan, LembarKegiatan
from .lembar_realisasi import LembarRealisasi
from .pembanding import Pembanding
from .pita_bulan import PitaBulan

_SETELAN_PEMBANDING = "realisasi/pembanding"


class HalamanRealisasi(HalamanLembar):
    """The month is the sitting's; choosing one here chooses it everywhere."""

    def __init__(self, sesi: Sesi, parent: QWidget | None = None) -> None:
        super().__init__(sesi, parent)
        muat_ui("realisasi", self)
        self.pita = PitaBulan(self)
        self.lembar_indikator, self.lembar_kegiatan = LembarRealisasi(), LembarKegiatan()
        self.lembar: LembarRealisasi | LembarKegiatan = self.lembar_indikator
        self.tabel = TabelLembar()
        taruh(self, "tempat", self.tabel)
        anak(self, QSplitter, "belah").setSizes([424, 226])
        self.unit = anak(self, QComboBox, "unit")
        self.tombol_salin = anak(self, QPushButton, "tombol_salin_uraian")
        self.tombol_pembanding = anak(self, QCheckBox, "tombol_pembanding")
        self.tombol_pembanding.setChecked(str(pengaturan().value(_SETELAN_PEMBANDING, "ya")) == "ya")
        self._atur_bulan()
        self.tabel.pasang(sesi, self.lembar)
        # After the chief grid: it tells the cards which row to show before they would refresh for the old one.
        self.kendala, self.dukung = KartuKendala(sesi, self), KartuDukung(sesi, self)
        self.tabel_kendala, self.tabel_dukung = self.kendala.tabel, self.dukung.tabel
        self.segmen = Segmen(
            self, "tampilan", {"indikator": "tampilan_indikator", "kegiatan": "tampilan_kegiatan"}, self._ganti_tampilan
        )
        self._sambung()
        self.segarkan()

    def _sambung(self) -> None:
        self.unit.activated.connect(lambda _: self._saring())
        self.pita.dipilih.connect(self._pilih_bulan)
        self.tabel.baris_kini.connect(self._tampilkan_kartu)
        self.tombol_salin.clicked.connect(lambda: self._salin_uraian())
        self.tombol_pembanding.toggled.connect(self._ganti_pembanding)
        self.sesi.dibuka.connect(self.tandai_basi)
        self.sesi.berubah.connect(self._berubah)

    # Showing ---------------------------------------------------------------------------------------------------------

    @property
    def bulan(self) -> int:
        """The month shown; of a triwulan its last one."""
        return self.sesi.periode.akhir

    def _pilih_bulan(self, bulan: int) -> None:
        """After a click one types into the grid; who comes by keyboard stays on the strip."""
        self.sesi.pilih(periode=BULAN[bulan - 1])
        if not any(t.hasFocus() for t in self.pita.tombol):
            self.tabel.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _kegiatan(self) -> bool:
        return self.lembar is self.lembar_kegiatan

    def _berubah(self, perubahan: Changes) -> None:
        if perubahan.touches("indikator_tahun", "sasaran_tahun", "tahun_anggaran", "renaksi", "unit"):
            self.tandai_basi()  # other columns or units may be needed
        elif self.isVisible():
            self._segarkan_pita()
        else:
            self._basi = True

    def _atur_bulan(self) -> None:
        dokumen = self.sesi.dokumen
        self.lembar_indikator.pembanding = (
            Pembanding(self.sesi.dokumen_lalu) if self.tombol_pembanding.isChecked() else None
        )
        for lembar in (self.lembar_indikator, self.lembar_kegiatan):
            lembar.atur(dokumen, self.bulan, self.sesi.hari_ini)

    def segarkan(self) -> None:
        """Show the document, year and month as they stand."""
        self._basi = False
        self._isi_unit()
        self._atur_bulan()
        self._segarkan_pita()
        self.tabel.segarkan()
        ke_baris_isi(self.tabel)
        ada = bool(self.sesi.dokumen.indikator_tahun)
        self.tombol_salin.setEnabled(ada and not self.sesi.hanya_baca and self.bulan > 1)

    def _segarkan_pita(self) -> None:
        hitung, apa = (kelengkapan_kegiatan, "kegiatan") if self._kegiatan else (kelengkapan_bulan, "indikator")
        self.pita.segarkan(self.sesi, self.bulan, hitung, apa)

    def _isi_unit(self) -> None:
        isi_unit(self.unit, self.sesi.dokumen)
        self.unit.setVisible(bool(self.sesi.dokumen.unit))
        self._pakai_unit()

    def _pakai_unit(self) -> None:
        self.lembar_indikator.unit = self.lembar_kegiatan.unit = str(self.unit.currentData() or "")

    def _saring(self) -> None:
        self._pakai_unit()
        self.tabel.segarkan()
        ke_baris_isi(self.tabel)
        isi = [b for b in self.tabel.model.baris if b.jenis == "isi"]
        if self.lembar.unit:
            dok = self.sesi.dokumen
            semua, apa = (len(dok.renaksi), "kegiatan") if self._kegiatan else (len(dok.indikator_tahun), "indikator")
            self.sesi.pesan.emit(f"{len(isi)} dari {semua} {apa} tampak ({self.unit.currentText()}).", Nada.KABAR)

    def _ganti_tampilan(self, nama: str) -> None:
        self.lembar = self.lembar_kegiatan if nama == "kegiatan" else self.lembar_indikator
        self.tombol_pembanding.setVisible(not self._kegiatan)
        self.tabel.pasang(self.sesi, self.lembar)
        self._segarkan_pita()
        if (pertama := self.tabel.tampilan.gerak.pertama()) is not None:
            self.tabel.tampilan.ke(*pertama)

    def _ganti_pembanding(self, tampak: bool) -> None:
        pengaturan().setValue(_SETELAN_PEMBANDING, "ya" if tampak else "tidak")
        self._atur_bulan()
        self.tabel.segarkan()

    def _tampilkan_kartu(self, baris: Baris | None) -> None:
        isi = baris.isi if baris is not None and isinstance(baris.isi, IsiRealisasi | IsiKegiatan) else None
        for nama, teks in isi_kartu(isi).items():
            label = anak(self, QLabel, nama)
            label.setText(teks)
            label.setVisible(bool(teks))
        rumus = isi.indikator.rumus_teks if isinstance(isi, IsiRealisasi) else ""
        anak(self, QLabel, "turunan").setToolTip(rumus)
        self.kendala.tampilkan(isi.indikator if isi else None, self.bulan)
        pada = isi.kegiatan if isinstance(isi, IsiKegiatan) else isi.indikator if isi else None
        self.dukung.tampilkan(pada, self.bulan)

    # Gestures --------------------------------------------------------------------------------------------------------

    def _salin_uraian(self) -> None:
        def salin() -> Transaksi:
            if self._kegiatan:
                return salin_uraian_kegiatan(self.sesi.dokumen, self.bulan, self.lembar.unit)
            return g.salin_uraian(self.sesi.dokumen, self.bulan)

        if gestur(self.sesi, salin):
            self.sesi.pesan.emit(f"Uraian {NAMA_BULAN[self.bulan - 2]} disalin ke yang masih kosong.", Nada.BERHASIL)

    # Ways in ---------------------------------------------------------------------------------------------------------

    def ke_temuan(self, noun: str, id_: str, kolom: str = "") -> None:
        """Put the cursor where a finding is: view and month first, then the cell, also of a row still to be made."""
        baris = self.sesi.dokumen.ambil(noun, id_)
        bagian, _, nomor = kolom.partition(":")
        bulan = int(nomor) if bagian == "bulan" and nomor.isdigit() else getattr(baris, "bulan", None)
        tempat = tempat_bulan(self.sesi.dokumen, noun, id_)
        bulan = bulan or (tempat[1] if tempat else None)
        if bulan and bulan != self.bulan:
            self.sesi.pilih(periode=BULAN[bulan - 1])
        kegiatan = noun == "renaksi_bulan" or (noun == "data_dukung" and getattr(baris, "pada_noun", "") == "renaksi")
        self.segmen.pilih("kegiatan" if kegiatan else "indikator")
        self.tampil()
        if self.tabel.ke_sel(noun, id_, "" if bagian == "bulan" else kolom):
            return
        self._ke_induk(baris)
        if noun in ("kendala", "tindak_lanjut"):
            self.tabel_kendala.ke_sel(noun, id_, kolom)
        elif noun == "data_dukung":
            self.tabel_dukung.ke_sel(noun, id_, kolom)

    def _ke_induk(self, baris: object) -> None:
        """To the row that a kendala or an evidence belongs to."""
        if getattr(baris, "pada_noun", "") == "renaksi":
            self._ke_baris(getattr(baris, "pada_id", ""))
            return
        id_indikator = getattr(baris, "indikator_id", None) or getattr(baris, "pada_id", None) or ""
        if kendala := self.sesi.dokumen.ambil("kendala", getattr(baris, "kendala_id", None)):
            id_indikator = kendala.indikator_id or ""
        indikator = self.sesi.dokumen.indikator_tahun_id.get(id_indikator)
        self._ke_baris(indikator.id if indikator else "")

    def _ke_baris(self, kunci: str) -> None:
        tempat = self.tabel.model.tempat(kunci, "uraian")
        if tempat is not None:
            self.tabel.tampilan.ke(*tempat)
        self.tabel.setFocus()

    def cari(self, teks: str) -> bool:
        """Ctrl+F: the next row with these words."""
        return cari_di_tabel(self.tabel, teks)
