"""Gestures on the rule tables of a year: each change is checked, says that the satker made it, and can be taken back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from ..domain.angka import MODE_KODE, Terbaca, baca_angka
from ..domain.jadwal import BATAS_N
from ..domain.nilai import tulis_desimal
from ..domain.noun import freeze, thaw
from ..domain.periode import tulis_tanggal
from ..domain.satker import Aturan
from ..domain.tahun_kinerja import TahunKinerja
from .pengisian import baris_baru
from .perencanaan import aturan_tahun
from .transaksi import Hapus, Tambah, Transaksi, TransaksiError, perubahan

DISESUAIKAN = "Disesuaikan satker. Semula: "
LIBUR_NAMA = "libur_nama"
"""Table that holds the names of the holidays; ``libur`` itself is a plain list of dates."""


def isi_aturan(dokumen: TahunKinerja, nama: str) -> Any:
    """Content of a rule table as plain lists and dicts; None where the year has none."""
    ada = dokumen.aturan_nama.get(nama)
    return None if ada is None else thaw(ada.isi)


def ubah_aturan(dokumen: TahunKinerja, nama: str, isi: Any, label: str) -> Transaksi:
    """Put other content into a table; its source then says that the satker changed it."""
    ada = dokumen.aturan_nama.get(nama)
    beku = freeze(isi)
    if ada is None:
        baru = baris_baru("aturan", str, tahun=dokumen.tahun, nama=nama, sumber="Diisi satker.", isi=beku)
        assert isinstance(baru, Aturan)
        return Transaksi(label, (Tambah(baru),))
    if ada.isi == beku:
        return Transaksi(label, ())
    sumber = ada.sumber if ada.sumber.startswith((DISESUAIKAN, "Diisi satker")) else f"{DISESUAIKAN}{ada.sumber}"
    return Transaksi(label, perubahan(ada, isi=beku, sumber=sumber[:1000]))


def kembalikan_bawaan(dokumen: TahunKinerja, nama: str, bawaan: Iterable[Mapping[str, Any]]) -> Transaksi:
    """The table as the program ships it for this year, with its source."""
    label = f"kembalikan tabel {nama.replace('_', ' ')} ke bawaan"
    ada = dokumen.aturan_nama.get(nama)
    asal = next((a for a in aturan_tahun(dokumen.tahun, bawaan) if a.nama == nama), None)
    if asal is None:
        raise TransaksiError("Tabel ini tidak mempunyai isi bawaan untuk tahun ini; ubah isinya langsung.")
    if ada is None:
        return Transaksi(label, (Tambah(asal),))
    return Transaksi(label, perubahan(ada, isi=asal.isi, sumber=asal.sumber))


def ubah_mode(dokumen: TahunKinerja, jenis: str, kode: str) -> Transaksi:
    """Rounding of one kind of figure (capaian, anggaran, triwulan) in this year."""
    if kode not in MODE_KODE:
        raise TransaksiError(f"Cara menulis angka “{kode}” tidak dikenal; pilih dari daftar.")
    return ubah_aturan(dokumen, "mode", {**(isi_aturan(dokumen, "mode") or {}), jenis: kode}, f"ubah angka {jenis}")


def ubah_tenggat(dokumen: TahunKinerja, hari: str, geser: bool) -> Transaksi:
    """Day of the next month on which the month is due, and whether it moves to a working day."""
    if not re.fullmatch(r"[0-9]{1,2}", hari.strip()) or not 1 <= int(hari) <= 28:
        raise TransaksiError("Tenggat laporan bulanan diisi tanggal 1 sampai 28.")
    isi = {**(isi_aturan(dokumen, "tenggat") or {}), "lapor_bulanan": int(hari), "geser_hari_kerja": geser}
    return ubah_aturan(dokumen, "tenggat", isi, "ubah tenggat laporan bulanan")


def ubah_hari_tenggat(dokumen: TahunKinerja, jenis: str, hari: str) -> Transaksi:
    """Day of one of the further due dates: day of the next month, or days after the period's end."""
    isi = isi_aturan(dokumen, "tenggat") or {}
    satu = next((b for b in isi.get("daftar", ()) if b["jenis"] == jenis), None)
    if satu is None:
        raise TransaksiError("Tenggat ini tidak ada di tabel tahun ini; tambahkan dulu tenggat lain bawaan program.")
    batas = BATAS_N[satu["kapan"]]
    if not re.fullmatch(r"[0-9]{1,3}", hari.strip()) or not 1 <= int(hari) <= batas:
        apa = "tanggal" if satu["kapan"] == "tanggal" else "banyaknya hari,"
        raise TransaksiError(f"Tenggat {satu['nama']} diisi {apa} 1 sampai {batas}.")
    daftar = [{**b, "n": int(hari)} if b is satu else b for b in isi["daftar"]]
    return ubah_aturan(dokumen, "tenggat", {**isi, "daftar": daftar}, f"ubah tenggat {satu['nama']}")


def tambah_tenggat_bawaan(dokumen: TahunKinerja, bawaan: Iterable[Mapping[str, Any]]) -> Transaksi:
    """The further due dates the program ships, into a year opened before there were any; its own day stays."""
    asal = next((a for a in aturan_tahun(dokumen.tahun, bawaan) if a.nama == "tenggat"), None)
    if asal is None:
        raise TransaksiError("Tabel tenggat bawaan tidak ditemukan; tenggat laporan bulanan tetap berlaku.")
    label = "tambah tenggat lain"
    if dokumen.aturan_nama.get("tenggat") is None:
        return Transaksi(label, (Tambah(asal),))
    isi = isi_aturan(dokumen, "tenggat") or {}
    return ubah_aturan(dokumen, "tenggat", {**thaw(asal.isi), **isi, "daftar": thaw(asal.isi)["daftar"]}, label)


