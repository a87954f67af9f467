"""Figures of the budget at a cut-off: pagu in force, realisasi by source and date, sisa, serapan, reconciliation.

Never adds across sources; the identity of a printed figure is (quantity, sumber, per tanggal).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from .anggaran import NAMA_BELANJA, Anggaran, Observasi, PaguVersi, TingkatNode
from .angka import dua_puluh_delapan, persen, tulis_mode
from .nilai import KOSONG, Angka, Hasil, TidakDapatDihitung
from .pagu_renaksi import baris_blok
from .periode import BULAN, PERIODE, TAHUN, Periode
from .tahun_kinerja import TahunKinerja


@dataclass(frozen=True, slots=True)
class BarisAnggaran:
    """A money line: pagu, realisasi, sisa (rupiah or None where unknown) and serapan in percent."""

    kode: str
    nama: str
    pagu: int | None
    realisasi: int | None
    sumber: str
    per_tanggal: date | None
    tercetak: str = ""
    node: Anggaran | None = None
    riwayat_pagu: tuple[tuple[str, int], ...] = ()
    """(version name, rupiah) of every version that names this node, when there is more than one."""

    @property
    def sisa(self) -> int | None:
        return self.pagu - self.realisasi if self.pagu is not None and self.realisasi is not None else None

    @property
    def serapan(self) -> Hasil:
        """realisasi / pagu × 100."""
        if self.pagu is None or self.realisasi is None:
            return KOSONG
        if self.pagu == 0:
            return TidakDapatDihitung("pagu 0")
        return Angka(dua_puluh_delapan(persen(self.realisasi, self.pagu)))

    @property
    def alasan(self) -> str:
        if self.pagu is None:
            return "pagu belum diisi"
        if self.realisasi is None:
            return f"realisasi {self.sumber} belum diisi" if self.sumber else "realisasi belum diisi"
        return "pagu 0" if self.pagu == 0 else ""


@dataclass(frozen=True, slots=True)
class TabelAnggaran:
    """Lines of one breakdown from one source, with their total."""

    baris: tuple[BarisAnggaran, ...]
    jumlah: BarisAnggaran
    asal: str = "anggaran"


def rantai(dokumen: TahunKinerja) -> tuple[Anggaran, ...]:
    """Nodes of the budget chain (without the breakdown by jenis belanja)."""
    return tuple(a for a in dokumen.anggaran if a.tingkat != TingkatNode.BELANJA)


def baris_belanja(dokumen: TahunKinerja) -> tuple[Anggaran, ...]:
    return tuple(a for a in dokumen.anggaran if a.tingkat == TingkatNode.BELANJA)


def akar(dokumen: TahunKinerja) -> tuple[Anggaran, ...]:
    return tuple(a for a in rantai(dokumen) if a.induk_id is None)


def jenis_node(node: Anggaran) -> str:
    """Jenis belanja of a node (two digits): the one it names, else that of its akun code; ``''`` where it has none."""
    if node.jenis_belanja or node.tingkat != TingkatNode.AKUN:
        return node.jenis_belanja
    return node.kode[:2] if node.kode[:2].isdigit() else ""


def anak(dokumen: TahunKinerja, node: Anggaran) -> tuple[Anggaran, ...]:
    return dokumen.per("anggaran", "induk_id").get(node.id, ())


def jumlahkan(nilai: Iterable[int | None]) -> int | None:
    """Σ of what is known; None when nothing is."""
    ada = [n for n in nilai if n is not None]
    return sum(ada) if ada else None


def bagi_rupiah(jumlah: int, bagian: int) -> tuple[int, ...]:
    """Split rupiah evenly, the remainder in the last part (003: 88.880.000 -> 4 × 22.220.000)."""
    satu = jumlah // bagian
    return (*([satu] * (bagian - 1)), jumlah - satu * (bagian - 1))


def pagu_berversi(dokumen: TahunKinerja, node: Anggaran, periode: Periode) -> list[tuple[PaguVersi, int]]:
    """(version, rupiah) of the versions in force by the end of the period that name this node, oldest first."""
    akhir = periode.tanggal_akhir(dokumen.tahun)
    isi = []
    for baris in dokumen.per("pagu", "anggaran_id").get(node.id, ()):
        versi = dokumen.ambil("pagu_versi", baris.versi_id)
        if versi and baris.jumlah is not None and (versi.tanggal is None or versi.tanggal <= akhir):
            isi.append((versi, baris.jumlah))
    return sorted(isi, key=lambda v: v[0].ke)


def pagu_sendiri(dokumen: TahunKinerja, node: Anggaran, periode: Periode) -> tuple[tuple[str, int], ...]:
    """(version name, rupiah) of the versions in force by the end of the period that name this node, oldest first."""
    return tuple((versi.nama_versi, jumlah) for versi, jumlah in pagu_berversi(dokumen, node, periode))


def pagu_node(dokumen: TahunKinerja, node: Anggaran, periode: Periode) -> int | None:
    """Pagu in force: the node's own newest, or the sum of its children where that is of a newer version or all there is."""
    return _pagu_versi(dokumen, node, periode)[1]


