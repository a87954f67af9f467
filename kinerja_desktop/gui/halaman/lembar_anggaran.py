"""The chief sheet of the tab Anggaran: the budget chain with pagu by version, realisasi, sisa, serapan (002 T3.6)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ...application.anggaran_gestur import (
    belum_bernama,
    gandakan_node,
    hapus_node,
    pagu_pada,
    pindah_node,
    pohon,
    sampai,
    tambah_node,
)
from ...application.pengisian import PabrikId
from ...application.sel import Sel, sel_baris, sel_kunci, tulis_sel
from ...application.transaksi import Transaksi
from ...domain.anggaran import Anggaran, PaguVersi
from ...domain.angka import tulis_rupiah
from ...domain.periode import tulis_tanggal
from ...domain.serapan import (
    BarisAnggaran,
    akar,
    baris_node,
    jumlah_baris,
    jumlahkan,
    realisasi_node,
)
from ...domain.tahun_kinerja import TahunKinerja
from ..tabel.lembar import Baris, Kolom, Lembar, Status, Tanda

INDEN = "\u2003"
"""One step of indentation under a heading of the chain."""

LEBAR_UANG = 116


@dataclass(frozen=True, slots=True)
class IsiNode:
    """A money line on screen; ``node`` is None in the total and in lines that are computed from the chain."""

    node: Anggaran | None
    dalam: int
    angka: BarisAnggaran


def uang(nilai: int | None) -> str:
    return "" if nilai is None else tulis_rupiah(nilai)


def persen(angka: BarisAnggaran) -> str:
    return f"{angka.tercetak} %" if angka.tercetak else ""


def sel_node(kolom: str) -> Callable[[TahunKinerja, IsiNode], Sel | None]:
    return lambda dokumen, isi: sel_baris(isi.node, kolom) if isi.node else None


def status_nama(dokumen: TahunKinerja, isi: IsiNode) -> Status | None:
    if isi.node and belum_bernama(isi.node):
        return Status(Tanda.PERINGATAN, "Baris ini belum bernama; ketik namanya sesuai DIPA.")
    return None


def kolom_versi(dokumen: TahunKinerja) -> tuple[Kolom, ...]:
    """One column per pagu version, entered; a revision leaves blank what it does not change."""
    return tuple(_kolom_versi(v) for v in sorted(dokumen.pagu_versi, key=lambda v: v.ke))


def _kolom_versi(versi: PaguVersi) -> Kolom:
    def sel(dokumen: TahunKinerja, isi: IsiNode) -> Sel | None:
        if isi.node is None:
            return None
        return sel_kunci("pagu", "jumlah", tahun=dokumen.tahun, anggaran_id=isi.node.id, versi_id=versi.id)

    def teks(dokumen: TahunKinerja, isi: IsiNode) -> str:
        alamat = sel(dokumen, isi)
        return tulis_sel(dokumen, alamat) if alamat else ""

    def samar(dokumen: TahunKinerja, isi: IsiNode) -> str:
        return uang(pagu_pada(dokumen, isi.node, versi)) if isi.node else ""

    rinci = [f"per {tulis_tanggal(versi.tanggal)}" if versi.tanggal else "", versi.alasan]
    keterangan = "; ".join(r for r in rinci if r)
    return Kolom(
        f"pagu-{versi.ke}", f"Pagu {versi.nama_versi.lower()}", LEBAR_UANG, sel, teks, "kanan", samar=samar,
        keterangan=f"DIPA {versi.nama_versi.lower()}{f' ({keterangan})' if keterangan else ''}. "
        "Angka samar: pagu yang tetap berlaku atau jumlah rinciannya.",
    )  # fmt: skip


def jumlah_versi(dokumen: TahunKinerja, kolom: Kolom, node: Sequence[Anggaran]) -> str:
    """Total of a version column."""
    versi = next(v for v in dokumen.pagu_versi if kolom.id == f"pagu-{v.ke}")
    return uang(jumlahkan(pagu_pada(dokumen, a, versi) for a in node))


def kolom_realisasi(id_: str, judul: str, sumber: str, hari: date) -> Kolom:
    """Year to date as ``sumber`` showed it on ``hari``, entered."""

    def sel(dokumen: TahunKinerja, isi: IsiNode) -> Sel | None:
        if isi.node is None or not sumber:
            return None
        return sel_kunci(
            "observasi", "realisasi", tahun=dokumen.tahun, anggaran_id=isi.node.id, sumber=sumber, per_tanggal=hari,
            bulanan=False,
        )  # fmt: skip

    def teks(dokumen: TahunKinerja, isi: IsiNode) -> str:
        alamat = sel(dokumen, isi)
        return tulis_sel(dokumen, alamat) if alamat else uang(isi.angka.realisasi)

    def samar(dokumen: TahunKinerja, isi: IsiNode) -> str:
        """The sum of the details, or what an earlier date showed."""
        if isi.node is None:
            return ""
        jumlah, tanggal = realisasi_node(dokumen, isi.node, sumber, sampai(hari))
        lama = f" per {tanggal.day}/{tanggal.month}" if tanggal and tanggal != hari else ""
        return uang(jumlah) + lama

    def status(dokumen: TahunKinerja, isi: IsiNode) -> Status | None:
        a = isi.angka
        if isi.node and a.pagu is not None and a.realisasi is not None and a.realisasi > a.pagu:
            return Status(
                Tanda.PERINGATAN,
                f"Realisasi {uang(a.realisasi)} melebihi pagu {uang(a.pagu)}; periksa, atau catat revisi pagu.",
            )
        return None

    return Kolom(
        id_, judul, LEBAR_UANG + 28, sel, teks, "kanan", status=status, samar=samar,
        keterangan=f"Jumlah sejak Januari menurut {sumber} per {tulis_tanggal(hari)}. Angka samar: jumlah rinciannya, "
        "atau angka tanggal sebelumnya.",
    )  # fmt: skip


class LembarRantai(Lembar):
    """What the sheets of the chain share: the rows' gestures."""

    dapat_diurut = False  # the rows are a tree

    def __init__(self, id_baru: PabrikId) -> None:
        self.id_baru = id_baru
        self.atur("", date.max)

    def atur(self, sumber: str, hari: date) -> None:
        """Choose the source and the date of the figures."""
        self.sumber, self.batas = sumber, sampai(hari)

    @staticmethod
    def node(baris: Baris | None) -> Anggaran | None:
        """The chain node of a row, if it has one."""
        node = getattr(baris.isi, "node", None) if baris else None
        return node if isinstance(node, Anggaran) else None

    def label(self, dokumen: TahunKinerja, kolom: Kolom, baris: Baris) -> str:
        node = self.node(baris)
        return f"isi {kolom.judul.lower()} {node.nama[:40] if node else ''}".strip()

    def tambah(self, dokumen: TahunKinerja, setelah: Baris | None) -> Transaksi | None:
        return tambah_node(dokumen, self.id_baru, setelah=self.node(setelah))

    def gandakan(self, dokumen: TahunKinerja, baris: Baris) -> Transaksi | None:
        node = self.node(baris)
        return gandakan_node(dokumen, node, self.id_baru) if node else None

    def hapus(self, dokumen: TahunKinerja, baris: Sequence[Baris]) -> Transaksi | None:
        node = list(dict.fromkeys(n for b in baris if (n := self.node(b))))
        return hapus_node(dokumen, node) if node else None

    def pindah(self, dokumen: TahunKinerja, baris: Baris, langkah: int) -> Transaksi | None:
        node = self.node(baris)
        return pindah_node(dokumen, node, langkah) if node else None


