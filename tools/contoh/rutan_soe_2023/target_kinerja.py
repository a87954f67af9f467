"""Target Kinerja of the ministry as 002 Tabel 3.8 prints it: documents month by month, and what came of them.

Where one sentence (for Rupbasan "-") stands beside the whole target, its documents do not apply here. Beside December stands
nothing: the report was made on the 7th. In 9 the paper numbers the second document of April and September 3.
Read from the paper, printed → written here: keamaan → keamanan; lebiih → lebih; Saran Asimilasi → Sarana Asimilasi;
Soe → SoE; Statistic → statistik; variable → variabel; B08 and B11 of target 5 end in the middle and are whole.
"""

from __future__ import annotations

from dataclasses import dataclass

from kinerja_desktop.domain.target_kinerja import StatusDokumen
from tools.contoh.pembangun import Pembangun

BELUM, ADA, TIDAK = StatusDokumen.BELUM, StatusDokumen.ADA, StatusDokumen.TIDAK_BERLAKU


@dataclass(frozen=True)
class Dokumen:
    uraian: str
    status: StatusDokumen = BELUM
    catatan: str = ""


@dataclass(frozen=True)
class Bulan:
    """Documents of one month; ``catatan`` is one note for all of them."""

    bulan: int
    dokumen: tuple[Dokumen, ...]
    catatan: str = ""


@dataclass(frozen=True)
class Target:
    uraian: str
    bulan: tuple[Bulan, ...]
    capaian: str = ""


def _diminta(awal: int, sampai: int, *uraian: str, status: StatusDokumen = BELUM) -> tuple[Bulan, ...]:
    """The same documents in each month from ``awal`` to ``sampai``, nothing said about them."""
    return tuple(Bulan(b, tuple(Dokumen(u, status) for u in uraian)) for b in range(awal, sampai + 1))


def _luar(uraian: str, capaian: str, *bulan: tuple[int, int, tuple[str, ...]]) -> Target:
    """A target that does not apply here, with the sentence that says so."""
    isi = tuple(b for awal, sampai, teks in bulan for b in _diminta(awal, sampai, *teks, status=TIDAK))
    return Target(uraian, isi, capaian)


def _ada(bulan: int, *dokumen: tuple[str, str], catatan: str = "") -> Bulan:
    """A month whose documents are all there, each with its note."""
    return Bulan(bulan, tuple(Dokumen(u, ADA, c) for u, c in dokumen), catatan)


_MONEV = "Laporan Monitoring dan Evaluasi"
_MONEV_SPPT = "Laporan Monitoring dan Evaluasi Pengiriman dan Pemanfaatan /Download data SPPT TI"
_MENTORING = "Laporan Mentoring Penyelenggaraan Layanan Rehabilitasi Pemasyarakatan"
_SUPERVISI = "Laporan Supervisi Penyelenggaraan Layanan Rehabilitasi Pemasyarakatan"
_FORM_28A = "Laporan bulanan latihan keterampilan bersertifikat atau Form 28 A"
_LAPAS_PRODUKTIF = "Laporan Implementasi Lapas Produktif pada UPT Pilot Project"
_SAE = "Laporan Pelaksanaan Pembinaan melalui Sarana Asimilasi dan Edukasi"
_KAPASITAS = (
    "Laporan hasil pelaksanaan Peningkatan Kapasitas Petugas Lapas dalam Pelaksanaan Penilaian Pembinaan Narapidana"
)
_PKS_DJKN = (
    "Laporan Penyampaian Perjanjian Kerjasama dengan DJKN- BPSDM Kemenkumham RI terkait penilaian dan pelatihan keahlian "
    "penaksiran/penilaian"
)
_INVENTARISIR = "Laporan Pelaksanaan Inventarisir dan pemetaan Basan Baran berdasarkan Nilai Basan Baran"
_RESTORATIF = "Laporan Pelaksanaan Keadilan Restoratif dalam Penyelenggaraan Pemasyarakatan"
_UIP = "SK UIP dari Kanwil dan Unit Pelaksana Teknis di Indonesia"
_DETEKSI = (
    "Laporan Pelaksanaan deteksi dini kerawanan gangguan kamtib (Instrumen deteksi dini, dashboard dan Form peningkatan "
    "kapasitas/rencana aksi)"
)
_AGEN = "yang diisi oleh Agen Unit Intelijen Pemasyarakatan"
_INTELIJEN, _ADA_INTELIJEN = "Laporan kegiatan Intelijen", "Terdapat laporan kegiatan Intelijen"
_ADA_DETEKSI = "Terdapat laporan pelaksanaan deteksi dini kerawanan kamtib"
_DATA_KEAMANAN = "Laporan pelaksanaan manajemen data keamanan"


