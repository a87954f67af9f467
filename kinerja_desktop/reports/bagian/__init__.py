"""One module per printed section: ``(TahunKinerja, Laporan) -> Bagian``."""
