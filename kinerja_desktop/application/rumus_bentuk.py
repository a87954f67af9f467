"""What another rumus brings along: the variables it proposes, and the entries that would stand under none of them.

Entries are rows of realisasi keyed by the name of their variable, so a variable that goes takes entries out of sight. Nothing
here drops one: whoever changes a rumus asks :func:`isian_variabel` first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from typing import Any

from ..domain.ekspresi import EkspresiError, baca_ekspresi, nama_ekspresi
from ..domain.kelengkapan import sebut_bulan
from ..domain.noun import freeze
from ..domain.realisasi import KUMULATIF, NILAI, Realisasi
from ..domain.renstra import IndikatorTahun, JenisRumus
from ..domain.rumus_jenis import (
    RESPONDEN,
    BagianBobot,
    Variabel,
    bagian_bobot,
    bobot_survei,
    periksa_tetapan,
    variabel_indikator,
)
from ..domain.tahun_kinerja import TahunKinerja
from .sel import bersihkan
from .transaksi import TransaksiError

BERDUA = (JenisRumus.PERBANDINGAN, JenisRumus.KOMPLEMEN, JenisRumus.PERTUMBUHAN)
"""Kinds of exactly two variables, told apart by their order."""
MAKS_NAMA, MAKS_VARIABEL = 60, 40
_NAMA = re.compile(r"[^\W\d]\w*")


def baca_nama(teks: str) -> str:
    """A typed name of a variable as it is kept (``jumlah layanan`` -> ``jumlah_layanan``). Raises TransaksiError."""
    nama = "_".join(bersihkan(teks).split())
    if not nama:
        raise TransaksiError("Variabel perlu nama; tulis satu kata, misalnya selesai.")
    if not _NAMA.fullmatch(nama) or len(nama) > MAKS_NAMA:
        raise TransaksiError(
            f"“{teks.strip()[:40]}” tidak dapat menjadi nama variabel; pakai huruf, angka, dan garis bawah, diawali huruf."
        )
    try:
        baca_ekspresi(f"{nama} + 1")
        baca_ekspresi(f"{nama}(1)")
    except EkspresiError:
        fungsi = False
    else:
        fungsi = True
    if fungsi or nama.casefold() == KUMULATIF:
        raise TransaksiError(f"Nama {nama} dipakai program sendiri; pilih nama lain untuk variabel ini.")
    return nama


def nama_variabel(indikator: IndikatorTahun) -> tuple[str, ...]:
    """Names of the variables an indikator asks for."""
    return tuple(nama for nama, _ in variabel_indikator(indikator))


# Entries -------------------------------------------------------------------------------------------------------------


def isian_variabel(dokumen: TahunKinerja, indikator: IndikatorTahun, nama: Iterable[str]) -> tuple[Realisasi, ...]:
    """Entries of these variables, by month."""
    cari = set(nama)
    semua: tuple[Realisasi, ...] = dokumen.per("realisasi", "indikator_id").get(indikator.indikator_id, ())
    return tuple(sorted((b for b in semua if b.variabel in cari), key=lambda b: (b.bulan, b.variabel)))


def isian_lepas(dokumen: TahunKinerja, lama: IndikatorTahun, baru: IndikatorTahun) -> tuple[Realisasi, ...]:
    """Entries that stand under a variable now and would stand under none."""
    return isian_variabel(dokumen, lama, set(nama_variabel(lama)) - set(nama_variabel(baru)))


def sebut_isian(isian: Iterable[Realisasi]) -> str:
    """``kini sudah berisi 2 isian (Januari dan Maret)``."""
    semua = tuple(isian)
    nama = list(dict.fromkeys(b.variabel for b in semua))
    bulan = tuple(sorted({b.bulan for b in semua}))
    return f"{', '.join(nama)} sudah berisi {len(semua)} isian ({sebut_bulan(bulan)})"


# Settings ------------------------------------------------------------------------------------------------------------


def usul_rumus(indikator: IndikatorTahun, jenis: JenisRumus) -> dict[str, Any]:
    """Fields of the indikator under another kind: its usual variables, weights and expression. Meanings of names that
    stay are kept, as are the sources of their figures.
    """
    variabel = variabel_indikator(indikator)
    isi: dict[str, Any] = {"rumus": jenis, "variabel": (), "tetapan": (), "ekspresi": ""}
    if jenis == JenisRumus.EKSPRESI:
        isi |= {"variabel": variabel, "ekspresi": _ekspresi_dari(indikator)}
    elif {jenis, indikator.rumus} <= {JenisRumus.PERBANDINGAN, JenisRumus.KOMPLEMEN} and len(variabel) == 2:
        isi["variabel"] = indikator.variabel
    baru = replace(indikator, **isi)
    return isi | {"sumber_isian": saring_sumber(baru)}


def saring_sumber(indikator: IndikatorTahun) -> tuple[tuple[str, str], ...]:
    """Sources of the variables there are; of the value itself where there are none."""
    ada = nama_variabel(indikator) or (NILAI,)
    return tuple((nama, kunci) for nama, kunci in indikator.sumber_isian or () if nama in ada)


def _ekspresi_dari(indikator: IndikatorTahun) -> str:
    """The arithmetic of a kind written out, to be changed from there."""
    nama = nama_variabel(indikator)
    if any(not _NAMA.fullmatch(n) for n in nama):
        return ""
    match indikator.rumus:
        case JenisRumus.PERBANDINGAN:
            return f"{nama[0]} / {nama[1]} × 100"
        case JenisRumus.KOMPLEMEN:
            return f"({nama[1]} - {nama[0]}) / {nama[1]} × 100"
        case JenisRumus.PERTUMBUHAN:
            return f"({nama[0]} - {nama[1]}) / {nama[1]} × 100"
        case JenisRumus.BERBOBOT:
            bagian, pembagi = bagian_bobot(indikator)
            jumlah = " + ".join(f"{b.pembilang} / {b.penyebut} × {_koma(b.bobot)}" for b in bagian)
            return f"({jumlah}) / {_koma(pembagi)}" if pembagi else jumlah
    return ""


def _koma(angka: Any) -> str:
    return format(angka, "f").replace(".", ",")


def tetapan_bagian(bagian: Iterable[BagianBobot], pembagi: Any) -> Any:
    """Weighted parts as they are stored."""
    isi = [
        {
            "nama": b.nama,
            "arti": b.arti,
            "pembilang": b.pembilang,
            "penyebut": b.penyebut,
            "bobot": format(b.bobot, "f"),
        }
        for b in bagian
    ]
    return freeze({"bagian": isi, "pembagi": "" if pembagi is None else format(pembagi, "f")})


def tetapan_bobot(bobot: Iterable[tuple[str, Decimal]]) -> Any:
    """Weights of the questions of a survey as they are stored."""
    return freeze({"bobot": [[nama, format(b, "f")] for nama, b in bobot]})


def dengan_nama(indikator: IndikatorTahun, lama: str, baru: str) -> dict[str, Any]:
    """Fields of the indikator in which a variable has another name: list, weights, expression, sources."""

    def ganti(nama: str) -> str:
        return baru if nama == lama else nama

    isi: dict[str, Any] = {
        "variabel": tuple((ganti(n), arti) for n, arti in variabel_indikator(indikator)),
        "sumber_isian": tuple((ganti(n), kunci) for n, kunci in indikator.sumber_isian or ()),
        "ekspresi": re.sub(rf"(?<!\w){re.escape(lama)}(?!\w)", baru, indikator.ekspresi),
    }
    if indikator.rumus == JenisRumus.BERBOBOT:
        bagian, pembagi = bagian_bobot(indikator)
        ganti_bagian = (replace(b, pembilang=ganti(b.pembilang), penyebut=ganti(b.penyebut)) for b in bagian)
        isi["tetapan"] = tetapan_bagian(ganti_bagian, pembagi)
    elif indikator.rumus == JenisRumus.SURVEI and indikator.tetapan:
        isi["tetapan"] = tetapan_bobot((ganti(n), b) for n, b in bobot_survei(indikator))
    return isi


def terpakai(indikator: IndikatorTahun, nama: str) -> bool:
    """Whether the arithmetic of the indikator itself asks for a variable."""
    match indikator.rumus:
        case JenisRumus.BERBOBOT:
            return any(nama in (b.pembilang, b.penyebut) for b in bagian_bobot(indikator)[0])
        case JenisRumus.SURVEI:
            return nama == RESPONDEN
        case JenisRumus.EKSPRESI:
            try:
                return bool(indikator.ekspresi) and nama in nama_ekspresi(indikator.ekspresi)
            except EkspresiError:
                return False
    return True


def periksa_setelan(indikator: IndikatorTahun) -> str:
    """Why the settings cannot work, as a sentence, or ``''``."""
    if indikator.rumus == JenisRumus.LANGSUNG and indikator.variabel:
        return "Nilai langsung tidak memakai variabel; pilih rumus lain, atau hapus variabelnya."
    nama = [n.casefold() for n in nama_variabel(indikator)]
    if ganda := next((n for n in nama if nama.count(n) > 1), ""):
        return f"Variabel {ganda} sudah ada; beri nama yang berbeda."
    if indikator.rumus in BERDUA and len(nama) != 2:
        return f"Rumus {indikator.rumus} memakai dua variabel; untuk lebih dari dua, pilih rumus ekspresi."
    if len(nama) > MAKS_VARIABEL:
        return f"Paling banyak {MAKS_VARIABEL} variabel; gabungkan beberapa di antaranya."
    salah = periksa_tetapan(indikator)
    return f"{salah[:1].upper()}{salah[1:]}." if salah else ""


def dua_variabel(variabel: Variabel, usul: Variabel) -> Variabel:
    """Two variables of which the first are those that are to be kept."""
    return (*variabel, *(v for v in usul if v[0] not in {n for n, _ in variabel}))[:2]
