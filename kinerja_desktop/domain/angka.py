"""Numbers as Indonesian officers write them: rounding modes, formatting, and a strict reader that asks when in doubt.

Everything is int rupiah or Decimal; no binary floating point passes through here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal, localcontext
from typing import Generic, Literal, TypeVar

from .nilai import BATAS_DIGIT, KOSONG, Angka, Hasil, Isian, Kosong, Rentang, Teks, TidakBerlaku, TidakDapatDihitung
from .noun import BATAS_RUPIAH

PRESISI = 50
"""Working precision (significant digits) of every division."""

SERATUS = Decimal(100)


@dataclass(frozen=True, slots=True)
class Mode:
    """How a figure is rounded for print: ``potongN`` truncates and drops trailing zeros, ``bulatN`` rounds half-up.

    Source: LKjIP Rutan Kelas IIB SoE 2023: 80/94 -> 85,1 (T3.2, potong2); 78,93 % (T3.6, bulat2, zeros kept);
    16/24 -> 67 (E-Performance, bulat0).
    """

    potong: bool
    desimal: int

    @property
    def kode(self) -> str:
        return f"{'potong' if self.potong else 'bulat'}{self.desimal}"

    @property
    def keterangan(self) -> str:
        """For the footnote under a table."""
        cara = "dipotong" if self.potong else "dibulatkan"
        return f"{cara} sampai {self.desimal} angka di belakang koma" if self.desimal else f"{cara} ke bilangan bulat"


MODE_KODE = tuple(f"{cara}{n}" for cara in ("potong", "bulat") for n in range(5))


def baca_mode(kode: str) -> Mode:
    """``potong2`` -> Mode. Raises ValueError with an Indonesian reason."""
    if kode not in MODE_KODE:
        raise ValueError(f"mode “{kode}” tidak dikenal; tulis potong0..potong4 atau bulat0..bulat4")
    return Mode(kode.startswith("potong"), int(kode[-1]))


def bagi(a: Decimal | int, b: Decimal | int) -> Decimal:
    """a / b at working precision; b must not be 0."""
    with localcontext() as konteks:
        konteks.prec = PRESISI
        return Decimal(a) / Decimal(b)


def kali(a: Decimal | int, b: Decimal | int) -> Decimal:
    """a × b at working precision."""
    with localcontext() as konteks:
        konteks.prec = PRESISI
        return Decimal(a) * Decimal(b)


def persen(a: Decimal | int, b: Decimal | int) -> Decimal:
    """a / b × 100 at working precision, multiplied first so that a terminating quotient stays exact."""
    return bagi(kali(a, 100), b)


def bulatkan(nilai: Decimal, mode: Mode) -> Decimal:
    """``nilai`` with exactly ``mode.desimal`` places. A value below 100 never becomes 100 (99,996 stays 99,99)."""
    langkah = Decimal(1).scaleb(-mode.desimal)
    with localcontext() as konteks:
        konteks.prec = PRESISI + BATAS_DIGIT
        hasil = nilai.quantize(langkah, ROUND_DOWN if mode.potong else ROUND_HALF_UP)
        if nilai < SERATUS <= hasil:
            hasil = nilai.quantize(langkah, ROUND_DOWN)
    return hasil


def dua_puluh_delapan(nilai: Decimal) -> Decimal:
    """The value at 28 significant digits, as scripts get it from ``hitung``."""
    with localcontext() as konteks:
        konteks.prec = 28
        return +nilai


def sisipkan_titik(digit: str) -> str:
    """``7060331000`` -> ``7.060.331.000``."""
    return f"{int(digit):,}".replace(",", ".")


def tulis_angka(nilai: Decimal | int) -> str:
    """Every digit the value has, Indonesian style: ``2220`` -> ``2.220``, ``3.52`` -> ``3,52``."""
    teks = format(Decimal(nilai), "f")
    tanda = "-" if teks.startswith("-") else ""
    utuh, _, pecahan = teks.lstrip("-").partition(".")
    pecahan = pecahan.rstrip("0")
    return tanda + sisipkan_titik(utuh) + (f",{pecahan}" if pecahan else "")


def tulis_mode(nilai: Decimal, mode: Mode) -> str:
    """The figure as printed, without ``%``: ``92,5`` (potong2), ``78,93`` and ``100,00`` (bulat2)."""
    bulat = bulatkan(nilai, mode)
    if mode.potong:
        return tulis_angka(bulat)
    utuh, _, pecahan = format(abs(bulat), "f").partition(".")
    tanda = "-" if bulat < 0 else ""
    return tanda + sisipkan_titik(utuh) + (f",{pecahan}" if pecahan else "")


def tulis_rupiah(nilai: int) -> str:
    """``7.060.331.000`` (the papers' table cells carry no Rp)."""
    return ("-" if nilai < 0 else "") + sisipkan_titik(str(abs(nilai)))


def tulis_rp(nilai: int, *, koma_strip: bool = False) -> str:
    """``Rp7.060.331.000``, or ``Rp. 7.060.331.000,-`` where the setting asks for it (002 lampiran 1)."""
    return f"Rp. {tulis_rupiah(nilai)},-" if koma_strip else f"Rp{tulis_rupiah(nilai)}"


JUTA = 1_000_000


def tulis_juta(nilai: int) -> str:
    """Rupiah in juta, every digit it has: 14668950000 -> ``14.668,95`` (001 T3.3)."""
    return tulis_angka(Decimal(nilai) / JUTA)


SATUAN_BISU = frozenset({"indeks", "nilai", "skor", "poin"})
"""Units that papers leave out behind the figure, since the name of the indikator says them (002 lampiran 1 prints 80)."""


def akhiran_satuan(satuan: str) -> str:
    """What stands behind a figure: ``%`` sticks to it, words stand apart (`` Layanan``), an index has nothing."""
    if satuan.casefold() in SATUAN_BISU:
        return ""
    return satuan if satuan in ("", "%") else f" {satuan}"


def tulis_satuan(teks: str, satuan: str) -> str:
    """``80`` + ``%`` -> ``80%`` (as 002 prints it), ``1`` + ``Layanan`` -> ``1 Layanan``, ``80`` + ``Indeks`` -> ``80``."""
    return teks + akhiran_satuan(satuan) if teks else ""


def tulis_isian(nilai: Isian | Hasil, satuan: str = "", *, nol_strip: bool = False) -> str:
    """A cell value as shown and printed. ``nol_strip`` prints 0 as ``-`` (002 T3.2, indikator 4.4)."""
    match nilai:
        case Kosong():
            return ""
        case Angka(angka):
            return "-" if nol_strip and angka == 0 else tulis_satuan(tulis_angka(angka), satuan)
        case Rentang(bawah, atas):
            return tulis_satuan(f"{tulis_angka(bawah)}-{tulis_angka(atas)}", satuan)
        case Teks(isi):
            return isi
        case TidakBerlaku():
            return "N/A"
        case TidakDapatDihitung():
            return "tidak dapat dihitung"


# Reading ------------------------------------------------------------------------------------------------------------


T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True)
class Terbaca(Generic[T_co]):
    """Read without doubt. ``satuan`` is the unit written beside the number, if any."""

    nilai: T_co
    satuan: str = ""


