"""Reading a package from outside: bounded, strict, every hash checked before any byte is used; refusals are sentences."""

from __future__ import annotations

import hashlib
import mmap
import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..application.turunan import hitung
from ..domain.periode import TRIWULAN
from ..domain.tahun_kinerja import TahunKinerja
from . import paket, zip_ketat
from .json_ketat import JsonError, baca_json_ketat
from .paket import BACA_SAYA, DATA, FOLDER_DUKUNG, FORMAT, JENIS, LAMPIRAN, MANIFEST, MATRIKS, WAJIB
from .skema import SKEMA, SkemaError, dari_json, teks_json

BATAS_BERKAS = 300_000_000
BATAS_ANGGOTA = 5_000
BATAS_URAI = 500_000_000
BATAS_RASIO = 200
_BATAS = {
    BACA_SAYA: 65_536,
    MANIFEST: 4_000_000,
    DATA: 20_000_000,
    LAMPIRAN: 100_000_000,
    MATRIKS: 60_000_000,
}
_DUKUNG = re.compile(rf"{FOLDER_DUKUNG}([0-9a-f]{{64}})(\.[a-z0-9]{{1,8}})?")
_SHA = re.compile(r"[0-9a-f]{64}")
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_WAKTU = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?([+-]\d\d:\d\d|Z)")
_KUNCI_MANIFEST = (
    "jenis", "format", "skema", "satker", "tahun", "periode", "jumlah_kendali", "revisi", "lineage", "urut", "sebelumnya",
    "dibuat", "aplikasi", "berkas", "data_dukung", "keterangan",
)  # fmt: skip


class PaketError(ValueError):
    """A package that is refused; the message is one Indonesian sentence."""

    def __init__(self, alasan: str) -> None:
        super().__init__(f"Paket ini ditolak: {alasan}.")


@dataclass(frozen=True, slots=True)
class Hasil:
    """Outcome of a check: sound or not, why not (one sentence), and the manifest (empty unless sound)."""

    sah: bool
    alasan: str = ""
    manifest: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Paket:
    """A package that passed every check."""

    manifest: dict[str, Any]
    dokumen: TahunKinerja
    turunan: dict[str, Any]
    anggota: Mapping[str, zip_ketat.Anggota] = field(default_factory=dict, repr=False, compare=False)

    def dukung(self) -> Iterator[tuple[str, bytes]]:
        """(name, content) of the evidence files and pictures that came along; the name is their SHA-256 and an ending."""
        for nama, satu in self.anggota.items():
            if _DUKUNG.fullmatch(nama):
                yield nama.removeprefix(FOLDER_DUKUNG), satu.utuh()


def verifikasi(path: Path) -> Hasil:
    """Check a package; never raises for whatever the file holds."""
    try:
        return Hasil(True, "", buka_paket(path).manifest)
    except PaketError as salah:
        return Hasil(False, str(salah))
    except Exception:  # the last net: whatever a stranger's file provokes is a refusal, never a traceback
        return Hasil(False, "Paket ini ditolak: isinya tidak dapat diperiksa.")


def buka_paket(path: Path) -> Paket:
    """The content of a sound package. Raises :class:`PaketError`."""
    try:
        with path.open("rb") as berkas:
            ukuran = berkas.seek(0, 2)
            if ukuran > BATAS_BERKAS:
                raise PaketError(f"ukurannya melebihi batas {BATAS_BERKAS // 1_000_000} MB")
            if ukuran == 0:
                raise PaketError("berkasnya kosong")
            # Mapped, not read: a package with photos may be large, and each byte is looked at once.
            return baca_paket(memoryview(mmap.mmap(berkas.fileno(), 0, access=mmap.ACCESS_READ)))
    except FileNotFoundError:
        raise PaketError(f"“{path.name}” tidak ditemukan") from None
    except OSError:
        raise PaketError(f"“{path.name}” tidak dapat dibaca; periksa media dan izinnya") from None


