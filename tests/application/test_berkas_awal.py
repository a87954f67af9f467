"""What the first start asks arrives in the year: letterhead of its time, the two who sign, the katalog."""

from __future__ import annotations

from pathlib import Path

import pytest

from kinerja_desktop import layanan
from kinerja_desktop.application.berkas_awal import BerkasAwal, OrangBaru, isi_awal, nama_wilayah
from kinerja_desktop.domain.satker import Peran
from kinerja_desktop.storage.berkas import BerkasKinerja
from tests.pembuat import Pembuat

AWAL = BerkasAwal(
    "123456", "Rumah Tahanan Negara Kelas IIB Contoh", "Rutan", 2026, kelas="IIB", wilayah="Kantor Wilayah Contoh",
    alamat="Jalan Contoh 1", tempat="Contoh", katalog=layanan.katalog_untuk("Rutan", 2026)[0],
    kepala=OrangBaru("Nama Kepala Rutan", "1" * 18, "Kepala Rutan"), atasan=OrangBaru("Nama Kakanwil", "", ""),
    kop=("KEMENTERIAN", "DITJEN", "", "RUTAN CONTOH"), kop_mulai=2025,
)  # fmt: skip


def test_all_of_it_arrives() -> None:
    b = Pembuat(2026)
    b.terapkan(isi_awal(b.dokumen, AWAL, b.id_baru))
    d = b.dokumen
    assert d.kop_tahun is not None
    assert (d.kop_tahun.kementerian, d.kop_tahun.berlaku_mulai) == ("KEMENTERIAN", 2025)
    kepala, atasan = d.pejabat_peran(Peran.KEPALA), d.pejabat_peran(Peran.ATASAN)
    assert kepala is not None
    assert atasan is not None
    assert (d.pk[0].pihak_pertama_id, d.pk[0].pihak_kedua_id) == (kepala.id, atasan.id)
    assert d.pk[0].tempat == "Contoh"
    assert len(d.indikator_tahun) == RUTAN_INDIKATOR


RUTAN_INDIKATOR = layanan.katalog_untuk("Rutan", 2026)[0].banyak[1]


def test_nothing_asked_makes_no_rows() -> None:
    b = Pembuat(2026)
    assert not isi_awal(b.dokumen, BerkasAwal("123456", "Rutan", "Rutan", 2026), b.id_baru)


def test_the_file_holds_it(tmp_path: Path) -> None:
    with BerkasKinerja.buka(layanan.buat_awal(tmp_path / "baru.kinerja", AWAL)) as berkas:
        d = berkas.baca(2026)
        assert d.identitas is not None
        assert (d.identitas.kelas, d.identitas.wilayah, d.identitas.alamat) == (
            "IIB", "Kantor Wilayah Contoh", "Jalan Contoh 1",
        )  # fmt: skip
        assert len(d.indikator_tahun) == RUTAN_INDIKATOR
        assert not berkas.periksa_sidik(2026)


@pytest.mark.parametrize(
    ("tahun", "kata"),
    [(2023, "HUKUM DAN HAK ASASI"), (2024, "HUKUM DAN HAK ASASI"), (2025, "IMIGRASI"), (2030, "IMIGRASI")],
)
def test_the_letterhead_follows_the_year(tahun: int, kata: str) -> None:
    mulai, baris = layanan.kop_untuk(tahun, "Kantor Wilayah Kementerian Hukum dan HAM Nusa Tenggara Timur")
    assert kata in baris[0]
    assert mulai <= tahun
    assert "KANTOR WILAYAH NUSA TENGGARA TIMUR" in baris
    assert not any("{" in b or "WILAYAH" in b for b in layanan.kop_untuk(tahun, "")[1])


@pytest.mark.parametrize(
    ("tertulis", "wilayah"),
    [
        ("Kantor Wilayah Direktorat Jenderal Pemasyarakatan Nusa Tenggara Barat", "Nusa Tenggara Barat"),
        ("Kanwil Ditjenpas Maluku Utara", "Maluku Utara"),
        ("Maluku Utara", "Maluku Utara"),
        ("", ""),
    ],
)
def test_the_region_alone(tertulis: str, wilayah: str) -> None:
    assert nama_wilayah(tertulis) == wilayah
