"""Hints on a month's entry: what an attentive colleague would ask. They block nothing and change no figure.

The thresholds are data of the year (rule table ``ambang``); years made before they stood there use the same defaults.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import takewhile
from statistics import median

from .angka import tulis_angka
from .capaian import target_indikator, tulis_realisasi
from .nilai import Angka, Hasil, Rentang, Teks
from .noun import id_sel
from .periode import BULAN, NAMA_BULAN
from .realisasi import NILAI, Realisasi
from .renstra import Arah, IndikatorTahun
from .rumus import isi_bulan, realisasi_periode, variabel_indikator
from .rumus_jenis import bagian_seluruh
from .tahun_kinerja import TahunKinerja

KALI, BULAN_PALING_SEDIKIT, SAMA_BERTURUT = Decimal(3), 3, 4
"""Defaults: times the median, months that make a median, equal months in a row (kebiasaan program)."""


class JenisPetunjuk(StrEnum):
    JAUH = "jauh dari biasanya"
    LEBIH = "pembilang melebihi penyebut"
    TETAP = "sama terus"
    TURUN = "memburuk tanpa uraian"


@dataclass(frozen=True, slots=True)
class Ambang:
    """When a hint is given."""

    kali: Decimal = KALI
    """A value above so many times, or below one part in so many, of the median of earlier months."""
    bulan: int = BULAN_PALING_SEDIKIT
    """Earlier months that must have a value before one speaks of a median."""
    sama: int = SAMA_BERTURUT
    """Reports in a row with the very same entry."""


@dataclass(frozen=True, slots=True)
class Petunjuk:
    """One hint: what was noticed, and what to do about it."""

    jenis: JenisPetunjuk
    kalimat: str


def ambang_petunjuk(dokumen: TahunKinerja) -> Ambang:
    """The thresholds of the year."""
    aturan = dokumen.aturan_nama.get("ambang")
    if aturan is None:
        return Ambang()
    isi = aturan.isi
    return Ambang(
        Decimal(isi.get("jauh_kali", str(KALI))), isi.get("jauh_bulan", BULAN_PALING_SEDIKIT),
        isi.get("sama_bulan", SAMA_BERTURUT),
    )  # fmt: skip


def petunjuk_bulan(dokumen: TahunKinerja, indikator: IndikatorTahun, bulan: int) -> tuple[Petunjuk, ...]:
    """All hints on what was entered for an indikator in a month, the most pressing first."""
    nilai = {b: h for b in range(1, bulan + 1) if (h := _nilai(dokumen, indikator, b)) is not None}
    if bulan not in nilai:
        return ()
    ambang = ambang_petunjuk(dokumen)
    calon = (
        _lebih(dokumen, indikator, bulan),
        _jauh(dokumen, indikator, nilai, bulan, ambang),
        _memburuk(dokumen, indikator, nilai, bulan),
        _tetap(dokumen, indikator, bulan, ambang),
    )
    return tuple(p for p in calon if p is not None)


def _nilai(dokumen: TahunKinerja, indikator: IndikatorTahun, bulan: int) -> Decimal | None:
    hasil = realisasi_periode(dokumen, indikator, BULAN[bulan - 1]).hasil
    return hasil.nilai if isinstance(hasil, Angka) else None


def _tulis(dokumen: TahunKinerja, indikator: IndikatorTahun, nilai: Decimal) -> str:
    hasil: Hasil | Teks = Angka(nilai)
    return tulis_realisasi(hasil, dokumen.mode("capaian", indikator))


def _lebih(dokumen: TahunKinerja, indikator: IndikatorTahun, bulan: int) -> Petunjuk | None:
    """A share above 100 %: the part is larger than the whole."""
    if (nama := bagian_seluruh(indikator)) is None:
        return None
    isi = dict(realisasi_periode(dokumen, indikator, BULAN[bulan - 1]).variabel)
    a, b = (isi.get(n, Decimal(0)) for n in nama)
    if a <= b:
        return None
    return Petunjuk(
        JenisPetunjuk.LEBIH,
        f"{nama[0].capitalize()} {tulis_angka(a)} melebihi {nama[1]} {tulis_angka(b)}; hasilnya di atas 100 %. "
        "Periksa apakah keduanya tertukar atau salah ketik.",
    )


def _jauh(
    dokumen: TahunKinerja, indikator: IndikatorTahun, nilai: dict[int, Decimal], bulan: int, ambang: Ambang
) -> Petunjuk | None:
    lalu = [n for b, n in nilai.items() if b < bulan]
    if len(lalu) < ambang.bulan:
        return None
    tengah, kini = median(lalu), nilai[bulan]
    # Around zero and below nothing is a multiple of anything.
    if tengah <= 0 or tengah / ambang.kali <= kini <= tengah * ambang.kali:
        return None
    kata = "jauh di atas" if kini > tengah else "jauh di bawah"
    return Petunjuk(
        JenisPetunjuk.JAUH,
        f"{_tulis(dokumen, indikator, kini)} {kata} biasanya (nilai tengah {len(lalu)} bulan sebelumnya "
        f"{_tulis(dokumen, indikator, tengah)}). Periksa angkanya; bila benar, jelaskan di uraian.",
    )


def _memburuk(
    dokumen: TahunKinerja, indikator: IndikatorTahun, nilai: dict[int, Decimal], bulan: int
) -> Petunjuk | None:
    """Worse than the month reported before, and nobody said why."""
    lalu = max((b for b in nilai if b < bulan), default=0)
    uraian = dokumen.ambil("realisasi_uraian", id_sel("realisasi_uraian", dokumen.tahun, indikator.indikator_id, bulan))
    if not lalu or (uraian is not None and uraian.uraian):
        return None
    target = target_indikator(dokumen, indikator, BULAN[bulan - 1])
    mutu = [_mutu(indikator, target, nilai[b]) for b in (lalu, bulan)]
    if mutu[0] is None or mutu[1] is None or mutu[1] >= mutu[0]:
        return None
    dulu, kini = (_tulis(dokumen, indikator, nilai[b]) for b in (lalu, bulan))
    return Petunjuk(
        JenisPetunjuk.TURUN,
        f"Lebih buruk daripada {NAMA_BULAN[lalu - 1]} ({dulu} menjadi {kini}). Tulis sebabnya di uraian.",
    )


def _mutu(indikator: IndikatorTahun, target: object, nilai: Decimal) -> Decimal | None:
    """Larger is better, by the indikator's arah; of a range the distance to it counts."""
    if indikator.arah == Arah.NAIK:
        return nilai
    if indikator.arah == Arah.TURUN:
        return -nilai
    if not isinstance(target, Rentang):
        return None
    return -max(target.bawah - nilai, nilai - target.atas, Decimal(0))


