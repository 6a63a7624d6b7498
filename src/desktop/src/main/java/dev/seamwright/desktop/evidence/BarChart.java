package dev.seamwright.desktop.evidence;

import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.wording.Words;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The terms of a score as bars, one of which is chosen.
public final class BarChart extends VBox {

    private final List<BarRow> rows = new ArrayList<>();

    /// Draws these terms.
    ///
    /// @param chosen told of the bar that was pressed
    public BarChart(List<Bar> bars, Words words, Consumer<Bar> chosen) {
        getStyleClass().add("bars");
        for (Bar bar : bars) {
            if (!bar.isAnalysed()) {
                continue;
            }
            BarRow row = new BarRow(bar, () -> chosen.accept(bar));
            rows.add(row);
            getChildren().add(row.node());
        }
        List<String> absent =
                bars.stream().filter(bar -> !bar.isAnalysed()).map(Bar::label).toList();
        if (!absent.isEmpty()) {
            Label label = new Label(words.text(absentKey(bars), String.join(", ", absent)));
            label.getStyleClass().add("absent");
            label.setWrapText(true);
            getChildren().add(label);
        }
    }

    /// A risk that was not analysed lacks its importer; a kind of reference that is not there is
    /// just not there.
    private static String absentKey(List<Bar> bars) {
        return bars.getFirst().factor() instanceof ReferenceKind
                ? "evidence.absent.references"
                : "evidence.absent.risks";
    }

    /// Marks one bar.
    ///
    /// @param index -1 for none
    public void mark(int index) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).mark(i == index);
        }
    }
}
