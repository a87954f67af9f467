"""What the window and the command line both do with a file: make, import, compute, close, print, send, check.

The only floor that brings storage, reports and exchange together. Every refusal is an exception whose text is one Indonesian
sentence: :class:`LayananError`, TransaksiError, BerkasError, TerbitError, PaketError.
"""

from __future__ import annotations

import os
import shutil
import uuid
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from . import resources
from .application.perencanaan import buat_satker, buat_tahun
from .application.periode_tutup import (
    baris_penutupan,
    periksa_buka,
    periksa_tutup,
    tertutup,
    urutan_tutup,
    wajib_triwulan,
)
from .application.transaksi import TransaksiError
from .application.turunan import hitung as hitung_turunan
from .domain.angka import Titik
from .domain.laporan import Laporan, Penutupan
from .domain.noun import NOUNS
from .domain.pemeriksaan import periksa as periksa_dokumen
from .domain.periode import TAHUN, Periode
from .domain.realisasi import BentukDukung
from .domain.satker import JenisSatker
from .domain.tahun_kinerja import TahunKinerja
from .exchange.hasil import HasilImpor
from .storage.berkas import BerkasKinerja
from .storage.galat import BerkasError, BerkasRusak
from .terbit import sinkron_folder, terbitkan

LAMPIRAN = "lampiran"
BATAS_SUMBER = 300_000_000


class LayananError(ValueError):
    """A wish that cannot be met; the text is one Indonesian sentence."""


def id_acak() -> str:
    return str(uuid.uuid4())


# Making files -----------------------------------------------------------------------------------------------------------


@contextmanager
def berkas_baru(path: Path, petugas: str = "") -> Iterator[BerkasKinerja]:
    """A new file that appears under its name only when the block has filled it: never an empty one after a power cut."""
    if path.exists():
        raise BerkasError(f"“{path.name}” sudah ada; pilih nama lain atau buka berkas itu.")
    bengkel = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        bengkel.mkdir(parents=True, exist_ok=True)
        with BerkasKinerja.buat(bengkel / path.name, petugas=petugas) as berkas:
            yield berkas
        try:
            os.link(bengkel / path.name, path)  # unlike a rename, never over a file that appeared meanwhile
        except FileExistsError:
            raise BerkasError(f"“{path.name}” sudah ada; pilih nama lain atau buka berkas itu.") from None
        except OSError:
            os.replace(bengkel / path.name, path)
        sinkron_folder(path.parent)
    except OSError as salah:
        raise BerkasError(f"“{path.name}” tidak dapat dibuat: {salah.strerror or 'media bermasalah'}.") from salah
    finally:
        shutil.rmtree(bengkel, ignore_errors=True)


def buat_baru(path: Path, kode: str, nama: str, jenis: str = JenisSatker.RUTAN, tahun: int | None = None) -> Path:
    """A new file of a satker, with its first budget year if one is given."""
    with berkas_baru(Path(path)) as berkas:
        berkas.terapkan(buat_satker(id_acak, kode=kode, nama=nama, jenis=JenisSatker(jenis)))
        if tahun is not None:
            berkas.terapkan(buat_tahun(berkas.baca(tahun), resources.aturan_bawaan()))
    return Path(path)


def daftar_contoh() -> tuple[str, ...]:
    """Names of the examples shipped with the program."""
    return tuple(sorted(p.stem for p in resources.sumber("contoh").glob("*.json")))


def buat_contoh(nama: str, path: Path) -> Path:
    """A new file holding an example; its rows keep the ids of the example, its lineage is its own."""
    from .exchange.json_impor import impor_json

    if nama not in daftar_contoh():
        raise LayananError(f"Contoh “{nama}” tidak ada; yang tersedia: {', '.join(daftar_contoh())}.")
    isi = resources.sumber("contoh", f"{nama}.json").read_bytes()
    with berkas_baru(Path(path)) as berkas:
        hasil = impor_json(isi, berkas.baca, (), f"contoh {nama}")
        if hasil.ditolak:
            raise LayananError(f"Contoh “{nama}” rusak; pasang ulang program ini.")
        berkas.terapkan(hasil.transaksi, jenis="impor")
    return Path(path)


# Reading ----------------------------------------------------------------------------------------------------------------


