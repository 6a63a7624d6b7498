"""Finding things."""
from bazaar.extensions import db
from bazaar.models import SearchTerm
from bazaar.services import catalogue, search_query
from bazaar.tasks.search import reindex_all
from tests.world import WorldTest


class SearchTest(WorldTest):
    def test_titles_weigh_more_than_texts(self):
        hits = search_query.search("chair")
        self.assertEqual(hits[0]["title"], "Office chair Helsinki")

    def test_what_is_withdrawn_is_no_longer_found(self):
        product_id = search_query.search("whiteboard")[0]["id"]
        catalogue.publish(product_id, False)
        self.assertEqual(search_query.search("whiteboard"), [])

    def test_beginnings_are_completed(self):
        self.assertIn("helsinki", search_query.suggest("hel"))

    def test_the_index_can_be_built_anew(self):
        before = SearchTerm.query.count()
        db.session.query(SearchTerm).delete()
        db.session.commit()
        reindex_all()
        self.assertEqual(SearchTerm.query.count(), before)
