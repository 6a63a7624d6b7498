package dev.seamwright.desktop.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.seamwright.desktop.geometry.Box;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Edit;
import dev.seamwright.model.scenario.Scenario;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import java.util.ArrayList;
import java.util.List;

class ArrangerProperties {

    static final int CONTEXTS = 4;

    @Property(tries = 60)
    void every_piece_lies_in_its_context_and_nothing_overlaps(
            @ForAll @Size(min = 1, max = 120)
                    List<@IntRange(min = 0, max = CONTEXTS) Integer> owners) {
        List<Piece> pieces = pieces(owners.size());
        Scenario scenario = scenario(pieces, owners);

        Arrangement arrangement = new Arranger(pieces).arrange(scenario, 1.2);

        holds(arrangement, pieces, scenario);
    }

    @Property(tries = 60)
    void after_a_move_nothing_overlaps_and_the_rest_stays(
            @ForAll @Size(min = 8, max = 120)
                    List<@IntRange(min = 0, max = CONTEXTS) Integer> owners,
            @ForAll @IntRange(min = 0, max = 7) int moved,
            @ForAll @IntRange(min = 1, max = CONTEXTS) int target) {
        List<Piece> pieces = pieces(owners.size());
        Scenario before = scenario(pieces, owners);
        Arranger arranger = new Arranger(pieces);
        Arrangement first = arranger.arrange(before, 1.2);
        NodeId node = pieces.get(moved).id();
        Scenario after = before.after(new Edit.Move(List.of(node), new ContextId(target)));

        Arrangement second = arranger.rearrange(first, after, null);

        holds(second, pieces, after);
        long shifted =
                first.containers().stream()
                        .filter(old -> old.context() != null)
                        .filter(
                                old -> {
                                    Box now = second.containerOf(old.context()).orElseThrow().box();
                                    return now.x() != old.box().x() || now.y() != old.box().y();
                                })
                        .count();
        boolean grew =
                first.containers().stream()
                        .anyMatch(
                                old ->
                                        second.containerOf(old.context())
                                                .filter(now -> isLarger(now.box(), old.box()))
                                                .isPresent());
        assertThat(grew || shifted == 0).isTrue();
    }

    private static boolean isLarger(Box now, Box old) {
        return now.height() > old.height() || now.width() > old.width();
    }

    private static void holds(Arrangement arrangement, List<Piece> pieces, Scenario scenario) {
        List<Container> containers = arrangement.containers();
        for (Piece piece : pieces) {
            ContextId owner = scenario.ownerOf(piece.id()).orElse(null);
            Box home = arrangement.containerOf(owner).orElseThrow().box();
            Box place = arrangement.boxOf(piece.id()).orElseThrow();
            Box around = home.and(place);
            assertThat(around.width()).isCloseTo(home.width(), within(1e-6));
            assertThat(around.height()).isCloseTo(home.height(), within(1e-6));
        }
        for (int i = 0; i < containers.size(); i++) {
            for (int j = i + 1; j < containers.size(); j++) {
                assertThat(containers.get(i).box().intersects(containers.get(j).box())).isFalse();
            }
            List<Card> cards = containers.get(i).cards();
            for (int a = 0; a < cards.size(); a++) {
                for (int b = a + 1; b < cards.size(); b++) {
                    assertThat(cards.get(a).box().intersects(cards.get(b).box())).isFalse();
                }
            }
        }
    }

    private static List<Piece> pieces(int count) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (i % 7 == 6) {
                TableId table = new TableId("t%03d".formatted(i));
                pieces.add(new Piece(table, table.name(), table, table.name()));
            } else {
                ElementId file = ElementId.file("m%02d.x".formatted(i / 5));
                pieces.add(new Piece(file.member("E" + i), "E" + i, file, "m" + i / 5));
            }
        }
        return pieces;
    }

    private static Scenario scenario(List<Piece> pieces, List<Integer> owners) {
        Scenario scenario = Scenario.empty("s");
        for (int c = 1; c <= CONTEXTS; c++) {
            List<NodeId> members = new ArrayList<>();
            for (int i = 0; i < pieces.size(); i++) {
                if (owners.get(i) == c) {
                    members.add(pieces.get(i).id());
                }
            }
            Context context = new Context(new ContextId(c), "C" + c);
            scenario = scenario.after(new Edit.Create(context, members));
        }
        return scenario;
    }
}
