"""Notes on cells, and the address of a cell whose row is not there yet."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from kinerja_desktop.application.catatan_gestur import MAKS_ISI, catatan_dari, tulis_catatan
from kinerja_desktop.application.laporan_renaksi import laporan_bulan, sel_laporan
from kinerja_desktop.application.pengisian import baris_baru, hapus_baris, isi_sel, kosongkan
from kinerja_desktop.application.realisasi_gestur import salin_uraian
from kinerja_desktop.application.sel import Sel, sel_baris, sel_kunci
from kinerja_desktop.application.tanggal_isi import bertanggal
from kinerja_desktop.application.tempat_sel import tempat_bulan
from kinerja_desktop.application.transaksi import TransaksiError, terapkan
from kinerja_desktop.domain.kelengkapan import StatusBulan, kelengkapan_kegiatan, wajib_lapor
from kinerja_desktop.domain.nilai import Angka
from kinerja_desktop.domain.noun import id_sel
from kinerja_desktop.domain.pemeriksaan import periksa
from kinerja_desktop.domain.periode import BULAN
from kinerja_desktop.domain.realisasi import BentukDukung
from kinerja_desktop.domain.rencana_aksi import StatusRenaksi
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from tests.gui.palsu import satker_kecil


def nilai(dok: TahunKinerja, kode: str, bulan: int, variabel: str = "") -> Sel:
    i = next(i for i in dok.indikator_tahun if i.kode == kode)
    return sel_kunci("realisasi", "nilai", tahun=2023, indikator_id=i.indikator_id, bulan=bulan, variabel=variabel)


def tulis(dok: TahunKinerja, sel: Sel, isi: str, tindak: bool = False) -> TahunKinerja:
    return terapkan(dok, tulis_catatan(dok, sel, isi, tindak).edits)


def test_written_changed_taken_off() -> None:
    dok = satker_kecil()
    sel = nilai(dok, "1.2", 5)
    baru = tulis(dok, sel, "  tanya bidan\x00\r\nbesok ", True)
    catatan = catatan_dari(baru, sel)
    assert catatan is not None
    assert (catatan.isi, catatan.tindak) == ("tanya bidan\nbesok", True)
    assert catatan_dari(tulis(baru, sel, "sudah"), sel).tindak is False  # type: ignore[union-attr]
    assert tulis(baru, sel, " ").catatan_sel == ()
    assert not tulis_catatan(dok, sel, "", False)
    assert not tulis_catatan(baru, sel, "tanya bidan\nbesok", True)


def test_too_long_is_refused_with_what_to_do() -> None:
    dok = satker_kecil()
    with pytest.raises(TransaksiError, match="pendekkan 3 huruf"):
        tulis_catatan(dok, nilai(dok, "1.2", 5), "x" * (MAKS_ISI + 3), False)


def test_a_note_goes_with_its_row_but_not_with_its_value() -> None:
    dok = satker_kecil()
    sel = nilai(dok, "1.2", 5)
    dok = tulis(terapkan(dok, isi_sel(dok, [(sel, Angka(Decimal(3)), "3")], "isi").edits), sel, "cek", True)
    kosong = terapkan(dok, kosongkan(dok, [sel], "kosongkan").edits)
    assert (kosong.realisasi, len(kosong.catatan_sel)) == ((), 1)
    indikator = next(i for i in dok.indikator_tahun if i.kode == "1.2")
    lain = next(i for i in dok.indikator_tahun if i.kode == "1.1")
    for awal in (dok, kosong):  # also where the cell was empty
        assert terapkan(awal, hapus_baris(awal, [indikator], "hapus").edits).catatan_sel == ()
        assert len(terapkan(awal, hapus_baris(awal, [lain], "hapus").edits).catatan_sel) == 1
    unit = sel_baris(dok.unit[0], "nama")
    dok = tulis(dok, unit, "nama lama?")
    assert [c.pada_noun for c in terapkan(dok, hapus_baris(dok, dok.unit, "hapus").edits).catatan_sel] == ["realisasi"]


def test_where_an_empty_cell_stands() -> None:
    dok = satker_kecil()
    i = dok.indikator_urut[0]
    assert tempat_bulan(dok, "realisasi", nilai(dok, "1.1", 7, "penyebut").id) == (i, 7)
    assert tempat_bulan(dok, "realisasi", id_sel("uji", "lain")) is None
    assert tempat_bulan(dok, "unit", dok.unit[0].id) is None


def test_the_mark_is_a_finding_that_leads_to_its_cell() -> None:
    dok = satker_kecil()
    sel = nilai(dok, "1.1", 5, "pembilang")
    dok = tulis(dok, sel, "minta angka ke bidan.", True)
    dok = tulis(dok, nilai(dok, "1.2", 5), "hanya catatan")
    temuan = [t for t in periksa(dok) if t.kode == "catatan-tindak"]
    assert [(t.noun, t.id, t.kolom) for t in temuan] == [("realisasi", sel.id, "nilai")]
    assert temuan[0].alasan == "Realisasi: minta angka ke bidan."
    assert temuan[0].tingkat == "peringatan"


# The monthly report of the rencana aksi -------------------------------------------------------------------------------

HARI = date(2023, 6, 3)


@pytest.fixture
def dok() -> TahunKinerja:
    awal = satker_kecil()
    isi = [
        baris_baru("renaksi", lambda n=n: id_sel("uji", n), tahun=2023, uraian=n, urutan=u,  # type: ignore[misc]
                   indikator_id=awal.indikator_urut[0].indikator_id)
        for u, n in enumerate(("terencana", "tanpa periode"), 1)
    ]  # fmt: skip
    periode = baris_baru("renaksi_periode", str, tahun=2023, renaksi_id=isi[0].id, periode="TW2", rencana="rapat")
    return awal.dengan("renaksi", isi).dengan("renaksi_periode", [periode])


def lapor(dok: TahunKinerja, ke: int, bulan: int, kolom: str, isi: object) -> TahunKinerja:
    sel = sel_laporan(dok, dok.renaksi[ke], bulan, kolom)
    return terapkan(dok, bertanggal(dok, isi_sel(dok, [(sel, isi, str(isi))], "isi"), HARI).edits)


def test_the_day_stands_from_the_first_words_on(dok: TahunKinerja) -> None:
    kegiatan = dok.renaksi[0]
    baru = lapor(dok, 0, 5, "capaian", "1 dari 2")
    assert laporan_bulan(baru, kegiatan, 5).diisi is None  # type: ignore[union-attr]
    baru = lapor(baru, 0, 5, "uraian", "rapat")
    assert laporan_bulan(baru, kegiatan, 5).diisi == HARI  # type: ignore[union-attr]
    lagi = terapkan(
        baru,
        bertanggal(
            baru,
            isi_sel(baru, [(sel_laporan(baru, kegiatan, 5, "uraian"), "rapat kedua", "")], "isi"),
            date(2023, 9, 9),
        ).edits,
    )
    assert laporan_bulan(lagi, kegiatan, 5).diisi == HARI  # type: ignore[union-attr]
    tanpa = lapor(lagi, 0, 5, "uraian", "")
    assert laporan_bulan(tanpa, kegiatan, 5).diisi is None  # type: ignore[union-attr]
    assert lapor(tanpa, 0, 5, "capaian", "").renaksi_bulan == ()
    assert lapor(lapor(dok, 0, 5, "uraian", "x"), 0, 5, "uraian", "").renaksi_bulan == ()


def test_which_months_are_reported(dok: TahunKinerja) -> None:
    terencana, bebas = dok.renaksi
    assert [b for b in range(1, 13) if wajib_lapor(dok, terencana, b)] == [4, 5, 6]
    assert all(wajib_lapor(dok, bebas, b) for b in range(1, 13))
    mei = kelengkapan_kegiatan(dok, BULAN[4], HARI)
    assert (mei.wajib, mei.terisi, mei.batas, mei.status) == (2, 0, date(2023, 6, 5), StatusBulan.KOSONG)
    dok = lapor(dok, 0, 5, "uraian", "rapat")
    assert kelengkapan_kegiatan(dok, BULAN[4], HARI).status == StatusBulan.SEBAGIAN
    assert kelengkapan_kegiatan(dok, BULAN[4], date(2023, 6, 6)).status == StatusBulan.TERLAMBAT
    dok = lapor(dok, 1, 5, "status", StatusRenaksi.TIDAK)  # not carried out is reported too
    assert kelengkapan_kegiatan(dok, BULAN[4], date(2023, 6, 6)).status == StatusBulan.LENGKAP


def test_words_are_copied_where_nothing_stands(dok: TahunKinerja) -> None:
    with pytest.raises(TransaksiError, match="Januari"):
        salin_uraian(dok, dok.renaksi, 1)
    with pytest.raises(TransaksiError, match="Tidak ada uraian April"):
        salin_uraian(dok, dok.renaksi, 5)
    dok = lapor(lapor(lapor(dok, 0, 4, "uraian", "a"), 1, 4, "uraian", "b"), 1, 5, "uraian", "sudah")
    baru = terapkan(dok, salin_uraian(dok, dok.renaksi, 5).edits)
    assert [laporan_bulan(baru, k, 5).uraian for k in baru.renaksi] == ["a", "sudah"]  # type: ignore[union-attr]


def test_evidence_goes_with_its_kegiatan(dok: TahunKinerja) -> None:
    milik = [
        baris_baru("data_dukung", lambda n=n: id_sel("uji", "bukti", n), tahun=2023, pada_noun="renaksi", pada_id=k.id,  # type: ignore[misc]
                   bulan=5, bentuk=BentukDukung.TAUTAN, tautan="https://contoh.go.id")
        for n, k in enumerate(dok.renaksi)
    ]  # fmt: skip
    dok = dok.dengan("data_dukung", milik)
    dok = tulis(dok, sel_baris(milik[0], "uraian"), "minta yang asli")
    hapus = hapus_baris(dok, [dok.renaksi[0]], "hapus kegiatan")
    sisa = terapkan(dok, hapus.edits)
    assert [d.pada_id for d in sisa.data_dukung] == [dok.renaksi[1].id]
    assert sisa.catatan_sel == ()
    kembali = terapkan(sisa, hapus.inverse().edits)
    assert (kembali.data_dukung, kembali.catatan_sel) == (dok.data_dukung, dok.catatan_sel)
