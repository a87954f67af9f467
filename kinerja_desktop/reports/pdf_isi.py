"""Everything but tables on the pages of a PDF: headings, running text, lists, derivations, letterhead, signatures."""

from __future__ import annotations

from dataclasses import dataclass

from .blocks import Catatan, Daftar, Judul, Paragraf, Pasangan, Pengesahan, Pihak, Rata, Rumus, Teks
from .pdf_lembar import ISI, KECIL, MM, SPASI, Lembar
from .pdf_teks import BarisTeks, bungkus_seimbang, bungkus_teks

MASUK = 7 * MM
"""One step of indentation."""
UKURAN_JUDUL = (13.0, 12.0, 11.0, 11.0)
JARAK_JUDUL = ((0.0, 12.0), (14.0, 8.0), (10.0, 4.0), (6.0, 2.0))
"""Room above and below a heading by level."""
TANDA_TANGAN = 20 * MM
"""Room to sign in."""


@dataclass(slots=True)
class Alinea:
    """Lines of text that may be split between pages, not leaving one line alone on either side."""

    lembar: Lembar
    baris: list[BarisTeks]
    x: float
    lebar: float
    ukuran: float
    rata: Rata
    atas: float = 0.0
    bawah: float = 4.0
    gantung: BarisTeks | None = None
    spasi: float = SPASI

    @property
    def _langkah(self) -> float:
        return self.ukuran * self.spasi

    def tinggi_awal(self) -> float:
        return self.atas + min(len(self.baris), 2 if len(self.baris) != 3 else 3) * self._langkah

    def tata(self, ekor: float) -> None:
        lembar = self.lembar
        if not lembar.di_atas:
            lembar.y -= self.atas
        slot = lembar.slot()
        for i, baris in enumerate(self.baris):
            tersisa = len(self.baris) - i
            butuh = self._langkah * (2 if (i == 0 and tersisa > 1) or tersisa == 2 else 1) + (
                ekor if tersisa <= 2 else 0
            )
            if butuh > lembar.sisa and not lembar.di_atas:
                lembar.baru()
                slot = lembar.slot()
            y = lembar.y - self.ukuran
            if i == 0 and self.gantung:
                lembar.baris(slot, self.gantung, self.x - self.gantung_lebar, y, self.gantung_lebar)
            lembar.baris(slot, baris, self.x, y, self.lebar, self.rata)
            lembar.y -= self._langkah
        lembar.y -= self.bawah

    @property
    def gantung_lebar(self) -> float:
        return max(MASUK, self.gantung.lebar + 4) if self.gantung else 0.0


def alinea(
    lembar: Lembar, teks: Teks, *, ukuran: float = ISI, rata: Rata = Rata.KIRI, masuk: float = 0.0, gantung: str = "",
    tebal: bool = False, miring: bool = False, atas: float = 0.0, bawah: float = 4.0, spasi: float = SPASI,
    sempit: float = 0.0,
) -> Alinea:  # fmt: skip
    """A paragraph on the text width, indented by ``masuk`` points, kept ``sempit`` points from both sides."""
    label = bungkus_teks(lembar.cetakan, gantung, ukuran, 1e6, tebal=tebal)[0] if gantung else None
    geser = masuk + (max(MASUK, label.lebar + 4) if label else 0.0)
    lebar = max(lembar.lebar - geser - 2 * sempit, 4 * ukuran)
    if rata == Rata.TENGAH and isinstance(teks, str) and not miring:
        baris = bungkus_seimbang(lembar.cetakan, teks, ukuran, lebar, tebal=tebal)
    else:
        baris = bungkus_teks(lembar.cetakan, teks, ukuran, lebar, tebal=tebal, miring=miring)
    return Alinea(lembar, baris, lembar.kiri + geser + sempit, lebar, ukuran, rata, atas, bawah, label, spasi)


class Deret:
    """Several pieces, one below the other."""

    def __init__(self, isi: list[Alinea]) -> None:
        self.isi = isi

    def tinggi_awal(self) -> float:
        return self.isi[0].tinggi_awal() if self.isi else 0.0

    def tata(self, ekor: float) -> None:
        for i, bagian in enumerate(self.isi):
            bagian.tata(ekor if i == len(self.isi) - 1 else 0.0)


