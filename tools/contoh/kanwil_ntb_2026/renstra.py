"""The Renstra 2025-2029 of the Kanwil as 001 prints it: 2.1 to 2.4, T2.2 with T3.2, T3.3 with lampiran I, T4.1, T4.2.

T4.1 and T4.2 put all under 137.04.BF and 6172. Kegiatan 6172 is "Dukungan Manajemen dan Teknis Lainnya di Wilayah
(Program Dukman)": it stands here under the program of that name, where lampiran I has it too, with SK 19 below.
T3.3 repeats "Penegakan dan Pelayanan Hukum" over IKK 19.1 and 19.2; they stay with Program Dukungan Manajemen (T2.2).
T4.1 and T4.2 word IKK 19.1 as "Indeks pelaksanaan reformasi birokrasi …", lampiran I writes "Presentase": T2.2 holds.
The PRIMA values are told in shorter words than the paper's. Isidentil → Insidental.
"""

from __future__ import annotations

from kinerja_desktop.domain.rencana_strategis import JenisPantau, JenisSimpul, PeriodePantau
from kinerja_desktop.domain.renstra import Tingkat
from tools.contoh.renstra import Naskah, Simpul

from .isu import ISU
from .roadmap import ROADMAP

PELAKSANA = "Kanwil Ditjenpas"
LOKASI = "Kantor Wilayah"

TATA_NILAI = (
    (
        "Profesional",
        "Menjalankan tugas sesuai keahlian dan ilmu bidangnya, dengan cara yang humanis dan menjunjung nilai kemanusiaan.",
    ),
    (
        "Responsif",
        "Melayani dengan cepat, tepat, dan tanggap, serta bekerja sama dengan pihak terkait untuk menyelesaikan masalah.",
    ),
    (
        "Integritas",
        "Jujur dalam bersikap, adil dalam menegakkan hukum, dan berani menolak segala bentuk intervensi.",
    ),
    (
        "Modern",
        "Memakai sistem dan teknologi informasi secara terbuka untuk pelayanan, pembinaan, pengawasan, dan reintegrasi "
        "sosial.",
    ),
    (
        "Akuntabel",
        "Bertanggung jawab menurut peraturan, sehingga penegakan hukum dan pelayanan dapat dipertanggungjawabkan kepada "
        "publik.",
    ),
)


def _indikator(kode: str, uraian: str, satuan: str, target: tuple[str, ...], **isi: object) -> Simpul:
    return Simpul(
        JenisSimpul.INDIKATOR, uraian, tingkat=Tingkat.KEGIATAN, kode=kode, satuan=satuan, target=target,
        dikenal=kode.replace(" ", ""), pelaksana=PELAKSANA if "alokasi" in isi else "", **isi,  # type: ignore[arg-type]
    )  # fmt: skip


def _sasaran(tingkat: Tingkat, kode: str, uraian: str, *anak: Simpul) -> Simpul:
    return Simpul(JenisSimpul.SASARAN, uraian, anak, tingkat, kode)


def _indikator_strategis(uraian: str) -> Simpul:
    return Simpul(JenisSimpul.INDIKATOR, uraian, tingkat=Tingkat.STRATEGIS, satuan="Indeks")


def _sasaran_kegiatan(kode: str, uraian: str, *anak: Simpul) -> Simpul:
    return Simpul(
        JenisSimpul.SASARAN, uraian, anak, Tingkat.KEGIATAN, kode, LOKASI, dikenal=kode.replace(" ", "")
    )  # fmt: skip


SURVEI_LAYANAN = (
    "Melakukan survei kepuasan, wawancara, serta pengecekan data layanan kesekretariatan di masing-masing UPT, yang "
    "kemudian menjadi bahan pembahasan dalam rapat guna meningkatkan kualitas pelayanan kesekretariatan."
)

IKK_17_1 = _indikator(
    "IKK 17.1",
    "Indeks Pengendalian Mutu Penyelenggaraan Pemasyarakatan di Wilayah",
    "Indeks",
    ("3.2", "3.4", "3.6", "3.8", "4"),
    alokasi=("746.71", "784.05", "823.25", "864.41", "907.63"),
    pantau=(
        (
            JenisPantau.MONITORING,
            "Melakukan observasi, survei data di lapangan dan pengecekan data administrasi pada UPT Pemasyarakatan, yang "
            "kemudian dilakukan pembahasan dalam rapat bersama pihak terkait sebagai pendukung pelaksanaan kegiatan "
            "pengendalian mutu.",
            PeriodePantau.BULANAN,
        ),
        (
            JenisPantau.MONITORING,
            "Pengawasan penerapan standar pengamanan di Lapas/Rutan; inspeksi rutin terhadap potensi gangguan, kerusakan, "
            "peredaran barang terlarang, dan pelanggaran disiplin.",
            PeriodePantau.INSIDENTAL,
        ),
        (
            JenisPantau.EVALUASI,
            "1. Penilaian kesesuaian pelaksanaan dengan SOP dan standar layanan.\n"
            "2. Penilaian kualitas produk layanan (registrasi, litmas, case plan, rekomendasi, program pembinaan, "
            "pendidikan, keamanan).\n"
            "3. Pengukuran capaian output dan outcome program.",
            PeriodePantau.SEMESTER,
        ),
    ),
)

