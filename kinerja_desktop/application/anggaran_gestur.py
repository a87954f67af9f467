"""Gestures on the budget chain: rows added, copied, moved, indented; and figures at a date inside a month."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from ..domain.anggaran import NAMA_BELANJA, Anggaran, PaguVersi, TingkatNode
from ..domain.periode import Periode
from ..domain.serapan import anak, baris_belanja, jumlahkan, rantai, sumber_ada
from ..domain.tahun_kinerja import TahunKinerja
from .pengisian import PabrikId, baris_baru, hapus_baris
from .transaksi import Edit, Tambah, Transaksi, TransaksiError, perubahan

SUMBER_UMUM = ("SP2D", "OM-SPAN", "SMART", "SAKTI")
"""The usual sources of realisasi; the list is open."""

URUT_TINGKAT = tuple(t for t in TingkatNode if t != TingkatNode.BELANJA)


@dataclass(frozen=True, slots=True)
class SampaiHari(Periode):
    """A cut-off inside a month: a source is read "per 7 Desember", not at the end of December."""

    hari: date = date.min

    def tanggal_akhir(self, tahun: int) -> date:
        return self.hari


def sampai(hari: date) -> SampaiHari:
    """The cut-off "per tanggal"."""
    return SampaiHari(hari.month, 1, f"B{hari.month:02}", hari)


# Tree ---------------------------------------------------------------------------------------------------------------


def pohon(dokumen: TahunKinerja) -> tuple[tuple[Anggaran, int], ...]:
    """Nodes of the chain in reading order, each with its depth."""
    return tuple(_telusuri(_anak(dokumen), None, 0))


def _anak(dokumen: TahunKinerja) -> dict[str | None, list[Anggaran]]:
    isi: dict[str | None, list[Anggaran]] = {}
    for node in rantai(dokumen):
        isi.setdefault(node.induk_id, []).append(node)
    return isi


def _telusuri(
    anak_dari: dict[str | None, list[Anggaran]], induk: str | None, dalam: int
) -> Iterator[tuple[Anggaran, int]]:
    for node in anak_dari.get(induk, ()):
        yield node, dalam
        yield from _telusuri(anak_dari, node.id, dalam + 1)


def _susun(
    dokumen: TahunKinerja, anak_dari: dict[str | None, list[Anggaran]], label: str, belanja: Iterable[Anggaran] = ()
) -> Transaksi:
    """The edits that bring the file to this tree; ``urutan`` runs over the whole tree, as the papers print it."""
    urut = [node for node, _ in _telusuri(anak_dari, None, 0)]
    urut += list(belanja) or list(baris_belanja(dokumen))
    edits: list[Edit] = []
    for nomor, node in enumerate(urut, 1):
        lama = dokumen.ambil("anggaran", node.id)
        if lama is None:
            edits.append(Tambah(replace(node, urutan=nomor)))
        else:
            edits += perubahan(lama, induk_id=node.induk_id, tingkat=node.tingkat, urutan=nomor)
    return Transaksi(label, tuple(edits))


def nama_baru(tingkat: TingkatNode) -> str:
    """What a row is called until its name is typed; screens mark it so that it doesn't reach the paper unseen."""
    return f"{tingkat.value[0].upper()}{tingkat.value[1:]} baru"


def belum_bernama(node: Anggaran) -> bool:
    """True while a row still bears the name it was created with."""
    return node.nama == nama_baru(node.tingkat)


def di_bawah(tingkat: TingkatNode) -> TingkatNode:
    """The level that details this one."""
    if tingkat not in URUT_TINGKAT:
        return tingkat
    return URUT_TINGKAT[min(URUT_TINGKAT.index(tingkat) + 1, len(URUT_TINGKAT) - 1)]


def tambah_node(
    dokumen: TahunKinerja, id_baru: PabrikId, *, setelah: Anggaran | None = None, rincian: bool = False, **isi: Any
) -> Transaksi:
    """A new row after ``setelah`` (last without it), or with ``rincian`` as its first-level detail, placed last there."""
    tingkat = TingkatNode.KEGIATAN if setelah is None else di_bawah(setelah.tingkat) if rincian else setelah.tingkat
    isi.setdefault("tingkat", tingkat)
    isi.setdefault("nama", nama_baru(isi["tingkat"]))
    # What a detail row adds up to is printed one level higher already.
    isi.setdefault("cetak", not rincian)
    induk = None if setelah is None else setelah.id if rincian else setelah.induk_id
    baru = baris_baru("anggaran", id_baru, tahun=dokumen.tahun, induk_id=induk, **isi)
    assert isinstance(baru, Anggaran)
    anak_dari = _anak(dokumen)
    saudara = anak_dari.setdefault(induk, [])
    tempat = len(saudara) if setelah is None or rincian else saudara.index(setelah) + 1
    saudara.insert(tempat, baru)
    return _susun(dokumen, anak_dari, f"tambah baris {isi['tingkat']}")


def tambah_belanja(dokumen: TahunKinerja, id_baru: PabrikId, setelah: Anggaran | None = None) -> Transaksi:
    """The four usual jenis belanja where there are none; else one more row after ``setelah``."""
    ada = list(baris_belanja(dokumen))
    kosong = [(kode, nama) for kode, nama in NAMA_BELANJA.items()] if not ada else [("", "")]
    baru = []
    for kode, nama in kosong:
        isi = {"tingkat": TingkatNode.BELANJA, "kode": kode, "jenis_belanja": kode, "cetak": False}
        isi["nama"] = nama or nama_baru(TingkatNode.BELANJA)
        node = baris_baru("anggaran", id_baru, tahun=dokumen.tahun, **isi)
        assert isinstance(node, Anggaran)
        baru.append(node)
    tempat = ada.index(setelah) + 1 if setelah in ada else len(ada)
    label = "tambah jenis belanja" if ada else "siapkan jenis belanja 51, 52, 53, 57"
    return _susun(dokumen, _anak(dokumen), label, [*ada[:tempat], *baru, *ada[tempat:]])


