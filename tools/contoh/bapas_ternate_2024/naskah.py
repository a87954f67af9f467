"""The matrix of the rencana aksi as printed (003): words, targets, rumus, pagu, RPD, realisasi of TW I.

Read from the paper, printed → written here:
  belyanan → pelayanan; Presentase → Persentase; memndapatkan → mendapatkan; ketantuan → ketentuan;
  operasioani → operasional; Pengelolah, pengelolah → Pengolah, pengolah; pengelolahan → pengolahan; M ² → M².
The sasaran are numbered 1 and 2.; indikator carry no number and get their place under the sasaran.
"Tembung" under the matrix stands against "Ternate" in the decree; the decree's place is the one kept.
"""

from __future__ import annotations

from kinerja_desktop.domain.renstra import Konsolidasi
from tools.contoh.renaksi import Blok, Kegiatan, Sasaran, Ukuran

DEWASA, ANAK, TU = "dewasa", "anak", "tu"
REALISASI_PER_TARGET = "Realisasi dibagi Target dikali 100%"

SASARAN = (
    Sasaran(
        "1",
        "Meningkatnya pelayanan pembimbingan klien pemasyarakatan dan pemenuhan hak Pendidikan klien anak pada luar "
        "lembaga di wilayah sesuai standar",
        (
            Ukuran(
                "1.1",
                "Persentase klien usia produktif yang memperoleh atau melanjutkan pekerjaan di luar lembaga",
                "70",
                "%",
                "Jumlah klien usia produktif yang memperoleh atau melanjutkan pekerjaan di luar lembaga dibagi jumlah "
                "klien usia produktif dikali 100%",
                (
                    "jumlah klien usia produktif yang memperoleh atau melanjutkan pekerjaan di luar lembaga",
                    "jumlah klien usia produktif",
                ),
                unit=DEWASA,
            ),
            Ukuran(
                "1.2",
                "Persentase menurunnya anak yang mendapatkan putusan pidana penjara",
                "50",
                "%",
                "Jumlah anak yang mendapatkan putusan pidana penjara dibagi jumlah pendampingan anak dikali 100%",
                ("jumlah anak yang mendapatkan putusan pidana penjara", "jumlah pendampingan anak"),
                konsolidasi=Konsolidasi.JUMLAH,
                unit=ANAK,
            ),
            Ukuran(
                "1.3",
                "Persentase klien anak yang terpenuhi hak pendidikannya",
                "40",
                "%",
                "Jumlah klien anak yang terpenuhi hak Pendidikan dibagi Jumlah klien anak dikali 100%",
                ("jumlah klien anak yang terpenuhi hak pendidikan", "jumlah klien anak"),
                unit=ANAK,
            ),
        ),
    ),
    Sasaran(
        "2",
        "Meningkatnya Dukungan Layanan Manajemen Satker",
        (
            Ukuran(
                "2.1",
                "Tersusunnya dokumen rencana kerja, anggaran UPT Pemasyarakatan dan pelaporan yang akuntabel tepat "
                "waktu",
                "1",
                "Dokumen",
                REALISASI_PER_TARGET,
                unit=TU,
            ),
            Ukuran("2.2", "Jumlah Layanan Perkantoran", "1", "Layanan", REALISASI_PER_TARGET, unit=TU),
            Ukuran("2.3", "Jumlah Kendaraan Bermotor", "5", "Unit", REALISASI_PER_TARGET, unit=TU),
            Ukuran("2.4", "Jumlah Perangkat Pengolah Data dan Komunikasi", "20", "Unit", REALISASI_PER_TARGET, unit=TU),
            Ukuran("2.5", "Jumlah Peralatan dan Fasilitas Perkantoran", "90", "Unit", REALISASI_PER_TARGET, unit=TU),
            Ukuran("2.6", "Jumlah Gedung / Bangunan", "4000", "M²", REALISASI_PER_TARGET, unit=TU),
        ),
    ),
)


def _blok(pagu: int, rpd: int, rencana: str, realisasi: int | None = None, uraian: str = "") -> Blok:
    """A pagu drawn in four equal parts, with the same words each time and the realisasi of TW I."""
    return Blok(pagu, (rpd,) * 4, (realisasi, None, None, None), (rencana,) * 4, uraian)


