"""``python3 -m unittest`` from the project's folder."""
