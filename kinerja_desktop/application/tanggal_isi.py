"""Days that follow from a gesture: when a month was first filled, when a tindak lanjut was finished.

The sitting hands in the day (nothing here has a clock) and every gesture passes through :func:`bertanggal`, so the days
stand in the same Transaksi and an undo takes them back exactly. Imports do not pass here: what a file brings keeps its
days, or has none.

A month of an indikator is filled once it has words or any value; its day stands in its row of ``realisasi_uraian``, which
may hold nothing else. Such a row is no empty row (:func:`.pengisian.baris_hampa`): it goes with the month's last entry.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from ..domain.kelengkapan import terlapor
from ..domain.nilai import Kosong
from ..domain.noun import Noun
from ..domain.realisasi import Realisasi, RealisasiUraian, StatusTindakLanjut, TindakLanjut
from ..domain.rencana_aksi import RenaksiBulan
from ..domain.tahun_kinerja import TahunKinerja
from .pengisian import baris_baru, baris_hampa
from .transaksi import Edit, Hapus, Tambah, Transaksi, Ubah, perubahan, ubah_baris

_BERTANGGAL = frozenset({"realisasi", "realisasi_uraian", "renaksi_bulan", "tindak_lanjut"})
_Bulan = RealisasiUraian | RenaksiBulan


def bertanggal(dokumen: TahunKinerja, transaksi: Transaksi, hari: date) -> Transaksi:
    """The same transaction with the days that follow from it."""
    if not _BERTANGGAL & {e.noun for e in transaksi.edits}:
        return transaksi
    edits = [_tindak_lanjut(dokumen, e, hari) for e in transaksi.edits]
    sesudah = _Sesudah(dokumen, edits)
    for tahun, id_indikator, bulan in sesudah.bulan_tersentuh():
        edits = _realisasi(dokumen, sesudah, edits, (tahun, id_indikator, bulan), hari)
    for id_ in sesudah.ids("renaksi_bulan"):
        edits = _laporan(dokumen, sesudah, edits, id_, hari)
    return replace(transaksi, edits=tuple(edits)) if edits != list(transaksi.edits) else transaksi


class _Sesudah:
    """Rows of these nouns as they will be: looked up one by one, the document itself is not made anew."""

    def __init__(self, dokumen: TahunKinerja, edits: Iterable[Edit]) -> None:
        self._dokumen = dokumen
        self._baris: dict[tuple[str, str], Noun | None] = {}
        self._baru: dict[tuple[str, int], set[str]] = {}
        for e in edits:
            if e.noun in _BERTANGGAL:
                kini = self.baris(e.noun, e.id)
                self._baris[e.noun, e.id] = (
                    e.baris if isinstance(e, Tambah) else None if isinstance(e, Hapus) or kini is None
                    else ubah_baris(kini, e)
                )  # fmt: skip
        for (_, id_), baris in self._baris.items():
            if isinstance(baris, Realisasi):
                self._baru.setdefault((baris.indikator_id, baris.bulan), set()).add(id_)

    def baris(self, noun: str, id_: str) -> Any:
        return self._baris[noun, id_] if (noun, id_) in self._baris else self._dokumen.ambil(noun, id_)

    def ids(self, noun: str) -> list[str]:
        """Rows of a noun that the edits touch."""
        return [id_ for n, id_ in self._baris if n == noun]

    def bulan_tersentuh(self) -> list[tuple[int, str, int]]:
        """(year, indikator, month) of the entries touched."""
        hasil: dict[tuple[int, str, int], None] = {}
        for (noun, id_), baris in self._baris.items():
            satu = baris or self._dokumen.ambil(noun, id_)
            if isinstance(satu, Realisasi | RealisasiUraian):
                hasil[satu.tahun, satu.indikator_id, satu.bulan] = None
        return list(hasil)

    def terisi(self, id_indikator: str, bulan: int, uraian: RealisasiUraian | None) -> bool:
        """True if the month has words or a value afterwards."""
        if uraian is not None and uraian.uraian:
            return True
        lama = (b.id for b in self._dokumen.per("realisasi", "indikator_id").get(id_indikator, ()) if b.bulan == bulan)
        semua = (self.baris("realisasi", id_) for id_ in {*lama, *self._baru.get((id_indikator, bulan), ())})
        return any(b is not None and not isinstance(b.nilai, Kosong) for b in semua)


def _realisasi(
    dokumen: TahunKinerja, sesudah: _Sesudah, edits: list[Edit], kunci: tuple[int, str, int], hari: date
) -> list[Edit]:
    tahun, id_indikator, bulan = kunci
    if tahun != dokumen.tahun or id_indikator not in dokumen.indikator_tahun_id:
        return edits  # rows of another year, or an indikator that comes back whole: nobody fills in a month
    kosong = baris_baru("realisasi_uraian", str, tahun=tahun, indikator_id=id_indikator, bulan=bulan)
    assert isinstance(kosong, RealisasiUraian)
    lama, kini = dokumen.ambil("realisasi_uraian", kosong.id), sesudah.baris("realisasi_uraian", kosong.id)
    dulu, nanti = (
        keadaan.terisi(id_indikator, bulan, uraian)
        for keadaan, uraian in ((_Sesudah(dokumen, ()), lama), (sesudah, kini))
    )
    return _pasang(edits, lama, kini, kosong, (dulu, nanti), hari)


def _laporan(dokumen: TahunKinerja, sesudah: _Sesudah, edits: list[Edit], id_: str, hari: date) -> list[Edit]:
    lama, kini = dokumen.ambil("renaksi_bulan", id_), sesudah.baris("renaksi_bulan", id_)
    ada = kini or lama
    if ada.tahun != dokumen.tahun or dokumen.ambil("renaksi", ada.renaksi_id) is None:
        return edits
    kosong = baris_baru("renaksi_bulan", str, tahun=ada.tahun, renaksi_id=ada.renaksi_id, bulan=ada.bulan)
    assert isinstance(kosong, RenaksiBulan)
    return _pasang(edits, lama, kini, kosong, (terlapor(lama), terlapor(kini)), hari)


def _pasang(
    edits: list[Edit], lama: _Bulan | None, kini: _Bulan | None, kosong: _Bulan, terisi: tuple[bool, bool], hari: date
) -> list[Edit]:
    """Give the row its day on the first entry and take it away with the last; in between it stays as it is."""
    dulu, nanti = terisi
    baris = kini or kosong
    if nanti and not dulu:
        diisi = baris.diisi or hari
    elif dulu and not nanti:
        diisi = None
    else:
        diisi = baris.diisi if kini is not None or lama is None else lama.diisi
    baris = replace(baris, diisi=diisi)
    akhir = None if baris_hampa(baris) or (kini is None and diisi is None) else baris
    if akhir == kini:
        return edits
    return _tukar(edits, lama, akhir, kosong)


def _tukar(edits: list[Edit], lama: _Bulan | None, akhir: _Bulan | None, kosong: _Bulan) -> list[Edit]:
    """One edit of the row instead of those in the list, at the place of the first, or at the end."""
    milik = [n for n, e in enumerate(edits) if e.id == kosong.id]
    ketikan: Mapping[str, str] = {
        k: v for n in milik for k, v in getattr(edits[n], "ketikan", {}).items()
    }  # what was typed, for the history
    satu: Edit | None
    if lama is None:
        satu = Tambah(akhir, ketikan) if akhir is not None else None
    elif akhir is None:
        satu = Hapus(lama)
    else:
        satu = next((Ubah(u.noun, u.id, u.isi, ketikan) for u in perubahan(lama, **_isi(akhir))), None)
    tempat = milik[0] if milik else len(edits)
    sisa = [e for e in edits if e.id != kosong.id]
    return [*sisa[:tempat], *([satu] if satu else []), *sisa[tempat:]]


def _isi(baris: Noun) -> dict[str, Any]:
    return {k: v for k, v in vars(baris).items() if k != "id"}


def _tindak_lanjut(dokumen: TahunKinerja, edit: Edit, hari: date) -> Edit:
    """Finished today, unless another day was said; reopened, the day goes; a day said means finished."""
    lama = dokumen.ambil(edit.noun, edit.id) if edit.noun == "tindak_lanjut" else None
    if not isinstance(edit, Ubah) or not isinstance(lama, TindakLanjut):
        return edit
    baru = ubah_baris(lama, edit)
    assert isinstance(baru, TindakLanjut)
    isi: dict[str, Any] = {}
    beres = baru.status == StatusTindakLanjut.SELESAI
    if "status" in edit.isi and beres and baru.selesai is None:
        isi["selesai"] = (lama.selesai, hari)
    elif "status" in edit.isi and not beres and baru.selesai is not None and "selesai" not in edit.isi:
        isi["selesai"] = (lama.selesai, None)
    elif "status" not in edit.isi and "selesai" in edit.isi and not beres and baru.selesai is not None:
        isi["status"] = (lama.status, StatusTindakLanjut.SELESAI)
    return Ubah(edit.noun, edit.id, dict(edit.isi) | isi, edit.ketikan) if isi else edit
