package dev.seamwright.model.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.TableId;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple3;

import java.util.List;

/// Any sequence of gestures, however wild, can be taken back and made again.
class DrawingProperties {

    private static final ElementId FOLDER = ElementId.folder("shop");
    private static final List<NodeId> NODES =
            List.of(
                    FOLDER,
                    ElementId.file("shop/cart.x"),
                    ElementId.file("shop/cart.x").member("Cart"),
                    ElementId.file("shop/cart.xy"),
                    ElementId.file("shop/pay/card.x"),
                    new TableId("orders"),
                    new TableId("carts"));

    private final Scenario start =
            Scenario.empty("start")
                    .after(new Edit.Create(new Context(new ContextId(1), "All"), List.of(FOLDER)));

    @Property
    void undo_to_the_start_equals_the_start(
            @ForAll("gestures") List<Tuple3<Integer, Integer, Integer>> gestures) {
        Drawing drawing = drawn(gestures);

        Drawing undone = drawing;
        while (undone.canUndo()) {
            undone = undone.undo();
        }

        assertThat(undone.scenario()).isEqualTo(start);
    }

    @Property
    void redo_to_the_end_equals_what_was_drawn(
            @ForAll("gestures") List<Tuple3<Integer, Integer, Integer>> gestures) {
        Drawing drawing = drawn(gestures);

        Drawing redone = drawing.at(0);
        while (redone.canRedo()) {
            redone = redone.redo();
        }

        assertThat(redone.scenario()).isEqualTo(drawing.scenario());
    }

    @Property
    void replaying_the_kept_edits_gives_the_same_scenario(
            @ForAll("gestures") List<Tuple3<Integer, Integer, Integer>> gestures) {
        Drawing drawing = drawn(gestures);

        Drawing replayed = Drawing.of(drawing.start(), drawing.edits(), drawing.position());

        assertThat(replayed.scenario()).isEqualTo(drawing.scenario());
    }

    @Property
    void another_name_changes_no_gesture_and_no_position(
            @ForAll("gestures") List<Tuple3<Integer, Integer, Integer>> gestures) {
        Drawing drawing = drawn(gestures);

        Drawing renamed = drawing.named("other");

        assertThat(renamed.edits()).isEqualTo(drawing.edits());
        assertThat(renamed.position()).isEqualTo(drawing.position());
        assertThat(renamed.scenario()).isEqualTo(drawing.scenario().named("other"));
        assertThat(renamed.at(0).scenario()).isEqualTo(start.named("other"));
    }

    @Property
    void every_position_equals_a_replay_from_the_start(
            @ForAll("gestures") List<Tuple3<Integer, Integer, Integer>> gestures) {
        Drawing drawing = drawn(gestures);

        Drawing undone = drawing;
        for (int position = drawing.position(); position >= 0; position--) {
            Scenario replayed = start;
            for (Edit edit : drawing.edits().subList(0, position)) {
                replayed = replayed.after(edit);
            }
            assertThat(undone.scenario()).isEqualTo(replayed);
            undone = undone.canUndo() ? undone.undo() : undone;
        }
    }

    @Property
    void a_gesture_after_undo_forgets_what_was_undone(
            @ForAll("gestures") List<Tuple3<Integer, Integer, Integer>> gestures) {
        Drawing drawing = drawn(gestures);
        Drawing forked = drawing.at(drawing.position() / 2).with(new Edit.Release(List.of(FOLDER)));

        assertThat(forked.canRedo()).isFalse();
        assertThat(forked.edits()).hasSize(drawing.position() / 2 + 1);
    }

    @Property
    void numbers_of_contexts_are_never_used_again(
            @ForAll("gestures") List<Tuple3<Integer, Integer, Integer>> gestures) {
        List<ContextId> created =
                drawn(gestures).edits().stream()
                        .filter(Edit.Create.class::isInstance)
                        .map(edit -> ((Edit.Create) edit).context().id())
                        .toList();

        assertThat(created).doesNotHaveDuplicates().doesNotContain(new ContextId(1));
    }

    /// Each gesture is three numbers: what to do, to which context, with which node.
    @Provide
    Arbitrary<List<Tuple3<Integer, Integer, Integer>>> gestures() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 99);
        return Combinators.combine(number, number, number).as(Tuple::of).list().ofMaxSize(40);
    }

    private Drawing drawn(List<Tuple3<Integer, Integer, Integer>> gestures) {
        Drawing drawing = Drawing.of(start);
        for (Tuple3<Integer, Integer, Integer> gesture : gestures) {
            drawing = drawing.with(edit(drawing, gesture));
        }
        return drawing;
    }

    private static Edit edit(Drawing drawing, Tuple3<Integer, Integer, Integer> gesture) {
        List<Context> contexts = drawing.scenario().contexts();
        List<NodeId> nodes = List.of(NODES.get(gesture.get3() % NODES.size()));
        if (contexts.isEmpty() || gesture.get1() % 5 == 0) {
            return new Edit.Create(new Context(drawing.nextContextId(), "New"), nodes);
        }
        ContextId context = contexts.get(gesture.get2() % contexts.size()).id();
        return switch (gesture.get1() % 5) {
            case 1 -> new Edit.Rename(context, "Named " + gesture.get3());
            case 2 -> new Edit.Dissolve(context);
            case 3 -> new Edit.Move(nodes, context);
            default -> new Edit.Release(nodes);
        };
    }
}
