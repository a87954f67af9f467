"""Gestures of filling in: cells one by one or in blocks, rows added, copied, moved and deleted. Pure functions."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from ..domain.angka import Terbaca, baca_isian
from ..domain.nilai import Kosong
from ..domain.noun import NOUNS, JenisRujukan, Noun, id_baris, nama_noun
from ..domain.realisasi import KUMULATIF, Realisasi
from ..domain.renstra import IndikatorTahun
from ..domain.tahun_kinerja import TahunKinerja, kunci_urut
from .deret_sel import isi_uang, uang_deret
from .renaksi_baris import ganti_baris_periode
from .renstra_sel import dana_ikut, hapus_tanpa_kata, tanpa_huruf
from .rumus_bentuk import isian_lepas, sebut_isian, usul_rumus
from .sel import Sel, baris_calon, kosong_sel, kunci_sel
from .tempat_sel import catatan_yatim, dukung_yatim
from .transaksi import Edit, Hapus, Tambah, Transaksi, TransaksiError, Ubah, perubahan

PabrikId = Callable[[], str]
"""Makes the id (UUID text) of a new row; injected so that tests and imports are repeatable."""


def isi_sel(dokumen: TahunKinerja, isian: Iterable[tuple[Sel, Any, str]], label: str) -> Transaksi:
    """Put values into cells: (cell, value, text as typed). One Transaksi, so one undo step.

    A cell row that does not exist is created; one whose fields are all empty again is deleted. Raises TransaksiError with
    the reason where a cell is locked.
    """
    lama: dict[tuple[str, str], Noun | None] = {}
    baru: dict[tuple[str, str], Noun | None] = {}
    ketikan: dict[tuple[str, str], dict[str, str]] = {}
    diisi: dict[tuple[str, str], bool] = {}
    for sel, nilai, teks in isian:
        if sebab := kunci_sel(dokumen, sel):
            raise TransaksiError(sebab)
        kunci = (sel.noun, sel.id)
        if kunci not in baru:
            lama[kunci] = dokumen.ambil(*kunci)
            baru[kunci] = baris_calon(dokumen, sel)
        dasar = baru[kunci]
        if dasar is None:
            raise TransaksiError("Baris ini sudah tidak ada; muat ulang halaman ini.")
        ikut = _kode_di_depan(sel, nilai) | _satuan_ketikan(sel, teks) | tanpa_huruf(sel, nilai)
        isi = isi_uang(dasar, sel.kolom, nilai) if uang_deret(sel.noun, sel.kolom) else {sel.kolom: nilai}
        baru[kunci] = replace(dasar, **isi | ikut)
        diisi[kunci] = diisi.get(kunci, False) or not sel.jenis.kosong(nilai)
        if teks:
            ketikan.setdefault(kunci, {})[sel.kolom] = teks
    edits: list[Edit] = []
    for kunci, baris in baru.items():
        if lama[kunci] is not None or diisi[kunci]:
            edits += _edit_baris(lama[kunci], baris, ketikan.get(kunci, {}))
    edits = [*dana_ikut(dokumen, edits), *(_rumus_ikut(dokumen, e) for e in edits)]
    edits += _gugurkan_kumulatif(dokumen, edits)
    edits += _satuan_target(dokumen, edits)
    edits += _periode_ikut(dokumen, edits)
    return Transaksi(label, tuple(edits))


_BERKODE = ("sasaran_tahun", "indikator_tahun", "renstra_simpul")
_KODE = re.compile(r"^((?:SS|SP|SK|IKSS|IKSP|IKSK|IKU|IKP|IKK)\s?\d+(?:\.\d+)*)[.:]?\s+(\S.*)$", re.DOTALL)


def _kode_di_depan(sel: Sel, nilai: Any) -> dict[str, Any]:
    """``SK17. Terwujudnya …`` as 000 writes it: the code goes to its own field, the words stay."""
    if sel.noun in _BERKODE and sel.kolom == "uraian" and (cocok := _KODE.match(nilai)):
        return {"kode": cocok[1], "uraian": cocok[2]}
    return {}


def _satuan_ketikan(sel: Sel, teks: str) -> dict[str, Any]:
    """``100%`` typed beside a target in Layanan brings its own unit along (002 T3.4: figures of another year)."""
    if sel.noun != "pembanding" or sel.kolom not in ("target", "realisasi"):
        return {}
    baca = baca_isian(teks, rentang=True, titik="desimal")
    return {f"satuan_{sel.kolom}": baca.satuan} if isinstance(baca, Terbaca) and baca.satuan else {}


def _edit_baris(lama: Noun | None, baru: Noun | None, ketikan: Mapping[str, str]) -> list[Edit]:
    """The edit from the row as it was to the row as it shall be; a cell row without content goes."""
    assert baru is not None
    if baris_hampa(baru):
        return [Hapus(lama)] if lama is not None else []
    if lama is None:
        return [Tambah(baru, ketikan)]
    info = NOUNS[nama_noun(baru)]
    isi = {k: (getattr(lama, k), getattr(baru, k)) for k in info.jenis if getattr(lama, k) != getattr(baru, k)}
    return [Ubah(info.nama, baru.id, isi, ketikan)] if isi else []


def baris_hampa(baris: Noun) -> bool:
    """True for a cell row in which everything beside its key is empty (settings and headers are never cells)."""
    info = NOUNS[nama_noun(baris)]
    if not info.kunci or info.nama in _BUKAN_SEL:
        return False
    return all(
        jenis.kosong(getattr(baris, k))
        for k, jenis in info.jenis.items()
        if k not in info.kunci and k not in _TANPA_ISI
    )


_TANPA_ISI = frozenset({"tahun", "versi", "lineage", "satuan_target", "satuan_realisasi"})
"""Fields that say nothing by themselves: a row that holds only these is empty."""


_BUKAN_SEL = frozenset(
    {"tahun_anggaran", "aturan", "sasaran_tahun", "indikator_tahun", "pk", "pagu_versi", "laporan", "penutupan"}
)


def _rumus_ikut(dokumen: TahunKinerja, edit: Edit) -> Edit:
    """Another kind of rumus brings its usual variables along; where entries would lose theirs, the card has to ask."""
    if not isinstance(edit, Ubah) or edit.noun != "indikator_tahun" or "rumus" not in edit.isi:
        return edit
    lama: IndikatorTahun = dokumen.ambil(edit.noun, edit.id)
    usul = usul_rumus(lama, edit.isi["rumus"][1])
    if pergi := isian_lepas(dokumen, lama, replace(lama, **usul)):
        raise TransaksiError(
            f"Rumus {lama.kode} tidak diganti di sini karena {sebut_isian(pergi)}; ganti lewat Kamus indikator (F4), yang "
            "menanyakan isian itu."
        )
    beda = {k: (getattr(lama, k), baru) for k, baru in usul.items() if getattr(lama, k) != baru}
    return replace(edit, isi={**beda, **edit.isi})


def _gugurkan_kumulatif(dokumen: TahunKinerja, edits: Sequence[Edit]) -> list[Edit]:
    """A monthly entry beats the indikator's standing year-to-date figure: mark that one ``gugur``."""
    kena: set[str] = set()
    for edit in edits:
        baris = edit.baris if isinstance(edit, Tambah) else dokumen.ambil(edit.noun, edit.id)
        if isinstance(edit, Tambah | Ubah) and isinstance(baris, Realisasi) and baris.variabel != KUMULATIF:
            kena.add(baris.indikator_id)
    hasil: list[Edit] = []
    for id_indikator in sorted(kena):
        for baris in dokumen.per("realisasi", "indikator_id").get(id_indikator, ()):
            berdiri = baris.variabel == KUMULATIF and not baris.gugur and not isinstance(baris.nilai, Kosong)
            if berdiri and not dokumen.kunci_baris(baris):
                hasil += perubahan(baris, gugur=True)
    return hasil


