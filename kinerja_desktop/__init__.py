"""kinerja_desktop: akuntabilitas kinerja satu satuan kerja, dari isian bulanan sampai paket kiriman ke Kanwil."""

__version__ = "0.1.0"
