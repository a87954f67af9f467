"""Colours of a grid: the theme's roles, under the names a grid knows."""

from __future__ import annotations

from .. import tema
from .lembar import Tanda


class Warna:
    """The colours a grid is painted in, for the scheme in force."""

    def __init__(self) -> None:
        w = tema.warna()
        self.dasar, self.teks, self.redup = w.permukaan, w.teks, w.teks2
        self.garis, self.garis_kepala = w.garis, w.garis_kuat
        self.hitung, self.kunci = w.terhitung, w.permukaan2
        self.grup = self.kepala = w.permukaan2
        self.judul = w.abu
        self.pilih, self.kursor = w.pilih, w.aksen
        # Green, amber and red stand for state only, always beside an icon.
        self.tanda = {
            Tanda.PERINGATAN: w.kuning,
            Tanda.TERLAMBAT: w.merah,
            Tanda.HILANG: w.merah,
            Tanda.SELESAI: w.hijau,
            Tanda.CATATAN: w.teks2,
            Tanda.KUMULATIF: w.aksen,
            Tanda.USULAN: w.aksen,
            Tanda.BERJALAN: w.aksen,
            Tanda.BATAL: w.teks2,
        }
        self.tolak, self.draf = w.merah, w.kuning
        self.catatan, self.tindak = w.aksen, w.kuning
