from flask import Blueprint, g, jsonify

from bazaar.services import projects
from bazaar.utils import validation
from bazaar.utils.dates import iso
from bazaar.web.access import permitted
from bazaar.web.body import body

blueprint = Blueprint("milestones", __name__, url_prefix="/projects")


@blueprint.route("/<int:project_id>/milestones", methods=["POST"])
@permitted("project.write")
def create(project_id):
    name, due_on = validation.require(body(), "name", "due_on")
    row = projects.add_milestone(g.current_user, project_id, name, due_on)
    return jsonify({"id": row.id, "name": row.name, "due_on": iso(row.due_on)}), 201


@blueprint.route("/milestones/<int:milestone_id>/reach", methods=["POST"])
@permitted("project.write")
def reach(milestone_id):
    row = projects.reach_milestone(g.current_user, milestone_id)
    return jsonify({"id": row.id, "reached_at": iso(row.reached_at)})
