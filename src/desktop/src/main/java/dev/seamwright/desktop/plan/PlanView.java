package dev.seamwright.desktop.plan;

import static java.util.stream.Collectors.toSet;

import dev.seamwright.desktop.theme.Appearance;
import dev.seamwright.desktop.theme.Icon;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.plan.Plan;
import dev.seamwright.model.plan.Step;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.wording.Words;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The steps in their order, with the reason between neighbours.
public final class PlanView extends VBox {

    private final Words words;
    private final Appearance appearance;
    private final Consumer<Location> opened;
    private final Label subtitle = new Label();
    private final Label exported = new Label();
    private final VBox steps = new VBox();
    private final Reason reason;

    /// Follows a plan.
    ///
    /// @param opened told of a place in the source that is to be shown
    /// @param export called when the plan is to be written
    public PlanView(PlanViewModel plan, Dress dress, Consumer<Location> opened, Runnable export) {
        this.words = dress.words();
        this.appearance = dress.appearance();
        this.opened = opened;
        this.reason = new Reason(words);
        getStyleClass().addAll("page", "plan");
        setId("plan");
        Label title = new Label(words.text("plan.title"));
        title.getStyleClass().add("title");
        subtitle.getStyleClass().add("quiet");
        exported.getStyleClass().add("quiet");
        exported.setId("plan-exported");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button button = new Button(words.text("plan.export"));
        button.setId("plan-export");
        button.setGraphic(Icon.EXPORT.draw());
        button.setOnAction(event -> export.run());
        ProgressIndicator busy = new ProgressIndicator();
        busy.setMaxSize(18, 18);
        busy.visibleProperty().bind(plan.planningProperty());
        HBox top = new HBox(12, new VBox(2, title, subtitle), gap, exported, busy, button);
        top.setAlignment(Pos.CENTER_LEFT);
        ScrollPane scroll = new ScrollPane(steps);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("bare");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(top, scroll);
        plan.planProperty().addListener((p, before, now) -> show(now));
        plan.exportProperty().addListener((p, before, now) -> tell(now));
        appearance.tokensProperty().addListener(changed -> show(plan.planProperty().get()));
        show(plan.planProperty().get());
    }

    /// What the screen is dressed in.
    public record Dress(Words words, Appearance appearance) {}

    private void show(Optional<Plan> made) {
        Set<ContextId> open =
                cards().filter(StepCard::isOpen).map(StepCard::context).collect(toSet());
        steps.getChildren().setAll(made.map(this::nodes).orElse(List.of()));
        cards().filter(card -> open.contains(card.context())).forEach(StepCard::open);
        subtitle.setText(
                made.map(
                                p ->
                                        words.text(
                                                p.order().exact()
                                                        ? "plan.subtitle.exact"
                                                        : "plan.subtitle.searched",
                                                p.scenario(),
                                                p.steps().size()))
                        .orElse(words.text("plan.subtitle.making")));
    }

    private Stream<StepCard> cards() {
        return steps.getChildren().stream()
                .filter(StepCard.class::isInstance)
                .map(StepCard.class::cast);
    }

    private List<Node> nodes(Plan made) {
        if (made.steps().isEmpty()) {
            Label none = new Label(words.text("plan.empty"));
            none.getStyleClass().add("hint");
            return List.of(none);
        }
        List<Node> nodes = new ArrayList<>();
        List<Step> all = made.steps();
        for (int i = 0; i < all.size(); i++) {
            nodes.add(
                    new StepCard(
                            made, all.get(i), words, appearance.tokensProperty().get(), opened));
            if (i < made.order().swaps().size()) {
                Label why = new Label(reason.of(made.order().swaps().get(i), made));
                why.getStyleClass().add("reason");
                why.setWrapText(true);
                nodes.add(why);
            }
        }
        return nodes;
    }

    private void tell(PlanViewModel.Export export) {
        exported.setText(
                switch (export) {
                    case PlanViewModel.Export.None ignored -> "";
                    case PlanViewModel.Export.Writing ignored -> words.text("plan.export.writing");
                    case PlanViewModel.Export.Written(var files) ->
                            words.text(
                                    "plan.export.written",
                                    files.size(),
                                    String.valueOf(files.getFirst().getParent()));
                    case PlanViewModel.Export.Failed(var failure) ->
                            words.text("plan.export.failed", String.valueOf(failure.getMessage()));
                });
    }
}
