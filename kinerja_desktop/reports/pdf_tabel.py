"""Tables of the PDF: header and merged labels repeat on every page, a cell taller than a page flows on.

Rows are set one by one; each cell is measured once. A break falls only between rows (or inside a row too tall to wait
for the next page), never between an announcing line and its rows, a label and the rows beside it, a last row and the
total or signature that must stay with it.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate, pairwise

from .blocks import Gaya, Rata, Sel, Tabel
from .kisi import BarisKisi, Petak, susun_kepala, susun_kisi, tepi_kolom
from .pdf_lebar import KECIL_RAPAT, KEPALA_RAPAT, UKURAN_RAPAT, lebar_rapat, lebar_terkecil, sesuaikan
from .pdf_lembar import ABU_KEPALA, ABU_RENTANG, TABEL, TABEL_KECIL, Lembar
from .pdf_sel import KAKI_HURUF, PADAT_RAPAT, PADAT_X, PADAT_Y, SelCetak, ukur_sel
from .pdf_sel_susun import SelSusun, ukur_sel_susun
from .pdf_teks import BarisTeks, bungkus_seimbang

JARAK_ATAS, JARAK_JUDUL, JARAK_BAWAH = 8.0, 5.0, 10.0
UKURAN_JUDUL = 10.5
KELOMPOK = 0.6
"""The triwulan of one kegiatan stay together in a matrix while they take no more than this share of a page."""
LOWONG = 0.4
"""… unless that would leave more than this share of the page before empty."""
BELAH = 0.45
"""A row taller than this share of a page is split where the page ends instead of moving to the next."""


SelUkur = SelCetak | SelSusun


class _Label:
    """A merged cell while its rows are being set."""

    def __init__(self, sel: SelUkur, petak: Petak, baris: int, atas: float) -> None:
        self.sel = sel
        self.petak = petak
        self.akhir = baris + petak.tinggi - 1
        self.atas = atas


class TataTabel:
    """Sets one table on a :class:`Lembar`."""

    def __init__(self, tabel: Tabel, lembar: Lembar) -> None:
        self._tabel = tabel
        self._lembar = lembar
        self._ukuran = TABEL_KECIL if tabel.kecil else TABEL
        self._padat = PADAT_RAPAT if tabel.rapat else PADAT_X
        self._lebar = lembar.lebar * tabel.lebar
        self._kiri = lembar.kiri + (lembar.lebar - self._lebar) / 2
        kepala = susun_kepala(tabel)
        self._kisi = susun_kisi(tabel)
        lebar = [(b - a) * self._lebar for a, b in pairwise(tepi_kolom(tabel))]
        self._tepi = list(accumulate(self._cukupkan(kepala, lebar), initial=self._kiri))
        self._kepala = self._ukur_kepala(kepala)
        self._tinggi_kepala = sum(t for _, t, _ in self._kepala)
        self._ukuran_baris: dict[int, tuple[list[tuple[Petak, SelUkur]], float]] = {}
        self._label: dict[int, _Label] = {}
        self._judul = self._bungkus_judul()

    # Measuring -------------------------------------------------------------------------------------------------------

    def _bungkus_judul(self) -> list[BarisTeks]:
        baris = ((f"Tabel {self._tabel.nomor}",) if self._tabel.nomor else ()) + self._tabel.judul
        cetakan = self._lembar.cetakan
        return [b for t in baris for b in bungkus_seimbang(cetakan, t, UKURAN_JUDUL, self._lebar, tebal=True)]

    @property
    def _tinggi_judul(self) -> float:
        return len(self._judul) * UKURAN_JUDUL * 1.25 + JARAK_JUDUL if self._judul else 0.0

    def _cukupkan(self, kepala: list[BarisKisi], lebar: list[float]) -> list[float]:
        """Widths of the columns in which nothing is broken that can stand whole; a matrix also chooses its size."""
        cetakan = self._lembar.cetakan
        if self._tabel.rapat:
            terbesar = KECIL_RAPAT if self._tabel.kecil else UKURAN_RAPAT[0]
            self._ukuran, hasil = lebar_rapat(cetakan, kepala, self._kisi, lebar, terbesar)
            return hasil
        return sesuaikan(lebar, lebar_terkecil(cetakan, kepala, self._kisi, len(lebar), self._ukuran))

    def _ukur(self, petak: Petak, gaya: Gaya | None) -> SelUkur:
        x = self._tepi[petak.kolom]
        lebar = self._tepi[petak.kolom + petak.lebar] - x
        ukur = ukur_sel_susun if petak.sel.isi else ukur_sel
        ukuran = self._ukuran * KEPALA_RAPAT if self._tabel.rapat and gaya is None else self._ukuran
        return ukur(self._lembar.cetakan, petak, x, lebar, ukuran, gaya, self._padat)

    def _ukur_kepala(self, baris: list[BarisKisi]) -> list[tuple[list[tuple[Petak, SelUkur]], float, bool]]:
        hasil: list[tuple[list[tuple[Petak, SelUkur]], float, bool]] = []
        for nomor, b in enumerate(baris):
            angka = bool(self._tabel.nomor_kolom) and nomor == len(baris) - 1
            sel = [(p, self._ukur(p, Gaya.BIASA if angka else None)) for p in b.petak]
            tinggi = max((s.tinggi() for p, s in sel if p.tinggi == 1), default=self._ukuran * KAKI_HURUF + 2 * PADAT_Y)
            hasil.append((sel, tinggi, angka))
        for nomor, (sel, _, _) in enumerate(hasil):
            for p, s in sel:
                kurang = s.tinggi() - sum(t for _, t, _ in hasil[nomor : nomor + p.tinggi])
                if p.tinggi > 1 and kurang > 0:
                    akhir = nomor + p.tinggi - 1
                    hasil[akhir] = (hasil[akhir][0], hasil[akhir][1] + kurang, hasil[akhir][2])
        return hasil

    def _baris(self, r: int) -> tuple[list[tuple[Petak, SelUkur]], float]:
        """Measured cells of a row and its own height (merged cells do not count)."""
        ada = self._ukuran_baris.get(r)
        if ada is None:
            kisi = self._kisi[r]
            sel = [(p, self._ukur(p, kisi.gaya)) for p in kisi.petak]
            tinggi = max((s.tinggi() for p, s in sel if p.tinggi == 1), default=self._ukuran * KAKI_HURUF + 2 * PADAT_Y)
            ada = self._ukuran_baris[r] = (sel, tinggi)
        return ada

    def _butuh(self, r: int, ekor: float) -> float:
        """Least height that has to stand together from row ``r`` on."""
        sel, tinggi = self._baris(r)
        akhir = len(self._kisi) - 1
        if r == akhir:
            return max(tinggi, *(s.tinggi() for _, s in sel), 0.0) + ekor if sel else tinggi + ekor
        if self._kisi[r].gaya == Gaya.RENTANG or self._kisi[r + 1].gaya in (Gaya.TOTAL, Gaya.SUBTOTAL):
            return tinggi + self._butuh(r + 1, ekor)
        # A label stands beside as many of its rows as it has lines for.
        jumlah = tinggi
        for p, s in sel:
            if p.tinggi > 1:
                penuh, sampai = s.tinggi(), tinggi
                for n in range(r + 1, r + p.tinggi):
                    if sampai >= penuh:
                        break
                    sampai += self._baris(n)[1]
                jumlah = max(jumlah, penuh, sampai) if penuh < self._lembar.penuh * BELAH else jumlah
                jumlah = max(jumlah, self._sekelompok(r, p, penuh, ekor))
        if r + 1 == akhir and ekor:
            jumlah += self._baris(akhir)[1] + ekor
        return jumlah

    def _sekelompok(self, r: int, petak: Petak, label: float, ekor: float) -> float:
        """Height of all rows beside a label that keeps them on its page and is short enough for one; 0 otherwise.

        The last ones bring what must stay with the end of the table.
        """
        batas = self._lembar.penuh * KELOMPOK
        if not (self._tabel.rapat or petak.sel.utuh) or label > batas:
            return 0.0
        tinggi = 0.0
        for n in range(r, r + petak.tinggi):
            tinggi += self._baris(n)[1]
            if tinggi > batas:
                return 0.0
        jumlah = max(tinggi, label) + (ekor if r + petak.tinggi == len(self._kisi) else 0.0)
        sisa = self._lembar.sisa
        return 0.0 if jumlah > sisa > self._lembar.penuh * LOWONG else jumlah

    def tinggi_awal(self) -> float:
        """Height of title, header and the first rows that must stand together."""
        awal = self._butuh(0, 0.0) if self._kisi else 0.0
        return JARAK_ATAS + self._tinggi_judul + self._tinggi_kepala + min(awal, self._lembar.penuh * BELAH)

    # Setting ---------------------------------------------------------------------------------------------------------

    def tata(self, ekor: float) -> None:
        """Set the table; ``ekor`` is the height of what must stay with its last row."""
        lembar = self._lembar
        lembar.butuh(self.tinggi_awal() + (ekor if len(self._kisi) < 2 else 0))
        if not lembar.di_atas:
            lembar.y -= JARAK_ATAS
        if self._judul:
            slot = lembar.slot()
            for baris in self._judul:
                lembar.y -= UKURAN_JUDUL * 1.25
                lembar.baris(slot, baris, self._kiri, lembar.y + 3, self._lebar, Rata.TENGAH)
            lembar.y -= JARAK_JUDUL
        self._cetak_kepala()
        for r in range(len(self._kisi)):
            self._cetak_baris(r, ekor)
            self._ukuran_baris.pop(r, None)
        lembar.y -= JARAK_BAWAH

    def _cetak_kepala(self) -> None:
        lembar = self._lembar
        atas = lembar.y
        lembar.garis(self._tepi[0], atas, self._tepi[-1], atas)
        slot_kepala = [lembar.slot() for _ in self._kepala]
        y = atas
        for nomor, (sel, tinggi, angka) in enumerate(self._kepala):
            if not angka:
                lembar.arsir(self._tepi[0], y - tinggi, self._lebar, tinggi, ABU_KEPALA)
            for p, s in sel:
                penuh = sum(t for _, t, _ in self._kepala[nomor : nomor + p.tinggi])
                s.mulai, s.slot = 0, slot_kepala[nomor]
                # Header words stand in the middle of their box.
                s.cetak(lembar, y - (penuh - s.tinggi()) / 2, penuh)
                self._kotak(p, y, penuh)
            y -= tinggi
        lembar.y = y

    def _kotak(self, petak: Petak, atas: float, tinggi: float) -> None:
        """Rules left, right and below a cell."""
        x1, x2 = self._tepi[petak.kolom], self._tepi[petak.kolom + petak.lebar]
        lembar = self._lembar
        lembar.garis(x1, atas, x1, atas - tinggi)
        lembar.garis(x1, atas - tinggi, x2, atas - tinggi)
        if petak.kolom + petak.lebar == len(self._tepi) - 1:
            lembar.garis(x2, atas, x2, atas - tinggi)

    def _ganti_halaman(self) -> None:
        """Close the labels on this page, open them again below the header of the next."""
        lembar = self._lembar
        for label in self._label.values():
            label.sel.cetak(lembar, label.atas, label.atas - lembar.y)
            self._kotak(label.petak, label.atas, label.atas - lembar.y)
        lembar.baru()
        self._cetak_kepala()
        for label in self._label.values():
            if label.sel.habis:
                label.sel = self._lanjutan(label)
            label.sel.slot = lembar.slot()
            label.atas = lembar.y

    def _lanjutan(self, label: _Label) -> SelUkur:
        """What a label says on the next page: its words again, or those that stand for them."""
        sel = label.petak.sel
        if not sel.lanjutan:
            label.sel.mulai = 0
            return label.sel
        return self._ukur(replace(label.petak, sel=Sel(sel.lanjutan, miring=True)), Gaya.BIASA)

    def _cetak_baris(self, r: int, ekor: float) -> None:
        lembar = self._lembar
        sel, tinggi = self._baris(r)
        penuh = lembar.penuh - self._tinggi_kepala
        butuh = self._butuh(r, ekor)
        if butuh > penuh:
            butuh = tinggi
        baru = lembar.penuh - (lembar.atas - lembar.y) >= penuh - 0.01
        if butuh > lembar.sisa and not baru and not (tinggi > penuh * BELAH and lembar.sisa > 5 * self._ukuran):
            self._ganti_halaman()
        for p, s in sel:
            s.slot = lembar.slot()
            if p.tinggi > 1:
                self._label[p.kolom] = _Label(s, p, r, lembar.y)
        biasa = [(p, s) for p, s in sel if p.tinggi == 1]
        self._cetak_sampai_habis(r, biasa)
        for kolom in [k for k, label in self._label.items() if label.akhir == r]:
            self._tutup_label(self._label.pop(kolom))

    def _cetak_sampai_habis(self, r: int, biasa: list[tuple[Petak, SelUkur]]) -> None:
        """Set a row's cells, over as many pages as they take; labels that end here get the height they need."""
        lembar = self._lembar
        berakhir = [label for label in self._label.values() if label.akhir == r]
        while True:
            tinggi = max((s.tinggi() for _, s in biasa), default=self._ukuran * KAKI_HURUF + 2 * PADAT_Y)
            for label in berakhir:
                tinggi = max(tinggi, label.sel.tinggi() - (label.atas - lembar.y))
            ini = min(tinggi, lembar.sisa)
            gaya = self._kisi[r].gaya
            if gaya != Gaya.BIASA:
                self._arsir_baris(biasa, ini, gaya)
            for p, s in biasa:
                if p.sel.arsir:
                    x1, x2 = self._tepi[p.kolom], self._tepi[p.kolom + p.lebar]
                    lembar.arsir(x1, lembar.y - ini, x2 - x1, ini, 1 - p.sel.arsir / 100)
                s.cetak(lembar, lembar.y, ini)
                self._kotak(p, lembar.y, ini)
            lembar.y -= ini
            if tinggi <= ini + 0.01:
                return
            self._ganti_halaman()
            for _, s in biasa:
                s.slot = lembar.slot()

    def _arsir_baris(self, biasa: list[tuple[Petak, SelUkur]], tinggi: float, gaya: Gaya) -> None:
        if gaya == Gaya.SUBTOTAL:
            return
        for p, _ in biasa:
            x1, x2 = self._tepi[p.kolom], self._tepi[p.kolom + p.lebar]
            terang = ABU_KEPALA if gaya == Gaya.TOTAL else ABU_RENTANG
            self._lembar.arsir(x1, self._lembar.y - tinggi, x2 - x1, tinggi, terang)

    def _tutup_label(self, label: _Label) -> None:
        tinggi = label.atas - self._lembar.y
        label.sel.cetak(self._lembar, label.atas, tinggi)
        self._kotak(label.petak, label.atas, tinggi)
