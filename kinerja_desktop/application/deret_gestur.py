"""Gestures on the series of years: add, copy, move, delete a series; which years a screen shows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..domain.anggaran import NAMA_BELANJA, DeretAnggaran, KelompokDeret
from ..domain.deret_anggaran import belanja_tahun_ini, keseluruhan, tabel_deret
from ..domain.noun import Noun
from ..domain.tahun_kinerja import TahunKinerja
from .pengisian import PabrikId, baris_baru, gandakan_baris, hapus_baris, pindah_baris, tambah_baris
from .transaksi import Tambah, Transaksi

NAMA_BARU = {
    KelompokDeret.BELANJA: "Jenis belanja baru", KelompokDeret.JUMLAH: "Seluruh belanja",
    KelompokDeret.PNBP: "PNBP", KelompokDeret.HIBAH: "Jenis hibah baru",
}  # fmt: skip
"""What a series is called until its name is typed; where there is but one of its kind the name may stay."""
BELUM_BERNAMA = frozenset({NAMA_BARU[KelompokDeret.BELANJA], NAMA_BARU[KelompokDeret.HIBAH]})

URUT = (KelompokDeret.BELANJA, KelompokDeret.JUMLAH, KelompokDeret.PNBP, KelompokDeret.HIBAH)
TAHUN_AWAL = 5
"""Years shown while nothing has been entered: as many as 001 compares."""


def deret_kelompok(dokumen: TahunKinerja, kelompok: KelompokDeret) -> tuple[DeretAnggaran, ...]:
    return tuple(d for d in dokumen.deret_anggaran if d.kelompok == kelompok)


def tambah_deret(
    dokumen: TahunKinerja, kelompok: KelompokDeret, id_baru: PabrikId, setelah: DeretAnggaran | None = None
) -> Transaksi:
    """A series after another of its kelompok, or last; the first of jenis belanja brings 51, 52 and 53 along."""
    ada = deret_kelompok(dokumen, kelompok)
    if kelompok == KelompokDeret.BELANJA and not ada:
        sendiri = {b.kode[:2]: b.nama for b in belanja_tahun_ini(dokumen).baris if b.kode}
        daftar = sendiri or {k: NAMA_BELANJA[k] for k in ("51", "52", "53")}
        return Transaksi(
            "siapkan deret jenis belanja",
            tuple(
                Tambah(_baru(dokumen, kelompok, id_baru, kode=kode, nama=nama, urutan=ke))
                for ke, (kode, nama) in enumerate(daftar.items(), 1)
            ),
        )
    baru = _baru(dokumen, kelompok, id_baru, nama=NAMA_BARU[kelompok])
    return tambah_baris(dokumen, baru, f"tambah deret {kelompok}", setelah=setelah, kelompok=ada)


def _baru(dokumen: TahunKinerja, kelompok: KelompokDeret, id_baru: PabrikId, **isi: Any) -> Noun:
    return baris_baru("deret_anggaran", id_baru, tahun=dokumen.tahun, kelompok=kelompok, **isi)


def gandakan_deret(dokumen: TahunKinerja, deret: DeretAnggaran, id_baru: PabrikId) -> Transaksi:
    """Copy a series without its figures below itself."""
    return gandakan_baris(
        dokumen, deret, id_baru, f"gandakan deret {deret.nama}", kelompok=deret_kelompok(dokumen, deret.kelompok)
    )


def pindah_deret(dokumen: TahunKinerja, deret: DeretAnggaran, langkah: int) -> Transaksi:
    return pindah_baris(
        dokumen, deret, langkah, f"pindah deret {deret.nama}", kelompok=deret_kelompok(dokumen, deret.kelompok)
    )


def hapus_deret(dokumen: TahunKinerja, deret: Sequence[DeretAnggaran]) -> Transaksi:
    """Delete series with all their years."""
    nama = deret[0].nama if len(deret) == 1 else f"{len(deret)} deret"
    return hapus_baris(dokumen, deret, f"hapus deret {nama}")


def tahun_tampil(dokumen: TahunKinerja, tambahan: int = 0) -> tuple[int, ...]:
    """Years to show: from the first entered, at least :data:`TAHUN_AWAL`, to the document's own; ``tambahan`` earlier ones."""
    ada = [t for k in URUT for t in tabel_deret(dokumen, k).tahun] + list(keseluruhan(dokumen).nilai)
    awal = min([*ada, dokumen.tahun - TAHUN_AWAL + 1])
    return tuple(range(max(awal - tambahan, 1945), max([*ada, dokumen.tahun]) + 1))
