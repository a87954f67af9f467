"""What the LKjIP does not print and the example adds: monthly variables and the texts of the months in our own words.

None of it describes real events. The variables are made so that they give Tabel 3.2 at the end of the year.
"""

from __future__ import annotations

SUMBER_VARIABEL = "Variabel bulanan contoh, disusun agar s.d. Desember sama dengan Tabel 3.2"
SUMBER_LANGSUNG = "Tabel 3.2 LKjIP 2023, diisi pada akhir setiap triwulan"
ALASAN_TIDAK_DIUKUR = "Tidak diukur tersendiri dalam LKjIP 2023; diukur melalui indikator kegiatan"
CATATAN_2022 = "Lampiran PK 2022 mencetak titik-titik; Tabel 3.4 mencetak target 1 Layanan"
ALASAN_REVISI = "Penambahan anggaran Layanan Dukungan Manajemen Internal"

KPR, PELTAH, KELOLA, TU = "kpr", "peltah", "kelola", "tu"

UNIT = (
    (
        KPR,
        "Kesatuan Pengamanan Rutan",
        "Menjaga keamanan dan tata tertib rutan, mengawasi penerimaan, penempatan dan pengeluaran tahanan, serta "
        "melaporkan pelaksanaan pengamanan.",
    ),
    (
        PELTAH,
        "Subseksi Pelayanan Tahanan",
        "Mengurus administrasi dan perawatan tahanan, bantuan dan penyuluhan hukum, serta bimbingan kegiatan bagi "
        "warga binaan.",
    ),
    (
        KELOLA,
        "Subseksi Pengelolaan",
        "Mengelola keuangan, perlengkapan, barang milik negara dan rumah tangga rutan.",
    ),
    (
        TU,
        "Urusan Tata Usaha",
        "Mengurus surat-menyurat, kepegawaian, arsip, serta penyusunan rencana dan laporan rutan.",
    ),
)

NIP_CONTOH = "0" * 18
PEJABAT = (
    ("kepala", "Nama Kepala Rutan", "Kepala Rumah Tahanan Negara Kelas IIB SoE", "kepala satker"),
    ("atasan", "Nama Kepala Kantor Wilayah", "Kepala Kantor Wilayah Kementerian Hukum dan HAM NTT", "atasan"),
    ("penyusun", "Nama Penyusun", "Penyusun Laporan Kinerja", "penyusun"),
)

# Responsible unit by sasaran or, where it differs, by indikator.
UNIT_ATASAN = {
    ("strategis", "1"): PELTAH,
    ("strategis", "2"): TU,
    ("strategis", "3"): KPR,
    ("program", "1"): PELTAH,
    ("program", "2.1"): PELTAH,
    ("program", "2.2"): TU,
    ("program", "2.3"): KELOLA,
    ("program", "2.4"): PELTAH,
    ("program", "3"): KPR,
}
UNIT_SASARAN = {"1": PELTAH, "2": PELTAH, "3": KPR, "4": KELOLA}
UNIT_INDIKATOR = {"4.1": TU, "4.3": TU, "4.5": TU}

