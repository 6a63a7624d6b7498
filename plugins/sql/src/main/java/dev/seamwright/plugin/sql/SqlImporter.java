package dev.seamwright.plugin.sql;

import dev.seamwright.model.importing.Facts;
import dev.seamwright.model.importing.FactsCodec;
import dev.seamwright.model.importing.FileReading;
import dev.seamwright.model.importing.Importer;
import dev.seamwright.model.importing.SourceText;
import dev.seamwright.model.monolith.FileTrait;
import dev.seamwright.model.monolith.SourceFile;
import dev.seamwright.model.monolith.Unread;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Phase;
import dev.seamwright.model.progress.Progress;
import dev.seamwright.plugin.sql.lex.Script;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads schema scripts of PostgreSQL, MySQL and MariaDB, SQLite, SQL Server and Oracle.
///
/// Views are kept as tables that have no keys: somebody has to own them, and what reads them is
/// bound to the tables below. Routines are code, in a module for each script that has any. Scripts
/// that only tests need, steps of migrations and copies of other people's code are read and listed,
/// but their tables are not part of the schema.
public final class SqlImporter implements Importer<SqlFile> {

    private static final String LANGUAGE = "SQL";
    private static final int MAX_BYTES = 256 << 20;

    /// Made by the service loader.
    public SqlImporter() {}

    @Override
    public String language() {
        return LANGUAGE;
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public boolean claims(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".sql") || name.endsWith(".ddl");
    }

    @Override
    public boolean readsSchemas() {
        return true;
    }

    @Override
    public Optional<FactsCodec<SqlFile>> codec() {
        return Optional.of(new SqlFileCodec());
    }

    @Override
    public FileReading<SqlFile> read(SourceText source) {
        String path = source.path();
        // What was named as the schema is the schema, whatever it is called.
        Set<FileTrait> traits = source.isNamed() ? Set.of() : FileTraits.of(path);
        if (source.bytes().length > MAX_BYTES) {
            return unread(path, traits, new Unread(Unread.Reason.TOO_LARGE, "", 0));
        }
        Optional<Script> script = Script.of(path, source.bytes());
        if (script.isEmpty()) {
            return unread(path, traits, new Unread(Unread.Reason.ENCODING, "", 0));
        }
        SourceFile file = new SourceFile(path, LANGUAGE, script.get().lines(), traits, null);
        return new ScriptReader(path, file.isProduction())
                .read(script.get())
                .<FileReading<SqlFile>>map(facts -> new FileReading.Read<>(file, facts))
                .orElseGet(() -> unread(path, traits, new Unread(Unread.Reason.SYNTAX, "", 1)));
    }

    @Override
    public Facts link(
            List<FileReading.Read<SqlFile>> files, Progress progress, Cancellation cancellation) {
        progress.begin(Phase.LINK, files.size());
        Schema schema = new Schema();
        for (FileReading.Read<SqlFile> file : files) {
            cancellation.check();
            if (file.facts().production()) {
                schema.add(file.facts());
            }
            progress.advance(1);
        }
        return schema.facts();
    }

    private static FileReading<SqlFile> unread(String path, Set<FileTrait> traits, Unread reason) {
        return new FileReading.Unread<>(new SourceFile(path, LANGUAGE, 0, traits, reason));
    }
}
