"""The risk register on paper: its two forms, and the map that is read without colour."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date

import openpyxl

from kinerja_desktop.domain.laporan import Laporan
from kinerja_desktop.domain.risiko import KejadianRisiko
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.reports.blocks import Baris, Kelompok, Paragraf, Tabel, polos
from kinerja_desktop.reports.katalog_bagian import BAGIAN
from kinerja_desktop.reports.susun import susun
from kinerja_desktop.reports.xlsx import tulis_xlsx
from tests.domain.naskah_contoh import dokumen

ID = "00000000-0000-4000-8000-000000000001"


def lap(d: TahunKinerja, letak: str = "pendek", periode: str = "TAHUN") -> Laporan:
    return Laporan(ID, tahun=d.tahun, periode=periode, tata_letak=(("risiko", letak),))


def tabel(d: TahunKinerja, letak: str = "pendek", periode: str = "TAHUN") -> dict[str, Tabel]:
    """Tables by the first line of their titles."""
    bagian = BAGIAN["risiko"].fungsi(d, lap(d, letak, periode))
    return {b.judul[0]: b for b in bagian.isi if isinstance(b, Tabel)}


def sel_peta(t: Tabel) -> dict[str, int]:
    """Words of a map's cells -> their grey."""
    (kelompok,) = t.isi
    assert isinstance(kelompok, Kelompok)
    return {polos(s.teks): s.arsir for b in kelompok.isi if isinstance(b, Baris) for s in b.sel[1:]}


def test_bentuk_pendek_diikuti_peta_inheren() -> None:
    semua = tabel(dokumen("rutan-soe-2023"))
    assert list(semua) == ["Manajemen Risiko Tahun 2023", "Peta Risiko Inheren Tahun 2023"]
    sel = sel_peta(semua["Peta Risiko Inheren Tahun 2023"])
    assert len(sel) == 25
    assert sel["14 Sedang · 2 risiko"] == 18
    assert (sel["1 Sangat Rendah"], sel["25 Sangat Tinggi"]) == (0, 36)


def test_tanpa_risiko_yang_dinilai_tidak_ada_peta() -> None:
    """001 prints no levels, so its paper stays as it is."""
    assert list(tabel(dokumen("kanwil-ntb-2026"))) == ["Manajemen Risiko Tahun 2026"]


def test_bentuk_panjang_sampai_periodenya() -> None:
    d = dokumen("rutan-soe-2023")
    semua = tabel(d, "panjang", "TW2")
    assert list(semua) == [
        "Register Risiko Tahun 2023", "Peta Risiko Inheren Tahun 2023", "Peta Risiko Residual Tahun 2023",
        "Peta Risiko Aktual sampai Triwulan II Tahun 2023", "Pemantauan Risiko Tahun 2023",
    ]  # fmt: skip
    # Risks above the selera by then, two triwulan each.
    isi = semua["Pemantauan Risiko Tahun 2023"].isi
    assert {len(k.isi) for k in isi if isinstance(k, Kelompok)} == {2}


def test_kejadian_sesudah_periodenya_belum_tercetak() -> None:
    d = dokumen("rutan-soe-2023")
    satu = KejadianRisiko(ID, tahun=2023, risiko_id=d.risiko[0].id, uraian="Surat terlambat", kerugian=1_250_000)
    kalimat = [b.isi for b in BAGIAN["risiko"].fungsi(d, lap(d, "panjang")).isi if isinstance(b, Paragraf)]
    assert kalimat == ["Tidak ada kejadian risiko yang dicatat sampai 31 Desember 2023."]
    ada = tabel(d.dengan("kejadian_risiko", [satu]), "panjang")["Kejadian Risiko Tahun 2023"]
    (baris,) = ada.isi
    assert isinstance(baris, Baris)
    assert baris.sel[5].angka == 1_250_000
    nanti = replace(satu, tanggal=date(2023, 11, 2))
    assert "Kejadian Risiko Tahun 2023" not in tabel(d.dengan("kejadian_risiko", [nanti]), "panjang", "TW3")


def test_peta_di_lembar_kerja_pun_berarsir() -> None:
    d = dokumen("rutan-soe-2023")
    buku = openpyxl.load_workbook(io.BytesIO(tulis_xlsx(susun(d, lap(d), ["risiko"]))))
    warna = {
        str(sel.value): str(sel.fill.fgColor.rgb) for ws in buku.worksheets for baris in ws.iter_rows() for sel in baris
    }  # fmt: skip
    assert warna["25 Sangat Tinggi"].endswith("A3A3A3")
    assert warna["19 Tinggi · 1 risiko"] != warna["14 Sedang · 2 risiko"]
