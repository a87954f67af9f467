"""Sheet of the view Kegiatan on the tab Realisasi: the monthly report of the rencana aksi, by unit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ...application.laporan_renaksi import sel_laporan, uraian_laporan
from ...domain.dukungan import dukungan
from ...domain.kelengkapan import rencana_bulan
from ...domain.ketepatan import Ketepatan, kalimat, ketepatan_kegiatan
from ...domain.periode import NAMA_BULAN, PERIODE, tulis_tanggal
from ...domain.rencana_aksi import Renaksi
from ...domain.renstra import IndikatorTahun
from ...domain.tahun_kinerja import TahunKinerja
from ...domain.tempat_dukung import unit_kegiatan
from ..tabel.lembar import Baris, Kolom, Status, Tanda
from .lembar_bulan import LembarBulan


@dataclass(frozen=True, eq=False)
class IsiKegiatan:
    """One kegiatan in one month."""

    dokumen: TahunKinerja
    kegiatan: Renaksi
    bulan: int
    hari_ini: date = date.min

    @property
    def id(self) -> str:
        return self.kegiatan.id

    @property
    def indikator(self) -> IndikatorTahun | None:
        """The indikator that the kegiatan serves."""
        return self.dokumen.indikator_tahun_id.get(self.kegiatan.indikator_id)


class LembarKegiatan(LembarBulan):
    """Kegiatan under the unit that answers for them; the unit writes what it did this month."""

    nama = "laporan_kegiatan"
    judul = "Laporan rencana aksi bulanan"
    kosong = (
        "Belum ada kegiatan rencana aksi. Susun kegiatannya pada tab Rencana Aksi; di sini pelaksanaannya "
        "dilaporkan setiap bulan."
    )

    def atur(self, dokumen: TahunKinerja, bulan: int, hari_ini: date) -> None:
        super().atur(dokumen, bulan, hari_ini)
        nama = NAMA_BULAN[bulan - 1]
        self.kolom = (
            Kolom("indikator", "IKU", 52, teks=lambda d, i: i.indikator.kode if i.indikator else "–", beku=True,
                  keterangan="Indikator yang didukung kegiatan ini"),
            Kolom("kegiatan", "Kegiatan", 270, teks=lambda d, i: i.kegiatan.uraian, beku=True, sebutan=True),
            Kolom("rencana", "Rencana", 210, teks=_teks_rencana,
                  keterangan=f"Rencana kegiatan pada periode yang memuat {nama}; diubah di tab Rencana Aksi"),
            Kolom("uraian", "Uraian pelaksanaan", 0, lambda d, i: sel_laporan(d, i.kegiatan, i.bulan, "uraian"),
                  samar=_samar_uraian, status=self._status_uraian,
                  keterangan=f"Apa yang dilaksanakan pada {nama}"),
            Kolom("capaian", "Capaian", 110, lambda d, i: sel_laporan(d, i.kegiatan, i.bulan, "capaian"),
                  keterangan="Hasilnya sejauh ini, misalnya 3 dari 12 kegiatan"),
            Kolom("status", "Status", 104, lambda d, i: sel_laporan(d, i.kegiatan, i.bulan, "status")),
            Kolom("dukung", "Bukti", 70, teks=_teks_bukti, status=_status_bukti,
                  keterangan="Bukti yang diserahkan sampai bulan ini dari yang diminta rencana aksi"),
        )  # fmt: skip

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        nama = {u.id: u.nama for u in dokumen.unit}
        hasil: list[Baris] = []
        for id_unit in (*nama, ""):
            if self.unit and id_unit != self.unit:
                continue
            milik = [k for k in dokumen.renaksi_urut if self._milik(dokumen, k, nama) == id_unit]
            if milik:
                judul = nama.get(id_unit, "Unit penanggung jawab belum ditentukan")
                hasil.append(Baris(f"g{id_unit}", jenis="grup", teks=judul))
            hasil += [Baris(k.id, IsiKegiatan(dokumen, k, self.bulan, self.hari_ini)) for k in milik]
        return hasil

    @staticmethod
    def _milik(dokumen: TahunKinerja, kegiatan: Renaksi, ada: dict[str, str]) -> str:
        unit = unit_kegiatan(dokumen, kegiatan)
        return unit if unit in ada else ""

    def label(self, dokumen: TahunKinerja, kolom: Kolom, baris: Baris) -> str:
        indikator = baris.isi.indikator
        apa = {"uraian": "laporan kegiatan"}.get(kolom.id, f"{kolom.judul.lower()} kegiatan")
        return " ".join(b for b in (f"isi {apa}", NAMA_BULAN[self.bulan - 1], indikator.kode if indikator else "") if b)

    def _status_uraian(self, dok: TahunKinerja, isi: IsiKegiatan) -> Status | None:
        tepat = ketepatan_kegiatan(dok, isi.kegiatan, self.bulan, self.hari_ini)
        if tepat is None or not tepat.hari:
            return None
        if tepat.ketepatan == Ketepatan.TERLAMBAT:
            return Status(Tanda.CATATAN, kalimat(tepat))
        if self.bulan in dok.bulan_tertutup:
            return None
        return Status(Tanda.TERLAMBAT, f"Belum dilaporkan; batas lapor {tulis_tanggal(tepat.batas)} sudah lewat.")


def rencana_kegiatan(isi: IsiKegiatan) -> list[str]:
    """``TW II: ...`` for each planned period that the month falls in."""
    return [
        f"{PERIODE[b.periode].singkat}: {b.rencana}"
        for b in rencana_bulan(isi.dokumen, isi.kegiatan, isi.bulan)
        if b.rencana
    ]


def _teks_rencana(dok: TahunKinerja, isi: IsiKegiatan) -> str:
    return "\n".join(rencana_kegiatan(isi)) or "–"


def _samar_uraian(dok: TahunKinerja, isi: IsiKegiatan) -> str:
    lalu = uraian_laporan(dok, isi.kegiatan, isi.bulan - 1) if isi.bulan > 1 else ""
    return f"Bulan lalu: {lalu}" if lalu else ""


def _teks_bukti(dok: TahunKinerja, isi: IsiKegiatan) -> str:
    return dukungan(dok, "renaksi", isi.id, isi.bulan).teks or "–"


def _status_bukti(dok: TahunKinerja, isi: IsiKegiatan) -> Status | None:
    bukti = dukungan(dok, "renaksi", isi.id, isi.bulan)
    if bukti.minta is None:
        return Status(Tanda.SELESAI, "Bukti sudah diserahkan.") if bukti.lain else None
    if bukti.lengkap:
        return Status(Tanda.SELESAI, "Bukti yang diminta sudah lengkap.")
    return Status(Tanda.PERINGATAN, f"Belum ada: {'; '.join(bukti.kurang)}. Lampirkan di kartu Data dukung di bawah.")
