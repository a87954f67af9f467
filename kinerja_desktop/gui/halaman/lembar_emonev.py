"""Sheet of the view e-Monev: twelve months as the portals show them, with the final values of IKPA and SMART."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from ...application.portal_gestur import sel_emonev, sel_skor
from ...application.sel import Sel
from ...domain.angka import persen, tulis_isian, tulis_mode, tulis_rupiah
from ...domain.indikator_anggaran import skor_bulan
from ...domain.kelengkapan import tenggat
from ...domain.periode import BULAN, NAMA_BULAN, tulis_tanggal
from ...domain.portal import Emonev, JenisSkor
from ...domain.serapan import ringkas_anggaran
from ...domain.tahun_kinerja import TahunKinerja
from ..tabel.lembar import Baris, Kolom, Status, Tanda
from .lembar_bulan import LembarBulan

LEBAR_UANG = 128


@dataclass(frozen=True, eq=False)
class IsiEmonev:
    """One month of e-Monev, year to date."""

    dokumen: TahunKinerja
    bulan: int

    @cached_property
    def baris(self) -> Emonev | None:
        ada: Emonev | None = self.dokumen.ambil("emonev", sel_emonev(self.dokumen, self.bulan, "uraian").id)
        return ada

    @cached_property
    def kita(self) -> int | None:
        """Our own realisasi of the budget up to the end of the month; nothing before it was ever read."""
        return ringkas_anggaran(self.dokumen, BULAN[self.bulan - 1]).jumlah.realisasi

    @property
    def portal(self) -> int | None:
        return self.baris.realisasi_anggaran if self.baris else None


class LembarEmonev(LembarBulan):
    """All months at once: the portals are filled month by month and read as a column."""

    nama = "emonev"
    judul = "e-Monev, IKPA, dan SMART"
    dapat_diurut = False

    def atur(self, dokumen: TahunKinerja, bulan: int, hari_ini: date) -> None:
        super().atur(dokumen, bulan, hari_ini)
        self.kolom = (
            Kolom("bulan", "Bulan", 104, None, lambda d, i: NAMA_BULAN[i.bulan - 1], beku=True, sebutan=True,
                  status=self._status_bulan),
            Kolom("rencana_anggaran", "Rencana anggaran", LEBAR_UANG, _sel("rencana_anggaran"), None, "kanan",
                  keterangan="Rencana anggaran di e-Monev, Januari sampai bulan ini"),
            Kolom("realisasi_anggaran", "Realisasi anggaran", LEBAR_UANG, _sel("realisasi_anggaran"), None, "kanan",
                  keterangan="Realisasi anggaran di e-Monev, Januari sampai bulan ini"),
            Kolom("serapan", "% anggaran", 78, None, _teks_serapan, "kanan",
                  keterangan="Realisasi terhadap rencana di e-Monev"),
            Kolom("kita", "Realisasi kita", LEBAR_UANG, None, _teks_kita, "kanan", status=_status_kita,
                  keterangan="Realisasi di tab Anggaran, sumber utama, sampai akhir bulan ini"),
            Kolom("rencana_kinerja", "Rencana kinerja", 82, _sel("rencana_kinerja"), None, "kanan",
                  keterangan="Rencana kinerja di e-Monev dalam persen, Januari sampai bulan ini"),
            Kolom("realisasi_kinerja", "Realisasi kinerja", 82, _sel("realisasi_kinerja"), None, "kanan",
                  keterangan="Realisasi kinerja di e-Monev dalam persen, Januari sampai bulan ini"),
            Kolom("per_tanggal", "Per tanggal", 92, _sel("per_tanggal"), None, "kanan",
                  keterangan="Hari e-Monev dibaca"),
            Kolom("ikpa", "IKPA", 66, _skor(JenisSkor.IKPA), _teks_skor(JenisSkor.IKPA), "kanan",
                  keterangan="Nilai akhir IKPA sampai bulan ini; dihitung bila komponennya terisi di tab Anggaran"),
            Kolom("nka", "SMART", 66, _skor(JenisSkor.NKA), _teks_skor(JenisSkor.NKA), "kanan",
                  keterangan="Nilai kinerja anggaran di SMART; dihitung bila komponennya terisi di tab Anggaran"),
            Kolom("uraian", "Uraian", 0, _sel("uraian"), keterangan="Uraian bulan ini di e-Monev"),
        )  # fmt: skip

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        if not dokumen.tahun:
            return []
        return [Baris(b.kode, IsiEmonev(dokumen, b.akhir)) for b in BULAN]

    def label(self, dokumen: TahunKinerja, kolom: Kolom, baris: Baris) -> str:
        nama = kolom.judul if kolom.id in ("ikpa", "nka") else kolom.judul.lower()
        return f"isi {nama} {NAMA_BULAN[baris.isi.bulan - 1]}"

    def _status_bulan(self, dok: TahunKinerja, isi: IsiEmonev) -> Status | None:
        if sebab := dok.kunci_periode(BULAN[isi.bulan - 1].kode):
            return Status(Tanda.CATATAN, sebab)
        batas = tenggat(dok, isi.bulan)
        if isi.portal is None and dok.emonev and self.hari_ini > batas:
            return Status(Tanda.TERLAMBAT, f"Belum diisi; batas lapor {tulis_tanggal(batas)} sudah lewat.")
        return None


def _sel(kolom: str) -> Callable[[TahunKinerja, IsiEmonev], Sel]:
    return lambda dok, isi: sel_emonev(dok, isi.bulan, kolom)


def _skor(jenis: JenisSkor) -> Callable[[TahunKinerja, IsiEmonev], Sel | None]:
    """A final value that follows from its components is not typed a second time."""
    return lambda dok, isi: None if skor_bulan(dok, jenis, isi.bulan).dihitung else sel_skor(dok, jenis, isi.bulan)


def _teks_skor(jenis: JenisSkor) -> Callable[[TahunKinerja, IsiEmonev], str]:
    def teks(dok: TahunKinerja, isi: IsiEmonev) -> str:
        hasil = skor_bulan(dok, jenis, isi.bulan)
        return tulis_isian(hasil.akhir if hasil.dihitung else hasil.tercatat)

    return teks


def _teks_serapan(dok: TahunKinerja, isi: IsiEmonev) -> str:
    b = isi.baris
    if b is None or b.realisasi_anggaran is None or not b.rencana_anggaran:
        return "–"
    return f"{tulis_mode(persen(b.realisasi_anggaran, b.rencana_anggaran), dok.mode('anggaran'))} %"


def _teks_kita(dok: TahunKinerja, isi: IsiEmonev) -> str:
    return "–" if isi.kita is None else tulis_rupiah(isi.kita)


def _status_kita(dok: TahunKinerja, isi: IsiEmonev) -> Status | None:
    if isi.portal is None or isi.kita is None or isi.portal == isi.kita:
        return None
    return Status(
        Tanda.PERINGATAN,
        f"{tulis_rupiah(isi.kita)} di sini, {tulis_rupiah(isi.portal)} di e-Monev. Tanggal bacanya mungkin berbeda.",
    )
