"""Commands of ``flask``."""


def register_commands(app):
    from bazaar.cli.maintenance import maintenance
    from bazaar.cli.seed import seed_command

    app.cli.add_command(seed_command)
    app.cli.add_command(maintenance)
