"""Sending: the paket kiriman of a closed triwulan, the same bytes whenever it is written again."""

from __future__ import annotations

import os
from pathlib import Path

from ..application.periode_tutup import tertutup
from ..domain.berkas_rujukan import berkas_dokumen
from ..domain.laporan import Penutupan
from ..domain.periode import Periode
from ..domain.tahun_kinerja import TahunKinerja
from ..storage.berkas import BerkasKinerja
from ..terbit import terbitkan
from .pencetakan import LAMPIRAN, lampiran_pdf, laporan_periode
from .penutupan import tutup
from .umum import LayananError, SalahSebut, Selesai, dokumen_tersimpan, pastikan_utuh, periksa_tujuan


def ekspor(berkas: BerkasKinerja, tahun: int, periode: Periode, keluar: Path, *, data_dukung: bool = False) -> Selesai:
    """Write the paket kiriman of a triwulan, closing it first where it is open.

    A closed one gives its stored revision again, byte by byte; a remark says so if the document has changed since.
    """
    # Before the period is closed: a wrong target must not leave it closed and unsent.
    if not os.path.isdir(keluar):  # unlike Path.is_dir it takes a name that is too long for a plain no
        if keluar.suffix.casefold() != ".zip":
            raise SalahSebut(f"Nama paket “{keluar.name}” harus berakhiran .zip, atau sebutkan foldernya saja.")
        periksa_tujuan(keluar)
    selesai = tutup(berkas, tahun, periode)
    pastikan_utuh(berkas, tahun)
    dokumen = berkas.baca(tahun)
    ada = tertutup(dokumen, periode)
    assert ada is not None
    catatan = [selesai.pesan, *selesai.catatan] if selesai.ditutup else []
    isi, sidik_dokumen = _paket(berkas, dokumen, periode, ada, data_dukung, catatan)
    from ..exchange.paket import nama_paket

    satker = sidik_dokumen.identitas
    nama = nama_paket(satker.kode if satker else "", tahun, periode.kode, ada.revisi)
    tujuan = keluar / nama if keluar.is_dir() else keluar
    sha = terbitkan(tujuan, isi)
    berkas.catat_kiriman(tahun, periode.kode, ada.revisi, sha, tujuan.name)
    if _berubah_sejak(dokumen, sidik_dokumen):
        catatan.append(
            f"Dokumen sekarang berbeda dari saat {periode.nama} ditutup; paket memuat revisi {ada.revisi} yang tersimpan. "
            "Buka kembali periode itu dengan alasan untuk mengirim revisi baru."
        )
    return Selesai(f"{tujuan.name} selesai ditulis (revisi {ada.revisi}).", tuple(catatan), tujuan, selesai.ditutup)


def _paket(
    berkas: BerkasKinerja,
    dokumen: TahunKinerja,
    periode: Periode,
    ada: Penutupan,
    data_dukung: bool,
    catatan: list[str],
) -> tuple[bytes, TahunKinerja]:
    """The package of a stored closing, and the document in it; everything in it comes from what was stored."""
    from ..exchange.paket import Kiriman, susun_paket
    from ..reports.susun import susun
    from ..reports.xlsx import tulis_xlsx

    tahun = dokumen.tahun
    tersimpan = dokumen_tersimpan(berkas, ada)
    if tersimpan is None:
        raise LayananError(
            f"{periode.nama} {tahun} ditutup di berkas lain, jadi dokumennya tidak tersimpan di sini; "
            "kirim dari berkas itu, atau buka kembali periodenya dengan alasan."
        )
    pdf = berkas.lampiran(tahun, periode.kode, ada.revisi)
    if pdf is None:
        pdf = lampiran_pdf(berkas, tersimpan, periode, ada.revisi, catatan)
    laporan = laporan_periode(tersimpan, periode)
    # Without the pictures: the same bytes also where one of their files is lost later. They stand in the annex.
    xlsx = tulis_xlsx(susun(tersimpan, laporan, (LAMPIRAN,), revisi=ada.revisi))
    kiriman = Kiriman(
        periode.kode, ada.revisi, berkas.lineage, ada.penghitung, _waktu_tutup(berkas, ada), _sebelumnya(berkas, ada)
    )
    dukung = _isi_dukung(berkas, tersimpan) if data_dukung else {}
    return susun_paket(tersimpan, kiriman, pdf, xlsx, dukung), tersimpan


def _isi_dukung(berkas: BerkasKinerja, dokumen: TahunKinerja) -> dict[str, bytes]:
    ada = {b.sidik: berkas.dukung.baca(b.sidik) for b in berkas_dokumen(dokumen)}
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
    from ..exchange.skema import ramping

    return ramping(dokumen).dengan("penutupan", tersimpan.penutupan) != tersimpan
