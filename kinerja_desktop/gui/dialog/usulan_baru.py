"""What a new file's dialog proposes from what was typed already: kind, class, file name, titles, letterhead lines."""

from __future__ import annotations

import re
from pathlib import Path

from ...application.berkas_awal import nama_wilayah
from ...domain.satker import JenisSatker

_NAMA_JENIS = {
    "rumah tahanan negara": JenisSatker.RUTAN,
    "lembaga pemasyarakatan": JenisSatker.LAPAS,
    "balai pemasyarakatan": JenisSatker.BAPAS,
    "lembaga pembinaan khusus anak": JenisSatker.LPKA,
    "rumah penyimpanan benda sitaan": JenisSatker.RUPBASAN,
    "kantor wilayah": JenisSatker.KANWIL,
}


def baca_tahun(teks: str) -> int | None:
    """A budget year 2000..2100, or None."""
    return int(teks) if re.fullmatch(r"20\d\d|2100", teks.strip()) else None


def jenis_dari_nama(nama: str) -> JenisSatker | None:
    """Kind of satker that a name begins with."""
    kata = " ".join(nama.lower().split())
    for jenis in JenisSatker:
        if kata.startswith(jenis.lower()):
            return jenis
    return next((jenis for awal, jenis in _NAMA_JENIS.items() if kata.startswith(awal)), None)


def kelas_dari_nama(nama: str) -> str:
    """``… Kelas IIB SoE`` -> ``IIB``."""
    cocok = re.search(r"\bkelas\s+((?:I{1,3}|[123])\s?[A-C]?|khusus)\b", nama, re.IGNORECASE)
    return re.sub(r"\s+", "", cocok[1]).upper().replace("KHUSUS", "Khusus") if cocok else ""


def berkas_dari_nama(folder: Path, nama: str) -> Path:
    """A file name for the satker in that folder."""
    kata = nama.lower()
    for panjang, jenis in _NAMA_JENIS.items():
        kata = kata.replace(panjang, jenis.lower())
    bersih = re.sub(r"[^a-z0-9]+", "-", kata).strip("-")[:60] or "satker"
    return folder / f"{bersih}.kinerja"


def kanwil(wilayah: str, tahun: int) -> str:
    """The superior office in the words of its time."""
    daerah = nama_wilayah(wilayah)
    if not daerah:
        return ""
    induk = "Direktorat Jenderal Pemasyarakatan" if tahun >= 2025 else "Kementerian Hukum dan Hak Asasi Manusia"
    return f"Kantor Wilayah {induk} {daerah}"


def jabatan_atasan(jenis: str, wilayah: str, tahun: int) -> str:
    """Who agrees the PK with the head of such a satker."""
    if jenis == JenisSatker.KANWIL:
        return "Direktur Jenderal Pemasyarakatan" if tahun >= 2025 else ""
    kantor = kanwil(wilayah, tahun)
    return f"Kepala {kantor}" if kantor else ""


def baris_kop(jenis: str, kop: tuple[str, str, str]) -> tuple[str, str, str]:
    """Letterhead lines for that kind: a Kanwil does not stand above itself."""
    if jenis != JenisSatker.KANWIL:
        return kop
    satu, *lain = (b for b in kop if not b.startswith("KANTOR WILAYAH"))
    return (satu, *lain, "", "")[:3]  # type: ignore[return-value]
