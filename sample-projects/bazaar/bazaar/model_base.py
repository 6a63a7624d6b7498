"""Mixins of the models."""
from sqlalchemy import Column, DateTime, Integer

from bazaar.utils.dates import utcnow


class TimestampMixin:
    created_at = Column(DateTime, nullable=False, default=utcnow)
    updated_at = Column(DateTime, nullable=False, default=utcnow, onupdate=utcnow)


class VersionMixin:
    """Counts changes. Only the warehouse screens look at it (BAZ-211)."""

    row_version = Column(Integer, nullable=False, default=1)

    def touch(self):
        self.row_version = (self.row_version or 0) + 1
