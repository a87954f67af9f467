"""Pictures on paper: numbered, in proportion, never wider than the text, said where they are missing; the same bytes."""

from __future__ import annotations

import io
import random
from datetime import date

import openpyxl
import pypdfium2
import pytest
from PIL import Image

from kinerja_desktop.domain.laporan import Gambar as BarisGambar
from kinerja_desktop.domain.laporan import JenisGambar
from kinerja_desktop.domain.rencana_strategis import Renstra
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.reports.bagian.gambar import TEMPAT, gambar_bagian
from kinerja_desktop.reports.blocks import Bagian, DaftarIsi, Dokumen, Gambar, Orientasi, Paragraf
from kinerja_desktop.reports.katalog_bagian import BAGIAN
from kinerja_desktop.reports.pdf import cetak_pdf, tulis_pdf
from kinerja_desktop.reports.pdf_lembar import KANAN, KIRI
from kinerja_desktop.reports.susun import susun
from kinerja_desktop.reports.xlsx import tulis_xlsx
from tests.reports.dokumen import TAHUN, contoh, laporan, uid
from tests.reports.test_pdf import halaman


def citra(lebar: int, tinggi: int, jenis: str = "PNG") -> bytes:
    wadah = io.BytesIO()
    Image.new("RGB", (lebar, tinggi), (27, 58, 107)).save(wadah, jenis)
    return wadah.getvalue()


ISI = {"a" * 64: citra(1366, 640), "b" * 64: citra(600, 2400, "JPEG"), "c" * 64: citra(80, 40), "f" * 64: b"rusak"}


def baris(n: int, sidik: str, bagian: str = "", **lain: object) -> BarisGambar:
    isi: dict[str, object] = {"judul": f"Judul {n}", "nama_berkas": f"berkas {n}.png", "urutan": n}
    return BarisGambar(uid("gambar", n), tahun=TAHUN, sha256=sidik * 64, bagian=bagian, **(isi | lain))  # type: ignore[arg-type]


def bergambar(*gambar: BarisGambar) -> TahunKinerja:
    return contoh().dengan("gambar", gambar)


def kertas(*isi: object, orientasi: Orientasi = Orientasi.TEGAK) -> Dokumen:
    return Dokumen("J", "P", (Bagian("b", "Bagian", tuple(isi), orientasi),))  # type: ignore[arg-type]


def letak(pdf: bytes) -> list[tuple[int, float, float, float, float]]:
    """(page, left, bottom, right, top) of every picture."""
    dok = pypdfium2.PdfDocument(pdf)
    try:
        return [
            (n, *o.get_bounds())
            for n, h in enumerate(dok)
            for o in h.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE])
        ]
    finally:
        dok.close()


@pytest.mark.parametrize("orientasi", Orientasi)
@pytest.mark.parametrize("sidik", ["a", "b", "c"])
def test_in_proportion_within_the_text_and_on_one_page(sidik: str, orientasi: Orientasi) -> None:
    pdf = tulis_pdf(kertas(Gambar(sidik * 64, "Judul"), orientasi=orientasi), gambar=ISI.get)
    ((n, kiri, bawah, kanan, atas),) = letak(pdf)
    w, h = Image.open(io.BytesIO(ISI[sidik * 64])).size
    lebar_kertas, tinggi_kertas = (595.3, 841.9) if orientasi == Orientasi.TEGAK else (841.9, 595.3)
    assert n == 0
    assert (kanan - kiri) / (atas - bawah) == pytest.approx(w / h, rel=0.01)
    assert kiri >= KIRI - 0.1
    assert kanan <= lebar_kertas - KANAN + 0.1
    assert bawah > 60
    assert atas < tinggi_kertas - 50
    if sidik == "c":
        assert kanan - kiri < 80, "a small one is not blown up"


def test_title_picture_and_source_stay_together_wherever_they_begin() -> None:
    for banyak in range(0, 46, 3):
        isi = [Paragraf("Kalimat.")] * banyak
        pdf = tulis_pdf(kertas(*isi, Gambar("a" * 64, "Grafik unik", "Sumber: SMART DJA")), gambar=ISI.get)
        ((n, *_),) = letak(pdf)
        teks = halaman(pdf)
        assert "Grafik unik" in teks[n]
        assert "Sumber: SMART DJA" in teks[n]


@pytest.mark.parametrize("sidik", ["d", "f", ""])
@pytest.mark.parametrize("baca", [ISI.get, None])
def test_a_missing_or_damaged_picture_is_said_and_nothing_fails(sidik: str, baca: object) -> None:
    dok = kertas(Gambar(sidik * 64, "Grafik", "Sumber: SMART", nama="grafik.png"))
    isi = tulis_pdf(dok, gambar=baca)  # type: ignore[arg-type]
    assert not letak(isi)
    assert "Gambar tidak ditemukan: grafik.png" in halaman(isi)[0]
    assert "Sumber: SMART" in halaman(isi)[0]
    teks = [c.value for r in openpyxl.load_workbook(io.BytesIO(tulis_xlsx(dok, baca))).worksheets[0] for c in r]  # type: ignore[arg-type]
    assert ("Gambar tidak ditemukan: grafik.png" if baca else "(Gambar tercetak pada PDF.)") in teks


