"""What the file keeps beside the nouns: history, drafts; and whether all of it is whole."""

from __future__ import annotations

from ..application.transaksi import Transaksi
from .dasar import BerkasDasar
from .mesin import asli, mesin_baca, mesin_tulis
from .pemeriksaan import TemuanBerkas, periksa_cepat, periksa_semua, periksa_sidik, sidik_pendukung
from .riwayat import (
    SEMUA,
    Catatan,
    CatatanSel,
    Saringan,
    baca_petugas,
    baca_riwayat,
    baca_riwayat_sel,
    baca_transaksi,
)


class BerkasCatatan(BerkasDasar):
    """History, drafts and checks of an open file."""

    # History ---------------------------------------------------------------------------------------------------------

    def riwayat(self, batas: int = 200, lewati: int = 0, saring: Saringan = SEMUA) -> tuple[Catatan, ...]:
        """The newest entries of the history that are wanted, newest first, after the first ``lewati``."""
        with self._membaca() as driver:
            return baca_riwayat(driver, batas, lewati, saring)

    def petugas_riwayat(self) -> tuple[str, ...]:
        """Who stands in the history."""
        with self._membaca() as driver:
            return baca_petugas(driver)

    def riwayat_sel(self, noun: str, id_: str) -> tuple[CatatanSel, ...]:
        """Everything that happened to one row, newest first."""
        with self._membaca() as driver:
            return baca_riwayat_sel(driver, noun, id_)

    def transaksi_riwayat(self, nomor: int) -> Transaksi | None:
        """The transaction behind an entry; "kembalikan" applies its inverse, which refuses if the rows changed since."""
        with self._membaca() as driver:
            return baca_transaksi(driver, nomor)

    # Drafts: the text in progress. No edit, no history, no counter. ----------------------------------------------------

    def simpan_draf(self, kunci: str, teks: str) -> None:
        """Keep the text being typed under a key (``noun|id|field``), replacing what was kept there."""
        waktu = self._waktu()
        with self._menulis() as driver:
            driver.execute(
                "INSERT OR REPLACE INTO draf (kunci, teks, waktu, sidik) VALUES (?, ?, ?, ?)",
                (kunci, teks, waktu, sidik_pendukung("draf", kunci, teks, waktu)),
            )

    def draf(self) -> dict[str, str]:
        """All drafts: key -> text. After a crash they are offered."""
        with self._membaca() as driver:
            return dict(driver.execute("SELECT kunci, teks FROM draf ORDER BY kunci").fetchall())

    def hapus_draf(self, kunci: str | None = None) -> None:
        """Drop one draft, or (None) all."""
        with self._membaca() as driver:
            ada = driver.execute("SELECT 1 FROM draf WHERE ? IS NULL OR kunci = ?", (kunci, kunci)).fetchone()
        if ada:
            with self._menulis() as driver:
                driver.execute("DELETE FROM draf WHERE ? IS NULL OR kunci = ?", (kunci, kunci))

    # Checks ----------------------------------------------------------------------------------------------------------

    def periksa_cepat(self, tahun: int) -> list[TemuanBerkas]:
        """At opening: digests of the shown year, end of the history chain. Empty = whole."""
        with self._membaca() as driver:
            return periksa_cepat(driver, tahun)

    def periksa_sidik(self, tahun: int) -> list[TemuanBerkas]:
        """Digests of a year and of what is shared: before print and export."""
        with self._membaca() as driver:
            return periksa_sidik(driver, tahun)

    def periksa(self) -> list[TemuanBerkas]:
        """Everything; grows with the years, so it runs after the first paint, from a worker. Empty = whole.

        Reads on a connection of its own and holds no lock between its statements.
        """
        # On a read-only connection integrity_check passes over the CHECKs; the strict reading of every row does not.
        mesin = mesin_baca(self._path_sql) if self.hanya_baca else mesin_tulis(self.path)
        try:
            with mesin.connect() as koneksi:
                return periksa_semua(asli(koneksi))
        finally:
            mesin.dispose()