class LembarKegiatan(LembarRantai):
    """The chain with every pagu version, realisasi of one source at one date, sisa and serapan (002 T3.6)."""

    judul = "Anggaran menurut kegiatan"
    kosong = "Belum ada anggaran. Tekan “+ Baris” lalu ketik kegiatan pertama DIPA, atau tempel dari Excel."

    def _kolom(self, dokumen: TahunKinerja) -> tuple[Kolom, ...]:
        """Columns follow the pagu versions of the year, the source and the date."""
        sumber, hari = self.sumber, self.batas.hari
        awal = (
            Kolom("kode", "Kode", 84, sel_node("kode"), beku=True),
            Kolom("nama", "Kegiatan / KRO / RO", 0, sel_node("nama"), _nama, beku=True, status=status_nama),
            Kolom("tingkat", "Tingkat", 92, sel_node("tingkat")),
        )
        berlaku = Kolom(
            "berlaku", "Pagu berlaku", LEBAR_UANG, None, lambda _, b: uang(b.angka.pagu), "kanan",
            keterangan=f"Versi pagu terbaru sampai {tulis_tanggal(hari)}; bila tidak diisi, jumlah rinciannya.",
        )  # fmt: skip
        ujung = (
            kolom_realisasi("realisasi", f"Realisasi {sumber} per {tulis_tanggal(hari)}".replace("  ", " "), sumber, hari),
            Kolom("sisa", "Sisa", LEBAR_UANG, None, lambda _, b: uang(b.angka.sisa), "kanan",
                  keterangan="Pagu berlaku dikurangi realisasi."),
            Kolom("serapan", "Serapan", 80, None, lambda _, b: persen(b.angka), "kanan",
                  keterangan=f"Realisasi dibagi pagu berlaku × 100 %, {dokumen.mode('anggaran').keterangan}."),
            Kolom("cetak", "Cetak", 60, sel_node("cetak"), rata="tengah",
                  keterangan="Centang baris yang dicetak pada tabel realisasi anggaran menurut kegiatan."),
        )  # fmt: skip
        return (*awal, *(self._berjumlah(k) for k in kolom_versi(dokumen)), berlaku, *ujung)

    @staticmethod
    def _berjumlah(kolom: Kolom) -> Kolom:
        def teks(dokumen: TahunKinerja, isi: IsiNode) -> str:
            if isi.node is None:
                return jumlah_versi(dokumen, kolom, akar(dokumen))
            assert kolom.teks
            return kolom.teks(dokumen, isi)

        return replace(kolom, teks=teks)

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        self.kolom = self._kolom(dokumen)
        isi = [
            Baris(node.id, IsiNode(node, dalam, baris_node(dokumen, node, self.sumber, self.batas)))
            for node, dalam in pohon(dokumen)
        ]
        if not isi:
            return []
        total = jumlah_baris(
            dokumen, (baris_node(dokumen, a, self.sumber, self.batas) for a in akar(dokumen)), self.sumber
        )
        return [*isi, Baris("jumlah", IsiNode(None, 0, total), "jumlah", "Jumlah")]


def _nama(dokumen: TahunKinerja, isi: IsiNode) -> str:
    return f"{INDEN * isi.dalam}{isi.node.nama}" if isi.node else ""
