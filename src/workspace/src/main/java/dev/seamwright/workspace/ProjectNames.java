package dev.seamwright.workspace;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/// What the project file of imported folders is called: the folders' own names, so that people
/// recognise it, and a digest of where they are, so that namesakes do not meet.
final class ProjectNames {

    /// How project files end.
    static final String EXTENSION = ".seam";

    private static final int LONGEST = 60;

    private ProjectNames() {}

    static String of(List<Path> folders) {
        List<Root> roots = Root.of(folders);
        String names =
                roots.stream()
                        .map(root -> root.name().replaceAll("[^\\p{L}\\p{N}._-]+", "-"))
                        .collect(Collectors.joining("+"));
        String places =
                roots.stream()
                        .map(root -> root.path().toString())
                        .collect(Collectors.joining("\n"));
        byte[] digest = Content.sha256().digest(places.getBytes(StandardCharsets.UTF_8));
        return names.substring(0, Math.min(LONGEST, names.length()))
                + "-"
                + HexFormat.of().formatHex(digest, 0, 4)
                + EXTENSION;
    }
}
