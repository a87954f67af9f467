"""The Renstra 2022-2024 as 002 prints it: II.A, T2.1, T2.2, T3.5 (with a column of 2021), isu of I.E and Bab IV.

One tree holds T2.1, T2.2 and T3.5: what T2.2 calls sasaran program, T3.5 calls sasaran kegiatan, word for word. The PK of
2023 has the same sasaran strategis in another order, with one indikator each.

A page of T3.5 is missing in our copy: of indikator 7 to 9 nothing of it is known, of 6 its second strategi ends with
"Melakukan MOU", of 10 the first strategi and the targets. They stay empty.
Read from the paper, printed → written here: Meningkanya → Meningkatnya; Narkokita → Narkotika; Pemasaryakatan →
Pemasyarakatan; Presentase → Persentase; narkotik → narkotika; Layann, Layana n → Layanan; sejalandengan → sejalan dengan;
bendayang → benda yang; Mekasimalkan → Memaksimalkan; screaning → screening; kesepreventif → kesehatan preventif;
pegawaidalam → pegawai dalam; pemsarakatan → pemasyarakatan.
"""

from __future__ import annotations

from kinerja_desktop.domain.rencana_strategis import JenisIsu, JenisSimpul
from kinerja_desktop.domain.renstra import Tingkat
from tools.contoh.renstra import Isu, Naskah, Simpul


def _sama(target: str) -> tuple[str, ...]:
    """The four years 2021 to 2024, which T3.5 prints alike."""
    return (target,) * 4


def _strategis(kode: str, uraian: str, di_pk: str, *anak: Simpul) -> Simpul:
    return Simpul(JenisSimpul.SASARAN, uraian, anak, Tingkat.STRATEGIS, kode, dikenal=(Tingkat.STRATEGIS, di_pk))


def _indikator_strategis(kode: str, uraian: str, satuan: str, di_pk: str = "") -> Simpul:
    return Simpul(
        JenisSimpul.INDIKATOR, uraian, tingkat=Tingkat.STRATEGIS, kode=kode, satuan=satuan,
        dikenal=(Tingkat.STRATEGIS, di_pk) if di_pk else None,
    )  # fmt: skip


def _program(kode: str, uraian: str, di_pk: str, *anak: Simpul) -> Simpul:
    return Simpul(JenisSimpul.SASARAN, uraian, anak, Tingkat.PROGRAM, kode, dikenal=(Tingkat.KEGIATAN, di_pk))


def _indikator(
    kode: str, uraian: str, di_pk: str, target: str, *strategi: str, satuan: str = "%"
) -> Simpul:  # fmt: skip
    """``di_pk`` is its kode in the PK 2023; empty where that has it no more (IKPA, SMART)."""
    return Simpul(
        JenisSimpul.INDIKATOR, uraian, tingkat=Tingkat.PROGRAM, kode=kode, satuan=satuan, strategi="\n".join(strategi),
        target=_sama(target) if target else (), dikenal=(Tingkat.KEGIATAN, di_pk) if di_pk else None,
    )  # fmt: skip


PELAYANAN = _program(
    "5",
    "Meningkatnya Pelayanan Tahanan",
    "2",
    _indikator(
        "1",
        "Persentase Menurunnya Tahanan Yang Overstaying",
        "2.1",
        "70",
        "1. Melakukan koordinasi dan kerjasama dengan pihak terkait Penegak hukum/pihak penahan tentang administrasi "
        "penahanan",
        "2. Melaksanakan surat pemberitahuan",
        "3. Mengembalikan Tahanan yang over staying kepada pihak penahan",
    ),
    _indikator(
        "2",
        "Persentase Tahanan Yang Memperoleh Layanan Penyuluhan Hukum",
        "2.2",
        "70",
        "1. Melakukan koordinasi dan kerjasama dengan Lembaga penegak hukum dan stakeholder untuk melakukan penyuluhan "
        "hukum bagi Tahanan",
        "2. Melakukan koordinasi dengan Pemda (Biro Hukum) untuk ikut serta secara aktif dalam memberikan penyuluhan hukum",
    ),
    _indikator(
        "3",
        "Persentase Tahanan Yang Memperoleh Fasilitas Bantuan Hukum",
        "2.3",
        "70",
        "1. Melakukan MOU dengan LBH yang terakreditasi",
        "2. Melakukan inventarisasi tahanan yang tidak di dampingi oleh Penasehat Hukum",
        "3. Melakukan pemenuhan persyaratan klien",
        "4. untuk dapat mengajukan permohonan Bantuan Hukum",
        "5. Menginput dalam fitur Bantuan Hukum di aplikasi SDP sebagai bahan monitoring",
    ),
)