def baca_paket(isi: memoryview) -> Paket:
    """The content of a sound package from its bytes. Raises :class:`PaketError`."""
    try:
        anggota = {a.nama: a for a in zip_ketat.baca(isi, batas_anggota=BATAS_ANGGOTA)}
        _periksa_daftar(anggota)
        manifest = _manifest(anggota)
        _periksa_berkas(anggota, manifest)
        return _dokumen(anggota, manifest)
    except zip_ketat.ZipError as salah:
        raise PaketError(str(salah)) from None
    except (JsonError, SkemaError) as salah:
        raise PaketError(str(salah).removesuffix(".")) from None


def _periksa_daftar(anggota: dict[str, zip_ketat.Anggota]) -> None:
    """Names, sizes and ratios as declared, before anything is unpacked."""
    for wajib in (BACA_SAYA, MANIFEST, *WAJIB):
        if wajib not in anggota:
            raise PaketError(f"{wajib} tidak ada di dalamnya")
    for nama, satu in anggota.items():
        dukung = _DUKUNG.fullmatch(nama)
        if nama not in _BATAS and not dukung:
            raise PaketError(f"“{nama[:80]}” bukan bagian paket kiriman")
        if satu.ukuran > _BATAS.get(nama, BATAS_BERKAS):
            raise PaketError(f"{nama} terlalu besar")
        if satu.ukuran > BATAS_RASIO * max(len(satu.isi), 5_000):
            raise PaketError(f"{nama} dikempiskan tidak wajar")
        mentah = dukung or nama in (BACA_SAYA, MANIFEST)
        if mentah and satu.metode != zip_ketat.SIMPAN:
            raise PaketError(f"{nama} seharusnya tidak dikempiskan")
    if sum(a.ukuran for a in anggota.values()) > BATAS_URAI:
        raise PaketError(f"isinya melebihi {BATAS_URAI // 1_000_000} MB")


def _manifest(anggota: dict[str, zip_ketat.Anggota]) -> dict[str, Any]:
    """The manifest, in our own writing, with BACA-SAYA.txt exactly as it generates it."""
    teks = _isi(anggota[MANIFEST])
    manifest = baca_json_ketat(teks)
    if not isinstance(manifest, dict) or manifest.get("jenis") != JENIS:
        raise PaketError("manifest.json bukan manifest paket kiriman")
    for kunci, batas in (("format", FORMAT), ("skema", SKEMA)):
        versi = manifest.get(kunci)
        if not _bulat(versi, 1):
            raise PaketError(f"manifest.json: {kunci} tidak dikenal")
        if versi > batas:  # type: ignore[operator]
            raise PaketError(f"dibuat program yang lebih baru ({kunci} {versi}); perbarui program ini lalu ulangi")
    if tuple(manifest) != _KUNCI_MANIFEST or not _bentuk(manifest) or teks_json(manifest) != teks:
        raise PaketError("manifest.json rusak atau ditulis program lain")
    if _isi(anggota[BACA_SAYA]) != paket.baca_saya(manifest, teks):
        raise PaketError("BACA-SAYA.txt tidak sesuai dengan manifest.json")
    return manifest


def _bulat(nilai: object, bawah: int) -> bool:
    return isinstance(nilai, int) and not isinstance(nilai, bool) and nilai >= bawah


