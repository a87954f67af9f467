"""A matrix copied from a spreadsheet becomes sasaran, indikator, kegiatan and their periods, row by row as papers set it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from ..domain.angka import Ditolak, Terbaca
from ..domain.pagu_renaksi import blok_sendiri
from ..domain.rencana_aksi import JenisPeriode, Renaksi, RenaksiPagu
from ..domain.renstra import IndikatorTahun, SasaranTahun, Tingkat
from ..domain.tahun_kinerja import TahunKinerja
from .pengisian import PabrikId, isi_sel
from .perencanaan import tambah_indikator, tambah_sasaran
from .pk_gestur import INDIKATOR_BARU, SASARAN_BARU
from .renaksi_angka import sel_pagu, sel_periode
from .renaksi_gestur import KEGIATAN_BARU, tambah_blok, tambah_kegiatan
from .renaksi_susun import baris_tambahan, sel_target_renaksi, selisih
from .sel import Sel, baca_sel, ratakan, sel_baris
from .transaksi import Transaksi, TransaksiError, terapkan

_PENANDA = re.compile(r"^(tw|triwulan|sm|semester)[\s.]*(iv|i{1,3}|[1-4])$", re.IGNORECASE)
_ANGKA = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_SASARAN, _INDIKATOR = ("sasaran", "program"), ("indikator", "kode", "target", "satuan", "rumus")
_PERIODE = ("rpd", "realisasi", "rencana", "status")
_KEGIATAN = ("kegiatan", "periode", "data_dukung", "keterangan", "unit")
_KOLOM = {"indikator": "uraian", "rumus": "rumus_teks", "sasaran": "uraian", "kegiatan": "uraian", "unit": "unit_id",
          "periode": "jenis_periode"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tempat:
    """Where the block begins: rows it does not name itself belong here."""

    sasaran: SasaranTahun | None = None
    indikator: IndikatorTahun | None = None
    renaksi: Renaksi | None = None


@dataclass(slots=True)
class HasilTempel:
    """The one step it takes, and what could not be read (place and reason)."""

    transaksi: Transaksi
    kegiatan: int = 0
    ditolak: list[str] = field(default_factory=list)


def kenali_kolom(blok: Sequence[Sequence[str]], judul: Sequence[tuple[str, str]], mulai: str) -> tuple[list[str], int]:
    """Column ids of a block without its period marks, and how many rows are headings.

    A first row of headings decides; without one the columns are those of the layout from ``mulai`` on, or all of them
    where the block is as wide as the paper.
    """
    nama = {ratakan(teks): isi for isi, teks in judul}
    kepala = [nama.get(ratakan(teks), "") for teks in blok[0]] if blok else []
    if sum(bool(k) for k in kepala) >= 2:
        return kepala, 1
    semua = [isi for isi, _ in judul]
    lebar = max((len(b) for b in blok), default=0)
    awal = 0 if lebar >= len(semua) or mulai not in semua else semua.index(mulai)
    return (semua[awal:] + [""] * lebar)[:lebar], 0


def pisah_penanda(blok: Sequence[Sequence[str]]) -> tuple[list[list[str]], list[str]]:
    """The block without columns that only say TW I..TW IV, and the code of each row's period ('' where none is said)."""
    lebar = max((len(b) for b in blok), default=0)
    penuh = [[*(t.strip() for t in b), *[""] * (lebar - len(b))] for b in blok]
    penuh = [b for b in penuh if any(b)]
    penanda = [
        c
        for c in range(lebar)
        if (isi := [b[c] for b in penuh if b[c]])
        and sum(bool(_PENANDA.match(t)) for t in isi) >= len(isi) - 1
        and any(_PENANDA.match(t) for t in isi)
    ]
    kode = [next((k for c in penanda if (k := _kode(b[c]))), "") for b in penuh]
    return [[t for c, t in enumerate(b) if c not in penanda] for b in penuh], kode


def _kode(teks: str) -> str:
    cocok = _PENANDA.match(teks)
    if cocok is None:
        return ""
    nomor = _ANGKA.get(cocok[2].lower()) or int(cocok[2])
    return f"TW{nomor}" if cocok[1].lower() in ("tw", "triwulan") else f"SM{nomor}" if nomor < 3 else ""


