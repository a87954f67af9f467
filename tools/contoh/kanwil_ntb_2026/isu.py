"""Potensi and permasalahan of 001 Tabel 1.8, row for row; its tantangan (1.2.3) and aspirasi (1.2.4) in shorter words.

The first line of Tabel 1.8 ("SDM dan Kompetensi (Jenis Potensi)", "Dukungan Pemda dan Komunitas Daerah (Jenis Potensi)")
explains the columns and is left out. Read from the paper, printed → written here: Komptensi → Kompetensi;
Keamana → Keamanan; pemsarakatan → pemasyarakatan.
"""

from __future__ import annotations

from kinerja_desktop.domain.rencana_strategis import JenisIsu, Lingkungan
from tools.contoh.renstra import Isu

# Topik within, topik without, and their lines side by side.
_POTENSI = (
    (
        "Warga Binaan Pemasyarakatan (WBP)",
        "Sinergi Pemberdayaan Pemasyarakatan",
        (
            (
                "Pengembangan Industri di Lapas. Menjadikan Lapas/Rutan menjadi Lembaga produktif yang menghasilkan "
                "barang dan jasa",
                "Dukungan pemerintah daerah dan komunitas lokal",
            ),
            (
                "Memberikan Penerimaan Negara Bukan Pajak (PNBP) dan menjadi upah sah kepada Warga Binaan "
                "Pemasyarakatan WBP",
                "kerja sama dengan UMKM dan pemerintah daerah",
            ),
        ),
    ),
    (
        "Sistem Informasi Pemasyarakatan yang Terintegrasi",
        "Kolaborasi Rehabilitasi dan Monitoring",
        (
            (
                "Memiliki sistem database pemasyarakatan untuk pengelolaan data narapidana dan tahanan",
                "Dukungan kerjasama teknologi dari pemerintah daerah dan lembaga digital",
            ),
            (
                "Pemantauan rehabilitasi, reintegrasi, dan pembinaan secara berkelanjutan",
                "Kolaborasi dengan lembaga pembinaan dan organisasi sosial",
            ),
            (
                "Meningkatkan efektivitas dan efisiensi dalam pengawasan dan penanganan warga binaan",
                "Dukungan anggaran dan fasilitas dari pemerintah daerah",
            ),
        ),
    ),
    (
        "SDM dan Kompetensi",
        "Sinergi Pengembangan SDM Pemasyarakatan",
        (
            (
                "Didukung oleh 11 satuan kerja di seluruh Indonesia dengan 893 tenaga pemasyarakatan",
                "Pemanfaatan jaringan kerja antar instansi pemasyarakatan",
            ),
            (
                "Mendukung pelaksanaan program pembinaan dan pembimbingan kemasyarakatan di pulau Lombok dan Sumbawa",
                "Kolaborasi dengan komunitas usaha UMKM lokal",
            ),
            (
                "Mengoptimalkan tenaga kerja untuk pelayanan keamanan dan pembinaan yang tepat sasaran",
                "Kerjasama dengan lembaga sertifikasi profesi (LSP)",
            ),
        ),
    ),
    (
        "Reformasi Digital dan Teknologi",
        "Digitalisasi Pembinaan dan Keamanan",
        (
            (
                "Penggunaan AI untuk meningkatkan efisiensi pengelolaan data dan pemantauan keamanan",
                "Pengembangan sistem analitik bersama lembaga pemerintah",
            ),
            (
                "Transformasi digital untuk penyediaan pelatihan daring, memperluas aksesibilitas pendidikan dan "
                "keterampilan.",
                "Kemitraan pelatihan daring dari Balai Latihan Kerja (BLK) dan Disnaker setempat",
            ),
            (
                "Implementasi kunjungan online dan layanan integrasi untuk meningkatkan kecepatan layanan.",
                "Dukungan keluarga WBP dan masyarakat terhadap layanan kunjungan digital",
            ),
        ),
    ),
    (
        "Superplatform Digital",
        "Kemitraan Digital Pemasyarakatan",
        (
            (
                "Menyatukan berbagai layanan digital terpadu, akses lebih mudah, efisien dan transparan",
                "Dukungan instansi pemerintah dan lembaga digital nasional",
            ),
            (
                "Meningkatkan kualitas pelayanan, mendukung pengelolaan data, informasi, dan layanan secara terpusat",
                "Kemitraan dengan organisasi transparansi dan layanan publik",
            ),
            (
                "Digitalisasi pembinaan warga binaan, mendapatkan pelatihan bersertifikasi dan mempermudah warga binaan "
                "mendapatkan pekerjaan setelah bebas",
                "Kerjasama dengan lembaga pelatihan dan sertifikasi profesional",
            ),
        ),
    ),
    (
        "Pengelolaan Lingkungan dan Kesadaran Ekologis",
        "Kemitraan Pengelolaan Lingkungan Berkelanjutan",
        (
            (
                "Penerapan konsep zero waste dan efisiensi dalam penggunaan sumber daya energi, air, dan pangan",
                "Dukungan program lingkungan dari pemerintah daerah dan dinas terkait",
            ),
            (
                "Pelatihan pengelolaan lingkungan kepada warga binaan, menanamkan kesadaran pentingnya kelestarian "
                "lingkungan.",
                "Mitra industri hijau dan UMKM berbasis daur ulang",
            ),
        ),
    ),
    (
        "Kemitraan Strategis dengan Pihak Eksternal",
        "Sinergi Pembinaan dan Pelatihan",
        (
            (
                "Kerjasama dengan industri, lembaga pendidikan, dan organisasi nirlaba untuk pengembangan program "
                "pelatihan keterampilan dan pembinaan",
                "Kolaborasi dengan organisasi nirlaba dan lembaga sosial",
            ),
            (
                "Memperluas jaringan dukungan dan sumber daya untuk keberlanjutan program pemasyarakatan",
                "Dukungan pemerintah daerah dan instansi terkait",
            ),
        ),
    ),
    (
        "Sinergi dan Dukungan Publik",
        "Sinergi Hukum dan Pembinaan",
        (
            (
                "Kolaborasi dengan Kejaksaan dan Pengadilan dalam Sistem Peradilan Pidana Terpadu dapat membantu "
                "mengatasi masalah overkapasitas.",
                "Penguatan koordinasi antar penegak hukum",
            ),
            (
                "Menggandeng organisasi Masyarakat, tokoh agama dan dunia usaha untuk terlibat dalam pembinaan Rohani, "
                "mental dan pemberian modal kerja untuk meningkatkan reintegrasi sosial",
                "Dukungan tokoh agama dan lembaga keagamaan",
            ),
        ),
    ),
)

