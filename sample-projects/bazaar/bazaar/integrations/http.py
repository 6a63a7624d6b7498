"""JSON over HTTP with the standard library."""
import json
import urllib.request

from bazaar.utils.retry import retry


@retry(times=3)
def post_json(url, body, timeout=5):
    request = urllib.request.Request(
        url,
        data=json.dumps(body).encode(),
        headers={"Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=timeout) as answer:
        return json.loads(answer.read() or b"{}")


@retry(times=2)
def get_json(url, timeout=5):
    with urllib.request.urlopen(url, timeout=timeout) as answer:
        return json.loads(answer.read() or b"{}")
