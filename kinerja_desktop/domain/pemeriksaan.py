"""Consistency checks: the list of them, and the findings of a year.

Each finding has its place, reason, remedy and severity. Warnings never block saving or printing, and a satker may switch
a check off with a reason; hard ones block only closing a period and sending, and always run.
"""

from __future__ import annotations

from collections.abc import Mapping

from . import periksa_anggaran as uang
from . import periksa_asing as asing
from . import periksa_bulanan as bulanan
from . import periksa_deret as deret
from . import periksa_evaluasi as evaluasi
from . import periksa_ganda as ganda
from . import periksa_identitas as identitas
from . import periksa_jumlah as jumlah
from . import periksa_kinerja as kinerja
from . import periksa_naskah as naskah
from . import periksa_penutupan as penutupan
from . import periksa_portal as portal
from . import periksa_risiko as risiko
from . import periksa_skor as skor
from .periksa_dukungan import dukungan_kurang
from .periode import TAHUN, Periode
from .tahun_kinerja import TahunKinerja
from .temuan import Pemeriksaan, Temuan, TingkatTemuan

__all__ = ["PEMERIKSAAN", "Pemeriksaan", "Temuan", "TingkatTemuan", "dimatikan", "periksa", "periksa_keras"]

PEMERIKSAAN: tuple[Pemeriksaan, ...] = (
    # Needed for closing and sending -----------------------------------------------------------------------------------
    Pemeriksaan(
        "identitas", "Identitas satuan kerja", "Kode satker enam angka dan nama satuan kerja terisi.",
        identitas.identitas_kurang, keras=True,
    ),
    Pemeriksaan(
        "periode-terbuka", "Triwulan sebelumnya terbuka", "Triwulan yang dibuka kembali ditutup lagi sebelum triwulan sesudahnya.",
        penutupan.periode_sebelumnya, keras=True,
    ),
    Pemeriksaan(
        "kosong", "Realisasi belum diisi", "Setiap bulan yang wajib diisi berisi nilai, atau N/A dengan alasannya.",
        penutupan.kosong_tanpa_alasan, keras=True,
    ),
    # Targets and realisasi --------------------------------------------------------------------------------------------
    Pemeriksaan(
        "target-kosong", "Target belum diisi", "Setiap indikator bertarget di Perjanjian Kinerja yang berlaku.",
        kinerja.target_kosong,
    ),
    Pemeriksaan(
        "target-triwulan", "Jumlah target triwulan", "Target empat triwulan berjumlah sama dengan target setahun.",
        kinerja.target_triwulan,
    ),
    Pemeriksaan(
        "capaian-ekstrem", "Capaian sangat tinggi", "Capaian tidak melebihi batas pada tabel aturan (bawaan 200%).",
        kinerja.capaian_ekstrem,
    ),
    Pemeriksaan(
        "kumulatif-gugur", "Angka kumulatif tidak dipakai", "Tidak ada angka s.d. bulan yang sudah dikalahkan isian bulanan.",
        kinerja.kumulatif_gugur,
    ),
    Pemeriksaan(
        "penutupan-usang", "Penutupan perlu diulang", "Triwulan ditutup lagi setelah triwulan sebelumnya direvisi.",
        penutupan.penutupan_usang,
    ),
    Pemeriksaan(
        "variabel-janggal", "Bagian melebihi keseluruhan", "Pembilang indikator persen tidak melebihi penyebutnya.",
        kinerja.variabel_janggal,
    ),
    Pemeriksaan(
        "isian-tanpa-variabel", "Isian tidak dipakai rumus", "Semua isian memakai variabel yang ada di rumus indikatornya.",
        kinerja.isian_tanpa_variabel,
    ),
    Pemeriksaan(
        "kode-ganda", "Nomor indikator ganda", "Dua indikator setingkat tidak memakai nomor yang sama.", kinerja.kode_ganda,
    ),
    Pemeriksaan(
        "satuan-banding", "Satuan pembanding berbeda", "Target dan realisasi tahun pembanding bersatuan sama.",
        kinerja.satuan_banding,
    ),
    Pemeriksaan(
        "dua-angka", "Bulanan dan kumulatif berbeda", "Angka kumulatif sama dengan gabungan isian bulanannya.",
        ganda.dua_angka,
    ),
    Pemeriksaan(
        "nilai-variabel", "Nilai dan variabel berbeda", "Nilai yang diketik sama dengan hasil rumus dari variabel bulan itu.",
        ganda.nilai_dan_variabel,
    ),
    Pemeriksaan(
        "pembanding-berbeda", "Pembanding tahun ini berbeda", "Pembanding tahun berjalan sama dengan isian tahun ini.",
        ganda.pembanding_berbeda,
    ),
    Pemeriksaan(
        "pembanding-target", "Tahun pembanding tanpa target", "Tahun pembanding yang punya realisasi juga punya target.",
        jumlah.pembanding_tanpa_target,
    ),
    Pemeriksaan(
        "indikator-kembar", "Indikator berbunyi sama", "Indikator setingkat yang berbunyi sama juga sama angkanya.",
        ganda.indikator_kembar,
    ),
    Pemeriksaan(
        "renstra-target", "Target PK dan Renstra", "Target tahun ini di Perjanjian Kinerja sama dengan target di Renstra.",
        ganda.target_renstra,
    ),
    Pemeriksaan(
        "renstra-kolom", "Kolom tahun Renstra", "Tabel Renstra hanya memuat tahun yang disebut judulnya.",
        jumlah.kolom_renstra,
    ),
    Pemeriksaan(
        "kumulatif-turun", "Angka kumulatif turun", "Angka yang dihitung sejak Januari tidak turun dari bulan ke bulan.",
        bulanan.kumulatif_turun,
    ),
    Pemeriksaan(
        "memburuk", "Memburuk tanpa uraian", "Bulan yang memburuk dijelaskan dengan uraian atau kendala.",
        bulanan.memburuk,
    ),
    Pemeriksaan(
        "bulan-mendatang", "Bulan diisi sebelum mulai", "Realisasi satu bulan tidak diisi sebelum bulan itu mulai.",
        bulanan.mendahului_bulan,
    ),
    Pemeriksaan(
        "terlambat", "Terlambat diisi", "Realisasi bulan diisi paling lambat pada batas lapornya.",
        bulanan.terlambat,
    ),
    # Money ------------------------------------------------------------------------------------------------------------
    Pemeriksaan(
        "melebihi-pagu", "Realisasi melebihi pagu", "Realisasi anggaran tidak melebihi pagu yang berlaku.",
        uang.realisasi_melebihi_pagu,
    ),
    Pemeriksaan("rpd-pagu", "Jumlah RPD", "RPD setahun berjumlah sama dengan pagu.", uang.rpd_tidak_sama),
    Pemeriksaan(
        "jumlah-rincian", "Jumlah rincian pagu", "Pagu induk sama dengan jumlah pagu rinciannya.", uang.induk_tidak_sama,
    ),
    Pemeriksaan(
        "pk-pagu", "Anggaran PK dan pagu", "Anggaran Perjanjian Kinerja sama dengan pagu yang berlaku.", uang.pk_dan_pagu,
    ),
    Pemeriksaan(
        "sumber-berbeda", "Dua sumber, satu tanggal", "Sumber realisasi anggaran pada tanggal yang sama menyebut jumlah yang sama.",
        uang.sumber_berbeda,
    ),
    Pemeriksaan(
        "renaksi-rpd", "RPD rencana aksi", "RPD pada rencana aksi berjumlah sama dengan pagunya.", uang.renaksi_rpd,
    ),
    Pemeriksaan(
        "renaksi-melebihi-pagu", "Realisasi rencana aksi", "Realisasi pada rencana aksi tidak melebihi pagunya.",
        uang.renaksi_melebihi_pagu,
    ),
    Pemeriksaan(
        "renaksi-ganda", "Blok pagu terisi dua kali", "Pagu, RPD, dan realisasi dua kegiatan tidak sama persis.",
        uang.renaksi_blok_ganda,
    ),
    Pemeriksaan(
        "deret-jumlah", "Jumlah belanja antartahun", "Seluruh belanja satu tahun sama dengan jumlah jenis belanjanya.",
        deret.deret_jumlah,
    ),
    Pemeriksaan(
        "deret-persen", "Capaian antartahun", "Capaian yang tercetak di sumber sama dengan realisasi dibagi alokasi.",
        deret.deret_persen,
    ),
    Pemeriksaan(
        "deret-ganda", "Deret terisi dua kali", "Setiap deret anggaran antartahun tercatat satu kali.", deret.deret_ganda,
    ),
    # Scores of the budget ---------------------------------------------------------------------------------------------
    Pemeriksaan(
        "skor-berbeda", "Nilai akhir IKPA dan NKA", "Nilai akhir dari portal sama dengan hasil hitung komponennya.",
        skor.skor_akhir_berbeda,
    ),
    Pemeriksaan(
        "skor-batas", "Batas nilai IKPA dan NKA", "Setiap nilai berada dalam batas yang dibolehkan aturannya.",
        skor.skor_di_luar_batas,
    ),
    Pemeriksaan(
        "skor-persen", "Nilai disebut persentase uang", "Nilai IKPA atau NKA tidak ditulis sebagai persentase jumlah rupiah.",
        skor.skor_sebagai_persen,
    ),
    Pemeriksaan(
        "uang-turun", "Realisasi anggaran turun", "Realisasi anggaran kumulatif tidak turun dari tanggal ke tanggal.",
        bulanan.uang_turun,
    ),
    Pemeriksaan(
        "pk-jumlah", "Jumlah anggaran PK", "Anggaran program pada PK sama dengan jumlah kegiatannya.",
        jumlah.jumlah_program,
    ),
    Pemeriksaan(
        "belanja-kegiatan", "Pagu per belanja dan per kegiatan", "Pagu menurut jenis belanja dan kegiatan berjumlah sama.",
        jumlah.belanja_dan_kegiatan,
    ),
    Pemeriksaan(
        "pagu-renstra", "Pagu dan alokasi Renstra", "Pagu tahun ini sama dengan alokasi tahun ini di Renstra.",
        jumlah.pagu_dan_renstra,
    ),
    Pemeriksaan(
        "alokasi-rincian", "Jumlah alokasi Renstra", "Alokasi pada satu simpul Renstra sama dengan jumlah yang di bawahnya.",
        jumlah.alokasi_rincian,
    ),
    # Portals, evidence ------------------------------------------------------------------------------------------------
    Pemeriksaan(
        "portal-berbeda", "Realisasi di E-Performance", "Realisasi di E-Performance sama dengan realisasi di sini.",
        portal.portal_berbeda,
    ),
    Pemeriksaan(
        "portal-target", "Target di E-Performance", "Target triwulan di E-Performance berjumlah sama dengan target setahunnya.",
        portal.target_portal,
    ),
    Pemeriksaan(
        "portal-mendahului", "E-Performance mendahului", "Triwulan di E-Performance tidak terisi sebelum bulannya ada di sini.",
        portal.realisasi_mendahului,
    ),
    Pemeriksaan(
        "target-kinerja", "Dokumen Target Kinerja", "Setiap dokumen Target Kinerja sampai bulan ini sudah berstatus.",
        portal.dokumen_belum_berstatus,
    ),
    Pemeriksaan(
        "sumber-jumlah", "Sumber isian dijumlahkan", "Angka yang sudah dihitung sejak Januari tidak dijumlahkan lagi per bulan.",
        portal.sumber_dijumlahkan,
    ),
    Pemeriksaan(
        "emonev-berbeda", "Realisasi anggaran di e-Monev", "e-Monev dan sumber lain menyebut angka sama pada satu tanggal.",
        jumlah.emonev_berbeda,
    ),
    Pemeriksaan(
        "dukung-kurang", "Data dukung kurang", "Data dukung yang diminta sampai bulan ini sudah lengkap.", dukungan_kurang,
    ),
    # Risks, words, identity -------------------------------------------------------------------------------------------
    Pemeriksaan(
        "risiko-perlakuan", "Risiko tanpa perlakuan", "Setiap risiko mempunyai paling sedikit satu perlakuan.",
        risiko.tanpa_perlakuan,
    ),
    Pemeriksaan(
        "risiko-pic", "Risiko di atas selera tanpa PIC", "Risiko di atas selera mempunyai perlakuan dengan PIC.",
        risiko.tanpa_pic,
    ),
    Pemeriksaan(
        "risiko-tenggat", "Risiko di atas selera tanpa tenggat", "Risiko di atas selera mempunyai perlakuan dengan tenggat.",
        risiko.tanpa_tenggat,
    ),
    Pemeriksaan(
        "risiko-residual", "Risiko residual melebihi inheren", "Besaran residual tidak melebihi besaran inheren tanpa alasan.",
        risiko.residual_melebihi,
    ),
    Pemeriksaan(
        "risiko-alasan", "Risiko diterima tanpa alasan", "Risiko yang diterima menyebut alasannya.",
        risiko.diterima_tanpa_alasan,
    ),
    Pemeriksaan(
        "risiko-terlambat", "Perlakuan risiko terlambat", "Perlakuan yang sudah lewat tenggat sudah selesai.",
        risiko.perlakuan_terlambat,
    ),
    Pemeriksaan(
        "risiko-pantau", "Risiko belum dipantau", "Risiko di atas selera dipantau setiap triwulan yang sudah berakhir.",
        risiko.pemantauan_kurang,
    ),
    # Duties of the decrees ---------------------------------------------------------------------------------------------
    Pemeriksaan(
        "evaluasi-mandiri", "Evaluasi mandiri", "Setiap unit menulis evaluasi mandiri untuk periode yang sudah berakhir.",
        evaluasi.mandiri_belum,
    ),
    Pemeriksaan(
        "rapat-semester", "Rapat semester", "Setiap semester yang berakhir dievaluasi dalam rapat.", evaluasi.rapat_belum,
    ),
    Pemeriksaan(
        "tindak-lewat", "Tindak lanjut lewat tenggat", "Tindak lanjut selesai sebelum tenggatnya.", evaluasi.tindak_lewat,
    ),
    Pemeriksaan(
        "temuan-tindak", "Temuan tanpa tindak lanjut", "Setiap temuan pengawasan mempunyai tindak lanjut.",
        evaluasi.temuan_tanpa_tindak,
    ),
    Pemeriksaan(
        "catatan-tindak", "Sel bertanda tindak lanjut", "Sel yang ditandai perlu ditindaklanjuti sudah diselesaikan.",
        penutupan.catatan_tindak,
    ),
    Pemeriksaan(
        "sdm", "Jumlah pegawai", "Tabel SDM menurut jabatan, pendidikan, dan jenjang berjumlah sama pada satu tanggal.",
        identitas.sdm_tidak_sama,
    ),
    Pemeriksaan(
        "keputusan-tempat", "Tempat keputusan", "Keputusan ditetapkan di tempat satuan kerja ini menandatangani.",
        identitas.keputusan_tempat,
    ),
    Pemeriksaan(
        "laporan-tempat", "Tempat laporan", "Laporan ditandatangani di tempat satuan kerja ini.",
        asing.tempat_laporan,
    ),
    Pemeriksaan(
        "satker-lain", "Nama satuan kerja lain", "Naskah tidak menyebut satuan kerja lain yang sejenis.",
        asing.satker_lain,
    ),
    Pemeriksaan(
        "kode-satker", "Kode satker dalam naskah", "Kode satker di naskah dan judul gambar sama dengan kode satuan kerja ini.",
        asing.kode_satker_beda,
    ),
    Pemeriksaan(
        "tahun-naskah", "Tahun dalam judul", "Judul keputusan dan laporan menyebut tahun yang sesuai.",
        asing.tahun_naskah,
    ),
    Pemeriksaan(
        "nip", "NIP 18 angka", "NIP pejabat dan anggota tim berisi 18 angka.",
        identitas.nip_janggal,
    ),
    Pemeriksaan(
        "nama-ejaan", "Ejaan nama pejabat", "Nama satu orang ditulis dengan satu ejaan.",
        identitas.nama_berejaan,
    ),
    Pemeriksaan(
        "penanda-tangan", "Masa jabatan penanda tangan", "Penanda tangan menjabat pada tanggal naskah itu.",
        identitas.penanda_tangan_janggal,
    ),
    Pemeriksaan(
        "naskah-hitungan", "Hitungan dalam naskah", "Hitungan A/B × 100 = C yang tertulis di naskah benar.",
        naskah.hitungan_naskah,
    ),
    Pemeriksaan(
        "naskah-angka", "Pembilang dan penyebut dalam naskah", "A/B yang tertulis di naskah sama dengan isian indikatornya.",
        naskah.angka_naskah,
    ),
    Pemeriksaan(
        "naskah-persen", "Persen indikator dalam narasi", "Capaian, realisasi, dan target di narasi sesuai hitungan.",
        naskah.persen_naskah,
    ),
    Pemeriksaan(
        "naskah-uang", "Rupiah dalam narasi", "Rupiah yang disebut sebagai pagu atau realisasi anggaran ada pada isian anggaran.",
        naskah.uang_naskah,
    ),
    Pemeriksaan(
        "naskah-persen-uang", "Persen dari uang dalam narasi", "Persen realisasi anggaran adalah bagian dari pagu, bukan nilai.",
        naskah.persen_uang,
    ),
)  # fmt: skip
"""Every check, in the order in which findings are shown."""


def dimatikan(dokumen: TahunKinerja) -> Mapping[str, str]:
    """Codes of the checks that this satker has switched off, each with the reason."""
    boleh = {p.kode for p in PEMERIKSAAN if not p.keras}
    return {p.kode: p.alasan.strip() for p in dokumen.pilihan_periksa if p.kode in boleh and p.alasan.strip()}


def periksa_keras(dokumen: TahunKinerja, periode: Periode) -> tuple[Temuan, ...]:
    """What stands against closing and sending the period."""
    return tuple(temuan for p in PEMERIKSAAN if p.keras for temuan in p.cek(dokumen, periode))


def periksa(dokumen: TahunKinerja, periode: Periode = TAHUN) -> tuple[Temuan, ...]:
    """All findings of the year up to a cut-off, hard ones first."""
    mati = dimatikan(dokumen)
    lunak = (p for p in PEMERIKSAAN if not p.keras and p.kode not in mati)
    return periksa_keras(dokumen, periode) + tuple(temuan for p in lunak for temuan in p.cek(dokumen, periode))
