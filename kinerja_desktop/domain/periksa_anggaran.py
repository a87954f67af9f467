"""Checks of money: the budget chain, the PK, the sources, and the pagu blocks of the rencana aksi."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .anggaran_pk import banding_pk
from .angka import tulis_rupiah
from .pagu_renaksi import baris_blok
from .periode import TAHUN, Periode
from .rencana_aksi import RenaksiPagu, RenaksiPeriode
from .serapan import anak, jumlahkan, pagu_node, rantai, realisasi_node, rekonsiliasi, sumber_utama
from .tahun_kinerja import TahunKinerja
from .temuan import Temuan, peringatan


def realisasi_melebihi_pagu(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    sumber = sumber_utama(dokumen)
    for node in dokumen.anggaran:
        pagu = pagu_node(dokumen, node, periode)
        realisasi, _ = realisasi_node(dokumen, node, sumber, periode)
        if pagu is not None and realisasi is not None and realisasi > pagu:
            yield peringatan(
                "melebihi-pagu", f"Anggaran {node.nama}",
                f"Realisasi {node.nama} {tulis_rupiah(realisasi)} melebihi pagu {tulis_rupiah(pagu)}.",
                "Periksa realisasi, atau catat revisi pagu.", "anggaran", node.id, "realisasi",
            )  # fmt: skip


def rpd_tidak_sama(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    for node in dokumen.anggaran:
        rpd = [r.jumlah for r in dokumen.per("rpd", "anggaran_id").get(node.id, ()) if r.jumlah is not None]
        pagu = pagu_node(dokumen, node, TAHUN)
        if rpd and pagu is not None and sum(rpd) != pagu:
            yield peringatan(
                "rpd-pagu", f"Anggaran {node.nama}",
                f"Jumlah RPD {node.nama} {tulis_rupiah(sum(rpd))}, sedangkan pagu {tulis_rupiah(pagu)}.",
                "Sesuaikan RPD dengan pagu yang berlaku.", "anggaran", node.id, "rpd",
            )  # fmt: skip


def induk_tidak_sama(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A parent's own pagu differs from the sum of its children."""
    for node in rantai(dokumen):
        bagian = [pagu_node(dokumen, a, periode) for a in anak(dokumen, node)]
        pagu = pagu_node(dokumen, node, periode)
        jumlah = sum(b for b in bagian if b is not None)
        if bagian and all(b is not None for b in bagian) and pagu is not None and jumlah != pagu:
            yield peringatan(
                "jumlah-rincian", f"Anggaran {node.nama}",
                f"Rincian {node.nama} berjumlah {tulis_rupiah(jumlah)}, sedangkan pagunya {tulis_rupiah(pagu)}.",
                "Samakan pagu dengan jumlah rinciannya.", "anggaran", node.id, "pagu",
            )  # fmt: skip