def dokumen_tahun(berkas: BerkasKinerja, tahun: int) -> TahunKinerja:
    """The document of a year that the file has; LayananError names the years there are."""
    ada = berkas.tahun_ada()
    if tahun not in ada:
        daftar = f"yang ada: {', '.join(map(str, ada))}" if ada else "berkas ini belum berisi tahun anggaran"
        raise LayananError(f"Tahun {tahun} tidak ada di “{berkas.path.name}”; {daftar}.")
    return berkas.baca(tahun)


def info(path: Path) -> dict[str, Any]:
    """What a file holds: the shape of ``info --json``."""
    with BerkasKinerja.buka(path, hanya_baca=True) as berkas:
        tahun = berkas.tahun_ada()
        satker = berkas.baca(tahun[-1] if tahun else 2000).identitas
        return {
            "satker": NOUNS["satker"].encode(satker) if satker else {"kode": "", "nama": ""},
            "tahun": list(tahun),
            "versi_skema": berkas.versi_skema,
            "jumlah": berkas.jumlah(),
            "lineage": berkas.lineage,
            "penghitung": berkas.penghitung,
        }


def hitung(path: Path, tahun: int, periode: Periode = TAHUN) -> dict[str, Any]:
    """Every derived figure: the shape of ``hitung --json``."""
    with BerkasKinerja.buka(path, hanya_baca=True) as berkas:
        return hitung_turunan(dokumen_tahun(berkas, tahun), periode)


def periksa(path: Path, tahun: int | None = None) -> dict[str, Any]:
    """Integrity of the file and findings of one or all years: the shape of ``periksa --json``."""
    try:
        with BerkasKinerja.buka(path, hanya_baca=True) as berkas:
            rusak = [
                {"kode": t.kode, "tingkat": "keras", "tempat": t.tempat, "alasan": t.alasan, "saran": t.saran}
                for t in berkas.periksa()
            ]
            tahun_ada = (tahun,) if tahun is not None else berkas.tahun_ada()
            temuan = (
                [t for satu in tahun_ada for t in _temuan_tahun(berkas, satu, len(tahun_ada) > 1)] if not rusak else []
            )
    except BerkasRusak as salah:
        rusak, temuan = [_temuan("tidak-terbaca", "keras", Path(path).name, str(salah), "Pulihkan dari cadangan.")], []
    return {"berkas": "rusak" if rusak else "utuh", "temuan": rusak + temuan}


def _temuan(kode: str, tingkat: str, tempat: str, alasan: str, saran: str) -> dict[str, str]:
    return {"kode": kode, "tingkat": tingkat, "tempat": tempat, "alasan": alasan, "saran": saran}


def _temuan_tahun(berkas: BerkasKinerja, tahun: int, sebut: bool) -> Iterator[dict[str, str]]:
    dokumen = dokumen_tahun(berkas, tahun)
    awalan = f"{tahun}, " if sebut else ""
    for t in periksa_dokumen(dokumen):
        yield _temuan(t.kode, str(t.tingkat), awalan + t.tempat, t.alasan, t.saran)
    perlu = {b.sha256: b.nama_berkas for b in dokumen.data_dukung if b.bentuk == BentukDukung.BERKAS and b.sha256}
    for sidik in berkas.dukung.hilang(perlu):
        yield _temuan(
            "dukung-hilang", "peringatan", f"{awalan}Data dukung", f"Berkas “{perlu[sidik]}” tidak ada di folder data dukung.",
            "Salin kembali foldernya, atau tautkan lagi berkas yang sama.",
        )  # fmt: skip


# Importing ----------------------------------------------------------------------------------------------------------------


def impor(path: Path, sumber: Path, *, coba: bool = False, titik: Titik = "", petugas: str = "") -> HasilImpor:
    """Import CSV, JSON or a package; with ``coba`` only say what would happen. A missing file is made.

    Nothing is written while anything is refused.
    """
    isi = _baca_sumber(sumber)
    if not path.exists():
        hasil = _hasil_impor(isi, sumber, TahunKinerja, (), titik)
        if not coba and hasil.transaksi:
            with berkas_baru(path, petugas) as berkas:
                berkas.terapkan(hasil.transaksi, jenis="impor")
        return hasil
    if coba:
        with BerkasKinerja.buka(path, hanya_baca=True) as berkas:
            return _hasil_impor(isi, sumber, berkas.baca, berkas.tahun_ada(), titik)
    with BerkasKinerja.buka(path, petugas=petugas, wajib_tulis=True) as berkas:
        hasil = _hasil_impor(isi, sumber, berkas.baca, berkas.tahun_ada(), titik)
        if hasil.transaksi:
            berkas.cadangkan()
            berkas.terapkan(hasil.transaksi, jenis="impor")
        return hasil