def _penilaian(persen: int) -> str:
    return (
        f"Laporan hasil pelaksanaan penilaian pembinaan narapidana ({persen}% narapidana memperoleh predikat baik pada "
        "variabel pembinaan kepribadian)"
    )


def _dinilai(bulan: int, persen: int) -> Bulan:
    """A month of target 5 from July on; from August the paper says that more was reached than asked for."""
    lebih = "" if persen == 15 else "lebih dari "
    catatan = (
        f"Telah dibuat laporan hasil pelaksanaan penilaian pembinaan narapidana ({lebih}{persen}% narapidana memperoleh "
        "predikat baik pada variabel pembinaan kepribadian)"
    )
    return _ada(bulan, (_penilaian(persen), catatan))


def _wirausaha(bulan: int) -> Bulan:
    """A month of target 4 in which one of its two documents is there."""
    return Bulan(
        bulan,
        (
            Dokumen(_LAPAS_PRODUKTIF, catatan="Tidak terdapat laporan implementasi Lapas Produktif"),
            Dokumen(_SAE, ADA, "Telah dibuat laporan Pelaksanaan Pembinaan melalui Sarana Asimilasi dan Edukasi"),
        ),
    )


TARGET = (
    _luar(
        "Penerapan SPPT-TI pada 213 UPT Lapas/Rutan/Bapas Pilot Project",
        "Tidak terdapat laporan SPPT-TI di Rutan SoE",
        (
            1,
            1,
            (
                "SK Tim Evaluasi SPPT TI Wilayah Tahun 2023",
                "SK Dirjenpas tentang UPT Pelaksana Implementasi SPPT TI Tahun 2023",
            ),
        ),
        (2, 12, (_MONEV_SPPT,)),
    ),
    _luar(
        "Terselenggaranya Layanan Rehabilitasi Narkotika bagi Tahanan dan Narapidana",
        "Tidak terdapat Layanan Rehabilitasi Narkotika di Rutan SoE",
        (
            1,
            1,
            (
                "Laporan Penguatan Tim Mentor Kantor Wilayah Kementerian Hukum dan HAM (perubahan SK Tim Mentor bila "
                "dibutuhkan)",
            ),
        ),
        (
            2,
            2,
            (
                "Laporan Koordinasi Penyelenggaraan Layanan Rehabilitasi Pemasyarakatan Tahun 2023 kepada para pihak "
                "eksternal",
            ),
        ),
        (3, 5, (_MENTORING,)),
        (
            6,
            6,
            (
                "Laporan Monitoring pelaksanaan pencatatan dan pelaporan layanan rehabilitasi Pemasyarakatan melalui SDP "
                "Fitur Watkesrehab",
            ),
        ),
        (
            7,
            7,
            (
                "Monitoring pelaksanaan pencatatan dan pelaporan layanan rehabilitasi Pemasyarakatan melalui SDP Fitur "
                "Watkesrehab dan pemberian feed back kepada UPT Pemasyarakatan",
            ),
        ),
        (8, 10, (_SUPERVISI,)),
        (11, 11, ("Laporan Evaluasi Penyelenggaraan Layanan Rehabilitasi Pemasyarakatan (B01-B09)",)),
        (12, 12, ("Laporan Evaluasi Penyelenggaraan Layanan Rehabilitasi Pemasyarakatan (B01-B12)",)),
    ),
    _luar(
        "80% Narapidana memperoleh pendidikan vokasi bersertifikasi melalui pelatihan keterampilan (agribisnis, manufaktur "
        "dan jasa)",
        "Tidak terdapat pendidikan Vokasi bersertifikasi",
        (1, 1, ("SK TIM",)),
        (2, 3, ("Laporan pelaksanaan koordinasi", _FORM_28A)),
        (
            4,
            6,
            (
                "Laporan penyusunan rekomendasi kebijakan pembentukan Lembaga Sertifikasi Profesi (LSP)",
                _FORM_28A,
            ),
        ),
        (7, 12, ("Laporan pelaksanaan sosialisasi", _FORM_28A)),
    ),
    Target(
        "45% Narapidana memiliki keterampilan dan kemampuan untuk berwirausaha\n"
        "1. Pengembangan Lapas Produktif sesuai dengan kebutuhan Industri saat ini\n"
        "2. Pelaksanaan Pembinaan melalui Sarana Asimilasi dan Edukasi (SAE) di wilayah",
        (
            Bulan(1, (Dokumen("SK TIM", catatan="Tidak terdapat SK Tim"),)),
            *(_wirausaha(b) for b in range(2, 10)),
            *(_ada(b, (_MONEV, "Telah dibuat laporan Monitoring dan Evaluasi")) for b in (10, 11)),
            *_diminta(12, 12, _MONEV),
        ),
    ),
    Target(
        "65% Narapidana yang dinilai dengan menggunakan instrumen SPPN memperoleh predikat baik pada variabel pembinaan "
        "kepribadian",
        (
            Bulan(
                2,
                (
                    Dokumen("SK Wali Pemasyarakatan setiap lapas"),
                    Dokumen(
                        "Laporan pelaksanaan sosialisasi di lapas-lapas di wilayah tentang SPPN dan instrumen penilaian "
                        "pembinaan narapidana"
                    ),
                ),
                "SK Wali Pemasyarakatan dan laporan pelaksanaan sosialisasi tentang SPPN dibuat pada bulan April",
            ),
            Bulan(
                3,
                (
                    Dokumen(
                        "Laporan pelaksanaan peningkatan kapasitas petugas Lapas dalam pelaksanaan penilaian pembinaan "
                        "narapidana dengan menggunakan instrumen SPPN"
                    ),
                    Dokumen("Laporan pembentukan help desk wilayah"),
                ),
                "Belum terdapat laporan terkait SPPN dan laporan pembentukan help desk wilayah",
            ),
            _ada(
                4,
                (
                    _KAPASITAS,
                    "Telah dibuat SK Wali Pemasyarakatan dan telah mengirimkan laporan hasil pelaksanaan peningkatan petugas "
                    "dalam pelaksanaan penilaian pembinaan Narapidana di Rutan SoE",
                ),
            ),
            *(_ada(b, (_KAPASITAS, f"Terdapat {_KAPASITAS} di Rutan SoE")) for b in (5, 6)),
            *(_dinilai(b, persen) for b, persen in ((7, 15), (8, 25), (9, 35), (10, 45), (11, 55))),
            *_diminta(12, 12, _penilaian(65), "Laporan evaluasi pelaksanaan SPPN pada lapas"),
        ),
    ),
    _luar(
        "Meningkatnya Kualitas Pengelolaan Basan Baran Di RUPBASAN",
        "-",
        (1, 1, ("Laporan Sosialisasi Tugas dan Fungsi Rupbasan",)),
        (2, 3, ("Sosialisasi Tugas dan Fungsi Rupbasan",)),
        (4, 6, (_PKS_DJKN,)),
        (7, 9, (_INVENTARISIR,)),
        (10, 12, (_MONEV,)),
    ),
    _luar(
        "Piloting Penerapan Keadilan Restoratif bagi Pelaku Dewasa pada 10 kota:\n"
        "1. Kota Banda Aceh, Aceh\n"
        "2. Kota Tanjung Pinang, Kepri\n"
        "3. Palembang, Sumsel\n"
        "4. Yogyakarta, DIY\n"
        "5. Tanjung Selor, Kalimantan Utara\n"
        "6. Kupang, NTT\n"
        "7. Kota Gorontalo, Gorontalo\n"
        "8. Kota Palu, Sulteng\n"
        "9. Ternate, Maluku Utara\n"
        "10. Kota Jayapura, Papua",
        "Tidak terdapat penerapan Keadilan Restoratif di Rutan SoE",
        (1, 1, ("Laporan Konsultasi Teknis Online Piloting Penerapan Keadilan Restoratif bagi Pelaku Dewasa",)),
        (
            2,
            2,
            (
                "SK Kepala Kantor Wilayah tentang Pembentukan Tim Pelaksana Koordinasi dan Sosialisasi Penerapan Keadilan "
                "Restoratif dalam Penyelenggaraan Pemasyarakatan",
            ),
        ),
        (
            3,
            3,
            (
                "Laporan Hasil Kunjungan koordinasi Tim Pelaksana Sosialisasi dan Koordinasi Penerapan Keadilan Restoratif "
                "dalam Penyelenggaraan Pemasyarakatan ke Kepala Kepolisian Resor, Kejaksaan Negeri, dan Pengadilan Negeri",
            ),
        ),
        (4, 12, (_RESTORATIF,)),
    ),
    _luar(
        "Manajemen Mitigasi Bencana dalam rangka Pencegahan gangguan keamanan dan ketertiban pada UPT Pemasyarakatan",
        "Tidak terdapat Manajemen Mitigasi Bencana",
        (6, 6, ("SK TIM",)),
        (7, 7, ("Laporan penyampaian Pedoman Manajemen Mitigasi Bencana pada UPT Pemasyarakatan",)),
        (8, 8, ("Laporan Implementasi Manajemen Mitigasi Bencana di UPT Pemasyarakatan",)),
        (
            9,
            9,
            (
                "Laporan Perkembangan Implementasi Manajemen Mitigasi Bencana",
                "Data Statistik UPT Pemasyarakatan yang melakukan mitigasi bencana",
            ),
        ),
        (10, 12, ("Monitoring dan Evaluasi",)),
    ),
    Target(
        "Meningkatkan kewaspadaan terhadap gangguan keamanan dan ketertiban (kamtib) yang bersumber dari dalam maupun dari "
        "luar, dengan terlaksananya deteksi dini gangguan kamtib dan melakukan identifikasi deteksi dini untuk pemetaan "
        "tingkat kerawanan gangguan keamanan dan ketertiban pada Lapas, Rutan dan LPKA",
        (
            _ada(1, (_UIP, "Terdapat SK UIP")),
            _ada(
                2,
                (_UIP, ""),
                ("Dokumen Profiling Unit Pelaksana Teknis pada setiap Kantor Wilayah", ""),
                catatan="Terdapat SK UIP dan dokumen Profiling di Rutan SoE",
            ),
            _ada(
                3,
                ("Laporan Pelaksanaan Konsultasi teknis terkait pembentukan dan tusi UIP", ""),
                (_INTELIJEN, ""),
                catatan="Terdapat laporan pelaksanaan konsultasi teknis terkait UIP dan laporan kegiatan intelijen",
            ),
            _ada(
                4,
                (f"{_DETEKSI} {_AGEN}", ""),
                (_INTELIJEN, ""),
                catatan="Telah dibuat laporan pelaksanaan deteksi dini kerawanan gangguan kamtib dan laporan kegiatan "
                "intelijen",
            ),
            _ada(5, (_INTELIJEN, _ADA_INTELIJEN)),
            _ada(
                6,
                (f"{_DETEKSI} berdasarkan hasil Identifikasi Instrumen deteksi Dini B03 {_AGEN}", _ADA_DETEKSI),
                (_INTELIJEN, "Telah dibuat laporan kegiatan intelijen"),
            ),
            _ada(7, (_INTELIJEN, _ADA_INTELIJEN)),
            _ada(8, (_INTELIJEN, _ADA_INTELIJEN)),
            _ada(
                9,
                (f"{_DETEKSI} berdasarkan hasil Identifikasi Instrumen deteksi Dini B06 {_AGEN}", _ADA_DETEKSI),
                (_INTELIJEN, "Telah dibuat laporan kegiatan intelijen"),
            ),
            _ada(10, (_INTELIJEN, _ADA_INTELIJEN)),
            _ada(11, (_INTELIJEN, _ADA_INTELIJEN)),
            *_diminta(
                12,
                12,
                "Laporan pemetaan tingkat kerawanan gangguan keamanan dan ketertiban berdasarkan hasil Identifikasi "
                "Instrumen deteksi Dini",
                _INTELIJEN,
            ),
        ),
    ),
    Target(
        "Seluruh Lapas, Rutan dan LPKA melaksanakan input data pada SDP Fitur Keamanan",
        (
            _ada(1, ("Laporan pelaksanaan sosialisasi", "Telah dibuat Laporan pelaksanaan sosialisasi")),
            _ada(
                2,
                (
                    "SK Operator SDP Fitur Keamanan tingkat wilayah dan UPT yang ditanda tangani oleh Ka. Kanwil",
                    "Terdapat SK Operator SDP",
                ),
            ),
            _ada(
                3,
                (
                    "Laporan pelaksanaan konsultasi teknis penginputan SDP Fitur Keamanan",
                    "Telah dibuat Laporan pelaksanaan konsultasi teknis penginputan SDP Fitur Keamanan",
                ),
            ),
            _ada(4, (_DATA_KEAMANAN, "Telah dibuat Laporan pelaksanaan manajemen data keamanan")),
            _ada(
                5,
                (
                    "Laporan terkait hambatan dan kendala teknis penginputan SDP Keamanan",
                    "Terdapat Laporan terkait hambatan dan kendala teknis penginputan SDP Keamanan",
                ),
            ),
            *(_ada(b, (_DATA_KEAMANAN, "Telah dibuat laporan Pelaksanaan manajemen Data keamanan")) for b in (6, 7, 8)),
            _ada(
                9,
                (_DATA_KEAMANAN, "Telah dibuat laporan Pelaksanaan manajemen Data keamanan"),
                ("Data Statistik keamanan dan ketertiban", "Terdapat data statistik keamanan dan ketertiban"),
            ),
            *(
                _ada(
                    b,
                    (_DATA_KEAMANAN, "Terdapat laporan Pelaksanaan manajemen Data keamanan"),
                    (_MONEV, "Terdapat laporan Monitoring dan evaluasi"),
                )
                for b in (10, 11)
            ),
            *_diminta(12, 12, _DATA_KEAMANAN, _MONEV),
        ),
    ),
    _luar(
        "Redistribusi pada UPT dengan tingkat overcrowding di atas 300%",
        "Tingkat Overcrowding tidak sampai 300%",
        (1, 1, ("SK TIM",)),
        (2, 3, ("Laporan Hasil Pemetaan",)),
        (4, 9, ("Laporan Pelaksanaan Redistribusi",)),
        (10, 12, (_MONEV,)),
    ),
)


def tambah(b: Pembangun) -> None:
    """Rows of all targets; documents are numbered through."""
    for target in TARGET:
        id_ = b.tambah_urut("target_kinerja", uraian=target.uraian, capaian=target.capaian)
        for bulan in target.bulan:
            for dokumen in bulan.dokumen:
                b.tambah_urut(
                    "target_kinerja_dokumen", target_kinerja_id=id_, bulan=bulan.bulan, uraian=dokumen.uraian,
                    status=dokumen.status, catatan=dokumen.catatan,
                )  # fmt: skip
            if bulan.catatan:
                b.tambah("target_kinerja_bulan", target_kinerja_id=id_, bulan=bulan.bulan, catatan=bulan.catatan)
