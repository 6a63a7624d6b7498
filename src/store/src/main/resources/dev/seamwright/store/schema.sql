-- The project file, version 2. Facts are replaced as a whole by every import; ids follow the order
-- of the lists in the model, and repeated words are kept once in `text`.

CREATE TABLE snapshot (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    history_extent TEXT NOT NULL
);
CREATE TABLE import_path (
    id INTEGER PRIMARY KEY,
    role TEXT NOT NULL,
    path TEXT NOT NULL
);
CREATE TABLE text (
    id INTEGER PRIMARY KEY,
    value TEXT NOT NULL
);
CREATE TABLE node (
    id INTEGER PRIMARY KEY,
    identity TEXT NOT NULL
);
CREATE TABLE source_file (
    id INTEGER PRIMARY KEY,
    path INTEGER NOT NULL,
    language INTEGER NOT NULL,
    lines INTEGER NOT NULL,
    traits INTEGER NOT NULL,
    unread INTEGER,
    unread_detail INTEGER,
    unread_line INTEGER
);
CREATE TABLE element (
    id INTEGER PRIMARY KEY,
    node INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    name INTEGER NOT NULL,
    parent INTEGER NOT NULL,
    path INTEGER NOT NULL,
    line INTEGER NOT NULL,
    lines INTEGER NOT NULL
);
CREATE TABLE db_table (
    id INTEGER PRIMARY KEY,
    node INTEGER NOT NULL,
    kind INTEGER NOT NULL
);
CREATE TABLE table_index (
    id INTEGER PRIMARY KEY,
    owner INTEGER NOT NULL,
    name INTEGER NOT NULL,
    is_unique INTEGER NOT NULL,
    path INTEGER NOT NULL,
    line INTEGER NOT NULL
);
CREATE TABLE table_index_column (
    id INTEGER PRIMARY KEY,
    owner INTEGER NOT NULL,
    name INTEGER NOT NULL
);
CREATE TABLE table_column (
    id INTEGER PRIMARY KEY,
    owner INTEGER NOT NULL,
    name INTEGER NOT NULL,
    type INTEGER NOT NULL,
    nullable INTEGER NOT NULL
);
CREATE TABLE primary_key_column (
    id INTEGER PRIMARY KEY,
    owner INTEGER NOT NULL,
    name INTEGER NOT NULL
);
CREATE TABLE table_declaration (
    id INTEGER PRIMARY KEY,
    owner INTEGER NOT NULL,
    origin INTEGER NOT NULL,
    path INTEGER NOT NULL,
    line INTEGER NOT NULL
);
CREATE TABLE table_model (
    id INTEGER PRIMARY KEY,
    owner INTEGER NOT NULL,
    node INTEGER NOT NULL
);
CREATE TABLE foreign_key (
    id INTEGER PRIMARY KEY,
    owner INTEGER NOT NULL,
    target INTEGER NOT NULL
);
CREATE TABLE foreign_key_column (
    id INTEGER PRIMARY KEY,
    owner INTEGER NOT NULL,
    name INTEGER NOT NULL
);
CREATE TABLE foreign_key_target (
    id INTEGER PRIMARY KEY,
    owner INTEGER NOT NULL,
    name INTEGER NOT NULL
);
CREATE TABLE foreign_key_declaration (
    id INTEGER PRIMARY KEY,
    owner INTEGER NOT NULL,
    origin INTEGER NOT NULL,
    path INTEGER NOT NULL,
    line INTEGER NOT NULL
);
CREATE TABLE reference (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL,
    target INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    via INTEGER NOT NULL,
    path INTEGER NOT NULL,
    line INTEGER NOT NULL,
    certainty INTEGER NOT NULL
);
CREATE TABLE external_use (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    target INTEGER NOT NULL,
    call INTEGER NOT NULL,
    path INTEGER NOT NULL,
    line INTEGER NOT NULL,
    certainty INTEGER NOT NULL
);
CREATE TABLE route (
    id INTEGER PRIMARY KEY,
    url INTEGER NOT NULL,
    framework INTEGER NOT NULL,
    handler INTEGER,
    path INTEGER NOT NULL,
    line INTEGER NOT NULL
);
CREATE TABLE route_method (
    id INTEGER PRIMARY KEY,
    owner INTEGER NOT NULL,
    name INTEGER NOT NULL
);
CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    name INTEGER NOT NULL,
    handler INTEGER NOT NULL,
    path INTEGER NOT NULL,
    line INTEGER NOT NULL
);
CREATE TABLE transaction_place (
    id INTEGER PRIMARY KEY,
    element INTEGER NOT NULL,
    path INTEGER NOT NULL,
    line INTEGER NOT NULL,
    certainty INTEGER NOT NULL
);
CREATE TABLE unresolved (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    name INTEGER NOT NULL,
    path INTEGER NOT NULL,
    line INTEGER NOT NULL
);
CREATE TABLE call_tally (
    id INTEGER PRIMARY KEY,
    path INTEGER NOT NULL,
    resolved INTEGER NOT NULL,
    external INTEGER NOT NULL,
    unresolved INTEGER NOT NULL
);
CREATE TABLE schema_difference (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    node INTEGER NOT NULL,
    name INTEGER NOT NULL,
    only_in INTEGER NOT NULL,
    not_in INTEGER NOT NULL,
    path INTEGER NOT NULL,
    line INTEGER NOT NULL
);
CREATE TABLE history_commit (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL,
    author INTEGER NOT NULL,
    written INTEGER NOT NULL,
    is_merge INTEGER NOT NULL,
    is_bulk INTEGER NOT NULL
);
CREATE TABLE history_file (
    id INTEGER PRIMARY KEY,
    owner INTEGER NOT NULL,
    path INTEGER NOT NULL
);
CREATE TABLE history_ticket (
    id INTEGER PRIMARY KEY,
    owner INTEGER NOT NULL,
    ticket INTEGER NOT NULL
);
CREATE TABLE history_owner (
    id INTEGER PRIMARY KEY,
    pattern INTEGER NOT NULL
);
CREATE TABLE history_owner_team (
    id INTEGER PRIMARY KEY,
    owner INTEGER NOT NULL,
    team INTEGER NOT NULL
);

-- Decisions. They name nodes by identity, because they outlive the facts.

CREATE TABLE scenario (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
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
