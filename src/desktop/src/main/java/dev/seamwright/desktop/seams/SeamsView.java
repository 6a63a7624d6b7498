package dev.seamwright.desktop.seams;

import dev.seamwright.desktop.evidence.Bar;
import dev.seamwright.desktop.evidence.BarChart;
import dev.seamwright.desktop.evidence.ProofList;
import dev.seamwright.desktop.seams.SeamsViewModel.Ranked;
import dev.seamwright.desktop.theme.Appearance;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.wording.Words;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/// The ranked table with the chosen seam's terms below.
public final class SeamsView extends VBox {

    private static final double ROW = 30;

    private final SeamsViewModel seams;
    private final Words words;
    private final Appearance appearance;
    private final TableView<Ranked> table = new TableView<>();
    private final HBox detail = new HBox(32);
    private final VBox causes = new VBox(4);
    private final Label causeHead = new Label();
    private final ProofList proofs;
    private Optional<SeamsViewModel.Detail> shown = Optional.empty();
    private List<BarChart> charts = List.of();
    private boolean refilling;

    /// Follows a ranking.
    ///
    /// @param opened told of a place in the source that is to be shown
    public SeamsView(
            SeamsViewModel seams, Words words, Appearance appearance, Consumer<Location> opened) {
        this.seams = seams;
        this.words = words;
        this.appearance = appearance;
        this.proofs = new ProofList(words, opened);
        getStyleClass().addAll("page", "seams");
        setId("seams");
        Label title = new Label(words.text("seams.title"));
        title.getStyleClass().add("title");
        Label subtitle = new Label(words.text("seams.subtitle"));
        subtitle.getStyleClass().add("quiet");
        causeHead.getStyleClass().add("head");
        causes.getChildren().addAll(causeHead, proofs);
        VBox.setVgrow(proofs, Priority.ALWAYS);
        buildTable();
        VBox.setVgrow(table, Priority.SOMETIMES);
        VBox.setVgrow(detail, Priority.ALWAYS);
        detail.setMinHeight(300);
        getChildren().addAll(new VBox(2, title, subtitle), table, detail);
        seams.ranking().addListener((ListChangeListener<Ranked>) change -> fill());
        seams.detailProperty().addListener((p, before, now) -> show(now));
        seams.causeProperty().addListener((p, before, now) -> showCause(now));
        appearance.tokensProperty().addListener(changed -> table.refresh());
        fill();
        show(seams.detailProperty().get());
    }

    private void buildTable() {
        table.setFixedCellSize(ROW);
        table.setId("seams-table");
        table.getStyleClass().add("ranking");
        table.setAccessibleText(words.text("seams.title"));
        Label none = new Label(words.text("seams.empty"));
        none.getStyleClass().add("hint");
        table.setPlaceholder(none);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<Ranked, Ranked> name = new TableColumn<>(words.text("seams.column.context"));
        name.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        name.setCellFactory(column -> new NameCell(appearance));
        name.setPrefWidth(240);
        name.setComparator((a, b) -> a.name().compareToIgnoreCase(b.name()));
        table.getColumns().add(name);
        number("seams.column.independence", r -> r.seam().independence().value());
        number("seams.column.risk", r -> r.seam().risk().value());
        number("seams.column.confidence", r -> r.seam().confidence());
        number("seams.column.crossing", r -> r.seam().size().crossing());
        number("seams.column.tables", r -> r.seam().size().tables());
        number("seams.column.routes", r -> r.seam().size().routes());
        number("seams.column.elements", r -> r.seam().size().elements());
        number("seams.column.lines", r -> r.seam().size().lines());
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (property, before, now) -> {
                            if (now != null && !refilling) {
                                seams.choose(now);
                            }
                        });
    }

    private void number(String key, ToDoubleFunction<Ranked> value) {
        TableColumn<Ranked, Double> column = new TableColumn<>(words.text(key));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(value.applyAsDouble(row.getValue())));
        column.setCellFactory(c -> new NumberCell(key.endsWith("confidence") ? " %" : ""));
        column.getStyleClass().add("number-column");
        column.setPrefWidth(104);
        table.getColumns().add(column);
    }

    private void fill() {
        refilling = true;
        try {
            table.getItems().setAll(seams.ranking());
            double rows = Math.clamp(table.getItems().size(), 3, 8);
            table.setPrefHeight(ROW * (rows + 1) + 6);
            table.setMinHeight(ROW * (rows + 1) + 6);
        } finally {
            refilling = false;
        }
        mark();
    }

    private void show(Optional<SeamsViewModel.Detail> next) {
        shown = next;
        mark();
        causes.setVisible(false);
        if (next.isEmpty()) {
            detail.getChildren().clear();
            charts = List.of();
            return;
        }
        SeamsViewModel.Detail seam = next.get();
        BarChart risk = new BarChart(seam.risk(), words, seams::choose);
        BarChart ties = new BarChart(seam.ties(), words, seams::choose);
        charts = List.of(risk, ties);
        ScrollPane bars =
                new ScrollPane(
                        new VBox(
                                4,
                                head(
                                        words.text(
                                                "seams.why.risk",
                                                seam.name(),
                                                Math.round(seam.seam().risk().value()))),
                                risk,
                                head(
                                        words.text(
                                                "seams.why.independence",
                                                Math.round(seam.seam().independence().value()))),
                                ties));
        bars.setFitToWidth(true);
        bars.getStyleClass().add("bare");
        bars.setPrefWidth(460);
        bars.setMinWidth(360);
        HBox.setHgrow(causes, Priority.ALWAYS);
        detail.getChildren().setAll(bars, causes);
    }

    private void mark() {
        refilling = true;
        try {
            Optional<Ranked> row =
                    shown.flatMap(
                            seam ->
                                    table.getItems().stream()
                                            .filter(r -> r.seam().context().equals(seam.context()))
                                            .findFirst());
            row.ifPresentOrElse(
                    table.getSelectionModel()::select, table.getSelectionModel()::clearSelection);
        } finally {
            refilling = false;
        }
    }

    private void showCause(Optional<SeamsViewModel.Cause> cause) {
        causes.setVisible(cause.isPresent());
        if (charts.size() == 2 && shown.isPresent()) {
            charts.getFirst().mark(index(shown.get().risk(), cause));
            charts.getLast().mark(index(shown.get().ties(), cause));
        }
        cause.ifPresent(
                found -> {
                    causeHead.setText(
                            words.text(
                                            "inspector.counted",
                                            found.bar().label(),
                                            found.proofs().size())
                                    .toUpperCase(Locale.ROOT));
                    proofs.show(found.proofs());
                });
    }

    private static int index(List<Bar> bars, Optional<SeamsViewModel.Cause> cause) {
        return cause.map(found -> bars.indexOf(found.bar())).orElse(-1);
    }

    private static Label head(String text) {
        Label label = new Label(text.toUpperCase(Locale.ROOT));
        label.getStyleClass().add("head");
        return label;
    }
}