def _bentuk(m: dict[str, Any]) -> bool:
    """Types of what is used before data.json confirms it."""
    kendali, satker, berkas = m["jumlah_kendali"], m["satker"], m["berkas"]
    return (
        isinstance(kendali, dict)
        and tuple(kendali) == ("pagu", "realisasi", "indikator", "sel_terisi")
        and isinstance(satker, dict)
        and tuple(satker) == ("kode", "nama")
        and isinstance(m["periode"], str)
        and m["periode"] in {t.kode for t in TRIWULAN}
        and _bulat(m["revisi"], 0)
        and _bulat(m["urut"], 0)
        and isinstance(m["lineage"], str)
        and _UUID.fullmatch(m["lineage"]) is not None
        and (m["sebelumnya"] is None or (isinstance(m["sebelumnya"], str) and bool(_SHA.fullmatch(m["sebelumnya"]))))
        and isinstance(m["dibuat"], str)
        and _WAKTU.fullmatch(m["dibuat"]) is not None
        and isinstance(m["aplikasi"], str)
        and m["keterangan"] == paket.KETERANGAN
        and isinstance(berkas, list)
        and all(
            isinstance(b, dict)
            and tuple(b) == ("nama", "ukuran", "sha256", "sha256_kemasan")
            and isinstance(b["nama"], str)
            for b in berkas
        )
    )


def _periksa_berkas(anggota: dict[str, zip_ketat.Anggota], manifest: dict[str, Any]) -> None:
    """The members are exactly those of the manifest, in its order, each with its size and both hashes."""
    nama = [b["nama"] for b in manifest["berkas"]]
    if [BACA_SAYA, MANIFEST, *nama] != list(anggota) or nama[:3] != list(WAJIB) or nama[3:] != sorted(nama[3:]):
        raise PaketError("isinya tidak sama dengan daftar pada manifest.json")
    for baris in manifest["berkas"]:
        satu = anggota[baris["nama"]]
        if satu.ukuran != baris["ukuran"] or hashlib.sha256(satu.isi).hexdigest() != baris["sha256_kemasan"]:
            raise PaketError(f"{satu.nama} rusak atau berubah sejak paket dibuat")
        sidik, crc = hashlib.sha256(), 0
        for potong in satu.urai():
            sidik.update(potong)
            crc = zlib.crc32(potong, crc)
        if sidik.hexdigest() != baris["sha256"] or crc != satu.crc:
            raise PaketError(f"{satu.nama} rusak atau berubah sejak paket dibuat")
        dukung = _DUKUNG.fullmatch(satu.nama)
        if dukung and dukung[1] != baris["sha256"]:
            raise PaketError(f"{satu.nama} tidak sesuai dengan namanya")


def _isi(satu: zip_ketat.Anggota) -> bytes:
    isi = satu.utuh()
    if zlib.crc32(isi) != satu.crc:
        raise PaketError(f"{satu.nama} rusak")
    return isi


def _dokumen(anggota: dict[str, zip_ketat.Anggota], manifest: dict[str, Any]) -> Paket:
    """data.json, agreeing with the manifest in everything it repeats and with its own derived figures."""
    data = baca_json_ketat(anggota[DATA].utuh())
    if (
        not isinstance(data, dict)
        or tuple(data) != ("tahun_kinerja", "turunan")
        or not isinstance(data["turunan"], dict)
    ):
        raise PaketError("data.json bukan data paket kiriman")
    dokumen = dari_json(data["tahun_kinerja"])
    periode = next(t for t in TRIWULAN if t.kode == manifest["periode"])
    dihitung = paket.dari_dokumen(dokumen, periode)
    for kunci, sebutan in (
        ("satker", "satker"), ("tahun", "tahun"), ("periode", "periode"), ("jumlah_kendali", "jumlah kendali"),
    ):  # fmt: skip
        if manifest[kunci] != dihitung[kunci]:
            raise PaketError(f"{sebutan} pada manifest.json berbeda dari data.json")
    if manifest["data_dukung"] != paket.indeks_dukung(dokumen, set(anggota)):
        raise PaketError("daftar data dukung pada manifest.json berbeda dari data.json")
    if manifest["aplikasi"] == paket.Kiriman("", 0, "", 0, "").aplikasi and data["turunan"] != hitung(dokumen, periode):
        # Another version may compute or write a figure differently; the same version may not.
        raise PaketError("angka turunan pada data.json berbeda dari hasil hitungnya")
    return Paket(manifest, dokumen, data["turunan"], anggota)