@dataclass(frozen=True, slots=True)
class Ambigu:
    """Two readings are possible; the user has to choose. ``pilihan`` = (dot as decimal sign, dot as thousands sign)."""

    teks: str
    pilihan: tuple[Decimal, Decimal]
    satuan: str = ""

    @property
    def alasan(self) -> str:
        a, b = (tulis_angka(p) for p in self.pilihan)
        return f"“{self.teks}” dapat dibaca {a} atau {b}"


@dataclass(frozen=True, slots=True)
class Ditolak:
    """Not readable; one Indonesian sentence (no full stop) says why and what to do."""

    alasan: str


Titik = Literal["", "desimal", "ribuan"]
"""How a lone dot is to be read: ``""`` asks."""

_RP = re.compile(r"^rp\.?\s*", re.IGNORECASE)
_EKOR_RP = re.compile(r",-+$")
_ANGKA = re.compile(r"^([+-]?)([\d.,]*\d[\d.,]*)\s*(\D.*)?$", re.DOTALL)
_RIBUAN_TITIK = re.compile(r"^\d{1,3}(\.\d{3})+$")
_RIBUAN_KOMA = re.compile(r"^\d{1,3}(,\d{3})+$")


def _bersih(teks: str) -> str:
    return " ".join(teks.replace("\u00a0", " ").replace("\u202f", " ").split())


def _tolak(teks: str, saran: str = "tulis misalnya 1.234,5") -> Ditolak:
    pendek = teks if len(teks) <= 40 else teks[:39] + "…"
    return Ditolak(f"“{pendek}” bukan angka yang dapat dibaca; {saran}")


