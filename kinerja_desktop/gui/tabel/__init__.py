"""The one grid of all tabs: sheets as data (:mod:`.lembar`), one model, one view, delegates, paste, fill."""
