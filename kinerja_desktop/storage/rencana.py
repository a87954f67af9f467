"""What a transaction means for the rows of the file, before anything is written: checked, normalised, rows before and after."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from ..application.transaksi import Edit, Hapus, KonflikError, Tambah, Transaksi, TransaksiError, Ubah
from ..domain.noun import NOUNS, Noun, NounBersama, NounInfo, id_baris
from ..domain.realisasi import BEBAS_KUNCI
from ..domain.tahun_kinerja import TahunKinerja
from .kodek import BATAS_ISIAN, ke_sel
from .riwayat import UbahTersimpan, tulis_edit

_BERSAMA = ("versi", "lineage")

Kunci = tuple[str, str]
"""Noun and id of a row."""


@dataclass(slots=True)
class Keadaan:
    """What the file says before the transaction."""

    baris: dict[Kunci, Noun]
    lineage: str
    dokumen: Callable[[int], TahunKinerja]
    """Document of a year (or one that knows at least its closings), for the locks."""


@dataclass(slots=True)
class Rencana:
    """Edits as they will be applied and recorded, and each touched row before and after (None = not there)."""

    edits: list[Edit] = field(default_factory=list)
    ubah: list[UbahTersimpan] = field(default_factory=list)
    baris: dict[Kunci, tuple[Noun | None, Noun | None]] = field(default_factory=dict)


def rencanakan(transaksi: Transaksi, keadaan: Keadaan, jenis: str) -> Rencana:
    """Check every edit against the rows as they stand and against the locks. Raises TransaksiError, writes nothing."""
    rencana = Rencana()
    for edit in transaksi.edits:
        kunci = (edit.noun, edit.id)
        awal, kini = rencana.baris[kunci] if kunci in rencana.baris else (keadaan.baris.get(kunci),) * 2
        hasil: tuple[Edit, Noun | None] | None
        match edit:
            case Tambah():
                hasil = _tambah(edit, kini, keadaan.lineage)
            case Hapus():
                hasil = _hapus(edit, kini)
            case Ubah():
                hasil = _ubah(edit, kini, keadaan.lineage)
        if hasil is None:
            continue
        baku, baru = hasil
        _periksa_kunci(baku, kini, baru, keadaan, jenis)
        rencana.baris[kunci] = (awal, baru)
        rencana.edits.append(baku)
        rencana.ubah.append(tulis_edit(baku, kini, baru))
    return rencana


# The three edits ------------------------------------------------------------------------------------------------------


def _tambah(edit: Tambah, kini: Noun | None, lineage: str) -> tuple[Edit, Noun]:
    info = NOUNS[edit.noun]
    if kini is not None:
        raise KonflikError(f"{info.label} ini sudah ada; muat ulang lalu coba lagi.")
    baris = _baku(info, edit.baris, tuple(info.jenis))
    if isinstance(baris, NounBersama) and not baris.lineage:
        baris = replace(baris, lineage=lineage)
    _periksa_id(info, baris)
    return Tambah(baris, edit.ketikan), baris


def _hapus(edit: Hapus, kini: Noun | None) -> tuple[Edit, None]:
    info = NOUNS[edit.noun]
    if kini is None:
        raise KonflikError(f"{info.label} ini sudah tidak ada; muat ulang lalu coba lagi.")
    if _tanpa_versi(kini) != _tanpa_versi(edit.baris):
        raise KonflikError(
            f"{info.label} ini sudah diubah di tempat lain; lihat isinya yang sekarang lalu ulangi penghapusan."
        )
    return Hapus(kini), None


def _ubah(edit: Ubah, kini: Noun | None, lineage: str) -> tuple[Edit, Noun] | None:
    info = NOUNS[edit.noun]
    if kini is None:
        raise KonflikError(f"{info.label} ini sudah tidak ada; muat ulang lalu coba lagi.")
    isi = {k: v for k, v in edit.isi.items() if not (info.bersama and k in _BERSAMA)}
    for kolom, (lama, _) in isi.items():
        if kolom not in info.jenis:
            raise TransaksiError(f"{info.label} tidak mempunyai kolom {kolom}.")
        if getattr(kini, kolom) != lama:
            raise KonflikError(f"{info.label} ini sudah diubah di tempat lain; lihat isinya yang sekarang lalu ulangi.")
    if "tahun" in isi and not info.bersama:
        raise TransaksiError(f"Tahun sebuah baris {info.label.lower()} tidak dapat diubah; buat barisnya di tahun itu.")
    baru = _baku(info, replace(kini, **{k: v for k, (_, v) in isi.items()}), tuple(isi))
    beda = {k: (lama, getattr(baru, k)) for k, (lama, _) in isi.items() if getattr(baru, k) != lama}
    if not beda:
        return None
    if isinstance(kini, NounBersama) and isinstance(baru, NounBersama):
        baru = replace(baru, versi=kini.versi + 1, lineage=lineage)
        beda |= {k: (getattr(kini, k), getattr(baru, k)) for k in _BERSAMA if getattr(kini, k) != getattr(baru, k)}
    if any(k in info.kunci for k in beda):
        _periksa_id(info, baru)
    return Ubah(edit.noun, edit.id, beda, edit.ketikan), baru


def _tanpa_versi(baris: Noun) -> Noun:
    return replace(baris, versi=1, lineage="") if isinstance(baris, NounBersama) else baris


def tanpa_versi(edit: Edit) -> Edit | None:
    """The edit without what storage itself does to shared nouns, as it is kept for undo; None if nothing remains."""
    if isinstance(edit, Ubah) and NOUNS[edit.noun].bersama:
        isi = {k: v for k, v in edit.isi.items() if k not in _BERSAMA}
        return Ubah(edit.noun, edit.id, isi, edit.ketikan) if isi else None
    return edit


# Values, ids, locks -------------------------------------------------------------------------------------------------


def _baku(info: NounInfo, baris: Noun, kolom: tuple[str, ...]) -> Noun:
    """The row with these fields as they will be read back; refuses what the file would not give back unchanged."""
    beda: dict[str, Any] = {}
    for nama in kolom:
        jenis = info.jenis[nama]
        nilai = getattr(baris, nama)
        label = jenis.label or nama
        try:
            primitif = jenis.encode(nilai)
            kembali = jenis.decode(primitif)
            sel = ke_sel(jenis, primitif)
            if isinstance(sel, str):
                # A lone surrogate has no UTF-8; after a NUL SQLite's own length() sees nothing.
                sel.encode()
                if "\0" in sel or (len(sel) > BATAS_ISIAN and not hasattr(jenis, "maks")):
                    raise ValueError("berisi karakter yang tidak dapat disimpan atau terlalu panjang")
        except UnicodeEncodeError:
            raise TransaksiError(f"{info.label}, {label}: berisi karakter yang tidak dapat disimpan.") from None
        except (ValueError, TypeError, AttributeError) as salah:
            raise TransaksiError(f"{info.label}, {label}: {salah}.") from None
        if kembali != nilai:
            raise TransaksiError(f"{info.label}, {label}: nilai {nilai!r} tidak dapat disimpan apa adanya.")
        if kembali is not nilai:
            # 1.0 is read back as 1, a plain "naik" as Arah.NAIK: the document in memory must not know better.
            beda[nama] = kembali
    return replace(baris, **beda) if beda else baris


def _periksa_id(info: NounInfo, baris: Noun) -> None:
    if not info.kunci:
        return
    if baris.id != id_baris(info.nama, {k: getattr(baris, k) for k in info.kunci}):
        raise TransaksiError(
            f"{info.label}: id tidak sesuai dengan kuncinya ({', '.join(info.kunci)}); "
            "hapus baris ini lalu buat baris dengan kunci yang baru."
        )


def _periksa_kunci(edit: Edit, kini: Noun | None, baru: Noun | None, keadaan: Keadaan, jenis: str) -> None:
    info = NOUNS[edit.noun]
    if info.nama == "penutupan":
        boleh = jenis in ("tutup", "buka") or (jenis == "impor" and isinstance(edit, Tambah))
        if not boleh:
            raise TransaksiError("Penutupan periode hanya berubah lewat Tutup periode dan Buka kembali.")
        return
    if info.bersama or _hanya_bebas(info.nama, kini, baru):
        return
    for baris in (kini, baru):
        if baris is not None and info.kunci_periode(baris):
            alasan = keadaan.dokumen(baris.tahun).kunci_baris(baris)  # type: ignore[attr-defined]
            if alasan:
                raise TransaksiError(alasan)


def _hanya_bebas(noun: str, kini: Noun | None, baru: Noun | None) -> bool:
    """True if nothing but the field that stays open changes (a row that is not there counts as one with empty fields)."""
    kolom = BEBAS_KUNCI.get(noun)
    if kolom is None:
        return False
    info = NOUNS[noun]
    ada = kini or baru
    assert ada is not None
    kosong = {n: j.bawaan for n, j in info.jenis.items() if n not in info.kunci and n != "tahun"}
    kini, baru = (replace(baris or replace(ada, **kosong), **{kolom: ""}) for baris in (kini, baru))
    return kini == baru
