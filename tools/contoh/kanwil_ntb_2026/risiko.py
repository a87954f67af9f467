"""The risk register of 001 Tabel 2.3, row for row (the Kanwil's lampiran II prints it again).

The signs of success stand beside the risk that Tabel 2.3 prints them beside; lampiran II lets them slip downwards. A
penanggung jawab is given at the first risk its merged cell covers. The numbers 1. to 3. before the rows of Program
Dukungan Manajemen are layout and left out.

Read from the paper, printed → written here: kemanaan → keamanan; Pemasarakatan → Pemasyarakatan; the sentence that
"Program bimbingan berjalan fiktif" prints twice over stands once; words that a page break cut are whole.
"Audit data harian dan locking system …" is printed as a risk of its own and stays one.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Risiko:
    pernyataan: str
    perlakuan: tuple[str, ...]
    keberhasilan: tuple[str, ...]
    penanggung_jawab: str = ""


@dataclass(frozen=True)
class Bidang:
    program: str
    nama: str
    risiko: tuple[Risiko, ...]


HUKUM = "Program Penegakan dan Pelayanan Hukum"
DUKMAN = "Program Dukungan Manajemen"

PJ_PELAYANAN = "Kepala Kantor Wilayah/ Kepala Bidang Pelayanan dan Tahanan"
_KABID = (
    "Kepala Kantor Wilayah Direktorat Jenderal Pemasyarakatan Nusa Tenggara Barat/Kepala Bidang Perawatan, Keamanan, "
    "dan Kepatuhan Internal/"
)
PJ_PENGAMANAN = f"{_KABID}Ketua Tim Pengamanan dan Intelijen"
PJ_PERAWATAN = f"{_KABID}Ketua Tim Perawatan, Kesehatan dan Rehabilitasi"
PJ_BIMKEMAS = "Kepala Kantor Wilayah / Kepala Bidang pembimbing Kemasyarakatan"
PJ_TU = "Kepala Kantor Wilayah & Kepala Bagian Tata Usaha dan Umum"


def _satu(pernyataan: str, perlakuan: str, keberhasilan: str, penanggung_jawab: str = "") -> Risiko:
    """A risk with one treatment and one sign of success."""
    return Risiko(pernyataan, (perlakuan,), (keberhasilan,), penanggung_jawab)


PELAYANAN = (
    Risiko(
        "Penilaian risiko dan kebutuhan tahanan/anak tidak seragam antar UPT",
        (
            "Melatih petugas agar penilaiannya seragam dan standar",
            "Menggunakan instrumen penilaian yang sama di seluruh UPT",
            "Membuat sistem penilaian online antar-UPT",
            "Melakukan pengecekan hasil penilaian secara rutin",
        ),
        (
            "Seluruh UPT menggunakan instrumen penilaian seragam",
            "Penilaian lebih akurat",
            "Tidak ada salah penempatan",
            "Data sinkron seluruh UPT",
        ),
        PJ_PELAYANAN,
    ),
    Risiko(
        "Data registrasi tidak rapi/tidak sinkron antar bagian",
        (
            "Membuat sistem data tunggal seluruh UPT",
            "Integrasi data registrasi dan pembinaan",
            "Pelatihan operator registrasi",
            "Pengecekan data berkala",
        ),
        ("Tidak ada perbedaan data", "Standarisasi layanan meningkat", "Kualitas layanan membaik"),
    ),
    Risiko(
        "Kualitas layanan tidak seragam antar UPT",
        (
            "Standar layanan seragam",
            "Menghadirkan tenaga profesional",
            "Kerja sama pemda/BLK/sekolah",
            "Evaluasi kualitas layanan",
        ),
        (),
    ),
    Risiko(
        "SOP tidak konsisten diterapkan",
        ("Tim pengawas SOP", "Checklist harian/mingguan", "Sistem peringatan SOP", "Pendampingan rutin"),
        ("Kepatuhan SOP meningkat", "Pelanggaran SOP menurun"),
    ),
)

PENGAMANAN = (
    _satu(
        "Data intelijen tidak akurat yang dapat mengakibatkan kesalahan penanganan keamanan",
        "Meningkatkan pelatihan analisis intelijen yang meliputi analisis Warga Binaan Pemasyarakatan, jaringan Warga "
        "Binaan Pemasyarakatan dan potensi gangguan",
        "Penurunan jumlah kejadian gangguan keamanan yang disebabkan oleh kesalahan informasi.",
        PJ_PENGAMANAN,
    ),
    _satu(
        "Terjadinya gangguan keamanan dan kerusakan akibat pencegahan gangguan keamanan tidak terlaksana dengan baik",
        "Melakukan rapat koordinasi kerawanan bulanan dengan anggota keamanan UPT serta melakukan penilaian kerawanan "
        "berbasis scoring untuk seluruh UPT",
        "Penurunan jumlah insiden gangguan keamanan dalam periode monitoring.",
    ),
    _satu(
        "Alat keamanan tidak terawat dan tidak bisa digunakan",
        "Menjadwalkan dan melaporkan secara berkala perawatan alat keamanan",
        "Tingkat kesiapsiagaan alat keamanan minimal 95% (berfungsi saat diuji).",
    ),
    _satu(
        "Penindakan dan tanggap darurat tidak terstandarisasi",
        "Dibuat crisis center dengan jalur komunikasi cepat",
        "Crisis center berfungsi 24/7 dengan jalur komunikasi yang terdokumentasi.",
    ),
    _satu(
        "Banyak pegawai melanggar hukuman disiplin",
        "Penguatan integritas dan peningkatan pengawasan baik pada saat jam kerja maupun diluar jam kerja",
        "Penurunan jumlah pelanggaran disiplin pegawai dibanding periode sebelumnya.",
        PJ_PERAWATAN,
    ),
    _satu(
        "Pengaduan tidak ditangani dan ditindaklanjuti",
        "SOP pengaduan diperkuat disertai dengan komitmen waktu penanganan",
        "100% pengaduan tercatat dan ditindaklanjuti sesuai batas waktu (SLA) yang ditetapkan",
    ),
    _satu(
        "Pelanggaran tidak dilaporkan",
        "Menciptakan lingkungan dengan komunikasi integritas yang intens melalui media internal seperti grup Whatsapp",
        "Tersedia media komunikasi internal aktif (misal WhatsApp group resmi, kanal informasi) yang digunakan untuk "
        "pelaporan cepat dan Meningkatnya partisipasi pegawai dalam pelaporan dibanding periode sebelumnya.",
    ),
    _satu(
        "Pelanggaran ringan seringkali tidak ditindak",
        "Dilakukan pemeriksaan mendadak (spot check) secara rutin oleh Kantor Wilayah",
        "Pelanggaran ringan yang ditemukan memperoleh tindak lanjut sesuai ketentuan (minimal 90%).",
    ),
)

PEMBINAAN = (
    Risiko(
        "Data pembinaan tidak berkesinambungan",
        ("File pembinaan mengikuti WBP", "Case Manager", "Alur pembinaan seragam", "Monitoring digital"),
        ("Data pembinaan lengkap", "Tidak ada putus data"),
        PJ_PELAYANAN,
    ),
    Risiko(
        "Kekurangan tenaga ahli",
        (
            "Kerja sama kampus/BLK/pemda",
            "Daftar tenaga ahli wilayah",
            "Pelatihan rutin petugas",
            "Standar pembinaan",
        ),
        ("Tenaga ahli tersedia", "Pembinaan optimal"),
    ),
    Risiko(
        "Kegiatan kerja tidak merata",
        ("Sentra produksi wilayah", "Kerja sama UMKM/BUMN", "Pemasaran online", "Sertifikat keterampilan"),
        ("Kegiatan kerja aktif", "Sertifikasi meningkat"),
    ),
    Risiko(
        "Pengawasan SOP pembinaan lemah",
        ("Tim pengawas pembinaan", "Checklist berkala", "Sistem peringatan data janggal", "Audit wilayah"),
        ("Kepatuhan SOP meningkat", "Kesalahan pemberian hak menurun"),
    ),
)

PERAWATAN = (
    _satu(
        "Penanganan Penyakit Menular Tidak berjalan dengan Baik",
        "Pelatihan penanganan penyakit menular untuk semua UPT serta Pembuatan ruang isolasi standar yang minimalis "
        "namun aman.",
        "Seluruh UPT (100%) melaksanakan pelatihan penanganan penyakit menular sesuai jadwal dan tersedia minimal 1 "
        "ruang isolasi standar di tiap UPT dengan hasil verifikasi Kanwil.",
        PJ_PERAWATAN,
    ),
    _satu(
        "Ketidakseimbangan layanan kesehatan antar UPT",
        "Penyusunan standar minimal pelayanan Kesehatan",
        "Meningkatnya keseragaman kualitas layanan kesehatan berdasarkan hasil monitoring triwulan.",
    ),
    _satu(
        "Pengelolaan gizi bagi Warga Binaan Pemasyarakatan tidak bermutu",
        "Perbaikan dapur dan menu makanan berbasis standar gizi Kemenkes",
        "Dapur UPT menerapkan menu makanan berbasis standar gizi Kemenkes dengan verifikasi Kanwil.",
    ),
    _satu(
        "Sarana air bersih dan sanitasi bermasalah di UPT",
        "Audit sanitasi pertriwulan oleh Kantor Wilayah",
        "Seluruh UPT memenuhi standar minimal sanitasi & air bersih (berdasarkan indikator audit).",
    ),
)

BIMKEMAS = (
    _satu(
        "Registrasi tidak akurat, menyebabkan klien salah kategori (misal dianggap bebas padahal belum selesai "
        "menjalani pembimbingan).",
        "Audit data harian dan locking system untuk mencegah perubahan tanpa izin.",
        "Seluruh data yang telah dikunci (locked) tidak mengalami perubahan tanpa izin, dibuktikan dengan hasil audit "
        "harian yang menunjukkan 0 temuan perubahan tidak sah",
        PJ_BIMKEMAS,
    ),
    _satu(
        "Audit data harian dan locking system untuk mencegah perubahan tanpa izin.",
        "Membuat database red flag untuk klien berisiko tinggi.",
        "Database red flag berfungsi dan digunakan secara aktif, dengan 100% klien berisiko tinggi teridentifikasi dan "
        "tercatat dalam database.",
    ),
    _satu(
        "Litmas terlambat pada klien risiko tinggi, memicu hakim membuat keputusan tanpa dasar asesmen yang valid.",
        "Mewajibkan prioritas litmas risiko tinggi dengan SOP fast track.",
        "Minimal 90% litmas klien berisiko tinggi diselesaikan sesuai standar waktu fast track yang ditetapkan dalam "
        "SOP",
    ),
    _satu(
        "Klien berisiko tinggi tidak dibimbing, menyebabkan potensi residivisme meningkat.",
        "Menetapkan bimbingan wajib per minggu bagi klien risiko tinggi.",
        "Minimal 90% klien risiko tinggi mengikuti bimbingan mingguan sesuai jadwal yang telah ditetapkan.",
    ),
    _satu(
        "Massa/kelompok tertentu menolak diversi dan melakukan tekanan fisik/teror.",
        "Komunikasi publik terstruktur, mediasi ulang dengan tokoh masyarakat",
        "Terbangunnya dukungan publik, ditunjukkan dengan minimal 80% tokoh masyarakat berpartisipasi dan menyatakan "
        "penerimaan terhadap hasil mediasi.",
    ),
    _satu(
        "Hakim menolak opsi non-penjara karena alasan politik atau opini publik negatif.",
        "Pengawasan integritas ketat, pelaporan ke pengawas internal & eksternal.",
        "Seluruh pelaporan integritas (100%) disampaikan tepat waktu kepada pengawas internal dan eksternal, serta "
        "hasil audit menunjukkan 0 temuan pelanggaran integritas yang tidak ditindaklanjuti.",
    ),
    _satu(
        "Klien dipaksa mengakui perbuatan tanpa pendamping hukum.",
        "Mekanisme pengawasan litigasi, pelaporan pelanggaran ke lembaga HAM",
        "Seluruh dugaan pelanggaran (100%) yang teridentifikasi melalui mekanisme pengawasan litigasi dilaporkan "
        "secara tepat waktu kepada lembaga HAM, dengan tindak lanjut kasus tercatat dan termonitor.",
    ),
    _satu(
        "Klien kembali terlibat jaringan kriminal terorganisir sehingga pembinaan tidak efektif.",
        "Intervensi risiko tinggi, case conference, dan kolaborasi dengan aparat keamanan.",
        "Minimal 90% klien risiko tinggi ditangani melalui intervensi terencana dan tercatat, termasuk pelaksanaan "
        "case conference rutin serta koordinasi dengan aparat keamanan yang menghasilkan rencana tindakan bersama.",
    ),
    _satu(
        "Data capaian direkayasa oleh oknum untuk memenuhi nilai kinerja.",
        "Verifikasi silang lintas-Upt dan perbandingan data lapangan.",
        "Minimal 95% data hasil verifikasi silang lintas-UPT terbukti konsisten dengan temuan lapangan, ditunjukkan "
        "oleh berkurangnya selisih/ketidaksesuaian data secara signifikan.",
    ),
    _satu(
        "Program bimbingan berjalan fiktif (dilaporkan ada tetapi tidak terlaksana).",
        "Monitoring berbasis bukti (foto/video, daftar hadir, GPS).",
        "Minimal 90% kegiatan yang dimonitor memiliki bukti lengkap (foto/video, daftar hadir, dan data GPS) yang "
        "tervalidasi dan tersimpan dalam sistem tanpa kekurangan dokumen.",
    ),
    _satu(
        "Klien kabur saat berada di luar negeri akibat rekomendasi yang tidak akurat.",
        "Verifikasi ketat risiko klien sebelum izin diberikan.",
        "Seluruh permohonan izin (100%) diproses hanya setelah melalui verifikasi risiko yang lengkap dan "
        "terdokumentasi, dengan 0 izin diberikan tanpa melalui prosedur verifikasi risiko.",
    ),
    _satu(
        "Petugas yang melakukan pelanggaran menolak diperiksa dan mengancam investigator.",
        "Pengamanan lokasi dan dokumen (seal & digital backup).",
        "Seluruh dokumen penting (100%) tersimpan dengan aman melalui penyegelan (seal) dan backup digital harian, "
        "tanpa adanya temuan kehilangan atau kerusakan dokumen.",
    ),
)

SDM = (
    Risiko(
        "Penyalahgunaan wewenang dan integritas",
        (
            "Pengendalian kepatuhan internal yang konsisten dan berkala",
            "Pelaksanaan sosialisasi kode etik dan pakta integritas secara periodik",
            "Penguatan pengawasan melekat (waskat) oleh atasan langsung",
        ),
        (
            "Meningkatnya jumlah laporan pelanggaran integritas yang ditindaklanjuti",
            "Persentase pegawai menandatangani pakta integritas mencapai 100%",
            "Menurunnya potensi pelanggaran disiplin",
        ),
        PJ_TU,
    ),
)

TATA_USAHA = (
    Risiko(
        "Tidak tertibnya tata naskah dinas dan arsip",
        (
            "Penegakan SOP arsip elektronik dan fisik",
            "Digitalisasi dokumen kearsipan",
            "Penataan ulang sistem klasifikasi arsip & pembinaan unit kerja",
        ),
        (
            "Arsip terdokumentasi & mudah ditelusuri",
            "Tidak ada file hilang",
            "Kepatuhan klasifikasi arsip > 90%",
        ),
        PJ_TU,
    ),
)

UMUM = (
    Risiko(
        "Kerusakan fasilitas umum",
        ("Jadwal pemeliharaan rutin", "Penyediaan anggaran preventif", "Inspeksi berkala fasilitas"),
        (
            "Persentase fasilitas umum siap pakai dalam kondisi baik",
            "Realisasi anggaran pemeliharaan sesuai target",
            "Penurunan laporan kerusakan mendadak",
        ),
        PJ_TU,
    ),
)

BMN = (
    Risiko(
        "Tidak akuratnya pencatatan BMN sehingga menimbulkan potensi temuan audit",
        (
            "Pemutakhiran data BMN berkala",
            "Rekonsiliasi data BMN triwulanan",
            "Pelatihan teknis pengelolaan BMN",
        ),
        (
            "Tidak terdapat temuan auditor",
            "Sinkronisasi data BMN mencapai 100%",
            "Meningkatnya kompetensi pengelola BMN",
        ),
        PJ_TU,
    ),
)

RISIKO = (
    Bidang(HUKUM, "Pelayanan", PELAYANAN),
    Bidang(HUKUM, "Pengamanan", PENGAMANAN),
    Bidang(HUKUM, "Pembinaan", PEMBINAAN),
    Bidang(HUKUM, "Perawatan", PERAWATAN),
    Bidang(HUKUM, "Pembimbingan Kemasyarakatan", BIMKEMAS),
    Bidang(DUKMAN, "SDM", SDM),
    Bidang(DUKMAN, "Tata Usaha", TATA_USAHA),
    Bidang(DUKMAN, "Umum", UMUM),
    Bidang(DUKMAN, "BMN", BMN),
)
