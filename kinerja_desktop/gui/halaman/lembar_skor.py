"""Sheet of the view IKPA & NKA: components by month as typed from the portals, what follows from them below."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from ...application.portal_gestur import sel_skor
from ...application.sel import Sel
from ...domain.angka import tulis_angka, tulis_isian, tulis_mode
from ...domain.aturan_skor import PARTISIPASI, AturanSkor, aturan_skor
from ...domain.indikator_anggaran import MODE_SKOR, NAMA_SKOR, HasilSkor, skor_bulan
from ...domain.nilai import Angka, Kosong
from ...domain.periode import BULAN, NAMA_BULAN, Periode
from ...domain.portal import JenisSkor
from ...domain.tahun_kinerja import TahunKinerja
from ..tabel.lembar import Baris, Kolom, Lembar, Status, Tanda

Macam = Literal["isi", "ikpa", "total", "konversi", "akhir"]
_LEBAR_BULAN = 68


@dataclass(frozen=True, eq=False)
class IsiSkor:
    """A line of one score: typed (``isi``), taken from IKPA, or computed. ``hasil`` are its twelve months."""

    jenis: JenisSkor
    macam: Macam
    komponen: str
    nama: str
    hasil: tuple[HasilSkor, ...]
    aspek: str = ""
    bobot: str = ""

    def sel(self, dokumen: TahunKinerja, bulan: int) -> Sel | None:
        return sel_skor(dokumen, self.jenis, bulan, self.komponen) if self.macam == "isi" else None

    def teks(self, bulan: int) -> str:
        h = self.hasil[bulan - 1]
        match self.macam:
            case "isi":
                return tulis_isian(h.lain.get(self.komponen, h.tercatat if not self.komponen else Kosong()))
            case "total":
                return "" if h.total is None else tulis_mode(h.total, MODE_SKOR)
            case "konversi":
                return "" if h.konversi is None else f"{tulis_angka(h.konversi)} %"
            case "akhir":
                return "" if h.nilai is None else tulis_mode(h.nilai, MODE_SKOR)
        nilai = next((b.nilai for b in h.baris if b.komponen.id == self.komponen), None)
        return tulis_mode(nilai.nilai, MODE_SKOR) if isinstance(nilai, Angka) else ""

    def samar(self, bulan: int) -> str:
        """A score that follows from another line while it is not typed itself (NE from E)."""
        nilai = next((b.nilai for b in self.hasil[bulan - 1].baris if b.komponen.id == self.komponen), None)
        return tulis_angka(nilai.nilai) if isinstance(nilai, Angka) and self.komponen else ""

    def status(self, bulan: int) -> Status | None:
        h = self.hasil[bulan - 1]
        if self.macam == "akhir" and h.aturan and _terisi(h) and h.alasan:
            return Status(Tanda.PERINGATAN, f"Tidak dapat dihitung: {h.alasan}.")
        beda = h.dihitung and isinstance(h.tercatat, Angka) and h.tercatat != h.akhir
        if self.macam == "isi" and not self.komponen and beda and h.nilai is not None:
            return Status(Tanda.PERINGATAN, f"Komponennya menghasilkan {tulis_mode(h.nilai, MODE_SKOR)}.")
        return None


class LembarSkor(Lembar):
    """Two scores over twelve months; a component that does not apply is N/A with its reason."""

    nama = "skor_anggaran"
    judul = "Nilai IKPA dan NKA per bulan"
    kosong = "Buka tahun anggaran lebih dahulu."
    dapat_disaring = False
    dapat_diurut = False
    sumber = ""

    def __init__(self) -> None:
        self.kolom = (
            Kolom("aspek", "Aspek", 236, None, lambda _, i: i.aspek, gabung=lambda i: (i.jenis, i.aspek or i.nama), beku=True),
            Kolom("nama", "Komponen", 0, None, lambda _, i: i.nama, beku=True, sebutan=True, tersempit=170),
            Kolom("bobot", "Bobot", 54, None, lambda _, i: i.bobot, "kanan", beku=True,
                  keterangan="Bobot dalam persen menurut tabel aturan tahun ini"),
            *(_kolom_bulan(b) for b in BULAN),
        )  # fmt: skip

    def atur(self, sumber: str, hari: date) -> None:
        """A score has no source to choose: OM-SPAN shows IKPA, SMART shows NKA."""

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        return [b for jenis in JenisSkor for b in _skor(dokumen, jenis)] if dokumen.tahun_anggaran else []

    def label(self, dokumen: TahunKinerja, kolom: Kolom, baris: Baris) -> str:
        isi: IsiSkor = baris.isi
        return f"isi {NAMA_SKOR[isi.jenis]} {isi.nama} {kolom.keterangan}".rstrip()


def _kolom_bulan(bulan: Periode) -> Kolom:
    b = bulan.akhir
    return Kolom(
        bulan.kode, NAMA_BULAN[b - 1][:3], _LEBAR_BULAN, lambda dok, i: i.sel(dok, b), lambda _, i: i.teks(b), "kanan",
        keterangan=bulan.nama, status=lambda _, i: i.status(b), samar=lambda _, i: i.samar(b),
    )  # fmt: skip


def _skor(dokumen: TahunKinerja, jenis: JenisSkor) -> Iterator[Baris]:
    hasil = tuple(skor_bulan(dokumen, jenis, b.akhir) for b in BULAN)
    aturan = aturan_skor(dokumen, jenis)
    nama, portal = NAMA_SKOR[jenis], aturan.portal if aturan else "portal"
    asal = aturan.peraturan if aturan else f"tabel aturan tahun {dokumen.tahun} belum ada"
    yield Baris(f"{jenis}|", None, "grup", f"{nama} · {asal}")

    def satu(macam: Macam, komponen: str, teks: str, aspek: str = "", bobot: str = "", *, tegas: bool = False) -> Baris:
        isi = IsiSkor(jenis, macam, komponen, teks, hasil, aspek, bobot)
        return Baris(f"{jenis}|{macam}|{komponen}", isi, tegas=tegas)

    if aturan:
        yield from _komponen(aturan, satu)
        yield satu("total", "", "Nilai total")
        yield satu("konversi", "", "Konversi bobot")
        yield satu("akhir", "", "Nilai akhir", tegas=True)
    yield satu("isi", "", f"Nilai akhir di {portal}")
    if jenis == JenisSkor.NKA:
        yield satu("isi", PARTISIPASI, "Partisipasi (%)")


def _komponen(aturan: AturanSkor, satu: Callable[..., Baris]) -> Iterator[Baris]:
    aspek = dict(aturan.aspek)
    for k in aturan.komponen:
        if k.e_id:
            yield satu("isi", k.e_id, k.e_nama)
        macam: Macam = "ikpa" if k.sumber else "isi"
        yield satu(macam, k.id, k.nama, aspek.get(k.aspek, ""), tulis_angka(k.bobot))
    if aturan.pengurang:
        yield satu("isi", aturan.pengurang.id, aturan.pengurang.nama)


def _terisi(hasil: HasilSkor) -> bool:
    return any(k != PARTISIPASI and not isinstance(n, Kosong) for k, n in hasil.lain.items())
