"""Kegiatan come in the order of the matrix wherever they are listed, whatever was entered first."""

from __future__ import annotations

from kinerja_desktop.application import renaksi_gestur as g
from kinerja_desktop.gui.halaman.lembar_kegiatan import LembarKegiatan
from kinerja_desktop.reports.bagian.renaksi_bulanan import _per_unit
from tests.pembuat import Pembuat


def test_kegiatan_follow_their_indikator_not_their_entry() -> None:
    p = Pembuat()
    satu = p.indikator("Tahanan didampingi", kode="1.1")
    dua = p.indikator("Anak didampingi", kode="1.2")
    for indikator, uraian in ((dua, "c"), (satu, "a"), (dua, "d"), (satu, "b")):
        p.terapkan(g.tambah_kegiatan(p.dokumen, p.id_baru, indikator, uraian=uraian))
    dokumen = p.dokumen
    assert [r.uraian for r in dokumen.renaksi_urut] == ["a", "b", "c", "d"]
    assert sorted(dokumen.renaksi_urut, key=str) == sorted(dokumen.renaksi, key=str)
    baris = [b.isi.kegiatan.uraian for b in LembarKegiatan().baris(dokumen) if b.jenis == "isi"]
    assert baris == ["a", "b", "c", "d"]
    assert [k.uraian for _, milik in _per_unit(dokumen) for k in milik] == ["a", "b", "c", "d"]
