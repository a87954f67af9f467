"""Tindak lanjut of a kendala, a finding or an evaluasi: one owner each, carried into the next year until closed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from kinerja_desktop.application import tindak_lanjut_gestur as g
from kinerja_desktop.application.pengisian import baris_baru
from kinerja_desktop.application.tahun_baru import lanjutkan_tahun
from kinerja_desktop.application.transaksi import Tambah, Transaksi, terapkan
from kinerja_desktop.domain.evaluasi import Evaluasi, JenisEvaluasi
from kinerja_desktop.domain.noun import NOUNS
from kinerja_desktop.domain.realisasi import StatusTindakLanjut
from kinerja_desktop.domain.risiko import TemuanPengawasan
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.domain.tindak_lanjut import (
    masih_terbuka,
    pemilik,
    sebut_evaluasi,
    sebut_pemilik,
    tahun_evaluasi,
    tindak_milik,
)
from kinerja_desktop.exchange.kewajaran import kewajaran
from kinerja_desktop.resources import aturan_bawaan
from tests.pembuat import Pembuat


@pytest.fixture
def p() -> Pembuat:
    hasil = Pembuat()
    for noun, isi in (
        ("evaluasi", {"jenis": JenisEvaluasi.SEMESTER, "periode": "SM1", "tanggal": date(2023, 7, 10)}),
        ("temuan_pengawasan", {"sumber": "Itjen", "uraian": "Buku persediaan belum dimutakhirkan"}),
        ("kendala", {"uraian": "Listrik padam", "mulai_bulan": 3}),
    ):
        baris = baris_baru(noun, hasil.id_baru, tahun=2023, **isi)  # type: ignore[arg-type]
        hasil.terapkan(Transaksi("tambah", (Tambah(baris),)))
    return hasil


def beri(p: Pembuat, noun: str, uraian: str, **isi: Any) -> None:
    milik: Any = p.dokumen.baris(noun)[0]
    p.terapkan(g.tambah_tindak(p.dokumen, milik, p.id_baru, uraian=uraian, **isi))


def test_every_tindak_lanjut_names_what_it_follows(p: Pembuat) -> None:
    for noun in ("kendala", "temuan_pengawasan", "evaluasi"):
        beri(p, noun, f"Kerjakan {noun}")
    nama = {t.uraian: sebut_pemilik(p.dokumen, pemilik(p.dokumen, t)) for t in p.dokumen.tindak_lanjut}
    assert nama == {
        "Kerjakan kendala": "Listrik padam",
        "Kerjakan temuan_pengawasan": "Temuan Itjen: Buku persediaan belum dimutakhirkan",
        "Kerjakan evaluasi": "Rapat Semester I 2023",
    }
    assert all(kewajaran(NOUNS["tindak_lanjut"], t) is None for t in p.dokumen.tindak_lanjut)


def test_a_tindak_lanjut_from_outside_without_one_owner_is_refused(p: Pembuat) -> None:
    beri(p, "kendala", "Mengajukan genset")
    satu = p.dokumen.tindak_lanjut[0]
    for salah in (replace(satu, kendala_id=None), replace(satu, evaluasi_id=p.dokumen.evaluasi[0].id)):
        hasil = kewajaran(NOUNS["tindak_lanjut"], salah)
        assert hasil is not None
        assert "tepat satu" in hasil[1]


def test_moved_to_another_owner_it_leaves_the_first(p: Pembuat) -> None:
    beri(p, "kendala", "Mengajukan genset")
    p.terapkan(g.pindah_tindak(p.dokumen.tindak_lanjut[0], p.dokumen.evaluasi[0]))
    assert not tindak_milik(p.dokumen, p.dokumen.kendala[0])
    assert [t.uraian for t in tindak_milik(p.dokumen, p.dokumen.evaluasi[0])] == ["Mengajukan genset"]


def test_an_evaluasi_that_needs_nothing_is_not_open_a_finding_is(p: Pembuat) -> None:
    assert not masih_terbuka(p.dokumen, p.dokumen.evaluasi[0])
    assert masih_terbuka(p.dokumen, p.dokumen.temuan_pengawasan[0])


def test_what_is_open_is_carried_into_the_next_year_once(p: Pembuat) -> None:
    beri(p, "evaluasi", "Lengkapi bukti", tenggat=date(2023, 9, 1))
    beri(p, "evaluasi", "Sudah beres", status=StatusTindakLanjut.SELESAI)
    beri(p, "temuan_pengawasan", "Mutakhirkan buku")
    langkah = lanjutkan_tahun(p.dokumen, TahunKinerja(2024), aturan_bawaan())
    baru = terapkan(TahunKinerja(2024), langkah.edits)
    assert {t.uraian: type(pemilik(baru, t)) for t in baru.tindak_lanjut} == {
        "Lengkapi bukti": Evaluasi, "Mutakhirkan buku": TemuanPengawasan,
    }  # fmt: skip
    dibawa = baru.evaluasi[0]
    assert tahun_evaluasi(dibawa) == 2023
    assert sebut_evaluasi(baru, dibawa) == "Rapat Semester I 2023"
    assert g.bawaan_tindak(p.dokumen, baru) == ()


def test_deleting_all_rows_of_a_finding_deletes_it(p: Pembuat) -> None:
    beri(p, "temuan_pengawasan", "Mutakhirkan buku")
    beri(p, "temuan_pengawasan", "Latih petugas")
    temuan, (satu, dua) = p.dokumen.temuan_pengawasan[0], p.dokumen.tindak_lanjut
    satu_saja = terapkan(p.dokumen, g.hapus_dengan_tindak(p.dokumen, [(temuan, satu)], "hapus").edits)
    assert [t.uraian for t in satu_saja.tindak_lanjut] == ["Latih petugas"]
    assert satu_saja.temuan_pengawasan
    habis = terapkan(p.dokumen, g.hapus_dengan_tindak(p.dokumen, [(temuan, satu), (temuan, dua)], "hapus").edits)
    assert not habis.temuan_pengawasan
    assert not habis.tindak_lanjut
