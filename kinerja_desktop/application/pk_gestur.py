"""Gestures on the Perjanjian Kinerja: sasaran and indikator with their targets, and its anggaran table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..domain.nilai import Kosong
from ..domain.periode import TAHUN
from ..domain.perjanjian_kinerja import Pk, PkAnggaran, TingkatAnggaran
from ..domain.renstra import IndikatorTahun, SasaranTahun, Tingkat
from ..domain.serapan import jumlahkan, ringkas_anggaran
from ..domain.tahun_kinerja import TahunKinerja
from .pengisian import PabrikId, baris_baru, gandakan_baris, hapus_baris, pindah_baris, tambah_baris
from .perencanaan import tambah_indikator, tambah_sasaran
from .sel import Sel, sel_kunci
from .transaksi import Tambah, Transaksi

SASARAN_BARU = "Sasaran baru"
INDIKATOR_BARU = "Indikator baru"
ANGGARAN_BARU = "Program atau kegiatan baru"


def sel_target(dokumen: TahunKinerja, pk: Pk, indikator: IndikatorTahun) -> Sel:
    """The cell of a target in a version of the PK."""
    return sel_kunci("pk_target", "target", tahun=dokumen.tahun, pk_id=pk.id, indikator_id=indikator.indikator_id)


def indikator_sasaran(dokumen: TahunKinerja, sasaran: SasaranTahun) -> tuple[IndikatorTahun, ...]:
    """Indikator of a sasaran as printed."""
    return tuple(i for i in dokumen.indikator_urut if i.sasaran_id == sasaran.sasaran_id)


def sisip_sasaran(
    dokumen: TahunKinerja, id_baru: PabrikId, tingkat: Tingkat, setelah: SasaranTahun | None = None
) -> Transaksi:
    """A new sasaran of a level, to be named in its cell."""
    return tambah_sasaran(
        dokumen, id_baru, tingkat, SASARAN_BARU, setelah=setelah if setelah and setelah.tingkat == tingkat else None
    )


def sisip_indikator(
    dokumen: TahunKinerja, id_baru: PabrikId, sasaran: SasaranTahun, setelah: IndikatorTahun | None = None
) -> Transaksi:
    """A new indikator under a sasaran, to be named in its cell."""
    return tambah_indikator(dokumen, id_baru, sasaran, INDIKATOR_BARU, setelah=setelah)


def gandakan_indikator(dokumen: TahunKinerja, id_baru: PabrikId, asal: IndikatorTahun, pk: Pk | None) -> Transaksi:
    """A new indikator with the settings and the target of another one; nothing that was measured goes along."""
    sasaran = dokumen.sasaran_tahun_id[asal.sasaran_id]
    bukan = ("id", "tahun", "indikator_id", "sasaran_id", "kode", "uraian", "urutan")
    isi: dict[str, Any] = {k: v for k, v in vars(asal).items() if k not in bukan}
    dasar = tambah_indikator(dokumen, id_baru, sasaran, f"{asal.uraian[:480]} (salinan)", setelah=asal, **isi)
    baru = next(e.baris for e in dasar.edits if isinstance(e, Tambah) and isinstance(e.baris, IndikatorTahun))
    target = dokumen.ambil("pk_target", sel_target(dokumen, pk, asal).id) if pk else None
    edits = list(dasar.edits)
    if pk and target and not isinstance(target.target, Kosong):
        edits.append(
            Tambah(
                baris_baru(
                    "pk_target", id_baru, tahun=dokumen.tahun, pk_id=pk.id, indikator_id=baru.indikator_id,
                    target=target.target,
                )
            )
        )  # fmt: skip
    return Transaksi(f"gandakan indikator {asal.kode}", tuple(edits))


def pindah_sasaran(dokumen: TahunKinerja, sasaran: SasaranTahun, langkah: int) -> Transaksi:
    return pindah_baris(
        dokumen, sasaran, langkah, f"pindahkan sasaran {sasaran.kode}",
        kelompok=dokumen.sasaran_tingkat(sasaran.tingkat),
    )  # fmt: skip


def pindah_indikator(dokumen: TahunKinerja, indikator: IndikatorTahun, langkah: int) -> Transaksi:
    sasaran = dokumen.sasaran_tahun_id[indikator.sasaran_id]
    return pindah_baris(
        dokumen, indikator, langkah, f"pindahkan indikator {indikator.kode}",
        kelompok=indikator_sasaran(dokumen, sasaran),
    )  # fmt: skip


def hapus_rencana(dokumen: TahunKinerja, baris: Sequence[SasaranTahun | IndikatorTahun]) -> Transaksi:
    """Sasaran or indikator with all that hangs on them this year."""
    unik = list(dict.fromkeys(baris))
    nama = ", ".join(b.kode for b in unik[:4]) + (" …" if len(unik) > 4 else "")
    apa = "sasaran" if isinstance(unik[0], SasaranTahun) else "indikator"
    return hapus_baris(dokumen, unik, f"hapus {apa} {nama}")


# Anggaran of the PK ---------------------------------------------------------------------------------------------------


def anggaran_pk(dokumen: TahunKinerja, pk: Pk) -> tuple[PkAnggaran, ...]:
    return dokumen.per("pk_anggaran", "pk_id").get(pk.id, ())


def sisip_anggaran(
    dokumen: TahunKinerja, id_baru: PabrikId, pk: Pk, tingkat: TingkatAnggaran, setelah: PkAnggaran | None = None
) -> Transaksi:
    baru = baris_baru("pk_anggaran", id_baru, tahun=dokumen.tahun, pk_id=pk.id, tingkat=tingkat, uraian=ANGGARAN_BARU)
    return tambah_baris(dokumen, baru, f"tambah {tingkat} PK", setelah=setelah, kelompok=anggaran_pk(dokumen, pk))


def gandakan_anggaran(dokumen: TahunKinerja, id_baru: PabrikId, pk: Pk, asal: PkAnggaran) -> Transaksi:
    return gandakan_baris(dokumen, asal, id_baru, "gandakan baris anggaran", kelompok=anggaran_pk(dokumen, pk))


def pindah_anggaran(dokumen: TahunKinerja, pk: Pk, baris: PkAnggaran, langkah: int) -> Transaksi:
    return pindah_baris(dokumen, baris, langkah, "pindahkan baris anggaran", kelompok=anggaran_pk(dokumen, pk))


def jumlah_program(dokumen: TahunKinerja, pk: Pk, program: PkAnggaran) -> int | None:
    """Sum of the kegiatan below a program row, up to the next program."""
    semua = anggaran_pk(dokumen, pk)
    isi: list[int | None] = []
    for baris in semua[semua.index(program) + 1 :]:
        if baris.tingkat == TingkatAnggaran.PROGRAM:
            break
        isi.append(baris.anggaran)
    return jumlahkan(isi)


def pagu_berlaku(dokumen: TahunKinerja) -> int | None:
    """Pagu of the year in its newest version, beside which the PK stands."""
    return ringkas_anggaran(dokumen, TAHUN).jumlah.pagu
