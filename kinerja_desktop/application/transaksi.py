"""The one door for change: three primitive edits, each invertible, gathered in a Transaksi with a label in the user's words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from ..domain.noun import NOUNS, Noun, nama_noun
from ..domain.tahun_kinerja import TahunKinerja


class TransaksiError(Exception):
    """A change that is refused; the message is one Indonesian sentence for the user."""


class KonflikError(TransaksiError):
    """The row is no longer what the edit was based on (another writer, or an undo after a later change)."""


@dataclass(frozen=True, slots=True)
class _Sebaris:
    """An edit that carries a whole row."""

    baris: Noun

    @property
    def noun(self) -> str:
        return nama_noun(self.baris)

    @property
    def id(self) -> str:
        return self.baris.id


@dataclass(frozen=True, slots=True)
class Tambah(_Sebaris):
    """A new row. ``ketikan`` keeps the text as typed per field, for the history."""

    ketikan: Mapping[str, str] = field(default_factory=dict)

    def inverse(self) -> Hapus:
        return Hapus(self.baris)


@dataclass(frozen=True, slots=True)
class Hapus(_Sebaris):
    """A row goes; it carries the row as it was, so that undo is exact and a changed row is noticed."""

    def inverse(self) -> Tambah:
        return Tambah(self.baris)


@dataclass(frozen=True, slots=True)
class Ubah:
    """Fields of a row change: ``{field: (old, new)}``."""

    noun: str
    id: str
    isi: Mapping[str, tuple[Any, Any]]
    ketikan: Mapping[str, str] = field(default_factory=dict)

    def inverse(self) -> Ubah:
        return Ubah(self.noun, self.id, {kolom: (baru, lama) for kolom, (lama, baru) in self.isi.items()})


Edit = Tambah | Ubah | Hapus


@dataclass(frozen=True, slots=True)
class Transaksi:
    """Edits that happen together or not at all. ``label`` names the gesture: "isi realisasi Mei"."""

    label: str
    edits: tuple[Edit, ...]
    alasan: str = ""

    def __bool__(self) -> bool:
        return bool(self.edits)

    def inverse(self, label: str = "") -> Transaksi:
        """The transaction that takes this one back."""
        return Transaksi(label or self.label, tuple(edit.inverse() for edit in reversed(self.edits)))


@dataclass(frozen=True, slots=True)
class Changes:
    """What a transaction changed: names of nouns and the ids of their rows."""

    nouns: Mapping[str, frozenset[str]] = field(default_factory=dict)
    label: str = ""

    @classmethod
    def dari(cls, transaksi: Transaksi) -> Changes:
        kelompok: dict[str, set[str]] = {}
        for edit in transaksi.edits:
            kelompok.setdefault(edit.noun, set()).add(edit.id)
        return cls({noun: frozenset(ids) for noun, ids in kelompok.items()}, transaksi.label)

    def touches(self, *nouns: str) -> bool:
        """True if one of these nouns changed."""
        return any(noun in self.nouns for noun in nouns)


def milik_tahun(baris: Noun, tahun: int) -> bool:
    """True if the row stands in the document of that year (shared nouns stand in all)."""
    return NOUNS[nama_noun(baris)].bersama or baris.tahun == tahun  # type: ignore[attr-defined]


def terapkan(dokumen: TahunKinerja, edits: Iterable[Edit]) -> TahunKinerja:
    """The document after the edits. Raises :class:`KonflikError` where an edit does not fit the row it names.

    Edits of rows of other years are passed over.
    """
    isi: dict[str, dict[str, Noun]] = {}
    for edit in edits:
        if edit.noun not in isi:
            isi[edit.noun] = dict(dokumen.peta(edit.noun))
        baris = isi[edit.noun]
        match edit:
            case Tambah():
                if not milik_tahun(edit.baris, dokumen.tahun):
                    continue
                if edit.id in baris:
                    raise KonflikError(f"{NOUNS[edit.noun].label} ini sudah ada; muat ulang lalu coba lagi.")
                baris[edit.id] = edit.baris
            case Hapus():
                if not milik_tahun(edit.baris, dokumen.tahun):
                    continue
                if edit.id not in baris:
                    raise KonflikError(f"{NOUNS[edit.noun].label} ini sudah tidak ada; muat ulang lalu coba lagi.")
                del baris[edit.id]
            case Ubah():
                if edit.id not in baris:
                    continue
                baris[edit.id] = ubah_baris(baris[edit.id], edit)
    for noun, peta in isi.items():
        dokumen = dokumen.dengan(noun, peta.values())
    return dokumen


def ubah_baris(baris: Noun, edit: Ubah) -> Noun:
    """The row after the edit; its old values must be the ones the edit was based on."""
    for kolom, (lama, _) in edit.isi.items():
        if getattr(baris, kolom) != lama:
            raise KonflikError(
                f"{NOUNS[edit.noun].label} ini sudah diubah di tempat lain; lihat isinya yang sekarang lalu ulangi."
            )
    baru: dict[str, Any] = {kolom: nilai for kolom, (_, nilai) in edit.isi.items()}
    return replace(baris, **baru)


def perubahan(baris: Noun, **nilai: Any) -> tuple[Ubah, ...]:
    """The edit that brings fields of a row to new values; nothing where they already have them."""
    isi = {kolom: (getattr(baris, kolom), baru) for kolom, baru in nilai.items() if getattr(baris, kolom) != baru}
    return (Ubah(nama_noun(baris), baris.id, isi),) if isi else ()
