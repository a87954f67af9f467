"""Rows of the rencana aksi matrix, worked out once per refresh: what each shows, what it merges with, and the total."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ...application.matriks_renaksi import PembacaUang, capaian_renaksi
from ...application.renaksi_angka import (
    baris_kegiatan,
    cabang_renaksi,
    kegiatan_indikator,
    pagu_blok,
    periode_blok,
    periode_kegiatan,
)
from ...domain.angka import bagi, kali, tulis_mode, tulis_rupiah
from ...domain.noun import id_sel
from ...domain.pagu_renaksi import blok_kegiatan, blok_sendiri
from ...domain.periode import PERIODE, SEMESTER, TAHUN, Periode
from ...domain.rencana_aksi import JenisPeriode, Renaksi, RenaksiPagu
from ...domain.renstra import IndikatorTahun, SasaranTahun
from ...domain.serapan import jumlahkan
from ...domain.tahun_kinerja import TahunKinerja

PER_KEGIATAN = ("data_dukung", "keterangan")
"""Words that 000 and 004 write once for a kegiatan; kept per period only where a period has its own."""


def uang(nilai: int | None) -> str:
    return "" if nilai is None else tulis_rupiah(nilai)


@dataclass(frozen=True, slots=True)
class Saring:
    """What of the matrix is shown."""

    triwulan: Periode | None = None
    unit_id: str = ""

    def memuat(self, kode: str) -> bool:
        """True if a period row touches the chosen triwulan."""
        return self.triwulan is None or not set(PERIODE[kode].bulan).isdisjoint(self.triwulan.bulan)


@dataclass(frozen=True, slots=True)
class IsiRenaksi:
    """One line: a period of a kegiatan (of one of its blocks), a kegiatan whole, or what is still without kegiatan."""

    sasaran: SasaranTahun | None
    indikator: IndikatorTahun | None
    renaksi: Renaksi | None = None
    blok: RenaksiPagu | None = None
    periode: str = ""
    """Empty where the kegiatan stands in one line."""
    pagu: int | None = None
    rpd: int | None = None
    realisasi: int | None = None
    selisih_rpd: int = 0
    capaian: str = ""
    catatan: str = ""
    """What the realisasi read from the budget holds besides this period."""
    ke: int = 0
    """Which of several pagu blocks."""
    rinci: frozenset[str] = frozenset()
    """Which of data dukung and keterangan are kept per period here, not once for the kegiatan."""

    @property
    def tautan(self) -> bool:
        """True where money is read from the budget."""
        return self.blok is not None and self.blok.anggaran_id is not None

    @property
    def kunci(self) -> str:
        """Stays the same when the first kegiatan or the pagu is typed: the cursor goes on from there."""
        if self.renaksi is None and self.indikator is None:
            return self.kunci_indikator
        return f"{self.renaksi.id if self.renaksi else id_kegiatan_pertama(self.indikator)}|{self.ke}|{self.periode}"

    @property
    def kunci_sasaran(self) -> str:
        if self.indikator is not None:
            return self.indikator.sasaran_id
        return self.sasaran.sasaran_id if self.sasaran else ""

    @property
    def kunci_indikator(self) -> str:
        return self.indikator.id if self.indikator else f"s{self.kunci_sasaran}"

    @property
    def kunci_kegiatan(self) -> str:
        return self.renaksi.id if self.renaksi else self.kunci_indikator

    @property
    def kunci_pagu(self) -> str:
        return self.blok.id if self.blok else self.kunci_kegiatan


def id_kegiatan_pertama(indikator: IndikatorTahun | None) -> str:
    """Id of the kegiatan that is typed on the open line of an indikator."""
    return id_sel("renaksi", indikator.tahun, indikator.indikator_id) if indikator else ""


class Penyusun:
    """Builds the lines of one document; capaian and targets are looked up once per indikator and period."""

    def __init__(
        self, dokumen: TahunKinerja, saring: Saring, *, ringkas: bool = False, rinci: frozenset[str] = frozenset()
    ) -> None:
        """``ringkas``: one line per kegiatan (000). ``rinci``: kegiatan whose words are kept per period."""
        self.dokumen, self.saring, self.ringkas, self.rinci = dokumen, saring, ringkas, rinci
        self._capaian: dict[tuple[str, str], str] = {}
        self._uang = PembacaUang(dokumen)

    def susun(self) -> list[IsiRenaksi]:
        return [isi for s, i in cabang_renaksi(self.dokumen) for isi in self._indikator(s, i)]

    def _indikator(self, sasaran: SasaranTahun | None, indikator: IndikatorTahun | None) -> Iterator[IsiRenaksi]:
        dasar = IsiRenaksi(sasaran, indikator)
        kegiatan = kegiatan_indikator(self.dokumen, indikator) if indikator else ()
        for renaksi in kegiatan:
            if self._milik_unit(renaksi.unit_id or (indikator.unit_id if indikator else None)):
                yield from self._kegiatan(dasar, renaksi)
        if not kegiatan and self._milik_unit(indikator.unit_id if indikator else None):
            yield dasar if self.ringkas or indikator is None else replace(dasar, periode=self._periode_terbuka())

    def _periode_terbuka(self) -> str:
        """The line on which a first kegiatan will show: the first of its periods that is looked at."""
        return next((k for k in JenisPeriode.TRIWULAN.kode if self.saring.memuat(k)), "")

    def _milik_unit(self, unit_id: str | None) -> bool:
        return not self.saring.unit_id or unit_id == self.saring.unit_id

    def _kegiatan(self, dasar: IsiRenaksi, renaksi: Renaksi) -> Iterator[IsiRenaksi]:
        blok: Sequence[RenaksiPagu | None] = blok_kegiatan(self.dokumen, renaksi) or (None,)
        if self.ringkas:
            for n, b in enumerate(blok):
                yield replace(dasar, renaksi=renaksi, blok=b, ke=n, pagu=pagu_blok(self.dokumen, b) if b else None)
            return
        kode = periode_kegiatan(self.dokumen, renaksi)
        rinci = self._rinci(renaksi)
        for n, b in enumerate(blok):
            selisih = self._selisih(renaksi, b, kode)
            for k in kode:
                if self.saring.memuat(k):
                    yield replace(self._baris(dasar, renaksi, b, k), selisih_rpd=selisih, ke=n, rinci=rinci)

    def _rinci(self, renaksi: Renaksi) -> frozenset[str]:
        if renaksi.id in self.rinci:
            return frozenset(PER_KEGIATAN)
        baris = baris_kegiatan(self.dokumen, renaksi)
        return frozenset(k for k in PER_KEGIATAN if any(getattr(b, k) for b in baris))

    def _baris(self, dasar: IsiRenaksi, renaksi: Renaksi, blok: RenaksiPagu | None, kode: str) -> IsiRenaksi:
        uang = self._uang.baca(renaksi, blok, kode)
        return replace(
            dasar, renaksi=renaksi, blok=blok, periode=kode, rpd=uang.rpd, realisasi=uang.realisasi, catatan=uang.catatan,
            pagu=pagu_blok(self.dokumen, blok) if blok else None,
            capaian=self._capaian_periode(dasar.indikator, kode) if dasar.indikator else "",
        )  # fmt: skip

    def _selisih(self, renaksi: Renaksi, blok: RenaksiPagu | None, kode: Sequence[str]) -> int:
        """Pagu minus Σ RPD of an own, typed block; 0 while nothing is planned or the pagu covers more than this."""
        if blok is None or blok.anggaran_id or blok not in blok_sendiri(self.dokumen, renaksi) or blok.pagu is None:
            return 0
        rpd = jumlahkan(b.rpd for k in kode if (b := periode_blok(self.dokumen, renaksi, blok, k)))
        return 0 if rpd is None else blok.pagu - rpd

    def _capaian_periode(self, indikator: IndikatorTahun, kode: str) -> str:
        kunci = (indikator.indikator_id, kode)
        if kunci not in self._capaian:
            self._capaian[kunci] = self._hitung(indikator, PERIODE[kode])
        return self._capaian[kunci]

    def _hitung(self, indikator: IndikatorTahun, periode: Periode) -> str:
        baris = capaian_renaksi(self.dokumen, indikator, periode)
        if baris is None:
            return ""
        return f"{baris.tercetak} %" if baris.nilai is not None else baris.tercetak


@dataclass(frozen=True, slots=True)
class JumlahTampak:
    """Total of the lines shown: every block and linked row of the budget counted once."""

    periode: Periode
    pagu: int | None
    rpd: int | None
    realisasi: int | None
    keterangan: str
    """The deviation from RPD, or why there is none."""


def jumlah_tampak(dokumen: TahunKinerja, isi: Sequence[IsiRenaksi], triwulan: Periode) -> JumlahTampak:
    """The total for a triwulan; where no kegiatan is planned by triwulan, for its semester, else the year."""
    semester = SEMESTER[(triwulan.akhir - 1) // 6]
    ada = {b.periode for b in isi if b.renaksi}
    periode = next((p for p in (triwulan, semester, TAHUN) if p.kode in ada), triwulan)
    pagu: dict[str, int | None] = {}
    for b in isi:
        if b.blok:
            pagu[b.blok.anggaran_id or b.blok.id] = b.pagu
    dipakai = [b for b in isi if b.periode == periode.kode]
    rpd, realisasi = jumlahkan(b.rpd for b in dipakai), jumlahkan(b.realisasi for b in dipakai)
    kata = ""
    if any(b.catatan for b in dipakai):
        # Against the RPD of one period, the realisasi of several would read as a deviation that never was.
        kata = f"realisasi memuat bulan sebelum {periode.singkat}"
    elif rpd and realisasi is not None:
        persen = tulis_mode(kali(bagi(abs(realisasi - rpd), rpd), 100), dokumen.mode("anggaran"))
        kata = f"deviasi RPD {periode.singkat} {persen} %"
    return JumlahTampak(periode, jumlahkan(pagu.values()), rpd, realisasi, kata)
