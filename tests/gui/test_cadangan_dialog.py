"""Backups from the window: seen with what they hold, made, and put back with the present file kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from kinerja_desktop.application.pengisian import isi_sel
from kinerja_desktop.application.sel import Sel
from kinerja_desktop.gui.dialog import cadangan
from kinerja_desktop.gui.main_window import MainWindow
from kinerja_desktop.gui.muat import anak
from kinerja_desktop.gui.sesi import Nada

Buat = Callable[[Path | None], MainWindow]


def ganti_nama(jendela: MainWindow, nama: str) -> None:
    d = jendela.sesi.dokumen
    assert d.identitas is not None
    sel = Sel("satker", d.identitas.id, "nama_singkat")
    assert jendela.sesi.terapkan(isi_sel(d, [(sel, nama, nama)], f"isi nama {nama}"))


@pytest.fixture
def dialog(jendela: MainWindow) -> cadangan.DialogCadangan:
    assert jendela.sesi.berkas is not None
    ganti_nama(jendela, "Satu")
    jendela.sesi.berkas.cadangkan()
    ganti_nama(jendela, "Dua")
    satu = cadangan.DialogCadangan(jendela, jendela.sesi.berkas.path)
    satu.show()
    return satu


def test_each_backup_tells_its_last_change(dialog: cadangan.DialogCadangan) -> None:
    assert dialog.isi[0].label == "isi nama Satu"
    butir = [dialog.daftar.item(0, k) for k in range(5)]
    assert butir[1] is not None
    assert butir[1].text() == "isi nama Satu"
    dialog.cadangkan()
    assert dialog.isi[0].label == "isi nama Dua"
    banyak = len(dialog.isi)
    dialog.cadangkan()
    assert len(dialog.isi) == banyak
    assert "sudah ada" in anak(dialog, QLabel, "salah").text()


def test_restoring_says_what_happens_and_keeps_the_present_file(dialog: cadangan.DialogCadangan) -> None:
    jendela = dialog.jendela
    dialog.tanya()
    assert dialog.pastikan.isVisible()
    kata = anak(dialog, QLabel, "kataPastikan").text()
    assert "1 perubahan sesudahnya" in kata
    assert "disisihkan" in kata
    dialog._tombol("batalPulih").click()
    assert not dialog.pastikan.isVisible()
    assert jendela.sesi.dokumen.identitas is not None
    assert jendela.sesi.dokumen.identitas.nama_singkat == "Dua"
    dialog.tanya()
    dialog._tombol("lakukanPulih").click()
    assert not dialog.isVisible()
    assert jendela.sesi.dokumen.identitas.nama_singkat == "Satu"
    assert jendela.nama_satker.teks_penuh() == "Satu"
    assert jendela.pesan.nada == Nada.BERHASIL
    assert len(list(Path(f"{dialog.path}.cadangan/disisihkan").glob("*.kinerja"))) == 1
    ganti_nama(jendela, "Tiga")


def test_a_damaged_file_offers_its_backups(buat_jendela: Buat, contoh: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    jendela = buat_jendela(contoh)
    ganti_nama(jendela, "Satu")
    jendela.close()
    data = bytearray(contoh.read_bytes())
    data[100:40_000] = b"\0" * 39_900
    contoh.write_bytes(data)

    def exec_(self: cadangan.DialogCadangan) -> bool:
        self.show()
        self.tanya()
        self._tombol("lakukanPulih").click()
        return True

    monkeypatch.setattr(cadangan.DialogCadangan, "exec", exec_)
    lagi = buat_jendela(contoh)
    assert lagi.sesi.berkas is None
    assert lagi.pesan.langkah.text() == "Pulihkan dari cadangan…"
    lagi.pesan.langkah.click()
    assert lagi.sesi.berkas is not None
    assert lagi.sesi.dokumen.identitas is not None
    assert lagi.sesi.dokumen.identitas.nama_singkat == "Satu"


def test_a_file_without_backups_has_nothing_to_restore(jendela: MainWindow, tmp_path: Path) -> None:
    dialog = cadangan.DialogCadangan(jendela, tmp_path / "lain.kinerja")
    assert not dialog._tombol("pulihkan").isEnabled()
    assert not dialog._tombol("cadangkan").isVisible()
    assert "Belum ada cadangan" in anak(dialog, QLabel, "salah").text()
