"""Templates of decrees and the katalog of legal bases: which fit this satker and year, and their placeholders filled."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..domain.keputusan import JenisKeputusan
from ..domain.satker import JenisSatker, Peran
from ..domain.tahun_kinerja import TahunKinerja

Data = Mapping[str, Any]
ISIAN = "………………"
"""Printed where the file does not know a name yet."""


def varian_templat(templat: Data, dokumen: TahunKinerja) -> Data:
    """The variant of a template for this kind of satker; the first where none is named."""
    semua: Sequence[Data] = templat["varian"]
    jenis = str(dokumen.identitas.jenis) if dokumen.identitas else ""
    return next((v for v in semua if jenis in v["jenis_satker"]), semua[0])


def isian_templat(dokumen: TahunKinerja) -> dict[str, str]:
    """What the placeholders of a template stand for in this file."""
    satker, atasan = dokumen.identitas, dokumen.pejabat_peran(Peran.ATASAN)
    nama = satker.nama if satker else "satuan kerja"
    if atasan is not None:
        sebut_atasan = atasan.jabatan
    elif satker and satker.jenis == JenisSatker.KANWIL:
        sebut_atasan = "Direktur Jenderal Pemasyarakatan"
    else:
        sebut_atasan = f"Kepala {satker.wilayah}" if satker and satker.wilayah else ISIAN
    return {
        "satker": nama, "kepala": f"Kepala {nama}", "tahun": str(dokumen.tahun), "atasan": sebut_atasan,
        "wilayah": satker.wilayah if satker else "",
    }  # fmt: skip


def isi_templat(teks: str, isian: Mapping[str, str]) -> str:
    """A text with its placeholders filled; what is no placeholder stays as it is."""
    return re.sub(r"\{(\w+)\}", lambda m: isian.get(m[1], m[0]), teks)


def dasar_hukum_berlaku(katalog: Iterable[Data], dokumen: TahunKinerja, jenis: JenisKeputusan) -> tuple[Data, ...]:
    """Legal bases of the katalog valid in the year, for this kind of satker and of decree (any kind for LAIN)."""
    satker = str(dokumen.identitas.jenis) if dokumen.identitas else ""
    return tuple(
        d for d in katalog
        if (d["mulai"] or 0) <= dokumen.tahun <= (d["sampai"] or 9999)
        and (not d["jenis_satker"] or satker in d["jenis_satker"])
        and (jenis == JenisKeputusan.LAIN or str(jenis) in d["untuk"])
    )  # fmt: skip


def usul_nomor(dokumen: TahunKinerja, lama: str, templat: Data | None) -> str:
    """A pattern for the number: last year's with its running number left open, else the one of the papers."""
    if lama:
        pola = re.sub(r"(?<=-)(\s*)\d{1,4}(?=[-.\s]|$)", r"\1…", lama)
        return re.sub(r"(?<=TAHUN )\d{4}", str(dokumen.tahun), pola, flags=re.IGNORECASE)
    pola = str(varian_templat(templat, dokumen).get("pola_nomor", "")) if templat else ""
    return isi_templat(pola, {"tahun": str(dokumen.tahun)})
