"""Pictures in their sections: added, moved, replaced, deleted, each one step that undo takes back."""

from __future__ import annotations

import pytest

from kinerja_desktop.application import gambar_gestur as g
from kinerja_desktop.application.transaksi import Transaksi, TransaksiError, terapkan
from tests.pembuat import Pembuat


def berkas(nama: str) -> dict[str, object]:
    return {
        "judul": nama, "sha256": nama[0] * 64, "nama_berkas": f"{nama}.png", "ukuran": 9, "lebar": 30, "tinggi": 20,
    }  # fmt: skip


@pytest.fixture
def p() -> Pembuat:
    p = Pembuat()
    p.terapkan(g.tambah_gambar(p.dokumen, [berkas(n) for n in "abc"], p.id_baru, "e-monev"))
    p.terapkan(g.tambah_gambar(p.dokumen, [berkas("d")], p.id_baru))
    return p


def urut(p: Pembuat, bagian: str = "e-monev") -> str:
    return "".join(x.judul for x in g.gambar_di(p.dokumen, bagian))


def lakukan(p: Pembuat, langkah: Transaksi) -> None:
    assert terapkan(terapkan(p.dokumen, langkah.edits), langkah.inverse().edits) == p.dokumen
    p.terapkan(langkah)


def test_several_at_once_at_the_end_of_their_section(p: Pembuat) -> None:
    langkah = g.tambah_gambar(p.dokumen, [berkas("e"), berkas("f")], p.id_baru, "e-monev")
    assert langkah.label == "tambah 2 gambar"
    lakukan(p, langkah)
    assert (urut(p), urut(p, "")) == ("abcef", "d")


def test_moved_within_and_between_sections(p: Pembuat) -> None:
    a, _, c = g.gambar_di(p.dokumen, "e-monev")
    lakukan(p, g.pindah_gambar(p.dokumen, c, -1))
    assert urut(p) == "acb"
    assert not g.pindah_gambar(p.dokumen, p.dokumen.ambil("gambar", a.id), -1)
    lakukan(p, g.pindah_bagian(p.dokumen, p.dokumen.ambil("gambar", a.id), ""))
    assert (urut(p), urut(p, "")) == ("cb", "da")
    assert not g.pindah_bagian(p.dokumen, p.dokumen.ambil("gambar", a.id), "")
    with pytest.raises(TransaksiError, match="tidak dikenal"):
        g.pindah_bagian(p.dokumen, c, "x" * 61)


def test_another_file_in_its_place(p: Pembuat) -> None:
    a = g.gambar_di(p.dokumen, "e-monev")[0]
    lakukan(p, g.ganti_berkas(p.dokumen, a, berkas("z")))
    kini = p.dokumen.ambil("gambar", a.id)
    assert (kini.judul, kini.sha256, kini.nama_berkas) == ("a", "z" * 64, "z.png")
    lakukan(p, g.hapus_gambar(p.dokumen, kini))
    assert urut(p) == "bc"
