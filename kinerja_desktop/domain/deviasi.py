"""Deviation of spending from the plan of halaman III DIPA, by month, jenis belanja and on average.

Per jenis belanja |realisasi bulan - RPD bulan| / RPD bulan in percent, capped; the month is their mean weighted by pagu;
the year to date is the simple mean of the months. The cap, what RPD 0 with spending counts and the last month come from
the rule table ``deviasi``, which names its source.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from .anggaran import NAMA_BELANJA, Anggaran
from .angka import bagi, dua_puluh_delapan, kali, persen
from .nilai import KOSONG, Angka, Hasil, Kosong, TidakDapatDihitung
from .periode import BULAN, TAHUN, Periode
from .serapan import akar, anak, baris_belanja, jenis_node, jumlahkan, pagu_node, realisasi_node
from .tahun_kinerja import TahunKinerja

ATURAN = "deviasi"
TANPA_ATURAN = "Tabel aturan deviasi belum ada pada tahun ini."


@dataclass(frozen=True, slots=True)
class RealisasiBulan:
    """Realisasi of a month as the difference of two observations; ``catatan`` says when it holds earlier months too."""

    jumlah: int | None
    catatan: str = ""


def realisasi_bulanan(dokumen: TahunKinerja, node: Anggaran, sumber: str) -> tuple[RealisasiBulan, ...]:
    """Twelve months; None where the source was not read in that month, since "unknown" is not 0."""
    hasil: list[RealisasiBulan] = []
    lalu, bulan_lalu = 0, 0
    for bulan in BULAN:
        jumlah, per_tanggal = realisasi_node(dokumen, node, sumber, bulan)
        if jumlah is None or per_tanggal is None or per_tanggal.month != bulan.akhir:
            hasil.append(RealisasiBulan(None))
            continue
        gabung = bulan.akhir - bulan_lalu > 1
        catatan = f"Jumlah sejak {BULAN[bulan_lalu].nama}, karena bulan sebelumnya tidak diamati." if gabung else ""
        hasil.append(RealisasiBulan(jumlah - lalu, catatan))
        lalu, bulan_lalu = jumlah, bulan.akhir
    return tuple(hasil)


def rpd_bulan(dokumen: TahunKinerja, node: Anggaran, bulan: Periode) -> int | None:
    """RPD of one month in rupiah: the node's own, else the sum of its details."""
    sendiri = dokumen.per("rpd", "anggaran_id").get(node.id, ())
    if any(r.jumlah is not None for r in sendiri):
        return next((r.jumlah for r in sendiri if r.bulan == bulan.akhir), None)
    return jumlahkan(rpd_bulan(dokumen, a, bulan) for a in anak(dokumen, node))


@dataclass(frozen=True, slots=True)
class DeviasiJenis:
    """One jenis belanja: pagu of the year (its weight) and twelve monthly deviations in percent."""

    kode: str
    nama: str
    pagu: int | None
    bulan: tuple[Hasil, ...]


@dataclass(frozen=True, slots=True)
class Deviasi:
    """Of the satker: per jenis belanja, weighted per month, and the mean from January to each month, in percent."""

    jenis: tuple[DeviasiJenis, ...]
    bulan: tuple[Hasil, ...]
    rata: tuple[Hasil, ...]


def hitung_deviasi(dokumen: TahunKinerja, sumber: str) -> Deviasi:
    """Deviation of every month as ``sumber`` shows the spending."""
    aturan = dokumen.aturan_nama.get(ATURAN)
    kelompok = _kelompok(dokumen)
    if aturan is None or not kelompok:
        kosong: tuple[Hasil, ...] = ((TidakDapatDihitung(TANPA_ATURAN) if aturan is None else KOSONG),) * 12
        return Deviasi((), kosong, kosong)
    jenis = tuple(_jenis(dokumen, kode, node, sumber, aturan.isi) for kode, node in sorted(kelompok.items()))
    bulan = tuple(_tertimbang(jenis, i) for i in range(12))
    akhir = int(aturan.isi.get("sampai_bulan", 12))
    return Deviasi(jenis, bulan, tuple(_rata(bulan[: min(i + 1, akhir)]) for i in range(12)))


def _kelompok(dokumen: TahunKinerja) -> dict[str, list[Anggaran]]:
    """Nodes by jenis belanja: the typed rows where these carry the RPD, else the chain; '' holds what names none."""
    ber_rpd = {r.anggaran_id for r in dokumen.rpd if r.jumlah is not None}
    hasil: dict[str, list[Anggaran]] = {}
    typed = baris_belanja(dokumen)
    if any(a.id in ber_rpd for a in typed):
        for a in typed:
            hasil.setdefault(a.jenis_belanja or a.kode[:2], []).append(a)
    else:
        for a in akar(dokumen):
            _bagi_jenis(dokumen, a, hasil)
    return hasil