def _baca_sumber(sumber: Path) -> bytes:
    akhiran = sumber.suffix.casefold()
    if akhiran in (".xlsx", ".xls", ".xlsm", ".ods"):
        raise LayananError(
            "Impor dari Excel belum tersedia; simpan lembarnya sebagai “CSV UTF-8” lalu impor berkas CSV itu."
        )
    if akhiran not in (".csv", ".json", ".zip"):
        raise LayananError(f"“{sumber.name}” tidak dikenal; yang dapat diimpor: .csv, .json, atau paket .zip.")
    try:
        if sumber.stat().st_size > BATAS_SUMBER:
            raise LayananError(f"“{sumber.name}” terlalu besar untuk diimpor.")
        return b"" if akhiran == ".zip" else sumber.read_bytes()
    except FileNotFoundError:
        raise LayananError(f"“{sumber.name}” tidak ditemukan.") from None
    except OSError as salah:
        raise LayananError(f"“{sumber.name}” tidak dapat dibaca: {salah.strerror or 'media bermasalah'}.") from salah


def _hasil_impor(isi: bytes, sumber: Path, baca: Any, tahun_ada: Iterable[int], titik: Titik) -> HasilImpor:
    match sumber.suffix.casefold():
        case ".csv":
            from .exchange.csv_impor import impor_csv

            return impor_csv(
                isi, baca, tahun_ada, bawaan=resources.aturan_bawaan(), id_baru=id_acak, titik=titik, nama=sumber.name
            )
        case ".zip":
            from .exchange.json_impor import impor_dokumen
            from .exchange.verifikasi import buka_paket

            return impor_dokumen(buka_paket(sumber).dokumen, baca, tahun_ada, sumber.name)
    from .exchange.json_impor import impor_json

    return impor_json(isi, baca, tahun_ada, sumber.name)


# Closing and reopening --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Selesai:
    """Outcome in words: one sentence on what was done, and remarks."""

    pesan: str
    catatan: tuple[str, ...] = ()
    path: Path | None = None
    ditutup: tuple[Penutupan, ...] = field(default=())


def pastikan_utuh(berkas: BerkasKinerja, tahun: int) -> None:
    """Refuse to print, close or send figures whose digests do not fit."""
    if rusak := berkas.periksa_sidik(tahun):
        raise LayananError(
            f"Isi “{berkas.path.name}” rusak ({rusak[0].tempat}: {rusak[0].alasan}); pulihkan berkas dari cadangan."
        )


def tutup(berkas: BerkasKinerja, tahun: int, periode: Periode) -> Selesai:
    """Close a triwulan, and before it those never closed. On one that is closed already it only says so."""
    dokumen = dokumen_tahun(berkas, tahun)
    wajib_triwulan(periode)
    if ada := tertutup(dokumen, periode):
        return Selesai(f"{periode.nama} {tahun} sudah tertutup (revisi {ada.revisi}).")
    pastikan_utuh(berkas, tahun)
    # What stands against the last one is looked for before the first one is closed.
    periksa_tutup(dokumen, periode)
    ditutup = []
    for satu in urutan_tutup(dokumen, periode):
        ditutup.append(_tutup_satu(berkas, tahun, satu))
    nama = ", ".join(f"{p.periode} revisi {p.revisi}" for p in ditutup)
    return Selesai(f"{periode.nama} {tahun} ditutup ({nama}).", ditutup=tuple(ditutup))


def _tutup_satu(berkas: BerkasKinerja, tahun: int, periode: Periode) -> Penutupan:
    from .exchange.skema import ramping, teks_kanonik

    dokumen = ramping(berkas.baca(tahun))
    periksa_tutup(dokumen, periode)
    baris = baris_penutupan(dokumen, periode, 0, "")
    berkas.tutup(tahun, baris, teks_kanonik(dokumen), _lampiran_pdf(berkas, dokumen, periode, baris.revisi))
    hasil = tertutup(berkas.baca(tahun), periode)
    assert hasil is not None
    return hasil


def buka_periode(berkas: BerkasKinerja, tahun: int, periode: Periode, alasan: str) -> Selesai:
    """Reopen a closed triwulan with a reason; the next closing is the next revision."""
    tutup_lama = periksa_buka(dokumen_tahun(berkas, tahun), periode, alasan)
    berkas.buka_periode(tahun, periode.kode, alasan)
    return Selesai(
        f"{periode.nama} {tahun} dibuka kembali; penutupan berikutnya menjadi revisi {tutup_lama.revisi + 1}."
    )


