"""Decrees: on the Rencana Aksi (000, 003), on the drafting team with its annex (002 lampiran 3), and others."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import groupby

from ...domain.keputusan import JenisButir, JenisKeputusan, Keputusan, KeputusanAnggota
from ...domain.laporan import Laporan
from ...domain.naskah_keputusan import (
    ada_naskah,
    anggota_tim,
    menetapkan_keputusan,
    pejabat_keputusan,
    penanda_tangan,
    poin_diktum,
    susun_butir,
    tempat_keputusan,
)
from ...domain.satker import tulis_nip
from ...domain.tahun_kinerja import TahunKinerja
from ..blocks import (
    Bagian,
    Baris,
    Blok,
    Butir,
    DaftarBerlabel,
    HalamanBaru,
    Judul,
    Lari,
    Paragraf,
    Penetapan,
    Rata,
    Sel,
    Tabel,
    Teks,
)
from .umum import TENGAH, TITIK, kepala, kolom, kop_surat, pihak, tanggal_tulis

_MIRING = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![\w*])")
_TUNTAS = re.compile(r"([.;:,…]|; (dan|atau|dan/atau))$")


def bermiring(teks: str) -> Teks:
    """``*kata*`` as italic, for foreign words; every other asterisk stays what it is."""
    lari: list[Lari] = []
    akhir = 0
    for temu in _MIRING.finditer(teks):
        lari += [Lari(teks[akhir : temu.start()]), Lari(temu[1], miring=True)]
        akhir = temu.end()
    return tuple(r for r in (*lari, Lari(teks[akhir:])) if r.teks) if lari else teks


def bertanda(teks: str, *, akhir: bool) -> str:
    """A point with its closing mark: as typed, else ``;`` between points and ``.`` at the last of them."""
    teks = teks.rstrip()
    if akhir:
        return re.sub(r"[;,]$", "", teks) + ("" if re.search(r"[.:…]$", teks) else ".")
    return teks if _TUNTAS.search(teks) else f"{teks};"


def baris_judul(teks: str) -> tuple[str, ...]:
    """A title in capitals as the papers break it: before ``DI`` or ``PADA`` the satker, before a year at its end."""
    baris = re.sub(r" (?=(?:DI|PADA) )", "\n", " ".join(teks.upper().split()), count=1)
    if "\n" in baris:
        baris = re.sub(r" (?=TAHUN(?: ANGGARAN)? \d{4}$)", "\n", baris)
    return tuple(baris.split("\n")) if baris else (TITIK,)


# Sections ------------------------------------------------------------------------------------------------------------


def _naskah(dokumen: TahunKinerja, jenis: JenisKeputusan) -> tuple[Keputusan, ...]:
    return tuple(k for k in dokumen.keputusan if k.jenis == jenis and ada_naskah(dokumen, k))


def ada(jenis: JenisKeputusan) -> Callable[[TahunKinerja], bool]:
    """The test whether decrees of a kind have words to print."""
    return lambda dokumen: bool(_naskah(dokumen, jenis))


def _bagian(dokumen: TahunKinerja, id_: str, judul: str, jenis: JenisKeputusan) -> Bagian:
    """All decrees of a kind, each from a page of its own."""
    semua = _naskah(dokumen, jenis)
    if not semua:
        return Bagian(id_, judul, (Paragraf(f"Belum ada data keputusan tahun {dokumen.tahun}."),))
    isi: list[Blok] = []
    for keputusan in semua:
        isi += [*([HalamanBaru()] if isi else []), *_keputusan(dokumen, keputusan)]
    return Bagian(id_, judul, tuple(isi), cetak_judul=False)


def keputusan_renaksi(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    return _bagian(dokumen, "renaksi-sk", "Keputusan tentang Rencana Aksi", JenisKeputusan.RENAKSI)


def keputusan_tim(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    return _bagian(dokumen, "sk-tim", "Keputusan tentang Tim Penyusun LKjIP", JenisKeputusan.TIM)


def keputusan_lain(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    return _bagian(dokumen, "sk-lain", "Keputusan lain", JenisKeputusan.LAIN)


# The decree ----------------------------------------------------------------------------------------------------------


def _keputusan(dokumen: TahunKinerja, keputusan: Keputusan) -> list[Blok]:
    kop = kop_surat(dokumen)
    pejabat = pejabat_keputusan(dokumen, keputusan)
    isi: list[Blok] = [kop] if kop else []
    isi += [
        Judul((f"KEPUTUSAN {pejabat}",), 0),
        _tengah(f"NOMOR {keputusan.nomor or TITIK}"),
        _tengah("TENTANG"),
        Judul(baris_judul(keputusan.tentang), 0),
        Judul((f"{pejabat},",), 0),
    ]
    pembuka = [
        b for b in susun_butir(dokumen, keputusan) if b.butir.jenis in (JenisButir.MENIMBANG, JenisButir.MENGINGAT)
    ]
    for _, anggota in groupby(pembuka, key=lambda b: b.butir.jenis):
        deret = list(anggota)
        butir = [Butir(bermiring(bertanda(b.butir.uraian, akhir=b is deret[-1])), b.label, b.nomor) for b in deret]
        butir[-1] = replace(butir[-1], jarak=10.0)
        isi.append(DaftarBerlabel(tuple(butir)))
    isi += [Judul(("MEMUTUSKAN:",), 0), _diktum(dokumen, keputusan), _penetapan(dokumen, keputusan)]
    if semua := anggota_tim(dokumen, keputusan):
        isi += [HalamanBaru(), *_lampiran(dokumen, keputusan, semua), _penetapan(dokumen, keputusan)]
    return isi


def _tengah(teks: str) -> Paragraf:
    return Paragraf(teks, Rata.TENGAH, lengket=True)


def _diktum(dokumen: TahunKinerja, keputusan: Keputusan) -> DaftarBerlabel:
    """Menetapkan and what is decreed, numbered points under their diktum."""
    isi = [Butir(bermiring(bertanda(menetapkan_keputusan(dokumen, keputusan), akhir=True)), "Menetapkan", tebal=True)]
    for b in susun_butir(dokumen, keputusan):
        if b.butir.jenis == JenisButir.DIKTUM:
            poin = poin_diktum(dokumen, b.butir)
            # A diktum ends as it was typed (002: with a semicolon), one that announces points with its colon.
            teks = b.butir.uraian.rstrip()
            teks = teks if _TUNTAS.search(teks) else f"{teks}{':' if poin else '.'}"
            isi.append(Butir(bermiring(teks), b.label, lengket=bool(poin)))
        elif b.butir.jenis == JenisButir.POIN:
            akhir = b.butir is poin[-1]
            isi.append(Butir(bermiring(bertanda(b.butir.uraian, akhir=akhir)), "", b.nomor))
    return DaftarBerlabel(tuple(isi))


def _penetapan(dokumen: TahunKinerja, keputusan: Keputusan) -> Penetapan:
    tempat = f"Ditetapkan di {tempat_keputusan(dokumen, keputusan) or TITIK}"
    sisi = pihak(penanda_tangan(dokumen, keputusan))
    sisi = replace(sisi, jabatan=f"{sisi.jabatan or TITIK},")
    return Penetapan((tempat, f"Pada tanggal {tanggal_tulis(dokumen, keputusan.tanggal)}"), sisi)


# The annex of a team -------------------------------------------------------------------------------------------------


def _lampiran(dokumen: TahunKinerja, keputusan: Keputusan, semua: tuple[KeputusanAnggota, ...]) -> list[Blok]:
    """Annex head, title, members: as 002 lists them by name, as a table where NIP or jabatan were entered."""
    kepala_lampiran = DaftarBerlabel(
        (
            Butir(f"Keputusan {keputusan.pejabat or _sebut(dokumen)}", "Lampiran", jarak=0.0),
            Butir(keputusan.nomor or TITIK, "Nomor", jarak=0.0),
            Butir(tanggal_tulis(dokumen, keputusan.tanggal), "Tanggal", jarak=10.0),
        )
    )
    judul = Judul(baris_judul(keputusan.judul_lampiran or keputusan.tentang), 0)
    if any(a.nip or a.jabatan for a in semua):
        return [kepala_lampiran, judul, _tabel(semua)]
    butir: list[Butir] = []
    for kedudukan, isi in groupby(semua, key=lambda a: a.kedudukan):
        deret = list(isi)
        for nomor, a in enumerate(deret, 1):
            gantung = f"{nomor}." if len(deret) > 1 else ""
            butir.append(Butir(a.nama, kedudukan if nomor == 1 else "", gantung))
    return [kepala_lampiran, judul, DaftarBerlabel(tuple(butir))]


def _sebut(dokumen: TahunKinerja) -> str:
    satker = dokumen.identitas
    return f"Kepala {satker.nama}" if satker else "Kepala satuan kerja"


def _tabel(semua: tuple[KeputusanAnggota, ...]) -> Tabel:
    return Tabel(
        kolom((7, TENGAH), 32, 27, 34),
        kepala("No.", "Nama / NIP", "Kedudukan dalam tim", "Jabatan"),
        tuple(
            Baris((Sel(f"{n}."), Sel(_nama_nip(a)), Sel(a.kedudukan), Sel(a.jabatan or "-"))) for n, a in enumerate(semua, 1)
        ),
    )  # fmt: skip


def _nama_nip(anggota: KeputusanAnggota) -> str:
    return f"{anggota.nama}\nNIP. {tulis_nip(anggota.nip)}" if anggota.nip else anggota.nama