def judul(lembar: Lembar, blok: Judul) -> Deret:
    """A heading; level 0 is centred."""
    ukuran = UKURAN_JUDUL[blok.tingkat]
    atas, bawah = JARAK_JUDUL[blok.tingkat]
    rata = Rata.TENGAH if blok.tingkat == 0 else Rata.KIRI
    akhir = len(blok.baris) - 1
    return Deret(
        [
            alinea(
                lembar, b, ukuran=ukuran, rata=rata, tebal=True, atas=0 if i else atas,
                bawah=bawah if i == akhir else 0, spasi=1.25,
                gantung="" if i else blok.gantung,
            )
            for i, b in enumerate(blok.baris)
        ]
    )  # fmt: skip


def paragraf(lembar: Lembar, blok: Paragraf) -> Alinea:
    return alinea(
        lembar, blok.isi, rata=blok.rata, gantung=blok.gantung, masuk=blok.masuk * MASUK,
        bawah=1.0 if blok.lengket else 5.0,
    )  # fmt: skip


def daftar(lembar: Lembar, blok: Daftar) -> Deret:
    penanda = blok.penanda or ("•",) * len(blok.butir)
    return Deret(
        [
            alinea(lembar, butir, rata=Rata.PENUH, gantung=tanda, masuk=blok.masuk * MASUK, bawah=3.0)
            for tanda, butir in zip(penanda, blok.butir, strict=True)
        ]
    )


def catatan(lembar: Lembar, blok: Catatan) -> Deret:
    """Notes, a size smaller."""
    return Deret(
        [
            alinea(lembar, isi, ukuran=KECIL, gantung=f"{tanda})" if tanda else "", bawah=1.5, spasi=1.25)
            for tanda, isi in blok.butir
        ]
    )


def tinggi_deret(deret: Deret | Alinea) -> float:
    """Whole height of a piece."""
    isi = deret.isi if isinstance(deret, Deret) else [deret]
    return sum(a.atas + a.bawah + len(a.baris) * a.ukuran * a.spasi for a in isi)


class TataPasangan:
    """``Nama : …`` lines with the colons under each other."""

    def __init__(self, lembar: Lembar, blok: Pasangan) -> None:
        self._lembar = lembar
        cetakan = lembar.cetakan
        label = [bungkus_teks(cetakan, nama, ISI, lembar.lebar / 2)[0] for nama, _ in blok.baris]
        self._geser = max((b.lebar for b in label), default=0.0) + 5 * MM
        titik_dua = cetakan.biasa.lebar(": ") * ISI
        self._isi = [alinea(lembar, isi, masuk=MASUK + self._geser + titik_dua, bawah=2.0) for _, isi in blok.baris]
        self._label = label

    def tinggi_awal(self) -> float:
        return sum(a.tinggi_awal() for a in self._isi)

    def tata(self, ekor: float) -> None:
        lembar = self._lembar
        lembar.butuh(self.tinggi_awal())
        titik = bungkus_teks(lembar.cetakan, ":", ISI, 100)[0]
        for label, isi in zip(self._label, self._isi, strict=True):
            slot = lembar.slot()
            lembar.baris(slot, label, lembar.kiri + MASUK, lembar.y - ISI, self._geser)
            lembar.baris(slot, titik, lembar.kiri + MASUK + self._geser, lembar.y - ISI, 10)
            isi.tata(0.0)
        lembar.y -= 4.0