# Printing -------------------------------------------------------------------------------------------------------------


def _laporan(dokumen: TahunKinerja, periode: Periode, kertas: str = "") -> Laporan:
    from .reports.susun import laporan_bawaan

    laporan = laporan_bawaan(dokumen, periode)
    return replace(laporan, kertas=kertas) if kertas else laporan


def _lampiran_pdf(berkas: BerkasKinerja, dokumen: TahunKinerja, periode: Periode, revisi: int) -> bytes:
    from .reports.pdf import tulis_pdf
    from .reports.susun import susun

    return tulis_pdf(susun(dokumen, _laporan(dokumen, periode), (LAMPIRAN,), revisi=revisi), logo=berkas.dukung.baca)


def periksa_bagian(bagian: Iterable[str]) -> tuple[str, ...]:
    """The sections asked for; LayananError names an unknown one and those there are."""
    from .reports.susun import BAGIAN

    minta = tuple(b.strip() for b in bagian if b.strip())
    asing = [b for b in minta if b != LAMPIRAN and b not in BAGIAN]
    if asing or not minta:
        sebab = f"Bagian “{asing[0]}” tidak dikenal" if asing else "Sebutkan bagian yang dicetak"
        raise LayananError(f"{sebab}; yang dikenal: {', '.join((LAMPIRAN, *BAGIAN))}.")
    return minta


def cetak(
    berkas: BerkasKinerja, tahun: int, periode: Periode, bagian: Iterable[str], keluar: Path, kertas: str = ""
) -> Selesai:
    """Print sections to PDF or XLSX. The annex of a closed triwulan on its own paper is the one that was stored."""
    minta = periksa_bagian(bagian)
    akhiran = keluar.suffix.casefold()
    if akhiran not in (".pdf", ".xlsx"):
        sebab = (
            "Cetak ke DOCX belum tersedia" if akhiran == ".docx" else f"Jenis berkas “{keluar.suffix}” tidak dikenal"
        )
        raise LayananError(f"{sebab}; pakai nama berakhiran .pdf atau .xlsx.")
    dokumen = dokumen_tahun(berkas, tahun)
    pastikan_utuh(berkas, tahun)
    catatan: list[str] = []
    isi = (
        _lampiran_tersimpan(berkas, dokumen, periode, kertas, catatan)
        if (*minta, akhiran) == (LAMPIRAN, ".pdf")
        else None
    )
    if isi is None:
        isi = _cetak(berkas, dokumen, _laporan(dokumen, periode, kertas), minta, akhiran)
    terbitkan(keluar, isi)
    return Selesai(f"{keluar.name} selesai ditulis.", tuple(catatan), keluar)


def _cetak(
    berkas: BerkasKinerja, dokumen: TahunKinerja, laporan: Laporan, minta: tuple[str, ...], akhiran: str
) -> bytes:
    from .reports.susun import susun

    dok = susun(dokumen, laporan, minta)
    if akhiran == ".pdf":
        from .reports.pdf import tulis_pdf

        return tulis_pdf(dok, logo=berkas.dukung.baca)
    from .reports.xlsx import tulis_xlsx

    return tulis_xlsx(dok)


def _lampiran_tersimpan(
    berkas: BerkasKinerja, dokumen: TahunKinerja, periode: Periode, kertas: str, catatan: list[str]
) -> bytes | None:
    """The stored annex of a closed triwulan, or None where it has to be printed anew."""
    ada = tertutup(dokumen, periode)
    if ada is None or kertas not in ("", _laporan(dokumen, periode).kertas):
        return None
    try:
        return berkas.lampiran(dokumen.tahun, periode.kode, ada.revisi)
    except BerkasRusak as salah:
        catatan.append(str(salah))
        return None


# Sending ----------------------------------------------------------------------------------------------------------------