def _bagi_jenis(dokumen: TahunKinerja, node: Anggaran, hasil: dict[str, list[Anggaran]]) -> None:
    """Put a node, or what it is made of, under the jenis belanja it names."""
    bagian = anak(dokumen, node)
    if jenis_node(node) or not any(_menyebut(dokumen, a) for a in bagian):
        hasil.setdefault(jenis_node(node), []).append(node)
        return
    for a in bagian:
        _bagi_jenis(dokumen, a, hasil)


def _menyebut(dokumen: TahunKinerja, node: Anggaran) -> bool:
    """Whether a jenis belanja is named here or below."""
    return bool(jenis_node(node)) or any(_menyebut(dokumen, a) for a in anak(dokumen, node))


def _jenis(dokumen: TahunKinerja, kode: str, node: Sequence[Anggaran], sumber: str, aturan: Any) -> DeviasiJenis:
    nama = NAMA_BELANJA.get(kode, f"Belanja {kode}") if kode else "Seluruh belanja"
    realisasi = [realisasi_bulanan(dokumen, a, sumber) for a in node]
    bulan: list[Hasil] = []
    for i, satu in enumerate(BULAN):
        rpd = [rpd_bulan(dokumen, a, satu) for a in node]
        bulan.append(_sebulan(nama, satu.nama, rpd, [r[i] for r in realisasi], aturan))
    return DeviasiJenis(kode, nama, jumlahkan(pagu_node(dokumen, a, TAHUN) for a in node), tuple(bulan))


def _sebulan(
    nama: str, bulan: str, rpd: Sequence[int | None], realisasi: Sequence[RealisasiBulan], aturan: Any
) -> Hasil:
    """One month of one jenis belanja; what is unknown or holds other months too is no deviation."""
    nyata = [r.jumlah for r in realisasi]
    if all(n is None for n in nyata):
        return KOSONG
    if None in nyata:
        return TidakDapatDihitung(f"Sebagian realisasi {nama} bulan {bulan} belum diisi.")
    if any(r.catatan for r in realisasi):
        return TidakDapatDihitung(f"Realisasi {nama} bulan {bulan} memuat bulan sebelumnya yang tidak diamati.")
    if None in rpd:
        return TidakDapatDihitung(f"RPD {nama} bulan {bulan} belum lengkap; isi 0 bila memang tidak ada rencana.")
    rencana, belanja = sum(r or 0 for r in rpd), sum(n or 0 for n in nyata)
    if rencana == 0:
        return Angka(Decimal(aturan.get("rpd_nol", "100")) if belanja else Decimal(0))
    return Angka(min(dua_puluh_delapan(persen(abs(belanja - rencana), rencana)), Decimal(aturan.get("batas", "100"))))


def _tertimbang(jenis: Sequence[DeviasiJenis], bulan: int) -> Hasil:
    """Mean over the jenis belanja, each weighing its pagu; one alone needs no weight."""
    isi = [j.bulan[bulan] for j in jenis]
    if all(isinstance(h, Kosong) for h in isi):
        return KOSONG
    if len(isi) == 1:
        return isi[0]
    jumlah, bobot = Decimal(0), 0
    for j, hasil in zip(jenis, isi, strict=True):
        if j.pagu == 0:
            continue  # nothing to plan, nothing to weigh
        if isinstance(hasil, TidakDapatDihitung):
            return hasil
        if not isinstance(hasil, Angka):
            return TidakDapatDihitung(f"Realisasi {j.nama} bulan {BULAN[bulan].nama} belum diisi.")
        if j.pagu is None:
            return TidakDapatDihitung(f"Pagu {j.nama} belum diisi.")
        jumlah, bobot = jumlah + kali(hasil.nilai, j.pagu), bobot + j.pagu
    return Angka(dua_puluh_delapan(bagi(jumlah, bobot))) if bobot else TidakDapatDihitung("Pagu 0.")


def _rata(bulan: Iterable[Hasil]) -> Hasil:
    """Simple mean of the months from January that are known; empty while the newest one has nothing to say."""
    semua = list(bulan)
    isi = [h.nilai for h in semua if isinstance(h, Angka)]
    if not isi or isinstance(semua[-1], Kosong):
        return KOSONG
    if len(isi) < len(semua):
        hilang = BULAN[next(i for i, h in enumerate(semua) if not isinstance(h, Angka))].nama
        return TidakDapatDihitung(f"Deviasi {hilang} tidak dapat dihitung.")
    return Angka(dua_puluh_delapan(bagi(sum(isi, Decimal(0)), len(isi))))