def _pagu_versi(dokumen: TahunKinerja, node: Anggaran, periode: Periode) -> tuple[int, int | None]:
    """(newest version that says something of the node, its pagu); version -1 where none does."""
    sendiri = pagu_berversi(dokumen, node, periode)
    milik = (sendiri[-1][0].ke, sendiri[-1][1]) if sendiri else (-1, None)
    bagian = [_pagu_versi(dokumen, a, periode) for a in anak(dokumen, node)]
    rincian = (max((ke for ke, _ in bagian), default=-1), jumlahkan(p for _, p in bagian))
    return rincian if rincian[0] > milik[0] else milik


def pilih_observasi(observasi: Iterable[Observasi], batas: date) -> tuple[int | None, date | None]:
    """Year to date from one source: the newest cumulative observation up to ``batas`` plus the months typed after it."""
    sampai = sorted(
        (o for o in observasi if o.per_tanggal <= batas and o.realisasi is not None), key=lambda o: o.per_tanggal
    )
    kumulatif = [o for o in sampai if not o.bulanan]
    dasar = kumulatif[-1] if kumulatif else None
    bulanan = [o for o in sampai if o.bulanan and (dasar is None or o.per_tanggal > dasar.per_tanggal)]
    if dasar is None and not bulanan:
        return None, None
    jumlah = (dasar.realisasi or 0 if dasar else 0) + sum(o.realisasi or 0 for o in bulanan)
    return jumlah, (bulanan or kumulatif)[-1].per_tanggal


def realisasi_node(
    dokumen: TahunKinerja, node: Anggaran, sumber: str, periode: Periode
) -> tuple[int | None, date | None]:
    """Realisasi to the end of the period as ``sumber`` shows it: the node's own, or that of its children if it is newer."""
    sendiri = [o for o in dokumen.per("observasi", "anggaran_id").get(node.id, ()) if o.sumber == sumber]
    hasil = pilih_observasi(sendiri, periode.tanggal_akhir(dokumen.tahun))
    bagian = [realisasi_node(dokumen, a, sumber, periode) for a in anak(dokumen, node)]
    terbaru = max((t for _, t in bagian if t), default=None)
    if hasil[1] is None or (terbaru is not None and terbaru > hasil[1]):
        return jumlahkan(r for r, _ in bagian), terbaru
    return hasil


def baris_node(dokumen: TahunKinerja, node: Anggaran, sumber: str, periode: Periode) -> BarisAnggaran:
    realisasi, per_tanggal = realisasi_node(dokumen, node, sumber, periode)
    riwayat = pagu_sendiri(dokumen, node, periode)
    baris = BarisAnggaran(
        node.kode, node.nama, pagu_node(dokumen, node, periode), realisasi, sumber, per_tanggal, "", node,
        riwayat if len(riwayat) > 1 else (),
    )  # fmt: skip
    return cetak(dokumen, baris)


def cetak(dokumen: TahunKinerja, baris: BarisAnggaran) -> BarisAnggaran:
    """The line with its serapan as printed (mode ``anggaran``); pagu 0 with realisasi 0 prints 0 as gambar 3.1 does."""
    mode = dokumen.mode("anggaran")
    serapan = baris.serapan
    nol = baris.pagu == 0 and baris.realisasi == 0
    teks = (
        tulis_mode(serapan.nilai, mode) if isinstance(serapan, Angka) else tulis_mode(Decimal(0), mode) if nol else ""
    )
    return BarisAnggaran(
        baris.kode, baris.nama, baris.pagu, baris.realisasi, baris.sumber, baris.per_tanggal, teks, baris.node,
        baris.riwayat_pagu,
    )  # fmt: skip


def jumlah_baris(dokumen: TahunKinerja, baris: Iterable[BarisAnggaran], sumber: str) -> BarisAnggaran:
    isi = tuple(baris)
    per_tanggal = max((b.per_tanggal for b in isi if b.per_tanggal), default=None)
    total = BarisAnggaran(
        "", "Jumlah", jumlahkan(b.pagu for b in isi), jumlahkan(b.realisasi for b in isi), sumber, per_tanggal
    )
    return cetak(dokumen, total)


