"""What the portals show is typed on its own: rows from the year's indikator, targets split, words copied where empty."""

from __future__ import annotations

import pytest

from kinerja_desktop.application import portal_gestur as g
from kinerja_desktop.application.pengisian import isi_sel
from kinerja_desktop.application.realisasi_gestur import sel_uraian
from kinerja_desktop.application.rincian import rinci_langkah
from kinerja_desktop.application.sel import baca_sel, satuan_sel, sel_baris
from kinerja_desktop.application.tempat_sel import tempat_bulan
from kinerja_desktop.application.transaksi import TransaksiError
from kinerja_desktop.domain.angka import Ditolak, Terbaca
from kinerja_desktop.domain.capaian_portal import baris_portal
from kinerja_desktop.domain.nilai import KOSONG, Isian
from kinerja_desktop.domain.periode import TAHUN, TRIWULAN
from kinerja_desktop.domain.portal import Eperformance, JenisSkor
from tests.pembuat import Pembuat, angka


class Portal(Pembuat):
    def ambil(self) -> list[Eperformance]:
        self.terapkan(g.ambil_indikator(self.dokumen))
        return list(self.dokumen.eperformance)

    def tw(self, portal: Eperformance, kolom: str, *nilai: str) -> None:
        isian = [
            (g.sel_triwulan(self.dokumen, portal, t, kolom), angka(n), n)  # type: ignore[arg-type]
            for t, n in zip(TRIWULAN, nilai, strict=False)
        ]
        self.terapkan(isi_sel(self.dokumen, isian, "isi triwulan"))

    def target_tw(self, portal: Eperformance) -> list[Isian]:
        ada = {b.periode: b.target for b in self.dokumen.eperformance_triwulan if b.eperformance_id == portal.id}
        return [ada.get(t.kode, KOSONG) for t in TRIWULAN]

    def uraian(self, indikator_id: str, bulan: int, kata: str) -> None:
        sel = sel_uraian(self.dokumen, self.dokumen.indikator_tahun_id[indikator_id], bulan)
        self.terapkan(isi_sel(self.dokumen, [(sel, kata, kata)], "isi uraian"))


@pytest.fixture
def p() -> Portal:
    portal = Portal()
    portal.indikator("Persentase pemenuhan layanan makanan", angka(80), satuan="%", kode="1.1")
    portal.indikator("Persentase layanan kesehatan", angka(94), satuan="%", kode="1.2")
    return portal


def test_the_years_indikator_come_once(p: Portal) -> None:
    satu, dua = p.ambil()
    assert [b.uraian for b in (satu, dua)] == ["", ""], "words are ours as long as the portal has none of its own"
    baris = baris_portal(p.dokumen, dua, TAHUN)
    assert (baris.kode, baris.uraian, baris.target, baris.satuan) == (
        "1.2",
        "Persentase layanan kesehatan",
        angka(94),
        "%",
    )
    with pytest.raises(TransaksiError, match="sudah ada di sini"):
        g.ambil_indikator(p.dokumen)
    p.indikator("Persentase baru", kode="1.3")
    p.terapkan(g.hapus_portal(p.dokumen, [satu]))
    assert [baris_portal(p.dokumen, b, TAHUN).kode for b in p.ambil()] == ["1.2", "1.1", "1.3"]
    assert satu.id in p.dokumen.peta("eperformance"), "the same row again, whoever takes it"


def test_without_indikator_the_first_step_is_named() -> None:
    with pytest.raises(TransaksiError, match="Perjanjian Kinerja"):
        g.ambil_indikator(Portal().dokumen)


def test_free_rows_are_placed_copied_moved_and_deleted(p: Portal) -> None:
    satu, _ = p.ambil()
    p.terapkan(g.tambah_portal(p.dokumen, p.id_baru, satu))
    assert [b.uraian for b in p.dokumen.eperformance] == ["", g.INDIKATOR_BARU, ""]
    p.terapkan(g.bagi_target_triwulan(p.dokumen, [satu]))
    p.tw(satu, "realisasi", "20", "20")
    p.terapkan(g.gandakan_portal(p.dokumen, p.dokumen.eperformance[0], p.id_baru, "Pemenuhan makanan"))
    salinan = p.dokumen.eperformance[1]
    assert (salinan.uraian, salinan.indikator_id) == ("Pemenuhan makanan", None), "one indikator, one linked row"
    assert p.target_tw(salinan) == [angka(20)] * 4
    assert baris_portal(p.dokumen, salinan, TAHUN).jumlah is None, "what was reached stays with the first"
    p.terapkan(g.pindah_portal(p.dokumen, salinan, -1))
    assert p.dokumen.eperformance[0].id == salinan.id
    p.terapkan(g.hapus_portal(p.dokumen, [p.dokumen.ambil("eperformance", satu.id)]))
    assert {b.eperformance_id for b in p.dokumen.eperformance_triwulan} == {salinan.id}


