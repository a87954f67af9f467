"""The paper of findings of the pengawas: one finding beside all its tindak lanjut, nothing invented where it is empty."""

from __future__ import annotations

from datetime import date

from kinerja_desktop.application.pengisian import baris_baru
from kinerja_desktop.domain.laporan import Laporan
from kinerja_desktop.domain.realisasi import StatusTindakLanjut
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.reports.blocks import Bagian, Baris, Kelompok, Paragraf, Tabel, polos
from kinerja_desktop.reports.katalog_bagian import BAGIAN
from tests.domain.naskah_contoh import dokumen


def bagian(d: TahunKinerja, periode: str = "TAHUN") -> Bagian:
    return BAGIAN["temuan-pengawasan"].fungsi(d, Laporan("x", tahun=d.tahun, periode=periode))


def dengan_temuan() -> TahunKinerja:
    d = dokumen("rutan-soe-2023")
    unit = d.unit[0]
    umum = {"tahun": 2023, "unit_id": unit.id}
    temuan = [
        baris_baru("temuan_pengawasan", lambda: "t1", **umum, sumber="Itjen", nomor="ITJ-1", tanggal=date(2023, 5, 4),
                   uraian="BMN belum dilabeli", rekomendasi="Labeli BMN"),
        baris_baru("temuan_pengawasan", lambda: "t2", tahun=2023, sumber="BPK", tanggal=date(2023, 9, 1),
                   uraian="Kas belum dicocokkan", urutan=1),
    ]  # fmt: skip
    lanjut = [
        baris_baru("tindak_lanjut", lambda: "l1", **umum, temuan_id="t1", uraian="Cetak label", tenggat=date(2023, 6, 1),
                   status=StatusTindakLanjut.SELESAI, selesai=date(2023, 5, 30)),
        baris_baru("tindak_lanjut", lambda: "l2", tahun=2023, temuan_id="t1", uraian="Tempel label", urutan=1),
    ]  # fmt: skip
    return d.dengan("temuan_pengawasan", temuan).dengan("tindak_lanjut", lanjut)


def kelompok(b: Bagian) -> list[tuple[list[str], list[list[str]]]]:
    (tabel,) = [x for x in b.isi if isinstance(x, Tabel)]
    return [
        ([polos(s.teks) for _, s in k.label], [[polos(s.teks) for s in r.sel] for r in k.isi if isinstance(r, Baris)])
        for k in tabel.isi
        if isinstance(k, Kelompok)
    ]


def test_temuan_sekali_di_samping_semua_tindak_lanjutnya() -> None:
    d = dengan_temuan()
    unit = d.unit[0].nama
    satu, dua = kelompok(bagian(d))
    assert satu == (
        ["1.", "Itjen\nITJ-1\n4 Mei 2023", "BMN belum dilabeli", "Labeli BMN", unit],
        [["Cetak label", unit, "1 Juni 2023", "Selesai 30 Mei 2023"], ["Tempel label", "", "", "Belum dimulai"]],
    )
    assert dua[0] == ["2.", "BPK\n1 September 2023", "Kas belum dicocokkan", "", ""]
    assert [len(r) for r in dua[1]] == [4], "a finding without tindak lanjut says so in one line"
    assert dua[1][0][0]


def test_temuan_sesudah_periode_tidak_ikut() -> None:
    assert [label[1].split("\n")[0] for label, _ in kelompok(bagian(dengan_temuan(), "TW2"))] == ["Itjen"]


def test_tanpa_temuan_satu_kalimat() -> None:
    d = dokumen("rutan-soe-2023").dengan("temuan_pengawasan", [])
    assert not BAGIAN["temuan-pengawasan"].ada(d)
    assert not BAGIAN["temuan-pengawasan"].di_lampiran
    (kalimat,) = bagian(d).isi
    assert isinstance(kalimat, Paragraf)
    assert polos(kalimat.isi).startswith("Belum ada data temuan pengawasan ")
