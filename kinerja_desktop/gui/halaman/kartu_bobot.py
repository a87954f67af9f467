"""Weights in the indikator card: questions of a survey, parts of an index."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from ...application import indikator_gestur as g
from ...application.indikator_gestur import Lepas
from ...application.transaksi import Transaksi
from ...domain.angka import SERATUS, Terbaca, baca_angka, tulis_angka
from ...domain.noun import freeze
from ...domain.renstra import IndikatorTahun, JenisRumus
from ...domain.rumus_jenis import BagianBobot, bagian_bobot, bobot_survei, variabel_indikator
from ..ikatan import tandai
from ..muat import anak
from ..sesi import Nada, Sesi
from ..tabel_kecil import KolomKecil, SelKecil, TabelKecil
from ..unsur import Pil

Buat = Callable[[Lepas], Transaksi]
Lakukan = Callable[[Buat], str]
"""Make a step and commit it; asks where entries would be lost. Returns why it was refused, or ``''``."""


def baca_persen(teks: str) -> Decimal | str:
    """A typed percentage, or why it cannot be taken."""
    hasil = baca_angka(teks)
    if isinstance(hasil, Terbaca) and hasil.satuan in ("", "%"):
        return hasil.nilai
    alasan = (
        hasil.alasan if not isinstance(hasil, Terbaca) else f"“{teks.strip()[:20]}” bukan persen; tulis misalnya 12,5"
    )
    return f"{alasan.rstrip('.')}."


class KartuBobot(QObject):
    """Weights of questions. They are written together once they add to 100 %; until then they wait here, per indikator."""

    berubah = Signal()

    def __init__(self, kartu: QWidget, lakukan: Lakukan, sesi: Sesi) -> None:
        super().__init__(kartu)
        self.lakukan, self.sesi = lakukan, sesi
        self.indikator: IndikatorTahun | None = None
        self._tunda: dict[str, dict[str, Decimal]] = {}
        """Weights typed and not yet written, by id of the indikator."""
        self.pil = anak(kartu, Pil, "jumlah_bobot")
        self.rata = anak(kartu, QPushButton, "tombol_bagi_bobot")
        self.rata.clicked.connect(self._bagi_rata)

    def tampilkan(self, indikator: IndikatorTahun) -> None:
        self.indikator = indikator
        survei = indikator.rumus == JenisRumus.SURVEI
        tunda = self._tunda.get(indikator.id, {})
        nama = {n for n, _ in bobot_survei(indikator)} if survei else set()
        if tunda and (not survei or not set(tunda) <= nama or self._jumlah() == SERATUS):
            del self._tunda[indikator.id]
        self.pil.setVisible(survei)
        self.rata.setVisible(survei)
        self.rata.setEnabled(not self.sesi.hanya_baca and bool(indikator.tetapan or self._tunda.get(indikator.id)))
        if survei:
            jumlah = self._jumlah()
            if jumlah == SERATUS:
                self.pil.isi("Bobot 100%", "hijau", "selesai")
            else:
                kata = f"Bobot {tulis_angka(jumlah)}%, harus 100%"
                self.pil.isi(kata, "kuning", "peringatan", "Bobot disimpan bersama-sama begitu berjumlah tepat 100%.")

    def _isi(self) -> dict[str, Decimal]:
        i = self.indikator
        return dict(bobot_survei(i)) | self._tunda.get(i.id, {}) if i is not None else {}

    def _jumlah(self) -> Decimal:
        i = self.indikator
        if i is not None and not i.tetapan and not self._tunda.get(i.id):
            return SERATUS  # a hundred over eleven does not end, its sum is meant
        return sum(self._isi().values(), Decimal(0))

    def sel(self, nama: str, *, ubah: bool) -> SelKecil:
        """The cell of a variable's weight; the responden have none."""
        bobot = self._isi().get(nama)
        if bobot is None:
            return SelKecil("", ubah=False)
        bulat = bobot.quantize(Decimal("0.01")) if bobot.as_tuple().exponent < -2 else bobot  # type: ignore[operator]
        return SelKecil(f"{tulis_angka(bulat)}%", ubah)

    def isi(self, nama: str, teks: str, tandai_sel: Callable[[str], None]) -> None:
        """A weight was typed."""
        i = self.indikator
        if i is None:
            return
        nilai = baca_persen(teks)
        if isinstance(nilai, str):
            self.sesi.pesan.emit(nilai, Nada.PERINGATAN)
            tandai_sel(nilai)
            return
        semua = {n: round(b, 2) if not i.tetapan else b for n, b in self._isi().items()} | {nama: nilai}
        self._tunda[i.id] = semua
        if self._jumlah() == SERATUS:
            self.lakukan(lambda _: g.isi_bobot(self.sesi.dokumen, i, tuple(semua.items())))
        if kini := self.indikator:
            self.tampilkan(kini)
        self.berubah.emit()

    def _bagi_rata(self) -> None:
        i = self.indikator
        if i is not None:
            self._tunda.pop(i.id, None)
            self.lakukan(lambda _: g.isi_bobot(self.sesi.dokumen, i, ()))
            if kini := self.indikator:
                self.tampilkan(kini)
            self.berubah.emit()

    def calon(self, indikator: IndikatorTahun) -> IndikatorTahun:
        """The indikator with the weights as typed."""
        tunda = self._tunda.get(indikator.id)
        if not tunda or indikator.rumus != JenisRumus.SURVEI:
            return indikator
        return replace(indikator, tetapan=freeze({"bobot": [[n, format(b, "f")] for n, b in self._isi().items()]}))


