"""Queries by table. Newer code uses them; older services talk to the session themselves."""