def baca_angka(teks: str, *, titik: Titik = "") -> Terbaca[Decimal] | Ambigu | Ditolak:
    """Read a decimal number with an optional unit (``3,52``, ``100%``, ``4000 M²``, ``1.234,5``, ``7,060,331,000``).

    A comma is the decimal sign and dots stand between groups of three; ``3.4`` and ``1.234`` have two readings and come
    back as :class:`Ambigu` unless ``titik`` decides. Negative numbers and more than 18 digits are refused.
    """
    bersih = _bersih(teks)
    cocok = _ANGKA.match(bersih)
    if not cocok or not bersih.isprintable() or not all(c.isascii() for c in cocok[2]):
        return _tolak(bersih)
    tanda, inti, satuan = cocok[1], cocok[2], (cocok[3] or "").strip()
    if any(c.isdigit() and c not in "²³" for c in satuan) or satuan[:1] in ("-", "+", "/", "*", "^", "="):
        return _tolak(bersih)
    if re.match(r"^[eE][+-]?\s*\d*$", satuan):
        return _tolak(bersih)
    if tanda == "-":
        return Ditolak(f"“{bersih}” bernilai negatif; isian ini tidak boleh kurang dari 0")
    if sum(c.isdigit() for c in inti) > BATAS_DIGIT:
        return Ditolak(f"“{bersih[:40]}” lebih dari {BATAS_DIGIT} digit; periksa kembali angkanya")
    hasil = _urai(inti, titik)
    if hasil is None:
        return _tolak(bersih)
    if isinstance(hasil, tuple):
        return Ambigu(bersih, hasil, satuan)
    return Terbaca(hasil, satuan)


def _urai(inti: str, titik: Titik) -> Decimal | tuple[Decimal, Decimal] | None:
    """Digits, dots and commas -> a number, two readings, or None."""
    koma, dot = inti.count(","), inti.count(".")
    if not koma and not dot:
        return Decimal(inti)
    if koma and dot:
        if koma == 1 and inti.index(",") > inti.rindex("."):
            utuh, pecahan = inti.split(",")
            if _RIBUAN_TITIK.match(utuh) and pecahan:
                return Decimal(f"{utuh.replace('.', '')}.{pecahan}")
        elif dot == 1 and inti.index(".") > inti.rindex(","):
            utuh, pecahan = inti.split(".")
            if _RIBUAN_KOMA.match(utuh) and pecahan:
                return Decimal(f"{utuh.replace(',', '')}.{pecahan}")
        return None
    if koma:
        if koma > 1:
            return Decimal(inti.replace(",", "")) if _RIBUAN_KOMA.match(inti) else None
        utuh, pecahan = inti.split(",")
        return Decimal(f"{utuh}.{pecahan}") if utuh and pecahan else None
    if dot > 1:
        return Decimal(inti.replace(".", "")) if _RIBUAN_TITIK.match(inti) else None
    utuh, pecahan = inti.split(".")
    if not utuh or not pecahan:
        return None
    sebagai_desimal, sebagai_ribuan = Decimal(inti), Decimal(inti.replace(".", ""))
    if titik == "desimal":
        return sebagai_desimal
    if titik == "ribuan":
        return sebagai_ribuan if _RIBUAN_TITIK.match(inti) else None
    return sebagai_desimal, sebagai_ribuan


def baca_rupiah(teks: str) -> Terbaca[int | None] | Ditolak:
    """Read money: ``88.880.000``, ``Rp. 88.880.000,-``, ``7,060,331,000``, ``1500``. A dot always separates thousands.

    Empty text is None (kosong). Fractions of a rupiah other than ``,00`` are refused.
    """
    bersih = _bersih(teks)
    if not bersih:
        return Terbaca(None)
    inti = _EKOR_RP.sub("", _RP.sub("", bersih)).strip()
    inti = re.sub(r"(?<=\d),0{1,2}$", "", inti)
    inti = re.sub(r"(?<=,\d{3})\.00?$", "", inti)
    if not inti.strip("-–—"):
        return Ditolak(f"“{bersih}” bukan jumlah rupiah; kosongkan selnya bila belum ada, atau tulis 0 bila memang nol")
    if inti.startswith("-"):
        return Ditolak(f"“{bersih}” bernilai negatif; jumlah rupiah tidak boleh kurang dari 0")
    if not (inti.isascii() and (inti.isdigit() or _RIBUAN_TITIK.match(inti) or _RIBUAN_KOMA.match(inti))):
        return _tolak(bersih, "tulis jumlah rupiah utuh, misalnya 88.880.000")
    digit = re.sub(r"[.,]", "", inti)
    if len(digit) > 20 or int(digit) > BATAS_RUPIAH:
        return Ditolak(f"“{bersih[:40]}” terlalu besar; batasnya {tulis_rupiah(BATAS_RUPIAH)}")
    return Terbaca(int(digit))


