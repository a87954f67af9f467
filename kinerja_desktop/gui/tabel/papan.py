"""Gestures on blocks of cells: copy, cut, paste, fill down, clear. A block is one undo step, and is written as agreed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication

from ...application.pengisian import isi_sel, kosongkan
from ...application.sel import Sel
from ...application.transaksi import Transaksi, TransaksiError
from ..sesi import Nada
from .dasar import DasarTabel
from .model import teks_sunting
from .rencana_isi import RencanaIsi, SelTempel, kelompok_ditolak, rencanakan
from .tsv import baca_tsv, tulis_tsv

if TYPE_CHECKING:
    from .tempel_dialog import DialogTempel

LANGSUNG = 60
"""Blocks of up to so many cells that are understood go straight in."""
_GABUNGAN = "bagian dari sel gabungan; isinya ditulis pada baris pertamanya saja"


class Papan:
    """Block gestures of one grid, on its selection."""

    def __init__(self, tabel: DasarTabel) -> None:
        self._t = tabel
        self.dialog: DialogTempel | None = None
        """The preview of a block, while it is open."""

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

    def _terapkan(self, transaksi: Transaksi, sel: Iterable[Sel]) -> bool:
        """Commit; what was left half typed in these cells is past now."""
        t = self._t
        if not t.sesi.terapkan(transaksi):
            return False
        for satu in sel:
            t.draf.buang(satu.kunci)
            t.model.tolakan.pop(satu.kunci, None)
        return True

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
        atas: dict[tuple[int, int], str] = {}
        for i, satu in enumerate(blok):
            for j, teks in enumerate(satu):
                if i >= len(tujuan) or c0 + j >= len(model.kolom):
                    yield SelTempel(f"Tempelan baris {i + 1} kolom {j + 1}", None, teks, alasan="melewati akhir tabel")
                    continue
                r, c = tujuan[i], c0 + j
                akhir_r, akhir_c = max(akhir_r, r), max(akhir_c, c)
                awal = max(model.blok(r, c)[0], r0)
                atas.setdefault((awal, c), teks)
                yield self._satu(r, c, teks) if r == awal else self._gabungan(r, c, teks, atas[awal, c])
        self._pilih(r0, c0, akhir_r, akhir_c)

    def _satu(self, r: int, c: int, teks: str) -> SelTempel:
        isi = self._t.model.isi(r, c)
        return SelTempel(self._t.model.nama_sel(r, c), isi.sel, teks, isi.teks)

    def _gabungan(self, r: int, c: int, teks: str, atas: str) -> SelTempel:
        """A row below the first of a merged cell: a spreadsheet leaves it empty or repeats the text there."""
        isi = self._t.model.isi(r, c)
        kini = teks_sunting(self._t.sesi.dokumen, isi.sel) if isi.sel else isi.teks
        sama = teks.strip() in ("", atas.strip(), kini.strip(), isi.teks.strip())
        return SelTempel(self._t.model.nama_sel(r, c), None, "" if sama else teks, alasan=_GABUNGAN)

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
                satu = (self._satu(r, c, teks) for r in baris[1:] if model.blok(r, c)[0] == r)
                blok += [s for s in satu if s.sel is not None and s.sel != asal]
        self._minta(blok, "isi ke bawah")

    def _minta(self, blok: list[SelTempel], kata: str) -> None:
        """Read a block; whatever is doubtful, refused or large is shown before anything is written."""
        t = self._t
        rencana = rencanakan(t.sesi.dokumen, blok)
        if not rencana.butir:
            return
        sebab = kelompok_ditolak(rencana.ditolak)
        if rencana.ditolak and not rencana.isian and not rencana.ambigu and len(sebab) == 1:
            # Nothing can be written and one sentence says why: there is nothing to decide.
            semua = len(rencana.ditolak)
            t.sesi.pesan.emit(f"{semua} dari {semua} sel tidak dapat diisi. {sebab[0]}.", Nada.PERINGATAN)
        elif rencana.ditolak or rencana.ambigu or len(rencana.butir) > LANGSUNG or self._waspada(rencana):
            self._pratinjau(blok, kata)
        else:
            self._tulis(rencana, kata)

    @staticmethod
    def _waspada(rencana: RencanaIsi) -> bool:
        return len(rencana.butir) > 1 and any(b.waspada for b in rencana.butir)

    def _pratinjau(self, blok: list[SelTempel], kata: str) -> None:
        from .tempel_dialog import DialogTempel

        t, dokumen = self._t, self._t.sesi.dokumen
        if self.dialog is not None:
            self.dialog.reject()

        def selesai() -> None:
            self.dialog = None
            t.tampilan.setFocus(Qt.FocusReason.OtherFocusReason)

        self.dialog = dialog = DialogTempel(lambda pilihan: rencanakan(dokumen, blok, pilihan), kata, t)
        dialog.setuju.connect(lambda rencana: self._tulis(rencana, kata))
        dialog.finished.connect(lambda _: selesai())
        dialog.open()

    def _tulis(self, rencana: RencanaIsi, kata: str) -> None:
        t, isian = self._t, rencana.isian
        if not isian:
            return
        try:
            transaksi = isi_sel(t.sesi.dokumen, isian, f"{kata} {len(isian)} sel")
        except TransaksiError as salah:
            t.sesi.pesan.emit(str(salah), Nada.PERINGATAN)
            return
        if not transaksi:
            t.sesi.pesan.emit("Isinya sudah sama; tidak ada sel yang berubah.", Nada.KABAR)
        elif self._terapkan(transaksi, [sel for sel, _, _ in isian]) and len(isian) > 1:
            kerja = {"tempel": "ditempel"}.get(kata, "diisi")
            t.sesi.pesan.emit(f"{len(isian)} sel {kerja} · Ctrl+Z mengurungkan", Nada.BERHASIL)
