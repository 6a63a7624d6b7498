package dev.seamwright.desktop.inspector;

import dev.seamwright.desktop.evidence.Bar;
import dev.seamwright.desktop.evidence.BarChart;
import dev.seamwright.desktop.evidence.Proof;
import dev.seamwright.desktop.evidence.ProofList;
import dev.seamwright.desktop.theme.Appearance;
import dev.seamwright.desktop.theme.Dot;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.wording.Words;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// The inspector's panel, rebuilt for every content.
public final class InspectorView extends ScrollPane {

    private final InspectorViewModel inspector;
    private final Words words;
    private final Appearance appearance;
    private final Consumer<Location> opened;
    private final VBox page = new VBox();
    private final VBox causes = new VBox(4);
    private List<Bar> risk = List.of();
    private List<Bar> ties = List.of();
    private Optional<BarChart> riskChart = Optional.empty();
    private Optional<BarChart> tiesChart = Optional.empty();

    /// Follows what is inspected.
    ///
    /// @param opened told of a place in the source that is to be shown
    public InspectorView(
            InspectorViewModel inspector,
            Words words,
            Appearance appearance,
            Consumer<Location> opened) {
        this.inspector = inspector;
        this.words = words;
        this.appearance = appearance;
        this.opened = opened;
        getStyleClass().add("inspector");
        setId("inspector");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        page.getStyleClass().add("inspector-page");
        setContent(page);
        inspector.contentProperty().addListener((p, before, now) -> now.ifPresent(this::show));
        inspector.causeProperty().addListener((p, before, now) -> showCause(now));
        appearance
                .tokensProperty()
                .addListener(changed -> inspector.contentProperty().get().ifPresent(this::show));
        inspector.contentProperty().get().ifPresent(this::show);
    }

    private void show(Content content) {
        causes.getChildren().clear();
        riskChart = Optional.empty();
        tiesChart = Optional.empty();
        page.getChildren()
                .setAll(
                        switch (content) {
                            case Content.Overview overview -> overview(overview);
                            case Content.OfContext context -> context(context);
                            case Content.OfNode node -> node(node);
                            case Content.OfMany many -> many(many);
                            case Content.OfPair pair -> pair(pair);
                        });
        setVvalue(0);
    }

    private List<Node> overview(Content.Overview overview) {
        HBox figures =
                new HBox(
                        28,
                        new Figure(
                                "overview-contexts",
                                overview.contexts(),
                                "",
                                words.text("inspector.overview.contexts", overview.contexts()),
                                "plain"),
                        new Figure(
                                "overview-crossing",
                                overview.crossing(),
                                "",
                                words.text("inspector.overview.crossing"),
                                "plain"));
        Label rest =
                quiet(
                        words.text(
                                "inspector.overview.rest",
                                overview.elements(),
                                overview.tables(),
                                overview.unassigned()));
        return List.of(
                head(overview.name()),
                figures,
                rest,
                head(words.text("inspector.howto.head")),
                quiet(words.text("inspector.howto.select")),
                quiet(words.text("inspector.howto.drag")),
                quiet(words.text("inspector.howto.create")));
    }

    private List<Node> context(Content.OfContext context) {
        risk = context.risk();
        ties = context.ties();
        var seam = context.seam();
        HBox figures =
                new HBox(
                        18,
                        new Figure(
                                "figure-independence",
                                seam.independence().value(),
                                "",
                                words.text("inspector.independence"),
                                "plain"),
                        new Figure(
                                "figure-risk",
                                seam.risk().value(),
                                "",
                                words.text("inspector.risk"),
                                seam.risk().value() >= 50 ? "bad" : "plain"),
                        new Figure(
                                "figure-confidence",
                                seam.confidence(),
                                "%",
                                words.text("inspector.confidence"),
                                "plain"));
        var size = seam.size();
        Label counts =
                quiet(
                        words.text(
                                "inspector.size",
                                size.elements(),
                                size.tables(),
                                size.lines(),
                                size.routes(),
                                size.crossing()));
        BarChart riskBars = new BarChart(risk, words, inspector::choose);
        BarChart tiesBars = new BarChart(ties, words, inspector::choose);
        riskChart = Optional.of(riskBars);
        tiesChart = Optional.of(tiesBars);
        List<Node> nodes = new ArrayList<>();
        nodes.add(head(Optional.of(context.context()), context.name()));
        nodes.addAll(List.of(figures, counts));
        nodes.add(head(words.text("inspector.why.risk", Math.round(seam.risk().value()))));
        nodes.add(riskBars);
        nodes.add(
                head(
                        words.text(
                                "inspector.why.independence",
                                Math.round(100 - seam.independence().value()))));
        nodes.add(tiesBars);
        nodes.add(causes);
        return nodes;
    }

