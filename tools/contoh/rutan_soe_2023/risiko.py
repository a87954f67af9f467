"""The risk register of the example, in our own words: no seed of the Rutan prints one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from kinerja_desktop.domain.realisasi import StatusTindakLanjut
from tools.contoh.pembangun import Pembangun

from .isian import KPR, PELTAH, TU

LAYANAN = "Program Pelayanan dan Penegakan Hukum"
MANAJEMEN = "Program Dukungan Manajemen"

# Program, bidang, penanggung jawab (jabatan), indikator, pernyataan, kemungkinan, dampak, unit, tenggat,
# perlakuan, keberhasilan.
RISIKO = (
    (
        LAYANAN, "Pelayanan Tahanan", "Kepala Subseksi Pelayanan Tahanan", "2.1",
        "Tahanan melewati masa penahanan tanpa perpanjangan", 3, 4, PELTAH, date(2023, 6, 30),
        (
            "Memantau masa penahanan setiap minggu",
            "Mengirim pemberitahuan sepuluh hari sebelum masa penahanan habis",
            "Rapat koordinasi triwulanan dengan pihak penahan",
        ),
        ("Tidak ada tahanan tanpa dasar penahanan", "Pemberitahuan terkirim tepat waktu"),
    ),
    (
        LAYANAN, "Pelayanan Tahanan", "Kepala Subseksi Pelayanan Tahanan", "2.3",
        "Tahanan tidak mampu tidak mendapat bantuan hukum", 2, 3, PELTAH, date(2023, 9, 29),
        ("Mendata tahanan tanpa penasihat hukum", "Memperbarui kerja sama dengan lembaga bantuan hukum"),
        ("Seluruh pemohon bantuan hukum terlayani",),
    ),
    (
        LAYANAN, "Pengamanan", "Kepala Kesatuan Pengamanan Rutan", "3.2",
        "Barang terlarang masuk ke dalam rutan", 4, 4, KPR, date(2023, 12, 29),
        (
            "Penggeledahan badan dan barang di pintu utama",
            "Razia kamar terjadwal dan mendadak",
            "Tes urine berkala bagi petugas dan penghuni",
        ),
        ("Temuan barang terlarang menurun", "Razia terlaksana sesuai jadwal", "Hasil tes urine negatif"),
    ),
    (
        LAYANAN, "Perawatan", "Kepala Subseksi Pelayanan Tahanan", "1.7",
        "Penularan TB antarpenghuni kamar", 3, 3, PELTAH, date(2023, 9, 29),
        ("Penyaringan TB bagi penghuni baru", "Pemisahan kamar pasien selama masa penularan"),
        ("Tidak ada kasus penularan baru", "Pasien menyelesaikan pengobatan"),
    ),
    (
        LAYANAN, "Perawatan", "Kepala Subseksi Pelayanan Tahanan", "1.1",
        "Bahan makanan tidak memenuhi standar gizi dan kebersihan", 3, 2, PELTAH, date(2023, 6, 30),
        ("Memeriksa bahan makanan saat diterima", "Menguji kelayakan makanan bersama dinas kesehatan"),
        ("Tidak ada keluhan kesehatan akibat makanan",),
    ),
    (
        MANAJEMEN, "SDM dan Tata Usaha", "Kepala Urusan Tata Usaha", "4.3",
        "Kompetensi petugas tertinggal dari kebutuhan tugas", 3, 3, TU, date(2023, 12, 29),
        ("Mengusulkan peserta diklat setiap semester", "Pelatihan mandiri di kantor setiap bulan"),
        ("Setiap petugas mengikuti paling sedikit satu pelatihan", "Usulan diklat terkirim tiap semester"),
    ),
)  # fmt: skip


# Risks above the selera: residual (kemungkinan, dampak), then the actual ones of TW I to TW IV.
PANTAU = {
    "Tahanan melewati masa penahanan tanpa perpanjangan": ((2, 4), ((3, 4), (2, 4), (2, 3), (2, 3))),
    "Tahanan tidak mampu tidak mendapat bantuan hukum": ((2, 2), ((2, 3), (2, 2), (2, 2), (2, 2))),
    "Barang terlarang masuk ke dalam rutan": ((3, 4), ((4, 4), (4, 3), (3, 3), (3, 3))),
    "Penularan TB antarpenghuni kamar": ((2, 3), ((3, 3), (2, 3), (2, 3), (2, 2))),
    "Kompetensi petugas tertinggal dari kebutuhan tugas": ((3, 2), ((3, 3), (3, 3), (3, 2), (2, 2))),
}


def tambah(b: Pembangun, unit: Mapping[str, str], kegiatan: Mapping[str, str]) -> None:
    """Risks with treatments and signs of success, each numbered through."""
    for baris in RISIKO:
        program, bidang, jawab, kode, pernyataan, kemungkinan, dampak, milik, tenggat, perlakuan, berhasil = baris
        (sisa_k, sisa_d), aktual = PANTAU.get(pernyataan, ((None, None), ()))
        id_ = b.tambah_urut(
            "risiko",
            program=program,
            bidang=bidang,
            pernyataan=pernyataan,
            penanggung_jawab=jawab,
            indikator_id=kegiatan[kode],
            kemungkinan=kemungkinan,
            dampak=dampak,
            residu_kemungkinan=sisa_k,
            residu_dampak=sisa_d,
        )
        for nomor, (k, d) in enumerate(aktual, 1):
            status = StatusTindakLanjut.SELESAI if nomor == len(aktual) else StatusTindakLanjut.BERJALAN
            b.tambah("risiko_pantau", risiko_id=id_, periode=f"TW{nomor}", status=status, kemungkinan=k, dampak=d)
        for uraian in perlakuan:
            b.tambah_urut(
                "perlakuan",
                risiko_id=id_,
                uraian=uraian,
                unit_id=unit[milik],
                tenggat=tenggat,
                status=StatusTindakLanjut.SELESAI,
            )
        for uraian in berhasil:
            b.tambah_urut("keberhasilan", risiko_id=id_, uraian=uraian)
