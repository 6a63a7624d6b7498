package dev.seamwright.engine.functionality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.engine.Sketch;
import dev.seamwright.engine.graph.CallWalk;
import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.FileTrait;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.TaskKind;

import org.junit.jupiter.api.Test;

import java.util.List;

final class FunctionalitiesTest {

    @Test
    void calls_are_expanded_where_they_stand() {
        Sketch sketch =
                new Sketch()
                        .route("/orders", "a.x:place")
                        .from("a.x:place")
                        .reads("carts")
                        .from("a.x:place")
                        .calls("b.x:reserve")
                        .from("a.x:place")
                        .writes("orders")
                        .from("b.x:reserve")
                        .reads("stock")
                        .from("b.x:reserve")
                        .writes("stock");

        assertThat(accesses(only(sketch)))
                .containsExactly("R carts", "R stock", "W stock", "W orders");
    }

    @Test
    void code_that_calls_itself_is_expanded_once() {
        Sketch sketch =
                new Sketch()
                        .route("/", "a.x:one")
                        .from("a.x:one")
                        .calls("a.x:two")
                        .from("a.x:two")
                        .calls("a.x:one")
                        .from("a.x:two")
                        .writes("orders")
                        .from("a.x:one")
                        .reads("orders");

        assertThat(accesses(only(sketch))).containsExactly("W orders", "R orders");
    }

    @Test
    void entry_points_of_the_same_code_are_one_functionality() {
        Sketch sketch =
                new Sketch().route("/a", "a.x:view").route("/b", "a.x:view").route("/c", "a.x:c");

        assertThat(Functionalities.of(sketch.graph()).all())
                .extracting(one -> one.entrances().stream().map(EntryPoint::name).toList())
                .containsExactly(List.of("/a", "/b"), List.of("/c"));
    }

    @Test
    void tasks_commands_signals_and_hooks_are_functionalities_too() {
        Sketch sketch =
                new Sketch()
                        .task(TaskKind.QUEUE, "a.x:work")
                        .task(TaskKind.COMMAND, "a.x:run")
                        .task(TaskKind.SIGNAL, "a.x:hear")
                        .task(TaskKind.HOOK, "a.x:before");

        assertThat(Functionalities.of(sketch.graph()).all())
                .extracting(one -> one.entry().kind())
                .containsExactly(
                        EntryPoint.Kind.QUEUE,
                        EntryPoint.Kind.COMMAND,
                        EntryPoint.Kind.SIGNAL,
                        EntryPoint.Kind.HOOK);
    }

    @Test
    void an_entry_point_in_a_test_is_none() {
        Sketch sketch = new Sketch().route("/", "a_test.x:view").file("a_test.x", FileTrait.TEST);

        assertThat(Functionalities.of(sketch.graph()).all()).isEmpty();
    }

    @Test
    void accesses_tell_in_which_transaction_they_run() {
        Sketch sketch =
                new Sketch()
                        .route("/", "a.x:view")
                        .transaction("b.x:save")
                        .from("a.x:view")
                        .reads("carts")
                        .from("a.x:view")
                        .calls("b.x:save")
                        .from("b.x:save")
                        .calls("b.x:log")
                        .from("b.x:save")
                        .writes("orders")
                        .from("b.x:log")
                        .writes("audit");

        Functionality one = only(sketch);

        assertThat(one.transactions())
                .extracting(t -> t.element().text())
                .containsExactly("b.x:save");
        assertThat(one.accesses()).extracting(Access::transaction).containsExactly(-1, 0, 0);
    }

    @Test
    void what_runs_outside_and_inside_of_a_transaction_is_told_for_both() {
        Sketch sketch =
                new Sketch()
                        .route("/", "a.x:view")
                        .transaction("b.x:save")
                        .from("a.x:view")
                        .calls("b.x:log")
                        .from("a.x:view")
                        .calls("b.x:save")
                        .from("b.x:save")
                        .calls("b.x:log")
                        .from("b.x:log")
                        .writes("audit");

        assertThat(only(sketch).accesses()).extracting(Access::transaction).containsExactly(-1, 0);
    }

    @Test
    void a_bound_that_is_hit_is_told() {
        Sketch sketch = new Sketch().route("/", "a.x:f0");
        for (int depth = 0; depth < 5; depth++) {
            sketch.from("a.x:f" + depth).calls("a.x:f" + (depth + 1));
            sketch.from("a.x:f" + depth).writes("t" + depth);
        }
        Functionality shallow =
                Functionalities.of(sketch.graph(), new CallWalk.Limits(2, 100)).all().getFirst();

        assertThat(accesses(shallow)).containsExactly("W t2", "W t1", "W t0");
        assertThat(shallow.cut()).isTrue();
        assertThat(only(sketch).cut()).isFalse();
    }

    @Test
    void the_surest_way_counts_and_its_least_sure_step() {
        Sketch sketch =
                new Sketch()
                        .route("/", "a.x:view")
                        .from("a.x:view")
                        .to(ReferenceKind.CALL, Certainty.POSSIBLE, "b.x:save")
                        .from("a.x:view")
                        .to(ReferenceKind.CALL, Certainty.LIKELY, "a.x:service")
                        .from("a.x:service")
                        .calls("b.x:save")
                        .from("b.x:save")
                        .writes("orders");
        Functionalities found = Functionalities.of(sketch.graph());
        Functionality one = found.all().getFirst();
        Access write = one.accesses().getFirst();

        assertThat(write.certainty()).isEqualTo(Certainty.LIKELY);
        assertThat(one.certainty()).contains(Certainty.LIKELY);
        assertThat(found.path(one, write).stream().map(Reference::to).map(Object::toString))
                .containsExactly("a.x:service", "b.x:save", "orders");
    }

    private static Functionality only(Sketch sketch) {
        List<Functionality> all = Functionalities.of(sketch.graph()).all();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static List<String> accesses(Functionality functionality) {
        return functionality.accesses().stream()
                .map(access -> (access.isWrite() ? "W " : "R ") + access.table())
                .toList();
    }
}
