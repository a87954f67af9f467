"""The examples Bapas Ternate 2024 and Bapas Magelang 2026 hold what 003 and 004 print."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from kinerja_desktop.application.turunan import hitung
from kinerja_desktop.domain.angka import Mode
from kinerja_desktop.domain.keputusan import JenisButir
from kinerja_desktop.domain.nilai import Angka
from kinerja_desktop.domain.pemeriksaan import periksa
from kinerja_desktop.domain.periode import PERIODE, TAHUN
from kinerja_desktop.domain.rencana_aksi import JenisPeriode
from kinerja_desktop.domain.renstra import JenisRumus
from kinerja_desktop.domain.rumus import coba_rumus
from kinerja_desktop.domain.serapan import ringkas_anggaran
from tests.domain.naskah_contoh import baris, blok, dokumen, kegiatan

TERNATE, MAGELANG = "bapas-ternate-2024", "bapas-magelang-2026"

# 003: indikator, pagu, RPD of each triwulan, realisasi of TW I, as printed.
PAGU_003 = (
    ("1.1", "88.880.000", "22.220.000", ""),
    ("1.2", "63.330.000", "15.832.500", ""),
    ("1.3", "24.424.000", "6.106.000", ""),
    ("2.1", "2.450.000", "612.500", ""),
    ("2.1", "6.050.000", "1.512.500", "450.000"),
    ("2.1", "1.850.000", "462.500", ""),
    ("2.1", "3.350.000", "837.500", "1.050.000"),
    ("2.2", "2.418.654.000", "604.663.500", "564.600.194"),
    ("2.3", "61.000.000", "15.250.000", "27.139.000"),
    ("2.4", "20.500.000", "5.125.000", "200.000"),
    ("2.5", "6.050.000", "1.512.500", "450.000"),
    ("2.6", "48.950.000", "12.237.500", "1.183.000"),
)

RENCANA_003 = {
    "1.1": ["Bimbingan Kepribadian / Kemandirian Klien"],
    "1.2": ["Pelaksanaan pendampingan klien anak dalam musyawarah diversi dan sidang peradilan"],
    "1.3": ["Pelaksanaan penelitian kemasyarakatan, pembimbingan, dan pengawasan bagi klien anak"],
    "2.1": [
        "Pelaksanaan rapat kinerja secara berkala dan pembuatan pelaporan sesuai dengan ketentuan dan tepat waktu",
        "Pelaksanaan pengawasan, pengelolaan, dan pelaporan BMN dan Kerumahtanggaan secara berkala",
        "Pelaksanaan peningkatan kompetensi secara berkala",
        "Pelaporan pelaksanaan anggaran dan keuangan setiap bulan",
    ],
    "2.2": ["pembayaran gaji pokok PNS, tunjangan, dan uang makan serta operasional dan pemeliharaan kantor"],
    "2.3": ["Pemeliharaan kendaraan operasional kantor baik roda 2 dan roda 4"],
    "2.4": ["Pemeliharaan perangkat pengolahan data dan komunikasi"],
    "2.5": ["Dilaksanakannya pemeliharaan peralatan dan fasilitas perkantoran"],
    "2.6": ["Pelaksanaan pemeliharaan Gedung secara berkala"],
}


def rupiah(teks: str) -> int | None:
    return int(teks.replace(".", "")) if teks else None


def target(nama: str) -> dict[str, tuple[Decimal, str]]:
    d = dokumen(nama)
    isi = {}
    for i in d.indikator_urut:
        (t,) = d.per("pk_target", "indikator_id")[i.indikator_id]
        assert isinstance(t.target, Angka)
        isi[i.kode] = (t.target.nilai, i.satuan)
    return isi


# 003 ------------------------------------------------------------------------------------------------------------------


def test_003_sasaran_indikator_targets() -> None:
    d = dokumen(TERNATE)
    assert [(s.kode, s.uraian.split()[0]) for s in d.sasaran_tahun] == [("1", "Meningkatnya"), ("2", "Meningkatnya")]
    assert target(TERNATE) == {
        "1.1": (70, "%"), "1.2": (50, "%"), "1.3": (40, "%"), "2.1": (1, "Dokumen"), "2.2": (1, "Layanan"),
        "2.3": (5, "Unit"), "2.4": (20, "Unit"), "2.5": (90, "Unit"), "2.6": (4000, "M²"),
    }  # fmt: skip
    rumus = {i.kode: (i.rumus, i.rumus_teks) for i in d.indikator_tahun}
    assert {k for k, (jenis, _) in rumus.items() if jenis == JenisRumus.PERBANDINGAN} == {"1.1", "1.2", "1.3"}
    assert {teks for k, (_, teks) in rumus.items() if k[0] == "2"} == {"Realisasi dibagi Target dikali 100%"}
    assert rumus["1.3"][1].startswith("Jumlah klien anak yang terpenuhi hak Pendidikan dibagi")


def test_003_one_kegiatan_per_indikator_and_four_blocks_under_one() -> None:
    d = dokumen(TERNATE)
    jumlah = {i.kode: (len(kegiatan(TERNATE, i.kode)), len(blok(TERNATE, i.kode))) for i in d.indikator_tahun}
    assert jumlah.pop("2.1") == (1, 4)
    assert set(jumlah.values()) == {(1, 1)}
    assert {r.jenis_periode for r in d.renaksi} == {JenisPeriode.TRIWULAN}
    assert kegiatan(TERNATE, "2.6")[0].uraian == "Pemeliharaan Gedung secara berkala"


def test_003_pagu_rpd_and_realisasi() -> None:
    isi = []
    for kode in dict.fromkeys(k for k, *_ in PAGU_003):
        for b in blok(TERNATE, kode):
            empat = baris(TERNATE, b)
            assert [p.rpd for p in empat] == [empat[0].rpd] * 4
            assert sum(p.rpd or 0 for p in empat) == b.pagu
            assert [p.realisasi for p in empat[1:]] == [None] * 3
            isi.append((kode, b.pagu, empat[0].rpd, empat[0].realisasi))
    assert isi == [(k, rupiah(p), rupiah(r), rupiah(n)) for k, p, r, n in PAGU_003]


def test_003_words_of_the_plan_stand_in_every_triwulan() -> None:
    for kode, teks in RENCANA_003.items():
        assert [[p.rencana for p in baris(TERNATE, b)] for b in blok(TERNATE, kode)] == [[t] * 4 for t in teks]
    assert len(dokumen(TERNATE).renaksi_periode) == 48


def test_003_budget_is_that_of_the_blocks_each_once() -> None:
    anggaran = hitung(dokumen(TERNATE), TAHUN)["anggaran"]
    assert (anggaran["pagu"], anggaran["realisasi"], anggaran["asal"]) == ("2745488000", "595072194", "renaksi")
    assert not dokumen(TERNATE).anggaran
    tw1 = ringkas_anggaran(dokumen(TERNATE), PERIODE["TW1"])
    assert [(b.pagu, b.realisasi) for b in tw1.baris] == [(rupiah(p), rupiah(n)) for _, p, _, n in PAGU_003]
    assert all(b.nama for b in tw1.baris)
    assert len({b.nama for b in tw1.baris}) == 12


def test_003_decree() -> None:
    d = dokumen(TERNATE)
    (surat,) = d.keputusan
    assert surat.nomor == "W.29.PAS.PAS.8-236-PR.02.02 TAHUN 2024"
    assert (surat.tempat, surat.tanggal) == ("Ternate", date(2024, 2, 27))
    jumlah = {j: sum(b.jenis == j for b in d.keputusan_butir) for j in JenisButir}
    assert list(jumlah.values()) == [1, 10, 5, 10]
    diktum = [b for b in d.keputusan_butir if b.jenis == JenisButir.DIKTUM]
    assert [len(d.per("keputusan_butir", "induk_id").get(b.id, ())) for b in diktum] == [0, 5, 0, 5, 0]
    mengingat = [b.uraian for b in d.keputusan_butir if b.jenis == JenisButir.MENGINGAT]
    assert ["Nomor 17 Tahun 2003" in mengingat[0], "M.HH.01.OT.01.01 Tahun 2024" in mengingat[9]] == [True, True]


# 004 ------------------------------------------------------------------------------------------------------------------


def test_004_sasaran_indikator_targets() -> None:
    d = dokumen(MAGELANG)
    assert [s.kode for s in d.sasaran_tahun] == ["1", "2", "3", "4"]
    assert target(MAGELANG) == {
        "1.1": (5, "%"), "1.2": (80, "%"), "2.1": (75, "%"), "3.1": (30, "%"), "3.2": (25, "%"), "4.1": (100, "%"),
        "4.2": (Decimal("3.52"), "Indeks"),
    }  # fmt: skip
    rumus = {i.kode: i.rumus_teks for i in d.indikator_tahun}
    assert not rumus.pop("4.2")
    assert all(teks.count(" / ") == 1 and teks.endswith("× 100%") for teks in rumus.values())


def test_004_kinds_of_rumus() -> None:
    jenis = {i.kode: i for i in dokumen(MAGELANG).indikator_tahun}
    lain = {JenisRumus(i.rumus) for kode, i in jenis.items() if kode not in ("3.2", "4.2")}
    assert lain == {JenisRumus.PERBANDINGAN}
    assert (jenis["3.2"].rumus, jenis["4.2"].rumus) == (JenisRumus.PERTUMBUHAN, JenisRumus.SURVEI)
    # 25% more Pokmas and Pemda than last year: 15 after 12.
    hasil, langkah = coba_rumus(jenis["3.2"], {"kini": Decimal(15), "lalu": Decimal(12)}, Mode(True, 2))
    assert (hasil, langkah[-1].hasil) == (Angka(Decimal(25)), "25%")
    # Ten questions answered with 3,52 on average by ten people.
    skor = {f"p{n}": Decimal("35.2") for n in range(1, 11)} | {"responden": Decimal(10)}
    assert coba_rumus(jenis["4.2"], skor, Mode(True, 2))[0] == Angka(Decimal("3.52"))


def test_004_every_amount_is_0_and_the_words_stand_at_tw_1() -> None:
    d = dokumen(MAGELANG)
    assert [b.pagu for b in d.renaksi_pagu] == [0] * 7
    for i in d.indikator_tahun:
        (b,) = blok(MAGELANG, i.kode)
        empat = baris(MAGELANG, b)
        assert [(p.rpd, p.realisasi) for p in empat] == [(0, 0)] * 4
        assert [bool(p.rencana) for p in empat] == [True, False, False, False]
    assert hitung(d, TAHUN)["anggaran"]["pagu"] == "0"


def test_004_evidence_and_remarks() -> None:
    d = dokumen(MAGELANG)
    assert {r.data_dukung for r in d.renaksi} == {"Laporan dan dokumentasi pelaksanaan kegiatan sesuai format TNDE"}
    assert [r.keterangan.count("•") for r in d.renaksi] == [0, 0, 2, 1, 1, 0, 0]
    assert d.renaksi[6].keterangan == "Pelaksanaan direncanakan bulan oktober 2026"
    assert baris(MAGELANG, blok(MAGELANG, "3.2")[0])[0].rencana.splitlines()[2] == (
        "3. melaksanakan penelitian kemasyarakatan"
    )


def test_004_has_place_and_date_but_no_decree() -> None:
    d = dokumen(MAGELANG)
    (surat,) = d.keputusan
    assert (surat.tempat, surat.tanggal, surat.nomor, surat.tentang) == ("Magelang", date(2026, 6, 22), "", "")
    assert not d.keputusan_butir


@pytest.mark.parametrize(("nama", "kolom"), [(TERNATE, "14 kolom"), (MAGELANG, "13 kolom")])
def test_the_year_prints_its_own_layout(nama: str, kolom: str) -> None:
    pengaturan = dokumen(nama).pengaturan
    assert pengaturan is not None
    assert pengaturan.tata_letak_renaksi == kolom


@pytest.mark.parametrize("nama", [TERNATE, MAGELANG])
def test_no_realisasi_of_an_indikator_is_invented(nama: str) -> None:
    assert not dokumen(nama).realisasi
    keras = [t for t in periksa(dokumen(nama), TAHUN) if t.tingkat == "keras"]
    assert {t.kode for t in keras} == {"kosong"}
    assert len(keras) == len(dokumen(nama).indikator_tahun)
