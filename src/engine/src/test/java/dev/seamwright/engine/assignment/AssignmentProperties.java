package dev.seamwright.engine.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.engine.Sketch;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Edit;
import dev.seamwright.model.scenario.Scenario;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Rows say what the scenario says, and no fewer rows could.
class AssignmentProperties {

    private static final List<NodeId> UNITS =
            new Sketch()
                    .nodes(
                            "a/one.x:A",
                            "a/one.x:B",
                            "a/deep/two.x:C",
                            "a/deep/three.x:D",
                            "b/four.x",
                            "b/five.x:E",
                            "six.x",
                            "table:orders",
                            "table:carts")
                    .graph()
                    .units();

    private static final List<Context> CONTEXTS =
            List.of(
                    new Context(new ContextId(1), "One"),
                    new Context(new ContextId(2), "Two"),
                    new Context(new ContextId(3), "Three"));

    private static final List<NodeId> NODES = withAncestors();

    private static List<NodeId> withAncestors() {
        SortedSet<NodeId> nodes = new TreeSet<>(UNITS);
        for (NodeId unit : UNITS) {
            if (unit instanceof ElementId element) {
                var next = element.enclosing();
                while (next.isPresent()) {
                    nodes.add(next.get());
                    next = next.get().enclosing();
                }
            }
        }
        return List.copyOf(nodes);
    }

    @Property
    void rows_say_the_same_as_the_scenario(@ForAll("scenarios") Scenario scenario) {
        List<AssignmentRow> rows = FewestRows.of(scenario, UNITS);

        assertThat(ownersBy(rows)).isEqualTo(owners(scenario));
        assertThat(owners(drawn(rows))).isEqualTo(owners(scenario));
    }

    @Property(tries = 100)
    void fewer_rows_would_not_do(@ForAll("scenarios") Scenario scenario) {
        List<AssignmentRow> rows = FewestRows.of(scenario, UNITS);

        long code = rows.stream().filter(row -> row.node() instanceof ElementId).count();
        assertThat(code).isEqualTo(fewest(ElementId.ROOT, 0, owners(scenario)));
    }

    /// Tries every context at every place.
    private static long fewest(ElementId element, int inherited, Map<NodeId, Integer> owners) {
        long fewest = Integer.MAX_VALUE;
        for (int here = 0; here <= CONTEXTS.size(); here++) {
            Integer own = owners.get(element);
            if (own == null || own == here) {
                long rows = here == inherited ? 0 : 1;
                for (NodeId child : NODES) {
                    if (child instanceof ElementId below
                            && below.enclosing().filter(element::equals).isPresent()) {
                        rows += fewest(below, here, owners);
                    }
                }
                fewest = Math.min(fewest, rows);
            }
        }
        return fewest;
    }

    @Property
    void rows_in_any_order_draw_the_same(@ForAll("scenarios") Scenario scenario) {
        List<AssignmentRow> rows = FewestRows.of(scenario, UNITS);

        assertThat(owners(drawn(rows.reversed()))).isEqualTo(owners(scenario));
    }

    @Property
    void any_rows_hold_for_whatever_they_can_hold_for(@ForAll("rows") List<AssignmentRow> rows) {
        RowsDrawn drawn = RowsDrawn.of(rows, UNITS);

        if (drawn.inseparable().isEmpty()) {
            assertThat(owners(drawn(rows))).isEqualTo(ownersBy(rows));
        }
    }

    @Property
    void gestures_lead_from_one_scenario_to_the_other(
            @ForAll("scenarios") Scenario from, @ForAll("scenarios") Scenario to) {
        Scenario reached = from;
        for (Edit gesture : Gestures.between(from, to)) {
            reached = reached.after(gesture);
        }
        assertThat(reached.assignments()).isEqualTo(to.assignments());
    }

    @Property
    void what_is_taken_out_is_out_and_everything_else_stays(
            @ForAll("scenarios") Scenario scenario, @ForAll("node") NodeId out) {
        Scenario after = TakenOut.of(scenario, List.of(out), UNITS);

        for (NodeId unit : UNITS) {
            boolean within =
                    unit.equals(out)
                            || (unit instanceof ElementId element
                                    && out instanceof ElementId outer
                                    && element.isBelow(outer));
            assertThat(after.ownerOf(unit))
                    .isEqualTo(within ? Optional.empty() : scenario.ownerOf(unit));
        }
    }

    @Provide
    Arbitrary<Scenario> scenarios() {
        return Arbitraries.maps(node(), Arbitraries.integers().between(1, 3))
                .ofMaxSize(8)
                .map(AssignmentProperties::scenario);
    }

    @Provide
    Arbitrary<NodeId> node() {
        return Arbitraries.of(NODES);
    }

    @Provide
    Arbitrary<List<AssignmentRow>> rows() {
        return Arbitraries.maps(node(), Arbitraries.integers().between(0, 3))
                .ofMaxSize(8)
                .map(
                        said -> {
                            List<AssignmentRow> rows = new ArrayList<>();
                            new TreeMap<>(said)
                                    .forEach(
                                            (node, context) ->
                                                    rows.add(new AssignmentRow(node, id(context))));
                            return rows;
                        });
    }

    private static @Nullable ContextId id(int number) {
        return number == 0 ? null : new ContextId(number);
    }

    private static Scenario scenario(Map<NodeId, Integer> said) {
        SortedMap<NodeId, ContextId> assignments = new TreeMap<>();
        said.forEach((node, number) -> assignments.put(node, new ContextId(number)));
        return new Scenario("any", CONTEXTS, assignments);
    }

    private static Scenario drawn(List<AssignmentRow> rows) {
        return new Scenario("drawn", CONTEXTS, RowsDrawn.of(rows, UNITS).assignments());
    }

    /// The number of each unit's context, 0 for none.
    private static SortedMap<NodeId, Integer> owners(Scenario scenario) {
        SortedMap<NodeId, Integer> owners = new TreeMap<>();
        for (NodeId unit : UNITS) {
            owners.put(unit, scenario.ownerOf(unit).map(ContextId::number).orElse(0));
        }
        return owners;
    }

    /// What the nearest row says of each unit.
    private static SortedMap<NodeId, Integer> ownersBy(List<AssignmentRow> rows) {
        Map<NodeId, Integer> said = new HashMap<>();
        rows.forEach(
                row -> {
                    ContextId context = row.context();
                    said.put(row.node(), context == null ? 0 : context.number());
                });
        SortedMap<NodeId, Integer> owners = new TreeMap<>();
        for (NodeId unit : UNITS) {
            NodeId at = unit;
            while (!said.containsKey(at)
                    && at instanceof ElementId element
                    && element.enclosing().isPresent()) {
                at = element.enclosing().get();
            }
            owners.put(unit, said.getOrDefault(at, 0));
        }
        return owners;
    }
}