def ekspor(berkas: BerkasKinerja, tahun: int, periode: Periode, keluar: Path, *, data_dukung: bool = False) -> Selesai:
    """Write the paket kiriman of a triwulan, closing it first where it is open.

    A closed one gives its stored revision again, byte by byte; a remark says so if the document has changed since.
    """
    selesai = tutup(berkas, tahun, periode)
    pastikan_utuh(berkas, tahun)
    dokumen = berkas.baca(tahun)
    ada = tertutup(dokumen, periode)
    assert ada is not None
    isi, sidik_dokumen = _paket(berkas, dokumen, periode, ada, data_dukung)
    from .exchange.paket import nama_paket

    satker = sidik_dokumen.identitas
    nama = nama_paket(satker.kode if satker else "", tahun, periode.kode, ada.revisi)
    tujuan = keluar / nama if keluar.is_dir() else keluar
    sha = terbitkan(tujuan, isi)
    berkas.catat_kiriman(tahun, periode.kode, ada.revisi, sha, tujuan.name)
    catatan = [selesai.pesan] if selesai.ditutup else []
    if _berubah_sejak(dokumen, sidik_dokumen):
        catatan.append(
            f"Dokumen sekarang berbeda dari saat {periode.nama} ditutup; paket memuat revisi {ada.revisi} yang tersimpan. "
            "Buka kembali periode itu dengan alasan untuk mengirim revisi baru."
        )
    return Selesai(f"{tujuan.name} selesai ditulis (revisi {ada.revisi}).", tuple(catatan), tujuan, selesai.ditutup)


def _paket(
    berkas: BerkasKinerja, dokumen: TahunKinerja, periode: Periode, ada: Penutupan, data_dukung: bool
) -> tuple[bytes, TahunKinerja]:
    """The package of a stored closing, and the document in it; everything in it comes from what was stored."""
    from .exchange.json_ketat import baca_json_ketat
    from .exchange.paket import Kiriman, susun_paket
    from .exchange.skema import dari_json
    from .reports.susun import susun
    from .reports.xlsx import tulis_xlsx

    tahun = dokumen.tahun
    snapshot = berkas.snapshot(tahun, periode.kode, ada.revisi)
    if snapshot is None:
        raise LayananError(
            f"{periode.nama} {tahun} ditutup di berkas lain, jadi dokumennya tidak tersimpan di sini; "
            "kirim dari berkas itu, atau buka kembali periodenya dengan alasan."
        )
    tersimpan = dari_json(baca_json_ketat(snapshot))
    pdf = berkas.lampiran(tahun, periode.kode, ada.revisi) or _lampiran_pdf(berkas, tersimpan, periode, ada.revisi)
    laporan = _laporan(tersimpan, periode)
    xlsx = tulis_xlsx(susun(tersimpan, laporan, (LAMPIRAN,), revisi=ada.revisi))
    kiriman = Kiriman(
        periode.kode, ada.revisi, berkas.lineage, ada.penghitung, _waktu_tutup(berkas, ada), _sebelumnya(berkas, ada)
    )
    dukung = _isi_dukung(berkas, tersimpan) if data_dukung else {}
    return susun_paket(tersimpan, kiriman, pdf, xlsx, dukung), tersimpan


def _isi_dukung(berkas: BerkasKinerja, dokumen: TahunKinerja) -> dict[str, bytes]:
    ada = {b.sha256: berkas.dukung.baca(b.sha256) for b in dokumen.data_dukung if b.bentuk == BentukDukung.BERKAS}
    return {sidik: isi for sidik, isi in ada.items() if isi is not None}


def _waktu_tutup(berkas: BerkasKinerja, ada: Penutupan) -> str:
    """When the period was closed, as the history has it."""
    catatan = [c.waktu for c in berkas.riwayat_sel("penutupan", ada.id) if c.jenis == "tutup"]
    return catatan[-1] if catatan else ""


def _sebelumnya(berkas: BerkasKinerja, ada: Penutupan) -> str | None:
    """SHA-256 of the package this revision replaces; the same answer whenever this revision is written again."""
    semua = berkas.kiriman(ada.tahun, ada.periode)
    batas = min((k.urut for k in semua if k.revisi == ada.revisi), default=None)
    return next((k.sha256 for k in semua if k.revisi < ada.revisi and (batas is None or k.urut < batas)), None)


def _berubah_sejak(dokumen: TahunKinerja, tersimpan: TahunKinerja) -> bool:
    """Whether anything but the closings differs between the year now and what was stored."""
    from .exchange.skema import ramping

    return ramping(dokumen).dengan("penutupan", tersimpan.penutupan) != tersimpan


def kesalahan_dikenal() -> tuple[type[Exception], ...]:
    """Every exception whose text is a sentence for the user."""
    from .exchange.verifikasi import PaketError
    from .terbit import TerbitError

    return (LayananError, TransaksiError, BerkasError, TerbitError, PaketError)
