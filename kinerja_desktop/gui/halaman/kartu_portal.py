"""Cards below E-Performance: what else the portal says of an indikator, and its words month by month."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from ...application.portal_gestur import sel_triwulan, sel_uraian_portal, uraian_kita
from ...application.sel import Sel, sel_baris
from ...domain.capaian_portal import BAGIAN
from ...domain.periode import BULAN, TRIWULAN, Periode
from ...domain.portal import Eperformance
from ...domain.renstra import sebut
from ...domain.tahun_kinerja import TahunKinerja
from ..ikatan import Ikatan
from ..muat import anak, muat_ui
from ..sesi import Sesi
from ..tabel import TabelLembar
from ..tabel.lembar import Baris, Kolom, Lembar
from .alat import taruh
from .lembar_eperformance import IsiPortal


class LembarUraianPortal(Lembar):
    """The words of one indikator, a row per month; ours are shown greyed where the portal has none.

    Below them a note per triwulan: where a figure of it was read, or why it is not what one expects.
    """

    nama = "eperformance_uraian"
    judul = "Uraian E-Performance per bulan"
    kosong = "Pilih indikatornya di tabel."
    dapat_disaring = False
    dapat_diurut = False

    def __init__(self) -> None:
        self.portal: Eperformance | None = None
        self.kolom = (
            Kolom("bulan", "Bulan", 88, None, lambda d, p: p.nama if _sebulan(p) else f"Catatan {p.singkat}", sebutan=True),
            Kolom("uraian", "Uraian di portal", 0, self._sel, samar=self._samar,
                  keterangan="Samar: uraian kita, yang dicetak selama portal belum berisi. Catatan TW tidak dicetak"),
        )  # fmt: skip

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        return [Baris(p.kode, p) for p in (*BULAN, *TRIWULAN)] if self.portal is not None else []

    def label(self, dokumen: TahunKinerja, kolom: Kolom, baris: Baris) -> str:
        return f"isi {'uraian' if _sebulan(baris.isi) else 'catatan'} E-Performance {baris.isi.nama}"

    def _sel(self, dokumen: TahunKinerja, periode: Periode) -> Sel | None:
        if self.portal is None:
            return None
        if _sebulan(periode):
            return sel_uraian_portal(dokumen, self.portal, periode.akhir)
        return sel_triwulan(dokumen, self.portal, periode, "catatan")

    def _samar(self, dokumen: TahunKinerja, periode: Periode) -> str:
        kita = uraian_kita(dokumen, self.portal, periode.akhir) if self.portal and _sebulan(periode) else ""
        return f"Uraian kita: {kita}" if kita else ""


def _sebulan(periode: Periode) -> bool:
    return len(periode.bulan) == 1


class KartuPortal:
    """Two forms of their own; ``kartu`` are put into the row of cards."""

    def __init__(self, sesi: Sesi) -> None:
        self.sesi = sesi
        self.rinci, self.uraian = muat_ui("realisasi_portal"), muat_ui("realisasi_uraian_portal")
        self.lembar, self.tabel = LembarUraianPortal(), TabelLembar()
        taruh(self.uraian, "tempat_uraian_portal", self.tabel)
        self.tabel.tanpa_bingkai()
        self.tabel.pasang(sesi, self.lembar)
        self._id, self._bulan = "", 0
        self.ikatan = Ikatan(self.rinci, sesi, "eperformance", self._alamat)

    @property
    def kartu(self) -> Sequence[QWidget]:
        return self.rinci, self.uraian

    def _alamat(self, dokumen: TahunKinerja, kolom: str) -> Sel | None:
        portal = dokumen.ambil("eperformance", self._id)
        return sel_baris(portal, kolom) if portal else None

    def tampilkan(self, isi: IsiPortal | None, bulan: int) -> None:
        """Which indikator; the month's line of its words is brought into sight."""
        lain = (isi.id if isi else "", bulan) != (self._id, self._bulan)
        self._id, self._bulan = isi.id if isi else "", bulan
        self.lembar.portal = isi.portal if isi else None
        self.tabel.segarkan()
        if lain:
            self.ikatan.segarkan()
            tempat = self.tabel.model.tempat(f"B{bulan:02}", "uraian")
            if tempat is not None and not self.tabel.tampilan.hasFocus():
                self.tabel.tampilan.ke(*tempat)
        self.rinci.setEnabled(isi is not None)
        judul = f"{isi.baris.kode}   {isi.baris.uraian}" if isi else "Indikator di portal"
        anak(self.rinci, QLabel, "judul_portal").setText(judul)
        anak(self.rinci, QLabel, "bebas_portal").setVisible(isi is not None and isi.baris.indikator is None)
        for kolom, teks in _bawaan(isi).items():
            masukan = anak(self.rinci, QWidget, kolom)
            if isinstance(masukan, QLineEdit | QPlainTextEdit):
                masukan.setPlaceholderText(teks)

    def ke_isian(self, kolom: str) -> bool:
        """Put the cursor into a field of the card. False where it has none of that name."""
        masukan = self.ikatan.input.get(kolom)
        if masukan is not None:
            masukan.setFocus(Qt.FocusReason.OtherFocusReason)
        return masukan is not None


def _bawaan(isi: IsiPortal | None) -> dict[str, str]:
    """What stands where the portal has no words of its own."""
    indikator = isi.baris.indikator if isi else None
    if isi is None or indikator is None:
        return dict.fromkeys(("uraian", "sasaran", "satuan"), "")
    sasaran = isi.dokumen.sasaran_tahun_id.get(indikator.sasaran_id)
    return {
        "uraian": sebut(indikator, BAGIAN)[0],
        "sasaran": sebut(sasaran, BAGIAN)[0] if sasaran else "",
        "satuan": indikator.satuan,
    }
