package dev.seamwright.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes a folder tree from text: a line `== path` begins a file, the lines after it are in it.
final class Tree {

    private Tree() {}

    static Path write(Path root, String drawing) throws IOException {
        Path file = null;
        StringBuilder content = new StringBuilder();
        for (String line : (drawing + "== end").lines().toList()) {
            if (line.startsWith("== ")) {
                if (file != null) {
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, content);
                }
                file = root.resolve(line.substring(3));
                content.setLength(0);
            } else {
                content.append(line).append('\n');
            }
        }
        return root;
    }
}
