"""Importing workbooks, CSV, JSON and packages into a file, or only saying what would happen."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import resources
from ..application.transaksi import Changes
from ..domain.angka import Titik
from ..domain.noun import NOUNS
from ..domain.tahun_kinerja import TahunKinerja
from ..exchange.hasil import HasilImpor
from ..storage.berkas import BerkasKinerja
from .pembuatan import berkas_baru
from .umum import LayananError, id_acak

if TYPE_CHECKING:
    from ..exchange.ekspor_anggaran import IsianEkspor
    from ..exchange.ekspor_kolom import PetaEkspor
    from ..exchange.excel.baca import Buku, Lembar
    from ..exchange.excel.kenali import Pemetaan

BATAS_SUMBER = 300_000_000
AKHIRAN = (".xlsx", ".csv", ".json", ".zip")
_LEMBAR_LAIN = {
    ".xls": "format .xls lama", ".xlsm": "Excel bermakro", ".xlsb": "format .xlsb", ".ods": "format OpenDocument",
}  # fmt: skip

Baca = Callable[[int], TahunKinerja]
"""Year -> its document."""


@dataclass(frozen=True, slots=True)
class Bahan:
    """A source that has been read: a workbook's cells, or the bytes of a CSV or JSON file (a package is read by its path)."""

    path: Path
    isi: bytes = b""
    buku: Buku | None = None

    @property
    def jenis(self) -> str:
        return self.path.suffix.casefold()


def impor(
    path: Path,
    sumber: Path,
    *,
    coba: bool = False,
    titik: Titik = "",
    petugas: str = "",
    isian: IsianEkspor | None = None,
) -> HasilImpor:
    """Import a source; with ``coba`` only say what would happen. A missing file is made.

    Nothing is written while anything is refused. ``isian``: whose figures an export of SAKTI or OM-SPAN shows.
    """
    bahan = baca_bahan(sumber)
    if isian is not None and not ekspor_anggaran(bahan):
        raise LayananError(
            f"“{sumber.name}” bukan ekspor anggaran, jadi --sumber, --per-tanggal dan --versi-pagu tidak dipakai."
        )
    if not os.path.exists(path):  # unlike Path.exists it takes a name that is too long for a plain no
        hasil = tinjau(bahan, TahunKinerja, (), titik=titik, isian=isian)
        if not coba and hasil.transaksi:
            ambil_dukung(path, sumber)
            with berkas_baru(path, petugas) as berkas:
                berkas.terapkan(hasil.transaksi, jenis="impor")
        return hasil
    if coba:
        with BerkasKinerja.buka(path, hanya_baca=True) as berkas:
            return tinjau(bahan, berkas.baca, berkas.tahun_ada(), titik=titik, isian=isian)
    with BerkasKinerja.buka(path, petugas=petugas, wajib_tulis=True) as berkas:
        hasil = tinjau(bahan, berkas.baca, berkas.tahun_ada(), titik=titik, isian=isian)
        if hasil.transaksi:
            terapkan_impor(berkas, hasil, sumber)
        return hasil


def baca_bahan(sumber: Path, batal: Callable[[], bool] = lambda: False) -> Bahan:
    """Read a source; needs no file of ours, so it may run beside the window. Raises LayananError."""
    akhiran = sumber.suffix.casefold()
    if akhiran in _LEMBAR_LAIN:
        raise LayananError(
            f"“{sumber.name}” berupa {_LEMBAR_LAIN[akhiran]}; buka lalu simpan sebagai “Buku Kerja Excel (.xlsx)”."
        )
    if akhiran not in AKHIRAN:
        raise LayananError(f"“{sumber.name}” tidak dikenal; yang dapat diimpor: .xlsx, .csv, .json, atau paket .zip.")
    try:
        if sumber.stat().st_size > BATAS_SUMBER:
            raise LayananError(f"“{sumber.name}” terlalu besar untuk diimpor.")
        if akhiran == ".xlsx":
            return Bahan(sumber, buku=_baca_excel(sumber, batal))
        return Bahan(sumber, b"" if akhiran == ".zip" else sumber.read_bytes())
    except FileNotFoundError:
        raise LayananError(f"“{sumber.name}” tidak ditemukan.") from None
    except OSError as salah:
        raise LayananError(f"“{sumber.name}” tidak dapat dibaca; periksa media dan izinnya.") from salah


def _baca_excel(sumber: Path, batal: Callable[[], bool]) -> Buku:
    from ..exchange.excel.baca import baca_buku
    from ..exchange.hasil import Tolak

    try:
        return baca_buku(sumber, batal)
    except Tolak as salah:
        raise LayananError(f"“{sumber.name}” ditolak: {salah.alasan}.") from None


def dokumen_beku(berkas: BerkasKinerja) -> tuple[Baca, tuple[int, ...]]:
    """Every year of a file as it stands now, for work beside the window, which may not read the file itself."""
    ada = berkas.tahun_ada()
    dokumen = {tahun: berkas.baca(tahun) for tahun in ada}
    contoh = dokumen[ada[-1]] if ada else berkas.baca(2000)
    bersama: dict[str, Any] = {noun: contoh.baris(noun) for noun, info in NOUNS.items() if info.bersama}

    def baca(tahun: int) -> TahunKinerja:
        return dokumen.get(tahun) or TahunKinerja(tahun, **bersama)

    return baca, ada


