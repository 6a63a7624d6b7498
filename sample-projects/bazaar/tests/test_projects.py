from bazaar import constants
from bazaar.errors import Conflict, Forbidden
from bazaar.extensions import db
from bazaar.models import Approval, BudgetLine, Membership, OutboxMessage, User
from bazaar.services import approvals, budgets, cancellations, cart, checkout, membership, project_tasks, projects
from bazaar.tasks import projects as project_jobs
from bazaar.utils.dates import days_from_now, iso
from tests.world import WorldTest


class ProjectTest(WorldTest):
    def setUp(self):
        super().setUp()
        self.project = projects.create(self.mona, {"name": "New office", "budget_cents": 100_000})
        self.ben = membership.invite(self.mona, {"email": "ben@hansa.example", "full_name": "Ben Okafor"})

    def test_outsiders_see_nothing(self):
        with self.assertRaises(Forbidden):
            projects.project_for(self.ben, self.project.id)

    def test_members_see_the_project(self):
        projects.add_member(self.mona, self.project.id, self.ben.id)
        self.assertEqual(projects.project_for(self.ben, self.project.id).name, "New office")

    def test_a_milestone_waits_for_its_tasks(self):
        milestone = projects.add_milestone(self.mona, self.project.id, "Move in", iso(days_from_now(2)))
        task = project_tasks.create(self.mona, self.project.id, {"title": "Chairs", "milestone_id": milestone.id})
        with self.assertRaises(Conflict):
            projects.reach_milestone(self.mona, milestone.id)
        project_tasks.move(self.mona, task.id, constants.TASK_DONE)
        self.assertIsNotNone(projects.reach_milestone(self.mona, milestone.id).reached_at)

    def test_near_milestones_are_announced(self):
        milestone = projects.add_milestone(self.mona, self.project.id, "Move in", iso(days_from_now(2)))
        project_tasks.create(self.mona, self.project.id, {"title": "Chairs", "milestone_id": milestone.id})
        self.assertEqual(project_jobs.warn_about_milestones(), 1)

    def test_the_assignee_is_told(self):
        project_tasks.create(self.mona, self.project.id, {"title": "Chairs", "assignee_id": self.ben.id})
        self.assertEqual(OutboxMessage.query.filter_by(topic="task_assigned").one().recipient, self.ben.email)

    def test_orders_count_against_the_budget(self):
        budgets.plan(self.project, "furniture", 60_000)
        cart.assign_project(self.mona, self.project.id)
        cart.add(self.mona, self.variant("CHR-HEL").id, 1)
        order = checkout.place_order(self.mona)
        self.assertEqual(budgets.remaining_cents(self.project.id), 100_000 - order.total_cents)
        self.assertEqual(BudgetLine.query.one().spent_cents, 24_900)
        cancellations.cancel(order.id)
        self.assertEqual(BudgetLine.query.one().spent_cents, 0)
        self.assertEqual(budgets.remaining_cents(self.project.id), 100_000)

    def test_an_exhausted_budget_stops_the_order(self):
        cart.assign_project(self.mona, self.project.id)
        cart.add(self.mona, self.variant("DSK-MAL").id, 3)
        with self.assertRaises(Conflict):
            checkout.place_order(self.mona)


class ApprovalTest(WorldTest):
    def setUp(self):
        super().setUp()
        self.ben = membership.invite(self.mona, {"email": "ben@hansa.example", "full_name": "Ben Okafor"})
        cart.add(self.ben, self.variant("CHR-HEL").id, 1)

    def test_granting_places_the_order_of_the_one_who_asked(self):
        approval = approvals.request(self.ben)
        order = approvals.grant(self.mona, approval.id)
        self.assertEqual(order.user_id, self.ben.id)
        self.assertEqual(db.session.get(Approval, approval.id).status, constants.APPROVAL_GRANTED)

    def test_refusing_gives_the_cart_back(self):
        approval = approvals.request(self.ben)
        approvals.refuse(self.mona, approval.id, "too dear")
        self.assertEqual(cart.open_cart(self.ben).id, approval.cart_id)

    def test_only_the_approver_decides(self):
        approval = approvals.request(self.ben)
        with self.assertRaises(Forbidden):
            approvals.grant(self.ben, approval.id)

    def test_without_a_membership_any_manager_is_asked(self):
        Membership.query.filter_by(user_id=self.ben.id).update({"approver_id": None})
        db.session.commit()
        self.assertEqual(approvals.request(self.ben).approver_id, db.session.get(User, self.mona.id).id)
