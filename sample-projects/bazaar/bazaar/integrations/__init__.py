"""The outside world. Without an address in the settings, each of these pretends."""
