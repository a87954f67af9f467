"""The index of evidence: asked for, handed in, how it is found, n of m; by unit or by what it belongs to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from kinerja_desktop.domain.noun import freeze
from kinerja_desktop.domain.realisasi import BentukDukung, DataDukung
from kinerja_desktop.domain.satker import Unit
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.reports.blocks import Catatan, Gaya, Kelompok, Tabel, polos
from kinerja_desktop.reports.katalog_bagian import BAGIAN
from kinerja_desktop.reports.susun import susun
from tests.reports.baca import kisi_teks, teks
from tests.reports.dokumen import TAHUN, contoh, laporan, uid


def d(n: int, bentuk: BentukDukung, id_: str, **isi: object) -> DataDukung:
    dasar: dict[str, object] = {"pada_noun": "indikator", "bulan": 8, "urutan": n}
    return DataDukung(uid("dd", n), tahun=TAHUN, pada_id=id_, bentuk=bentuk, **(dasar | isi))  # type: ignore[arg-type]


def dokumen() -> TahunKinerja:
    dok = contoh()
    satu, dua = dok.indikator_urut[:2]
    units = (Unit(uid("u1"), nama="Subseksi Pelayanan", urutan=1), Unit(uid("u2"), nama="Pengamanan", urutan=2))
    dok = dok.dengan("unit", units).dengan(
        "indikator_tahun",
        [replace(i, unit_id=units[1].id if i.id == satu.id else units[0].id) for i in dok.indikator_tahun],
    )
    minta = uid("dd", 1)
    return dok.dengan(
        "data_dukung",
        [
            d(1, BentukDukung.DIMINTA, satu.indikator_id, uraian="Laporan makanan", jumlah=3, satuan="Dokumen"),
            d(2, BentukDukung.BERKAS, satu.indikator_id, untuk_id=minta, sha256="0123456789ab" + "c" * 52,
              nama_berkas="menu.pdf", uraian="menu"),
            d(3, BentukDukung.NASKAH, satu.indikator_id, untuk_id=minta, nomor_naskah="W22-45", uraian="Notula",
              tanggal=date(2023, 8, 7)),
            d(4, BentukDukung.DIMINTA, dua.indikator_id, uraian="Rekap kesehatan"),
            d(5, BentukDukung.TAUTAN, dua.indikator_id, tautan="https://contoh.go.id/x", bulan=None),
            d(6, BentukDukung.NASKAH, dua.indikator_id, uraian="Berita acara di map", jumlah=2, satuan="Lembar", bulan=9),
            d(7, BentukDukung.BERKAS, dua.indikator_id, bulan=12, sha256="f" * 64, nama_berkas="desember.pdf"),
        ],
    )  # fmt: skip


def tabel(dok: TahunKinerja, **lain: object) -> Tabel:
    isi = BAGIAN["data-dukung"].fungsi(dok, laporan(**lain)).isi
    return next(b for b in isi if isinstance(b, Tabel))


def sel(dok: TahunKinerja, **lain: object) -> list[list[str]]:
    """Texts of the rows, each where it begins."""
    return kisi_teks(tabel(dok, **lain))


def test_each_request_with_what_came_for_it() -> None:
    semua = [t for baris in sel(dokumen(), periode="TW3") for t in baris]
    for kata in (
        "Laporan makanan (3 Dokumen)", "menu.pdf", "0123456789ab", "Notula\nW22-45 tanggal 7 Agustus 2023", "2/3",
        "Rekap kesehatan", "belum ada", "https://contoh.go.id/x", "Berita acara di map\n(2 Lembar)", "Agustus", "3/4",
    ):  # fmt: skip
        assert kata in semua, kata
    assert not any("desember" in t for t in semua), "what came after the period"
    assert "desember.pdf" in [t for baris in sel(dokumen(), periode="TAHUN") for t in baris]
    assert "0123456789abc" not in " ".join(semua)


def test_by_unit_or_by_what_it_is() -> None:
    def rentang(**lain: object) -> list[str]:
        return [
            polos(b.sel[0].teks) for b in tabel(dokumen(), **lain).isi
            if not isinstance(b, Kelompok) and b.gaya == Gaya.RENTANG
        ]  # fmt: skip

    assert rentang() == ["Subseksi Pelayanan", "Pengamanan"]
    assert rentang(tata_letak=freeze([["data-dukung", "indikator"]])) == ["Indikator"]
    assert [n for n, _ in BAGIAN["data-dukung"].tata_letak] == ["unit", "indikator"]


def test_the_sum_stands_below_and_the_section_is_the_last_of_the_annex() -> None:
    isi = BAGIAN["data-dukung"].fungsi(dokumen(), laporan(periode="TW3")).isi
    assert isinstance(isi[-1], Catatan)
    assert isi[-1].butir[0][1].startswith("5 dari 7 data dukung yang diminta sudah diserahkan.")
    assert [b.id for b in susun(dokumen(), laporan()).bagian][-1] == "data-dukung"
    assert not BAGIAN["data-dukung"].ada(contoh())
    assert "Daftar Data Dukung" in teks(dokumen(), "data-dukung")
