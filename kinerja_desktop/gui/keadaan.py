"""Sentences about the sitting for header, status line and Beranda: which satker, what is due, what state a period is in."""

from __future__ import annotations

from datetime import date

from ..domain.jadwal import LAPOR, Keadaan, Kewajiban, berikutnya, laporan_bulan
from ..domain.kelengkapan import KelengkapanBulan, StatusBulan, kelengkapan_bulan, tenggat
from ..domain.noun import nama_noun
from ..domain.periode import BULAN, NAMA_HARI, tulis_tanggal
from ..domain.realisasi import TindakLanjut
from ..domain.tahun_kinerja import TahunKinerja
from ..domain.tindak_lanjut import pemilik
from . import tema
from .sesi import Sesi

_TAB_NOUN = {
    "profil": (
        "satker", "kop", "unit", "pejabat", "sdm", "aset", "satker_jajaran", "tahun_anggaran", "aturan", "narasi",
        "gambar", "evaluasi", "evaluasi_butir", "temuan_pengawasan",
        "keputusan", "keputusan_butir", "keputusan_anggota",
    ),
    "laporan": ("laporan", "penutupan"),
    "renstra": (
        "renstra", "renstra_butir", "renstra_simpul", "renstra_target", "renstra_dana", "renstra_alokasi", "renstra_pantau",
        "roadmap_aspek", "roadmap_butir", "isu",
    ),
    "perjanjian_kinerja": (
        "sasaran", "indikator", "sasaran_tahun", "pembanding", "pk", "pk_target", "pk_anggaran", "target_periode",
    ),
    "realisasi": (
        "indikator_tahun", "realisasi", "realisasi_uraian", "kendala", "tindak_lanjut", "data_dukung", "renaksi_bulan",
        "target_kinerja", "target_kinerja_dokumen", "target_kinerja_bulan", "eperformance", "eperformance_triwulan",
        "eperformance_bulan", "emonev",
    ),
    "anggaran": (
        "anggaran", "pagu_versi", "pagu", "rpd", "observasi", "skor_anggaran", "deret_anggaran", "deret_nilai",
    ),
    "rencana_aksi": ("renaksi", "renaksi_pagu", "renaksi_periode"),
    "risiko": ("risiko", "perlakuan", "keberhasilan", "risiko_pantau", "kejadian_risiko"),
}  # fmt: skip


def tab_noun(noun: str, kolom: str = "", pada: str = "") -> str:
    """The tab where a field is entered; ``pada`` is the noun that evidence or a tindak lanjut is attached to."""
    if pada in ("evaluasi", "temuan_pengawasan"):
        return "profil"
    if pada in ("perlakuan", "risiko_pantau"):
        return "risiko"
    if noun == "indikator_tahun" and kolom in ("target", "kode", "uraian", "satuan", "konsolidasi"):
        return "perjanjian_kinerja"
    return next((tab for tab, isi in _TAB_NOUN.items() if noun in isi), "beranda")


def pada_noun(dokumen: TahunKinerja, noun: str, id_: str) -> str:
    """The noun that an evidence or a tindak lanjut is attached to; empty for other rows."""
    baris = dokumen.ambil(noun, id_) if noun in ("data_dukung", "tindak_lanjut") else None
    if isinstance(baris, TindakLanjut):
        milik = pemilik(dokumen, baris)
        return nama_noun(milik) if milik is not None else ""
    return str(getattr(baris, "pada_noun", ""))


def tempat_draf(kunci: str) -> tuple[str, str, str]:
    """(noun, id, field) of the cell whose text is kept under this key; empty where the key names none."""
    noun, _, sisa = kunci.partition("/")
    id_, _, kolom = sisa.partition("/")
    return (noun, id_, kolom) if noun and id_ and kolom else ("", "", "")


def sebut_satker(dokumen: TahunKinerja) -> tuple[str, str]:
    """(name, second line) for the header; codes 9999xx are the examples'."""
    satker = dokumen.identitas
    if satker is None:
        return "Satuan kerja belum diisi", "Isi identitas di Profil & Naskah"
    kode = "contoh" if satker.kode.startswith("9999") else satker.kode
    rinci = " ".join(b for b in (str(satker.jenis), f"Kelas {satker.kelas}" if satker.kelas else "") if b)
    return satker.sebutan, " · ".join(b for b in (kode, rinci) if b)