PERAWATAN = _program(
    "6",
    "Meningkatnya Pelayanan Perawatan Narapidana/Tahanan/Anak, Pengendalian Penyakit Menular dan Peningkatan Kualitas Hidup "
    "Narapidana Peserta Rehabilitasi Narkotika",
    "1",
    _indikator(
        "4",
        "Persentase pemenuhan layanan makanan bagi Tahanan/Narapidana/Anak sesuai dengan standar",
        "1.1",
        "71",
        "1. Melakukan kerjasama dengan Dinas Kesehatan Pemda untuk melaksanakan uji kelayakan makanan bagi WBP",
        "2. Pemberian pemenuhan layanan makanan bagi Tahanan, Narapidana/Anak sesuai standar permenkumham no. 40 tahun "
        "2017 Memaksimalkan pengawasan terhadap Pemberian makanan yang sesuai dengan AKG (Angka Kecukupan Gizi)",
    ),
    _indikator(
        "5",
        "Persentase Tahanan/Narapidana/Anak mendapatkan layanan kesehatan (preventif) secara berkualitas",
        "1.2",
        "92",
        "1. Melakukan kerjasama dengan Dinas Kesehatan Pemda untuk memberikan pelayanan kesehatan kepada Tahanan, "
        "Narapidana/Anak",
        "2. Melakukan screening penyakit bawaan yang diderita oleh Tahanan, Narapidana/Anak guna mendapatkan Tindakan medis "
        "secara tepat",
        "3. Mengutamakan skala prioritas dalam Tindakan medis",
        "4. Melakukan koordinasi dengan Dinas Kesehatan Pemda agar Tahanan, Narapidana/Anak yang tidak mampu dapat "
        "dibebaskan dari biaya pengobatan maupun rawat inap",
        "5. Memaksimalkan tersedianya obat-obatan dalam rangka penanganan kesehatan preventif",
    ),
    _indikator(
        "6",
        "Persentase Tahanan dan Narapidana perempuan (ibu hamil dan menyusui) mendapat akses layanan kesehatan maternal",
        "1.3",
        "95",
        "1. Melakukan inventarisasi terhadap Tahanan & Narapidana yang hamil dan menyusui",
        "2. Melakukan MOU",
    ),
    _indikator(
        "7",
        "Persentase Tahanan/Narapidana/Anak yang mengalami gangguan mental dapat tertangani",
        "1.4",
        "",
    ),
    _indikator(
        "8",
        "Persentase tahanan/narapidana lansia yang mendapatkan layanan kesehatan sesuai standar",
        "1.5",
        "",
    ),
    _indikator(
        "9",
        "Persentase tahanan/narapidana/anak berkebutuhan khusus (Disabilitas) yang mendapatkan layanan kesehatan sesuai "
        "standar",
        "1.6",
        "",
    ),
    _indikator(
        "10",
        "Persentase keberhasilan penanganan penyakit menular HIV-AIDS (ditekan jumlah virusnya) dan TB Positif (berhasil "
        "sembuh)",
        "1.7",
        "",
        "2. Melakukan MOU dengan Dinas Kesehatan Pemda dan stakeholder untuk melakukan penyuluhan HIV dan TB",
        "3. Melakukan tes urine dan pengambilan dahak terhadap Tahanan, Narapidana/Anak secara berkala Melaporkan tindak "
        "lanjut kegiatan tes urine dan pengambilan dahak pada laporan Watkesrehab",
    ),
    _indikator(
        "11",
        "Persentase perubahan kualitas hidup pecandu/penyalahguna/korban penyalahgunaan narkotika",
        "1.8",
        "23",
        "1. Melakukan pendampingan kepada Tahanan, Narapidana/Anak yang mengalami ketergantungan narkotika dalam rangka "
        "perubahan kualitas hidup baik sebagai pecandu, penyalahguna / korban penyalahgunaan narkotika",
        "2. Melakukan Kerjasama dengan Instansi terkait yang berkompeten dalam hal penanganan penyalahgunaan Narkotika",
    ),
)

