package dev.seamwright.desktop.seams;

import dev.seamwright.desktop.seams.SeamsViewModel.Ranked;
import dev.seamwright.desktop.theme.Appearance;
import dev.seamwright.desktop.theme.Dot;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;

import java.util.Optional;

/// Rank, colour and name of a context.
final class NameCell extends TableCell<Ranked, Ranked> {

    private final Appearance appearance;
    private final Label rank = new Label();
    private final Dot dot = new Dot();
    private final Label name = new Label();
    private final HBox row = new HBox(8, rank, dot, name);

    NameCell(Appearance appearance) {
        this.appearance = appearance;
        rank.setMinWidth(20);
        rank.setAlignment(Pos.CENTER_RIGHT);
        rank.getStyleClass().add("quiet");
        row.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(Ranked ranked, boolean empty) {
        super.updateItem(ranked, empty);
        boolean shown = !empty && ranked != null;
        setGraphic(shown ? row : null);
        if (shown) {
            rank.setText(String.valueOf(ranked.rank()));
            dot.show(Optional.of(ranked.seam().context()), appearance.tokensProperty().get());
            name.setText(ranked.name());
        }
    }
}