def baca_juta(teks: str, *, titik: Titik = "") -> Terbaca[int | None] | Ambigu | Ditolak:
    """Read money typed in juta rupiah: ``746,71`` is 746.710.000 rupiah; finer than one rupiah is refused.

    A lone dot has two readings here as everywhere: ``3.193`` may be 3.193 juta or 3,193 juta.
    """
    bersih = _bersih(teks)
    if not bersih:
        return Terbaca(None)
    hasil = baca_angka(_RP.sub("", bersih), titik=titik)
    if not isinstance(hasil, Terbaca):
        return hasil
    if hasil.satuan and hasil.satuan.casefold() not in ("juta", "jt"):
        return _tolak(bersih, "tulis dalam juta rupiah, misalnya 746,71")
    rupiah = hasil.nilai * JUTA
    if rupiah != rupiah.to_integral_value():
        return Ditolak(f"“{bersih[:40]}” lebih halus dari satu rupiah; tulis paling banyak 6 angka di belakang koma")
    if rupiah > BATAS_RUPIAH:
        return Ditolak(f"“{bersih[:40]}” terlalu besar; kolom ini dalam juta rupiah")
    return Terbaca(int(rupiah))


_NA = re.compile(r"^n\s*/?\s*a\s*(?::\s*(.*))?$", re.IGNORECASE | re.DOTALL)
_RENTANG = re.compile(r"^([^-–]+?)\s*[-–]\s*([^-–]+)$")
_KODE_PREDIKAT = re.compile(r"^[A-Z]{1,5}[+-]?$")
SATUAN_KATA = frozenset({"predikat", "opini", "kategori", "teks", "peringkat", "level"})
"""Units whose targets are words rather than numbers."""
SATUAN_HITUNG = frozenset(
    {"%", "persen", "orang", "unit", "layanan", "dokumen", "kegiatan", "m²", "m2", "laporan", "hari"}
)
"""Units that are counted or measured: a word beside them is a slip, never a grade."""


def baca_isian(
    teks: str, *, satuan: str = "", rentang: bool = False, kata: bool = True, titik: Titik = ""
) -> Terbaca[Isian] | Ambigu | Ditolak:
    """Read what a target or realisasi cell holds: empty, a number with its unit, ``N/A: alasan``, ``80-90``, ``WTP``.

    ``rentang`` allows ranges (targets only). ``satuan`` is the indikator's own unit: another unit beside the number is
    refused, since the same figure must not be entered in two units.
    """
    bersih = _bersih(teks)
    if not bersih:
        return Terbaca(KOSONG)
    if cocok := _NA.match(bersih):
        return Terbaca(TidakBerlaku((cocok[1] or "").strip()))
    if rentang and (cocok := _RENTANG.match(bersih)):
        bawah, atas = baca_angka(cocok[1], titik=titik), baca_angka(cocok[2], titik=titik)
        if isinstance(bawah, Ambigu):
            return bawah
        if isinstance(atas, Ambigu):
            return atas
        if isinstance(bawah, Terbaca) and isinstance(atas, Terbaca):
            if bawah.nilai > atas.nilai:
                return Ditolak(f"“{bersih}”: batas bawah rentang melebihi batas atasnya")
            return Terbaca(Rentang(bawah.nilai, atas.nilai), atas.satuan or bawah.satuan)
    if kata and not any(c.isdigit() for c in bersih) and any(c.isalpha() for c in bersih):
        boleh_kode = satuan.casefold() not in SATUAN_HITUNG and _KODE_PREDIKAT.match(bersih)
        if boleh_kode or satuan.casefold() in SATUAN_KATA:
            return Terbaca(Teks(bersih))
        return _tolak(bersih, "tulis angka, atau N/A: alasannya bila tidak berlaku")
    hasil = baca_angka(bersih, titik=titik)
    if isinstance(hasil, Ditolak):
        return hasil
    # "4o" is a slip of the finger, "4 orang" a unit: letters stuck to the number count only if they are the unit.
    if not satuan and hasil.satuan not in ("", "%") and not bersih.endswith(f" {hasil.satuan}"):
        return _tolak(bersih)
    if satuan and hasil.satuan and not satuan_sama(hasil.satuan, satuan):
        return Ditolak(f"“{bersih}” memakai satuan {hasil.satuan}, sedangkan indikator ini bersatuan {satuan}")
    return hasil if isinstance(hasil, Ambigu) else Terbaca(Angka(hasil.nilai), hasil.satuan)


_SINONIM = {"persen": "%", "m2": "m²", "persentase": "%"}


def satuan_sama(a: str, b: str) -> bool:
    """Units compare without case and spaces; ``persen`` is ``%`` and ``m2`` is ``m²``."""
    kunci = ["".join(s.casefold().split()) for s in (a, b)]
    return _SINONIM.get(kunci[0], kunci[0]) == _SINONIM.get(kunci[1], kunci[1])
