"""The sections there are, in the order of the annex. Imported at start-up by the screens: nothing heavy in here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..domain.keputusan import JenisKeputusan
from ..domain.laporan import Laporan
from ..domain.tahun_kinerja import TahunKinerja
from .bagian import (
    anggaran_belanja,
    anggaran_kegiatan,
    anggaran_tren,
    banding_renstra,
    banding_tahun_lalu,
    capaian,
    capaian_output,
    data_dukung,
    emonev,
    eperformance,
    evaluasi,
    gambar,
    ikpa,
    isu,
    kategori_nilai,
    kendala,
    keputusan,
    monitoring,
    nka,
    organisasi,
    pendanaan,
    perhitungan,
    perjanjian_kinerja,
    profil,
    rekonsiliasi,
    renaksi_bulanan,
    rencana_aksi,
    risiko,
    roadmap,
    sdm,
    strategis,
    target_kinerja,
    target_renstra,
    temuan_pengawasan,
)
from .blocks import Bagian, Orientasi

FungsiBagian = Callable[[TahunKinerja, Laporan], Bagian]


@dataclass(frozen=True, slots=True)
class BagianInfo:
    """A section for lists on screens and the command line: id, words, function, usual orientation, whether it has data.

    ``di_lampiran`` False keeps it out of the bound annex: it is printed on its own. ``naskah_dinas`` is a signed paper that
    stands for itself: no period and no "konsep" in the foot of its pages.
    """

    id: str
    judul: str
    fungsi: FungsiBagian
    orientasi: Orientasi
    ada: Callable[[TahunKinerja], bool]
    di_lampiran: bool = True
    naskah_dinas: bool = False
    tata_letak: tuple[tuple[str, str], ...] = ()
    """(name, words for lists) of its layouts where it has several; the first is printed unless the Laporan says another."""


TEGAK, MENDATAR = Orientasi.TEGAK, Orientasi.MENDATAR

_DAFTAR = (
    BagianInfo("profil", "Profil satuan kerja", profil.profil, TEGAK, profil.ada, di_lampiran=False),
    BagianInfo("organisasi", "Struktur organisasi", organisasi.organisasi, TEGAK, organisasi.ada, di_lampiran=False),
    BagianInfo("sdm", "Sumber daya manusia", sdm.sdm, TEGAK, sdm.ada, di_lampiran=False),
    BagianInfo("sasaran-strategis", "Sasaran strategis", strategis.sasaran_strategis, TEGAK, strategis.ada,
               di_lampiran=False),
    BagianInfo("iku", "Indikator Kinerja Utama", strategis.iku, TEGAK, strategis.ada, di_lampiran=False),
    BagianInfo("pk", "Perjanjian Kinerja", perjanjian_kinerja.perjanjian_kinerja, TEGAK, perjanjian_kinerja.ada),
    BagianInfo("renaksi-sk", "SK Rencana Aksi", keputusan.keputusan_renaksi, TEGAK,
               keputusan.ada(JenisKeputusan.RENAKSI), di_lampiran=False, naskah_dinas=True),
    BagianInfo("renaksi", "Rencana Aksi", rencana_aksi.rencana_aksi, MENDATAR, rencana_aksi.ada),
    BagianInfo("renaksi-bulanan", "Laporan bulanan rencana aksi", renaksi_bulanan.renaksi_bulanan, MENDATAR,
               renaksi_bulanan.ada, di_lampiran=False),
    BagianInfo("evaluasi-mandiri", "Evaluasi mandiri", evaluasi.evaluasi_mandiri, MENDATAR, evaluasi.ada_mandiri,
               di_lampiran=False),
    BagianInfo("evaluasi", "Rapat dan evaluasi", evaluasi.evaluasi, MENDATAR, evaluasi.ada, di_lampiran=False),
    BagianInfo("temuan-pengawasan", "Temuan pengawasan", temuan_pengawasan.temuan_pengawasan, MENDATAR,
               temuan_pengawasan.ada, di_lampiran=False),
    BagianInfo("kategori-nilai", "Kategori nilai", kategori_nilai.kategori_nilai, TEGAK, kategori_nilai.ada,
               di_lampiran=False),
    BagianInfo("capaian", "Capaian kinerja", capaian.capaian, TEGAK, capaian.ada),
    BagianInfo("perhitungan", "Perhitungan capaian", perhitungan.perhitungan, TEGAK, perhitungan.ada),
    BagianInfo("capaian-output", "Capaian output", capaian_output.capaian_output, TEGAK, capaian_output.ada,
               di_lampiran=False),
    BagianInfo("banding-tahun-lalu", "Banding tahun sebelumnya", banding_tahun_lalu.banding_tahun_lalu, TEGAK,
               banding_tahun_lalu.ada, tata_letak=banding_tahun_lalu.TATA_LETAK),
    BagianInfo("banding-renstra", "Banding target Renstra", banding_renstra.banding_renstra, MENDATAR,
               banding_renstra.ada, tata_letak=banding_renstra.TATA_LETAK),
    BagianInfo("kendala", "Kendala dan solusi", kendala.kendala, TEGAK, kendala.ada, tata_letak=kendala.TATA_LETAK),
    BagianInfo(
        "anggaran-belanja",
        "Anggaran menurut belanja",
        anggaran_belanja.anggaran_belanja,
        MENDATAR,
        anggaran_belanja.ada,
        tata_letak=anggaran_belanja.TATA_LETAK,
    ),
    BagianInfo(
        "anggaran-kegiatan",
        "Anggaran menurut kegiatan",
        anggaran_kegiatan.anggaran_kegiatan,
        TEGAK,
        anggaran_kegiatan.ada,
    ),
    BagianInfo("anggaran-tren", "Anggaran tahun ke tahun", anggaran_tren.anggaran_tren, TEGAK, anggaran_tren.ada,
               di_lampiran=False),
    BagianInfo("rekonsiliasi", "Rekonsiliasi anggaran", rekonsiliasi.rekonsiliasi, TEGAK, rekonsiliasi.ada),
    BagianInfo("ikpa", "IKPA", ikpa.bagian_ikpa, MENDATAR, ikpa.ada),
    BagianInfo("nka", "NKA (SMART)", nka.bagian_nka, TEGAK, nka.ada),
    BagianInfo("e-performance", "E-Performance", eperformance.eperformance, TEGAK, eperformance.ada,
               tata_letak=eperformance.TATA_LETAK),
    BagianInfo("target-kinerja", "Target Kinerja", target_kinerja.target_kinerja, TEGAK, target_kinerja.ada),
    BagianInfo("e-monev", "E-Monev Bappenas", emonev.emonev, TEGAK, emonev.ada, di_lampiran=False),
    BagianInfo("risiko", "Register risiko", risiko.risiko, MENDATAR, risiko.ada,
               tata_letak=risiko.TATA_LETAK),
    BagianInfo("isu", "Potensi, permasalahan, isu", isu.isu, TEGAK, isu.ada, di_lampiran=False),
    BagianInfo("target-renstra", "Target Renstra", target_renstra.target_renstra, TEGAK, target_renstra.ada,
               di_lampiran=False),
    BagianInfo("pendanaan", "Kerangka pendanaan", pendanaan.pendanaan, MENDATAR, pendanaan.ada, di_lampiran=False,
               tata_letak=pendanaan.TATA_LETAK),
    BagianInfo("roadmap", "Roadmap", roadmap.roadmap, MENDATAR, roadmap.ada, di_lampiran=False),
    BagianInfo("monitoring", "Monitoring dan evaluasi", monitoring.monitoring, TEGAK, monitoring.ada,
               di_lampiran=False),
    BagianInfo("data-dukung", "Data dukung", data_dukung.data_dukung, MENDATAR, data_dukung.ada,
               tata_letak=data_dukung.TATA_LETAK),
    BagianInfo("gambar", "Gambar dan bagan", gambar.gambar, TEGAK, gambar.ada, di_lampiran=False),
    BagianInfo("sk-tim", "SK Tim Penyusun LKjIP", keputusan.keputusan_tim, TEGAK,
               keputusan.ada(JenisKeputusan.TIM), di_lampiran=False, naskah_dinas=True),
    BagianInfo("sk-lain", "Keputusan lain", keputusan.keputusan_lain, TEGAK,
               keputusan.ada(JenisKeputusan.LAIN), di_lampiran=False, naskah_dinas=True),
)  # fmt: skip

BAGIAN: dict[str, BagianInfo] = {info.id: info for info in _DAFTAR}
"""Sections by id, in the order they are bound."""

BERINDIKATOR = (
    "sasaran-strategis", "iku", "capaian", "capaian-output", "banding-tahun-lalu", "banding-renstra", "target-renstra",
    "pendanaan", "monitoring",
)  # fmt: skip
"""Sections that print indikator in words and an order of their own, or not at all; the derivations follow ``capaian``."""

LAMPIRAN = "lampiran"
"""Id of the bound annex: every section that has data and belongs there, with cover and contents."""
