"""The matrix of the rencana aksi as printed (004): words, targets, rumus, kegiatan; every amount is 0.

Read from the paper, printed → written here:
  Prosentase → Persentase; Pemasarakatan → Pemasyarakatan; X100% → × 100%.
Neither sasaran nor indikator carry a number; they get their place in the paper. The plan's words stand once, at TW I.
004 prints no rumus for the index of 4.2; it is the ministry's survey on kesekretariatan, as 000 describes it.
The keterangan of the reform indikator ends with "pada akhir" in the paper. No Kanwil is named; the city's own is given.
"""

from __future__ import annotations

from datetime import date

from kinerja_desktop.domain.renstra import JenisRumus, Konsolidasi, PeriodePelaporan
from tools.contoh.renaksi import BOBOT_SURVEI, VARIABEL_SURVEI, Blok, Kegiatan, Sasaran, Surat, Ukuran

SASARAN = (
    Sasaran(
        "1",
        "Meningkatnya Pelaksanaan Pendampingan dalam Proses Peradilan dan di luar Peradilan",
        (
            Ukuran(
                "1.1",
                "Persentase Tahanan yang mendapatkan pendampingan",
                "5",
                "%",
                "Jumlah Tahanan di Lapas/Rutan yang mendapatkan pendampingan / Jumlah seluruh Tahanan di Lapas/Rutan "
                "× 100%",
                (
                    "jumlah tahanan di Lapas/Rutan yang mendapatkan pendampingan",
                    "jumlah seluruh tahanan di Lapas/Rutan",
                ),
            ),
            Ukuran(
                "1.2",
                "Persentase Anak yang Berkonflik dengan Hukum (ABH) yang mendapatkan pendampingan",
                "80",
                "%",
                "Jumlah pendampingan terhadap ABH (Anak Berkonflik dengan Hukum) dalam proses peradilan (pra "
                "adjudikasi sampai dengan adjudikasi) untuk upaya keadilan restoratif / Jumlah Permintaan "
                "Pendampingan ABH × 100%",
                (
                    "jumlah pendampingan terhadap ABH dalam proses peradilan (pra adjudikasi sampai dengan "
                    "adjudikasi) untuk upaya keadilan restoratif",
                    "jumlah permintaan pendampingan ABH",
                ),
                konsolidasi=Konsolidasi.JUMLAH,
            ),
        ),
    ),
    Sasaran(
        "2",
        "Meningkatnya klien pemasyarakatan yang sudah siap bermasyarakat",
        (
            Ukuran(
                "2.1",
                "Persentase klien pemasyarakatan yang siap bermasyarakat",
                "75",
                "%",
                "Klien yang tidak melakukan pelanggaran syarat umum dan khusus selama masa menjalani masa "
                "pembimbingan / Total Klien × 100%",
                (
                    "klien yang tidak melakukan pelanggaran syarat umum dan khusus selama masa menjalani masa "
                    "pembimbingan",
                    "total klien",
                ),
            ),
        ),
    ),
    Sasaran(
        "3",
        "Meningkatnya penerimaan Masyarakat terhadap mantan narapidana dan anak binaan selama masa reintegrasi sosial",
        (
            Ukuran(
                "3.1",
                "Tingkat penerimaan Masyarakat sekitar terhadap mantan narapidana dan anak binaan selama masa "
                "reintegrasi sosial",
                "30",
                "%",
                "Jumlah klien yang diikutsertakan oleh Ketua RT/ pengurus masyarakat dalam kegiatan sosial "
                "kemasyarakatan / Total Klien × 100%",
                (
                    "jumlah klien yang diikutsertakan oleh Ketua RT/ pengurus masyarakat dalam kegiatan sosial "
                    "kemasyarakatan",
                    "total klien",
                ),
            ),
            Ukuran(
                "3.2",
                "Tingkat pemberdayaan masyarakat untuk pembimbingan kemasyarakatan dalam pelaksanaan keadilan "
                "Restoratif",
                "25",
                "%",
                "(Total jumlah Pokmas dan Pemda yang melaksanakan pemberdayaan klien pada tahun saat ini/ sedang "
                "berjalan - Total jumlah Pokmas dan Pemda yang melaksanakan pemberdayaan klien pada tahun sebelumnya) "
                "/ Total jumlah Pokmas dan Pemda yang melaksanakan pemberdayaan klien pada tahun sebelumnya × 100%",
                jenis=JenisRumus.PERTUMBUHAN,
                variabel=(
                    (
                        "kini",
                        "total jumlah Pokmas dan Pemda yang melaksanakan pemberdayaan klien pada tahun saat ini/ sedang "
                        "berjalan",
                    ),
                    (
                        "lalu",
                        "total jumlah Pokmas dan Pemda yang melaksanakan pemberdayaan klien pada tahun sebelumnya",
                    ),
                ),
                sumber=(("lalu", "tahun_lalu"),),
            ),
        ),
    ),
    Sasaran(
        "4",
        "Meningkatnya Pelaksanaan Reformasi Birokrasi di Lingkup UPT Pemasyarakatan",
        (
            Ukuran(
                "4.1",
                "Persentase Pelaksanaan Rencana Aksi Reformasi Birokrasi di Lingkup UPT Pemasyarakatan",
                "100",
                "%",
                "Rencana aksi RB terkait UPT PAS yang terlaksana / Total rencana aksi RB terkait UPT PAS × 100%",
                (
                    "rencana aksi RB terkait UPT PAS yang terlaksana",
                    "total rencana aksi RB terkait UPT PAS",
                ),
            ),
            Ukuran(
                "4.2",
                "Indeks Kepuasan Unit Kerja Lingkup UPT Pemasyarakatan terhadap Layanan Kesekretariatan",
                "3.52",
                "Indeks",
                periode=PeriodePelaporan.TAHUNAN,
                jenis=JenisRumus.SURVEI,
                variabel=VARIABEL_SURVEI,
                tetapan=BOBOT_SURVEI,
            ),
        ),
    ),
)


