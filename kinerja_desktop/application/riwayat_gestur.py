"""Bringing back what the history holds: one field's old value, or a whole step. Both are ordinary transactions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from ..domain.noun import NOUNS
from ..domain.tahun_kinerja import TahunKinerja
from .pengisian import isi_sel
from .sel import Sel, bersihkan, kosong_sel
from .transaksi import Edit, Hapus, Tambah, Transaksi, TransaksiError, Ubah, milik_tahun

_PENUTUPAN = "penutupan"


def nilai_lama(sel: Sel, primitif: Any) -> Any:
    """A value of the history (a JSON primitive; None = there was no row then) as the field's value."""
    if primitif is None:
        return kosong_sel(sel)
    return NOUNS[sel.noun].decode_field(sel.kolom, primitif)


def kembalikan_nilai(dokumen: TahunKinerja, sel: Sel, nilai: Any, nama: str, alasan: str = "") -> Transaksi:
    """Set a field back to a value it had. Refused like any entry: closed month, row gone, field that may not be empty."""
    if sel.jenis.wajib and sel.jenis.kosong(nilai):
        raise TransaksiError(
            f"{sel.jenis.label or sel.kolom} tidak boleh kosong, jadi tidak dapat dikembalikan ke kosong."
        )
    hasil = isi_sel(dokumen, [(sel, nilai, "")], f"kembalikan {nama}")
    if not hasil:
        raise TransaksiError("Isi sel ini sudah sama dengan nilai itu; tidak ada yang perlu dikembalikan.")
    return replace(hasil, alasan=bersihkan(alasan).strip())


def kembalikan_langkah(dokumen: TahunKinerja, transaksi: Transaksi, alasan: str = "") -> Transaksi:
    """The step that takes an entry of the history back, if its rows are still as that entry left them."""
    if any(e.noun == _PENUTUPAN for e in transaksi.edits):
        raise TransaksiError("Penutupan dibuka kembali pada tab Laporan & Kirim, bukan dari riwayat.")
    balik = transaksi.inverse(f"kembalikan {transaksi.label}")
    if bentrok := tuple(_bentrok(dokumen, balik.edits)):
        nama = NOUNS[bentrok[0].noun].label
        raise TransaksiError(
            f"Langkah ini tidak dapat dikembalikan karena {nama} di dalamnya sudah berubah sesudahnya; "
            "kembalikan dahulu langkah yang lebih baru."
        )
    return replace(balik, alasan=bersihkan(alasan).strip())


def _bentrok(dokumen: TahunKinerja, edits: Iterable[Edit]) -> Iterable[Edit]:
    """Edits whose rows (of this year) are no longer what the entry made of them; storage looks at other years' rows."""
    for edit in edits:
        ada = dokumen.ambil(edit.noun, edit.id)
        match edit:
            case Tambah():
                if ada is not None:
                    yield edit
            case Hapus():
                if milik_tahun(edit.baris, dokumen.tahun) and ada != edit.baris:
                    yield edit
            case Ubah():
                if ada is not None and any(getattr(ada, k) != lama for k, (lama, _) in edit.isi.items()):
                    yield edit
