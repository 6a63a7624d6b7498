-- The project file, version 3.

-- Facts. They are replaced as a whole by every import and never asked about one by one, so they are
-- kept as pages of rows: `sheet` says what the rows are, `page` in which order they come. What
-- stands in a page says `Page` in the source.

CREATE TABLE snapshot (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    history_extent TEXT NOT NULL
);
CREATE TABLE import_setting (
    id INTEGER PRIMARY KEY,
    role TEXT NOT NULL,
    value TEXT NOT NULL
);
CREATE TABLE fact_page (
    id INTEGER PRIMARY KEY,
    sheet TEXT NOT NULL,
    page INTEGER NOT NULL,
    bytes BLOB NOT NULL
);

-- What importers keep of one file each, so that a file that has not changed is not parsed again.

CREATE TABLE file_reading (
    path TEXT PRIMARY KEY,
    digest TEXT NOT NULL,
    bytes BLOB NOT NULL
);

-- Decisions. They name nodes by identity, because they outlive the facts.

CREATE TABLE scenario (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL
);
-- Scenarios that were removed and can be brought back. What they start with and the gestures made on
-- them stay where they are, which is why the number of a scenario is never given again.
CREATE TABLE removed_scenario (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    position INTEGER NOT NULL
);
CREATE TABLE start_context (
    scenario INTEGER NOT NULL,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (scenario, number)
) WITHOUT ROWID;
CREATE TABLE start_assignment (
    scenario INTEGER NOT NULL,
    node TEXT NOT NULL,
    context INTEGER NOT NULL,
    PRIMARY KEY (scenario, node)
) WITHOUT ROWID;
CREATE TABLE edit (
    scenario INTEGER NOT NULL,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    context INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (scenario, number)
) WITHOUT ROWID;
CREATE TABLE edit_node (
    scenario INTEGER NOT NULL,
    number INTEGER NOT NULL,
    node TEXT NOT NULL,
    PRIMARY KEY (scenario, number, node)
) WITHOUT ROWID;
CREATE TABLE weight (
    subject TEXT NOT NULL,
    name TEXT NOT NULL,
    priority TEXT NOT NULL,
    PRIMARY KEY (subject, name)
) WITHOUT ROWID;
