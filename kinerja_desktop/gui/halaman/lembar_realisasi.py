"""Sheet of the tab Realisasi: one month, every indikator, from its variables to its capaian."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from ...application.realisasi_gestur import sel_uraian, uraian_bulan
from ...application.sel import Sel, nilai_sel, satuan_sel, sel_baris, sel_kunci
from ...domain.angka import tulis_isian
from ...domain.capaian import target_bagian, tulis_realisasi
from ...domain.dukungan import Dukungan, dukungan
from ...domain.kelengkapan import bulan_wajib, tenggat, terbuka_bulan
from ...domain.nilai import Angka, Isian, Kosong, TidakBerlaku, TidakDapatDihitung
from ...domain.periode import NAMA_BULAN, triwulan_dari, tulis_tanggal
from ...domain.realisasi import NILAI
from ...domain.renstra import IndikatorTahun, JenisRumus, Tingkat
from ...domain.rumus import variabel_indikator
from ...domain.sumber_isian import Usulan
from ...domain.tahun_kinerja import TahunKinerja
from ..tabel.lembar import Baris, Kolom, Status, Tanda
from ..tabel.model import bersatuan, teks_tampil
from .isi_realisasi import IsiRealisasi, IsiVariabel
from .lembar_bulan import LembarBulan
from .pembanding import Pembanding
from .status_realisasi import dengan_petunjuk, petunjuk_nilai, status_hasil, status_uraian

MUAT = 4
"""So many variables stand side by side; a survey's eleven stand below each other."""
URUT_TINGKAT = (Tingkat.KEGIATAN, Tingkat.PROGRAM, Tingkat.STRATEGIS)
"""What is filled every month comes first; program and strategis are measured once a year."""


def sel_variabel(dokumen: TahunKinerja, indikator: IndikatorTahun, bulan: int, variabel: str) -> Sel:
    """The cell of a month's variable, or (``NILAI``) of its value."""
    return sel_kunci(
        "realisasi", "nilai", tahun=dokumen.tahun, indikator_id=indikator.indikator_id, bulan=bulan, variabel=variabel
    )


