"""Gestures on the tree of a Renstra: rows added, copied, moved, indented, turned into another kind, deleted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from itertools import takewhile
from typing import Any

from ..domain.noun import Noun, id_baris
from ..domain.rencana_strategis import JenisSimpul, Renstra, RenstraSimpul, RenstraTarget
from ..domain.renstra import Tingkat
from ..domain.renstra_pohon import pohon
from ..domain.tahun_kinerja import TahunKinerja
from .pengisian import PabrikId, baris_baru, hapus_baris
from .renstra_dana import jaga_liputan
from .renstra_sel import sebut_simpul
from .transaksi import Edit, Tambah, Transaksi, TransaksiError, perubahan, terapkan


class Ragam(StrEnum):
    """Kinds of rows from the top of the tree to its leaves; a row stands only below one of an earlier kind."""

    SASARAN_STRATEGIS = "sasaran strategis"
    PROGRAM = "program"
    SASARAN_PROGRAM = "sasaran program"
    KEGIATAN = "kegiatan"
    SASARAN_KEGIATAN = "sasaran kegiatan"
    INDIKATOR = "indikator"

    @property
    def jenis(self) -> JenisSimpul:
        return JenisSimpul(self.value.split()[0])

    @property
    def tingkat(self) -> Tingkat | None:
        kata = self.value.split()
        return Tingkat(kata[1]) if len(kata) > 1 else None

    @property
    def nama_baru(self) -> str:
        """What a row is called until its words are typed; the screen marks it."""
        return f"{self.value.split()[0].capitalize()} baru"

    def dapat_membawahi(self, lain: Ragam) -> bool:
        urut = list(Ragam)
        return urut.index(self) < urut.index(lain)


def ragam(simpul: RenstraSimpul) -> Ragam:
    """Kind of a row; a sasaran without a level counts as one of a kegiatan."""
    if simpul.jenis == JenisSimpul.SASARAN:
        return Ragam(f"sasaran {simpul.tingkat or Tingkat.KEGIATAN}")
    return Ragam(simpul.jenis.value)


def belum_bernama(simpul: RenstraSimpul) -> bool:
    """True while a row still bears the name it was created with."""
    return simpul.uraian == ragam(simpul).nama_baru


# Tree -----------------------------------------------------------------------------------------------------------------

Cabang = dict[str | None, list[RenstraSimpul]]
"""Id of a node (None: the Renstra itself) -> the nodes right below it, in order."""


def cabang(dokumen: TahunKinerja, renstra: Renstra) -> Cabang:
    """The tree as lists that gestures rearrange."""
    isi: Cabang = {}
    for c in pohon(dokumen, renstra):
        isi.setdefault(c.simpul.induk_id, []).append(c.simpul)
    return isi


def telusuri(anak: Mapping[str | None, Sequence[RenstraSimpul]], induk: str | None = None) -> Iterator[RenstraSimpul]:
    """All nodes below one, each right after the one it stands under."""
    for simpul in anak.get(induk, ()):
        yield simpul
        yield from telusuri(anak, simpul.id)


def susun(dokumen: TahunKinerja, renstra: Renstra, anak: Cabang, label: str) -> Transaksi:
    """The edits that bring the Renstra to this tree. ``urutan`` runs over the whole of it, as papers print it."""
    edits: list[Edit] = []
    for nomor, simpul in enumerate(telusuri(anak), 1):
        lama = dokumen.ambil("renstra_simpul", simpul.id)
        if lama is None:
            edits.append(Tambah(replace(simpul, urutan=nomor)))
        else:
            edits += perubahan(lama, induk_id=simpul.induk_id, urutan=nomor)
    return Transaksi(label, (*edits, *jaga_liputan(dokumen, renstra, anak)))


def simpul_baru(renstra: Renstra, id_baru: PabrikId, jenis: Ragam, induk_id: str | None, **isi: Any) -> RenstraSimpul:
    """A row of a kind below ``induk_id``, under its stand-in name."""
    isi = {"uraian": jenis.nama_baru, "jenis": jenis.jenis, "tingkat": jenis.tingkat} | isi
    baru = baris_baru("renstra_simpul", id_baru, renstra_id=renstra.id, induk_id=induk_id, **isi)
    assert isinstance(baru, RenstraSimpul)
    return baru


def sisipkan(anak: Cabang, baru: RenstraSimpul, setelah: RenstraSimpul | None = None) -> None:
    """Put a node among those of its parent: after one of them, else last; an indikator before what is no indikator."""
    saudara = anak.setdefault(baru.induk_id, [])
    if setelah in saudara:
        tempat = saudara.index(setelah) + 1
    elif baru.jenis == JenisSimpul.INDIKATOR:
        tempat = sum(1 for _ in takewhile(lambda s: s.jenis == JenisSimpul.INDIKATOR, saudara))
    else:
        tempat = len(saudara)
    saudara.insert(tempat, baru)


def tambah_simpul(
    dokumen: TahunKinerja, id_baru: PabrikId, renstra: Renstra, jenis: Ragam, dekat: RenstraSimpul | None = None,
    **isi: Any,
) -> Transaksi:  # fmt: skip
    """A new row near the cursor: below the row there if that may hold it, else after the row it would stand beside."""
    anak, setelah = cabang(dokumen, renstra), None
    while dekat is not None and not ragam(dekat).dapat_membawahi(jenis):
        setelah, dekat = dekat, dokumen.ambil("renstra_simpul", dekat.induk_id)
    sisipkan(anak, simpul_baru(renstra, id_baru, jenis, dekat.id if dekat else None, **isi), setelah)
    return susun(dokumen, renstra, anak, f"tambah {jenis}")


def gandakan_simpul(dokumen: TahunKinerja, renstra: Renstra, id_baru: PabrikId, asal: RenstraSimpul) -> Transaksi:
    """Copy a row with what stands below it, words and targets; money and the tie to the years stay with the first."""
    anak = cabang(dokumen, renstra)
    target: list[Noun] = []

    def salin(simpul: RenstraSimpul, induk_id: str | None) -> RenstraSimpul:
        baru = replace(simpul, id=id_baru(), induk_id=induk_id, sasaran_id=None, indikator_id=None, versi=1, lineage="")
        for t in dokumen.per("renstra_target", "simpul_id").get(simpul.id, ()):
            isi = {"simpul_id": baru.id, "untuk_tahun": t.untuk_tahun}
            target.append(RenstraTarget(id=id_baris("renstra_target", isi), target=t.target, **isi))
        anak[baru.id] = [salin(s, baru.id) for s in anak.get(simpul.id, ())]
        return baru

    saudara = anak[asal.induk_id]
    saudara.insert(saudara.index(asal) + 1, salin(asal, asal.induk_id))
    susunan = susun(dokumen, renstra, anak, f"gandakan {sebut_simpul(asal)}")
    return Transaksi(susunan.label, (*susunan.edits, *(Tambah(t) for t in target)))


def pindah_simpul(dokumen: TahunKinerja, renstra: Renstra, simpul: RenstraSimpul, langkah: int) -> Transaksi:
    """Move a row with what stands below it up (-1) or down (+1) among its siblings; nothing at the ends."""
    anak, label = cabang(dokumen, renstra), f"pindahkan {sebut_simpul(simpul)}"
    saudara = anak[simpul.induk_id]
    asal = saudara.index(simpul)
    tujuan = max(0, min(len(saudara) - 1, asal + langkah))
    if tujuan == asal:
        return Transaksi(label, ())
    saudara.insert(tujuan, saudara.pop(asal))
    return susun(dokumen, renstra, anak, label)


def masukkan_simpul(dokumen: TahunKinerja, renstra: Renstra, simpul: RenstraSimpul) -> Transaksi:
    """Put a row below the sibling above it."""
    anak = cabang(dokumen, renstra)
    saudara = anak[simpul.induk_id]
    tempat = saudara.index(simpul)
    if not tempat:
        raise TransaksiError("Tidak ada baris setingkat di atasnya; pindahkan dahulu ke bawah baris yang membawahinya.")
    induk = saudara[tempat - 1]
    _periksa_induk(induk, ragam(simpul))
    saudara.remove(simpul)
    sisipkan(anak, replace(simpul, induk_id=induk.id))
    return susun(dokumen, renstra, anak, f"masukkan {sebut_simpul(simpul)} ke bawah {sebut_simpul(induk)}")


def keluarkan_simpul(dokumen: TahunKinerja, renstra: Renstra, simpul: RenstraSimpul) -> Transaksi:
    """Take a row one level up, after the one it stood under."""
    induk: RenstraSimpul | None = dokumen.ambil("renstra_simpul", simpul.induk_id)
    if induk is None:
        raise TransaksiError("Baris ini sudah di tingkat teratas.")
    anak = cabang(dokumen, renstra)
    anak[induk.id].remove(simpul)
    sisipkan(anak, replace(simpul, induk_id=induk.induk_id), induk)
    return susun(dokumen, renstra, anak, f"keluarkan {sebut_simpul(simpul)} dari {sebut_simpul(induk)}")


def ganti_ragam(dokumen: TahunKinerja, renstra: Renstra, simpul: RenstraSimpul, jenis: Ragam) -> Transaksi:
    """Turn a row into another kind, where those above and below it may stay."""
    induk: RenstraSimpul | None = dokumen.ambil("renstra_simpul", simpul.induk_id)
    if induk is not None:
        _periksa_induk(induk, jenis)
    calon = replace(simpul, jenis=jenis.jenis, tingkat=jenis.tingkat)
    for bawah in cabang(dokumen, renstra).get(simpul.id, ()):
        _periksa_induk(calon, ragam(bawah))
    if dokumen.per("renstra_target", "simpul_id").get(simpul.id) and jenis != Ragam.INDIKATOR:
        raise TransaksiError(f"{sebut_simpul(simpul)} berisi target, jadi tetap indikator; kosongkan dahulu targetnya.")
    nama = {"uraian": jenis.nama_baru} if belum_bernama(simpul) else {}
    edits = perubahan(simpul, jenis=jenis.jenis, tingkat=jenis.tingkat, sasaran_id=None, indikator_id=None, **nama)
    return Transaksi(f"jadikan {sebut_simpul(simpul)} {jenis}", edits if ragam(simpul) != jenis else ())


def _periksa_induk(induk: RenstraSimpul, jenis: Ragam) -> None:
    if not ragam(induk).dapat_membawahi(jenis):
        raise TransaksiError(
            f"{str(jenis).capitalize()} tidak dapat berada di bawah {ragam(induk)} {sebut_simpul(induk)}."
        )


def hapus_simpul(dokumen: TahunKinerja, renstra: Renstra, simpul: Sequence[RenstraSimpul]) -> Transaksi:
    """Delete rows with all below them: targets, alokasi, plans. An amount shared with rows that stay is theirs then."""
    anak = cabang(dokumen, renstra)
    pergi = {s.id for s in simpul}
    for satu in simpul:
        pergi |= {bawah.id for bawah in telusuri(anak, satu.id)}
    sisa: Cabang = {induk: [s for s in isi if s.id not in pergi] for induk, isi in anak.items() if induk not in pergi}
    bawah = len(pergi) - len(simpul)
    label = f"hapus {sebut_simpul(simpul[0])}" if len(simpul) == 1 else f"hapus {len(simpul)} baris Renstra"
    label += f" dan {bawah} baris di bawahnya" if bawah else ""
    jaga = jaga_liputan(dokumen, renstra, sisa)
    antara = terapkan(dokumen, jaga)
    buang = [s for s in (antara.ambil("renstra_simpul", id_) for id_ in sorted(pergi)) if s is not None]
    return Transaksi(label, (*jaga, *hapus_baris(antara, buang, label).edits))
