"""Recreates a plausible history of the clinic in an empty directory.

    python3 clinic_history.py /tmp/clinic-history

Pieces, tickets and commits are made as for the shop; this script says who the people are, what the areas
are and in which order the apps were begun. Two runs give the same hashes, and the last commit holds exactly
the files of the sample.
"""
import os

import bazaar_history as history

HOME = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "clinic")
RENAME_AT = 0.75
RENAMED = {"reporting/sql.py": "reporting/queries.py"}

PEOPLE = {
    "hanna": "Hanna Virtanen <hanna.virtanen@clinic.example>",
    "hanna-before": "Hanna Salo <hanna.salo@clinic.example>",
    "marek": "Marek Novak <marek.novak@clinic.example>",
    "marek-home": "marek <marek@desktop.local>",
    "aisha": "Aisha Rahman <aisha.rahman@clinic.example>",
    "paulo": "Paulo Teixeira <paulo.teixeira@clinic.example>",
    "edith": "Edith Brandt <edith.brandt@clinic.example>",
}
TEAMS = {"care": ("hanna", "paulo"), "treatment": ("aisha",), "office": ("marek", "edith")}
TEAM_OF = {
    "shared": "office", "staff": "care", "patients": "care", "scheduling": "care", "records": "care",
    "pharmacy": "treatment", "laboratory": "treatment", "billing": "office", "messaging": "office",
    "reporting": "office",
}
BEGUN = {
    "shared": 0.0, "staff": 0.02, "patients": 0.04, "scheduling": 0.08, "records": 0.14, "billing": 0.22,
    "pharmacy": 0.3, "messaging": 0.38, "laboratory": 0.45, "reporting": 0.55,
}
KNOT = ("records", "billing", "pharmacy", "shared")
NEAR = {
    "shared": KNOT, "records": KNOT, "billing": KNOT, "pharmacy": KNOT, "scheduling": ("patients", "shared"),
    "patients": ("records",), "laboratory": ("records",), "staff": (), "messaging": (), "reporting": ("billing",),
}
FIRST = ("manage.py", "clinic/settings.py", "clinic/urls.py", "core/models.py", ".gitignore")
ORDER = ("core/models", "staff/", "patients/", "scheduling/", "records/", "pharmacy/", "laboratory/", "billing/",
         "messaging/", "core/", "reporting/", "clinic/", "schema.sql", "tools/", "tests/")


def layer(path):
    return next((index for index, prefix in enumerate(ORDER) if path.startswith(prefix)), len(ORDER))


def author_of(area, number, time):
    dice = history.Dice(f"clinic author {number}")
    team = dice.pick(sorted(TEAMS)) if dice.roll() < 0.12 else TEAM_OF[area]
    name = dice.pick(TEAMS[team])
    if name == "hanna" and time < 0.5:
        return "hanna-before"
    return "marek-home" if name == "marek" and dice.roll() < 0.25 else name


class Writer(history.Writer):
    """Writes renamed files under their first names until the day of the rename."""

    def __init__(self):
        super().__init__()
        self.first_names = {today: before for before, today in RENAMED.items()}

    def commit(self, branch, author, message, changes, parents):
        named = {self.first_names.get(path, path): text for path, text in changes.items()}
        return super().commit(branch, author, message.replace("BAZ-", "CLI-").replace("'baz-", "'cli-"), named, parents)

    def rename(self, author, message, parent):
        self.commit("main", author, message, {}, [parent])
        for before, today in sorted(RENAMED.items()):
            if today in self.files:
                self.out.seek(-1, os.SEEK_END)
                self.say(f"R {before} {today}\n\n")
        self.first_names = {}
        return self.mark


class Story(history.Story):
    def __init__(self, by_path):
        super().__init__(by_path)
        self.writer = Writer()

    def ticket(self, ticket):
        if ticket.time >= RENAME_AT and self.writer.first_names:
            self.writer.at(RENAME_AT, history.Dice("rename"))
            self.head = self.writer.rename("edith", "CLI-90 Call queries what they are", self.head)
        super().ticket(ticket)


def tell(story, steps):
    late = [step for queue in steps.values() for step in queue if step.piece.path.startswith(history.LATE_FILES)]
    first = [step for step in steps["shared"] if step.level == 1 and step.piece.path in FIRST]
    gone = set(map(id, late + first))
    for area in steps:
        steps[area] = [step for step in steps[area] if id(step) not in gone]
    story.single("marek", "Begin the clinic", story.apply(first))
    for ticket in history.tickets(steps):
        if "sorted" not in story.style and ticket.time >= history.SORT_IMPORTS_AT:
            story.bulk("sorted", "aisha", "Sort imports everywhere", history.SORT_IMPORTS_AT)
        if "black" not in story.style and ticket.time >= history.BLACK_AT:
            story.bulk("black", "paulo", "Run black over everything\n\nNo change in behaviour.", history.BLACK_AT)
        story.ticket(ticket)
    story.writer.at(1.0, history.Dice("end"))
    story.single("edith", "Write down who owns what\n\nAreas and aliases of authors.", story.apply(late))


def main():
    for name in ("HOME", "PEOPLE", "TEAMS", "TEAM_OF", "BEGUN", "KNOT", "NEAR", "layer", "author_of", "Story", "tell"):
        setattr(history, name, globals()[name])
    history.SELDOM = {}
    history.TICKETS = 48
    history.LATE_FILES = ("docs/", ".mailmap", "CODEOWNERS")
    history.main()


if __name__ == "__main__":
    main()
