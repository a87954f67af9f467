"""Sheet of the tab Risiko: the register in its short form (001 T2.3), by program and bidang."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from ...application.pengisian import PabrikId, hapus_baris
from ...application.risiko_gestur import (
    RISIKO_BARU,
    gandakan_risiko,
    hapus_risiko,
    keberhasilan,
    perlakuan,
    pindah_risiko,
    sel_rincian,
    tambah_risiko,
    urut_kelompok,
)
from ...application.sel import Sel, sel_baris
from ...application.transaksi import Transaksi
from ...domain.dukungan import Dukungan, dukungan
from ...domain.periode import TAHUN
from ...domain.risiko import Perlakuan, Risiko
from ...domain.risiko_aturan import Sisi, besaran_sisi, dipantau, letak, pantauan, sebut_asal
from ...domain.tahun_kinerja import TahunKinerja
from ..tabel.lembar import Baris, Kolom, Lembar, Status, Tanda

_SISI = "Sisi yang tampil (inheren, residual, aktual) dipilih di atas peta."


@dataclass(frozen=True, slots=True)
class IsiRisiko:
    """One line of a risk: its ``ke``-th perlakuan beside its ``ke``-th indikator keberhasilan."""

    risiko: Risiko
    nomor: str
    ke: int
    perlakuan: int
    keberhasilan: int
    kunci_pj: str
    """Id of the risk whose penanggung jawab stands for this one too (printed merged, as in 001)."""

    def tempat(self, noun: str) -> int:
        """Which perlakuan or keberhasilan the line shows; the line after the last one is open for a new one."""
        return min(self.ke, self.perlakuan if noun == "perlakuan" else self.keberhasilan)


class LembarRisiko(Lembar):
    """Risks with treatments and signs of success side by side. ``peta`` shows the risks of one cell of the 5×5 map."""

    judul = "Register risiko"
    kosong = "Belum ada risiko. Tekan “+ Risiko”, lalu ketik indikasi risiko dan perlakuannya."

    def __init__(self, id_baru: PabrikId) -> None:
        self.id_baru = id_baru
        self.peta: tuple[int, int] | None = None
        self.sisi, self.sampai = Sisi.INHEREN, TAHUN
        """Which place of a risk K, D and Tingkat show, and the cut-off of its monitoring."""
        self.unit = ""
        self.pantau: tuple[str, bool] | None = None
        """(triwulan, monitored or not) of the risks shown."""
        self.terbuka: tuple[str, str] | None = None
        """(noun, risk) that has one more open line for typing; nothing is stored until something is typed there."""
        self.kolom = _kolom(self)

    def tersaring(self, dokumen: TahunKinerja) -> list[Risiko]:
        """Risks of the unit and in the state of monitoring that are asked for, wherever they stand on the map."""
        return [r for r in urut_kelompok(dokumen) if self._milik(dokumen, r) and self._terpantau(dokumen, r)]

    def _milik(self, dokumen: TahunKinerja, risiko: Risiko) -> bool:
        milik = (risiko.unit_id, *(p.unit_id for p in perlakuan(dokumen, risiko)))
        return not self.unit or self.unit in milik

    def _terpantau(self, dokumen: TahunKinerja, risiko: Risiko) -> bool:
        if self.pantau is None:
            return True
        return dipantau(pantauan(dokumen, risiko).get(self.pantau[0])) == self.pantau[1]

    def _sel_peta(self, dokumen: TahunKinerja, risiko: Risiko) -> tuple[int, int] | None:
        tempat = letak(dokumen, risiko, self.sisi, self.sampai)
        return tempat.sel if tempat else None

    def hitung_peta(self, dokumen: TahunKinerja) -> dict[tuple[int, int], int]:
        """How many of the risks asked for stand in each cell of the map."""
        return Counter(s for r in self.tersaring(dokumen) if (s := self._sel_peta(dokumen, r)))

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        hasil: list[Baris] = []
        tampak = [r for r in self.tersaring(dokumen) if self.peta is None or self._sel_peta(dokumen, r) == self.peta]
        for program, anggota in groupby(tampak, key=lambda r: r.program):
            judul = program or "Program belum diisi"
            hasil.append(Baris(f"program|{program}", None, "grup", judul))
            for nomor, (_, isi) in enumerate(groupby(anggota, key=lambda r: r.bidang), 1):
                hasil += self._bidang(dokumen, str(nomor), tuple(isi))
        return hasil

    def _bidang(self, dokumen: TahunKinerja, nomor: str, isi: Sequence[Risiko]) -> list[Baris]:
        hasil: list[Baris] = []
        kunci_pj, pj = isi[0].id, isi[0].penanggung_jawab
        for r in isi:
            if r.penanggung_jawab not in ("", pj):
                kunci_pj, pj = r.id, r.penanggung_jawab
            p, k = len(perlakuan(dokumen, r)), len(keberhasilan(dokumen, r))
            jumlah = max(p + (self.terbuka == ("perlakuan", r.id)), k + (self.terbuka == ("keberhasilan", r.id)), 1)
            hasil += [Baris(f"{r.id}|{ke}", IsiRisiko(r, nomor, ke, p, k, kunci_pj)) for ke in range(jumlah)]
        return hasil

    def label(self, dokumen: TahunKinerja, kolom: Kolom, baris: Baris) -> str:
        return f"isi {kolom.keterangan.split('.')[0].lower() if len(kolom.judul) == 1 else kolom.judul.lower()} risiko"

    def tingkat(self, dokumen: TahunKinerja, isi: IsiRisiko) -> str:
        besaran = besaran_sisi(dokumen, isi.risiko, self.sisi, self.sampai)
        return f"{besaran.nilai} {besaran.tingkat}".strip() if besaran else ""

    def status_tingkat(self, dokumen: TahunKinerja, isi: IsiRisiko) -> Status | None:
        tempat = letak(dokumen, isi.risiko, self.sisi, self.sampai)
        besaran = besaran_sisi(dokumen, isi.risiko, self.sisi, self.sampai)
        if besaran is None or tempat is None:
            return None
        kalimat = (
            "Dalam selera risiko." if besaran.dapat_diterima else "Di atas selera risiko; perlu perlakuan sampai turun."
        )
        asal = f"\nDibaca dari {sebut_asal(tempat.asal)}." if self.sisi is Sisi.AKTUAL else ""
        tanda = Tanda.SELESAI if besaran.dapat_diterima else Tanda.PERINGATAN
        return Status(tanda, f"{kalimat}{asal}\nSumber: {dokumen.aturan_nama['matriks_risiko'].sumber}")

    # Rows ------------------------------------------------------------------------------------------------------------

    def tambah(self, dokumen: TahunKinerja, setelah: Baris | None) -> Transaksi | None:
        isi = setelah.isi if setelah else None
        return tambah_risiko(dokumen, self.id_baru, isi.risiko if isinstance(isi, IsiRisiko) else None)

    def gandakan(self, dokumen: TahunKinerja, baris: Baris) -> Transaksi | None:
        isi = baris.isi
        return gandakan_risiko(dokumen, isi.risiko, self.id_baru) if isinstance(isi, IsiRisiko) else None

    def pindah(self, dokumen: TahunKinerja, baris: Baris, langkah: int) -> Transaksi | None:
        isi = baris.isi
        return pindah_risiko(dokumen, isi.risiko, langkah) if isinstance(isi, IsiRisiko) else None

    def hapus(self, dokumen: TahunKinerja, baris: Sequence[Baris]) -> Transaksi | None:
        """All lines of a risk: the risk. Some of them: what stands on these lines."""
        isi = [b.isi for b in baris if isinstance(b.isi, IsiRisiko)]
        risiko = list(dict.fromkeys(i.risiko for i in isi))
        if len(risiko) == 1:
            r = risiko[0]
            p, k = perlakuan(dokumen, r), keberhasilan(dokumen, r)
            nomor = {i.ke for i in isi}
            if 0 < len(nomor) < max(len(p), len(k)):
                rinci = [b for daftar in (p, k) for ke, b in enumerate(daftar) if ke in nomor]
                return hapus_baris(dokumen, rinci, "hapus perlakuan risiko") if rinci else None
        return hapus_risiko(dokumen, risiko) if risiko else None


_KOLOM_SISI = {
    Sisi.INHEREN: ("kemungkinan", "dampak"), Sisi.RESIDUAL: ("residu_kemungkinan", "residu_dampak"),
}  # fmt: skip


def _kolom(lembar: LembarRisiko) -> tuple[Kolom, ...]:
    def nilai(ke: int, id_: str, judul: str, keterangan: str) -> Kolom:
        """K or D of the side shown; the actual ones come from the monitoring and are not typed here."""

        def sel(_: TahunKinerja, b: IsiRisiko) -> Sel | None:
            return sel_baris(b.risiko, _KOLOM_SISI[lembar.sisi][ke]) if lembar.sisi in _KOLOM_SISI else None

        def teks(dokumen: TahunKinerja, b: IsiRisiko) -> str:
            if lembar.sisi in _KOLOM_SISI:
                isi = getattr(b.risiko, _KOLOM_SISI[lembar.sisi][ke])
            else:
                tempat = letak(dokumen, b.risiko, lembar.sisi, lembar.sampai)
                isi = tempat.sel[ke] if tempat else None
            return "" if isi is None else str(isi)

        return Kolom(
            id_, judul, 36, sel, teks, rata="tengah", gabung=lambda b: b.risiko.id, keterangan=f"{keterangan} {_SISI}"
        )

    def rincian(noun: str, judul: str) -> Kolom:
        def sel(dokumen: TahunKinerja, isi: IsiRisiko) -> Sel:
            return sel_rincian(dokumen, noun, isi.risiko, isi.tempat(noun))

        kata = "perlakuan" if noun == "perlakuan" else "indikator keberhasilan"
        return Kolom(
            noun, judul, 0, sel, gabung=lambda b: (b.risiko.id, b.tempat(noun)), samar=lambda _, b: f"Ketik {kata}",
            status=_status_dukung if noun == "perlakuan" else None,
        )  # fmt: skip

    return (
        Kolom("no", "No", 40, None, lambda _, b: b.nomor, "tengah", gabung=_kunci_bidang, beku=True),
        Kolom("bidang", "Bidang", 112, None, lambda _, b: b.risiko.bidang or "–", gabung=_kunci_bidang, beku=True,
              keterangan="Diganti pada kartu Pengelompokan di kanan."),
        Kolom("pernyataan", "Indikasi risiko", 200, lambda _, b: sel_baris(b.risiko, "pernyataan"), sebutan=True,
              gabung=lambda b: b.risiko.id, status=_status_nama),
        rincian("perlakuan", "Indikasi perlakuan risiko"),
        Kolom("penanggung_jawab", "Penanggung jawab", 150, lambda _, b: sel_baris(b.risiko, "penanggung_jawab"),
              gabung=lambda b: b.kunci_pj, keterangan="Berlaku juga bagi risiko di bawahnya pada bidang yang sama."),
        rincian("keberhasilan", "Indikator keberhasilan"),
        nilai(0, "kemungkinan", "K", "Kemungkinan. Isi 1 (hampir tidak terjadi) sampai 5 (hampir pasti)."),
        nilai(1, "dampak", "D", "Dampak. Isi 1 (tidak berarti) sampai 5 (sangat besar)."),
        Kolom("tingkat", "Tingkat", 104, None, lembar.tingkat, gabung=lambda b: b.risiko.id, status=lembar.status_tingkat,
              keterangan=f"Besaran dan tingkat risiko menurut tabel aturan matriks_risiko. {_SISI}"),
    )  # fmt: skip


def perlakuan_baris(dokumen: TahunKinerja, isi: IsiRisiko) -> Perlakuan | None:
    """The perlakuan that a line shows; None on the line that is open for a new one."""
    return next(iter(perlakuan(dokumen, isi.risiko)[isi.tempat("perlakuan") :]), None)


def _status_dukung(dokumen: TahunKinerja, isi: IsiRisiko) -> Status | None:
    """Evidence of a perlakuan, where some was asked for or handed in."""
    baris = perlakuan_baris(dokumen, isi)
    bukti = dukungan(dokumen, "perlakuan", baris.id) if baris is not None else Dukungan()
    if not bukti.teks:
        return None
    if bukti.lengkap:
        return Status(Tanda.SELESAI, f"Data dukung {bukti.teks} ada.")
    return Status(Tanda.CATATAN, f"Data dukung {bukti.teks}. Belum ada: {'; '.join(bukti.kurang)}.")


def _kunci_bidang(isi: IsiRisiko) -> tuple[str, str]:
    return isi.risiko.program, isi.risiko.bidang


def _status_nama(dokumen: TahunKinerja, isi: IsiRisiko) -> Status | None:
    if isi.risiko.pernyataan == RISIKO_BARU:
        return Status(Tanda.PERINGATAN, "Risiko ini belum bernama; ketik indikasi risikonya.")
    return None
