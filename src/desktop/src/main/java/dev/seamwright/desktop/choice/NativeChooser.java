package dev.seamwright.desktop.choice;

import dev.seamwright.wording.Words;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/// The desktop environment's own choosers.
public final class NativeChooser implements Chooser {

    private final Stage owner;
    private final Words words;

    public NativeChooser(Stage owner, Words words) {
        this.owner = owner;
        this.words = words;
    }

    @Override
    public Optional<Path> sourceFolder() {
        return folder("choice.source");
    }

    @Override
    public Optional<Path> file() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("choice.file"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> exportFolder() {
        return folder("choice.export");
    }

    private Optional<Path> folder(String titleKey) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.text(titleKey));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }
}
