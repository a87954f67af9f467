"""Sheet of the tab Anggaran: RPD per month, entered, above realisasi per month, the difference of observations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from ...application.anggaran_gestur import pohon
from ...application.sel import Sel, sel_kunci, tulis_sel
from ...domain.anggaran import Anggaran
from ...domain.angka import tulis_mode, tulis_rupiah
from ...domain.deviasi import RealisasiBulan, hitung_deviasi, realisasi_bulanan, rpd_bulan
from ...domain.nilai import Angka, Hasil, TidakDapatDihitung
from ...domain.periode import BULAN, NAMA_BULAN, TAHUN, Periode
from ...domain.serapan import akar, baris_belanja, jumlahkan, pagu_node, rpd_node
from ...domain.tahun_kinerja import TahunKinerja
from ..tabel.lembar import Baris, Kolom, Status, Tanda
from .lembar_anggaran import INDEN, LEBAR_UANG, LembarRantai, uang

Jenis = Literal["rpd", "realisasi", "deviasi", "rata"]
NAMA_JENIS = {"rpd": "RPD", "realisasi": "Realisasi", "deviasi": "Deviasi", "rata": "Rata-rata s.d."}


@dataclass(frozen=True, slots=True)
class IsiBulan:
    """One of the lines of a node: twelve texts, their sum and what it should be. ``node`` None: the total."""

    node: Anggaran | None
    dalam: int
    jenis: Jenis
    bulan: tuple[str, ...]
    catatan: tuple[str, ...] = ("",) * 12
    jumlah: int | None = None
    pagu: int | None = None
    nama: str = ""
    """What a line without a node is called."""

    @property
    def selisih(self) -> int | None:
        """Pagu minus RPD; nothing while there is no RPD at all."""
        ada = self.jenis == "rpd" and self.jumlah is not None and self.pagu is not None
        return (self.pagu or 0) - (self.jumlah or 0) if ada else None


def tulis_deviasi(dokumen: TahunKinerja, hasil: Sequence[Hasil]) -> tuple[str, ...]:
    """Percentages as shown; empty where there is none."""
    mode = dokumen.mode("anggaran")
    return tuple(f"{tulis_mode(h.nilai, mode)} %" if isinstance(h, Angka) else "" for h in hasil)


def alasan_deviasi(hasil: Sequence[Hasil]) -> tuple[str, ...]:
    """Why a month has no percentage, where there is something to say."""
    return tuple(h.alasan if isinstance(h, TidakDapatDihitung) else "" for h in hasil)


class LembarRpd(LembarRantai):
    """Each node in two lines, RPD and realisasi; then the total with its deviation, by jenis belanja (DIPA halaman III)."""

    judul = "Rencana penarikan dana per bulan"
    kosong = "RPD diisi per kegiatan. Tambahkan kegiatan lebih dahulu pada tampilan Menurut kegiatan."

    def atur(self, sumber: str, hari: date) -> None:
        """Choose the source whose observations make the months."""
        super().atur(sumber, hari)
        self.kolom = self._kolom(frozenset())

    def _kolom(self, bercatatan: frozenset[int]) -> tuple[Kolom, ...]:
        """Months that carry a note are wide enough for it beside the figure."""
        return (
            Kolom("nama", "Kegiatan", 250, None, _nama, gabung=_kunci, beku=True),
            Kolom("jenis", "Rincian", 124, None, lambda _, b: NAMA_JENIS[b.jenis], beku=True),
            *(_kolom_bulan(b, self.sumber, 130 if b.akhir - 1 in bercatatan else 106) for b in BULAN),
            Kolom("jumlah", "Jumlah", LEBAR_UANG, None, lambda _, b: uang(b.jumlah), "kanan"),
            Kolom("selisih", "Selisih ke pagu", LEBAR_UANG, None, lambda _, b: _selisih(b), "kanan", status=_status,
                  keterangan="Pagu berlaku dikurangi jumlah RPD; harus 0."),
        )  # fmt: skip

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        node = pohon(dokumen) or tuple((a, 0) for a in baris_belanja(dokumen))
        isi: list[Baris] = []
        for a, dalam in node:
            isi += self._dua_baris(dokumen, a, dalam)
        self.kolom = self._kolom(frozenset(i for b in isi for i, catatan in enumerate(b.isi.catatan) if catatan))
        return [*isi, *self._jumlah(dokumen)] if isi else []

    def _dua_baris(self, dokumen: TahunKinerja, node: Anggaran, dalam: int) -> list[Baris]:
        nyata = realisasi_bulanan(dokumen, node, self.sumber)
        rencana = IsiBulan(
            node, dalam, "rpd", tuple(uang(rpd_bulan(dokumen, node, b)) for b in BULAN),
            jumlah=rpd_node(dokumen, node, TAHUN), pagu=pagu_node(dokumen, node, TAHUN),
        )  # fmt: skip
        realisasi = IsiBulan(
            node, dalam, "realisasi", tuple(uang(r.jumlah) for r in nyata), tuple(r.catatan for r in nyata),
            jumlahkan(r.jumlah for r in nyata),
        )  # fmt: skip
        return [Baris(f"{node.id}-rpd", rencana), Baris(f"{node.id}-realisasi", realisasi)]

    def _jumlah(self, dokumen: TahunKinerja) -> list[Baris]:
        puncak = akar(dokumen) or baris_belanja(dokumen)
        rpd = [jumlahkan(rpd_bulan(dokumen, a, b) for a in puncak) for b in BULAN]
        per_node: list[tuple[RealisasiBulan, ...]] = [realisasi_bulanan(dokumen, a, self.sumber) for a in puncak]
        nyata = [jumlahkan(r[i].jumlah for r in per_node) for i in range(12)]
        pagu = jumlahkan(pagu_node(dokumen, a, TAHUN) for a in puncak)
        total = [
            IsiBulan(None, 0, "rpd", tuple(uang(n) for n in rpd), jumlah=jumlahkan(rpd), pagu=pagu),
            IsiBulan(None, 0, "realisasi", tuple(uang(n) for n in nyata), jumlah=jumlahkan(nyata)),
        ]
        jumlah = [Baris(f"jumlah-{t.jenis}", t, "jumlah", "Jumlah" if t.jenis == "rpd" else "") for t in total]
        # Rows of their own, not totals: a month that cannot be computed says why.
        return [*jumlah, *(Baris(f"deviasi-{n}", t, tegas=True) for n, t in enumerate(self._deviasi(dokumen)))]

    def _deviasi(self, dokumen: TahunKinerja) -> list[IsiBulan]:
        """Deviation of each jenis belanja where there are several, of all of them, and its mean from January."""
        hasil = hitung_deviasi(dokumen, self.sumber)
        jenis = [(j.nama, j.bulan) for j in hasil.jenis] if len(hasil.jenis) > 1 else []
        baris: list[tuple[str, Jenis, tuple[Hasil, ...]]] = [
            *((nama, "deviasi", bulan) for nama, bulan in jenis),
            ("Seluruh belanja" if jenis else "Jumlah", "deviasi", hasil.bulan),
            ("Seluruh belanja" if jenis else "Jumlah", "rata", hasil.rata),
        ]
        return [
            IsiBulan(None, 0, satu, tulis_deviasi(dokumen, isi), alasan_deviasi(isi), nama=nama)
            for nama, satu, isi in baris
        ]


def _kolom_bulan(bulan: Periode, sumber: str, lebar: int) -> Kolom:
    nomor = bulan.akhir - 1

    def sel(dokumen: TahunKinerja, isi: IsiBulan) -> Sel | None:
        if isi.node is None or isi.jenis != "rpd":
            return None
        return sel_kunci("rpd", "jumlah", tahun=dokumen.tahun, anggaran_id=isi.node.id, bulan=bulan.akhir)

    def teks(dokumen: TahunKinerja, isi: IsiBulan) -> str:
        alamat = sel(dokumen, isi)
        return tulis_sel(dokumen, alamat) if alamat else isi.bulan[nomor]

    def samar(dokumen: TahunKinerja, isi: IsiBulan) -> str:
        return isi.bulan[nomor] if isi.node else ""

    def status(dokumen: TahunKinerja, isi: IsiBulan) -> Status | None:
        return Status(Tanda.CATATAN, isi.catatan[nomor]) if isi.catatan[nomor] else None

    return Kolom(
        bulan.kode, NAMA_BULAN[nomor][:3], lebar, sel, teks, "kanan", samar=samar, status=status,
        keterangan=f"{bulan.kode} {bulan.nama}. RPD diisi; realisasi = selisih dua amatan {sumber} yang berurutan; "
        "deviasi = |realisasi − RPD| / RPD bulan itu, paling tinggi 100 %, ditimbang menurut pagu jenis belanja.",
    )  # fmt: skip


def _kunci(isi: IsiBulan) -> str:
    return isi.node.id if isi.node else f"jumlah-{isi.nama}"


def _nama(dokumen: TahunKinerja, isi: IsiBulan) -> str:
    return f"{INDEN * isi.dalam}{isi.node.nama}" if isi.node else isi.nama or "Jumlah"


def _selisih(isi: IsiBulan) -> str:
    return "" if isi.selisih is None else tulis_rupiah(isi.selisih)


def _status(dokumen: TahunKinerja, isi: IsiBulan) -> Status | None:
    if not isi.selisih:
        return Status(Tanda.SELESAI, "Jumlah RPD sama dengan pagu yang berlaku.") if isi.selisih == 0 else None
    arah = "kurang" if isi.selisih > 0 else "lebih"
    return Status(
        Tanda.PERINGATAN,
        f"RPD {arah} {tulis_rupiah(abs(isi.selisih))} dari pagu {uang(isi.pagu)}; sesuaikan, atau pakai “Bagi rata RPD”.",
    )
