"""Anggaran of the Perjanjian Kinerja beside the pagu, and the revision of the pagu that explains their difference.

002 prints Rp6.321.401.000 in the PK and Rp7.060.331.000 as pagu: exactly the revision of one KRO, 3.517.380.000 to
4.256.310.000.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations, pairwise

from .anggaran import Anggaran
from .angka import tulis_rp
from .periode import Periode
from .perjanjian_kinerja import Pk, PkAnggaran, TingkatAnggaran
from .serapan import anak, jumlahkan, pagu_berversi, rantai, ringkas_anggaran
from .tahun_kinerja import TahunKinerja

BATAS_GABUNGAN = 12
"""Up to this many revisions every combination of two or three is tried."""


def jumlah_pk(dokumen: TahunKinerja, pk: Pk) -> int | None:
    """Total anggaran of a PK in rupiah: Σ of its programs, each counted as its kegiatan where any of them has an amount.

    A program's own amount counts only where none of the kegiatan below it has one; kegiatan above the first program
    count as they stand. None while nothing has been entered.
    """
    return jumlahkan(jumlah_kelompok(program, kegiatan) for program, kegiatan in _kelompok(dokumen, pk))


def jumlah_kelompok(program: PkAnggaran | None, kegiatan: Sequence[PkAnggaran]) -> int | None:
    """What one program counts in the total."""
    jumlah = jumlahkan(k.anggaran for k in kegiatan)
    return program.anggaran if jumlah is None and program else jumlah


def _kelompok(dokumen: TahunKinerja, pk: Pk) -> Iterator[tuple[PkAnggaran | None, list[PkAnggaran]]]:
    program, kegiatan = None, list[PkAnggaran]()
    for baris in dokumen.per("pk_anggaran", "pk_id").get(pk.id, ()):
        if baris.tingkat == TingkatAnggaran.PROGRAM:
            yield program, kegiatan
            program, kegiatan = baris, []
        else:
            kegiatan.append(baris)
    yield program, kegiatan


@dataclass(frozen=True, slots=True)
class RevisiPagu:
    """One step of a node's pagu: what it was, what it became, in which version."""

    node: Anggaran
    versi: str
    tanggal: date | None
    alasan: str
    semula: int
    menjadi: int

    @property
    def selisih(self) -> int:
        return self.menjadi - self.semula


def revisi_pagu(dokumen: TahunKinerja, periode: Periode) -> tuple[RevisiPagu, ...]:
    """Every change of an own pagu in the chain up to the end of the period, a node whose details tell it left out."""
    return tuple(
        r for node in rantai(dokumen) if not _terinci(dokumen, node, periode) for r in _revisi(dokumen, node, periode)
    )


def _revisi(dokumen: TahunKinerja, node: Anggaran, periode: Periode) -> Iterator[RevisiPagu]:
    for (_, semula), (versi, menjadi) in pairwise(pagu_berversi(dokumen, node, periode)):
        if menjadi != semula:
            yield RevisiPagu(node, versi.nama_versi, versi.tanggal, versi.alasan, semula, menjadi)


def _terinci(dokumen: TahunKinerja, node: Anggaran, periode: Periode) -> bool:
    """Whether a revision stands below the node, so that its own one would count the same rupiah again."""
    return any(any(_revisi(dokumen, a, periode)) or _terinci(dokumen, a, periode) for a in anak(dokumen, node))


@dataclass(frozen=True, slots=True)
class BandingPk:
    """Anggaran of the PK in force and the pagu in force, with the revisions that explain the difference."""

    pk: Pk
    jumlah: int
    pagu: int
    penjelas: tuple[RevisiPagu, ...]
    """Revisions whose amounts add up to the difference exactly; empty where none do."""

    @property
    def selisih(self) -> int:
        """Pagu less PK."""
        return self.pagu - self.jumlah

    @property
    def penjelasan(self) -> str:
        """``Selisih Rp738.930.000 = revisi Layanan Dukungan Manajemen Internal``."""
        if not self.selisih:
            return "Anggaran Perjanjian Kinerja sama dengan pagu yang berlaku"
        awal = f"Selisih {tulis_rp(abs(self.selisih))}"
        if not self.penjelas:
            return f"{awal} belum dijelaskan oleh revisi pagu"
        return f"{awal} = revisi {' + '.join(r.node.nama for r in self.penjelas)}"


def banding_pk(dokumen: TahunKinerja, periode: Periode) -> BandingPk | None:
    """The comparison at the end of a period; None while the PK or the pagu has no amount."""
    pk = dokumen.pk_berlaku(periode)
    jumlah = jumlah_pk(dokumen, pk) if pk else None
    pagu = ringkas_anggaran(dokumen, periode).jumlah.pagu
    if pk is None or jumlah is None or pagu is None:
        return None
    return BandingPk(pk, jumlah, pagu, _penjelas(revisi_pagu(dokumen, periode), pagu - jumlah))


def _penjelas(revisi: Sequence[RevisiPagu], selisih: int) -> tuple[RevisiPagu, ...]:
    """The fewest revisions that make the difference: one, a few, those of one version, or all of them."""
    if not selisih:
        return ()
    calon: list[tuple[RevisiPagu, ...]] = [(r,) for r in revisi]
    if len(revisi) <= BATAS_GABUNGAN:
        calon += [*combinations(revisi, 2), *combinations(revisi, 3)]
    calon += [tuple(r for r in revisi if r.versi == versi) for versi in dict.fromkeys(r.versi for r in revisi)]
    calon.append(tuple(revisi))
    return next((c for c in calon if sum(r.selisih for r in c) == selisih), ())