RAPAT = "Pelaksanaan rapat kinerja secara berkala dan pembuatan pelaporan sesuai dengan ketentuan dan tepat waktu"
BMN = "Pelaksanaan pengawasan, pengelolaan, dan pelaporan BMN dan Kerumahtanggaan secara berkala"
KOMPETENSI = "Pelaksanaan peningkatan kompetensi secara berkala"
KEUANGAN = "Pelaporan pelaksanaan anggaran dan keuangan setiap bulan"

KEGIATAN = (
    Kegiatan(
        "1.1",
        "Pelaksanaan kegiatan penelitian kemasyarakatan untuk bimbingan dan pelaksanaan bimbingan kepada klien",
        (_blok(88_880_000, 22_220_000, "Bimbingan Kepribadian / Kemandirian Klien"),),
        unit=DEWASA,
    ),
    Kegiatan(
        "1.2",
        "Pelaksanaan pendampingan terhadap klien anak mulai dari tahap pemeriksaan di kepolisian, pendampingan "
        "musyawarah diversi, pendampingan pelimpahan di kejaksaan, dan pendampingan pada persidangan. Selain itu, "
        "pemberian rekomendasi terhadap klien anak sesuai dengan kondisi anak",
        (
            _blok(
                63_330_000,
                15_832_500,
                "Pelaksanaan pendampingan klien anak dalam musyawarah diversi dan sidang peradilan",
            ),
        ),
        unit=ANAK,
    ),
    Kegiatan(
        "1.3",
        "Pelaksanaan bimbingan klien anak sesuai dengan kebutuhan klien",
        (
            _blok(
                24_424_000,
                6_106_000,
                "Pelaksanaan penelitian kemasyarakatan, pembimbingan, dan pengawasan bagi klien anak",
            ),
        ),
        unit=ANAK,
    ),
    # Four amounts under one kegiatan: the words of each block name it where the amounts stand alone.
    Kegiatan(
        "2.1",
        "Pelaksanaan pembuatan rencana kerja, anggaran, dan pelaporan sesuai dengan ketentuan",
        (
            _blok(2_450_000, 612_500, RAPAT, uraian=RAPAT),
            _blok(6_050_000, 1_512_500, BMN, 450_000, BMN),
            _blok(1_850_000, 462_500, KOMPETENSI, uraian=KOMPETENSI),
            _blok(3_350_000, 837_500, KEUANGAN, 1_050_000, KEUANGAN),
        ),
        unit=TU,
    ),
    Kegiatan(
        "2.2",
        "Pelaksanaan pembayaran gaji pokok PNS, tunjangan, dan uang makan serta operasional dan pemeliharaan kantor",
        (
            _blok(
                2_418_654_000,
                604_663_500,
                "pembayaran gaji pokok PNS, tunjangan, dan uang makan serta operasional dan pemeliharaan kantor",
                564_600_194,
            ),
        ),
        unit=TU,
    ),
    Kegiatan(
        "2.3",
        "Pemeliharaan kendaraan bermotor",
        (
            _blok(
                61_000_000,
                15_250_000,
                "Pemeliharaan kendaraan operasional kantor baik roda 2 dan roda 4",
                27_139_000,
            ),
        ),
        unit=TU,
    ),
    Kegiatan(
        "2.4",
        "Pemeliharaan perangkat pengolah data dan komunikasi",
        (_blok(20_500_000, 5_125_000, "Pemeliharaan perangkat pengolahan data dan komunikasi", 200_000),),
        unit=TU,
    ),
    Kegiatan(
        "2.5",
        "Pemeliharaan peralatan dan fasilitas perkantoran",
        (
            _blok(
                6_050_000,
                1_512_500,
                "Dilaksanakannya pemeliharaan peralatan dan fasilitas perkantoran",
                450_000,
            ),
        ),
        unit=TU,
    ),
    Kegiatan(
        "2.6",
        "Pemeliharaan Gedung secara berkala",
        (_blok(48_950_000, 12_237_500, "Pelaksanaan pemeliharaan Gedung secara berkala", 1_183_000),),
        unit=TU,
    ),
)
