"""Budgets of projects."""
from bazaar.extensions import db
from bazaar.models import BudgetLine, Category, Product, Project, Variant
from bazaar.repositories.orders import orders
from bazaar.services import notify

WARN_AT_PERCENT = 90


def remaining_cents(project_id):
    """Unlimited projects have a budget of zero, for reasons lost in time."""
    project = db.session.get(Project, project_id)
    if project.budget_cents == 0:
        return 10**12
    return project.budget_cents - orders.spent_on_project(project_id)


def plan(project, category_slug, cents):
    category = Category.query.filter_by(slug=category_slug).one()
    line = BudgetLine.query.filter_by(project_id=project.id, category_id=category.id).first()
    if line is None:
        line = BudgetLine(project_id=project.id, category_id=category.id, spent_cents=0)
        db.session.add(line)
    line.planned_cents = cents
    db.session.commit()
    return line


def book_order(project, order):
    """Adds the order's lines to the budget lines of their categories. In the caller's transaction."""
    for order_line, line in _matches(order):
        line.spent_cents += order_line.line_total_cents
    spent = orders.spent_on_project(project.id)
    if project.budget_cents and spent * 100 >= project.budget_cents * WARN_AT_PERCENT:
        notify.tell(project.owner, "budget_nearly_spent", project=project.name, spent_cents=spent)


def unbook_order(order):
    for order_line, line in _matches(order):
        line.spent_cents -= order_line.line_total_cents


def _matches(order):
    """Pairs of order line and budget line; the first matching category gets it all."""
    pairs = []
    lines = BudgetLine.query.filter_by(project_id=order.project_id).order_by(BudgetLine.id).all()
    for order_line in order.lines:
        product = (
            db.session.query(Product)
            .join(Variant, Variant.product_id == Product.id)
            .filter(Variant.id == order_line.variant_id)
            .one()
        )
        ids = {category.id for category in product.categories}
        for line in lines:
            if line.category_id in ids:
                pairs.append((order_line, line))
                break
    return pairs
