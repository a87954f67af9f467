"""Period rows of a kegiatan when its kind of period changes. Apart from the gestures, since filling in a cell needs it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, cast

from ..domain.noun import Noun, id_baris
from ..domain.periode import PERIODE
from ..domain.rencana_aksi import JenisPeriode, Renaksi, RenaksiPeriode, StatusRenaksi
from ..domain.serapan import bagi_rupiah, jumlahkan
from ..domain.tahun_kinerja import TahunKinerja
from .transaksi import Edit, Hapus, Tambah, TransaksiError


def salin_periode(baris: RenaksiPeriode, **ganti: Any) -> RenaksiPeriode:
    """A copy under another key: its id follows."""
    return replace(baris, id=id_baris("renaksi_periode", vars(baris) | ganti), **ganti)


def pastikan_terbuka(dokumen: TahunKinerja, baris: Noun) -> None:
    """Raise where a closed triwulan holds the row."""
    if sebab := dokumen.kunci_baris(baris):
        raise TransaksiError(sebab)


def ganti_baris_periode(dokumen: TahunKinerja, renaksi: Renaksi, jenis: JenisPeriode) -> list[Edit]:
    """The rows of a kegiatan as rows of another kind of period."""
    lama = cast(tuple[RenaksiPeriode, ...], dokumen.per("renaksi_periode", "renaksi_id").get(renaksi.id, ()))
    for b in lama:
        pastikan_terbuka(dokumen, b)
    edits: list[Edit] = [Hapus(b) for b in lama]
    for pagu_id in dict.fromkeys(b.pagu_id for b in lama):
        isi = [b for b in lama if b.pagu_id == pagu_id]
        for kode in jenis.kode:
            bulan = set(PERIODE[kode].bulan)
            dalam = [b for b in isi if set(PERIODE[b.periode].bulan) <= bulan]
            luas = [b for b in isi if set(PERIODE[b.periode].bulan) > bulan]
            if dalam:
                edits.append(Tambah(_kumpul(dalam, kode)))
            elif luas:
                edits.append(Tambah(_pecah(luas[0], kode, jenis)))
    return edits


def _kumpul(baris: Sequence[RenaksiPeriode], kode: str) -> RenaksiPeriode:
    """Several rows as one: money added, words joined once each, one status if all agree."""
    urut = sorted(baris, key=lambda b: PERIODE[b.periode])
    isi: dict[str, Any] = {
        k: "\n".join(dict.fromkeys(t for b in urut if (t := getattr(b, k))))
        for k in ("rencana", "data_dukung", "keterangan")
    }
    status = {b.status for b in urut}
    isi["status"] = status.pop() if len(status) == 1 else StatusRenaksi.BERJALAN
    isi |= {k: jumlahkan(getattr(b, k) for b in urut) for k in ("rpd", "realisasi")}
    return salin_periode(urut[0], periode=kode, capaian_tercetak=urut[-1].capaian_tercetak, **isi)


def _pecah(baris: RenaksiPeriode, kode: str, jenis: JenisPeriode) -> RenaksiPeriode:
    """A part of a longer row. What happened already cannot be divided by guessing."""
    if baris.realisasi is not None or baris.capaian_tercetak:
        raise TransaksiError(
            f"Realisasi {PERIODE[baris.periode].nama} tidak dapat dipecah per {jenis}; kosongkan dahulu, lalu isi ulang."
        )
    kecil = [k for k in jenis.kode if set(PERIODE[k].bulan) <= set(PERIODE[baris.periode].bulan)]
    bagian = None if baris.rpd is None else bagi_rupiah(baris.rpd, len(kecil))[kecil.index(kode)]
    return salin_periode(baris, periode=kode, rpd=bagian)