class _Penempel:
    """Walks down the rows with a document that grows."""

    def __init__(self, dokumen: TahunKinerja, id_baru: PabrikId, tempat: Tempat, *, ringkas: bool) -> None:
        self.dok, self.id_baru, self.ringkas = dokumen, id_baru, ringkas
        self.sasaran, self.indikator, self.renaksi = tempat.sasaran, tempat.indikator, tempat.renaksi
        self.blok: RenaksiPagu | None = None
        self.ke = 0
        self.program = ""
        """Of the heading last read; else a sasaran has that of the one above it."""
        self.kegiatan = 0
        self.ditolak: list[str] = []

    def baris(self, isi: dict[str, str], kode: str) -> None:
        """One row: what is named begins something new, the rest belongs to what stands above."""
        terisi = [teks for teks in isi.values() if teks]
        if len(terisi) == 1 and isi.get("sasaran", "").casefold().startswith("program "):
            # 000 writes the program over the sasaran below it.
            self.program = isi["sasaran"]
            return
        if isi.get("sasaran"):
            self._sasaran(isi)
        if isi.get("indikator") or (isi.get("sasaran") and isi.get("kegiatan")):
            self._indikator(isi)
        if isi.get("kegiatan") or (isi.get("indikator") and any(isi.get(k) for k in (*_PERIODE, "pagu"))):
            self._kegiatan(isi, kode)
        elif self.renaksi is not None and any(isi.get(k) for k in (*_PERIODE, "pagu")):
            self._lanjut(isi, kode)
        else:
            return
        self._periode(isi, kode)

    def _terapkan(self, transaksi: Transaksi) -> None:
        self.dok = terapkan(self.dok, transaksi.edits)

    def _sasaran(self, isi: dict[str, str]) -> None:
        lama = self.dok.sasaran_tahun
        setelah = self.sasaran if self.sasaran and self.sasaran.tingkat == Tingkat.KEGIATAN else None
        program = isi.get("program") or self.program or (self.sasaran.program if self.sasaran else "")
        self._terapkan(
            tambah_sasaran(self.dok, self.id_baru, Tingkat.KEGIATAN, SASARAN_BARU, program=program, setelah=setelah)
        )
        self.sasaran = baris_tambahan(lama, self.dok.sasaran_tahun)
        self.indikator = self.renaksi = None
        kode = isi.get("no", "").rstrip(".")
        self._isi([(sel_baris(self.sasaran, "kode"), kode)] if kode else [])
        self._isi([(sel_baris(self.sasaran, "uraian"), isi["sasaran"])])

    def _indikator(self, isi: dict[str, str]) -> None:
        if self.sasaran is None:
            raise TransaksiError("Tempelan ini mulai dengan indikator; pilih dahulu sasaran yang menaunginya.")
        lama = self.dok.indikator_tahun
        self._terapkan(
            tambah_indikator(
                self.dok, self.id_baru, self.sasaran, INDIKATOR_BARU, setelah=self.indikator, satuan=""
            )
        )  # fmt: skip
        self.indikator = baru = baris_tambahan(lama, self.dok.indikator_tahun)
        self.renaksi = None
        teks = [(sel_baris(baru, _KOLOM.get(k, k)), isi[k]) for k in _INDIKATOR if k != "target" and isi.get(k)]
        self._isi(teks)
        target = sel_target_renaksi(self.dok, baru)
        self._isi([(target, isi["target"])] if target and isi.get("target") else [])

    def _kegiatan(self, isi: dict[str, str], kode: str) -> None:
        if self.indikator is None:
            raise TransaksiError("Tempelan ini mulai dengan kegiatan; pilih dahulu indikator yang dilayaninya.")
        indikator = self.dok.indikator_tahun_id[self.indikator.indikator_id]
        lama = self.dok.renaksi
        jenis = JenisPeriode.SEMESTER if kode.startswith("SM") or self.ringkas else JenisPeriode.TRIWULAN
        self._terapkan(
            tambah_kegiatan(
                self.dok, self.id_baru, indikator, self.renaksi, uraian=KEGIATAN_BARU, jenis_periode=jenis
            )
        )  # fmt: skip
        self.renaksi = baru = baris_tambahan(lama, self.dok.renaksi)
        self.blok, self.ke = None, 0
        self.kegiatan += 1
        self._isi([(sel_baris(baru, _KOLOM.get(k, k)), isi[k]) for k in _KEGIATAN if isi.get(k)])
        self._pagu(isi)

    def _lanjut(self, isi: dict[str, str], kode: str) -> None:
        """The next period; a first period again under the same words begins another pagu block (003)."""
        assert self.renaksi is not None
        jumlah = len(self._kode_semua())
        self.ke += 1
        if isi.get("pagu") and (kode.endswith("1") or (not kode and self.ke >= jumlah)):
            self._terapkan(tambah_blok(self.dok, self.renaksi, self.id_baru))
            self.blok, self.ke = blok_sendiri(self.dok, self.renaksi)[-1], 0
            self._pagu(isi)

    def _pagu(self, isi: dict[str, str]) -> None:
        assert self.renaksi is not None
        if isi.get("pagu"):
            self._isi([(sel_pagu(self.dok, self.renaksi, self.blok), isi["pagu"])])
            self.blok = next(reversed(blok_sendiri(self.dok, self.renaksi)), None)

    def _kode_semua(self) -> tuple[str, ...]:
        assert self.renaksi is not None
        kini: Renaksi = self.dok.ambil("renaksi", self.renaksi.id)
        return kini.jenis_periode.kode

    def _periode(self, isi: dict[str, str], kode: str) -> None:
        assert self.renaksi is not None
        semua = self._kode_semua()
        pakai = kode if kode in semua else semua[self.ke] if self.ke < len(semua) else ""
        if not pakai:
            if any(isi.get(k) for k in _PERIODE):
                self.ditolak.append(
                    f"Baris ke-{self.ke + 1} kegiatan “{isi.get('rencana', '')[:40]}” melebihi periodenya"
                )
            return
        self._isi([(sel_periode(self.dok, self.renaksi, self.blok, pakai, k), isi[k]) for k in _PERIODE if isi.get(k)])

    def _isi(self, pasangan: Sequence[tuple[Sel, str]]) -> None:
        """Fill cells with texts; what cannot be read stays empty and is said."""
        for sel, teks in pasangan:
            hasil = baca_sel(self.dok, sel, teks)
            if isinstance(hasil, Terbaca):
                try:
                    self._terapkan(isi_sel(self.dok, [(sel, hasil.nilai, teks)], "tempel"))
                except TransaksiError as salah:
                    self.ditolak.append(str(salah))
            else:
                kini = self.dok.indikator_tahun_id[self.indikator.indikator_id].kode if self.indikator else ""
                di = f"{sel.jenis.label} {kini}".strip()
                lanjut = "" if isinstance(hasil, Ditolak) else "; ketik sendiri di selnya"
                self.ditolak.append(f"{di}: {hasil.alasan}{lanjut}")


def tempel_matriks(
    dokumen: TahunKinerja, id_baru: PabrikId, blok: Sequence[Sequence[str]], judul: Sequence[tuple[str, str]], *,
    mulai: str = "", tempat: Tempat | None = None, ringkas: bool = False,
) -> HasilTempel:  # fmt: skip
    """New rows from a block of texts. ``judul``: (column id, heading) of the layout; ``mulai``: column of the cursor."""
    isi, kode = pisah_penanda(blok)
    kolom, kepala = kenali_kolom(isi, judul, mulai)
    if not isi[kepala:] or "kegiatan" not in kolom:
        raise TransaksiError(
            "Papan klip tidak memuat baris dengan kolom kegiatan; salin dahulu matriksnya dari lembar kerja."
        )
    penempel = _Penempel(dokumen, id_baru, tempat or Tempat(), ringkas=ringkas)
    for satu, k in zip(isi[kepala:], kode[kepala:], strict=True):
        penempel.baris({nama: teks for nama, teks in zip(kolom, satu, strict=False) if nama}, k)
    label = f"tempel matriks {penempel.kegiatan} kegiatan"
    return HasilTempel(Transaksi(label, selisih(dokumen, penempel.dok)), penempel.kegiatan, penempel.ditolak)
