"""Shaping the matrix of the rencana aksi from nothing: sasaran, indikator and kegiatan that are named in their cells."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from ..domain.noun import NOUNS
from ..domain.periode import TAHUN
from ..domain.perjanjian_kinerja import Pk
from ..domain.rencana_aksi import JenisPeriode, Renaksi
from ..domain.renstra import IndikatorTahun, SasaranTahun, Tingkat
from ..domain.tahun_kinerja import TahunKinerja
from .pengisian import PabrikId
from .perencanaan import tambah_indikator, tambah_sasaran
from .pk_gestur import INDIKATOR_BARU, SASARAN_BARU, sel_target
from .renaksi_gestur import KEGIATAN_BARU, tambah_kegiatan
from .sel import Sel
from .transaksi import Edit, Hapus, Tambah, Transaksi, TransaksiError, perubahan, terapkan

N = TypeVar("N", SasaranTahun, IndikatorTahun, Renaksi)

BARU = frozenset({SASARAN_BARU, INDIKATOR_BARU, KEGIATAN_BARU})
"""What rows are called until they are named; the screen marks it."""


def sel_target_renaksi(dokumen: TahunKinerja, indikator: IndikatorTahun) -> Sel | None:
    """The target of an indikator as the PK in force has it: the same cell as in the tab Perjanjian Kinerja."""
    pk: Pk | None = dokumen.pk_berlaku(TAHUN)
    return sel_target(dokumen, pk, indikator) if pk else None


def selisih(awal: TahunKinerja, akhir: TahunKinerja) -> tuple[Edit, ...]:
    """The edits that lead from one document to another: what refers goes first, what is referred to comes first."""
    edits: list[Edit] = [
        Hapus(b) for noun in reversed(NOUNS) for b in awal.baris(noun) if akhir.ambil(noun, b.id) is None
    ]
    for noun in NOUNS:
        lama = awal.peta(noun)
        for baris in akhir.baris(noun):
            if baris.id not in lama:
                edits.append(Tambah(baris))
            elif lama[baris.id] is not baris:
                edits += perubahan(lama[baris.id], **{k: getattr(baris, k) for k in NOUNS[noun].jenis})
    return tuple(edits)


def susun_sasaran(
    dokumen: TahunKinerja, id_baru: PabrikId, setelah: SasaranTahun | None, jenis: JenisPeriode | None = None
) -> Transaksi:
    """A sasaran kegiatan with its first indikator and kegiatan: one row to type into from left to right."""
    if setelah is not None and setelah.tingkat != Tingkat.KEGIATAN:
        setelah = None
    program = setelah.program if setelah else ""
    dasar = tambah_sasaran(dokumen, id_baru, Tingkat.KEGIATAN, SASARAN_BARU, program=program, setelah=setelah)
    tengah = terapkan(dokumen, dasar.edits)
    baru = baris_tambahan(dokumen.sasaran_tahun, tengah.sasaran_tahun)
    akhir = terapkan(tengah, susun_indikator(tengah, id_baru, baru, None, jenis).edits)
    return Transaksi(dasar.label, selisih(dokumen, akhir))


def susun_indikator(
    dokumen: TahunKinerja, id_baru: PabrikId, sasaran: SasaranTahun | None, setelah: IndikatorTahun | None,
    jenis: JenisPeriode | None = None,
) -> Transaksi:  # fmt: skip
    """An indikator with its first kegiatan. It has no unit until its target brings one (003: ``5 Unit``)."""
    if sasaran is None:
        raise TransaksiError("Indikator ditambahkan di bawah sasaran; buat sasarannya dahulu dengan + Sasaran.")
    dasar = tambah_indikator(dokumen, id_baru, sasaran, INDIKATOR_BARU, setelah=setelah, satuan="")
    tengah = terapkan(dokumen, dasar.edits)
    baru = baris_tambahan(dokumen.indikator_tahun, tengah.indikator_tahun)
    lanjut = tambah_kegiatan(tengah, id_baru, baru, jenis_periode=jenis or jenis_terakhir(dokumen))
    return Transaksi(dasar.label, selisih(dokumen, terapkan(tengah, lanjut.edits)))


def jenis_terakhir(dokumen: TahunKinerja) -> JenisPeriode:
    """The kind of period most kegiatan have, which the next one will most likely have too."""
    semua = [r.jenis_periode for r in dokumen.renaksi]
    return max(semua, key=semua.count) if semua else JenisPeriode.TRIWULAN


def baris_tambahan(lama: Iterable[N], kini: Iterable[N]) -> N:
    """The row that a gesture has just added."""
    ada = {b.id for b in lama}
    return next(b for b in kini if b.id not in ada)


def pilih_tata_letak(dokumen: TahunKinerja, nama: str) -> Transaksi:
    """The layout the matrix is shown and printed in."""
    if dokumen.pengaturan is None:
        raise TransaksiError("Tahun anggaran ini belum dibuka; buat dahulu lewat menu Berkas.")
    return Transaksi(f"tata letak rencana aksi {nama}", perubahan(dokumen.pengaturan, tata_letak_renaksi=nama))
