package dev.seamwright.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.desktop.fixture.AtOnce;
import dev.seamwright.desktop.fixture.Kept;
import dev.seamwright.desktop.fixture.Shop;
import dev.seamwright.desktop.geometry.Box;
import dev.seamwright.desktop.geometry.Point;
import dev.seamwright.desktop.session.Focus;
import dev.seamwright.desktop.session.Session;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Edit;
import dev.seamwright.wording.Words;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class PointerTest {

    private final Kept kept = new Kept();
    private final AtOnce background = new AtOnce();
    private final Session session = Shop.session(background, kept);
    private final MapViewModel map =
            new MapViewModel(
                    session,
                    MapViewModel.prepare(session.facts(), Shop.scenario(), new Words()),
                    background);
    private final MapEdits edits = new MapEdits(session, new Words());
    private final Pointer pointer = new Pointer(session, map, edits);

    PointerTest() {
        map.resize(1600, 1200);
    }

    @Test
    void a_click_selects_what_is_under_the_pointer() {
        click(at(Shop.CART), Press.SELECT);

        assertThat(session.selection()).isEqualTo(Focus.Members.of(Shop.CART));
    }

    @Test
    void a_click_on_a_context_selects_the_context() {
        Box box = boxOf(Shop.STOCK);

        click(new Point(box.x() + 6, box.y() + 6), Press.SELECT);

        assertThat(session.selection()).isEqualTo(new Focus.OneContext(Shop.STOCK));
    }

    @Test
    void a_click_on_empty_ground_selects_nothing() {
        click(at(Shop.CART), Press.SELECT);

        click(nowhere(), Press.SELECT);

        assertThat(session.selection()).isEqualTo(Focus.NOTHING);
    }

    @Test
    void an_adding_click_adds_and_takes_away_again() {
        click(at(Shop.CART), Press.SELECT);

        click(at(Shop.SHELF), Press.ADD);
        assertThat(session.selection())
                .isEqualTo(new Focus.Members(List.of(Shop.CART, Shop.SHELF)));

        click(at(Shop.SHELF), Press.ADD);
        assertThat(session.selection()).isEqualTo(Focus.Members.of(Shop.CART));
    }

    @Test
    void a_frame_selects_what_lies_in_it() {
        Box box = boxOf(Shop.STOCK);

        pointer.press(new Point(box.x() - 8, box.y() - 8), Press.SELECT);
        pointer.drag(new Point(box.x() + 60, box.y() + 60));
        pointer.drag(new Point(box.right() + 8, box.bottom() + 8));
        pointer.release(new Point(box.right() + 8, box.bottom() + 8));

        assertThat(session.selection())
                .isEqualTo(new Focus.Members(List.of(Shop.COUNT, Shop.SHELF, Shop.ITEMS)));
    }

    @Test
    void dropping_on_another_context_is_one_move() {
        Optional<Edit> edit = drag(at(Shop.CART), boxOf(Shop.STOCK).centre());

        Edit move = new Edit.Move(List.of(Shop.CART), Shop.STOCK);
        assertThat(edit).contains(move);
        assertThat(kept.calls()).containsExactly(move);
        assertThat(session.scenario().ownerOf(Shop.CART)).contains(Shop.STOCK);
    }

    @Test
    void dragging_a_selected_member_takes_the_whole_selection() {
        click(at(Shop.CART), Press.SELECT);
        click(at(Shop.ORDERS), Press.ADD);

        drag(at(Shop.CART), boxOf(Shop.STOCK).centre());

        assertThat(kept.calls())
                .containsExactly(new Edit.Move(List.of(Shop.CART, Shop.ORDERS), Shop.STOCK));
    }

    @Test
    void dragging_another_member_leaves_the_selection_behind() {
        click(at(Shop.CART), Press.SELECT);

        drag(at(Shop.ORDER), boxOf(Shop.STOCK).centre());

        assertThat(session.scenario().ownerOf(Shop.CART)).contains(Shop.SALES);
        assertThat(session.scenario().ownerOf(Shop.ORDER)).contains(Shop.STOCK);
    }

    @Test
    void dropping_where_it_was_changes_nothing() {
        Optional<Edit> edit = drag(at(Shop.CART), boxOf(Shop.SALES).centre());

        assertThat(edit).isEmpty();
        assertThat(kept.calls()).isEmpty();
    }

    @Test
    void dropping_on_empty_ground_draws_a_context_there() {
        Point place = nowhere();
        Point world = map.camera().toWorld(place);

        drag(at(Shop.CART), place);

        ContextId drawn = new ContextId(3);
        assertThat(session.scenario().ownerOf(Shop.CART)).contains(drawn);
        Box box = map.picture().arrangement().containerOf(drawn).orElseThrow().box();
        assertThat(box.contains(world)).isTrue();
    }

    @Test
    void escape_lets_go_of_what_is_dragged() {
        pointer.press(at(Shop.CART), Press.SELECT);
        pointer.drag(boxOf(Shop.STOCK).centre());

        pointer.escape();
        Optional<Edit> edit = pointer.release(boxOf(Shop.STOCK).centre());

        assertThat(edit).isEmpty();
        assertThat(kept.calls()).isEmpty();
    }

    @Test
    void a_trembling_hand_still_clicks() {
        Point start = at(Shop.CART);

        pointer.press(start, Press.SELECT);
        pointer.drag(new Point(start.x() + 2, start.y() + 2));
        pointer.release(new Point(start.x() + 2, start.y() + 2));

        assertThat(session.selection()).isEqualTo(Focus.Members.of(Shop.CART));
        assertThat(kept.calls()).isEmpty();
    }

    @Test
    void from_afar_what_is_selected_can_still_be_dragged() {
        session.selectionProperty().set(new Focus.Members(List.of(Shop.CART, Shop.ORDER)));
        map.zoom(new Point(0, 0), 0.2);

        drag(at(Shop.CART), boxOf(Shop.STOCK).centre());

        assertThat(kept.calls())
                .containsExactly(new Edit.Move(List.of(Shop.CART, Shop.ORDER), Shop.STOCK));
    }

    @Test
    void panning_moves_the_map_and_nothing_else() {
        Point before = at(Shop.CART);

        pointer.press(new Point(10, 10), Press.PAN);
        pointer.drag(new Point(40, 25));
        pointer.release(new Point(40, 25));

        assertThat(at(Shop.CART)).isEqualTo(new Point(before.x() + 30, before.y() + 15));
        assertThat(session.selection()).isEqualTo(Focus.NOTHING);
    }

    @Test
    void what_is_under_the_pointer_shows_its_lines() {
        pointer.move(at(Shop.ORDER));

        assertThat(map.hoveredProperty().get()).isEqualTo(Focus.Members.of(Shop.ORDER));
        assertThat(map.strongLines()).hasSize(4);
    }

    private void click(Point at, Press press) {
        pointer.press(at, press);
        pointer.release(at);
    }

    private Optional<Edit> drag(Point from, Point to) {
        pointer.press(from, Press.SELECT);
        pointer.drag(new Point(from.x() + 9, from.y() + 9));
        pointer.drag(to);
        return pointer.release(to);
    }

    private Point at(NodeId node) {
        Box box = map.picture().arrangement().boxOf(node).orElseThrow();
        return map.camera().toScreen(box).centre();
    }

    private Box boxOf(ContextId context) {
        return map.camera()
                .toScreen(map.picture().arrangement().containerOf(context).orElseThrow().box());
    }

    private Point nowhere() {
        Box bounds = map.camera().toScreen(map.picture().arrangement().bounds());
        return new Point(bounds.right() + 200, bounds.bottom() + 160);
    }
}
