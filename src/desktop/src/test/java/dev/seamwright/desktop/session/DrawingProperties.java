package dev.seamwright.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.desktop.fixture.AtOnce;
import dev.seamwright.desktop.fixture.Shop;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Edit;
import dev.seamwright.model.scenario.Scenario;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import java.util.List;

class DrawingProperties {

    private static final List<NodeId> NODES =
            List.of(Shop.CART, Shop.ORDER, Shop.SHELF, Shop.COUNT, Shop.ORDERS, Shop.ITEMS);

    @Property(tries = 100)
    void drawing_never_changes_facts_and_undo_to_the_start_equals_the_start(
            @ForAll @Size(max = 25) List<@IntRange(min = 0, max = 999) Integer> dice) {
        Session session = Shop.session(new AtOnce());
        Monolith facts = Shop.monolith();
        Scenario start = session.scenario();
        Verdict verdict = session.verdict();

        dice.forEach(die -> gesture(session, die));
        Scenario end = session.scenario();
        int gestures = session.drawing().position();
        session.goTo(0);

        assertThat(session.scenario()).isEqualTo(start);
        assertThat(session.verdict()).isEqualTo(verdict);
        assertThat(session.facts().monolith()).isEqualTo(facts);

        session.goTo(gestures);
        assertThat(session.scenario()).isEqualTo(end);
    }

    private static void gesture(Session session, int die) {
        List<Context> contexts = session.scenario().contexts();
        NodeId node = NODES.get(die % NODES.size());
        if (contexts.isEmpty() || die % 5 == 0) {
            ContextId id = session.drawing().nextContextId();
            session.draw(new Edit.Create(new Context(id, "New " + die), List.of(node)));
            return;
        }
        ContextId context = contexts.get(die / 7 % contexts.size()).id();
        switch (die % 6) {
            case 1 -> session.draw(new Edit.Rename(context, "Name " + die));
            case 2 -> session.draw(new Edit.Dissolve(context));
            case 3 -> session.draw(new Edit.Release(List.of(node)));
            case 4 -> session.undo();
            default -> session.draw(new Edit.Move(List.of(node), context));
        }
    }
}
