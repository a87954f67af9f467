"""Front matter of a PDF: cover, and contents whose page numbers are filled in when the pages are known."""

from __future__ import annotations

from dataclasses import dataclass

from .blocks import DaftarIsi, Dokumen, Gambar, Grafik, Rata, Sampul, Tabel
from .pdf_isi import alinea
from .pdf_lembar import ISI, MM, Lembar, Slot
from .pdf_teks import BarisTeks, bungkus_teks


@dataclass(frozen=True, slots=True)
class Butir:
    """A line of the contents: the place it leads to, number, words, level."""

    tempat: str
    nomor: str
    judul: str
    tingkat: int

    @property
    def ukuran(self) -> float:
        return 10.0 if self.tingkat else ISI


def tempat_bagian(nomor: int) -> str:
    return f"bagian-{nomor}"


def tempat_tabel(nomor: int, ke: int) -> str:
    return f"tabel-{nomor}-{ke}"


def butir_isi(dokumen: Dokumen, isi: tuple[str, ...]) -> list[Butir]:
    """Entries of a list of contents: sections, the titled tables and the pictures in them, of the kinds asked for."""
    hasil: list[Butir] = []
    for i, bagian in enumerate(dokumen.bagian):
        if bagian.depan or not bagian.daftar_isi:
            continue
        if "bagian" in isi:
            hasil.append(Butir(tempat_bagian(i), bagian.nomor, bagian.judul, 0))
        for ke, blok in enumerate(bagian.isi):
            if isinstance(blok, Gambar | Grafik) and blok.jenis in isi:
                hasil.append(Butir(tempat_tabel(i, ke), f"{blok.jenis} {blok.nomor}".strip(), blok.judul, 1))
            elif isinstance(blok, Tabel) and blok.nomor and "tabel" in isi:
                hasil.append(Butir(tempat_tabel(i, ke), f"Tabel {blok.nomor}", " ".join(blok.judul), 1))
    return hasil


class TataDaftarIsi:
    """The contents: leader dots, page numbers as forward forms, a link over each line."""

    def __init__(self, lembar: Lembar, blok: DaftarIsi, butir: list[Butir]) -> None:
        self._lembar = lembar
        self._judul = blok.judul
        self.butir = butir
        self._label = [
            max((self._lebar_nomor(b) for b in butir if b.tingkat == t), default=0.0) + 4 * MM for t in (0, 1)
        ]

    def _lebar_nomor(self, butir: Butir) -> float:
        tebal = butir.tingkat == 0
        return self._lembar.cetakan.gaya(tebal).lebar(butir.nomor) * butir.ukuran

    def tinggi_awal(self) -> float:
        return 40.0

    def tata(self, ekor: float) -> None:
        lembar = self._lembar
        alinea(lembar, self._judul, ukuran=13, rata=Rata.TENGAH, tebal=True, atas=22, bawah=14).tata(0)
        for butir in self.butir:
            self._cetak(butir)

    def _cetak(self, butir: Butir) -> None:
        lembar, tebal = self._lembar, butir.tingkat == 0
        ukuran = butir.ukuran
        masuk = self._label[0] if butir.tingkat else 0.0
        label = self._label[butir.tingkat]
        kolom_nomor = 12 * MM
        muat = lembar.lebar - masuk - label - kolom_nomor
        baris = bungkus_teks(lembar.cetakan, butir.judul, ukuran, muat, tebal=tebal)
        atas = 7.0 if tebal else 1.0
        lembar.butuh(atas + len(baris) * ukuran * 1.3)
        lembar.y -= atas
        awal = lembar.y
        slot = lembar.slot()
        for i, isi in enumerate(baris):
            y = lembar.y - ukuran
            if i == 0:
                nomor = bungkus_teks(lembar.cetakan, butir.nomor, ukuran, 1e6, tebal=tebal)[0]
                lembar.baris(slot, nomor, lembar.kiri + masuk, y, label)
            lembar.baris(slot, isi, lembar.kiri + masuk + label, y, muat)
            lembar.y -= ukuran * 1.3
        ujung = lembar.kiri + masuk + label + baris[-1].lebar
        self._titik(slot, ujung + 4, y, lembar.kiri + lembar.lebar - kolom_nomor + 4 * MM)
        lembar.angka_nanti(slot, butir.tempat, lembar.kiri + lembar.lebar, y)
        lembar.tautan(butir.tempat, lembar.kiri + masuk, lembar.y, lembar.lebar - masuk, awal - lembar.y)

    def _titik(self, slot: Slot, dari: float, y: float, sampai: float) -> None:
        """Leader dots on a grid of their own, so that they stand under each other."""
        langkah, ukuran = 4.0, 10.0
        jumlah = int((sampai - dari) / langkah)
        if jumlah < 2:
            return
        huruf = self._lembar.cetakan.biasa
        titik = "." * int((sampai - dari) / (huruf.lebar(".") * ukuran))
        garis = BarisTeks(((huruf, ukuran, 0.0, titik),), huruf.lebar(titik) * ukuran, True)
        self._lembar.baris(slot, garis, dari, y, sampai - dari, Rata.KANAN)


class TataSampul:
    """The cover: title in the upper third, publisher and year at the foot."""

    def __init__(self, lembar: Lembar, blok: Sampul) -> None:
        self._lembar = lembar
        self._blok = blok

    def tinggi_awal(self) -> float:
        return self._lembar.penuh

    def tata(self, ekor: float) -> None:
        lembar, blok = self._lembar, self._blok
        lembar.y = lembar.atas - lembar.penuh * 0.24
        for i, teks in enumerate(blok.judul):
            alinea(lembar, teks, ukuran=16 if i else 21, rata=Rata.TENGAH, tebal=True, bawah=5, spasi=1.3).tata(0)
        lembar.y -= 10
        tengah = lembar.kiri + lembar.lebar / 2
        lembar.kanvas.setLineWidth(1.2)
        lembar.kanvas.line(tengah - 30 * MM, lembar.y, tengah + 30 * MM, lembar.y)
        lembar.y -= 16
        for teks in blok.keterangan:
            alinea(lembar, teks, ukuran=13, rata=Rata.TENGAH, bawah=2, spasi=1.35).tata(0)
        isi = [alinea(lembar, t, ukuran=12, rata=Rata.TENGAH, tebal=True, bawah=2, spasi=1.3) for t in blok.penerbit]
        tinggi = sum(a.bawah + len(a.baris) * a.ukuran * a.spasi for a in isi)
        lembar.y = min(lembar.y - 20, lembar.bawah + tinggi + 10 * MM)
        for a in isi:
            a.tata(0)
