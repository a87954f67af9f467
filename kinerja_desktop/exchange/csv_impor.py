"""CSV -> one Transaksi with a report: recognised by its header, all or nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from ..application.pengisian import PabrikId
from ..application.transaksi import Transaksi
from ..domain.angka import Titik
from ..domain.tahun_kinerja import TahunKinerja
from .csv_anggaran import AnggaranCsv
from .csv_baca import BarisCsv, TabelCsv, baca_csv
from .csv_indikator import IndikatorCsv
from .csv_realisasi import RealisasiCsv, TargetPeriodeCsv
from .csv_renaksi import RenaksiCsv
from .csv_risiko import RisikoCsv
from .hasil import BarisDitolak, HasilImpor, Tolak, ditolak_seluruhnya
from .kerja import Kerja

BATAS_DITOLAK = 1_000
"""Rows after this many refusals are not looked at any more: the wrong file was chosen."""

PEMBACA: dict[str, type[Any]] = {
    "indikator": IndikatorCsv,
    "target_periode": TargetPeriodeCsv,
    "realisasi": RealisasiCsv,
    "renaksi": RenaksiCsv,
    "anggaran": AnggaranCsv,
    "risiko": RisikoCsv,
}
"""Kind -> class with ``siapkan(rows)``, ``baris(row)`` and ``POKOK`` (the nouns whose new row makes a row "baru")."""


def impor_csv(
    isi: bytes, baca: Callable[[int], TahunKinerja], tahun_ada: Iterable[int], *, bawaan: Iterable[Mapping[str, Any]],
    id_baru: PabrikId, titik: Titik = "", nama: str = "",
) -> HasilImpor:  # fmt: skip
    """What the file would change. ``baca`` gives the document of a year, ``bawaan`` the rule tables for a new one.

    Nothing is raised for what the file holds: refusals stand in ``ditolak`` and the Transaksi is then empty.
    """
    try:
        tabel = baca_csv(isi, titik)
    except Tolak as salah:
        return ditolak_seluruhnya("csv", salah.kolom, salah.alasan)
    return impor_tabel(tabel, Kerja(baca, tahun_ada, bawaan, id_baru), nama)


def impor_tabel(tabel: TabelCsv, kerja: Kerja, nama: str = "") -> HasilImpor:
    """The same from rows that have been read already (a sheet of a workbook)."""
    pembaca = PEMBACA[tabel.jenis](kerja)
    hitung = {"baru": 0, "berubah": 0, "sama": 0}
    ditolak: list[BarisDitolak] = []
    cacat: set[int] = set()
    for nomor, salah in pembaca.siapkan(tabel.baris):
        ditolak.append(BarisDitolak(nomor, salah.kolom, salah.alasan))
        cacat.add(nomor)
    for baris in tabel.baris:
        if baris.nomor in cacat:
            continue
        if len(ditolak) >= BATAS_DITOLAK:
            break
        try:
            hitung[_satu(pembaca, kerja, baris)] += 1
        except Tolak as salah:
            ditolak.append(BarisDitolak(baris.nomor, salah.kolom, salah.alasan))
    ditolak.sort(key=lambda d: d.baris)
    label = f"impor {tabel.jenis}" + (f" dari {nama}" if nama else "")
    transaksi = Transaksi(label, ()) if ditolak else kerja.transaksi(label)
    catatan = tuple(dict.fromkeys(kerja.catatan))
    baru, berubah, sama = hitung["baru"], hitung["berubah"], hitung["sama"]
    return HasilImpor(tabel.jenis, transaksi, baru, berubah, sama, tuple(ditolak), catatan=catatan)


def _satu(pembaca: Any, kerja: Kerja, baris: BarisCsv) -> str:
    """Put one row into the working copy; says whether it is baru, berubah or sama."""
    if baris.sifat == "lebih":
        raise Tolak("", "ada isi di luar kolom yang berjudul; periksa apakah barisnya bergeser")
    kerja.tersentuh.clear()
    pembaca.baris(baris)
    if any((noun, "baru") in kerja.tersentuh for noun in pembaca.POKOK):
        return "baru"
    return "berubah" if kerja.tersentuh else "sama"