_PERMASALAHAN = (
    (
        "Tenaga Ahli",
        "Dukungan Pemerintah Daerah dan Komunitas",
        (
            (
                "Kurangnya tenaga ahli dengan pengalaman khusus di bidang pemasyarakatan",
                "Terbatasnya dukungan anggaran dari pemerintah daerah",
            ),
            (
                "Ketidakseimbangan kompetensi pegawai di berbagai unit dan level organisasi",
                "Rendahnya keterlibatan komunitas lokal",
            ),
            (
                "Terbatasnya akses pegawai terhadap program peningkatan kompetensi yang relevan",
                "Koordinasi yang belum optimal antara Kanwil, Pemda, dan lembaga sosial masyarakat.",
            ),
            (
                "Rendahnya adaptasi terhadap metode pembinaan modern",
                "Kurangnya program pemberdayaan berbasis komunitas yang berkelanjutan bagi warga binaan dan mantan "
                "warga binaan.",
            ),
        ),
    ),
    (
        "Kebijakan",
        "Lingkungan Sosial dan Ekonomi",
        (
            (
                "Kebijakan yang ada belum sepenuhnya selaras dengan tantangan terkini",
                "Tingkat stigma masyarakat terhadap mantan narapidana masih tinggi",
            ),
            (
                "Pembaruan kebijakan yang lambat",
                "Minimnya kesempatan kerja dari dunia usaha bagi warga binaan dan mantan warga binaan.",
            ),
        ),
    ),
    (
        "Integrasi Sistem Informasi dan Manajemen",
        "Regulasi dan Kebijakan Eksternal",
        (
            (
                "Keterbatasan dalam integrasi sistem informasi",
                "Ketidaksinkronan beberapa regulasi pusat dan daerah terkait pemasyarakatan.",
            ),
            (
                "Sistem informasi yang belum terintegrasi sepenuhnya",
                "Perubahan regulasi nasional yang cepat sehingga memerlukan adaptasi mendesak di tingkat daerah.",
            ),
        ),
    ),
    (
        "Infrastruktur dan Sarana Penunjang",
        "Infrastruktur Eksternal",
        (
            (
                "Kurangnya fasilitas dasar di berbagai lembaga pemasyarakatan",
                "Keterbatasan fasilitas dukungan dari pihak luar",
            ),
            (
                "Keterbatasan infrastruktur di berbagai lembaga pemasyarakatan",
                "Ketidakterjangkauan wilayah tertentu yang membatasi mobilitas layanan pembinaan dan pengawasan.",
            ),
        ),
    ),
    (
        "Standar Prosedur Operasional",
        "Faktor Keamanan Lingkungan",
        (
            (
                "Ketidaksesuaian antara standar prosedur yang ditetapkan dengan pelaksanaan di lapangan",
                "Meningkatnya potensi gangguan keamanan dari lingkungan sekitar Lapas/Rutan",
            ),
            (
                "Inkonsistensi dalam layanan dan kualitas pembinaan di setiap lembaga pemasyarakatan",
                "Ancaman dari jaringan eksternal yang dapat mempengaruhi warga binaan.",
            ),
        ),
    ),
    (
        "Kualitas Layanan",
        "Teknologi dan Sistem Informasi Eksternal",
        (
            (
                "Ketidaksesuaian dalam implementasi program pemasyarakatan antar unit pelaksana teknis",
                "Lemahnya dukungan sistem informasi instansi eksternal sehingga menghambat integrasi data",
            ),
            (
                "kebutuhan harmonisasi standar layanan di seluruh satuan kerja",
                "Perbedaan standar sistem antar lembaga yang menyebabkan keterlambatan proses administratif.",
            ),
        ),
    ),
    (
        "",
        "Kerjasama Antar Lembaga",
        (
            ("", "Terbatasnya kerja sama dengan lembaga non-pemerintah"),
            ("", "Kurangnya integrasi dan pertukaran data antara Ditjen PAS dengan instansi eksternal"),
            ("", "Keterlambatan respons dari lembaga eksternal dalam proses layanan"),
        ),
    ),
)

