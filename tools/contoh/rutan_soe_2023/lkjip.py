"""Tables of the LKjIP Rutan Kelas IIB SoE, Semester II 2023 (per 07 Desember 2023), as printed.

Wording of T2.3/T3.2 and of lampiran 1; only spelling is set right (preventiv, pemsyarakatan, Kerumahtangaan, Layann,
Masyarakat for Pemasyarakatan). Names of persons are left out on purpose.
"""

from __future__ import annotations

from datetime import date

PER_TANGGAL = date(2023, 12, 7)
TANGGAL_PK = date(2023, 1, 16)

SATKER = {
    "kode": "407702",
    "nama": "Rumah Tahanan Negara Kelas IIB SoE",
    "nama_singkat": "Rutan Kelas IIB SoE",
    "kelas": "IIB",
    "kode_ba": "013",
    "kppn": "039",
    "alamat": "Jalan Ikan Arwana No. 16 SoE",
    "kode_pos": "85511",
    "telepon": "(0388) 2421719",
    "faks": "(0388) 2421719",
    "surel": "rutansoe.ntt@gmail.com",
    "situs": "http://www.rutansoe.com",
    "tempat": "SoE",
    "wilayah": "Kantor Wilayah Kementerian Hukum dan HAM Nusa Tenggara Timur",
}

# Kop of lampiran 3; from 2025 the lines of the ministry that took over.
KOP = (
    {
        "berlaku_mulai": 1999,
        "kementerian": "KEMENTERIAN HUKUM DAN HAK ASASI MANUSIA REPUBLIK INDONESIA",
        "baris_dua": "KANTOR WILAYAH NUSA TENGGARA TIMUR",
        "nama_satker": "RUMAH TAHANAN NEGARA KELAS IIB SOE",
    },
    {
        "berlaku_mulai": 2025,
        "kementerian": "KEMENTERIAN IMIGRASI DAN PEMASYARAKATAN REPUBLIK INDONESIA",
        "baris_dua": "DIREKTORAT JENDERAL PEMASYARAKATAN",
        "baris_tiga": "KANTOR WILAYAH NUSA TENGGARA TIMUR",
        "nama_satker": "RUMAH TAHANAN NEGARA KELAS IIB SOE",
    },
)

# T1.1 and T1.2
SDM_JABATAN = (
    ("Struktural", 4),
    ("Pengamanan", 32),
    ("Pembina PAS", 10),
    ("Dukungan Teknis", 15),
    ("Kesehatan", 0),
)
SDM_PENDIDIKAN = (("S2", 1), ("S1 / D-IV", 12), ("D-III", 1), ("SLTA", 47))

# Lampiran 1. A sasaran: kode, words, indikator; an indikator: kode, words, satuan, target.
STRATEGIS = (
    (
        "1",
        "Memastikan penegakan hukum yang mampu menjadi pendorong inovasi dan kreatifitas dalam pertumbuhan ekonomi "
        "nasional",
        (("1", "Persentase tahanan yang mendapatkan perlindungan dan perawatan", "%", "90"),),
    ),
    (
        "2",
        "Memastikan pelayanan publik di bidang hukum sesuai dengan asas penyelenggaraan pelayanan publik",
        (("2", "Indeks Kepuasan Masyarakat Terhadap Layanan Publik Bidang Hukum", "Indeks", "80"),),
    ),
    (
        "3",
        "Ikut berperan serta dalam menjaga stabilitas keamanan dan kedaulatan NKRI",
        (("3", "Indeks keamanan dan ketertiban UPT Pemasyarakatan", "Indeks", "80"),),
    ),
)