class LembarRealisasi(LembarBulan):
    """Columns are made for the month and for the variables the year's indikator ask for."""

    nama = "realisasi"
    judul = "Realisasi bulanan"
    kosong = "Belum ada indikator. Susun sasaran dan indikator pada tab Perjanjian Kinerja; di sini realisasinya diisi."

    def __init__(self) -> None:
        super().__init__()
        self.pembanding: Pembanding | None = Pembanding()
        """Last month and last year beside the value; None hides them."""

    def atur(self, dokumen: TahunKinerja, bulan: int, hari_ini: date) -> None:
        super().atur(dokumen, bulan, hari_ini)
        jumlah = [len(variabel_indikator(i)) for i in dokumen.indikator_tahun if terbuka_bulan(i, bulan)]
        banyak = max((n for n in jumlah if n <= MUAT), default=0) or int(any(jumlah))
        nama = NAMA_BULAN[bulan - 1]
        lain = (
            Kolom("nilai", nama, 84, _sel_nilai, _teks_nilai, "kanan", status=self._status_nilai,
                  keterangan=f"Realisasi {nama}: dihitung dari variabelnya, atau diisi bila indikator tidak bervariabel"),
            *(self.pembanding.kolom(dokumen, bulan) if self.pembanding else ()),
            Kolom("sampai", f"s.d. {nama}", 84, _sel_kumulatif, _teks_sampai, "kanan", status=_status_sampai,
                  keterangan="Realisasi Januari sampai bulan ini menurut konsolidasi indikator"),
            Kolom("target_tw", f"Target {triwulan_dari(bulan).singkat}", 72, None, _teks_target_tw, "kanan",
                  status=lambda d, i: status_hasil(_target_tw(d, i)),
                  keterangan="Target triwulan; hanya untuk indikator yang dijumlahkan atau bertahap"),
            Kolom("target", f"Target {dokumen.tahun}", 82, None, _teks_target, "kanan", status=_status_target,
                  keterangan="Target tahun menurut Perjanjian Kinerja yang berlaku pada akhir bulan ini"),
            Kolom("capaian", "Capaian", 84, None, _teks_capaian, "kanan", status=_status_capaian,
                  keterangan="Realisasi sampai bulan ini terhadap target tahun, menurut aturan indikator"),
            Kolom("uraian", "Uraian", 0, lambda d, i: sel_uraian(d, i.indikator, i.bulan), samar=_samar_uraian,
                  status=lambda d, i: status_uraian(i),
                  keterangan="Penjelasan realisasi bulan ini; diisi setiap bulan"),
            Kolom("dukung", "Data dukung", 74, None, _teks_dukung, status=_status_dukung,
                  keterangan="Data dukung yang sudah ada dari yang diminta"),
        )  # fmt: skip
        self.kolom = (
            Kolom("no", "No", 46, teks=lambda d, i: "" if isinstance(i, IsiVariabel) else i.indikator.kode, beku=True),
            Kolom("indikator", "Indikator kinerja", 0, teks=_teks_indikator, beku=True),
            *(self._kolom_variabel(dokumen, n) for n in range(banyak)),
            *(_bukan_variabel(k) for k in lain),
        )

    def _kolom_variabel(self, dokumen: TahunKinerja, nomor: int) -> Kolom:
        """A variable's column. What is typed as it is can be typed in the first one too: Enter comes by every indikator."""
        nama = {v[nomor][0] for i in dokumen.indikator_tahun if MUAT >= len(v := variabel_indikator(i)) > nomor}
        judul = next(iter(nama)).replace("_", " ").capitalize() if len(nama) == 1 else f"Variabel {nomor + 1}"
        keterangan = "Isian rumus indikator"
        if nomor == 0 and any(i.rumus == JenisRumus.LANGSUNG for i in dokumen.indikator_tahun):
            judul, keterangan = f"{judul} / nilai", f"{judul} dari rumus; nilai langsung bila indikator tidak berumus"

        def sel(dok: TahunKinerja, isi: IsiRealisasi) -> Sel | None:
            if nomor == 0 and not isi.variabel:
                return _sel_nilai(dok, isi)
            if nomor == 0 and isinstance(isi, IsiVariabel):
                return sel_variabel(dok, isi.indikator, isi.bulan, isi.variabel_ini)
            if not isi.terbuka or not nomor < len(isi.variabel) <= MUAT:
                return None
            return sel_variabel(dok, isi.indikator, isi.bulan, isi.variabel[nomor][0])

        def samar(dok: TahunKinerja, isi: IsiRealisasi) -> str:
            """Which variable it is, where the heading cannot say it for all rows."""
            if len(nama) < 2 or isinstance(isi, IsiVariabel) or not isi.variabel or sel(dok, isi) is None:
                return ""
            return isi.variabel[nomor][0].replace("_", " ")

        def status(dok: TahunKinerja, isi: IsiRealisasi) -> Status | None:
            """With the name of the variable where neither heading nor hint can say it."""
            ada = _status_isian(dok, sel(dok, isi), isi)
            if ada is None or len(nama) < 2 or isinstance(isi, IsiVariabel) or not isi.variabel:
                return ada
            return Status(ada.tanda, f"{ada.sebab}\n{': '.join(dict.fromkeys(filter(None, isi.variabel[nomor])))}")

        return Kolom(
            f"variabel{nomor + 1}", judul, 86 if len(judul) < 9 else 98, sel, lambda d, i: _teks_isian(d, sel(d, i), i), "kanan",
            keterangan=keterangan, status=status, samar=samar,
        )  # fmt: skip

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        hasil: list[Baris] = []
        for tingkat in URUT_TINGKAT:
            sasaran = ""
            for i in dokumen.indikator_tingkat(tingkat):
                if self.unit and i.unit_id != self.unit:
                    continue
                if i.sasaran_id != sasaran:
                    sasaran = i.sasaran_id
                    hasil.append(Baris(f"g{sasaran}", jenis="grup", teks=_judul_sasaran(dokumen, sasaran, tingkat)))
                hasil += self._baris_indikator(dokumen, i)
        return hasil

    def _baris_indikator(self, dokumen: TahunKinerja, indikator: IndikatorTahun) -> list[Baris]:
        """The indikator's row, and where its variables do not fit side by side a row for each of them below it."""
        isi = IsiRealisasi(dokumen, indikator, self.bulan, self.hari_ini)
        hasil = [Baris(indikator.id, isi)]
        if isi.terbuka and len(isi.variabel) > MUAT:
            satu = [IsiVariabel(dokumen, indikator, self.bulan, self.hari_ini, n, arti) for n, arti in isi.variabel]
            hasil += [Baris(v.id, v) for v in satu]
        return hasil

    def label(self, dokumen: TahunKinerja, kolom: Kolom, baris: Baris) -> str:
        apa = "uraian" if kolom.id == "uraian" else "realisasi"
        return f"isi {apa} {NAMA_BULAN[self.bulan - 1]} {baris.isi.indikator.kode}"

    def _status_nilai(self, dok: TahunKinerja, isi: IsiRealisasi) -> Status | None:
        hasil = isi.sebulan.hasil
        status = _status_isian(dok, _sel_nilai(dok, isi), isi)
        status = status or status_hasil(hasil)
        status = dengan_petunjuk(status, petunjuk_nilai(isi))
        if status or not isinstance(hasil, Kosong) or self.bulan not in bulan_wajib(isi.indikator):
            return status
        tertutup = self.bulan in dok.bulan_tertutup or _kumulatif_berlaku(isi)
        batas = tenggat(dok, self.bulan)
        if self.hari_ini > batas and not tertutup:
            return Status(Tanda.TERLAMBAT, f"Belum diisi; batas lapor {tulis_tanggal(batas)} sudah lewat.")
        return None


