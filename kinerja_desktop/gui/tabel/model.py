"""The one table model: rows of a :class:`.lembar.Lembar`, each cell looked up once and only when it is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ...application.sel import Sel, kunci_sel, nilai_sel, satuan_sel, tulis_sel
from ...domain import noun as n
from ...domain.angka import akhiran_satuan, tulis_isian
from ...domain.laporan import CatatanSel
from ...domain.nilai import Angka, Isian, Rentang, TidakBerlaku
from ...domain.tahun_kinerja import TahunKinerja
from .catatan_tanda import catatan_pada, kalimat_catatan
from .lembar import Baris, Kolom, Lembar, Status, Tanda
from .saring import Pandangan
from .urut import kunci_teks

# Plain ints: Qt asks seven roles per painted cell, and an enum look-up in each would double the cost of a frame.
_TAMPIL, _SUNTING, _TOOLTIP, _RATA, _NAMA, _URAIAN = 0, 2, 3, 7, 11, 12
_RATA_QT = {
    "kiri": int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop),
    "tengah": int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop),
    "kanan": int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop),
}
_MATI = Qt.ItemFlag.NoItemFlags
_TERPILIH = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_TERISI = _TERPILIH | Qt.ItemFlag.ItemIsEditable

Indeks = QModelIndex | QPersistentModelIndex


@dataclass(slots=True)
class Isi:
    """A cell as shown. ``sel`` is None where nothing can be entered."""

    sel: Sel | None
    teks: str
    kunci: str
    status: Status | None
    samar: str
    catatan: CatatanSel | None = None
    inden: int = 0
    """Steps by which the text stands further in."""

    @property
    def terbuka(self) -> bool:
        """True where typing is accepted."""
        return self.sel is not None and not self.kunci

    @property
    def diusulkan(self) -> bool:
        """True where the figure shown is taken from another one and nothing has been typed."""
        return self.status is not None and self.status.tanda == Tanda.USULAN


def teks_sunting(dokumen: TahunKinerja, sel: Sel) -> str:
    """A cell's text for editing and copying. Without thousands dots: ``2.220`` alone would have two readings."""
    teks = tulis_sel(dokumen, sel)
    jenis = sel.jenis
    angka = isinstance(jenis, n.JenisDesimal | n.JenisRupiah) or (
        isinstance(jenis, n.JenisIsian) and isinstance(nilai_sel(dokumen, sel), Angka | Rentang)
    )
    return teks.replace(".", "") if angka and not teks.startswith("N/A") else teks


def teks_tampil(dokumen: TahunKinerja, sel: Sel) -> str:
    """A cell's value with its unit, as the grid shows it."""
    if not isinstance(sel.jenis, n.JenisIsian):
        if isinstance(sel.jenis, n.JenisYaTidak):
            return "✓" if nilai_sel(dokumen, sel) else ""
        return tulis_sel(dokumen, sel)
    nilai = nilai_sel(dokumen, sel)
    if isinstance(nilai, TidakBerlaku):
        return f"N/A · {nilai.alasan}" if nilai.alasan else "N/A"
    return bersatuan(nilai, satuan_sel(dokumen, sel))


def bersatuan(nilai: Isian, satuan: str) -> str:
    """``80 %``, ``1 Layanan``, an index bare; words and N/A stay as they are. Paper sets ``80%``, the screen one space."""
    teks, satuan = tulis_isian(nilai), akhiran_satuan(satuan.strip()).strip()
    return f"{teks} {satuan}" if satuan and isinstance(nilai, Angka | Rentang) else teks


