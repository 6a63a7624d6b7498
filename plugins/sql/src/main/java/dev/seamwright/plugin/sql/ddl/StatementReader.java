package dev.seamwright.plugin.sql.ddl;

import dev.seamwright.model.monolith.TableId;
import dev.seamwright.plugin.sql.lex.Splitter;
import dev.seamwright.plugin.sql.lex.Statement;
import dev.seamwright.plugin.sql.lex.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells from the first words what a statement is about, and has it read.
public final class StatementReader {

    /// So many bytes of one statement are read at most; no table has a longer definition.
    private static final int MAX_LENGTH = 4 << 20;

    private static final int FIRST_TOKENS = 24;
    private static final int ALL_TOKENS = Integer.MAX_VALUE;

    private final Splitter splitter;

    /// @param splitter has just given the statements that will be read
    public StatementReader(Splitter splitter) {
        this.splitter = splitter;
    }

    /// Reads the statement that the splitter has given last.
    public Reading read(Statement statement) {
        Cursor first = new Cursor(splitter.tokens(statement, FIRST_TOKENS));
        if (first.atEnd() || isRemnant(first)) {
            return Reading.NOTHING;
        }
        if (first.is("SET") && (first.is(1, "search_path") || first.is(2, "search_path"))) {
            return SearchPath.set(after(statement, "search_path"));
        }
        if (first.is("SELECT") && first.rest().stream().anyMatch(SearchPath::isConfigured)) {
            return SearchPath.configured(new Cursor(splitter.tokens(statement, FIRST_TOKENS)));
        }
        if (first.isAny(Words.SHAPES_NOTHING) || first.is('(') || first.is('@')) {
            return Reading.NOTHING;
        }
        boolean aboutTables =
                first.is("CREATE") || first.is("ALTER") || first.is("DROP") || first.is("RENAME");
        if (!aboutTables || statement.length() > MAX_LENGTH) {
            return Reading.gap(first.gap());
        }
        return switch (Words.upper(first.next().text())) {
            case "CREATE" -> create(first, statement);
            case "ALTER" -> alter(first, statement);
            case "DROP" -> drop(statement);
            default -> first.is("TABLE") ? rename(statement) : Reading.NOTHING;
        };
    }

    /// What is left of a statement where a dialect separates otherwise than we do.
    private static boolean isRemnant(Cursor first) {
        return first.rest().size() == 1 && (!first.peek().isName() || first.is("GO"));
    }

    private Reading create(Cursor first, Statement statement) {
        Reading.Gap gap = first.gap();
        boolean temporary = false;
        while (!first.atEnd()) {
            if (first.take("TABLE")) {
                return temporary ? Reading.NOTHING : createTable(statement);
            }
            if (first.take("VIEW")) {
                boolean log = first.is("LOG") && first.is(1, "ON");
                return temporary || log ? Reading.NOTHING : createView(statement);
            }
            if (first.isAny(Words.ROUTINES) || first.is(1, "TRIGGER")) {
                return createRoutine(first, statement);
            }
            if (isIndex(first)) {
                return IndexReader.statement(
                        after(statement, "INDEX"), first.is("UNIQUE"), statement.line());
            }
            if (first.isAny(Words.OTHER_THINGS)) {
                return Reading.NOTHING;
            }
            temporary |= first.isAny(Words.TEMPORARY);
            if (!first.isAny(Words.TABLE_MANNERS) && !isDefiner(first)) {
                return Reading.gap(gap);
            }
            first.skip();
        }
        return Reading.gap(gap);
    }

    /// Whether INDEX follows, after words such as UNIQUE.
    private static boolean isIndex(Cursor first) {
        int ahead = 0;
        while (first.isAny(ahead, Words.INDEX_MANNERS)) {
            ahead++;
        }
        return first.is(ahead, "INDEX");
    }

