"""Puts :mod:`.naskah`, :mod:`.surat`, :mod:`.renstra` and :mod:`.risiko` together."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from kinerja_desktop.domain.nilai import Angka
from kinerja_desktop.domain.satker import JenisSatker, Peran
from tools.contoh.pembangun import Pembangun
from tools.contoh.renaksi import PenyusunRenaksi
from tools.contoh.renstra import PenyusunRenstra

from . import naskah, profil, renstra, risiko, surat, tren

NAMA = "kanwil-ntb-2026"
JUDUL = (
    "Kanwil Ditjenpas NTB 2026",
    "Renstra 2025-2029, rencana aksi per semester, keputusan, dan daftar risiko sebuah kantor wilayah; realisasi masih "
    "kosong.",
)
TAHUN = 2026

# The paper prints no kode satker: 9999xx is nobody's.
SATKER = {
    "kode": "999900",
    "nama": "Kantor Wilayah Direktorat Jenderal Pemasyarakatan Nusa Tenggara Barat",
    "nama_singkat": "Kanwil Ditjenpas NTB",
    "alamat": "Jalan Majapahit 44 Kota Mataram",
    "tempat": "Mataram",
    "wilayah": "Direktorat Jenderal Pemasyarakatan",
}

KOP = (
    {
        "berlaku_mulai": 2025,
        "kementerian": "KEMENTERIAN IMIGRASI DAN PEMASYARAKATAN REPUBLIK INDONESIA",
        "baris_dua": "DIREKTORAT JENDERAL PEMASYARAKATAN",
        "nama_satker": "KANTOR WILAYAH NUSA TENGGARA BARAT",
    },
)

PEJABAT = (
    (
        "Nama Kepala Kantor Wilayah",
        "Kepala Kantor Wilayah Direktorat Jenderal Pemasyarakatan Nusa Tenggara Barat",
        Peran.KEPALA,
    ),
    ("Nama Direktur Jenderal Pemasyarakatan", "Direktur Jenderal Pemasyarakatan", Peran.ATASAN),
)

# Susunan organisasi of 001 1.1.2.
UNIT = (
    (
        naskah.TU,
        "Bagian Tata Usaha dan Umum",
        "Menyusun program dan anggaran, mengurus kepegawaian, keuangan, barang milik negara, arsip, dan humas.",
    ),
    (
        naskah.PELAYANAN,
        "Bidang Pelayanan dan Pembinaan",
        "Membina dan mengawasi pelayanan tahanan dan anak serta pembinaan narapidana dan anak binaan.",
    ),
    (
        naskah.BIMKEMAS,
        "Bidang Pembimbingan Kemasyarakatan",
        "Membina dan mengawasi pendampingan, pembimbingan, dan pengawasan klien pemasyarakatan.",
    ),
    (
        naskah.PERAWATAN,
        "Bidang Perawatan, Pengamanan, dan Kepatuhan Internal",
        "Membina dan mengawasi perawatan kesehatan, pengamanan, intelijen, dan kepatuhan internal.",
    ),
)


def bangun() -> dict[str, Any]:
    """The example as JSON document."""
    p = PenyusunRenaksi(NAMA, TAHUN)
    p.profil(JenisSatker.KANWIL, SATKER, KOP, PEJABAT, UNIT)
    p.buka_tahun("9 kolom")
    p.sasaran_indikator(naskah.SASARAN)
    p.perjanjian(naskah.SASARAN, "Mataram")
    p.kegiatan(naskah.KEGIATAN)
    uraian = {s.kode: s.uraian for s in naskah.SASARAN} | {
        u.kode: u.uraian for s in naskah.SASARAN for u in s.indikator
    }
    p.pagu(naskah.PAGU_IKK17_1, uraian["IKK17.1"], indikator_id=p.indikator["IKK17.1"])
    p.pagu(naskah.PAGU_SK19, uraian["SK19"], sasaran_id=p.sasaran["SK19"])
    p.keputusan(surat.SURAT)
    PenyusunRenstra(p.b, p.sasaran, p.indikator).susun(renstra.NASKAH)
    _pembanding(p)
    _risiko(p.b)
    _tren(p.b)
    profil.susun(p.b)
    return p.b.dokumen()


# 001 Tabel 1.3: indikator, target and realisasi of 2024, and how that year worded an indikator that changed since.
T13 = (
    ("IKK17.1", "3.6", "4.61", "Tahun 2024: Indeks penegakan hukum pemasyarakatan di wilayah."),
    (
        "IKK19.1",
        "100",
        "100",
        "Tahun 2024: Persentase pelaksanaan rencana aksi reformasi birokrasi di lingkup UPT pemasyarakatan.",
    ),
    ("IKK19.2", "3.1", "3.86", ""),
)


def _pembanding(p: PenyusunRenaksi) -> None:
    satuan = {u.kode: u.satuan for s in naskah.SASARAN for u in s.indikator}
    for kode, target, realisasi, catatan in T13:
        p.b.tambah(
            "pembanding",
            indikator_id=p.indikator[kode],
            tahun_banding=2024,
            target=Angka(Decimal(target)),
            satuan_target=satuan[kode],
            realisasi=Angka(Decimal(realisasi)),
            satuan_realisasi=satuan[kode],
            sumber="Renstra 2025-2029 Tabel 1.3",
            catatan=catatan,
        )


def _risiko(b: Pembangun) -> None:
    """Risks in the order of the paper; treatments and signs of success are numbered through."""
    for bidang in risiko.RISIKO:
        for r in bidang.risiko:
            id_ = b.tambah_urut(
                "risiko",
                program=bidang.program,
                bidang=bidang.nama,
                pernyataan=r.pernyataan,
                penanggung_jawab=r.penanggung_jawab,
            )
            for noun, daftar in (("perlakuan", r.perlakuan), ("keberhasilan", r.keberhasilan)):
                for uraian in daftar:
                    b.tambah_urut(noun, risiko_id=id_, uraian=uraian)


def _tren(b: Pembangun) -> None:
    """The series of years; a year that is N/A keeps its reason in place of figures."""
    for kelompok, kode, nama, tabel, alasan, *besaran in tren.DERET:
        id_ = b.tambah_urut("deret_anggaran", kelompok=kelompok, kode=kode, nama=nama)
        for ke, tahun in enumerate(tren.TAHUN):
            alokasi, realisasi, capaian = (_angka(isi[ke]) if isi else None for isi in besaran)
            b.tambah(
                "deret_nilai",
                deret_anggaran_id=id_,
                tahun_data=tahun,
                alokasi=None if alokasi is None else int(alokasi),
                realisasi=None if realisasi is None else int(realisasi),
                capaian_sumber=capaian,
                tidak_berlaku=alasan if alokasi is None and realisasi is None else "",
                sumber=f"Renstra 2025-2029 Tabel {tabel}",
            )


def _angka(teks: str) -> Decimal | None:
    """``67,991,852,758`` and ``97,07%`` as the paper prints them; N/A is None."""
    if teks == "N/A":
        return None
    return Decimal(teks[:-1].replace(",", ".")) if teks.endswith("%") else Decimal(teks.replace(",", ""))