def _teks_indikator(dok: TahunKinerja, isi: IsiRealisasi) -> str:
    return f"     {isi.arti or isi.variabel_ini}" if isinstance(isi, IsiVariabel) else isi.indikator.uraian


def _bukan_variabel(kolom: Kolom) -> Kolom:
    """A column that says nothing in the row of a single variable."""

    def saja(fungsi: Callable[[TahunKinerja, Any], Any] | None, kosong: object) -> Any:
        return fungsi and (lambda d, i: kosong if isinstance(i, IsiVariabel) else fungsi(d, i))

    # Without a function of its own a column shows its cell: there is none here either.
    return replace(
        kolom, sel=saja(kolom.sel, None), teks=saja(kolom.teks, ""), status=saja(kolom.status, None),
        samar=saja(kolom.samar, ""),
    )  # fmt: skip


def _judul_sasaran(dokumen: TahunKinerja, id_sasaran: str, tingkat: Tingkat) -> str:
    s = dokumen.sasaran_tahun_id.get(id_sasaran)
    if s is None:
        return "Sasaran belum ditentukan"
    depan = "" if tingkat == Tingkat.KEGIATAN else f"Sasaran {tingkat}   "
    return f"{depan}{s.kode}   {s.uraian}".strip()


def _kumulatif_berlaku(isi: IsiRealisasi) -> bool:
    return isi.sampai.sumber.asal == "kumulatif"


def _sel_nilai(dok: TahunKinerja, isi: IsiRealisasi) -> Sel | None:
    sel = sel_variabel(dok, isi.indikator, isi.bulan, NILAI)
    if isi.variabel or isi.indikator.rumus != JenisRumus.LANGSUNG:
        # A value typed where the variables were not known (an import) can be mended as long as it is there.
        return sel if dok.ambil("realisasi", sel.id) else None
    return sel if isi.terbuka else None


def _usulan(dok: TahunKinerja, sel: Sel | None, isi: IsiRealisasi) -> Usulan | None:
    """The figure that stands in a cell nobody has typed into."""
    if sel is None or dok.ambil("realisasi", sel.id) is not None:
        return None
    return isi.usulan.get(str(sel.dasar.get("variabel", "")))


def _teks_isian(dok: TahunKinerja, sel: Sel | None, isi: IsiRealisasi) -> str:
    if sel is None:
        return ""
    calon = _usulan(dok, sel, isi)
    return bersatuan(Angka(calon.nilai), satuan_sel(dok, sel)) if calon else teks_tampil(dok, sel)


def _status_isian(dok: TahunKinerja, sel: Sel | None, isi: IsiRealisasi) -> Status | None:
    """Where a figure comes from that nobody typed; beside a typed one, what it stands against."""
    if sel is None:
        return None
    if calon := _usulan(dok, sel, isi):
        return Status(
            Tanda.USULAN, f"Diusulkan dari {calon.asal}; ketik untuk mengganti, Delete untuk kembali ke usulan."
        )
    if isinstance(nilai := nilai_sel(dok, sel), TidakBerlaku):
        return status_hasil(nilai)
    calon = isi.usulan_lain(str(sel.dasar.get("variabel", "")))
    if calon is None or nilai_sel(dok, sel) == Angka(calon.nilai):
        return None
    beda = tulis_isian(Angka(calon.nilai))
    return Status(Tanda.CATATAN, f"Diketik; {calon.asal}: {beda}. Tekan Delete untuk kembali ke angka itu.")


