"""The rencana aksi of the example, in our own words: no seed of the Rutan prints one."""

from __future__ import annotations

from collections.abc import Mapping

from kinerja_desktop.domain.rencana_aksi import JenisPeriode, StatusRenaksi
from tools.contoh.pembangun import Pembangun
from tools.contoh.renaksi import TRIWULAN

from . import isian, lkjip

# Kode: kegiatan of the rencana aksi, data dukung, and what is planned in TW I..IV.
RENAKSI = {
    "1.1": (
        "Pemeriksaan mutu dan gizi makanan warga binaan",
        "Laporan pemeriksaan makanan setiap bulan",
        (
            "Menyusun menu 10 hari dan jadwal pemeriksaan",
            "Memeriksa penyajian harian",
            "Menguji kelayakan makanan",
            "Mengevaluasi penyedia bahan makanan",
        ),
    ),
    "1.2": (
        "Pemeriksaan kesehatan berkala bersama puskesmas",
        "Laporan kunjungan kesehatan",
        (
            "Menyepakati jadwal dengan puskesmas",
            "Memeriksa seluruh kamar bergiliran",
            "Mengulang pemeriksaan berkala",
            "Merekap hasil pemeriksaan setahun",
        ),
    ),
    "1.3": (
        "Layanan kesehatan ibu hamil dan menyusui",
        "Laporan layanan maternal",
        (
            "Mendata ibu hamil dan menyusui",
            "Memeriksa kehamilan dan tumbuh kembang bayi",
            "Memberi makanan tambahan",
            "Mengevaluasi layanan maternal",
        ),
    ),
    "1.4": (
        "Pendampingan penghuni dengan gangguan mental",
        "Laporan pendampingan",
        (
            "Menyaring kondisi jiwa penghuni",
            "Mendampingi dan merujuk",
            "Memantau pengobatan",
            "Mengevaluasi pendampingan",
        ),
    ),
    "1.5": (
        "Pemeriksaan kesehatan penghuni lansia",
        "Laporan pemeriksaan lansia",
        (
            "Mendata penghuni lansia",
            "Memeriksa dan mengobati",
            "Mengadakan senam dan pemeriksaan rutin",
            "Mengevaluasi layanan lansia",
        ),
    ),
    "1.6": (
        "Layanan kesehatan penghuni disabilitas",
        "Laporan layanan disabilitas",
        (
            "Mendata kebutuhan penghuni disabilitas",
            "Menyediakan alat bantu",
            "Memeriksa kesehatan berkala",
            "Mengevaluasi layanan disabilitas",
        ),
    ),
    "1.7": (
        "Penanganan HIV-AIDS dan TB",
        "Laporan pengobatan dan hasil pemeriksaan ulang",
        (
            "Menyaring HIV dan TB",
            "Mengobati dan memantau minum obat",
            "Memeriksa ulang dahak",
            "Merekap hasil pengobatan",
        ),
    ),
    "1.8": (
        "Pendampingan peserta rehabilitasi narkoba",
        "Laporan penilaian kualitas hidup",
        (
            "Menilai kondisi awal peserta",
            "Melaksanakan konseling kelompok",
            "Melanjutkan konseling",
            "Menilai kualitas hidup akhir",
        ),
    ),
    "2.1": (
        "Pengendalian masa penahanan bersama pihak penahan",
        "Daftar masa penahanan dan surat pemberitahuan",
        (
            "Memutakhirkan data penahanan",
            "Mengirim surat pemberitahuan",
            "Berkoordinasi dengan pihak penahan",
            "Mengevaluasi sisa kasus",
        ),
    ),
    "2.2": (
        "Penyuluhan hukum bagi tahanan",
        "Daftar hadir dan laporan penyuluhan",
        (
            "Menyusun jadwal dengan penyuluh",
            "Melaksanakan penyuluhan bulanan",
            "Melaksanakan penyuluhan bulanan",
            "Mengevaluasi penyuluhan",
        ),
    ),
    "2.3": (
        "Fasilitasi bantuan hukum",
        "Daftar penerima bantuan hukum",
        (
            "Memperbarui kerja sama dengan lembaga bantuan hukum",
            "Mendata tahanan tanpa penasihat hukum",
            "Meneruskan permohonan",
            "Merekap penerima bantuan hukum",
        ),
    ),
    "3.1": (
        "Penanganan pengaduan sesuai standar",
        "Rekap pengaduan dan tindak lanjut",
        (
            "Menyiapkan kanal pengaduan",
            "Menindaklanjuti pengaduan",
            "Menindaklanjuti pengaduan",
            "Mengevaluasi waktu penyelesaian",
        ),
    ),
    "3.2": (
        "Deteksi dini gangguan keamanan dan ketertiban",
        "Laporan razia dan deteksi dini",
        (
            "Memetakan kerawanan",
            "Razia kamar terjadwal",
            "Razia kamar dan tes urine",
            "Mengevaluasi pengamanan akhir tahun",
        ),
    ),
    "3.3": (
        "Pembinaan kepatuhan terhadap tata tertib",
        "Laporan pembinaan",
        (
            "Menyosialisasikan tata tertib",
            "Pembinaan rohani mingguan",
            "Pembinaan dan konseling pelanggar",
            "Mengevaluasi kepatuhan",
        ),
    ),
    "3.4": (
        "Pemulihan kondisi setelah gangguan keamanan",
        "Berita acara pemulihan",
        (
            "Menyusun prosedur pemulihan",
            "Simulasi penanganan gangguan",
            "Mediasi dan pemulihan",
            "Mengevaluasi penanganan",
        ),
    ),
    "4.1": (
        "Penyusunan rencana kerja, anggaran dan laporan",
        "Dokumen rencana kerja dan laporan kinerja",
        (
            "Menyusun rencana kerja",
            "Menyusun laporan semester I",
            "Menyusun usulan anggaran",
            "Menyusun laporan semester II",
        ),
    ),
    "4.2": (
        "Pengelolaan BMN dan rumah tangga",
        "Laporan BMN",
        ("Mencocokkan data BMN", "Menyusun laporan BMN semester I", "Memelihara BMN", "Menyusun laporan BMN tahunan"),
    ),
    "4.3": (
        "Pemutakhiran data dan pelatihan pegawai",
        "Rekap data pegawai dan sertifikat",
        (
            "Memutakhirkan data pegawai",
            "Mengirim peserta pelatihan",
            "Mengirim peserta pelatihan",
            "Merekap hasil pelatihan",
        ),
    ),
    "4.4": (
        "Pelaksanaan anggaran dan laporan keuangan",
        "Laporan keuangan",
        (
            "Menyusun rencana penarikan dana",
            "Menyusun laporan keuangan semester I",
            "Rekonsiliasi realisasi anggaran",
            "Menyusun laporan keuangan tahunan",
        ),
    ),
    "4.5": (
        "Layanan perkantoran",
        "Laporan layanan perkantoran",
        (
            "Memenuhi kebutuhan kantor",
            "Memenuhi kebutuhan kantor",
            "Memenuhi kebutuhan kantor",
            "Memenuhi kebutuhan kantor dan merekap",
        ),
    ),
    "4.6": (
        "Pemeliharaan kendaraan bermotor",
        "Kartu pemeliharaan kendaraan",
        ("Memeriksa kelaikan kendaraan", "Servis berkala", "Membayar pajak kendaraan", "Servis berkala"),
    ),
    "4.7": (
        "Pengelolaan perangkat pengolah data dan komunikasi",
        "Daftar perangkat dan kondisinya",
        ("Mendata perangkat", "Memperbaiki perangkat", "Pengadaan perangkat", "Mencatat perangkat ke BMN"),
    ),
    "4.8": (
        "Pengelolaan peralatan dan fasilitas perkantoran",
        "Daftar peralatan dan kondisinya",
        ("Mendata peralatan", "Pengadaan peralatan", "Memelihara peralatan", "Mencatat peralatan ke BMN"),
    ),
    "4.9": (
        "Pemeliharaan gedung dan bangunan",
        "Laporan pemeliharaan gedung",
        ("Memeriksa kondisi gedung", "Memelihara gedung", "Memelihara gedung", "Melaporkan kondisi gedung"),
    ),
}