    /// Parts of ``DEFINER=`root`@`localhost` ``.
    private static boolean isDefiner(Cursor first) {
        Token token = first.peek();
        return token.is('=')
                || token.is('@')
                || token.kind() != Token.Kind.WORD
                || token.text().startsWith("@")
                || first.is(1, '@');
    }

    private Reading createTable(Statement statement) {
        return new TableReader(after(statement, "TABLE"), statement.line()).read();
    }

    private Reading createView(Statement statement) {
        return new ViewReader(after(statement, "VIEW"), statement.line()).read();
    }

    /// Some dialects alter views and routines by writing them anew.
    private Reading alter(Cursor first, Statement statement) {
        boolean routine = first.isAny(Words.ROUTINES);
        if ((routine || first.is("VIEW"))
                && RoutineReader.isWhole(splitter.tokens(statement, ALL_TOKENS))) {
            return routine ? createRoutine(first, statement) : createView(statement);
        }
        return first.is("TABLE") || first.is(1, "TABLE") ? alterTable(statement) : Reading.NOTHING;
    }

    private Reading createRoutine(Cursor first, Statement statement) {
        boolean trigger = first.is("TRIGGER") || first.is(1, "TRIGGER");
        String kind = trigger ? "TRIGGER" : Words.upper(first.peek().text());
        Cursor named = after(statement, kind);
        int lines = splitter.lines(statement);
        return new RoutineReader(named, trigger, statement.line(), lines).read();
    }

    private Reading alterTable(Statement statement) {
        return new AlterReader(after(statement, "TABLE"), statement.line()).read();
    }

    private Reading drop(Statement statement) {
        Cursor cursor = new Cursor(splitter.tokens(statement, ALL_TOKENS));
        cursor.skip();
        cursor.take("MATERIALIZED");
        cursor.take("FOREIGN");
        cursor.take("TEMPORARY");
        if (cursor.take("INDEX")) {
            cursor.take("CONCURRENTLY");
            return Reading.of(new SchemaChange.DropIndexes(names(cursor)), List.of());
        }
        if (cursor.isAny(Words.ROUTINES)) {
            cursor.skip();
            cursor.take("BODY");
            return Reading.of(new SchemaChange.DropRoutines(names(cursor)), List.of());
        }
        if (!cursor.take("TABLE") && !cursor.take("VIEW")) {
            return Reading.NOTHING;
        }
        cursor.takeIfExists();
        List<TableId> tables = new ArrayList<>();
        cursor.cut().forEach(name -> name.table().ifPresent(tables::add));
        return Reading.of(new SchemaChange.DropTables(tables), List.of());
    }

    /// Names without their schemas.
    private static List<String> names(Cursor cursor) {
        cursor.takeIfExists();
        List<String> names = new ArrayList<>();
        for (Cursor name : cursor.cut()) {
            name.table()
                    .map(id -> id.name().substring(id.name().lastIndexOf('.') + 1))
                    .ifPresent(names::add);
        }
        return names;
    }

    /// `RENAME TABLE a TO b, c TO d`
    private Reading rename(Statement statement) {
        List<SchemaChange> changes = new ArrayList<>();
        for (Cursor pair : after(statement, "TABLE").cut()) {
            Optional<TableId> from = pair.table();
            pair.take("TO");
            Optional<TableId> to = pair.table();
            if (from.isPresent() && to.isPresent()) {
                changes.add(
                        new SchemaChange.AlterTable(
                                from.get(),
                                statement.line(),
                                List.of(new Alteration.RenameTable(to.get()))));
            }
        }
        return new Reading(changes, List.of());
    }

    /// All of the statement, at the token after the first that is this keyword.
    private Cursor after(Statement statement, String keyword) {
        Cursor cursor = new Cursor(splitter.tokens(statement, ALL_TOKENS));
        while (!cursor.next().is(keyword)) {
            // The keyword has been seen: it comes.
        }
        return cursor;
    }
}