def test_target_is_split_with_the_remainder_last(p: Portal) -> None:
    satu, dua = p.ambil()
    p.tw(satu, "target", "19", "21")
    langkah = p.terapkan(g.bagi_target_triwulan(p.dokumen, p.dokumen.eperformance))
    assert langkah.label == "bagi target 1 indikator ke triwulan"
    assert p.target_tw(dua) == [angka(23), angka(23), angka(23), angka(25)]
    assert p.target_tw(satu) == [angka(19), angka(21), KOSONG, KOSONG], "what stands there stays"
    with pytest.raises(TransaksiError, match="Kosongkan dahulu"):
        g.bagi_target_triwulan(p.dokumen, p.dokumen.eperformance)


def test_a_target_of_the_portal_goes_before_ours(p: Portal) -> None:
    satu, _ = p.ambil()
    p.terapkan(isi_sel(p.dokumen, [(sel_baris(satu, "target"), angka(2), "2")], "isi target"))
    p.terapkan(g.bagi_target_triwulan(p.dokumen, [p.dokumen.ambil("eperformance", satu.id)]))
    assert p.target_tw(satu) == [angka(0), angka(0), angka(0), angka(2)]


def test_numbers_are_read_in_the_unit_of_the_row(p: Portal) -> None:
    satu, _ = p.ambil()
    sel = g.sel_triwulan(p.dokumen, satu, TRIWULAN[0], "realisasi")
    assert satuan_sel(p.dokumen, sel) == "%"
    assert baca_sel(p.dokumen, sel, "20 %") == Terbaca(angka(20), "%")
    assert isinstance(baca_sel(p.dokumen, sel, "20 Unit"), Ditolak)
    p.terapkan(isi_sel(p.dokumen, [(sel_baris(satu, "satuan"), "Unit", "Unit")], "isi satuan"))
    assert satuan_sel(p.dokumen, sel) == "Unit"


def test_our_words_go_where_the_portal_has_none(p: Portal) -> None:
    satu, _ = p.ambil()
    assert satu.indikator_id is not None
    for bulan, kata in ((1, "Januari kita"), (4, "April kita"), (5, "Mei kita"), (6, "Juni kita")):
        p.uraian(satu.indikator_id, bulan, kata)
    sel = g.sel_uraian_portal(p.dokumen, satu, 4)
    p.terapkan(isi_sel(p.dokumen, [(sel, "April di portal", "")], "isi uraian"))
    p.tutup("TW1")
    p.terapkan(g.salin_uraian_kita(p.dokumen, p.dokumen.eperformance, 5))
    assert [g.uraian_portal(p.dokumen, satu, b) for b in range(1, 7)] == ["", "", "", "April di portal", "Mei kita", ""]
    with pytest.raises(TransaksiError, match="sampai Mei"):
        g.salin_uraian_kita(p.dokumen, p.dokumen.eperformance, 5)


def test_a_closed_triwulan_locks_its_cells(p: Portal) -> None:
    satu, _ = p.ambil()
    p.tw(satu, "realisasi", "20")
    p.tutup("TW1")
    with pytest.raises(TransaksiError, match="Triwulan I 2023 sudah ditutup"):
        p.tw(satu, "realisasi", "21")
    with pytest.raises(TransaksiError, match="Triwulan I 2023 sudah ditutup"):
        g.bagi_target_triwulan(p.dokumen, [satu])
    with pytest.raises(TransaksiError, match="tidak dapat dihapus"):
        g.hapus_portal(p.dokumen, [satu])
    for sel in (g.sel_emonev(p.dokumen, 3, "rencana_anggaran"), g.sel_skor(p.dokumen, JenisSkor.IKPA, 3)):
        with pytest.raises(TransaksiError, match="sudah ditutup"):
            isi_sel(p.dokumen, [(sel, angka(1), "1")], "isi")


def test_scores_have_one_row_per_month(p: Portal) -> None:
    sel = g.sel_skor(p.dokumen, JenisSkor.IKPA, 11)
    p.terapkan(isi_sel(p.dokumen, [(sel, angka("97.88"), "97,88")], "isi IKPA"))
    p.terapkan(isi_sel(p.dokumen, [(g.sel_skor(p.dokumen, JenisSkor.NKA, 11), angka("87.94"), "")], "isi SMART"))
    assert {(s.jenis, s.komponen, s.bulan, s.nilai) for s in p.dokumen.skor_anggaran} == {
        (JenisSkor.IKPA, "", 11, angka("97.88")), (JenisSkor.NKA, "", 11, angka("87.94")),
    }  # fmt: skip
    p.terapkan(isi_sel(p.dokumen, [(sel, KOSONG, "")], "kosongkan"))
    assert [s.jenis for s in p.dokumen.skor_anggaran] == [JenisSkor.NKA], "an emptied cell leaves no row"


def test_history_and_notes_know_the_row_of_a_triwulan(p: Portal) -> None:
    satu, _ = p.ambil()
    sel = g.sel_triwulan(p.dokumen, satu, TRIWULAN[3], "realisasi")
    assert tempat_bulan(p.dokumen, sel.noun, sel.id) == (satu, 12), "before the row is there"
    langkah = isi_sel(p.dokumen, [(sel, angka(13), "13")], "isi")
    p.terapkan(langkah)
    assert tempat_bulan(p.dokumen, sel.noun, sel.id) == (satu, 12)
    assert {r.apa for r in rinci_langkah(p.dokumen, langkah)} == {"E-Performance per triwulan 1.1 TW4"}