def ubah_ambang(dokumen: TahunKinerja, capaian: str, kali: str = "", bulan: str = "", sama: str = "") -> Transaksi:
    """Above which capaian a warning is given, and when a month's entry is worth a hint; what is empty stays as it is."""
    nilai = _angka(capaian, "Batas capaian")
    if nilai < 100:
        raise TransaksiError("Batas capaian tidak boleh di bawah 100; capaian 100 adalah hal biasa.")
    isi = {**(isi_aturan(dokumen, "ambang") or {}), "capaian_atas": tulis_desimal(nilai)}
    if kali:
        lipat = _angka(kali, "Jauh dari biasanya")
        if lipat <= 1:
            raise TransaksiError("Jauh dari biasanya diisi lebih dari 1 kali; tulis misalnya 3.")
        isi["jauh_kali"] = tulis_desimal(lipat)
    for kunci, teks, nama in (("jauh_bulan", bulan, "Bulan pembanding"), ("sama_bulan", sama, "Isian yang sama")):
        if teks:
            if not re.fullmatch(r"[0-9]{1,2}", teks.strip()) or not 2 <= int(teks) <= 12:
                raise TransaksiError(f"{nama} diisi banyaknya bulan, 2 sampai 12.")
            isi[kunci] = int(teks)
    return ubah_aturan(dokumen, "ambang", isi, "ubah ambang peringatan dan petunjuk")


def ubah_predikat(dokumen: TahunKinerja, baris: Sequence[tuple[str, str, str]]) -> Transaksi:
    """The predikat scale from rows (kode, above, interpretasi), the highest first; where a row ends follows from the one above."""
    hasil: list[dict[str, str]] = []
    batas: Decimal | None = None
    for nomor, (kode, di_atas, arti) in enumerate(baris, 1):
        kode, nilai = kode.strip(), _angka(di_atas, f"Batas baris {nomor}")
        if not kode or kode in {b["kode"] for b in hasil}:
            raise TransaksiError(f"Baris {nomor} perlu predikat yang berbeda dari baris lain; tulis misalnya AA.")
        if nilai < 0 or nilai >= (batas if batas is not None else Decimal(100)):
            raise TransaksiError(f"Batas {kode} harus di bawah baris sebelumnya dan tidak kurang dari 0.")
        sampai = tulis_desimal(batas) if batas is not None else "100"
        hasil.append(
            {"kode": kode, "di_atas": tulis_desimal(nilai), "sampai": sampai, "interpretasi": " ".join(arti.split())}
        )
        batas = nilai
    if batas is None or batas != 0:
        raise TransaksiError("Skala predikat harus sampai ke 0; batas baris terakhir diisi 0.")
    return ubah_aturan(dokumen, "predikat", hasil, "ubah skala predikat")


def _angka(teks: str, nama: str) -> Decimal:
    hasil = baca_angka(teks, titik="desimal")
    if not isinstance(hasil, Terbaca):
        raise TransaksiError(f"{nama} harus angka; tulis misalnya 85 atau 85,5.")
    return hasil.nilai


# Holidays ---------------------------------------------------------------------------------------------------------------


def daftar_libur(dokumen: TahunKinerja) -> tuple[tuple[date, str], ...]:
    """Holidays with their names ('' where the table has none), by date."""
    nama = isi_aturan(dokumen, LIBUR_NAMA) or {}
    return tuple((date.fromisoformat(h), str(nama.get(h, ""))) for h in sorted(isi_aturan(dokumen, "libur") or ()))


def tambah_libur(dokumen: TahunKinerja, hari: date, nama: str) -> Transaksi:
    """A holiday more (of this year, or of the next, where December falls due)."""
    if hari.year not in (dokumen.tahun, dokumen.tahun + 1):
        raise TransaksiError(f"Tanggal libur harus di tahun {dokumen.tahun} atau {dokumen.tahun + 1}.")
    ada = isi_aturan(dokumen, "libur") or []
    if hari.isoformat() in ada:
        raise TransaksiError(f"{tulis_tanggal(hari)} sudah ada di daftar; hapus dulu untuk mengganti namanya.")
    return _libur(dokumen, [*ada, hari.isoformat()], {hari.isoformat(): nama}, f"tambah libur {tulis_tanggal(hari)}")


def hapus_libur(dokumen: TahunKinerja, hari: Iterable[date]) -> Transaksi:
    """Holidays that are none here."""
    buang = {h.isoformat() for h in hari}
    sisa = [h for h in isi_aturan(dokumen, "libur") or [] if h not in buang]
    return _libur(dokumen, sisa, dict.fromkeys(buang, ""), f"hapus {len(buang)} hari libur")


def _libur(dokumen: TahunKinerja, hari: Sequence[str], nama: Mapping[str, str], label: str) -> Transaksi:
    edits = ubah_aturan(dokumen, "libur", sorted(hari), label).edits
    semua = {**(isi_aturan(dokumen, LIBUR_NAMA) or {}), **{h: " ".join(n.split())[:200] for h, n in nama.items()}}
    tersisa = {h: n for h, n in semua.items() if n}
    ada = dokumen.aturan_nama.get(LIBUR_NAMA)
    if not tersisa:
        return Transaksi(label, (*edits, Hapus(ada)) if ada else edits)
    return Transaksi(label, (*edits, *ubah_aturan(dokumen, LIBUR_NAMA, tersisa, label).edits))
