"""A step of the history in words: which row, which field, what stood there and what came instead."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ..domain.noun import NOUNS, JenisYaTidak, Noun
from ..domain.periode import NAMA_BULAN
from ..domain.rencana_strategis import RenstraDana
from ..domain.tahun_kinerja import TahunKinerja
from .sel import sebutan, tulis_nilai
from .transaksi import Edit, Hapus, Tambah, Transaksi, Ubah

KOSONG = "kosong"
TEKNIS = frozenset({"versi", "lineage"})
"""What only the file itself needs of a row; a person has no use for it."""


@dataclass(frozen=True, slots=True)
class Rincian:
    """One field of one row; ``noun`` and ``id`` lead to it."""

    apa: str
    bidang: str
    semula: str
    menjadi: str
    noun: str
    id: str


def rinci_langkah(dokumen: TahunKinerja, transaksi: Transaksi, batas: int = 400) -> tuple[Rincian, ...]:
    """The fields a step changed, at most ``batas`` of them."""
    hasil: list[Rincian] = []
    for edit in transaksi.edits:
        for satu in _rinci(dokumen, edit):
            if len(hasil) == batas:
                return tuple(hasil)
            hasil.append(satu)
    return tuple(hasil)


def _rinci(dokumen: TahunKinerja, edit: Edit) -> Iterator[Rincian]:
    info = NOUNS[edit.noun]
    baris = dokumen.ambil(edit.noun, edit.id) if isinstance(edit, Ubah) else edit.baris
    apa = nama_baris(dokumen, edit.noun, baris)
    if isinstance(edit, Ubah):
        for kolom, (lama, baru) in edit.isi.items():
            if kolom in TEKNIS:
                continue
            nama = info.jenis[kolom].label or kolom.replace("_", " ")
            yield Rincian(
                apa, nama, _tulis(dokumen, edit, kolom, lama), _tulis(dokumen, edit, kolom, baru), edit.noun, edit.id
            )
        return
    ada = False
    for kolom, jenis in info.jenis.items():
        nilai = getattr(edit.baris, kolom)
        if (
            not jenis.label
            or kolom in TEKNIS
            or kolom in info.kunci
            or jenis.kosong(nilai)
            or (isinstance(jenis, JenisYaTidak) and not nilai)
        ):
            continue
        ada = True
        teks = _tulis(dokumen, edit, kolom, nilai)
        semula, menjadi = (KOSONG, teks) if isinstance(edit, Tambah) else (teks, KOSONG)
        yield Rincian(apa, jenis.label, semula, menjadi, edit.noun, edit.id)
    if not ada:
        kata = ("belum ada", "ditambahkan") if isinstance(edit, Tambah) else ("ada", "dihapus")
        yield Rincian(apa, "baris", *kata, edit.noun, edit.id)


def _tulis(dokumen: TahunKinerja, edit: Tambah | Ubah | Hapus, kolom: str, nilai: Any) -> str:
    return tulis_nilai(dokumen, NOUNS[edit.noun].jenis[kolom], nilai) or KOSONG


_INDUK = {
    "renaksi": "renaksi", "target_kinerja": "target_kinerja", "simpul": "renstra_simpul", "dana": "renstra_dana",
    "aspek": "roadmap_aspek",
}  # fmt: skip
"""Field (without ``_id``) that names the row a row belongs to, and the noun of that row."""


def nama_baris(dokumen: TahunKinerja, noun: str, baris: Noun | None) -> str:
    """``Realisasi 1.1 Mei pembilang``: what a row is called; its noun alone where it is gone."""
    bagian = [NOUNS[noun].label]
    kunci = vars(baris) if baris is not None else {}
    portal = dokumen.ambil("eperformance", kunci.get("eperformance_id"))
    indikator = dokumen.indikator_tahun_id.get(kunci.get("indikator_id") or getattr(portal, "indikator_id", None) or "")
    if kode := kunci.get("kode") or (indikator.kode if indikator else ""):
        bagian.append(str(kode))
    induk = next((ada for n in _INDUK if (ada := dokumen.ambil(_INDUK[n], kunci.get(f"{n}_id")))), portal)
    if isinstance(induk, RenstraDana):
        induk = dokumen.ambil("renstra_simpul", induk.simpul_id)
    nama = getattr(induk, "kode", "") or sebutan(induk) or (sebutan(baris) if not kode else "")
    if nama:
        bagian.append(nama if len(nama) <= 60 else f"{nama[:59]}…")
    if bulan := kunci.get("bulan"):
        bagian.append(NAMA_BULAN[bulan - 1])
    bagian += [str(kunci[k]) for k in ("variabel", "periode", "untuk_tahun") if kunci.get(k)]
    return " ".join(bagian)
