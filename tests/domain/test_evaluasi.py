"""Evaluasi: rows tied to the rencana aksi, what a year owes, how far each is, and the checks of the decrees' duties."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from kinerja_desktop.application import evaluasi_gestur as g
from kinerja_desktop.application.pengisian import baris_baru
from kinerja_desktop.application.tindak_lanjut_gestur import tambah_tindak
from kinerja_desktop.application.transaksi import Tambah, Transaksi, TransaksiError, perubahan
from kinerja_desktop.domain.evaluasi import Evaluasi, JenisEvaluasi
from kinerja_desktop.domain.evaluasi_aturan import belum_ada, daftar_wajib, kelengkapan_evaluasi
from kinerja_desktop.domain.evaluasi_isi import butir_evaluasi, isi_butir
from kinerja_desktop.domain.nilai import Angka
from kinerja_desktop.domain.pemeriksaan import periksa
from kinerja_desktop.domain.periode import PERIODE
from kinerja_desktop.domain.rencana_aksi import StatusRenaksi
from tests.pembuat import Pembuat

HARI = date(2023, 8, 1)


def tambah(p: Pembuat, noun: str, **isi: Any) -> Any:
    tahun = {} if noun == "unit" else {"tahun": 2023}
    baris = baris_baru(noun, p.id_baru, **tahun, **isi)
    p.terapkan(Transaksi("tambah", (Tambah(baris),)))
    return baris


@pytest.fixture
def p() -> Pembuat:
    """Two units, each with a kegiatan planned per triwulan; the first one's were carried out in the first semester."""
    hasil = Pembuat()
    layanan, umum = tambah(hasil, "unit", nama="Pelayanan", urutan=1), tambah(hasil, "unit", nama="Umum", urutan=2)
    indikator = hasil.indikator(target=Angka(Decimal(80)), satuan="%")
    for unit, uraian in ((layanan, "Membina warga"), (umum, "Menata arsip")):
        k = tambah(hasil, "renaksi", indikator_id=indikator.indikator_id, uraian=uraian, unit_id=unit.id)
        for n in (1, 2, 3, 4):
            status = StatusRenaksi.SELESAI if n == 1 else StatusRenaksi.BERJALAN if n == 2 else None
            tambah(
                hasil, "renaksi_periode", renaksi_id=k.id, periode=f"TW{n}", rencana=f"{uraian} {n} kali", status=status
            )
        tambah(hasil, "renaksi_bulan", renaksi_id=k.id, bulan=5, capaian=f"{uraian} 5 laporan")
    tambah(hasil, "kendala", uraian="Ruang sempit", unit_id=layanan.id, mulai_bulan=2)
    tambah(hasil, "kendala", uraian="Listrik padam", mulai_bulan=2)
    tambah(hasil, "kendala", uraian="Mulai musim hujan", unit_id=layanan.id, mulai_bulan=11)
    return hasil


def buat(p: Pembuat, jenis: JenisEvaluasi, kode: str, unit: int | None = None) -> Evaluasi:
    unit_id = p.dokumen.unit[unit].id if unit is not None else None
    lama = {e.id for e in p.dokumen.evaluasi}
    p.terapkan(g.buat_evaluasi(p.dokumen, jenis, kode, unit_id, p.id_baru))
    return next(e for e in p.dokumen.evaluasi if e.id not in lama)


def test_rows_are_composed_from_the_unit_s_rencana_aksi_without_copying_a_figure(p: Pembuat) -> None:
    e = buat(p, JenisEvaluasi.MANDIRI, "SM1", 0)
    p.terapkan(g.susun_renaksi(p.dokumen, e, p.id_baru))
    (butir,) = butir_evaluasi(p.dokumen, e)
    assert (butir.uraian, butir.target, butir.capaian, butir.kendala) == ("", "", "", "")
    isi = {k: isi_butir(p.dokumen, e, butir, k).teks for k in ("uraian", "target", "capaian", "kendala")}
    assert isi == {
        "uraian": "Membina warga",
        "target": "TW I: Membina warga 1 kali\nTW II: Membina warga 2 kali",
        "capaian": "TW I: Selesai\nTW II: Berjalan\nMei: Membina warga 5 laporan",
        "kendala": "Ruang sempit",
    }
    assert isi_butir(p.dokumen, e, butir, "target").asal == "rencana aksi"


def test_what_changes_in_the_rencana_aksi_changes_in_the_evaluasi_until_typed_over(p: Pembuat) -> None:
    e = buat(p, JenisEvaluasi.MANDIRI, "TW2", 0)
    p.terapkan(g.susun_renaksi(p.dokumen, e, p.id_baru))
    baris = next(b for b in p.dokumen.renaksi_periode if b.rencana == "Membina warga 2 kali")
    p.terapkan(Transaksi("ubah", perubahan(baris, rencana="Membina warga 9 kali")))
    (butir,) = butir_evaluasi(p.dokumen, e)
    assert isi_butir(p.dokumen, e, butir, "target").teks == "Membina warga 9 kali"
    ditimpa = replace(butir, target="Sembilan kali")
    assert isi_butir(p.dokumen, e, ditimpa, "target").teks == "Sembilan kali"
    assert isi_butir(p.dokumen, e, ditimpa, "target").asal == ""


