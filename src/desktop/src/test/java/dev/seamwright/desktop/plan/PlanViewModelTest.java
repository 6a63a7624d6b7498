package dev.seamwright.desktop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.desktop.fixture.AtOnce;
import dev.seamwright.desktop.fixture.Shop;
import dev.seamwright.desktop.session.Session;
import dev.seamwright.model.plan.Plan;
import dev.seamwright.model.scenario.Edit;
import dev.seamwright.wording.Words;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

class PlanViewModelTest {

    private final AtOnce background = new AtOnce();
    private final Session session = Shop.session(background);

    @Test
    void a_plan_is_made_when_somebody_looks() {
        PlanViewModel plan = plan((scenario, made, folder) -> List.of());
        assertThat(plan.planProperty().get()).isEmpty();

        plan.watch(true);

        assertThat(plan.planProperty().get().orElseThrow().steps()).hasSize(2);
        assertThat(plan.planningProperty().get()).isFalse();
    }

    @Test
    void it_follows_the_drawing_while_watched() {
        PlanViewModel plan = plan((scenario, made, folder) -> List.of());
        plan.watch(true);

        session.draw(new Edit.Dissolve(Shop.SALES));
        assertThat(plan.planProperty().get().orElseThrow().steps()).hasSize(1);

        plan.watch(false);
        session.undo();
        assertThat(plan.planProperty().get().orElseThrow().steps()).hasSize(1);
    }

    @Test
    void export_writes_the_plan_of_the_scenario_as_it_stands() {
        Path folder = Path.of("out");
        PlanViewModel plan =
                plan(
                        (scenario, made, target) -> {
                            assertThat(scenario).isEqualTo(session.scenario());
                            assertThat(made.steps()).hasSize(2);
                            return List.of(target.resolve("plan.md"));
                        });

        plan.exportTo(folder);

        assertThat(plan.exportProperty().get())
                .isEqualTo(new PlanViewModel.Export.Written(List.of(folder.resolve("plan.md"))));
    }

    @Test
    void a_failed_export_is_told() {
        PlanViewModel plan =
                plan(
                        (scenario, made, target) -> {
                            throw new IllegalStateException("no room");
                        });

        plan.exportTo(Path.of("out"));

        assertThat(plan.exportProperty().get()).isInstanceOf(PlanViewModel.Export.Failed.class);
    }

    @Test
    void every_neighbour_has_a_reason_in_words() {
        PlanViewModel view = plan((scenario, made, folder) -> List.of());
        view.watch(true);
        Plan plan = view.planProperty().get().orElseThrow();

        String reason = new Reason(new Words()).of(plan.order().swaps().getFirst(), plan);

        assertThat(reason).contains("Sales").contains("Stock");
    }

    private PlanViewModel plan(PlanWriter writer) {
        return new PlanViewModel(session, writer, background);
    }
}
