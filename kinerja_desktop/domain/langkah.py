"""One line of a derivation, as papers print it after a table (002 after T3.2: ``% = 74/80 × 100% = 0,925 × 100% = 92,5%``)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from .angka import Mode, bagi, bulatkan, kali, tulis_angka, tulis_mode

SERATUS_PERSEN = "× 100%"


@dataclass(frozen=True, slots=True)
class Langkah:
    """``kiri = pembilang/penyebut kanan = antara kanan = hasil``.

    Empty parts are left out: without ``penyebut`` the words of ``pembilang`` stand alone, without ``antara`` the result
    follows at once. ``sumber`` says where a figure was taken from.
    """

    kiri: str
    pembilang: str
    penyebut: str = ""
    antara: str = ""
    hasil: str = ""
    kanan: str = SERATUS_PERSEN
    sumber: str = ""

    def __str__(self) -> str:
        pecahan = f"{_kurung(self.pembilang)}/{_kurung(self.penyebut)}" if self.penyebut else self.pembilang
        bagian = [f"{pecahan} {self.kanan}" if self.penyebut else pecahan]
        if self.antara:
            bagian.append(f"{self.antara} {self.kanan}")
        bagian.append(self.hasil)
        teks = " = ".join([self.kiri, *(b.strip() for b in bagian if b)])
        return f"{teks} ({self.sumber})" if self.sumber else teks


def _kurung(teks: str) -> str:
    """Brackets around a sum, since a line of text has no fraction bar to hold it together."""
    return f"({teks})" if any(tanda in teks for tanda in (" + ", " - ", " − ")) else teks


def hasil_bagi(a: Decimal, b: Decimal, mode: Mode) -> str:
    """The quotient between, with two places more than the result and no idle zeros (0,925; 0,8888)."""
    return tulis_antara(bagi(a, b), mode)


def tulis_antara(nilai: Decimal, mode: Mode) -> str:
    """A figure between, see :func:`hasil_bagi`."""
    return tulis_angka(kali(bulatkan(kali(nilai, 1), Mode(mode.potong, mode.desimal + 2)), 1))


def tulis_hasil(nilai: Decimal, mode: Mode) -> str:
    """A result as printed: every digit while they are few (a typed figure), a quotient at the places of the mode."""
    panjang = -int(nilai.as_tuple().exponent)
    return tulis_angka(nilai) if panjang <= 6 else tulis_mode(nilai, mode)