def test_composed_again_only_what_is_new_comes(p: Pembuat) -> None:
    e = buat(p, JenisEvaluasi.SEMESTER, "SM1")
    p.terapkan(g.susun_renaksi(p.dokumen, e, p.id_baru))
    assert len(butir_evaluasi(p.dokumen, e)) == 2
    assert not g.susun_renaksi(p.dokumen, e, p.id_baru).edits


def test_an_indikator_brings_target_realisasi_and_capaian(p: Pembuat) -> None:
    indikator = p.dokumen.indikator_tahun[0]
    p.realisasi(indikator, 6, 40)
    e = buat(p, JenisEvaluasi.TAHUNAN, "TAHUN")
    p.terapkan(g.susun_indikator(p.dokumen, e, p.id_baru))
    (butir,) = butir_evaluasi(p.dokumen, e)
    assert isi_butir(p.dokumen, e, butir, "target").teks == "80%"
    assert isi_butir(p.dokumen, e, butir, "capaian").teks == "Realisasi 40%, capaian 50%"


def test_one_of_a_kind_period_and_unit(p: Pembuat) -> None:
    buat(p, JenisEvaluasi.MANDIRI, "SM1", 0)
    buat(p, JenisEvaluasi.MANDIRI, "SM1", 1)
    with pytest.raises(TransaksiError, match="Evaluasi mandiri Semester I 2023, Pelayanan sudah ada"):
        buat(p, JenisEvaluasi.MANDIRI, "SM1", 0)
    with pytest.raises(TransaksiError, match="ditulis satu unit"):
        buat(p, JenisEvaluasi.MANDIRI, "SM2")


def test_the_year_owes_an_evaluasi_mandiri_of_every_unit_and_a_meeting_each_semester(p: Pembuat) -> None:
    assert len(daftar_wajib(p.dokumen)) == 2 * 2 + 2
    p.terapkan(g.ganti_irama(p.dokumen, "triwulan"))
    assert len(daftar_wajib(p.dokumen)) == 4 * 2 + 2
    buat(p, JenisEvaluasi.SEMESTER, "SM2")
    assert len(belum_ada(p.dokumen)) == 4 * 2 + 1
    assert daftar_wajib(Pembuat().dokumen) == ()


def test_how_far_an_evaluasi_is(p: Pembuat) -> None:
    e = buat(p, JenisEvaluasi.SEMESTER, "SM1")
    assert str(kelengkapan_evaluasi(p.dokumen, e, HARI)) == "belum disusun"
    p.terapkan(g.susun_renaksi(p.dokumen, e, p.id_baru))
    satu, dua = butir_evaluasi(p.dokumen, e)
    p.terapkan(Transaksi("nilai", perubahan(satu, penilaian="Baik", tindak_lanjut="Tambah petugas")))
    assert str(kelengkapan_evaluasi(p.dokumen, e, HARI)) == "dinilai 1 dari 2"
    p.terapkan(Transaksi("nilai", perubahan(dua, penilaian="Cukup", tindak_lanjut="tambah  petugas")))
    assert str(kelengkapan_evaluasi(p.dokumen, e, HARI)) == "belum bertanggal"
    p.terapkan(Transaksi("tanggal", perubahan(e, tanggal=date(2023, 7, 10))))
    e = p.dokumen.evaluasi[0]
    assert kelengkapan_evaluasi(p.dokumen, e, HARI).lengkap
    # The same words are one tindak lanjut, of the unit that answers for the kegiatan.
    p.terapkan(g.angkat_tindak(p.dokumen, e, p.id_baru))
    (tindak,) = p.dokumen.tindak_lanjut
    assert (tindak.uraian, tindak.unit_id) == ("Tambah petugas", p.dokumen.unit[0].id)
    assert not g.angkat_tindak(p.dokumen, e, p.id_baru).edits


def test_the_checks_name_what_is_owed_late_and_unanswered(p: Pembuat) -> None:
    def kode(periode: str) -> list[tuple[str, str]]:
        dari = ("evaluasi-mandiri", "rapat-semester", "tindak-lewat", "temuan-tindak")
        return [(t.kode, t.alasan) for t in periksa(p.dokumen, PERIODE[periode]) if t.kode in dari]

    assert kode("TW1") == []
    assert [k for k, _ in kode("SM1")] == ["evaluasi-mandiri", "rapat-semester"]
    assert kode("SM1")[0][1] == "Evaluasi mandiri Semester I belum ditulis 2 unit: Pelayanan, Umum."
    buat(p, JenisEvaluasi.MANDIRI, "SM1", 0)
    rapat = buat(p, JenisEvaluasi.SEMESTER, "SM1")
    assert [a for _, a in kode("SM1")] == ["Evaluasi mandiri Semester I belum ditulis 1 unit: Umum."]
    p.terapkan(tambah_tindak(p.dokumen, rapat, p.id_baru, uraian="Lengkapi bukti", tenggat=date(2023, 6, 20)))
    tambah(p, "temuan_pengawasan", sumber="BPK", uraian="Aset belum dicatat")
    assert [k for k, _ in kode("SM1")] == ["evaluasi-mandiri", "tindak-lewat", "temuan-tindak"]
