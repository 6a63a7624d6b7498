"""Try again, for calls that leave the house."""
import functools
import logging
import time

log = logging.getLogger(__name__)


def retry(times=3, wait_seconds=0.2, on=(ConnectionError, TimeoutError)):
    def decorate(function):
        @functools.wraps(function)
        def attempt(*args, **kwargs):
            for number in range(1, times + 1):
                try:
                    return function(*args, **kwargs)
                except on as problem:
                    if number == times:
                        raise
                    log.warning("%s failed (%s), attempt %d", function.__name__, problem, number)
                    time.sleep(wait_seconds * number)

        return attempt

    return decorate
