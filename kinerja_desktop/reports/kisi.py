"""A table's groups laid out on a grid of rows and columns: where each cell begins and what it covers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from .blocks import Baris, Gaya, Kelompok, Rata, Sel, Tabel


@dataclass(frozen=True, slots=True)
class Petak:
    """A cell at its place: first column, columns and rows covered, alignment."""

    kolom: int
    lebar: int
    tinggi: int
    sel: Sel
    rata: Rata


@dataclass(frozen=True, slots=True)
class BarisKisi:
    """A row with the cells that begin in it."""

    petak: tuple[Petak, ...]
    gaya: Gaya


def hitung_baris(isi: tuple[Baris | Kelompok, ...]) -> int:
    """Number of grid rows of some rows and groups."""
    return sum(hitung_baris(b.isi) if isinstance(b, Kelompok) else 1 for b in isi)


def susun_kisi(tabel: Tabel) -> list[BarisKisi]:
    """Grid rows of the table's body. Raises ValueError when cells do not fill the columns exactly."""
    hasil: list[BarisKisi] = []
    _Penata(tabel, hasil).tata(tabel.isi, frozenset(), ())
    return hasil


def susun_kepala(tabel: Tabel) -> list[BarisKisi]:
    """Grid rows of the header, with the row of column numbers where the table asks for it."""
    kepala = Tabel(tabel.kolom, (), tabel.kepala)
    hasil: list[BarisKisi] = []
    _Penata(kepala, hasil, kepala=True).tata(tabel.kepala, frozenset(), ())
    if tabel.nomor_kolom:
        lebar = tabel.nomor_kolom if isinstance(tabel.nomor_kolom, tuple) else (1,) * len(tabel.kolom)
        nomor = Baris(tuple(Sel(f"({n})", kolom=k) for n, k in enumerate(lebar, 1)))
        _Penata(kepala, hasil, kepala=True).tata((nomor,), frozenset(), ())
    return hasil


class _Penata:
    def __init__(self, tabel: Tabel, hasil: list[BarisKisi], *, kepala: bool = False) -> None:
        self._kolom = tabel.kolom
        self._hasil = hasil
        self._kepala = kepala
        self._turun: dict[int, int] = {}
        """Column -> rows below that a cell of an earlier row still covers."""

    def _rata(self, kolom: int, sel: Sel) -> Rata:
        return sel.rata or (Rata.TENGAH if self._kepala else self._kolom[kolom].rata)

    def tata(self, isi: tuple[Baris | Kelompok, ...], tertutup: frozenset[int], label: tuple[Petak, ...]) -> None:
        """Append rows; ``label`` are the merged cells that begin in the first of them."""
        for bagian in isi:
            if isinstance(bagian, Kelompok):
                tinggi = hitung_baris(bagian.isi)
                baru = tuple(Petak(k, s.kolom, tinggi, s, self._rata(k, s)) for k, s in bagian.label)
                ditutup = tertutup.union(*(range(p.kolom, p.kolom + p.lebar) for p in baru))
                self.tata(bagian.isi, ditutup, label + baru)
            else:
                self._baris(bagian, tertutup, label)
            label = ()

    def _baris(self, baris: Baris, tertutup: frozenset[int], label: tuple[Petak, ...]) -> None:
        bebas = iter([k for k in range(len(self._kolom)) if k not in tertutup and not self._turun.get(k)])
        self._turun = {k: n - 1 for k, n in self._turun.items() if n > 1}
        petak = list(label)
        for sel in baris.sel:
            kolom = list(islice(bebas, sel.kolom))
            if len(kolom) < sel.kolom:
                raise ValueError(f"row has more cells than free columns: {baris!r:.200}")
            petak.append(Petak(kolom[0], sel.kolom, sel.baris, sel, self._rata(kolom[0], sel)))
            if sel.baris > 1:
                self._turun |= dict.fromkeys(kolom, sel.baris - 1)
        if next(bebas, None) is not None:
            raise ValueError(f"row leaves columns empty: {baris!r:.200}")
        self._hasil.append(BarisKisi(tuple(sorted(petak, key=_kolom)), baris.gaya))


def _kolom(petak: Petak) -> int:
    return petak.kolom


def tepi_kolom(tabel: Tabel) -> Iterator[float]:
    """Edges of the columns as shares of the table's width: 0, …, 1."""
    jumlah = sum(k.lebar for k in tabel.kolom)
    x = 0.0
    yield x
    for kolom in tabel.kolom:
        x += kolom.lebar / jumlah
        yield x
