"""Gestures on decrees: filled from a template in one step, points and members added, moved, deleted, last year's copied."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import cast

from ..domain.keputusan import JenisButir, JenisKeputusan, Keputusan, KeputusanAnggota, KeputusanButir
from ..domain.naskah_keputusan import ada_naskah, anggota_tim, butir_bagian, poin_diktum
from ..domain.noun import Noun
from ..domain.satker import Peran
from ..domain.tahun_kinerja import TahunKinerja
from .keputusan_templat import Data, isi_templat, isian_templat, varian_templat
from .pengisian import PabrikId, baris_baru, hapus_baris, pindah_baris, tambah_baris
from .transaksi import Edit, Tambah, Transaksi, TransaksiError, perubahan

KATA_BARU = {
    JenisButir.MENIMBANG: "Pertimbangan baru",
    JenisButir.MENGINGAT: "Dasar hukum baru",
    JenisButir.DIKTUM: "Diktum baru",
    JenisButir.POIN: "Poin baru",
}
"""What a point says until its words are typed over."""
SEBUTAN = {
    JenisButir.MENIMBANG: "pertimbangan",
    JenisButir.MENGINGAT: "dasar hukum",
    JenisButir.DIKTUM: "diktum",
    JenisButir.POIN: "poin",
}
ANGGOTA_BARU = "Nama anggota"


# Decrees -------------------------------------------------------------------------------------------------------------


def buat_keputusan(
    dokumen: TahunKinerja, jenis: JenisKeputusan, templat: Data | None, dasar_hukum: Sequence[str], id_baru: PabrikId
) -> Transaksi:
    """A decree with the words of its template, filled in for this satker and year: plain text from then on.

    ``dasar_hukum`` are citations for Mengingat. Without a template it begins empty. A row that so far only says place,
    date and signatory of the matrix becomes the decree.
    """
    isian = isian_templat(dokumen)
    varian: Data = varian_templat(templat, dokumen) if templat else {}
    satker, kepala = dokumen.identitas, dokumen.pejabat_peran(Peran.KEPALA)
    keputusan = cast(
        Keputusan,
        baris_baru(
            "keputusan", id_baru, tahun=dokumen.tahun, jenis=jenis, tentang=isi_templat(varian.get("tentang", ""), isian),
            judul_lampiran=isi_templat(varian.get("judul_lampiran", ""), isian), tempat=satker.tempat if satker else "",
            penanda_tangan_id=kepala.id if kepala else None,
        ),
    )  # fmt: skip
    edits: list[Edit] = []
    sejenis = [k for k in dokumen.keputusan if k.jenis == jenis and not ada_naskah(dokumen, k)]
    hampa = sejenis[0] if sejenis and templat else None
    if hampa is None:
        edits += tambah_baris(dokumen, keputusan, "").edits
    else:
        kata = {"tentang": keputusan.tentang, "judul_lampiran": hampa.judul_lampiran or keputusan.judul_lampiran}
        edits += perubahan(hampa, **kata)
        keputusan = hampa
    edits += _butir_baru(keputusan, JenisButir.MENIMBANG, _isi(varian.get("menimbang", ()), isian), id_baru)
    edits += _butir_baru(keputusan, JenisButir.MENGINGAT, dasar_hukum, id_baru)
    for nomor, diktum in enumerate(varian.get("diktum", ()), 1):
        (tambah,) = _butir_baru(keputusan, JenisButir.DIKTUM, _isi((diktum["uraian"],), isian), id_baru, mulai=nomor)
        edits.append(tambah)
        poin = _isi(diktum.get("poin", ()), isian)
        edits += _butir_baru(keputusan, JenisButir.POIN, poin, id_baru, induk=tambah.id)
    for nomor, kedudukan in enumerate(varian.get("anggota", ()), 1):
        nama = kepala.nama if kepala and nomor == 1 else ANGGOTA_BARU
        edits.append(Tambah(_anggota(keputusan, id_baru, kedudukan, nama, nomor)))
    return Transaksi(f"buat keputusan {jenis}", tuple(edits))


def _isi(teks: Iterable[str], isian: Mapping[str, str]) -> list[str]:
    return [isi_templat(t, isian) for t in teks]


def _butir_baru(
    keputusan: Keputusan, jenis: JenisButir, uraian: Iterable[str], id_baru: PabrikId, *, induk: str | None = None,
    mulai: int = 1,
) -> list[Tambah]:  # fmt: skip
    return [
        Tambah(
            baris_baru(
                "keputusan_butir", id_baru, tahun=keputusan.tahun, keputusan_id=keputusan.id, induk_id=induk, jenis=jenis,
                uraian=teks, urutan=nomor,
            )
        )
        for nomor, teks in enumerate(uraian, mulai)
    ]  # fmt: skip


def gandakan_keputusan(dokumen: TahunKinerja, lama: TahunKinerja, asal: Keputusan, id_baru: PabrikId) -> Transaksi:
    """Copy a decree of last year (or of this one) with all its points and members.

    Number and date begin empty; where its words name the year of ``lama``, they name the year of ``dokumen``.
    """
    dari, ke = lama.tahun, dokumen.tahun

    def ganti(teks: str) -> str:
        # "Nomor 29 Tahun 2014" is the name of a rule, not the year of the decree.
        return re.sub(rf"(?<!\d )\b(tahun(?: anggaran)?) {dari}\b", rf"\1 {ke}", teks, flags=re.IGNORECASE)

    baru = replace(
        asal, id=id_baru(), tahun=ke, nomor="", tanggal=None, tentang=ganti(asal.tentang),
        menetapkan=ganti(asal.menetapkan), judul_lampiran=ganti(asal.judul_lampiran),
    )  # fmt: skip
    edits: list[Edit] = list(tambah_baris(dokumen, baru, "").edits)
    semua: tuple[KeputusanButir, ...] = lama.per("keputusan_butir", "keputusan_id").get(asal.id, ())
    peta = {b.id: id_baru() for b in semua}
    for b in sorted(semua, key=lambda b: b.induk_id is not None):
        uraian = b.uraian if b.jenis == JenisButir.MENGINGAT else ganti(b.uraian)
        induk = peta.get(b.induk_id) if b.induk_id else None
        edits.append(Tambah(replace(b, id=peta[b.id], tahun=ke, keputusan_id=baru.id, induk_id=induk, uraian=uraian)))
    edits += [
        Tambah(replace(a, id=id_baru(), tahun=ke, keputusan_id=baru.id)) for a in anggota_tim(lama, asal)
    ]  # fmt: skip
    return Transaksi(f"salin keputusan {asal.jenis} dari {dari}", tuple(edits))


def hapus_keputusan(dokumen: TahunKinerja, keputusan: Keputusan) -> Transaksi:
    """Delete a decree with its points and members."""
    return hapus_baris(dokumen, [keputusan], f"hapus keputusan {keputusan.jenis}")


# Points --------------------------------------------------------------------------------------------------------------


def _saudara(dokumen: TahunKinerja, keputusan: Keputusan, jenis: JenisButir, induk: str | None) -> list[Noun]:
    """The points that are numbered together."""
    if jenis == JenisButir.POIN:
        return list(dokumen.per("keputusan_butir", "induk_id").get(induk, ())) if induk else []
    return list(butir_bagian(dokumen, keputusan, jenis))


def diktum_dari(dokumen: TahunKinerja, butir: KeputusanButir | None) -> KeputusanButir | None:
    """The diktum that a point is, or stands under."""
    if butir is None or butir.jenis == JenisButir.DIKTUM:
        return butir
    diktum: KeputusanButir | None = dokumen.ambil("keputusan_butir", butir.induk_id)
    return diktum


def tambah_butir(
    dokumen: TahunKinerja, keputusan: Keputusan, jenis: JenisButir, id_baru: PabrikId,
    setelah: KeputusanButir | None = None, uraian: str = "",
) -> Transaksi:  # fmt: skip
    """A point of a part, after ``setelah`` where that stands in the same part, else last; the others are renumbered.

    A POIN goes under the diktum of ``setelah`` (the last diktum where it stands elsewhere).
    """
    induk: KeputusanButir | None = None
    if jenis == JenisButir.POIN:
        diktum = butir_bagian(dokumen, keputusan, JenisButir.DIKTUM)
        induk = diktum_dari(dokumen, setelah) or (diktum[-1] if diktum else None)
        if induk is None:
            raise TransaksiError("Belum ada diktum untuk poin ini; tambah diktumnya dulu dengan + Diktum.")
    elif jenis == JenisButir.DIKTUM:
        setelah = diktum_dari(dokumen, setelah)
    baru = baris_baru(
        "keputusan_butir", id_baru, tahun=dokumen.tahun, keputusan_id=keputusan.id,
        induk_id=induk.id if induk else None, jenis=jenis, uraian=uraian or KATA_BARU[jenis],
    )  # fmt: skip
    kelompok = _saudara(dokumen, keputusan, jenis, induk.id if induk else None)
    if setelah is not None and setelah is induk:
        setelah = None  # on the diktum itself: its last point
    return tambah_baris(dokumen, baru, f"tambah {SEBUTAN[jenis]}", setelah=setelah, kelompok=kelompok)


def ambil_dasar_hukum(
    dokumen: TahunKinerja, keputusan: Keputusan, sitasi: Iterable[str], id_baru: PabrikId
) -> Transaksi:  # fmt: skip
    """Add citations to Mengingat, at its end; those it already has are passed over."""
    ada = butir_bagian(dokumen, keputusan, JenisButir.MENGINGAT)
    tulisan = {_inti(b.uraian) for b in ada}
    baru = [s for s in dict.fromkeys(sitasi) if _inti(s) not in tulisan]
    mulai = max((b.urutan for b in ada), default=0) + 1
    edits = _butir_baru(keputusan, JenisButir.MENGINGAT, baru, id_baru, mulai=mulai)
    return Transaksi("ambil dasar hukum", tuple(edits))


def punya_dasar_hukum(dokumen: TahunKinerja, keputusan: Keputusan, sitasi: str) -> KeputusanButir | None:
    """The point of Mengingat that holds a citation, if there is one."""
    ada = butir_bagian(dokumen, keputusan, JenisButir.MENGINGAT)
    return next((b for b in ada if _inti(b.uraian) == _inti(sitasi)), None)


def _inti(teks: str) -> str:
    return " ".join(teks.split()).rstrip(";., ").casefold()


def pindah_butir(dokumen: TahunKinerja, keputusan: Keputusan, butir: KeputusanButir, langkah: int) -> Transaksi:
    """Move a point up or down among those it is numbered with; a diktum takes its points along."""
    kelompok = _saudara(dokumen, keputusan, butir.jenis, butir.induk_id)
    return pindah_baris(dokumen, butir, langkah, f"pindahkan {SEBUTAN[butir.jenis]}", kelompok=kelompok)


def gandakan_butir(
    dokumen: TahunKinerja, keputusan: Keputusan, butir: KeputusanButir, id_baru: PabrikId
) -> Transaksi:  # fmt: skip
    """Copy a point below itself, a diktum with its points."""
    salinan = replace(butir, id=id_baru())
    kelompok = _saudara(dokumen, keputusan, butir.jenis, butir.induk_id)
    sisip = tambah_baris(dokumen, salinan, f"gandakan {SEBUTAN[butir.jenis]}", setelah=butir, kelompok=kelompok)
    poin = [Tambah(replace(p, id=id_baru(), induk_id=salinan.id)) for p in poin_diktum(dokumen, butir)]
    return Transaksi(sisip.label, (*sisip.edits, *poin))


def hapus_butir(dokumen: TahunKinerja, butir: Sequence[KeputusanButir]) -> Transaksi:
    """Delete points, a diktum with its points."""
    label = f"hapus {SEBUTAN[butir[0].jenis]}" if len(butir) == 1 else f"hapus {len(butir)} butir keputusan"
    return hapus_baris(dokumen, butir, label)


# Members -------------------------------------------------------------------------------------------------------------


def _anggota(keputusan: Keputusan, id_baru: PabrikId, kedudukan: str, nama: str, urutan: int = 0) -> KeputusanAnggota:
    baru = baris_baru(
        "keputusan_anggota", id_baru, tahun=keputusan.tahun, keputusan_id=keputusan.id, kedudukan=kedudukan, nama=nama,
        urutan=urutan,
    )  # fmt: skip
    return cast(KeputusanAnggota, baru)


def tambah_anggota(
    dokumen: TahunKinerja, keputusan: Keputusan, id_baru: PabrikId, setelah: KeputusanAnggota | None = None
) -> Transaksi:
    """A member of the team after another one (or last)."""
    baru = _anggota(keputusan, id_baru, "Anggota", ANGGOTA_BARU)
    semua = anggota_tim(dokumen, keputusan)
    return tambah_baris(dokumen, baru, "tambah anggota", setelah=setelah, kelompok=semua)


def pindah_anggota(
    dokumen: TahunKinerja, keputusan: Keputusan, anggota: KeputusanAnggota, langkah: int
) -> Transaksi:  # fmt: skip
    return pindah_baris(
        dokumen, anggota, langkah, "pindahkan anggota", kelompok=anggota_tim(dokumen, keputusan)
    )  # fmt: skip


def hapus_anggota(dokumen: TahunKinerja, anggota: Sequence[KeputusanAnggota]) -> Transaksi:
    return hapus_baris(dokumen, anggota, "hapus anggota" if len(anggota) == 1 else f"hapus {len(anggota)} anggota")