PROGRAM = (
    (
        "1",
        "Terwujudnya Penyelenggaraan Pemasyarakatan yang Profesional dalam Mendukung Penegakan Hukum Berbasis HAM "
        "Terhadap Tahanan, Benda Sitaan dan Barang Rampasan Negara, Narapidana, Anak, dan Klien Pemasyarakatan",
        (("1", "Indeks Pelayanan Tahanan", "Indeks", "80"),),
    ),
    (
        "2",
        "Terwujudnya Penyelenggaraan Pemasyarakatan yang Berkualitas",
        (
            ("2.1", "Indeks Kepuasan Layanan Pemasyarakatan", "Indeks", "85"),
            ("2.2", "Indeks Pelaksanaan Kerjasama Pemasyarakatan", "Indeks", "85"),
            ("2.3", "Indeks Kepuasan Pengguna Layanan IT Pemasyarakatan", "Indeks", "85"),
            ("2.4", "Indeks Parameter Derajat Kesehatan Narapidana, Anak, dan Tahanan", "Indeks", "83"),
        ),
    ),
    (
        "3",
        "Terwujudnya Penyelenggaraan yang aman dan tertib",
        (("3", "Indeks Keamanan dan Ketertiban UPT Pemasyarakatan", "Indeks", "80"),),
    ),
)

PROGRAM_LAYANAN = "Program Pelayanan dan Penegakan Hukum"
PROGRAM_MANAJEMEN = "Program Dukungan Manajemen"

# T2.3 with T3.2 and T3.4. A sasaran: kode, words, program of the PK, indikator;
# an indikator: kode, words, satuan, target 2023, realisasi 2023, target 2022 (realisasi 2022 is 100% in every row).
KEGIATAN = (
    (
        "1",
        "Meningkatnya pelayanan perawatan narapidana / tahanan / anak, pengendalian penyakit menular dan peningkatan "
        "kualitas hidup narapidana peserta rehabilitasi narkotika di wilayah",
        PROGRAM_LAYANAN,
        (
            (
                "1.1",
                "Persentase pemenuhan layanan makanan bagi tahanan / narapidana / anak sesuai dengan standar",
                "%", "80", "74", "75",
            ),
            (
                "1.2",
                "Persentase tahanan / narapidana / anak mendapatkan layanan kesehatan (preventif) secara berkualitas",
                "%", "94", "80", "93",
            ),
            (
                "1.3",
                "Persentase narapidana dan tahanan perempuan (ibu hamil dan menyusui) mendapatkan akses layanan "
                "kesehatan maternal",
                "%", "97", "97", "96",
            ),
            (
                "1.4",
                "Persentase tahanan / narapidana / anak mengalami gangguan mental dapat tertangani",
                "%", "80", "80", "70",
            ),
            (
                "1.5",
                "Persentase tahanan / narapidana lansia yang mendapatkan layanan kesehatan sesuai standar",
                "%", "85", "80", "80",
            ),
            (
                "1.6",
                "Persentase tahanan / narapidana / anak berkebutuhan khusus (Disabilitas) yang mendapatkan layanan "
                "kesehatan sesuai standar",
                "%", "85", "85", "80",
            ),
            (
                "1.7",
                "Persentase keberhasilan penanganan penyakit menular HIV-AIDS (ditekan jumlah virusnya) dan TB Positif "
                "(berhasil sembuh)",
                "%", "80", "74", "70",
            ),
            (
                "1.8",
                "Persentase perubahan kualitas hidup pecandu / penyalahgunaan / korban penyalahgunaan narkoba",
                "%", "27", "27", "25",
            ),
        ),
    ),
    (
        "2",
        "Meningkatnya pelayanan tahanan di wilayah sesuai standar",
        PROGRAM_LAYANAN,
        (
            ("2.1", "Persentase menurunnya tahanan yang overstaying", "%", "90", "80", "80"),
            ("2.2", "Persentase tahanan yang memperoleh layanan penyuluhan hukum", "%", "90", "80", "80"),
            ("2.3", "Persentase tahanan yang memperoleh fasilitas bantuan hukum", "%", "90", "80", "80"),
        ),
    ),
    (
        "3",
        "Meningkatnya pelayanan keamanan dan ketertiban di wilayah sesuai standar",
        PROGRAM_LAYANAN,
        (
            ("3.1", "Persentase pengaduan yang ditindaklanjuti sesuai standar", "%", "85", "80", "80"),
            ("3.2", "Persentase gangguan kamtib yang dapat dicegah", "%", "80", "74", "70"),
            (
                "3.3",
                "Persentase kepatuhan dan disiplin terhadap tata tertib oleh tahanan / narapidana / anak pelaku "
                "gangguan kamtib",
                "%", "85", "80", "80",
            ),
            ("3.4", "Persentase pemulihan kondisi keamanan pasca gangguan kamtib", "%", "80", "74", "70"),
        ),
    ),
    (
        "4",
        "Meningkatnya dukungan layanan manajemen satker",
        PROGRAM_MANAJEMEN,
        (
            (
                "4.1",
                "Tersusunnya dokumen rencana kerja, anggaran UPT Pemasyarakatan dan pelaporan yang akuntabel tepat "
                "waktu",
                "Layanan", "1", "1", "1",
            ),
            (
                "4.2",
                "Tersusunnya dokumen pengelolaan BMN dan Kerumahtanggaan",
                "Layanan", "1", "1", "1",
            ),
            (
                "4.3",
                "Terpenuhinya data dan peningkatan kompetensi pegawai pemasyarakatan",
                "Layanan", "1", "1", "1",
            ),
            (
                "4.4",
                "Tersusunnya dokumen pelaksanaan anggaran laporan keuangan yang akuntabel dan tepat waktu",
                "Layanan", "1", "0", "1",
            ),
            ("4.5", "Jumlah layanan perkantoran", "Layanan", "1", "1", "1"),
            ("4.6", "Jumlah kendaraan bermotor", "Unit", "2", "2", "1"),
            ("4.7", "Jumlah perangkat pengolah data dan komunikasi", "Unit", "46", "46", "1"),
            ("4.8", "Jumlah peralatan dan fasilitas perkantoran", "Unit", "8", "8", "1"),
            ("4.9", "Jumlah gedung / bangunan", "Unit", "1", "1", "1"),
        ),
    ),
)  # fmt: skip