# 1.2.3: the headings are the paper's.
_TANTANGAN = (
    (
        "Risiko Radikalisasi Narapidana",
        "Kerentanan sosial dapat dimanfaatkan untuk menyebarkan paham radikal di dalam Lapas; mantan narapidana terorisme "
        "perlu diputus dari jaringan lamanya dan dibina dengan kearifan lokal.",
    ),
    (
        "Good Practices Pembinaan dan Pembimbingan Warga Binaan",
        "Warga binaan berisiko tinggi (narkotika, terorisme, kejahatan luar biasa) perlu dibina bersama banyak pihak.",
    ),
    (
        "Perlakuan Terhadap Narapidana Lansia",
        "Narapidana lansia bertambah dan memerlukan fasilitas kesehatan serta pembinaan yang ramah lansia.",
    ),
    (
        "Stigma Negatif Masyarakat terhadap Warga Binaan",
        "Stigma masih menghambat reintegrasi sosial; edukasi publik dan kemitraan dengan komunitas membuka jalan kerja.",
    ),
    (
        "Ketimpangan Pendidikan",
        "Akses pendidikan anak binaan di wilayah terpencil terbatas; teknologi digital dan sekolah setempat dapat menutupnya.",
    ),
    (
        "Masalah Kesehatan Warga Binaan",
        "Kepadatan di beberapa Lapas/Rutan menaikkan risiko penyakit menular dan gangguan jiwa; fasilitas, tenaga medis, "
        "dan hubungan dengan layanan kesehatan daerah perlu ditambah.",
    ),
    (
        "Pelanggaran Keamanan Siber",
        "Layanan digital membawa risiko kebocoran data; sistem, pelatihan staf, dan standar keamanan siber perlu dikuatkan.",
    ),
)

# 1.2.4
_ASPIRASI = (
    (
        "Peningkatan Mutu Layanan Pemasyarakatan (Lapas/Rutan)",
        "Masyarakat dan keluarga WBP meminta keterbukaan, kunjungan yang mudah, terpenuhinya hak dasar, dan pembinaan yang "
        "berhasil; kunjungan online dan fasilitas berbasis HAM menjawabnya.",
    ),
    (
        "Reformasi Birokrasi (RB) Responsif",
        "Layanan yang cepat dan bebas pungli diharapkan dari UPT yang membangun Zona Integritas (WBK/WBBM).",
    ),
    (
        "Layanan Internal Berbasis Kepuasan (Kesekretariatan)",
        "UPT mengharapkan dukungan administrasi, kepegawaian, dan anggaran yang lancar, karena layanan utama bergantung "
        "padanya.",
    ),
)


def _berpasangan(
    jenis: JenisIsu, tabel: tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...]
) -> tuple[Isu, ...]:  # fmt: skip
    """Per topik the lines within, then those without."""
    hasil = []
    for dalam, luar, baris in tabel:
        hasil += [Isu(jenis, a, dalam, Lingkungan.INTERNAL) for a, _ in baris if a]
        hasil += [Isu(jenis, b, luar, Lingkungan.EKSTERNAL) for _, b in baris if b]
    return tuple(hasil)


ISU = (
    *_berpasangan(JenisIsu.POTENSI, _POTENSI),
    *_berpasangan(JenisIsu.PERMASALAHAN, _PERMASALAHAN),
    *(Isu(JenisIsu.PELUANG, teks, topik) for topik, teks in _TANTANGAN),
    *(Isu(JenisIsu.ASPIRASI, teks, topik) for topik, teks in _ASPIRASI),
)
