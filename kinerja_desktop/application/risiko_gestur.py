"""Gestures on the risk register: risks kept together by program and bidang, and the groups' names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, cast

from ..domain.noun import Noun, id_sel
from ..domain.risiko import Keberhasilan, Perlakuan, Risiko
from ..domain.tahun_kinerja import TahunKinerja
from .pengisian import PabrikId, baris_baru, hapus_baris, pindah_baris, tambah_baris
from .sel import Sel, sel_baris, sel_kunci
from .transaksi import Edit, Tambah, Transaksi, perubahan

RISIKO_BARU = "Risiko baru"
BIDANG_BARU = "Bidang baru"
PROGRAM_BARU = "Program baru"
"""What a row is called until its words are typed; the screen marks it."""


def perlakuan(dokumen: TahunKinerja, risiko: Risiko) -> tuple[Perlakuan, ...]:
    return cast(tuple[Perlakuan, ...], dokumen.per("perlakuan", "risiko_id").get(risiko.id, ()))


def keberhasilan(dokumen: TahunKinerja, risiko: Risiko) -> tuple[Keberhasilan, ...]:
    return cast(tuple[Keberhasilan, ...], dokumen.per("keberhasilan", "risiko_id").get(risiko.id, ()))


def urut_kelompok(dokumen: TahunKinerja) -> tuple[Risiko, ...]:
    """Risks by program and bidang, groups in the order of their first risk, so that each group stands once."""
    tempat: dict[tuple[str, ...], int] = {}
    for nomor, r in enumerate(dokumen.risiko):
        tempat.setdefault((r.program,), nomor)
        tempat.setdefault((r.program, r.bidang), nomor)
    return tuple(sorted(dokumen.risiko, key=lambda r: (tempat[(r.program,)], tempat[r.program, r.bidang])))


def sel_rincian(dokumen: TahunKinerja, noun: str, risiko: Risiko, nomor: int) -> Sel:
    """The text of a perlakuan, keberhasilan or kejadian by its place; past the last one a new row begins when it is typed."""
    isi: Sequence[Noun] = dokumen.per(noun, "risiko_id").get(risiko.id, ())
    if nomor < len(isi):
        return sel_baris(isi[nomor], "uraian")
    ke = nomor
    while dokumen.ambil(noun, id_sel(noun, risiko.id, ke)) is not None:
        ke += 1
    urutan = max((b.urutan for b in isi), default=0) + 1  # type: ignore[attr-defined]
    dasar = {"tahun": dokumen.tahun, "risiko_id": risiko.id, "urutan": urutan}
    return Sel(noun, id_sel(noun, risiko.id, ke), "uraian", dasar)


def sel_pantau(dokumen: TahunKinerja, risiko: Risiko, periode: str, kolom: str) -> Sel:
    """A field of the monitoring of a triwulan; the row begins with the first field that is filled."""
    return sel_kunci("risiko_pantau", kolom, tahun=dokumen.tahun, risiko_id=risiko.id, periode=periode)


def tambah_risiko(dokumen: TahunKinerja, id_baru: PabrikId, setelah: Risiko | None = None, **isi: Any) -> Transaksi:
    """A risk after another one, in its program and bidang (or, with ``bidang``, the first of a new one), or last."""
    urut = urut_kelompok(dokumen)
    setelah = setelah or (urut[-1] if urut else None)
    if setelah is not None:
        isi = {"program": setelah.program, "bidang": setelah.bidang} | isi
        # A new bidang starts below the whole of the present one, not in its midst; so does a program.
        if isi["program"] != setelah.program:
            setelah = [r for r in urut if r.program == setelah.program][-1]
        elif isi["bidang"] != setelah.bidang:
            setelah = [r for r in urut if (r.program, r.bidang) == (setelah.program, setelah.bidang)][-1]
    isi = {"pernyataan": RISIKO_BARU} | isi
    baru = baris_baru("risiko", id_baru, tahun=dokumen.tahun, **isi)
    return tambah_baris(dokumen, baru, "tambah risiko", setelah=setelah, kelompok=urut)


def gandakan_risiko(dokumen: TahunKinerja, risiko: Risiko, id_baru: PabrikId) -> Transaksi:
    """Copy a risk with its treatments and signs of success below itself."""
    salinan = replace(risiko, id=id_baru())
    sisip = tambah_baris(dokumen, salinan, "gandakan risiko", setelah=risiko)
    isi: list[Edit] = [Tambah(replace(p, id=id_baru(), risiko_id=salinan.id)) for p in perlakuan(dokumen, risiko)]
    isi += [Tambah(replace(k, id=id_baru(), risiko_id=salinan.id)) for k in keberhasilan(dokumen, risiko)]
    return Transaksi(sisip.label, (*sisip.edits, *isi))


def pindah_risiko(dokumen: TahunKinerja, risiko: Risiko, langkah: int) -> Transaksi:
    """Move a risk up or down within its bidang."""
    kelompok = [r for r in dokumen.risiko if (r.program, r.bidang) == (risiko.program, risiko.bidang)]
    asal = kelompok.index(risiko)
    tujuan = asal + langkah
    if not 0 <= tujuan < len(kelompok):
        return Transaksi("pindah risiko", ())
    semua = list(dokumen.risiko)
    jarak = semua.index(kelompok[tujuan]) - semua.index(risiko)
    return pindah_baris(dokumen, risiko, jarak, "pindah risiko")


def hapus_risiko(dokumen: TahunKinerja, risiko: Sequence[Risiko]) -> Transaksi:
    """Delete risks with their treatments and signs of success."""
    return hapus_baris(dokumen, risiko, "hapus risiko" if len(risiko) == 1 else f"hapus {len(risiko)} risiko")


def kelompokkan(dokumen: TahunKinerja, risiko: Risiko, kolom: str, nama: str, *, semua: bool) -> Transaksi:
    """Give a risk (with ``semua`` all of its present program or bidang) another program or bidang."""
    nama = " ".join(nama.split())
    lama = getattr(risiko, kolom)
    kena = [risiko]
    if semua:
        kena = [
            r for r in dokumen.risiko
            if getattr(r, kolom) == lama and (kolom == "program" or r.program == risiko.program)
        ]  # fmt: skip
    edits = tuple(e for r in kena for e in perubahan(r, **{kolom: nama}))
    label = f"ganti nama {kolom} {lama}".strip() if semua and len(kena) > 1 else f"pindahkan risiko ke {kolom} {nama}"
    return Transaksi(label, edits)