def hari_tanggal(hari: date) -> str:
    """``Senin, 5 Juni 2023``."""
    return f"{NAMA_HARI[hari.weekday()]}, {tulis_tanggal(hari)}"


def bulan_kini(sesi: Sesi) -> KelengkapanBulan:
    """State of the chosen month, of a triwulan its last one."""
    return kelengkapan_bulan(sesi.dokumen, BULAN[sesi.periode.akhir - 1], sesi.hari_ini)


def keadaan_periode(sesi: Sesi) -> tuple[str, tema.Nada, str, str]:
    """Text, tone, icon and tooltip of the state pill in the header."""
    bulan = bulan_kini(sesi)
    batas = hari_tanggal(bulan.batas)
    if sesi.hanya_baca:
        pemegang = sesi.berkas.pemegang if sesi.berkas else ""
        sebab = (
            f"Sedang dibuka {pemegang}; di sini hanya dapat dibaca." if pemegang else "Berkas ini hanya dapat dibaca."
        )
        return "Hanya baca", "abu", "kunci", sebab
    if bulan.status == StatusBulan.TERTUTUP:
        sebab = sesi.dokumen.kunci_periode(BULAN[bulan.bulan - 1].kode)
        return f"Tertutup · {sesi.triwulan.nama} sudah ditutup", "abu", "kunci", sebab
    if bulan.status == StatusBulan.TERLAMBAT:
        return f"Terlambat · batas {batas}", "merah", "jam", f"{bulan.wajib - bulan.terisi} indikator belum diisi."
    if bulan.status == StatusBulan.LENGKAP:
        return "Terbuka · lengkap", "hijau", "selesai", f"Semua indikator terisi; batas lapor {batas}."
    return f"Terbuka · lapor paling lambat {batas}", "hijau", "terbuka", "Isian bulan ini masih dapat diubah."


def kalimat_batas(sesi: Sesi) -> str:
    """Status line: the next duty of the year and its day; in a year that is over, the chosen month's report."""
    nanti = berikutnya(sesi.kewajiban())
    if nanti is None or (nanti.jenis, nanti.periode.akhir) == (LAPOR, sesi.periode.akhir):
        bulan = sesi.periode.akhir
        return f"Batas lapor {BULAN[bulan - 1].nama}: {hari_tanggal(tenggat(sesi.dokumen, bulan))}"
    return f"Batas berikutnya: {nanti.nama}, {hari_tanggal(nanti.batas)}"


def kalimat_jatuh_tempo(sesi: Sesi) -> tuple[str, str]:
    """Headline of Beranda and the line below it: what is due, how much is missing, until when."""
    bulan = sesi.periode.akhir
    nama, lapor = BULAN[bulan - 1].nama, laporan_bulan(sesi.kewajiban(), bulan)
    if lapor is None:
        kata = "Indikator tahun ini dilaporkan di bulan lain"
        if not sesi.dokumen.indikator_tahun:
            kata = "Indikator tahun ini belum ada; tambahkan di Perjanjian Kinerja"
        return f"Tidak ada yang wajib diisi untuk {nama}", kata
    hitung = " · ".join(lapor.isi.rincian)
    if bulan in sesi.dokumen.bulan_tertutup:
        return f"Laporan {nama} sudah ditutup", f"{hitung} · {sesi.triwulan.nama} tertutup"
    return f"Laporan {nama} {_sebut_tempo(lapor)}", f"{hitung} · batas {hari_tanggal(lapor.batas)}"


def _sebut_tempo(lapor: Kewajiban) -> str:
    if lapor.keadaan == Keadaan.SELESAI:
        return "lengkap"
    if lapor.keadaan == Keadaan.BELUM:
        return "belum waktunya"
    if lapor.keadaan == Keadaan.LEWAT:
        if lapor.tanpa_dukung:
            return "terisi, data dukung belum lengkap"
        return f"lewat {-lapor.hari} hari" if lapor.hari >= -60 else "belum lengkap"
    return f"jatuh tempo {lapor.sebut_keadaan}"
