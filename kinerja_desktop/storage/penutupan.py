"""Closing and reopening a period: the document as it was, the annex as it was printed, the packages that were sent."""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace

from ..application.transaksi import Changes, Tambah, Transaksi, TransaksiError, perubahan
from ..domain.laporan import Penutupan, StatusPenutupan
from ..domain.noun import id_sel
from ..domain.periode import PERIODE
from ..domain.tahun_kinerja import TahunKinerja
from .catatan import BerkasCatatan
from .dukung import FolderDukung
from .galat import BerkasRusak
from .pemeriksaan import buka_snapshot, sidik_pendukung

Tambahan = Callable[[sqlite3.Connection], None]
"""Writes more in the same SQL transaction as the rows."""


@dataclass(frozen=True, slots=True)
class Kiriman:
    """A package that was sent: which revision of which period, its SHA-256 and file name."""

    urut: int
    tahun: int
    periode: str
    revisi: int
    sha256: str
    nama: str
    waktu: str


class BerkasPenutupan(BerkasCatatan):
    """Closings of an open file."""

    @property
    def dukung(self) -> FolderDukung:
        """The evidence folder of this file."""
        return FolderDukung(self.path)

    # Provided by BerkasKinerja.
    def baca(self, tahun: int) -> TahunKinerja:
        raise NotImplementedError

    def putus_urung(self) -> None:
        raise NotImplementedError

    def _jalankan(
        self, transaksi: Transaksi, jenis: str, petugas: str | None = None, tambahan: Tambahan | None = None
    ) -> tuple[Changes, Transaksi]:
        raise NotImplementedError

    # Closing and reopening -----------------------------------------------------------------------------------------

    def tutup(
        self, tahun: int, penutupan: Penutupan, dokumen_json: bytes, lampiran_pdf: bytes | None = None
    ) -> Changes:
        """Close a period: the closing row, the document and the annex, all or nothing. Undo ends here.

        ``penutupan.sidik`` is the SHA-256 of ``dokumen_json`` (filled in where empty), ``penghitung`` the counter of
        the closing (filled in where 0). The annex stands in the evidence folder before the row that names it.
        """
        self._wajib_tulis()
        sidik = hashlib.sha256(dokumen_json).hexdigest()
        if penutupan.tahun != tahun or penutupan.sidik not in ("", sidik):
            raise TransaksiError("Dokumen penutupan tidak sesuai dengan sidiknya; muat ulang lalu tutup lagi.")
        baris = replace(penutupan, sidik=sidik, penghitung=penutupan.penghitung or self.penghitung + 1)
        sidik_pdf = self.dukung.simpan(lampiran_pdf, "lampiran.pdf") if lampiran_pdf is not None else ""
        letak = (tahun, baris.periode, baris.revisi)

        def tambahan(driver: sqlite3.Connection) -> None:
            isi = zlib.compress(dokumen_json, 6)
            driver.execute("INSERT OR IGNORE INTO snapshot (sidik, isi) VALUES (?, ?)", (sidik, isi))
            if lampiran_pdf is not None:
                isi_lampiran = (*letak, sidik_pdf, len(lampiran_pdf))
                driver.execute(
                    "INSERT OR REPLACE INTO lampiran_tersimpan (tahun, periode, revisi, sidik_pdf, ukuran, sidik) "
                    "VALUES (?, ?, ?, ?, ?, ?)",
                    (*isi_lampiran, sidik_pendukung("lampiran_tersimpan", *isi_lampiran)),
                )

        nama = PERIODE[baris.periode].nama if baris.periode in PERIODE else baris.periode
        changes, _ = self._jalankan(Transaksi(f"tutup {nama} {tahun}", (Tambah(baris),)), "tutup", tambahan=tambahan)
        self.putus_urung()
        return changes

    def buka_periode(self, tahun: int, periode: str, alasan: str) -> Changes:
        """Reopen a closed period, with a reason; a backup is made first. The next closing is the next revision."""
        self._wajib_tulis()
        if not alasan.strip():
            raise TransaksiError("Tulis alasan membuka kembali periode ini.")
        nama = f"{PERIODE[periode].nama if periode in PERIODE else periode} {tahun}"
        tutup = self.baca(tahun).penutupan_akhir.get(periode)
        if tutup is None or tutup.status != StatusPenutupan.TERTUTUP:
            raise TransaksiError(f"{nama} tidak sedang ditutup, jadi tidak perlu dibuka kembali.")
        self.cadangkan()
        edits = perubahan(tutup, status=StatusPenutupan.DIBUKA, alasan_buka=alasan.strip())
        changes, _ = self._jalankan(Transaksi(f"buka kembali {nama}", edits, alasan.strip()), "buka")
        self.putus_urung()
        return changes

    def snapshot(self, tahun: int, periode: str, revisi: int) -> bytes | None:
        """The document of a closing exactly as stored; None where there is none here. Raises BerkasRusak if damaged."""
        with self._membaca() as driver:
            id_ = id_sel("penutupan", tahun, periode, revisi)
            baris = driver.execute(
                "SELECT s.sidik, isi FROM snapshot s JOIN penutupan p ON p.sidik = s.sidik WHERE p.id = ?", (id_,)
            ).fetchone()
        if baris is None:
            return None
        isi = buka_snapshot(baris[1], baris[0])
        if isi is None:
            raise BerkasRusak(
                f"Dokumen penutupan {periode} {tahun} revisi {revisi} rusak; pulihkan berkas dari cadangan."
            )
        return isi

    def lampiran(self, tahun: int, periode: str, revisi: int) -> bytes | None:
        """The annex of a closing as printed then; None where none was stored.

        Raises BerkasRusak where the file beside the database is missing or changed.
        """
        with self._membaca() as driver:
            baris = driver.execute(
                "SELECT sidik_pdf FROM lampiran_tersimpan WHERE tahun = ? AND periode = ? AND revisi = ?",
                (tahun, periode, revisi),
            ).fetchone()
        if baris is None:
            return None
        isi = self.dukung.baca(baris[0])
        if isi is None:
            raise BerkasRusak(
                f"Lampiran {periode} {tahun} revisi {revisi} hilang atau berubah di folder “{self.dukung.folder.name}”; "
                "salin kembali folder itu, atau cetak ulang dari dokumen yang tersimpan."
            )
        return isi

    # Packages sent ---------------------------------------------------------------------------------------------------

    def catat_kiriman(self, tahun: int, periode: str, revisi: int, sha256: str, nama: str) -> Kiriman:
        """Note a package that was written for sending; the same one a second time is the same note. Undo ends here."""
        with self._menulis() as driver:
            for kiriman in _kiriman(driver, tahun, periode):
                if (kiriman.revisi, kiriman.sha256) == (revisi, sha256):
                    return kiriman
            urut = driver.execute("SELECT coalesce(max(urut), 0) + 1 FROM kiriman").fetchone()[0]
            isi = (urut, tahun, periode, revisi, sha256, nama, self._waktu())
            driver.execute(
                "INSERT INTO kiriman (urut, tahun, periode, revisi, sha256, nama, waktu, sidik) VALUES (?,?,?,?,?,?,?,?)",
                (*isi, sidik_pendukung("kiriman", *isi)),
            )
        self.putus_urung()
        return Kiriman(*isi)

    def kiriman(self, tahun: int, periode: str) -> tuple[Kiriman, ...]:
        """Packages sent for a period, newest first: the first one's hash is what the next revision names."""
        with self._membaca() as driver:
            return _kiriman(driver, tahun, periode)


def _kiriman(driver: sqlite3.Connection, tahun: int, periode: str) -> tuple[Kiriman, ...]:
    hasil = driver.execute(
        "SELECT urut, tahun, periode, revisi, sha256, nama, waktu FROM kiriman WHERE tahun = ? AND periode = ? "
        "ORDER BY urut DESC",
        (tahun, periode),
    )
    return tuple(Kiriman(*baris) for baris in hasil.fetchall())
