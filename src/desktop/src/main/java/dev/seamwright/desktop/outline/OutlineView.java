package dev.seamwright.desktop.outline;

import dev.seamwright.desktop.theme.Appearance;
import dev.seamwright.wording.Words;

import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;

import java.util.List;

/// The outline as a tree with rows of one height.
public final class OutlineView extends TreeView<Entry> {

    private static final double ROW = 26;

    private final OutlineViewModel outline;
    private final TreeItem<Entry> contexts;
    private boolean refilling;

    public OutlineView(OutlineViewModel outline, Words words, Appearance appearance) {
        this.outline = outline;
        getStyleClass().add("outline");
        setId("outline");
        setFixedCellSize(ROW);
        setShowRoot(false);
        setAccessibleText(words.text("outline.accessible"));
        getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        contexts = section(words.text("outline.contexts"), outline.contextsProperty().get());
        TreeItem<Entry> root = new TreeItem<>(new Entry.Section(""));
        root.getChildren()
                .setAll(
                        List.of(
                                contexts,
                                section(words.text("outline.code"), outline.code()),
                                section(words.text("outline.tables"), outline.tables())));
        setRoot(root);
        setCellFactory(tree -> new EntryCell(outline, appearance));
        getSelectionModel()
                .selectedItemProperty()
                .addListener((property, before, item) -> chosen(item));
        outline.contextsProperty().addListener(changed -> refill());
        outline.selectedProperty().addListener((property, before, now) -> follow());
        appearance.tokensProperty().addListener(changed -> refresh());
    }

    private void chosen(TreeItem<Entry> item) {
        if (item != null && !refilling) {
            outline.choose(item.getValue());
        }
    }

    /// Marks the context that is selected elsewhere, and nothing that no longer is.
    private void follow() {
        TreeItem<Entry> marked = getSelectionModel().getSelectedItem();
        if (refilling || (marked != null && outline.isSelected(marked.getValue()))) {
            return;
        }
        refilling = true;
        try {
            getSelectionModel().clearSelection();
            contexts.getChildren().stream()
                    .filter(item -> outline.isSelected(item.getValue()))
                    .findFirst()
                    .ifPresent(getSelectionModel()::select);
        } finally {
            refilling = false;
        }
    }

    private void refill() {
        refilling = true;
        try {
            getSelectionModel().clearSelection();
            contexts.getChildren().setAll(items(outline.contextsProperty().get()));
        } finally {
            refilling = false;
        }
        follow();
        refresh();
    }

    private static TreeItem<Entry> section(String label, List<Branch> branches) {
        TreeItem<Entry> item = new TreeItem<>(new Entry.Section(label));
        item.setExpanded(true);
        item.getChildren().setAll(items(branches));
        return item;
    }

    private static List<TreeItem<Entry>> items(List<Branch> branches) {
        return branches.stream().map(OutlineView::item).toList();
    }

    private static TreeItem<Entry> item(Branch branch) {
        TreeItem<Entry> item = new TreeItem<>(branch.entry());
        item.getChildren().setAll(items(branch.children()));
        return item;
    }
}
