"""Workbooks (.xlsx) into rows: read in a bounded process of their own, recognised by sheet name or heading, every cell named."""
