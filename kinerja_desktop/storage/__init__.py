"""The file ``*.kinerja``: one SQLite database per satker. Its public face is :class:`.berkas.BerkasKinerja`."""
