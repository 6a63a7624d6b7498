from datetime import timedelta

from bazaar import constants
from bazaar.errors import Conflict, OutOfStock
from bazaar.extensions import db
from bazaar.integrations import mail_gateway
from bazaar.models import Carrier, Reservation, StockLevel, TrackingEvent, Warehouse
from bazaar.services import cart, checkout, fulfilment, replenishment, stock
from bazaar.tasks import carts as cart_tasks
from bazaar.tasks import shipping as shipping_tasks
from bazaar.tasks import stock as stock_tasks
from bazaar.utils.dates import utcnow
from tests.world import WorldTest


class StockTest(WorldTest):
    def level(self, sku="PEN-BLU"):
        return StockLevel.query.filter_by(variant_id=self.variant(sku).id).first()

    def test_a_cart_holds_what_is_in_it(self):
        cart.add(self.mona, self.variant().id, 7)
        self.assertEqual(self.level().reserved, 7)

    def test_removing_a_line_frees_the_stock(self):
        row = cart.add(self.mona, self.variant().id, 7)
        cart.remove(self.mona, row.lines[0].id)
        self.assertEqual(self.level().reserved, 0)

    def test_more_than_there_is_cannot_be_held(self):
        with self.assertRaises(OutOfStock):
            cart.add(self.mona, self.variant().id, 51)
        self.assertEqual(self.level().reserved, 0)

    def test_the_second_warehouse_helps_out(self):
        lyon = Warehouse.query.filter_by(code="LYS").one()
        stock.receive(self.variant().id, lyon.id, 10)
        cart.add(self.mona, self.variant().id, 55)
        self.assertEqual(sorted(row.quantity for row in Reservation.query.filter_by(status="held")), [5, 50])

    def test_expired_carts_give_their_stock_back(self):
        cart.add(self.mona, self.variant().id, 7)
        Reservation.query.update({"expires_at": utcnow() - timedelta(minutes=1)})
        db.session.commit()
        self.assertEqual(cart_tasks.release_expired(), 1)
        self.assertEqual(self.level().reserved, 0)

    def test_counting_below_what_is_reserved_is_refused(self):
        cart.add(self.mona, self.variant().id, 7)
        level = self.level()
        with self.assertRaises(Conflict):
            stock.count(level.variant_id, level.warehouse_id, 6)

    def test_moving_goods_changes_both_warehouses(self):
        lyon = Warehouse.query.filter_by(code="LYS").one()
        level = self.level()
        stock.transfer(level.variant_id, level.warehouse_id, lyon.id, 20)
        quantities = [row.on_hand for row in StockLevel.query.filter_by(variant_id=level.variant_id)]
        self.assertEqual(sorted(quantities), [20, 30])

    def test_suppliers_hear_what_runs_out(self):
        StockLevel.query.update({"on_hand": 3})
        db.session.commit()
        self.assertEqual(len(replenishment.suggestions()), 5)
        self.assertEqual(stock_tasks.check_reorder_points(), 1)
        self.assertIn("PEN-BLU", mail_gateway.sent[-1][2])


class ShippingTest(WorldTest):
    def setUp(self):
        super().setUp()
        cart.add(self.mona, self.variant().id, 12)
        self.order = checkout.place_order(self.mona)
        self.carrier = Carrier.query.filter_by(code="swift").one()

    def test_planning_makes_one_shipment_per_warehouse(self):
        shipments = fulfilment.plan(self.order.id)
        self.assertEqual([line.quantity for line in shipments[0].lines], [12])
        self.assertEqual(self.order.status, constants.ORDER_PACKED)

    def test_the_parcel_takes_the_goods_along(self):
        shipment = fulfilment.plan(self.order.id)[0]
        fulfilment.dispatch(shipment.id, self.carrier.id)
        level = StockLevel.query.filter_by(variant_id=self.variant().id).one()
        self.assertEqual((level.on_hand, level.reserved), (38, 0))
        self.assertEqual(self.order.status, constants.ORDER_SHIPPED)

    def test_a_parcel_leaves_once(self):
        shipment = fulfilment.plan(self.order.id)[0]
        fulfilment.dispatch(shipment.id, self.carrier.id)
        with self.assertRaises(Conflict):
            fulfilment.dispatch(shipment.id, self.carrier.id)

    def test_the_last_delivery_delivers_the_order(self):
        self.assertEqual(shipping_tasks.plan_waiting(), 1)
        fulfilment.dispatch(self.order.shipments[0].id, self.carrier.id)
        self.assertEqual(shipping_tasks.poll_carriers(), 1)
        self.assertEqual(self.order.status, constants.ORDER_DELIVERED)
        self.assertEqual(TrackingEvent.query.one().code, "delivered")