TANPA_TARGET_2022 = frozenset({"4.6", "4.7", "4.8", "4.9"})
"""The PK 2022 (lampiran 2) prints dots here, T3.4 prints "1 Layanan"."""

# Lampiran 1, the last table: tingkat, words, rupiah.
PK_ANGGARAN = (
    ("program", PROGRAM_LAYANAN, 2_362_664_000),
    ("kegiatan", "Penyelenggaraan Pemasyarakatan di Wilayah", 2_362_664_000),
    ("program", PROGRAM_MANAJEMEN, 3_958_737_000),
    ("kegiatan", "Dukungan Manajemen dan Teknis Lainnya UPT Pemasyarakatan", 3_958_737_000),
)

# T3.6 (SP2D): kode (ordinal, none is printed), tingkat, name, pagu awal, pagu revisi, realisasi.
T36 = (
    ("1", "kegiatan", "Fasilitasi dan Pembinaan Masyarakat", 2_334_160_000, None, 1_842_279_563),
    ("2", "kegiatan", "Operasi Bidang Keamanan", 28_504_000, None, 15_557_000),
    ("3", "KRO", "Layanan Dukungan Manajemen Internal", 3_517_380_000, 4_256_310_000, 3_772_686_066),
    ("4", "KRO", "Layanan Sarana dan Prasarana Internal", 361_931_000, None, 341_050_081),
    ("5", "KRO", "Layanan Manajemen SDM Internal", 10_500_000, None, 6_502_000),
    ("6", "KRO", "Layanan Manajemen Kinerja Internal", 68_926_000, None, 54_966_000),
)

# Gambar 3.1 (SMART) and 3.2 (OM-SPAN): kode, name, pagu, realisasi SMART, realisasi OM-SPAN.
BELANJA = (
    ("51", "Belanja Pegawai", 3_549_879_000, 3_438_997_921, 3_438_997_921),
    ("52", "Belanja Barang", 3_148_521_000, 2_689_243_069, 2_653_876_069),
    ("53", "Belanja Modal", 361_931_000, 341_050_081, 341_050_081),
    ("57", "Belanja Bantuan Sosial", 0, 0, 0),
)
