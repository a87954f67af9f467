"""The lists of a Renstra: roadmap, plans of monitoring and evaluasi, isu, misi, tujuan and tata nilai."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, cast

from ..domain.noun import Noun, nama_noun
from ..domain.rencana_strategis import (
    Isu,
    JenisButirRenstra,
    JenisIsu,
    JenisPantau,
    Renstra,
    RenstraButir,
    RenstraPantau,
    RenstraSimpul,
    RoadmapAspek,
    RoadmapButir,
    StatusRoadmap,
)
from ..domain.tahun_kinerja import TahunKinerja
from .pengisian import PabrikId, baris_baru, hapus_baris, pindah_baris, tambah_baris
from .renstra_sel import sebut_simpul, sel_ke
from .sel import Sel
from .transaksi import Edit, Tambah, Transaksi, TransaksiError, perubahan

ASPEK_BARU = "Aspek baru"
ISU_BARU = "Isu baru"


# Roadmap --------------------------------------------------------------------------------------------------------------


def aspek_renstra(dokumen: TahunKinerja, renstra: Renstra) -> tuple[RoadmapAspek, ...]:
    return cast(tuple[RoadmapAspek, ...], dokumen.per("roadmap_aspek", "renstra_id").get(renstra.id, ()))


def butir_aspek(dokumen: TahunKinerja, aspek: RoadmapAspek, tahun: int) -> tuple[RoadmapButir, ...]:
    """What is to be done for an aspek in a year, in order."""
    semua: tuple[RoadmapButir, ...] = dokumen.per("roadmap_butir", "aspek_id").get(aspek.id, ())
    return tuple(b for b in semua if b.untuk_tahun == tahun)


def sel_butir(dokumen: TahunKinerja, aspek: RoadmapAspek, tahun: int, ke: int) -> Sel:
    """The words of the ``ke``-th butir of a year."""
    isi = butir_aspek(dokumen, aspek, tahun)
    return sel_ke(dokumen, isi, ke, "roadmap_butir", "uraian", aspek_id=aspek.id, untuk_tahun=tahun)


def tambah_aspek(
    dokumen: TahunKinerja, id_baru: PabrikId, renstra: Renstra, setelah: RoadmapAspek | None = None
) -> Transaksi:
    satker = setelah.satker if setelah else ""
    baru = baris_baru("roadmap_aspek", id_baru, renstra_id=renstra.id, nama=ASPEK_BARU, satker=satker)
    return tambah_baris(dokumen, baru, "tambah aspek", setelah=setelah, kelompok=aspek_renstra(dokumen, renstra))


def gandakan_aspek(dokumen: TahunKinerja, id_baru: PabrikId, renstra: Renstra, asal: RoadmapAspek) -> Transaksi:
    """Copy an aspek with what is to be done for it, all of it still a plan."""
    salinan = replace(asal, id=id_baru(), versi=1, lineage="")
    sisip = tambah_baris(
        dokumen, salinan, f"gandakan aspek {asal.nama[:40]}", setelah=asal, kelompok=aspek_renstra(dokumen, renstra)
    )
    butir: list[Edit] = []
    for b in dokumen.per("roadmap_butir", "aspek_id").get(asal.id, ()):
        isi = {"id": id_baru(), "aspek_id": salinan.id, "status": StatusRoadmap.RENCANA, "versi": 1, "lineage": ""}
        butir.append(Tambah(replace(b, **isi)))
    return Transaksi(sisip.label, (*sisip.edits, *butir))


def pindah_aspek(dokumen: TahunKinerja, renstra: Renstra, aspek: RoadmapAspek, langkah: int) -> Transaksi:
    kelompok = aspek_renstra(dokumen, renstra)
    return pindah_baris(dokumen, aspek, langkah, f"pindahkan aspek {aspek.nama[:40]}", kelompok=kelompok)


def ubah_status(butir: Iterable[RoadmapButir], status: StatusRoadmap) -> Transaksi:
    """How far these butir are."""
    semua = list(butir)
    if not semua:
        raise TransaksiError("Pilih dahulu butir roadmap yang sudah berisi.")
    apa = f"{len(semua)} butir" if len(semua) > 1 else f"butir {semua[0].uraian[:40]}"
    return Transaksi(f"tandai {apa} {status}", tuple(e for b in semua for e in perubahan(b, status=status)))


# Monitoring and evaluasi ----------------------------------------------------------------------------------------------


def pantau(dokumen: TahunKinerja, simpul: RenstraSimpul, jenis: JenisPantau) -> tuple[RenstraPantau, ...]:
    """Forms of monitoring or evaluasi of an indikator, in order."""
    semua: tuple[RenstraPantau, ...] = dokumen.per("renstra_pantau", "simpul_id").get(simpul.id, ())
    return tuple(p for p in semua if p.jenis == jenis)


def sel_pantau(dokumen: TahunKinerja, simpul: RenstraSimpul, jenis: JenisPantau, ke: int, kolom: str) -> Sel:
    """A field of the ``ke``-th form."""
    isi = pantau(dokumen, simpul, jenis)
    return sel_ke(dokumen, isi, ke, "renstra_pantau", kolom, simpul_id=simpul.id, jenis=jenis)


def pindah_pantau(dokumen: TahunKinerja, satu: RenstraPantau, langkah: int) -> Transaksi:
    simpul: RenstraSimpul = dokumen.ambil("renstra_simpul", satu.simpul_id)
    label = f"pindahkan {satu.jenis} {sebut_simpul(simpul)}"
    return pindah_baris(dokumen, satu, langkah, label, kelompok=pantau(dokumen, simpul, satu.jenis))


# Isu, misi, tujuan, tata nilai ----------------------------------------------------------------------------------------


def isu_renstra(dokumen: TahunKinerja, renstra: Renstra) -> tuple[Isu, ...]:
    return cast(tuple[Isu, ...], dokumen.per("isu", "renstra_id").get(renstra.id, ()))


def butir_renstra(dokumen: TahunKinerja, renstra: Renstra) -> tuple[RenstraButir, ...]:
    return cast(tuple[RenstraButir, ...], dokumen.per("renstra_butir", "renstra_id").get(renstra.id, ()))


def tambah_isu(
    dokumen: TahunKinerja,
    id_baru: PabrikId,
    renstra: Renstra,
    jenis: JenisIsu | None = None,
    setelah: Isu | None = None,
) -> Transaksi:
    """An isu after another one, like it in kind and side; or the last of ``jenis``."""
    if setelah is not None and jenis not in (None, setelah.jenis):
        setelah = None
    isi: dict[str, Any] = {"jenis": setelah.jenis, "lingkungan": setelah.lingkungan} if setelah else {}
    isi |= {"jenis": jenis} if jenis else {}
    baru = baris_baru("isu", id_baru, renstra_id=renstra.id, uraian=ISU_BARU, **isi)
    return tambah_baris(dokumen, baru, "tambah isu", setelah=setelah, kelompok=isu_renstra(dokumen, renstra))


def tambah_butir(
    dokumen: TahunKinerja, id_baru: PabrikId, renstra: Renstra, jenis: JenisButirRenstra,
    setelah: RenstraButir | None = None,
) -> Transaksi:  # fmt: skip
    """A misi, tujuan or value after another one of its kind, or the last."""
    if setelah is not None and setelah.jenis != jenis:
        setelah = None
    nama = str(jenis).capitalize()
    baru = baris_baru("renstra_butir", id_baru, renstra_id=renstra.id, jenis=jenis, uraian=f"{nama} baru")
    return tambah_baris(dokumen, baru, f"tambah {jenis}", setelah=setelah, kelompok=butir_renstra(dokumen, renstra))


def stand_in(baris: Isu | RenstraButir | RoadmapAspek) -> bool:
    """True while a row still bears the words it was created with."""
    if isinstance(baris, RoadmapAspek):
        return baris.nama == ASPEK_BARU
    return baris.uraian == (ISU_BARU if isinstance(baris, Isu) else f"{str(baris.jenis).capitalize()} baru")


def gandakan_daftar(dokumen: TahunKinerja, id_baru: PabrikId, asal: Isu | RenstraButir) -> Transaksi:
    """Copy an isu, misi, tujuan or value below itself."""
    salinan = replace(asal, id=id_baru(), versi=1, lineage="")
    return tambah_baris(dokumen, salinan, f"gandakan {_apa(asal)}", setelah=asal, kelompok=_sekelompok(dokumen, asal))


def pindah_daftar(dokumen: TahunKinerja, baris: Isu | RenstraButir, langkah: int) -> Transaksi:
    """Move one up or down among those of its kind."""
    semua = list(_sekelompok(dokumen, baris))
    sejenis = [b for b in semua if b.jenis == baris.jenis]
    tujuan = sejenis.index(baris) + langkah
    if not 0 <= tujuan < len(sejenis):
        return Transaksi(f"pindahkan {_apa(baris)}", ())
    jarak = semua.index(sejenis[tujuan]) - semua.index(baris)
    return pindah_baris(dokumen, baris, jarak, f"pindahkan {_apa(baris)}", kelompok=semua)


def hapus_daftar(dokumen: TahunKinerja, baris: Sequence[Noun], apa: str) -> Transaksi:
    """Delete rows of a list with what hangs on them."""
    unik = list(dict.fromkeys(baris))
    return hapus_baris(dokumen, unik, f"hapus {apa}" if len(unik) == 1 else f"hapus {len(unik)} {apa}")


def _apa(baris: Isu | RenstraButir) -> str:
    return "isu" if isinstance(baris, Isu) else str(baris.jenis)


def _sekelompok(dokumen: TahunKinerja, baris: Isu | RenstraButir) -> tuple[Isu | RenstraButir, ...]:
    per: Mapping[Any, tuple[Any, ...]] = dokumen.per(nama_noun(baris), "renstra_id")
    return per.get(baris.renstra_id, ())