def test_a_hundred_damaged_files_never_stop_the_paper() -> None:
    """Row 16: whatever lies in the folder by the time of printing."""
    acak = random.Random(5)
    for _ in range(100):
        isi = bytearray(acak.choice((ISI["a" * 64], ISI["b" * 64])))
        if acak.random() < 0.5:
            del isi[acak.randrange(len(isi)) :]
        for _ in range(acak.randrange(9)):
            if isi:
                isi[acak.randrange(len(isi))] = acak.randrange(256)
        dok = kertas(Gambar("a" * 64, "Grafik"))
        assert tulis_pdf(dok, gambar=lambda _, b=bytes(isi): b).startswith(b"%PDF")  # type: ignore[misc]
        assert tulis_xlsx(dok, lambda _, b=bytes(isi): b).startswith(b"PK")  # type: ignore[misc]


def test_a_huge_picture_from_outside_is_not_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.storage.test_gambar import _png_bohong

    dok = kertas(Gambar("a" * 64, "Grafik", nama="bom.png"))
    isi = tulis_pdf(dok, gambar=lambda _: _png_bohong(6000, 5001))
    assert "Gambar tidak ditemukan: bom.png" in halaman(isi)[0]


def test_the_same_bytes_each_time() -> None:
    dok = susun(bergambar(baris(1, "a", "anggaran-belanja"), baris(2, "b")), laporan(), ["gambar"])
    assert tulis_pdf(dok, gambar=ISI.get) == tulis_pdf(dok, gambar=ISI.get)
    assert tulis_xlsx(dok, ISI.get) == tulis_xlsx(dok, ISI.get)


def test_a_workbook_holds_the_picture_in_a_row_as_tall_as_it() -> None:
    dok = susun(bergambar(baris(1, "a", "e-monev"), baris(2, "b")), laporan(), ["gambar"])
    ws = openpyxl.load_workbook(io.BytesIO(tulis_xlsx(dok, ISI.get))).worksheets[0]
    assert len(ws._images) == 2
    for gambar in ws._images:
        r = gambar.anchor._from.row
        assert 50 < ws.row_dimensions[r + 1].height <= 409
    assert any(c.value == "Gambar 1" for baris_ in ws for c in baris_)


# Sections ---------------------------------------------------------------------------------------------------------------


def test_numbered_by_kind_within_a_section_and_listed_with_their_pages() -> None:
    dok = bergambar(
        baris(1, "a", "anggaran-belanja", sumber="SMART DJA", per_tanggal=date(2023, 12, 7)),
        baris(2, "b", "organisasi", jenis=JenisGambar.BAGAN), baris(3, "c", "e-monev"), baris(4, "a", "lain lagi"),
    )  # fmt: skip
    susunan = susun(dok, laporan(), ["gambar"])
    blok = [b for b in susunan.bagian[-1].isi if isinstance(b, Gambar)]
    assert [b.keterangan for b in blok] == [
        "Bagan 1 Judul 2",
        "Gambar 1 Judul 1",
        "Gambar 2 Judul 3",
        "Gambar 3 Judul 4",
    ]
    assert blok[1].sumber == "Sumber: SMART DJA, per tanggal 07 Desember 2023"
    assert [b.judul for b in susunan.bagian[-1].isi if isinstance(b, DaftarIsi)] == ["DAFTAR GAMBAR", "DAFTAR BAGAN"]
    hasil = cetak_pdf(susunan, gambar=ISI.get)
    teks = halaman(hasil.isi)
    for b in blok:
        n = next(i for i, t in enumerate(teks) if i and b.judul in t)
        baris_daftar = next(t for t in teks[0].splitlines() if b.judul in t)
        assert f"{b.jenis} {b.nomor}" in baris_daftar
        assert n >= 1
    assert "Halaman 1 dari" in teks[0]


def test_a_section_of_the_annex_numbers_its_own_pictures() -> None:
    dok = bergambar(baris(1, "a", "anggaran-belanja"), baris(2, "c", "anggaran-belanja"))
    susunan = susun(dok, laporan())
    bagian = next(b for b in susunan.bagian if b.id == "anggaran-belanja")
    assert [b.nomor for b in bagian.isi if isinstance(b, Gambar)] == [f"{bagian.nomor}.1", f"{bagian.nomor}.2"]
    assert "gambar" not in [b.id for b in susunan.bagian], "pictures alone are no part of the annex"
    assert not BAGIAN["gambar"].di_lampiran


@pytest.mark.parametrize("id_", ["anggaran-belanja", "capaian", "e-monev", "e-performance", "target-kinerja"])
def test_sections_print_the_pictures_that_stand_in_them(id_: str) -> None:
    assert id_ in TEMPAT
    for dasar in (TahunKinerja(TAHUN), contoh()):
        dok = dasar.dengan("gambar", [baris(1, "a", id_), baris(2, "a", "lain")])
        isi = BAGIAN[id_].fungsi(dok, laporan()).isi
        assert [b.judul for b in isi if isinstance(b, Gambar)] == ["Judul 1"]
        assert BAGIAN[id_].ada(dok) or not dasar.indikator_tahun


def test_the_peta_strategi_is_a_picture_too() -> None:
    renstra = Renstra(uid("renstra"), nama="Renstra 2020-2024", dari=2020, sampai=2024, peta_sha256="a" * 64)
    dok = contoh().dengan("renstra", [renstra])
    assert [b.judul for b in gambar_bagian(dok, "renstra")] == ["Peta Strategi Renstra 2020-2024"]
    assert BAGIAN["gambar"].ada(dok)
    assert "DAFTAR GAMBAR" in halaman(tulis_pdf(susun(dok, laporan(), ["gambar"]), gambar=ISI.get))[0]