class ModelLembar(QAbstractTableModel):
    """Serves a Lembar to the views. ``isi`` is what the delegate paints from; ``data`` serves everybody else."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.dokumen = TahunKinerja(tahun=0)
        self.lembar = Lembar()
        self.kolom: tuple[Kolom, ...] = ()
        self.baris: list[Baris] = []
        self.semua: list[Baris] = []
        """All rows of the sheet, in its own order; ``baris`` are those that show."""
        self.pandangan = Pandangan()
        self.draf: Mapping[str, str] = {}
        """Unsaved text by cell key; such cells carry a pencil."""
        self.tolakan: dict[str, str] = {}
        """Why the draft of a cell was refused, by cell key."""
        self._isi: list[dict[int, Isi]] = []
        self._blok: dict[tuple[int, int], tuple[int, int]] = {}

    # Content ---------------------------------------------------------------------------------------------------------

    def muat(self, dokumen: TahunKinerja, lembar: Lembar) -> bool:
        """Take the sheet anew. True if rows or columns are others than before (the views were reset)."""
        semua, kolom = lembar.baris(dokumen), tuple(lembar.kolom)
        baris = self.pandangan.susun(semua, kolom, lambda b, k: self._teks_baris(dokumen, b, k))
        sama = [k.id for k in kolom] == [k.id for k in self.kolom] and (
            [(b.kunci, b.jenis) for b in baris] == [(b.kunci, b.jenis) for b in self.baris]
        )
        if not sama:
            self.beginResetModel()
        self.dokumen, self.lembar, self.kolom, self.baris, self.semua = dokumen, lembar, kolom, baris, semua
        self._isi = [{} for _ in baris]
        self._blok = {}
        if not sama:
            self.endResetModel()
        elif baris and kolom:
            self.dataChanged.emit(self.index(0, 0), self.index(len(baris) - 1, len(kolom) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(kolom) - 1)
        return not sama

    @staticmethod
    def _teks_baris(dokumen: TahunKinerja, baris: Baris, kolom: Kolom) -> str:
        """What a row of data shows in a column."""
        if kolom.teks is not None:
            return kolom.teks(dokumen, baris.isi)
        sel = kolom.sel(dokumen, baris.isi) if kolom.sel else None
        return teks_tampil(dokumen, sel) if sel else ""

    def teks_kolom(self, c: int) -> list[str]:
        """The different texts of a column in their order, of the rows that the other columns' filters let through."""
        kolom, ada = self.kolom[c], {k.id: k for k in self.kolom}

        def teks(b: Baris, k: Kolom) -> str:
            return self._teks_baris(self.dokumen, b, k)

        lolos = (b for b in self.semua if b.jenis == "isi" and self.pandangan.lolos(b, ada, teks, kecuali=kolom.id))
        kunci = {t: kunci_teks(t, angka=kolom.rata == "kanan") for t in {teks(b, kolom).strip() for b in lolos}}
        return sorted(kunci, key=lambda t: (kunci[t] is None, kunci[t] or ()))

    def isi(self, r: int, c: int) -> Isi:
        """The cell at row and column; looked up on first use."""
        kamus = self._isi[r]
        ada = kamus.get(c)
        if ada is None:
            ada = kamus[c] = self._cari_isi(self.baris[r], self.kolom[c], c)
        return ada

    def _cari_isi(self, baris: Baris, kolom: Kolom, c: int) -> Isi:
        dok = self.dokumen
        if baris.jenis != "isi":
            return Isi(None, self._teks_jumlah(baris, kolom, c), "", None, "")
        sel = kolom.sel(dok, baris.isi) if kolom.sel else None
        teks = kolom.teks(dok, baris.isi) if kolom.teks else (teks_tampil(dok, sel) if sel else "")
        samar = kolom.samar(dok, baris.isi) if kolom.samar and not teks else ""
        status = kolom.status(dok, baris.isi) if kolom.status else None
        catatan = catatan_pada(dok, sel) if sel and dok.catatan_sel else None
        inden = kolom.inden(baris.isi) if kolom.inden else 0
        return Isi(sel, teks, kunci_sel(dok, sel) if sel else "", status, samar, catatan, inden)

    def _teks_jumlah(self, baris: Baris, kolom: Kolom, c: int) -> str:
        if baris.jenis == "grup":
            return baris.teks if c == 0 else ""
        if isinstance(baris.isi, Mapping):
            return str(baris.isi.get(kolom.id, baris.teks if c == 0 else ""))
        if c == 0 or baris.isi is None or kolom.teks is None or kolom.gabung is not None:
            return baris.teks if c == 0 else ""
        return kolom.teks(self.dokumen, baris.isi)

    def blok(self, r: int, c: int) -> tuple[int, int]:
        """First and last row of the merged cell that (r, c) belongs to; (r, r) where nothing is merged."""
        gabung = self.kolom[c].gabung
        if gabung is None or self.baris[r].jenis != "isi":
            return r, r
        ada = self._blok.get((r, c))
        if ada is None:
            kunci = gabung(self.baris[r].isi)

            def serupa(i: int) -> bool:
                return self.baris[i].jenis == "isi" and gabung(self.baris[i].isi) == kunci

            awal = akhir = r
            while awal > 0 and serupa(awal - 1):
                awal -= 1
            while akhir + 1 < len(self.baris) and serupa(akhir + 1):
                akhir += 1
            ada = (awal, akhir)
            for i in range(awal, akhir + 1):
                self._blok[i, c] = ada
        return ada

    def nama_baris(self, r: int) -> str:
        """How a row is called in a sentence: its number, or the start of its first words."""
        baris = self.baris[r]
        if baris.teks:
            return baris.teks
        sebutan = [c for c, kolom in enumerate(self.kolom) if kolom.sebutan]
        kata = [teks for c in sebutan if (teks := self.isi(r, c).teks)]
        for c in range(len(self.kolom)):
            if not kata and (teks := self.isi(r, c).teks):
                kata = [teks]
        return " ".join(t if len(t) <= 40 else t[:39] + "…" for t in kata) or f"baris {r + 1}"

    def nama_sel(self, r: int, c: int) -> str:
        """How a cell is called in a sentence: ``Pembilang 1.3``."""
        return f"{self.kolom[c].judul} {self.nama_baris(r)}"

    def cari(self, noun: str, id_: str, kolom: str = "") -> tuple[int, int] | None:
        """Row and column of the cell of a field; else of the row's first cell; else None."""
        cadangan: tuple[int, int] | None = None
        for r, baris in enumerate(self.baris):
            if baris.jenis != "isi":
                continue
            milik = getattr(baris.isi, "id", None) == id_ or baris.kunci == id_
            for c in range(len(self.kolom)):
                sel = self.isi(r, c).sel
                if sel and sel.noun == noun and sel.id == id_:
                    if not kolom or sel.kolom == kolom:
                        return r, c
                    cadangan = cadangan or (r, c)
                elif sel and milik:
                    cadangan = cadangan or (r, c)
        return cadangan

    def tempat(self, kunci_baris: str, id_kolom: str) -> tuple[int, int] | None:
        """Where a row and column stand now, by their stable names."""
        r = next((i for i, b in enumerate(self.baris) if b.kunci == kunci_baris), None)
        c = next((i for i, k in enumerate(self.kolom) if k.id == id_kolom), None)
        return None if r is None or c is None else (r, c)

    # Qt --------------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Indeks = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.baris)

    def columnCount(self, parent: Indeks = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.kolom)

    def data(self, index: Indeks, role: int = 0) -> Any:
        if role not in (_TAMPIL, _SUNTING, _TOOLTIP, _RATA, _NAMA, _URAIAN) or not index.isValid():
            return None
        r, c = index.row(), index.column()
        if role == _RATA:
            return _RATA_QT[self.kolom[c].rata]
        isi = self.isi(r, c)
        if role == _TAMPIL:
            return isi.teks
        if role == _SUNTING:
            return teks_sunting(self.dokumen, isi.sel) if isi.sel else isi.teks
        if role == _NAMA:
            return f"{self.nama_sel(r, c)}: {isi.teks or 'kosong'}"
        return self.catatan(r, c) or None

    def catatan(self, r: int, c: int) -> str:
        """What the tooltip says: refusal, draft, lock, state, the reason of an N/A, the note, or the whole of a long text."""
        isi = self.isi(r, c)
        kunci = isi.sel.kunci if isi.sel else ""
        if kunci in self.draf:
            sebab = self.tolakan.get(kunci)
            awal = f"{sebab}. " if sebab else ""
            return f"{awal}Ketikan yang belum tersimpan: “{self.draf[kunci][:200]}”. Tekan F2 untuk melanjutkannya."
        bagian = [isi.status.sebab] if isi.status else []
        if isi.kunci:
            bagian.append(isi.kunci)
        if isi.catatan is not None:
            bagian.append(kalimat_catatan(isi.catatan))
        if not bagian and len(isi.teks or isi.samar) > 60:
            bagian.append(isi.teks or isi.samar)
        return "\n".join(bagian)

    def flags(self, index: Indeks) -> Qt.ItemFlag:
        if not index.isValid() or self.baris[index.row()].jenis == "grup":
            return _MATI
        return _TERISI if self.isi(index.row(), index.column()).terbuka else _TERPILIH

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.kolom):
            return None
        if role == _TAMPIL:
            return self.kolom[section].judul
        if role == _NAMA:
            return self.kolom[section].judul + self.pandangan.sebut(self.kolom[section].id)
        if role in (_TOOLTIP, _URAIAN):
            return self.kolom[section].keterangan or None
        return None
