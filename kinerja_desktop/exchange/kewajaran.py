"""What a field's kind cannot say but the rest of the program relies on: cell ids, periods, shapes of tables, no cycles.

A file from outside passes here once, so that no figure or paper meets a row it cannot handle.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from ..application.sel import KOLOM_RENTANG, bersihkan
from ..domain.angka import MODE_KODE
from ..domain.aturan_skor import baca_aturan_skor
from ..domain.evaluasi_aturan import IRAMA, IRAMA_BAWAAN, KUNCI_IRAMA
from ..domain.jadwal import BATAS_N, PERIODE_TENGGAT
from ..domain.nilai import Angka, Rentang, Teks, TidakBerlaku
from ..domain.noun import (
    BATAS_SEL,
    Beku,
    JenisData,
    JenisIsian,
    JenisTeks,
    Noun,
    NounInfo,
    id_sel,
    thaw,
)
from ..domain.periode import PERIODE, TRIWULAN
from ..domain.rencana_strategis import JenisSimpul
from ..domain.rumus import RUMUS, periksa_tetapan
from ..domain.tahun_kinerja import TahunKinerja
from ..domain.tata_letak import baca_tata_letak
from ..domain.tindak_lanjut import KOLOM_PEMILIK

Salah = tuple[str, str]
"""(kolom, alasan)"""


def id_baku(info: NounInfo, baris: Noun) -> str:
    """The id a row must have: uuid5 of the natural key of a cell, its own otherwise."""
    if not info.kunci:
        return baris.id
    return id_sel(info.nama, *(info.jenis[k].encode(getattr(baris, k)) for k in info.kunci))


def kewajaran(info: NounInfo, baris: Noun) -> Salah | None:
    """The first field of a row that the program could not live with, or None."""
    for kolom, jenis in info.jenis.items():
        nilai = getattr(baris, kolom)
        if isinstance(jenis, JenisTeks) and (salah := _teks(nilai)):
            return kolom, salah
        if isinstance(jenis, JenisIsian) and (salah := _isian(kolom, nilai)):
            return kolom, salah
        if isinstance(jenis, JenisData) and len(json.dumps(thaw(nilai), ensure_ascii=False)) > jenis.maks:
            return kolom, f"lebih panjang dari {jenis.maks} karakter"
    khusus = _KHUSUS.get(info.nama)
    return khusus(baris) if khusus else None


def _teks(nilai: str) -> str:
    """Characters that typing would have lost (control, zero-width, bidi) are refused, not dropped silently."""
    if nilai.isascii() and nilai.isprintable():
        return ""
    buruk = any(c == "\r" or not bersihkan(c) for c in set(nilai))
    return "berisi karakter kendali atau tak tampak yang tidak diterima" if buruk else ""


def _isian(kolom: str, nilai: Any) -> str:
    match nilai:
        case Angka(angka) if angka < 0:
            return "angka tidak boleh kurang dari 0"
        case Rentang(bawah, _) if bawah < 0:
            return "angka tidak boleh kurang dari 0"
        case Rentang() if kolom != KOLOM_RENTANG:
            return "rentang hanya untuk target"
        case TidakBerlaku(isi) | Teks(isi):
            if len(isi) > BATAS_SEL:
                return f"panjang {len(isi)} karakter melebihi batas {BATAS_SEL}"
            return _teks(isi)
    return ""


def _periode(baris: Any) -> Salah | None:
    return None if baris.periode in PERIODE else ("periode", "bukan kode periode yang dikenal")


def _indikator_tahun(baris: Any) -> Salah | None:
    if baris.mode and baris.mode not in MODE_KODE:
        return "mode", "bukan mode angka yang dikenal"
    variabel = baris.variabel
    pasangan = isinstance(variabel, tuple) and all(
        isinstance(v, tuple) and not isinstance(v, Beku) and len(v) == 2 and all(isinstance(t, str) for t in v)
        for v in variabel
    )
    if not pasangan:
        return "variabel", "harus daftar pasangan nama dan arti"
    nama = [n for n, _ in variabel]
    if len(set(nama)) != len(nama) or not all(0 < len(n) <= 60 for n in nama):
        return "variabel", "nama variabel harus berbeda, 1 sampai 60 karakter"
    if nama and len(nama) < len(RUMUS[baris.rumus].variabel):
        return "variabel", "variabelnya kurang untuk rumus ini"
    if not _pasangan_teks(baris.sumber_isian):
        return "sumber_isian", "harus daftar pasangan variabel dan sumber"
    if not _daftar_teks(baris.tidak_dicetak):
        return "tidak_dicetak", "harus daftar nama bagian"
    if salah := periksa_tetapan(baris):
        return "tetapan", salah
    return _alias(baris)


def _alias(baris: Any) -> Salah | None:
    tepat = isinstance(baris.alias, tuple) and not isinstance(baris.alias, Beku) and all(
        isinstance(a, tuple) and not isinstance(a, Beku) and len(a) == 3 and isinstance(a[0], str)
        and isinstance(a[1], str) and (a[2] is None or (isinstance(a[2], int) and not isinstance(a[2], bool)))
        for a in baris.alias
    )  # fmt: skip
    return None if tepat else ("alias", "harus daftar bagian, sebutan, dan urutan")


def _daftar_teks(isi: Any) -> bool:
    return isinstance(isi, tuple) and not isinstance(isi, Beku) and all(isinstance(t, str) for t in isi)


def _pasangan_teks(isi: Any) -> bool:
    return isinstance(isi, tuple) and not isinstance(isi, Beku) and all(_daftar_teks(p) and len(p) == 2 for p in isi)


def _laporan(baris: Any) -> Salah | None:
    if not _daftar_teks(baris.bagian):
        return "bagian", "harus daftar nama bagian"
    if not _pasangan_teks(baris.tata_letak):
        return "tata_letak", "harus daftar pasangan bagian dan tata letak"
    return _periode(baris)


def _triwulan(baris: Any) -> Salah | None:
    return None if baris.periode in {t.kode for t in TRIWULAN} else ("periode", "harus TW1, TW2, TW3 atau TW4")


def _evaluasi(baris: Any) -> Salah | None:
    tepat = baris.periode in PERIODE and not baris.periode.startswith("B")
    return None if tepat else ("periode", "harus TW1..TW4, SM1, SM2 atau TAHUN")


def _tindak_lanjut(baris: Any) -> Salah | None:
    isi = [kolom for kolom in KOLOM_PEMILIK.values() if getattr(baris, kolom)]
    if len(isi) == 1:
        return None
    return isi[1] if isi else "kendala_id", "harus menyebut tepat satu: kendala, temuan pengawasan, atau evaluasi"


def _renstra(baris: Any) -> Salah | None:
    if baris.sampai < baris.dari:
        return "sampai", "tahun akhir mendahului tahun awal"
    if baris.kolom_dari is not None and not baris.kolom_dari <= baris.dari:
        return "kolom_dari", "kolom tabel mulai sesudah tahun awal"
    return None


def _simpul(baris: Any) -> Salah | None:
    if baris.jenis in (JenisSimpul.SASARAN, JenisSimpul.INDIKATOR) and baris.tingkat is None:
        return "tingkat", "sasaran dan indikator perlu tingkat"
    return None


def _aturan(baris: Any) -> Salah | None:
    try:
        tepat = _ATURAN.get(baris.nama, lambda isi: True)(baris.isi)
    except (ArithmeticError, AttributeError, TypeError, ValueError):
        tepat = False
    return None if tepat else ("isi", f"bentuk tabel aturan “{baris.nama}” tidak dikenal")


def _aturan_mode(isi: Any) -> bool:
    return isinstance(isi, Beku) and all(nilai in MODE_KODE for _, nilai in isi)


def _aturan_predikat(isi: Any) -> bool:
    return not isinstance(isi, Beku) and all(
        isinstance(b, Beku) and Decimal(b.get("di_atas")).is_finite() and isinstance(b.get("kode"), str) for b in isi
    )


def _aturan_libur(isi: Any) -> bool:
    return not isinstance(isi, Beku) and all(date.fromisoformat(hari) for hari in isi)


def _aturan_tenggat(isi: Any) -> bool:
    hari, geser = isi.get("lapor_bulanan", 5), isi.get("geser_hari_kerja", True)
    bulanan = isinstance(isi, Beku) and isinstance(geser, bool) and isinstance(hari, int) and 1 <= hari <= 28
    irama = isi.get(KUNCI_IRAMA, IRAMA_BAWAAN) in IRAMA
    return bulanan and irama and all(_satu_tenggat(b) for b in isi.get("daftar", ()))


def _satu_tenggat(b: Any) -> bool:
    n, batas = b.get("n"), BATAS_N[b.get("kapan")]
    teks = all(isinstance(b.get(k), str) for k in ("jenis", "nama"))
    return teks and b.get("periode") in PERIODE_TENGGAT and type(n) is int and 1 <= n <= batas


def _aturan_ambang(isi: Any) -> bool:
    bulan = (isi.get("jauh_bulan", 3), isi.get("sama_bulan", 4))
    tepat = all(isinstance(b, int) and not isinstance(b, bool) and 2 <= b <= 12 for b in bulan)
    kali = Decimal(isi.get("jauh_kali", "3"))
    return isinstance(isi, Beku) and Decimal(isi.get("capaian_atas", "200")).is_finite() and kali > 1 and tepat


_ATURAN: dict[str, Callable[[Any], bool]] = {
    "mode": _aturan_mode,
    "predikat": _aturan_predikat,
    "libur": _aturan_libur,
    "tenggat": _aturan_tenggat,
    "ambang": _aturan_ambang,
    "tata_letak_renaksi": lambda isi: bool(baca_tata_letak(isi)),
    "ikpa": lambda isi: bool(baca_aturan_skor(isi)),
    "nka": lambda isi: bool(baca_aturan_skor(isi)),
}
_KHUSUS: dict[str, Callable[[Any], Salah | None]] = {
    "sasaran_tahun": _alias,
    "indikator_tahun": _indikator_tahun,
    "renstra": _renstra,
    "renstra_simpul": _simpul,
    "eperformance_triwulan": _triwulan,
    "target_periode": _periode,
    "renaksi_periode": _periode,
    "laporan": _laporan,
    "evaluasi": _evaluasi,
    "tindak_lanjut": _tindak_lanjut,
    "penutupan": _triwulan,
    "aturan": _aturan,
}


def kewajaran_dokumen(dokumen: TahunKinerja) -> str:
    """Why the rows together make no document, or ``''``."""
    if len(dokumen.satker) > 1:
        return f"berisi {len(dokumen.satker)} satker, padahal satu dokumen milik satu satker"
    if len(dokumen.tahun_anggaran) > 1:
        return "pengaturan tahun anggaran muncul dua kali"
    for noun in ("unit", "anggaran", "keputusan_butir", "renstra_simpul"):
        if _berputar(dokumen, noun):
            return f"{noun}: rujukan induknya berputar"
    return ""


def _berputar(dokumen: TahunKinerja, noun: str) -> bool:
    aman: set[str] = set()
    for baris in dokumen.baris(noun):
        jalan: list[str] = []
        kini: Any = baris
        while kini is not None and kini.id not in aman:
            if kini.id in jalan:
                return True
            jalan.append(kini.id)
            kini = dokumen.ambil(noun, kini.induk_id)
        aman.update(jalan)
    return False