# Kode: pembilang, penyebut, and January..December as pembilang/penyebut.
VARIABEL = {
    "1.1": (
        "jumlah penyajian makanan yang memenuhi seluruh standar",
        "jumlah penyajian makanan yang diperiksa",
        "36/50 36/50 33/45 37/50 37/50 37/50 37/50 41/55 37/50 37/50 38/50 38/50",
    ),
    "1.2": (
        "jumlah tahanan / narapidana / anak yang mendapat layanan kesehatan preventif",
        "jumlah seluruh tahanan / narapidana / anak",
        "117/150 118/150 123/155 124/155 120/150 116/145 120/150 124/155 128/160 129/160 130/160 131/160",
    ),
    "1.3": (
        "jumlah perempuan hamil dan menyusui yang mendapat layanan kesehatan maternal",
        "jumlah tahanan dan narapidana perempuan hamil dan menyusui",
        "7/8 7/8 8/8 7/8 8/8 8/8 8/8 8/8 9/9 9/9 9/9 9/9",
    ),
    "1.4": (
        "jumlah penghuni dengan gangguan mental yang tertangani",
        "jumlah penghuni dengan gangguan mental",
        "3/5 4/5 4/5 4/5 4/5 4/5 4/5 4/5 4/5 4/5 4/5 5/5",
    ),
    "1.5": (
        "jumlah penghuni lansia yang mendapat layanan kesehatan sesuai standar",
        "jumlah penghuni lansia",
        "7/10 7/10 8/10 8/10 8/10 8/10 8/10 8/10 8/10 8/10 9/10 9/10",
    ),
    "1.6": (
        "jumlah penghuni disabilitas yang mendapat layanan kesehatan sesuai standar",
        "jumlah penghuni disabilitas",
        "4/5 4/5 4/5 4/5 4/5 4/5 4/5 4/5 4/5 5/5 5/5 5/5",
    ),
    "1.7": (
        "jumlah pasien HIV-AIDS dan TB dengan hasil pengobatan baik",
        "jumlah pasien HIV-AIDS dan TB yang diobati",
        "2/4 3/4 3/4 3/4 3/4 3/4 3/4 3/4 3/4 3/4 4/5 4/5",
    ),
    "1.8": (
        "jumlah peserta rehabilitasi yang kualitas hidupnya meningkat",
        "jumlah peserta rehabilitasi yang dinilai",
        "1/8 2/8 2/8 2/8 2/8 2/8 2/8 2/8 3/9 3/9 3/9 3/9",
    ),
    "2.1": (
        "jumlah tahanan yang masa penahanannya diselesaikan tepat waktu",
        "jumlah tahanan yang masa penahanannya berakhir",
        "15/20 15/20 16/20 16/20 16/20 16/20 16/20 16/20 16/20 16/20 17/20 17/20",
    ),
    "2.2": (
        "jumlah tahanan yang mengikuti penyuluhan hukum",
        "jumlah tahanan sasaran penyuluhan hukum",
        "31/40 31/40 36/45 32/40 28/35 32/40 36/45 32/40 28/35 32/40 33/40 33/40",
    ),
    "2.3": (
        "jumlah tahanan yang mendapat fasilitas bantuan hukum",
        "jumlah tahanan yang memerlukan bantuan hukum",
        "15/20 19/25 20/25 24/30 20/25 20/25 20/25 20/25 20/25 20/25 21/25 21/25",
    ),
    "3.1": (
        "jumlah pengaduan yang ditindaklanjuti sesuai standar",
        "jumlah pengaduan yang diterima",
        "7/10 8/10 12/15 8/10 8/10 4/5 8/10 8/10 8/10 8/10 8/10 9/10",
    ),
    "3.2": (
        "jumlah potensi gangguan kamtib yang dicegah",
        "jumlah potensi gangguan kamtib yang terdeteksi",
        "7/10 7/10 7/10 11/15 12/15 12/15 8/10 9/15 7/10 11/15 8/10 12/15",
    ),
    "3.3": (
        "jumlah pelaku gangguan kamtib yang kembali patuh pada tata tertib",
        "jumlah pelaku gangguan kamtib yang dibina",
        "4/5 4/5 7/10 8/10 8/10 8/10 4/5 8/10 8/10 4/5 8/10 9/10",
    ),
    "3.4": (
        "jumlah kejadian gangguan kamtib yang kondisinya pulih tuntas",
        "jumlah kejadian gangguan kamtib",
        "3/5 3/5 3/4 3/4 3/4 3/4 3/4 3/4 3/4 3/4 3/4 4/4",
    ),
}

