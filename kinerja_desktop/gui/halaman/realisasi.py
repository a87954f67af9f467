"""Tab Realisasi: the monthly grid, the month strip above it, and what belongs to the current indikator below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QSplitter, QWidget

from ...application import realisasi_gestur as g
from ...application.sel import bersihkan
from ...application.transaksi import Changes
from ...domain.capaian import turunan
from ...domain.periode import BULAN, NAMA_BULAN
from ...domain.realisasi import BentukDukung
from ...domain.rumus import RUMUS
from ..muat import anak, muat_ui
from ..sesi import Nada, Sesi
from ..tabel import Baris, TabelLembar
from ..tabel.model import bersatuan
from .alat import cari_di_tabel, gestur, ke_baris_isi, taruh
from .dasar import HalamanLembar
from .lampiran import ambil_berkas, lampirkan, tautan_papan_klip
from .lembar_kendala import LembarDukung, LembarKendala
from .lembar_realisasi import IsiRealisasi, LembarRealisasi, nilai_bulan_lalu
from .pita_bulan import PitaBulan


class HalamanRealisasi(HalamanLembar):
    """The month is the sitting's; choosing one here chooses it everywhere."""

    def __init__(self, sesi: Sesi, parent: QWidget | None = None) -> None:
        super().__init__(sesi, parent)
        muat_ui("realisasi", self)
        self.pita = PitaBulan(self)
        self.lembar = LembarRealisasi()
        self.lembar_kendala = LembarKendala(sesi.id_baru)
        self.lembar_dukung = LembarDukung(sesi.id_baru)
        self.tabel, self.tabel_kendala, self.tabel_dukung = TabelLembar(), TabelLembar(), TabelLembar()
        for tempat, tabel in (
            ("tempat", self.tabel), ("tempat_kendala", self.tabel_kendala), ("tempat_dukung", self.tabel_dukung),
        ):  # fmt: skip
            taruh(self, tempat, tabel)
        self.tabel_kendala.tanpa_bingkai()
        self.tabel_dukung.tanpa_bingkai()
        anak(self, QSplitter, "belah").setSizes([440, 210])
        self.unit = anak(self, QComboBox, "unit")
        self._atur_bulan()
        self.tabel.pasang(sesi, self.lembar)
        self.tabel_kendala.pasang(sesi, self.lembar_kendala)
        self.tabel_dukung.pasang(sesi, self.lembar_dukung)
        self._sambung()
        self.segarkan()

    def _sambung(self) -> None:
        self.unit.activated.connect(lambda _: self._saring())
        self.pita.dipilih.connect(lambda bulan: self.sesi.pilih(periode=BULAN[bulan - 1]))
        self.tabel.baris_kini.connect(self._tampilkan_kartu)
        for nama, kerja in (
            ("tombol_salin_uraian", self._salin_uraian),
            ("tombol_kendala", self._tambah_kendala),
            ("tombol_tindak", self._tambah_tindak),
            ("tombol_berkas", self._tambah_berkas),
            ("tombol_tautan", self._tambah_tautan),
            ("tombol_minta", self._minta_dukung),
        ):
            anak(self, QPushButton, nama).clicked.connect(lambda _=False, k=kerja: k())
        kartu = anak(self, QWidget, "kartu_dukung")
        kartu.setAcceptDrops(True)
        kartu.installEventFilter(self)
        self.sesi.dibuka.connect(self.tandai_basi)
        self.sesi.berubah.connect(self._berubah)

    # Showing ---------------------------------------------------------------------------------------------------------

    @property
    def bulan(self) -> int:
        """The month shown; of a triwulan its last one."""
        return self.sesi.periode.akhir

    def _berubah(self, perubahan: Changes) -> None:
        if perubahan.touches("indikator_tahun", "sasaran_tahun", "tahun_anggaran"):
            self.tandai_basi()  # other columns may be needed
        elif self.isVisible():
            self.pita.segarkan(self.sesi, self.bulan)
        else:
            self._basi = True

    def _atur_bulan(self) -> None:
        self.lembar.atur(self.sesi.dokumen, self.bulan, self.sesi.hari_ini)

    def segarkan(self) -> None:
        """Show the document, year and month as they stand."""
        self._basi = False
        self._isi_unit()
        self._atur_bulan()
        self.pita.segarkan(self.sesi, self.bulan)
        self.tabel.segarkan()
        ke_baris_isi(self.tabel)
        self._tampilkan_kartu(self.tabel.baris_sekarang())
        baca = self.sesi.hanya_baca
        anak(self, QPushButton, "tombol_salin_uraian").setEnabled(not baca and self.bulan > 1)

    def _isi_unit(self) -> None:
        kini = self.unit.currentData()
        self.unit.clear()
        self.unit.addItem("Semua unit", "")
        for u in self.sesi.dokumen.unit:
            self.unit.addItem(u.nama, u.id)
        self.unit.setCurrentIndex(max(self.unit.findData(kini), 0))
        self.unit.setVisible(bool(self.sesi.dokumen.unit))
        self.lembar.unit = str(self.unit.currentData() or "")

    def _saring(self) -> None:
        self.lembar.unit = str(self.unit.currentData() or "")
        self.tabel.segarkan()
        ke_baris_isi(self.tabel)
        isi = [b for b in self.tabel.model.baris if b.jenis == "isi"]
        if self.lembar.unit:
            semua = len(self.sesi.dokumen.indikator_tahun)
            self.sesi.pesan.emit(f"{len(isi)} dari {semua} indikator tampak ({self.unit.currentText()}).", Nada.KABAR)

    def _tampilkan_kartu(self, baris: Baris | None) -> None:
        isi = baris.isi if baris is not None and isinstance(baris.isi, IsiRealisasi) else None
        for nama, teks in _kartu(isi).items():
            label = anak(self, QLabel, nama)
            label.setText(teks)
            label.setVisible(bool(teks))
        anak(self, QLabel, "turunan").setToolTip(isi.indikator.rumus_teks if isi else "")
        for lembar, tabel in ((self.lembar_kendala, self.tabel_kendala), (self.lembar_dukung, self.tabel_dukung)):
            lembar.atur(isi.indikator if isi else None, self.bulan)
            tabel.segarkan()
        ada = isi is not None and not self.sesi.hanya_baca
        for nama in ("tombol_kendala", "tombol_tindak", "tombol_berkas", "tombol_tautan", "tombol_minta"):
            anak(self, QPushButton, nama).setEnabled(ada)

    # Gestures --------------------------------------------------------------------------------------------------------

    def _isi_kini(self) -> IsiRealisasi | None:
        baris = self.tabel.baris_sekarang()
        return baris.isi if baris is not None and isinstance(baris.isi, IsiRealisasi) else None

    def _salin_uraian(self) -> None:
        if gestur(self.sesi, lambda: g.salin_uraian(self.sesi.dokumen, self.bulan)):
            self.sesi.pesan.emit(f"Uraian {NAMA_BULAN[self.bulan - 2]} disalin ke yang masih kosong.", Nada.BERHASIL)

    def _tambah_kendala(self) -> None:
        self.tabel_kendala.lakukan("tambah")
        self.tabel_kendala.lakukan("timpa")

    def _tambah_tindak(self) -> None:
        kini = self.tabel_kendala.baris_sekarang()
        if kini is None:
            self.sesi.pesan.emit("Catat kendalanya dahulu; tindak lanjut menyusul di bawahnya.", Nada.KABAR)
        elif kini.isi.tindak is None:
            self.tabel_kendala.ke_sel("tindak_lanjut", self._id_tindak_pertama(kini), "uraian")
            self.tabel_kendala.lakukan("timpa")
        else:
            gestur(self.sesi, lambda: self.lembar_kendala.tambah_tindak(self.sesi.dokumen, kini))

    def _id_tindak_pertama(self, baris: Baris) -> str:
        sel = g.sel_tindak_lanjut(self.sesi.dokumen, baris.isi.kendala, None, "uraian")
        return sel.id if sel else ""

    def _tambah_berkas(self) -> None:
        for path in ambil_berkas(self):
            self._lampirkan(path)

    def _lampirkan(self, path: str) -> None:
        isi, minta = self._isi_kini(), self.tabel_dukung.baris_sekarang()
        if isi is not None:
            dukung = minta.isi if minta is not None and minta.isi.bentuk == BentukDukung.DIMINTA else None
            lampirkan(self.sesi, isi.indikator, self.bulan, path, dukung)

    def _tambah_tautan(self) -> None:
        isi, tautan = self._isi_kini(), tautan_papan_klip()
        if isi is None:
            return
        if not tautan:
            self.sesi.pesan.emit("Salin dahulu tautannya (https://…), lalu tekan + Tautan.", Nada.KABAR)
            return
        gestur(
            self.sesi,
            lambda: g.tambah_dukung(
                self.sesi.dokumen, isi.indikator, self.bulan, self.sesi.id_baru, BentukDukung.TAUTAN,
                tautan=bersihkan(tautan)[:2000],
            ),
        )  # fmt: skip

    def _minta_dukung(self) -> None:
        isi = self._isi_kini()
        if isi is not None and gestur(
            self.sesi,
            lambda: g.tambah_dukung(
                self.sesi.dokumen, isi.indikator, self.bulan, self.sesi.id_baru, BentukDukung.DIMINTA
            ),
        ):
            akhir = len(self.tabel_dukung.model.baris) - 1
            self.tabel_dukung.tampilan.ke(akhir, 0)
            self.tabel_dukung.lakukan("timpa")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Files dropped on the evidence card are attached."""
        if isinstance(event, QDropEvent) and event.mimeData().hasUrls():
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop and not isinstance(event, QDragEnterEvent):
                for url in event.mimeData().urls():
                    if url.isLocalFile():
                        self._lampirkan(url.toLocalFile())
            return True
        return False

    # Ways in ---------------------------------------------------------------------------------------------------------

    def ke_temuan(self, noun: str, id_: str, kolom: str = "") -> None:
        """Put the cursor where a finding is: the month first, then the cell."""
        baris = self.sesi.dokumen.ambil(noun, id_)
        bagian, _, nomor = kolom.partition(":")
        bulan = int(nomor) if bagian == "bulan" and nomor.isdigit() else getattr(baris, "bulan", None)
        if bulan and bulan != self.bulan:
            self.sesi.pilih(periode=BULAN[bulan - 1])
        self.tampil()
        if self.tabel.ke_sel(noun, id_, "" if bagian == "bulan" else kolom):
            return
        indikator = self.sesi.dokumen.indikator_tahun_id.get(getattr(baris, "indikator_id", None) or "")
        if indikator is None or not self.tabel.ke_sel("indikator_tahun", indikator.id):
            self.tabel.setFocus()
        if noun in ("kendala", "tindak_lanjut"):
            self.tabel_kendala.ke_sel(noun, id_, kolom)
        elif noun == "data_dukung":
            self.tabel_dukung.ke_sel(noun, id_, kolom)

    def cari(self, teks: str) -> bool:
        """Ctrl+F: the next row with these words."""
        return cari_di_tabel(self.tabel, teks)


def _kartu(isi: IsiRealisasi | None) -> dict[str, str]:
    """Texts of the card by the name of their label."""
    if isi is None:
        return dict.fromkeys(("judul_indikator", "aturan_indikator", "turunan", "bulan_lalu", "pembanding"), "")
    i, b = isi.indikator, isi.sampai
    rumus = RUMUS[i.rumus].tulis or "nilai diisi langsung"
    banding = sorted(
        isi.dokumen.per("pembanding", "indikator_id").get(i.indikator_id, ()), key=lambda p: p.tahun_banding
    )
    return {
        "judul_indikator": f"{i.kode}   {i.uraian}",
        "aturan_indikator": f"{rumus} · {i.konsolidasi} · aturan {i.aturan} · {i.periode_pelaporan}",
        "turunan": "\n".join(str(langkah) for langkah in turunan(b)) or (f"Capaian: {b.alasan}." if b.alasan else ""),
        "bulan_lalu": "   ".join(f"{NAMA_BULAN[bulan - 1][:3]} {nilai}" for bulan, nilai in nilai_bulan_lalu(isi)),
        "pembanding": "\n".join(
            f"{p.tahun_banding}: target {bersatuan(p.target, p.satuan_target) or '–'}, "
            f"realisasi {bersatuan(p.realisasi, p.satuan_realisasi) or '–'}"
            for p in banding
        ),
    }