KEAMANAN = _program(
    "",
    "Meningkatnya Kualitas Penyelenggaraan Pemasyarakatan di Bidang Keamanan dan Ketertiban",
    "3",
    _indikator(
        "1",
        "Persentase Pengaduan Yang Ditindaklanjuti Sesuai Standar",
        "3.1",
        "75",
        "1. Membuat Layanan Pengaduan Masyarakat",
        "2. Melakukan pendataan masalah pengaduan",
        "3. Melakukan tindak lanjut masalah pengaduan",
        "4. Melakukan evaluasi masalah pengaduan",
        "5. Mencari solusi permasalahan",
    ),
    _indikator(
        "2",
        "Persentase Gangguan Kamtib Yang Dapat Dicegah",
        "3.2",
        "60",
        "Melakukan deteksi dini terhadap gangguan KAMTIB yang mungkin timbul dengan melakukan pengawasan secara rutin",
    ),
    _indikator(
        "3",
        "Persentase Kepatuhan Dan Disiplin Terhadap Tata Tertib Oleh Tahanan/Narapidana/Anak Pelaku Gangguan Kamtib",
        "3.3",
        "75",
        "Melakukan pembinaan kerohanian secara rutin kepada Narapidana/Tahanan",
    ),
    _indikator(
        "4",
        "Persentase Pemulihan Kondisi Keamanan Pasca Gangguan Kamtib Secara Tuntas",
        "3.4",
        "60",
        "Melakukan pembinaan terhadap Narapidana/Tahanan untuk pemulihan kondisi keamanan pasca gangguan KAMTIB",
    ),
)

LAYANAN = "Layanan"
MANAJEMEN = _program(
    "",
    "Meningkatnya Layanan Dukungan Manajemen",
    "4",
    _indikator(
        "1",
        "Tersusunnya dokumen rencana kerja, anggaran UPT Pemasyarakatan dan pelaporan yang akuntabel tepat waktu",
        "4.1",
        "1",
        "Melaksanakan kegiatan kerja sesuai dengan program kerja yang direncanakan.",
        satuan=LAYANAN,
    ),
    _indikator(
        "2",
        "Tersusunnya dokumen pengelolaan BMN dan Kerumah tanggaan",
        "4.2",
        "1",
        "Terlaksananya pelaporan BMN dan kerumah tanggaan secara tepat waktu dan Akuntabel.",
        satuan=LAYANAN,
    ),
    _indikator(
        "3",
        "Terpenuhinya data dan peningkatan kompetensi pegawai pemasyarakatan",
        "4.3",
        "1",
        "Tercapainya kompetensi pegawai dalam melaksanakan tugas dan tanggung jawab.",
        satuan=LAYANAN,
    ),
    _indikator(
        "4",
        "Tersusunnya Dokumen Pelaksanaan Anggaran dan laporan keuangan yang akuntabel dan tepat waktu",
        "4.4",
        "1",
        "Terpenuhinya Laporan Keuangan dan Pelaksanaan Anggaran yang tepat waktu dan Akuntabel.",
        satuan=LAYANAN,
    ),
    _indikator(
        "5",
        "Jumlah Layanan Perkantoran",
        "4.5",
        "1",
        "Melakukan perencanaan jadwal dan kebutuhan perkantoran agar terpenuhinya target penyerapan anggaran yang telah "
        "ditentukan.",
        satuan=LAYANAN,
    ),
    _indikator(
        "6",
        "Nilai IKPA",
        "",
        "100",
        "Melakukan proses perencanaan realisasi anggaran per Triwulan dengan sebaik mungkin, agar tidak ada keterlambatan "
        "realisasi dan meminimalisir terjadinya Revisi anggaran.",
        satuan="",
    ),
    _indikator(
        "7",
        "Nilai SMART",
        "",
        "100",
        "Melakukan penyerapan anggaran sesuai rencana secara baik dan tepat waktu.",
        satuan="",
    ),
)

