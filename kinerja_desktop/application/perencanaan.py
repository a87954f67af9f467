"""Gestures of planning: a new file's satker, a new year, sasaran and indikator, PK versions, pagu versions, splits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from ..domain.anggaran import Anggaran, PaguVersi, Rpd
from ..domain.noun import Noun, freeze, id_sel
from ..domain.perjanjian_kinerja import Pk
from ..domain.renstra import Indikator, IndikatorTahun, Sasaran, SasaranTahun, Tingkat
from ..domain.satker import Aturan
from ..domain.serapan import bagi_rupiah
from ..domain.tahun_kinerja import TahunKinerja
from .pengisian import PabrikId, baris_baru, tambah_baris
from .sel import sel_kunci
from .transaksi import Edit, Tambah, Transaksi, TransaksiError, perubahan


def buat_satker(id_baru: PabrikId, **isi: Any) -> Transaksi:
    """The file's satker, from at least kode and nama."""
    satker = baris_baru("satker", id_baru, **isi)
    return Transaksi(f"buat satker {isi.get('nama', '')}".strip(), (Tambah(satker),))


def aturan_tahun(tahun: int, bawaan: Iterable[Mapping[str, Any]]) -> tuple[Aturan, ...]:
    """Rule tables of a year from the shipped ones: per name the newest that is valid by then, frozen with its source."""
    pilih: dict[str, Mapping[str, Any]] = {}
    for tabel in sorted(bawaan, key=lambda t: t["berlaku_mulai"]):
        if tabel["berlaku_mulai"] <= tahun:
            pilih[tabel["nama"]] = tabel
    return tuple(
        baris_baru("aturan", str, tahun=tahun, nama=nama, sumber=t["sumber"], isi=freeze(t["isi"]))  # type: ignore[misc]
        for nama, t in sorted(pilih.items())
    )


def buat_tahun(dokumen: TahunKinerja, bawaan: Iterable[Mapping[str, Any]]) -> Transaksi:
    """Open a budget year: its settings row, rule tables, PK awal and pagu awal. Nothing where the year exists."""
    if dokumen.tahun_anggaran:
        return Transaksi(f"buka tahun {dokumen.tahun}", ())
    tahun = dokumen.tahun
    baris: list[Noun] = [
        baris_baru("tahun_anggaran", str, tahun=tahun),
        *aturan_tahun(tahun, bawaan),
        baris_baru("pk", str, tahun=tahun, ke=0),
        baris_baru("pagu_versi", str, tahun=tahun, ke=0),
    ]
    return Transaksi(f"buka tahun anggaran {tahun}", tuple(Tambah(b) for b in baris))


def tambah_sasaran(
    dokumen: TahunKinerja, id_baru: PabrikId, tingkat: Tingkat, uraian: str, *, kode: str = "", program: str = "",
    setelah: SasaranTahun | None = None,
) -> Transaksi:  # fmt: skip
    """A new sasaran of a level, after another one or last; its number is proposed as the next ordinal."""
    if not uraian.strip():
        raise TransaksiError("Sasaran perlu uraian; ketik sasarannya lebih dahulu.")
    kelompok = dokumen.sasaran_tingkat(tingkat)
    identitas = Sasaran(id=id_baru(), nama=uraian)
    baris = baris_baru(
        "sasaran_tahun", id_baru, tahun=dokumen.tahun, sasaran_id=identitas.id, tingkat=tingkat, uraian=uraian,
        kode=kode or str(len(kelompok) + 1), program=program,
    )  # fmt: skip
    sisip = tambah_baris(dokumen, baris, "tambah sasaran", setelah=setelah, kelompok=kelompok)
    return Transaksi(f"tambah sasaran {tingkat}", (Tambah(identitas), *sisip.edits))


