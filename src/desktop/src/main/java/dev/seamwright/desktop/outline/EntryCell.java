package dev.seamwright.desktop.outline;

import dev.seamwright.desktop.theme.Appearance;
import dev.seamwright.desktop.theme.Dot;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A line of the outline: dot, words, count.
final class EntryCell extends TreeCell<Entry> {

    private static final PseudoClass SECTION = PseudoClass.getPseudoClass("section");

    private final OutlineViewModel outline;
    private final Appearance appearance;
    private final Dot dot = new Dot();
    private final Label label = new Label();
    private final Label count = new Label();
    private final HBox row = new HBox(8);

    EntryCell(OutlineViewModel outline, Appearance appearance) {
        this.outline = outline;
        this.appearance = appearance;
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        label.setMinWidth(0);
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("count");
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().addAll(dot, label, gap, count);
        setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        boolean section = !empty && entry instanceof Entry.Section;
        pseudoClassStateChanged(SECTION, section);
        if (empty || entry == null) {
            setGraphic(null);
            setText(null);
            return;
        }
        label.setText(section ? entry.label().toUpperCase(java.util.Locale.ROOT) : entry.label());
        count.setText(entry.count() < 0 ? "" : String.valueOf(entry.count()));
        boolean hasDot = !section && !(isFolder(entry) && outline.ownerOf(entry).isEmpty());
        dot.setVisible(hasDot);
        dot.setManaged(hasDot);
        dot.show(outline.ownerOf(entry), appearance.tokensProperty().get());
        setGraphic(row);
        setText(null);
    }

    private static boolean isFolder(Entry entry) {
        return entry instanceof Entry.OfNodes nodes && nodes.count() >= 0;
    }
}
