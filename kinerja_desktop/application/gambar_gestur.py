"""Gestures on pictures: added (several are one step), their file replaced, moved within their section, deleted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..domain.laporan import Gambar
from ..domain.tahun_kinerja import TahunKinerja
from .pengisian import PabrikId, baris_baru, hapus_baris, pindah_baris
from .transaksi import Edit, Tambah, Transaksi, TransaksiError, perubahan

MAKS_BAGIAN = 60


def gambar_di(dokumen: TahunKinerja, bagian: str) -> tuple[Gambar, ...]:
    """The pictures that stand in a section, in their order."""
    return tuple(g for g in dokumen.gambar if g.bagian == bagian)


def tambah_gambar(
    dokumen: TahunKinerja, berkas: Sequence[Mapping[str, Any]], id_baru: PabrikId, bagian: str = ""
) -> Transaksi:
    """Pictures that storage already holds, at the end of a section. Each of ``berkas`` has fields of a Gambar."""
    mulai = max((g.urutan for g in gambar_di(dokumen, bagian)), default=0)
    edits: list[Edit] = [
        Tambah(baris_baru("gambar", id_baru, tahun=dokumen.tahun, bagian=bagian, urutan=mulai + n, **isi))
        for n, isi in enumerate(berkas, 1)
    ]
    banyak = f"{len(edits)} " if len(edits) > 1 else ""
    return Transaksi(f"tambah {banyak}gambar", tuple(edits))


def ganti_berkas(dokumen: TahunKinerja, gambar: Gambar, isi: Mapping[str, Any]) -> Transaksi:
    """Another file in the place of a picture: its title, source and section stay."""
    baru = {k: isi[k] for k in ("sha256", "nama_berkas", "ukuran", "lebar", "tinggi")}
    return Transaksi("ganti berkas gambar", perubahan(gambar, **baru))


def pindah_bagian(dokumen: TahunKinerja, gambar: Gambar, bagian: str) -> Transaksi:
    """Let a picture stand at the end of another section."""
    if len(bagian) > MAKS_BAGIAN:
        raise TransaksiError("Bagian ini tidak dikenal; pilih salah satu dari daftarnya.")
    akhir = max((g.urutan for g in gambar_di(dokumen, bagian)), default=0)
    edits = perubahan(gambar, bagian=bagian, urutan=akhir + 1) if bagian != gambar.bagian else ()
    return Transaksi("pindahkan gambar ke bagian lain", edits)


def pindah_gambar(dokumen: TahunKinerja, gambar: Gambar, langkah: int) -> Transaksi:
    """One up (-1) or down (+1) within its section."""
    return pindah_baris(dokumen, gambar, langkah, "pindahkan gambar", kelompok=gambar_di(dokumen, gambar.bagian))


def hapus_gambar(dokumen: TahunKinerja, gambar: Gambar) -> Transaksi:
    """Take a picture out of the year; its file stays in its folder, so that undo brings it back whole."""
    return hapus_baris(dokumen, [gambar], "hapus gambar")
