"""Sheet of the dialog "Data dukung": what is asked for and not handed in, and files that are missing, by unit."""

from __future__ import annotations

from dataclasses import dataclass

from ...application.laporan_renaksi import sel_laporan
from ...domain.berkas_rujukan import BerkasRujukan
from ...domain.dukungan import Permintaan
from ...domain.periode import NAMA_BULAN, TAHUN, Periode
from ...domain.tahun_kinerja import TahunKinerja
from ...domain.tempat_dukung import Tempat, kekurangan, semua_tempat
from ..tabel.lembar import Baris, Kolom, Lembar, Status, Tanda

TANPA_UNIT = "Unit belum ditentukan"
LAIN = "Gambar, peta strategi, dan logo"


@dataclass(frozen=True, eq=False)
class IsiKurang:
    """One thing that is missing: where, when, what; and the cell that a click leads to."""

    kunci: str
    unit: str
    tempat: str
    kapan: str
    apa: str
    keadaan: str
    hilang: bool
    tujuan: tuple[str, str, str]


def _tujuan(dokumen: TahunKinerja, tempat: Tempat, permintaan: Permintaan) -> tuple[str, str, str]:
    """(noun, id, field) of the cell beside which it is handed in."""
    if permintaan.baris is not None and tempat.noun in ("indikator", "renaksi", "perlakuan"):
        return "data_dukung", permintaan.baris.id, "uraian"
    if tempat.noun == "renaksi" and (kegiatan := dokumen.ambil("renaksi", tempat.id)) is not None:
        sel = sel_laporan(dokumen, kegiatan, tempat.jatuh.akhir, "uraian")
        return sel.noun, sel.id, sel.kolom
    return tempat.noun, tempat.id, "uraian"


class LembarKurang(Lembar):
    """Rows under the unit that answers for them; nothing is typed here."""

    nama = "dukung_kurang"
    judul = "Data dukung yang belum ada"
    kosong = "Semua yang diminta sudah diserahkan, dan semua berkasnya ada."
    kolom = (
        Kolom("tempat", "Indikator / kegiatan", 0, teks=lambda d, i: i.tempat, sebutan=True),
        Kolom("kapan", "Bulan", 96, teks=lambda d, i: i.kapan),
        Kolom("apa", "Yang belum ada", 0, teks=lambda d, i: i.apa),
        Kolom("keadaan", "Keadaan", 86, teks=lambda d, i: i.keadaan, status=lambda d, i: _status(i)),
    )

    def __init__(self) -> None:
        self.unit = ""
        self.batas: Periode = TAHUN
        self.hilang: tuple[BerkasRujukan, ...] = ()
        """Files of the year that are not in their folder."""

    def semua(self, dokumen: TahunKinerja) -> list[IsiKurang]:
        """Everything of the year, whatever is filtered."""
        hasil = [
            IsiKurang(
                f"{t.noun}{t.id}{p.baris.id if p.baris else t.jatuh.kode}", t.unit_id, _nama(t), t.jatuh_tempo(p).nama,
                p.sebut_kurang, f"{p.ada}/{p.minta}", False, _tujuan(dokumen, t, p),
            )
            for t, p in kekurangan(dokumen) if t.jatuh_tempo(p).akhir <= self.batas.akhir
        ]  # fmt: skip
        milik = {d.id: t for t in semua_tempat(dokumen) for d in t.isi.bukti}
        for b in self.hilang:
            t = milik.get(b.id)
            bulan = getattr(dokumen.ambil(b.noun, b.id), "bulan", None)
            hasil.append(
                IsiKurang(
                    f"hilang{b.id}", t.unit_id if t else LAIN, _nama(t) if t else b.uraian, _bulan(bulan),
                    b.nama or b.uraian, "hilang", True, (b.noun, b.id, "uraian" if b.noun == "data_dukung" else "judul"),
                )
            )  # fmt: skip
        return hasil

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        nama = {u.id: u.nama for u in dokumen.unit}
        semua = self.semua(dokumen)
        hasil: list[Baris] = []
        for unit in (*nama, "", LAIN):
            anggota = [i for i in semua if (i.unit if i.unit in nama or i.unit == LAIN else "") == unit]
            if not anggota or (self.unit and unit != self.unit):
                continue
            hasil.append(Baris(f"g{unit}", jenis="grup", teks=nama.get(unit, unit or TANPA_UNIT)))
            hasil += [Baris(i.kunci, i) for i in anggota]
        return hasil


def _nama(tempat: Tempat) -> str:
    return tempat.sebutan if tempat.bagian == "Indikator" else f"{tempat.bagian}: {tempat.nama}"


def _bulan(bulan: int | None) -> str:
    return NAMA_BULAN[bulan - 1] if bulan else TAHUN.nama


def _status(isi: IsiKurang) -> Status:
    if isi.hilang:
        return Status(Tanda.HILANG, "Berkasnya tidak ada di folder data dukung; cari dengan tombol di bawah.")
    return Status(Tanda.PERINGATAN, "Belum diserahkan seluruhnya; klik ganda menuju tempatnya.")
