"""The views of the tab Realisasi: each says which sheet it has, what the month strip counts, and where a finding leads.

Here the two that are filled every month: Indikator and Kegiatan. Which cards and tools belong to which view says the form:
their dynamic property ``milik`` names it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QCheckBox, QLabel, QMenu, QPushButton

from ...application import realisasi_gestur as g
from ...domain.kelengkapan import KelengkapanBulan, kelengkapan_bulan, kelengkapan_kegiatan
from ...domain.ketepatan import KetepatanBulan, ketepatan_bulan, ketepatan_bulan_kegiatan
from ...domain.periode import BULAN, NAMA_BULAN, Periode
from ...domain.tahun_kinerja import TahunKinerja
from ...domain.tempat_dukung import unit_kegiatan
from ..muat import anak
from ..sesi import Nada
from ..tabel import Baris, TabelLembar
from ..tabel.kolom import pengaturan
from .alat import gestur
from .catatan_monitoring import CatatanMonitoring
from .dasar import HalamanLembar
from .isi_realisasi import IsiRealisasi
from .kartu_dukung import KartuDukung
from .kartu_kendala import KartuKendala
from .kartu_turunan import isi_kartu
from .lembar_bulan import LembarBulan
from .lembar_kegiatan import IsiKegiatan, LembarKegiatan
from .lembar_realisasi import LembarRealisasi
from .pembanding import Pembanding

_SETELAN_PEMBANDING = "realisasi/pembanding"


class Rangka(HalamanLembar):
    """The page as its views know it: the form, the chief grid, and the cards they share."""

    tabel: TabelLembar
    catatan: CatatanMonitoring
    kendala: KartuKendala
    dukung: KartuDukung


class Tampilan:
    """A view. It shows and fills; the page chooses month and unit and hands on what the cursor is on."""

    lembar: LembarBulan
    apa = "indikator"
    """What the rows are, in sentences."""
    panduan = "realisasi"
    """Page of the manual."""
    berunit = True
    """Whether the rows can be filtered by unit."""
    terkait: tuple[str, ...] = ()
    """Nouns whose change may bring other rows or columns, so that all of the page is read anew."""

    def __init__(self, rangka: Rangka) -> None:
        self.rangka, self.sesi, self.tabel = rangka, rangka.sesi, rangka.tabel

    @property
    def bulan(self) -> int:
        """The month shown; of a triwulan its last one."""
        return self.sesi.periode.akhir

    def kelengkapan(self, dokumen: TahunKinerja, periode: Periode, hari_ini: date) -> KelengkapanBulan:
        """State of a month, for the strip."""
        return kelengkapan_bulan(dokumen, periode, hari_ini)

    def ketepatan(self, dokumen: TahunKinerja, periode: Periode, hari_ini: date) -> str:
        """How many entries of a month were in time, for the strip's tooltip; ``''`` where nobody counts."""
        return ""

    def sebut_bulan(self, bulan: int) -> str:
        """What the strip says of each month beside its code; ``''`` leaves it at the count of the chosen one."""
        return ""

    def ringkas(self) -> str:
        """One line beside the strip on the year to date."""
        return ""

    def bulan_dipilih(self) -> None:
        """Another month is shown: where the cursor goes, if the rows are months."""

    def atur(self) -> None:
        """Give the sheet the month."""
        self.lembar.atur(self.sesi.dokumen, self.bulan, self.sesi.hari_ini)

    def segarkan_alat(self) -> None:
        """Tools of the header as the document allows them."""

    def isi_menu(self, menu: QMenu) -> None:
        """What the view adds to the context menu of the grid."""

    def tampilkan(self, baris: Baris | None) -> None:
        """Cards of the row that the cursor is on."""

    def banyak(self, isi: Sequence[Baris]) -> tuple[int, int]:
        """Of the rows of data in sight and of the whole document: how many things they are."""
        raise NotImplementedError

    def ke_temuan(self, noun: str, id_: str, kolom: str) -> None:
        """Cursor to a cell of the grid, else to the row that a kendala or an evidence belongs to, and to that card."""
        if self.tabel.ke_sel(noun, id_, kolom):
            return
        self._ke_baris(self._kunci_induk(self.sesi.dokumen.ambil(noun, id_)))
        if noun in ("kendala", "tindak_lanjut"):
            self.rangka.kendala.tabel.ke_sel(noun, id_, kolom)
        elif noun == "data_dukung":
            self.rangka.dukung.tabel.ke_sel(noun, id_, kolom)

    def _kunci_induk(self, baris: Any) -> str:
        """Key of the row that something below it belongs to."""
        return str(getattr(baris, "pada_id", ""))

    def _ke_baris(self, kunci: str, kolom: str = "uraian") -> None:
        tempat = self.tabel.model.tempat(kunci, kolom)
        if tempat is not None:
            self.tabel.tampilan.ke(*tempat)
        self.tabel.setFocus()


