package dev.seamwright.plugin.sql;

import dev.seamwright.plugin.sql.ddl.Reading;
import dev.seamwright.plugin.sql.ddl.SchemaChange;
import dev.seamwright.plugin.sql.ddl.StatementReader;
import dev.seamwright.plugin.sql.lex.Script;
import dev.seamwright.plugin.sql.lex.Splitter;
import dev.seamwright.plugin.sql.lex.Statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the statements of one script.
final class ScriptReader {

    /// A text with more statements than this that nobody understands is no script.
    private static final int MAX_GAPS = 10_000;

    private final String path;
    private final boolean production;

    ScriptReader(String path, boolean production) {
        this.path = path;
        this.production = production;
    }

    /// What the script does, or nothing if it is none.
    Optional<SqlFile> read(Script script) {
        Splitter splitter = script.split();
        StatementReader reader = new StatementReader(splitter);
        List<SchemaChange> changes = new ArrayList<>();
        List<Reading.Gap> gaps = new ArrayList<>();
        for (Statement next = splitter.next(); next != null; next = splitter.next()) {
            if (!next.isBlank()) {
                Reading reading = reader.read(next);
                changes.addAll(reading.changes());
                gaps.addAll(reading.gaps());
            }
            if (gaps.size() > MAX_GAPS) {
                return Optional.empty();
            }
        }
        splitter.unclosed().ifPresent(open -> gaps.add(new Reading.Gap(open.text(), open.line())));
        return Optional.of(new SqlFile(path, production, script.lines(), changes, gaps));
    }
}
