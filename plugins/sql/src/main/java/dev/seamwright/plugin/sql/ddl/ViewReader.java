package dev.seamwright.plugin.sql.ddl;

import dev.seamwright.model.monolith.TableId;
import dev.seamwright.plugin.sql.lex.Token;

import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.statement.Statement;

import java.util.List;
import java.util.Optional;

/// Reads what follows CREATE VIEW. The query is left to a parser for queries; one that it refuses
/// is a gap, and the view is declared all the same.
final class ViewReader {

    /// Longer queries, or ones with more in each other, are not tried. Within these bounds the
    /// parser takes time in proportion to the text. There is no bound on time: what a script says
    /// must not depend on how busy the machine is.
    private static final int MAX_TOKENS = 20_000;

    private static final int MAX_DEPTH = 40;
    private static final long AS_LONG_AS_IT_TAKES = Long.MAX_VALUE;

    private final Cursor cursor;
    private final int line;

    ViewReader(Cursor cursor, int line) {
        this.cursor = cursor;
        this.line = line;
    }

    Reading read() {
        cursor.takeIfExists();
        Optional<TableId> view = cursor.table();
        if (view.isEmpty()) {
            return Reading.gap(cursor.gap());
        }
        while (!cursor.atEnd() && !cursor.is("AS")) {
            if (cursor.is('(')) {
                cursor.skipParentheses();
            } else {
                cursor.skip();
            }
        }
        cursor.take("AS");
        List<Token> query = withoutTail(cursor.rest());
        Optional<ViewQuery> reads = read(query);
        return Reading.of(
                new SchemaChange.CreateView(view.get(), line, reads.orElse(ViewQuery.NOTHING)),
                reads.isPresent() ? List.of() : List.of(cursor.gap()));
    }

    private static Optional<ViewQuery> read(List<Token> query) {
        if (query.isEmpty() || query.size() > MAX_TOKENS || depth(query) > MAX_DEPTH) {
            return Optional.empty();
        }
        try {
            Statement parsed =
                    CCJSqlParserUtil.parse(
                            QueryText.of(query),
                            parser ->
                                    parser.withSquareBracketQuotation(false)
                                            .withTimeOut(AS_LONG_AS_IT_TAKES));
            return Optional.of(new QueryTables(query).of(parsed));
        } catch (JSQLParserException | StackOverflowError refused) {
            // A long chain of operators is a tree as deep as it is long.
            return Optional.empty();
        }
    }

    /// The query without WITH CHECK OPTION, WITH NO DATA and their like.
    private static List<Token> withoutTail(List<Token> query) {
        for (int back = 2; back <= 4 && back < query.size(); back++) {
            int at = query.size() - back;
            boolean ends = query.getLast().is("OPTION") || query.getLast().is("DATA");
            if (ends && query.get(at).is("WITH")) {
                return query.subList(0, at);
            }
        }
        return query;
    }

    /// Parentheses, brackets and CASE in each other, and prefixes in a row.
    private static int depth(List<Token> query) {
        int depth = 0;
        int run = 0;
        int deepest = 0;
        for (Token token : query) {
            run = token.is("NOT") || token.is('-') || token.is('+') ? run + 1 : 0;
            if (token.is('(') || token.is('[') || token.is("CASE")) {
                depth++;
            } else if (token.is(')') || token.is(']') || token.is("END")) {
                depth--;
            }
            deepest = Math.max(deepest, depth + run);
        }
        return deepest;
    }
}
