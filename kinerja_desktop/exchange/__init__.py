"""What goes out and comes in: the document as JSON, the paket kiriman, CSV. Pure but for reading and publishing files."""
