"""Tab Perjanjian Kinerja: versions, sasaran with indikator and targets, the anggaran table, the two parties."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QMenu, QPushButton, QSplitter, QWidget

from ...application.pembanding import tulis_pembanding
from ...application.perencanaan import tambah_versi_pk
from ...application.pk_gestur import pagu_berlaku
from ...application.sel import Sel, sel_baris
from ...application.target_gestur import bagi_target_periode, tahun_pembanding
from ...application.transaksi import Changes
from ...domain.anggaran_pk import jumlah_pk
from ...domain.angka import tulis_rp
from ...domain.perjanjian_kinerja import Pk, TingkatAnggaran
from ...domain.renstra import Tingkat
from ...domain.tahun_kinerja import TahunKinerja
from ..ikatan import Ikatan
from ..muat import anak, muat_ui
from ..sesi import Nada, Sesi
from ..tabel import TabelLembar
from ..tombol import beri_menu
from .alat import Segmen, cari_di_tabel, gestur, ke_baris_isi, taruh
from .dasar import HalamanLembar
from .kolom_pk import RINCIAN
from .lembar_pk import NAMA_TINGKAT, LembarAnggaranPk, LembarPk, TampilanPk

_TAMPILAN = {
    TampilanPk.TARGET: "Target",
    TampilanPk.RINCIAN: "Rincian pengukuran",
    TampilanPk.PERIODE: "Target triwulan",
    TampilanPk.PEMBANDING: "Tahun pembanding",
}
_SEGMEN = {"": "tingkat_semua"} | {str(t): f"tingkat_{t}" for t in Tingkat}


class HalamanPerjanjianKinerja(HalamanLembar):
    """One version of the year's PK; ``minta_cetak(sections)`` asks for the preview of its printed pages."""

    minta_cetak = Signal(list)

    def __init__(self, sesi: Sesi, parent: QWidget | None = None) -> None:
        super().__init__(sesi, parent)
        muat_ui("perjanjian_kinerja", self)
        self.lembar, self.lembar_anggaran = LembarPk(sesi.id_baru), LembarAnggaranPk(sesi.id_baru)
        self.tabel, self.tabel_anggaran = TabelLembar(), TabelLembar()
        taruh(self, "tempat", self.tabel)
        taruh(self, "tempat_anggaran", self.tabel_anggaran)
        self.tabel_anggaran.tanpa_bingkai()
        self.versi = anak(self, QComboBox, "versi")
        self.alasan_baru = anak(self, QLineEdit, "alasan_baru")
        self.tampilan = anak(self, QComboBox, "tampilan")
        self.tahun_banding = anak(self, QComboBox, "tahun_banding")
        anak(self, QWidget, "isian_perubahan").hide()
        anak(self, QSplitter, "belah").setSizes([400, 214])
        self._pk_id: str | None = None
        self.menu_sasaran = QMenu(self)
        for tingkat in Tingkat:
            aksi = self.menu_sasaran.addAction(NAMA_TINGKAT[tingkat].replace("Sasaran ", "Sasaran &"))
            aksi.triggered.connect(lambda _=False, t=tingkat: self._tambah_sasaran(t))
        beri_menu(anak(self, QPushButton, "tombol_sasaran"), self.menu_sasaran)
        self._segarkan_versi()
        self.tabel.pasang(sesi, self.lembar)
        self.tabel_anggaran.pasang(sesi, self.lembar_anggaran)
        self.ikatan = Ikatan(anak(self, QWidget, "kartu_pihak"), sesi, "pk", self._alamat)
        self.segmen = Segmen(self, "segmen", _SEGMEN, self._pilih_tingkat)
        self.segmen.pilih("")
        self._sambung()
        self.segarkan()

    def _sambung(self) -> None:
        self.versi.activated.connect(lambda _: self._pilih_versi(self.versi.currentData()))
        self.tabel.sel_kini.connect(self._kursor)
        for tampilan, judul in _TAMPILAN.items():
            self.tampilan.addItem(judul, tampilan)
        self.tampilan.activated.connect(lambda _: self._pilih_tampilan())
        self.tahun_banding.activated.connect(lambda _: self._pilih_tampilan())
        for nama, kerja in (
            ("tombol_perubahan", self._tanya_perubahan),
            ("tombol_buat_perubahan", self._buat_perubahan),
            ("tombol_batal_perubahan", self._batal_perubahan),
            ("tombol_indikator", self._tambah_indikator),
            ("tombol_program", lambda: self._tambah_anggaran(TingkatAnggaran.PROGRAM)),
            ("tombol_kegiatan", lambda: self._tambah_anggaran(TingkatAnggaran.KEGIATAN)),
            ("tombol_bagi", self._bagi_target),
            ("tombol_ambil_banding", self._ambil_pembanding),
            ("tombol_kamus", self.buka_kamus),
            ("tombol_cetak", self._cetak),
        ):
            anak(self, QAbstractButton, nama).clicked.connect(lambda _=False, k=kerja: k())
        self.alasan_baru.returnPressed.connect(self._buat_perubahan)
        self.sesi.dibuka.connect(self.tandai_basi)
        self.sesi.berubah.connect(self._berubah)

    # Showing ---------------------------------------------------------------------------------------------------------

    @property
    def pk(self) -> Pk | None:
        """The version shown; the newest while none was chosen."""
        dokumen = self.sesi.dokumen
        dipilih: Pk | None = dokumen.ambil("pk", self._pk_id)
        return dipilih or max(dokumen.pk, key=lambda pk: pk.ke, default=None)

    def _berubah(self, perubahan: Changes) -> None:
        # The grids follow their own cells.
        if perubahan.touches("pk", "tahun_anggaran"):
            self.tandai_basi()
        elif perubahan.touches("pk_anggaran", "pagu", "anggaran", "pagu_versi") and self.isVisible():
            self._ringkas()

    def _ringkas(self) -> None:
        """Total of the anggaran and its distance from the pagu, in one line."""
        dokumen, pk = self.sesi.dokumen, self.pk
        jumlah = jumlah_pk(dokumen, pk) if pk else None
        pagu = pagu_berlaku(dokumen) if jumlah is not None else None
        label = anak(self, QLabel, "ringkas_anggaran")
        if jumlah is None:
            label.setText("")
        elif pagu is None or pagu == jumlah:
            label.setText(f"{tulis_rp(jumlah)}" + (" · sama dengan pagu" if pagu is not None else ""))
        else:
            kata = "di bawah" if jumlah < pagu else "di atas"
            label.setText(f"{tulis_rp(jumlah)} · {tulis_rp(abs(pagu - jumlah))} {kata} pagu")

    def segarkan(self) -> None:
        """Show the document as it stands."""
        self._basi = False
        self._segarkan_versi()
        self._pilih_tampilan()
        self.tabel_anggaran.segarkan()
        self.ikatan.segarkan()
        ke_baris_isi(self.tabel)
        self._ringkas()
        ada, baca = self.pk is not None, self.sesi.hanya_baca
        for nama in ("tombol_perubahan", "tombol_sasaran", "tombol_indikator", "tombol_program", "tombol_kegiatan"):
            anak(self, QPushButton, nama).setEnabled(ada and not baca)

    def _segarkan_versi(self) -> None:
        pk = self.pk
        self.lembar.pk = self.lembar_anggaran.pk = pk
        self.versi.clear()
        for satu in sorted(self.sesi.dokumen.pk, key=lambda p: p.ke):
            self.versi.addItem(f"PK {satu.nama_versi}", satu.id)
        self.versi.setCurrentIndex(self.versi.findData(pk.id) if pk else -1)
        anak(self, QWidget, "alasan").setEnabled(bool(pk and pk.ke))

    def _pilih_versi(self, id_: str) -> None:
        self._pk_id = id_
        self.segarkan()

    def _pilih_tingkat(self, tingkat: str) -> None:
        self.lembar.tingkat = Tingkat(tingkat) if tingkat else None
        self.tabel.segarkan()
        ke_baris_isi(self.tabel)

    def _pilih_tampilan(self) -> None:
        """The columns of the view that is chosen, and what goes with it."""
        tampilan = self._atur_kolom()
        anak(self, QWidget, "tombol_bagi").setVisible(tampilan == TampilanPk.PERIODE)
        for nama in ("label_tahun_banding", "tahun_banding", "tombol_ambil_banding"):
            anak(self, QWidget, nama).setVisible(tampilan == TampilanPk.PEMBANDING)
        self.tabel.segarkan()

    def _atur_kolom(self) -> TampilanPk:
        dokumen = self.sesi.dokumen
        kini = self.tahun_banding.currentData()
        self.tahun_banding.clear()
        for tahun in tahun_pembanding(dokumen):
            self.tahun_banding.addItem(str(tahun), tahun)
        self.tahun_banding.setCurrentIndex(max(self.tahun_banding.findData(kini), 0))
        tampilan = TampilanPk(self.tampilan.currentData() or TampilanPk.TARGET)
        self.lembar.atur(tampilan, dokumen, int(self.tahun_banding.currentData() or dokumen.tahun - 1))
        return tampilan

    def _bagi_target(self) -> None:
        """Spread the targets of the selected indikator over their periods, of all where only one cell is chosen."""
        pk = self.pk
        if pk is None:
            return
        dipilih = [b.isi.indikator for b in self.tabel.baris_terpilih() if b.jenis == "isi" and b.isi.indikator]
        indikator = dipilih if len(dipilih) > 1 else list(self.sesi.dokumen.indikator_urut)
        gestur(self.sesi, lambda: bagi_target_periode(self.sesi.dokumen, pk, indikator))

    def _ambil_pembanding(self) -> None:
        """Figures of the chosen year from this very file."""
        tahun = int(self.tahun_banding.currentData() or 0)
        berkas = self.sesi.berkas
        if berkas is None or tahun not in berkas.tahun_ada():
            self.sesi.pesan.emit(f"Berkas ini tidak memuat tahun {tahun}; ketik atau tempel angkanya.", Nada.PERINGATAN)
            return
        lama = berkas.baca(tahun)
        if not gestur(self.sesi, lambda: tulis_pembanding(lama, self.sesi.dokumen)):
            self.sesi.pesan.emit(f"Angka {tahun} dari berkas ini sudah tercatat semua.", Nada.KABAR)

    def _kursor(self, sel: Sel | None) -> None:
        self.lembar.di_sasaran = sel is not None and sel.noun == "sasaran_tahun"

    def _alamat(self, dokumen: TahunKinerja, kolom: str) -> Sel | None:
        pk = self.pk
        return sel_baris(pk, kolom) if pk is not None else None

    # Gestures --------------------------------------------------------------------------------------------------------

    def _tanya_perubahan(self) -> None:
        anak(self, QWidget, "isian_perubahan").show()
        self.alasan_baru.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _batal_perubahan(self) -> None:
        self.alasan_baru.clear()
        anak(self, QWidget, "isian_perubahan").hide()
        self.tabel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _buat_perubahan(self) -> None:
        asal = self.pk
        if asal is None:
            return
        self._pk_id = None  # the new one is the newest
        if gestur(self.sesi, lambda: tambah_versi_pk(self.sesi.dokumen, self.alasan_baru.text(), asal)):
            self._batal_perubahan()
        else:
            self._pk_id = asal.id

    def _tambah_sasaran(self, tingkat: Tingkat) -> None:
        if self.lembar.tingkat not in (None, tingkat):
            self.segmen.pilih("")
        kini = self.tabel.baris_sekarang()
        self.tabel.sisipkan(lambda: self.lembar.tambah_sasaran(self.sesi.dokumen, kini, tingkat))
        kini = self.tabel.baris_sekarang()
        if kini is not None and kini.jenis == "isi" and kini.isi.indikator is None:
            self.tabel.ke_sel("sasaran_tahun", kini.isi.sasaran.id, "uraian")
            self.tabel.lakukan("timpa")

    def _tambah_indikator(self) -> None:
        lama = {b.kunci for b in self.tabel.model.baris}
        self.tabel.lakukan("tambah")
        kini = self.tabel.baris_sekarang()
        if kini is not None and kini.kunci not in lama:
            self.tabel.ke_sel("indikator_tahun", kini.kunci, "uraian")
            self.tabel.lakukan("timpa")

    def _tambah_anggaran(self, tingkat: TingkatAnggaran) -> None:
        kini = self.tabel_anggaran.baris_sekarang()
        lama = {b.kunci for b in self.tabel_anggaran.model.baris}
        self.tabel_anggaran.sisipkan(lambda: self.lembar_anggaran.sisip(self.sesi.dokumen, kini, tingkat))
        kini = self.tabel_anggaran.baris_sekarang()
        if kini is not None and kini.kunci not in lama:
            self.tabel_anggaran.ke_sel("pk_anggaran", kini.kunci, "uraian")
            self.tabel_anggaran.lakukan("timpa")

    def _cetak(self) -> None:
        self.minta_cetak.emit(["pk"])

    # Ways in ---------------------------------------------------------------------------------------------------------

    def ke_temuan(self, noun: str, id_: str, kolom: str = "") -> None:
        """Put the cursor where a finding is: in its version, on its level."""
        baris = self.sesi.dokumen.ambil(noun, id_)
        if id_pk := (id_ if noun == "pk" else getattr(baris, "pk_id", "")):
            self._pk_id = id_pk
        self.segmen.pilih("")
        if noun == "indikator_tahun" and kolom in {k.id for k in RINCIAN}:
            self.tampilan.setCurrentIndex(self.tampilan.findData(TampilanPk.RINCIAN))
            self._pilih_tampilan()
        self.segarkan()
        if noun == "pk":
            masukan = self.ikatan.input.get(kolom)
            (masukan or self.tabel_anggaran).setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.tabel.ke_sel(noun, id_, kolom) and not self.tabel_anggaran.ke_sel(noun, id_, kolom):
            indikator = self.sesi.dokumen.indikator_tahun_id.get(getattr(baris, "indikator_id", None) or "")
            if indikator is None or not self.tabel.ke_sel("indikator_tahun", indikator.id):
                self.tabel.setFocus(Qt.FocusReason.OtherFocusReason)

    def cari(self, teks: str) -> bool:
        """Ctrl+F: the next row with these words."""
        return cari_di_tabel(self.tabel, teks)
