"""The paket kiriman, format 1: a closed period as one plain .zip that a person can open.

``BACA-SAYA.txt`` names the SHA-256 of ``manifest.json``, the manifest names that of every other member, and the frame is
our own form of ZIP (:mod:`.zip_ketat`): one changed byte anywhere shows. It shows damage, not authorship.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .. import __version__
from ..application.turunan import hitung
from ..domain.berkas_rujukan import berkas_dokumen
from ..domain.nilai import Kosong
from ..domain.periode import PERIODE, Periode
from ..domain.serapan import ringkas_anggaran
from ..domain.tahun_kinerja import TahunKinerja
from . import zip_ketat
from .skema import SKEMA, ke_json, teks_json

FORMAT = 1
JENIS = "paket kiriman kinerja"
BACA_SAYA, MANIFEST, DATA, LAMPIRAN, MATRIKS = (
    "BACA-SAYA.txt",
    "manifest.json",
    "data.json",
    "lampiran.pdf",
    "matriks.xlsx",
)
WAJIB = (DATA, LAMPIRAN, MATRIKS)
FOLDER_DUKUNG = "data_dukung/"
KETERANGAN = (
    "SHA-256 di sini menunjukkan kerusakan atau perubahan isi, bukan siapa pembuatnya; "
    "paket ini tidak memuat tanda tangan elektronik."
)
_AKHIRAN = re.compile(r"\.([A-Za-z0-9]{1,8})$")
_BUKAN_NAMA = re.compile(r"[^A-Za-z0-9_-]")


@dataclass(frozen=True, slots=True)
class Kiriman:
    """What a package says about itself beside the document."""

    periode: str
    revisi: int
    lineage: str
    urut: int
    """The file's edit counter at the closing: grows with every edit, so order never comes from the clock."""
    dibuat: str
    """When the period was closed, ISO 8601 with zone."""
    sebelumnya: str | None = None
    """SHA-256 of the package of the previous revision, if one was made."""
    aplikasi: str = field(default=f"kinerja_desktop {__version__}")


def nama_paket(kode: str, tahun: int, periode: str, revisi: int) -> str:
    """``kiriman_407702_2023_TW4_r0.zip``; other characters than letters and digits in the code become ``_``."""
    return f"kiriman_{_BUKAN_NAMA.sub('_', kode) or 'tanpa-kode'}_{tahun}_{periode}_r{revisi}.zip"


def susun_paket(
    dokumen: TahunKinerja, kiriman: Kiriman, pdf: bytes, xlsx: bytes, dukung: Mapping[str, bytes] | None = None
) -> bytes:
    """The package as bytes, the same for the same closing. ``dukung``: SHA-256 -> content of ticked evidence files."""
    dukung = dukung or {}
    data = teks_json({"tahun_kinerja": ke_json(dokumen), "turunan": hitung(dokumen, PERIODE[kiriman.periode])})
    isi = [
        zip_ketat.anggota(DATA, data, zip_ketat.KEMPIS),
        zip_ketat.anggota(LAMPIRAN, pdf, zip_ketat.KEMPIS),
        zip_ketat.anggota(MATRIKS, xlsx, zip_ketat.KEMPIS),
    ]
    for nama, sidik in sorted(_nama_dukung(dokumen).items()):
        if sidik in dukung:
            isi.append(zip_ketat.anggota(nama, dukung[sidik], zip_ketat.SIMPAN))
    manifest = susun_manifest(dokumen, kiriman, isi)
    teks = teks_json(manifest)
    depan = [
        zip_ketat.anggota(BACA_SAYA, baca_saya(manifest, teks), zip_ketat.SIMPAN),
        zip_ketat.anggota(MANIFEST, teks, zip_ketat.SIMPAN),
    ]
    return zip_ketat.tulis([*depan, *isi])


def susun_manifest(dokumen: TahunKinerja, kiriman: Kiriman, isi: Sequence[zip_ketat.Anggota]) -> dict[str, Any]:
    """The manifest; what it says about the document is computed from the document (see :func:`dari_dokumen`)."""
    berkas = [
        {
            "nama": a.nama,
            "ukuran": a.ukuran,
            "sha256": hashlib.sha256(a.utuh()).hexdigest(),
            "sha256_kemasan": hashlib.sha256(a.isi).hexdigest(),
        }
        for a in isi
    ]
    return {
        "jenis": JENIS,
        "format": FORMAT,
        "skema": SKEMA,
        **dari_dokumen(dokumen, PERIODE[kiriman.periode]),
        "revisi": kiriman.revisi,
        "lineage": kiriman.lineage,
        "urut": kiriman.urut,
        "sebelumnya": kiriman.sebelumnya,
        "dibuat": kiriman.dibuat,
        "aplikasi": kiriman.aplikasi,
        "berkas": berkas,
        "data_dukung": indeks_dukung(dokumen, {a.nama for a in isi}),
        "keterangan": KETERANGAN,
    }


