package dev.seamwright.desktop.shell;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/// The window's ground with at most one sheet above it.
final class Overlay extends StackPane {

    private @Nullable Node sheet;
    private @Nullable Node focusedBefore;

    /// Shows a page instead of the one before.
    void setPage(Node page) {
        close();
        getChildren().setAll(page);
    }

    /// Puts a sheet over the page.
    void open(Node next) {
        close();
        focusedBefore = getScene() == null ? null : getScene().getFocusOwner();
        sheet = next;
        getChildren().add(next);
    }

    /// Takes the sheet away.
    ///
    /// @return whether there was one
    boolean close() {
        if (sheet == null) {
            return false;
        }
        getChildren().remove(sheet);
        sheet = null;
        if (focusedBefore != null) {
            focusedBefore.requestFocus();
        }
        return true;
    }

    boolean isOpen() {
        return sheet != null;
    }
}
