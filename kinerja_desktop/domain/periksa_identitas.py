"""Checks of who and where: the satker's codes, its officials, its place and name in what it writes, its staff."""

from __future__ import annotations

from collections.abc import Iterator

from .periode import Periode
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
