"""The three kendala of 002 III.A.5 with their solusi, in our own words, and what the example does about them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from kinerja_desktop.domain.realisasi import StatusTindakLanjut
from tools.contoh.pembangun import Pembangun

from .isian import KELOLA, KPR, PELTAH, TU

# Kategori, unit, sasaran, kendala, solusi, (tindak lanjut, unit, tenggat, status, hasil, selesai).
KENDALA = (
    (
        "SDM", KPR, None,
        "Jumlah pegawai terbatas dan petugas pengamanan jarang mendapat kesempatan mengikuti diklat.",
        "Pegawai didorong melanjutkan pendidikan dan diusulkan mengikuti diklat, termasuk diklat kesamaptaan.",
        ("Mengusulkan peserta diklat kesamaptaan ke Kantor Wilayah", TU, date(2024, 3, 29), "berjalan", "", None),
    ),
    (
        "Sarana", KELOLA, None,
        "Air bersih belum cukup karena debit sumur bor kecil.",
        "Kebutuhan air dipenuhi dengan mobil tangki.",
        (
            "Menjadwalkan pengisian air dengan mobil tangki", KELOLA, date(2023, 9, 29), "selesai",
            "Mobil tangki mengisi bak penampungan menurut jadwal.", date(2023, 9, 25),
        ),
    ),
    (
        "Kesehatan", PELTAH, "1",
        "Rutan belum mempunyai dokter dan perawat sendiri.",
        "Kerja sama dengan Dinas Kesehatan Timor Tengah Selatan: Puskesmas Kota SoE memeriksa rutin dan memberi obat "
        "gratis, RSUD SoE melayani rawat inap dan rawat jalan.",
        ("Memperpanjang kerja sama kesehatan dan mengusulkan formasi perawat", PELTAH, date(2024, 1, 31), "berjalan", "", None),
    ),
)  # fmt: skip


def tambah(b: Pembangun, unit: Mapping[str, str], sasaran: Mapping[str, str]) -> None:
    """One tindak lanjut per kendala."""
    for urut, (kategori, milik, kode, uraian, solusi, lanjut) in enumerate(KENDALA, 1):
        id_ = b.tambah(
            "kendala",
            f"kendala/{kategori}",
            kategori=kategori,
            unit_id=unit[milik],
            sasaran_id=sasaran[kode] if kode else None,
            mulai_bulan=1,
            uraian=uraian,
            solusi=solusi,
            urutan=urut,
        )
        teks, unit_lanjut, tenggat, status, hasil, selesai = lanjut
        b.tambah(
            "tindak_lanjut",
            f"tindak_lanjut/{kategori}",
            kendala_id=id_,
            uraian=teks,
            unit_id=unit[unit_lanjut],
            tenggat=tenggat,
            status=StatusTindakLanjut(status),
            hasil=hasil,
            selesai=selesai,
            urutan=urut,
        )
