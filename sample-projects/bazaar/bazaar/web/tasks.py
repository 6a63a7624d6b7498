from flask import Blueprint, g, jsonify

from bazaar.repositories.projects import projects as repository
from bazaar.services import project_tasks
from bazaar.services.projects import project_for
from bazaar.utils import validation
from bazaar.web import serializers
from bazaar.web.access import signed_in
from bazaar.web.body import body

blueprint = Blueprint("tasks", __name__, url_prefix="/tasks")


@blueprint.route("/mine")
@signed_in
def mine():
    return jsonify([serializers.task(row) for row in repository.open_tasks_of(g.current_user.id)])


@blueprint.route("/of-project/<int:project_id>")
@signed_in
def of_project(project_id):
    project = project_for(g.current_user, project_id)
    return jsonify([serializers.task(row) for row in project.tasks])


@blueprint.route("/of-project/<int:project_id>", methods=["POST"])
@signed_in
def create(project_id):
    return jsonify(serializers.task(project_tasks.create(g.current_user, project_id, body()))), 201


@blueprint.route("/<int:task_id>/status", methods=["PUT"])
@signed_in
def move(task_id):
    return jsonify(serializers.task(project_tasks.move(g.current_user, task_id, body().get("status"))))


@blueprint.route("/<int:task_id>/comments", methods=["POST"])
@signed_in
def comment(task_id):
    row = project_tasks.comment(g.current_user, task_id, validation.require(body(), "text"))
    return jsonify({"id": row.id, "text": row.text, "author": row.author.full_name}), 201


@blueprint.route("/<int:task_id>/order", methods=["PUT"])
@signed_in
def link(task_id):
    project_tasks.link_order(task_id, validation.require(body(), "order_id"))
    return "", 204
