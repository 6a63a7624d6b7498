package dev.seamwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.model.importing.Facts;
import dev.seamwright.model.monolith.Column;
import dev.seamwright.model.monolith.Declaration;
import dev.seamwright.model.monolith.ForeignKey;
import dev.seamwright.model.monolith.History;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.Origin;
import dev.seamwright.model.monolith.SchemaDifference;
import dev.seamwright.model.monolith.SchemaDifference.Kind;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.monolith.TableIndex;
import dev.seamwright.model.monolith.TableKind;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

/// What code, schema and migrations say of the same tables is brought together and compared.
final class WitnessesTest {

    @Test
    void a_witness_that_was_not_given_is_not_missed() {
        assertThat(differences(table(Origin.ORM, "orders", "id", "note"))).isEmpty();
    }

    @Test
    void witnesses_that_agree_have_no_differences() {
        assertThat(
                        differences(
                                table(Origin.ORM, "orders", "ID", "note"),
                                table(Origin.DDL, "public.orders", "id", "note"),
                                table(Origin.MIGRATION, "orders", "id", "note")))
                .isEmpty();
    }

    @Test
    void tables_and_columns_that_one_witness_lacks_are_differences() {
        List<SchemaDifference> found =
                differences(
                        table(Origin.ORM, "orders", "id", "note"),
                        table(Origin.DDL, "orders", "id", "total"),
                        table(Origin.DDL, "ledger", "id"));

        assertThat(found)
                .extracting(
                        one -> one.kind() + " " + one.table() + " " + one.name() + " " + one.only())
                .containsExactly(
                        "TABLE ledger ledger DDL",
                        "COLUMN orders note ORM",
                        "COLUMN orders total DDL");
    }

    @Test
    void keys_are_compared_by_columns_and_target() {
        List<SchemaDifference> found =
                differences(
                        table(Origin.ORM, "orders", "id", "shop>shops", "owner>users"),
                        table(Origin.DDL, "orders", "id", "shop>shops", "owner"),
                        table(Origin.DDL, "shops", "id"),
                        table(Origin.ORM, "shops", "id"),
                        table(Origin.DDL, "users", "id", "boss>users"),
                        table(Origin.ORM, "users", "id", "boss>users"));

        assertThat(found)
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.kind()).isEqualTo(Kind.FOREIGN_KEY);
                            assertThat(one.name()).isEqualTo("owner → users");
                        });
    }

    @Test
    void migrations_confirm_and_make_nothing() {
        Monolith monolith =
                merged(
                        table(Origin.ORM, "orders", "id"),
                        table(Origin.MIGRATION, "orders", "id", "gone>users"),
                        table(Origin.MIGRATION, "dropped", "id"));

        assertThat(monolith.tables()).hasSize(1);
        Table orders = monolith.tables().getFirst();
        assertThat(orders.columns()).extracting(Column::name).containsExactly("id");
        assertThat(orders.foreignKeys()).isEmpty();
        assertThat(orders.declarations())
                .extracting(Declaration::origin)
                .containsExactly(Origin.ORM, Origin.MIGRATION);
        assertThat(monolith.gaps().differences())
                .extracting(SchemaDifference::name)
                .containsExactly("dropped", "gone");
    }

    @Test
    void a_view_is_held_against_nobody_and_keeps_its_kind() {
        Table view =
                new Table(
                        new TableId("totals"),
                        TableKind.VIEW,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(at(Origin.DDL, 9)),
                        List.of());
        Monolith monolith = merged(view, table(Origin.ORM, "orders", "id"));

        assertThat(monolith.tables()).extracting(Table::kind).contains(TableKind.VIEW);
        assertThat(monolith.gaps().differences()).noneMatch(one -> one.table().equals(view.id()));
    }

    @Test
    void indexes_come_from_the_schema_before_the_code() {
        Table code = indexed(Origin.ORM, "by_code");
        Table schema = indexed(Origin.DDL, "by_schema");

        assertThat(merged(code, schema).tables().getFirst().indexes())
                .extracting(TableIndex::name)
                .containsExactly("by_schema");
    }

    private static Table indexed(Origin origin, String name) {
        return new Table(
                new TableId("orders"),
                TableKind.TABLE,
                List.of(new Column("id", "", false)),
                List.of(),
                List.of(),
                List.of(new TableIndex(name, List.of("id"), true, new Location("x", 1))),
                List.of(at(origin, 1)),
                List.of());
    }

    private static List<SchemaDifference> differences(Table... witnesses) {
        return merged(witnesses).gaps().differences();
    }

    private static Monolith merged(Table... witnesses) {
        Facts facts =
                new Facts(
                        List.of(),
                        List.of(witnesses),
                        List.of(),
                        Monolith.EntryPoints.NONE,
                        Monolith.Gaps.NONE);
        return new FactsMerge(List.of(facts), List.of()).monolith("shop", List.of(), History.NONE);
    }

    /// A table with columns; `a>b` is a key from column a to table b.
    private static Table table(Origin origin, String name, String... columns) {
        Declaration here = at(origin, 1);
        return new Table(
                new TableId(name),
                Arrays.stream(columns)
                        .map(column -> new Column(column.split(">", -1)[0], "", true))
                        .toList(),
                List.of(),
                Arrays.stream(columns)
                        .map(column -> column.split(">", -1))
                        .filter(parts -> parts.length > 1)
                        .map(
                                parts ->
                                        new ForeignKey(
                                                List.of(parts[0]),
                                                new TableId(parts[1]),
                                                List.of(),
                                                List.of(here)))
                        .toList(),
                List.of(here),
                List.of());
    }

    private static Declaration at(Origin origin, int line) {
        return new Declaration(origin, new Location(origin.name(), line));
    }
}
