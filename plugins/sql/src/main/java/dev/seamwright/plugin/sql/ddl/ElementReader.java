package dev.seamwright.plugin.sql.ddl;

import dev.seamwright.model.monolith.Column;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.plugin.sql.lex.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads one element of a table: a column with its constraints, or a constraint of the table.
final class ElementReader {

    private static final Set<String> INDEXES =
            new TreeSet<>(List.of("KEY", "INDEX", "FULLTEXT", "SPATIAL", "UNIQUE"));

    private final Cursor element;
    private final int line;
    private final List<Alteration> parts = new ArrayList<>();
    private String constraint = "";

    ElementReader(Cursor element) {
        this.element = element;
        this.line = element.line();
    }

    /// Adds what the element says, or that it is not understood.
    ///
    /// @param column whether it is known to be a column, whatever it looks like
    void readInto(List<Alteration> known, List<Reading.Gap> gaps, boolean column) {
        if (column ? readColumn() : read()) {
            known.addAll(parts);
        } else {
            gaps.add(element.gap());
        }
    }

    private boolean read() {
        takeConstraintName();
        if (element.take("PRIMARY", "KEY")) {
            readPrimaryKey();
        } else if (element.take("FOREIGN", "KEY")) {
            return readForeignKey();
        } else if (element.take("LIKE")) {
            element.table().ifPresent(other -> parts.add(new Alteration.TakeAfter(other, false)));
        } else if (isKey()) {
            IndexReader.element(element, constraint.strip()).ifPresent(parts::add);
        } else if (!constraint.isEmpty() || isOtherConstraint()) {
            return true;
        } else {
            return readColumn();
        }
        return true;
    }

    private boolean readColumn() {
        if (!element.isName()) {
            return false;
        }
        String name = element.next().text();
        String type = new TypeText(element).read();
        boolean serial = Words.lower(type).contains("serial");
        boolean nullable = readColumnConstraints(name) && !serial;
        parts.addFirst(new Alteration.AddColumn(new Column(name, type, nullable)));
        return true;
    }

    private void takeConstraintName() {
        if (element.take("CONSTRAINT")) {
            if (element.is("PRIMARY") || element.is("FOREIGN") || element.is("CHECK")) {
                return;
            }
            constraint = element.isName() ? element.next().text() : " ";
        }
    }

    /// Constraints that say nothing of tables. `key varchar(9)` is a column, `KEY k (c)` is not.
    private boolean isOtherConstraint() {
        if (element.is("CHECK") || element.is("EXCLUDE")) {
            return true;
        }
        if (element.is("PERIOD")) {
            return element.is(1, "FOR");
        }
        return element.is("SUPPLEMENTAL") && element.is(1, "LOG");
    }

    private boolean isKey() {
        if (element.is("UNIQUE")) {
            return true;
        }
        return element.isAny(INDEXES) && element.rest().size() > 1 && isIndex(element.rest());
    }

    /// Whether names in parentheses follow without anything that only columns have.
    private static boolean isIndex(List<Token> tokens) {
        int at = tokens.get(1).is("KEY") || tokens.get(1).is("INDEX") ? 2 : 1;
        while (at < tokens.size() && !tokens.get(at).is('(')) {
            Token token = tokens.get(at);
            if (!token.isName() || (isColumnWord(token) && !token.is("UNIQUE"))) {
                return false;
            }
            at++;
        }
        return at + 1 < tokens.size()
                && (tokens.get(at + 1).isName() || tokens.get(at + 1).is('('));
    }

    private static boolean isColumnWord(Token token) {
        return token.kind() == Token.Kind.WORD
                && Words.ENDS_TYPE.contains(Words.upper(token.text()));
    }

    private void readPrimaryKey() {
        List<String> columns = columnsAhead();
        if (!columns.isEmpty()) {
            parts.add(new Alteration.SetPrimaryKey(constraint.strip(), columns));
        }
    }

    private boolean readForeignKey() {
        List<String> columns = columnsAhead();
        while (!element.atEnd() && !element.is("REFERENCES")) {
            element.skip();
        }
        return !columns.isEmpty() && element.take("REFERENCES") && readTarget(columns);
    }

    /// The names in the next parentheses, past words such as CLUSTERED or the name of an index.
    private List<String> columnsAhead() {
        while (!element.atEnd() && !element.is('(') && !element.is("REFERENCES")) {
            element.skip();
        }
        return element.names();
    }

    private boolean readTarget(List<String> columns) {
        Optional<TableId> target = element.table();
        if (target.isEmpty()) {
            return false;
        }
        parts.add(
                new Alteration.AddForeignKey(
                        constraint.strip(), columns, target.get(), element.names(), line));
        return true;
    }

    /// Whether the column may be null.
    private boolean readColumnConstraints(String column) {
        boolean nullable = true;
        while (!element.atEnd()) {
            if (element.is('(')) {
                element.skipParentheses();
            } else if (element.take("CONSTRAINT")) {
                constraint = element.isName() ? element.next().text() : "";
            } else if (element.take("NOT", "NULL") || element.take("IDENTITY")) {
                nullable = false;
                constraint = "";
            } else if (element.take("PRIMARY", "KEY")) {
                parts.add(new Alteration.SetPrimaryKey(constraint.strip(), List.of(column)));
                nullable = false;
                constraint = "";
            } else if (element.is("UNIQUE")) {
                int at = element.line();
                element.skip();
                parts.add(new Alteration.AddIndex(constraint.strip(), List.of(column), true, at));
                constraint = "";
            } else if (element.take("REFERENCES")) {
                readTarget(List.of(column));
                constraint = "";
            } else {
                element.skip();
            }
        }
        return nullable;
    }
}