POHON = (
    _strategis(
        "SS3",
        "Memastikan pelayanan publik di bidang hukum sesuai dengan asas penyelenggaraan pelayanan publik.",
        "2",
        _indikator_strategis("", "Indeks Kepuasan Masyarakat Terhadap Layanan Publik Bidang Hukum.", "Indeks", "2"),
        PELAYANAN,
        PERAWATAN,
    ),
    _strategis(
        "SS4",
        "Ikut berperan serta dalam menjaga stabilitas keamanan dan kedaulatan NKRI.",
        "3",
        _indikator_strategis("1", "Persentase Klien Pemasyarakatan yang Produktif, Mandiri, Berdaya Guna.", "%"),
        _indikator_strategis(
            "2", "Persentase benda sitaan dan barang rampasan yang terjaga kuantitas dan kualitasnya (nilainya).", "%"
        ),
        _indikator_strategis("3", "Persentase menurunnya residivis.", "%"),
        _indikator_strategis("4", "Persentase tahanan mendapatkan perlindungan dan perawatan.", "%", "1"),
        KEAMANAN,
    ),
    _strategis(
        "SS5",
        "Memastikan penegakan hukum yang mampu menjadi pendorong inovasi dan kreatifitas dalam pertumbuhan ekonomi nasional.",
        "1",
        _indikator_strategis("", "Indeks keamanan dan Ketertiban UPT Pemasyarakatan", "Indeks", "3"),
        MANAJEMEN,
    ),
)

