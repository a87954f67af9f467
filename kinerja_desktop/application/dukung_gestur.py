"""Gestures of evidence: asked for, handed in (several pieces at once are one step), tied to a request, taken away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..domain.dukungan import milik
from ..domain.noun import nama_noun
from ..domain.periode import BULAN
from ..domain.realisasi import BentukDukung, DataDukung
from ..domain.rencana_aksi import Renaksi
from ..domain.renstra import IndikatorTahun
from ..domain.risiko import Perlakuan, RisikoPantau
from ..domain.tahun_kinerja import TahunKinerja
from ..domain.target_kinerja import TargetKinerjaDokumen
from .pengisian import PabrikId, baris_baru, hapus_baris
from .transaksi import Edit, Tambah, Transaksi, TransaksiError, perubahan

Pada = IndikatorTahun | Renaksi | Perlakuan | RisikoPantau | TargetKinerjaDokumen
"""What evidence is attached to. Of an indikator its identity is named, so that a new year knows it again."""

_NAMA = {
    "renaksi": "kegiatan", "perlakuan": "perlakuan", "target_kinerja_dokumen": "Target Kinerja",
    "risiko_pantau": "pemantauan risiko",
}  # fmt: skip


def pada_dukung(pada: Pada) -> tuple[str, str]:
    """(noun, id) that evidence names."""
    if isinstance(pada, IndikatorTahun):
        return "indikator", pada.indikator_id
    return nama_noun(pada), pada.id


def sebut_pada(pada: Pada) -> str:
    """How a step of the history calls the place."""
    return pada.kode if isinstance(pada, IndikatorTahun) else _NAMA.get(nama_noun(pada), "")


def dukung_bulan(dokumen: TahunKinerja, pada: Pada, bulan: int | None) -> tuple[DataDukung, ...]:
    """Rows of a place in a month (rows without a month belong to all; ``None`` takes every month): each request with what
    was handed in for it, then the rest."""
    semua = milik(dokumen, *pada_dukung(pada))
    baris = [d for d in semua if bulan is None or d.bulan in (None, bulan)]
    hasil: dict[str, DataDukung] = {}
    for minta in (d for d in baris if d.bentuk == BentukDukung.DIMINTA):
        for d in (minta, *(d for d in semua if d.untuk_id == minta.id)):
            hasil[d.id] = d
    for d in baris:
        hasil.setdefault(d.id, d)
    return tuple(hasil.values())


def periksa_kunci(dokumen: TahunKinerja, bulan: int | None) -> None:
    """Evidence of a closed month stays as it was sent."""
    if bulan and (sebab := dokumen.kunci_periode(BULAN[bulan - 1].kode)):
        raise TransaksiError(sebab)


def serahkan(
    dokumen: TahunKinerja, pada: Pada, bulan: int | None, id_baru: PabrikId, bukti: Sequence[Mapping[str, Any]],
    untuk: DataDukung | None = None,
) -> Transaksi:  # fmt: skip
    """Hand in files that storage already holds, links, letters or a bare count; ``untuk`` is the request they answer.

    Each of ``bukti`` holds fields of a DataDukung. What answers a request stands in its month.
    """
    bulan = untuk.bulan if untuk is not None else bulan
    periksa_kunci(dokumen, bulan)
    noun, id_ = pada_dukung(pada)
    edits: list[Edit] = [
        Tambah(
            baris_baru(
                "data_dukung", id_baru, tahun=dokumen.tahun, pada_noun=noun, pada_id=id_, bulan=bulan,
                untuk_id=untuk.id if untuk is not None else None, urutan=len(dokumen.data_dukung) + nomor, **isi,
            )
        )
        for nomor, isi in enumerate(bukti, 1)
    ]  # fmt: skip
    banyak = f"{len(bukti)} " if len(bukti) > 1 else ""
    return Transaksi(f"lampirkan {banyak}data dukung {sebut_pada(pada)}".rstrip(), tuple(edits))


def minta(
    dokumen: TahunKinerja, pada: Pada, bulan: int | None, id_baru: PabrikId, *, uraian: str = "", jumlah: int | None = None,
    satuan: str = "",
) -> Transaksi:  # fmt: skip
    """Ask for evidence: ``2 Dokumen`` of something."""
    periksa_kunci(dokumen, bulan)
    noun, id_ = pada_dukung(pada)
    baru = baris_baru(
        "data_dukung", id_baru, tahun=dokumen.tahun, pada_noun=noun, pada_id=id_, bulan=bulan,
        bentuk=BentukDukung.DIMINTA, uraian=uraian, jumlah=jumlah, satuan=satuan, urutan=len(dokumen.data_dukung) + 1,
    )  # fmt: skip
    return Transaksi(f"minta data dukung {sebut_pada(pada)}".rstrip(), (Tambah(baru),))


def ubah_dukung(dokumen: TahunKinerja, dukung: DataDukung, **isi: Any) -> Transaksi:
    """Other words, number or date of evidence."""
    periksa_kunci(dokumen, dukung.bulan)
    return Transaksi("ubah data dukung", perubahan(dukung, **isi))


def untukkan(dokumen: TahunKinerja, dukung: DataDukung, permintaan: DataDukung | None) -> Transaksi:
    """Say which request a piece of evidence answers; None: it stands for itself."""
    periksa_kunci(dokumen, dukung.bulan)
    label = "lepaskan data dukung dari permintaannya" if permintaan is None else "serahkan data dukung yang diminta"
    return Transaksi(label, perubahan(dukung, untuk_id=permintaan.id if permintaan is not None else None))


def hapus_dukung(dokumen: TahunKinerja, dukung: Sequence[DataDukung]) -> Transaksi:
    """Take rows away. Evidence handed in for a request that goes stays, and stands for itself from then on."""
    for d in dukung:
        periksa_kunci(dokumen, d.bulan)
    return hapus_baris(dokumen, dukung, "hapus data dukung")
