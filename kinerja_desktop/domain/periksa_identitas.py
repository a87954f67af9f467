"""Checks of who and where: the satker's codes, its officials, its staff, the place of its decrees."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from difflib import SequenceMatcher

from .keputusan import KeputusanAnggota
from .noun import Noun, nama_noun
from .periode import Periode, tulis_tanggal
from .satker import Pejabat
from .tahun_kinerja import TahunKinerja
from .temuan import Temuan, keras, peringatan


def identitas_kurang(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A paper without the satker's code and name, or without its head, cannot be sent."""
    satker = dokumen.identitas
    if satker is None or not satker.kode or not satker.nama:
        yield keras(
            "identitas", "Profil & Naskah", "Kode atau nama satker belum diisi.", "Isi identitas satker di tab Profil & Naskah.",
            "satker", satker.id if satker else "", "kode",
        )  # fmt: skip
    elif not (len(satker.kode) == 6 and satker.kode.isascii() and satker.kode.isdigit()):
        yield keras(
            "identitas", "Profil & Naskah", f"Kode satker “{satker.kode}” bukan enam angka.",
            "Tulis kode satker enam angka sesuai DIPA.", "satker", satker.id, "kode",
        )  # fmt: skip


def sdm_tidak_sama(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    jumlah: dict[tuple[object, str], int] = {}
    for b in dokumen.sdm:
        jumlah[b.per_tanggal, b.jenis] = jumlah.get((b.per_tanggal, b.jenis), 0) + (b.jumlah or 0)
    for tanggal in {t for t, _ in jumlah}:
        isi = {jenis: n for (t, jenis), n in jumlah.items() if t == tanggal}
        if len(set(isi.values())) > 1:
            rinci = ", ".join(f"menurut {jenis} {n}" for jenis, n in isi.items())
            yield peringatan(
                "sdm",
                "Profil & Naskah, SDM",
                f"Jumlah pegawai berbeda: {rinci}.",
                "Samakan jumlah pada semua tabel SDM.",
                "sdm",
            )


def keputusan_tempat(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A decree dated in another place than the satker's, left over from the paper it was copied from (000)."""
    satker = dokumen.identitas
    tempat = " ".join(satker.tempat.split()) if satker else ""
    for k in dokumen.keputusan:
        lain = " ".join(k.tempat.split())
        if tempat and lain and lain.casefold() != tempat.casefold():
            nama = f"Keputusan {k.nomor or k.jenis}"
            yield peringatan(
                "keputusan-tempat", nama, f"{nama} ditetapkan di {lain}, sedangkan satuan kerja menandatangani di {tempat}.",
                "Betulkan tempatnya di Profil & Naskah, bagian Keputusan.", "keputusan", k.id, "tempat",
            )  # fmt: skip


# Officials ----------------------------------------------------------------------------------------------------------


def nip_janggal(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A NIP has 18 digits; none at all is a place still to be filled by hand."""
    orang: list[Pejabat | KeputusanAnggota] = [*dokumen.pejabat, *dokumen.keputusan_anggota]
    for o in orang:
        if o.nip and not (len(o.nip) == 18 and o.nip.isascii() and o.nip.isdigit()):
            yield peringatan(
                "nip", f"NIP {o.nama}", f"NIP {o.nama} “{o.nip}” bukan 18 angka.",
                "Tulis 18 angka tanpa spasi; cetakan memberi jaraknya sendiri.", nama_noun(o), o.id, "nip",
            )  # fmt: skip


def nama_berejaan(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """One person, by NIP or by nearly the same name, written in several ways (002: the head's name)."""
    kenal: list[tuple[str, str, str]] = []
    orang: list[Pejabat | KeputusanAnggota] = [*dokumen.pejabat, *dokumen.keputusan_anggota]
    for o in orang:
        inti = _inti_nama(o.nama)
        for nip, lain, nama in kenal:
            satu_nip = bool(o.nip.strip("0")) and o.nip == nip
            if inti != lain and (satu_nip or _mirip(inti, lain)):
                yield peringatan(
                    "nama-ejaan", f"Nama {o.nama}", f"Nama satu orang ditulis “{nama}” dan “{o.nama}”.",
                    "Pilih satu ejaan menurut SK pangkat dan pakai di semua tempat.", nama_noun(o), o.id, "nama",
                )  # fmt: skip
                break
        kenal.append((o.nip, inti, o.nama))
        ttd = _inti_nama(getattr(o, "nama_ttd", ""))
        if ttd and ttd != inti:
            yield peringatan(
                "nama-ejaan", f"Nama {o.nama}", f"Nama lengkap “{o.nama}”, nama pada tanda tangan “{o.nama_ttd}”.",  # type: ignore[union-attr]
                "Samakan ejaannya; yang boleh berbeda hanya gelar.", nama_noun(o), o.id, "nama_ttd",
            )  # fmt: skip


_GELAR = re.compile(r"^(?:(?:dr|drs|dra|ir|h|hj|prof|kh)\.?\s+)+", re.IGNORECASE)


def _inti_nama(nama: str) -> str:
    """A name without titles before and behind it, spaces and case."""
    return "".join(h for h in _GELAR.sub("", nama.split(",")[0]).casefold() if h.isalpha())


def _mirip(satu: str, dua: str) -> bool:
    """One or two letters apart in a name of at least ten."""
    if min(len(satu), len(dua)) < 10 or abs(len(satu) - len(dua)) > 2:
        return False
    return SequenceMatcher(None, satu, dua).ratio() >= 0.9


def penanda_tangan_janggal(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A signatory who did not hold the post on the paper's date."""
    for noun, baris, kolom, nama in _tanda_tangan(dokumen):
        pejabat: Pejabat | None = dokumen.ambil("pejabat", getattr(baris, kolom))
        tanggal: date | None = getattr(baris, "tanggal", None)
        if pejabat is None or tanggal is None:
            continue
        sebab = (
            f"baru menjabat mulai {tulis_tanggal(pejabat.mulai)}" if pejabat.mulai and tanggal < pejabat.mulai
            else f"menjabat sampai {tulis_tanggal(pejabat.sampai)}" if pejabat.sampai and tanggal > pejabat.sampai
            else ""
        )  # fmt: skip
        if sebab:
            yield peringatan(
                "penanda-tangan", nama,
                f"{nama} bertanggal {tulis_tanggal(tanggal)} ditandatangani {pejabat.nama} ({pejabat.jabatan}), yang {sebab}.",
                "Pilih pejabat yang menjabat pada tanggal itu, atau betulkan masa jabatannya.", noun, baris.id, kolom,
            )  # fmt: skip


def _tanda_tangan(dokumen: TahunKinerja) -> Iterator[tuple[str, Noun, str, str]]:
    """(noun, row, field of the signatory, name) of every paper that is signed."""
    for pk in dokumen.pk:
        for kolom in ("pihak_pertama_id", "pihak_kedua_id"):
            yield "pk", pk, kolom, f"Perjanjian Kinerja {pk.nama_versi}"
    for k in dokumen.keputusan:
        yield "keputusan", k, "penanda_tangan_id", f"Keputusan {k.nomor or k.jenis}"
    for lap in dokumen.laporan:
        yield "laporan", lap, "penanda_tangan_id", f"Laporan {lap.judul or lap.jenis}"