def tinjau(
    bahan: Bahan, baca: Baca, tahun_ada: Iterable[int], *, titik: Titik = "", pemetaan: Iterable[Pemetaan] | None = None,
    maju: Callable[[int, int], object] | None = None, isian: IsianEkspor | None = None,
) -> HasilImpor:  # fmt: skip
    """What a source would change, over all its rows; nothing is written. ``pemetaan``: a person's choice for a workbook."""
    nama = bahan.path.name
    if pemetaan is None and (ekspor := ekspor_anggaran(bahan)):
        lembar, peta = ekspor[0]
        tahun_ada = tuple(tahun_ada)
        return tinjau_ekspor(bahan, lembar, ingat_peta(peta, baca, tahun_ada), isian, baca, tahun_ada, maju)
    if bahan.buku is not None:
        from ..exchange.excel.impor import impor_excel

        return impor_excel(
            bahan.buku, baca, tahun_ada, bawaan=resources.aturan_bawaan(), id_baru=id_acak, titik=titik, nama=nama,
            pemetaan=pemetaan, maju=maju,
        )  # fmt: skip
    if bahan.jenis == ".csv":
        from ..exchange.csv_impor import impor_csv

        return impor_csv(
            bahan.isi, baca, tahun_ada, bawaan=resources.aturan_bawaan(), id_baru=id_acak, titik=titik, nama=nama,
            maju=maju,
        )  # fmt: skip
    if bahan.jenis == ".zip":
        from ..exchange.json_impor import impor_dokumen
        from ..exchange.verifikasi import buka_paket

        return impor_dokumen(buka_paket(bahan.path).dokumen, baca, tahun_ada, nama)
    from ..exchange.json_impor import impor_json

    return impor_json(bahan.isi, baca, tahun_ada, nama)


def ekspor_anggaran(bahan: Bahan, *, longgar: bool = False) -> list[tuple[Lembar, PetaEkspor]]:
    """Tables of a source that look like a plain export of the budget, with the mapping their headings show.

    Empty for whatever has a shape of ours, and for what is no table at all. ``longgar``: any CSV will do that is none of
    ours; a person is going to say what its columns mean.
    """
    from ..exchange.csv_baca import bentuk_kami
    from ..exchange.ekspor_kolom import lembar_csv, usulkan
    from ..exchange.excel.kenali import usulan_buku
    from ..exchange.hasil import Tolak

    if bahan.buku is not None:
        kami = usulan_buku(bahan.buku)[0].values()
        if any(peta.jenis != "anggaran" or "tahun" in peta.kolom for peta in kami):
            return []
        lembar = bahan.buku.lembar
    elif bahan.jenis == ".csv" and not bentuk_kami(bahan.isi):
        try:
            lembar = (lembar_csv(bahan.isi),)
        except Tolak:
            return []
    else:
        return []
    longgar = longgar and bahan.buku is None  # the sheets of a workbook have a page of their own
    return [(satu, peta) for satu in lembar if (peta := usulkan(satu, longgar=longgar)) is not None]


def ingat_peta(peta: PetaEkspor, baca: Baca, tahun_ada: Iterable[int]) -> PetaEkspor:
    """The mapping that was chosen for these headings before, of the newest year that knows it; else as it is."""
    from ..exchange.ekspor_anggaran import ingat

    return ingat(peta, (baca(tahun) for tahun in sorted(tahun_ada, reverse=True)))


def tinjau_ekspor(
    bahan: Bahan, lembar: Lembar, peta: PetaEkspor, isian: IsianEkspor | None, baca: Baca, tahun_ada: Iterable[int],
    maju: Callable[[int, int], object] | None = None,
) -> HasilImpor:  # fmt: skip
    """What an export of the budget would change under this mapping; nothing is written."""
    from ..exchange.ekspor_anggaran import impor_ekspor

    return impor_ekspor(
        lembar, peta, isian, baca, tahun_ada, bawaan=resources.aturan_bawaan(), id_baru=id_acak, nama=bahan.path.name,
        maju=maju,
    )  # fmt: skip


def ambil_dukung(path: Path, sumber: Path) -> int:
    """Evidence files and pictures that came in a package into the folder of the file ``path``; how many there were.

    They are on the medium before any row names them, under the SHA-256 that the package was checked for.
    """
    if sumber.suffix.casefold() != ".zip":
        return 0
    from ..exchange.verifikasi import buka_paket
    from ..storage.dukung import FolderDukung

    folder = FolderDukung(path)
    return sum(1 for nama, isi in buka_paket(sumber).dukung() if folder.simpan(isi, nama))


def terapkan_impor(berkas: BerkasKinerja, hasil: HasilImpor, sumber: Path) -> Changes:
    """Write what :func:`tinjau` found in ``sumber`` into the open file, after a backup of what stands there: one step to
    take back."""
    ambil_dukung(berkas.path, sumber)
    berkas.cadangkan()
    return berkas.terapkan(hasil.transaksi, jenis="impor")