    private void showCause(Optional<InspectorViewModel.Cause> cause) {
        causes.getChildren().clear();
        riskChart.ifPresent(c -> c.mark(cause.map(x -> risk.indexOf(x.bar())).orElse(-1)));
        tiesChart.ifPresent(c -> c.mark(cause.map(x -> ties.indexOf(x.bar())).orElse(-1)));
        cause.ifPresent(
                chosen -> {
                    causes.getChildren().addAll(section(chosen.bar().label(), chosen.proofs()));
                    layout();
                    setVvalue(1);
                });
    }

    private List<Node> node(Content.OfNode node) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(head(node.owner(), node.ownerName()));
        Label name = new Label(node.name());
        name.getStyleClass().add("name");
        name.setWrapText(true);
        nodes.add(name);
        nodes.add(quiet(node.kind()));
        node.at()
                .ifPresent(
                        at -> {
                            Hyperlink link = new Hyperlink(at.toString());
                            link.getStyleClass().addAll("mono", "place");
                            link.setOnAction(event -> opened.accept(at));
                            nodes.add(link);
                        });
        nodes.addAll(section(words.text("inspector.in"), node.in()));
        nodes.addAll(section(words.text("inspector.out"), node.out()));
        return nodes;
    }

    private List<Node> many(Content.OfMany many) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(head(words.text("inspector.many.head")));
        Label name = new Label(countOf(many));
        name.getStyleClass().add("name");
        name.setWrapText(true);
        nodes.add(name);
        nodes.add(head(words.text("inspector.many.owners")));
        for (Content.Share share : many.owners()) {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Dot dot = new Dot();
            dot.show(share.context(), appearance.tokensProperty().get());
            HBox row =
                    new HBox(
                            8,
                            dot,
                            new Label(share.name()),
                            gap,
                            quiet(String.valueOf(share.count())));
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("row");
            nodes.add(row);
        }
        nodes.add(quiet(words.text("inspector.many.howto")));
        return nodes;
    }

    private String countOf(Content.OfMany many) {
        String elements = words.text("inspector.many.elements", many.elements());
        String tables = words.text("inspector.many.tables", many.tables());
        if (many.tables() == 0) {
            return elements;
        }
        return many.elements() == 0 ? tables : words.text("inspector.many", elements, tables);
    }

    private List<Node> pair(Content.OfPair pair) {
        List<Node> nodes = new ArrayList<>();
        nodes.addAll(section(words.text("inspector.pair", pair.one(), pair.other()), pair.there()));
        nodes.addAll(section(words.text("inspector.pair", pair.other(), pair.one()), pair.back()));
        return nodes;
    }

    private List<Node> section(String title, List<Proof> proofs) {
        ProofList list = new ProofList(words, opened);
        list.show(proofs);
        list.fitHeight();
        return List.of(head(words.text("inspector.counted", title, proofs.size())), list);
    }

    private Label head(String text) {
        Label label = new Label(text.toUpperCase(Locale.ROOT));
        label.getStyleClass().add("head");
        label.setWrapText(true);
        return label;
    }

    private Node head(Optional<ContextId> context, String name) {
        Dot dot = new Dot();
        dot.show(context, appearance.tokensProperty().get());
        Label label = head(name);
        label.getStyleClass().add("beside");
        HBox row = new HBox(8, dot, label);
        row.getStyleClass().add("head-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        return label;
    }
}