# Kode: uraian of June, uraian of December.
URAIAN = {
    "1.1": (
        "Penyajian makanan diperiksa setiap hari; temuan utama pada ketepatan menu sayur.",
        "Penyajian diperiksa sampai akhir tahun. Target belum tercapai karena pasokan bahan segar kerap terlambat.",
    ),
    "1.2": (
        "Pemeriksaan kesehatan berkala berjalan bersama puskesmas.",
        "Pemeriksaan menjangkau sebagian besar penghuni. Kunjungan petugas kesehatan terbatas sehingga target belum "
        "tercapai.",
    ),
    "1.3": (
        "Seluruh ibu hamil dan menyusui diperiksa bidan puskesmas bulan ini.",
        "Layanan maternal terpenuhi bagi semua yang membutuhkan sejak Mei; target setahun tercapai.",
    ),
    "1.4": (
        "Satu penghuni dirujuk ke dokter jiwa; yang lain mendapat pendampingan rutin.",
        "Seluruh penghuni dengan gangguan mental bulan ini tertangani; target tercapai.",
    ),
    "1.5": (
        "Pemeriksaan tekanan darah dan gula darah lansia dilakukan dua kali.",
        "Pemeriksaan lansia membaik pada dua bulan terakhir, tetapi belum menutup kekurangan awal tahun.",
    ),
    "1.6": (
        "Alat bantu dan pendampingan diberikan kepada penghuni disabilitas.",
        "Seluruh penghuni disabilitas terlayani sejak Oktober; target tercapai.",
    ),
    "1.7": (
        "Pengobatan TB dipantau harian, pemeriksaan dahak ulang dijadwalkan.",
        "Pengobatan selesai sesuai jadwal bagi sebagian besar pasien; satu pasien melanjutkan terapi ke tahun depan.",
    ),
    "1.8": (
        "Penilaian kualitas hidup peserta rehabilitasi dilakukan akhir bulan.",
        "Peserta yang membaik bertambah pada triwulan terakhir; target tercapai.",
    ),
    "2.1": (
        "Surat pemberitahuan habis masa penahanan dikirim sepuluh hari sebelumnya.",
        "Koordinasi dengan pihak penahan membaik. Sisa kasus menunggu penetapan perpanjangan dari pihak penahan.",
    ),
    "2.2": (
        "Penyuluhan hukum diadakan dua kali bersama penyuluh.",
        "Penyuluhan berjalan setiap bulan; jadwal sidang membuat sebagian tahanan tidak dapat hadir.",
    ),
    "2.3": (
        "Pendaftaran bantuan hukum diteruskan kepada lembaga bantuan hukum.",
        "Bantuan hukum diberikan kepada sebagian besar pemohon; sisanya melengkapi surat keterangan tidak mampu.",
    ),
    "3.1": (
        "Empat dari lima pengaduan selesai; satu menunggu keterangan pelapor.",
        "Sembilan dari sepuluh pengaduan bulan ini selesai. Pengaduan yang tertunda sudah diberi tenggat.",
    ),
    "3.2": (
        "Razia kamar dan tes urine menemukan potensi gangguan lebih awal.",
        "Dua belas dari lima belas potensi gangguan dicegah; tiga terjadi saat jumlah penjaga berkurang.",
    ),
    "3.3": (
        "Pembinaan rohani diikuti pelaku pelanggaran tata tertib.",
        "Kepatuhan membaik setelah pembinaan mingguan, namun belum mencapai target setahun.",
    ),
    "3.4": (
        "Pemulihan dilakukan pada hari yang sama; satu kejadian perlu mediasi lanjutan.",
        "Semua kejadian bulan ini pulih tuntas; kekurangan berasal dari awal tahun.",
    ),
    "4.1": (
        "Rencana kerja dan laporan semester pertama disusun.",
        "Dokumen rencana kerja, anggaran dan laporan tersedia tepat waktu.",
    ),
    "4.2": (
        "Laporan BMN semester pertama disusun.",
        "Dokumen pengelolaan BMN dan rumah tangga tersedia.",
    ),
    "4.3": (
        "Data pegawai dimutakhirkan; dua pelatihan diikuti.",
        "Data pegawai lengkap dan pelatihan terlaksana sesuai rencana.",
    ),
    "4.4": (
        "Laporan keuangan semester pertama masih berjalan.",
        "Dokumen belum dihitung selesai pada tanggal laporan karena laporan keuangan akhir tahun masih disusun.",
    ),
    "4.5": (
        "Layanan perkantoran berjalan.",
        "Layanan perkantoran terpenuhi sampai Desember.",
    ),
    "4.6": (
        "Dua kendaraan tercatat dan laik jalan.",
        "Dua kendaraan tercatat dan dipelihara.",
    ),
    "4.7": (
        "Empat puluh enam perangkat tercatat.",
        "Empat puluh enam perangkat tercatat; perangkat rusak ringan diperbaiki.",
    ),
    "4.8": (
        "Delapan peralatan tercatat.",
        "Delapan peralatan dan fasilitas tercatat dan dipakai.",
    ),
    "4.9": (
        "Satu gedung tercatat.",
        "Satu gedung tercatat dan dipelihara.",
    ),
}

# Months in which the year to date fell: kode, bulan, uraian.
URAIAN_TURUN = (
    ("1.3", 4, "Satu ibu menyusui belum diperiksa karena bidan berhalangan; dijadwalkan ulang bulan berikutnya."),
    ("3.2", 8, "Enam gangguan tidak sempat dicegah saat sebagian penjaga mengikuti kegiatan di luar rutan."),
    ("3.2", 9, "Tiga gangguan kecil terjadi; jadwal penjagaan diatur kembali."),
    ("3.3", 3, "Tiga pelaku mengulangi pelanggaran; pembinaan ditambah menjadi mingguan."),
)

# Evidence asked for: kode, jumlah, satuan, uraian. With the December value of the indikator.
DATA_DUKUNG = (
    ("1.1", 2, "Dokumen", "Laporan pemeriksaan makanan dan hasil uji kelayakan"),
    ("1.2", 1, "Dokumen", "Rekap pemeriksaan kesehatan"),
    ("2.2", 1, "Dokumen", "Laporan penyuluhan hukum sesuai format TNDE"),
    ("3.2", 2, "Dokumen", "Laporan razia dan berita acara temuan"),
    ("4.4", 1, "Dokumen", "Laporan keuangan tahunan"),
)
