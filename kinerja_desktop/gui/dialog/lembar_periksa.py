"""Sheets of the dialog "Pemeriksaan": what the checks found, and every check with the reason for which it is off."""

from __future__ import annotations

from ...application.periksa_gestur import nama_langkah, sel_alasan
from ...domain.pemeriksaan import PEMERIKSAAN, Pemeriksaan, Temuan, TingkatTemuan, dimatikan
from ...domain.tahun_kinerja import TahunKinerja
from ..sesi import Sesi
from ..tabel.lembar import Baris, Kolom, Lembar, Status, Tanda

NAMA = {p.kode: p.nama for p in PEMERIKSAAN}
KERAS = "Menghalangi"
PERINGATAN = "Peringatan"


class LembarTemuan(Lembar):
    """Findings under the name of their check; nothing is typed here."""

    nama = "temuan_pemeriksaan"
    judul = "Temuan pemeriksaan"
    kosong = "Tidak ada temuan: angka-angka tahun ini saling cocok."
    dapat_diurut = False
    kolom = (
        Kolom("tempat", "Tempat", 150, teks=lambda d, t: t.tempat, sebutan=True),
        Kolom("alasan", "Temuan", 0, teks=lambda d, t: t.alasan),
        Kolom("saran", "Yang dapat dilakukan", 260, teks=lambda d, t: t.saran),
        Kolom(
            "tingkat", "Sifat", 112, teks=lambda d, t: _sifat(t), status=lambda d, t: _status(t),
            keterangan="Menghalangi: penutupan dan pengiriman menunggu; peringatan tidak menghalangi apa pun.",
        ),
    )  # fmt: skip

    def __init__(self, sesi: Sesi) -> None:
        self.sesi = sesi
        self.saring = ""
        """``keras``, ``peringatan`` or ``""`` for both."""

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        semua = [t for t in self.sesi.temuan() if self.saring in ("", str(t.tingkat))]
        hasil: list[Baris] = []
        for kode in dict.fromkeys(t.kode for t in semua):
            milik = [t for t in semua if t.kode == kode]
            hasil.append(Baris(f"g{kode}", jenis="grup", teks=f"{NAMA.get(kode, kode)} ({len(milik)})"))
            hasil += [Baris(f"{kode}/{t.noun}/{t.id}/{t.kolom}/{n}", t) for n, t in enumerate(milik)]
        return hasil


class LembarPemeriksaan(Lembar):
    """Every check; the last column is typed: a reason there switches the check off."""

    nama = "daftar_pemeriksaan"
    judul = "Daftar pemeriksaan"
    dapat_diurut = False
    kolom = (
        Kolom("nama", "Pemeriksaan", 190, teks=lambda d, p: p.nama, sebutan=True),
        Kolom("penjelasan", "Yang dipastikan", 0, teks=lambda d, p: p.penjelasan),
        Kolom("keadaan", "Keadaan", 104, teks=lambda d, p: _keadaan(d, p), status=lambda d, p: _status_mati(d, p)),
        Kolom(
            "alasan", "Dimatikan karena", 230, sel=lambda d, p: sel_alasan(p),
            keterangan="Tulis alasannya untuk mematikan satu pemeriksaan; kosongkan untuk menyalakannya lagi.",
        ),
    )  # fmt: skip

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        hasil: list[Baris] = []
        for judul, keras in (("Syarat menutup dan mengirim (selalu berjalan)", True), ("Peringatan", False)):
            hasil.append(Baris(f"g{judul}", jenis="grup", teks=judul))
            hasil += [Baris(p.kode, p) for p in PEMERIKSAAN if p.keras == keras]
        return hasil

    def label(self, dokumen: TahunKinerja, kolom: Kolom, baris: Baris) -> str:
        return nama_langkah(baris.isi)


def _sifat(temuan: Temuan) -> str:
    return KERAS if temuan.tingkat == TingkatTemuan.KERAS else PERINGATAN


def _status(temuan: Temuan) -> Status:
    if temuan.tingkat == TingkatTemuan.KERAS:
        return Status(Tanda.TERLAMBAT, "Menghalangi penutupan dan pengiriman; klik ganda menuju tempatnya.")
    return Status(Tanda.PERINGATAN, "Peringatan; tidak menghalangi apa pun. Klik ganda menuju tempatnya.")


def _keadaan(dokumen: TahunKinerja, pemeriksaan: Pemeriksaan) -> str:
    if pemeriksaan.keras:
        return "Selalu"
    return "Dimatikan" if pemeriksaan.kode in dimatikan(dokumen) else "Berjalan"


def _status_mati(dokumen: TahunKinerja, pemeriksaan: Pemeriksaan) -> Status | None:
    if pemeriksaan.kode not in dimatikan(dokumen):
        return None
    return Status(Tanda.BATAL, "Tidak diperiksa lagi; kosongkan alasannya untuk menyalakan kembali.")
