"""Pages of a query."""
from bazaar.config import setting


class Page:
    def __init__(self, items, number, size, total):
        self.items = items
        self.number = number
        self.size = size
        self.total = total

    @property
    def last(self):
        return max(1, -(-self.total // self.size))

    def as_dict(self, serialise):
        return {
            "items": [serialise(item) for item in self.items],
            "page": self.number,
            "pages": self.last,
            "total": self.total,
        }


def paginate(query, number=1, size=None):
    size = size or setting("PAGE_SIZE")
    number = max(1, number)
    total = query.order_by(None).count()
    items = query.limit(size).offset((number - 1) * size).all()
    return Page(items, number, size, total)