def _satuan_target(dokumen: TahunKinerja, edits: Sequence[Edit]) -> list[Edit]:
    """``5 Unit`` typed as the target of an indikator that has no unit yet gives it that unit: papers print both as one."""
    hasil: dict[str, Edit] = {}
    for edit in edits:
        if edit.noun not in ("pk_target", "renstra_target") or isinstance(edit, Hapus):
            continue
        baris = vars(edit.baris if isinstance(edit, Tambah) else dokumen.ambil(edit.noun, edit.id))
        milik = dokumen.indikator_tahun_id.get(baris.get("indikator_id", ""))
        milik = milik or dokumen.ambil("renstra_simpul", baris.get("simpul_id"))
        if milik is not None and not milik.satuan and milik.id not in hasil:
            baca = baca_isian(edit.ketikan.get("target", ""), rentang=True, titik="desimal")
            if isinstance(baca, Terbaca) and baca.satuan:
                hasil[milik.id] = perubahan(milik, satuan=baca.satuan)[0]
    return list(hasil.values())


def _periode_ikut(dokumen: TahunKinerja, edits: Sequence[Edit]) -> list[Edit]:
    """Another kind of period typed for a kegiatan takes its period rows along, as the menu does."""
    return [
        lanjut
        for edit in edits
        if isinstance(edit, Ubah) and edit.noun == "renaksi" and "jenis_periode" in edit.isi
        for lanjut in ganti_baris_periode(dokumen, dokumen.ambil("renaksi", edit.id), edit.isi["jenis_periode"][1])
    ]


