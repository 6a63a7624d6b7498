import unittest
from datetime import date

from bazaar.errors import InvalidInput
from bazaar.utils import csvio, dates, money, text, validation


class MoneyTest(unittest.TestCase):
    def test_half_a_cent_is_rounded_away_from_zero(self):
        self.assertEqual(money.percent_of(50, 100), 1)
        self.assertEqual(money.percent_of(-50, 100), -1)

    def test_the_parts_of_a_split_add_up(self):
        parts = money.split_evenly(100, [1, 1, 1])
        self.assertEqual(sum(parts), 100)
        self.assertEqual(parts, [34, 33, 33])

    def test_splitting_by_nothing_gives_nothing(self):
        self.assertEqual(money.split_evenly(100, [0, 0]), [0, 0])

    def test_amounts_are_read_as_they_are_written(self):
        for cents in (0, 5, 1999, 1_234_567, -250):
            self.assertEqual(money.parse_money(money.format_money(cents).split()[0]), cents)


class TextTest(unittest.TestCase):
    def test_slugs_are_plain(self):
        self.assertEqual(text.slugify("Büro & Möbel"), "buro-mobel")

    def test_unknown_names_stay_visible(self):
        self.assertEqual(text.fill("{{ a }} {{b}}", {"a": 1}), "1 {{b}}")

    def test_long_texts_end_in_an_ellipsis(self):
        self.assertEqual(len(text.shorten("x" * 100, 20)), 20)


class DatesTest(unittest.TestCase):
    def test_working_days_skip_the_weekend(self):
        self.assertEqual(dates.add_working_days(date(2026, 1, 2), 1), date(2026, 1, 5))

    def test_a_day_ends_where_the_next_begins(self):
        start, end = dates.day_bounds(date(2026, 2, 28))
        self.assertEqual((start.day, end.day), (28, 1))


class CsvTest(unittest.TestCase):
    def test_both_separators_are_read(self):
        self.assertEqual(csvio.from_csv("a;b\n1;2\n"), csvio.from_csv("a,b\n1,2\n"))


class ValidationTest(unittest.TestCase):
    def test_all_missing_values_are_named(self):
        with self.assertRaises(InvalidInput) as caught:
            validation.require({"a": 1}, "a", "b", "c")
        self.assertEqual(caught.exception.details["fields"], ["b", "c"])

    def test_quantities_are_positive(self):
        for value in (0, -1, "x", None):
            with self.assertRaises(InvalidInput):
                validation.positive(value)
