"""Volume of the RO: target, realisasi to the end of a month and capaian, as SMART asks for them (DIPA; 002 gambar 3.3)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from .anggaran import Anggaran, TingkatNode, VolumeRo
from .angka import dua_puluh_delapan, persen, tulis_mode
from .nilai import KOSONG, Angka, Hasil, Isian, Kosong, TidakBerlaku, TidakDapatDihitung
from .periode import Periode
from .serapan import rantai
from .tahun_kinerja import TahunKinerja


@dataclass(frozen=True, slots=True)
class BarisVolume:
    """An RO: target and realisasi of its volume in ``satuan``, capaian in percent.

    ``bulan`` is the month the realisasi was entered for (1-12), 0 while there is none.
    """

    node: Anggaran
    kode: str
    nama: str
    satuan: str
    target: Decimal | None
    realisasi: Isian
    bulan: int
    capaian: Hasil
    tercetak: str


def ber_volume(node: Anggaran) -> bool:
    """Whether a node of the chain carries a volume: every RO, and any other one that has been given a target."""
    return node.tingkat == TingkatNode.RO or (node.tingkat != TingkatNode.BELANJA and node.volume is not None)


def baris_volume(dokumen: TahunKinerja, periode: Periode) -> tuple[BarisVolume, ...]:
    """Every RO of the chain with the newest cumulative volume up to the end of the period."""
    return tuple(_baris(dokumen, node, periode) for node in rantai(dokumen) if ber_volume(node))


def _baris(dokumen: TahunKinerja, node: Anggaran, periode: Periode) -> BarisVolume:
    terakhir = volume_terakhir(dokumen, node, periode)
    realisasi: Isian = terakhir.realisasi if terakhir else KOSONG
    hasil = hitung_capaian(node.volume, realisasi)
    tercetak = tulis_mode(hasil.nilai, dokumen.mode("anggaran")) if isinstance(hasil, Angka) else ""
    return BarisVolume(
        node,
        node.kode,
        node.nama,
        node.satuan,
        node.volume,
        realisasi,
        terakhir.bulan if terakhir else 0,
        hasil,
        tercetak,
    )


def volume_terakhir(dokumen: TahunKinerja, node: Anggaran, periode: Periode) -> VolumeRo | None:
    """The newest month that is filled in; volumes are cumulative, so a later month replaces an earlier one."""
    isi = [
        v
        for v in dokumen.per("volume_ro", "anggaran_id").get(node.id, ())
        if v.bulan <= periode.akhir and not isinstance(v.realisasi, Kosong)
    ]
    return max(isi, key=lambda v: v.bulan, default=None)


def hitung_capaian(target: Decimal | None, realisasi: Isian) -> Hasil:
    """realisasi / target × 100; what is missing, N/A or no number stays what it is."""
    if isinstance(realisasi, TidakBerlaku):
        return realisasi
    if target is None or isinstance(realisasi, Kosong):
        return KOSONG
    if not isinstance(realisasi, Angka):
        return TidakDapatDihitung("bukan angka")
    if not target:
        return TidakDapatDihitung("target volume 0")
    return Angka(dua_puluh_delapan(persen(realisasi.nilai, target)))
