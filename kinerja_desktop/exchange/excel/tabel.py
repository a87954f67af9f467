"""A sheet with its mapping -> the rows that CSV would have given, each cell with its address and what stands there."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from ...application.sel import bersihkan
from ...domain.angka import Terbaca, Titik, baca_rupiah
from ...domain.periode import tulis_tanggal
from ..csv_baca import BarisCsv, TabelCsv, huruf_kolom
from ..csv_renaksi import jenis_periode
from ..hasil import sebut
from .baca import Lembar, Sel
from .kenali import Pemetaan, judul_lembar, kode_periode

KODE = frozenset(
    {"tahun", "kode_sasaran", "kode_indikator", "kode", "jenis_belanja", "versi_pagu", "bulan", "kemungkinan", "dampak"}
)
"""Columns whose numbers are names: 1.1 typed as a number is the code 1.1."""
ANGKA = frozenset({"target", "realisasi", "nilai", "pagu", "rpd", "realisasi_anggaran"})
TURUN = frozenset(
    {"tahun", "tingkat", "kode_sasaran", "sasaran", "kode_indikator", "indikator", "kegiatan", "program", "bidang",
     "kode", "nama", "jenis_belanja"}
)  # fmt: skip
"""Columns that say whose row it is: merged over several rows, they hold for each. Figures and texts hold once."""


class PembacaLembar:
    """Turns one sheet into a table; ``catatan`` says what was done with merged and hidden cells and formulas."""

    def __init__(self, lembar: Lembar, peta: Pemetaan, titik: Titik = "", *, ketat: bool = True) -> None:
        self.lembar, self.peta, self.titik, self.ketat = lembar, peta, titik, ketat
        self.catatan: list[str] = []
        self._kami = {k: nama for nama, k in peta.kolom.items()}
        self._turun = self._salinan()
        judul = judul_lembar(lembar, peta.baris_judul)
        self._tak_berjudul = {k for b in lembar.baris.values() for k in b} - set(judul) - set(self._kami)

    def tabel(self) -> TabelCsv:
        """The rows below the heading that hold anything in a column of ours."""
        baris = [b for n in self.lembar.baris if n > self.peta.baris_judul and (b := self._baris(n)) is not None]
        if baris and (penomoran := _penomoran(baris[0])):
            self._catat(f"baris {penomoran} berisi nomor kolom dan dilewati")
            baris = baris[1:]
        baris = self._tanpa_pengesahan(baris)
        self._tandai_bersama(baris)
        rumus = sum(
            s.rumus and s.jenis not in ("tanpa nilai", "galat") and n > self.peta.baris_judul and k in self._kami
            for (n, k), s in self.lembar.sel.items()
        )
        if rumus:
            self._catat(f"{rumus} sel berisi rumus; nilai yang tersimpan di dalamnya yang dipakai")
        sembunyi = [str(b.nomor) for b in baris if b.nomor in self.lembar.baris_sembunyi]
        if sembunyi:
            self._catat(f"baris tersembunyi ikut dibaca: {sebut(sembunyi)}")
        if self.lembar.tersembunyi and baris:
            self._catat("lembar ini tersembunyi di Excel, isinya ikut dibaca")
        huruf = {nama: huruf_kolom(k) for nama, k in self.peta.kolom.items()}
        return TabelCsv(self.peta.jenis, tuple(baris), self.lembar.nama, huruf)

    def _tanpa_pengesahan(self, baris: list[BarisCsv]) -> list[BarisCsv]:
        """Place, date and name of who signs stand below the matrix of a paper: rows that say neither whose nor how much."""
        if "tahun" not in self.peta.tetap or "periode" not in self.peta.kolom:
            return baris
        akhir = len(baris)
        while akhir and not self._bertabel(baris[akhir - 1]):
            akhir -= 1
        if dilewati := [str(b.nomor) for b in baris[akhir:]]:
            self._catat(f"baris di bawah tabel dilewati: {sebut(dilewati)}")
        return baris[:akhir]

    def _bertabel(self, b: BarisCsv) -> bool:
        if b.cacat or kode_periode(b.asli.get("periode", "")) != b.asli.get("periode", ""):
            return True
        kolom = self.peta.kolom.keys()
        if [k for k in kolom if b.asli.get(k, "").strip()] == ["kegiatan"]:
            return False  # in 000 they stand below the column of the kegiatan
        return any(b.asli.get(k, "").strip() for k in TURUN & kolom) or any(
            isinstance(baca_rupiah(b.asli[k]), Terbaca) for k in ANGKA & kolom & b.asli.keys() if b.asli[k].strip()
        )

    def _catat(self, kalimat: str) -> None:
        self.catatan.append(f"Lembar “{self.lembar.nama}”: {kalimat}.")

    def _salinan(self) -> dict[tuple[int, int], Sel]:
        """Cells that a merged block fills below its first."""
        hasil: dict[tuple[int, int], Sel] = {}
        turun: list[str] = []
        sekali: list[str] = []
        for b1, k1, b2, k2 in sorted(self.lembar.gabung):
            sel = self.lembar.sel.get((b1, k1))
            if b1 <= self.peta.baris_judul or sel is None or not any(k1 <= k <= k2 for k in self._kami):
                continue
            alamat = f"{huruf_kolom(k1)}{b1}:{huruf_kolom(k2)}{b2}"
            if self._kami.get(k1) not in TURUN or b1 == b2:
                sekali.append(alamat)
                continue
            turun.append(alamat)
            # A range over a million empty rows is no more than the rows there are.
            hasil |= {(b, k1): sel for b in self.lembar.baris if b1 < b <= b2}
        if turun:
            self._catat(f"sel gabungan berlaku untuk semua barisnya: {sebut(turun)}")
        if sekali:
            self._catat(f"sel gabungan dibaca sekali, di sel pertamanya: {sebut(sekali)}")
        return hasil

    def _baris(self, nomor: int) -> BarisCsv | None:
        sendiri = self.lembar.baris[nomor]
        if not any(k in self._kami and (s.teks.strip() or s.jenis == "tanpa nilai") for k, s in sendiri.items()):
            return None
        isi: dict[str, str] = dict.fromkeys(self.peta.kolom, "") | dict(self.peta.tetap)
        asli: dict[str, str] = {}
        cacat: list[tuple[str, str]] = []
        for kami, kolom in self.peta.kolom.items():
            sel = sendiri.get(kolom) or self._turun.get((nomor, kolom))
            if sel is None:
                isi[kami] = self.peta.tetap.get(kami, "")
                continue
            asli[kami] = asli_sel(sel)
            if sebab := cacat_sel(sel, kami):
                cacat.append((kami, sebab))
            else:
                isi[kami] = teks_sel(sel, kami)
                if kami == "periode" and not (self.peta.jenis == "renaksi" and jenis_periode(isi[kami])):
                    isi[kami] = kode_periode(isi[kami])
        asing = sorted(k for k, s in sendiri.items() if k in self._tak_berjudul and s.teks.strip())
        lebih = f"{huruf_kolom(asing[0])}{nomor}" if self.ketat and asing else ""
        return BarisCsv(nomor, isi, self.titik, lebih, asli=asli, cacat=tuple(cacat))

    def _tandai_bersama(self, baris: list[BarisCsv]) -> None:
        """A pagu merged over several kegiatan is none of theirs (000): the row it stands in says so."""
        kolom = self.peta.kolom.get("pagu") if self.peta.jenis == "renaksi" else None
        menurut_nomor = {b.nomor: b for b in baris}
        for b1, k1, b2, _ in self.lembar.gabung:
            if k1 == kolom and b1 in menurut_nomor:
                anggota = [b for b in baris if b1 <= b.nomor <= b2]
                if len({(b.satu_baris("kode_indikator"), b.satu_baris("kegiatan")) for b in anggota}) > 1:
                    menurut_nomor[b1].bersama = tuple(dict.fromkeys(b.satu_baris("kode_indikator") for b in anggota))


def _penomoran(b: BarisCsv) -> int:
    """The row number where a row only counts the columns (1, 2, 3 …), as papers print below a heading."""
    angka = [t.strip("() ") for t in b.asli.values() if t.strip()]
    nomor = sorted(int(a) for a in angka if a.isascii() and a.isdigit() and len(a) < 3)
    urut = len(nomor) == len(angka) >= 3 and all(b - a in (1, 2, 3) for a, b in pairwise(nomor)) and nomor[0] <= 3
    return b.nomor if urut else 0


def asli_sel(sel: Sel) -> str:
    """What a person sees in the cell, as far as the file tells."""
    if sel.jenis == "tanpa nilai":
        return "rumus tanpa nilai"
    teks = sel.teks.replace(".", ",") if sel.jenis in ("angka", "persen") else sel.teks
    return teks + ("%" if sel.jenis == "persen" else "") + (" (rumus)" if sel.rumus else "")


def cacat_sel(sel: Sel, kami: str) -> str:
    """Why a cell holds nothing that could be taken, or ``''``."""
    if sel.jenis == "tanpa nilai":
        return "berisi rumus yang belum pernah dihitung; buka dan simpan berkasnya dengan Excel, atau ketik nilainya"
    if sel.jenis == "galat":
        return f"berisi galat {sel.teks[:20]}; perbaiki rumusnya atau kosongkan selnya"
    if sel.jenis == "logika":
        return f"berisi nilai logika {sel.teks}; ketik isinya sebagai angka atau teks"
    if sel.jenis == "tanggal" and kami != "per_tanggal":
        if not sel.teks:
            return "berisi jam tanpa tanggal; ketik isinya sebagai teks"
        if kami in KODE | ANGKA:
            hari = tulis_tanggal(date.fromisoformat(sel.teks))
            return f"diubah Excel menjadi tanggal ({hari}); beri format Teks pada selnya lalu ketik ulang"
    return ""


def teks_sel(sel: Sel, kami: str) -> str:
    """The text our readers get: numbers with a comma and no groups, so that no dot has two readings."""
    match sel.jenis:
        case "tanggal":
            return sel.teks if kami == "per_tanggal" else tulis_tanggal(date.fromisoformat(sel.teks))
        case "persen":
            return sel.teks.replace(".", ",") + "%"
        case "angka" if kami in KODE:
            return _kode(sel)
        case "angka":
            return sel.teks.replace(".", ",")
    return bersihkan(sel.teks)


def _kode(sel: Sel) -> str:
    """A code that was typed as a number, with the decimals its format shows: 1.10 under ``0.00``."""
    pola = sel.pola.split(";")[0]
    tempat = len(pola) - pola.find(".") - 1 if set(pola) <= set("0.#") and "." in pola else 0
    utuh, _, pecahan = sel.teks.partition(".")
    return f"{utuh}.{pecahan.ljust(tempat, '0')}" if pecahan or tempat else utuh
