"""Decrees for tests, made by the program's own gesture from the shipped templates; no names of real people."""

from __future__ import annotations

from datetime import date
from typing import Any

from kinerja_desktop.application.keputusan_gestur import buat_keputusan
from kinerja_desktop.application.keputusan_templat import dasar_hukum_berlaku
from kinerja_desktop.application.transaksi import Transaksi, perubahan
from kinerja_desktop.domain.keputusan import JenisKeputusan, Keputusan
from kinerja_desktop.domain.satker import JenisSatker, Kop, Pejabat, Peran
from kinerja_desktop.resources import baca_json
from tests.pembuat import Pembuat

TEMPLAT = {JenisKeputusan.RENAKSI: "keputusan_renaksi.json", JenisKeputusan.TIM: "keputusan_tim.json"}

SATKER: dict[str, dict[str, Any]] = {
    "003": {
        "nama": "Balai Pemasyarakatan Kelas II Ternate", "jenis": JenisSatker.BAPAS, "tempat": "Ternate",
        "wilayah": "Kantor Wilayah Kementerian Hukum dan HAM Maluku Utara",
    },
    "000": {
        "nama": "Kantor Wilayah Direktorat Jenderal Pemasyarakatan Nusa Tenggara Barat", "jenis": JenisSatker.KANWIL,
        "tempat": "Mataram",
    },
    "002": {"nama": "Rumah Tahanan Negara Kelas IIB SoE", "jenis": JenisSatker.RUTAN, "tempat": "SoE"},
}  # fmt: skip
SINGKAT = "Satker Uji"
NOMOR = {
    "003": ("W.29.PAS.PAS.8-236-PR.02.02 TAHUN 2024", date(2024, 2, 27)),
    "000": ("WP.21-72.PR.01.03 TAHUN 2026", date(2026, 3, 16)),
    "002": ("W.22.PAS.PAS.18-KU.01.01-471", date(2023, 6, 5)),
}


def templat(jenis: JenisKeputusan) -> dict[str, Any] | None:
    return baca_json("naskah", TEMPLAT[jenis]) if jenis in TEMPLAT else None


def katalog() -> list[dict[str, Any]]:
    isi: list[dict[str, Any]] = baca_json("naskah", "dasar_hukum.json")["dasar_hukum"]
    return isi


def pembuat(naskah: str, tahun: int) -> Pembuat:
    """A file of the satker of that paper."""
    p = Pembuat(tahun)
    satker = p.dokumen.identitas
    assert satker is not None
    p.terapkan(Transaksi("identitas", perubahan(satker, nama_singkat=SINGKAT, **SATKER[naskah])))
    nama = SATKER[naskah]["nama"]
    p.dokumen = p.dokumen.dengan(
        "pejabat",
        [Pejabat(p.id_baru(), nama="Nama Kepala", nip="0" * 18, jabatan=f"Kepala {nama}", peran=Peran.KEPALA)],
    )
    p.dokumen = p.dokumen.dengan(
        "kop",
        [Kop(p.id_baru(), berlaku_mulai=2000, kementerian="KEMENTERIAN", baris_dua="DIREKTORAT", nama_satker=nama.upper())],
    )  # fmt: skip
    return p


def buat(p: Pembuat, jenis: JenisKeputusan, *, naskah: str = "") -> Keputusan:
    """A decree of that kind in the file, with number and date of the paper."""
    hukum = [d["sitasi"] for d in dasar_hukum_berlaku(katalog(), p.dokumen, jenis)]
    p.terapkan(buat_keputusan(p.dokumen, jenis, templat(jenis), hukum, p.id_baru))
    hasil = p.dokumen.keputusan[-1]
    if naskah:
        nomor, tanggal = NOMOR[naskah]
        p.terapkan(Transaksi("nomor", perubahan(hasil, nomor=nomor, tanggal=tanggal)))
    return p.dokumen.keputusan[-1]
