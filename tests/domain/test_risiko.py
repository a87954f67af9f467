"""Risks: the level that counts now, and what a risk above the selera still lacks."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain import periksa_risiko as cek
from kinerja_desktop.domain.matriks_risiko import besaran_risiko
from kinerja_desktop.domain.noun import id_baris
from kinerja_desktop.domain.periode import PERIODE, TAHUN
from kinerja_desktop.domain.realisasi import StatusTindakLanjut
from kinerja_desktop.domain.risiko import OpsiRisiko, Perlakuan, Risiko, RisikoPantau
from kinerja_desktop.domain.risiko_aturan import Sisi, besaran_sisi, di_atas_selera, letak, residual_naik
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from tests.domain.naskah_contoh import dokumen

ID = "00000000-0000-4000-8000-00000000000"
TW1, TW2, TW3 = (PERIODE[f"TW{n}"] for n in (1, 2, 3))


def pantau(tw: int, k: int | None = None, d: int | None = None, **isi: Any) -> RisikoPantau:
    kunci = {"risiko_id": f"{ID}1", "periode": f"TW{tw}"}
    return RisikoPantau(id_baris("risiko_pantau", kunci), tahun=2026, **kunci, kemungkinan=k, dampak=d, **isi)


def tahun(
    *, perlakuan: tuple[Perlakuan, ...] = (), pantauan: tuple[RisikoPantau, ...] = (), **isi: Any
) -> tuple[TahunKinerja, Risiko]:
    """One risk in the rules of the example."""
    risiko = Risiko(f"{ID}1", tahun=2026, pernyataan="SOP tidak konsisten diterapkan", **isi)
    dasar = dokumen("kanwil-ntb-2026")
    return replace(dasar, risiko=(risiko,), perlakuan=perlakuan, keberhasilan=(), risiko_pantau=pantauan), risiko


def obat(**isi: Any) -> Perlakuan:
    return Perlakuan(f"{ID}2", tahun=2026, risiko_id=f"{ID}1", uraian="Tim pengawas SOP", **isi)


def test_matriks_bukan_perkalian() -> None:
    """The government matrix is a lookup: 1 × 5 is 20, not 5."""
    d, _ = tahun()
    b = besaran_risiko(d, 1, 5)
    assert b is not None
    assert (b.nilai, b.tingkat, b.dapat_diterima) == (20, "Tinggi", False)


def test_tingkat_kini_dari_pantauan_terbaru() -> None:
    d, r = tahun(
        kemungkinan=4, dampak=4, residu_kemungkinan=3, residu_dampak=3, pantauan=(pantau(1, 2, 3), pantau(3, 1, 1))
    )
    assert letak(d, r, Sisi.AKTUAL, PERIODE["B02"]).asal == "residual"  # type: ignore[union-attr]
    assert letak(d, r, Sisi.AKTUAL, TW1).sel == (2, 3)  # type: ignore[union-attr]
    assert letak(d, r, Sisi.AKTUAL, TW2).asal == "TW1"  # type: ignore[union-attr]
    assert letak(d, r, Sisi.AKTUAL).sel == (1, 1)  # type: ignore[union-attr]
    assert letak(d, r, Sisi.INHEREN).sel == (4, 4)  # type: ignore[union-attr]


def test_tanpa_residual_kembali_ke_inheren_dan_kosong_tetap_kosong() -> None:
    d, r = tahun(kemungkinan=4, dampak=4, pantauan=(pantau(1, 2, None, catatan="dampak belum dinilai"),))
    assert letak(d, r, Sisi.AKTUAL, TW1).asal == "inheren"  # type: ignore[union-attr]
    assert letak(d, r, Sisi.RESIDUAL) is None
    d, r = tahun(kemungkinan=4)
    assert letak(d, r, Sisi.AKTUAL) is None
    assert besaran_sisi(d, r, Sisi.AKTUAL) is None
    assert not di_atas_selera(d, r)


def test_tanpa_tabel_aturan_tidak_ada_tingkat() -> None:
    d, r = tahun(kemungkinan=5, dampak=5)
    d = replace(d, aturan=tuple(a for a in d.aturan if a.nama != "matriks_risiko"))
    assert besaran_sisi(d, r, Sisi.INHEREN) is None
    assert not di_atas_selera(d, r)


@given(*[st.integers(1, 5)] * 4)
def test_residual_naik_hanya_bila_besarannya_lebih_besar(k: int, d: int, rk: int, rd: int) -> None:
    dok, r = tahun(kemungkinan=k, dampak=d, residu_kemungkinan=rk, residu_dampak=rd)
    a, b = besaran_risiko(dok, k, d), besaran_risiko(dok, rk, rd)
    assert a is not None
    assert b is not None
    assert residual_naik(dok, r) == (b.nilai > a.nilai)
    assert bool(list(cek.residual_melebihi(dok, TAHUN))) == (b.nilai > a.nilai)
    beralasan = replace(dok, risiko=(replace(r, alasan="Pengendalian belum berjalan"),))
    assert not list(cek.residual_melebihi(beralasan, TAHUN))


def test_di_atas_selera_perlu_perlakuan_dengan_pic_dan_tenggat() -> None:
    tinggi: dict[str, Any] = {"kemungkinan": 4, "dampak": 4}
    d, _ = tahun(**tinggi)
    assert [t.alasan for t in cek.tanpa_perlakuan(d, TAHUN)] == [
        "Risiko ini belum punya perlakuan dan tingkatnya di atas selera."
    ]
    assert not list(cek.tanpa_pic(d, TAHUN))
    d, _ = tahun(perlakuan=(obat(),), **tinggi)
    assert not list(cek.tanpa_perlakuan(d, TAHUN))
    assert [(t.noun, t.kolom) for f in (cek.tanpa_pic, cek.tanpa_tenggat) for t in f(d, TAHUN)] == [
        ("perlakuan", "unit_id"), ("perlakuan", "tenggat"),
    ]  # fmt: skip
    d, _ = tahun(perlakuan=(obat(unit_id=f"{ID}9", tenggat=date(2026, 6, 30)),), **tinggi)
    assert not [t for f in (cek.tanpa_pic, cek.tanpa_tenggat) for t in f(d, TAHUN)]
    d, _ = tahun(perlakuan=(obat(),), kemungkinan=1, dampak=1)
    assert not [t for f in (cek.tanpa_pic, cek.tanpa_tenggat) for t in f(d, TAHUN)]


def test_menerima_perlu_alasan() -> None:
    d, r = tahun(opsi=OpsiRisiko.MENERIMA)
    assert [t.kolom for t in cek.diterima_tanpa_alasan(d, TAHUN)] == ["alasan"]
    d = replace(d, risiko=(replace(r, alasan="Biaya pengendalian melebihi kerugiannya"),))
    assert not list(cek.diterima_tanpa_alasan(d, TAHUN))


@pytest.mark.parametrize(
    ("status", "sampai", "banyak"),
    [
        (StatusTindakLanjut.BELUM, TW1, 0), (StatusTindakLanjut.BELUM, TW2, 1),
        (StatusTindakLanjut.BERJALAN, TW2, 1), (StatusTindakLanjut.SELESAI, TW2, 0),
    ],
)  # fmt: skip
def test_perlakuan_terlambat_pada_akhir_periode(status: StatusTindakLanjut, sampai: Any, banyak: int) -> None:
    d, _ = tahun(perlakuan=(obat(tenggat=date(2026, 6, 30), status=status),))
    assert len(list(cek.perlakuan_terlambat(d, sampai))) == banyak


def test_triwulan_berakhir_tanpa_pantauan() -> None:
    d, _ = tahun(kemungkinan=4, dampak=4, pantauan=(pantau(1, catatan="berjalan"),))
    assert not list(cek.pemantauan_kurang(d, TW1))
    temuan = list(cek.pemantauan_kurang(d, TW3))
    assert [t.alasan for t in temuan] == ["Risiko di atas selera ini belum dipantau: TW II, TW III."]
    assert temuan[0].kolom == "pantau:TW2"
    d, _ = tahun(kemungkinan=1, dampak=1)
    assert not list(cek.pemantauan_kurang(d, TAHUN))


# The register of 001 ---------------------------------------------------------------------------------------------------

TERBACA = {
    "Warga Binaan Pemasarakatan": "Warga Binaan Pemasyarakatan",
    # Printed twice over.
    "tervalidasi dan Minimal 90% kegiatan yang dimonitor memiliki bukti lengkap (foto/video, daftar hadir, dan data GPS) "
    "yang tervalidasi dan tersimpan": "tervalidasi dan tersimpan",
}
"""What the paper prints -> what the example says."""


def kertas_001() -> list[tuple[str, str, str, tuple[str, ...], tuple[str, ...]]]:
    """Tabel 2.3 as printed: program, bidang, risk, its treatments, its signs of success."""
    hasil: list[tuple[str, str, str, list[str], list[str]]] = []
    program = bidang = ""
    for baris in (Path(__file__).parent / "tabel_2_3_001.txt").read_text(encoding="utf-8").splitlines():
        for cetak, baca in TERBACA.items():
            baris = baris.replace(cetak, baca)
        if baris.startswith("# "):
            program = baris[2:]
        elif baris.startswith("## "):
            bidang = baris[3:]
        else:
            risiko, obat, tanda = (re.sub(r"^\d\. ", "", sel) for sel in baris.split("|"))
            if risiko:
                hasil.append((program, bidang, risiko, [], []))
            for isi, daftar in ((obat, hasil[-1][3]), (tanda, hasil[-1][4])):
                daftar += [isi] if isi else []
    return [(p, b, r, tuple(o), tuple(t)) for p, b, r, o, t in hasil]


def test_contoh_kanwil_memuat_tabel_2_3_baris_demi_baris() -> None:
    d = dokumen("kanwil-ntb-2026")

    def uraian(noun: str, risiko: Risiko) -> tuple[str, ...]:
        return tuple(b.uraian for b in d.per(noun, "risiko_id").get(risiko.id, ()))

    ada = [(r.program, r.bidang, r.pernyataan, uraian("perlakuan", r), uraian("keberhasilan", r)) for r in d.risiko]
    kertas = kertas_001()
    assert len(kertas) == 36
    for contoh, cetak in zip(ada, kertas, strict=True):
        assert contoh == cetak
    # No level is printed in 001, none is invented.
    assert not [r for r in d.risiko if r.kemungkinan or r.dampak]
