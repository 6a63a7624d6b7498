package dev.seamwright.desktop.plan;

import dev.seamwright.desktop.theme.Dot;
import dev.seamwright.desktop.theme.Tokens;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.plan.CutKey;
import dev.seamwright.model.plan.Plan;
import dev.seamwright.model.plan.SharedTable;
import dev.seamwright.model.plan.SplitTransaction;
import dev.seamwright.model.plan.Step;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.seam.Seam;
import dev.seamwright.wording.Words;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// One step: its figures on a line, and what it has to do when opened.
final class StepCard extends VBox {

    private static final int MOST_LINES = 12;

    private final Plan plan;
    private final Step step;
    private final Words words;
    private final Consumer<Location> opened;
    private final ToggleButton head;

    StepCard(Plan plan, Step step, Words words, Tokens tokens, Consumer<Location> opened) {
        this.plan = plan;
        this.step = step;
        this.words = words;
        this.opened = opened;
        getStyleClass().add("step");
        VBox detail = new VBox(2);
        detail.getStyleClass().add("step-detail");
        head = head(tokens);
        head.selectedProperty()
                .addListener(
                        (property, before, open) -> {
                            if (open && detail.getChildren().isEmpty()) {
                                detail.getChildren().setAll(detail());
                            }
                            getChildren().setAll(open ? List.of(head, detail) : List.of(head));
                        });
        getChildren().add(head);
    }

    ContextId context() {
        return step.context().id();
    }

    boolean isOpen() {
        return head.isSelected();
    }

    void open() {
        head.setSelected(true);
    }

    private ToggleButton head(Tokens tokens) {
        Label number = new Label(String.valueOf(step.number()));
        number.getStyleClass().add("step-number");
        Dot dot = new Dot();
        dot.show(Optional.of(step.context().id()), tokens);
        Label name = new Label(step.context().name());
        name.getStyleClass().add("name");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(10, number, dot, name, gap);
        row.setAlignment(Pos.CENTER_LEFT);
        long risk = Math.round(step.seam().risk().value());
        Label riskLabel = new Label(words.text("plan.step.risk", risk));
        riskLabel.getStyleClass().add(risk >= 50 ? "bad" : "quiet");
        row.getChildren().add(cell(riskLabel, 72));
        row.getChildren()
                .addAll(
                        figure("plan.step.routes", step.routes().size(), 84),
                        figure("plan.step.tables", step.tables().size(), 84),
                        figure("plan.step.shared", step.shared().size(), 120),
                        figure("plan.step.keys", step.keysCut().size(), 92),
                        figure("plan.step.transactions", step.splitTransactions().size(), 148));
        ToggleButton button = new ToggleButton();
        button.setGraphic(row);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("step-head");
        button.setAccessibleText(
                words.text("plan.step.accessible", step.number(), step.context().name(), risk));
        return button;
    }

    private Label figure(String key, int count, double width) {
        Label label = new Label(words.text(key, count));
        label.getStyleClass().add(count == 0 ? "faint" : "quiet");
        return cell(label, width);
    }

    private static Label cell(Label label, double width) {
        label.setMinWidth(width);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }

    private List<Node> detail() {
        if (step.seam().role() == Seam.Role.SHARED_CODE) {
            return List.of(quiet(words.text("report.step.library")));
        }
        List<Node> nodes = new ArrayList<>();
        part(nodes, "plan.detail.shared", step.shared().stream().map(this::shared).toList());
        part(nodes, "plan.detail.keys", step.keysCut().stream().map(this::key).toList());
        part(
                nodes,
                "plan.detail.transactions",
                step.splitTransactions().stream().map(this::transaction).toList());
        part(
                nodes,
                "plan.detail.routes",
                step.routes().stream()
                        .map(
                                route ->
                                        line(
                                                route.at(),
                                                String.join(" ", route.methods())
                                                        + " "
                                                        + route.path()))
                        .toList());
        part(
                nodes,
                "plan.detail.removal",
                Stream.concat(
                                step.removal().files().stream()
                                        .map(file -> line(new Location(file, 0), "")),
                                step.removal().elements().stream().map(e -> line(e.at(), e.name())))
                        .toList());
        return nodes;
    }

    private void part(List<Node> nodes, String key, List<Node> lines) {
        if (lines.isEmpty()) {
            return;
        }
        Label head = new Label(words.text(key, lines.size()).toUpperCase(Locale.ROOT));
        head.getStyleClass().add("head");
        nodes.add(head);
        nodes.addAll(lines.subList(0, Math.min(MOST_LINES, lines.size())));
        if (lines.size() > MOST_LINES) {
            Label more = new Label(words.text("plan.detail.more", lines.size() - MOST_LINES));
            more.getStyleClass().add("quiet");
            nodes.add(more);
        }
    }

    private Node shared(SharedTable table) {
        Location at =
                Stream.concat(table.writes().stream(), table.reads().stream())
                        .map(Reference::evidence)
                        .map(evidence -> evidence.at())
                        .findFirst()
                        .orElse(null);
        String text =
                words.text(
                        "plan.detail.shared.line",
                        table.table().name(),
                        side(table.other()),
                        table.reads().size(),
                        table.writes().size());
        return at == null ? quiet(text) : line(at, text);
    }

    private String side(@Nullable ContextId other) {
        return other == null ? words.text("report.rest") : PlanViewModel.nameOf(plan, other);
    }

    private Node key(CutKey cut) {
        return line(
                cut.key().at(),
                words.text(
                        "plan.detail.key.line",
                        cut.table().name(),
                        String.join(", ", cut.key().columns()),
                        cut.key().target().name(),
                        side(cut.other())));
    }

    private Node transaction(SplitTransaction split) {
        return line(
                split.transaction().evidence().at(),
                words.text(
                        "plan.detail.transaction.line",
                        String.join(", ", split.inside().stream().map(t -> t.name()).toList()),
                        String.join(", ", split.outside().stream().map(t -> t.name()).toList())));
    }

    private Node line(Location at, String text) {
        String place = at.line() == 0 ? at.path() : at.toString();
        Hyperlink link = new Hyperlink(place);
        link.getStyleClass().addAll("mono", "place");
        link.setOnAction(event -> opened.accept(at));
        HBox row = new HBox(12, link, quiet(text));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("quiet");
        return label;
    }
}
