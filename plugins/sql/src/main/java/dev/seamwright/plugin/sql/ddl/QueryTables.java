package dev.seamwright.plugin.sql.ddl;

import dev.seamwright.model.monolith.TableId;
import dev.seamwright.plugin.sql.lex.Token;

import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.ParenthesedFromItem;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.util.TablesNamesFinder;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the tables in a parsed query, and which of them are joined with which.
final class QueryTables {

    private final List<Token> tokens;
    private final List<List<Table>> joined = new ArrayList<>();

    /// @param tokens of the query, to tell lines from
    QueryTables(List<Token> tokens) {
        this.tokens = tokens;
    }

    ViewQuery of(Statement query) {
        Set<String> names = new Finder().getTables(query);
        Map<TableId, ViewQuery.Read> reads = new LinkedHashMap<>();
        for (String name : names.stream().sorted().toList()) {
            id(List.of(name.split("\\.", -1)))
                    .ifPresent(id -> reads.put(id, new ViewQuery.Read(id, lineOf(id))));
        }
        return new ViewQuery(List.copyOf(reads.values()), joins(reads));
    }

    /// The first table of a query stands for those that are joined to it.
    private List<ViewQuery.Join> joins(Map<TableId, ViewQuery.Read> reads) {
        Set<ViewQuery.Join> joins = new LinkedHashSet<>();
        Set<Set<TableId>> seen = new HashSet<>();
        for (List<Table> together : joined) {
            List<TableId> ids =
                    together.stream()
                            .flatMap(table -> id(table.getNameParts().reversed()).stream())
                            .filter(reads::containsKey)
                            .distinct()
                            .toList();
            for (TableId id : ids) {
                TableId first = ids.getFirst();
                if (!id.equals(first) && seen.add(Set.of(first, id))) {
                    joins.add(new ViewQuery.Join(first, id, lineOf(id)));
                }
            }
        }
        return List.copyOf(joins);
    }

    private static Optional<TableId> id(List<String> parts) {
        return Cursor.table(parts.stream().map(QueryTables::unquoted).toList());
    }

    private static String unquoted(@Nullable String name) {
        if (name == null) {
            return "";
        }
        boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
        return quoted ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }

    /// Where the table is read from, or else first named.
    private int lineOf(TableId id) {
        String name = id.name().substring(id.name().lastIndexOf('.') + 1);
        int named = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isName() && tokens.get(i).text().equalsIgnoreCase(name)) {
                if (followsFrom(i)) {
                    return tokens.get(i).line();
                }
                boolean qualifies = i + 1 < tokens.size() && tokens.get(i + 1).is('.');
                named = named < 0 && !qualifies ? i : named;
            }
        }
        return tokens.get(Math.max(named, 0)).line();
    }

    private boolean followsFrom(int index) {
        int before = index - 1;
        while (before > 1 && tokens.get(before).is('.')) {
            before -= 2;
        }
        while (before > 0 && (tokens.get(before).is('(') || tokens.get(before).is("ONLY"))) {
            before--;
        }
        return before >= 0 && (tokens.get(before).is("FROM") || tokens.get(before).is("JOIN"));
    }

    /// Notes the tables of each FROM on the way.
    private final class Finder extends TablesNamesFinder<Void> {

        @Override
        public <S> Void visit(PlainSelect select, S context) {
            List<Table> tables = new ArrayList<>();
            collect(select.getFromItem(), select.getJoins(), tables);
            joined.add(tables);
            return super.visit(select, context);
        }

        private void collect(
                @Nullable FromItem from, @Nullable Collection<Join> joins, List<Table> tables) {
            if (from instanceof Table table) {
                tables.add(table);
            } else if (from instanceof ParenthesedFromItem nested) {
                collect(nested.getFromItem(), nested.getJoins(), tables);
            }
            if (joins != null) {
                joins.forEach(join -> collect(join.getFromItem(), null, tables));
            }
        }
    }
}