class TataRumus:
    """A derivation with a real fraction, on one line: ``% = 74/80 × 100% = 0,925 × 100% = 92,5%``.

    Where the words before it leave it no room they stand on lines of their own above it.
    """

    def __init__(self, lembar: Lembar, blok: Rumus) -> None:
        self._lembar = lembar
        self._x = lembar.kiri + blok.masuk * MASUK
        # Words are set smaller than figures: most formulas then fit on one line above and one below.
        self._ukuran = ISI if blok.hasil else 10.0
        muat = (lembar.lebar - blok.masuk * MASUK) * 0.68
        cetakan = lembar.cetakan
        self._atas = bungkus_seimbang(cetakan, blok.pembilang, self._ukuran, muat)
        self._bawah = bungkus_seimbang(cetakan, blok.penyebut, self._ukuran, muat)
        self._pecahan = max(b.lebar for b in (*self._atas, *self._bawah)) + 6
        self._kiri = bungkus_teks(cetakan, f"{blok.kiri} =", ISI, 1e6)[0]
        self._kanan = bungkus_teks(cetakan, blok.ekor or " ", ISI, 1e6)[0]
        self._kata: list[BarisTeks] = []
        ruang = lembar.lebar - blok.masuk * MASUK
        if self._kiri.lebar + self._pecahan + self._kanan.lebar + 10 > ruang:
            self._kata = bungkus_teks(cetakan, blok.kiri, ISI, ruang)
            self._kiri = bungkus_teks(cetakan, "=", ISI, 1e6)[0]
        self._langkah = self._ukuran * 1.22
        self._jarak = 4.0 if blok.lengket else 10.0

    def tinggi(self) -> float:
        return (len(self._atas) + len(self._bawah)) * self._langkah + 5 + self._jarak + len(self._kata) * ISI * SPASI

    tinggi_awal = tinggi

    def tata(self, ekor: float) -> None:
        lembar, langkah = self._lembar, self._langkah
        lembar.butuh(self.tinggi() + ekor)
        slot = lembar.slot()
        tinggi = self.tinggi()
        for satu in self._kata:
            lembar.baris(slot, satu, self._x, lembar.y - ISI, satu.lebar)
            lembar.y -= ISI * SPASI
            tinggi -= ISI * SPASI
        garis = lembar.y - len(self._atas) * langkah - 3
        dasar = garis - ISI * 0.34
        x = self._x
        lembar.baris(slot, self._kiri, x, dasar, self._kiri.lebar)
        x += self._kiri.lebar + 5
        lembar.garis(x, garis, x + self._pecahan, garis)
        y = garis + 0.3 * self._ukuran + (len(self._atas) - 1) * langkah
        for baris in (*self._atas, None, *self._bawah):
            if baris is None:
                y = garis - self._ukuran * 0.98
                continue
            lembar.baris(slot, baris, x, y, self._pecahan, Rata.TENGAH)
            y -= langkah
        lembar.baris(slot, self._kanan, x + self._pecahan + 5, dasar, self._kanan.lebar)
        lembar.y -= tinggi


class TataPengesahan:
    """Signatures: place and date above the right party, the parties side by side, names on one line."""

    def __init__(self, lembar: Lembar, blok: Pengesahan) -> None:
        self._lembar = lembar
        self._blok = blok
        self._kolom = lembar.lebar * 0.46
        self._pihak = [(p, self._kepala(p)) for p in (blok.kiri, blok.kanan) if p]
        self._baris_kepala = max(len(k) for _, k in self._pihak)
        self._nama = [self._bungkus(p.nama, True) for p, _ in self._pihak]
        self._baris_nama = max(len(n) for n in self._nama)

    def _bungkus(self, teks: str, tebal: bool = False) -> list[BarisTeks]:
        return bungkus_seimbang(self._lembar.cetakan, teks, ISI, self._kolom, tebal=tebal)

    def _kepala(self, pihak: Pihak) -> list[BarisTeks]:
        return [b for t in (pihak.sebutan, pihak.jabatan) if t for b in self._bungkus(t)]

    def tinggi(self) -> float:
        baris = 1.5 + self._baris_kepala + self._baris_nama + 1
        return 18 + baris * ISI * 1.25 + TANDA_TANGAN

    tinggi_awal = tinggi

    def tata(self, ekor: float) -> None:
        lembar, langkah = self._lembar, ISI * 1.25
        lembar.butuh(self.tinggi())
        if not lembar.di_atas:
            lembar.y -= 14
        kanan = lembar.kiri + lembar.lebar - self._kolom
        awal = lembar.y
        for baris in self._bungkus(self._blok.tempat_tanggal)[:1]:
            lembar.baris(lembar.slot(), baris, kanan, awal - ISI, self._kolom, Rata.TENGAH)
        for (pihak, kepala), nama in zip(self._pihak, self._nama, strict=True):
            slot = lembar.slot()
            x = kanan if pihak is self._blok.kanan else lembar.kiri
            y = awal - ISI - 1.5 * langkah
            for baris in kepala:
                lembar.baris(slot, baris, x, y, self._kolom, Rata.TENGAH)
                y -= langkah
            y = awal - ISI - (1.5 + self._baris_kepala) * langkah - TANDA_TANGAN
            for baris in nama:
                lembar.baris(slot, baris, x, y, self._kolom, Rata.TENGAH)
                y -= langkah
            if pihak.nip:
                lembar.baris(slot, self._bungkus(f"NIP. {pihak.nip}")[0], x, y, self._kolom, Rata.TENGAH)
        lembar.y = awal - self.tinggi() + 14
