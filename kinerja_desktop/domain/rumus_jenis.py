"""The kinds of rumus: what variables each asks for, how it computes, and how it is derived step by step.

A new kind is one entry in :data:`RUMUS` and one word in :class:`~.renstra.JenisRumus`. Sources: A/B × 100% (002, 003, 004);
(A − A₀)/A₀ (004, pemberdayaan Pokmas); weighted index Indeks = (PLP + PCT)/25% (000, IKK17.1); survey from Σ skor per
question and responden, weights adding to 100% (000, IKK19.2).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from .angka import SERATUS, Mode, bagi, kali, persen, tulis_angka
from .ekspresi import EkspresiError, hitung_ekspresi, nama_ekspresi, tulis_ekspresi
from .langkah import Langkah, hasil_bagi, tulis_antara, tulis_hasil
from .nilai import KOSONG, Angka, Hasil, TidakDapatDihitung
from .noun import Beku
from .renstra import IndikatorTahun, JenisRumus

Isi = Mapping[str, Decimal]
Variabel = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Rumus:
    """A kind of rumus. ``variabel`` are the usual ones, where an indikator names none of its own."""

    nama: str
    variabel: Variabel
    hitung: Callable[[IndikatorTahun, Isi], Hasil]
    langkah: Callable[[IndikatorTahun, Isi, Mode], tuple[Langkah, ...]]
    tulis: str
    tetap: int = 0
    """So many of its last variables do not add up over the months (last year's figure is one figure all year)."""


def variabel_indikator(indikator: IndikatorTahun) -> Variabel:
    """(name, meaning) of each variable the indikator asks for; empty when its value is typed."""
    if indikator.variabel:
        return tuple((nama, arti) for nama, arti in indikator.variabel)
    return RUMUS[indikator.rumus].variabel


def variabel_tetap(indikator: IndikatorTahun) -> frozenset[str]:
    """Names of the variables that are one figure for the whole year."""
    tetap = RUMUS[indikator.rumus].tetap
    return frozenset(nama for nama, _ in variabel_indikator(indikator)[-tetap:]) if tetap else frozenset()


def bagian_seluruh(indikator: IndikatorTahun) -> tuple[str, str] | None:
    """Names of part and whole where a part above the whole is rarely meant: a perbandingan in percent."""
    nama = [n for n, _ in variabel_indikator(indikator)]
    if indikator.rumus != JenisRumus.PERBANDINGAN or indikator.satuan != "%" or len(nama) != 2:
        return None
    return nama[0], nama[1]


# perbandingan, komplemen, pertumbuhan -------------------------------------------------------------------------------


def _perbandingan(_: IndikatorTahun, isi: Isi) -> Hasil:
    a, b = list(isi.values())[:2]
    return Angka(persen(a, b)) if b else TidakDapatDihitung("penyebut 0")


def _komplemen(_: IndikatorTahun, isi: Isi) -> Hasil:
    a, b = list(isi.values())[:2]
    return Angka(persen(b - a, b)) if b else TidakDapatDihitung("penyebut 0")


def _pertumbuhan(_: IndikatorTahun, isi: Isi) -> Hasil:
    kini, lalu = list(isi.values())[:2]
    return Angka(persen(kini - lalu, lalu)) if lalu else TidakDapatDihitung("angka tahun lalu 0")


def _pecahan(
    tulis: Callable[[str, str], tuple[str, str]],
) -> Callable[[IndikatorTahun, Isi, Mode], tuple[Langkah, ...]]:
    def langkah(indikator: IndikatorTahun, isi: Isi, mode: Mode) -> tuple[Langkah, ...]:
        hasil = RUMUS[indikator.rumus].hitung(indikator, isi)
        if not isinstance(hasil, Angka):
            return ()
        a, b = list(isi.values())[:2]
        atas, bawah = tulis(tulis_angka(a), tulis_angka(b))
        antara = tulis_antara(bagi(hasil.nilai, SERATUS), mode)
        return (Langkah("Realisasi", atas, bawah, antara, f"{tulis_hasil(hasil.nilai, mode)}%"),)

    return langkah


# berbobot ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class BagianBobot:
    """A weighted part, ``pembilang/penyebut × bobot`` (000: PLP with 50%)."""

    nama: str
    arti: str
    pembilang: str
    penyebut: str
    bobot: Decimal


BOBOT_000: tuple[dict[str, str], ...] = (
    {"nama": "PLP", "arti": "Tingkat penyelesaian program/kegiatan tepat waktu", "pembilang": "selesai",
     "penyebut": "kegiatan", "bobot": "50"},
    {"nama": "PCT", "arti": "Persentase pencapaian target kinerja organisasi", "pembilang": "tercapai",
     "penyebut": "target", "bobot": "50"},
)  # fmt: skip
"""Parts of 000's index, also what an indikator of this kind begins with; ``PEMBAGI_000`` is its divisor in percent."""
PEMBAGI_000 = "25"


def bagian_bobot(indikator: IndikatorTahun) -> tuple[tuple[BagianBobot, ...], Decimal | None]:
    """Weighted parts and the divisor, both in percent; no divisor: the sum itself is the result."""
    tetapan = indikator.tetapan if isinstance(indikator.tetapan, Beku) else Beku()
    isi = tetapan.get("bagian") or tuple(Beku(sorted(b.items())) for b in BOBOT_000)
    pembagi = tetapan.get("pembagi", PEMBAGI_000 if not tetapan.get("bagian") else "")
    bagian = tuple(
        BagianBobot(
            b.get("nama", ""), b.get("arti", ""), b.get("pembilang"), b.get("penyebut"), Decimal(b.get("bobot"))
        )
        for b in isi
    )
    return bagian, Decimal(pembagi) if pembagi else None


def _berbobot(indikator: IndikatorTahun, isi: Isi) -> Hasil:
    bagian, pembagi = bagian_bobot(indikator)
    jumlah = Decimal(0)
    for b in bagian:
        if b.pembilang not in isi or b.penyebut not in isi:
            return TidakDapatDihitung(f"variabel bagian {b.nama} tidak ada")
        if isi[b.penyebut] == 0:
            return TidakDapatDihitung(f"{b.penyebut} bernilai 0")
        jumlah += bagi(kali(isi[b.pembilang], b.bobot), isi[b.penyebut])
    if pembagi == 0:
        return TidakDapatDihitung("pembagi 0")
    return Angka(bagi(jumlah, pembagi) if pembagi else kali(jumlah, 1))


def _langkah_berbobot(indikator: IndikatorTahun, isi: Isi, mode: Mode) -> tuple[Langkah, ...]:
    hasil = _berbobot(indikator, isi)
    if not isinstance(hasil, Angka):
        return ()
    bagian, pembagi = bagian_bobot(indikator)
    langkah = []
    jumlah = []
    for b in bagian:
        a, c, bobot = isi[b.pembilang], isi[b.penyebut], tulis_angka(b.bobot)
        nilai = f"{tulis_antara(bagi(kali(a, b.bobot), c), mode)}%"
        jumlah.append(nilai)
        langkah.append(
            Langkah(b.nama, tulis_angka(a), tulis_angka(c), hasil_bagi(a, c, mode), nilai, kanan=f"× {bobot}%")
        )
    akhir = tulis_hasil(hasil.nilai, mode)
    if pembagi:
        langkah.append(Langkah("Realisasi", " + ".join(jumlah), f"{tulis_angka(pembagi)}%", hasil=akhir, kanan=""))
    else:
        langkah.append(Langkah("Realisasi", " + ".join(jumlah), hasil=f"{akhir}%"))
    return tuple(langkah)


# survei --------------------------------------------------------------------------------------------------------------

RESPONDEN = "responden"
PERTANYAAN = 10
"""000 asks ten questions of 10% each."""


def bobot_survei(indikator: IndikatorTahun) -> tuple[tuple[str, Decimal], ...]:
    """(variable of Σ skor, weight in percent) per question; without own weights all questions weigh the same."""
    tetapan = indikator.tetapan if isinstance(indikator.tetapan, Beku) else Beku()
    if tetapan.get("bobot"):
        return tuple((nama, Decimal(bobot)) for nama, bobot in tetapan.get("bobot"))
    nama = [n for n, _ in variabel_indikator(indikator) if n != RESPONDEN]
    return tuple((n, bagi(100, len(nama))) for n in nama)


def _survei(indikator: IndikatorTahun, isi: Isi) -> Hasil:
    bobot = bobot_survei(indikator)
    if sum(b for _, b in bobot) != SERATUS and indikator.tetapan:
        return TidakDapatDihitung(f"bobot pertanyaan berjumlah {tulis_angka(sum(b for _, b in bobot))}%, harus 100%")
    if not isi.get(RESPONDEN):
        return TidakDapatDihitung("jumlah responden 0")
    if kurang := next((nama for nama, _ in bobot if nama not in isi), ""):
        return TidakDapatDihitung(f"skor {kurang} tidak ada")
    jumlah = sum((kali(isi[nama], b) for nama, b in bobot), Decimal(0))
    return Angka(bagi(jumlah, kali(SERATUS, isi[RESPONDEN])))


def _langkah_survei(indikator: IndikatorTahun, isi: Isi, mode: Mode) -> tuple[Langkah, ...]:
    hasil = _survei(indikator, isi)
    if not isinstance(hasil, Angka):
        return ()
    banyak = isi[RESPONDEN]
    arti = dict(variabel_indikator(indikator))
    langkah, jumlah = [], []
    for nama, bobot in bobot_survei(indikator):
        nilai = tulis_antara(bagi(kali(isi[nama], bobot), kali(SERATUS, banyak)), mode)
        jumlah.append(nilai)
        langkah.append(
            Langkah(
                arti.get(nama) or nama, tulis_angka(isi[nama]), tulis_angka(banyak), hasil_bagi(isi[nama], banyak, mode),
                nilai, kanan=f"× {tulis_antara(bobot, mode)}%",
            )
        )  # fmt: skip
    return (*langkah, Langkah("Realisasi", " + ".join(jumlah), hasil=tulis_hasil(hasil.nilai, mode)))


# ekspresi ------------------------------------------------------------------------------------------------------------


def _ekspresi(indikator: IndikatorTahun, isi: Isi) -> Hasil:
    return hitung_ekspresi(indikator.ekspresi, isi)


def _langkah_ekspresi(indikator: IndikatorTahun, isi: Isi, mode: Mode) -> tuple[Langkah, ...]:
    hasil = _ekspresi(indikator, isi)
    if not isinstance(hasil, Angka):
        return ()
    akhir = tulis_hasil(hasil.nilai, mode) + ("%" if indikator.satuan == "%" else "")
    return (Langkah("Realisasi", tulis_ekspresi(indikator.ekspresi, isi), hasil=akhir),)


_DUA = (("pembilang", "pembilang"), ("penyebut", "penyebut"))
RUMUS: dict[JenisRumus, Rumus] = {
    JenisRumus.LANGSUNG: Rumus("Nilai langsung", (), lambda i, isi: KOSONG, lambda i, isi, mode: (), ""),
    JenisRumus.PERBANDINGAN: Rumus(
        "Perbandingan", _DUA, _perbandingan, _pecahan(lambda a, b: (a, b)), "pembilang / penyebut × 100%"
    ),
    JenisRumus.KOMPLEMEN: Rumus(
        "Komplemen", _DUA, _komplemen, _pecahan(lambda a, b: (f"{b} − {a}", b)),
        "(penyebut − pembilang) / penyebut × 100%",
    ),
    JenisRumus.PERTUMBUHAN: Rumus(
        "Pertumbuhan", (("kini", "tahun ini"), ("lalu", "tahun lalu")), _pertumbuhan,
        _pecahan(lambda a, b: (f"{a} − {b}", b)), "(kini − lalu) / lalu × 100%", tetap=1,
    ),
    JenisRumus.BERBOBOT: Rumus(
        "Indeks berbobot",
        (
            ("selesai", "Jumlah kegiatan yang selesai sesuai rencana"), ("kegiatan", "Total kegiatan"),
            ("tercapai", "Jumlah target kinerja tercapai"), ("target", "Total target kinerja yang ditetapkan"),
        ),
        _berbobot, _langkah_berbobot, "(Σ pembilang / penyebut × bobot) / pembagi",
    ),
    JenisRumus.SURVEI: Rumus(
        "Survei",
        (*((f"p{n}", f"Pertanyaan {n}") for n in range(1, PERTANYAAN + 1)), (RESPONDEN, "Jumlah responden")),
        _survei, _langkah_survei, "Σ (skor pertanyaan / responden × bobot)",
    ),
    JenisRumus.EKSPRESI: Rumus("Ekspresi", (), _ekspresi, _langkah_ekspresi, ""),
}  # fmt: skip
"""Kinds by their word."""


def periksa_tetapan(indikator: IndikatorTahun) -> str:
    """Why the weights or the expression of an indikator cannot work, as one sentence without full stop, or ``''``."""
    nama = [n for n, _ in variabel_indikator(indikator)]
    try:
        match indikator.rumus:
            case JenisRumus.BERBOBOT:
                bagian, pembagi = bagian_bobot(indikator)
                pakai = [v for b in bagian for v in (b.pembilang, b.penyebut)]
                angka = [b.bobot for b in bagian] + ([pembagi] if pembagi is not None else [])
            case JenisRumus.SURVEI:
                bobot = bobot_survei(indikator)
                pakai, angka = [n for n, _ in bobot], [b for _, b in bobot]
                if RESPONDEN not in nama:
                    return f"survei memerlukan variabel {RESPONDEN}"
            case JenisRumus.EKSPRESI:
                pakai, angka = list(nama_ekspresi(indikator.ekspresi)) if indikator.ekspresi else [], []
            case _:
                return ""
    except EkspresiError as salah:
        return str(salah)
    except (ArithmeticError, AttributeError, TypeError, ValueError):
        return "bobot atau pembagi rumus tidak terbaca"
    if not all(a.is_finite() and a >= 0 for a in angka):
        return "bobot atau pembagi rumus tidak terbaca"
    asing = next((v for v in pakai if v not in nama), "")
    return f"rumus memakai {asing}, yang tidak ada di antara variabelnya" if asing else ""
