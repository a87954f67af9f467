"""A small arithmetic over named variables, for rumus that no kind covers. Parsed here, never handed to Python.

Numbers are written as officers write them (``0,5``), ``×`` and ``*`` multiply, ``/`` and ``:`` divide, ``%`` after a number
or bracket is a hundredth; ``min``, ``maks``, ``rata`` take values separated by ``;``. Names are those of the variables.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal, localcontext

from .angka import PRESISI, Terbaca, baca_angka, bagi, kali, tulis_angka
from .nilai import BATAS_DIGIT, Angka, TidakDapatDihitung

PALING_DALAM = 20
"""Brackets and functions within each other."""
PALING_PANJANG = 200
"""Numbers, names and signs of one expression."""

_KATA = re.compile(r"\s*(?:(?P<angka>\d[\d.,]*)|(?P<nama>[^\W\d]\w*)|(?P<tanda>[-+−*×/:%();]))")
_FUNGSI: dict[str, Callable[[list[Decimal]], Decimal]] = {
    "min": min,
    "maks": max,
    "rata": lambda nilai: bagi(sum(nilai, Decimal(0)), len(nilai)),
}


class EkspresiError(ValueError):
    """An expression that cannot be read; the message is one Indonesian sentence without full stop."""


class _Nol(Exception):
    def __init__(self, apa: str) -> None:
        self.apa = apa


@dataclass(frozen=True, slots=True)
class Simpul:
    """A node of a parsed expression: number, name, operation or function, with the words it was written with."""

    jenis: str
    """``angka``, ``nama``, ``+``, ``-``, ``×``, ``/``, ``%``, ``negatif``, ``()`` or the name of a function."""
    anak: tuple[Simpul, ...] = ()
    angka: Decimal = Decimal(0)
    nama: str = ""


def baca_ekspresi(teks: str) -> Simpul:
    """Parse; raises :class:`EkspresiError`."""
    return _Pembaca(teks).baca()


def nama_ekspresi(teks: str) -> tuple[str, ...]:
    """Names the expression asks for, each once, in the order they appear."""
    hasil: dict[str, None] = {}

    def kumpul(simpul: Simpul) -> None:
        if simpul.jenis == "nama":
            hasil[simpul.nama] = None
        for anak in simpul.anak:
            kumpul(anak)

    kumpul(baca_ekspresi(teks))
    return tuple(hasil)


def hitung_ekspresi(teks: str, isi: Mapping[str, Decimal]) -> Angka | TidakDapatDihitung:
    """The value; what has no value, or divides by 0, cannot be computed and says which part it is."""
    try:
        with localcontext() as konteks:
            konteks.prec = PRESISI
            hasil = _hitung(baca_ekspresi(teks), isi)
    except EkspresiError as salah:
        return TidakDapatDihitung(str(salah))
    except _Nol as nol:
        return TidakDapatDihitung(f"{nol.apa} bernilai 0 dan tidak dapat menjadi pembagi")
    if abs(hasil) >= Decimal(10) ** BATAS_DIGIT:
        return TidakDapatDihitung(f"hasilnya lebih dari {BATAS_DIGIT} digit; periksa rumus dan angkanya")
    return Angka(hasil)


def tulis_ekspresi(teks: str, isi: Mapping[str, Decimal]) -> str:
    """The expression with figures in place of the names, for a derivation."""
    return _tulis(baca_ekspresi(teks), isi)


def _hitung(simpul: Simpul, isi: Mapping[str, Decimal]) -> Decimal:
    if simpul.jenis == "angka":
        return simpul.angka
    if simpul.jenis == "nama":
        if simpul.nama not in isi:
            raise EkspresiError(f"“{simpul.nama}” bukan variabel indikator ini")
        return isi[simpul.nama]
    nilai = [_hitung(anak, isi) for anak in simpul.anak]
    match simpul.jenis:
        case "+":
            return nilai[0] + nilai[1]
        case "-":
            return nilai[0] - nilai[1]
        case "×":
            return kali(nilai[0], nilai[1])
        case "/":
            if nilai[1] == 0:
                raise _Nol(_tulis(simpul.anak[1], {}))
            return bagi(nilai[0], nilai[1])
        case "%":
            return bagi(nilai[0], 100)
        case "negatif":
            return -nilai[0]
        case "()":
            return nilai[0]
    return _FUNGSI[simpul.jenis](nilai)


def _tulis(simpul: Simpul, isi: Mapping[str, Decimal]) -> str:
    if simpul.jenis == "angka":
        return tulis_angka(simpul.angka)
    if simpul.jenis == "nama":
        return tulis_angka(isi[simpul.nama]) if simpul.nama in isi else simpul.nama
    anak = [_tulis(a, isi) for a in simpul.anak]
    match simpul.jenis:
        case "%":
            return f"{anak[0]}%"
        case "negatif":
            return f"-{anak[0]}"
        case "()":
            return f"({anak[0]})"
        case "+" | "-" | "×" | "/":
            return f"{anak[0]} {simpul.jenis} {anak[1]}"
    return f"{simpul.jenis}({'; '.join(anak)})"


class _Pembaca:
    """Recursive descent over the words of an expression."""

    def __init__(self, teks: str) -> None:
        self.teks = teks
        self.kata: list[tuple[str, str]] = []
        tempat = 0
        while teks[tempat:].strip():
            cocok = _KATA.match(teks, tempat)
            if cocok is None:
                asing = teks[tempat:].strip()[0]
                raise EkspresiError(f"“{asing}” tidak dapat dipakai dalam rumus; pakai + - × / % dan nama variabel")
            self.kata.append((str(cocok.lastgroup), str(cocok[str(cocok.lastgroup)])))
            tempat = cocok.end()
            if len(self.kata) > PALING_PANJANG:
                raise EkspresiError(
                    f"Rumusnya lebih dari {PALING_PANJANG} angka, nama, dan tanda; sederhanakan rumusnya"
                )
        self.ke = 0
        self.dalam = 0

    def baca(self) -> Simpul:
        if not self.kata:
            raise EkspresiError("Rumus belum diisi; tulis misalnya (selesai / rencana) × 100")
        hasil = self._jumlah()
        if self.ke < len(self.kata):
            raise EkspresiError(f"“{self.kata[self.ke][1]}” tidak pada tempatnya; periksa tanda dan kurungnya")
        return hasil

    def _tanda(self) -> str:
        jenis, kata = self.kata[self.ke] if self.ke < len(self.kata) else ("", "")
        return {"−": "-", "*": "×", ":": "/"}.get(kata, kata) if jenis == "tanda" else ""

    def _ambil(self, tanda: str) -> bool:
        if self._tanda() != tanda:
            return False
        self.ke += 1
        return True

    def _jumlah(self) -> Simpul:
        self.dalam += 1
        if self.dalam > PALING_DALAM:
            raise EkspresiError(f"Kurungnya lebih dari {PALING_DALAM} lapis; sederhanakan rumusnya")
        kiri = self._hasil_kali()
        while (tanda := self._tanda()) in ("+", "-"):
            self.ke += 1
            kiri = Simpul(tanda, (kiri, self._hasil_kali()))
        self.dalam -= 1
        return kiri

    def _hasil_kali(self) -> Simpul:
        kiri = self._unsur()
        while (tanda := self._tanda()) in ("×", "/"):
            self.ke += 1
            kiri = Simpul(tanda, (kiri, self._unsur()))
        return kiri

    def _unsur(self) -> Simpul:
        negatif = False
        while self._ambil("-"):
            negatif = not negatif
        hasil = self._dasar()
        while self._ambil("%"):
            hasil = Simpul("%", (hasil,))
        return Simpul("negatif", (hasil,)) if negatif else hasil

    def _dasar(self) -> Simpul:
        if self._ambil("("):
            hasil = Simpul("()", (self._jumlah(),))
            self._tutup()
            return hasil
        jenis, kata = self.kata[self.ke] if self.ke < len(self.kata) else ("", "")
        self.ke += 1
        if jenis == "angka":
            terbaca = baca_angka(kata, titik="ribuan")
            if not isinstance(terbaca, Terbaca):
                raise EkspresiError(f"“{kata}” bukan angka yang dapat dibaca; tulis misalnya 0,5")
            return Simpul("angka", angka=terbaca.nilai)
        if jenis == "nama":
            if self._tanda() != "(":
                return Simpul("nama", nama=kata)
            return self._fungsi(kata)
        raise EkspresiError(f"Setelah “{self._sebelum()}” masih kurang angka atau nama variabel")

    def _fungsi(self, nama: str) -> Simpul:
        if nama not in _FUNGSI:
            raise EkspresiError(f"“{nama}” bukan fungsi yang dikenal; pakai {', '.join(_FUNGSI)}")
        self.ke += 1
        isi = [self._jumlah()]
        while self._ambil(";"):
            isi.append(self._jumlah())
        self._tutup()
        return Simpul(nama, tuple(isi))

    def _tutup(self) -> None:
        if not self._ambil(")"):
            raise EkspresiError("Kurung tutup “)” kurang; lengkapi rumusnya")

    def _sebelum(self) -> str:
        return " ".join(kata for _, kata in self.kata[max(self.ke - 3, 0) : self.ke - 1]) or self.teks.strip()[:20]