class TampilanBulanan(Tampilan):
    """What the two monthly views share: words of last month, and the three cards."""

    def segarkan_alat(self) -> None:
        boleh = bool(self.sesi.dokumen.indikator_tahun) and not self.sesi.hanya_baca and self.bulan > 1
        anak(self.rangka, QPushButton, "tombol_salin_uraian").setEnabled(boleh)

    def ringkas(self) -> str:
        """How many of the month were filled in time, where the days are known."""
        kini = self.waktu(self.sesi.dokumen, BULAN[self.bulan - 1], self.sesi.hari_ini)
        return f"{NAMA_BULAN[self.bulan - 1]}: {kini}" if kini.tepat or kini.terlambat else ""

    def waktu(self, dokumen: TahunKinerja, periode: Periode, hari_ini: date) -> KetepatanBulan:
        """Timeliness of a month."""
        raise NotImplementedError

    def ketepatan(self, dokumen: TahunKinerja, periode: Periode, hari_ini: date) -> str:
        return str(self.waktu(dokumen, periode, hari_ini))

    def tampak(self) -> Sequence[g.Baris]:
        """All indikator or kegiatan of the unit shown."""
        raise NotImplementedError

    def salin_uraian(self, baris: Sequence[g.Baris] | None = None) -> None:
        """Last month's words into those (all, or of these rows) that are still empty."""
        semua = self.tampak() if baris is None else baris
        if gestur(self.sesi, lambda: g.salin_uraian(self.sesi.dokumen, semua, self.bulan)):
            apa = "yang masih kosong" if baris is None else "baris terpilih yang masih kosong"
            self.sesi.pesan.emit(f"Uraian {NAMA_BULAN[self.bulan - 2]} disalin ke {apa}.", Nada.BERHASIL)

    def isi_menu(self, menu: QMenu) -> None:
        """Into the context menu of the grid: last month's words for the selection."""
        isi = [b.isi for b in self.tabel.baris_terpilih() if isinstance(b.isi, IsiRealisasi | IsiKegiatan)]
        baris = [i.kegiatan if isinstance(i, IsiKegiatan) else i.indikator for i in isi]
        if baris and self.bulan > 1 and not self.sesi.hanya_baca:
            kata = "baris ini" if len(baris) == 1 else f"{len(baris)} baris terpilih"
            menu.addAction(f"Salin &uraian bulan lalu ke {kata}", lambda: self.salin_uraian(baris))

    def tampilkan(self, baris: Baris | None) -> None:
        isi = baris.isi if baris is not None and isinstance(baris.isi, IsiRealisasi | IsiKegiatan) else None
        for nama, teks in isi_kartu(isi).items():
            label = anak(self.rangka, QLabel, nama)
            label.setText(teks)
            label.setVisible(bool(teks))
        rumus = isi.indikator.rumus_teks if isinstance(isi, IsiRealisasi) else ""
        anak(self.rangka, QLabel, "turunan").setToolTip(rumus)
        self.rangka.catatan.tampilkan(isi.indikator if isinstance(isi, IsiRealisasi) else None, self.bulan)
        unit = unit_kegiatan(self.sesi.dokumen, isi.kegiatan) if isinstance(isi, IsiKegiatan) else ""
        self.rangka.kendala.tampilkan(isi.indikator if isi else None, self.bulan, unit)
        pada = isi.kegiatan if isinstance(isi, IsiKegiatan) else isi.indikator if isi else None
        self.rangka.dukung.tampilkan(pada, self.bulan)


class TampilanIndikator(TampilanBulanan):
    """Realisasi of every indikator."""

    terkait = ("indikator_tahun", "sasaran_tahun")

    def __init__(self, rangka: Rangka) -> None:
        super().__init__(rangka)
        self.lembar: LembarRealisasi = LembarRealisasi()
        self.tombol_pembanding = anak(rangka, QCheckBox, "tombol_pembanding")
        self.tombol_pembanding.setChecked(str(pengaturan().value(_SETELAN_PEMBANDING, "ya")) == "ya")
        self.tombol_pembanding.toggled.connect(self._ganti_pembanding)

    def atur(self) -> None:
        self.lembar.pembanding = Pembanding(self.sesi.dokumen_lalu) if self.tombol_pembanding.isChecked() else None
        super().atur()

    def waktu(self, dokumen: TahunKinerja, periode: Periode, hari_ini: date) -> KetepatanBulan:
        return ketepatan_bulan(dokumen, periode, hari_ini)

    def _ganti_pembanding(self, tampak: bool) -> None:
        pengaturan().setValue(_SETELAN_PEMBANDING, "ya" if tampak else "tidak")
        self.atur()
        self.tabel.segarkan()

    def tampak(self) -> Sequence[g.Baris]:
        unit = self.lembar.unit
        return [i for i in self.sesi.dokumen.indikator_urut if not unit or i.unit_id == unit]

    def banyak(self, isi: Sequence[Baris]) -> tuple[int, int]:
        return len({b.isi.indikator.id for b in isi}), len(self.sesi.dokumen.indikator_tahun)

    def _kunci_induk(self, baris: Any) -> str:
        dokumen = self.sesi.dokumen
        id_indikator = getattr(baris, "indikator_id", None) or getattr(baris, "pada_id", None) or ""
        if kendala := dokumen.ambil("kendala", getattr(baris, "kendala_id", None)):
            id_indikator = kendala.indikator_id or ""
        indikator = dokumen.indikator_tahun_id.get(id_indikator)
        return indikator.id if indikator else ""


class TampilanKegiatan(TampilanBulanan):
    """The monthly report of the rencana aksi."""

    apa = "kegiatan"
    terkait = ("renaksi",)

    def __init__(self, rangka: Rangka) -> None:
        super().__init__(rangka)
        self.lembar = LembarKegiatan()

    def kelengkapan(self, dokumen: TahunKinerja, periode: Periode, hari_ini: date) -> KelengkapanBulan:
        return kelengkapan_kegiatan(dokumen, periode, hari_ini)

    def waktu(self, dokumen: TahunKinerja, periode: Periode, hari_ini: date) -> KetepatanBulan:
        return ketepatan_bulan_kegiatan(dokumen, periode, hari_ini)

    def tampak(self) -> Sequence[g.Baris]:
        dokumen, unit = self.sesi.dokumen, self.lembar.unit
        return [k for k in dokumen.renaksi_urut if not unit or unit_kegiatan(dokumen, k) == unit]

    def banyak(self, isi: Sequence[Baris]) -> tuple[int, int]:
        return len(isi), len(self.sesi.dokumen.renaksi)
