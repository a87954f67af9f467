"""One report prints a sum of money in several tables: the same (quantity, sumber, per tanggal) is the same rupiah everywhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from kinerja_desktop.domain.periode import PERIODE, baca_tanggal
from kinerja_desktop.domain.serapan import tabel_kegiatan
from kinerja_desktop.reports.blocks import Catatan, Tabel, polos
from kinerja_desktop.reports.kisi import susun_kisi
from kinerja_desktop.reports.susun import BAGIAN, laporan_bawaan
from tests.reports.baca import contoh_rutan

Identitas = tuple[str, str, str]
"""Quantity, sumber, per tanggal; pagu and PK have no source."""
DOKUMEN = contoh_rutan()
JENIS = {"51": "PEGAWAI", "52": "BARANG", "53": "MODAL", "57": "BANSOS"}


def isi(bagian: str) -> list[Tabel | Catatan]:
    blok = BAGIAN[bagian].fungsi(DOKUMEN, laporan_bawaan(DOKUMEN, "TW4")).isi
    return [b for b in blok if isinstance(b, Tabel | Catatan)]


def baris(tabel: Tabel) -> Iterator[tuple[list[str], list[int | None]]]:
    """Texts and numbers of the cells that begin in each row."""
    for satu in susun_kisi(tabel):
        sel = [p.sel for p in satu.petak]
        yield [polos(s.teks) for s in sel], [None if s.angka is None else int(s.angka) for s in sel]


def tanggal(teks: str) -> str:
    hari = baca_tanggal(teks) if teks else None
    return hari.isoformat() if hari else teks


def sumber_catatan(catatan: Tabel | Catatan) -> tuple[str, str]:
    """``Sumber: SMART per tanggal 07 Desember 2023. …`` -> source and date."""
    assert isinstance(catatan, Catatan)
    awal = catatan.butir[0][1].split(". ")[0].rstrip(".").removeprefix("Sumber: ")
    nama, _, hari = awal.partition(" per tanggal ")
    return nama, tanggal(hari)


def menurut_kegiatan() -> Iterator[tuple[Identitas, int | None]]:
    tabel, catatan = isi("anggaran-kegiatan")[:2]
    assert isinstance(tabel, Tabel)
    nama, _ = sumber_catatan(catatan)
    hari = tanggal(tabel.judul[-1].removeprefix("Per tanggal "))
    for teks, angka in baris(tabel):
        apa = "" if teks[0] == "Total" else f" {teks[0]}"
        yield (f"pagu{apa}", "", ""), angka[1]
        yield (f"realisasi{apa}", nama, hari), angka[2]


def menurut_belanja() -> Iterator[tuple[Identitas, int | None]]:
    semua = isi("anggaran-belanja")
    for tabel, catatan in zip(semua[::2], semua[1::2], strict=True):
        assert isinstance(tabel, Tabel)
        yield from (_matriks if len(tabel.kolom) > 4 else _daftar)(tabel, *sumber_catatan(catatan))


def _daftar(tabel: Tabel, nama: str, hari: str) -> Iterator[tuple[Identitas, int | None]]:
    for teks, angka in baris(tabel):
        jenis = "" if teks[0] == "Jumlah" else f" {JENIS[teks[0][:2]]}"
        # Total by jenis belanja and total by kegiatan are one quantity: realisasi of the satker.
        yield (f"pagu{jenis}", "", ""), angka[1]
        yield (f"realisasi{jenis}", nama, hari), angka[2]


def _matriks(tabel: Tabel, nama: str, hari: str) -> Iterator[tuple[Identitas, int | None]]:
    kepala = [*(polos(s.teks) for s in tabel.kepala[1].sel), ""]
    for teks, angka in baris(tabel):
        apa = next(t for t in teks if t in ("PAGU", "REALISASI", "SISA"))
        for jenis, nilai in zip(kepala, angka[-len(kepala) :], strict=True):
            kunci = f"{apa.lower()} {jenis}".strip()
            yield (kunci, *(("", "") if apa == "PAGU" else (nama, hari))), nilai


def rekonsiliasi() -> Iterator[tuple[Identitas, int | None]]:
    sumber, pk = (b for b in isi("rekonsiliasi") if isinstance(b, Tabel))
    for teks, angka in baris(sumber):
        yield ("pagu", "", ""), angka[4]
        yield ("realisasi", teks[1], tanggal(teks[3])), angka[5]
    ((_, angka),) = baris(pk)
    yield ("anggaran PK", "", ""), angka[1]
    yield ("pagu", "", ""), angka[2]


def perjanjian_kinerja() -> Iterator[tuple[Identitas, int | None]]:
    tabel = [b for b in isi("pk") if isinstance(b, Tabel)][-1]
    kegiatan = [angka[1] for _, angka in list(baris(tabel))[1::2]]
    yield ("anggaran PK", "", ""), sum(k or 0 for k in kegiatan)


def test_angka_uang_sama_di_semua_tabel() -> None:
    tercetak: dict[Identitas, set[int]] = defaultdict(set)
    kali: dict[Identitas, int] = defaultdict(int)
    for bagian in (menurut_kegiatan, menurut_belanja, rekonsiliasi, perjanjian_kinerja):
        for identitas, angka in bagian():
            if angka is not None:
                tercetak[identitas].add(angka)
                kali[identitas] += 1
    assert {k: v for k, v in tercetak.items() if len(v) > 1} == {}
    hari = "2023-12-07"
    assert {k: (*tercetak[k], kali[k] > 1) for k in tercetak if " " not in k[0] or k[0] == "anggaran PK"} == {
        ("pagu", "", ""): (7_060_331_000, True),
        ("anggaran PK", "", ""): (6_321_401_000, True),
        ("realisasi", "SP2D", hari): (6_033_040_710, True),
        ("realisasi", "OM-SPAN", hari): (6_433_924_071, True),
        ("realisasi", "SMART", hari): (6_469_291_071, True),
        ("sisa", "OM-SPAN", hari): (626_406_929, True),
    }


def test_pagu_rencana_aksi_sama_dengan_tabel_kegiatan() -> None:
    """Each block of the matrix prints the pagu of its kegiatan, the revised one in force."""
    pagu = {b.pagu for b in tabel_kegiatan(DOKUMEN, PERIODE["TW4"]).baris}
    (matriks,) = (b for b in isi("renaksi") if isinstance(b, Tabel))
    nomor = [polos(s.teks) for s in matriks.kepala[0].sel].index("PAGU")
    tercetak = {
        int(p.sel.angka) for b in susun_kisi(matriks) for p in b.petak if p.kolom == nomor and p.sel.angka is not None
    }
    assert tercetak
    assert tercetak <= pagu