def kosongkan(dokumen: TahunKinerja, sel: Iterable[Sel], label: str) -> Transaksi:
    """Clear cells. Required fields refuse with their name; a row of a list that stands by these words alone goes."""
    sel = list(sel)
    pergi = [baris for s in sel if (baris := hapus_tanpa_kata(dokumen, s)) is not None]
    isian = []
    for s in sel:
        ada: Noun | None = dokumen.ambil(s.noun, s.id)
        if ada in pergi or (s.jenis.wajib and ada is None and s.dasar):
            continue
        if s.jenis.wajib:
            raise TransaksiError(f"{s.jenis.label or s.kolom} tidak boleh kosong; ganti isinya atau hapus barisnya.")
        isian.append((s, kosong_sel(s), ""))
    edits = hapus_baris(dokumen, pergi, label).edits if pergi else ()
    return Transaksi(label, (*edits, *isi_sel(dokumen, isian, label).edits))


# Rows -----------------------------------------------------------------------------------------------------------------


def baris_baru(noun: str, id_baru: PabrikId, **isi: Any) -> Noun:
    """A new row with defaults; the id of a row with natural key follows from the key."""
    info = NOUNS[noun]
    penuh = {nama: jenis.bawaan for nama, jenis in info.jenis.items()} | isi
    return info.kelas(id=id_baris(noun, penuh) if info.kunci else id_baru(), **penuh)


def tambah_baris(
    dokumen: TahunKinerja,
    baru: Noun,
    label: str,
    *,
    setelah: Noun | None = None,
    kelompok: Sequence[Noun] | None = None,
) -> Transaksi:
    """Insert a row after another one (or last) of its ``kelompok``, renumbering ``urutan`` in the same Transaksi."""
    anggota = sorted(dokumen.baris(nama_noun(baru)) if kelompok is None else kelompok, key=kunci_urut)
    tempat = anggota.index(setelah) + 1 if setelah in anggota else len(anggota)
    urut: list[Noun] = [*anggota[:tempat], baru, *anggota[tempat:]]
    edits: list[Edit] = []
    for nomor, baris in enumerate(urut, 1):
        if baris is baru:
            nomori: dict[str, Any] = {"urutan": nomor} if hasattr(baru, "urutan") else {}
            edits.append(Tambah(replace(baru, **nomori)))
        elif hasattr(baris, "urutan"):
            edits += perubahan(baris, urutan=nomor)
    return Transaksi(label, tuple(edits))