# Pagu of the rencana aksi, read from the budget chain: kode of the sasaran, kode of the node.
RENAKSI_PAGU = (("1", "1"), ("3", "2"), ("4", "3"))


def tambah(
    b: Pembangun,
    unit: Mapping[str, str],
    sasaran: Mapping[str, str],
    kegiatan: Mapping[str, str],
    node: Mapping[str, str],
) -> None:
    """Kegiatan with their triwulan, then the pagu of the sasaran; mappings from key or kode to id."""
    for urut, (kode, (uraian, bukti, rencana)) in enumerate(RENAKSI.items(), 1):
        id_ = b.tambah(
            "renaksi",
            f"renaksi/{kode}",
            indikator_id=kegiatan[kode],
            uraian=uraian,
            jenis_periode=JenisPeriode.TRIWULAN,
            unit_id=unit[isian.UNIT_INDIKATOR.get(kode, isian.UNIT_SASARAN[kode[0]])],
            data_dukung=bukti,
            urutan=urut,
        )
        for periode, teks in zip(TRIWULAN, rencana, strict=True):
            b.tambah(
                "renaksi_periode",
                renaksi_id=id_,
                periode=periode,
                rencana=teks,
                status=StatusRenaksi.BERJALAN if periode == TRIWULAN[-1] else StatusRenaksi.SELESAI,
            )
    nama = {kode: nama for kode, _, nama, *_ in lkjip.T36}
    for urut, (kode, milik) in enumerate(RENAKSI_PAGU, 1):
        b.tambah(
            "renaksi_pagu",
            f"renaksi_pagu/{kode}",
            sasaran_id=sasaran[kode],
            anggaran_id=node[milik],
            uraian=nama[milik],
            urutan=urut,
        )
