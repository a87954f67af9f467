"""The figures for scripts, closing rules, completeness and checks on small documents."""

from datetime import date

import pytest

from kinerja_desktop.application.periode_tutup import (
    PeriodeError,
    baris_penutupan,
    periksa_buka,
    periksa_tutup,
    tertutup,
    urutan_tutup,
)
from kinerja_desktop.application.turunan import hitung
from kinerja_desktop.domain.kelengkapan import StatusBulan, bulan_kosong, kelengkapan_bulan
from kinerja_desktop.domain.laporan import StatusPenutupan
from kinerja_desktop.domain.nilai import TidakBerlaku
from kinerja_desktop.domain.pemeriksaan import periksa, periksa_keras
from kinerja_desktop.domain.periode import PERIODE, TAHUN
from kinerja_desktop.domain.realisasi import KUMULATIF
from kinerja_desktop.domain.renstra import JenisRumus, Konsolidasi, PeriodePelaporan
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from tests.pembuat import Pembuat, angka


@pytest.fixture
def p() -> Pembuat:
    pembuat = Pembuat()
    pembuat.indikator(target=angka(90), periode_pelaporan=PeriodePelaporan.TRIWULANAN)
    return pembuat


def test_bentuk_hitung(p: Pembuat) -> None:
    p.realisasi(p.dokumen.indikator_tahun[0], 12, 80)
    hasil = hitung(p.dokumen, TAHUN)
    assert hasil["satker"] == {"kode": "999901", "nama": "Rutan Contoh"}
    baris = hasil["capaian"][0]
    assert (baris["target"], baris["realisasi"], baris["tercetak"]) == ("90", "80", "88,88")
    assert baris["nilai"] == "88.88888888888888888888888889"
    assert hasil["anggaran"]["pagu"] is None
    assert hasil["anggaran"]["alasan"]
    assert hasil["ikpa"]["nilai"] is None


def test_yang_tidak_ada_beralasan(p: Pembuat) -> None:
    baris = hitung(p.dokumen, TAHUN)["capaian"][0]
    assert (baris["nilai"], baris["tercetak"], baris["alasan"]) == (None, None, "belum diisi")


def test_kosong_hanya_pada_bulan_lapor(p: Pembuat) -> None:
    i = p.dokumen.indikator_tahun[0]
    assert bulan_kosong(p.dokumen, i, PERIODE["TW3"]) == (3, 6, 9)
    p.realisasi(i, 3, 20)
    p.realisasi(i, 6, TidakBerlaku("tidak diukur"))
    assert bulan_kosong(p.dokumen, i, TAHUN) == (9, 12)
    p.realisasi(i, 12, 80, KUMULATIF)
    assert bulan_kosong(p.dokumen, i, TAHUN) == ()


def test_status_bulan_menurut_hari(p: Pembuat) -> None:
    maret = PERIODE["B03"]
    assert kelengkapan_bulan(p.dokumen, maret, date(2023, 2, 1)).status == StatusBulan.BELUM
    assert kelengkapan_bulan(p.dokumen, maret, date(2023, 4, 5)).status == StatusBulan.KOSONG
    assert kelengkapan_bulan(p.dokumen, maret, date(2023, 4, 20)).status == StatusBulan.TERLAMBAT
    p.realisasi(p.dokumen.indikator_tahun[0], 3, 20)
    assert kelengkapan_bulan(p.dokumen, maret, date(2023, 4, 20)).status == StatusBulan.LENGKAP


def test_tutup_perlu_lengkap_dan_berurutan(p: Pembuat) -> None:
    tw2 = PERIODE["TW2"]
    with pytest.raises(PeriodeError, match="belum diisi: Maret dan Juni"):
        periksa_tutup(p.dokumen, tw2)
    i = p.dokumen.indikator_tahun[0]
    for bulan in (3, 6):
        p.realisasi(i, bulan, 20)
    periksa_tutup(p.dokumen, tw2)
    assert [t.kode for t in urutan_tutup(p.dokumen, tw2)] == ["TW1", "TW2"]
    with pytest.raises(PeriodeError, match="per triwulan"):
        urutan_tutup(p.dokumen, PERIODE["B05"])


def test_yang_dibuka_kembali_menghalangi_yang_sesudahnya(p: Pembuat) -> None:
    i = p.dokumen.indikator_tahun[0]
    for bulan in (3, 6):
        p.realisasi(i, bulan, 20)
    tutup = baris_penutupan(p.dokumen, PERIODE["TW1"], 7, "a" * 64)
    d = p.dokumen.dengan("penutupan", [tutup])
    assert tertutup(d, PERIODE["TW1"]) == tutup
    with pytest.raises(PeriodeError, match="alasan"):
        periksa_buka(d, PERIODE["TW1"], " ")
    assert periksa_buka(d, PERIODE["TW1"], "salah ketik") == tutup
    terbuka = TahunKinerja.dengan(d, "penutupan", [_dibuka(tutup)])
    with pytest.raises(PeriodeError, match="Triwulan I dibuka kembali"):
        periksa_tutup(terbuka, PERIODE["TW2"])
    assert baris_penutupan(terbuka, PERIODE["TW1"], 9, "b" * 64).revisi == 1
    with pytest.raises(PeriodeError, match="tidak sedang tertutup"):
        periksa_buka(terbuka, PERIODE["TW1"], "x")


def _dibuka(tutup):  # type: ignore[no-untyped-def]
    from dataclasses import replace

    return replace(tutup, status=StatusPenutupan.DIBUKA, alasan_buka="salah ketik")


def test_identitas_kurang_itu_keras() -> None:
    temuan = periksa_keras(TahunKinerja(tahun=2023), PERIODE["TW1"])
    assert [t.kode for t in temuan] == ["identitas"]


def test_temuan_menyebut_tempat_dan_saran(p: Pembuat) -> None:
    i = p.dokumen.indikator_tahun[0]
    p.realisasi(i, 12, 200)
    temuan = {t.kode: t for t in periksa(p.dokumen)}
    assert "222,22%" in temuan["capaian-ekstrem"].alasan
    assert all(t.alasan and t.saran and t.tempat for t in temuan.values())


def test_variabel_tertukar_dan_nomor_ganda_ditemukan(p: Pembuat) -> None:
    i = p.indikator(
        "Persentase lain", target=angka(80), rumus=JenisRumus.PERBANDINGAN, konsolidasi=Konsolidasi.JUMLAH, kode="1.1"
    )
    p.realisasi(i, 5, 38, "pembilang")
    p.realisasi(i, 5, 50, "penyebut")
    assert "variabel-janggal" not in {t.kode for t in periksa(p.dokumen)}
    p.realisasi(i, 6, 380, "pembilang")
    p.realisasi(i, 6, 50, "penyebut")
    temuan = {t.kode: t for t in periksa(p.dokumen)}
    assert "Juni: pembilang 380 melebihi penyebut 50" in temuan["variabel-janggal"].alasan
    assert "kode-ganda" in temuan
