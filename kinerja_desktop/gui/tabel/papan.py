"""Gestures on blocks of cells: copy, cut, paste, fill down, clear. A block is one undo step, and is written as agreed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication

from ...application.pengisian import isi_sel, kosongkan
from ...application.sel import Sel, baca_sel, dapat_na, kunci_sel, nilai_sel
from ...application.transaksi import Transaksi, TransaksiError
from ...domain.angka import Terbaca
from ...domain.nilai import Angka, TidakBerlaku
from ...domain.noun import JenisBulat, JenisDesimal, JenisIsian, JenisTanggal
from ...domain.periode import tulis_tanggal
from ..sesi import HANYA_BACA, Nada
from .dasar import DasarTabel
from .model import teks_sunting
from .rencana_isi import RencanaIsi, SelTempel, kelompok_ditolak, rencanakan
from .tsv import baca_tsv, tulis_tsv

if TYPE_CHECKING:
    from .tempel_dialog import DialogTempel
    from .tidak_berlaku import DialogTidakBerlaku

LANGSUNG = 60
"""Blocks of up to so many cells that are understood go straight in."""
_ANGKA = (JenisBulat, JenisDesimal, JenisIsian)
_GABUNGAN = "bagian dari sel gabungan; isinya ditulis pada baris pertamanya saja"


class Papan:
    """Block gestures of one grid, on its selection."""

    def __init__(self, tabel: DasarTabel) -> None:
        self._t = tabel
        self.dialog: DialogTempel | None = None
        """The preview of a block, while it is open."""
        self.dialog_na: DialogTidakBerlaku | None = None
        """The question for the reason of an N/A, as it was asked last."""

    # Selection -------------------------------------------------------------------------------------------------------

    def kotak(self) -> list[tuple[range, range]]:
        """Rows and columns of the blocks that are selected; the cell of the cursor where nothing is."""
        t = self._t
        rentang = t.tampilan.selectionModel().selection().toList()
        if rentang:
            return [(range(r.top(), r.bottom() + 1), range(r.left(), r.right() + 1)) for r in rentang]
        kini = t.tampilan.kini()
        return [(range(kini[0], kini[0] + 1), range(kini[1], kini[1] + 1))] if kini else []

    def terpilih(self) -> tuple[list[int], list[int]]:
        """Rows (headings left out) and columns in which something is selected."""
        kotak = self.kotak()
        baris = sorted({r for satu, _ in kotak for r in satu})
        return [r for r in baris if self._t.model.baris[r].jenis != "grup"], sorted({c for _, k in kotak for c in k})

    def satu_blok(self) -> bool:
        """Whether the selection is one block; else it is said."""
        baris, kolom = self.terpilih()
        dipilih = {(r, c) for rr, cc in self.kotak() for r in rr for c in cc}
        semua = range(baris[0], baris[-1] + 1) if baris else range(0)
        isi = [r for r in semua if self._t.model.baris[r].jenis != "grup"]
        utuh = bool(isi) and all((r, c) in dipilih for r in isi for c in range(kolom[0], kolom[-1] + 1))
        if not utuh:
            self._t.sesi.pesan.emit(
                "Pilihan terpisah-pisah tidak dapat diisi sekaligus; pilih satu blok sel.", Nada.KABAR
            )
        return utuh

    def _teks(self, r: int, c: int) -> str:
        isi = self._t.model.isi(r, c)
        if self._t.model.blok(r, c)[0] != r:
            return ""
        return teks_sunting(self._t.sesi.dokumen, isi.sel) if isi.sel and not isi.diusulkan else isi.teks

    def _sel_terbuka(self, *, usulan: bool = True) -> list[Sel]:
        """Cells of the selection that can be filled, each once; without ``usulan`` not those that show a proposal."""
        isi = (self._t.model.isi(r, c) for baris, kolom in self.kotak() for r in baris for c in kolom)
        return list(dict.fromkeys(s.sel for s in isi if s.sel is not None and (usulan or not s.diusulkan)))

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

    def isi_nol(self) -> None:
        """A zero into every empty number of the selection; what is filled, locked or no number stays."""
        t = self._t
        dokumen, terkunci = t.sesi.dokumen, 0
        isian: list[tuple[Sel, Any, str]] = []
        for sel in self._sel_terbuka(usulan=False):
            if not isinstance(sel.jenis, _ANGKA) or not sel.jenis.kosong(nilai_sel(dokumen, sel)):
                continue
            nol = baca_sel(dokumen, sel, "0")
            if not isinstance(nol, Terbaca) or not (nol.nilai == 0 or isinstance(nol.nilai, Angka)):
                continue  # a cell of words: its unit is opini, predikat ...
            if kunci_sel(dokumen, sel):
                terkunci += 1
            else:
                isian.append((sel, nol.nilai, "0"))
        sisa = f"; {terkunci} sel terkunci tidak diisi" if terkunci else ""
        if not isian:
            t.sesi.pesan.emit(f"Tidak ada sel angka yang kosong dalam pilihan{sisa}.", Nada.KABAR)
            return
        try:
            if self._terapkan(isi_sel(dokumen, isian, f"isi 0 pada {len(isian)} sel"), [s for s, _, _ in isian]):
                t.sesi.pesan.emit(f"{len(isian)} sel diisi 0{sisa} · Ctrl+Z mengurungkan", Nada.BERHASIL)
        except TransaksiError as salah:
            t.sesi.pesan.emit(str(salah), Nada.PERINGATAN)

    def tidak_berlaku(self) -> None:
        """Ask why the selected cells of figures do not apply, and mark all of them so in one step."""
        from .tidak_berlaku import DialogTidakBerlaku, alasan_terpakai

        t = self._t
        dokumen = t.sesi.dokumen
        sel = [s for s in self._sel_terbuka() if dapat_na(s)]
        buka = [s for s in sel if not kunci_sel(dokumen, s)]
        if t.sesi.hanya_baca or not buka:
            kata = kunci_sel(dokumen, sel[0]) if sel else "N/A hanya untuk sel nilai; pilih sel isian angkanya."
            t.sesi.pesan.emit(kata or HANYA_BACA, Nada.KABAR)
            return
        kini = t.tampilan.kini()
        apa = t.model.nama_sel(*kini) if kini and len(buka) == 1 else f"{len(buka)} sel"
        awal = nilai_sel(dokumen, buka[0])
        awal = awal.alasan if isinstance(awal, TidakBerlaku) else ""
        self.dialog_na = dialog = DialogTidakBerlaku(apa, awal, alasan_terpakai(dokumen), t)
        dialog.accepted.connect(lambda: self._tandai_na(buka, dialog.hasil()))
        dialog.finished.connect(lambda _: t.tampilan.setFocus(Qt.FocusReason.OtherFocusReason))
        dialog.open()

    def _tandai_na(self, sel: list[Sel], alasan: str) -> None:
        t, teks = self._t, f"N/A: {alasan}"
        label = f"tandai N/A {len(sel)} sel" if len(sel) > 1 else "tandai N/A"
        try:
            transaksi = isi_sel(t.sesi.dokumen, [(s, TidakBerlaku(alasan), teks) for s in sel], label)
        except TransaksiError as salah:
            t.sesi.pesan.emit(str(salah), Nada.PERINGATAN)
            return
        if self._terapkan(transaksi, sel) and len(sel) > 1:
            t.sesi.pesan.emit(f"{len(sel)} sel ditandai N/A · Ctrl+Z mengurungkan", Nada.BERHASIL)

    def hari_ini(self) -> None:
        """Ctrl+;: today into a date cell."""
        t, kini = self._t, self._t.tampilan.kini()
        isi = t.model.isi(*kini) if kini else None
        if isi is None or isi.sel is None or not isinstance(isi.sel.jenis, JenisTanggal):
            t.sesi.pesan.emit("Ctrl+; mengisi tanggal hari ini, pada sel tanggal.", Nada.KABAR)
        elif kini is not None:
            teks = tulis_tanggal(t.sesi.hari_ini)
            self._minta([SelTempel(t.model.nama_sel(*kini), isi.sel, teks, isi.teks)], "isi tanggal")

    # Paste and fill --------------------------------------------------------------------------------------------------

    def tempel(self) -> None:
        teks = QGuiApplication.clipboard().text()
        baris, kolom = self.terpilih()
        if not teks or not baris or not self.satu_blok():
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
        if not self.satu_blok():
            return
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
