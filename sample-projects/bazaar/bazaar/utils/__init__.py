"""Shared helpers. Imported nearly everywhere, owned by nobody in particular."""
