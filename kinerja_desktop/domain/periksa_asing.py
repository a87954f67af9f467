"""What came along with a text copied from elsewhere: another satker's name or code, another year, another place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .periode import Periode
from .satker import JenisSatker
from .tahun_kinerja import TahunKinerja
from .teks_periksa import naskah_bernama
from .temuan import Temuan, peringatan

_JENIS = {
    "rumah tahanan negara": JenisSatker.RUTAN, "rutan": JenisSatker.RUTAN,
    "lembaga pemasyarakatan": JenisSatker.LAPAS, "lapas": JenisSatker.LAPAS,
    "balai pemasyarakatan": JenisSatker.BAPAS, "bapas": JenisSatker.BAPAS,
    "lembaga pembinaan khusus anak": JenisSatker.LPKA, "lpka": JenisSatker.LPKA, "rupbasan": JenisSatker.RUPBASAN,
}  # fmt: skip
_NAMA = re.compile(rf"\b({'|'.join(_JENIS)})\s+kelas\s+(I{{1,3}}\s?[AB]?)\s+([A-Z][\w’'\-]+)", re.IGNORECASE)
_KODE_SATKER = re.compile(
    r"\b(?:kode\s+)?satker\D{0,20}(\d{6})\b|\b(\d{6})\s+(?:rumah tahanan|lembaga|balai|kantor wilayah)", re.IGNORECASE
)


def satker_lain(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """The name of another satker of the same kind in a text of ours, left over from the paper it was copied from."""
    satker = dokumen.identitas
    if satker is None or not satker.nama:
        return
    milik = _sederhana(f"{satker.nama} {satker.nama_singkat}")
    boleh = [_sederhana(s.nama) for s in dokumen.satker_jajaran] + [_sederhana(a.satker) for a in dokumen.roadmap_aspek]
    for n in naskah_bernama(dokumen):
        for m in _NAMA.finditer(n.isi):
            kota = _sederhana(m[3])
            sejenis = _JENIS[" ".join(m[1].casefold().split())] == satker.jenis
            dekrit = n.noun in ("keputusan", "keputusan_butir") and satker.jenis != JenisSatker.KANWIL
            if not (sejenis or dekrit) or not m[3][0].isupper() or kota in milik or any(kota in b for b in boleh):
                continue
            yield peringatan(
                "satker-lain", n.tempat, f"{n.tempat} menyebut {m[0]}, bukan {satker.sebutan}.",
                "Ganti dengan nama satuan kerja ini; mungkin tersalin dari naskah satuan kerja lain.", n.noun, n.id, n.kolom,
            )  # fmt: skip
            break


def kode_satker_beda(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """Another kode satker in a text than the satker's own (002: 407702 in OM-SPAN, 407703 in the SMART capture)."""
    satker = dokumen.identitas
    for n in naskah_bernama(dokumen) if satker and satker.kode else ():
        lain = [m[1] or m[2] for m in _KODE_SATKER.finditer(n.isi)]
        beda = [k for k in lain if satker and k != satker.kode]
        if beda and satker:
            yield peringatan(
                "kode-satker", n.tempat, f"{n.tempat} menyebut kode satker {beda[0]}, sedangkan kode kita {satker.kode}.",
                "Betulkan kodenya; pada tangkapan layar portal, sebutkan bila memang tampil begitu.", n.noun, n.id, n.kolom,
            )  # fmt: skip


def tahun_naskah(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A title that names another year than the year it belongs to."""
    judul = [("keputusan", k.id, "tentang", f"Keputusan {k.nomor or k.jenis}", k.tentang) for k in dokumen.keputusan]
    judul += [
        ("keputusan", k.id, "judul_lampiran", f"Keputusan {k.nomor or k.jenis}", k.judul_lampiran)
        for k in dokumen.keputusan
    ]
    judul += [("laporan", lap.id, "judul", "Judul laporan", lap.judul) for lap in dokumen.laporan]
    for noun, id_, kolom, tempat, isi in judul:
        tahun = {int(t) for t in re.findall(r"(?<!nomor )\btahun\s+(20\d\d)\b", isi, re.IGNORECASE)}
        if tahun and dokumen.tahun not in tahun:
            yield peringatan(
                "tahun-naskah", tempat, f"{tempat} berbunyi tahun {max(tahun)}, sedangkan isinya tahun {dokumen.tahun}.",
                f"Betulkan tahunnya menjadi {dokumen.tahun}.", noun, id_, kolom,
            )  # fmt: skip


def tempat_laporan(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A laporan dated in another place than the satker's."""
    satker = dokumen.identitas
    tempat = _sederhana(satker.tempat) if satker else ""
    for lap in dokumen.laporan:
        if tempat and satker and lap.tempat.strip() and _sederhana(lap.tempat) != tempat:
            yield peringatan(
                "laporan-tempat", "Laporan", f"Laporan ditandatangani di {lap.tempat}, sedangkan satuan kerja di {satker.tempat}.",
                "Betulkan tempatnya di Laporan & Kirim.", "laporan", lap.id, "tempat",
            )  # fmt: skip


def _sederhana(teks: str) -> str:
    """Letters only: ``So'E`` and ``SOE`` are one place."""
    return "".join(h for h in teks.casefold() if h.isalnum())