NASKAH = Naskah(
    nama="Rencana Strategis Rumah Tahanan Negara Kelas IIB SoE Tahun 2022-2024",
    dari=2022,
    sampai=2024,
    kolom_dari=2021,
    visi=(
        "Kementerian Hukum dan Hak Asasi Manusia yang Andal, Profesional, Inovatif, dan Berintegritas dalam Pelayanan Kepada "
        "Presiden dan Wakil Presiden untuk Mewujudkan Visi dan Misi Presiden dan Wakil Presiden: “Indonesia Maju yang "
        "Berdaulat, Mandiri, dan Berkepribadian Berlandaskan Gotong Royong.”"
    ),
    misi=(
        "Membentuk peraturan perundang-undangan yang berkualitas dan melindungi kepentingan nasional.",
        "Menyelenggarakan pelayanan publik dibidang hukum yang berkualitas.",
        "Mendukung Penegakan hukum di bidang kekayaan intelektual, keimigrasian, administrasi hukum umum dan pemasyarakatan "
        "yang bebas dari korupsi, bermartabat dan terpercaya.",
        "Melaksanakan Penghormatan, Perlindungan dan Pemenuhan Hak Asasi Manusia yang Berkelanjutan",
        "Melaksanakan Peningkatan Kesadaran Hukum Masyarakat",
        "Ikut Serta Menjaga Stabilitas Keamanan Melalui Peran Keimigrasian dan Pemasyarakatan",
        "Melaksanakan tata laksana pemerintahan yang baik melalui reformasi birokrasi dan kelembagaan.",
    ),
    tujuan=(
        "Mewujudkan peraturan perundang-undangan yang harmonis dan sejalan dengan kebutuhan hukum masyarakat dan kebijakan "
        "pemerintah serta terciptanya ketertiban dan keamanan dalam bermasyarakat, berbangsa dan bernegara;",
        "Mewujudkan layanan Kementerian Hukum dan Hak Asasi Manusia yang prima;",
        "Mendorong inovasi kreativitas masyarakat melalui peningkatan permohonan kekayaan intelektual, meningkatkan "
        "pertumbuhan ekonomi nasional melalui kemudahan pemberian ijin pendirian badan usaha, memenuhi hak-hak warga binaan "
        "pemasyarakatan serta membentuk Warga Binaan Pemasyarakatan agar menjadi manusia seutuhnya, menyadari kesalahan, "
        "memperbaiki diri, tidak mengulangi tindak pidana sehingga dapat diterima kembali oleh lingkungan masyarakat, dapat "
        "aktif berperan dalam pembangunan dan dapat hidup secara wajar sebagai warga negara yang baik dan bertanggung jawab "
        "serta memberikan jaminan perlindungan hak asasi tahanan yang ditahan serta keselamatan dan keamanan benda-benda "
        "yang disita untuk keperluan barang bukti dan benda-benda yang dinyatakan dirampas untuk negara dan mencegah "
        "penyalahgunaan dokumen keimigrasian oleh Warga Negara Indonesia dan Warga Negara Asing yang melintas dan tinggal di "
        "Indonesia;",
        "Terlindunginya hak asasi manusia;",
        "Meningkatkan nilai-nilai dan sikap kesadaran hukum masyarakat serta akses keadilan;",
        "Menciptakan wilayah perbatasan yang aman dari perlintasan Warga Negara Indonesia / Warga Negara Asing yang tidak "
        "mempunyai dokumen sesuai prosedur dan menciptakan keamanan dan ketertiban di seluruh Lembaga "
        "Pemasyarakatan/Rumah Tahanan Negara; dan",
        "Mewujudkan Aparatur Sipil Negara Kementerian Hukum dan Hak Asasi Manusia yang kompeten dan terlaksananya reformasi "
        "birokrasi di Kementerian Hukum dan Hak Asasi Manusia.",
    ),
    singkatan_nilai="PASTI",
    tata_nilai=(
        (
            "Profesional",
            "Aparat Kementerian Hukum dan HAM adalah aparat yang bekerja keras untuk mencapai tujuan organisasi melalui "
            "penguasaan bidang tugasnya, menjunjung tinggi etika dan integritas profesi.",
        ),
        (
            "Akuntabel",
            "Setiap kegiatan dalam rangka penyelenggaraan pemerintahan dapat dipertanggungjawabkan kepada masyarakat sesuai "
            "dengan ketentuan atau peraturan yang berlaku.",
        ),
        (
            "Sinergi",
            "Komitmen untuk membangun dan memastikan hubungan kerjasama yang produktif serta kemitraan yang harmonis dengan "
            "para pemangku kepentingan untuk menemukan dan melaksanakan solusi terbaik, bermanfaat dan berkualitas.",
        ),
        (
            "Transparan",
            "Kementerian Hukum dan HAM menjamin akses atau kebebasan bagi setiap orang untuk memperoleh informasi tentang "
            "penyelenggaraan pemerintahan, yakni informasi tentang kebijakan, proses pembuatan dan pelaksanaannya, serta "
            "hasil-hasil yang dicapai.",
        ),
        (
            "Inovatif",
            "Kementerian Hukum dan HAM mendukung kreativitas dan mengembangkan inisiatif untuk selalu melakukan pembaharuan "
            "dalam penyelenggaraan tugas dan fungsinya.",
        ),
    ),
    pohon=POHON,
    # I.E; the third one Bab IV adds.
    isu=(
        Isu(
            JenisIsu.ISU_STRATEGIS,
            "Belum tersedianya sarana prasarana standar untuk mencapai kualitas pelayanan prima yang berbasis teknologi "
            "informasi.",
        ),
        Isu(
            JenisIsu.ISU_STRATEGIS,
            "Belum tersedianya tenaga medis dan peralatan kesehatan yang memadai dalam pelaksanaan pemeliharaan tahanan yang "
            "sakit.",
        ),
        Isu(
            JenisIsu.ISU_STRATEGIS,
            "Kualitas SDM masih kurang: personel regu pengamanan belum mengikuti pelatihan kesamaptaan maupun pelatihan lain "
            "yang mendukung pengamanan di Rutan.",
        ),
    ),
)
