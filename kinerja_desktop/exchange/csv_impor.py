"""CSV -> one Transaksi with a report: recognised by its header, all or nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from ..application.pengisian import PabrikId
from ..application.transaksi import Transaksi
from ..domain.angka import Titik
from ..domain.tahun_kinerja import TahunKinerja
from .csv_anggaran import AnggaranCsv
from .csv_baca import BarisCsv, TabelCsv, baca_csv, setrip
from .csv_indikator import IndikatorCsv
from .csv_realisasi import RealisasiCsv, TargetPeriodeCsv
from .csv_renaksi import RenaksiCsv
from .csv_risiko import RisikoCsv
from .hasil import BarisDitolak, BarisTinjau, HasilImpor, SelTinjau, Tolak, ditolak_seluruhnya, sebut
from .kerja import Kerja, ringkas

BATAS_DITOLAK = 1_000
"""Rows after this many refusals are not looked at any more: the wrong file was chosen."""
LANGKAH_KABAR = 100
"""Rows between two reports of progress."""

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
    id_baru: PabrikId, titik: Titik = "", nama: str = "", maju: Callable[[int, int], object] | None = None,
) -> HasilImpor:  # fmt: skip
    """What the file would change. ``baca`` gives the document of a year, ``bawaan`` the rule tables for a new one.

    Nothing is raised for what the file holds: refusals stand in ``ditolak`` and the Transaksi is then empty.
    """
    try:
        tabel = baca_csv(isi, titik)
    except Tolak as salah:
        return ditolak_seluruhnya("csv", salah.kolom, salah.alasan)
    label = f"impor {tabel.jenis}" + (f" dari {nama}" if nama else "")
    return impor_semua((tabel,), Kerja(baca, tahun_ada, bawaan, id_baru), label, tabel.jenis, maju)


def impor_semua(
    daftar: Iterable[TabelCsv], kerja: Kerja, label: str, jenis: str, maju: Callable[[int, int], object] | None = None,
    pembaca: Mapping[str, Callable[[Kerja], Any]] = PEMBACA,
) -> HasilImpor:  # fmt: skip
    """Several tables, one after the other, as one Transaksi; ``maju`` hears how many rows are done."""
    tabel = tuple(daftar)
    tinjau = Peninjau(kerja, maju, sum(len(t.baris) for t in tabel), pembaca)
    for satu in tabel:
        tinjau.tabel(satu)
    transaksi = Transaksi(label, ()) if tinjau.ditolak else kerja.transaksi(label)
    hitung = Counter(b.keadaan for b in tinjau.baris)
    return HasilImpor(
        jenis, transaksi, hitung["baru"], hitung["berubah"], hitung["sama"], tuple(tinjau.ditolak),
        catatan=tuple(dict.fromkeys(kerja.catatan)), tinjauan=tuple(tinjau.baris),
    )  # fmt: skip


class Peninjau:
    """Puts the rows of tables into the working copy and keeps what came of each."""

    def __init__(
        self, kerja: Kerja, maju: Callable[[int, int], object] | None, jumlah: int,
        pembaca: Mapping[str, Callable[[Kerja], Any]] = PEMBACA,
    ) -> None:  # fmt: skip
        self.kerja, self._pembaca = kerja, pembaca
        self.ditolak: list[BarisDitolak] = []
        self.baris: list[BarisTinjau] = []
        self._maju, self._jumlah = maju, jumlah
        self._indikator_ditolak: set[tuple[str, str]] = set()

    def tabel(self, tabel: TabelCsv) -> None:
        """All rows of a table; those with an unreadable cell are refused before the others are looked at."""
        pembaca = self._pembaca[tabel.jenis](self.kerja)
        cacat: dict[int, list[Tolak]] = {}
        for b in tabel.baris:
            if b.cacat:
                cacat[b.nomor] = [Tolak(kolom, alasan) for kolom, alasan in b.cacat]
        for nomor, salah in pembaca.siapkan([b for b in tabel.baris if not b.cacat]):
            cacat.setdefault(nomor, []).append(salah)
        for b in tabel.baris:
            if len(self.ditolak) >= BATAS_DITOLAK:
                break
            if self._maju is not None and len(self.baris) % LANGKAH_KABAR == 0:
                self._maju(len(self.baris), self._jumlah)
            keadaan, tolak = "ditolak", cacat.get(b.nomor, [])
            if not tolak:
                try:
                    keadaan = _satu(pembaca, self.kerja, b)
                except Tolak as salah:
                    tolak = [salah]
            self._catat(tabel, b, keadaan, tolak)
        self._sebut_setrip(tabel)

    def _sebut_setrip(self, tabel: TabelCsv) -> None:
        sel = [tabel.alamat(b.nomor, k) for b in tabel.baris for k in b.dibaca if setrip(b.teks(k))]
        if sel:
            tempat = f"Lembar “{tabel.lembar}”: tanda" if tabel.lembar else "Tanda"
            self.kerja.catatan.append(f"{tempat} “-” dibaca sebagai kosong, bukan 0: {sebut(sel)}.")

    def _sebab_asal(self, tabel: TabelCsv, b: BarisCsv, tolak: list[Tolak]) -> list[Tolak]:
        """A row whose indikator was refused further up says so: mending that one mends this one."""
        kunci = (b.teks("tahun"), ringkas(b.teks("kode_indikator")))
        if tabel.jenis == "indikator":
            self._indikator_ditolak.add(kunci)
        elif kunci in self._indikator_ditolak and [t.kolom for t in tolak] == ["kode_indikator"]:
            return [
                Tolak("kode_indikator", f"indikator {b.satu_baris('kode_indikator')[:40]} ditolak di lembar indikator")
            ]
        return tolak

    def _catat(self, tabel: TabelCsv, b: BarisCsv, keadaan: str, tolak: list[Tolak]) -> None:
        if tolak:
            tolak = self._sebab_asal(tabel, b, tolak)
        for salah in tolak:
            alamat = salah.sel or tabel.alamat(b.nomor, salah.kolom) if tabel.lembar else ""
            self.ditolak.append(BarisDitolak(b.nomor, salah.kolom, salah.alasan, tabel.lembar, alamat, salah.ambigu))
        sebab = {salah.kolom: salah.alasan for salah in tolak}
        berubah = self._kolom_berubah(b) if keadaan == "berubah" else set()
        sel = tuple(
            SelTinjau(
                kolom, tabel.alamat(b.nomor, kolom), b.asli.get(kolom, teks),
                "" if kolom in sebab else b.dibaca.get(kolom, teks.strip()), sebab.get(kolom, ""),
                kolom in berubah,
            )
            for kolom, teks in b.isi.items()
            if teks or kolom in sebab or b.asli.get(kolom)
        )  # fmt: skip
        alasan = "; ".join(f"{k}: {a}" if k else a for k, a in sebab.items())
        self.baris.append(BarisTinjau(tabel.lembar, b.nomor, keadaan, sel, alasan))

    def _kolom_berubah(self, b: BarisCsv) -> set[str]:
        """Columns of a row whose values are new to the file; a field that is no column stands in the one named for it."""
        hasil: set[str] = set()
        for kolom, nama in self.kerja.berubah:
            hasil |= nama & b.isi.keys()
            if not nama or nama - b.isi.keys():
                hasil.add(kolom)
        return hasil


def _satu(pembaca: Any, kerja: Kerja, baris: BarisCsv) -> str:
    """Put one row into the working copy; says whether it is baru, berubah or sama."""
    if baris.lebih:
        raise Tolak(
            "",
            f"sel {baris.lebih} berisi di luar kolom yang berjudul; periksa apakah barisnya bergeser",
            sel=baris.lebih,
        )
    kerja.tersentuh.clear()
    kerja.berubah.clear()
    pembaca.baris(baris)
    if any((noun, "baru") in kerja.tersentuh for noun in pembaca.POKOK):
        return "baru"
    return "berubah" if kerja.tersentuh else "sama"
