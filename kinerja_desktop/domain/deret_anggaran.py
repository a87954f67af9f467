"""Money over the years: jenis belanja with their total, alokasi, realisasi and capaian, PNBP, hibah (001 T1.4-T1.7).

The total of belanja is computed, never typed. Figures of the document's own year come from its anggaran. What is N/A
counts nowhere; what is missing is named beside the total that lacks it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from .anggaran import DeretAnggaran, DeretNilai, KelompokDeret
from .angka import dua_puluh_delapan, persen, tulis_mode
from .nilai import KOSONG, Angka, Hasil, TidakBerlaku, TidakDapatDihitung
from .periode import TAHUN, Periode
from .serapan import (
    BarisAnggaran,
    TabelAnggaran,
    jumlahkan,
    ringkas_anggaran,
    sumber_belanja,
    sumber_utama,
    tabel_belanja,
)
from .tahun_kinerja import TahunKinerja

JUMLAH_BELANJA = "Total Belanja Keseluruhan"
"""How 001 T1.5 calls the sum of its rows."""


@dataclass(frozen=True, slots=True)
class NilaiTahun:
    """One year of a row, in rupiah. ``alasan``: why what is empty here is N/A. ``kurang``: rows its sum still lacks."""

    alokasi: int | None = None
    realisasi: int | None = None
    alasan: str = ""
    capaian_sumber: Decimal | None = None
    sumber: str = ""
    per_tanggal: date | None = None
    dihitung: bool = False
    """Read from the anggaran of the year, or a sum: not to be typed."""
    kurang: tuple[str, ...] = ()

    @property
    def capaian(self) -> Hasil:
        """realisasi / alokasi × 100."""
        if self.alokasi is None or self.realisasi is None:
            return TidakBerlaku(self.alasan) if self.alasan else KOSONG
        if self.alokasi == 0:
            return TidakDapatDihitung("alokasi 0")
        return Angka(dua_puluh_delapan(persen(self.realisasi, self.alokasi)))

    @property
    def berisi(self) -> bool:
        return self.alokasi is not None or self.realisasi is not None or bool(self.alasan)


TANPA = NilaiTahun()


@dataclass(frozen=True, slots=True)
class BarisDeret:
    """A series with its years; ``deret`` is None where the row is computed."""

    nama: str
    nilai: Mapping[int, NilaiTahun] = field(default_factory=dict)
    deret: DeretAnggaran | None = None

    def pada(self, tahun: int) -> NilaiTahun:
        return self.nilai.get(tahun, TANPA)


@dataclass(frozen=True, slots=True)
class TabelDeret:
    """The series of one kelompok over the years that have been entered; ``jumlah`` only for jenis belanja."""

    kelompok: KelompokDeret
    tahun: tuple[int, ...]
    baris: tuple[BarisDeret, ...]
    jumlah: BarisDeret | None = None


def tercetak(dokumen: TahunKinerja, nilai: NilaiTahun) -> str:
    """Capaian as printed, in the mode of money; ``N/A`` where it doesn't apply, empty where it can't be computed."""
    hasil = nilai.capaian
    if isinstance(hasil, TidakBerlaku):
        return "N/A"
    return tulis_mode(hasil.nilai, dokumen.mode("anggaran")) if isinstance(hasil, Angka) else ""


def nilai_deret(dokumen: TahunKinerja, deret: DeretAnggaran) -> dict[int, DeretNilai]:
    """What has been typed for a series, by year."""
    return {n.tahun_data: n for n in dokumen.per("deret_nilai", "deret_anggaran_id").get(deret.id, ())}


def belanja_tahun_ini(dokumen: TahunKinerja, periode: Periode = TAHUN) -> TabelAnggaran:
    """Jenis belanja of the document's own year, from the source that breaks it down."""
    sumber = next(iter(sumber_belanja(dokumen)), "") or sumber_utama(dokumen)
    return tabel_belanja(dokumen, periode, sumber)


def tabel_deret(dokumen: TahunKinerja, kelompok: KelompokDeret, periode: Periode = TAHUN) -> TabelDeret:
    """The series of a kelompok; those of jenis belanja with the year's own anggaran and their total."""
    sendiri = belanja_tahun_ini(dokumen, periode).baris if kelompok == KelompokDeret.BELANJA else ()
    sisa = list(sendiri)
    baris: list[BarisDeret] = []
    for deret in (d for d in dokumen.deret_anggaran if d.kelompok == kelompok):
        isi = {t: _ketikan(n) for t, n in sorted(nilai_deret(dokumen, deret).items())}
        if sendiri:
            isi.pop(dokumen.tahun, None)
            if cocok := next((b for b in sisa if _sejenis(deret, b)), None):
                sisa.remove(cocok)
                isi[dokumen.tahun] = _dari_anggaran(cocok)
        baris.append(BarisDeret(deret.nama, isi, deret))
    baris += [BarisDeret(b.nama, {dokumen.tahun: _dari_anggaran(b)}) for b in sisa]
    tahun = _tahun(baris)
    jumlah = _jumlah(baris, tahun) if kelompok == KelompokDeret.BELANJA and baris else None
    return TabelDeret(kelompok, tahun, tuple(baris), jumlah)