def _tanpa_pagu(rencana: str) -> tuple[Blok, ...]:
    """Pagu, RPD and realisasi of 0 in every triwulan; the words of the plan at TW I."""
    return (Blok(0, (0,) * 4, (0,) * 4, (rencana, "", "", "")),)


BUKTI = "Laporan dan dokumentasi pelaksanaan kegiatan sesuai format TNDE"
PEMBIMBINGAN = "1. Bimbingan Kemasyarakatan dan Pengawasan"
RENCANA_PEMBIMBINGAN = (
    "1. Melaksanakan Bimbingan Kemandirian dan Bimbingan Kepribadian klien anak dan dewasa\n"
    "2. Melaksanakan pengawasan program bimbingan klien\n"
    "3. melaksanakan penelitian kemasyarakatan"
)

KEGIATAN = (
    Kegiatan(
        "1.1",
        "Layanan Pendampingan Peradilan",
        _tanpa_pagu("Melaksanakan Pendampingan pada tahanan"),
        data_dukung=BUKTI,
    ),
    Kegiatan(
        "1.2",
        "Layanan Pendampingan Peradilan",
        _tanpa_pagu(
            "Melaksanakan Pendampingan pada Anak yang Berkonflik dengan Hukum (ABH) mulai dari pra adjudikasi, "
            "adjudikasi, hingga post adjudikasi"
        ),
        data_dukung=BUKTI,
    ),
    Kegiatan(
        "2.1",
        PEMBIMBINGAN,
        _tanpa_pagu(RENCANA_PEMBIMBINGAN),
        data_dukung=BUKTI,
        keterangan=(
            "• Bimbingan Kepribadian telah terlaksana pada Triwulan II Tahun 2026\n"
            "• Pengawasan telah dilaksanakan secara berkala maupun insidental"
        ),
    ),
    Kegiatan(
        "3.1",
        PEMBIMBINGAN,
        _tanpa_pagu(RENCANA_PEMBIMBINGAN),
        data_dukung=BUKTI,
        keterangan=(
            "• Koordinasi dengan masyarakat terkait litmas dan juga kerjasama dalam pembimbingan di masyarakat"
        ),
    ),
    Kegiatan(
        "3.2",
        PEMBIMBINGAN,
        _tanpa_pagu(RENCANA_PEMBIMBINGAN),
        data_dukung=BUKTI,
        keterangan=(
            "• Bimbingan Kepribadian telah terlaksana pada Triwulan II Tahun 2026 bekerjasama dengan pokmas lipas"
        ),
    ),
    Kegiatan(
        "4.1",
        "Layanan Reformasi Kinerja",
        _tanpa_pagu("Melaksanakan Reformasi Birokrasi (Pembangunan Zona Integritas WBK/WBBM)"),
        data_dukung=BUKTI,
        keterangan="Pelaksanaan Kegiatan telah dimulai dan optimis mencapai target kinerja pada akhir",
    ),
    Kegiatan(
        "4.2",
        "Layanan Pemantauan Dan Evaluasi",
        _tanpa_pagu("Melaksanakan monitoring dan evaluasi"),
        data_dukung=BUKTI,
        keterangan="Pelaksanaan direncanakan bulan oktober 2026",
    ),
)

SURAT = Surat(tempat="Magelang", tanggal=date(2026, 6, 22))
