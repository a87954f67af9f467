"""Paper and package: PDF against typst, growth, workbook against bare XlsxWriter, package against zlib."""

from __future__ import annotations

import io
import zlib
from functools import partial

from kinerja_desktop.domain.periode import PERIODE
from kinerja_desktop.exchange.paket import Kiriman, susun_paket
from kinerja_desktop.exchange.skema import teks_kanonik
from kinerja_desktop.reports.pdf import tulis_pdf
from kinerja_desktop.reports.susun import laporan_bawaan, susun
from kinerja_desktop.reports.xlsx import tulis_xlsx

from .data import dokumen
from .ukur import Hasil, anak, median, pasangan, sekali

BARIS = 1500


def _capaian(indikator: int):  # type: ignore[no-untyped-def]
    d = dokumen(indikator)
    return susun(d, laporan_bawaan(d, PERIODE["TW4"]), ["capaian"])


def _typst(indikator: int) -> bytes:
    """The same table as typst source: repeated header, sasaran merged over its rows, wrapped text, page numbers."""
    isi = ['#set page(paper: "a4", numbering: "1 / 1")', '#set text(size: 9pt, lang: "id")']
    isi.append("#table(columns: (1.2cm, 1fr, 1.4fr, 2cm, 2cm, 2.2cm),")
    isi.append(
        "table.header([No.], [Sasaran Kegiatan], [Indikator Kinerja Kegiatan], [Target], [Realisasi], [Persentase]),"
    )
    for nomor in range(indikator):
        if nomor % 6 == 0:
            s = f"Meningkatnya pelayanan nomor {nomor // 6 + 1} di wilayah sesuai standar"
            isi.append(f"table.cell(rowspan: 6)[{nomor // 6 + 1}], table.cell(rowspan: 6)[{s}],")
        teks = f"{nomor % 6 + 1}. Persentase tahanan dan narapidana yang memperoleh layanan nomor {nomor}"
        isi.append(f"[{teks}], [{80 + nomor % 20}%], [82,5%], [95,34%],")
    isi.append(")")
    return "\n".join(isi).encode()


def ukur_pdf() -> list[Hasil]:
    """One-pass PDF of 1,500 rows against typst on the same table; and the growth to ten times as many."""
    kecil, besar = _capaian(BARIS), _capaian(BARIS * 10)
    hasil = []
    try:
        import typst
    except ImportError:
        print("typst tidak terpasang; perbandingan PDF dilewati")
    else:
        sumber = _typst(BARIS)
        a, b = pasangan(partial(tulis_pdf, kecil), partial(typst.compile, sumber), 5)
        hasil.append(Hasil("PDF capaian 1.500 baris (lawan: typst)", median(a), median(b), 1))
        memori = anak(_PUNCAK_PDF, str(BARIS))["mb"] - anak(_PUNCAK_PDF, "6")["mb"]
        lawan = anak(_PUNCAK_TYPST, str(BARIS))["mb"]
        hasil.append(Hasil("PDF 1.500 baris, memori di atas yang kosong (lawan: typst)", memori, lawan, 0.3, "MB"))
    t_kecil = median([sekali(partial(tulis_pdf, kecil)) for _ in range(3)])
    t_besar = sekali(partial(tulis_pdf, besar))
    hasil.append(Hasil("PDF 15.000 baris (lantai: 1.500 baris)", t_besar, t_kecil, 12))
    p_kecil, p_besar = (anak(_PUNCAK_PDF, str(n))["mb"] for n in (BARIS, BARIS * 10))
    hasil.append(Hasil("PDF 15.000 baris, puncak memori (lantai: 1.500 baris)", p_besar, p_kecil, 5, "MB"))
    return hasil


_PUNCAK_PDF = """
import sys
from tests.bench.cetak import _capaian, tulis_pdf
from tests.bench.ukur import puncak_mb
tulis_pdf(_capaian(int(sys.argv[2])))
print(f"mb={puncak_mb()}")
"""
_PUNCAK_TYPST = """
import sys, typst
from tests.bench.cetak import _typst
from tests.bench.ukur import puncak_mb
sumber = _typst(int(sys.argv[2]))
dasar = puncak_mb()
typst.compile(sumber)
print(f"mb={puncak_mb() - dasar}")
"""


def ukur_xlsx() -> list[Hasil]:
    """The workbook of 1,500 rows against bare XlsxWriter writing as many cells of the same texts."""
    import xlsxwriter

    dok = _capaian(BARIS)
    d = dokumen(BARIS)

    def lantai() -> bytes:
        keluar = io.BytesIO()
        buku = xlsxwriter.Workbook(keluar, {"in_memory": True})
        lembar = buku.add_worksheet()
        gaya = buku.add_format({"border": 1, "text_wrap": True, "valign": "top"})
        for nomor, i in enumerate(d.indikator_urut):
            if nomor % 6 == 0:
                lembar.merge_range(nomor, 0, nomor + 5, 0, str(nomor), gaya)
                lembar.merge_range(nomor, 1, nomor + 5, 1, "Meningkatnya pelayanan di wilayah sesuai standar", gaya)
            lembar.write_string(nomor, 2, i.uraian, gaya)
            for kolom, nilai in ((3, 80), (4, 82.5), (5, 95.34)):
                lembar.write_number(nomor, kolom, nilai, gaya)
        buku.close()
        return keluar.getvalue()

    a, b = pasangan(partial(tulis_xlsx, dok), lantai, 5)
    return [Hasil("XLSX capaian 1.500 baris (lantai: XlsxWriter saja)", median(a), median(b), 1.5)]


def ukur_paket() -> list[Hasil]:
    """The package of one satker-year against zlib level 1 over the same bytes."""
    d = dokumen()
    laporan = susun(d, laporan_bawaan(d, PERIODE["TW4"]), ["lampiran"])
    pdf, xlsx = tulis_pdf(laporan), tulis_xlsx(laporan)
    kiriman = Kiriman("TW4", 0, "l" * 36, 1, "2023-12-07T10:42:00+07:00")
    paket = partial(susun_paket, d, kiriman, pdf, xlsx)
    bahan = [teks_kanonik(d), pdf, xlsx]

    def lantai() -> None:
        for isi in bahan:
            zlib.compress(isi, 1)

    a, b = pasangan(paket, lantai, 7)
    return [Hasil("paket kiriman, 2.310 baris (lantai: zlib 1 atas isinya)", median(a), median(b), 2)]
