"""One frozen step per schema number. A step never imports the live tables."""
