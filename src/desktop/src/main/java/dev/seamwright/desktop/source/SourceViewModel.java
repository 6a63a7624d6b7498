package dev.seamwright.desktop.source;

import dev.seamwright.desktop.work.Background;
import dev.seamwright.desktop.work.Latest;
import dev.seamwright.model.monolith.Location;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Optional;

/// Which place in the source is shown.
public final class SourceViewModel {

    private final SourceReader reader;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Latest<Shown> newest;

    /// A place and what was found there.
    public record Shown(Location at, SourceReader.Reading reading) {}

    public SourceViewModel(SourceReader reader, Background background) {
        this.reader = reader;
        this.newest =
                new Latest<>(
                        background,
                        answer -> shown.set(Optional.of(answer)),
                        failure -> {
                            throw failure;
                        });
    }

    /// Empty while no source is shown.
    public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Shows a place, as soon as the file is read.
    public void open(Location at) {
        newest.ask((progress, cancellation) -> new Shown(at, reader.read(at.path())));
    }

    /// Shows no source any more.
    public void close() {
        shown.set(Optional.empty());
    }
}
