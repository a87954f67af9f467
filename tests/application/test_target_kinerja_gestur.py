"""Target Kinerja as an officer keeps it: documents begin when they are typed, one step says that nothing applies."""

from __future__ import annotations

import pytest

from kinerja_desktop.application import target_kinerja_gestur as g
from kinerja_desktop.application.dukung_gestur import dukung_bulan, serahkan
from kinerja_desktop.application.pengisian import hapus_baris, isi_sel
from kinerja_desktop.application.rincian import rinci_langkah
from kinerja_desktop.application.sel import sel_baris
from kinerja_desktop.application.transaksi import TransaksiError
from kinerja_desktop.domain.persen_target import bulan_target
from kinerja_desktop.domain.realisasi import BentukDukung
from kinerja_desktop.domain.target_kinerja import StatusDokumen, TargetKinerja, TargetKinerjaDokumen
from tests.pembuat import Pembuat

ADA, BELUM, TIDAK = StatusDokumen.ADA, StatusDokumen.BELUM, StatusDokumen.TIDAK_BERLAKU


class Sasaran(Pembuat):
    def target(self, uraian: str, setelah: TargetKinerja | None = None) -> TargetKinerja:  # type: ignore[override]
        self.terapkan(g.tambah_target(self.dokumen, self.id_baru, setelah))
        baru = next(t for t in self.dokumen.target_kinerja if t.uraian == g.TARGET_BARU)
        self.terapkan(isi_sel(self.dokumen, [(sel_baris(baru, "uraian"), uraian, uraian)], "isi"))
        return self.cari(uraian)

    def cari(self, uraian: str) -> TargetKinerja:
        return next(t for t in self.dokumen.target_kinerja if t.uraian == uraian)

    def ketik(self, target: TargetKinerja, bulan: int, nomor: int, teks: str) -> None:
        sel = g.sel_dokumen(self.dokumen, target, bulan, nomor)
        assert sel is not None
        self.terapkan(isi_sel(self.dokumen, [(sel, teks, teks)], "isi"))

    def status(self, target: TargetKinerja, bulan: int, nomor: int, status: StatusDokumen) -> None:
        sel = g.sel_dokumen(self.dokumen, target, bulan, nomor, "status")
        assert sel is not None
        self.terapkan(isi_sel(self.dokumen, [(sel, status, "")], "isi status"))

    def isi(self, target: TargetKinerja, bulan: int) -> list[tuple[str, StatusDokumen]]:
        return [(d.uraian, d.status) for d in g.dokumen_target(self.dokumen, target, bulan)]

    def satu(self, target: TargetKinerja, bulan: int, nomor: int = 0) -> TargetKinerjaDokumen:
        return g.dokumen_target(self.dokumen, target, bulan)[nomor]


@pytest.fixture
def s() -> Sasaran:
    s = Sasaran()
    t = s.target("Narapidana berwirausaha")
    s.ketik(t, 1, 0, "SK TIM")
    s.ketik(t, 2, 0, "Laporan Implementasi")
    s.ketik(t, 2, 1, "Laporan Pembinaan")
    return s


def test_documents_begin_where_they_are_typed(s: Sasaran) -> None:
    t = s.cari("Narapidana berwirausaha")
    assert s.isi(t, 2) == [("Laporan Implementasi", BELUM), ("Laporan Pembinaan", BELUM)]
    assert g.sel_dokumen(s.dokumen, t, 2, 2, "status") is None, "a status needs a document"
    s.status(t, 2, 1, ADA)
    assert bulan_target(s.dokumen, t, 2).tercetak == "50"
    s.terapkan(g.hapus_dokumen(s.dokumen, [s.satu(t, 2)]))
    s.ketik(t, 2, 1, "Laporan lain")
    assert s.isi(t, 2) == [("Laporan Pembinaan", ADA), ("Laporan lain", BELUM)], "no row of before is written over"


def test_targets_are_moved_copied_and_deleted(s: Sasaran) -> None:
    t = s.cari("Narapidana berwirausaha")
    dua = s.target("Keadilan Restoratif", t)
    s.status(t, 1, 0, ADA)
    s.terapkan(g.pindah_target(s.dokumen, dua, -1))
    assert [x.uraian for x in s.dokumen.target_kinerja] == ["Keadilan Restoratif", "Narapidana berwirausaha"]
    s.terapkan(g.gandakan_target(s.dokumen, s.cari("Narapidana berwirausaha"), s.id_baru))
    salinan = s.dokumen.target_kinerja[-1]
    assert s.isi(salinan, 1) == [("SK TIM", BELUM)], "asked for again, not handed in"
    s.terapkan(g.hapus_target(s.dokumen, [s.cari("Narapidana berwirausaha"), dua]))
    assert {d.target_kinerja_id for d in s.dokumen.target_kinerja_dokumen} == {salinan.id}


