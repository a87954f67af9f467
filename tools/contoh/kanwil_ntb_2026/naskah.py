"""The matrix of the rencana aksi as printed (000): programs, SK and IKK, rumus, fifteen skema, two amounts.

Read from the paper, printed → written here:
  IKK19.1 0Persentase → IKK19.1 Persentase; UPT Masyarakatan → UPT Pemasyarakatan; 3.4 Indeks → 3,4 Indeks;
  "Indeks = (PLP) + (PCT) over 25%" is the fraction of IKK17.1.
Pagu 0 stands over the six skema of IKK17.1, and 10.499.117.000 once over the nine of SK19.
"""

from __future__ import annotations

from kinerja_desktop.domain.rencana_aksi import JenisPeriode
from kinerja_desktop.domain.renstra import JenisRumus, PeriodePelaporan
from kinerja_desktop.domain.rumus_jenis import BOBOT_000, PEMBAGI_000
from tools.contoh.renaksi import BOBOT_SURVEI, VARIABEL_SURVEI, Kegiatan, Sasaran, Ukuran

PELAYANAN, BIMKEMAS, PERAWATAN, TU = "pelayanan", "bimkemas", "perawatan", "tu"

SASARAN = (
    Sasaran(
        "SK17",
        "Terwujudnya Pengendalian Mutu Penyelenggaraan Pemasyarakatan di Wilayah",
        (
            Ukuran(
                "IKK17.1",
                "Indeks Pengendalian Mutu Penyelenggaraan Pemasyarakatan di Wilayah",
                "3.4",
                "Indeks",
                "Indeks = (PLP) + (PCT) / 25%\n"
                "PLP : Tingkat penyelesaian program/kegiatan tepat waktu (Jumlah kegiatan yang selesai sesuai "
                "rencana/Total kegiatan) x 50% (Bobot Nilai)\n"
                "PCT : Persentase pencapaian target kinerja organisasi (Jumlah target kinerja tercapai/Total target "
                "kinerja yang ditetapkan) x 50% (Bobot Nilai)",
                periode=PeriodePelaporan.SEMESTERAN,
                unit=TU,
                jenis=JenisRumus.BERBOBOT,
                variabel=(
                    ("selesai", "Jumlah kegiatan yang selesai sesuai rencana"),
                    ("kegiatan", "Total kegiatan"),
                    ("tercapai", "Jumlah target kinerja tercapai"),
                    ("target", "Total target kinerja yang ditetapkan"),
                ),
                tetapan={"bagian": BOBOT_000, "pembagi": PEMBAGI_000},
                sumber=(
                    ("selesai", "renaksi.kegiatan_selesai"),
                    ("kegiatan", "renaksi.kegiatan"),
                    ("tercapai", "renaksi.target_tercapai"),
                    ("target", "renaksi.target"),
                ),
            ),
        ),
        "Program Penegakan dan Pelayanan Hukum",
    ),
    Sasaran(
        "SK19",
        "Meningkatnya Pelaksanaan Reformasi Birokrasi di Lingkup Kewilayahan",
        (
            Ukuran(
                "IKK19.1",
                "Persentase Pelaksanaan Rencana Aksi Reformasi Birokrasi di Lingkup Kewilayahan",
                "100",
                "%",
                "% = A / B × 100%\n"
                "A : Jumlah rencana aksi RB terkait Ditjen PAS yang terlaksana di kewilayahan\n"
                "B : Total Rencana aksi RB terkait Ditjen PAS di kewilayahan",
                (
                    "jumlah rencana aksi RB terkait Ditjen PAS yang terlaksana di kewilayahan",
                    "total rencana aksi RB terkait Ditjen PAS di kewilayahan",
                ),
                periode=PeriodePelaporan.SEMESTERAN,
                unit=TU,
            ),
            Ukuran(
                "IKK19.2",
                "Indeks Kepuasan Unit Kerja Lingkup UPT Pemasyarakatan Terhadap Layanan Kesekretariatan di UPT "
                "Masing-masing",
                "3.52",
                "Indeks",
                "1. Tetapkan bobot untuk setiap pertanyaan pada kuesioner sehingga totalnya 100% (setiap pertanyaan "
                "10%);\n"
                "2. Melakukan rekapitulasi jumlah skor/skala setiap indikator dari survey google form;\n"
                "3. Melakukan rekapitulasi jumlah responden dari survey google form;\n"
                "4. Masukkan ke dalam rumus excel tabel “RATA-RATA SKOR (Σ)”",
                periode=PeriodePelaporan.SEMESTERAN,
                unit=TU,
                jenis=JenisRumus.SURVEI,
                variabel=VARIABEL_SURVEI,
                tetapan=BOBOT_SURVEI,
            ),
        ),
        "Program Dukungan Manajemen",
    ),
)

PAGU_IKK17_1 = 0
PAGU_SK19 = 10_499_117_000


def _rekap(bidang: str, unit: str) -> Kegiatan:
    return Kegiatan(
        "IKK17.1",
        f"Rekapitulasi laporan hasil pemantauan, analisis, dan evaluasi penyelenggaraan {bidang} di wilayah",
        periode=JenisPeriode.SEMESTER,
        data_dukung="2 Dokumen",
        unit=unit,
    )


def _semesteran(indikator: str, uraian: str) -> Kegiatan:
    return Kegiatan(indikator, uraian, periode=JenisPeriode.SEMESTER, data_dukung="2 Dokumen", unit=TU)


def _tahunan(indikator: str, uraian: str) -> Kegiatan:
    return Kegiatan(indikator, uraian, periode=JenisPeriode.TAHUN, data_dukung="1 Kegiatan", unit=TU)


KEGIATAN = (
    _rekap("pembinaan narapidana dan anak binaan", PELAYANAN),
    _rekap("pembimbingan kemasyarakatan", BIMKEMAS),
    _rekap("perawatan kesehatan rehabilitasi", PERAWATAN),
    _rekap("pelayanan tahanan dan anak", PELAYANAN),
    _rekap("pengamanan dan intelijen", PERAWATAN),
    _rekap("kehumasan, pelayanan publik, dan kerja sama", TU),
    _semesteran("IKK19.1", "Fasilitasi penyiapan data dukung reformasi birokrasi"),
    _semesteran("IKK19.1", "Penyusunan dan pemenuhan rencana kerja tahunan"),
    _tahunan("IKK19.1", "Pelaksanaan RB general dan tematik"),
    _tahunan("IKK19.1", "Pelaksanaan pembangunan ZI"),
    _semesteran("IKK19.1", "Analisa dan pengolahan data perencanaan dan reformasi"),
    _semesteran("IKK19.1", "Pemantauan, evaluasi, dan pelaporan perencanaan dan reformasi birokrasi"),
    _semesteran("IKK19.2", "Fasilitasi penyiapan data dukung reformasi birokrasi"),
    _semesteran("IKK19.2", "Penyusunan dan pemenuhan rencana kerja tahunan"),
    _tahunan("IKK19.2", "Pelaksanaan RB general dan tematik"),
)
