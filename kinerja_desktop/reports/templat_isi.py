"""A year as rows of the import template, so that the filled template read back changes nothing.

What the columns cannot say is left out and named: a row that would come back as something else is worse than none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from itertools import pairwise, zip_longest
from typing import Any

from ..domain.anggaran import Anggaran, TingkatNode
from ..domain.angka import Terbaca, baca_isian
from ..domain.nilai import Angka, Isian, Rentang, Teks, TidakBerlaku, tulis_desimal
from ..domain.periode import BULAN
from ..domain.realisasi import KUMULATIF, NILAI, Realisasi
from ..domain.rencana_aksi import Renaksi, RenaksiPagu, RenaksiPeriode
from ..domain.renstra import IndikatorTahun, JenisRumus, SasaranTahun, Tingkat
from ..domain.rumus import variabel_indikator
from ..domain.tahun_kinerja import TahunKinerja

Baris = dict[str, str | int | date | None]


def tulis_isian_templat(nilai: Isian) -> str:
    """The value as it would be typed: a comma, no groups, the unit left to the indikator."""
    match nilai:
        case Angka(angka):
            return tulis_desimal(angka).replace(".", ",")
        case Rentang(bawah, atas):
            return "-".join(tulis_desimal(n).replace(".", ",") for n in (bawah, atas))
        case Teks(isi):
            return isi
        case TidakBerlaku(alasan):
            return f"N/A: {alasan}" if alasan else "N/A"
    return ""


def _rapat(teks: str) -> str:
    return "".join(teks.split()).casefold()


def _tunggal(daftar: list[Any], kunci: Callable[[Any], Any]) -> tuple[list[Any], int]:
    """The rows that their key tells apart from all others, and how many are left out."""
    banyak: dict[Any, int] = {}
    for satu in daftar:
        banyak[kunci(satu)] = banyak.get(kunci(satu), 0) + 1
    jelas = [s for s in daftar if banyak[kunci(s)] == 1]
    return jelas, len(daftar) - len(jelas)


def _rumus(i: IndikatorTahun) -> str:
    if i.rumus == JenisRumus.EKSPRESI and i.ekspresi:
        return f"ekspresi: {i.ekspresi}"
    return i.rumus_teks or str(i.rumus)


class IsiTemplat:
    """Rows per sheet, and in ``catatan`` what could not be said."""

    def __init__(self, dokumen: TahunKinerja) -> None:
        self.dokumen, self.tahun = dokumen, dokumen.tahun
        self._lepas: dict[str, int] = {}
        self._sasaran: dict[str, SasaranTahun] = {s.sasaran_id: s for s in dokumen.sasaran_tahun}
        bernomor = [i for i in dokumen.indikator_urut if i.kode.strip() and i.sasaran_id in self._sasaran]
        jelas, lepas = _tunggal(bernomor, lambda i: (self._tingkat(i), _rapat(i.kode)))
        self.indikator: list[IndikatorTahun] = jelas
        self._tinggal("indikator", lepas + len(dokumen.indikator_urut) - len(bernomor))
        self._pk = next((pk.id for pk in dokumen.pk if pk.ke == 0), None)

    @property
    def catatan(self) -> tuple[str, ...]:
        return tuple(
            f"{banyak} {apa} tidak ikut, karena kolom templat tidak dapat menyatakannya; ubah di programnya."
            for apa, banyak in self._lepas.items()
        )

    def semua(self) -> dict[str, list[Baris]]:
        """Sheet -> rows."""
        return {
            "indikator": list(self._baris_indikator()),
            "target_periode": list(self._baris_target()),
            "realisasi": list(self._baris_realisasi()),
            "renaksi": list(self._baris_renaksi()),
            "anggaran": list(self._baris_anggaran()),
            "risiko": list(self._baris_risiko()),
        }

    def _tinggal(self, apa: str, banyak: int = 1) -> None:
        if banyak:
            self._lepas[apa] = self._lepas.get(apa, 0) + banyak

    def _tingkat(self, indikator: IndikatorTahun) -> Tingkat:
        return self._sasaran[indikator.sasaran_id].tingkat

    def _isian(self, nilai: Isian, apa: str, **baca: Any) -> str:
        """The value in words, if it is read back as itself."""
        teks = tulis_isian_templat(nilai)
        hasil = baca_isian(teks, **baca)
        if teks and not (isinstance(hasil, Terbaca) and hasil.nilai == nilai):
            self._tinggal(apa)
            return ""
        return teks

    def _dasar(self, indikator: IndikatorTahun) -> Baris:
        """Which indikator a row is about; the level only where it is not the usual one."""
        tingkat = self._tingkat(indikator)
        isi: Baris = {"tahun": self.tahun, "kode_indikator": indikator.kode}
        return isi if tingkat == Tingkat.KEGIATAN else isi | {"tingkat": str(tingkat)}

    # Indikator ----------------------------------------------------------------------------------------------------------

    def _baris_indikator(self) -> Iterator[Baris]:
        target = {t.indikator_id: t.target for t in self.dokumen.pk_target if t.pk_id == self._pk}
        unit = {u.id: u.nama for u in self.dokumen.unit}
        nomor = [(s.tingkat, _rapat(s.kode)) for s in self._sasaran.values()]
        for i in self.indikator:
            s = self._sasaran[i.sasaran_id]
            kumulatif = [
                r for r in self.dokumen.realisasi if r.indikator_id == i.indikator_id and r.variabel == KUMULATIF
            ]
            akhir = max(kumulatif, key=lambda r: r.bulan, default=None)
            yield {
                "tahun": self.tahun, "tingkat": str(s.tingkat),
                "kode_sasaran": s.kode if nomor.count((s.tingkat, _rapat(s.kode))) == 1 else "",
                "sasaran": s.uraian, "kode_indikator": i.kode, "indikator": i.uraian, "satuan": i.satuan,
                "arah": str(i.arah), "aturan": str(i.aturan), "mode": i.mode,
                "target": self._isian(target[i.indikator_id], "target", satuan=i.satuan, rentang=True)
                if i.indikator_id in target else "",
                "realisasi": self._isian(akhir.nilai, "realisasi tahun", satuan=i.satuan) if akhir else "",
                "rumus": _rumus(i), "konsolidasi": str(i.konsolidasi),
                "unit": unit.get(i.unit_id or "", ""),
            }  # fmt: skip

    def _baris_target(self) -> Iterator[Baris]:
        for i in self.indikator:
            for t in self.dokumen.target_periode:
                if (t.indikator_id, t.pk_id) != (i.indikator_id, self._pk):
                    continue
                if teks := self._isian(t.target, "target periode", satuan=i.satuan, rentang=True):
                    yield self._dasar(i) | {"periode": t.periode, "target": teks}

    def _baris_realisasi(self) -> Iterator[Baris]:
        uraian = {(u.indikator_id, u.bulan): u.uraian for u in self.dokumen.realisasi_uraian}
        for i in self.indikator:
            nama = [n for n, _ in variabel_indikator(i)]
            milik = [r for r in self.dokumen.realisasi if r.indikator_id == i.indikator_id and r.variabel != KUMULATIF]
            dirinci = any(r.variabel in nama for r in milik)
            for bulan in range(1, 13):
                isi = self._angka_bulan(i, [r for r in milik if r.bulan == bulan], nama, dirinci)
                kata = uraian.get((i.indikator_id, bulan), "")
                for ke, (variabel, nilai) in enumerate(isi or ([(NILAI, "")] if kata else [])):
                    yield self._dasar(i) | {
                        "bulan": bulan, "variabel": variabel, "nilai": nilai, "uraian": "" if ke else kata,
                    }  # fmt: skip

    def _angka_bulan(
        self, i: IndikatorTahun, milik: list[Realisasi], nama: list[str], dirinci: bool
    ) -> list[tuple[str, str]]:
        hasil: list[tuple[str, str]] = []
        for r in sorted(milik, key=lambda r: nama.index(r.variabel) if r.variabel in nama else -1):
            dikenal = r.variabel in nama or (r.variabel == NILAI and not (dirinci and isinstance(r.nilai, Angka)))
            baca: dict[str, Any] = {"kata": False} if r.variabel else {"satuan": i.satuan}
            if not dikenal:
                self._tinggal("angka bulanan")
            elif teks := self._isian(r.nilai, "angka bulanan", **baca):
                hasil.append((r.variabel, teks))
        return hasil

    # Rencana aksi ---------------------------------------------------------------------------------------------------------

    def _baris_renaksi(self) -> Iterator[Baris]:
        d = self.dokumen
        for s in d.sasaran_tahun:
            for p in d.per("renaksi_pagu", "sasaran_id").get(s.sasaran_id, ()):
                yield from self._pagu_di_atas(
                    p, {"tahun": self.tahun, "kode_sasaran": s.kode, "tingkat": str(s.tingkat)}
                )
        for i in self.indikator:
            for p in d.per("renaksi_pagu", "indikator_id").get(i.indikator_id, ()):
                yield from self._pagu_di_atas(p, self._dasar(i))
            kegiatan, lepas = _tunggal(
                list(d.per("renaksi", "indikator_id").get(i.indikator_id, ())), lambda r: _rapat(r.uraian)
            )
            self._tinggal("kegiatan", lepas)
            for r in kegiatan:
                yield from self._kegiatan(i, r)

    def _pagu_di_atas(self, blok: RenaksiPagu, dasar: Baris) -> Iterator[Baris]:
        if blok.anggaran_id is None and blok.pagu is not None:
            yield dasar | {"pagu": blok.pagu}

    def _kegiatan(self, i: IndikatorTahun, r: Renaksi) -> Iterator[Baris]:
        blok: list[RenaksiPagu] = list(self.dokumen.per("renaksi_pagu", "renaksi_id").get(r.id, ()))
        baris: list[RenaksiPeriode] = list(self.dokumen.per("renaksi_periode", "renaksi_id").get(r.id, ()))
        beberapa = len(blok) > 1
        jelas = all(b.pagu is not None and b.anggaran_id is None for b in blok) and all(
            a.pagu != b.pagu for a, b in pairwise(blok)
        )
        dikenal = {b.id for b in blok} if beberapa else {None}
        if (beberapa and not jelas) or any(p.pagu_id not in dikenal for p in baris):
            self._tinggal("kegiatan")
            return
        self._tinggal("baris periode", sum(p.periode not in r.jenis_periode.kode for p in baris))
        for satu in blok if beberapa else (blok[:1] or [None]):  # type: ignore[list-item]
            pagu = satu.pagu if satu is not None and satu.anggaran_id is None else None
            for ke, kode in enumerate(r.jenis_periode.kode):
                p = next(
                    (p for p in baris if p.periode == kode and p.pagu_id == (satu.id if beberapa and satu else None)),
                    None,
                )
                dasar = self._dasar(i) | {"kegiatan": r.uraian, "pagu": None if ke else pagu, "periode": kode}
                yield dasar | (self._isi_periode(p) if p else {})

    @staticmethod
    def _isi_periode(p: RenaksiPeriode) -> Baris:
        return {
            "rencana_kegiatan": p.rencana, "rpd": p.rpd, "realisasi_anggaran": p.realisasi, "capaian": p.capaian_tercetak,
            "data_dukung": p.data_dukung, "status": str(p.status or ""), "keterangan": p.keterangan,
        }  # fmt: skip

    # Anggaran, risiko -------------------------------------------------------------------------------------------------------

    def _baris_anggaran(self) -> Iterator[Baris]:
        d = self.dokumen
        bernama = [a for a in d.anggaran if (a.jenis_belanja if a.tingkat == TingkatNode.BELANJA else a.kode.strip())]
        node, lepas = _tunggal(
            bernama,
            lambda a: (a.jenis_belanja,) if a.tingkat == TingkatNode.BELANJA else " ".join(a.kode.split()).casefold(),
        )
        self._tinggal("kode anggaran", lepas + len(d.anggaran) - len(bernama))
        disebut: set[str] = set()
        for a in node:
            belanja = a.tingkat == TingkatNode.BELANJA
            dasar: Baris = {"tahun": self.tahun, "kode": "" if belanja else a.kode, "jenis_belanja": a.jenis_belanja}
            rincian = list(self._rincian(a, disebut)) or [{}]
            for ke, isi in enumerate(rincian):
                yield dasar | ({} if ke else {"nama": a.nama}) | isi

    def _rincian(self, a: Anggaran, disebut: set[str]) -> Iterator[Baris]:
        """Rows of a node; a version says its date and reason once (``disebut``)."""
        d = self.dokumen
        versi = {v.id: v for v in d.pagu_versi}
        for p in sorted(d.per("pagu", "anggaran_id").get(a.id, ()), key=lambda p: versi[p.versi_id].ke):
            if p.jumlah is not None:
                v = versi[p.versi_id]
                asal: Baris = {} if v.id in disebut else {"tanggal_versi": v.tanggal, "alasan_versi": v.alasan}
                disebut.add(v.id)
                yield {"versi_pagu": v.nama_versi.casefold(), "pagu": p.jumlah} | asal
        for r in sorted(d.per("rpd", "anggaran_id").get(a.id, ()), key=lambda r: r.bulan):
            if r.jumlah is not None:
                yield {"bulan": r.bulan, "rpd": r.jumlah}
        for o in sorted(d.per("observasi", "anggaran_id").get(a.id, ()), key=lambda o: (o.sumber, o.per_tanggal)):
            akhir_bulan = o.per_tanggal == BULAN[o.per_tanggal.month - 1].tanggal_akhir(o.per_tanggal.year)
            if o.realisasi is None:
                continue
            if o.per_tanggal.year != self.tahun or (o.bulanan and not akhir_bulan):
                self._tinggal("realisasi anggaran")
                continue
            waktu: Baris = {"bulan": o.per_tanggal.month} if o.bulanan else {"per_tanggal": o.per_tanggal}
            yield waktu | {"realisasi": o.realisasi, "sumber": o.sumber}

    def _baris_risiko(self) -> Iterator[Baris]:
        d = self.dokumen
        risiko, lepas = _tunggal(list(d.risiko), lambda r: tuple(map(_rapat, (r.program, r.bidang, r.pernyataan))))
        self._tinggal("risiko", lepas)
        for r in risiko:
            pertama: Baris = {
                "program": r.program, "bidang": r.bidang, "risiko": r.pernyataan, "penanggung_jawab": r.penanggung_jawab,
                "kemungkinan": r.kemungkinan, "dampak": r.dampak,
            }  # fmt: skip
            anak = [
                [a.uraian for a in d.per(noun, "risiko_id").get(r.id, ())] for noun in ("perlakuan", "keberhasilan")
            ]
            for ke, (perlakuan, tanda) in enumerate(list(zip_longest(*anak)) or [(None, None)]):
                yield {"tahun": self.tahun} | ({} if ke else pertama) | {
                    "perlakuan": perlakuan, "indikator_keberhasilan": tanda,
                }  # fmt: skip


def isi_templat(dokumen: TahunKinerja) -> tuple[dict[str, list[Baris]], tuple[str, ...]]:
    """Rows per sheet of a year, and what had to be left out."""
    isi = IsiTemplat(dokumen)
    return isi.semua(), isi.catatan
