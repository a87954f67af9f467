"""Sheet of the tab Anggaran: money over the years, one row a series, its years side by side for each quantity (001 T1.4-T1.7).

The years of one quantity stand next to each other because the papers print them so: a row of T1.5 pastes as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from ...application import deret_gestur as g
from ...application.deret_sel import UANG
from ...application.pengisian import PabrikId
from ...application.sel import Sel, sel_baris, sel_kunci
from ...application.transaksi import Transaksi
from ...domain.anggaran import DeretAnggaran, KelompokDeret
from ...domain.angka import tulis_angka, tulis_rupiah
from ...domain.deret_anggaran import BarisDeret, NilaiTahun, keseluruhan, tabel_deret, tercetak
from ...domain.periksa_deret import deret_jumlah, deret_persen
from ...domain.periode import TAHUN, tulis_tanggal
from ...domain.tahun_kinerja import TahunKinerja
from ..tabel.lembar import Baris, Kolom, Lembar, Status, Tanda

LEBAR_UANG, LEBAR_PERSEN = 138, 76
JUDUL_KELOMPOK = {
    KelompokDeret.BELANJA: "Menurut jenis belanja",
    KelompokDeret.JUMLAH: "Seluruh belanja, seperti tercetak di sumbernya",
    KelompokDeret.PNBP: "Penerimaan Negara Bukan Pajak",
    KelompokDeret.HIBAH: "Hibah",
}


@dataclass(frozen=True, slots=True)
class IsiDeret:
    """A row of the sheet; ``baris.deret`` is None where it is computed."""

    kelompok: KelompokDeret
    baris: BarisDeret


class LembarDeret(Lembar):
    """Series by kelompok; a total under the jenis belanja, computed."""

    judul = "Anggaran tahun ke tahun"
    kosong = "Belum ada data antartahun. Tekan “+ Deret”, pilih jenisnya, lalu ketik atau tempel angka setiap tahun."
    dapat_diurut = False  # rows stand under their kelompok
    sumber = ""

    def __init__(self, id_baru: PabrikId) -> None:
        self.id_baru = id_baru
        self.tambahan = 0
        """Earlier years to show beyond those entered."""
        self.rinci = False
        """Whether source, date and the printed capaian are shown too."""
        self.temuan: dict[tuple[str, str], str] = {}
        """What the checks say of a cell, by id and field of its row."""

    def atur(self, sumber: str, hari: date) -> None:
        """Source and date of the other sheets mean nothing here."""

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        self.temuan = {
            (t.id, t.kolom): f"{t.alasan} {t.saran}"
            for cek in (deret_jumlah, deret_persen)
            for t in cek(dokumen, TAHUN)
        }
        self.kolom = self._kolom(dokumen)
        hasil: list[Baris] = []
        for kelompok in g.URUT:
            tabel = tabel_deret(dokumen, kelompok)
            if not tabel.baris:
                continue
            hasil.append(Baris(f"grup-{kelompok}", None, "grup", JUDUL_KELOMPOK[kelompok]))
            hasil += [
                Baris(b.deret.id if b.deret else f"{kelompok}-{b.nama}", IsiDeret(kelompok, b)) for b in tabel.baris
            ]
            if tabel.jumlah:
                hasil.append(Baris("jumlah", IsiDeret(kelompok, tabel.jumlah), "jumlah", "Jumlah"))
            elif kelompok == KelompokDeret.JUMLAH:
                utuh = BarisDeret("Seluruh belanja, dihitung", keseluruhan(dokumen).nilai)
                hasil.append(Baris("keseluruhan", IsiDeret(kelompok, utuh), "jumlah"))
        return hasil

    def _kolom(self, dokumen: TahunKinerja) -> tuple[Kolom, ...]:
        tahun = g.tahun_tampil(dokumen, self.tambahan)
        mode = dokumen.mode("anggaran").keterangan
        return (
            Kolom("kode", "Akun", 56, _sel_deret("kode"), _teks_kode, beku=True),
            Kolom("nama", "Deret", 0, _sel_deret("nama"), _teks_nama, beku=True, status=_status_nama, sebutan=True,
                  tersempit=190),
            *(self._uang("alokasi", f"Alokasi / target {t}", t, dokumen.tahun) for t in tahun),
            *(self._uang("realisasi", f"Realisasi {t}", t, dokumen.tahun) for t in tahun),
            *(
                Kolom(f"capaian-{t}", f"Capaian {t}", LEBAR_PERSEN, None, _teks_capaian(t), "kanan",
                      keterangan=f"Realisasi dibagi alokasi atau target × 100 %, {mode}.")
                for t in tahun
            ),
            *(k for t in tahun if self.rinci for k in self._rinci(t)),
        )  # fmt: skip

    # Columns of a year -----------------------------------------------------------------------------------------------

    def _uang(self, kolom: str, judul: str, tahun: int, tahun_ini: int) -> Kolom:
        def teks(dokumen: TahunKinerja, isi: IsiDeret) -> str:
            nilai = _nilai(isi.baris.pada(tahun), kolom)
            n = isi.baris.pada(tahun)
            if nilai is None:
                return "N/A" if n.alasan else ""
            return tulis_rupiah(nilai) + (" *" if n.kurang else "")

        ini = " Angka jenis belanja tahun ini dibaca dari anggaran tahun ini." if tahun == tahun_ini else ""
        return Kolom(
            f"{kolom}-{tahun}", judul, LEBAR_UANG, _sel_tahun(kolom, tahun), teks, "kanan",
            status=self._status(kolom, tahun),
            keterangan="Rupiah. Tulis N/A bila datanya tidak tersedia. Tanda * pada jumlah: masih ada baris yang belum "
            f"diisi.{ini}",
        )  # fmt: skip

    def _status(self, kolom: str, tahun: int) -> Callable[[TahunKinerja, IsiDeret], Status | None]:
        """What the checks say of the cell, or the reason of its N/A."""
        sel = _sel_tahun(kolom, tahun)

        def status(dokumen: TahunKinerja, isi: IsiDeret) -> Status | None:
            alamat, n = sel(dokumen, isi), isi.baris.pada(tahun)
            if alamat and (kata := self.temuan.get((alamat.id, kolom))):
                return Status(Tanda.PERINGATAN, kata)
            if alamat and n.alasan and kolom in UANG and _nilai(n, kolom) is None:
                return Status(Tanda.CATATAN, f"N/A: {n.alasan}.")
            return None

        return status

    def _rinci(self, tahun: int) -> tuple[Kolom, ...]:
        def cetakan(dokumen: TahunKinerja, isi: IsiDeret) -> str:
            n = isi.baris.pada(tahun)
            return f"{tulis_angka(n.capaian_sumber)} %" if n.capaian_sumber is not None and not n.dihitung else ""

        def hari(dokumen: TahunKinerja, isi: IsiDeret) -> str:
            n = isi.baris.pada(tahun)
            return tulis_tanggal(n.per_tanggal) if n.per_tanggal else ""

        return (
            Kolom(f"capaian_sumber-{tahun}", f"Tercetak {tahun}", 92, _sel_tahun("capaian_sumber", tahun), cetakan,
                  "kanan", status=self._status("capaian_sumber", tahun),
                  keterangan="Persentase yang tercetak di sumbernya; hanya dibandingkan, tidak pernah dicetak."),
            Kolom(f"sumber-{tahun}", f"Sumber {tahun}", 230, _sel_tahun("sumber", tahun),
                  lambda _, isi: isi.baris.pada(tahun).sumber),
            Kolom(f"per_tanggal-{tahun}", f"Per tanggal {tahun}", 120, _sel_tahun("per_tanggal", tahun), hari),
        )  # fmt: skip

    # Rows ------------------------------------------------------------------------------------------------------------

    @staticmethod
    def deret(baris: Baris | None) -> DeretAnggaran | None:
        """The series of a row, if it has one."""
        return baris.isi.baris.deret if baris is not None and isinstance(baris.isi, IsiDeret) else None

    def label(self, dokumen: TahunKinerja, kolom: Kolom, baris: Baris) -> str:
        deret = self.deret(baris)
        return f"isi {kolom.judul.lower()} {deret.nama[:40] if deret else ''}".strip()

    def tambah(self, dokumen: TahunKinerja, setelah: Baris | None) -> Transaksi | None:
        kelompok = setelah.isi.kelompok if setelah and isinstance(setelah.isi, IsiDeret) else KelompokDeret.BELANJA
        return g.tambah_deret(dokumen, kelompok, self.id_baru, self.deret(setelah))

    def gandakan(self, dokumen: TahunKinerja, baris: Baris) -> Transaksi | None:
        deret = self.deret(baris)
        return g.gandakan_deret(dokumen, deret, self.id_baru) if deret else None

    def hapus(self, dokumen: TahunKinerja, baris: Sequence[Baris]) -> Transaksi | None:
        deret = list(dict.fromkeys(d for b in baris if (d := self.deret(b))))
        return g.hapus_deret(dokumen, deret) if deret else None

    def pindah(self, dokumen: TahunKinerja, baris: Baris, langkah: int) -> Transaksi | None:
        deret = self.deret(baris)
        return g.pindah_deret(dokumen, deret, langkah) if deret else None


def _sel_deret(kolom: str) -> Callable[[TahunKinerja, IsiDeret], Sel | None]:
    return lambda dokumen, isi: sel_baris(isi.baris.deret, kolom) if isi.baris.deret else None


def _teks_kode(dokumen: TahunKinerja, isi: IsiDeret) -> str:
    return isi.baris.deret.kode if isi.baris.deret else ""


def _teks_nama(dokumen: TahunKinerja, isi: IsiDeret) -> str:
    return isi.baris.nama


def _status_nama(dokumen: TahunKinerja, isi: IsiDeret) -> Status | None:
    if isi.baris.deret and isi.baris.nama in g.BELUM_BERNAMA:
        return Status(Tanda.PERINGATAN, "Deret ini belum bernama; ketik namanya.")
    return None


def _sel_tahun(kolom: str, tahun: int) -> Callable[[TahunKinerja, IsiDeret], Sel | None]:
    def sel(dokumen: TahunKinerja, isi: IsiDeret) -> Sel | None:
        deret = isi.baris.deret
        if deret is None or isi.baris.pada(tahun).dihitung:
            return None
        return sel_kunci("deret_nilai", kolom, tahun=dokumen.tahun, deret_anggaran_id=deret.id, tahun_data=tahun)

    return sel


def _nilai(n: NilaiTahun, kolom: str) -> int | None:
    return n.alokasi if kolom == "alokasi" else n.realisasi


def _teks_capaian(tahun: int) -> Callable[[TahunKinerja, IsiDeret], str]:
    def teks(dokumen: TahunKinerja, isi: IsiDeret) -> str:
        kata = tercetak(dokumen, isi.baris.pada(tahun))
        return f"{kata} %" if kata and kata != "N/A" else kata

    return teks