def _sejenis(deret: DeretAnggaran, baris: BarisAnggaran) -> bool:
    """Whether a series goes on in this line of the year's own anggaran: by its account, else by its name."""
    if deret.kode.strip():
        return deret.kode.strip()[:2] == baris.kode[:2]
    return " ".join(deret.nama.split()).casefold() == " ".join(baris.nama.split()).casefold()


def keseluruhan(dokumen: TahunKinerja, periode: Periode = TAHUN) -> BarisDeret:
    """The whole of belanja by year (001 T1.6): the sum of the rows where it is complete, else the series "seluruh belanja"."""
    belanja = tabel_deret(dokumen, KelompokDeret.BELANJA, periode)
    ketikan = tabel_deret(dokumen, KelompokDeret.JUMLAH, periode).baris
    tahun = sorted({*belanja.tahun, *_tahun(ketikan)})
    isi = {}
    for t in tahun:
        calon = [belanja.jumlah.pada(t)] if belanja.jumlah else []
        calon += [b.pada(t) for b in ketikan]
        isi[t] = _utuh(calon)
    ini = ringkas_anggaran(dokumen, periode)
    if ini.asal == "anggaran" and not isi.get(dokumen.tahun, TANPA).berisi and ini.jumlah.pagu is not None:
        isi[dokumen.tahun] = _dari_anggaran(ini.jumlah)
    return BarisDeret(JUMLAH_BELANJA, isi)


def _utuh(calon: list[NilaiTahun]) -> NilaiTahun:
    """Each quantity from the first that has it complete, else from the first that has it at all."""

    def pilih(ambil: Callable[[NilaiTahun], int | None]) -> NilaiTahun | None:
        ada = [c for c in calon if ambil(c) is not None]
        return next((c for c in ada if not c.kurang), ada[0] if ada else None)

    alokasi, realisasi = pilih(lambda n: n.alokasi), pilih(lambda n: n.realisasi)
    dipakai = [c for c in (alokasi, realisasi) if c is not None]
    return NilaiTahun(
        alokasi.alokasi if alokasi else None,
        realisasi.realisasi if realisasi else None,
        "" if len(dipakai) == 2 else next((c.alasan for c in calon if c.alasan), ""),
        next((c.capaian_sumber for c in calon if c.capaian_sumber is not None), None),
        dihitung=True,
        kurang=tuple(dict.fromkeys(k for c in dipakai for k in c.kurang)),
    )


def _tahun(baris: Iterable[BarisDeret]) -> tuple[int, ...]:
    """Years in which anything has been entered."""
    return tuple(sorted({t for b in baris for t, n in b.nilai.items() if n.berisi}))


def _ketikan(n: DeretNilai) -> NilaiTahun:
    return NilaiTahun(n.alokasi, n.realisasi, n.tidak_berlaku, n.capaian_sumber, n.sumber, n.per_tanggal)


def _dari_anggaran(b: BarisAnggaran) -> NilaiTahun:
    return NilaiTahun(b.pagu, b.realisasi, sumber=b.sumber, per_tanggal=b.per_tanggal, dihitung=True)


def _jumlah(baris: list[BarisDeret], tahun: tuple[int, ...]) -> BarisDeret:
    return BarisDeret(JUMLAH_BELANJA, {t: _jumlah_tahun(baris, t) for t in tahun})


def _jumlah_tahun(baris: list[BarisDeret], tahun: int) -> NilaiTahun:
    isi = [(b.nama, b.pada(tahun)) for b in baris]
    alokasi, realisasi = jumlahkan(n.alokasi for _, n in isi), jumlahkan(n.realisasi for _, n in isi)
    kurang = tuple(
        nama
        for nama, n in isi
        if not n.alasan
        and ((realisasi is not None and n.realisasi is None) or (alokasi is not None and n.alokasi is None))
    )
    alasan = next((n.alasan for _, n in isi if n.alasan), "") if alokasi is None and realisasi is None else ""
    return NilaiTahun(alokasi, realisasi, alasan, dihitung=True, kurang=kurang)
