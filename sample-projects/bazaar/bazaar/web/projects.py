from flask import Blueprint, g, jsonify

from bazaar.repositories.projects import projects as repository
from bazaar.services import budgets, projects
from bazaar.utils import validation
from bazaar.web import serializers
from bazaar.web.access import permitted, signed_in
from bazaar.web.body import body

blueprint = Blueprint("projects", __name__, url_prefix="/projects")


@blueprint.route("")
@signed_in
def index():
    return jsonify([serializers.project(row) for row in repository.visible_to(g.current_user)])


@blueprint.route("", methods=["POST"])
@permitted("project.write")
def create():
    return jsonify(serializers.project(projects.create(g.current_user, body()))), 201


@blueprint.route("/<int:project_id>")
@signed_in
def show(project_id):
    project = projects.project_for(g.current_user, project_id)
    return jsonify({**serializers.project(project), "remaining_cents": budgets.remaining_cents(project.id)})


@blueprint.route("/<int:project_id>/members", methods=["POST"])
@permitted("project.write")
def add_member(project_id):
    member_id = validation.require(body(), "user_id")
    return jsonify(serializers.project(projects.add_member(g.current_user, project_id, member_id)))


@blueprint.route("/<int:project_id>/budget/<slug>", methods=["PUT"])
@permitted("project.write")
def plan(project_id, slug):
    project = projects.project_for(g.current_user, project_id)
    line = budgets.plan(project, slug, validation.require(body(), "planned_cents"))
    return jsonify({"category": slug, "planned_cents": line.planned_cents, "spent_cents": line.spent_cents})


@blueprint.route("/<int:project_id>/close", methods=["POST"])
@permitted("project.write")
def close(project_id):
    projects.close(g.current_user, project_id)
    return "", 204
