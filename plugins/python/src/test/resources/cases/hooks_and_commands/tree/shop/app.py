import click
from blinker import signal
from fastapi import FastAPI
from flask import Blueprint, Flask, got_request_exception
from flask.cli import AppGroup
from flask_script import Command, Manager
from sqlalchemy import event
from typer import Typer

bp = Blueprint("shop", __name__)
users = AppGroup("users")
manager = Manager()
tool = Typer()
paid = signal("paid")


@bp.before_request
def login():
    pass


@bp.app_errorhandler(404)
def missing(error):
    pass


@bp.errorhandler(ValueError)
def broken(error):
    pass


def close(error):
    pass


def create():
    app = Flask(__name__)
    app.teardown_appcontext(close)
    app.register_error_handler(KeyError, missing)

    @app.context_processor
    def names():
        return {}

    return app


async def lifespan(app):
    yield


fast = FastAPI(lifespan=lifespan)


@fast.middleware("http")
async def count(request, call_next):
    pass


@fast.on_event("startup")
def start():
    pass


@other.record
def not_a_hook():
    pass


@click.group()
def cli():
    pass


@cli.group("db")
def database():
    pass


@database.command()
@click.option("--now")
def clean_up(now):
    pass


@cli.command("serve")
def run():
    pass


@users.command("add")
def add_user():
    pass


@bp.cli.command("sync")
def sync():
    pass


@manager.command
def seed_data():
    pass


class Import(Command):
    def run(self):
        pass


manager.add_command("import", Import())


@tool.command()
def report_all():
    pass


@bot.command_of_other_kind()
def nothing():
    pass


@paid.connect
def on_paid(sender):
    pass


@event.listens_for(Session, "after_commit")
def committed(session):
    pass


got_request_exception.connect(broken)