def _teks_nilai(dok: TahunKinerja, isi: IsiRealisasi) -> str:
    if sel := _sel_nilai(dok, isi):
        return _teks_isian(dok, sel, isi)
    hasil = isi.sebulan.hasil
    if isinstance(hasil, Kosong):
        return "kosong" if isi.bulan in bulan_wajib(isi.indikator) else "–"
    return _singkat(hasil) or tulis_realisasi(hasil, isi.sampai.mode)


def _singkat(hasil: object) -> str:
    """What cannot be computed, in words that fit a column of figures; the tooltip has the whole reason."""
    if not isinstance(hasil, TidakDapatDihitung):
        return ""
    return "belum lengkap" if hasil.alasan.endswith("belum diisi") else "tidak dapat dihitung"


def _sel_kumulatif(dok: TahunKinerja, isi: IsiRealisasi) -> Sel | None:
    """A year-to-date figure that is there can be changed or cleared here; it is never asked for."""
    return sel_baris(isi.kumulatif, "nilai") if isi.kumulatif else None


def _teks_sampai(dok: TahunKinerja, isi: IsiRealisasi) -> str:
    return _singkat(isi.sampai.realisasi) or tulis_realisasi(isi.sampai.realisasi, isi.sampai.mode) or "–"


def _status_sampai(dok: TahunKinerja, isi: IsiRealisasi) -> Status | None:
    k = isi.kumulatif
    if k is None:
        return status_hasil(isi.sampai.realisasi)
    if k.gugur:
        return Status(
            Tanda.PERINGATAN,
            f"Angka kumulatif {tulis_isian(k.nilai)} ({NAMA_BULAN[k.bulan - 1]}) tidak dipakai karena ada isian bulanan; "
            "tekan Delete untuk menghapusnya.",
        )
    return Status(
        Tanda.KUMULATIF,
        f"Angka kumulatif s.d. {NAMA_BULAN[k.bulan - 1]}, menggantikan jumlah bulanan. Isian bulanan berikutnya "
        "mengalahkannya; tekan Delete untuk menghapusnya.",
    )


def _teks_target_tw(dok: TahunKinerja, isi: IsiRealisasi) -> str:
    return tulis_isian(_target_tw(dok, isi)) or "–"


def _target_tw(dok: TahunKinerja, isi: IsiRealisasi) -> Isian:
    return target_bagian(dok, isi.indikator, triwulan_dari(isi.bulan))


def _status_target(dok: TahunKinerja, isi: IsiRealisasi) -> Status | None:
    if isinstance(isi.sampai.target, Kosong):
        return Status(Tanda.CATATAN, "Target belum ditetapkan; isi di tab Perjanjian Kinerja.")
    return status_hasil(isi.sampai.target)


def _teks_target(dok: TahunKinerja, isi: IsiRealisasi) -> str:
    return bersatuan(isi.sampai.target, isi.indikator.satuan) or "–"


def _teks_capaian(dok: TahunKinerja, isi: IsiRealisasi) -> str:
    tercetak = _singkat(isi.sampai.capaian.hasil) or isi.sampai.tercetak
    return f"{tercetak} %" if isi.sampai.nilai is not None else tercetak or "–"


def _status_capaian(dok: TahunKinerja, isi: IsiRealisasi) -> Status | None:
    if isi.sampai.dicetak_nol:
        return Status(Tanda.PERINGATAN, "Capaian negatif; dicetak 0 dengan catatan kaki.")
    return status_hasil(isi.sampai.capaian.hasil)


def _samar_uraian(dok: TahunKinerja, isi: IsiRealisasi) -> str:
    lalu = uraian_bulan(dok, isi.indikator, isi.bulan - 1) if isi.bulan > 1 else ""
    return f"Bulan lalu: {lalu}" if lalu else ""


def _dukungan(dok: TahunKinerja, isi: IsiRealisasi) -> Dukungan:
    return dukungan(dok, "indikator", isi.indikator.indikator_id, isi.bulan)


def _teks_dukung(dok: TahunKinerja, isi: IsiRealisasi) -> str:
    return _dukungan(dok, isi).teks or "–"


def _status_dukung(dok: TahunKinerja, isi: IsiRealisasi) -> Status | None:
    ada = _dukungan(dok, isi)
    if ada.minta is None:
        return Status(Tanda.SELESAI, "Data dukung sudah dilampirkan.") if ada.lain else None
    if ada.lengkap:
        return Status(Tanda.SELESAI, "Data dukung lengkap.")
    return Status(Tanda.PERINGATAN, f"Belum ada: {'; '.join(ada.kurang)}.")