def _tetap(dokumen: TahunKinerja, indikator: IndikatorTahun, bulan: int, ambang: Ambang) -> Petunjuk | None:
    """The same entry month after month: copied on, or counted anew? Asked once per so many months, not in each."""
    isi = isi_bulan(dokumen, indikator)
    nama = [n for n, _ in variabel_indikator(indikator)] or [NILAI]
    wajib = indikator.periode_pelaporan.bulan_isi or range(1, 13)
    kini = _angka(isi.get(bulan, {}), nama)
    sama = list(takewhile(lambda b: _angka(isi.get(b, {}), nama) == kini, (b for b in reversed(wajib) if b <= bulan)))
    if kini is None or bulan not in wajib or len(sama) % ambang.sama or _biasa(indikator, kini):
        return None
    return Petunjuk(
        JenisPetunjuk.TETAP,
        f"Isiannya sama persis {len(sama)} kali berturut-turut ({NAMA_BULAN[sama[-1] - 1]} sampai "
        f"{NAMA_BULAN[bulan - 1]}). Pastikan dihitung ulang, bukan salinan bulan lalu.",
    )


def _angka(isi: dict[str, Realisasi], nama: Sequence[str]) -> tuple[Decimal, ...] | None:
    nilai = [isi[n].nilai if n in isi else None for n in nama]
    angka = tuple(n.nilai for n in nilai if isinstance(n, Angka))
    return angka if len(angka) == len(nama) else None


def _biasa(indikator: IndikatorTahun, angka: tuple[Decimal, ...]) -> bool:
    """What may well stay the same: nothing at all, or all of it in percent."""
    return not any(angka) or (
        indikator.satuan == "%" and (len(set(angka)) == 1 and (len(angka) > 1 or angka[0] == 100))
    )
