"""Small text functions."""
import re
import unicodedata


def slugify(text):
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")


def words(text):
    """Lower-case words of two letters and more."""
    return [word for word in re.split(r"[^\w]+", text.lower()) if len(word) > 1]


def shorten(text, length=80):
    if len(text) <= length:
        return text
    return text[: length - 1].rstrip() + "\u2026"


def fill(template, values):
    """Replaces {{name}} by its value; unknown names stay visible so that someone notices."""
    return re.sub(
        r"\{\{\s*(\w+)\s*\}\}",
        lambda match: str(values.get(match.group(1), match.group(0))),
        template,
    )
