"""Gestures on blocks of cells: copy, cut, paste, fill down, clear. A block is one undo step, and is written as agreed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication

from ...application.pengisian import isi_sel, kosongkan
from ...application.sel import Sel
from ...application.transaksi import Transaksi, TransaksiError
from ...domain.angka import tulis_angka
from ..sesi import Nada
from .dasar import DasarTabel
from .lukis import kotak_sel
from .model import teks_sunting
from .rencana_isi import RencanaIsi, SelTempel, rencanakan, sebut_ditolak
from .tsv import baca_tsv, tulis_tsv


class Papan:
    """Block gestures of one grid, on its selection."""

    def __init__(self, tabel: DasarTabel) -> None:
        self._t = tabel

    # Selection -------------------------------------------------------------------------------------------------------

    def terpilih(self) -> tuple[list[int], list[int]]:
        """Rows (headings left out) and visible columns of the selection."""
        t = self._t
        rentang = t.tampilan.selectionModel().selection()
        kotak = [(r.top(), r.bottom(), r.left(), r.right()) for r in rentang.toList()]
        if not kotak:
            kini = t.tampilan.kini()
            kotak = [(kini[0], kini[0], kini[1], kini[1])] if kini else []
        if not kotak:
            return [], []
        baris = range(min(k[0] for k in kotak), max(k[1] for k in kotak) + 1)
        kolom = range(min(k[2] for k in kotak), max(k[3] for k in kotak) + 1)
        return [r for r in baris if t.model.baris[r].jenis != "grup"], list(kolom)

    def _teks(self, r: int, c: int) -> str:
        isi = self._t.model.isi(r, c)
        if self._t.model.blok(r, c)[0] != r:
            return ""
        return teks_sunting(self._t.sesi.dokumen, isi.sel) if isi.sel else isi.teks

    def _sel_terbuka(self) -> list[Sel]:
        """Cells of the selection that can be filled, each once."""
        baris, kolom = self.terpilih()
        isi = (self._t.model.isi(r, c).sel for r in baris for c in kolom)
        return list(dict.fromkeys(sel for sel in isi if sel is not None))

    # Copy and clear --------------------------------------------------------------------------------------------------

    def salin(self) -> bool:
        baris, kolom = self.terpilih()
        if not baris:
            return False
        QGuiApplication.clipboard().setText(tulis_tsv([self._teks(r, c) for c in kolom] for r in baris))
        return True

    def potong(self) -> None:
        if self.salin():
            self.kosongkan("potong")

    def kosongkan(self, kata: str = "kosongkan") -> None:
        sel = self._sel_terbuka()
        if not sel:
            self._t.sesi.pesan.emit("Sel yang dipilih dihitung program; tidak ada yang dapat dikosongkan.", Nada.KABAR)
            return
        label = f"{kata} {len(sel)} sel" if len(sel) > 1 else f"{kata} {sel[0].jenis.label.lower() or 'sel'}"
        try:
            self._terapkan(kosongkan(self._t.sesi.dokumen, sel, label), sel)
        except TransaksiError as salah:
            self._t.sesi.pesan.emit(str(salah), Nada.PERINGATAN)

    def _terapkan(self, transaksi: Transaksi, sel: Iterable[Sel]) -> None:
        """Commit; what was left half typed in these cells is past now."""
        t = self._t
        if t.sesi.terapkan(transaksi):
            for satu in sel:
                t.draf.buang(satu.kunci)
                t.model.tolakan.pop(satu.kunci, None)

    # Paste and fill --------------------------------------------------------------------------------------------------

    def tempel(self) -> None:
        teks = QGuiApplication.clipboard().text()
        baris, kolom = self.terpilih()
        if not teks or not baris:
            return
        blok = baca_tsv(teks)
        lebar = max(len(satu) for satu in blok)
        blok = [[*satu, *[""] * (lebar - len(satu))] for satu in blok]
        # A block that fits the selection several times over fills it, as in Excel.
        baris = [r for r in baris if self._t.model.baris[r].jenis == "isi"] or baris
        if len(baris) % len(blok) == 0 and len(kolom) % lebar == 0:
            blok = [satu * (len(kolom) // lebar) for satu in blok] * (len(baris) // len(blok))
        self._minta(list(self._sasaran(blok, baris[0], kolom[0])), "tempel")

    def _sasaran(self, blok: list[list[str]], r0: int, c0: int) -> Iterable[SelTempel]:
        """The cells a block falls on; rows and columns past the end are cells nobody can fill."""
        model = self._t.model
        tujuan = [r for r in range(r0, len(model.baris)) if model.baris[r].jenis == "isi"]
        akhir_r, akhir_c = r0, c0
        for i, satu in enumerate(blok):
            for j, teks in enumerate(satu):
                if i >= len(tujuan) or c0 + j >= len(model.kolom):
                    yield SelTempel(f"Tempelan baris {i + 1} kolom {j + 1} (melewati akhir tabel)", None, teks)
                    continue
                r, c = tujuan[i], c0 + j
                akhir_r, akhir_c = max(akhir_r, r), max(akhir_c, c)
                yield self._satu(r, c, teks)
        self._pilih(r0, c0, akhir_r, akhir_c)

    def _satu(self, r: int, c: int, teks: str) -> SelTempel:
        model = self._t.model
        isi = model.isi(r, c)
        if model.blok(r, c)[0] != r:
            return SelTempel(model.nama_sel(r, c), None, "")
        return SelTempel(model.nama_sel(r, c), isi.sel, teks, isi.teks)

    def _pilih(self, r0: int, c0: int, r1: int, c1: int) -> None:
        model = self._t.model
        self._t.tampilan.selectionModel().select(
            QItemSelection(model.index(r0, c0), model.index(r1, c1)), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def isi_bawah(self) -> None:
        """Ctrl+D: the first row of the selection into the others; with one row, the row above into it."""
        model = self._t.model
        baris, kolom = self.terpilih()
        baris = [r for r in baris if model.baris[r].jenis == "isi"]
        if len(baris) == 1:
            atas = next((r for r in range(baris[0] - 1, -1, -1) if model.baris[r].jenis == "isi"), None)
            baris = [atas, baris[0]] if atas is not None else []
        if len(baris) < 2:
            return
        blok = []
        for c in kolom:
            asal = model.isi(baris[0], c).sel
            if asal is not None:
                teks = teks_sunting(self._t.sesi.dokumen, asal)
                blok += [s for r in baris[1:] if (s := self._satu(r, c, teks)).sel is not None and s.sel != asal]
        self._minta(blok, "isi ke bawah")

    def _minta(self, blok: list[SelTempel], kata: str, pilihan: int | None = None) -> None:
        """Read a block; ask about doubtful and refused cells before anything is written."""
        rencana = rencanakan(self._t.sesi.dokumen, blok, pilihan)
        if rencana.ambigu:
            ragu = rencana.ambigu[0]
            contoh = [tulis_angka(p) for p in ragu.pilihan]
            banyak = f"{len(rencana.ambigu)} angka dapat dibaca dua cara, misalnya " if len(rencana.ambigu) > 1 else ""
            self._tanya(
                f"{banyak}“{ragu.teks}”: {contoh[0]} atau {contoh[1]}. Mana yang dimaksud? Jawaban berlaku untuk semuanya.",
                [(f"Titik desimal ({contoh[0]})", lambda: self._minta(blok, kata, 0)),
                 (f"Titik ribuan ({contoh[1]})", lambda: self._minta(blok, kata, 1))],
            )  # fmt: skip
        elif rencana.ditolak:
            self._tanya_ditolak(rencana, kata)
        else:
            self._tulis(rencana, kata)

    def _tanya_ditolak(self, rencana: RencanaIsi, kata: str) -> None:
        semua = len(rencana.isian) + len(rencana.ditolak)
        kalimat = f"{len(rencana.ditolak)} dari {semua} sel tidak dapat diisi; belum ada yang ditulis."
        self._t.sesi.pesan.emit(
            f"{kalimat} {sebut_ditolak(rencana.ditolak).replace(chr(10), '; ')}.", Nada.PERINGATAN
        )  # fmt: skip
        if rencana.isian:
            tulis = f"{kata.capitalize()} {len(rencana.isian)} sel yang benar saja"
            self._tanya(f"{kalimat}\n{sebut_ditolak(rencana.ditolak)}", [(tulis, lambda: self._tulis(rencana, kata))])

    def _tulis(self, rencana: RencanaIsi, kata: str) -> None:
        if not rencana.isian:
            return
        isian: list[tuple[Sel, Any, str]] = rencana.isian
        try:
            self._terapkan(
                isi_sel(self._t.sesi.dokumen, isian, f"{kata} {len(isian)} sel"), [sel for sel, _, _ in isian]
            )
        except TransaksiError as salah:
            self._t.sesi.pesan.emit(str(salah), Nada.PERINGATAN)

    def _tanya(self, kalimat: str, pilihan: list[tuple[str, Any]]) -> None:
        t = self._t
        kini = t.tampilan.kini() or (0, 0)
        kisi = t.tampilan.kisi(kini[1])
        kotak = kotak_sel(kisi, t.model, *kini)
        sel = QRect(kisi.viewport().mapTo(t, QPoint(kotak.topLeft())), kotak.size())

        def kembali() -> None:
            t.tampilan.setFocus(Qt.FocusReason.OtherFocusReason)

        def dengan_fokus(jawab: Any) -> Any:
            def jalan() -> None:
                kembali()
                jawab()

            return jalan

        t.tanya.tanya(
            sel, kalimat, [(teks, dengan_fokus(jawab)) for teks, jawab in pilihan], kembali, teks_batal="Batal"
        )