def gandakan_node(dokumen: TahunKinerja, node: Anggaran, id_baru: PabrikId) -> Transaksi:
    """Copy a row with its details (names and codes, no figures) below itself."""
    anak_dari = _anak(dokumen)

    def salin(asal: Anggaran, induk: str | None) -> Anggaran:
        salinan = replace(asal, id=id_baru(), induk_id=induk)
        anak_dari[salinan.id] = [salin(a, salinan.id) for a in anak(dokumen, asal)]
        return salinan

    if node.tingkat == TingkatNode.BELANJA:
        ada = list(baris_belanja(dokumen))
        ada.insert(ada.index(node) + 1, replace(node, id=id_baru()))
        return _susun(dokumen, anak_dari, f"gandakan {node.nama}", ada)
    saudara = anak_dari[node.induk_id]
    saudara.insert(saudara.index(node) + 1, salin(node, node.induk_id))
    return _susun(dokumen, anak_dari, f"gandakan {node.nama}")


def pindah_node(dokumen: TahunKinerja, node: Anggaran, langkah: int) -> Transaksi:
    """Move a row with its details up (-1) or down (+1) among its siblings; nothing at the ends."""
    anak_dari = _anak(dokumen)
    belanja = list(baris_belanja(dokumen))
    saudara = belanja if node.tingkat == TingkatNode.BELANJA else anak_dari[node.induk_id]
    asal = saudara.index(node)
    tujuan = max(0, min(len(saudara) - 1, asal + langkah))
    saudara.insert(tujuan, saudara.pop(asal))
    # Standing still must not renumber: a row that cannot move is no undo step.
    return _susun(dokumen, anak_dari, f"pindah {node.nama}", belanja) if tujuan != asal else Transaksi("pindah", ())


def masukkan(dokumen: TahunKinerja, node: Anggaran) -> Transaksi:
    """Make a row a detail of the sibling above it."""
    anak_dari = _anak(dokumen)
    saudara = anak_dari.get(node.induk_id, [])
    tempat = saudara.index(node) if node in saudara else 0
    if not tempat:
        raise TransaksiError("Tidak ada baris setingkat di atasnya; pindahkan dahulu ke bawah baris yang dirincinya.")
    induk = saudara[tempat - 1]
    saudara.remove(node)
    anak_dari.setdefault(induk.id, []).append(replace(node, induk_id=induk.id))
    return _susun(dokumen, anak_dari, f"jadikan {node.nama} rincian {induk.nama}")


def keluarkan(dokumen: TahunKinerja, node: Anggaran) -> Transaksi:
    """Move a detail one level up, below the row it detailed."""
    induk = dokumen.ambil("anggaran", node.induk_id)
    if induk is None:
        raise TransaksiError("Baris ini sudah di tingkat teratas.")
    anak_dari = _anak(dokumen)
    anak_dari[induk.id].remove(node)
    saudara = anak_dari[induk.induk_id]
    saudara.insert(saudara.index(induk) + 1, replace(node, induk_id=induk.induk_id))
    return _susun(dokumen, anak_dari, f"keluarkan {node.nama} dari {induk.nama}")


def hapus_node(dokumen: TahunKinerja, node: Sequence[Anggaran]) -> Transaksi:
    """Delete rows with their details and figures."""
    return hapus_baris(
        dokumen, node, f"hapus {node[0].nama}" if len(node) == 1 else f"hapus {len(node)} baris anggaran"
    )


# Sources and versions -----------------------------------------------------------------------------------------------


def pakai_sumber_utama(dokumen: TahunKinerja, sumber: str) -> Transaksi:
    """Let this source feed the totals and the printed table."""
    if dokumen.pengaturan is None:
        raise TransaksiError("Tahun anggaran ini belum dibuka; buat tahunnya lebih dahulu.")
    return Transaksi(f"pakai {sumber} sebagai sumber utama", perubahan(dokumen.pengaturan, sumber_utama=sumber))


def pilihan_sumber(dokumen: TahunKinerja) -> tuple[str, ...]:
    """Sources to offer: the usual ones, then others the year has."""
    return (*SUMBER_UMUM, *(s for s in sumber_ada(dokumen) if s not in SUMBER_UMUM))


def tanggal_amatan(dokumen: TahunKinerja, sumber: str) -> date | None:
    """The newest date on which this source was read."""
    return max((o.per_tanggal for o in dokumen.observasi if o.sumber == sumber), default=None)


def pagu_pada(dokumen: TahunKinerja, node: Anggaran, versi: PaguVersi) -> int | None:
    """Pagu of a node as of a version: the newest amount up to it, else the sum of its details."""
    isi = []
    for baris in dokumen.per("pagu", "anggaran_id").get(node.id, ()):
        v = dokumen.ambil("pagu_versi", baris.versi_id)
        if v and v.ke <= versi.ke and baris.jumlah is not None:
            isi.append((v.ke, baris.jumlah))
    return max(isi)[1] if isi else jumlahkan(pagu_pada(dokumen, a, versi) for a in anak(dokumen, node))