def gandakan_baris(
    dokumen: TahunKinerja, baris: Noun, id_baru: PabrikId, label: str, *, kelompok: Sequence[Noun] | None = None
) -> Transaksi:
    """Copy a row below itself. Rows with a natural key cannot be copied."""
    if NOUNS[nama_noun(baris)].kunci:
        raise TransaksiError("Baris ini tidak dapat digandakan karena kuncinya harus unik.")
    return tambah_baris(dokumen, replace(baris, id=id_baru()), label, setelah=baris, kelompok=kelompok)


def pindah_baris(
    dokumen: TahunKinerja, baris: Noun, langkah: int, label: str, *, kelompok: Sequence[Noun] | None = None
) -> Transaksi:
    """Move a row up (-1) or down (+1) within its ``kelompok``; nothing at the ends."""
    anggota = sorted(dokumen.baris(nama_noun(baris)) if kelompok is None else kelompok, key=kunci_urut)
    asal = anggota.index(baris)
    tujuan = max(0, min(len(anggota) - 1, asal + langkah))
    anggota.insert(tujuan, anggota.pop(asal))
    edits: list[Edit] = []
    for nomor, b in enumerate(anggota, 1):
        edits += perubahan(b, urutan=nomor)
    return Transaksi(label, tuple(edits) if asal != tujuan else ())


def hapus_baris(dokumen: TahunKinerja, baris: Iterable[Noun], label: str) -> Transaksi:
    """Delete rows with all that hangs on them, spelled out. Raises TransaksiError where any of it is locked.

    Deleting an indikator (sasaran) of the year takes that year's rows of it along; its identity stays in the file, since
    other years may stand on it.
    """
    edits: dict[tuple[str, str], Edit] = {}
    for satu in baris:
        _kumpulkan(dokumen, satu, edits)
    for edit in edits.values():
        lama = edit.baris if isinstance(edit, Hapus) else dokumen.ambil(edit.noun, edit.id)
        if sebab := dokumen.kunci_baris(lama):
            raise TransaksiError(f"Baris ini tidak dapat dihapus: {sebab}")
    for cari in (dukung_yatim, catatan_yatim):
        for ikut in cari(dokumen, tuple(edits.values())):
            edits.setdefault((ikut.noun, ikut.id), ikut)
    # What refers goes before what it refers to.
    urut = {nama: nomor for nomor, nama in enumerate(NOUNS)}
    return Transaksi(label, tuple(sorted(edits.values(), key=lambda e: -urut[e.noun])))


def _kumpulkan(dokumen: TahunKinerja, baris: Noun, edits: dict[tuple[str, str], Edit]) -> None:
    nama = nama_noun(baris)
    if isinstance(edits.get((nama, baris.id)), Hapus):
        return
    edits[nama, baris.id] = Hapus(baris)
    sasaran: list[tuple[str, str]] = [(nama, baris.id)]
    if nama in ("indikator_tahun", "sasaran_tahun"):
        identitas = nama.removesuffix("_tahun")
        sasaran.append((identitas, getattr(baris, f"{identitas}_id")))
    for noun_tujuan, id_tujuan in sasaran:
        for info in NOUNS.values():
            for kolom, jenis in info.jenis.items():
                if isinstance(jenis, JenisRujukan) and jenis.noun == noun_tujuan:
                    for rujuk in dokumen.per(info.nama, kolom).get(id_tujuan, ()):
                        _ikutkan(dokumen, rujuk, kolom, jenis, edits)


def _ikutkan(
    dokumen: TahunKinerja, rujuk: Noun, kolom: str, jenis: JenisRujukan, edits: dict[tuple[str, str], Edit]
) -> None:
    if jenis.kaskade:
        _kumpulkan(dokumen, rujuk, edits)
        return
    kunci = (nama_noun(rujuk), rujuk.id)
    ada = edits.get(kunci)
    if isinstance(ada, Hapus):
        return
    isi = dict(ada.isi) if isinstance(ada, Ubah) else {}
    edits[kunci] = Ubah(*kunci, isi | {kolom: (getattr(rujuk, kolom), None)})
