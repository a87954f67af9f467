"""The money papers of 002, cell by cell: gambar 3.1 (SMART), gambar 3.2 (OM-SPAN), and the three totals side by side."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from kinerja_desktop.domain.anggaran import TingkatNode, VolumeRo
from kinerja_desktop.domain.nilai import Angka
from kinerja_desktop.reports.blocks import Catatan, Kelompok, Orientasi, Tabel, polos
from kinerja_desktop.reports.kisi import susun_kepala, susun_kisi
from kinerja_desktop.reports.susun import BAGIAN
from tests.reports.baca import contoh_rutan as contoh
from tests.reports.dokumen import laporan

GAMBAR_3_1 = [
    ["51 Belanja Pegawai", "3.549.879.000", "3.438.997.921", "96,88 %"],
    ["52 Belanja Barang", "3.148.521.000", "2.689.243.069", "85,41 %"],
    ["53 Belanja Modal", "361.931.000", "341.050.081", "94,23 %"],
    ["57 Belanja Bantuan Sosial", "0", "0", "0,00 %"],
]
NOL = ["0"] * 6
# The figure prints 84,23% under BARANG, the annex of the same report 84,29%: 2.653.876.069 / 3.148.521.000 is 84,29%.
GAMBAR_3_2 = [
    ["PAGU", "3.549.879.000", "3.148.521.000", "361.931.000", *NOL, "7.060.331.000"],
    ["REALISASI", "3.438.997.921\n(96,88%)", "2.653.876.069\n(84,29%)", "341.050.081\n(94,23%)", *NOL, "6.433.924.071\n(91,13%)"],
    ["SISA", "110.881.079", "494.644.931", "20.880.919", *NOL, "626.406.929"],
]  # fmt: skip
KOLOM_3_2 = ["PEGAWAI", "BARANG", "MODAL", "BEBAN BUNGA", "SUBSIDI", "HIBAH", "BANSOS", "LAIN-LAIN", "TRANSFER"]


def tabel(bagian: str, letak: str = "") -> list[Tabel]:
    lap = replace(laporan(), tata_letak=((bagian, letak),) if letak else None)
    return [b for b in BAGIAN[bagian].fungsi(contoh(), lap).isi if isinstance(b, Tabel)]


def test_smart_sel_demi_sel() -> None:
    smart, _ = tabel("anggaran-belanja")
    assert [polos(s.teks) for s in smart.kepala[0].sel] == [
        "Akun 2 Digit", "Alokasi Anggaran", "Realisasi Anggaran", "Persentase",
    ]  # fmt: skip
    baris = [[polos(s.teks) for s in b.sel] for b in smart.isi if not isinstance(b, Kelompok)]
    assert baris[:-1] == GAMBAR_3_1
    assert baris[-1] == ["Jumlah", "7.060.331.000", "6.469.291.071", "91,63 %"]


def test_om_span_sel_demi_sel() -> None:
    _, span = tabel("anggaran-belanja")
    atas, bawah = span.kepala
    assert [polos(s.teks) for s in atas.sel] == ["NO", "KODE | NAMA SATKER", "KETERANGAN", "JENIS BELANJA", "TOTAL"]
    assert [polos(s.teks) for s in bawah.sel] == KOLOM_3_2
    satu, jumlah = span.isi
    assert isinstance(satu, Kelompok)
    assert isinstance(jumlah, Kelompok)
    assert polos(satu.label[0][1].teks) == "1"
    assert polos(satu.label[1][1].teks).startswith("407702 | RUMAH TAHANAN NEGARA")
    assert polos(jumlah.label[0][1].teks) == "GRAND TOTAL"
    for kelompok in (satu, jumlah):
        assert [[polos(s.teks) for s in b.sel] for b in kelompok.isi] == GAMBAR_3_2  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("letak", "kolom", "orientasi"),
    [
        ("sumbernya", [4, 13], Orientasi.MENDATAR),
        ("smart", [4, 4], Orientasi.TEGAK),
        ("om-span", [13, 13], Orientasi.MENDATAR),
    ],
)
def test_tata_letak_dipilih_per_laporan(letak: str, kolom: list[int], orientasi: Orientasi) -> None:
    assert [len(t.kolom) for t in tabel("anggaran-belanja", letak)] == kolom
    lap = replace(laporan(), tata_letak=(("anggaran-belanja", letak),))
    assert BAGIAN["anggaran-belanja"].fungsi(contoh(), lap).orientasi == orientasi
    for t in tabel("anggaran-belanja", letak):
        susun_kepala(t)
        susun_kisi(t)


def test_sumber_dan_tanggal_di_bawah_tiap_tabel() -> None:
    isi = BAGIAN["anggaran-belanja"].fungsi(contoh(), laporan()).isi
    catatan = [c.butir[0][1] for c in isi if isinstance(c, Catatan)]
    assert [c.split(". ")[0] for c in catatan] == [
        "Sumber: SMART per tanggal 07 Desember 2023", "Sumber: OM-SPAN per tanggal 07 Desember 2023",
    ]  # fmt: skip


def test_rekonsiliasi_menyandingkan_tiga_jumlah() -> None:
    """002 prints three totals of one date: SP2D (T3.6), OM-SPAN (gambar 3.2), SMART (gambar 3.1)."""
    sumber, pk = tabel("rekonsiliasi")
    baris = [[polos(s.teks) for s in b.sel] for b in sumber.isi if not isinstance(b, Kelompok)]
    assert [(b[1], b[3], b[5], b[7]) for b in baris] == [
        ("SP2D", "7 Desember 2023", "6.033.040.710", "0"),
        ("OM-SPAN", "7 Desember 2023", "6.433.924.071", "400.883.361"),
        ("SMART", "7 Desember 2023", "6.469.291.071", "436.250.361"),
    ]
    (satu,) = pk.isi
    assert not isinstance(satu, Kelompok)
    assert [polos(s.teks) for s in satu.sel][1:] == ["6.321.401.000", "7.060.331.000", "738.930.000"]


def test_volume_ro_menyusul_tabel_kegiatan() -> None:
    """002 has no volume; RO of the chain are printed with what was reached by the end of the period."""
    dok = contoh()
    assert len(tabel("anggaran-kegiatan")) == 1
    ro = replace(dok.anggaran[0], tingkat=TingkatNode.RO, volume=Decimal(12), satuan="Layanan")
    dok = dok.dengan("anggaran", [ro, *dok.anggaran[1:]])
    dok = dok.dengan(
        "volume_ro", [VolumeRo("v", tahun=2023, anggaran_id=ro.id, bulan=11, realisasi=Angka(Decimal(11)))]
    )
    _, volume = (b for b in BAGIAN["anggaran-kegiatan"].fungsi(dok, laporan()).isi if isinstance(b, Tabel))
    (satu,) = volume.isi
    assert not isinstance(satu, Kelompok)
    assert [polos(s.teks) for s in satu.sel] == [ro.kode, ro.nama, "Layanan", "12", "11", "91,67 %"]
