"""The blueprints."""


def register_blueprints(app):
    from bazaar.web import (
        accounts,
        admin,
        approvals,
        auth,
        cart,
        catalogue,
        checkout,
        health,
        inventory,
        invoices,
        milestones,
        notifications,
        orders,
        payments,
        projects,
        reports,
        search,
        shipping,
        tasks,
        webhooks,
    )

    for module in (accounts, admin, approvals, auth, cart, catalogue, checkout, health, inventory, invoices,
                   milestones, notifications, orders, payments, projects, reports, search, shipping, tasks,
                   webhooks):
        app.register_blueprint(module.blueprint)