def tambah_indikator(
    dokumen: TahunKinerja, id_baru: PabrikId, sasaran: SasaranTahun, uraian: str, *, identitas: Indikator | None = None,
    setelah: IndikatorTahun | None = None, **isi: Any,
) -> Transaksi:  # fmt: skip
    """A new indikator under a sasaran; ``identitas`` links it to one of another year instead of making a new one."""
    if not uraian.strip():
        raise TransaksiError("Indikator perlu uraian; ketik indikatornya lebih dahulu.")
    kelompok = dokumen.per("indikator_tahun", "sasaran_id").get(sasaran.sasaran_id, ())
    baru = identitas or Indikator(id=id_baru(), nama=uraian)
    isi.setdefault("kode", kode_berikut(sasaran, kelompok))
    baris = baris_baru(
        "indikator_tahun", id_baru, tahun=dokumen.tahun, indikator_id=baru.id, sasaran_id=sasaran.sasaran_id,
        uraian=uraian, **isi,
    )  # fmt: skip
    sisip = tambah_baris(dokumen, baris, "tambah indikator", setelah=setelah, kelompok=kelompok)
    depan: tuple[Edit, ...] = () if identitas else (Tambah(baru),)
    return Transaksi(f"tambah indikator {isi['kode']}", (*depan, *sisip.edits))


def kode_berikut(sasaran: SasaranTahun, kelompok: Sequence[IndikatorTahun]) -> str:
    """The next free ordinal under a sasaran: ``1.1``, ``1.2`` ..."""
    dipakai = {i.kode for i in kelompok}
    nomor = len(kelompok) + 1
    while f"{sasaran.kode}.{nomor}" in dipakai:
        nomor += 1
    return f"{sasaran.kode}.{nomor}" if sasaran.kode else str(nomor)


def tambah_versi_pk(dokumen: TahunKinerja, alasan: str, asal: Pk) -> Transaksi:
    """A changed PK: a copy of ``asal`` with its targets and anggaran, to be edited; needs a reason."""
    if not alasan.strip():
        raise TransaksiError("Perubahan PK perlu alasan; tulis alasannya, misalnya pergantian pejabat.")
    ke = max(pk.ke for pk in dokumen.pk) + 1
    baru = baris_baru("pk", str, **{**_isi(asal), "ke": ke, "alasan": alasan, "tanggal": None})
    edits: list[Edit] = [Tambah(baru)]
    for noun in ("pk_target", "target_periode"):
        edits += [
            Tambah(baris_baru(noun, str, **{**_isi(b), "pk_id": baru.id}))
            for b in dokumen.per(noun, "pk_id").get(asal.id, ())
        ]
    for b in dokumen.per("pk_anggaran", "pk_id").get(asal.id, ()):
        edits.append(Tambah(replace(b, id=id_salinan(b.id, ke), pk_id=baru.id)))
    return Transaksi(f"tambah PK Perubahan {ke}", tuple(edits))


def id_salinan(id_: str, ke: int) -> str:
    """Repeatable id of the copy of a row in version ``ke``."""
    return id_sel("salinan", id_, ke)


def _isi(baris: Noun) -> dict[str, Any]:
    return {k: v for k, v in vars(baris).items() if k != "id"}


def tambah_versi_pagu(dokumen: TahunKinerja, alasan: str = "", **isi: Any) -> Transaksi:
    """The next pagu revision; nodes it does not name keep their earlier pagu."""
    ke = max((v.ke for v in dokumen.pagu_versi), default=-1) + 1
    versi = baris_baru("pagu_versi", str, tahun=dokumen.tahun, ke=ke, alasan=alasan, **isi)
    assert isinstance(versi, PaguVersi)
    return Transaksi(f"tambah pagu {versi.nama_versi}", (Tambah(versi),))


def bagi_rpd(dokumen: TahunKinerja, node: Anggaran, pagu: int) -> Transaksi:
    """Spread a node's pagu evenly over twelve months as its RPD, replacing what stands there."""
    edits: list[Edit] = []
    for bulan, jumlah in enumerate(bagi_rupiah(pagu, 12), 1):
        sel = sel_kunci("rpd", "jumlah", tahun=dokumen.tahun, anggaran_id=node.id, bulan=bulan)
        ada = dokumen.ambil("rpd", sel.id)
        if sebab := dokumen.kunci_periode(f"B{bulan:02}"):
            raise TransaksiError(sebab)
        edits += perubahan(ada, jumlah=jumlah) if ada else [Tambah(Rpd(id=sel.id, **sel.dasar, jumlah=jumlah))]
    return Transaksi(f"bagi rata RPD {node.nama}", tuple(edits))