def dari_dokumen(dokumen: TahunKinerja, periode: Periode) -> dict[str, Any]:
    """The part of a manifest that must agree with data.json: satker, year, period, control totals."""
    satker = dokumen.identitas
    jumlah = ringkas_anggaran(dokumen, periode).jumlah
    return {
        "satker": {"kode": satker.kode if satker else "", "nama": satker.nama if satker else ""},
        "tahun": dokumen.tahun,
        "periode": periode.kode,
        "jumlah_kendali": {
            "pagu": None if jumlah.pagu is None else str(jumlah.pagu),
            "realisasi": None if jumlah.realisasi is None else str(jumlah.realisasi),
            "indikator": len(dokumen.indikator_tahun),
            "sel_terisi": sum(not isinstance(b.nilai, Kosong) for b in dokumen.realisasi),
        },
    }


def _nama_dukung(dokumen: TahunKinerja) -> dict[str, str]:
    """Member name -> SHA-256 of every evidence file that could travel. The shown name never becomes a path."""
    hasil = {}
    for berkas in berkas_dokumen(dokumen):
        if re.fullmatch(r"[0-9a-f]{64}", berkas.sidik):
            akhiran = _AKHIRAN.search(berkas.nama)
            hasil[f"{FOLDER_DUKUNG}{berkas.sidik}{'.' + akhiran[1].lower() if akhiran else ''}"] = berkas.sidik
    return hasil


def indeks_dukung(dokumen: TahunKinerja, ikut: set[str]) -> list[dict[str, Any]]:
    """The index of evidence files and pictures with their hashes; it always travels, the files only when ticked."""
    nama = {sidik: nama for nama, sidik in _nama_dukung(dokumen).items()}
    return [
        {
            "id": b.id,
            "nama_berkas": b.nama,
            "uraian": b.uraian,
            "ukuran": b.ukuran,
            "sha256": b.sidik,
            "disertakan": nama.get(b.sidik, "") in ikut,
        }
        for b in berkas_dokumen(dokumen)
    ]


def baca_saya(manifest: Mapping[str, Any], teks_manifest: bytes) -> bytes:
    """BACA-SAYA.txt: follows from the manifest alone, and carries its SHA-256."""
    kendali = manifest["jumlah_kendali"]
    baris = [
        "PAKET KIRIMAN KINERJA",
        "",
        f"Satuan kerja : {manifest['satker']['kode']} {manifest['satker']['nama']}",
        f"Tahun        : {manifest['tahun']}",
        f"Periode      : {PERIODE[manifest['periode']].nama}",
        f"Revisi       : {manifest['revisi']}",
        f"Nomor urut   : {manifest['urut']}",
        f"Ditutup      : {manifest['dibuat']}",
        f"Dibuat dengan: {manifest['aplikasi']}",
        "",
        "Isi paket:",
        "- lampiran.pdf   lampiran laporan kinerja, siap dibaca dan dicetak",
        "- matriks.xlsx   tabel-tabelnya",
        "- data.json      datanya untuk program komputer",
        "- manifest.json  daftar isi, jumlah kendali, dan SHA-256 setiap berkas",
        *([f"- {FOLDER_DUKUNG}   data dukung yang disertakan"] if _ada_dukung(manifest) else []),
        "",
        f"Jumlah kendali: pagu {kendali['pagu'] or '-'}, realisasi {kendali['realisasi'] or '-'}, "
        f"{kendali['indikator']} indikator, {kendali['sel_terisi']} sel realisasi terisi.",
        "",
        KETERANGAN,
        f"SHA-256 manifest.json: {hashlib.sha256(teks_manifest).hexdigest()}",
        "",
    ]
    return "\r\n".join(baris).encode()


def _ada_dukung(manifest: Mapping[str, Any]) -> bool:
    return any(b["nama"].startswith(FOLDER_DUKUNG) for b in manifest["berkas"])