def sumber_utama(dokumen: TahunKinerja) -> str:
    """The source that feeds the totals: the year's setting, else the only or first source there is."""
    if dokumen.pengaturan and dokumen.pengaturan.sumber_utama:
        return dokumen.pengaturan.sumber_utama
    id_rantai = {a.id for a in rantai(dokumen)}
    ada = sorted({o.sumber for o in dokumen.observasi if o.anggaran_id in id_rantai})
    return ada[0] if ada else next(iter(sumber_ada(dokumen)), "")


def sumber_ada(dokumen: TahunKinerja) -> tuple[str, ...]:
    return tuple(sorted({o.sumber for o in dokumen.observasi}))


def tabel_kegiatan(dokumen: TahunKinerja, periode: Periode) -> TabelAnggaran:
    """002 T3.6: the ticked nodes of the chain from the main source. The total is that of the whole chain."""
    sumber = sumber_utama(dokumen)
    dicetak = tuple(baris_node(dokumen, a, sumber, periode) for a in rantai(dokumen) if a.cetak)
    total = jumlah_baris(dokumen, (baris_node(dokumen, a, sumber, periode) for a in akar(dokumen)), sumber)
    return TabelAnggaran(dicetak, total)


def sumber_belanja(dokumen: TahunKinerja) -> tuple[str, ...]:
    """Sources that have a breakdown by jenis belanja, the year's chosen one first."""
    node = {a.id for a in baris_belanja(dokumen)} | {a.id for a in rantai(dokumen) if jenis_node(a)}
    ada = sorted({o.sumber for o in dokumen.observasi if o.anggaran_id in node})
    pilihan = dokumen.pengaturan.sumber_belanja if dokumen.pengaturan else ""
    utama = sumber_utama(dokumen)
    return tuple(sorted(ada, key=lambda s: (s != pilihan, s != utama, s)))


def tabel_belanja(dokumen: TahunKinerja, periode: Periode, sumber: str) -> TabelAnggaran:
    """002 gambar 3.1, 3.2: by jenis belanja from one source; typed rows, else chain nodes that name their jenis belanja."""
    typed = baris_belanja(dokumen)
    if typed:
        baris = tuple(baris_node(dokumen, a, sumber, periode) for a in typed)
    else:
        kelompok: dict[str, list[BarisAnggaran]] = {}
        for node in rantai(dokumen):
            jenis = jenis_node(node)
            if jenis and not _berinduk_sejenis(dokumen, node, jenis):
                kelompok.setdefault(jenis, []).append(baris_node(dokumen, node, sumber, periode))
        baris = tuple(_baris_jenis(dokumen, kode, isi, sumber) for kode, isi in sorted(kelompok.items()))
    return TabelAnggaran(baris, jumlah_baris(dokumen, baris, sumber))


def _berinduk_sejenis(dokumen: TahunKinerja, node: Anggaran, jenis: str) -> bool:
    """Whether a node above already counts this jenis belanja."""
    induk = dokumen.ambil("anggaran", node.induk_id)
    return induk is not None and (jenis_node(induk) == jenis or _berinduk_sejenis(dokumen, induk, jenis))


def _baris_jenis(dokumen: TahunKinerja, kode: str, isi: list[BarisAnggaran], sumber: str) -> BarisAnggaran:
    j = jumlah_baris(dokumen, isi, sumber)
    nama = NAMA_BELANJA.get(kode, f"Belanja {kode}")
    return BarisAnggaran(kode, nama, j.pagu, j.realisasi, sumber, j.per_tanggal, j.tercetak)


def tabel_renaksi(dokumen: TahunKinerja, periode: Periode) -> TabelAnggaran:
    """Pagu blocks of the rencana aksi, each counted once; used where a satker enters no anggaran (003)."""
    milik = baris_blok(dokumen)
    baris = []
    for blok in dokumen.renaksi_pagu:
        isi = [p.realisasi for p in milik.get(blok.id, ()) if _akhir(p.periode) <= periode.akhir]
        nama = blok.uraian or getattr(dokumen.ambil("renaksi", blok.renaksi_id), "uraian", "")
        baris.append(cetak(dokumen, BarisAnggaran("", nama, blok.pagu, jumlahkan(isi), "", None)))
    return TabelAnggaran(tuple(baris), jumlah_baris(dokumen, baris, ""), "renaksi")


def _akhir(kode: str) -> int:
    return PERIODE[kode].akhir if kode in PERIODE else 12


