"""Profile, structure and staff of a satker, as 002 Bab I and 001 1.1 print them."""

from __future__ import annotations

from kinerja_desktop.domain.satker import Pejabat, Peran, Unit
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.reports.bagian.organisasi import susunan
from tests.reports.baca import baris_sel, contoh_rutan, dokumen_contoh, teks
from tests.reports.dokumen import TAHUN, contoh, uid


def test_staff_prints_as_t11_and_t12() -> None:
    assert baris_sel("sdm", contoh_rutan()) == [
        ["Struktural", "4"], ["Pengamanan", "32"], ["Pembina PAS", "10"], ["Dukungan Teknis", "15"], ["Kesehatan", "0"],
        ["Jumlah", "61"],
        ["S2", "1"], ["S1 / D-IV", "12"], ["D-III", "1"], ["SLTA", "47"], ["Jumlah", "61"],
    ]  # fmt: skip
    assert "Distribusi SDM Menurut Jabatan" in teks(contoh_rutan(), "sdm")


def test_satker_of_a_kanwil_print_as_001_t11() -> None:
    baris = [b for b in baris_sel("profil", dokumen_contoh("kanwil-ntb-2026")) if len(b) in (2, 4)]
    satker = [b for b in baris if "Lapas" in b[1] or "Rutan" in b[1]]
    assert satker[0] == ["2", "Lapas Kelas IIA Lombok Barat", "Jl. Pramuka, Dusun Pemangket Kab. Lombok Barat", "131"]
    assert ["4", "Lapas Kelas IIB Dompu", "Kec. Woja, Kabupaten Dompu", ""] in satker
    assert baris[-1] == ["Jumlah", "813"]


def test_aset_is_summed_per_kind() -> None:
    baris = baris_sel("profil", dokumen_contoh("kanwil-ntb-2026"))
    jumlah = [b[-2] for b in baris if b[0] == "Jumlah" and len(b) == 3]
    assert jumlah == ["5", "11", "523", "13"]
    assert ["Status lain", "14", "unit"] in [b[-3:] for b in baris]


def test_empty_parts_say_what_belongs_there() -> None:
    kosong = TahunKinerja(TAHUN)
    assert "Belum ada data satuan kerja" in teks(kosong, "profil")
    assert "Belum ada data pegawai" in teks(kosong, "sdm")
    assert "Belum ada data unit" in teks(kosong, "organisasi")


def _unit(id_: str, nama: str, induk: str | None = None, **isi: str) -> Unit:
    return Unit(uid(id_), nama=nama, induk_id=uid(induk) if induk else None, urutan=int(id_[1:]), **isi)


def test_units_stand_below_the_one_they_belong_to_with_head_and_tasks() -> None:
    unit = (
        _unit("u1", "Kesatuan Pengamanan"),
        _unit("u2", "Subseksi Pelayanan", tugas="Melayani tahanan", fungsi="Registrasi\nPerawatan"),
        _unit("u3", "Regu I", "u1"),
    )
    kepala = Pejabat(
        uid("p9"), nama="Nama Kepala Subseksi", jabatan="Kepala", peran=Peran.KEPALA_UNIT, unit_id=uid("u2")
    )
    dok = contoh().dengan("unit", unit)
    dok = dok.dengan("pejabat", [*dok.pejabat, kepala])
    assert [(n, d, u.nama) for n, d, u in susunan(dok)] == [
        ("1", 0, "Kesatuan Pengamanan"), ("1.1", 1, "Regu I"), ("2", 0, "Subseksi Pelayanan")
    ]  # fmt: skip
    baris = baris_sel("organisasi", dok)
    assert baris[-1][:3] == ["2", "Subseksi Pelayanan", "Nama Kepala Subseksi"]
    assert "Melayani tahanan" in baris[-1][3]
    assert "Perawatan" in baris[-1][3]


def test_a_circle_of_units_still_prints_every_unit_once() -> None:
    satu, dua = _unit("u1", "Satu", "u2"), _unit("u2", "Dua", "u1")
    dok = contoh().dengan("unit", (satu, dua, _unit("u3", "Tiga")))
    assert sorted(u.nama for _, _, u in susunan(dok)) == ["Dua", "Satu", "Tiga"]
