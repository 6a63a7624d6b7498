package dev.seamwright.plugin.python.access;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.monolith.Via;
import dev.seamwright.plugin.python.flow.Invocation;
import dev.seamwright.plugin.python.flow.Rule;
import dev.seamwright.plugin.python.flow.Site;
import dev.seamwright.plugin.python.flow.Value;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.name.Resolver;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// Statements written as text.
///
/// A text is read as SQL only if it begins with a SQL verb in capitals, or in any case where it is
/// handed to something that runs statements: messages such as `Update your profile from …` are not.
public final class RawSql implements Rule {

    private static final Set<String> RUNNERS =
            Set.of(
                    "execute",
                    "executemany",
                    "executescript",
                    "exec_driver_sql",
                    "text",
                    "raw",
                    "RawSQL",
                    "RunSQL",
                    "read_sql",
                    "read_sql_query",
                    "mogrify",
                    "fetch_all",
                    "fetch_one",
                    "execute_sql");

    /// Longer texts are data.
    private static final int LONGEST = 100_000;

    private final Resolver resolver;

    public RawSql(Resolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public void text(Site site, Expr text) {
        String sql = flat(text);
        if (SqlStart.isStatement(sql, true) ? SqlStart.goesOn(sql) : SqlStart.isShaped(sql)) {
            note(site, sql);
        }
    }

    @Override
    public @Nullable Value call(Site site, Invocation call) {
        if (RUNNERS.contains(call.name())) {
            Expr given = Chain.argument(call.expr(), 0, "sql");
            String sql = flat(given);
            if (sql.isEmpty()) {
                runConstant(site, given);
            } else if (SqlStart.isStatement(sql, false)
                    && !SqlStart.isStatement(sql, true)
                    && !SqlStart.isShaped(sql)) {
                note(site, sql);
            }
        }
        return null;
    }

    /// Whoever runs a statement that stands in a constant uses its tables; joins and the count stay
    /// with the constant.
    private void runConstant(Site site, Expr given) {
        boolean named = given instanceof Expr.Name || given instanceof Expr.Attribute;
        if (named && resolver.resolve(site.module(), given) instanceof OfValue(var constant)) {
            String sql = flat(constant.value());
            if (SqlStart.isStatement(sql, false) && sql.length() <= LONGEST) {
                use(site, SqlText.read(sql));
            }
        }
    }

    private static void note(Site site, String sql) {
        if (sql.length() > LONGEST) {
            site.countStatement(false);
            return;
        }
        SqlText.Tables tables = SqlText.read(sql);
        site.countStatement(tables.isClear());
        use(site, tables);
        for (SqlText.Join join : tables.joins()) {
            site.refer(
                    id(join.first()),
                    id(join.second()),
                    ReferenceKind.JOIN,
                    Via.SQL,
                    Certainty.LIKELY);
        }
    }

    private static void use(Site site, SqlText.Tables tables) {
        for (String name : tables.written()) {
            site.refer(id(name), ReferenceKind.WRITE, Via.SQL, Certainty.LIKELY);
        }
        for (String name : tables.read()) {
            site.refer(id(name), ReferenceKind.READ, Via.SQL, Certainty.LIKELY);
        }
    }

    private static TableId id(String name) {
        return new TableId(name.startsWith("public.") ? name.substring(7) : name);
    }

    /// A text put together from parts, with a hole for each part that is no text.
    private static String flat(Expr text) {
        return switch (text) {
            case Expr.Text plain -> plain.value();
            case Expr.Format format -> join(format.parts());
            case Expr.Sum sum -> join(sum.terms());
            default -> "";
        };
    }

    private static String join(List<Expr> parts) {
        StringBuilder joined = new StringBuilder();
        for (Expr part : parts) {
            String known = flat(part);
            joined.append(known.isEmpty() ? "{}" : known);
        }
        return joined.toString();
    }
}