def pk_dan_pagu(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """The PK in force and the pagu in force differ; the revision that explains it exactly is named (002)."""
    banding = banding_pk(dokumen, periode)
    if banding is None or not banding.selisih:
        return
    saran = "Buat perubahan PK, atau jelaskan revisi pagunya."
    if banding.penjelas:
        saran = "Buat perubahan PK, atau sebut revisi itu pada laporan."
    yield peringatan(
        "pk-pagu", f"Perjanjian Kinerja {banding.pk.nama_versi}",
        f"Anggaran PK {tulis_rupiah(banding.jumlah)}, sedangkan pagu yang berlaku {tulis_rupiah(banding.pagu)}. "
        f"{banding.penjelasan}.",
        saran, "pk", banding.pk.id, "anggaran",
    )  # fmt: skip


def sumber_berbeda(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """Two sources of one date show different totals."""
    baris = rekonsiliasi(dokumen, periode)
    for lain in baris[1:]:
        utama = baris[0]
        if lain.per_tanggal == utama.per_tanggal and lain.selisih:
            yield peringatan(
                "sumber-berbeda", f"Anggaran {lain.sumber}",
                f"Realisasi menurut {lain.sumber} {tulis_rupiah(lain.realisasi or 0)} ({lain.rincian}), "
                f"menurut {utama.sumber} {tulis_rupiah(utama.realisasi or 0)}, pada tanggal yang sama.",
                "Sebut sumber dan tanggal pada setiap angka; lihat lembar rekonsiliasi.", "anggaran", "", "observasi",
            )  # fmt: skip


def renaksi_rpd(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """Σ RPD of a typed pagu block differs from the pagu, once anything has been planned."""
    for b in _blok_diketik(dokumen):
        rpd = jumlahkan(p.rpd for p in b.baris)
        if rpd is not None and rpd != b.pagu:
            alasan = f"Jumlah RPD {b.nama} {tulis_rupiah(rpd)}, sedangkan pagunya {tulis_rupiah(b.pagu)}."
            yield b.temuan("renaksi-rpd", alasan, "Sesuaikan RPD di Rencana Aksi, atau tekan Bagi rata RPD.")


def renaksi_melebihi_pagu(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """More was spent on a typed pagu block than it holds."""
    for b in _blok_diketik(dokumen):
        realisasi = jumlahkan(p.realisasi for p in b.baris)
        if realisasi is not None and realisasi > b.pagu:
            alasan = f"Realisasi {b.nama} {tulis_rupiah(realisasi)} melebihi pagu {tulis_rupiah(b.pagu)}."
            yield b.temuan("renaksi-melebihi-pagu", alasan, "Periksa realisasinya, atau betulkan pagunya.")


def renaksi_blok_ganda(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """The same pagu, RPD and realisasi under two kegiatan: one of them was probably copied (003: BMN and Peralatan)."""
    pertama: dict[tuple[object, ...], _Blok] = {}
    for b in _blok_diketik(dokumen):
        isi = tuple(sorted((p.periode, p.rpd or 0, p.realisasi or 0) for p in b.baris))
        if not b.pagu or not any(nyata for _, _, nyata in isi):
            continue
        lain = pertama.setdefault((b.pagu, isi), b)
        if lain is not b:
            yield b.temuan(
                "renaksi-ganda",
                f"Pagu, RPD, dan realisasi {b.nama} sama persis dengan {lain.nama}: {tulis_rupiah(b.pagu)}.",
                "Pastikan keduanya memang berbeda; bila terisi dua kali, kosongkan salah satunya.",
            )


@dataclass(frozen=True, slots=True)
class _Blok:
    """A block whose pagu is entered here (not read from the budget), with the period rows it covers."""

    id: str
    nama: str
    pagu: int
    baris: Sequence[RenaksiPeriode]

    def temuan(self, kode: str, alasan: str, saran: str) -> Temuan:
        return peringatan(kode, f"Rencana Aksi {self.nama}", alasan, saran, "renaksi_pagu", self.id, "pagu")


def _blok_diketik(dokumen: TahunKinerja) -> Iterator[_Blok]:
    milik = baris_blok(dokumen)
    for blok in dokumen.renaksi_pagu:
        if blok.anggaran_id is None and blok.pagu is not None:
            yield _Blok(blok.id, _nama_blok(dokumen, blok), blok.pagu, milik.get(blok.id, ()))


def _nama_blok(dokumen: TahunKinerja, blok: RenaksiPagu) -> str:
    """How a block is called: its own words, else the kegiatan, indikator or sasaran it covers."""
    renaksi = dokumen.ambil("renaksi", blok.renaksi_id)
    indikator = dokumen.indikator_tahun_id.get(blok.indikator_id or "")
    sasaran = dokumen.sasaran_tahun_id.get(blok.sasaran_id or "")
    kata = blok.uraian or next((b.uraian for b in (renaksi, indikator, sasaran) if b), "")
    return f"“{kata if len(kata) <= 60 else kata[:57].rstrip() + '…'}”"