class KartuBagian(QObject):
    """Weighted parts of an index and its divisor; each finished cell is saved."""

    def __init__(self, kartu: QWidget, lakukan: Lakukan, sesi: Sesi) -> None:
        super().__init__(kartu)
        self.lakukan, self.sesi = lakukan, sesi
        self.indikator: IndikatorTahun | None = None
        self.wadah = anak(kartu, QWidget, "wadah_bagian")
        self.tabel = anak(kartu, TabelKecil, "tabel_bagian")
        self.pembagi = anak(kartu, QLineEdit, "pembagi")
        self.tambah = anak(kartu, QPushButton, "tombol_tambah_bagian")
        self.hapus = anak(kartu, QPushButton, "tombol_hapus_bagian")
        self.tabel.diisi.connect(self._isi_sel)
        self.tabel.perintah.connect(self._perintah)
        self.tambah.clicked.connect(lambda: self._perintah("tambah"))
        self.hapus.clicked.connect(lambda: self._perintah("hapus"))
        self.pembagi.editingFinished.connect(self._isi_pembagi)

    def tampilkan(self, indikator: IndikatorTahun) -> None:
        self.indikator = indikator
        berbobot = indikator.rumus == JenisRumus.BERBOBOT
        self.wadah.setVisible(berbobot)
        if not berbobot:
            return
        ubah = not self.sesi.hanya_baca
        bagian, pembagi = self._baca()
        self.tabel.isi(
            (
                KolomKecil("Bagian", 56, keterangan="Nama singkat bagian indeks, misalnya PLP"), KolomKecil("Arti"),
                KolomKecil("Pecahan", 92, keterangan="Pembilang / penyebut: dua nama variabel dengan garis miring"),
                KolomKecil("Bobot", 56, True, "Bobot bagian ini dalam persen"),
            ),
            [
                [SelKecil(b.nama, ubah), SelKecil(b.arti, ubah), SelKecil(f"{b.pembilang} / {b.penyebut}", ubah),
                 SelKecil(f"{tulis_angka(b.bobot)}%", ubah)]
                for b in bagian
            ],
        )  # fmt: skip
        self.pembagi.setReadOnly(not ubah)
        for tombol in (self.tambah, self.hapus):
            tombol.setEnabled(ubah)
        if not self.pembagi.hasFocus():
            self.pembagi.setText("" if pembagi is None else tulis_angka(pembagi))
            tandai(self.pembagi, "")

    def _baca(self) -> tuple[tuple[BagianBobot, ...], Decimal | None]:
        try:
            return bagian_bobot(self.indikator) if self.indikator else ((), None)
        except (ArithmeticError, AttributeError, TypeError, ValueError):
            return (), None

    def _tulis(self, bagian: Sequence[BagianBobot], pembagi: Decimal | None) -> str:
        i = self.indikator
        assert i is not None
        return self.lakukan(lambda lepas: g.isi_bagian(self.sesi.dokumen, i, bagian, pembagi, lepas))

    def _isi_sel(self, r: int, c: int, teks: str) -> None:
        bagian, pembagi = self._baca()
        if r >= len(bagian):
            return
        sebab = self._terapkan(list(bagian), pembagi, r, c, " ".join(teks.split()))
        if sebab:
            self.tabel.tandai(r, c, sebab)
        elif self.indikator:
            self.tampilkan(self.indikator)

    def _terapkan(self, bagian: list[BagianBobot], pembagi: Decimal | None, r: int, c: int, teks: str) -> str:
        satu = bagian[r]
        if c == 2:
            atas, garis, bawah = teks.replace(":", "/").partition("/")
            if not garis or "/" in bawah:
                return self._tolak("Tulis dua nama variabel dengan garis miring, misalnya selesai / kegiatan.")
            satu = replace(satu, pembilang=atas.strip(), penyebut=bawah.strip())
        elif c == 3:
            nilai = baca_persen(teks)
            if isinstance(nilai, str):
                return self._tolak(nilai)
            satu = replace(satu, bobot=nilai)
        else:
            satu = replace(satu, nama=teks) if c == 0 else replace(satu, arti=teks)
        bagian[r] = satu
        return self._tulis(bagian, pembagi)

    def _tolak(self, sebab: str) -> str:
        self.sesi.pesan.emit(sebab, Nada.PERINGATAN)
        return sebab

    def _isi_pembagi(self) -> None:
        bagian, lama = self._baca()
        teks = self.pembagi.text().strip()
        nilai = baca_persen(teks) if teks else None
        if self.indikator is None or self.wadah.isHidden() or nilai == lama:
            return
        tandai(self.pembagi, self._tolak(nilai) if isinstance(nilai, str) else self._tulis(bagian, nilai))

    def _perintah(self, perintah: str) -> None:
        bagian, pembagi = self._baca()
        r = self.tabel.currentRow()
        semua = list(bagian)
        if perintah == "tambah":
            semua.append(self._bagian_baru(bagian))
            if not self._tulis(semua, pembagi):
                self.tabel.ke(len(semua) - 1, 0, ketik=True)
        elif perintah == "hapus" and 0 <= r < len(semua):
            del semua[r]
            self._tulis(semua, pembagi)
        elif perintah in ("naik", "turun") and 0 <= r < len(semua):
            ke = max(0, min(len(semua) - 1, r + (1 if perintah == "turun" else -1)))
            semua.insert(ke, semua.pop(r))
            if not self._tulis(semua, pembagi):
                self.tabel.ke(ke, max(0, self.tabel.currentColumn()))

    def _bagian_baru(self, bagian: Sequence[BagianBobot]) -> BagianBobot:
        """A part to be named, with two variables of its own and no weight yet."""
        ada = {b.nama for b in bagian} | {n for i in [self.indikator] if i for n, _ in variabel_indikator(i)}
        n = next(n for n in range(len(bagian) + 1, 99) if not {f"B{n}", f"a{n}", f"b{n}"} & ada)
        return BagianBobot(f"B{n}", "", f"a{n}", f"b{n}", Decimal(0))
