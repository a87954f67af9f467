"""A document of a year -> one Transaksi: new rows, changed rows; shared rows of another version are shown, never overwritten."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from ..application.transaksi import Edit, Tambah, Transaksi, Ubah
from ..domain.noun import NOUNS, Noun, NounBersama
from ..domain.tahun_kinerja import TahunKinerja
from .hasil import BarisDitolak, HasilImpor, ditolak_seluruhnya
from .json_ketat import JsonError, baca_json_ketat
from .skema import SkemaError, dari_json


def baca_dokumen(isi: bytes) -> TahunKinerja:
    """A document, or a package's data.json around one. Raises JsonError or SkemaError."""
    objek = baca_json_ketat(isi)
    if isinstance(objek, dict) and "tahun_kinerja" in objek:
        objek = objek["tahun_kinerja"]
    return dari_json(objek)


def impor_json(isi: bytes, baca: Callable[[int], TahunKinerja], tahun_ada: Iterable[int], nama: str = "") -> HasilImpor:
    """What a JSON file would change; a file that is no document is refused as a whole."""
    try:
        dokumen = baca_dokumen(isi)
    except SkemaError as salah:
        tempat = salah.noun + (f".{salah.kolom}" if salah.kolom else "") if salah.noun else salah.kolom
        return ditolak_seluruhnya("json", tempat, salah.alasan, salah.baris)
    except JsonError as salah:
        return ditolak_seluruhnya("json", "", str(salah), 0)
    return impor_dokumen(dokumen, baca, tahun_ada, nama)


def impor_dokumen(
    masuk: TahunKinerja, baca: Callable[[int], TahunKinerja], tahun_ada: Iterable[int], nama: str = ""
) -> HasilImpor:
    """Difference between a document and the file, by id. Rows that only the file has stay."""
    ada = baca(masuk.tahun)
    milik, datang = ada.identitas, masuk.identitas
    if milik and datang and milik.kode != datang.kode:
        alasan = f"berkas ini milik {milik.kode} {milik.nama}, sedangkan dokumen milik {datang.kode} {datang.nama}"
        return ditolak_seluruhnya("json", "satker", alasan, 0)
    beda = _Selisih(ada, masuk, masuk.tahun in tuple(tahun_ada))
    for noun in NOUNS:
        for nomor, baris in enumerate(masuk.baris(noun), 1):
            beda.baris(noun, nomor, baris)
    label = f"impor tahun {masuk.tahun}" + (f" dari {nama}" if nama else "")
    edits = () if beda.ditolak else tuple(beda.edits)
    return HasilImpor(
        "json", Transaksi(label, edits), beda.baru, beda.berubah, beda.sama, tuple(beda.ditolak), tuple(beda.lain),
        tuple(beda.catatan),
    )  # fmt: skip


class _Selisih:
    """Gathers edits, counts and refusals row by row."""

    def __init__(self, ada: TahunKinerja, masuk: TahunKinerja, tahun_ada: bool) -> None:
        self.ada = ada
        self.masuk = masuk
        self.tahun_ada = tahun_ada
        self.baru = self.berubah = self.sama = 0
        self.edits: list[Edit] = []
        self.ditolak: list[BarisDitolak] = []
        self.lain: list[str] = []
        self.catatan: list[str] = []

    def baris(self, noun: str, nomor: int, baris: Noun) -> None:
        lama: Any = self.ada.ambil(noun, baris.id)
        if noun == "satker" and lama is None and self.ada.satker:
            lama = self.ada.satker[0]  # two files of one satker: its row is the file's own
        if isinstance(baris, NounBersama):
            self._bersama(noun, lama, baris)
        elif lama == baris:
            self.sama += 1
        elif noun == "penutupan" and self.tahun_ada:
            self.catatan.append(f"Penutupan {getattr(baris, 'periode', '')} dalam dokumen tidak diambil ke berkas ini.")
        elif kunci := (self.ada.kunci_baris(lama) if lama is not None else "") or self.ada.kunci_baris(baris):
            self.ditolak.append(BarisDitolak(nomor, noun, kunci.removesuffix(".")))
        elif lama is None:
            self._tambah(baris)
        else:
            kolom = NOUNS[noun].jenis
            isi = {k: (getattr(lama, k), getattr(baris, k)) for k in kolom if getattr(lama, k) != getattr(baris, k)}
            self.edits.append(Ubah(noun, baris.id, isi))
            self.berubah += 1

    def _tambah(self, baris: Noun) -> None:
        self.edits.append(Tambah(baris))
        self.baru += 1

    def _bersama(self, noun: str, lama: NounBersama | None, baris: NounBersama) -> None:
        if lama is None:
            self._tambah(baris)
            return
        if _isi(lama) == _isi(baris):
            self.sama += 1
            return
        nama = next((getattr(lama, k) for k in ("nama", "nama_satker", "uraian") if hasattr(lama, k)), lama.id)
        self.lain.append(
            f"{NOUNS[noun].label} “{str(nama)[:80]}”: versi {lama.versi} di berkas ini dipertahankan, "
            f"versi {baris.versi} dalam dokumen berbeda."
        )


def _isi(baris: NounBersama) -> NounBersama:
    return replace(baris, id="", versi=1, lineage="")
