"""The example Kanwil NTB 2026 holds what 000 prints, and the risk register of 001 Tabel 2.3."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import groupby

from kinerja_desktop.application.turunan import hitung
from kinerja_desktop.domain.kelengkapan import tenggat
from kinerja_desktop.domain.keputusan import JenisButir
from kinerja_desktop.domain.nilai import Angka
from kinerja_desktop.domain.pemeriksaan import periksa
from kinerja_desktop.domain.periode import PERIODE, TAHUN
from kinerja_desktop.domain.rencana_aksi import JenisPeriode
from tests.domain.naskah_contoh import dokumen, kegiatan

NTB = "kanwil-ntb-2026"

# 000: skema, periode pelaporan, data dukung of SK19, as printed.
SKEMA_19_1 = """
Fasilitasi penyiapan data dukung reformasi birokrasi|semester|2 Dokumen
Penyusunan dan pemenuhan rencana kerja tahunan|semester|2 Dokumen
Pelaksanaan RB general dan tematik|tahun|1 Kegiatan
Pelaksanaan pembangunan ZI|tahun|1 Kegiatan
Analisa dan pengolahan data perencanaan dan reformasi|semester|2 Dokumen
Pemantauan, evaluasi, dan pelaporan perencanaan dan reformasi birokrasi|semester|2 Dokumen
"""

# 001 T2.3: bidang, number of risks, treatments and signs of success.
T23 = (
    ("Pelayanan", 4, 16, 9),
    ("Pengamanan", 8, 8, 8),
    ("Pembinaan", 4, 16, 8),
    ("Perawatan", 4, 4, 4),
    ("Pembimbingan Kemasyarakatan", 12, 12, 12),
    ("SDM", 1, 3, 3),
    ("Tata Usaha", 1, 3, 3),
    ("Umum", 1, 3, 3),
    ("BMN", 1, 3, 3),
)


def test_programs_sasaran_and_targets() -> None:
    d = dokumen(NTB)
    assert [(s.program, s.kode) for s in d.sasaran_tahun] == [
        ("Program Penegakan dan Pelayanan Hukum", "SK17"),
        ("Program Dukungan Manajemen", "SK19"),
    ]
    isi = [(i.kode, d.per("pk_target", "indikator_id")[i.indikator_id][0].target, i.satuan) for i in d.indikator_urut]
    assert isi == [
        ("IKK17.1", Angka(Decimal("3.4")), "Indeks"),
        ("IKK19.1", Angka(Decimal(100)), "%"),
        ("IKK19.2", Angka(Decimal("3.52")), "Indeks"),
    ]
    assert [i.rumus_teks.splitlines()[0] for i in d.indikator_urut[:2]] == [
        "Indeks = (PLP) + (PCT) / 25%",
        "% = A / B × 100%",
    ]
    assert [b[:2] for b in d.indikator_urut[2].rumus_teks.splitlines()] == ["1.", "2.", "3.", "4."]


def test_fifteen_skema_with_their_periods() -> None:
    satu = kegiatan(NTB, "IKK17.1")
    assert [(r.jenis_periode, r.data_dukung) for r in satu] == [(JenisPeriode.SEMESTER, "2 Dokumen")] * 6
    assert all(r.uraian.startswith("Rekapitulasi laporan hasil pemantauan, analisis, dan evaluasi") for r in satu)
    dua = ["|".join((r.uraian, r.jenis_periode, r.data_dukung)) for r in kegiatan(NTB, "IKK19.1")]
    assert dua == SKEMA_19_1.strip().splitlines()
    tiga = ["|".join((r.uraian, r.jenis_periode, r.data_dukung)) for r in kegiatan(NTB, "IKK19.2")]
    assert tiga == dua[:3]
    assert len(dokumen(NTB).renaksi) == 15


def test_pagu_stands_once_over_nine_skema() -> None:
    d = dokumen(NTB)
    sk19 = next(s.sasaran_id for s in d.sasaran_tahun if s.kode == "SK19")
    ikk17 = next(i.indikator_id for i in d.indikator_tahun if i.kode == "IKK17.1")
    assert [(b.indikator_id, b.sasaran_id, b.renaksi_id, b.pagu) for b in d.renaksi_pagu] == [
        (ikk17, None, None, 0),
        (None, sk19, None, 10_499_117_000),
    ]
    anggaran = hitung(d, TAHUN)["anggaran"]
    assert (anggaran["pagu"], anggaran["realisasi"], anggaran["asal"]) == ("10499117000", None, "renaksi")


def test_decree_with_its_seven_bases_and_the_place_it_prints() -> None:
    d = dokumen(NTB)
    (surat,) = d.keputusan
    assert surat.nomor == "WP.21-72.PR.01.03 TAHUN 2026"
    assert surat.tanggal == date(2026, 3, 16)
    assert d.identitas is not None
    assert (surat.tempat, d.identitas.tempat) == ("Ternate", "Mataram")
    jumlah = {j: sum(b.jenis == j for b in d.keputusan_butir) for j in JenisButir}
    assert list(jumlah.values()) == [1, 7, 5, 10]
    assert d.keputusan_butir[-1].uraian == "Keputusan ini mulai berlaku sejak tanggal ditetapkan."


def test_risk_register_is_complete() -> None:
    d = dokumen(NTB)
    isi = []
    for bidang, anggota in groupby(d.risiko, key=lambda r: r.bidang):
        id_ = {r.id for r in anggota}
        isi.append(
            (
                bidang,
                len(id_),
                sum(p.risiko_id in id_ for p in d.perlakuan),
                sum(k.risiko_id in id_ for k in d.keberhasilan),
            )
        )
    assert tuple(isi) == T23
    assert [len(d.risiko), len(d.perlakuan), len(d.keberhasilan)] == [36, 68, 53]
    program = {r.bidang: r.program for r in d.risiko}
    assert list(program.values()) == ["Program Penegakan dan Pelayanan Hukum"] * 5 + ["Program Dukungan Manajemen"] * 4


def test_first_risk_of_each_bidang_names_who_answers() -> None:
    d = dokumen(NTB)
    pertama = [next(anggota) for _, anggota in groupby(d.risiko, key=lambda r: r.bidang)]
    assert all(r.penanggung_jawab.startswith("Kepala Kantor Wilayah") for r in pertama)
    # Within Pengamanan the merged cell changes at the fifth risk.
    assert [r.pernyataan for r in d.risiko if r.penanggung_jawab and r not in pertama] == [
        "Banyak pegawai melanggar hukuman disiplin"
    ]
    assert [r.penanggung_jawab.rsplit("/", 1)[-1] for r in d.risiko[4:9:4]] == [
        "Ketua Tim Pengamanan dan Intelijen",
        "Ketua Tim Perawatan, Kesehatan dan Rehabilitasi",
    ]


def test_no_finding_but_the_empty_semesters() -> None:
    d = dokumen(NTB)
    assert {t.kode for t in periksa(d, TAHUN) if t.tingkat == "keras"} == {"kosong"}
    assert not [t for t in periksa(d, PERIODE["TW1"]) if t.tingkat == "keras"]


def test_due_dates_know_the_holidays_of_the_year() -> None:
    # 5 April 2026 is a Sunday (Paskah); 5 July a Sunday.
    assert [tenggat(dokumen(NTB), b) for b in (3, 6)] == [date(2026, 4, 6), date(2026, 7, 6)]
    assert all(h.startswith("2026-") for h in dokumen(NTB).aturan_nama["libur"].isi)
