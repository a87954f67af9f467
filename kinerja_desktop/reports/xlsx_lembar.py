"""One sheet: blocks below each other on a grid of columns taken from the section's widest table."""

from __future__ import annotations

import io
from math import ceil
from typing import Any

from .blocks import (
    Bagian,
    BentukGrafik,
    Blok,
    Catatan,
    Daftar,
    DaftarBerlabel,
    Gambar,
    Gaya,
    Grafik,
    Judul,
    Kop,
    Paragraf,
    Pasangan,
    Penetapan,
    Pengesahan,
    Rata,
    Rumus,
    Sel,
    Tabel,
    Teks,
    polos,
)
from .gambar import BacaBerkas, ukuran_gambar
from .kisi import BarisKisi, Petak, susun_kepala, susun_kisi, tepi_kolom
from .teks import bersih

LEBAR = {"tegak": 92.0, "mendatar": 140.0}
"""Characters across a sheet: what fits the text width of the paper at 10 points."""
LEBAR_RAPAT = 1.7
"""A matrix of many columns is set wider and printed smaller."""
PENDEK = 6
TINGGI = 13.2
BATAS_TINGGI = 409.0
"""Excel's tallest row, in points."""
BATAS_SEL = 32_767
PIKSEL_HURUF = 7
"""Pixels of a character of column width in Excel at 10 points, and points of a pixel."""
PT_PER_PIKSEL = 0.75
TINGGI_GRAFIK = 300
"""Pixels of a chart; less than Excel's tallest row."""
ABU_SERI = ("#4D4D4D", "#FFFFFF", "#B3B3B3", "#E0E0E0", "#808080")
KUNCI_RATA = {Rata.KIRI: "left", Rata.TENGAH: "center", Rata.KANAN: "right", Rata.PENUH: "left"}
ABU = {"kepala": "#E0E0E0", Gaya.TOTAL: "#E0E0E0", Gaya.RENTANG: "#F2F2F2"}


def format_angka(desimal: int, akhiran: str, awalan: str = "") -> str:
    """Number format that shows the printed decimals; what stands before and behind the number is quoted text."""
    dasar = "#,##0" + (f".{'0' * desimal}" if desimal else "")
    kiri, kanan = (f'"{bersih(t).replace(chr(34), "")}"' if t else "" for t in (awalan, akhiran))
    return kiri + dasar + kanan


