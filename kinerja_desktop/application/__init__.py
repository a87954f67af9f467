"""Use cases as pure functions ``(TahunKinerja, ...) -> Transaksi``."""
