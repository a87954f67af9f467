"""Kendala and solusi: paragraphs as 002 III.A.5 prints them, or a table with what is being done."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from kinerja_desktop.domain.realisasi import Kendala, StatusTindakLanjut, TindakLanjut
from kinerja_desktop.domain.satker import Unit
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.reports.blocks import Orientasi
from kinerja_desktop.reports.susun import BAGIAN, susun
from tests.reports.baca import baris_sel, teks
from tests.reports.dokumen import TAHUN, contoh, laporan, uid

TABEL = laporan(tata_letak=(("kendala", "tabel"),))
AIR = (
    "Kebutuhan air bersih yang belum terpenuhi secara memadai, dalam hal ini Rutan SoE sudah memiliki sumur bor tetapi"
    " memiliki debit air yang kecil."
)


def contoh_kendala(*, satu: bool = False) -> TahunKinerja:
    """The water of 002 at the satker; a second kendala at a sasaran, a third at a unit."""
    dok = contoh()
    sasaran = next(s for s in dok.sasaran_tahun if "perawatan" in s.uraian)
    kendala = [
        Kendala(
            uid("k", 1), TAHUN, mulai_bulan=7, uraian=AIR, solusi="Mobil tangki air.", kategori="Sarana", urutan=1,
        ),
        Kendala(uid("k", 2), TAHUN, sasaran_id=sasaran.sasaran_id, uraian="Belum ada tenaga kesehatan", urutan=2),
        Kendala(uid("k", 3), TAHUN, unit_id=uid("kpr"), uraian="Petugas kurang", solusi="Diklat", urutan=3),
    ]  # fmt: skip
    lanjut = (
        TindakLanjut(
            uid("tl", 1), TAHUN, kendala_id=uid("k", 1), uraian="Menjadwalkan mobil tangki.", unit_id=uid("kpr"),
            tenggat=date(2023, 9, 29), status=StatusTindakLanjut.SELESAI, hasil="Air tersedia setiap hari.",
            selesai=date(2023, 9, 20), urutan=1,
        ),
        TindakLanjut(uid("tl", 2), TAHUN, kendala_id=uid("k", 1), uraian="Mengusulkan sumur kedua", urutan=2),
    )  # fmt: skip
    isi = kendala[:1] if satu else kendala
    unit = (Unit(uid("kpr"), nama="Kesatuan Pengamanan Rutan"),)
    return replace(dok, unit=unit, kendala=tuple(isi), tindak_lanjut=lanjut)


def test_paragraphs_as_002_prints_them() -> None:
    isi = teks(contoh_kendala(satu=True), "kendala")
    assert isi.startswith("Kendala dan Solusi Dalam mencapai realisasi dari Indikator Kinerja Kegiatan ada kendala")
    assert f"Kendala : {AIR} Solusi : Mobil tangki air." in isi
    assert (
        "1. Menjadwalkan mobil tangki (Kesatuan Pengamanan Rutan, tenggat 29 September 2023, selesai 20 September"
        in isi
    )
    assert "2023). Hasil: Air tersedia setiap hari." in isi
    assert "2. Mengusulkan sumur kedua (belum dimulai)." in isi


def test_places_are_named_from_the_satker_down() -> None:
    isi = teks(contoh_kendala(), "kendala")
    urut = ["Seluruh satuan kerja Kendala", "Unit Kesatuan Pengamanan Rutan Kendala", "wilayah Kendala"]
    assert [isi.index(u) for u in urut] == sorted(isi.index(u) for u in urut)
    assert "Solusi : Diklat" in isi
    # Where no solusi has been written there is no heading without words either.
    assert isi.count("Solusi :") == 2


def test_a_kendala_that_began_later_is_not_printed_yet() -> None:
    assert AIR not in teks(contoh_kendala(), "kendala", lap=laporan(periode="SM1"))
    kosong = teks(contoh_kendala(satu=True), "kendala", lap=laporan(periode="SM1"))
    assert "Belum ada data kendala dan solusi" in kosong


def test_table_sets_every_tindak_lanjut_beside_its_kendala() -> None:
    assert BAGIAN["kendala"].fungsi(contoh_kendala(), TABEL).orientasi == Orientasi.MENDATAR
    baris = baris_sel("kendala", contoh_kendala(), TABEL)
    assert baris[0] == ["Seluruh satuan kerja"]
    assert baris[1] == [
        "1.", f"{AIR}\n(Sarana, sejak Juli)", "Mobil tangki air.", "Menjadwalkan mobil tangki.",
        "Kesatuan Pengamanan Rutan", "29 September 2023", "Selesai\n20 September 2023", "Air tersedia setiap hari.",
    ]  # fmt: skip
    assert baris[2] == ["Mengusulkan sumur kedua", "", "", "Belum dimulai", ""]
    assert [b[0] for b in baris if len(b) == 8] == ["1.", "2.", "3."]
    assert baris_sel("kendala", contoh_kendala(satu=True), TABEL)[0][0] == "1."


def test_kendala_stands_between_perhitungan_and_the_money() -> None:
    ada = [b.id for b in susun(contoh_kendala(), laporan()).bagian]
    assert ada.index("perhitungan") < ada.index("kendala") < ada.index("anggaran-belanja")
