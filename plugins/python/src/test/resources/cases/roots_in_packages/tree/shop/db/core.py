import logging
import shop.db.logging
