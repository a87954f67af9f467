"""Blocks -> PDF in one pass (measured linear in the number of rows; multiBuild would set everything two or three times).

The bytes depend on the document alone: no clock, no random id. reportlab is imported when the first page is printed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from .blocks import (
    Bagian,
    Blok,
    Catatan,
    Daftar,
    DaftarBerlabel,
    DaftarIsi,
    Dokumen,
    Gambar,
    Grafik,
    HalamanBaru,
    Judul,
    Kelompok,
    Kop,
    Paragraf,
    Pasangan,
    Penetapan,
    Pengesahan,
    Rumus,
    Sampul,
    Tabel,
)
from .gambar import BacaBerkas
from .kisi import hitung_baris
from .pdf_depan import TataDaftarIsi, TataSampul, butir_isi, tempat_bagian, tempat_tabel
from .pdf_gambar import TataGambar
from .pdf_grafik import TataGrafik
from .pdf_isi import (
    TataPasangan,
    TataPengesahan,
    TataRumus,
    catatan,
    daftar,
    judul,
    paragraf,
    tinggi_deret,
)
from .pdf_keputusan import TataDaftarBerlabel, TataPenetapan
from .pdf_kop import TataKop
from .pdf_lembar import Lembar
from .pdf_tabel import TataTabel

Kemajuan = Callable[[int, int], None]
"""(section at work, number of sections); may raise to cancel: nothing has been written anywhere."""

BARIS_SEHALAMAN = 11
RAPAT = 5.0
"""How much closer notes stand to their table than other text."""
EKOR_TERBESAR = 0.6
"""What must stay with the lines before it may take this share of a page at most."""


class Tata(Protocol):
    """A block ready to be set."""

    def tinggi_awal(self) -> float: ...

    def tata(self, ekor: float) -> None: ...


@dataclass(frozen=True, slots=True)
class HasilPdf:
    """A printed document: bytes, number of pages, page (from 0) where each section begins, characters shown as □."""

    isi: bytes
    halaman: int
    letak: dict[str, int]
    tanpa_glif: tuple[str, ...]


def tulis_pdf(dokumen: Dokumen, kemajuan: Kemajuan | None = None, gambar: BacaBerkas | None = None) -> bytes:
    """The document as PDF bytes. ``gambar`` gives the bytes of a stored picture by its SHA-256, or None."""
    return cetak_pdf(dokumen, kemajuan, gambar).isi


def cetak_pdf(dokumen: Dokumen, kemajuan: Kemajuan | None = None, gambar: BacaBerkas | None = None) -> HasilPdf:
    """The document as PDF with what the screen needs to know about it."""
    lembar = Lembar(
        dokumen.judul, dokumen.penulis, dokumen.subjek, dokumen.kertas, " · ".join(dokumen.kaki), _digit(dokumen)
    )
    pencetak = _Pencetak(lembar, dokumen, gambar)
    for nomor, bagian in enumerate(dokumen.bagian):
        if kemajuan:
            kemajuan(nomor, len(dokumen.bagian))
        pencetak.bagian(nomor, bagian)
    if not dokumen.bagian:
        lembar.mulai(pencetak.orientasi_awal)
    pencetak.selesai()
    isi = lembar.selesai()
    letak = {b.id: lembar.urutan[tempat_bagian(i)] for i, b in enumerate(dokumen.bagian)}
    return HasilPdf(isi, lembar.depan + lembar.halaman, letak, tuple(sorted(lembar.cetakan.tanpa_glif)))


def _digit(dokumen: Dokumen) -> int:
    """Digits to reserve for the page total in the foot; a guess from the number of rows, only the margin depends on it."""
    baris = sum(_baris(blok) for bagian in dokumen.bagian for blok in bagian.isi)
    return len(str(max(10, baris // BARIS_SEHALAMAN)))


def _baris(blok: Blok) -> int:
    return hitung_baris(blok.isi) if isinstance(blok, Tabel) else 1


class _Pencetak:
    """Walks through the sections and decides what stays together."""

    def __init__(self, lembar: Lembar, dokumen: Dokumen, gambar: BacaBerkas | None) -> None:
        self._lembar = lembar
        self._dokumen = dokumen
        self._gambar = gambar
        self._daftar_isi: list[TataDaftarIsi] = []
        self._siap: dict[int, Tata] = {}
        self.orientasi_awal = dokumen.bagian[0].orientasi if dokumen.bagian else Bagian("", "", ()).orientasi

    def bagian(self, nomor: int, bagian: Bagian) -> None:
        """Set a section: on a page of its own, or where the last one ended."""
        lembar = self._lembar
        isi = bagian.isi
        if bagian.cetak_judul:
            isi = (Judul((bagian.judul,), 1, f"{bagian.nomor}." if bagian.nomor else ""), *isi)
        sambung = bagian.sambung and nomor and self._dokumen.bagian[nomor - 1].orientasi == bagian.orientasi
        if not sambung or self._dokumen.bagian[nomor - 1].depan:
            polos = any(isinstance(b, Sampul) for b in bagian.isi)
            lembar.mulai(bagian.orientasi, depan=bagian.depan, polos=polos)
        tanda = [(tempat_bagian(nomor), f"{bagian.nomor}. {bagian.judul}" if bagian.nomor else bagian.judul, 0)]
        geser = len(isi) - len(bagian.isi)
        for i, blok in enumerate(isi):
            if isinstance(blok, Tabel) and blok.nomor:
                tanda.append((tempat_tabel(nomor, i - geser), f"Tabel {blok.nomor} {' '.join(blok.judul)}", 1))
            elif isinstance(blok, Gambar | Grafik):
                tanda.append((tempat_tabel(nomor, i - geser), blok.keterangan or blok.jenis, 1))
            self._blok(isi, i, tanda)
        for tempat in tanda:
            lembar.tandai(*tempat)

    def _blok(self, isi: tuple[Blok, ...], i: int, tanda: list[tuple[str, str, int]]) -> None:
        lembar = self._lembar
        blok = isi[i]
        if isinstance(blok, HalamanBaru):
            if not lembar.di_atas:
                lembar.baru()
            return
        tata = self._tata(blok)
        # Headings and announcing lines wait for room for what they announce.
        bersama, k = tata.tinggi_awal(), i
        while _lengket(isi[k]) and k + 1 < len(isi) and not isinstance(isi[k + 1], HalamanBaru):
            k += 1
            bersama += self._tata(isi[k]).tinggi_awal() + 6
        lembar.butuh(min(bersama, lembar.penuh * EKOR_TERBESAR))
        if isinstance(blok, Tabel):
            lembar.butuh(min(tata.tinggi_awal(), lembar.penuh))
        for tempat in tanda:
            lembar.tandai(*tempat)
        tanda.clear()
        if isinstance(blok, Catatan) and i and isinstance(isi[i - 1], Tabel) and not lembar.di_atas:
            lembar.y += RAPAT
        ekor = self._ekor(isi, i)
        tata.tata(ekor if ekor < lembar.penuh * EKOR_TERBESAR else 0.0)
        del self._siap[id(blok)]

    def _ekor(self, isi: tuple[Blok, ...], i: int) -> float:
        """Height of the notes and signatures that must stay with the end of block ``i``."""
        tinggi = 0.0
        for blok in isi[i + 1 :]:
            if isinstance(blok, Catatan):
                tinggi += tinggi_deret(catatan(self._lembar, blok)) + 10
            elif isinstance(blok, Pengesahan):
                tinggi += TataPengesahan(self._lembar, blok).tinggi() + 10
            elif isinstance(blok, Penetapan):
                tinggi += TataPenetapan(self._lembar, blok).tinggi() + 10
            else:
                break
        return tinggi

    def _tata(self, blok: Blok) -> Tata:
        """The block made ready; looking ahead and setting use the same one."""
        ada = self._siap.get(id(blok))
        if ada is None:
            ada = self._siap[id(blok)] = self._buat(blok)
        return ada

    def _buat(self, blok: Blok) -> Tata:
        lembar = self._lembar
        match blok:
            case Tabel():
                return TataTabel(blok, lembar)
            case Judul():
                return judul(lembar, blok)
            case Paragraf():
                return paragraf(lembar, blok)
            case Daftar():
                return daftar(lembar, blok)
            case Catatan():
                return catatan(lembar, blok)
            case Pasangan():
                return TataPasangan(lembar, blok)
            case Rumus():
                return TataRumus(lembar, blok)
            case Pengesahan():
                return TataPengesahan(lembar, blok)
            case Kop():
                return TataKop(lembar, blok, self._gambar)
            case Gambar():
                return TataGambar(lembar, blok, self._gambar)
            case Grafik():
                return TataGrafik(lembar, blok)
            case DaftarBerlabel():
                return TataDaftarBerlabel(lembar, blok)
            case Penetapan():
                return TataPenetapan(lembar, blok)
            case Sampul():
                return TataSampul(lembar, blok)
            case DaftarIsi():
                tata = TataDaftarIsi(lembar, blok, butir_isi(self._dokumen, blok.isi))
                self._daftar_isi.append(tata)
                return tata
        raise TypeError(f"unknown block: {type(blok).__name__}")

    def selesai(self) -> None:
        """Fill in what was left open."""
        self._lembar.tutup()
        # A place that several lists lead to is one form: it is filled once.
        for butir in {b.tempat: b for tata in self._daftar_isi for b in tata.butir}.values():
            self._lembar.isi_angka(
                butir.tempat, self._lembar.letak.get(butir.tempat, ""), butir.ukuran, rata_kanan=True
            )


def _lengket(blok: Blok) -> bool:
    """Whether a block announces the next one."""
    return isinstance(blok, Judul) or (isinstance(blok, Paragraf | Rumus) and blok.lengket)


__all__ = ["HasilPdf", "Kelompok", "cetak_pdf", "tulis_pdf"]
