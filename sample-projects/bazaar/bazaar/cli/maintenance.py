"""``flask maintenance ...``: what operations does by hand."""
import click
from flask.cli import with_appcontext

from bazaar.extensions import db
from bazaar.models import CreditAccount, Invoice, Order, StockLevel
from bazaar.utils.sql import fetch_all, run


@click.group()
def maintenance():
    """Checks and repairs."""


@maintenance.command()
@with_appcontext
def reindex():
    """Builds the search index anew."""
    from bazaar.tasks.search import reindex_all

    reindex_all()
    click.echo("done")


@maintenance.command()
@click.argument("name")
@with_appcontext
def report(name):
    """Refreshes one report."""
    from bazaar.reports.runner import run as run_report

    click.echo(f"{run_report(name)} rows")


@maintenance.command()
@click.option("--repair", is_flag=True)
@with_appcontext
def credit(repair):
    """Compares the used credit with the movements."""
    wrong = fetch_all(
        "SELECT a.id, a.used_cents, COALESCE(SUM(m.amount_cents), 0) AS booked "
        "FROM credit_accounts a LEFT JOIN credit_movements m ON m.account_id = a.id "
        "GROUP BY a.id, a.used_cents HAVING a.used_cents <> COALESCE(SUM(m.amount_cents), 0)"
    )
    for row in wrong:
        click.echo(f"account {row['id']}: {row['used_cents']} instead of {row['booked']}")
        if repair:
            run("UPDATE credit_accounts SET used_cents = :booked WHERE id = :id", **{
                "booked": row["booked"], "id": row["id"]})
    db.session.commit()


@maintenance.command()
@with_appcontext
def figures():
    """A few numbers for the Monday meeting."""
    for model in (Order, Invoice, CreditAccount, StockLevel):
        click.echo(f"{model.__tablename__}: {db.session.query(model).count()}")