def ringkas_anggaran(dokumen: TahunKinerja, periode: Periode) -> TabelAnggaran:
    """The one table whose total is "the" budget figure of the satker: chain, else jenis belanja, else renaksi."""
    if rantai(dokumen):
        return tabel_kegiatan(dokumen, periode)
    if baris_belanja(dokumen):
        return tabel_belanja(dokumen, periode, sumber_utama(dokumen))
    return tabel_renaksi(dokumen, periode)


@dataclass(frozen=True, slots=True)
class BarisRekonsiliasi:
    """One source beside the main one: total, and the difference from the main source's total."""

    rincian: str
    sumber: str
    per_tanggal: date | None
    pagu: int | None
    realisasi: int | None
    tercetak: str
    selisih: int | None


def rekonsiliasi(dokumen: TahunKinerja, periode: Periode) -> tuple[BarisRekonsiliasi, ...]:
    """Every (breakdown, source) there is, the main figure first, each with its difference from the main total."""
    utama = ringkas_anggaran(dokumen, periode).jumlah
    calon: list[tuple[str, BarisAnggaran]] = []
    for sumber in sumber_ada(dokumen):
        if rantai(dokumen):
            baris = (baris_node(dokumen, a, sumber, periode) for a in akar(dokumen))
            calon.append(("menurut kegiatan", jumlah_baris(dokumen, baris, sumber)))
        if baris_belanja(dokumen):
            calon.append(("menurut jenis belanja", tabel_belanja(dokumen, periode, sumber).jumlah))
    hasil = [
        BarisRekonsiliasi(
            rincian, j.sumber, j.per_tanggal, j.pagu, j.realisasi, j.tercetak,
            j.realisasi - utama.realisasi if j.realisasi is not None and utama.realisasi is not None else None,
        )
        for rincian, j in calon
        if j.realisasi is not None
    ]  # fmt: skip
    return tuple(sorted(hasil, key=lambda b: (b.sumber != utama.sumber, b.sumber, b.rincian)))


def rpd_node(dokumen: TahunKinerja, node: Anggaran, periode: Periode) -> int | None:
    """Planned withdrawal from January to the end of the period: the node's own months, else the sum of its children."""
    sendiri = [r.jumlah for r in dokumen.per("rpd", "anggaran_id").get(node.id, ()) if r.bulan <= periode.akhir]
    return jumlahkan(sendiri or (rpd_node(dokumen, a, periode) for a in anak(dokumen, node)))


def rpd_sampai(dokumen: TahunKinerja, periode: Periode) -> int | None:
    """Planned withdrawal to the end of the period over the whole chain (or the breakdown by belanja)."""
    return jumlahkan(rpd_node(dokumen, a, periode) for a in (akar(dokumen) or baris_belanja(dokumen)))


@dataclass(frozen=True, slots=True)
class TitikSerapan:
    """A month of the absorption curve: cumulative RPD and realisasi in rupiah, None where unknown."""

    bulan: int
    rpd: int | None
    realisasi: int | None


def kurva_serapan(dokumen: TahunKinerja) -> tuple[TitikSerapan, ...]:
    """RPD and main-source realisasi, cumulative by month; a month without a newer observation has no realisasi.

    Without anggaran they are those of the rencana aksi, at the ends of the periods that have any.
    """
    if ringkas_anggaran(dokumen, TAHUN).asal == "renaksi":
        return _kurva_renaksi(dokumen)
    hasil: list[TitikSerapan] = []
    sebelumnya: date | None = None
    for bulan in BULAN:
        jumlah = ringkas_anggaran(dokumen, bulan).jumlah
        baru = jumlah.per_tanggal is not None and jumlah.per_tanggal != sebelumnya
        hasil.append(TitikSerapan(bulan.akhir, rpd_sampai(dokumen, bulan), jumlah.realisasi if baru else None))
        sebelumnya = jumlah.per_tanggal
    return tuple(hasil)


def _kurva_renaksi(dokumen: TahunKinerja) -> tuple[TitikSerapan, ...]:
    baris = [p for milik in baris_blok(dokumen).values() for p in milik]

    def sampai(bulan: int, kolom: str) -> int | None:
        """Σ to the end of the month; None where no period that has an amount ends there."""
        if not any(_akhir(p.periode) == bulan and getattr(p, kolom) is not None for p in baris):
            return None
        return jumlahkan(getattr(p, kolom) for p in baris if _akhir(p.periode) <= bulan)

    return tuple(TitikSerapan(b.akhir, sampai(b.akhir, "rpd"), sampai(b.akhir, "realisasi")) for b in BULAN)