IKK_19_1 = _indikator(
    "IKK 19.1",
    "Persentase pelaksanaan rencana aksi reformasi birokrasi di lingkup kewilayahan",
    "%",
    ("100",) * 5,
    # One amount for both indikator of SK 19.
    alokasi=("3193.72", "14668.95", "15402.4", "16172.52", "16985.15"),
    sampai=1,
    pantau=(
        (
            JenisPantau.MONITORING,
            "Melakukan survei, observasi, serta pengecekan data pelaksanaan reformasi birokrasi di wilayah, yang kemudian "
            "diolah dan dibahas dalam rapat koordinasi untuk mendukung pelaksanaan kegiatan reformasi birokrasi.",
            PeriodePantau.BULANAN,
        ),
        (
            JenisPantau.EVALUASI,
            "1. Mengukur capaian target kinerja UPT Pemasyarakatan.\n"
            "2. Identifikasi kendala, hambatan, atau ketidaksesuaian kinerja.\n"
            "3. Penilaian kualitas pelayanan publik dan pemenuhan standar minimal pemasyarakatan",
            PeriodePantau.SEMESTER,
        ),
    ),
)

IKK_19_2 = _indikator(
    "IKK 19.2",
    "Indeks kepuasan unit kerja lingkup UPT Pemasyarakatan terhadap layanan kesekretariatan di UPT masing-masing",
    "Indeks",
    ("3.51", "3.52", "3.53", "3.54", "3.55"),
    pantau=(
        (JenisPantau.MONITORING, SURVEI_LAYANAN, PeriodePantau.BULANAN),
        (JenisPantau.EVALUASI, SURVEI_LAYANAN, PeriodePantau.SEMESTER),
    ),
)

POHON = (
    _sasaran(
        Tingkat.STRATEGIS,
        "SS 1",
        "Meningkatnya Kualitas Penegakan Hukum dan Pelayanan Bidang Keimigrasian dan Pemasyarakatan",
        _indikator_strategis("Indeks Penegakan Hukum dan Pelayanan Bidang Imigrasi dan Pemasyarakatan"),
        _sasaran(
            Tingkat.PROGRAM,
            "SP 1",
            "Terwujudnya Pemenuhan Hak bagi Tahanan, Anak dan Warga Binaan Guna Terciptanya Warga Binaan yang Siap "
            "Bermasyarakat",
        ),
    ),
    _sasaran(
        Tingkat.STRATEGIS,
        "SS 2",
        "Meningkatnya Tata Kelola Penyelenggaraan Keimigrasian dan Pemasyarakatan yang Berintegritas, Efektif, dan Efisien",
        _indikator_strategis("Indeks RB Kementerian Imigrasi dan Pemasyarakatan"),
        _sasaran(
            Tingkat.PROGRAM, "SP 2", "Meningkatnya Penerapan Reformasi Birokrasi di lingkungan Ditjen Pemasyarakatan"
        ),
    ),
    Simpul(
        JenisSimpul.PROGRAM,
        "Penegakan dan Pelayanan Hukum",
        (
            Simpul(
                JenisSimpul.KEGIATAN,
                "Penyelenggaraan Pemasyarakatan di Wilayah",
                (
                    _sasaran_kegiatan(
                        "SK 17",
                        "Terwujudnya Pengendalian Mutu Penyelenggaraan Pemasyarakatan di Wilayah",
                        IKK_17_1,
                    ),
                ),
            ),
        ),
        kode="137.04.BF",
    ),
    Simpul(
        JenisSimpul.PROGRAM,
        "Program Dukungan Manajemen",
        (
            Simpul(
                JenisSimpul.KEGIATAN,
                "Dukungan Manajemen dan Teknis Lainnya di Wilayah",
                (
                    _sasaran_kegiatan(
                        "SK 19",
                        "Meningkatnya pelaksanaan reformasi birokrasi di lingkup kewilayahan",
                        IKK_19_1,
                        IKK_19_2,
                    ),
                ),
                kode="6172",
            ),
        ),
    ),
)

NASKAH = Naskah(
    nama="Rencana Strategis Kantor Wilayah Direktorat Jenderal Pemasyarakatan Nusa Tenggara Barat 2025-2029",
    dari=2025,
    sampai=2029,
    visi=(
        "Terwujudnya Penegakan Hukum dan Pelayanan Bidang Keimigrasian dan Pemasyarakatan yang Berintegritas, Berkeadilan, "
        "dan Mendukung Keamanan Nasional Tangguh Menuju Indonesia Emas 2045."
    ),
    misi=(
        "Mewujudkan Penegakan Hukum dan Pelayanan Bidang Keimigrasian dan Pemasyarakatan yang Berintegritas dan Berkeadilan.",
        "Mewujudkan Tata Kelola Penyelenggaraan Keimigrasian dan Pemasyarakatan yang Modern, Profesional, dan Berintegritas.",
    ),
    tujuan=(
        "Meningkatkan kualitas penegakan dan pelayanan hukum bidang keimigrasian dan pemasyarakatan dalam rangka menjaga "
        "tegaknya kedaulatan negara serta mewujudkan reintegrasi sosial;",
        "Meningkatkan kualitas sistem keimigrasian dan pemasyarakatan yang modern, terintegrasi, dan akuntabel melalui "
        "pengembangan kompetensi dan peningkatan profesionalisme sumber daya manusia yang berintegritas, responsif, dan "
        "adaptif di bidang keimigrasian dan pemasyarakatan.",
    ),
    singkatan_nilai="PRIMA",
    tata_nilai=TATA_NILAI,
    pohon=POHON,
    pelaksana=PELAKSANA,
    roadmap=ROADMAP,
    isu=ISU,
)