def test_a_document_is_repeated_until_december(s: Sasaran) -> None:
    t = s.cari("Narapidana berwirausaha")
    s.ketik(t, 5, 0, "laporan  implementasi")
    langkah = s.terapkan(g.ulangi_dokumen(s.dokumen, s.satu(t, 2), s.id_baru))
    assert langkah.label == "ulangi dokumen pada 9 bulan", "Mei asks for it already"
    assert [len(s.isi(t, b)) for b in range(1, 13)] == [1, 2, *[1] * 10]
    assert s.isi(t, 12) == [("Laporan Implementasi", BELUM)]
    with pytest.raises(TransaksiError, match="setelah Februari"):
        g.ulangi_dokumen(s.dokumen, s.satu(t, 2), s.id_baru)
    with pytest.raises(TransaksiError, match="setelah Desember"):
        g.ulangi_dokumen(s.dokumen, s.satu(t, 12), s.id_baru)


def test_nothing_applies_in_one_step(s: Sasaran) -> None:
    t = s.cari("Narapidana berwirausaha")
    s.ketik(t, 4, 0, "Laporan")
    s.tutup("TW1")
    s.terapkan(g.tidak_berlaku_seluruhnya(s.dokumen, t, " Tidak terdapat\nkegiatan ini "))
    kini = s.dokumen.ambil("target_kinerja", t.id)
    assert kini.capaian == "Tidak terdapat kegiatan ini"
    assert s.isi(t, 4) == [("Laporan", TIDAK)]
    assert s.isi(t, 1) == [("SK TIM", BELUM)], "what was closed stays as it was sent"
    assert bulan_target(s.dokumen, t, 4).tercetak == "N/A"
    with pytest.raises(TransaksiError, match="sudah tidak berlaku"):
        g.tidak_berlaku_seluruhnya(s.dokumen, kini, "Tidak terdapat kegiatan ini")
    with pytest.raises(TransaksiError, match="Tulis sebabnya"):
        g.tidak_berlaku_seluruhnya(s.dokumen, kini, " ")


def test_documents_move_within_their_month(s: Sasaran) -> None:
    t = s.cari("Narapidana berwirausaha")
    s.terapkan(g.pindah_dokumen(s.dokumen, s.satu(t, 2), 1))
    assert [u for u, _ in s.isi(t, 2)] == ["Laporan Pembinaan", "Laporan Implementasi"]
    assert not g.pindah_dokumen(s.dokumen, s.satu(t, 1), 1), "not into another month"


def test_one_note_for_a_month(s: Sasaran) -> None:
    t = s.cari("Narapidana berwirausaha")
    sel = g.sel_catatan_bulan(s.dokumen, t, 2)
    langkah = s.terapkan(isi_sel(s.dokumen, [(sel, "Telah dibuat laporan pembinaan", "")], "isi catatan"))
    assert bulan_target(s.dokumen, t, 2).catatan == "Telah dibuat laporan pembinaan"
    assert rinci_langkah(s.dokumen, langkah)[0].apa == "Catatan Target Kinerja Narapidana berwirausaha Februari"


def test_evidence_hangs_on_a_document_and_goes_with_it(s: Sasaran) -> None:
    t = s.cari("Narapidana berwirausaha")
    pada = s.satu(t, 1)
    s.terapkan(serahkan(s.dokumen, pada, 1, s.id_baru, [{"bentuk": BentukDukung.NASKAH, "nomor_naskah": "W22-1"}]))
    assert [d.nomor_naskah for d in dukung_bulan(s.dokumen, pada, 1)] == ["W22-1"]
    assert s.dokumen.data_dukung[0].pada_noun == "target_kinerja_dokumen"
    s.terapkan(hapus_baris(s.dokumen, [t], "hapus"))
    assert s.dokumen.data_dukung == ()
    s.dokumen = s.dokumen.dengan("target_kinerja", [t])
    s.ketik(t, 4, 0, "Laporan")
    s.tutup("TW2")
    with pytest.raises(TransaksiError, match="Triwulan II 2023 sudah ditutup"):
        serahkan(s.dokumen, s.satu(t, 4), 4, s.id_baru, [{"bentuk": BentukDukung.NASKAH}])
