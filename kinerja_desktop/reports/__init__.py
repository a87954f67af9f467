"""Paper: sections are written once as blocks; PDF and XLSX come from the same blocks. Nothing heavy is imported here."""
