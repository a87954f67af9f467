"""Gestures on how an indikator is measured: its rumus with variables, weights and sources. Each is one Transaksi.

What cannot work is refused in one sentence. A variable that has entries never goes silently: :class:`IsianTerlepas` says what
would be lost, and the gesture is made again with the answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from enum import StrEnum
from string import ascii_lowercase
from typing import Any

from ..domain.angka import SERATUS, tulis_angka
from ..domain.ekspresi import EkspresiError, nama_ekspresi
from ..domain.laporan import CatatanSel
from ..domain.noun import id_baris, id_sel
from ..domain.periode import BULAN, NAMA_BULAN
from ..domain.realisasi import Realisasi
from ..domain.renstra import IndikatorTahun, JenisRumus
from ..domain.rumus_jenis import RESPONDEN, RUMUS, BagianBobot, Variabel, bobot_survei, variabel_indikator
from ..domain.sumber_isian import SUMBER
from ..domain.tahun_kinerja import TahunKinerja
from .rumus_bentuk import (
    BERDUA,
    baca_nama,
    dengan_nama,
    dua_variabel,
    isian_lepas,
    isian_variabel,
    nama_variabel,
    periksa_setelan,
    saring_sumber,
    sebut_isian,
    terpakai,
    tetapan_bagian,
    tetapan_bobot,
    usul_rumus,
)
from .sel import bersihkan
from .transaksi import Edit, Hapus, Tambah, Transaksi, TransaksiError, perubahan

MAKS_ARTI = 500


class Lepas(StrEnum):
    """What becomes of entries whose variable goes."""

    TANYA = "tanya"
    PERTAHANKAN = "pertahankan"
    """The variables that have entries stay beside the new ones."""
    HAPUS = "hapus"
    """They go with it; undo brings them back."""


class IsianTerlepas(TransaksiError):
    """Entries would be lost: ask. ``dapat_tetap``: their variables may be kept instead."""

    def __init__(self, isian: Sequence[Realisasi], *, dapat_tetap: bool) -> None:
        tanya = "pertahankan variabelnya, atau hapus beserta isiannya?" if dapat_tetap else "hapus beserta isiannya?"
        super().__init__(f"Variabel {sebut_isian(isian)}; {tanya}")
        self.isian, self.dapat_tetap = tuple(isian), dapat_tetap


# Kind of rumus -------------------------------------------------------------------------------------------------------


def ganti_rumus(
    dokumen: TahunKinerja, indikator: IndikatorTahun, jenis: JenisRumus, lepas: Lepas = Lepas.TANYA
) -> Transaksi:  # fmt: skip
    """Another kind, with the variables it usually has."""
    if jenis == indikator.rumus:
        return Transaksi("", ())
    isi = usul_rumus(indikator, jenis)
    label = f"ganti rumus {indikator.kode} menjadi {RUMUS[jenis].nama.lower()}"
    if lepas == Lepas.PERTAHANKAN:
        isi = _dengan_lama(dokumen, indikator, isi)
    return _pakai(dokumen, indikator, label, isi, lepas, dapat_tetap=jenis != JenisRumus.LANGSUNG)


def _dengan_lama(dokumen: TahunKinerja, indikator: IndikatorTahun, isi: dict[str, Any]) -> dict[str, Any]:
    """The proposed settings with those old variables that have entries."""
    baru = replace(indikator, **isi)
    berisi = {b.variabel for b in isian_lepas(dokumen, indikator, baru)}
    lama: Variabel = tuple(v for v in variabel_indikator(indikator) if v[0] in berisi)
    usul = variabel_indikator(baru)
    if baru.rumus == JenisRumus.LANGSUNG:
        raise TransaksiError("Nilai langsung tidak memakai variabel; hapus isiannya, atau pilih rumus lain.")
    isi = isi | {"variabel": dua_variabel(lama, usul) if baru.rumus in BERDUA else (*usul, *lama)}
    if baru.rumus == JenisRumus.SURVEI:
        isi["tetapan"] = tetapan_bobot(bobot_survei(baru))
    return isi | {"sumber_isian": saring_sumber(replace(indikator, **isi))}


def isi_ekspresi(
    dokumen: TahunKinerja, indikator: IndikatorTahun, teks: str, lepas: Lepas = Lepas.TANYA
) -> Transaksi:  # fmt: skip
    """Write the expression; names it uses for the first time become variables, unused ones without entries go."""
    rapi = " ".join(bersihkan(teks).split())
    try:
        dipakai = nama_ekspresi(rapi) if rapi else ()
    except EkspresiError as salah:
        raise TransaksiError(f"{salah}.") from None
    for nama in dipakai:
        baca_nama(nama)
    lama = variabel_indikator(indikator)
    kosong = {
        n for n, arti in lama if n not in dipakai and arti in ("", n) and not isian_variabel(dokumen, indikator, [n])
    }
    ada = tuple(v for v in lama if v[0] not in kosong)
    variabel = (*ada, *((n, "") for n in dipakai if n not in {v[0] for v in ada}))
    isi = {"ekspresi": rapi, "variabel": variabel}
    return _pakai(dokumen, indikator, f"isi rumus {indikator.kode}", isi, lepas)


# Variables -----------------------------------------------------------------------------------------------------------


def tambah_variabel(dokumen: TahunKinerja, indikator: IndikatorTahun, nama: str = "", arti: str = "") -> Transaksi:
    """One variable more; of a survey a question, before the responden."""
    if indikator.rumus == JenisRumus.LANGSUNG:
        raise TransaksiError("Nilai langsung tidak memakai variabel; pilih dahulu rumus lain.")
    if indikator.rumus == JenisRumus.BERBOBOT:
        raise TransaksiError(
            "Variabel indeks berbobot mengikuti bagiannya; tambahkan bagian dengan pembilang dan penyebutnya."
        )
    lama = variabel_indikator(indikator)
    survei = indikator.rumus == JenisRumus.SURVEI
    nama = baca_nama(nama) if nama else _nama_berikut(lama, survei=survei)
    arti = arti or (f"Pertanyaan {nama[1:]}" if survei and nama[1:].isdigit() else "")
    tempat = next((i for i, v in enumerate(lama) if v[0] == RESPONDEN), len(lama)) if survei else len(lama)
    isi: dict[str, Any] = {"variabel": (*lama[:tempat], (nama, arti), *lama[tempat:])}
    if survei and indikator.tetapan:
        isi["tetapan"] = tetapan_bobot((*bobot_survei(indikator), (nama, Decimal(0))))
    return _pakai(dokumen, indikator, f"tambah variabel {nama} {indikator.kode}", isi)


def _nama_berikut(variabel: Variabel, *, survei: bool) -> str:
    """The next free name: ``p11`` of a survey, else a letter as papers use them."""
    ada = {n.casefold() for n, _ in variabel}
    calon = (
        (f"p{n}" for n in range(len(ada), len(ada) + 99))
        if survei
        else (*ascii_lowercase, *map("v{}".format, range(99)))
    )
    return next(n for n in calon if n not in ada)


def hapus_variabel(
    dokumen: TahunKinerja, indikator: IndikatorTahun, nama: str, lepas: Lepas = Lepas.TANYA
) -> Transaksi:  # fmt: skip
    """A variable goes. Refused where the rumus itself uses it; the weights of a survey are spread anew."""
    if indikator.rumus in BERDUA:
        raise TransaksiError(f"Rumus {indikator.rumus} memakai kedua variabelnya; ganti nama atau artinya saja.")
    if terpakai(indikator, nama):
        raise TransaksiError(f"Variabel {nama} masih dipakai rumus; ubah dahulu rumusnya.")
    isi: dict[str, Any] = {"variabel": tuple(v for v in variabel_indikator(indikator) if v[0] != nama)}
    if indikator.rumus == JenisRumus.SURVEI and indikator.tetapan:
        sisa = tuple((n, b) for n, b in bobot_survei(indikator) if n != nama)
        isi["tetapan"] = tetapan_bobot(sisa) if sum(b for _, b in sisa) == SERATUS else ()
    return _pakai(dokumen, indikator, f"hapus variabel {nama} {indikator.kode}", isi, lepas, dapat_tetap=False)


def ganti_nama(dokumen: TahunKinerja, indikator: IndikatorTahun, lama: str, teks: str) -> Transaksi:
    """Another name for a variable; its entries and their notes go along. Refused where a closed month holds one."""
    baru = baca_nama(teks)
    if baru == lama:
        return Transaksi("", ())
    if indikator.rumus == JenisRumus.SURVEI and lama == RESPONDEN:
        raise TransaksiError(f"Survei menghitung dengan nama {RESPONDEN}; ubah artinya saja.")
    lain = {n.casefold() for n in nama_variabel(indikator)} - {lama.casefold()}
    if baru.casefold() in lain:
        raise TransaksiError(f"Variabel {baru} sudah ada; beri nama yang berbeda.")
    pindah = [e for b in isian_variabel(dokumen, indikator, [lama]) for e in _pindah(dokumen, indikator, b, baru)]
    catatan = _catatan_ikut(dokumen, indikator, lama, baru)
    edits = perubahan(indikator, **dengan_nama(indikator, lama, baru))
    return Transaksi(f"ganti nama variabel {lama} {indikator.kode} menjadi {baru}", (*edits, *pindah, *catatan))


def _pindah(dokumen: TahunKinerja, indikator: IndikatorTahun, baris: Realisasi, baru: str) -> tuple[Edit, Edit]:
    bulan = NAMA_BULAN[baris.bulan - 1]
    if sebab := dokumen.kunci_baris(baris):
        raise TransaksiError(f"Variabel {baris.variabel} berisi isian {bulan} yang terkunci: {sebab}")
    id_ = _id_isian(dokumen, indikator, baris.bulan, baru)
    if dokumen.ambil("realisasi", id_) is not None:
        raise TransaksiError(f"Isian {bulan} dengan nama {baru} sudah ada dari rumus terdahulu; pilih nama lain.")
    return Hapus(baris), Tambah(replace(baris, id=id_, variabel=baru))


def _id_isian(dokumen: TahunKinerja, indikator: IndikatorTahun, bulan: int, variabel: str) -> str:
    return id_sel("realisasi", dokumen.tahun, indikator.indikator_id, bulan, variabel)


def _catatan(dokumen: TahunKinerja, indikator: IndikatorTahun, nama: str) -> list[tuple[CatatanSel, int]]:
    """Notes on the cells of a variable, with their months; also on cells that are still empty."""
    bulan = {_id_isian(dokumen, indikator, b.akhir, nama): b.akhir for b in BULAN}
    return [(c, bulan[c.pada_id]) for c in dokumen.catatan_sel if c.pada_noun == "realisasi" and c.pada_id in bulan]


def _catatan_ikut(dokumen: TahunKinerja, indikator: IndikatorTahun, lama: str, baru: str) -> list[Edit]:
    hasil: list[Edit] = []
    for c, bulan in _catatan(dokumen, indikator, lama):
        pindah = replace(c, pada_id=_id_isian(dokumen, indikator, bulan, baru))
        hasil += [Hapus(c), Tambah(replace(pindah, id=id_baris("catatan_sel", vars(pindah))))]
    return hasil


def isi_arti(dokumen: TahunKinerja, indikator: IndikatorTahun, nama: str, teks: str) -> Transaksi:
    """What a variable counts, in words."""
    arti = " ".join(bersihkan(teks).split())
    if len(arti) > MAKS_ARTI:
        raise TransaksiError(f"Arti variabel paling banyak {MAKS_ARTI} huruf; pendekkan {len(arti) - MAKS_ARTI} huruf.")
    variabel = tuple((n, arti if n == nama else a) for n, a in variabel_indikator(indikator))
    return _pakai(dokumen, indikator, f"isi arti variabel {nama} {indikator.kode}", {"variabel": variabel})


def pindah_variabel(dokumen: TahunKinerja, indikator: IndikatorTahun, nama: str, langkah: int) -> Transaksi:
    """Move a variable up (-1) or down (+1); of a ratio that swaps what is divided by what."""
    urut = list(variabel_indikator(indikator))
    asal = nama_variabel(indikator).index(nama)
    tujuan = max(0, min(len(urut) - 1, asal + langkah))
    urut.insert(tujuan, urut.pop(asal))
    return _pakai(dokumen, indikator, f"pindahkan variabel {nama} {indikator.kode}", {"variabel": tuple(urut)})


def pilih_sumber(dokumen: TahunKinerja, indikator: IndikatorTahun, nama: str, kunci: str) -> Transaksi:
    """From where the figure of a variable (``""``: the value itself) is proposed; empty: it is typed."""
    ada = {n: k for n, k in indikator.sumber_isian or () if k in SUMBER} | {nama: kunci}
    urut = nama_variabel(indikator) or ("",)
    sumber = tuple((n, ada[n]) for n in urut if ada.get(n))
    label = f"pilih sumber isian {nama} {indikator.kode}".replace("  ", " ")
    return _pakai(dokumen, indikator, label, {"sumber_isian": sumber})


# Weights -------------------------------------------------------------------------------------------------------------


def isi_bobot(dokumen: TahunKinerja, indikator: IndikatorTahun, bobot: Sequence[tuple[str, Decimal]]) -> Transaksi:
    """Weights of the questions of a survey in percent; none: all weigh the same."""
    jumlah = sum((b for _, b in bobot), Decimal(0))
    if bobot and jumlah != SERATUS:
        raise TransaksiError(f"Bobot pertanyaan berjumlah {tulis_angka(jumlah)}%; jumlahkan tepat 100%.")
    label = f"isi bobot pertanyaan {indikator.kode}" if bobot else f"bagi rata bobot pertanyaan {indikator.kode}"
    return _pakai(dokumen, indikator, label, {"tetapan": tetapan_bobot(bobot) if bobot else ()})


def isi_bagian(
    dokumen: TahunKinerja, indikator: IndikatorTahun, bagian: Sequence[BagianBobot], pembagi: Decimal | None,
    lepas: Lepas = Lepas.TANYA,
) -> Transaksi:  # fmt: skip
    """Parts of a weighted index and its divisor, both in percent. Variables follow the parts."""
    if not bagian:
        raise TransaksiError("Indeks berbobot perlu paling sedikit satu bagian.")
    if pembagi is not None and pembagi <= 0:
        raise TransaksiError("Pembagi harus lebih dari 0%; kosongkan bila indeks ini tidak dibagi.")
    nama = [b.nama.casefold() for b in bagian]
    if ganda := next((b.nama for b in bagian if not b.nama or nama.count(b.nama.casefold()) > 1), None):
        raise TransaksiError(f"Bagian {ganda} sudah ada; beri nama yang berbeda.")
    if "" in nama:
        raise TransaksiError("Setiap bagian perlu nama singkat, misalnya PLP.")
    rapi = [replace(b, pembilang=baca_nama(b.pembilang), penyebut=baca_nama(b.penyebut)) for b in bagian]
    dipakai = list(dict.fromkeys(v for b in rapi for v in (b.pembilang, b.penyebut)))
    arti = dict(variabel_indikator(indikator))
    tetap = [n for n in arti if n in dipakai]
    if lepas == Lepas.PERTAHANKAN:
        tetap = [n for n in arti if n in dipakai or isian_variabel(dokumen, indikator, [n])]
    variabel = tuple((n, arti.get(n, "")) for n in (*tetap, *(d for d in dipakai if d not in tetap)))
    isi = {"tetapan": tetapan_bagian(rapi, pembagi), "variabel": variabel}
    return _pakai(dokumen, indikator, f"isi bobot bagian {indikator.kode}", isi, lepas)


# All of them ---------------------------------------------------------------------------------------------------------


def _pakai(
    dokumen: TahunKinerja, indikator: IndikatorTahun, label: str, isi: dict[str, Any], lepas: Lepas = Lepas.TANYA,
    *, dapat_tetap: bool = True,
) -> Transaksi:  # fmt: skip
    """Change the settings, with what becomes of entries whose variable goes."""
    baru = replace(indikator, **isi)
    isi = isi | {"sumber_isian": saring_sumber(baru)}
    if sebab := periksa_setelan(baru):
        raise TransaksiError(sebab)
    pergi = isian_lepas(dokumen, indikator, baru)
    if pergi and lepas != Lepas.HAPUS:
        raise IsianTerlepas(pergi, dapat_tetap=dapat_tetap)
    for b in pergi:
        if sebab := dokumen.kunci_baris(b):
            raise TransaksiError(f"Isian {b.variabel} {NAMA_BULAN[b.bulan - 1]} tidak dapat dihapus: {sebab}")
    hilang = set(nama_variabel(indikator)) - set(nama_variabel(baru))
    catatan = [Hapus(c) for nama in sorted(hilang) for c, _ in _catatan(dokumen, indikator, nama)]
    return Transaksi(label, (*perubahan(indikator, **isi), *map(Hapus, pergi), *catatan))
