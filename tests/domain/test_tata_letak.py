"""Layouts of the rencana aksi matrix: what ships is what the papers print; what is no layout is refused."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from kinerja_desktop.domain.noun import NOUNS, freeze
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.domain.tata_letak import baca_tata_letak
from kinerja_desktop.exchange.kewajaran import kewajaran
from kinerja_desktop.reports.tata_letak import tata_letak_dipakai, tata_letak_tersedia
from kinerja_desktop.resources import baca_json
from tests.pembuat import Pembuat

JUDUL = {
    "14 kolom": "NO|SASARAN KEGIATAN|INDIKATOR KEGIATAN|TARGET KINERJA|RUMUS PERHITUNGAN|KEGIATAN|PAGU|"
    "RENCANA PENARIKAN DANA|REALISASI ANGGARAN|RENCANA KEGIATAN|CAPAIAN|DATA DUKUNG|STATUS PELAKSANAAN|KETERANGAN",
    "13 kolom": "SASARAN KEGIATAN|INDIKATOR KINERJA|TARGET|RUMUS PERHITUNGAN|KEGIATAN|PAGU|RENCANA PENARIKAN DANA|"
    "REALISASI ANGGARAN|RENCANA KEGIATAN|CAPAIAN|DATA DUKUNG|STATUS PELAKSANAAN|KETERANGAN",
    "9 kolom": "SASARAN KEGIATAN|INDIKATOR KINERJA KEGIATAN|TARGET KINERJA|RUMUS PERSENTASE|SKEMA KEGIATAN|PAGU|"
    "PERIODE PELAPORAN|DATA DUKUNG|KETERANGAN",
}


def isi() -> list[dict[str, Any]]:
    return baca_json("aturan", "tata_letak_renaksi.json")["isi"]  # type: ignore[no-any-return]


def test_headings_are_those_of_the_papers() -> None:
    ada = baca_tata_letak(freeze(isi()))
    assert {t.nama: "|".join(k.judul for k in t.kolom) for t in ada} == JUDUL
    assert [t.nama for t in ada if t.sampul] == ["13 kolom"]
    assert [t.nama for t in ada if t.per_program] == ["9 kolom"]
    assert [t.rupiah for t in ada] == ["Rp. ", "", ""]


def test_a_year_without_the_table_still_has_the_layouts() -> None:
    lama = TahunKinerja(tahun=2023)
    assert [t.nama for t in tata_letak_tersedia(lama)] == list(JUDUL)
    assert tata_letak_dipakai(lama).nama == "14 kolom"


def test_a_new_year_carries_the_table_and_prints_the_chosen_layout() -> None:
    dokumen = Pembuat().dokumen
    assert "tata_letak_renaksi" in dokumen.aturan_nama
    setelan = dokumen.tahun_anggaran[0]
    for pilih, cetak in (("9 kolom", "9 kolom"), ("tidak ada lagi", "14 kolom"), ("", "14 kolom")):
        d = dokumen.dengan("tahun_anggaran", [replace(setelan, tata_letak_renaksi=pilih)])
        assert tata_letak_dipakai(d).nama == cetak


def test_the_years_own_table_wins() -> None:
    dokumen = Pembuat().dokumen
    sendiri = isi()[2:]
    sendiri[0]["nama"] = "Kanwil kami"
    baris = [replace(a, isi=freeze(sendiri)) if a.nama == "tata_letak_renaksi" else a for a in dokumen.aturan]
    assert [t.nama for t in tata_letak_tersedia(dokumen.dengan("aturan", baris))] == ["Kanwil kami"]


def salah(**ganti: Any) -> list[Any]:
    return [isi()[0] | ganti]


@pytest.mark.parametrize(
    "data",
    [
        [],
        {},
        "x",
        [1],
        [["nama", "x"]],
        isi() + isi()[:1],
        salah(nama=""),
        salah(nama=3),
        salah(judul="RENCANA"),
        salah(judul=[1]),
        salah(sampul="ya"),
        salah(rupiah=1),
        salah(kolom=[]),
        salah(kolom=[3]),
        salah(kolom=[{"isi": "kegiatan", "judul": "K", "lebar": 0}]),
        salah(kolom=[{"isi": "kegiatan", "judul": "K", "lebar": True}]),
        salah(kolom=[{"isi": "kegiatan", "judul": None, "lebar": 1}]),
        salah(kolom=[{"isi": "bukan", "judul": "K", "lebar": 1}, {"isi": "kegiatan", "judul": "K", "lebar": 1}]),
        salah(kolom=[{"isi": "kegiatan", "judul": "K", "lebar": 1}] * 2),
        salah(kolom=[{"isi": "pagu", "judul": "K", "lebar": 1}]),
    ],
)
def test_what_is_no_layout_is_refused_on_its_way_in_and_never_stops_a_printing(data: Any) -> None:
    with pytest.raises(ValueError, match=r"."):
        baca_tata_letak(freeze(data))
    dokumen = Pembuat().dokumen
    baris = next(a for a in dokumen.aturan if a.nama == "tata_letak_renaksi")
    buruk = replace(baris, isi=freeze(data))
    assert kewajaran(NOUNS["aturan"], baris) is None
    assert kewajaran(NOUNS["aturan"], buruk) == ("isi", "bentuk tabel aturan “tata_letak_renaksi” tidak dikenal")
    assert tata_letak_dipakai(dokumen.dengan("aturan", [buruk])).nama == "14 kolom"