class LembarXlsx:
    """Writes the blocks of a section into a worksheet."""

    def __init__(
        self, buku: Any, ws: Any, format_buku: dict[tuple[Any, ...], Any], gambar: BacaBerkas | None = None
    ) -> None:
        self._buku = buku
        self._ws = ws
        self._format = format_buku
        self._gambar = gambar
        self._r = 0
        self._tepi: list[float] = [0.0, 1.0]
        self._lebar: list[float] = [90.0]
        self._jumlah_tabel = 0
        self._kisi: dict[int, list[BarisKisi]] = {}

    def tulis(self, bagian: Bagian) -> None:
        """Everything in the section, from the first row."""
        tabel = [b for b in bagian.isi if isinstance(b, Tabel)]
        penuh, perlu = LEBAR[bagian.orientasi.value], [4.0]
        if tabel:
            terlebar = max(tabel, key=lambda t: len(t.kolom))
            self._tepi = list(tepi_kolom(terlebar))
            penuh *= LEBAR_RAPAT if terlebar.rapat else 1.0
            perlu = _lebar_utuh(terlebar, self._susun(terlebar))
        bagian_lebar = [(b - a) * penuh for a, b in zip(self._tepi, self._tepi[1:], strict=False)]
        self._lebar = [max(b, p, 4.0) for b, p in zip(bagian_lebar, perlu, strict=True)]
        for i, lebar in enumerate(self._lebar):
            self._ws.set_column(i, i, lebar)
        if bagian.cetak_judul:
            nomor = f"{bagian.nomor}. " if bagian.nomor else ""
            self._lintang(f"{nomor}{bagian.judul}", bold=True, font_size=12)
            self._r += 1
        for blok in bagian.isi:
            self._blok(blok, len(tabel) == 1)

    # Formats and cells -------------------------------------------------------------------------------------------------

    def _gaya(self, **sifat: Any) -> Any:
        kunci = tuple(sorted(sifat.items()))
        if kunci not in self._format:
            dasar = {"text_wrap": True, "valign": "top", "font_name": "Arial", "font_size": 10}
            self._format[kunci] = self._buku.add_format(dasar | sifat)
        return self._format[kunci]

    def _teks(self, r: int, k: int, teks: str, gaya: Any, r2: int | None = None, k2: int | None = None) -> None:
        """Text into a cell or a merged range, never as formula, link or number."""
        r2, k2 = r if r2 is None else r2, k if k2 is None else k2
        isi = bersih(teks)[:BATAS_SEL]
        if (r2, k2) != (r, k):
            self._ws.merge_range(r, k, r2, k2, "", gaya)
        if isi:
            self._ws.write_string(r, k, isi, gaya)
        elif (r2, k2) == (r, k):
            self._ws.write_blank(r, k, None, gaya)

    def _lintang(self, teks: str, align: str = "left", **sifat: Any) -> None:
        """A line over the whole width."""
        akhir = len(self._lebar) - 1
        self._teks(self._r, 0, teks, self._gaya(align=align, **sifat), self._r, akhir)
        besar = sifat.get("font_size", 10) / 10
        self._ws.set_row(
            self._r, min(BATAS_TINGGI, self._baris_perlu(teks, sum(self._lebar) / besar) * TINGGI * besar + 2)
        )
        self._r += 1

    @staticmethod
    def _baris_perlu(teks: str, lebar: float) -> int:
        """Lines a text takes in a column of so many characters (Excel does not do this for merged cells)."""
        return sum(max(1, ceil(len(alinea) * 1.08 / max(lebar, 1.0))) for alinea in teks.split("\n"))

    # Blocks ------------------------------------------------------------------------------------------------------------

    def _blok(self, blok: Blok, satu_tabel: bool) -> None:
        match blok:
            case Tabel():
                self._tabel(blok, satu_tabel)
            case Judul():
                awalan = f"{blok.gantung} " if blok.gantung else ""
                align = "center" if blok.tingkat == 0 else "left"
                for i, baris in enumerate(blok.baris):
                    self._lintang(
                        ("" if i else awalan) + baris, align, bold=True, font_size=12 if blok.tingkat < 2 else 10
                    )
            case Paragraf():
                self._lintang(f"{blok.gantung} {polos(blok.isi)}".strip(), KUNCI_RATA[blok.rata], indent=blok.masuk)
            case Daftar():
                for tanda, butir in zip(blok.penanda or ("•",) * len(blok.butir), blok.butir, strict=True):
                    self._lintang(f"{tanda} {polos(butir)}", indent=blok.masuk)
            case Pasangan():
                for nama, isi in blok.baris:
                    self._lintang(f"{nama} : {polos(isi)}", indent=1)
            case Rumus():
                atas = f"({blok.pembilang})" if " " in blok.pembilang else blok.pembilang
                bawah = f"({blok.penyebut})" if " " in blok.penyebut else blok.penyebut
                self._lintang(f"{blok.kiri} = {atas} / {bawah} {blok.ekor}".rstrip(), indent=blok.masuk)
            case Catatan():
                for tanda, isi in blok.butir:
                    self._lintang(f"{tanda}) {isi}" if tanda else isi, font_size=9)
                self._r += 1
            case Kop():
                for nama in blok.nama:
                    self._lintang(nama, "center", bold=True, font_size=12)
                for alamat in blok.alamat:
                    self._lintang(alamat, "center", font_size=9)
                self._r += 1
            case DaftarBerlabel():
                for b in blok.butir:
                    label = f"{b.label} : " if b.label else ""
                    gantung = f"{b.gantung} " if b.gantung else ""
                    sifat: dict[str, Any] = {"bold": True} if b.tebal else {}
                    self._lintang(f"{label}{gantung}{polos(b.isi)}", indent=0 if b.label else 2, **sifat)
            case Penetapan():
                for baris in (*blok.baris, blok.pihak.jabatan, "", "", ""):
                    self._lintang(baris, indent=6)
                self._lintang(blok.pihak.nama, indent=6, bold=True)
                self._lintang(f"NIP. {blok.pihak.nip}" if blok.pihak.nip else "", indent=6)
            case Pengesahan():
                self._pengesahan(blok)
            case Gambar():
                self._tulis_gambar(blok)
            case Grafik():
                self._grafik(blok)

    def _tulis_gambar(self, blok: Gambar) -> None:
        """Title, the picture in a row as tall as it (or a line in its place), source."""
        for teks in blok.kepala:
            self._lintang(teks, "center", bold=True, font_size=11)
        isi = self._gambar(blok.sidik) if self._gambar and blok.sidik else None
        if isi is None or (ukuran := ukuran_gambar(isi)) is None:
            self._lintang(blok.hilang if self._gambar else f"({blok.jenis} tercetak pada PDF.)", "center", italic=True)
        else:
            penuh = sum(round(lebar * PIKSEL_HURUF + 5) for lebar in self._lebar)
            skala = min(1.0, penuh / ukuran[0], (BATAS_TINGGI - 4) / PT_PER_PIKSEL / ukuran[1])
            self._ws.set_row(self._r, min(BATAS_TINGGI, ukuran[1] * skala * PT_PER_PIKSEL + 4))
            self._ws.insert_image(
                self._r, 0, f"{blok.sidik}.png",
                {
                    "image_data": io.BytesIO(isi), "x_scale": skala, "y_scale": skala, "object_position": 1,
                    "x_offset": max(0, (penuh - ukuran[0] * skala) // 2), "y_offset": 2,
                    "description": bersih(blok.keterangan),
                },
            )  # fmt: skip
            self._r += 1
        if blok.sumber:
            self._lintang(blok.sumber, "center", font_size=9)
        self._r += 1

    def _grafik(self, blok: Grafik) -> None:
        """A native chart over its numbers, which stand in a table below it."""
        for teks in blok.kepala:
            self._lintang(teks, "center", bold=True, font_size=11)
        bentuk = {
            BentukGrafik.BATANG: {"type": "column"}, BentukGrafik.GARIS: {"type": "line"},
            BentukGrafik.KOMPOSISI: {"type": "column", "subtype": "percent_stacked"},
        }[blok.bentuk]  # fmt: skip
        grafik = self._buku.add_chart(bentuk)
        tempat = self._r
        self._ws.set_row(self._r, TINGGI_GRAFIK * PT_PER_PIKSEL + 8)
        self._r += 1
        awal, akhir = self._r, len(self._lebar) - 1
        judul = self._gaya(border=1, bold=True, bg_color=ABU["kepala"], align="center")
        for k, nama in enumerate(("", *(s.nama for s in blok.seri))):
            self._teks(self._r, k, nama, judul)
        for ke, kategori in enumerate(blok.kategori):
            self._r += 1
            self._teks(self._r, 0, kategori, self._gaya(border=1))
            for k, seri in enumerate(blok.seri, 1):
                nilai = seri.nilai[ke]
                if nilai is None:
                    self._teks(self._r, k, "N/A", self._gaya(border=1, align="right"))
                else:
                    self._ws.write_number(self._r, k, nilai, self._gaya(border=1, num_format=format_angka(0, "")))
        for k, seri in enumerate(blok.seri, 1):
            nama = self._ws.get_name()
            abu = ABU_SERI[(k - 1) % len(ABU_SERI)]
            grafik.add_series(
                {
                    "name": bersih(seri.nama), "categories": [nama, awal + 1, 0, self._r, 0],
                    "values": [nama, awal + 1, k, self._r, k], "fill": {"color": abu}, "border": {"color": "black"},
                    "line": {"color": "black", "dash_type": "solid" if k == 1 else "dash"},
                }
            )  # fmt: skip
        self._r += 1
        penuh = sum(round(lebar * PIKSEL_HURUF + 5) for lebar in self._lebar[: akhir + 1])
        grafik.set_size({"width": min(penuh, 900), "height": TINGGI_GRAFIK})
        grafik.set_legend({"position": "top"})
        grafik.set_y_axis({"num_format": "#,##0", "major_gridlines": {"visible": True, "line": {"color": "#CCCCCC"}}})
        self._ws.insert_chart(
            tempat, 0, grafik,
            {"object_position": 1, "x_offset": 2, "y_offset": 2, "description": bersih(blok.keterangan)},
        )  # fmt: skip
        if blok.sumber:
            self._lintang(blok.sumber, "center", font_size=9)
        self._r += 1

    def _pengesahan(self, blok: Pengesahan) -> None:
        akhir = len(self._lebar) - 1
        tengah = max(0, min(akhir - 1, (akhir - 1) // 2))
        self._r += 1
        gaya, tebal = self._gaya(align="center"), self._gaya(align="center", bold=True)
        baris: list[tuple[str, str, Any]] = [("", blok.tempat_tanggal, gaya)]
        kiri = blok.kiri
        baris += [
            (kiri.sebutan if kiri else "", blok.kanan.sebutan, gaya),
            (kiri.jabatan if kiri else "", blok.kanan.jabatan, gaya),
            ("\n\n\n", "\n\n\n", gaya),
            (kiri.nama if kiri else "", blok.kanan.nama, tebal),
            (f"NIP. {kiri.nip}" if kiri and kiri.nip else "", f"NIP. {blok.kanan.nip}" if blok.kanan.nip else "", gaya),
        ]
        for a, b, g in baris:
            if akhir:
                self._teks(self._r, 0, a.strip(), g, self._r, tengah)
                self._teks(self._r, tengah + 1, b.strip(), g, self._r, akhir)
            else:
                self._teks(self._r, 0, b.strip(), g)
            perlu = max(self._baris_perlu(t, sum(self._lebar) / 2) for t in (a, b))
            self._ws.set_row(self._r, perlu * TINGGI + 2)
            self._r += 1
        self._r += 1

    # Tables ------------------------------------------------------------------------------------------------------------

    def _petakan(self, tabel: Tabel) -> list[int]:
        """Sheet column of each edge of the table: a table with fewer columns keeps to the edges nearest its own."""
        tepi, lembar = list(tepi_kolom(tabel)), self._tepi
        hasil, sisa = [0], len(tepi) - 2
        for t in tepi[1:-1]:
            calon = range(hasil[-1] + 1, len(lembar) - sisa)
            hasil.append(min(calon, key=lambda k: abs(lembar[k] - t)))
            sisa -= 1
        return [*hasil, len(lembar) - 1]

    def _tabel(self, tabel: Tabel, satu: bool) -> None:
        for i, baris in enumerate(((f"Tabel {tabel.nomor}",) if tabel.nomor else ()) + tabel.judul):
            self._lintang(baris, "center", bold=True, font_size=11 if i < 2 else 10)
        peta = self._petakan(tabel)
        awal = self._r
        kepala = susun_kepala(tabel)
        for kisi, tinggi in zip(kepala, self._tinggi(kepala, peta), strict=True):
            self._baris(kisi, peta, kepala=True, tinggi=tinggi)
        if satu:
            self._ws.freeze_panes(self._r, 0)
            self._ws.repeat_rows(awal, self._r - 1)
        isi = self._susun(tabel)
        for kisi, tinggi in zip(isi, self._tinggi(isi, peta), strict=True):
            self._baris(kisi, peta, kepala=False, tinggi=tinggi)
        self._r += 1

    def _susun(self, tabel: Tabel) -> list[BarisKisi]:
        """The grid of a table, worked out once for widths and cells."""
        ada = self._kisi.get(id(tabel))
        if ada is None:
            ada = self._kisi[id(tabel)] = susun_kisi(tabel)
        return ada

    def _tinggi_sel(self, petak: Petak, peta: list[int]) -> float:
        teks = f"{petak.sel.gantung} {polos(petak.sel.teks)}" if petak.sel.gantung else polos(petak.sel.teks)
        lebar = sum(self._lebar[peta[petak.kolom] : peta[petak.kolom + petak.lebar]])
        return self._baris_perlu(teks, lebar) * TINGGI + 3

    def _tinggi(self, isi: list[BarisKisi], peta: list[int]) -> list[float]:
        """Heights of the rows; the last row of a merged cell gives what its words need beyond the rows it covers."""
        hasil = [
            max((self._tinggi_sel(p, peta) for p in kisi.petak if p.tinggi == 1), default=TINGGI + 3) for kisi in isi
        ]
        for r, kisi in enumerate(isi):
            for p in kisi.petak:
                if p.tinggi > 1:
                    kurang = self._tinggi_sel(p, peta) - sum(hasil[r : r + p.tinggi])
                    hasil[r + p.tinggi - 1] += max(kurang, 0.0)
        return hasil

    def _baris(self, kisi: BarisKisi, peta: list[int], *, kepala: bool, tinggi: float) -> None:
        for p in kisi.petak:
            self._sel(p, peta[p.kolom], peta[p.kolom + p.lebar] - 1, kisi.gaya, kepala)
        self._ws.set_row(self._r, min(BATAS_TINGGI, tinggi))
        self._r += 1

    def _sel(self, petak: Petak, k1: int, k2: int, gaya_baris: Gaya, kepala: bool) -> None:
        sel = petak.sel
        sifat: dict[str, Any] = {"border": 1, "align": KUNCI_RATA[petak.rata]}
        if sel.tebal or gaya_baris != Gaya.BIASA or _tebal_kepala(sel, kepala):
            sifat["bold"] = True
        if sel.miring:
            sifat["italic"] = True
        if kepala:
            sifat |= {"valign": "vcenter"}
        warna = ABU["kepala"] if _tebal_kepala(sel, kepala) else ABU.get(gaya_baris)
        if (warna and petak.tinggi == 1) or (warna and kepala):
            sifat["bg_color"] = warna
        if sel.arsir:
            sifat["bg_color"] = "#" + f"{round(2.55 * (100 - sel.arsir)):02X}" * 3
        r2 = self._r + petak.tinggi - 1
        if sel.angka is not None and polos(sel.teks):
            self._angka(sel, k1, k2, r2, sifat)
        else:
            self._teks(self._r, k1, _teks_sel(sel), self._gaya(**sifat), r2, k2)

    def _angka(self, sel: Sel, k1: int, k2: int, r2: int, sifat: dict[str, Any]) -> None:
        """The printed number as a number (a 0 printed as ``-`` too)."""
        kode = (
            '"-"'
            if polos(sel.teks) == "-"
            else format_angka(sel.desimal, sel.akhiran + (f" {sel.tanda})" if sel.tanda else ""), sel.awalan)
        )
        gaya = self._gaya(num_format=kode, **sifat)
        if (r2, k2) != (self._r, k1):
            self._ws.merge_range(self._r, k1, r2, k2, "", gaya)
        self._ws.write_number(self._r, k1, sel.angka, gaya)


def _lebar_utuh(tabel: Tabel, isi: list[BarisKisi]) -> list[float]:
    """Characters each column needs for its longest number: a number too wide for its column shows as ####.

    The short words of a matrix (``TW III``) stay on one line too.
    """
    hasil = [0.0] * len(tabel.kolom)
    for kisi in isi:
        for p in kisi.petak:
            panjang = len(_teks_sel(p.sel))
            if p.lebar == 1 and (p.sel.angka is not None or (tabel.rapat and panjang <= PENDEK)):
                hasil[p.kolom] = max(hasil[p.kolom], panjang + 2.0)
    return hasil


def _tebal_kepala(sel: Sel, kepala: bool) -> bool:
    """Header words are bold on grey, the row of column numbers is not."""
    return kepala and not polos(sel.teks).startswith("(")


def _teks_sel(sel: Sel) -> str:
    teks: Teks = sel.teks
    tanda = f" {sel.tanda})" if sel.tanda else ""
    return (f"{sel.gantung} " if sel.gantung else "") + polos(teks) + tanda
