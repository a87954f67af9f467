"""Columns beside this month's value: last month, and last year as far as the file knows it."""

from __future__ import annotations

from ...domain.angka import Mode
from ...domain.capaian import tulis_realisasi
from ...domain.kelengkapan import bulan_wajib
from ...domain.nilai import KOSONG, Hasil, Kosong, Teks, TidakDapatDihitung
from ...domain.periode import BULAN, NAMA_BULAN
from ...domain.renstra import IndikatorTahun
from ...domain.renstra import Pembanding as DataPembanding
from ...domain.rumus import realisasi_periode
from ...domain.tahun_kinerja import TahunKinerja
from ..tabel.lembar import Kolom, Status, Tanda
from ..tabel.model import bersatuan
from .isi_realisasi import IsiRealisasi
from .status_realisasi import status_hasil


class Pembanding:
    """Quiet, computed; nothing is typed here."""

    def __init__(self, lalu: TahunKinerja | None = None) -> None:
        self.lalu = lalu
        """Last year's document, where the file has it."""
        self.bulan = 1

    def kolom(self, dokumen: TahunKinerja, bulan: int) -> tuple[Kolom, ...]:
        """The columns for a month; last year's only where something is known of it."""
        self.bulan, tahun = bulan, dokumen.tahun - 1
        kolom = [
            Kolom("bulan_lalu", "Bulan lalu", 74, None, self._teks_bulan_lalu, "kanan", status=self._status_bulan_lalu,
                  keterangan="Nilai bulan sebelumnya; pada indikator triwulanan, bulan lapor sebelumnya"),
        ]  # fmt: skip
        if self.lalu is not None or any(p.tahun_banding == tahun for p in dokumen.pembanding):
            nama = NAMA_BULAN[bulan - 1]
            sumber = f"{nama} {tahun}" if self.lalu is not None else f"Realisasi setahun {tahun} dari pembandingnya"
            kolom.append(
                Kolom("tahun_lalu", f"{nama} {tahun}" if self.lalu is not None else f"Tahun {tahun}", 76, None,
                      self._teks_tahun_lalu, "kanan", status=self._status_tahun_lalu, keterangan=sumber),
            )  # fmt: skip
        return tuple(kolom)

    def _bulan_lalu(self, dok: TahunKinerja, isi: IsiRealisasi) -> Hasil | Teks:
        """The value reported before this month; in January that of last December, if the file has it."""
        bulan = max((b for b in bulan_wajib(isi.indikator) if b < self.bulan), default=0)
        if not bulan_wajib(isi.indikator):
            bulan = self.bulan - 1
        return nilai_bulan(dok, isi.indikator, bulan) if bulan else self._setahun_lalu(isi, 12)

    def _teks_bulan_lalu(self, dok: TahunKinerja, isi: IsiRealisasi) -> str:
        return _tulis(self._bulan_lalu(dok, isi), isi.sampai.mode)

    def _status_bulan_lalu(self, dok: TahunKinerja, isi: IsiRealisasi) -> Status | None:
        return status_hasil(self._bulan_lalu(dok, isi))

    def _setahun_lalu(self, isi: IsiRealisasi, bulan: int) -> Hasil | Teks:
        """A month of last year, if the file has it."""
        lama = self.lalu.indikator_tahun_id.get(isi.indikator.indikator_id) if self.lalu else None
        return nilai_bulan(self.lalu, lama, bulan) if self.lalu and lama else KOSONG

    def _teks_setahun_lalu(self, isi: IsiRealisasi, bulan: int) -> str:
        return _tulis(self._setahun_lalu(isi, bulan), isi.sampai.mode)

    def _teks_tahun_lalu(self, dok: TahunKinerja, isi: IsiRealisasi) -> str:
        teks = self._teks_setahun_lalu(isi, self.bulan)
        banding = _banding(dok, isi.indikator)
        return bersatuan(banding.realisasi, banding.satuan_realisasi) or "–" if teks == "–" and banding else teks

    def _status_tahun_lalu(self, dok: TahunKinerja, isi: IsiRealisasi) -> Status | None:
        banding = _banding(dok, isi.indikator)
        if status := status_hasil(self._setahun_lalu(isi, self.bulan)):
            return status
        if self.lalu is None or banding is None or self._teks_setahun_lalu(isi, self.bulan) != "–":
            return None
        sumber = f" menurut {banding.sumber}" if banding.sumber else ""
        return Status(Tanda.CATATAN, f"Realisasi setahun {banding.tahun_banding}{sumber}; angka bulannya tidak ada.")


def _banding(dok: TahunKinerja, indikator: IndikatorTahun) -> DataPembanding | None:
    """Last year's figures of the year, as they were taken over or typed."""
    milik: tuple[DataPembanding, ...] = dok.per("pembanding", "indikator_id").get(indikator.indikator_id, ())
    return next((p for p in milik if p.tahun_banding == dok.tahun - 1), None)


def nilai_bulan(dok: TahunKinerja, indikator: IndikatorTahun, bulan: int) -> Hasil | Teks:
    """A month's own value."""
    return realisasi_periode(dok, indikator, BULAN[bulan - 1]).hasil


def _tulis(hasil: Hasil | Teks, mode: Mode) -> str:
    return "–" if isinstance(hasil, Kosong | TidakDapatDihitung) else tulis_realisasi(hasil, mode) or "–"
