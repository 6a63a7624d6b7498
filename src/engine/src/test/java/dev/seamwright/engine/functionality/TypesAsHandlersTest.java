package dev.seamwright.engine.functionality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.engine.Sketch;
import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.ReferenceKind;

import org.junit.jupiter.api.Test;

import java.util.List;

final class TypesAsHandlersTest {

    @Test
    void a_type_is_entered_by_the_verbs_that_the_route_answers() {
        Sketch sketch =
                new Sketch()
                        .route("/", "a.x:View")
                        .from("a.x:View.get")
                        .reads("orders")
                        .from("a.x:View.post")
                        .writes("orders");

        assertThat(accesses(sketch)).containsExactly("R orders certain");
    }

    @Test
    void methods_that_nobody_calls_are_meant_for_the_framework() {
        Sketch sketch =
                new Sketch()
                        .route("/", "a.x:View")
                        .from("a.x:View.check")
                        .reads("users")
                        .from("a.x:View.post")
                        .calls("a.x:View.save")
                        .from("a.x:View.save")
                        .writes("orders");

        assertThat(accesses(sketch)).containsExactly("R users likely");
    }

    @Test
    void inherited_methods_run_unless_they_are_overridden() {
        Sketch sketch =
                new Sketch()
                        .route("/", "a.x:View")
                        .from("a.x:View")
                        .to(ReferenceKind.INHERIT, "base.x:Base")
                        .from("a.x:View.load")
                        .reads("orders")
                        .from("base.x:Base.get")
                        .calls("base.x:Base.load")
                        .from("base.x:Base.get")
                        .reads("users")
                        .from("base.x:Base.load")
                        .reads("nothing");

        assertThat(accesses(sketch)).containsExactly("R orders certain", "R users certain");
    }

    @Test
    void the_overridden_method_runs_where_it_is_called_by_the_nearer_one() {
        Sketch sketch =
                new Sketch()
                        .route("/", "a.x:View")
                        .from("a.x:View")
                        .to(ReferenceKind.INHERIT, "base.x:Base")
                        .from("a.x:View.get")
                        .calls("base.x:Base.get")
                        .from("base.x:Base.get")
                        .reads("users");

        assertThat(accesses(sketch)).containsExactly("R users certain");
    }

    @Test
    void tables_that_a_type_names_are_not_written_by_safe_verbs() {
        Sketch sketch =
                new Sketch()
                        .route("/", "a.x:View")
                        .from("a.x:View")
                        .reads("orders")
                        .from("a.x:View")
                        .writes("orders");

        assertThat(accesses(sketch)).containsExactly("R orders certain");
    }

    @Test
    void a_method_that_answers_a_route_reads_what_its_type_names() {
        Sketch sketch =
                new Sketch()
                        .route("/pay", "a.x:View.pay")
                        .from("a.x:View")
                        .reads("orders")
                        .from("a.x:View.pay")
                        .writes("payments");

        assertThat(accesses(sketch)).containsExactly("R orders certain", "W payments certain");
    }

    @Test
    void types_that_extend_each_other_end_the_search() {
        Sketch sketch =
                new Sketch()
                        .route("/", "a.x:View")
                        .from("a.x:View")
                        .to(ReferenceKind.INHERIT, "a.x:Other")
                        .from("a.x:Other")
                        .to(ReferenceKind.INHERIT, "a.x:View")
                        .from("a.x:Other.get")
                        .reads("orders");

        assertThat(accesses(sketch)).containsExactly("R orders certain");
    }

    private static List<String> accesses(Sketch sketch) {
        return Functionalities.of(sketch.graph()).all().getFirst().accesses().stream()
                .map(TypesAsHandlersTest::told)
                .toList();
    }

    private static String told(Access access) {
        Certainty certainty = access.certainty();
        String mode = access.isWrite() ? "W " : "R ";
        return mode + access.table() + " " + certainty.name().toLowerCase(java.util.Locale.ROOT);
    }
}
